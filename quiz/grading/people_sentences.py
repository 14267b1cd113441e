"""Who is named in a whole sentence: before which verb, after which, and who undergoes it."""

from __future__ import annotations

import re

from quiz.french.agreement import is_adjective
from quiz.french.frames import NAMING, is_asked
from quiz.french.names import PARTICLES
from quiz.french.third_person import after_subject
from quiz.french.verbs import same_verb
from quiz.french.wording import LIGHT
from quiz.french.words import (
    cased_tokens,
    fold,
    fold_keeping_accents,
    strip_accents,
    word_set,
)
from quiz.grading.people import LONGEST
from quiz.grading.roles import BREAKS, DENYING, FUNCTIONS, TRADE

_NAMES_OR_IS = NAMING - {"ete", "etre"}
_AROUND_NAMES = word_set("ete etre nom prenom celui celle va vont avait avaient aura auront ont")
_BEFORE_NAMES = LIGHT | _AROUND_NAMES | FUNCTIONS
_ASKS_FOR_OBJECT = re.compile(
    r"\bqu(?:i|els?|elles?)\b.*-(?:t-)?(?:il|elle|ils|elles|on)\b", re.IGNORECASE
)
_UNDERGOING = word_set("ete est sont etait etaient fut furent sera seront")
_MOST_WORDS = 30


def names_in_sentence(text: str, asked: frozenset[str], prompt: str) -> tuple[str, ...]:
    """What may be the name in a sentence that says the question again.

    Before it stands a subject and a verb that names, or a passive with « par »; after it, words
    of the question as its verb has them (« X entraîne l'équipe »). A passive verb after the name
    makes it the one to whom something is done: then it is no answer.
    """
    cased = cased_tokens(text[:LONGEST])
    words = [strip_accents(word.lower()) for word in cased]
    if len(words) > _MOST_WORDS or not DENYING.isdisjoint(words) or "ne" in words or "n'" in words:
        return ()
    start = _name_start(words, cased, asked, prompt)
    end = _name_end(words, cased, asked, start)
    undergone = {"par", "ete"} - set(fold(prompt).split())
    if (undergone | BREAKS) & set(words[end:]) or (start == 0 and end == len(words)):
        return ()
    cuts = {(start, end), (start, len(words))}
    return tuple(" ".join(cased[a:b]) for a, b in sorted(cuts) if a < b)


def _name_start(words: list[str], cased: list[str], asked: frozenset[str], prompt: str) -> int:
    """The index after the last word that leads to a name: a verb that names, « par », « est de »."""
    start = 0
    shouted = not any(map(str.islower, "".join(cased)))
    of_object = _ASKS_FOR_OBJECT.search(prompt) is not None
    passive = " par " not in f" {fold(prompt)} "
    by = words.index("par") if "par" in words and passive else 0
    if by > 1 and is_asked(words[by - 1], asked) and words[by - 2] in _UNDERGOING:
        start = by + 1  # « le film a été réalisé par Anne Colin »
    for i, word in enumerate(words if not start else ()):
        after_verb = word in {"de", "d'"} and i and words[i - 1] in _NAMES_OR_IS
        if word in _NAMES_OR_IS or after_verb or (word == "par" and i and passive):
            start = i + 1
        elif of_object and is_asked(word, asked):
            start = i + 1  # « Qui Léa a-t-elle remplacé ? » asks for what follows the verb
        elif not (
            word in _BEFORE_NAMES
            or word in asked
            or ((shouted or cased[i].islower()) and _describes(word, asked))
        ):
            break
    return start


def _describes(word: str, asked: frozenset[str]) -> bool:
    """Whether a folded word may stand before a name without being one."""
    return is_adjective(word) or TRADE.search(word) is not None or is_asked(word, asked)


def _name_end(words: list[str], cased: list[str], asked: frozenset[str], start: int) -> int:
    """The index before the words of the question that close a sentence; a particle opens a surname."""
    end = len(words)
    while end > start and (words[end - 1] in LIGHT or is_asked(words[end - 1], asked)):
        end -= 1
    while end + 1 < len(words) and words[end] in PARTICLES and cased[end + 1][0].isupper():
        end += 1
    return end


_ASKED_VERB = re.compile(
    r"\bqui (?:(?:l'|les|la|le|se|s'|lui|y|en) )*(?:(?:a|ont|avait|avaient|va|vont|aura|doit) )?(?P<verb>\w{3,})"
)
_DONE = re.compile(r"\b(?:ete|est|sont) (?P<verb>\w{3,})$")


