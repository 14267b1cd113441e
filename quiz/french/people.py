"""The people of a text, under all the names the text gives them: full name, surname, title, office."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from quiz.french.apposition import apposed_office, article_of, is_person
from quiz.french.everyone import by_name, holders, says_enough, with_surname
from quiz.french.given_names import gender_of
from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.offices import office_gender, well_known_office
from quiz.french.proper_names import (
    NAME,
    from_given_name,
    is_common_word,
    is_no_person,
    looks_like_place,
    trimmed,
)
from quiz.french.someone import Someone
from quiz.french.words import fold

_OFFICE_START = re.compile(
    r"\b(?:[Ll]['’]|(?:[Ll]e|[Ll]a|[Uu]n|[Uu]ne|[Ss]on|[Ss]a|[Nn]otre|du|au)[ \u00a0\u202f])(?=[^\W\d_])"
)
_TITLED = re.compile(
    r"\b(?:M\.|Mme|Mlle|Me|Dr|Pr|Mgr|Monsieur|Madame|Maître)[ \u00a0\u202f](?=[A-ZÀ-Þ])"
)
_TITLE_BEFORE = re.compile(r"\b(?:(M\.|Monsieur)|(Mme|Mlle|Madame))[ \u00a0\u202f]$")
_PERSON_OF = re.compile(
    r"(?<![\w-])(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)[ \u00a0](?:du[ \u00a0]?|de[ \u00a0](?:l['’]?|la?|s[ao]n?)?)[ \u00a0]?$"
)


class People:
    """Everyone whom a text names outside its quotations, and who a phrase stands for."""

    def __init__(self, text: str, quoted: Sequence[tuple[int, int]] = ()) -> None:
        self.text = text
        self.all: list[Someone] = []
        self._starts = [start for start, _ in quoted]
        self._quoted = list(quoted)
        self._covered: list[tuple[int, int]] = []
        self._full_names()
        self._surnames()
        self._offices()
        for someone in self.all:
            someone.mentions = sorted(set(someone.mentions))

    def inside_quotation(self, at: int) -> bool:
        """Whether an offset stands between quotation marks."""
        i = bisect_left(self._starts, at + 1) - 1
        return i >= 0 and self._quoted[i][0] <= at < self._quoted[i][1]

    def who(self, phrase: NounPhrase) -> Someone | None:
        """The person or body that a phrase names; made known where the phrase says enough.

        None for a pronoun, and where the phrase may be about several people.
        """
        if phrase.pronoun:
            return None
        if phrase.name and not phrase.body:
            someone = by_name(self.all, phrase.name, phrase.gender)
            if someone is None:
                if len(with_surname(self.all, phrase.name)) > 1 or is_common_word(phrase.name):
                    return None
                someone = Someone(phrase.name, phrase.gender)
                self.all.append(someone)
            self._learn(someone, phrase)
            return someone
        if phrase.name:
            return self._body(phrase.name, phrase)
        return self._by_office(phrase)

    def before(self, at: int, since: int = 0) -> list[tuple[int, Someone]]:
        """Mentions between two offsets, in order."""
        return sorted(
            (
                (start, someone)
                for someone in self.all
                for start, _ in someone.mentions
                if since <= start < at
            ),
            key=lambda pair: pair[0],
        )

    def _full_names(self) -> None:
        for match in NAME.finditer(self.text):
            start, name = from_given_name(self.text, *trimmed(match))
            if " " not in name.replace("\u00a0", " ") or len(name) > 60:
                continue
            if looks_like_place(self.text, start) or is_no_person(name):
                continue
            end = start + len(name)
            if not is_person(self.text, name, start, end):
                continue
            someone = by_name(self.all, name, "")
            if someone is None:
                someone = Someone(name, gender_of(name.split()[0]))
                self.all.append(someone)
            self._covered.append((start, end))
            if not self.inside_quotation(start):
                someone.mentions.append((start, end))
            self._apposition(someone, end)

    def _apposition(self, someone: Someone, end: int) -> None:
        if not self.inside_quotation(end) and (apposed := apposed_office(self.text, end)):
            self._office_of(someone, *apposed)

    def _office_of(self, someone: Someone, office: str, gender: str, article: str) -> None:
        if not someone.gender and gender in {"m", "f"}:
            someone.gender = gender
        if office not in someone.offices:
            someone.offices.append(office)
        if article.lower() not in {"un", "une", "son", "sa"}:
            article = article_of(office, someone.gender or gender)
        someone.add_alias(article + ("" if article.endswith("'") else " ") + office)

    def _surnames(self) -> None:
        """Mentions by surname alone or with a title."""
        self._covered.sort()
        for someone in [s for s in self.all if s.surname]:
            if len(with_surname(self.all, someone.surname)) > 1:
                continue
            pattern = rf"(?<![\w’'-]){re.escape(someone.surname)}(?![\w-])"
            for match in re.finditer(pattern, self.text):
                self._surname_at(someone, *match.span())
        for match in _TITLED.finditer(self.text):
            if not self.inside_quotation(match.start()):
                self._titled_at(match.start())

    def _surname_at(self, someone: Someone, start: int, end: int) -> None:
        i = bisect_left(self._covered, (start + 1, 0)) - 1
        in_full_name = i >= 0 and self._covered[i][0] <= start < self._covered[i][1]
        if in_full_name or looks_like_place(self.text, start):
            return
        if title := _TITLE_BEFORE.search(self.text[max(0, start - 10) : start]):
            someone.gender = someone.gender or ("m" if title[1] else "f")
            someone.add_alias(title[0] + someone.surname)
            start -= len(title[0])
        if not self.inside_quotation(start):
            someone.mentions.append((start, end))

    def _titled_at(self, start: int) -> None:
        """A title before a surname of someone whose full name is not given, or of one of several."""
        phrase = phrase_at(self.text, start, len(self.text))
        if phrase is None or not phrase.name or by_name(self.all, phrase.name, "") is not None:
            return
        name = phrase.name if " " in phrase.name else f"{phrase.title} {phrase.name}"
        someone = by_name(self.all, name, "") or by_name(self.all, phrase.name, phrase.gender)
        if someone is None:
            someone = Someone(name, phrase.gender)
            self.all.append(someone)
        someone.mentions.append((phrase.start, phrase.end))
        someone.add_alias(name)

    def _offices(self) -> None:
        """Offices that stand for people, and those that stand before a name."""
        later = []
        for match in _OFFICE_START.finditer(self.text):
            if self.inside_quotation(match.start()):
                continue
            phrase = phrase_at(self.text, match.start(), len(self.text), contracted=True)
            if phrase is None or not phrase.office or phrase.plural or phrase.body:
                continue
            if not office_gender(phrase.noun):
                continue
            someone = None if self._is_of_someone(match.start()) else self._named_beside(phrase)
            if someone is not None:
                self._office_of(someone, phrase.office, office_gender(phrase.noun), phrase.article)
                if phrase.gender and not someone.gender:
                    someone.gender = phrase.gender
                someone.mentions.append((phrase.start, phrase.end))
            else:
                later.append(phrase)
        for someone in self.all:
            if not someone.offices and (known := well_known_office(someone.name)):
                someone.offices.append(known)
        for phrase in later:
            self._held_elsewhere(phrase)

    def _is_of_someone(self, at: int) -> bool:
        """Whether an office only tells whose associate is meant: « l'associé du gérant, Malik B. »."""
        before = _PERSON_OF.search(self.text[max(0, at - 40) : at + 3])
        return bool(before and office_gender(before["noun"]))

    def _held_elsewhere(self, phrase: NounPhrase) -> None:
        """An office said alone, of someone who is named with it elsewhere."""
        held = holders(self.all, phrase)
        if len(held) == 1 and not phrase.indefinite and not phrase.possessive:
            held[0].mentions.append((phrase.start, phrase.end))
            joint = "" if phrase.article.endswith("'") else " "
            held[0].add_alias(phrase.article + joint + phrase.office)

    def _named_beside(self, phrase: NounPhrase) -> Someone | None:
        """Who is named right after an office: « le maire Paul Renard », « le maire, Paul Renard, »."""
        if phrase.name:
            return by_name(self.all, phrase.name, "") or self._add(phrase.name, phrase.end)
        match = re.compile(
            r"(?:[ \u00a0](?:sur|dans|à|en|pour)[ \u00a0][^,.;:«»()\n]{2,40})?"
            r"(?:[ \u00a0]\([^()\n]{1,25}\))?,[ \u00a0](?:(?:M\.|Mme|Dr|Pr|Me)[ \u00a0]|(?:l['’]|le[ \u00a0]|la[ \u00a0])[A-ZÀ-Þ][a-zà-ÿ]+[ \u00a0](?=[A-ZÀ-Þ]))?"
        ).match(self.text, phrase.end)
        if not match:
            return None
        name = NAME.match(self.text, match.end())
        if not name:
            return None
        someone = by_name(self.all, name[0], "")
        if (
            someone is None
            and not phrase.indefinite
            and re.match(r"[,.]", self.text[name.end() : name.end() + 1])
        ):
            someone = self._add(name[0], name.end())
        return someone if someone and not someone.body else None

    def _add(self, name: str, end: int) -> Someone | None:
        """Someone whom only the office beside tells to be a person; None where it looks no name."""
        if " " not in name.replace("\u00a0", " ") or is_no_person(name) or len(name) > 60:
            return None
        someone = Someone(name, gender_of(name.split(maxsplit=1)[0]))
        someone.mentions.append((end - len(name), end))
        self.all.append(someone)
        return someone

    def _learn(self, someone: Someone, phrase: NounPhrase) -> None:
        if phrase.gender and not someone.gender:
            someone.gender = phrase.gender
        if phrase.office and office_gender(phrase.noun):
            self._office_of(someone, phrase.office, office_gender(phrase.noun), phrase.article)

    def _body(self, name: str, phrase: NounPhrase) -> Someone:
        bare = fold(re.sub(r"^(?:l['’]|le |la |les )", "", name, flags=re.IGNORECASE))
        for someone in self.all:
            if (
                someone.body
                and fold(someone.name).removeprefix("l' ").removeprefix("le ").removeprefix("la ")
                == bare
            ):
                return someone
        shown = name[:1].lower() + name[1:] if phrase.article else name
        someone = Someone(shown, phrase.gender, body=True)
        someone.mentions.append((phrase.start, phrase.end))
        self.all.append(someone)
        return someone

    def _by_office(self, phrase: NounPhrase) -> Someone | None:
        whole = self.text[phrase.start : phrase.end]
        shown = " ".join((whole[:1].lower() + whole[1:]).split())
        shown = _CONTRACTED.sub("le ", shown)
        for someone in self.all:
            if not someone.named and fold(someone.name) == fold(shown):
                # « un habitant » said twice may be two people.
                return None if phrase.indefinite else someone
        beside = self._named_beside(phrase)
        if beside is not None:
            self._learn(beside, phrase)
            return beside
        if not phrase.indefinite and not phrase.possessive:
            held = holders(self.all, phrase)
            if len(held) == 1:
                return held[0]
            if len(held) > 1:
                return None
        if phrase.possessive or not says_enough(self.all, phrase):
            return None
        someone = Someone(shown, phrase.gender, [phrase.office], body=phrase.body, named=False)
        someone.mentions.append((phrase.start, phrase.end))
        self.all.append(someone)
        return someone


_CONTRACTED = re.compile(r"^(?:au|du) ")
"""« Quant au maire de Brest »: who is meant is « le maire de Brest »."""
