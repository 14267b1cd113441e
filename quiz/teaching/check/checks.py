"""Every check, in the order in which they run. To add one: a function of a `Case`, here."""

from __future__ import annotations

from collections.abc import Callable

from quiz.teaching.check import evidence
from quiz.teaching.check.finding import Case

CHECKS: tuple[Callable[[Case], None], ...] = (
    evidence.check_source,
    evidence.check_evidence,
    evidence.check_quotes,
    evidence.check_glossary,
    evidence.check_people,
)
