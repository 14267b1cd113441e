"""Values as learners write them: by ear, without hyphens, abbreviated, half said."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quiz.french.dates import CalendarDate, DateLink
from quiz.french.numbers import find_numbers
from quiz.french.quantities import Kind
from quiz.french.values import (
    find_values,
    read_dates,
    read_durations,
    read_measures,
    read_money,
    read_quantities,
    read_shares,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("cinkante", 50), ("soissante", 60), ("soissante-dix", 70), ("carante mille", 40_000),
        ("deux milliar", 2 * 10**9), ("deux milliars", 2 * 10**9), ("huit mile trois cents", 8_300),
        ("deux cent cinkante", 250), ("quatorse", 14), ("katre", 4),
    ],
)  # fmt: skip
def test_a_number_written_by_ear(text, value):
    (span,) = find_numbers(text)
    assert (span.value.value, span.text(text)) == (value, text)


@pytest.mark.parametrize(
    "text", ["wings", "Karen", "Quincey", "la reine Trance", "milliaire", "Mills", "Troyes"]
)
def test_a_word_or_a_name_that_exists_is_no_number_written_by_ear(text):
    assert find_numbers(text) == ()


def test_what_may_be_two_numbers_is_none_however_it_sounds():
    assert any(span.value.doubtful for span in find_numbers("mille quatrze"))


@pytest.mark.parametrize(
    ("text", "unit"), [("340 ectares", "ha"), ("57 quilomètres", "km"), ("12 tones", "t")]
)
def test_a_unit_written_by_ear_or_with_a_letter_too_few(text, unit):
    (span,) = read_measures(text)
    assert (span.value.unit, bool(span.value.slip)) == (unit, True)


def test_the_nearer_by_ear_is_meant():
    (span,) = read_money("12 heuros")
    assert (span.value.unit, span.value.slip) == ("EUR", ("heuros", "euros"))
    (span,) = read_durations("12 heurs")
    assert span.value.unit == "h"


def test_miles_are_miles_but_amid_a_number():
    (span,) = read_measures("huit miles")
    assert span.value.unit == "mile"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("vingt sixième", 26), ("trois cent millième", 300_000), ("dix neuvième", 19),
        ("soixante et onzième", 71), ("cent vingt troisième", 123),
    ],
)  # fmt: skip
def test_a_rank_without_its_hyphen(text, value):
    (span,) = find_numbers(text)
    assert (span.value.value, span.value.ordinal, span.text(text)) == (value, True, text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("vingt sixièmes", Fraction(20, 6)), ("deux cinquième", Fraction(2, 5)),
        ("2 tiers", Fraction(2, 3)), ("3 cinquièmes", Fraction(3, 5)), ("1 dixième", Fraction(1, 10)),
        ("un euro sur quatre", Fraction(1, 4)), ("1 jour sur 2", Fraction(1, 2)),
    ],
)  # fmt: skip
def test_parts_in_figures_and_of_units(text, value):
    (span,) = read_shares(text)
    assert (span.value.low, span.text(text)) == (value, text)


@pytest.mark.parametrize(
    "text",
    ["5 tiers-lieux", "un tiers-lieu", "2 quarts de finale", "le 3 septième jour", "un an sur trois ans"],
)  # fmt: skip
def test_no_part(text):
    assert read_shares(text) == ()


@pytest.mark.parametrize("text", ["3 dixièmes de point", "trois dixièmes de point", "0,3 point"])
def test_tenths_of_a_point_are_points(text):
    (span,) = read_quantities(text)
    assert (span.value.kind, span.value.low) == (Kind.POINTS, Fraction(3, 10))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("de 800 à 1 milliard d'euros", 800 * 10**6, 10**9),
        ("de huit cents à un milliard d'euros", 800 * 10**6, 10**9),
        ("de 900 à 1,2 million d'euros", 900_000, 1_200_000),
        ("de 3 à 5 millions d'euros", 3 * 10**6, 5 * 10**6),
        ("de 300 à 1 000 millions d'euros", 300 * 10**6, 10**9),
        ("de 800 euros jusqu'à 1 200 euros", 800, 1_200),
    ],
)
def test_a_range_whose_magnitude_is_said_once(text, low, high):
    (span,) = read_money(text)
    assert (span.value.low, span.value.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("tombé de 3 à 2 millions", [3 * 10**6, 2 * 10**6]),
        ("tombé de 800 à 400 millions", [800 * 10**6, 400 * 10**6]),
        ("tombé de 20 à 1 milliard", [20 * 10**9, 10**9]),
        ("tombé de 5 000 à 2 mille", [5_000, 2_000]),
        ("de 3 à 0 million", [3 * 10**6, 0]),
    ],
)
def test_a_fall_keeps_its_magnitude(text, values):
    assert [span.value.low for span in read_quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("2 tonnes de CO2 par an", "an"), ("2 tonnes de déchets chaque année", "an"),
        ("3 litres d'eau par jour", "jour"), ("2 millions de t/an", "an"), ("2 tonnes de blé", ""),
        ("2 tonnes de blé, par an", ""), ("2 tonnes de pommes et 3 par an", ""),
    ],
)  # fmt: skip
def test_what_is_measured_may_stand_before_what_it_is_counted_by(text, per):
    assert read_measures(text)[0].value.per == per


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("14h25 heure locale", "14 h 25"), ("14 h 25 heures", "14 h 25"), ("3 quarts d'heure", "45 min"),
        ("2 heures 3 quarts", "2 h 45"),
    ],
)  # fmt: skip
def test_hours_told_twice_and_quarters(text, same):
    (one,), (other,) = read_durations(text), read_durations(same)
    assert one.value.low == other.value.low


def test_hours_in_words_are_added_only_where_smaller():
    assert [span.value.low for span in read_durations("une heure deux heures")] == [3600, 7200]


@pytest.mark.parametrize(
    ("text", "tenths"), [("42°6", 426), ("42,6ºC", 426), ("42°", 420), ("42° 6", 420)]
)
def test_tenths_of_a_degree(text, tenths):
    assert read_measures(text)[0].value.low == Fraction(tenths, 10)


@pytest.mark.parametrize(
    ("text", "year", "part"),
    [
        ("troisième trimestre 2025", 2025, "q3"), ("3e trimestre de 2025", 2025, "q3"),
        ("T3 2025", 2025, "q3"), ("T3-2025", 2025, "q3"), ("Q1 2026", 2026, "q1"), ("3T 2025", 2025, "q3"),
        ("dernier trimestre 2024", 2024, "q4"), ("S1 2026", 2026, "h1"), ("dernier semestre 2024", 2024, "h2"),
        ("second semestre 2027", 2027, "h2"), ("premier semestre", None, "h1"), ("Q3", None, "q3"),
    ],
)  # fmt: skip
def test_a_quarter_or_a_half_of_a_year(text, year, part):
    (span,) = read_dates(text)
    assert span.value.dates == (CalendarDate(year, part=part),)
    assert span.text(text) == text


@pytest.mark.parametrize(
    "text",
    ["troisième trimestre consécutif", "un T3 refait", "trois trimestres", "T3", "S20 2025", "cinquième trimestre"],
)  # fmt: skip
def test_no_quarter_in_running_text(text):
    assert not [span for span in read_dates(text, loose=False) if span.value.first.part]


def test_a_quarter_of_a_text_is_one_fact():
    text = "Le groupe a perdu 3 millions d'euros au troisième trimestre 2025."
    assert [span.text(text) for span in find_values(text)] == [
        "3 millions d'euros",
        "au troisième trimestre 2025",
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("14 10 2023", CalendarDate(2023, 10, 14)), ("sam. 14 oct. 2023", CalendarDate(2023, 10, 14, 5)),
        ("jeu.", CalendarDate(weekday=3)), ("14 otobre 2023", CalendarDate(2023, 10, 14)),
        ("3 janvié 2024", CalendarDate(2024, 1, 3)),
    ],
)  # fmt: skip
def test_a_date_by_short_forms(text, date):
    (span,) = read_dates(text)
    assert span.value.dates == (date,)


@pytest.mark.parametrize("text", ["14 13 2023", "la mer. Il", "31 02 2023"])
def test_no_date_by_short_forms(text):
    assert not [span for span in read_dates(text, loose=text[0].isdigit()) if span.value.first.day]


def test_an_arrow_makes_a_range():
    (span,) = read_dates("30 mai → 7 juin")
    assert span.value.link is DateLink.RANGE
