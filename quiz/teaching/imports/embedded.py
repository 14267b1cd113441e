"""Moodle's « embedded answers » (`{2:SHORTANSWER:=oui~%0%non#Relisez.}`) to a cloze."""

from __future__ import annotations

import re

from quiz.teaching.imports.answers import MAX_ANSWERS, Graded, number_fields, short_fields
from quiz.teaching.imports.draft import Fields

# A blank that never ends stops where the next one begins, so that time stays linear.
_EMBEDDED = re.compile(
    r"\{(\d{0,3}):([A-Z_]{2,20}):((?:\\.|(?!\{\d{0,3}:[A-Z])[^\\}])+)\}",
    re.DOTALL,
)
_ALTERNATIVE = re.compile(r"(?:\\.|[^\\~])+", re.DOTALL)
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,8})?)%")
_UNESCAPE = re.compile(r"\\(.)", re.DOTALL)
_SHORT = frozenset({"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"})
_NUMERICAL = frozenset({"NUMERICAL", "NM"})


def cloze_fields(text: str) -> Fields | None:
    """Keys of a cloze; None where there is no blank, or one that can't be read."""
    blanks: Fields = {}
    parts: list[str] = []
    end = 0
    # What looks like a blank of ours in the text itself would be taken for one.
    for match in _EMBEDDED.finditer(text):
        fields = _blank(match[2], match[3])
        if fields is None or len(blanks) == MAX_ANSWERS:
            return None
        key = f"b{len(blanks) + 1}"
        points = int(match[1] or 1)
        blanks[key] = {k: v for k, v in fields.items() if v} | (
            {"points": points} if points > 1 else {}
        )
        parts += [_no_blank(text[end : match.start()]), f"[[{key}]]"]
        end = match.end()
    if not blanks:
        return None
    return {"type": "cloze", "text": "".join(parts) + _no_blank(text[end:]), "blanks": blanks}


def weigh(blanks: Fields, points: float) -> None:
    """Makes the blanks' points add up to those of the question."""
    total = sum(blank.get("points", 1) for blank in blanks.values())
    if points <= 0 or abs(total - points) < 1e-9:
        return
    for blank in blanks.values():
        blank["points"] = round(blank.get("points", 1) * points / total, 4)


def _no_blank(text: str) -> str:
    return text.replace("[[", "[ [")


def _blank(kind: str, body: str) -> Fields | None:
    answers = [_graded(part, numeric=kind in _NUMERICAL) for part in _ALTERNATIVE.findall(body)]
    if kind in _NUMERICAL:
        return number_fields(answers)
    fields = short_fields(answers, 1)
    if fields is None:
        return None
    fields.pop("tests")
    if kind not in _SHORT:
        # A menu of options becomes an answer to write: the wrong options stay wrong.
        fields["type"] = "phrase"
    if kind in {"SHORTANSWER_C", "SAC", "MWC"} and fields["type"] == "phrase":
        fields["exact"] = True
    return fields


def _graded(part: str, *, numeric: bool) -> Graded:
    fraction = 0.0
    if part.startswith("="):
        fraction, part = 100.0, part[1:]
    elif weight := _WEIGHT.match(part):
        fraction, part = float(weight[1]), part[weight.end() :]
    answer, _, feedback = _split(part, "#")
    tolerance = ""
    if numeric:
        answer, _, tolerance = answer.partition(":")
    return Graded(_plain(answer), fraction, _plain(feedback), tolerance.strip())


def _split(text: str, mark: str) -> tuple[str, str, str]:
    """As `str.partition`, at the first mark that is not escaped."""
    match = re.search(rf"(?<!\\)(?:\\\\)*{mark}", text)
    return (text[: match.end() - 1], mark, text[match.end() :]) if match else (text, "", "")


def _plain(text: str) -> str:
    return _UNESCAPE.sub(r"\1", text).strip()
