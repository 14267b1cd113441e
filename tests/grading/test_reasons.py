"""Every reason the graders can give has its sentence in every language."""

import re
from pathlib import Path

import pytest

import quiz.grading
from quiz.locale import LANGUAGES, words_for

ROOT = Path(quiz.grading.__file__).parent
GIVEN = sorted(
    {
        code
        for path in ROOT.glob("*.py")
        for code in re.findall(r'Reason\.of\(\s*"(\w+)"', path.read_text("utf-8"))
    }
    | {"accent", "agreement", "spelling", "pasted_text", "echoed_prompt"}
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_its_sentence(language):
    words = words_for(language)
    assert [code for code in GIVEN if f"reason.{code}" not in words] == []
