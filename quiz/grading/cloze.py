"""A text with blanks: each is a small question of its own family."""

from __future__ import annotations

import re
from string import ascii_lowercase

from quiz.french.words import fold
from quiz.grading.core import Context, Marker, Reply, incorrect
from quiz.model import Cloze, Question, Reason, Status, Verdict

_LINES = re.compile(r"\n+")
_BARS = re.compile(r"(?:(?<!\s)\s+)?\|\s*")
_SEMICOLONS = re.compile(r"(?:(?<!\s)\s+)?;\s*")
_SLASHES = re.compile(r"(?<!\s)\s+/\s+")
_OUTER = ' «»“”"\u00a0\u202f'
_BULLET = re.compile(r"^\s*[-–—•*]\s+")
_MARKERS = (
    re.compile(r"(?:^|(?<=[\s,;]))\(?(\d{1,2})\s*[.)°:]\s+|(?:^|(?<=[\s,;]))\((\d{1,2})\)\s*"),
    re.compile(r"(?:^|(?<=[\s,;]))\(?([a-z])\)\s*", re.IGNORECASE),
)
_AND = re.compile(r"(?<!\s)\s+et\s++(?=(?:(?!\set\s).)*+\Z)", re.IGNORECASE | re.DOTALL)
_COMMAS = re.compile(r"(?:(?<!\s)\s+)?,(?!\d)\s*")


def compile_cloze(question: Question, context: Context) -> Marker:
    """The marker of a `cloze` question."""
    from quiz.grading.families import compile_question

    blanks = question.blanks if isinstance(question, Cloze) else ()
    markers = [compile_question(blank.question, context) for blank in blanks]
    keys = [fold(blank.key) for blank in blanks]
    points = [blank.question.points for blank in blanks]

    def mark(reply: Reply) -> Verdict:
        responses = _responses(reply.text, keys)
        verdicts = tuple(
            marker(Reply(response)) for marker, response in zip(markers, responses, strict=True)
        )
        return _overall(verdicts, points)

    return mark


def _responses(text: str, keys: list[str]) -> list[str]:
    """What was answered to each blank, in their order; empty where nothing was."""
    named = _named(text, keys)
    if named:
        return [named.get(key, "") for key in keys]
    if numbered := _numbered(text.strip(_OUTER), len(keys)):
        return numbered
    text = "\n".join(_BULLET.sub("", line) for line in text.splitlines()) or text
    best: list[str] = []
    for pattern in (_LINES, _BARS, _SEMICOLONS, _SLASHES, _COMMAS, _AND):
        parts = [part.strip() for part in pattern.split(text)]
        if len(parts) == len(keys):
            return parts
        if len(parts) > len(best) and len(parts) < len(keys):
            best = parts
    if len(keys) == 1:
        return [text]
    return [*best, *[""] * (len(keys) - len(best))] if best else [text, *[""] * (len(keys) - 1)]


def _numbered(text: str, count: int) -> list[str]:
    """Answers that each have their number or letter before them (« 1. … 2. … »)."""
    for pattern in _MARKERS:
        found = list(pattern.finditer(text))
        marks = [(match[match.lastindex or 1] or "").lower() for match in found]
        wanted = [str(n) for n in range(1, count + 1)]
        if (
            count > 1
            and marks in (wanted, list(ascii_lowercase[:count]))
            and not text[: found[0].start()].strip()
        ):
            ends = [*(match.start() for match in found[1:]), len(text)]
            return [
                text[match.end() : end].strip(" ,;\n")
                for match, end in zip(found, ends, strict=True)
            ]
    return []


def _named(text: str, keys: list[str]) -> dict[str, str]:
    found = {}
    for part in re.split(r"[\n;|]", text):
        name, colon, value = part.partition(":" if ":" in part else "=")
        if colon and fold(name) in keys:
            found[fold(name)] = value.strip()
    return found


def _overall(verdicts: tuple[Verdict, ...], points: list[float]) -> Verdict:
    total = sum(points)
    if not total:
        return incorrect()
    score = sum(v.score * p for v, p in zip(verdicts, points, strict=True)) / total
    reasons = [
        Reason(reason.code, {**reason.values, "blank": number})
        for number, verdict in enumerate(verdicts, 1)
        for reason in verdict.reasons
        if reason.code != "empty"
    ]
    if missing := sum(verdict.status is Status.BLANK for verdict in verdicts):
        reasons.append(Reason.of("missing_blanks", n=missing))
    if all(verdict.accepted for verdict in verdicts):
        status = Status.ALMOST if reasons else Status.CORRECT
        return Verdict(status, 1.0, tuple(reasons), verdicts)
    free = {"ask_more", "unreadable", "pasted_text", "echoed_prompt"}
    if score > 0:
        # A part that could be asked again for free does not make the whole free.
        reasons = [reason for reason in reasons if reason.code not in free]
        return Verdict(Status.PARTIAL, score, tuple(reasons), verdicts)
    return Verdict(Status.INCORRECT, 0.0, tuple(reasons), verdicts)
