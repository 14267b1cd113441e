"""Every check, in the order in which they run. To add one: a function of a `Case`, here."""

from __future__ import annotations

from collections.abc import Callable

from quiz.teaching.check import (
    ambiguity,
    author_tests,
    bench,
    evidence,
    ideas,
    information,
    one_answer,
    open_answers,
    style,
    values,
)
from quiz.teaching.check.finding import Case

CHECKS: tuple[Callable[[Case], None], ...] = (
    evidence.check_source,
    evidence.check_evidence,
    evidence.check_quotes,
    evidence.check_glossary,
    evidence.check_people,
    values.check_readable,
    one_answer.check_one_answer,
    open_answers.check_open_answers,
    values.check_weekdays,
    ambiguity.check_keys,
    ambiguity.check_rejects,
    ambiguity.check_distractors,
    ambiguity.check_pairs,
    ambiguity.check_given_away,
    ambiguity.check_right_options,
    ideas.check_ideas,
    author_tests.check_author_tests,
    bench.check_bench,
    style.check_typography,
    style.check_word_quotes,
    style.check_prompts,
    style.check_order,
    style.check_balance,
    information.check_level,
)
