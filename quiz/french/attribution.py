"""Whose words stand between quotation marks: what is written after, inside and before them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.french.antecedents import Antecedents
from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.offices import may_be_said_of, office_gender, same_office
from quiz.french.people import People, Someone
from quiz.french.reported_clause import (
    ADVERB,
    PREPOSITIONS,
    SPACE,
    WORD,
    verb_first,
    verb_group,
)
from quiz.french.reporting import reporting_gerund, reporting_infinitive
from quiz.french.third_person import finite
from quiz.french.words import fold

_ACCORDING = re.compile(
    rf"(?:selon|d['’]après|dixit|pour|de l['’]avis d[eu]|aux yeux d[eu]|à en croire|de l['’]aveu d[eu]|d['’]après les mots d[eu]|"
    rf"selon les mots d[eu]|selon les termes d[eu]|pour reprendre les mots d[eu])(?:{SPACE}|(?<=['’]))",
    re.IGNORECASE,
)
_CLITICS = re.compile(
    rf"(?:(?:{SPACE}+|(?<![\w’']))(?:ne|n['’]|se|s['’]|y|en|lui|leur|nous|me|m['’]|l['’]|le|la|les|{ADVERB}|,{SPACE}(?:lui|elle),))*{SPACE}*$",
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
_GOES_ON = re.compile(r"[ \u00a0\u202f,]*[a-zà-ÿ]")
_TOPIC = re.compile(r"[ \u00a0]*Quant[ \u00a0](?:à[ \u00a0]|(?=au[ \u00a0]))")
_JOINED = re.compile(rf"(?:{SPACE}|et|ou|,|puis|mais|voire|ni|comme|un|une|d['’]|de|à|aussi)*$")
_MOST_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks, and where it is said.

    Attributes:
        speaker: None where unsure.
        start: of the words that tell; `end`: after them.
        incise: (start, end) of the writer's words within the quotation.
        lead: from the verb of saying up to the quotation.
        whole: whether the quotation stands alone.
        doubtful: whether the speaker was inferred.
    """

    speaker: Someone | None = None
    start: int = 10**9
    end: int = 0
    incise: tuple[int, int] | None = None
    lead: str = ""
    whole: bool = True
    doubtful: bool = False