def asked_verb(prompt: str) -> str:
    """The folded verb whose doer « qui » asks for (« Qui a battu … »); empty where there is none."""
    folded = fold(prompt)
    if _ASKS_FOR_OBJECT.search(prompt) and not folded.startswith("par qui"):
        return ""
    if _ASKS_WHICH.match(folded):
        return _verb_after_noun(prompt)
    found = _DONE.search(folded) if folded.startswith("par qui") else _ASKED_VERB.search(folded)
    verb = found["verb"] if found else ""
    return "" if verb in NAMING or verb in LIGHT else verb


_ASKS_WHICH = re.compile(r"quel(?:le)?s? ")
_INVERTED = re.compile(
    r"\b(?P<verb>[^\W\d_]+)-(?:t-)?(?:il|elle|ils|elles|on)\b(?:\s+(?P<participle>[^\W\d_]+))?",
    re.IGNORECASE,
)
_FARTHEST_VERB = 6


def _verb_after_noun(prompt: str) -> str:
    """The folded verb in « Quel pays accuse … », « Quelle équipe a battu … »; empty where none is sure."""
    words = fold_keeping_accents(prompt).split()
    plural = fold(words[0]).endswith("s")
    for i, word in enumerate(words[2:_FARTHEST_VERB], 2):
        following = strip_accents(words[i + 1]) if i + 1 < len(words) else ""
        if word in {"a", "ont", "avait", "avaient"} and following:
            return "" if following in NAMING or following in LIGHT else following
        if after_subject(word, plural=plural) and strip_accents(word) not in NAMING | LIGHT:
            return strip_accents(word)
    return ""


def undergone_verb(prompt: str) -> str:
    """The folded verb whose object is asked for (« Qui Léa a-t-elle remplacé ? »); empty where none."""
    if not _ASKS_FOR_OBJECT.search(prompt) or fold(prompt).startswith("par qui"):
        return ""
    found = _INVERTED.search(prompt)
    verb = fold((found["participle"] or found["verb"]) if found else "")
    if found and fold(found["verb"]) not in {"a", "ont", "avait", "avaient", "va", "vont"}:
        verb = fold(found["verb"])
    return "" if verb in NAMING or verb in LIGHT else verb


def does_it_instead(text: str, verb: str, asked: frozenset[str], own: frozenset[str]) -> bool:
    """Whether in a sentence the one asked for does it to someone of the question, not undergoes it.

    « Hugo Blanc remplace le directeur » does not name Hugo Blanc as whom the director replaces.

    Args:
        text: the response.
        verb: folded, from `undergone_verb`.
        asked: folded words of the prompt.
        own: folded words of the name.
    """
    words = fold(text[:LONGEST]).split()
    at = next((i for i, word in enumerate(words) if i and same_verb(word, verb)), 0)
    if not at or len(words) > _MOST_WORDS or {"par", "qui", "que", "qu'"} & {*words}:
        return False
    before, after = words[:at], words[at + 1 :]
    if {"est", "sont", "ete"} & {*before} or own.isdisjoint(before):
        return False
    return own.isdisjoint(after) and any(word in asked and word not in LIGHT for word in after)


def has_it_done(text: str, verb: str, asked: frozenset[str], own: frozenset[str]) -> bool:
    """Whether in a sentence the one asked for is not who does it, but to whom it is done.

    « Le directeur remplace Hugo Blanc » does not name Hugo Blanc as who replaces the director.

    Args:
        text: the response.
        verb: folded, from `asked_verb`.
        asked: folded words of the prompt.
        own: folded words of the name.
    """
    words = fold(text[:LONGEST]).split()
    at = next((i for i, word in enumerate(words) if i and same_verb(word, verb)), 0)
    if not at or len(words) > _MOST_WORDS or words[at - 1] in {"se", "s'"}:
        return False  # « les habitants s'inquiètent du bruit »
    before, after = words[:at], words[at + 1 :]
    if own.isdisjoint(before):
        subject = any(word in asked and word not in LIGHT for word in before)
        told = {"par", "qui", *_NAMES_OR_IS - {"est", "sont"}} & {*words} or {"est", "sont"} & {
            *after
        }
        return subject and not own.isdisjoint(after) and not told
    return before[-1] == "ete" and "par" not in after
