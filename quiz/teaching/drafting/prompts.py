"""Natural questions for values, made from their own sentence where that is surely good French.

Each maker takes what is known of the fact and gives a prompt, or an empty text where the sentence
is not of its shape; then it is left to a completion.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.french.dates import DateValue
from quiz.french.quantities import Kind, Quantity
from quiz.french.simple_clause import SimpleClause, second_verb, simple_clause
from quiz.french.third_person import finite, participle
from quiz.teaching.drafting.completion import is_clock
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.inversion import inverted, lowered, of

_END = "\u202f?"
_MOST = 190
_REFERS = re.compile(
    r"\b(?:son|sa|ses|celle-ci|celui-ci|ce dernier|cette dernière)\b", re.IGNORECASE
)
_VAGUE = re.compile(
    r"^(?:son|sa|ses|leurs?|ce|cet|cette|ces|celui|celle|tous|toutes|l['’]autre)\b", re.IGNORECASE
)
_STOP = re.compile(
    r"[ \u00a0\u202f]?(?:[;:(–—«»]|,(?!\d))|[ \u00a0](?:qui|que|qu['’]|dont|où|mais|car|tandis|alors|soit|contre|selon|d['’]après|avant d|puis|lorsque|quand|si|après)(?=\W)"
)
_JOINS = re.compile(r"[ \u00a0](?:et|ou)[ \u00a0]")
_AND = re.compile(r"[ \u00a0]et[ \u00a0](?:[^\W\d_]+[ \u00a0]){0,3}?(?P<verb>[^\W\d_]+)")
_FREE_VERBS = frozenset({"coûter", "valoir"})
_ABROAD = re.compile(r"[^\W\d_]+")
_NP_END = re.compile(
    r"[ \u00a0](?:à|au|aux|en|dans|par|pour|sur|avec|depuis|pendant|lors|contre|entre|vers|chez|sous|sans|avant|après|dès|"
    r"d['’]ici|selon|grâce|afin|comme|cette|cet|ce|chaque|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|"
    r"aujourd['’]hui|demain|le|la|les|l['’]|un|une|plus|moins|environ|soit|se|s['’]|ne|n['’]|y|il|elle|auprès|devant)(?=\W)"
)


@dataclass(frozen=True, slots=True)
class _Case:
    """A fact in its sentence, ready to be asked about."""

    text: str
    fact: Fact
    clause: SimpleClause | None
    end: int

    @property
    def start(self) -> int:
        return self.fact.span.start

    @property
    def value(self) -> str:
        return self.fact.span.text(self.text)

    def before(self) -> str:
        """From the end of the verb to the value."""
        return self.text[self.clause.group_end : self.start] if self.clause else ""


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
    after = max(fact.noun_end, fact.span.end)
    stop = _STOP.search(text, after, end)
    stop_at = stop.start() if stop else end
    joined = _AND.search(text, after, stop_at)
    if joined and finite(joined["verb"]):
        stop_at = joined.start()
    elif _JOINS.search(text, after, stop_at):
        return ""
    stop_at = _before_others(text, after, stop_at, others)
    while stop_at > after and text[stop_at - 1] in ".!?… \u00a0\u202f":
        stop_at -= 1
    if "«" in text[start:stop_at] or "(" in text[start:stop_at] or "\n" in text[start:stop_at]:
        return ""
    clause = simple_clause(text, start, end)
    case = _Case(text, fact, clause and _nearest_verb(text, clause, fact.span.start), stop_at)
    for make in (_as_subject, _there_are, _when, _as_object, _after_preposition):
        if prompt := make(case):
            prompt = re.sub(r"[ \u00a0\u202f]+", " ", prompt).strip(" ,")
            if _unclear(make, prompt, case):
                continue
            if 12 <= len(prompt) <= _MOST and not re.search(r"[«»:;]", prompt):
                return prompt[:1].upper() + prompt[1:] + _END
    return ""


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


def _unclear(make: object, prompt: str, case: _Case) -> bool:
    """Whether a question points at something said before it: « sa pétition », « cette hausse »."""
    if make is _as_subject:
        return _REFERS.search(prompt) is not None
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
    from quiz.french.noun_phrases import NAME
    from quiz.french.people import is_given_name

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


def _as_subject(case: _Case) -> str:
    """« 12 000 personnes ont manifesté à Lyon. » : « Combien de personnes ont manifesté à Lyon ? »"""
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
        asked, at = f"combien {_of_noun(fact.noun)}", fact.noun_end
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
    if (
        value.kind is Kind.SHARE
        and finite(rest[slice(*verb)])
        and not finite(rest[slice(*verb)]).plural
    ):  # type: ignore[union-attr]
        return ""
    if re.search(r",", rest[: verb[0]]):
        return ""
    return f"{lead.strip()} {asked}{rest}" if lead.strip() else f"{asked}{rest}"


def _of_noun(noun: str) -> str:
    """« de personnes », « d'habitants »; « de logements » as it is after « millions »."""
    if re.match(r"de[ \u00a0]|d['’]", noun):
        return noun
    return of(noun)


