"""What a question asks for: yes or no, or something else."""

import pytest

from quiz.french.asking import asks_yes_or_no


@pytest.mark.parametrize(
    ("prompt", "yes_or_no"),
    [
        ("Est-il vrai que le maire part ?", True),
        ("Est-ce que la gare ferme ?", True),
        ("La gare ferme-t-elle ?", True),
        ("Pourquoi la gare ferme-t-elle ?", False),
        ("À quelle heure la gare ferme-t-elle ?", False),
        ("La gare ferme.", False),
    ],
)
def test_a_question_is_answered_by_yes_or_no_where_it_asks_nothing_else(prompt, yes_or_no):
    assert asks_yes_or_no(prompt) is yes_or_no
