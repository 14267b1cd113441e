"""What the text itself says each person is, and general nouns that take it up (« l'élue » for a mayor)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from quiz.french.agreement import is_adjective, same_gender_pair, same_number
from quiz.french.names import Named, Naming
from quiz.french.nationalities import is_nationality, otherwise, people_of
from quiz.french.offices import is_general, may_be_said_of, office_gender
from quiz.french.people import People
from quiz.french.phrases import Key
from quiz.french.someone import Someone
from quiz.french.words import fold, fold_keeping_accents
from quiz.grading.civil_titles import gender_known
from quiz.grading.core import Context
from quiz.grading.people import Candidate

_SHORTENED_AT = re.compile(r"\s(?=(?:à|au|aux|de|du|des|pour|dans|chez|en)\s|d['’]|à\sl)")


def people_told(context: Context) -> list[Someone]:
    """Each person whom the text names in full."""

    def gather() -> list[Someone]:
        everyone = People(context.passage.text).all
        return [someone for someone in everyone if someone.named and not someone.body]

    return context.once("people told", gather)


def holder_of(function: str, context: Context) -> str:
    """The name of the one person to whom the text gives a function (« le maire »); or empty."""
    bare = _bare(function)
    head = fold_keeping_accents(function).split()[-len(bare.split()) :][:1]
    if not head or not office_gender(head[0]) or f" {bare} " not in context.passage_folded:
        return ""
    found = {
        someone.name
        for someone in people_told(context)
        if any(fold(cut) == bare for office in someone.offices for cut in _shorter(office))
    }
    return found.pop() if len(found) == 1 else ""


class Functions:
    """What one person is, beside the functions that their author lists.

    Args:
        target: the person.
        others: everyone else of the set.
        context: the set.
    """

    def __init__(self, target: Candidate, others: list[Candidate], context: Context) -> None:
        self._target = target
        self._others = others
        self._context = context

    @cached_property
    def told(self) -> list[Key]:
        """Functions that the text gives this person, and nobody else; and theirs said otherwise."""
        mine: list[str] = []
        taken = {_bare(alias.text) for other in self._others for alias in other.aliases}
        for someone in people_told(self._context):
            offices = [cut for office in someone.offices for cut in _shorter(office)]
            if self._is_called(someone.name):
                mine += offices
            else:
                taken.update(fold(office) for office in offices)
        called = [alias.text for alias in self._target.aliases]
        mine += [again for office in (*mine, *called) for again in otherwise(office)]
        mine += [people for name in called if (people := people_of(name))]
        return [Key(office, names=True) for office in mine if _bare(office) not in taken]

    def _is_called(self, name: str) -> bool:
        if self._target.name is None:
            return False
        found = self._target.named_by(name, frozenset())
        return isinstance(found, Named) and found.naming is Naming.FULL

    @property
    def general(self) -> frozenset[str]:
        """Folded general nouns that take up this person's function (« l'élue ») and nobody else's."""
        return self._taken_up[0]

    def are_contradicted(self, words: list[str]) -> bool:
        """Whether a function said with the name is one that the text gives to others, and not to this person.

        Args:
            words: of the response, in lower case with their accents.
        """
        said = _function_said([w for w in words if fold(w) not in self._target.words])
        if not said:
            return False
        own = [alias.folded for alias in self._target.aliases]
        others: list[str] = []
        for someone in people_told(self._context):
            (own if self._is_called(someone.name) else others).extend(someone.offices)
        if any(may_be_said_of(said, _bare(office)) for office in own):
            return False
        if any(may_be_said_of(said, _bare(office)) for office in others):
            return True
        known = (w for w in self._context.passage_words if w[:3] == fold(said)[:3])
        return bool(own) and any(
            same_number(fold(said), w) or same_gender_pair(fold(said), w) for w in known
        )

    def may_be(self, folded: str) -> bool:
        """Whether « l'élu » may be said of this person, and of another as well."""
        article, _, noun = folded.partition(" ")
        return article in {"le", "la", "l'", "un", "une"} and noun in self._taken_up[1]

    @cached_property
    def _taken_up(self) -> tuple[frozenset[str], frozenset[str]]:
        """The general nouns for this person alone, and those for someone else too."""
        gender = gender_known(self._target.person)
        own = _heads(
            [(a.text, gender) for a in (*self._target.aliases, *self.told)], default=gender
        )
        others = _heads(
            [(a.text, gender_known(o.person)) for o in self._others for a in o.aliases]
            + [
                (office, someone.gender)
                for someone in people_told(self._context)
                if not self._is_called(someone.name)
                for office in someone.offices
            ]
        )
        mine, shared = (
            {
                (noun, of)
                for nouns in _GENERAL
                for noun, of in zip(nouns, "mf", strict=True)
                if any(of in said and may_be_said_of(noun, head) for head, said in heads)
            }
            for heads in (own, others)
        )
        return (
            frozenset(fold(noun) for noun, _ in mine - shared),
            frozenset(fold(noun) for noun, _ in mine & shared),
        )


_GENERAL = (
    ("élu", "élue"), ("scientifique", "scientifique"), ("chercheur", "chercheuse"),
    ("dirigeant", "dirigeante"), ("responsable", "responsable"), ("magistrat", "magistrate"),
    ("militaire", "militaire"), ("médecin", "médecin"), ("artiste", "artiste"),
    ("cinéaste", "cinéaste"), ("enseignant", "enseignante"), ("agriculteur", "agricultrice"),
    ("commerçant", "commerçante"), ("syndicaliste", "syndicaliste"), ("joueur", "joueuse"),
)  # fmt: skip
"""General nouns, the man's and the woman's (`offices.may_be_said_of` says of whom)."""


def _heads(told: list[tuple[str, str]], default: str = "mf") -> frozenset[tuple[str, str]]:
    """The nouns with which functions begin (« députée » of « la députée de Dijon »), and whose they are.

    Args:
        told: functions, and the gender of their holder or an empty text.
        default: the gender where neither the noun nor the article tells it.
    """
    found = set()
    for text, holder in told:
        article, _, rest = fold_keeping_accents(text).partition(" ")
        words = (
            rest if article in {"le", "la", "l'", "un", "une"} else f"{article} {rest}"
        ).split()
        gender = office_gender(words[0]) if words else ""
        if gender == "e":
            gender = holder or {"le": "m", "un": "m", "la": "f", "une": "f"}.get(article, default)
        if gender:
            found.add((words[0], gender))
    return frozenset(found)


def _function_said(words: list[str]) -> str:
    """The function that opens a few words (« l'architecte … »), with or without its article; or empty."""
    rest = words[1:] if words[:1] and words[0] in {"le", "la", "l'", "un", "une"} else words
    return rest[0] if rest and office_gender(rest[0]) and not is_general(rest[0]) else ""


def _bare(text: str) -> str:
    return re.sub(r"^(?:le |la |les |l' |une? )", "", fold(text))


def _shorter(office: str) -> Iterator[str]:
    """An office and its beginnings (« spécialiste des loups à Lausanne », « spécialiste des loups »)."""
    yield office
    head, _, rest = office.partition(" ")
    if rest and " " not in rest and (is_nationality(rest) or is_adjective(fold(rest))):
        yield head
    for cut in _SHORTENED_AT.finditer(office):
        yield office[: cut.start()]
