"""The maps of the larger rooms name each of their modules, and nothing that is gone."""

import re
from pathlib import Path

import pytest

import quiz

HOUSE = Path(quiz.__file__).parent


def modules_of(room):
    return {path.stem for path in room.glob("*.py")} - {"__init__"}


@pytest.mark.parametrize("name", ["french", "grading"])
def test_each_module_has_its_place_on_the_map(name):
    room = HOUSE / name
    table = "\n".join(
        line for line in (room / "README.md").read_text("utf-8").splitlines() if line[:1] == "|"
    )
    named = set(re.findall(r"`(\w+)`", table))
    assert modules_of(room) - named == set(), f"new modules: a word on each in {room}/README.md"


@pytest.mark.parametrize(
    "path", sorted(HOUSE.rglob("README.md")), ids=lambda path: path.parent.name
)
def test_what_a_map_names_is_there(path):
    named = re.findall(r"`([\w/]+\.py)`", path.read_text("utf-8"))
    gone = [
        one
        for one in named
        if not any((at / one).exists() for at in (HOUSE.parent, HOUSE, path.parent))
    ]
    assert [one for one in gone if not re.search("NAME|CODE", one)] == []
