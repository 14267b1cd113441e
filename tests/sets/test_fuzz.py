"""Whatever the bytes, the loader gives a set or problems with places, never another error."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.locale import words_for
from quiz.sets import load_set, load_text
from quiz.sets.loader import read_set
from tests.sets.samples import TRAM, one

SAMPLE = TRAM.read_text("utf-8")
PIECES = st.sampled_from(
    [
        *list("\t\n\r '\"#:-[]{},&*!|>%@`?\\"),
        " : ",
        " # ",
        "L'État",
        "<<: ",
        "--- ",
        "« », ",
        "\u2028",
    ]
)
relaxed = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def judge(loaded):
    words = words_for("fr")
    assert (loaded.question_set is None) == bool(loaded.errors)
    for problem in loaded.problems:
        assert words(f"problem.{problem.code}", **problem.values)
        assert words(f"problem.{problem.code}.cure", **problem.values)
        assert problem.spot is not None
        assert problem.spot.line >= 1
        assert problem.spot.column >= 1


@relaxed
@given(st.binary(max_size=300))
def test_any_bytes(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("fuzz") / "set.yaml"
    path.write_bytes(data)
    judge(read_set(path))


@relaxed
@given(st.text(max_size=200) | st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
def test_any_text(text):
    judge(load_text(text))


@relaxed
@given(st.data())
def test_the_sample_with_pieces_put_in_and_taken_out(data):
    text = SAMPLE
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 12))
        text = text[:start] + data.draw(PIECES | st.just("")) + text[end:]
    judge(load_text(text))


@relaxed
@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80))
def test_any_text_as_a_quoted_answer_comes_back_clean(text):
    from quiz.sets.source import control_in, quoted
    from quiz.text import clean_line

    loaded = load_text(one("", answer=f"answer: {quoted(text)}"))
    wanted = clean_line(text)
    if loaded.question_set is None:
        assert not wanted or control_in(text)
    else:
        assert loaded.question_set.questions[0].answer == wanted


def test_reading_twice_gives_the_same():
    assert load_set(TRAM) == load_set(TRAM)
