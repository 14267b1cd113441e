"""A few words: every content word must be there, in order; spelling is forgiven by length."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.french.figures import in_figures
from quiz.french.frames import VERDICT, before_question, is_asked, unframed
from quiz.french.phrases import Key
from quiz.french.same_names import also_called
from quiz.french.signs import with_signs_in_words
from quiz.french.wording import LIGHT, NEVER_HARMLESS, Response, read
from quiz.french.words import fold, fold_keeping_accents, tokens, word_set
from quiz.grading.core import Context, Marker, Reply, correct
from quiz.grading.notes import verdict_of, why_not
from quiz.grading.person_asked import person_asked
from quiz.grading.phrase_in_text import InText
from quiz.grading.phrase_keys import (
    CODE,
    code_of,
    in_short,
    inhabitants_told,
    keys_of,
    name_alone,
    of_country,
    without_kind_asked,
    without_preposition_asked,
)
from quiz.model import Phrase, Question, Verdict

_ASKS_FORM = re.compile(
    r"orthograph|\bs' ecri(?:t|vent|vait)\b|\becri(?:t|re|vez|vent) correctement|\bepel|\baccentu"
    r"|comment ecri|bien ecrit|correctement ecrit|\blettre manquante|s' ecrit"
)


def asks_form(prompt: str) -> bool:
    """Whether a prompt asks how something is written, so that a slip is the wrong answer."""
    return _ASKS_FORM.search(fold(prompt)) is not None


_BRACKETS = re.compile(r"(?P<first>[^()]*[^()\s])\s*\((?P<second>[^()]+)\)\W*")


def in_brackets(text: str) -> tuple[str, str] | None:
    """What is said twice, once in brackets (« l'Organisation mondiale de la santé (OMS) »); else None."""
    found = _BRACKETS.fullmatch(text[:_MOST_LETTERS])
    return (found["first"], found["second"]) if found else None


_INSIDE = re.compile(r"^\W*dans\s+", re.IGNORECASE)
_WHERE = re.compile(r"^\W*(?:d')?[oO][uùUÙ]\s")
_JOINED = re.compile(r"\b(\w+) et (?:(?:le|la|l'|les|un|une|des|du|de|d'|au|aux|a|en) )*(\w+)")


_FUNCTION_ASKED = word_set("fonction fonctions poste metier profession role")
_IN_CHARGE = word_set("charge chargee")
"""« adjointe chargée des transports » is « adjointe aux transports »."""


def harmless_words(prompt: str) -> frozenset[str]:
    """Folded words of a prompt that an answer may say again or leave out.

    None where the prompt offers a choice (« le bus ou le tram ? »), nor two things joined by
    « et »: there they may be the answer.
    """
    words = frozenset(tokens(prompt))
    # « où » asks for a place; « ou » offers a choice.
    choice = "ou" in fold_keeping_accents(_WHERE.sub("où ", prompt)).split()
    if choice or words & {"entre", "lequel", "laquelle"}:
        return frozenset()
    joined = {word for pair in _JOINED.findall(fold(prompt)) for word in pair}
    more = _IN_CHARGE if words & _FUNCTION_ASKED else frozenset()
    return (words | more) - NEVER_HARMLESS - joined


_KINDS = tuple(
    word_set(words)
    for words in (
        "appareil avion helicoptere", "entreprise societe groupe compagnie firme",
        "livre roman ouvrage", "film documentaire", "vehicule voiture", "espece animal plante",
        "application appli logiciel", "journal quotidien", "navire bateau", "oeuvre tableau statue",
        "association ong organisation", "editeur edition editions maison", "constructeur marque fabricant",
        "chanson titre morceau", "maladie virus", "medicament traitement", "langue langage",
    )
)  # fmt: skip
"""Words for one kind of thing: where one is asked for, another may be said before its name."""


def kinds_asked(prompt: str) -> frozenset[str]:
    """Folded words that say again what kind of thing is asked for (« l'avion » for « l'appareil »)."""
    said = set(tokens(prompt))
    return frozenset(word for kind in _KINDS if not kind.isdisjoint(said) for word in kind)


_TO_WHOM = re.compile(r"^\W*(?:à|pour) qu(?:i|oi|el)", re.IGNORECASE)
_ASKS_PLACE = re.compile(r"^\W*(?:dans|sur) quel", re.IGNORECASE)
_PLACES = word_set("dans sur sous devant derriere pres hors entre vers chez")

_SCORE = re.compile(r"\d{1,3} ?[-–à] ?\d{1,3}")
_SCORED = word_set("but buts point points set sets")
"""« 3 buts à 1 » is the score « 3-1 »."""

_AGAINST_IT = word_set("anti non ex pseudo faux fausse ni autre")


def _with_maker(words: tuple[str, ...], codes: frozenset[str]) -> bool:
    """Whether a response is a code with its maker's name before it (« l'Airbus A380 » for « A380 »)."""
    said = [word for word in words if word not in LIGHT]
    return (
        len(said) == len(("maker", "code"))
        and said[1] in codes
        and said[0].isalpha()
        and said[0] not in NEVER_HARMLESS | _AGAINST_IT
    )


def _called_otherwise(texts: tuple[str, ...], prompt: str) -> tuple[str, ...]:
    """Other names of what is meant, but for those of the prompt (« Que signifie le sigle OMS ? »)."""
    asked = f" {fold(prompt)} "
    return tuple(name for name in also_called(texts) if f" {fold(name)} " not in asked)


def compile_phrase(question: Question, context: Context) -> Marker:
    """The marker of a `phrase` question."""
    return _PhraseMarker(question, context)


class _PhraseMarker:
    """Grades responses to one question."""

    def __init__(self, question: Question, context: Context) -> None:
        prompt = question.prompt
        self._context, self._prompt = context, prompt
        self._exact = (isinstance(question, Phrase) and question.exact) or asks_form(prompt)
        self._harmless = harmless_words(prompt) | kinds_asked(prompt)
        texts = tuple(map(with_signs_in_words, (question.answer, *question.accept)))
        texts += () if self._exact else _called_otherwise(texts, prompt)
        texts += () if self._exact else tuple(short for text in texts for short in in_short(text))
        coded = (*texts, *(code for text in texts if (code := code_of(text))))
        if _ASKS_PLACE.match(prompt) and _PLACES.isdisjoint(w for t in texts for w in tokens(t)):
            self._harmless |= {"dans", "sur"}
        if _TO_WHOM.match(prompt):
            self._harmless |= {"pour"}
        if kinds_asked(prompt):
            self._harmless |= {"chez"}
        if any(_SCORE.fullmatch(text) for text in texts):
            self._harmless |= _SCORED
        if _WHERE.match(prompt) and not self._exact:
            coded += tuple(_INSIDE.sub("", text) for text in texts if _INSIDE.match(text))
        if not self._exact:
            coded += tuple(name for text in texts if (name := name_alone(text)))
            coded += inhabitants_told(texts, prompt, context)
            coded += of_country(texts, prompt)
        self._keys = keys_of(coded, as_written=self._exact)
        # Only a key with a number in it can be meant by another way to write that number.
        self._keys_in_figures = [
            key
            for key in keys_of(tuple(in_figures(text, ranks=True) for text in texts))
            if any(word.folded[0].isdigit() for word in key.content)
        ]
        loose = () if self._exact else texts
        self._codes = frozenset(fold(text) for text in loose if CODE.fullmatch(text))
        self._against = bool(_AGAINST & frozenset(tokens(prompt)))
        self._person = None if self._exact else person_asked(question, context)
        self._in_text = InText(self._keys, self._harmless, context, prompt)

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on one response."""
        if (signed := with_signs_in_words(reply.text)) != reply.text:
            reply = Reply(signed)
        response = read(reply.text)
        for reading in self._readings(response, reply.text):
            if found := self._best_of(self._keys, reading, reply):
                return found
        if self._codes and _with_maker(reply.tokens, self._codes):
            return correct()
        if not self._exact and self._in_text.quotes_round(reply.text):
            return correct()
        if not self._exact and (both := in_brackets(reply.text)):
            first, second = (self(Reply(part)) for part in both)
            if first.accepted and second.accepted:
                return first
        if self._keys_in_figures and (
            found := self._best_of(
                self._keys_in_figures,
                read(in_figures(reply.text[:_MOST_LETTERS], ranks=True)),
                reply,
            )
        ):
            return found
        if (found := self._as_person(reply)) and found.accepted:
            return found
        return why_not(response, reply.line, [key.folded for key in self._keys], self._context)

    def _as_person(self, reply: Reply) -> Verdict | None:
        """The verdict as `who` has it, where someone is asked for."""
        if self._person is None:
            return None
        shorter = without_preposition_asked(reply.text, self._prompt)
        return self._person(Reply(shorter) if shorter else reply)

    def _readings(self, response: Response, text: str) -> Iterator[Response]:
        """The ways in which a response may be read, the plainest first."""
        yield response
        if self._exact:
            return
        yield from framed_answers(text, self._harmless, against=self._against)
        if shorter := without_preposition_asked(text, self._prompt):
            yield read(shorter)
        if shorter := without_kind_asked(text, self._harmless):
            yield read(shorter)
        if answer := before_question(text[:_MOST_LETTERS], self._prompt):
            yield answer
        if turned := self._in_text.with_noun_of(response):
            yield turned
        told = self._in_text
        for without in (told.without_scene, told.without_apposition, told.after_kind):
            if found := without(text):
                yield found

    def _best_of(self, keys: list[Key], response: Response, reply: Reply) -> Verdict | None:
        best: Verdict | None = None
        for key in keys:
            match = key.match(response, self._harmless)
            verdict = match and verdict_of(match, reply.text, self._context, exact=self._exact)
            if verdict and not verdict.reasons:
                return verdict
            if verdict and (best is None or verdict.score > best.score):
                best = verdict
        return best


_AGAINST = word_set(
    "vaccin vaccins vaccination lutte luttent lutter remede traitement proteger protege protection "
    "manifeste manifestent manifester plainte match combat combattre assurance medicament protester "
    "protestent proteste bat battent battre joue jouent jouer appel bouclier"
)
"""Words of a prompt that ask for what stands after « contre »."""
_UP_TO_AGAINST = re.compile(r"^\W*(?:\w+['’\s]+){0,4}?contre\s+", re.IGNORECASE)
_SOVEREIGN = re.compile(
    r"^\W*(?:le |la |l['’])?(?:roi|reine|pape|empereur|tsar|prince|princesse)\s+(?=.*\b[IVXivx\d]+(?:er|re)?\b|.*premi)",
    re.IGNORECASE,
)
_MOST_LETTERS = 300


def framed_answers(
    text: str, harmless: frozenset[str], *, against: bool = False
) -> tuple[Response, ...]:
    """What a response may give as its answer, once what goes before it is off.

    Args:
        text: as typed.
        harmless: words of the prompt (`harmless_words`).
        against: whether the prompt asks for what something is against.
    """
    text = " ".join(text[:_MOST_LETTERS].split())
    found = unframed(text, harmless)
    if against and (before := _UP_TO_AGAINST.match(text)):
        said = [w for w in tokens(before[0]) if w not in {"contre", "celui", "celle", "ceux"}]
        if all(w in LIGHT or is_asked(w, harmless) for w in said):
            found = (*found, read(text[before.end() :]))
    if thought := VERDICT.match(text):
        found = (*found, read(text[thought.end() :]))
    if ruler := _SOVEREIGN.match(text):
        found = (*found, read(text[ruler.end() :]))
    return found
