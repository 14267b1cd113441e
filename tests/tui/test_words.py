"""The words of the interface: the same in both languages, singular and plural by CLDR."""

from __future__ import annotations

import string
from collections.abc import Mapping
from pathlib import Path

import pytest
from babel import Locale

from quiz.locale import LANGUAGES, Words
from quiz.locale.en import MESSAGES as EN
from quiz.locale.fr import MESSAGES as FR
from quiz.model.kinds import FAMILIES

NUMBERS = [*range(200), 1000, 999_999, 1_000_001, 0.0, 0.5, 1.0, 1.5, 1.99, 2.0, 2.5, 17.5]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("n", NUMBERS)
def test_singular_and_plural_are_babels(language, n):
    assert Words(language)._plural(n) == Locale(language).plural_form(n)


def named(message) -> set[str]:
    """The values that a message takes."""
    texts = message.values() if isinstance(message, Mapping) else [message]
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_app_says_the_same_in_both_languages():
    mine = [k for k in FR if k.startswith(("app.", "command.", "key.", "keyname.", "screen."))]
    assert mine
    for key in mine:
        assert key in EN
        assert named(FR[key]) | {"n"} == named(EN[key]) | {"n"}, key


def test_every_key_that_the_app_asks_for_has_words():
    room = Path(__file__).parents[2] / "quiz" / "tui"
    source = "".join(path.read_text(encoding="utf-8") for path in room.rglob("*.py"))
    words = {part for part in source.replace("'", '"').split('"') if part.startswith("screen.")}
    missing = {key for key in words if "{" not in key and "." in key[7:]} - set(FR)
    assert missing == set()


def test_every_kind_of_question_has_a_name():
    assert all(f"kind.{kind}" in FR and f"kind.{kind}" in EN for kind in FAMILIES)
