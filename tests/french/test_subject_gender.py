"""The gender of a subject by its article, its name or its noun."""

import pytest

from quiz.french.subject_gender import subject_gender


@pytest.mark.parametrize(
    ("subject", "gender"),
    [
        ("Le conseil", "m"),
        ("Cette usine", "f"),
        ("Marie Colin", "f"),
        ("Paul Renard", "m"),
        ("Marie", ""),  # a name alone may be a surname, or a town's
        ("Place Marie", ""),  # a place called after somebody
        ("L'entreprise", "f"),
        ("Son entraîneuse", "f"),
    ],
)
def test_a_subject_tells_its_gender_or_nothing(subject, gender):
    assert subject_gender(f"{subject} ouvre en mai.", (0, len(subject))) == gender
