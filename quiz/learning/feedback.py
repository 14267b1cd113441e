"""What is said after a response, in the words of the interface's language.

The app and line mode show the same sentences; only their looks differ. The key, its evidence
and the explanation are given once the question is closed, never while a try is left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.learning.answer_key import shown_answer, telling_texts
from quiz.learning.evidence import Span, evidence_spans
from quiz.learning.item import Outcome
from quiz.locale import Words
from quiz.model import Question, QuestionSet, Reason, Status

SPEAKING = frozenset(
    {"known_other", "known_person", "proof_essential", "proof_long", "proof_missing", "proof_not"}
)
"""Reasons whose sentence says by itself that the response is not right, and so is the headline."""

_QUESTION_WORDS = frozenset(
    [
        "à",
        "au",
        "aux",
        "combien",
        "comment",
        "dans",
        "de",
        "depuis",
        "en",
        "laquelle",
        "lequel",
        "lesquelles",
        "lesquels",
        "où",
        "par",
        "pour",
        "pourquoi",
        "quand",
        "que",
        "quel",
        "quelle",
        "quelles",
        "quels",
        "qui",
        "how",
        "in",
        "of",
        "what",
        "when",
        "where",
        "which",
        "who",
        "whom",
        "why",
    ]
)

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What to show.

    Attributes:
        status: the verdict's; None in an exam not handed in.
        tag: how line mode opens, such as `[juste]`; empty in an exam not handed in.
        headline: the verdict in a sentence or two, points and tries left included.
        notes: the reasons, most important first; each one sentence.
        expected: a sentence with the right answer and its paragraph; empty where the response
            was right or a try is left.
        evidence: where the proof stands in the passage; empty while a try is left.
        explanation: the author's; empty while a try is left.
    """

    status: Status | None
    tag: str
    headline: str
    notes: tuple[str, ...] = ()
    expected: str = ""
    evidence: tuple[Span, ...] = ()
    explanation: str = ""


def feedback(
    question: Question, outcome: Outcome, words: Words, question_set: QuestionSet
) -> Feedback:
    """The words for an outcome."""
    verdict = outcome.verdict
    tag = status_tag(verdict.status, words)
    if outcome.free and verdict.status is Status.BLANK:
        return Feedback(status=Status.BLANK, tag=tag, headline=words("feedback.empty"))
    if not outcome.shown:
        return Feedback(status=None, tag="", headline=words("feedback.kept"))
    if outcome.passed:
        return Feedback(status=Status.BLANK, tag=tag, headline=words("feedback.passed"))
    notes = _sentences(verdict.reasons, question, words)
    if not outcome.closed:
        secrets = telling_texts(question, question_set)
        notes = tuple(n for n in notes if not _tells(n, secrets, outcome.response))
    if outcome.free:
        headline = notes[0] if notes else words("feedback.again")
        free = words("feedback.free", sentence=headline)
        # What is too vague or cannot be read is not wrong: it is asked again.
        tag = f"[{words('status.again')}]"
        return Feedback(status=verdict.status, tag=tag, headline=free, notes=notes[1:])
    first = _sentences(verdict.reasons[:1], question, words)
    if first and first == notes[:1] and (leading := _leading(outcome, first[0], words)):
        headline, notes = leading, notes[1:]
    else:
        headline = _status_line(outcome, words)
    if not outcome.closed:
        left = words("feedback.tries_left", n=outcome.tries_left)
        return Feedback(status=verdict.status, tag=tag, headline=f"{headline} {left}", notes=notes)
    if outcome.earned > outcome.points and verdict.status in {Status.INCORRECT, Status.BLANK}:
        kept = words("feedback.kept_points", n=in_points(outcome.earned))
        headline = f"{headline} {kept}"
    spans = evidence_spans(question_set.passage, question)
    return Feedback(
        status=verdict.status,
        tag=tag,
        headline=headline,
        notes=notes,
        expected="" if verdict.accepted else _expected(question, question_set, spans, words),
        evidence=spans,
        explanation=question.explanation,
    )


def status_tag(status: Status, words: Words) -> str:
    """A status as line mode opens a line with it: `[juste]`."""
    return f"[{words(f'status.{status}')}]"


def in_points(value: float) -> float:
    """A number of points for a sentence: a whole one as `int`, so that it reads `1`."""
    return int(value) if float(value).is_integer() else round(value, 2)


def paragraphs_of(spans: Iterable[Span], words: Words) -> str:
    """The paragraphs of spans, as `§ 2` or `§ 2, § 3`."""
    numbers = dict.fromkeys(span.paragraph for span in spans)
    return ", ".join(words("feedback.paragraph", number=str(number)) for number in numbers)


def _leading(outcome: Outcome, first: str, words: Words) -> str:
    """The headline where the first reason gives it; empty where the status does."""
    reason = outcome.verdict.reasons[0]
    if outcome.verdict.status is Status.INCORRECT and reason.code in SPEAKING:
        return first
    if outcome.verdict.accepted and reason.code == "rescaled" and not outcome.hints:
        return words("feedback.rescaled", **reason.values)
    return ""


def _status_line(outcome: Outcome, words: Words) -> str:
    points = in_points(outcome.earned)
    most = in_points(outcome.max_points)
    match outcome.verdict.status:
        case Status.CORRECT | Status.ALMOST:
            if outcome.hints and outcome.earned < outcome.max_points:
                return words("feedback.correct_hints", n=points, max=most)
            return words("feedback.correct")
        case Status.PARTIAL:
            return words("feedback.partial", n=points, max=most)
        case Status.INCORRECT:
            return words("feedback.incorrect")
        case Status.BLANK:
            return words("feedback.given_up")


def _expected(
    question: Question, question_set: QuestionSet, spans: tuple[Span, ...], words: Words
) -> str:
    answer = shown_answer(question, question_set, words)
    if not answer:
        return ""
    if not spans:
        return words("feedback.expected", answer=answer.rstrip(" ."))
    place = paragraphs_of(spans, words)
    return words("feedback.expected_at", answer=answer.rstrip(" ."), place=place)


def _sentences(reasons: Iterable[Reason], question: Question, words: Words) -> tuple[str, ...]:
    """One sentence a reason; a code without words, or short of a value, says nothing."""
    sentences: dict[str, None] = {}
    for reason in reasons:
        key, values = words.reason_key(reason.code, reason.values), dict(reason.values)
        if (of_kind := f"feedback.{reason.code}.{question.type}") in words:
            key = of_kind
        if reason.code == "ask_more" and isinstance(ask := values.get("ask"), str):
            values["ask"] = _after_colon(ask)
        try:
            sentences[words(key, **values).strip()] = None
        except KeyError:
            continue
    return tuple(sentence for sentence in sentences if sentence)


def _after_colon(text: str) -> str:
    """A question as it stands after a colon: a small letter, unless it begins with a name."""
    first = _WORD.match(text)
    if first and first[0].casefold() in _QUESTION_WORDS:
        return text[0].lower() + text[1:]
    return text


def _tells(sentence: str, secrets: Iterable[str], response: str) -> bool:
    """Whether a sentence holds a secret that the learner did not write already."""
    said, written = _words(sentence), _words(response)
    return any(
        (secret := _words(text)) in said and secret not in written
        for text in secrets
        if _WORD.search(text)
    )


def _words(text: str) -> str:
    """Words in lower case without accents, parted and surrounded by one space."""
    plain = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return f" {' '.join(_WORD.findall(plain))} "
