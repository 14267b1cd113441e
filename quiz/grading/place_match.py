"""A place as written, compared with the keys: what kind it is may be said before its name."""

from __future__ import annotations

from quiz.french.phrases import Key
from quiz.french.spelling import Slip
from quiz.french.wording import Response, read
from quiz.french.words import word_set
from quiz.grading.core import Context, Reply
from quiz.grading.notes import verdict_of
from quiz.model import Verdict

_KINDS_OF_PLACE = word_set(
    "ville villes pays commune village quartier region departement ile iles capitale continent "
    "republique bourg port localite bourgade planete cote nom lieu province metropole dans sur depuis"
)
"""What may be said before the name: « la ville de Rennes »."""


def as_key(
    text: str, keys: list[Key], harmless: frozenset[str], reply: Reply, context: Context
) -> Verdict | None:
    """The verdict where a text is one of the keys; None where it is another place."""
    response = read(text)
    allowed = harmless | _KINDS_OF_PLACE
    found: Verdict | None = None
    for key in keys:
        # « Port » is a part of « Port-Louis ».
        whole = "-" in key.text
        own = {
            word.folded
            for n, word in enumerate(key.content)
            if word.name and (whole or n or word.folded == "cote")
        }
        match = key.match(response, allowed - own) if _keeps_its_own(key, response) else None
        if match and not any(word.folded in _KINDS_OF_PLACE for word in key.content[:1]):
            names = {word.folded for word in key.content} - allowed
            said = {word.folded for word in response.content}
            if names and not names & said and not said - allowed:
                match = None
        if match and match.worst >= Slip.SPELLING and _other_gender(response, key):
            match = None  # « le Loir » is not « la Loire »
        if match and (verdict := verdict_of(match, reply.text, context)):
            if not verdict.reasons:
                return verdict
            found = found or verdict
    return found


def _keeps_its_own(key: Key, response: Response) -> bool:
    """Whether « pas » and « est » are the name's own: « pas Calais », « Roubaix-Est » are other places."""
    if response.folded.endswith(" est") and not key.folded.endswith(" est"):
        return False
    if "pas " not in key.folded:
        return True
    own = key.folded.partition("pas ")[2].split(" ")[0]
    said = response.folded.split()
    return own not in _OF or "pas" not in said[:-1] or said[said.index("pas") + 1] in _OF


_OF = frozenset({"de", "d'", "du", "des"})


def _other_gender(response: Response, key: Key) -> bool:
    """Whether an article of the response cannot stand before the key as its author wrote it."""
    words, keys = response.folded.split()[:1], key.folded.split()[:1]
    return {*words, *keys} == {"le", "la"}
