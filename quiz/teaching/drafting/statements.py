"""The statements of a sentence that may hold a value: all of it, what « que » reports, what « qui » tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.french.proper_names import NAME
from quiz.french.reporting import reports
from quiz.french.simple_clause import (
    SimpleClause,
    pronoun_clause,
    simple_clause,
    verb_clause,
)
from quiz.french.subject_gender import subject_gender
from quiz.french.third_person import finite, participle
from quiz.french.words import word_set
from quiz.teaching.drafting.antecedent import antecedent
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.inversion import lowered
from quiz.teaching.drafting.just_quoted import just_quoted
from quiz.teaching.drafting.referent import referent

_OPENS = re.compile(
    r"(?P<that>(?:,?[ \u00a0]et)?[ \u00a0](?:que[ \u00a0]|qu['’]))|,[ \u00a0](?=il[ \u00a0](?:faut|faudra|reste)[ \u00a0])|[ \u00a0\u202f]?[:;][ \u00a0]|,?[ \u00a0](?:et|mais|car|or|tandis que|alors que|puisque|parce que)[ \u00a0]"
    r"|,?[ \u00a0](?:tandis|alors|puis|parce) qu['’]|[«“][ \u00a0\u202f]?"
)
_WHO = re.compile(r"(?P<comma>,?)[ \u00a0]qui[ \u00a0]")
_LAST_WORD = re.compile(
    r"(?<![^\W\d_])([^\W\d_]+)(?:[ \u00a0](?:aussi|également|par ailleurs|toutefois|en outre|enfin|cependant))?$"
)
_FACTUAL = word_set(
    "annoncer apprendre confirmer constater déclarer établir expliquer indiquer montrer noter "
    "observer préciser rappeler reconnaître relever révéler savoir signaler souligner"
)
_FACTUAL_GERUNDS = word_set(
    "précisant rappelant soulignant ajoutant indiquant annonçant expliquant constatant révélant "
    "reconnaissant notant"
)
_CLAIMED = word_set(
    "affirmer ajouter assurer calculer considérer croire dire espérer estimer juger penser "
    "prévoir promettre prétendre"
)
_DEICTIC = re.compile(
    r"(?<![\w’'-])(?:je|j['’]|me|m['’]|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos|on|tu|te|toi|ton|ta|tes|ici|hier|demain|"
    r"aujourd['’]hui|là|ça|cela|ce matin|ce soir|cette année|cette semaine|lui|leur)(?![\w])",
    re.IGNORECASE,
)


def statements(text: str, fact: Fact) -> Iterator[tuple[Fact, SimpleClause | None, str]]:
    """Statements that may hold a value, best first, each with a fact whose sentence it is.

    The text is who is said to claim it (« Selon Paul Renard »), or empty.
    """
    start, end = fact.sentence
    if fact.quoted:
        yield from _quoted(text, fact)
        return
    if (
        clause := simple_clause(text, start, end)
        or _with_aside(text, start, end)
        or _counted_subject(text, fact)
    ):
        yield fact, clause, ""
    elif not _names_pronoun(text, fact):
        yield fact, None, ""
    else:
        yield from _pronoun(text, fact, start, end)
    if found := _relative(text, fact):
        yield found
    yield from _within(text, fact, start, end)


_ASIDE = re.compile(r"(?P<core>[^,«»:;()!?\n]{3,80}),[ \u00a0](?P<aside>[^:;\n]{3,160}?),[ \u00a0]")


def _with_aside(text: str, start: int, end: int) -> SimpleClause | None:
    """« La députée Anne Briand, qui réclame « un bac », doit rencontrer le préfet »."""
    match = _ASIDE.match(text, start, end)
    if match is None:
        return None
    words = [word[0] for word in re.finditer(r"[^\W\d_]+['’]?", match["core"])]
    article = words[0].lower().replace("’", "'")
    plural = article in {"les", "des"}
    if not (
        article in {"le", "la", "l'", "les", "un", "une", "des"} or NAME.fullmatch(match["core"])
    ):
        return None
    if any(finite(word) for word in words[2:] if word[0].islower()):
        return None
    core = match.span("core")
    gender = subject_gender(text, core)
    return verb_clause(
        text, match.end(), end, core=core, gender=gender, plural=plural, lead=(start, start)
    )


_COUNTED = re.compile(
    r"(?:Les|les)[ \u00a0](?P<number>\d[\d \u00a0\u202f]*|[a-zé-]+[ \u00a0])(?=[^\W\d_]{3,})"
)


def _counted_subject(text: str, fact: Fact) -> SimpleClause | None:
    """« Les 3 400 habitants doivent… », of another value: the subject without its number."""
    start, end = fact.sentence
    match = _COUNTED.match(text, start, end)
    if match is None or match.end("number") > fact.span.start or not match["number"][0].isdigit():
        return None
    blank = text[: match.start("number")] + " " * len(match["number"]) + text[match.end("number") :]
    clause = simple_clause(blank, start, end)
    if clause is None or clause.lead[1] > clause.lead[0]:
        return None
    return replace(
        clause, said=lowered(re.sub(r"[ \u00a0\u202f]+", " ", blank[slice(*clause.core)]))
    )


def _names_pronoun(text: str, fact: Fact) -> bool:
    start, end = fact.sentence
    return pronoun_clause(text, start, end) is not None and not _impersonal(text, start)


def _pronoun(
    text: str, fact: Fact, start: int, end: int
) -> Iterator[tuple[Fact, SimpleClause | None, str]]:
    clause = pronoun_clause(text, start, end)
    if clause is None:
        return
    if said := referent(text, fact, clause) or just_quoted(text, fact, clause):
        yield fact, replace(clause, said=said), ""


def _within(
    text: str, fact: Fact, start: int, end: int
) -> Iterator[tuple[Fact, SimpleClause | None, str]]:
    """After « que », « : », « mais »…, the nearest first."""
    for match in reversed(list(_OPENS.finditer(text, start, fact.span.start))):
        if "«" in match[0] or "“" in match[0]:
            return
        claimed = ""
        if match["that"]:
            told = _told(text, start, match.start(), fact)
            if told is None:
                continue
            claimed = told
        inner = replace(fact, sentence=(match.end(), end), previous=None)
        clause = simple_clause(text, match.end(), end)
        if clause is not None or match.end() == fact.span.start or _impersonal(text, match.end()):
            yield inner, clause, claimed


def _impersonal(text: str, at: int) -> bool:
    return _IMPERSONAL.match(text, at) is not None


_IMPERSONAL = re.compile(
    r"(?:[^,«»:;()\n]{2,60},[ \u00a0])?[Ii]l[ \u00a0](?:y[ \u00a0]|(?:faut|fallait|faudra|faudrait|reste|restait|restera|fait|manque)[ \u00a0]"
    r"|(?:est|était)[ \u00a0]\d)"
)


def _told(text: str, start: int, at: int, fact: Fact) -> str | None:
    """Who claims what follows « que », empty for a mere fact; None where it may not be asked alone."""
    if text[at : at + 6].lstrip(" ,\u00a0").startswith("et"):
        first = re.compile(r"[ \u00a0](?:que[ \u00a0]|qu['’])").search(text, start, at)
        at = first.start() if first else at
    word = _LAST_WORD.search(text, start, at)
    if word is None:
        return None
    if word[1].lower() in _FACTUAL_GERUNDS:
        return ""
    form = finite(word[1])
    infinitive = participle(word[1]) or (form.infinitive if form else "")
    if infinitive in _FACTUAL:
        return ""
    if infinitive not in _CLAIMED or not (reports(word[1]) or participle(word[1])):
        return None
    clause = simple_clause(text, start, fact.sentence[1])
    if clause is None:
        return None
    if name := _appositive(text, clause):
        return f"selon {name}"
    core = text[slice(*clause.core)]
    named = NAME.fullmatch(core) or re.match(r"(?:Le|La|L['’]|Les)(?![\w-])", core)
    return f"selon {lowered(core)}" if named else None


def _appositive(text: str, clause: SimpleClause) -> str:
    """The name between commas after a subject: « Son président, Olivier Rambaud, »."""
    aside = text[clause.core[1] : clause.subject[1]].strip(" ,\u00a0")
    return aside if aside and NAME.fullmatch(aside) else ""


def _relative(text: str, fact: Fact) -> tuple[Fact, SimpleClause | None, str] | None:
    """« le Sénat, qui compte 348 sièges »."""
    found = list(_WHO.finditer(text, fact.sentence[0], fact.span.start))
    if not found:
        return None
    match = found[-1]
    lead = text[fact.sentence[0] : match.start()]
    taken_up = antecedent(lead)
    if taken_up is None:
        return None
    said, gender, plural = taken_up
    clause = verb_clause(
        text, match.end(), fact.sentence[1], core=(match.start(), match.start()),
        lead=(match.end(), match.end()), gender=gender, plural=plural,
    )  # fmt: skip
    if clause is None:
        return None
    inner = replace(fact, sentence=(match.end(), fact.sentence[1]), previous=None)
    return inner, replace(clause, said=said), ""


def _quoted(text: str, fact: Fact) -> Iterator[tuple[Fact, SimpleClause | None, str]]:
    """A statement in someone's words that makes sense to whoever repeats it."""
    start, end = fact.sentence
    opened = max(text.rfind(mark, start, fact.span.start) for mark in "«“")
    if opened >= 0:
        start = opened + 1
    while start < fact.span.start and text[start] in " \u00a0\u202f":
        start += 1
    closes = [at for mark in "»”" if (at := text.find(mark, fact.span.end, end)) >= 0]
    end = min(closes, default=end)
    if _DEICTIC.search(text[start:end]):
        return
    inner = replace(fact, sentence=(start, end), quoted=False, previous=None)
    said = "d'après une citation du texte"
    if clause := simple_clause(text, start, end):
        yield inner, clause, said
    elif not _names_pronoun(text, inner) and fact.span.start == start:
        yield inner, None, said
    if found := _relative(text, inner):
        yield found[0], found[1], said
    for found_fact, clause, claimed in _within(text, inner, start, end):
        yield found_fact, clause, claimed or said
