"""Natural questions for values, made from their own sentence where that is surely good French.

Each maker takes what is known of the fact and gives a prompt, or an empty text where the sentence
is not of its shape; then it is left to a completion.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.french.determiners import BEFORE_NOUNS
from quiz.french.simple_clause import SimpleClause, second_verb
from quiz.french.third_person import finite, participle
from quiz.french.words import word_set
from quiz.teaching.drafting.asking_age import age
from quiz.teaching.drafting.asking_aside import opened, published, since
from quiz.teaching.drafting.asking_clock import at_what_time
from quiz.teaching.drafting.asking_described import described
from quiz.teaching.drafting.asking_how_many import as_object
from quiz.teaching.drafting.asking_of_what import impersonal, of_what, what_is
from quiz.teaching.drafting.asking_preposition import after_preposition
from quiz.teaching.drafting.asking_subject import as_subject, there_are
from quiz.teaching.drafting.asking_when import for_how_long, when
from quiz.teaching.drafting.case import AND_VERB, CLAUSE_STOP, JOINS, WORD, Case, opening
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.inversion import subject_of
from quiz.teaching.drafting.statements import statements

_END = "\u202f?"
_MOST = 190
_LONGEST = 420
_REFERS = re.compile(
    r"\b(?:son|sa|ses|celle-ci|celui-ci|ce dernier|cette dernière)\b", re.IGNORECASE
)
_ABOUT_SOMEONE = re.compile(
    r"\b(?:selon|d['’]après|pour|chez|avec|comme|sans|contre)[ \u00a0](?:lui|elles?|eux)\b",
    re.IGNORECASE,
)
_LEAD_POINTS = re.compile(
    r".*(?<!\w)(?:son|sa|ses|leurs?|ce|cet|cette|ces)[ \u00a0](?!(?:jour|soir|matin|année|mois|été|hiver|automne|printemps|semaine)\b)"
)
_Y = re.compile(
    r"(?<![\w])(?:y|en)[ \u00a0](?!a[ \u00a0-]|avait|aura)[^\W\d_]+(?:aient|ait|ent|a|ont)(?!\w)|s['’]y[ \u00a0]"
)
_VAGUE = re.compile(
    r"^(?:son|sa|ses|leurs?|ce|cet|cette|ces|celui|celle|tous|toutes|chacune?|certaine?s|rendez-vous|l['’]une?|l['’]autre|"
    r"(?:le|la|les)[ \u00a0](?:premi[eè]re?s?|seconde?s?|deux|derni[eè]re?s?|autres?)(?![ \u00a0][^\W\d_]))\b",
    re.IGNORECASE,
)


_LINKS = re.compile(
    r"[ \u00a0](?:d['’]ailleurs|donc|ainsi|également|depuis(?=[ \u00a0]été)|en effet|toutefois|pourtant|cependant|alors|par ailleurs)(?=[ \u00a0]|$)"
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
    if prompt := age(text, fact):
        return prompt[:1].upper() + prompt[1:] + _END
    if fact.sentence[1] - fact.sentence[0] > _LONGEST:
        return ""
    for stated, clause, claimed in statements(text, fact):
        if prompt := _of_statement(text, stated, clause, others):
            prompt = f"{claimed}, {prompt}" if claimed else prompt
            if len(prompt) <= _MOST:
                return prompt[:1].upper() + prompt[1:] + _END
    prompt = (
        opened(text, fact) or since(text, fact) or published(text, fact) or described(text, fact)
    )
    return prompt[:1].upper() + prompt[1:] + _END if prompt else ""


def _of_statement(
    text: str, fact: Fact, clause: SimpleClause | None, others: Sequence[tuple[int, int]]
) -> str:
    """A question on a value in one statement, without its capital and mark; or empty."""
    stop = _stop(text, fact, others)
    if not stop or re.search(r"[«(\n]|\bne[ \u00a0]|\bn['’]", text[fact.sentence[0] : stop]):
        return ""
    case = Case(text, fact, clause and _nearest_verb(text, clause, fact.span.start), stop)
    if case.clause is not None and _POINTS.search(text[case.clause.clitics : case.clause.verb[0]]):
        return ""
    after = max(fact.noun_end, fact.span.end)
    says_more = _holds_another_verb(text[after:stop])
    only_object = stop == after and _AND_MORE.match(text, after) is not None
    for make in _MAKERS:
        if only_object and make is not as_object:
            continue
        if says_more and make is not as_subject:
            continue
        if prompt := make(case):
            prompt = _LINKS.sub("", _OPENING_LINK.sub("", prompt))
            prompt = re.sub(r"[ \u00a0\u202f]+", " ", prompt).strip(" ,")
            if _unclear(make, prompt, case):
                continue
            if 12 <= len(prompt) <= _MOST and not re.search(r"[«»:;]", prompt):
                return prompt
    return ""


_AFTER_NOUN_WORDS = BEFORE_NOUNS | word_set("l d en à sur par pour sans")


def _holds_another_verb(tail: str) -> bool:
    """Whether the words after a value go on with a verb: « … depuis le 7 août s'est intensifiée »."""
    before = ""
    for match in WORD.finditer(tail):
        word = match[0]
        if len(word) > 1 and word[0].islower() and before not in _AFTER_NOUN_WORDS and finite(word):
            return True
        before = word.lower()
    return False


