"""A clause told the other way: « n'avaient pas les moyens » lacks means, « n'est pas juste » is unjust."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from quiz.french.clauses import Clause
from quiz.french.opposites import NEGATIONS, complement, same_word
from quiz.french.verbs import looks_infinitive
from quiz.french.words import word_set

_NO = word_set("pas plus jamais guere")
_OF = word_set("de d'")
_NE = word_set("ne n'")
_ENOUGH = word_set("assez suffisamment beaucoup")
_HAVING = word_set(
    "a ai as ont avait avais avaient aura auront aurait auraient ait aient ayant avoir"
)
_DEFINITE = word_set("le la l' les")
_LACKS = word_set("absence faute penurie insuffisance carence defaut manque manquent manquer")
_DOING_WITHOUT = word_set("passer passe passent passait passera")
_NO_THINGS = word_set("ici abord accord ailleurs habitude autant plus moins")
"""« pas d'ici deux ans », « pas d'accord » lack nothing."""
_WANTING = word_set("veut veulent voulait voulaient voudrait voudraient veux vouloir")
_DENIALS = word_set("pas plus jamais guere non nullement")
_ADVERBS = word_set("tres encore toujours vraiment tout si assez du")
_PRONOUNS = word_set("l' le la les se s' y en lui leur")


@lru_cache(maxsize=512)
def retold(clause: Clause) -> tuple[Clause, ...]:
    """What else a clause says: each a clause of its own, in words in which an idea may be told."""
    return (*plainly(clause.words), *(_the_other_way(clause) if clause.denied else ()))


@lru_cache(maxsize=512)
def plainly(words: tuple[str, ...]) -> tuple[Clause, ...]:
    """What folded words lack or avoid, told as « manque de » and « éviter de »."""
    found = (_lack(words), _avoidance(words))
    return tuple(said for said in found if said is not None)


@lru_cache(maxsize=512)
def opposed(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Folded words that deny, told without denying: « n'est pas juste » is « est injuste »."""
    told = [clause.words for clause in _the_other_way(Clause(words, denied=True))]
    for clause in plainly(words):
        at = clause.words.index("manque") + 2 if "manque" in clause.words else len(clause.words)
        if clause.words[at:] and (other := complement(clause.words[at])) is not None:
            told.append((*clause.words[: at - 2], other, *clause.words[at + 1 :]))
    return tuple(told)


def _lack(words: tuple[str, ...]) -> Clause | None:
    """« pas (assez) de clients », « aucun client », « faute de clients » as « manque de clients »."""
    for i, word in enumerate(words):
        rest = _lacked(words, i)
        if rest is None or _lacked_next(words, rest):
            continue
        before = _before_denial(words[:i])
        if (word in _LACKS and _NE & set(words)) or _denies_else(words[:i]):
            return None
        return Clause((*before, "manque", "de", *words[rest:]), denied=False, lacking=True)
    return None


def _before_denial(words: tuple[str, ...]) -> list[str]:
    """What stands before a denial, without the verb that it denies unless it is `avoir`."""
    at = next((n for n, word in enumerate(words) if word in _NE), len(words))
    kept = [*words[:at], *(word for word in words[at:] if word in _HAVING or word == "y")]
    return [word for word in kept if word not in _LACKS]


def _denies_else(before: tuple[str, ...]) -> bool:
    """Whether what stands before is a denial of its own: « ne manque pas de », « pas sans »."""
    return any(word in NEGATIONS or same_word(word, "manquer") for word in before)


def _lacked_next(words: tuple[str, ...], at: int) -> bool:
    return any(_lacked(words, i) is not None for i in range(at, min(at + 2, len(words))))


def _lacked(words: tuple[str, ...], i: int) -> int | None:
    """Where what is lacking begins, if a word that says so stands at `i`."""
    word, after = words[i], words[i + 1 : i + 3]
    if after[1:] and after[1] in _NO_THINGS:
        return None
    if word in _NO:
        return _denied_thing(words, i)
    if word in _DOING_WITHOUT and after[:1] and after[0] in _OF and words[i - 1] in {"se", "s'"}:
        return i + 2
    if word in {"aucun", "aucune"} and after:
        return i + 1
    if word == "sans" and after and not looks_infinitive(after[0]):
        return i + (2 if after[0] in _DEFINITE else 1)
    if word in _LACKS and after[:1] and after[0] in {*_OF, "du", "des"}:
        return i + 2
    return None


def _denied_thing(words: tuple[str, ...], i: int) -> int | None:
    """The same for « pas de », « plus assez de », « n'a pas les »."""
    word, after = words[i], words[i + 1 : i + 3]
    if len(after) < len(("de", "noun")):
        return None
    if word == "plus" and not _NE & set(words[max(0, i - 4) : i]):
        return None
    if after[0] in _OF:
        return None if looks_infinitive(after[1]) else i + 2
    if after[0] in _ENOUGH and after[1] in _OF:
        return i + 3
    if word != "plus" and after[0] in _DEFINITE and i and words[i - 1] in _HAVING:
        return i + 2
    return None


def _avoidance(words: tuple[str, ...]) -> Clause | None:
    """« ne pas perdre », « ne veut pas (de procès) », « pour pas perdre » as « éviter de perdre »."""
    for i, word in enumerate(words):
        if word != "pas" or i + 1 >= len(words):
            continue
        before, after = words[max(0, i - 1) : i], words[i + 1 :]
        wanting = bool(before) and before[0] in _WANTING
        if not wanting and not (
            before in (("ne",), ("n'",), ("pour",)) and looks_infinitive(after[0])
        ):
            continue
        if wanting and NEGATIONS & set(after):
            return None
        kept = [w for w in words[: i - len(before)] if w not in _NE]
        of = () if after[0] in _OF else ("de",)
        return Clause((*kept, "eviter", *of, *after), denied=False, lacking=True)
    return None


def _the_other_way(clause: Clause) -> list[Clause]:
    """« n'est pas autorisé » as « est interdit »."""
    return [
        replace(clause, words=(*clause.words[:i], other, *clause.words[i + 1 :])).affirmed()
        for i, word in enumerate(clause.words)
        if (other := complement(word)) is not None
        and _is_denied(clause.words, i)
        and not any(same_word(said, other) for said in clause.words)
    ]


def _is_denied(words: tuple[str, ...], i: int) -> bool:
    """Whether the denial falls on the word at `i`: « n'autorise pas », « n'est pas (très) juste »."""
    before = words[max(0, i - 2) : i]
    if before[-1:] and before[-1] in _ADVERBS:
        return before[0] in _DENIALS
    return bool(before) and (
        before[-1] in _DENIALS | _NE or (before[0] in _NE and before[-1] in _PRONOUNS)
    )
