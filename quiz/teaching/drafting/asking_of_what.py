"""« De quel montant est la prime que… », « Combien de minutes faut-il… », « Quelle heure est-il… »."""

from __future__ import annotations

import re

from quiz.french.noun_gender import noun_gender
from quiz.french.offices import office_gender
from quiz.french.quantities import Kind, Quantity
from quiz.french.third_person import participle
from quiz.french.words import word_set
from quiz.teaching.drafting.asking_described import SIZES
from quiz.teaching.drafting.case import Case, counted, of_noun, opening
from quiz.teaching.drafting.completion import is_clock
from quiz.teaching.drafting.inversion import elides, of, subject_of
from quiz.teaching.drafting.measured import goes_on_with_of, unit_noun

_OBJECT = re.compile(
    r"[ \u00a0](?:(?P<adverb>[^\W\d_]+ment|désormais|déjà|encore|aussi|également|toutefois|néanmoins)[ \u00a0])?"
    r"(?P<article>une?[ \u00a0]|les?[ \u00a0]|la[ \u00a0]|l['’]|des[ \u00a0])(?P<noun>[^\W\d_]+)"
    r"(?P<more>(?:[ \u00a0](?!de|du|des|d['’]|à|au|en|sur|pour)[^\W\d_]+){0,3}?)[ \u00a0](?:de[ \u00a0]|d['’])"
)
_NO_OBJECTS = frozenset(
    {
        "être",
        "devenir",
        "rester",
        "aller",
        "venir",
        "arriver",
        "partir",
        "sembler",
        "passer",
        "avoir",
    }
)
_NO_NOUNS = frozenset(
    {
        "cours",
        "sujet",
        "bout",
        "lieu",
        "sein",
        "moins",
        "plus",
        "peu",
        "reste",
        "total",
        "suite",
        "horizon",
    }
)
_IMPERSONAL = re.compile(
    r"(?P<lead>[^,«»:;()]{2,60},[ \u00a0])?[Ii]l[ \u00a0](?P<verb>faut|fallait|faudra|faudrait|reste|restait|restera|resterait|manque|manquait)"
    r"(?P<adverb>(?:[ \u00a0](?:maintenant|désormais|encore|déjà|alors|aujourd['’]hui|toujours|donc))*)[ \u00a0]"
)
_WEATHER = re.compile(r"(?:.*[ \u00a0])?[Ii]l[ \u00a0](?P<verb>fait|faisait)[ \u00a0]")
_TIME = re.compile(r"[Ii]l[ \u00a0](?P<verb>est|était)[ \u00a0]")


def of_what(case: Case) -> str:
    """« Elle demande une prime de 1 000 euros » : « De quel montant est la prime que… demande »."""
    clause, text, value = case.clause, case.text, case.fact.span.value
    if clause is None or not isinstance(value, Quantity) or case.start < clause.group_end:
        return ""
    match = _OBJECT.fullmatch(case.before())
    if match is None or clause.infinitive in _NO_OBJECTS or goes_on_with_of(case):
        return ""
    if set(match["more"].lower().split()) & SIZES.keys():
        return ""  # « un sentier long de 26 kilomètres »
    noun = match["noun"].lower()
    asked = _asked(case, value)
    if not asked or noun in _NO_NOUNS or office_gender(noun) or office_gender(noun.rstrip("s")):
        return ""
    article = match["article"].strip().lower().replace("’", "'")
    plural = article in {"les", "des"}
    gender = {"un": "m", "le": "m", "une": "f", "la": "f"}.get(article) or noun_gender(noun)
    verb = _agreed(case, gender, plural=plural)
    if not verb:
        return ""
    thing = _the(match["noun"] + match["more"], gender, plural=plural)
    if not thing:
        return ""
    subject = subject_of(text, clause)
    that = "qu'" if elides(subject) else "que "
    is_ = "sont" if plural else "est"
    adverb = ""
    if match["adverb"] in {"désormais", "déjà", "encore"}:
        adverb = f" {match['adverb']}"
    lead = opening(case)
    rest = text[case.fact.span.end : case.end]
    return f"{lead}{asked} {is_} {thing} {that}{subject} {verb}{adverb}{rest}"


def _asked(case: Case, value: Quantity) -> str:
    if value.ordinal or is_clock(case.text, case.fact):
        return ""
    if value.kind is Kind.MONEY:
        return "de quel montant"
    if value.kind is Kind.DURATION:
        return "de quelle durée"
    if value.kind is Kind.MEASURE and (unit := unit_noun(case)):
        return f"de combien {of(unit)}"
    return "de combien" if value.kind is Kind.SHARE else ""


