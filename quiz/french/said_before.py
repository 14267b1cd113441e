"""Who speaks, as told before a quotation: « X, qui dénonce « … » », « selon elle, « … » », « … : « … » »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.french.attributed import Attribution
from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.reported_clause import (
    ADVERB,
    PREPOSITIONS,
    SPACE,
    WORD,
    verb_first,
    verb_group,
)
from quiz.french.reporting import reporting_gerund, reporting_infinitive
from quiz.french.someone import Someone
from quiz.french.speakers import ACCORDING, Speakers, is_person
from quiz.french.third_person import finite
from quiz.french.words import fold

_CLITICS = re.compile(
    rf"(?<!{SPACE})(?:(?:{SPACE}+|(?<![\w’']))(?:ne|n['’]|se|s['’]|y|en|lui|leur|nous|me|m['’]|l['’]|le|la|les|{ADVERB}|,{SPACE}(?:lui|elle),))*{SPACE}*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(rf"^{SPACE}*(?:\([^()]*\){SPACE}*)?(?:,[^,:;]*(?:,[^,:;]*)?,)?")
_INVERTED = re.compile(r"-(?:t-)?(il|elle|ils|elles|on)\b")
_CITES = re.compile(
    r"\b(?:cit(?:e|ent|ait|ant|é|ée)|chant(?:e|ent|ait|ant)|banderoles?|pancartes?|slogans?|intitulée?s?|baptisée?s?|"
    r"devise|proverbe|refrain|surnommée?s?|dite?s?[ \u00a0]$)",
    re.IGNORECASE,
)
"""Words after which quotation marks hold a title or someone else's words."""
_TOPIC = re.compile(r"[ \u00a0]*Quant[ \u00a0](?:à[ \u00a0]|(?=au[ \u00a0]))")
_INCISE = re.compile(rf",{SPACE}(?P<told>[^,«»:;.!?]{{3,80}}),{SPACE}$")
_MOST_BETWEEN = 14
_MOST_WORDS = 400

_Verb = tuple[NounPhrase | None, Someone | None, int, bool]
"""Subject of a verb of saying, whom it stands for, the verb's offset, and whether that is inferred."""


def told_before(
    speakers: Speakers, start: int, end: int, last: tuple[int, int, Attribution] | None
) -> Attribution:
    """Who says what stands from `start` to `end`, by the words of its sentence before it.

    Args:
        speakers: whom phrases stand for.
        start: of the quotation.
        end: after it.
        last: the quotation before it, with its attribution.
    """
    text = speakers.text
    first = speakers.sentence_of(start)[0]
    if last and last[1] > first:
        told = last[2].end
        first = max(last[1], told if told <= start else 0)
    lead = text[first:start]
    whole = lead.rstrip().endswith(":") or not lead.strip()
    if not lead.strip() or _CITES.search(lead):
        return Attribution()
    if not whole and _is_title(text, start, end):
        return Attribution()
    if found := _incise(speakers, first, start, end):
        return found
    verb = _last_verb(speakers, first, start, last)
    if verb is None:
        return _according(speakers, first, start, end, whole)
    phrase, someone, at, doubtful = verb
    if someone is None:
        return Attribution(end=start)
    if phrase is not None:
        someone.mentions.append((phrase.start, phrase.end))
    return Attribution(
        someone,
        phrase.start if phrase is not None else first,
        end,
        lead=text[at:start].strip(),
        whole=whole,
        doubtful=doubtful,
    )


def _incise(speakers: Speakers, first: int, start: int, end: int) -> Attribution | None:
    """« D'ici là, prévient la directrice, « … » »."""
    match = _INCISE.search(speakers.text, first, start)
    if match is None:
        return None
    told = verb_first(speakers.text, match.start("told"), start)
    if told is None or told.phrase is None or told.phrase.end > match.end("told"):
        return None
    found = speakers.spoken_by(told.phrase, first, end)
    return Attribution(found.speaker, first, end, whole=False, doubtful=found.doubtful)


def _is_title(text: str, start: int, end: int) -> bool:
    """« … son livre, « Le Silence des mers » »: a capital, and no stop within."""
    inner = text[start + 1 : end - 1].strip(" \u00a0\u202f")
    return inner[:1].isupper() and inner[-1:] not in ".!?…"


def _according(speakers: Speakers, first: int, start: int, end: int, whole: bool) -> Attribution:
    text, people = speakers.text, speakers.people
    lead = text[first:start]
    for match in reversed(list(ACCORDING.finditer(lead))):
        opens = not lead[: match.start()].strip(" \u00a0\u202f,")
        if match[0].lower().startswith("pour") and not opens:
            continue
        if match.start() and lead[match.start() - 1].isalnum():
            continue
        phrase = phrase_at(text, first + match.end(), start)
        if phrase is None or (match[0].lower().startswith("pour") and not is_person(phrase)):
            continue
        between = {id(s) for _, s in people.before(start, phrase.end)}
        someone, doubtful = speakers.someone(phrase, phrase.start)
        if someone is None or between - {id(someone)}:
            return Attribution(end=start)
        someone.mentions.append((phrase.start, phrase.end))
        return Attribution(someone, first, end, whole=whole, doubtful=doubtful)
    if lead.rstrip().endswith(":") and first == speakers.sentence_of(start)[0]:
        subject, _ = speakers.subject(first, start)
        named = {id(s) for _, s in people.before(start, first)}
        if subject is not None and not subject.named and _is_all(lead, subject.name):
            return Attribution()  # no verb was seen: the phrase may be longer than the speaker
        if subject is not None and not subject.body and len(named) <= 1:
            return Attribution(subject, first, end, doubtful=True)
    return Attribution()


