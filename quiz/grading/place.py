"""A place: with or without article and preposition; a larger place may follow."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice

from quiz.french.departments import departments, holders_of, is_department_or_region
from quiz.french.figures import in_figures
from quiz.french.frames import unframed
from quiz.french.geography import bare_name, countries, countries_of
from quiz.french.nationalities import adjectives_of
from quiz.french.phrases import Key
from quiz.french.same_names import also_called
from quiz.french.wording import LIGHT, Response, read
from quiz.french.words import fold, tokens, word_set
from quiz.grading.core import Context, Marker, Reply, correct, incorrect
from quiz.grading.foreign_name import foreign_name
from quiz.grading.notes import why_not
from quiz.grading.other_kind import of_another_kind
from quiz.grading.phrase import harmless_words
from quiz.grading.phrase_in_text import InText
from quiz.grading.phrase_keys import keys_of, name_alone
from quiz.grading.place_keys import (
    OPENING,
    PREPOSITION,
    codes_of,
    kinds_asked,
    parted,
    without_town,
)
from quiz.grading.place_match import as_key
from quiz.grading.place_parts import NOT_THERE, Parts
from quiz.model import Question, Verdict

_GOING = word_set(
    "va vont aller allait allaient ira iront part partent partir parti partie partis partait rend rendre rendu rendent "
    "rendra dirige dirigent dirigeait direction destination route fuit fuient fui roule vole file embarque emmene envoye "
    "envoyes conduit mene transfere expulse deplace demenage installe migrent migre fuyait fuyaient navigue retourne"
)
"""Words of a prompt that asks where someone goes: « vers Lyon » answers it, and no other."""
_TO = re.compile(r"^\W*(?:à|au|aux|en|dans|vers)\s", re.IGNORECASE)
_FROM = re.compile(r"^\W*(?:de\s|d['’]|depuis\s)", re.IGNORECASE)
_ASKS_ORIGIN = re.compile(
    r"\b(?:d['’]où|de quel(?:le)? (?:pays|nationalité)|quelle nationalité|originaires?)\b",
    re.IGNORECASE,
)
_ASKS_FROM = re.compile(r"\W*d['’]où\b", re.IGNORECASE)
_TOWARDS = re.compile(r"^\W*(?:vers|pour)\s", re.IGNORECASE)
_NEAR = re.compile(
    r"\b(?:[àa]\s+(?:c[oô]t[eé]|proximit[eé])|proches?|pr[eéè]s)(?=\s+d(?:e|u|es)\b|\s+d['’])",
    re.IGNORECASE,
)
"""Words for « near » that say the same before « de »."""
_MOST_CUTS = 12
_IS = re.compile(r"\b(?:il|elle|on|c'|qui|s') est\b")
"""« est » as a verb, not as the east."""
_DEPARTMENT = re.compile(r"^(?:departement|region) (?:d[eu]s? |d' )?(?:la |le |les |l' )?")
_LARGER = re.compile(r"\s?(?:[,(–—-]\s?|\s)(?=\S)")
_WITHIN = re.compile(
    r"(?:en|au|aux|dans|pres|a l' (?:est|ouest)|au (?:nord|sud)|sur la|sur le|departement|region)\b"
)


def compile_place(question: Question, context: Context) -> Marker:
    """The marker of a `place` question."""
    return _PlaceMarker(question, context)


class _PlaceMarker:
    """Grades responses to one question."""

    def __init__(self, question: Question, context: Context) -> None:
        texts = tuple(_NEAR.sub("près", text) for text in (question.answer, *question.accept))
        prompt = question.prompt
        self._context = context
        names = tuple(name for text in texts if (name := name_alone(OPENING.sub("", text))))
        self._keys = keys_of((*texts, *names, *also_called(texts), *codes_of(texts)), names=True)
        self._harmless = harmless_words(prompt) | kinds_asked(prompt)
        if not _GOING.isdisjoint(tokens(prompt)):
            self._harmless |= {"vers", "pour"}
        pairs = [cut for text in texts if (cut := parted(text)) and not cut[0].islower()]
        pairs += [cut for text in texts if (cut := without_town(text, context))]
        if {"pays", "et"} & set(tokens(prompt)):
            pairs = []  # « Dans quelle ville et quel pays … ? » asks for both
        self._short = keys_of(tuple(place for place, _ in pairs), names=True)
        self._larger = frozenset(told for _, told in pairs)
        figures = tuple(in_figures(text, ranks=True) for text in texts)
        self._ranked = keys_of(tuple(f for f in figures if any(map(str.isdigit, f))), names=True)
        self._bare = [OPENING.sub("", key.text) for key in self._keys]
        self._bare_folded = [bare_name(text) for text in self._bare]
        self._prompt = frozenset(tokens(prompt))
        self._parts = Parts(texts, context, prompt)
        self._in_text = InText(self._keys, self._harmless, context, prompt)
        self._comes_from = _ASKS_FROM.match(prompt) is not None
        self._asks_origin = _ASKS_ORIGIN.search(prompt) is not None
        self._goes_to = all(_TO.match(text) for text in texts)

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on one response."""
        text = _NEAR.sub("près", reply.text)
        if (self._goes_to and _FROM.match(text)) or (self._comes_from and _TOWARDS.match(text)):
            return incorrect()
        if verdict := self._said(" ".join(text.split()), reply):
            return verdict
        for shorter in unframed(text[:200], self._harmless):
            # The cased text keeps what follows a comma apart.
            rest = _end_of(_NEAR.sub("près", " ".join(reply.line.split())), shorter)
            if rest and (verdict := self._said(rest, reply)):
                return verdict
        if self._ranked and (
            found := self._as_key(in_figures(text[:200], ranks=True), reply, self._ranked)
        ):
            return found
        if found := foreign_name(PREPOSITION.sub("", text), self._bare):
            return found
        if NOT_THERE.isdisjoint(_IS.sub(" ", reply.folded).split()) and self._in_text.quotes_round(
            reply.text
        ):
            return correct()
        if self._asks_origin and self._is_inhabitant(reply.tokens):
            return correct()
        if found := of_another_kind(reply, "place"):
            return found
        keys = [key.folded for key in self._keys]
        return why_not(read(text), reply.line, keys, self._context)

    def _is_inhabitant(self, words: tuple[str, ...]) -> bool:
        """Whether « elle est ivoirienne » tells the country that someone comes from."""
        rest = set(words) - LIGHT
        if {"est", "sont"}.isdisjoint(words):
            return False  # « le suédois » is a language
        return len(rest) == 1 and any(rest <= adjectives_of(name) for name in self._bare)

    def _said(self, text: str, reply: Reply) -> Verdict | None:
        """The verdict where a text is the place: as the key has it, or without the larger one."""
        if located := self._located(text, reply):
            return located
        if self._short and (found := self._located(text, reply, self._short)):
            return found
        return self._part_of_it(text, reply)

    def _as_key(self, text: str, reply: Reply, keys: list[Key] | None = None) -> Verdict | None:
        return as_key(text, keys or self._keys, self._harmless, reply, self._context)

    def _located(self, text: str, reply: Reply, keys: list[Key] | None = None) -> Verdict | None:
        """The verdict on a place that may be followed, or preceded, by the larger one that holds it."""
        if verdict := self._as_key(text, reply, keys):
            return verdict
        for found in islice(_LARGER.finditer(text[:200]), _MOST_CUTS):
            before, after, mark = text[: found.start()], text[found.end() :], found[0].strip()
            if not before or not after:
                continue
            only = frozenset() if keys is None else self._larger
            if (verdict := self._as_key(before, reply, keys)) and self._goes_with(
                after, mark, only
            ):
                return verdict
            first = mark == "," and PREPOSITION.match(before) and self._holds(before, mark, only)
            if first and (verdict := self._as_key(after, reply, keys)):
                return verdict
        return None

    def _goes_with(self, after: str, mark: str, only: frozenset[str]) -> bool:
        """Whether what follows the place is the larger one, or a part of it that the text tells."""
        if self._holds(after, mark, only):
            return True
        if mark not in {",", ""} or only:
            return False
        told = mark == "," and self._parts.stand_in(after, self._keys)
        return told or self._parts.town_of(after, self._keys)

    def _holds(self, after: str, mark: str, only: frozenset[str]) -> bool:
        """Whether a larger place is the one that holds the key; one of `only`, where the author tells it."""
        told = fold(PREPOSITION.sub("", after.rstrip(" )")))
        if self._lies_elsewhere(told):
            return False
        if only or not _holds(after, self._keys, mark=mark):
            return told in only
        if told not in countries():
            return True
        own = self._larger & countries()
        own = own or frozenset().union(*(countries_of(name) for name in self._bare))
        return told in own if own else told == "france" or self._is_told(told)

    def _lies_elsewhere(self, told: str) -> bool:
        """Whether a department or region of France holds other towns, and not a well-known one asked for."""
        name = _DEPARTMENT.sub("", told)
        own = frozenset().union(*(holders_of(bare) for bare in self._bare_folded))
        own = own or self._departments_told
        if not own or any(name in countries_of(bare) for bare in self._bare):
            return False  # Vienne is a town of Austria, too
        abroad = own is not self._departments_told and name in countries() and name != "france"
        return name not in own and (is_department_or_region(name) or abroad)

    @cached_property
    def _departments_told(self) -> frozenset[str]:
        """What holds the departments of which the text speaks."""
        told = [name for name in departments() if f" {name} " in self._context.passage_folded]
        return frozenset().union(*(holders_of(name) for name in told))

    def _is_told(self, country: str) -> bool:
        """Whether the text or the question speaks of a country, or of what is of it (« italienne »)."""
        known = self._context.passage_words | self._prompt
        if known.issuperset(country.split()):
            return True
        text = self._context.passage_folded
        return any(form in known or f" {form} " in text for form in adjectives_of(country))

    def _part_of_it(self, text: str, reply: Reply) -> Verdict | None:
        """The verdict where a part of the place is told that lies in it (« dans une salle de Roubaix »)."""
        for before, after in self._parts.cuts(text):
            if verdict := self._as_key(after, reply):
                return verdict if self._parts.lies_there(before) else None
        return None


