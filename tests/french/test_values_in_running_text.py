"""What running text says and does not say: ranges of years, scores, minus signs, spoken tenths."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.french.dates import DateLink, DateValue
from quiz.french.quantities import Bound, Direction
from quiz.french.values import find_values, read_quantities


def values(text):
    return [span.value for span in find_values(text)]


@given(st.integers(1000, 2090), st.integers(1, 900))
def test_two_years_joined_are_one_range(first, more):
    last = first + more
    (value,) = values(f"Entre {first} et {last}, la ville a grandi.")
    assert isinstance(value, DateValue)
    assert value.link is DateLink.RANGE
    assert [date.year for date in value.dates] == [first, last]


def test_counts_between_two_bounds_are_no_years():
    (value,) = values("entre 1500 et 2000 manifestants")
    assert (value.low, value.high) == (1500, 2000)


@given(st.integers(0, 99), st.integers(0, 99))
def test_a_score_counts_nothing(ours, theirs):
    assert values(f"Le club l'a emporté {ours}-{theirs} hier.") == []


def test_a_range_with_its_unit_is_no_score():
    (value,) = values("un stage de 12-18 mois")
    assert value.is_range


@pytest.mark.parametrize("text", ["Il a fait − 12 °C hier", "Il a fait - 12 °C", "− 12 °C"])
def test_a_minus_with_a_space_after_it_stays_with_a_temperature(text):
    (value,) = values(text)
    assert value.low == -12


def test_a_dash_before_a_count_is_no_minus():
    (value,) = values("la ville - 12 000 habitants -")
    assert value.low == 12_000


def test_a_part_of_a_number_is_a_fact_though_an_article_opens_it():
    (value,) = values("Un train sur trois est en retard.")
    assert value.low == Fraction(1, 3)


def test_what_is_spread_over_years_is_no_part_of_them():
    assert all(value.dimension != "share" for value in values("une aide sur trois ans"))


def test_a_quarter_after_hours_is_no_share():
    assert [value.dimension for value in values("trois heures quart")] == ["time"]


def test_only_so_many_left_is_no_bound():
    (value,) = values("Il ne reste plus que douze places.")
    assert (value.low, value.bound) == (12, Bound.NONE)


@pytest.mark.parametrize(
    ("text", "low"),
    [("un degré cinq", Fraction(3, 2)), ("deux degrés virgule cinq", Fraction(5, 2))],
)
def test_tenths_are_said_after_the_unit(text, low):
    (value,) = values(text)
    assert value.low == low


def test_a_number_that_counts_something_is_no_tenth():
    assert [value.low for value in values("trois tonnes quatre camions")] == [3_000_000, 4]


@pytest.mark.parametrize(("word", "way"), [("plus", Direction.UP), ("moins", Direction.DOWN)])
def test_a_difference_is_said_after_what_is_counted(word, way):
    (span,) = read_quantities(f"8 % de visiteurs en {word}")
    assert span.value.direction is way
    assert span.value.relative
