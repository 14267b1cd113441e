"""« Combien de », « Quelle somme », « De combien »: questions whose answer is a quantity."""

from __future__ import annotations

import re

from quiz.french.noun_gender import noun_gender
from quiz.french.quantities import Kind, Quantity
from quiz.french.simple_clause import SimpleClause
from quiz.teaching.drafting.case import (
    Case,
    counted,
    of_noun,
    opening,
)
from quiz.teaching.drafting.inversion import inverted, of
from quiz.teaching.drafting.measured import complement_of, goes_on_with_of, is_percent, unit_noun

_NO_OBJECT = frozenset(
    {"être", "devenir", "rester", "durer", "courir", "marcher", "dormir", "vivre", "aller"}
)
_FREE_VERBS = frozenset({"coûter", "valoir"})
_FEMININE_UNITS = frozenset({"tonnes", "heures", "minutes", "semaines", "années", "secondes"})
_NO_AGREEMENT = frozenset(
    {"mesurer", "peser", "durer", "courir", "marcher", "vivre", "coûter", "valoir", "atteindre"}
)


def as_object(case: Case) -> str:
    """« La ville compte 12 000 habitants » : « Combien d'habitants la ville compte-t-elle »."""
    clause, text, value = case.clause, case.text, case.fact.span.value
    if clause is None or not isinstance(value, Quantity) or value.ordinal:
        return ""
    if case.start < clause.group_end:
        return ""
    adverb = ADVERB.fullmatch(case.before())
    if adverb is None or re.match(r"de?[ \u00a0\u202f\d]", case.value):
        return ""
    if clause.infinitive == "avoir" and unit_noun(case) == "ans":
        return ""  # « La moitié a moins de 30 ans » tells an age
    if clause.infinitive in _NO_OBJECT and value.kind is not Kind.DURATION:
        return ""
    asked, at, agreement = _asked_object(case, clause, value)
    if not asked or _ADJECTIVE.match(text, at, case.end):
        return ""
    core = inverted(text, clause)
    word = text[slice(*clause.participle)]
    if word and agreement and core.endswith(word):
        core += agreement.removeprefix("s") if word.endswith("s") else agreement
    core += adverb["kept"] or ""
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
        word = re.sub(r"^(?:de[ \u00a0]|d['’])", "", case.fact.noun).split()[0]
        agreement = {"m": "s", "f": "es"}.get(noun_gender(word), "") if has_participle else ""
        unsure = has_participle and not agreement
        return f"{'quel nombre' if unsure else 'combien'} {of_noun(noun)}", at, agreement
    if value.kind is Kind.MONEY:
        if goes_on_with_of(case):
            complement, at = complement_of(case)
            return f"quel montant{complement}", at, ""
        if clause.infinitive != "être" and case.text[slice(*clause.verb)] in _BEING:
            return "combien", end, ""  # « est facturée 40 euros »
        return (
            ("combien", end, "") if clause.infinitive in _FREE_VERBS else ("quelle somme", end, "e")
        )
    if value.kind is Kind.DURATION and clause.infinitive == "durer":
        return "combien de temps", end, ""
    if value.kind is Kind.DURATION and (since := _SINCE.match(case.text, end, case.end)):
        return f"combien de temps{since[0]}", since.end(), ""
    if value.kind is Kind.MEASURE or (value.kind is Kind.DURATION and not has_participle):
        return _asked_measure(case, clause)
    if value.kind is Kind.SHARE and clause.infinitive in _MOVES and not goes_on_with_of(case):
        return ("quel pourcentage" if is_percent(case) else "quelle part"), end, ""
    if value.kind is Kind.SHARE and goes_on_with_of(case):
        asked, agreement = ("quel pourcentage", "") if is_percent(case) else ("quelle part", "e")
        complement, at = complement_of(case)
        return asked + complement, at, agreement
    return "", end, ""


_BEING = frozenset({"est", "sont", "était", "étaient", "sera", "seront", "serait", "fut"})
_MOVES = frozenset(
    {"gagner", "perdre", "prendre", "céder", "abandonner", "atteindre", "représenter"}
)
_SINCE = re.compile(r"[ \u00a0](?:plus tôt|plus tard|auparavant|avant|après)(?![\w-])")


def _asked_measure(case: Case, clause: SimpleClause) -> tuple[str, int, str]:
    unit, at = unit_noun(case), case.fact.span.end
    if not unit:
        return "", at, ""
    agreement = "es" if unit in _FEMININE_UNITS else "s"
    complement = ""
    if goes_on_with_of(case):
        complement, at = complement_of(case)
    return (
        f"combien {of(unit)}{complement}",
        at,
        "" if clause.infinitive in _NO_AGREEMENT else agreement,
    )


_ADJECTIVE = re.compile(
    r"[ \u00a0](?!(?:dans|sans|sous|plus|moins|après|dès|vers|chaque|lors)\b)[^\W\d_]+s(?![\w'’])"
)
"""« supplémentaires », which a question would leave without its noun."""
ADVERB = re.compile(
    r"(?P<kept>[ \u00a0](?:[^\W\d_]+ment|désormais|encore|déjà|aujourd['’]hui|en moyenne|au total|en tout|à peine|chaque (?:année|jour|mois|"
    r"semaine|été|hiver)|par an|plus tard))?[ \u00a0]"
)