_MAKERS = (
    as_subject,
    there_are,
    impersonal,
    when,
    for_how_long,
    at_what_time,
    what_is,
    as_object,
    after_preposition,
    of_what,
)
_POINTS = re.compile(r"(?<![\w])(?:lui|leur|y|en|l['’]|les?|la)[ \u00a0]?(?![\w])", re.IGNORECASE)
"""Pronouns before a verb that stand for what the question does not name."""


def _stop(text: str, fact: Fact, others: Sequence[tuple[int, int]]) -> int:
    """Where the question may stop repeating the sentence; 0 where that is not sure."""
    after, end = max(fact.noun_end, fact.span.end), fact.sentence[1]
    found = CLAUSE_STOP.search(text, after, end)
    stop = found.start() if found else end
    joined = AND_VERB.search(text, after, stop)
    if joined and finite(joined["verb"]) and joined["verb"].lower() not in _NOUNS:
        stop = joined.start()
    elif (also := _AND_DONE.search(text, after, stop)) and participle(also["verb"]):
        stop = also.start()
    elif (listed := _AND_MORE.match(text, after, stop)) and fact.noun:
        stop = listed.start()
    elif JOINS.search(text, after, stop) and not _all_joined(text[after:stop].rstrip(_ENDING)):
        return 0
    stop = _before_others(text, after, stop, others)
    while stop > after and text[stop - 1] in ".!?… \u00a0\u202f":
        stop -= 1
    return stop


_BEFORE_VALUE = re.compile(
    r"[ \u00a0](?:à|au|aux|en|dans|par|pour|sur|pendant|durant|depuis|dès|d['’]ici|jusqu['’]|entre|le|soit|contre|avec|"
    r"devant|après|avant)(?=[ \u00a0àe])"
)


_ENDING = ".!?… \u00a0\u202f"
_NOUNS = word_set("nuit place part suite fin lieu garde charge cours")
"""Nouns that are forms of verbs as well: « jour et nuit »."""
_AND_DONE = re.compile(r"[ \u00a0]et[ \u00a0](?P<verb>[^\W\d_]+)")
_AND_MORE = re.compile(
    r"[ \u00a0]et[ \u00a0](?:une?|des|plusieurs|quelques|\d[\d \u00a0\u202f]*)[ \u00a0]"
)
_PARALLEL = re.compile(
    r"(?P<first>[ \u00a0](?:à|au|aux|en|dans|par|pour|sur|de|du|des|d['’])(?=[ \u00a0]|[^\W\d_]))[^,;:]*[ \u00a0](?:et|ou)(?P=first)[^,;:]*"
)
_BETWEEN = re.compile(r"[ \u00a0]entre[ \u00a0][^,;:]*[ \u00a0]et[ \u00a0][^,;:]*")
_DAY_AND_NIGHT = re.compile(r"[ \u00a0]jour et nuit$")


def _all_joined(tail: str) -> bool:
    """Whether « et » joins places or complements of one statement: « de Lyon et de Brest »."""
    if len(JOINS.findall(tail)) != 1:
        return False
    if _DAY_AND_NIGHT.search(tail):
        return True
    found = _PARALLEL.search(tail) or _BETWEEN.search(tail)
    if found is None or re.search(r"\d", tail):
        return False
    last = JOINS.search(tail)
    words = WORD.findall(tail[last.end() :] if last else "")
    return not any(word[0].islower() and finite(word) for word in words[1:])


def _before_others(text: str, after: int, stop: int, others: Sequence[tuple[int, int]]) -> int:
    """Where to stop so that no other value is told: before the preposition that brings it."""
    first = min((start for start, _ in others if after <= start < stop), default=stop)
    if first == stop:
        return stop
    ways = [m.start() for m in _BEFORE_VALUE.finditer(text, max(after, first - 25), first + 9)]
    near = [way for way in ways if way < first and len(text[way:first].split()) <= 3]
    if near:
        return near[-1]
    return stop


def _unclear(make: object, prompt: str, case: Case) -> bool:
    """Whether a question points at something said before it: « sa pétition », « cette hausse »."""
    if make in {as_subject, impersonal}:
        return bool(_REFERS.search(prompt) or _ABOUT_SOMEONE.search(prompt) or _Y.search(prompt))
    if _ABOUT_SOMEONE.search(prompt) or _LEAD_POINTS.match(opening(case)):
        return True
    clause = case.clause
    return clause is not None and _VAGUE.match(subject_of(case.text, clause)) is not None


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
