"""Who is meant by what the text itself says of people: their functions, where they are from, what they do.

An author lists « la députée »; a learner writes « la députée de Dijon », « l'élue », « Lucie, la fille de
Gérard », « Le maire espère que… ». What is added to a name must stand in the text; what is added to a
function must stand there beside that very person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from quiz.french.clauses import word_slip
from quiz.french.names import TITLES, Named
from quiz.french.nationalities import is_nationality, other_country
from quiz.french.offices import office_gender
from quiz.french.opposites import are_opposite
from quiz.french.phrases import Match
from quiz.french.same_names import also_called
from quiz.french.spelling import slip
from quiz.french.third_person import after_subject, finite
from quiz.french.wording import LIGHT, read
from quiz.french.words import fold, fold_keeping_accents, tokens, word_set
from quiz.grading.core import Context
from quiz.grading.people import Candidate
from quiz.grading.people_beside import Beside
from quiz.grading.people_functions import Functions
from quiz.grading.roles import BREAKS, DENYING
from quiz.grading.scene import is_of_scene

_ASKS_NAME = re.compile(r"\bs' appell|\b(?:pre)?nom\b|\bnomm|\bqui (?:est|sont|etait|etaient)\b")
_ASKS_DOER = re.compile(r"(?:\w+ le texte |d' apres \w+ \w+ )?qu(?:i|elle?s?|els?) ")
_APPOSED = re.compile(r"[,(–—]")
_UP_TO_CLAUSE = re.compile(r" qu(?:e |')")
_INVERTED = re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on)\b", re.IGNORECASE)
_CLITICS = word_set("se s' l' le la les lui leur y en")
_AUXILIARIES = word_set("a ont avait avaient aura auront va vont vient viennent")
_BE = word_set("est sont etait etaient sera seront fut furent serait ete")
_SAYS = word_set(
    "dit disait declare declarait affirme affirmait explique expliquait annonce assure estime"
)
"""Verbs that each tell that someone says something."""

_ANYONE = word_set("vieux vieil vieille jeune celebre fameux fameuse")
"""Adjectives that may be said of anyone."""
_SCOPE = word_set(
    "national nationale nationaux francais francaise mondial mondiale international internationale "
    "general generale regional regionale departemental departementale municipal municipale service"
)
"""Words that say how far a body or a function reaches."""
_TITLED = re.compile(
    r"^(?:m(?:me|onsieur|adame)?\.?|messieurs|mesdames)\s+(?=l[ea]s?\s|l['’])", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+['’]?")
_LETTERS = re.compile(r"[^\W\d_ -][^\W\d_]*(?:[ -][^\W\d_]+)*")
_DENY = DENYING | {"ne", "n'"}
_BEFORE_NAME = 3
"""Words before a surname among which the text says of what country someone is."""
_OF = word_set("de du des d'")
_OPENING = re.compile(r"^(?:d[eu]s?\s+|d['’])", re.IGNORECASE)
_LONGEST, _MOST_WORDS = 200, 25


class Told:
    """What one person may be called by, beside the names and aliases their author lists.

    Args:
        target: the person.
        others: everyone else of the set.
        context: the set.
        prompt: the question.
    """

    def __init__(
        self, target: Candidate, others: list[Candidate], context: Context, prompt: str
    ) -> None:
        self._target = target
        self._others = others
        self._context = context
        self._functions = Functions(target, others, context)
        self._beside = Beside(target, others, context)
        self._prompt = frozenset(tokens(prompt))
        folded = fold(prompt)
        self._asks_name = _ASKS_NAME.search(folded) is not None
        self._asks_doer = (
            _ASKS_DOER.match(folded) is not None
            and _INVERTED.search(prompt) is None
            and _BE.isdisjoint(_UP_TO_CLAUSE.split(folded)[0].split())
        )

    def named_by(self, text: str) -> Named | Match | None:
        """How a response names the person by what the text says of them; None where it does not."""
        words = fold(text[:_LONGEST]).split()
        if len(words) > _MOST_WORDS or self._known.isdisjoint(words) or not _DENY.isdisjoint(words):
            return None
        text = _TITLED.sub("", " ".join(text[:_LONGEST].split()).rstrip(" ."))
        if by_function := self._by_function(text):
            return by_function
        if text.istitle() and _LETTERS.fullmatch(text):
            return None  # another name alone
        for before, after, comma in _cuts(text):
            found = self._alone(before)
            if found and self._adds_nothing(after, comma=comma):
                return found
            if isinstance(found, Match) and self._is_of_scene(before, after):
                return found
            if self._is_described(before) and self._is_all_named(after):
                return self._alone(after)
        return None

    def _is_of_scene(self, function: str, after: str) -> bool:
        """Whether a function of this person's alone is completed by what the text is about."""
        said = [w for w in tokens(function) if w not in LIGHT]
        heads = {w for other in self._others for alias in other.aliases for w in tokens(alias.text)}
        return (
            said[:1] != [] and said[0] not in heads and is_of_scene(after, said[0], self._context)
        )

    def only_asks_again(self, folded: str) -> bool:
        """Whether a function is the one whose holder's name is asked for."""
        return self._asks_name and self._prompt.issuperset(set(folded.split()) - LIGHT)

    def may_be(self, folded: str) -> bool:
        """Whether a general noun may be said of this person, and of another as well."""
        return self._functions.may_be(folded)

    def has_it_wrong(self, text: str) -> bool:
        """Whether a name is said with a function that the text gives to others, before it or after a comma."""
        parts = [fold_keeping_accents(part).split() for part in _APPOSED.split(text[:_LONGEST])]
        return any(map(self._functions.are_contradicted, parts)) or self._is_of_another_country(
            text
        )

    def _is_of_another_country(self, text: str) -> bool:
        """Whether a nationality said is not the one that the text gives right beside the name."""
        said = [w for w in tokens(text[:_LONGEST]) if is_nationality(w)]
        if not said or self._target.name is None:
            return False
        words, surname = tokens(self._context.passage.text), fold(self._target.name.surname[-1])
        told = [
            near
            for at, word in enumerate(words)
            if word == surname
            for near in words[max(0, at - _BEFORE_NAME) : at]
            if is_nationality(near)
        ]
        return bool(told) and all(other_country(one, near) for one in said for near in told)

    def tells(self, folded: str) -> bool:
        """Whether a function tells who it is: the question neither says it nor asks for a name."""
        words = folded.split()
        return not self._asks_name and any(w not in LIGHT | self._prompt for w in words)

    @cached_property
    def _known(self) -> frozenset[str]:
        """Folded words of which one at least stands in whatever names the person."""
        texts = [*(alias.text for alias in (*self._target.aliases, *self._functions.told))]
        words = {word for text in texts for word in tokens(text) if word not in LIGHT}
        return self._target.words | words | frozenset(self._functions.general)

    def _alone(self, text: str) -> Named | Match | None:
        """How a few words name the person with nothing more."""
        named = self._target.named_by(text, frozenset())
        if isinstance(named, Match) or (named is not None and named.sure):
            return named
        return self._by_function(text)

    def _by_function(self, text: str) -> Match | None:
        response = read(text)
        said = [w for w in response.folded.split() if w not in LIGHT and w not in _ANYONE]
        if not said or not self.tells(response.folded):
            return None
        if (
            len(said) == 1
            and said[0] in self._functions.general
            and len(response.folded.split()) <= 2
        ):
            return Match()
        plain = read(" ".join(said))
        for alias in (*self._target.aliases, *self._functions.told):
            if match := alias.match(response) or alias.match(plain):
                return match
            if is_nationality(said[-1]) and sorted(said) == sorted(w.folded for w in alias.content):
                return Match()  # « la ministre de la Culture grecque »
        return self._shortened(said)

    def _shortened(self, said: list[str]) -> Match | None:
        """A long function or name of a body without what says no more than its scope, or its end.

        « l'Office de la biodiversité » for « l'Office français de la biodiversité »; two words at
        least are there, the first among them, and they begin nobody else's function.
        """
        for alias in (*self._target.aliases, *self._functions.told):
            words = [word.folded for word in alias.content]
            if not 1 < len(said) < len(words) or said[0] != words[0]:  # one word never tells enough
                continue
            kept = [w for w in words if w not in _SCOPE or w in said]
            if kept[: len(said)] == said and not self._begins_another(said):
                return Match()
        return None

    def _begins_another(self, said: list[str]) -> bool:
        aliases = (alias for other in self._others for alias in other.aliases)
        return any(
            [word.folded for word in alias.content][: len(said)] == said for alias in aliases
        )

    def _adds_nothing(self, text: str, *, comma: bool) -> bool:
        """Whether what follows the person names nobody else, and is said of them."""
        return self._is_said_of_them(text, comma=comma) and not any(
            other.named_by(text, frozenset()) for other in self._others
        )

    def _is_said_of_them(self, text: str, *, comma: bool) -> bool:
        """Whether the text, or the question, says this of the person."""
        words = fold(text).split()
        if self._alone(text) or (_is_verb(text) and self._does_it(words)):
            return True
        content = [w for w in words if w not in LIGHT]
        if not content or not BREAKS.isdisjoint(words):
            return False
        if words[0] in _OF and not comma and office_gender(content[0]):
            # « le fils du violoncelliste » is not « son fils, le violoncelliste »
            whole = f" {' '.join(words)} " in self._context.passage_folded
            return whole and self._beside.says(content)
        said = (content, *([w for w in tokens(f) if w not in LIGHT] for f in _in_full(text)))
        return any(map(self._beside.says, said)) or (comma and self._in_text(words))

    def _is_described(self, text: str) -> bool:
        """Whether what stands before a name is a common noun of the text with its adjectives."""
        words = fold(text).split()
        return (
            text[1:].rstrip(" ,").islower()
            and BREAKS.isdisjoint(words)
            and self._in_text(words)
            and not any(other.named_by(text, frozenset()) for other in self._others)
        )

    def _is_all_named(self, text: str) -> bool:
        """Whether each word of a text is one of the person's, at most misspelt."""
        content = [w for w in fold(text).split() if w not in LIGHT and w not in TITLES]
        return all(
            any(slip(w, own, name=True) is not None for own in self._target.words) for w in content
        )

    def _does_it(self, words: list[str]) -> bool:
        """Whether a predicate may be that of the question, so that its subject is the answer."""
        if not self._asks_doer or not _BE.isdisjoint(words[:4]) or "par" in words:
            return False
        content = [w for w in words if w not in LIGHT and w not in _AUXILIARIES]
        if _SAYS.intersection(content) and _SAYS.intersection(self._prompt):
            return True
        if any(are_opposite(w, asked) for w in content for asked in self._prompt):
            return False
        return any(word_slip(w, asked) is not None for w in content for asked in self._prompt)

    def _in_text(self, words: list[str]) -> bool:
        content = [w for w in words if w not in LIGHT]
        return bool(content) and all(
            any(w == k or word_slip(w, k) is not None for k in self._told_by_start.get(w[:3], ()))
            for w in content
        )

    @cached_property
    def _told_by_start(self) -> dict[str, list[str]]:
        """Folded words of the text and the question by their first letters, which no slip changes."""
        by_start: dict[str, list[str]] = {}
        for word in sorted(self._context.passage_words | self._prompt):
            by_start.setdefault(word[:3], []).append(word)
        return by_start


def _cuts(text: str) -> Iterator[tuple[str, str, bool]]:
    """A text cut in two at each place between words, and whether a comma or bracket parts them."""
    for word in _WORD.finditer(text):
        before, after = text[: word.start()], text[word.start() :].rstrip(" )")
        if bare := before.rstrip(" ,(–—"):
            if text[word.start() - 1] in "-'’" or fold(bare).rpartition(" ")[2] in _OF:
                continue
            yield bare, after, bare != before.rstrip()


def _in_full(text: str) -> tuple[str, ...]:
    """Other names of the body that a complement names (« de l'ARS »)."""
    return also_called((_OPENING.sub("", text),))


def _is_verb(text: str) -> bool:
    """Whether a text opens with a verb in the third person, its pronouns before it."""
    words = fold_keeping_accents(text).split()
    at = 0
    while at < len(words) - 1 and fold(words[at]) in _CLITICS:
        at += 1
    word = words[at]
    return word == "a" or bool(
        finite(word) or after_subject(word, plural=False) or after_subject(word, plural=True)
    )