class Attributor:
    """Finds speakers one quotation after the other, remembering who spoke before."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        quoted: Sequence[tuple[int, int]],
        people: People,
    ) -> None:
        self.text = text
        self.people = people
        self._sentences = list(sentences)
        self._sentence_starts = [start for start, _ in sentences]
        self._quoted = list(quoted)
        self._antecedents = Antecedents(text, sentences, people)
        self._last: tuple[int, int, Attribution] | None = None

    def attribute(self, start: int, end: int) -> Attribution:
        """Who says what stands from `start` to `end`; to be asked in the order of the text."""
        after = self._after(start, end)
        inside = None if after.speaker or after.end else self._inside(start, end)
        before = self._before(start, end)
        found = after
        if inside is not None and (inside.speaker or inside.end):
            found = inside
        if before.speaker is not None and found.speaker is None and not found.end:
            found = before
        elif before.speaker and found.speaker and before.speaker is not found.speaker:
            # « X dénonce « … », selon Y »: the words are told twice.
            found = Attribution(end=found.end)
        elif found.speaker is None and not found.end and not before.end:
            found = self._continued(start, end)
        if found.speaker is not None:
            self._antecedents.has_spoken(max(end, found.end), found.speaker)
        self._last = (start, end, found)
        return found

    # After the quotation

    def _after(self, start: int, end: int) -> Attribution:
        at = end
        while at < len(self.text) and self.text[at] in " \u00a0\u202f,":
            at += 1
        limit = self._clause_end(end)
        return self._told(at, limit, start)

    def _told(self, at: int, limit: int, quote: int) -> Attribution:
        if match := _ACCORDING.match(self.text, at, limit):
            if match[0].strip().lower() == "pour" and self.text[at - 1 : at] != " ":
                return Attribution()
            phrase = phrase_at(self.text, match.end(), limit)
            if phrase is None or (match[0].lower().startswith("pour") and not _person(phrase)):
                return Attribution()
            return self._spoken_by(phrase, quote, phrase.end)
        told = verb_first(self.text, at, limit)
        if told is None:
            return Attribution()
        if told.phrase is not None:
            return self._spoken_by(told.phrase, quote, max(told.end, told.phrase.end))
        if told.pronoun not in {"il", "elle"}:
            return Attribution(end=told.end)
        someone = self._antecedents.of_pronoun(quote, "m" if told.pronoun == "il" else "f")
        return Attribution(someone, quote, told.end, doubtful=True)

    def _spoken_by(self, phrase: NounPhrase, quote: int, end: int) -> Attribution:
        someone, doubtful = self._someone(phrase, quote)
        if someone is not None:
            someone.mentions.append((phrase.start, phrase.end))
        return Attribution(someone, quote, end, doubtful=doubtful)

    def _someone(self, phrase: NounPhrase, at: int) -> tuple[Someone | None, bool]:
        if phrase.pronoun:
            return self._antecedents.of_pronoun(min(at, phrase.start), phrase.gender), True
        someone = self.people.who(phrase)
        if someone is not None or phrase.plural or phrase.indefinite or phrase.possessive:
            doubtful = phrase.indefinite or not (someone is None or someone.named)
            return someone, doubtful
        if phrase.office and office_gender(phrase.noun):
            # « l'élu », « le ministre »: said of someone named before.
            someone = self._antecedents.of_pronoun(min(at, phrase.start), phrase.gender, near=True)
            fits = someone is not None and (
                not someone.offices
                or any(
                    same_office(office, phrase.office)
                    or (may_be_said_of(phrase.noun, office) and not _contradicts(office, phrase))
                    for office in someone.offices
                )
            )
            return (someone if fits else None), True
        return None, True

    # Inside it

    def _inside(self, start: int, end: int) -> Attribution | None:
        for match in re.finditer(rf",{SPACE}", self.text[start:end]):
            at = start + match.end()
            close = re.compile(r"[,.!?…;:»”]").search(self.text, at, end)
            limit = close.start() if close else end
            told = verb_first(self.text, at, end)
            if told is None or told.end > limit + 1:
                # « …, explique Jean Dupont, maire de Lyon, … » ends at its last comma.
                continue
            if told.phrase is None and told.pronoun not in {"il", "elle"}:
                if told.pronoun == "on":
                    continue
                return Attribution(end=told.end)
            found = self._told(at, end, start)
            stop = self._incise_end(found.end, end)
            return replace(
                found, incise=(start + match.start(), stop), start=start, end=max(end, stop)
            )
        return None

    def _incise_end(self, at: int, end: int) -> int:
        close = re.compile(r"[,.!?…;:»”]").search(self.text, at, end)
        stop = close.start() if close else end
        if close and close[0] == ",":
            rest = re.compile(rf",{SPACE}(?P<office>{WORD})[^,.;:!?]{{0,80}}(?=[,.])").match(
                self.text, stop, end
            )
            if rest and office_gender(rest["office"]):
                stop = rest.end()
        return stop

    # Before it

    def _before(self, start: int, end: int) -> Attribution:
        sentence = self._sentence_of(start)
        first = sentence[0]
        if self._last and self._last[1] > first:
            told = self._last[2].end
            first = max(self._last[1], told if told <= start else 0)
        lead = self.text[first:start]
        whole = lead.rstrip().endswith(":") or not lead.strip()
        if not lead.strip() or _CITES.search(lead):
            return Attribution()
        if not whole and self._is_title(start, end):
            return Attribution()
        verb = self._last_verb(first, start)
        if verb is not None:
            phrase, someone, at, doubtful = verb
            if someone is None:
                return Attribution(end=start)
            if phrase is not None:
                someone.mentions.append((phrase.start, phrase.end))
            return Attribution(
                someone,
                phrase.start if phrase is not None else first,
                end,
                lead=self.text[at:start].strip(),
                whole=whole,
                doubtful=doubtful,
            )
        return self._according(first, start, end, whole)

    def _is_title(self, start: int, end: int) -> bool:
        """« … son livre, « Le Silence des mers » »: a capital, and no stop within."""
        inner = self.text[start + 1 : end - 1].strip(" \u00a0\u202f")
        return inner[:1].isupper() and inner[-1:] not in ".!?…"

    def _according(self, first: int, start: int, end: int, whole: bool) -> Attribution:
        lead = self.text[first:start]
        for match in reversed(list(_ACCORDING.finditer(lead))):
            opens = not lead[: match.start()].strip(" \u00a0\u202f,")
            if match[0].lower().startswith("pour") and not opens:
                continue
            if match.start() and lead[match.start() - 1].isalnum():
                continue
            phrase = phrase_at(self.text, first + match.end(), start)
            if phrase is None or (match[0].lower().startswith("pour") and not _person(phrase)):
                continue
            between = {id(s) for _, s in self.people.before(start, phrase.end)}
            someone, doubtful = self._someone(phrase, phrase.start)
            if someone is None or between - {id(someone)}:
                return Attribution(end=start)
            someone.mentions.append((phrase.start, phrase.end))
            return Attribution(someone, first, end, whole=whole, doubtful=doubtful)
        if lead.rstrip().endswith(":") and first == self._sentence_of(start)[0]:
            someone, doubtful = self._subject(first, start)
            named = {id(s) for _, s in self.people.before(start, first)}
            if someone is not None and not someone.body and len(named) <= 1:
                return Attribution(someone, first, end, doubtful=True)
        return Attribution()

    def _last_verb(
        self, first: int, start: int
    ) -> tuple[NounPhrase | None, Someone | None, int, bool] | None:
        """The last verb of saying before a quotation: its subject, and where it starts."""
        words = list(re.finditer(rf"{WORD}['’]?", self.text[first:start]))
        if len(words) > 400:
            words = words[-400:]
        for i in range(len(words) - 1, -1, -1):
            if len(words) - i > _MOST_BETWEEN + 2:
                return None
            word = words[i][0]
            low = word.lower()
            before = words[i - 1][0].lower() if i else ""
            if self.people.inside_quotation(first + words[i].start()):
                continue
            if reporting_gerund(low):
                return (None, self._subject(first, start)[0], first + words[i].start(), True)
            if reporting_infinitive(low) and before in {"de", "d'", "d’"} and i >= 1:
                return self._infinitive(words, i, first)
            group = verb_group(words, i)
            if group is not None:
                return self._group_subject(words, group, i, first)
        return None

    def _group_subject(
        self, words: list[re.Match[str]], group: int, i: int, first: int
    ) -> tuple[NounPhrase | None, Someone | None, int, bool]:
        """The subject of the verb in `words[group : i + 1]`; of a passive (-1) none."""
        if group < 0:
            return (None, None, first, True)
        at = first + words[group].start()
        if said := _INVERTED.match(self.text, first + words[i].end()):
            gender = {"il": "m", "elle": "f"}.get(said[1])
            return (None, self._antecedents.of_pronoun(at, gender) if gender else None, at, True)
        phrase, someone, doubtful = self._subject_before(first, at)
        if _is_plural(words[group : i + 1]) and not (phrase and phrase.plural):
            return (None, None, at, True)
        return (phrase, someone, at, doubtful)

    def _infinitive(
        self, words: list[re.Match[str]], i: int, first: int
    ) -> tuple[NounPhrase | None, Someone | None, int, bool]:
        """« Et d'ajouter : », « avant de conclure : »: the one who just spoke."""
        opens = i >= 2 and words[i - 2][0].lower() in {"et", "avant"}
        if opens and self._last is not None and self._last[2].speaker is not None:
            gap = self.text[self._last[1] : first]
            if "\n" not in gap and (len(gap) < 200):
                return (None, self._last[2].speaker, first + words[i].start(), True)
        return (None, None, first, True)

    def _subject_before(
        self, first: int, verb: int
    ) -> tuple[NounPhrase | None, Someone | None, bool]:
        """The subject that ends right before a verb."""
        lead = self.text[first:verb]
        clitics = _CLITICS.search(lead)
        stop = first + (clitics.start() if clitics else len(lead))
        before = self.text[first:stop].rstrip(" \u00a0\u202f")
        last = re.search(rf"(?:{WORD}|,)$", before)
        tail = last[0].lower() if last else ""
        if tail in {"il", "elle"} and (topic := _TOPIC.match(self.text, first, stop)):
            phrase = phrase_at(self.text, topic.end(), stop, contracted=True)
            if phrase is not None and phrase.gender in {"", "m" if tail == "il" else "f"}:
                return phrase, *self._someone(phrase, phrase.start)
        if tail in {"il", "elle"}:
            someone = self._antecedents.of_pronoun(
                first + last.start() if last else first, "m" if tail == "il" else "f"
            )
            return None, someone, True
        if tail in {"on", "ils", "elles", "nous", "je", "vous", "tu"}:
            return None, None, True
        if tail == "qui":
            antecedent = re.sub(r",?[ \u00a0]*qui$", "", before)
            phrase = self._phrase_ending(first, first + len(antecedent))
            if phrase is None:
                return None, None, True
            return phrase, *self._someone(phrase, phrase.start)
        phrase = self._phrase_ending(first, stop)
        if phrase is not None:
            someone, doubtful = self._someone(phrase, phrase.start)
            return phrase, someone, doubtful
        if tail in {"et", "puis", "mais"} or (tail == "," and "et" not in before[-4:]):
            someone, _ = self._subject(first, verb)
            inner = {id(s) for _, s in self.people.before(verb, first)} if someone else set()
            if someone is not None and not inner - {id(someone)}:
                return None, someone, True
        return None, None, True

    def _phrase_ending(self, first: int, stop: int) -> NounPhrase | None:
        """The longest phrase not under a preposition that ends at an offset, an aside let pass."""
        lead = self.text[first:stop]
        starts = [m.start() for m in re.finditer(rf"(?<![\w’']){WORD}", lead)][-60:]
        for offset in starts:
            at = first + offset
            if self.people.inside_quotation(at):
                continue
            previous = re.search(rf"({WORD}['’]?)[ \u00a0\u202f]*$", self.text[first:at])
            if previous and previous[1].lower() in PREPOSITIONS - {"que", "et", "qu'", "qu’"}:
                continue
            phrase = phrase_at(self.text, at, stop)
            if phrase is None or not (phrase.name or phrase.office or phrase.pronoun):
                continue
            rest = self.text[phrase.end : stop]
            bracket = _BRACKET.match(rest)
            rest = rest[bracket.end() :] if bracket else rest
            if not rest.strip(" \u00a0\u202f"):
                return phrase
        return None

    def _subject(self, first: int, end: int) -> tuple[Someone | None, bool]:
        """Who the sentence that starts at an offset is about: its first phrase, adverbials skipped."""
        at = first
        while at < end and self.text[at] in " \u00a0\u202f,–—-":
            at += 1
        phrase = phrase_at(self.text, at, end)
        if phrase is None:
            comma = re.compile(r"[^,«»:;]{2,90},[ \u00a0]").match(self.text, at, end)
            if comma:
                phrase = phrase_at(self.text, comma.end(), end)
        if phrase is None or phrase.plural:
            return None, True
        if phrase.end < end and re.match(
            r"[ \u00a0](?:et|ou)[ \u00a0]", self.text[phrase.end : phrase.end + 5]
        ):
            return None, True
        if phrase.pronoun or phrase.name or office_gender(phrase.noun):
            return self._someone(phrase, phrase.start)
        return None, True

    # Without words of its own

    def _continued(self, start: int, end: int) -> Attribution:
        """A quotation that goes on after « …, a dit X. » or « …, dit X, », or is joined by « et »."""
        if self._last is None or self._last[2].speaker is None:
            return Attribution()
        last_start, last_end, how = self._last
        gap = self.text[max(last_end, 0) : start]
        if (
            _GOES_ON.match(self.text, end)
            or self.text[:last_end].rstrip("»” \u00a0\u202f")[-1:] == "?"
        ):
            return Attribution()  # more is said of it, or it answers a question
        if "\n" in gap:
            return Attribution()
        told = max(how.end, last_end)
        between = self.text[told:start] if told <= start else ""
        same_sentence = self._sentence_of(start)[0] <= last_start
        if same_sentence and how.lead and _JOINED.match(gap):
            return replace(how, end=end, start=how.start, incise=None)
        inferred = replace(
            how, start=start, end=end, incise=None, lead="", whole=True, doubtful=True
        )
        if how.end > last_end and re.fullmatch(r"[^.!?;:«»]{0,60}[.,;:][ \u00a0\u202f]*", between):
            others = {id(s) for _, s in self.people.before(start, told)} - {id(how.speaker)}
            return Attribution() if others else replace(inferred, start=last_start)
        if how.incise is not None and not between.strip(" \u00a0\u202f.,"):
            return replace(inferred, start=start)
        return Attribution()

    def _sentence_of(self, at: int) -> tuple[int, int]:
        i = bisect_right(self._sentence_starts, at) - 1
        return self._sentences[max(i, 0)] if self._sentences else (0, len(self.text))

    def _clause_end(self, at: int) -> int:
        sentence = self._sentence_of(at - 1)
        nearest = re.compile(r"[«“;\n]").search(self.text, at, max(sentence[1], at))
        return nearest.start() if nearest else max(sentence[1], at)


def _contradicts(office: str, phrase: NounPhrase) -> bool:
    """« entraîneur lensois » of the « entraîneur rennais »; « élu des Landes » says more of a mayor."""
    same_noun = fold(office).split(" ")[0] == fold(phrase.office).split(" ")[0]
    return same_noun and " " in office and " " in phrase.office


def _is_plural(words: Sequence[re.Match[str]]) -> bool:
    """Whether the verb among these words has several subjects (« X et Y dénoncent »)."""
    forms = [form for word in words if (form := finite(word[0]))]
    return bool(forms) and forms[0].plural


def _person(phrase: NounPhrase) -> bool:
    if phrase.pronoun:
        return True
    return not phrase.body and bool(phrase.name or office_gender(phrase.noun)) and not phrase.plural
