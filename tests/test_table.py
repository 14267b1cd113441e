"""CSV that spreadsheets may open, and reading theirs."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz import table


@pytest.mark.parametrize("cell", ["=1+1", "+33", "-5", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_is_disarmed(cell):
    assert table.safe_cell(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "400 M€", "l'État", "'tis", "a=b"])
def test_plain_text_stays_as_it_is(cell):
    assert table.safe_cell(cell) == cell


@given(st.text())
def test_disarming_can_always_be_undone(text):
    safe = table.safe_cell(text)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert table.plain_cell(safe) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1))
def test_a_line_reads_back(cells):
    line = table.csv_line(cells)
    assert next(csv.reader(io.StringIO(line))) == [table.safe_cell(cell) for cell in cells]


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("é".encode(), "é", "utf-8"),
        ("é".encode("utf-8-sig"), "é", "utf-8"),
        ("é".encode("utf-16"), "é", "utf-16"),
        ("é€".encode("cp1252"), "é€", "cp1252"),
    ],
)
def test_office_encodings(data, text, encoding):
    assert table.decode(data) == (text, encoding)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_rows_know_their_lines(delimiter):
    text = f"a{delimiter}b\n\n1{delimiter}'deux'\n\"x\ny\"{delimiter}3\n4{delimiter}5\n"
    assert [(line, list(cells)) for line, cells in table.rows(text)] == [
        (1, ["a", "b"]),
        (3, ["1", "'deux'"]),
        (4, ["x\ny", "3"]),
        (6, ["4", "5"]),
    ]


def test_a_cell_without_end_is_refused():
    with pytest.raises(csv.Error):
        list(table.rows('a,b\n1,"' + "x" * (table.MAX_CELL + 1)))


@pytest.mark.parametrize("sign", ['"', " ", "\0", "é"])
def test_a_line_that_tells_no_delimiter_that_may_be_one_is_a_row(sign):
    rows = [list(cells) for _, cells in table.rows(f"sep={sign}\na,b\n")]
    assert rows[-1] == (["a", "b"] if sign != "é" else ["a,b"])
