"""A pasted article taken apart: headline, byline, date, and the text in paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from quiz.errors import QuizError, Spot
from quiz.french.values import read_dates
from quiz.sets.passage import paragraphs
from quiz.teaching.drafting.language import looks_french
from quiz.text import clean, clean_line

MAX_CHARACTERS = 60_000
"""About ten pages; a longer text is no article, and no one asks forty questions on it."""

_MAX_HEADLINE = 160
_MAX_BYLINE = 120
_HEAD_LINES = 8
_MAX_LINE = 5_000
_LONG_LINE = 140
_BYLINE = re.compile(
    r"^(?:par|de notre (?:envoyée?|correspondante?)|propos recueillis par|texte\s*:|avec l['’]?afp|afp$|reuters$)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^(?:publié|mis à jour|mise à jour|modifié|posté|mis en ligne|paru)e?\b"
    r"|^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? [a-zéûà]+ \d{4}"
    r"(?:,? (?:à )?\d{1,2} ?[h:] ?\d{0,2})?\W*$"
    r"|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:\W*\d{1,2} ?[h:] ?\d{2})?\W*$",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"^(?:temps de lecture|lecture\b.{0,20}\bmin|article réservé|partager|lire aussi|à lire aussi|écouter|"
    r"abonnez-vous|s['’]abonner|publicité|crédit photo|photo\s*:|©|\(c\))",
    re.IGNORECASE,
)
_QUOTED_HEADLINE = re.compile(r"^(?:«[^«».]*»|\"[^\".]*\")$")
_PRESS_AGENCY = re.compile(r"^\(?(?:AFP|Reuters|Belga|ATS|AP)\)?$")
_SPACED = ((re.compile(r" ([;!?])"), "\u202f\\1"), (re.compile(r" (:)(?=\s)"), "\xa0\\1"),
           (re.compile(r"« ?(?=\S)"), "«\xa0"), (re.compile(r"(?<=\S) ?»"), "\xa0»"))  # fmt: skip
_TIGHT = ((re.compile(r"(?<=[^\W\d_])([!?;])(?=\s|$|»)", re.MULTILINE), "\u202f\\1"),
          (re.compile(r"(?<=[^\W\d_])(:)(?=\s)"), "\xa0\\1"))  # fmt: skip
_STRAIGHT = re.compile(r'(?<![^\s(\'’«])"(?=\S)([^"\n]*?)(?<=\S)"(?!\w)')


@dataclass(frozen=True, slots=True)
class Article:
    """What a text is made of.

    Attributes:
        headline: the first line if it looks like one, else empty.
        author: as in the byline, or empty.
        date: of publication, as written, or empty.
        text: paragraphs parted by one blank line, in French typography.
    """

    headline: str
    author: str
    date: str
    text: str


def read_article(raw: str, name: str) -> Article:
    """Takes a pasted text apart.

    Args:
        raw: the text as it came.
        name: of its file, for problems.

    Raises:
        QuizError: it is empty (E170), too long (E171) or not French (E172).
    """
    spot = Spot(name, 1, 1)
    if len(raw) > 4 * MAX_CHARACTERS:
        raise QuizError.of("E171", spot, n=len(raw), max=MAX_CHARACTERS)
    lines = [line.strip(" \u00a0\u202f") for line in clean(raw).strip().split("\n")]
    while lines and not lines[0]:
        del lines[0]
    headline, author, date, body = _head(lines)
    text = typeset(paragraphs(_reflowed(body)))
    if not re.search(r"[^\W\d_]{2}", text):
        raise QuizError.of("E170", spot)
    if len(text) > MAX_CHARACTERS:
        raise QuizError.of("E171", spot, n=len(text), max=MAX_CHARACTERS)
    if not looks_french(text):
        raise QuizError.of("E172", spot)
    return Article(typeset(headline), author, date, text)


def typeset(text: str) -> str:
    """French typography: guillemets for straight marks in pairs, no-break spaces where they go."""
    text = _STRAIGHT.sub("«\xa0\\1\xa0»", text)
    for pattern, kept in (*_TIGHT, *_SPACED):
        text = pattern.sub(kept, text)
    return text


def _head(lines: list[str]) -> tuple[str, str, str, list[str]]:
    """Headline, author, date and the lines left."""
    headline = author = date = ""
    filled = [i for i, line in enumerate(lines) if line][:_HEAD_LINES]
    body = list(lines)
    for order, i in enumerate(filled):
        line = clean_line(lines[i])
        if _is_furniture(line):
            body[i] = ""
        elif len(line) <= _MAX_BYLINE and _BYLINE.match(line) and not line.endswith((".", "»")):
            author = author or _author(line)
            date = date or _date(line)
            body[i] = ""
        elif len(line) <= _MAX_BYLINE and _DATELINE.match(line) and not line.endswith("»"):
            date = date or _date(line)
            body[i] = ""
        elif order == 0 and _is_headline(lines, i):
            headline = line
            body[i] = ""
        elif len(line) > _MAX_BYLINE:
            break
    if not any(body):
        return "", "", "", lines
    return headline, author, date, body


def _is_furniture(line: str) -> bool:
    return len(line) <= _MAX_BYLINE and bool(_FURNITURE.match(line) or _PRESS_AGENCY.match(line))


def _is_headline(lines: list[str], index: int) -> bool:
    line = lines[index]
    if len(line) > _MAX_HEADLINE or line.endswith((".", ",", ";", ":")):
        return False
    if line.startswith(("«", '"')) and not _QUOTED_HEADLINE.match(line):
        return False
    rest = [other for other in lines[index + 1 :] if other]
    if not rest or not re.search(r"[^\W\d_]", line):
        return False
    # A wrapped first line of a paragraph goes on in lower case; a headline is followed by a start.
    follows = lines[index + 1]
    return not follows or not (follows[0].islower() or follows[0] in ",;)")


def _author(line: str) -> str:
    name = re.sub(
        r"^(?:par|propos recueillis par|texte\s*:|de notre (?:envoyée?|correspondante?)(?: (?:spéciale?|permanente?|particulière?))?"
        r"(?: (?:à|en|au) [^\s,]+)?,?)\s+",
        "",
        line,
        count=1,
        flags=re.IGNORECASE,
    )
    name = re.split(
        r"(?:(?<!\s)\s+)?(?:[,|•·–—(]|\bpublié\b|\ble \d|\bavec\b)",
        name,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    return name.strip() if 0 < len(name.strip()) <= 60 else ""


def _date(line: str) -> str:
    for span in read_dates(line, loose=False):
        if span.value.first.day and span.value.first.month:
            return re.sub(r"^(?:le|l['’])\s+", "", span.text(line))
    return ""


def _reflowed(lines: list[str]) -> str:
    """Blank lines part paragraphs; where there are none, or lines are long, each line is one."""
    lines = [clean_line(line) for line in lines]
    found: list[str] = []
    block: list[str] = []
    for line in [*lines, ""]:
        if line:
            block.append(line)
            continue
        if block:
            found.append(_block(block))
            block = []
    return "\n\n".join(found)


def _block(lines: list[str]) -> str:
    longest = max(map(len, lines))
    if longest > _LONG_LINE:
        return "\n\n".join(lines)
    parts = [lines[0]]
    for before, line in pairwise(lines):
        # Wrapped lines are about as long as each other; a short one that ends a sentence ends more.
        ends = before.endswith((".", "!", "?", "»", "…")) and len(before) < 0.8 * longest
        parts.append(("\n\n" if ends and line[:1].isupper() else "\n") + line)
    return "".join(parts)
