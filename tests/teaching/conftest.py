"""What tests of the teacher's bench share."""

import pytest

from quiz.locale import words_for


@pytest.fixture
def words_fr():
    """The words of the interface in French."""
    return words_for("fr")
