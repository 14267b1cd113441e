"""A1: can the program read the key in its own evidence? And do weekdays fit their dates?"""

from __future__ import annotations

import re

from quiz.french.dates import DateValue
from quiz.french.values import find_values, read_dates, read_quantities
from quiz.french.words import fold
from quiz.model import Question
from quiz.teaching.check.finding import Case
from quiz.teaching.check.one_answer import TYPED, holds_several

_WORDS = {"phrase", "place"}
_WEEKDAY = re.compile(r"\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b", re.IGNORECASE)
_DATE_LENGTH = len("mercredi premier septembre mille neuf cent quatre-vingt-dix-neuf")


def check_readable(case: Case) -> None:
    """A104: the key cannot be read from the evidence; A110: it cannot be read at all."""
    for path, question in case.questions:
        if question.type in TYPED and not _reads(question):
            case.warn("A110", f"{path}.answer", answer=question.answer)
            continue
        if not question.evidence or holds_several(question):
            continue
        if question.type in TYPED:
            good = _typed(case, question)
        elif question.type in _WORDS:
            good = _in_words(question)
        else:
            continue
        if not good:
            case.warn("A104", f"{path}.evidence", answer=question.answer)


def check_weekdays(case: Case) -> None:
    """A407: a weekday that the calendar does not give to its date, in the text or a key."""
    _weekdays(case, "passage", case.made.passage.text)
    for path, question in case.questions:
        if question.type == "date":
            _weekdays(case, f"{path}.answer", question.answer)
            for index, text in enumerate(question.accept):
                _weekdays(case, f"{path}.accept[{index}]", text)


def _reads(question: Question) -> bool:
    """Whether the program finds a value in the key; without one it can only compare letters."""
    if any(letter.isdigit() for letter in question.answer):
        return True  # figures always read; to read them again for each question costs most here
    read = read_dates if question.type == "date" else read_quantities
    return bool(read(question.answer))


def _typed(case: Case, question: Question) -> bool:
    """Whether some value of the evidence would earn a mark as an answer."""
    if _in_words(question):
        return True
    for excerpt in question.evidence:
        spans = find_values(excerpt)
        texts = [span.text(excerpt) for span in spans]
        if len(spans) > 1:
            texts.append(excerpt[spans[0].start : spans[-1].end])
        if any(case.grade(question, text).score > 0 for text in (*texts, excerpt)):
            return True
    return False


def _in_words(question: Question) -> bool:
    evidence = f" {fold(' '.join(question.evidence))} "
    return any(f" {fold(text)} " in evidence for text in (question.answer, *question.accept))


def _weekdays(case: Case, path: str, text: str) -> None:
    windows = [text[day.start() : day.start() + _DATE_LENGTH] for day in _WEEKDAY.finditer(text)]
    for window in windows:
        _weekday(case, path, window)


def _weekday(case: Case, path: str, text: str) -> None:
    for span in read_dates(text, loose=False)[:1]:
        if isinstance(span.value, DateValue):
            for date in span.value.dates:
                real = date.real_weekday()
                if date.weekday is not None and real is not None and real != date.weekday:
                    case.warn("A407", path, date=span.text(text))
