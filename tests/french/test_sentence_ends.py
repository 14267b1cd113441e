"""A full stop ends a sentence, and with it a date; that of an abbreviation does not."""

import pytest

from quiz.french.values import find_values


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Une réunion est prévue le 2 avril. En 2019, tout a changé.", ["le 2 avril", "En 2019"]),
        ("Né le 3 mai. 1999 fut une belle année.", ["le 3 mai"]),
        ("Rendez-vous en août. Deux mille coureurs sont attendus.", ["en août"]),
        ("Inauguré le 14 déc. 2004.", ["le 14 déc. 2004"]),
        ("Depuis janv. 2020.", ["janv. 2020"]),
    ],
)
def test_a_date_ends_with_its_sentence(text, dates):
    found = [span.text(text) for span in find_values(text)]
    assert [span.removeprefix("Depuis ") for span in found][: len(dates)] == dates
