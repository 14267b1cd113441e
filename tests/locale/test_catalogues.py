"""The interface's words: both languages whole, and French set as French is."""

import re
import string
from importlib import import_module

import pytest
from babel.numbers import format_decimal

from quiz.locale import LANGUAGES, fr, words_for

CATALOGUES = {code: import_module(f"quiz.locale.{code}").MESSAGES for code in LANGUAGES}

# A colon in `:aide` is a command, in `18:30` a time, in `{n:…}` a format.
NARROW_BEFORE = re.compile(r"[^\u202f](?:[;!?])(?!\w)")
NO_BREAK_BEFORE = re.compile(r" :(?=\s|$)|[ \u202f]»|«[ \u202f]|«[^\xa0]|[^\xa0]»")

TRUTHS = {"true_false.false", "export.false"}
"""The answer « faux », which is no judgement of the learner."""


def sentences(message):
    return [message] if isinstance(message, str) else list(message.values())


def fields(message):
    return {
        name
        for sentence in sentences(message)
        for _, name, _, _ in string.Formatter().parse(sentence)
        if name
    }


def test_every_language_has_every_sentence():
    for messages in CATALOGUES.values():
        assert messages.keys() == fr.MESSAGES.keys()


@pytest.mark.parametrize("key", fr.MESSAGES)
def test_a_sentence_asks_for_the_same_values_in_every_language(key):
    for messages in CATALOGUES.values():
        assert fields(messages[key]) == fields(fr.MESSAGES[key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_of_forms_has_the_last_resort(language):
    chosen = [message for message in CATALOGUES[language].values() if not isinstance(message, str)]
    assert chosen
    assert all("other" in message for message in chosen)


@pytest.mark.parametrize("key", fr.MESSAGES)
def test_french_typography(key):
    for sentence in sentences(fr.MESSAGES[key]):
        prose = re.sub(r"`[^`]*`", "", sentence)
        assert not NARROW_BEFORE.search(prose), prose
        assert not NO_BREAK_BEFORE.search(prose), prose


@pytest.mark.parametrize("key", [k for k in fr.MESSAGES if k not in TRUTHS])
def test_french_tone(key):
    for sentence in sentences(fr.MESSAGES[key]):
        assert not re.search(r"\b(?:Faux|Raté|Félicitations|tu|ton|ta|tes)\b", sentence), sentence


def test_numbers_and_plurals_read_as_each_language_writes_them():
    french, english = words_for("fr"), words_for("en")
    assert french.number(1234567.5) == "1\u202f234\u202f567,5"
    assert english.number(1234567.5) == "1,234,567.5"
    for words in (french, english):
        for whole in (0, -7, 999, 1000, -1234567, 10**15):
            assert words.number(whole) == format_decimal(whole, locale=words.language)
    assert french("grade.done", n=1.5).endswith("réponse corrigée.")
    assert french("grade.done", n=0).endswith("réponse corrigée.")
    assert english("grade.done", n=0).endswith("responses graded.")
    assert french("reason.magnitude_high", response="x", n=1000).endswith("mille fois trop.")


def test_a_value_is_never_a_template():
    assert "{n}" in words_for("fr")("usage.unknown", name="{n}")