def _first_verb(rest: str) -> tuple[int, int] | None:
    previous = ""
    for match in _ABROAD.finditer(rest):
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


def _there_are(case: _Case) -> str:
    """« Il y avait 300 élèves dans la cour. » : « Combien d'élèves y avait-il dans la cour ? »"""
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
    return f"{match['lead'] or ''}combien {_of_noun(fact.noun)} y {match['verb']}{link}{text[fact.noun_end : case.end]}"


_DATE_LEAD = re.compile(
    r"(?<![\w’'])(?P<word>en|le|au|depuis|dès|à partir du|à partir de|jusqu['’](?:au|en|à)|à compter du)[ \u00a0]?$",
    re.IGNORECASE,
)


def _when(case: _Case) -> str:
    """« En 2019, la ville a ouvert… », « … a été inaugurée le 3 mars 2025 »."""
    clause, text, fact = case.clause, case.text, case.fact
    if clause is None or not isinstance(fact.span.value, DateValue):
        return ""
    lead_end = clause.lead[1]
    if clause.lead[0] <= fact.span.start and fact.span.end <= lead_end:
        opening = text[clause.lead[0] : fact.span.start] + case.value
        word = _question_word(opening, case)
        if not word or text[fact.span.end : lead_end].strip():
            return ""
        stop = _clause_stop(case, clause.group_end)
        tail = text[clause.group_end : stop]
        if stop < clause.group_end or _JOINS.search(tail):
            return ""
        return f"{word} {inverted(text, clause)}{tail}"
    if fact.span.start < clause.group_end:
        return ""
    between = text[clause.group_end : fact.span.start]
    preposition = _DATE_LEAD.search(between)
    place = between[: preposition.start()] if preposition else between
    if "," in place or _unsafe(place):
        return ""
    if re.search(
        r"\b(?:de|du|d['’]|des|à|entre|et|pour|sur|la|l['’]|fin|début|contre|qu['’]|que)[ \u00a0]?$",
        place,
    ):
        return ""
    said = (preposition["word"] or "") + " " + case.value if preposition else case.value
    if place.strip() and not re.match(
        r"(?:en|le|au|depuis|dès|à|jusqu)\b", said.strip(), re.IGNORECASE
    ):
        return ""
    word = _question_word(said.strip(), case)
    if not word:
        return ""
    return f"{_lead(case)}{word} {inverted(text, clause)}{place.rstrip()}{text[fact.span.end : case.end]}"


