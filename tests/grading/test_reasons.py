"""Every reason the graders can give has its sentence in every language, and no sentence is left over."""

import re
from functools import cache
from pathlib import Path

import pytest

import quiz.grading
from quiz.locale import LANGUAGES, words_for
from quiz.locale.fr import MESSAGES
from tests.grading.conftest import OPEN, OTHERS, TYPED, grade, load

ROOT = Path(quiz.grading.__file__).parent
SOURCE = "\n".join(path.read_text("utf-8") for path in sorted(ROOT.glob("*.py")))
ASKED = [f"ask_more.{kind}" for kind in re.findall(r'ask_more\(\s*kind="(\w+)"', SOURCE)]


@cache
def given():
    """The codes in the source, and those that our cases are given, however they are put together."""
    reasons = [
        reason
        for name in (*OPEN, *TYPED, *OTHERS)
        for case in load(name)
        for reason in grade(case).reasons
    ]
    named = [(reason.code, reason.values.get("kind")) for reason in reasons]
    told = {f"{code}.{kind}" if kind else code for code, kind in named}
    return told | set(re.findall(r'(?:Reason\.of|_wrong)\(\s*"(\w+)"', SOURCE)) | set(ASKED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_its_sentence(language):
    words = words_for(language)
    assert [code for code in sorted(given()) if f"reason.{code}" not in words] == []


def test_every_sentence_has_its_reason():
    codes = {key.split(".")[1] for key in MESSAGES if key.startswith("reason.")}
    assert codes - set(re.findall(r'"(\w+)"', SOURCE)) == set()