def _the(noun: str, gender: str, *, plural: bool) -> str:
    noun = noun.replace("\u00a0", " ")
    if plural:
        return f"les {noun}"
    if elides(noun):
        return f"l'{noun}"
    return {"m": f"le {noun}", "f": f"la {noun}"}.get(gender, "")


def _agreed(case: Case, gender: str, *, plural: bool) -> str:
    """The verb after « que », its participle agreeing with what « que » stands for; empty if unsure."""
    clause, text = case.clause, case.text
    if clause is None:
        return ""
    verb = text[clause.clitics : clause.group_end]
    start, end = clause.participle
    if end <= start or end < clause.group_end:
        return verb  # no participle, or « fait voter », which does not agree
    word = text[start:end]
    if not participle(word) or not gender:
        return ""
    ending = ("e" if gender == "f" else "") + (
        "s" if plural and not (word.endswith("s") and gender == "m") else ""
    )
    return verb + ending


def impersonal(case: Case) -> str:
    """« Il faut 31 minutes pour… » : « Combien de minutes faut-il pour… »; « Il est 11 h 45 »."""
    text, fact, value = case.text, case.fact, case.fact.span.value
    if not isinstance(value, Quantity) or value.ordinal:
        return ""
    lead = text[fact.sentence[0] : case.start]
    rest = text[max(fact.span.end, fact.noun_end) : case.end]
    if is_clock(text, fact) or value.kind is Kind.DURATION:
        clock = re.search(r"\d[ \u00a0\u202f]?h(?![\w])", case.value)
        if clock and (told := _TIME.fullmatch(lead)):
            return f"quelle heure {told['verb']}-il{rest}"
    unit = unit_noun(case)
    if value.kind is Kind.MEASURE and unit and (told := _WEATHER.fullmatch(lead)):
        return f"combien {of(unit)} {told['verb']}-il{rest}"
    match = _IMPERSONAL.fullmatch(lead)
    if match is None:
        return ""
    asked = ""
    if value.kind is Kind.NUMBER and fact.noun:
        noun, at = counted(case)
        asked, rest = f"combien {of_noun(noun)}", text[at : case.end]
    elif value.kind in {Kind.DURATION, Kind.MEASURE} and unit and not goes_on_with_of(case):
        asked = f"combien {of(unit)}"
    elif value.kind is Kind.MONEY and not goes_on_with_of(case):
        asked = "quelle somme"
    if not asked:
        return ""
    link = "-t-il" if match["verb"][-1] in "ae" else "-il"
    return f"{match['lead'] or ''}{asked} {match['verb']}{link}{match['adverb']}{rest}"


_IS_OF = re.compile(
    r"[ \u00a0](?:[^\W\d_]+ment[ \u00a0]|désormais[ \u00a0]|aujourd['’]hui[ \u00a0]|encore[ \u00a0])?(?:de[ \u00a0]|d['’])"
)
_WHAT = {("m", False): "quel", ("f", False): "quelle", ("m", True): "quels", ("f", True): "quelles"}
_MEASURED = word_set(
    "coût prix montant nombre taux tarif budget salaire loyer déficit bénéfice poids volume seuil "
    "âge délai temps total score température hauteur longueur largeur profondeur superficie "
    "surface durée vitesse distance taille facture dette hausse baisse part proportion somme "
    "valeur moyenne population capacité pension prime amende production consommation"
)


def what_is(case: Case) -> str:
    """« Le coût d'un repas est de 2,31 euros » : « Quel est le coût d'un repas »."""
    clause, text, value = case.clause, case.text, case.fact.span.value
    if clause is None or not isinstance(value, Quantity) or clause.infinitive != "être":
        return ""
    if case.start < clause.group_end or not _IS_OF.fullmatch(case.before()):
        return ""
    asked = _WHAT.get((clause.gender, clause.plural))
    subject = subject_of(text, clause)
    noun = re.search(
        r"(?:^|[ \u00a0'’])([^\W\d_]+)",
        re.sub(r"^(?:les?|la|l['’]|une?|des|leurs?|sa|son)[ \u00a0]?", "", subject),
    )
    if (
        not asked
        or noun is None
        or noun[1].lower().rstrip("s") not in {m.rstrip("s") for m in _MEASURED}
    ):
        return ""
    rest = text[max(case.fact.span.end, case.fact.noun_end) : case.end]
    return f"{opening(case)}{asked} {text[slice(*clause.verb)]} {subject}{rest}"
