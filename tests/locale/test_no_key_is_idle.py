"""Every sentence of the catalogues is said somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import quiz
from quiz.locale import fr

CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in Path(quiz.__file__).parent.rglob("*.py")
    if path.parent.name != "locale" or path.name == "__init__.py"
)
WORDS = set(re.findall(r"\w+", CODE))
LITERALS = set(re.findall(r"""["']([\w.-]+)["']""", CODE))
PATTERNS = [
    re.compile(re.sub(r"\\\{.*?\\\}", r"[\\w.+-]+", re.escape(pattern)))
    for _, pattern in set(re.findall(r"""f(["'])([\w.{}\[\]()-]*\{[^"'\s]*)\1""", CODE))
    if re.match(r"[a-z_]+\.", pattern)
]
BY_CODE = ("problem.", "reason.")
"""Sentences of codes: the code stands where it arises."""


def is_said(key):
    if key.startswith(BY_CODE):
        return key.split(".")[1] in WORDS
    return key in LITERALS or any(pattern.fullmatch(key) for pattern in PATTERNS)


def test_no_sentence_is_idle():
    assert [key for key in fr.MESSAGES if not is_said(key)] == []


def test_one_that_is_said_nowhere_is_found_out():
    assert not is_said("screen.nowhere.said")
    assert not is_said("problem.Z999")
