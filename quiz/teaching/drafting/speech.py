"""« Qui a dit quoi »: one question a quotation whose speaker the text tells, and the people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.french.quotations import Quotation
from quiz.french.sentences import sentences
from quiz.french.someone import Someone
from quiz.french.third_person import finite
from quiz.french.words import fold
from quiz.model import Person
from quiz.sets.kinds import slug
from quiz.teaching.drafting.completion import CUT, inner_quotes
from quiz.text import plain_spaces

_LONGEST, _SHORTEST = 120, 35
_LEAST_WORDS, _LEAST_LETTERS = 3, 12
_MOST_LEAD = 70
_MOST_PEOPLE = 40
_MOST_ALIASES = 8
_ASIDE = re.compile(
    r"[ \u00a0](?:néanmoins|également|aussi|aussitôt|alors|ensuite|toutefois|pourtant|cependant|ainsi|donc|enfin|déjà|"
    r"d['’]ailleurs|par ailleurs|en revanche|à son tour|de son côté|pour sa part|dans la foulée)(?=[ \u00a0])"
)
_CLAUSE = re.compile(
    r"[,;:][ \u00a0\u202f]|(?<![.!?…])[.!?…]+[ \u00a0\u202f]|[ \u00a0][–—][ \u00a0]|[ \u00a0](?=(?:et|mais|parce|car|pour que|alors)[ \u00a0])"
)


@dataclass(frozen=True, slots=True)
class Speech:
    """A quotation that may be asked about.

    Attributes:
        quotation: where it stands and whose it is.
        prompt: the question.
        veiled: the same with other answers left out (« […] »), or empty where it holds none.
        start: offset of the words shown in it.
        worth: how useful the question is.
    """

    quotation: Quotation
    prompt: str
    veiled: str
    start: int
    worth: float


def find_speech(
    text: str, quotations: Iterable[Quotation], values: Iterable[tuple[int, int]]
) -> list[Speech]:
    """The quotations whose speaker is sure enough, in their order.

    Args:
        text: the passage.
        quotations: all of it.
        values: (start, end) of answers to other questions.
    """
    values = list(values)
    found = []
    for quotation in quotations:
        if quotation.speaker is None or not quotation.pieces:
            continue
        start, end = max(quotation.pieces, key=lambda p: min(p[1] - p[0], _LONGEST))
        said, opens = _said(text, start, end)
        if not _enough(said):
            continue
        if quotation.speaker.named and _names(quotation.speaker, said):
            continue
        hidden = [(a, b) for a, b in values if start <= a and b <= end]
        covered = _said(text, start, end, hidden)[0] if hidden else ""
        veiled = _prompt(quotation, covered, opens) if _enough(covered) else ""
        prompt = _prompt(quotation, said, opens)
        if not prompt:
            continue
        worth = 10.5 - (2 if quotation.doubtful else 0) - (0 if quotation.speaker.named else 1)
        found.append(Speech(quotation, prompt, veiled, start, worth))
    return found


def named_beside(
    text: str, start: int, end: int, speeches: Iterable[Speech]
) -> list[tuple[int, int]]:
    """(start, end) of the quotations of a stretch that names their speaker: to be left out of it.

    Else « « Tout ira bien », a dit Paul Renard à … heures » would tell who said « Tout ira bien ».
    """
    found = []
    for speech in speeches:
        quotation = speech.quotation
        said = (quotation.start + 1, quotation.end - 1)
        if not (start <= quotation.start and said[1] <= end) or quotation.speaker is None:
            continue
        rest = f" {fold(text[start : said[0]])} {fold(text[said[1] : end])} "
        names = (quotation.speaker.name, quotation.speaker.surname, *quotation.speaker.also)
        if quotation.whole and any(f" {fold(name)} " in rest for name in names if name):
            found.append(_bare(text, *said))
    return found


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _enough(said: str) -> bool:
    """Whether words are enough to be known again."""
    words = re.findall(r"[^\W\d_]+", said)
    return len(words) >= _LEAST_WORDS and sum(map(len, words)) >= _LEAST_LETTERS


def _names(someone: Someone, said: str) -> bool:
    """Whether the words give their own speaker away."""
    return f" {fold(someone.surname)} " in f" {fold(said)} " if someone.surname else False


def _said(
    text: str, start: int, end: int, hidden: Iterable[tuple[int, int]] = ()
) -> tuple[str, bool]:
    """A short stretch of what is said, and whether it opens a sentence."""
    start, end = _asserted(text, start, end)
    opens = text[start].isupper() or text[start].isdigit()
    first = sentences(text[start:end])[:1]
    if first and first[0][1] - first[0][0] >= _SHORTEST:
        end = start + first[0][1]
    shown = text[start:end]
    for a, b in sorted(hidden, reverse=True):
        if b <= end:
            shown = shown[: a - start] + CUT + shown[b - start :]
    said = re.sub(r"\[…\](?: \[…\])+", CUT, plain_spaces_kept(shown))
    if len(said) > _LONGEST:
        cuts = [m.start() for m in _CLAUSE.finditer(said) if _SHORTEST <= m.start() <= _LONGEST]
        cut = cuts[-1] if cuts else said.rfind(" ", 0, _LONGEST)
        said = said[:cut].rstrip(" \u00a0\u202f,;:–—.!?") + "…"
    return inner_quotes(said.rstrip(" \u00a0\u202f,;:.")), opens


def _asserted(text: str, start: int, end: int) -> tuple[int, int]:
    """Of words that ask and then answer, the first sentence that is no question."""
    if "?" not in text[start:end] or text[start:end].rstrip(" \u00a0\u202f").endswith("?"):
        return start, end
    for a, b in sentences(text[start:end]):
        if "?" not in text[start + a : start + b] and b - a >= _SHORTEST:
            return _bare(text, start + a, start + b)
    return start, end


def plain_spaces_kept(text: str) -> str:
    """Line breaks and runs of spaces as one space; no-break spaces stay."""
    return re.sub(r"[ \n]+", " ", text).strip()


def _prompt(quotation: Quotation, said: str, opens: bool) -> str:
    quoted = f"«\xa0{said}\xa0»"
    lead = plain_spaces(_ASIDE.sub("", quotation.lead))
    if "?" in said:
        return f"Dites qui a posé cette question\xa0: {quoted}" if said.endswith("?") else ""
    cut_short = quotation.goes_on and re.search(r"qu['’e]$", lead)
    if lead and not quotation.whole and _asks(lead) and not cut_short:
        return f"Qui {lead} {quoted}\u202f?".replace("' «", "'«")
    if opens:
        return f"Qui a dit\xa0: {quoted}\u202f?"
    return f"Qui a employé les mots {quoted}\u202f?"


def _asks(lead: str) -> bool:
    """Whether « Qui » may stand before these words: a singular verb and little else."""
    if len(lead) > _MOST_LEAD or re.search(r"[,;:()«»\d]", lead):
        return False
    words = re.findall(r"[^\W\d_]+['’]?", lead)
    at = 0
    while at < len(words) and words[at].lower().replace("’", "'") in {"se", "s'", "ne", "n'", "y"}:
        at += 1
    if at >= len(words):
        return False
    form = finite(words[at])
    if form is None or form.plural or words[at][0].isupper():
        return False
    rest = [w.lower().replace("’", "'") for w in words[at + 1 :]]
    return not any(
        w
        in {
            "il",
            "elle",
            "ils",
            "elles",
            "son",
            "sa",
            "ses",
            "leur",
            "lui",
            "ce",
            "cette",
            "ces",
            "celui",
        }
        for w in rest
    )


def people_of(everyone: Iterable[Someone], speakers: Iterable[Someone]) -> dict[int, Person]:
    """The set's people by identity: all who speak, then the others who are named.

    A function that two people share is no alias of either.
    """
    wanted: list[Someone] = []
    for someone in (*speakers, *(s for s in everyone if s.named and not s.body)):
        if all(someone is not other for other in wanted):
            wanted.append(someone)
    wanted = wanted[:_MOST_PEOPLE]
    aliases = {id(s): [*s.also, *_short(s)] for s in wanted}
    shared = Counter(
        alias for s in wanted for alias in {fold(a) for a in (s.name, *aliases[id(s)])}
    )
    used: set[str] = set()
    found: dict[int, Person] = {}
    for someone in wanted:
        key = _key(someone, used)
        also = []
        seen = {fold(someone.name)}
        for alias in map(plain_spaces, aliases[id(someone)]):
            if shared[fold(alias)] == 1 and fold(alias) not in seen and fold(alias):
                seen.add(fold(alias))
                also.append(alias)
        found[id(someone)] = Person(key, plain_spaces(someone.name), tuple(also[:_MOST_ALIASES]))
    return found


def _short(someone: Someone) -> list[str]:
    """Functions without what they are of: « la maire » of « la maire de Rennes »."""
    found = []
    for alias in someone.also:
        match = re.match(
            r"((?:le |la |l['’])[^\W\d_]+(?:-[^\W\d_]+)*) (?:de|du|des|d['’]|à|au|aux)\b", alias
        )
        if match:
            found.append(match[1])
    if not someone.named:
        bare = re.sub(r"^(?:l['’]|le |la |les |une? |des )", "", someone.name, flags=re.IGNORECASE)
        found.append(bare)
    return found


def _key(someone: Someone, used: set[str]) -> str:
    base = slug(someone.surname or someone.name)[:30].strip("-") or "personne"
    key, n = base, 2
    while key in used:
        key, n = f"{base}-{n}", n + 1
    used.add(key)
    return key
