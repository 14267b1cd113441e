"""Which department and region hold a French town."""

import pytest

from quiz.french.departments import departments, holders_of, is_department_or_region


@pytest.mark.parametrize(
    ("place", "holders"),
    [
        ("clermont ferrand", {"puy de dome", "63", "auvergne", "auvergne rhone alpes"}),
        ("chartres", {"eure et loir", "28"}),
        ("nantes", {"loire atlantique", "pays de la loire", "bretagne"}),
        ("lozere", {"48", "occitanie"}),
        ("ajaccio", {"corse du sud", "2a", "corse"}),
        ("marseille", {"provence", "bouches du rhone"}),
    ],
)
def test_holders_of_a_town(place, holders):
    assert holders <= holders_of(place)


def test_a_town_that_is_not_known_has_no_holder():
    assert holders_of("villebourg sur rien") == frozenset()


def test_there_are_96_departments_on_this_side_of_the_sea():
    numbers = {name for name in map(str, range(1, 96)) if is_department_or_region(name.zfill(2))}
    assert len(numbers) == 94  # 20 is Corsica's 2A and 2B
    assert is_department_or_region("2a")
    assert is_department_or_region("2b")


def test_names_that_mean_something_else_too_are_not_looked_up_in_texts():
    assert "vaucluse" in departments()
    assert departments().isdisjoint({"manche", "lot", "nord", "landes", "paris"})