def _question_word(said: str, case: _Case) -> str:
    """« quand », « en quelle année », « depuis quand »…, by how the date is given."""
    value = case.fact.span.value
    if not isinstance(value, DateValue) or len(value.dates) > 1:
        return ""
    low = said.lower().strip().replace("’", "'")
    if re.match(
        r"(?:avant|après|entre|d'ici|vers|du |de |fin|début|mi-|courant|au début|à la fin|à la mi|au cours|les années|dans)",
        low,
    ):
        return ""
    first = value.first
    if low.startswith("depuis"):
        return "depuis quand"
    if low.startswith(("dès", "à partir", "à compter")):
        return "à partir de quand"
    if low.startswith("jusqu"):
        return "jusqu'à quand"
    if first.day and first.month:
        return "quel jour" if not first.part else "quand"
    if first.month:
        return "quand"
    if first.year and low.startswith("en"):
        return "en quelle année"
    return ""


def _clause_stop(case: _Case, after: int) -> int:
    """Where the statement ends, for a value that stands before its verb."""
    end = case.fact.sentence[1]
    stop = _STOP.search(case.text, after, end)
    at = stop.start() if stop else end
    joined = _AND.search(case.text, after, at)
    if joined and (finite(joined["verb"]) or participle(joined["verb"])):
        at = joined.start()
    while at > after and case.text[at - 1] in ".!?… \u00a0\u202f":
        at -= 1
    return at


def _unsafe(place: str) -> bool:
    """Whether words between verb and value could be what the value belongs to."""
    words = [match[0].lower() for match in _ABROAD.finditer(place)]
    if any(
        word in {"qui", "que", "qu", "dont", "où", "lors", "pour", "afin", "comme", "et", "ou"}
        for word in words
    ):
        return True
    return any(
        (participle(word)
        and len(word) > 3)
        or (finite(word)
        and word not in {"la", "les", "le"}
        and len(word) > 2)
        for word in words
    )


def _lead(case: _Case) -> str:
    """The adverbial that opens the sentence, to be kept before the question word."""
    clause = case.clause
    if clause is None or clause.lead[0] == clause.lead[1]:
        return ""
    return case.text[slice(*clause.lead)] + ", "


def _counted(case: _Case) -> tuple[str, int]:
    """The counted noun with its complements, and where they end."""
    stop = _NP_END.search(case.text, case.fact.noun_end, case.end)
    end = stop.start() if stop else case.end
    return case.text[case.fact.span.end : end].strip(" \u00a0\u202f"), end


def _as_object(case: _Case) -> str:
    """« La ville compte 12 000 habitants. » : « Combien d'habitants la ville compte-t-elle ? »"""
    clause, text, fact = case.clause, case.text, case.fact
    value = fact.span.value
    if clause is None or not isinstance(value, Quantity) or value.ordinal:
        return ""
    if fact.span.start < clause.group_end or case.before().strip():
        return ""
    if (
        clause.infinitive
        in {"être", "devenir", "rester", "durer", "courir", "marcher", "dormir", "vivre"}
        and value.kind is not Kind.DURATION
    ):
        return ""
    asked, at = "", fact.span.end
    agreement = ""
    has_participle = clause.participle[1] > clause.participle[0]
    if value.kind is Kind.NUMBER and fact.noun:
        noun, at = _counted(case)
        asked = f"quel nombre {_of_noun(noun)}" if has_participle else f"combien {_of_noun(noun)}"
    elif value.kind is Kind.MONEY and re.match(
        r"[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|des[ \u00a0]|d['’])", text[at : at + 5]
    ):
        return ""
    elif value.kind is Kind.MONEY:
        if clause.infinitive in _FREE_VERBS:
            asked = "combien"
        else:
            asked, agreement = "quelle somme", "e"
    elif value.kind is Kind.DURATION and clause.infinitive == "durer":
        asked = "combien de temps"
    elif value.kind in {Kind.DURATION, Kind.MEASURE} and (unit := _unit_noun(case)):
        if has_participle and value.kind is Kind.DURATION:
            return ""
        asked, agreement = f"combien {of(unit)}", "es" if unit in _FEMININE_UNITS else "s"
        if clause.infinitive in _NO_AGREEMENT:
            agreement = ""
        if re.match(r"[ \u00a0](?:de[ \u00a0]|d['’])", text[at : at + 5]):
            stop = _NP_END.search(text, at + 2, case.end)
            at = stop.start() if stop else case.end
            asked += text[fact.span.end : at]
    elif value.kind is Kind.SHARE and re.match(
        r"[ \u00a0](?:des?|du|d['’])", text[fact.span.end :]
    ):
        asked = "quel pourcentage" if "%" in case.value or "cent" in case.value else "quelle part"
        agreement = "" if asked == "quel pourcentage" else "e"
        stop = _NP_END.search(text, fact.span.end, case.end)
        at = stop.start() if stop else case.end
        asked += text[fact.span.end : at]
    if not asked:
        return ""
    core = inverted(text, clause)
    if has_participle and agreement:
        word = text[slice(*clause.participle)]
        if core.endswith(word):
            core += agreement.removeprefix("s") if word.endswith("s") else agreement
    return f"{_lead(case)}{asked} {core}{text[at : case.end]}"


