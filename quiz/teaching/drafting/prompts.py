"""Natural questions for values, made from their own sentence where that is surely good French.

Each maker takes what is known of the fact and gives a prompt, or an empty text where the sentence
is not of its shape; then it is left to a completion.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.french.quantities import Quantity
from quiz.french.simple_clause import SimpleClause, second_verb, simple_clause
from quiz.french.third_person import finite
from quiz.teaching.drafting.asking_how_many import (
    after_preposition,
    as_object,
    as_subject,
    there_are,
)
from quiz.teaching.drafting.asking_when import when
from quiz.teaching.drafting.case import AND_VERB, CLAUSE_STOP, JOINS, Case
from quiz.teaching.drafting.facts import Fact

_END = "\u202f?"
_MOST = 190
_REFERS = re.compile(
    r"\b(?:son|sa|ses|celle-ci|celui-ci|ce dernier|cette dernière)\b", re.IGNORECASE
)
_ABOUT_SOMEONE = re.compile(
    r"\b(?:selon|d['’]après|pour|chez|avec)[ \u00a0](?:lui|elles?|eux)\b", re.IGNORECASE
)
_VAGUE = re.compile(
    r"^(?:son|sa|ses|leurs?|ce|cet|cette|ces|celui|celle|tous|toutes|l['’]une?|l['’]autre|"
    r"(?:le|la|les)[ \u00a0](?:premi[eè]re?s?|seconde?s?|deux|derni[eè]re?s?|autres?)(?![ \u00a0][^\W\d_]))\b",
    re.IGNORECASE,
)


_LINKS = re.compile(
    r"[ \u00a0](?:d['’]ailleurs|donc|ainsi|également|en effet|toutefois|pourtant|cependant|alors|par ailleurs)(?=[ \u00a0]|$)"
)
"""Words that tie a sentence to the one before it, and have no place in a question alone."""
_OPENING_LINK = re.compile(
    r"^(?:concrètement|dans la foulée|en contrepartie|résultat|du coup|ainsi|par ailleurs|de plus|en outre|enfin|"
    r"pourtant|toutefois|cependant|en effet|à l['’]inverse|de son côté|surtout|mais|et|or|donc|aussi|en revanche|"
    r"au final|finalement|dans le détail|autre mesure|parallèlement|désormais|ensuite|puis|alors|du moins),[ \u00a0]",
    re.IGNORECASE,
)


def natural_prompt(text: str, fact: Fact, others: Sequence[tuple[int, int]] = ()) -> str:
    """A question in good French on a value, or empty where none can be made safely.

    Args:
        text: the passage.
        fact: what is asked.
        others: (start, end) of the other values of its sentence, which it may not give away.
    """
    start, end = fact.sentence
    if prompt := _age(text, fact):
        return prompt
    if fact.quoted or end - start > 320:
        return ""
    stop = _stop(text, fact, others)
    if not stop or re.search(r"[«(\n]|\bne[ \u00a0]|\bn['’]", text[start:stop]):
        return ""
    clause = simple_clause(text, start, end)
    case = Case(text, fact, clause and _nearest_verb(text, clause, fact.span.start), stop)
    for make in (as_subject, there_are, when, as_object, after_preposition):
        if prompt := make(case):
            prompt = _LINKS.sub("", _OPENING_LINK.sub("", prompt))
            prompt = re.sub(r"[ \u00a0\u202f]+", " ", prompt).strip(" ,")
            if _unclear(make, prompt, case):
                continue
            if 12 <= len(prompt) <= _MOST and not re.search(r"[«»:;]", prompt):
                return prompt[:1].upper() + prompt[1:] + _END
    return ""


def _stop(text: str, fact: Fact, others: Sequence[tuple[int, int]]) -> int:
    """Where the question may stop repeating the sentence; 0 where that is not sure."""
    after, end = max(fact.noun_end, fact.span.end), fact.sentence[1]
    found = CLAUSE_STOP.search(text, after, end)
    stop = found.start() if found else end
    joined = AND_VERB.search(text, after, stop)
    if joined and finite(joined["verb"]):
        stop = joined.start()
    elif JOINS.search(text, after, stop):
        return 0
    stop = _before_others(text, after, stop, others)
    while stop > after and text[stop - 1] in ".!?… \u00a0\u202f":
        stop -= 1
    return stop


_BEFORE_VALUE = re.compile(
    r"[ \u00a0](?:à|au|aux|en|dans|par|pour|sur|pendant|durant|depuis|dès|d['’]ici|jusqu['’]|entre|le|soit|contre|avec|"
    r"devant|après|avant)(?=[ \u00a0àe])"
)


def _before_others(text: str, after: int, stop: int, others: Sequence[tuple[int, int]]) -> int:
    """Where to stop so that no other value is told: before the preposition that brings it."""
    first = min((start for start, _ in others if after <= start < stop), default=stop)
    if first == stop:
        return stop
    ways = [m.start() for m in _BEFORE_VALUE.finditer(text, max(after, first - 25), first + 3)]
    near = [way for way in ways if len(text[way:first].split()) <= 3]
    if near:
        return near[-1]
    return stop


def _unclear(make: object, prompt: str, case: Case) -> bool:
    """Whether a question points at something said before it: « sa pétition », « cette hausse »."""
    if make is as_subject:
        return bool(_REFERS.search(prompt) or _ABOUT_SOMEONE.search(prompt))
    if _ABOUT_SOMEONE.search(prompt):
        return True
    clause = case.clause
    return clause is not None and _VAGUE.match(case.text[slice(*clause.core)]) is not None


_SECOND = re.compile(
    r"(?:,|[ \u00a0]et|[ \u00a0]mais)[ \u00a0](?P<clitics>(?:se[ \u00a0]|s['’]|y[ \u00a0])?)(?P<verb>[^\W\d_]+)"
)


def _nearest_verb(text: str, clause: SimpleClause, at: int) -> SimpleClause:
    """The clause with the last of its verbs before the value: « compte … et accueille 300 élèves »."""
    best = clause
    for match in _SECOND.finditer(text, clause.group_end, at):
        form = finite(match["verb"])
        if (
            form is None
            or form.plural != clause.plural
            or match["verb"].lower() in {"la", "le", "les"}
        ):
            continue
        if re.search(r"[;:«»()]|\b(?:qui|que|dont|où)\b", text[clause.group_end : match.start()]):
            return clause
        found = second_verb(text, clause, match.start("clitics"), match.span("verb"), at)
        if found is not None:
            best = found
    return best


def _age(text: str, fact: Fact) -> str:
    """« Paul Martin, 45 ans, » : « Quel âge a Paul Martin ? »."""
    if not isinstance(fact.span.value, Quantity) or fact.span.value.unit not in {
        "an",
        "ans",
        "année",
    }:
        return ""
    if not re.fullmatch(r"\d{1,3}[ \u00a0\u202f]ans", fact.span.text(text)):
        return ""
    from quiz.french.given_names import is_given_name
    from quiz.french.noun_phrases import NAME

    before = text[max(0, fact.span.start - 60) : fact.span.start]
    if not re.search(r"(?:,[ \u00a0]|[ \u00a0]\()$", before):
        return ""
    if text[fact.span.end : fact.span.end + 1] not in {",", ")", "."}:
        return ""
    names = list(NAME.finditer(before))
    if not names or not re.fullmatch(r"(?:,[ \u00a0]|[ \u00a0]\()", before[names[-1].end() :]):
        return ""
    words = names[-1][0].split()
    while words and not is_given_name(words[0]) and len(words) > 1:
        words = words[1:]
    return f"Quel âge a {' '.join(words)}{_END}" if is_given_name(words[0]) else ""
