"""« Combien de », « Quelle somme », « De combien »: questions whose answer is a quantity."""

from __future__ import annotations

import re

from quiz.french.quantities import Kind, Quantity
from quiz.french.simple_clause import SimpleClause
from quiz.french.third_person import finite
from quiz.french.words import word_set
from quiz.teaching.drafting.case import PHRASE_END, WORD, Case, counted, of_noun, opening
from quiz.teaching.drafting.completion import is_clock
from quiz.teaching.drafting.inversion import inverted, of

_NO_OBJECT = frozenset(
    {"être", "devenir", "rester", "durer", "courir", "marcher", "dormir", "vivre"}
)
_FREE_VERBS = frozenset({"coûter", "valoir"})
_UNITS = word_set(
    "jours mois ans heures minutes semaines années secondes kilomètres mètres hectares "
    "tonnes litres kilos degrés centimètres millimètres kilogrammes mégawatts points"
)
_FEMININE_UNITS = frozenset({"tonnes", "heures", "minutes", "semaines", "années", "secondes"})
_NO_AGREEMENT = frozenset(
    {"mesurer", "peser", "durer", "courir", "marcher", "vivre", "coûter", "valoir", "atteindre"}
)
_CHANGES = word_set(
    "augmenter baisser reculer progresser diminuer grimper chuter bondir tomber réduire "
    "croître monter descendre"
)


def as_subject(case: Case) -> str:
    """« 12 000 personnes ont manifesté à Lyon » : « Combien de personnes ont manifesté à Lyon »."""
    text, fact = case.text, case.fact
    value = fact.span.value
    if not isinstance(value, Quantity) or value.ordinal:
        return ""
    lead = text[fact.sentence[0] : case.start]
    if lead.strip() and not re.fullmatch(r"[^,«»:;()]{2,80},[ \u00a0]", lead):
        return ""
    if lead and re.match(r"(?:Les|Ces|Ses|Leurs|Nos|Le|La|L['’]|Un|Une)\b", lead):
        return ""
    if value.kind is Kind.NUMBER:
        if not fact.noun:
            return ""
        asked, at = f"combien {of_noun(fact.noun)}", fact.noun_end
    elif value.kind is Kind.SHARE and re.match(
        r"[ \u00a0](?:des?|du|d['’])", text[fact.span.end :]
    ):
        per = "%" in case.value or "cent" in case.value
        asked, at = ("quel pourcentage" if per else "quelle proportion"), fact.span.end
    else:
        return ""
    rest = text[at : case.end]
    verb = _first_verb(rest)
    if verb is None or not _plural_subject(rest, verb):
        return ""
    form = finite(rest[slice(*verb)])
    if value.kind is Kind.SHARE and form is not None and not form.plural:
        return ""
    if re.search(r",", rest[: verb[0]]):
        return ""
    return f"{lead.strip()} {asked}{rest}" if lead.strip() else f"{asked}{rest}"


def _first_verb(rest: str) -> tuple[int, int] | None:
    previous = ""
    for match in WORD.finditer(rest):
        word = match[0]
        if word.lower() in {"qui", "que", "dont", "où"}:
            return None
        form = finite(word) if word[0].islower() else None
        if form and previous not in {
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "du",
            "de",
            "d",
            "ce",
            "cette",
            "au",
            "aux",
            "en",
            "à",
            "sur",
            "par",
        }:
            return match.span()
        previous = word.lower()
    return None


def _plural_subject(rest: str, verb: tuple[int, int]) -> bool:
    """Whether nothing but the noun and its complements stands before the verb."""
    return len(rest[: verb[0]].split()) <= 9 and not re.search(r"[:;«(]", rest[: verb[0]])


def there_are(case: Case) -> str:
    """« Il y avait 300 élèves dans la cour » : « Combien d'élèves y avait-il dans la cour »."""
    text, fact = case.text, case.fact
    if not fact.noun:
        return ""
    lead = text[fact.sentence[0] : case.start]
    match = re.fullmatch(
        r"(?P<lead>[^,«»:;()]{2,60},[ \u00a0])?[Ii]l y (?P<verb>a|avait|aura|aurait)[ \u00a0]", lead
    )
    if match is None:
        return ""
    link = "-t-il" if match["verb"][-1] == "a" else "-il"
    return f"{match['lead'] or ''}combien {of_noun(fact.noun)} y {match['verb']}{link}{text[fact.noun_end : case.end]}"


def as_object(case: Case) -> str:
    """« La ville compte 12 000 habitants » : « Combien d'habitants la ville compte-t-elle »."""
    clause, text, value = case.clause, case.text, case.fact.span.value
    if clause is None or not isinstance(value, Quantity) or value.ordinal:
        return ""
    if case.start < clause.group_end or case.before().strip():
        return ""
    if clause.infinitive in _NO_OBJECT and value.kind is not Kind.DURATION:
        return ""
    asked, at, agreement = _asked_object(case, clause, value)
    if not asked:
        return ""
    core = inverted(text, clause)
    word = text[slice(*clause.participle)]
    if word and agreement and core.endswith(word):
        core += agreement.removeprefix("s") if word.endswith("s") else agreement
    return f"{opening(case)}{asked} {core}{text[at : case.end]}"


