"""Moodle's « embedded answers » (`{2:SHORTANSWER:=oui~%0%non#Relisez.}`) to a cloze.

They are read where Moodle reads them, in the HTML: what an entity writes is never a sign of theirs.
"""

from __future__ import annotations

import re

from quiz.teaching.imports.answers import MAX_ANSWERS, Graded, number_fields, short_fields
from quiz.teaching.imports.draft import Fields
from quiz.teaching.imports.markup import read_text

# A blank that never ends stops where the next one begins, so that time stays linear.
_EMBEDDED = re.compile(
    r"\{(\d{0,3}):([A-Z_]{2,20}):((?:\\.|(?!\{\d{0,3}:[A-Z])[^\\}])+)\}",
    re.DOTALL,
)
_ALTERNATIVE = re.compile(r"(?:\\.|[^\\~])+", re.DOTALL)
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,8})?)%")
_UNESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PLACE = re.compile("\ue0f0(\\d+)\ue0f1")
"""Where a blank stood, while the HTML around it is read."""
_SHORT = frozenset({"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"})
_NUMERICAL = frozenset({"NUMERICAL", "NM"})


def take_blanks(html: str) -> tuple[str, Fields] | None:
    """HTML with the place of each blank marked, and the blanks; None where one can't be read."""
    blanks: Fields = {}
    parts: list[str] = []
    end = 0
    html = html.replace("\ue0f0", "").replace("\ue0f1", "")
    for match in _EMBEDDED.finditer(html):
        fields = _blank(match[2], match[3])
        if fields is None or len(blanks) == MAX_ANSWERS:
            return None
        key = f"b{len(blanks) + 1}"
        points = int(match[1] or 1)
        blanks[key] = {k: v for k, v in fields.items() if v} | (
            {"points": points} if points > 1 else {}
        )
        parts += [html[end : match.start()], f"\ue0f0{len(blanks)}\ue0f1"]
        end = match.end()
    return ("".join(parts) + html[end:], blanks) if blanks else None


def cloze_text(text: str) -> str:
    """The text around the blanks, each as ours: `[[b1]]`; what only looks like one is parted."""
    return _PLACE.sub(r"[[b\1]]", text.replace("[[", "[ ["))


def weigh(blanks: Fields, points: float) -> None:
    """Makes the blanks' points add up to those of the question."""
    total = sum(blank.get("points", 1) for blank in blanks.values())
    if points <= 0 or abs(total - points) < 1e-9:
        return
    for blank in blanks.values():
        blank["points"] = round(blank.get("points", 1) * points / total, 4)


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
    # What is told is HTML, written once more with entities.
    told = _line(_line(_bare(feedback)))
    return Graded(_line(_bare(answer)), fraction, told, tolerance.strip())


def _split(text: str, mark: str) -> tuple[str, str, str]:
    """As `str.partition`, at the first mark that is neither escaped nor part of an entity."""
    match = re.search(rf"(?<![\\&])(?:\\\\)*{mark}", text)
    return (text[: match.end() - 1], mark, text[match.end() :]) if match else (text, "", "")


def _bare(html: str) -> str:
    return _UNESCAPE.sub(r"\1", html)


def _line(html: str) -> str:
    return " ".join(read_text(html, "html").text.split("\n"))
