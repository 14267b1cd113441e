"""Who speaks, as told after a quotation or within it: « …, a-t-elle lancé », « …, note X, … »."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.french.attributed import Attribution
from quiz.french.just_named import just_named, last_named
from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.offices import office_gender
from quiz.french.reported_clause import SPACE, WORD, verb_first
from quiz.french.speakers import ACCORDING, Speakers, is_person

_STOP = re.compile(r"[,.!?…;:»”]")
_BREAK = re.compile(rf"(?:,|[!?…])(?P<space>{SPACE})")
_THIS_ONE = re.compile(r"celui-ci|celle-ci|ce dernier|cette dernière", re.IGNORECASE)
_APPOSED = re.compile(
    rf",{SPACE}(?:l['’]|(?:le|la){SPACE})?(?P<office>{WORD})[^,.;:!?]{{0,80}}(?=[,.])"
)


def told_after(speakers: Speakers, start: int, end: int) -> Attribution:
    """Who says what stands from `start` to `end`, by the words that follow."""
    text, at = speakers.text, end
    while at < len(text) and text[at] in " \u00a0\u202f,":
        at += 1
    return _told(speakers, at, speakers.clause_end(end), start)


def told_inside(speakers: Speakers, start: int, end: int) -> Attribution | None:
    """Who says what stands from `start` to `end`, by words that the writer put into it."""
    text = speakers.text
    for match in _BREAK.finditer(text, start, end):
        at = match.end()
        close = _STOP.search(text, at, end)
        limit = close.start() if close else end
        told = verb_first(text, at, end)
        if told is None or told.end > limit + 1:
            # « …, explique Jean Dupont, maire de Lyon, … » ends at its last comma.
            continue
        if text[match.start()] != "," and (told.phrase is None or not is_person(told.phrase)):
            continue  # « Que faire ? Ajoutons … » is still said, unless it names who says it
        if told.phrase is None and told.pronoun not in {"il", "elle"}:
            if told.pronoun == "on":
                continue
            return Attribution(end=told.end)
        found = _told(speakers, at, end, start)
        stop = _incise_end(text, found.end, end)
        opens = match.start() if text[match.start()] == "," else match.start("space")
        return replace(found, incise=(opens, stop), start=start, end=max(end, stop))
    return None


def _told(speakers: Speakers, at: int, limit: int, quote: int) -> Attribution:
    text = speakers.text
    if match := ACCORDING.match(text, at, limit):
        if match[0].strip().lower() == "pour" and text[at - 1 : at] != " ":
            return Attribution()
        phrase = phrase_at(text, match.end(), limit)
        if phrase is None or (match[0].lower().startswith("pour") and not is_person(phrase)):
            return Attribution()
        return speakers.spoken_by(phrase, quote, phrase.end)
    told = verb_first(text, at, limit)
    if told is None:
        return Attribution()
    if told.phrase is not None:
        found = speakers.spoken_by(told.phrase, quote, max(told.end, told.phrase.end))
        return found if found.speaker else _taken_up(speakers, told.phrase, found, quote)
    if told.pronoun not in {"il", "elle"}:
        return Attribution(end=told.end)
    gender = "m" if told.pronoun == "il" else "f"
    someone = speakers.antecedents.of_pronoun(quote, gender)
    return Attribution(
        someone or just_named(speakers, quote, gender), quote, told.end, doubtful=True
    )


def _taken_up(
    speakers: Speakers, phrase: NounPhrase, found: Attribution, quote: int
) -> Attribution:
    """« dit celui-ci », « rit la trentenaire »: whom such a phrase takes up from the words before."""
    if not phrase.pronoun or phrase.gender not in {"m", "f"}:
        return found
    this_one = _THIS_ONE.fullmatch(speakers.text, phrase.start, phrase.end)
    look = last_named if this_one else just_named
    return replace(found, speaker=look(speakers, quote, phrase.gender), doubtful=True)


def _incise_end(text: str, at: int, end: int) -> int:
    """Where the writer's words within a quotation end: an apposition belongs to them."""
    close = _STOP.search(text, at, end)
    stop = close.start() if close else end
    if close and close[0] == ",":
        rest = _APPOSED.match(text, stop, end)
        if rest and office_gender(rest["office"]):
            stop = rest.end()
    return stop
