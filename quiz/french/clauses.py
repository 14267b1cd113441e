"""Free text cut into clauses, and whether a clause says something or denies it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from quiz.french.opposites import NEGATIONS, same_word
from quiz.french.roots import same_root
from quiz.french.spelling import NO_SLIP, Slip, slip
from quiz.french.wording import LIGHT
from quiz.french.words import fold, tokens, word_set

_CLAUSE_END = re.compile(
    r"[,;:.!?\n()–—]+(?!\d)|\b(?:mais|car|parce\s+que?|puisque|tandis\s+que|alors\s+que|sauf|except[ée]"
    r"|hormis|à\s+moins\s+(?:que|qu(?=['’])|de))\b",
    re.IGNORECASE,
)
_CAUSAL = frozenset({"car", "parce", "puisq"})
"""How the words begin that open a cause."""
_EXCEPTING = ("sauf", "except", "hormis", "à moins")
_CLOSING = word_set("interdire interdit refuser refuse fermer ferme exclu defendu impossible")
"""Words of a statement whose exception is what is allowed."""
_CLITICS = word_set(
    "il elle on ils elles je tu nous vous ca c' ce qui se s' l' les y en lui leur m' t'"
)
_FOLLOWS_VERB = word_set("de d' assez encore beaucoup toujours plus trop bien aussi")
_AUXILIARIES = word_set(
    "est sont a ont veut veulent peut peuvent va vont fait font sait savent doit doivent sera seront etait etaient faut"
)
_FOLLOWING = frozenset({"donc", "alors", "quand", "lorsque", "lorsqu'"})
"""Words with which a statement begins that another's denial does not reach."""
_RENOUNCING = frozenset({("ne", "plus"), ("n'", "plus")})
_DENYING = frozenset({"ne", "n'", "plus"})
_SHUNNING = word_set(
    "eviter cesser arreter empecher renoncer interdire supprimer refuser abandonner fin"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause.

    Attributes:
        words: folded.
        denied: whether it denies what it says.
        because: whether it gives the cause of the one before (« car … »).
        lacking: whether « manque de » in it was read from another denial (`retold`).
        whole: whether what it refuses or lacks counts as said, because that is asked for.
    """

    words: tuple[str, ...]
    denied: bool
    because: bool = False
    lacking: bool = False
    whole: bool = False

    @property
    def renounced(self) -> bool:
        """Whether it tells what is to stop (« ne plus fabriquer »), which denies nothing else."""
        return _renounces(self.words)

    def affirmed(self) -> Clause:
        """The same without what denies or renounces."""
        kept = [word for word in self.words if word not in NEGATIONS | _DENYING]
        return replace(self, words=tuple(kept), denied=False)


@lru_cache(maxsize=256)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, empty ones left out."""
    found: list[Clause] = []
    at = 0
    contrast = because = False
    excepting = False
    for end in (*_CLAUSE_END.finditer(text), None):
        words = tokens(text[at : end.start() if end else len(text)])
        if words:
            if contrast and found and found[-1].denied:
                words = (*_subject(found[-1].words), *words)
            first, *rest = _apart(words)
            first = ("sauf", *first) if excepting else first
            excepted = excepting and _excepts(found[-1] if found else None)
            found.append(
                Clause(first, not denies(first))
                if excepted
                else Clause(first, denies(first), because)
            )
            found += [Clause(piece, denies(piece)) for piece in rest]
            contrast = because = False
        excepting = bool(end and " ".join(end[0].lower().split()).startswith(_EXCEPTING))
        contrast = contrast or bool(end and end[0].lower() == "mais")
        because = because or bool(end and end[0].lower()[:5] in _CAUSAL)
        at = end.end() if end else at
    return tuple(found)


def _excepts(before: Clause | None) -> bool:
    """Whether what follows « sauf », « à moins que » is what does not hold.

    Not after a denial or a ban: « jamais, sauf le samedi » says that on Saturday it does.
    """
    return before is None or (
        not before.denied
        and not any(same_word(word, one) for word in before.words for one in _CLOSING)
    )


def _subject(words: tuple[str, ...]) -> tuple[str, ...]:
    """What stands before « ne »: said of what follows « mais » as well."""
    at = next((i for i, word in enumerate(words) if word in {"ne", "n'"}), 0)
    return words[:at]


def _apart(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A denying clause cut where a new statement begins, which it does not deny.

    At « et » (« …, et du temps »), but after « et de » and « et ni » the denial goes on; at what
    follows from it or when (« donc », « quand »); before a relative that alone denies (« aux
    habitants qui n'ont plus … »).
    """
    if not denies(words) and not _renounces(words):
        return [words]
    pieces, start = [], 0
    for i, word in enumerate(words):
        if word in _FOLLOWING or (word == "qui" and words[i + 1 : i + 2] in (("ne",), ("n'",))):
            pieces.append(words[start:i])
            start = i
        if (
            word in {"sans", "pas"}
            and i > start + 1
            and not {"ne", "n'"} & set(words[start:i])
            and not (word == "pas" and _after_verb(words, i))
        ):
            # A bare « pas », « sans » denies what follows it.
            pieces.append(words[start:i])
            start = i
        if word == "et" and words[i + 1 : i + 2] not in ((), ("de",), ("d'",), ("ni",)):
            pieces.append(words[start:i])
            start = i if words[i + 1] == "non" else i + 1
    return [piece for piece in (*pieces, words[start:]) if piece]


def _after_verb(words: tuple[str, ...], i: int) -> bool:
    """Whether the « pas » at `i` denies the verb before it, as people say it: « ils écoutent pas »."""
    return (
        words[i - 1] in _AUXILIARIES
        or words[i - 2] in _CLITICS
        or words[i + 1 : i + 2] == ()
        or (words[i + 1] in _FOLLOWS_VERB and words[i - 1].endswith("ent"))
    )


def denies(words: tuple[str, ...]) -> bool:
    """Whether folded words deny: « ne … pas », « sans », « aucun »; « pas que » does not."""
    count = 0
    for i, word in enumerate(words):
        if word == "plus" and _no_more(words, i):
            return not {"sans", "pas"} & set(words)
        if word not in NEGATIONS:
            continue
        if word in {"rien", "personne"} and not {"ne", "n'"} & set(words):
            continue
        if word == "pas" and words[i + 1 : i + 2] in (("que",), ("seulement",), ("qu'",)):
            continue
        if word == "non" and (i == 0 or words[i + 1 : i + 2] == ("seulement",)):
            continue
        count += 1
    # « n'est pas sans risque » denies twice, so it affirms; « ni … ni », « ne … aucun » once.
    return count == 1 or (count > 1 and "sans" not in words)


@lru_cache(maxsize=1024)
def _renounces(words: tuple[str, ...]) -> bool:
    return any(pair in _RENOUNCING for pair in pairwise(words))


@lru_cache(maxsize=1024)
def shuns(phrase: str) -> bool:
    """Whether a phrase tells what is not, or no longer, to be (« éviter de recourir »)."""
    words = tokens(phrase)
    return (
        denies(words)
        or _renounces(words)
        or any(same_word(word, verb) for word in words for verb in _SHUNNING)
    )


def _no_more(words: tuple[str, ...], i: int) -> bool:
    """Whether the « plus » at `i` is that of « ne … plus » (not « ne … plus que », « plus … que »).

    « pas plus » compares. « ne plus » before an infinitive tells what is wanted, as « éviter de » does: it denies nothing.
    """
    if words[i - 1] in {"ne", "n'", "pas"}:
        return False
    return bool({"ne", "n'"} & set(words[max(0, i - 4) : i])) and not {"que", "qu'"} & set(
        words[i + 1 : i + 4]
    )


@lru_cache(maxsize=4096)
def word_slip(written: str, expected: str) -> Slip | None:
    """How a word of a free text differs from a folded one; forms of one word are equal."""
    if written == expected or same_word(written, expected) or same_root(written, expected):
        return Slip.NONE
    if len(expected) <= NO_SLIP:
        return None
    return slip(written, expected)


def content_of(text: str) -> tuple[str, ...]:
    """The folded words of a text that say something; negations apart."""
    words = _IMPERSONAL.sub("", fold(text)).split()
    return tuple(w for w in words if w not in LIGHT and w not in NEGATIONS)


_IMPERSONAL = re.compile(r"^il (?:fait|faisait|y a|y avait) (?=\w)")


Alike = Callable[[str, str], Slip | None]
"""How a word differs from an expected one; None where it says something else."""


def find_words(
    wanted: tuple[str, ...], words: tuple[str, ...], alike: Alike = word_slip
) -> Slip | None:
    """Whether words hold the wanted ones in order, others between; the gravest slip."""
    if not wanted:
        return None
    for start, word in enumerate(words):
        if alike(word, wanted[0]) is not None:
            found = _find_from(start, wanted, words, alike)
            if found is not None:
                return found
    return None


_FURTHEST = 5
"""Words that say something between one wanted word and the next, at most."""


def _find_from(
    at: int, wanted: tuple[str, ...], words: tuple[str, ...], alike: Alike
) -> Slip | None:
    """`find_words` with the first wanted word at `at`, and the others near the one before."""
    worst = Slip.NONE
    for n, target in enumerate(wanted):
        between: list[str] = []
        while at < len(words):
            found = alike(words[at], target)
            at += 1
            if (
                target == "trop"
                and words[at : at + 1] == ("peu",)
                and wanted[n + 1 : n + 2] != ("peu",)
            ):
                found = None  # « trop peu » is no « trop »
            if found is not None:
                worst = max(worst, found)
                break
            if n:
                between.append(words[at - 1])
                if len(between) > _FURTHEST and sum(w not in LIGHT for w in between) > _FURTHEST:
                    return None
        else:
            return None
        if between and (_breaks(between, target) or (n and _ends(wanted[n - 1], between))):
            return None
    return worst


def _ends(before: str, between: list[str]) -> bool:
    """Whether a degree ends its statement: « réglemente trop peu et investit »."""
    return before in _DEGREES and not {"et", "ou", "mais"}.isdisjoint(between)


def _breaks(between: list[str], target: str) -> bool:
    """Whether what stands between two words makes the second hang on something else.

    Another degree (« réglemente le plus et investit le moins »), or a new member of a
    coordination that has words of its own before the target (« trop de règles et un manque de … »).
    """
    if target in _DEGREES and not _DEGREES.isdisjoint(between):
        return True
    for word in ("et", "ou", "mais"):
        if word in between:
            after = between[len(between) - between[::-1].index(word) :]
            return any(w not in LIGHT for w in after)
    return False


_DEGREES = frozenset({"plus", "moins", "trop", "peu", "assez", "tres", "aussi", "autant"})