def _asked_object(case: Case, clause: SimpleClause, value: Quantity) -> tuple[str, int, str]:
    """The question words, where the statement goes on, and how a participle after « avoir » agrees.

    « Combien de » many things, whose gender is not known, would leave the agreement open: with
    « quel nombre de » it is sure.
    """
    end = case.fact.span.end
    has_participle = clause.participle[1] > clause.participle[0]
    if value.kind is Kind.NUMBER and case.fact.noun:
        noun, at = counted(case)
        return f"{'quel nombre' if has_participle else 'combien'} {of_noun(noun)}", at, ""
    if value.kind is Kind.MONEY:
        if _goes_on_with_of(case):
            return "", end, ""
        return (
            ("combien", end, "") if clause.infinitive in _FREE_VERBS else ("quelle somme", end, "e")
        )
    if value.kind is Kind.DURATION and clause.infinitive == "durer":
        return "combien de temps", end, ""
    if value.kind is Kind.MEASURE or (value.kind is Kind.DURATION and not has_participle):
        return _asked_measure(case, clause)
    if value.kind is Kind.SHARE and _goes_on_with_of(case):
        asked, agreement = ("quel pourcentage", "") if _is_percent(case) else ("quelle part", "e")
        complement, at = _complement(case)
        return asked + complement, at, agreement
    return "", end, ""


def _asked_measure(case: Case, clause: SimpleClause) -> tuple[str, int, str]:
    unit, at = _unit_noun(case), case.fact.span.end
    if not unit:
        return "", at, ""
    agreement = "es" if unit in _FEMININE_UNITS else "s"
    complement = ""
    if _goes_on_with_of(case):
        complement, at = _complement(case)
    return (
        f"combien {of(unit)}{complement}",
        at,
        "" if clause.infinitive in _NO_AGREEMENT else agreement,
    )


def _goes_on_with_of(case: Case) -> bool:
    """Whether « de », « du », « des » follows the value."""
    end = case.fact.span.end
    return (
        re.match(
            r"[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|des[ \u00a0]|d['’])", case.text[end : end + 5]
        )
        is not None
    )


def _is_percent(case: Case) -> bool:
    return "%" in case.value or "cent" in case.value


def _complement(case: Case) -> tuple[str, int]:
    """What follows a value with « de », up to the next preposition, and its end."""
    end = case.fact.span.end
    stop = PHRASE_END.search(case.text, end + 2, case.end)
    at = stop.start() if stop else case.end
    return case.text[end:at], at


def _unit_noun(case: Case) -> str:
    """The unit in which a measure is written, where it is one plural word at its end."""
    words = case.value.replace("\u00a0", " ").replace("\u202f", " ").split()
    return words[-1] if len(words) > 1 and words[-1] in _UNITS else ""


def after_preposition(case: Case) -> str:
    """« … est estimé à 12 millions d'euros » : « À combien … est-il estimé »."""
    clause, text, fact = case.clause, case.text, case.fact
    value = fact.span.value
    if clause is None or not isinstance(value, Quantity) or value.ordinal:
        return ""
    if fact.span.start < clause.group_end:
        return ""
    match = re.fullmatch(
        r"[ \u00a0](?P<asked>à|de|d['’]|pour|dans|devant|pendant|durant|depuis|en)[ \u00a0]?",
        case.before(),
    )
    if match is None:
        return ""
    asked, at = _by_preposition(match["asked"].lower().replace("’", "'"), case, value)
    if not asked:
        return ""
    return f"{opening(case)}{asked} {inverted(text, clause)}{text[at : case.end]}"


def _by_preposition(word: str, case: Case, value: Quantity) -> tuple[str, int]:
    """The question words after a preposition, and where the statement goes on."""
    end = case.fact.span.end
    change = case.clause is not None and case.clause.infinitive in _CHANGES
    unit = _unit_noun(case)
    if value.kind is Kind.NUMBER and case.fact.noun:
        noun, at = counted(case)
        return (f"{word} combien {of_noun(noun)}", at) if word in _COUNTING else ("", end)
    if is_clock(case.text, case.fact):
        return ("à quelle heure" if word == "à" else "", end)
    if value.kind is Kind.DURATION and not (word == "à" and unit):
        return _LASTING.get(word, ""), end
    if value.kind in {Kind.DURATION, Kind.MEASURE}:
        asks = unit and (word == "à" or (word == "de" and change))
        return (f"{word} combien {of(unit)}" if asks else "", end)
    asks = word in {"à", "pour"} or (word == "de" and change)
    return (f"{word} combien" if asks and not _goes_on_with_of(case) else "", end)


_COUNTING = frozenset({"à", "de", "dans", "devant", "pour"})
_LASTING = {
    "pendant": "pendant combien de temps", "durant": "pendant combien de temps",
    "depuis": "depuis combien de temps", "en": "en combien de temps",
    "dans": "dans combien de temps", "pour": "pour combien de temps",
    "de": "de combien de temps",
}  # fmt: skip
