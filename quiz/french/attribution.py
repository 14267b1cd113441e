"""Whose words stand between quotation marks: what is written after, inside and before them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.offices import may_be_said_of, office_gender, same_office
from quiz.french.people import People, Someone
from quiz.french.reporting import (
    AUXILIARY,
    BEING,
    reported,
    reporting_gerund,
    reporting_infinitive,
    reports,
)
from quiz.french.words import fold, word_set

_S = r"[ \u00a0\u202f]"
_W = r"[^\W\d_]+"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:[ \u00a0](?:matin|midi|soir|après-midi|dernier|\d{1,2}[ \u00a0]\w+))?"
_ADVERB = (
    rf"(?:{_W}ment|aussi|encore|toutefois|déjà|ainsi|alors|ensuite|enfin|même|bien|vite|aussitôt|"
    rf"d['’]abord|de son côté|pour sa part|à son tour|par ailleurs|en revanche|d['’]emblée|en outre|"
    rf"quant à (?:lui|elle)|plus tard|hier|{_DAY}|longuement|volontiers|cependant|néanmoins|tout)"
)
_ASIDE = (
    rf"(?:{_ADVERB}|hier soir|ce matin|ce {_DAY}|aujourd['’]hui|à l['’](?:AFP|Agence France-Presse|antenne|issue d[^,»«.]{{2,40}}?)|à la presse|"
    rf"à (?:[A-ZÀ-Þ][\w-]+)(?: [A-ZÀ-Þ][\w-]+)?|au (?:Monde|Figaro|Parisien|Point|Temps|Soir|micro d[^,»«.]{{2,30}}?|téléphone)|"
    rf"auprès d[eu](?: l['’]| la)?{_S}?[\w’' -]{{2,25}}?|devant la presse|devant les (?:journalistes|députés|sénateurs)|aux journalistes|"
    rf"dans un (?:communiqué|entretien|message|tweet|discours)(?: à [^,»«.]{{2,30}}?)?|dans (?:une interview|une vidéo)|"
    rf"sur (?:X|Twitter|RTL|Facebook|BFMTV|CNews|LCI|TF1|Europe 1|France [\w]+|(?:le|son) (?:réseau social|compte) \w+)|"
    rf"en (?:conférence de presse|souriant|riant|soupirant)|dans la foulée|avec (?:le sourire|humour|fierté|émotion))"
)
_PRONOUN_VERB = re.compile(
    rf"(?P<clitic>(?:s['’]|m['’]|l['’]|se{_S}|nous{_S}|lui{_S}|leur{_S}|me{_S}|y{_S})*)(?P<verb>{_W})-(?:t-)?"
    rf"(?P<pronoun>il|elle|ils|elles|on|je|nous)\b(?:{_S}(?:{_ADVERB}{_S})*(?P<participle>{_W}))?",
    re.IGNORECASE,
)
_NOUN_VERB = re.compile(
    rf"(?P<clitic>(?:s['’]|m['’]|l['’]|se{_S}|nous{_S}|lui{_S}|leur{_S}|me{_S}|y{_S})*)(?P<verb>{_W})\b"
    rf"(?:{_S}(?:{_ADVERB}{_S})*(?P<participle>{_W})\b)?"
)
_MAKES = re.compile(
    rf"(?:(?:a|ont|avait)(?:-t-(?P<pronoun>il|elle))?{_S}(?:{_ADVERB}{_S})*fait|fait(?:-(?P<pronoun_>il|elle))?|font|faisait)"
    rf"{_S}(?:{_ADVERB}{_S})*(?:valoir|remarquer|observer|savoir|part|mine)\b"
)
_ASIDES = re.compile(rf"(?:{_S}*,?{_S}*{_ASIDE}{_S}*,?(?={_S}))*")
_ACCORDING = re.compile(
    rf"(?:selon|d['’]après|dixit|pour|de l['’]avis d[eu]|aux yeux d[eu]|à en croire|de l['’]aveu d[eu]|d['’]après les mots d[eu]|"
    rf"selon les mots d[eu]|selon les termes d[eu]|pour reprendre les mots d[eu])(?:{_S}|(?<=['’]))",
    re.IGNORECASE,
)
_CLITICS = re.compile(
    rf"(?:(?:{_S}+|(?<![\w’']))(?:ne|n['’]|se|s['’]|y|en|lui|leur|nous|me|m['’]|l['’]|le|la|les|{_ADVERB}|,{_S}(?:lui|elle),))*{_S}*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(rf"^{_S}*(?:\([^()]*\){_S}*)?(?:,[^,:;]*(?:,[^,:;]*)?,)?")
_PREPOSITIONS = word_set(
    "de du des d' d’ à au aux par pour avec contre chez sans sur sous vers entre selon et ou dont en "
    "dans envers auprès après avant devant derrière que qu' comme"
)
_NOT_BEFORE_VERB = word_set(
    "le la les l' l’ un une des du de d' d’ ce cet cette ces son sa ses leur leurs notre nos au aux "
    "cette aucun aucune chaque sans par en à vive forte nouvelle première seconde pour"
)
_JOINED = re.compile(rf"(?:{_S}|et|ou|,|puis|mais|voire|ni|comme|un|une|d['’]|de|à|aussi)*$")
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


@dataclass(frozen=True, slots=True)
class _Told:
    """A clause that reports speech: its subject and its end."""

    phrase: NounPhrase | None
    pronoun: str
    end: int


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
        self._spoken: list[tuple[int, Someone]] = []
        self._last: tuple[int, int, Attribution] | None = None
        self._subjects: dict[int, Someone | None] = {}

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
            self._spoken.append((max(end, found.end), found.speaker))
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
            if match[0].strip().lower() == "pour" and not self.text[at - 1 : at] == " ":
                return Attribution()
            phrase = phrase_at(self.text, match.end(), limit)
            if phrase is None or (match[0].lower().startswith("pour") and not _person(phrase)):
                return Attribution()
            return self._spoken_by(phrase, quote, phrase.end)
        told = self._verb_first(at, limit)
        if told is None:
            return Attribution()
        if told.phrase is not None:
            return self._spoken_by(told.phrase, quote, max(told.end, told.phrase.end))
        if told.pronoun not in {"il", "elle"}:
            return Attribution(end=told.end)
        someone = self._antecedent(quote, "m" if told.pronoun == "il" else "f")
        return Attribution(someone, quote, told.end, doubtful=True)

    def _spoken_by(self, phrase: NounPhrase, quote: int, end: int) -> Attribution:
        someone, doubtful = self._someone(phrase, quote)
        if someone is not None:
            someone.mentions.append((phrase.start, phrase.end))
        return Attribution(someone, quote, end, doubtful=doubtful)

    def _someone(self, phrase: NounPhrase, at: int) -> tuple[Someone | None, bool]:
        if phrase.pronoun:
            return self._antecedent(min(at, phrase.start), phrase.gender), True
        someone = self.people.who(phrase)
        if someone is not None or phrase.plural or phrase.indefinite or phrase.possessive:
            doubtful = phrase.indefinite or not (someone is None or someone.named)
            return someone, doubtful
        if phrase.office and office_gender(phrase.noun):
            # « l'élu », « le ministre »: said of someone named before.
            someone = self._antecedent(min(at, phrase.start), phrase.gender, near=True)
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

    def _verb_first(self, at: int, limit: int) -> _Told | None:
        """« a-t-il lancé », « estime la maire », « s'est réjoui Paul Renard »."""
        if match := _MAKES.match(self.text, at, limit):
            if pronoun := match["pronoun"] or match["pronoun_"]:
                return _Told(None, pronoun, match.end())
            return self._after_verb(match.end(), limit)
        if match := _PRONOUN_VERB.match(self.text, at, limit):
            verb, second = match["verb"].lower(), match["participle"] or ""
            reflexive = match["clitic"].lower().strip() in {"s'", "s’", "se"}
            end = match.end("pronoun")
            if verb in AUXILIARY | BEING and reported(second, reflexive=reflexive):
                return _Told(None, match["pronoun"].lower(), match.end())
            if reports(verb, reflexive=reflexive):
                return _Told(None, match["pronoun"].lower(), end)
            return None
        match = _NOUN_VERB.match(self.text, at, limit)
        if match is None:
            return None
        verb, second = match["verb"].lower(), match["participle"] or ""
        reflexive = match["clitic"].lower().strip() in {"s'", "s’", "se"}
        if verb in AUXILIARY or (verb in BEING and reflexive):
            if not reported(second, reflexive=reflexive):
                return None
            end = match.end()
        elif reports(verb, reflexive=reflexive):
            end = match.end("verb")
        else:
            return None
        return self._after_verb(end, limit)

    def _after_verb(self, end: int, limit: int) -> _Told:
        """The subject after its verb, where and when it was said let pass."""
        aside = _ASIDES.match(self.text, end, limit)
        phrase = phrase_at(self.text, aside.end() if aside else end, limit)
        if phrase is None and aside:
            phrase = phrase_at(self.text, end, limit)
        if phrase is None or not (
            phrase.name or phrase.pronoun or phrase.body or office_gender(phrase.noun)
        ):
            phrase = self._later_phrase(end, limit) or phrase
        return _Told(phrase, "", phrase.end) if phrase else _Told(None, "on", end)

    def _later_phrase(self, at: int, limit: int) -> NounPhrase | None:
        """« a rappelé à la barre le colonel … »: the first person after a complement of place."""
        if not re.match(
            r"[ \u00a0](?:à|au|aux|en|dans|sur|devant|lors|depuis|auprès|pendant)\b",
            self.text[at : at + 9],
        ):
            return None
        stop = min(limit, at + 70)
        for match in re.finditer(
            r"(?<=[ \u00a0])(?:l['’]|(?:le|la|un|une)[ \u00a0]|[A-ZÀ-Þ])", self.text[at:stop]
        ):
            start = at + match.start()
            before = re.search(rf"({_W}['’]?)[ \u00a0]$", self.text[at:start])
            if before and before[1].lower() in _PREPOSITIONS:
                continue
            if re.search(r"[,.;:«»]", self.text[at:start]):
                return None
            phrase = phrase_at(self.text, start, limit)
            if phrase and (
                office_gender(phrase.noun)
                or (phrase.name and not phrase.body and " " in phrase.name)
            ):
                return phrase
        return None

    # Inside it

    def _inside(self, start: int, end: int) -> Attribution | None:
        for match in re.finditer(rf",{_S}", self.text[start:end]):
            at = start + match.end()
            close = re.compile(r"[,.!?…;:»”]").search(self.text, at, end)
            limit = close.start() if close else end
            told = self._verb_first(at, end)
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
            rest = re.compile(rf",{_S}(?P<office>{_W})[^,.;:!?]{{0,80}}(?=[,.])").match(
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
            first = self._last[1]
        lead = self.text[first:start]
        whole = lead.rstrip().endswith(":") or not lead.strip()
        if not lead.strip():
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
        words = list(re.finditer(rf"{_W}['’]?", self.text[first:start]))
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
            reflexive = before in {"se", "s'", "s’"}
            if reporting_gerund(low):
                subject, doubtful = self._subject(first, start)
                return (None, subject, first + words[i].start(), True or doubtful)
            if reporting_infinitive(low) and before in {"de", "d'", "d’"} and i >= 1:
                return self._infinitive(words, i, first)
            group = self._group(words, i)
            if group is None:
                continue
            if group < 0:
                return (None, None, first, True)
            at = first + words[group].start()
            phrase, someone, doubtful = self._subject_before(first, at)
            return (phrase, someone, at, doubtful)
        return None

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

    def _group(self, words: list[re.Match[str]], i: int) -> int | None:
        """The index at which the verb that ends at word `i` starts; -1 for a passive; None for none."""
        low = words[i][0].lower()
        back = [word[0].lower() for word in words[max(0, i - 5) : i]]
        if reported(low, reflexive=True):
            j = len(back) - 1
            while j >= 0 and re.fullmatch(_ADVERB, back[j]):
                j -= 1
            if j >= 0 and back[j] in AUXILIARY:
                if not reported(low):
                    return None
                return self._with_clitics(words, i - (len(back) - j))
            if j >= 0 and back[j] in BEING:
                reflexive = j >= 1 and back[j - 1] in {"se", "s'", "s’"}
                return self._with_clitics(words, i - (len(back) - j)) if reflexive else -1
            if j >= 0 and back[j] == "été":
                return -1
            if j >= 0 and back[j] in {"et", "puis"} and not reports(low):
                return i if self._shares_auxiliary(words, i) else None
        reflexive = bool(back) and back[-1] in {"se", "s'", "s’"}
        if reports(low, reflexive=reflexive):
            if (
                back
                and back[-1] in _NOT_BEFORE_VERB
                and back[-1] not in {"le", "la", "les", "l'", "l’", "en"}
            ):
                return None
            if (
                back
                and back[-1] in {"le", "la", "les", "l'", "l’"}
                and not (len(back) > 1 and back[-2] in {"il", "elle", "ne", "qui"})
            ):
                return None
            return self._with_clitics(words, i)
        return None

    @staticmethod
    def _shares_auxiliary(words: list[re.Match[str]], i: int) -> bool:
        return any(word[0].lower() in AUXILIARY for word in words[max(0, i - 12) : i])

    @staticmethod
    def _with_clitics(words: list[re.Match[str]], i: int) -> int:
        while (
            i
            and words[i].start() - words[i - 1].end() <= 1
            and words[i - 1][0].lower()
            in {"se", "s'", "s’", "ne", "n'", "n’", "y", "lui", "leur", "l'", "l’", "en"}
        ):
            i -= 1
        return i

    def _subject_before(
        self, first: int, verb: int
    ) -> tuple[NounPhrase | None, Someone | None, bool]:
        """The subject that ends right before a verb."""
        lead = self.text[first:verb]
        clitics = _CLITICS.search(lead)
        stop = first + (clitics.start() if clitics else len(lead))
        before = self.text[first:stop].rstrip(" \u00a0\u202f")
        last = re.search(rf"(?:{_W}|,)$", before)
        tail = last[0].lower() if last else ""
        if tail in {"il", "elle"}:
            someone = self._antecedent(
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
        starts = [m.start() for m in re.finditer(rf"(?<![\w’']){_W}", lead)][-60:]
        for offset in starts:
            at = first + offset
            if self.people.inside_quotation(at):
                continue
            previous = re.search(rf"({_W}['’]?)[ \u00a0\u202f]*$", self.text[first:at])
            if previous and previous[1].lower() in _PREPOSITIONS:
                if not (
                    previous[1].lower() in {"que", "et"} or previous[1].lower() in {"qu'", "qu’"}
                ):
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

    # Pronouns

    def _antecedent(self, at: int, gender: str, *, near: bool = False) -> Someone | None:
        """Whom « il » or « elle » stands for: the last who spoke or was a sentence's subject.

        None where someone else of that gender was named since, or where nobody is near.

        Args:
            at: where the pronoun stands.
            gender: its gender.
            near: whether only its own paragraph counts, as for « l'élu ».
        """
        paragraph = self.text.rfind("\n", 0, at) + 1
        since = paragraph if near else self._two_paragraphs_before(at)
        spoken = [(pos, s) for pos, s in self._spoken if since <= pos <= at]
        subjects = [(start, s) for start, s in self._subjects_between(since, at) if s is not None]
        events = sorted([*spoken, *subjects], key=lambda pair: pair[0])
        fitting = [(pos, s) for pos, s in events if _fits(s, gender)]
        mentions = [(pos, s) for pos, s in self.people.before(at, since) if _fits(s, gender)]
        if not fitting:
            alone = {id(s): s for _, s in mentions}
            everyone = {id(s) for _, s in self.people.before(at) if _fits(s, gender)}
            return next(iter(alone.values())) if len(alone) == 1 and len(everyone) == 1 else None
        pos, someone = fitting[-1]
        if pos < paragraph and len({id(s) for _, s in mentions}) > 1:
            return None
        since_then = [s for p, s in mentions if p > pos and s is not someone]
        if since_then or self._unknown_between(pos, at, gender):
            return None
        return someone

    def _two_paragraphs_before(self, at: int) -> int:
        here = self.text.rfind("\n", 0, at)
        previous = self.text.rfind("\n", 0, max(0, here - 1)) if here > 0 else -1
        return previous + 1

    def _subjects_between(self, since: int, at: int) -> list[tuple[int, Someone | None]]:
        first = bisect_right(self._sentence_starts, since - 1)
        last = bisect_right(self._sentence_starts, at)
        found = []
        for start, end in self._sentences[first:last]:
            if self.people.inside_quotation(start) or self.text[start] in '«“"':
                continue
            if start not in self._subjects:
                self._subjects[start] = None  # a pronoun looks no further than the sentences before
                phrase = self._first_phrase(start, min(end, at))
                if phrase is not None and not phrase.pronoun and not phrase.plural:
                    self._subjects[start] = self._known(phrase)
            found.append((start, self._subjects[start]))
        return found

    def _first_phrase(self, start: int, end: int) -> NounPhrase | None:
        phrase = phrase_at(self.text, start, end)
        if phrase is None:
            comma = re.compile(r"[^,«»:;]{2,90},[ \u00a0]").match(self.text, start, end)
            phrase = phrase_at(self.text, comma.end(), end) if comma else None
        if phrase and re.match(
            r"[ \u00a0](?:et|ou)[ \u00a0]", self.text[phrase.end : phrase.end + 5]
        ):
            return None
        return phrase

    def _known(self, phrase: NounPhrase) -> Someone | None:
        """Whom a phrase names among those already known; nobody is made known by it."""
        for someone in self.people.all:
            if any(a < phrase.end and phrase.start < b for a, b in someone.mentions):
                return someone
        return None

    def _unknown_between(self, since: int, at: int, gender: str) -> bool:
        """Whether someone not identified, of that gender, is spoken of between two offsets."""
        for match in re.finditer(
            r"\b(?:[Ll]['’]|(?:[Ll]e|[Ll]a|[Uu]n|[Uu]ne|[Ss]on|[Ss]a)[ \u00a0])(?=\w)",
            self.text[since:at],
        ):
            start = since + match.start()
            if self.people.inside_quotation(start):
                continue
            phrase = phrase_at(self.text, start, at)
            if phrase is None or not office_gender(phrase.noun) or phrase.plural:
                continue
            if phrase.gender and gender and phrase.gender != gender:
                continue
            previous = re.search(rf"({_W}['’]?)[ \u00a0]*$", self.text[max(0, start - 20) : start])
            if previous and previous[1].lower() in {
                "de",
                "d'",
                "d’",
                "par",
                "à",
                "chez",
                "comme",
                "pour",
                "avec",
            }:
                continue
            if self._known(phrase) is None:
                return True
        return False

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


def _fits(someone: Someone, gender: str) -> bool:
    return not someone.body and not (someone.gender and gender and someone.gender != gender)


def _person(phrase: NounPhrase) -> bool:
    if phrase.pronoun:
        return True
    return not phrase.body and bool(phrase.name or office_gender(phrase.noun)) and not phrase.plural