_UNITS = frozenset(
    ["jours", "mois", "ans", "heures", "minutes", "semaines", "années", "secondes", "kilomètres", "mètres", "hectares", "tonnes", "litres", "kilos", "degrés", "centimètres", "millimètres", "kilogrammes", "mégawatts", "points"]
)
_FEMININE_UNITS = frozenset({"tonnes", "heures", "minutes", "semaines", "années", "secondes"})
_NO_AGREEMENT = frozenset(
    {"mesurer", "peser", "durer", "courir", "marcher", "vivre", "coûter", "valoir", "atteindre"}
)


def _unit_noun(case: _Case) -> str:
    """The unit in which a measure is written, where it is one plural word at its end."""
    words = case.value.replace("\u00a0", " ").replace("\u202f", " ").split()
    return words[-1] if len(words) > 1 and words[-1] in _UNITS else ""


def _after_preposition(case: _Case) -> str:
    """« … est estimé à 12 millions d'euros » : « À combien … est-il estimé ? »"""
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
    asked, at = _by_preposition(match["asked"].lower().replace("’", "'"), case)
    if not asked:
        return ""
    return f"{_lead(case)}{asked} {inverted(text, clause)}{text[at : case.end]}"


def _by_preposition(word: str, case: _Case) -> tuple[str, int]:
    value = case.fact.span.value
    assert isinstance(value, Quantity)
    end = case.fact.span.end
    if value.kind is Kind.NUMBER and case.fact.noun:
        noun, at = _counted(case)
        if word in {"à", "de", "dans", "devant", "pour"}:
            return f"{word} combien {_of_noun(noun)}", at
        return "", end
    if is_clock(case.text, case.fact):
        return ("à quelle heure", end) if word == "à" else ("", end)
    if value.kind is Kind.DURATION:
        if word == "à" and (unit := _unit_noun(case)):
            return f"à combien {of(unit)}", end
        known = {"pendant": "pendant combien de temps", "durant": "pendant combien de temps",
                 "depuis": "depuis combien de temps", "en": "en combien de temps",
                 "dans": "dans combien de temps", "pour": "pour combien de temps",
                 "de": "de combien de temps"}  # fmt: skip
        return known.get(word, ""), end
    if value.kind is Kind.MEASURE and word in {"à", "de"} and (unit := _unit_noun(case)):
        if word == "de" and case.clause and case.clause.infinitive not in _CHANGES:
            return "", end
        return f"{word} combien {of(unit)}", end
    if value.kind in {Kind.MONEY, Kind.SHARE, Kind.POINTS, Kind.NUMBER}:
        if word == "de" and case.clause and case.clause.infinitive not in _CHANGES:
            return "", end
        if word in {"à", "de", "pour"} and not re.match(
            r"[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|des[ \u00a0]|d['’])", case.text[end : end + 5]
        ):
            return f"{word} combien", end
    return "", end


_CHANGES = frozenset(
    ["augmenter", "baisser", "reculer", "progresser", "diminuer", "grimper", "chuter", "bondir", "tomber", "réduire", "croître", "monter", "descendre"]
)

__all__ = ["lowered", "natural_prompt"]
