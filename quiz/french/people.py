"""The people of a text, under all the names the text gives them: full name, surname, title, office."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from quiz.french.given_names import gender_of, is_given_name
from quiz.french.noun_phrases import NounPhrase, phrase_at
from quiz.french.offices import is_general, office_gender, same_office, well_known_office
from quiz.french.proper_names import (
    NAME,
    from_given_name,
    is_common_word,
    is_no_person,
    looks_like_place,
    trimmed,
)
from quiz.french.someone import Someone, surname_fits
from quiz.french.words import fold, strip_accents

_OFFICE_START = re.compile(
    r"\b(?:[Ll]['’]|(?:[Ll]e|[Ll]a|[Uu]n|[Uu]ne|[Ss]on|[Ss]a|[Nn]otre|du|au)[ \u00a0\u202f])(?=[^\W\d_])"
)
_TITLED = re.compile(
    r"\b(?:M\.|Mme|Mlle|Me|Dr|Pr|Mgr|Monsieur|Madame|Maître)[ \u00a0\u202f](?=[A-ZÀ-Þ])"
)
_TITLE_BEFORE = re.compile(r"\b(?:(M\.|Monsieur)|(Mme|Mlle|Madame))[ \u00a0\u202f]$")
_AGE = re.compile(r"[ \u00a0]?(?:,[ \u00a0]|\()\d{1,3}[ \u00a0\u202f]ans\b")
_APPOSED = re.compile(
    r"(?:[ \u00a0]?\([^()\n]{1,40}\))?,[ \u00a0](?:\d{1,3}[ \u00a0\u202f]ans,[ \u00a0])?"
    r"(?P<article>(?:l['’]|(?:le|la|un|une)[ \u00a0])?)"
    r"(?P<office>(?:(?:ex-|ancien(?:ne)?|nouve(?:au|lle)|jeune|futur|vice-)[ \u00a0]?)?"
    r"(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?)[^,.;:()«»!?\n]{0,80})"
)
_PERSON_OF = re.compile(
    r"(?<![\w-])(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)[ \u00a0](?:du[ \u00a0]?|de[ \u00a0](?:l['’]?|la?|s[ao]n?)?)[ \u00a0]?$"
)
_OFFICE_END = re.compile(
    r"[ \u00a0](?:qui|que|qu['’]|dont|où|et(?![ \u00a0](?:de|du|des|d['’]))|mais|a|ont|est|lors|avant|après|depuis|"
    r"dans|sur|avec|pour qui|venue?|présente?|interrogée?|âgée?|\d)\b.*$",
    re.DOTALL,
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
            someone = self._by_name(phrase.name, phrase.gender)
            if someone is None:
                if len(self._with_surname(phrase.name)) > 1 or is_common_word(phrase.name):
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
            if not self._is_person(name, start, end):
                continue
            someone = self._by_name(name, "")
            if someone is None:
                someone = Someone(name, gender_of(name.split()[0]))
                self.all.append(someone)
            self._covered.append((start, end))
            if not self.inside_quotation(start):
                someone.mentions.append((start, end))
            self._apposition(someone, end)

    def _is_person(self, name: str, start: int, end: int) -> bool:
        words = name.replace("\u00a0", " ").split()
        if words[0].isupper() and len(words[0]) > 2:
            return False
        if is_given_name(words[0]):
            return True
        if _AGE.match(self.text, end):
            return True
        apposed = _APPOSED.match(self.text, end)
        if apposed and office_gender(apposed["noun"]):
            return True
        before = re.search(
            r"(?<![^\W\d_])([^\W\d_]+(?:-[^\W\d_]+)?)(?:[ \u00a0]\([^()]{1,12}\))?,?[ \u00a0]$",
            self.text[max(0, start - 50) : start],
        )
        return bool(before and (office_gender(before[1]) or before[1] in {"Mme", "Mlle"}))

    def _apposition(self, someone: Someone, end: int) -> None:
        match = _APPOSED.match(self.text, end)
        if not match or self.inside_quotation(end):
            return
        gender = office_gender(match["noun"])
        if not gender:
            return
        office = _OFFICE_END.sub("", match["office"]).strip(" \u00a0")
        self._office_of(someone, office, gender, match["article"].strip())

    def _office_of(self, someone: Someone, office: str, gender: str, article: str) -> None:
        if not someone.gender and gender in {"m", "f"}:
            someone.gender = gender
        if office not in someone.offices:
            someone.offices.append(office)
        if article.lower() not in {"un", "une", "son", "sa"}:
            article = _article(office, someone.gender or gender)
        someone.add_alias(article + ("" if article.endswith("'") else " ") + office)

    def _surnames(self) -> None:
        """Mentions by surname alone or with a title."""
        self._covered.sort()
        for someone in [s for s in self.all if s.surname]:
            if len(self._with_surname(someone.surname)) > 1:
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
        if phrase is None or not phrase.name or self._by_name(phrase.name, "") is not None:
            return
        name = phrase.name if " " in phrase.name else f"{phrase.title} {phrase.name}"
        someone = self._by_name(name, "") or self._by_name(phrase.name, phrase.gender)
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
        holders = self._holders(phrase)
        if len(holders) == 1 and not phrase.indefinite and not phrase.possessive:
            holders[0].mentions.append((phrase.start, phrase.end))
            joint = "" if phrase.article.endswith("'") else " "
            holders[0].add_alias(phrase.article + joint + phrase.office)

    def _named_beside(self, phrase: NounPhrase) -> Someone | None:
        """Who is named right after an office: « le maire Paul Renard », « le maire, Paul Renard, »."""
        if phrase.name:
            return self._by_name(phrase.name, "") or self._add(phrase.name, phrase.end)
        match = re.compile(
            r"(?:[ \u00a0](?:sur|dans|à|en|pour)[ \u00a0][^,.;:«»()\n]{2,40})?"
            r"(?:[ \u00a0]\([^()\n]{1,25}\))?,[ \u00a0](?:(?:M\.|Mme|Dr|Pr|Me)[ \u00a0]|(?:l['’]|le[ \u00a0]|la[ \u00a0])[A-ZÀ-Þ][a-zà-ÿ]+[ \u00a0](?=[A-ZÀ-Þ]))?"
        ).match(self.text, phrase.end)
        if not match:
            return None
        name = NAME.match(self.text, match.end())
        if not name:
            return None
        someone = self._by_name(name[0], "")
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

    def _holders(self, phrase: NounPhrase) -> list[Someone]:
        return [
            someone
            for someone in self.all
            if not (phrase.gender and someone.gender and phrase.gender != someone.gender)
            and any(same_office(office, phrase.office) for office in someone.offices)
        ]

    def _with_surname(self, name: str) -> list[Someone]:
        wanted = fold(name)
        return [s for s in self.all if s.named and not s.body and surname_fits(s, wanted)]

    def _by_name(self, name: str, gender: str) -> Someone | None:
        wanted = fold(name)
        for someone in self.all:
            if someone.named and fold(someone.name) == wanted:
                return someone
        if " " in name.replace("\u00a0", " "):
            # A name seen first without its given name, or « Le Goff » taken whole.
            fitting = [s for s in self._with_surname(name) if fold(s.surname) == wanted]
            return fitting[0] if len(fitting) == 1 else None
        fitting = [
            s for s in self._with_surname(name) if not (gender and s.gender and s.gender != gender)
        ]
        if not fitting:
            fitting = [
                s
                for s in self.all
                if s.named and fold(s.name).split()[:1] == [wanted] and " " in s.name
            ]
        return fitting[0] if len(fitting) == 1 else None

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
            holders = self._holders(phrase)
            if len(holders) == 1:
                return holders[0]
            if len(holders) > 1:
                return None
        if phrase.possessive or not self._says_enough(phrase):
            return None
        someone = Someone(shown, phrase.gender, [phrase.office], body=phrase.body, named=False)
        someone.mentions.append((phrase.start, phrase.end))
        self.all.append(someone)
        return someone

    def _says_enough(self, phrase: NounPhrase) -> bool:
        """Whether a phrase without a name can only mean its own bearer.

        « le maire de Lyon », « la préfecture », « une riveraine » do; « l'élu » alone is said of
        someone named before.
        """
        if phrase.body or phrase.indefinite:
            return bool(phrase.body or office_gender(phrase.noun))
        if phrase.plural or not office_gender(phrase.noun):
            return False
        if is_general(phrase.noun) and any(s.named and not s.body for s in self.all):
            return False
        return not any(
            s.named
            and not s.body
            and not (phrase.gender and s.gender and s.gender != phrase.gender)
            for s in self.all
        ) or (
            re.search(r"[ \u00a0](?:de|du|des|d['’]|à|au|aux)", phrase.office) is not None
            and not any(s.named and not s.body and not s.offices for s in self.all)
        )


_CONTRACTED = re.compile(r"^(?:au|du) ")
"""« Quant au maire de Brest »: who is meant is « le maire de Brest »."""


def _article(office: str, gender: str) -> str:
    if strip_accents(office[:1].lower()) in "aeiouh" and not office.lower().startswith(
        ("haut", "hu")
    ):
        return "l'"
    return "la" if gender == "f" else "le"
