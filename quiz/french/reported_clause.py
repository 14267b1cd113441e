"""Clauses that report speech: « a-t-elle lancé », « s'est réjoui le maire », « a vivement dénoncé »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.french.date_words import WEEKDAY_LABELS
from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.offices import office_gender
from quiz.french.reporting import (
    AUXILIARY,
    BEING,
    reported,
    reporting_infinitive,
    reports,
)
from quiz.french.words import word_set

SPACE = r"[ \u00a0\u202f]"
WORD = r"[^\W\d_]+"
_DAY = rf"(?:{'|'.join(WEEKDAY_LABELS)})(?:[ \u00a0](?:matin|midi|soir|après-midi|dernier|\d{{1,2}}[ \u00a0]\w+))?"
ADVERB = (
    rf"(?:{WORD}ment|aussi|encore|toutefois|déjà|ainsi|alors|ensuite|enfin|même|bien|vite|aussitôt|"
    rf"d['’]abord|de son côté|pour sa part|à son tour|par ailleurs|en revanche|d['’]emblée|en outre|"
    rf"(?:lui|elle)-même|quant à (?:lui|elle)|plus tard|hier|{_DAY}|longuement|volontiers|cependant|néanmoins|tout)"
)
_ASIDE = (
    rf"(?:{ADVERB}|hier soir|ce matin|ce {_DAY}|aujourd['’]hui|à l['’](?:AFP|Agence France-Presse|antenne|issue d[^,»«.]{{2,40}}?)|à la presse|"
    rf"à (?:[A-ZÀ-Þ][\w-]+)(?: [A-ZÀ-Þ][\w-]+)?|au (?:Monde|Figaro|Parisien|Point|Temps|Soir|micro d[^,»«.]{{2,30}}?|téléphone)|"
    rf"auprès d[eu](?: l['’]| la)?{SPACE}?[\w’' -]{{2,25}}?|devant la presse|devant les (?:journalistes|députés|sénateurs)|aux journalistes|"
    rf"dans un (?:communiqué|entretien|message|tweet|discours)(?: à [^,»«.]{{2,30}}?)?|dans (?:une interview|une vidéo)|"
    rf"sur (?:X|Twitter|RTL|Facebook|BFMTV|CNews|LCI|TF1|Europe 1|France [\w]+|(?:le|son) (?:réseau social|compte) \w+)|"
    rf"en (?:conférence de presse|souriant|riant|soupirant)|dans la foulée|avec (?:le sourire|humour|fierté|émotion))"
)
_PRONOUN_VERB = re.compile(
    rf"(?P<clitic>(?:s['’]|m['’]|l['’]|se{SPACE}|nous{SPACE}|lui{SPACE}|leur{SPACE}|me{SPACE}|y{SPACE})*)(?P<verb>{WORD})-(?:t-)?"
    rf"(?P<pronoun>il|elle|ils|elles|on|je|nous)\b(?:{SPACE}(?:{ADVERB}{SPACE})*(?P<participle>{WORD}))?",
    re.IGNORECASE,
)
_NOUN_VERB = re.compile(
    rf"(?P<clitic>(?:s['’]|m['’]|l['’]|se{SPACE}|nous{SPACE}|lui{SPACE}|leur{SPACE}|me{SPACE}|y{SPACE})*)(?P<verb>{WORD})\b"
    rf"(?:{SPACE}(?:{ADVERB}{SPACE})*(?P<participle>{WORD})\b)?"
)
_MAKES = re.compile(
    rf"(?:(?:a|ont|avait)(?:-t-(?P<pronoun>il|elle))?{SPACE}(?:{ADVERB}{SPACE})*fait|fait(?:-(?P<pronoun_>il|elle))?|font|faisait)"
    rf"{SPACE}(?:{ADVERB}{SPACE})*(?:valoir|remarquer|observer|savoir|part|mine)\b"
)
_WARNS = re.compile(
    rf"(?:met(?:tait)?(?:-(?P<pronoun>il|elle))?|a(?:-t-(?P<pronoun_>il|elle))?{SPACE}mis){SPACE}(?:{ADVERB}{SPACE})*en{SPACE}garde\b"
)
_WILLING = re.compile(
    rf"(?:s['’]|se{SPACE}|a{SPACE}(?:aussi{SPACE})?)?(?:tient|tenait|tenu|borne|bornait|veut|voulait|voulu|finit|fini|contente|contentait|"
    rf"contenté|plaît|plaisait|ose|osé|vient|venait|préfère|préféré|croit|cru|dit|entend)(?:-(?P<pronoun>il|elle))?"
    rf"{SPACE}(?:{ADVERB}{SPACE})*(?:(?:à|de|par){SPACE}|d['’])?(?P<infinitive>{WORD})\b"
)
"""« a tenu à préciser », « se borne à dire », « veut croire »."""
_ASIDES = re.compile(rf"(?:{SPACE}*+(?:,{SPACE}*+)?{_ASIDE}{SPACE}*,?(?={SPACE}))*")
PREPOSITIONS = word_set(
    "de du des d' d’ à au aux par pour avec contre chez sans sur sous vers entre selon et ou dont en "
    "dans envers auprès après avant devant derrière que qu' comme"
)
_NOT_BEFORE_VERB = word_set(
    "le la les l' l’ un une des du de d' d’ ce cet cette ces son sa ses leur leurs notre nos au aux "
    "aucun aucune chaque sans par en à vive forte nouvelle première seconde pour"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A clause that reports speech: its subject and its end."""

    phrase: NounPhrase | None
    pronoun: str
    end: int


