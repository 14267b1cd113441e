"""Quotations in French news text, and who says them.

A speaker is found by the reporting verb that introduces the quotation (« X a dit : … »), stands
inside it (« …, a-t-il ajouté, … »), or follows it (« … », a promis X). A pronoun is told as it
stands; who it is may be known from the sentence before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.french.words import fold, word_set

_QUOTED = re.compile(r"«([^«»]{1,2000})»|“([^“”]{1,2000})”|\"([^\"\n]{1,2000})\"")

_VERBS = (
    r"dit|disait|dira|déclar\w+|affirm\w+|expliqu\w+|annonc\w+|ajout\w+|précis\w+|assur\w+|estim\w+"
    r"|soulign\w+|regrett\w+|rappel\w+|répond\w*|répondu|promet\w*|promis|confi\w+|indiqu\w+|lanc\w+"
    r"|martel\w+|conclu\w*|résum\w+|pens\w+|jug\w+|demand\w+|interrog\w+|insist\w+|témoign\w+|racont\w+"
    r"|reconn\w+|admet\w*|admis|prévien\w*|prévenu|averti\w*|alert\w+|dénonc\w+|critiqu\w+|plaid\w+"
    r"|souhait\w+|salu\w+|observ\w+|not[eé]\w*|constat\w+|poursui\w+|repren\w+|repris|nuanc\w+|ironis\w+"
    r"|soupir\w+|s['’]exclam\w+|s['’]insurg\w+|s['’]inquièt\w+|s['’]inquiét\w+|se réjoui\w+|se félicit\w+"
    r"|écri\w+|commen(?:t|ç)\w*|martèl\w+|rappell\w+|espèr\w+|espér\w+|craint|craignait|fait valoir"
    r"|fait savoir|veut croire|détaill\w+|analys\w+|prédi\w+|prévoi\w+|défend\w*|argument\w+|murmur\w+"
    r"|exclam\w+|insurg\w+|inqui[eéè]t\w+|réjoui\w*|félicit\w+|indign\w+|emport\w+|étonn\w+"
)
_AUXILIARY = r"(?:a|ont|avait|avaient|aura|s['’]est|s['’]était|se sont)"
_PRONOUN = r"(?:-t)?-(?:il|elle|ils|elles|on)"
_ADVERB = r"(?:\s+(?:\w+ment|aussi|encore|alors|ensuite|par ailleurs|notamment))?"

_INVERTED_PRONOUN = re.compile(
    rf"^[\s,]*(?:(?P<aux>{_AUXILIARY}){_PRONOUN}{_ADVERB}\s+(?:{_VERBS})|(?:{_VERBS}){_PRONOUN})\b",
    re.IGNORECASE,
)
_WHICH_PRONOUN = re.compile(r"-(il|elle|ils|elles|on)\b", re.IGNORECASE)
_INVERTED_NAME = re.compile(
    rf"^[\s,]*(?:{_AUXILIARY}{_ADVERB}\s+)?(?:{_VERBS}){_ADVERB}\s+"
    r"(?:mardi\s+|lundi\s+|mercredi\s+|jeudi\s+|vendredi\s+|samedi\s+|dimanche\s+)?"
    r"(?P<speaker>[^.!?;:«»“”\"\n]{2,160})",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"\b(?:selon|pour|d['’]après)\s+(?P<speaker>[^.!?;:«»“”\"\n,]{2,120}),?[^.!?;«»“”\"\n]{0,80}$",
    re.IGNORECASE,
)
_ACCORDING_AFTER = re.compile(
    r"^[\s,]*(?:selon|d['’]après)\s+(?P<speaker>[^.!?;:«»“”\"\n,]{2,120})", re.IGNORECASE
)
_REPORTS = re.compile(rf"\s(?:{_AUXILIARY}{_ADVERB}\s+)?(?:{_VERBS})(?=[\s,:]|$)", re.IGNORECASE)
_SENTENCE_START = re.compile(r"[.!?…»”]\s+|\n")
_NOUN_BREAKS = re.compile(
    r",|\s+\(|\s+[-–—]\s+|\s+(?:qui|que|quand|lors|pendant|après|avant|dans un|sur|ce|cette|mardi|lundi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|hier|devant|auprès|au micro|au sujet|à propos)\b"
)
_LEADS = word_set("et mais puis ensuite alors or car quand comme si")
_PRONOUNS = word_set("il elle ils elles on")
_WINDOW = 220


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words quoted in a text.

    Attributes:
        start: offset of the first quoted character, marks left out; `end` likewise.
        text: the quoted words.
        speaker: who says them, as the text has it; empty where it does not say.
        pronoun: whether the speaker is a pronoun (« il »).
    """

    start: int
    end: int
    text: str
    speaker: str = ""
    pronoun: bool = False


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order, each with its speaker where a reporting verb names one.

    Two parts of one quotation (« … », dit-il, « … ») share their speaker.
    """
    spans = list(_QUOTED.finditer(text))
    found: list[Quotation] = []
    told_until = -1  # where what was said about the quotation before ends
    for index, span in enumerate(spans):
        group = next(g for g in (1, 2, 3) if span[g] is not None)
        quoted = span[group]
        start = span.start(group) + len(quoted) - len(quoted.lstrip())
        end = span.end(group) - (len(quoted) - len(quoted.rstrip()))
        if start >= end:
            continue
        after_limit = spans[index + 1].start() if index + 1 < len(spans) else len(text)
        before_limit = spans[index - 1].end() if index else 0
        after = text[span.end() : min(after_limit, span.end() + _WINDOW)]
        before = text[max(before_limit, span.start() - _WINDOW) : span.start()]
        speaker = _told_after(after)
        new_sentence = re.search(r"[.!?]\s|\n", before) or (
            found and found[-1].text[-1] in ".!?…" and before.lstrip(' »”"')[:1].isupper()
        )
        continued = told_until == before_limit and not new_sentence
        if continued and not speaker:
            speaker = found[-1].speaker
        elif not speaker:
            speaker = _told_before(before)
        told_until = span.end() if speaker else -1
        found.append(Quotation(start, end, text[start:end], speaker, fold(speaker) in _PRONOUNS))
    return tuple(found)


def _told_after(after: str) -> str:
    """Who speaks, by what follows the quotation; a new sentence tells nothing of it."""
    if not after.lstrip(" ,\u00a0\u202f")[:1].islower():
        return ""
    if match := _INVERTED_PRONOUN.match(after):
        pronoun = _WHICH_PRONOUN.search(match[0])
        return pronoun[1].lower() if pronoun else ""
    match = _INVERTED_NAME.match(after) or _ACCORDING_AFTER.match(after)
    return _noun(match["speaker"]) if match else ""


def _told_before(before: str) -> str:
    """Who speaks, by the sentence that leads to the quotation."""
    sentence = _SENTENCE_START.split(before)[-1]
    if match := next(_REPORTS.finditer(sentence), None):
        return _subject(sentence[: match.start()])
    if match := _ACCORDING.search(sentence):
        return _noun(match["speaker"])
    return ""


def _subject(words: str) -> str:
    """The subject that stands before a verb: what follows the last comma, lead words off."""
    parts = [part.strip() for part in re.split(r",|\s+[-–—]\s+", words) if part.strip()]
    if not parts:
        return ""
    # « Nadia Le Goff, maire de Rennes, a dit »: an apposition has no article and follows a name.
    subject = parts[-1]
    if len(parts) > 1 and subject[0].islower() and parts[-2][:1].isupper():
        first = fold(subject).split()[0]
        if first not in _PRONOUNS:
            subject = parts[-2]
    kept = subject.split()
    while kept and fold(kept[0]) in _LEADS:
        kept = kept[1:]
    return " ".join(kept)


def _noun(words: str) -> str:
    """The noun group that opens some words: up to a comma, a bracket or a new clause."""
    return _NOUN_BREAKS.split(words.strip(), maxsplit=1)[0].strip(" ,-–—")
