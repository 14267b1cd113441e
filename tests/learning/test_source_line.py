"""Where a text comes from, in a line."""

from __future__ import annotations

import pytest

from quiz.learning.source_line import shown_date, source_line
from quiz.locale import words_for
from quiz.model import Source


@pytest.mark.parametrize(
    ("written", "language", "shown"),
    [
        ("2026-11-23", "fr", "23 novembre 2026"),
        ("2026-11-23", "en", "November 23, 2026"),
        ("2026-05-01", "fr", "1er mai 2026"),
        ("2026-05", "fr", "mai 2026"),
        ("2026-13-01", "fr", "2026-13-01"),
        ("2026-02-30", "en", "2026-02-30"),
        ("mai 2026", "fr", "mai 2026"),
        ("", "fr", ""),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(written, language, shown):
    assert shown_date(written, words_for(language)) == shown


def test_what_the_source_lacks_leaves_no_gap():
    source = Source(publication="Le Journal", date="2026-11-23", fictional=True)
    assert source_line(source, words_for("fr")) == "Le Journal · 23 novembre 2026 · texte inventé"
    assert source_line(None, words_for("fr")) == ""