def _end_of(line: str, response: Response) -> str:
    """The end of a line that reads as the response does; empty where none does."""
    for found in islice(re.finditer(r"[^\W_]+['’]?", line[:200]), 16):
        rest = line[found.start() :]
        if fold(rest) == response.folded:
            return rest
    return ""


def _holds(after: str, keys: list[Key], *, mark: str) -> bool:
    """Whether what follows a place is a larger one (« Séoul, en Corée du Sud »), not another.

    Args:
        after: what follows.
        keys: the place asked for; a country lies in no other country.
        mark: the comma, bracket or dash that parts them, if any.
    """
    folded = fold(after.rstrip(" )"))
    bare = fold(PREPOSITION.sub("", after.rstrip(" )"))).removeprefix("ile ")
    said = [] if is_department_or_region(bare) else folded.split()
    if not folded or {"ou", "et", "ni", "pas", "mais", "puis"} & set(said):
        return False
    if mark == "," and folded.startswith("a ") and all(key.text.islower() for key in keys):
        return True  # « sur le port, à Brest »
    if any(key.folded == bare for key in keys):
        return True  # two ways of naming it, both accepted
    if mark != "(" and not _WITHIN.match(folded) and not (mark and bare in countries()):
        return False
    return bare not in countries() or not any(key.folded in countries() for key in keys)
