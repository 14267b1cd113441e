"""Other words for a model answer, and for a response that denies: « B et A », « interdit » for « pas autorisé »."""

from __future__ import annotations

from quiz.french.opposites import complement
from quiz.french.third_person import after_subject
from quiz.french.wording import Response, read
from quiz.french.words import fold

_MOST_IN_ONE = 3


def other_way_round(text: str) -> str:
    """« B et A » for « A et B », two things of a few words; empty where it is a sentence."""
    first, _, second = text.strip(" .").partition(" et ")
    both = [part.split() for part in (first, second)]
    alike = fold(first).split()[:1] == fold(second).split()[:1] or all(len(b) == 1 for b in both)
    if not all(0 < len(part) <= _MOST_IN_ONE for part in both) or " et " in second or not alike:
        return ""
    return f"{second} et {first}"


def may_act(word: str) -> bool:
    """Whether a folded word may be a verb in the third person."""
    return bool(after_subject(word, plural=False) or after_subject(word, plural=True))


def affirmed(response: Response) -> Response | None:
    """The response with « pas autorisé » as « interdit »; None where nothing is so denied."""
    words = response.folded.split()
    for i, word in enumerate(words[:-1]):
        # « n'est plus sûr » denies; « est plus sûr » compares.
        denies = word in {"pas", "non"} or (
            word == "plus" and not {"ne", "n'"}.isdisjoint(words[:i])
        )
        if denies and (other := complement(words[i + 1])):
            kept = [w for w in (*words[:i], other, *words[i + 2 :]) if w not in {"ne", "n'"}]
            return read(" ".join(kept))
    return None