def verb_first(text: str, at: int, limit: int) -> Told | None:
    """« a-t-il lancé », « estime la maire », « s'est réjoui Paul Renard »."""
    if told := _set_phrase(text, at, limit):
        return told
    if match := _PRONOUN_VERB.match(text, at, limit):
        second, reflexive = match["participle"] or "", _is_reflexive(match)
        if match["verb"].lower() in AUXILIARY | BEING and reported(second, reflexive=reflexive):
            return Told(None, match["pronoun"].lower(), match.end())
        if reports(match["verb"].lower(), reflexive=reflexive):
            return Told(None, match["pronoun"].lower(), match.end("pronoun"))
        return None
    match = _NOUN_VERB.match(text, at, limit)
    if match is None:
        return None
    verb, second, reflexive = match["verb"].lower(), match["participle"] or "", _is_reflexive(match)
    if verb in AUXILIARY or (verb in BEING and reflexive):
        said = reported(second, reflexive=reflexive)
        return _after_verb(text, match.end(), limit) if said else None
    return (
        _after_verb(text, match.end("verb"), limit) if reports(verb, reflexive=reflexive) else None
    )


def _is_reflexive(match: re.Match[str]) -> bool:
    return match["clitic"].lower().strip() in {"s'", "s’", "se"}


def _set_phrase(text: str, at: int, limit: int) -> Told | None:
    """« fait valoir X », « met-elle en garde », « a tenu à préciser X »."""
    match = _MAKES.match(text, at, limit) or _WARNS.match(text, at, limit)
    if match is not None:
        pronoun = match["pronoun"] or match["pronoun_"]
    else:
        match = _WILLING.match(text, at, limit)
        if match is None or not reporting_infinitive(match["infinitive"]):
            return None
        pronoun = match["pronoun"]
    return Told(None, pronoun, match.end()) if pronoun else _after_verb(text, match.end(), limit)


def _after_verb(text: str, end: int, limit: int) -> Told:
    """The subject after its verb, where and when it was said let pass."""
    aside = _ASIDES.match(text, end, limit)
    phrase = phrase_at(text, aside.end() if aside else end, limit)
    if phrase is None and aside:
        phrase = phrase_at(text, end, limit)
    if phrase is None or not (
        phrase.name or phrase.pronoun or phrase.body or office_gender(phrase.noun)
    ):
        phrase = _later_phrase(text, end, limit) or phrase
    return Told(phrase, "", phrase.end) if phrase else Told(None, "on", end)


def _later_phrase(text: str, at: int, limit: int) -> NounPhrase | None:
    """« a rappelé à la barre le colonel … »: the first person after a complement of place."""
    if not re.match(
        r"[ \u00a0](?:(?:encore|déjà|toujours|même)[ \u00a0])?(?:à|au|aux|en|dans|sur|devant|lors|depuis|auprès|pendant)\b",
        text[at : at + 18],
    ):
        return None
    stop = min(limit, at + 70)
    for match in re.finditer(
        r"(?<=[ \u00a0])(?:l['’]|(?:le|la|un|une)[ \u00a0]|[A-ZÀ-Þ])", text[at:stop]
    ):
        start = at + match.start()
        before = re.search(rf"({WORD}['’]?)[ \u00a0]$", text[at:start])
        if before and before[1].lower() in PREPOSITIONS:
            continue
        if re.search(r"[,.;:«»]", text[at:start]):
            return None
        phrase = phrase_at(text, start, limit)
        if phrase and (
            office_gender(phrase.noun) or (phrase.name and not phrase.body and " " in phrase.name)
        ):
            return phrase
    return None


def verb_group(words: list[re.Match[str]], i: int) -> int | None:
    """The index at which the verb that ends at word `i` starts; -1 for a passive; None for none."""
    low = words[i][0].lower()
    back = [word[0].lower() for word in words[max(0, i - 5) : i]]
    if reported(low, reflexive=True):
        j = len(back) - 1
        while j >= 0 and re.fullmatch(ADVERB, back[j]):
            j -= 1
        if j >= 0 and back[j] in AUXILIARY:
            if not reported(low):
                return None
            return _with_clitics(words, i - (len(back) - j))
        if j >= 0 and back[j] in BEING:
            reflexive = j >= 1 and back[j - 1] in {"se", "s'", "s’"}
            return _with_clitics(words, i - (len(back) - j)) if reflexive else -1
        if j >= 0 and back[j] == "été":
            return -1
        if j >= 0 and back[j] in {"et", "puis"} and not reports(low):
            return i if _shares_auxiliary(words, i) else None
    reflexive = bool(back) and back[-1] in _REFLEXIVE
    if reports(low, reflexive=reflexive) and not _is_noun_after(back):
        return _with_clitics(words, i)
    return None


_REFLEXIVE = frozenset({"se", "s'", "s’"})
_OBJECTS = frozenset({"le", "la", "les", "l'", "l’"})


def _is_noun_after(back: list[str]) -> bool:
    """Whether what looks like a verb is a noun: « la demande »; not « il la demande »."""
    if not back or back[-1] == "en":
        return False
    if back[-1] in _OBJECTS:
        return not (len(back) > 1 and back[-2] in {"il", "elle", "ne", "qui"})
    return back[-1] in _NOT_BEFORE_VERB


def _shares_auxiliary(words: list[re.Match[str]], i: int) -> bool:
    return any(word[0].lower() in AUXILIARY for word in words[max(0, i - 12) : i])


def _with_clitics(words: list[re.Match[str]], i: int) -> int:
    while (
        i
        and words[i].start() - words[i - 1].end() <= 1
        and words[i - 1][0].lower()
        in {"se", "s'", "s’", "ne", "n'", "n’", "y", "lui", "leur", "l'", "l’", "en"}
    ):
        i -= 1
    return i