def _is_all(lead: str, name: str) -> bool:
    return len(name.split()) > 3 and fold(lead.rstrip(" \u00a0\u202f:")) == fold(name)


def _last_verb(
    speakers: Speakers, first: int, start: int, last: tuple[int, int, Attribution] | None
) -> _Verb | None:
    """The last verb of saying before a quotation: its subject, and where it starts."""
    words = list(re.finditer(rf"{WORD}['’]?", speakers.text[first:start]))[-_MOST_WORDS:]
    for i in range(len(words) - 1, -1, -1):
        if len(words) - i > _MOST_BETWEEN + 2:
            return None
        low = words[i][0].lower()
        before = words[i - 1][0].lower() if i else ""
        if speakers.people.inside_quotation(first + words[i].start()):
            continue
        if reporting_gerund(low):
            return (None, speakers.subject(first, start)[0], first + words[i].start(), True)
        if reporting_infinitive(low) and before in {"de", "d'", "d’"} and i >= 1:
            return _infinitive(speakers.text, words, i, first, last)
        group = verb_group(words, i)
        if group is not None:
            return _group_subject(speakers, words, group, i, first)
    return None


def _group_subject(
    speakers: Speakers, words: list[re.Match[str]], group: int, i: int, first: int
) -> _Verb:
    """The subject of the verb in `words[group : i + 1]`; of a passive (-1) none."""
    if group < 0:
        return (None, None, first, True)
    at = first + words[group].start()
    if said := _INVERTED.match(speakers.text, first + words[i].end()):
        gender = {"il": "m", "elle": "f"}.get(said[1])
        someone = speakers.antecedents.of_pronoun(at, gender) if gender else None
        return (None, someone, at, True)
    phrase, someone, doubtful = _subject_before(speakers, first, at)
    if _is_plural(words[group : i + 1]) and not (phrase and phrase.plural):
        return (None, None, at, True)
    return (phrase, someone, at, doubtful)


def _infinitive(
    text: str,
    words: list[re.Match[str]],
    i: int,
    first: int,
    last: tuple[int, int, Attribution] | None,
) -> _Verb:
    """« Et d'ajouter : », « avant de conclure : »: the one who just spoke."""
    opens = i >= 2 and words[i - 2][0].lower() in {"et", "avant"}
    if opens and last is not None and last[2].speaker is not None:
        gap = text[last[1] : first]
        if "\n" not in gap and len(gap) < 200:
            return (None, last[2].speaker, first + words[i].start(), True)
    return (None, None, first, True)


def _subject_before(
    speakers: Speakers, first: int, verb: int
) -> tuple[NounPhrase | None, Someone | None, bool]:
    """The subject that ends right before a verb."""
    text = speakers.text
    lead = text[first:verb]
    clitics = _CLITICS.search(lead)
    stop = first + (clitics.start() if clitics else len(lead))
    before = text[first:stop].rstrip(" \u00a0\u202f")
    last = re.search(rf"(?:{WORD}|,)$", before)
    tail = last[0].lower() if last else ""
    if tail in {"il", "elle"} and (topic := _TOPIC.match(text, first, stop)):
        phrase = phrase_at(text, topic.end(), stop, contracted=True)
        if phrase is not None and phrase.gender in {"", "m" if tail == "il" else "f"}:
            return phrase, *speakers.someone(phrase, phrase.start)
    if tail in {"il", "elle"}:
        someone = speakers.antecedents.of_pronoun(
            first + last.start() if last else first, "m" if tail == "il" else "f"
        )
        return None, someone, True
    if tail in {"on", "ils", "elles", "nous", "je", "vous", "tu"}:
        return None, None, True
    if tail == "qui":
        antecedent = before.removesuffix("qui").rstrip(" \u00a0").removesuffix(",")
        phrase = _phrase_ending(speakers, first, first + len(antecedent))
        if phrase is None:
            return None, None, True
        return phrase, *speakers.someone(phrase, phrase.start)
    phrase = _phrase_ending(speakers, first, stop)
    if phrase is not None:
        return phrase, *speakers.someone(phrase, phrase.start)
    if tail in {"et", "puis", "mais"} or (tail == "," and "et" not in before[-4:]):
        someone, _ = speakers.subject(first, verb)
        inner = {id(s) for _, s in speakers.people.before(verb, first)} if someone else set()
        if someone is not None and not inner - {id(someone)}:
            return None, someone, True
    return None, None, True


def _phrase_ending(speakers: Speakers, first: int, stop: int) -> NounPhrase | None:
    """The longest phrase not under a preposition that ends at an offset, an aside let pass."""
    text = speakers.text
    starts = [m.start() for m in re.finditer(rf"(?<![\w’']){WORD}", text[first:stop])][-60:]
    for offset in starts:
        at = first + offset
        if speakers.people.inside_quotation(at):
            continue
        previous = re.search(rf"({WORD}['’]?)[ \u00a0\u202f]*$", text[first:at])
        if previous and previous[1].lower() in PREPOSITIONS - {"que", "et", "qu'", "qu’"}:
            continue
        phrase = phrase_at(text, at, stop)
        if phrase is None or not (phrase.name or phrase.office or phrase.pronoun):
            continue
        rest = text[phrase.end : stop]
        bracket = _BRACKET.match(rest)
        rest = rest[bracket.end() :] if bracket else rest
        if not rest.strip(" \u00a0\u202f"):
            return phrase
    return None


def _is_plural(words: Sequence[re.Match[str]]) -> bool:
    """Whether the verb among these words has several subjects (« X et Y dénoncent »)."""
    forms = [form for word in words if (form := finite(word[0]))]
    return bool(forms) and forms[0].plural
