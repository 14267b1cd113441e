"""« Oui » or « non » said by the question's own words: « il n'était pas à l'heure », « la gare est fermée »."""

from __future__ import annotations

from quiz.french.clauses import content_of, denies
from quiz.french.opposites import complement, same_word
from quiz.french.wording import NEVER_HARMLESS
from quiz.french.words import tokens, word_set

_ASKING = word_set("est ce que qu' il elle ils elles on t")
_DENY = word_set("ne n' pas plus jamais rien aucun aucune")


def restated(text: str, prompt: str, asked: frozenset[str]) -> str:
    """« oui » or « non », where a text says a question again, affirmed or denied; else empty.

    A word that is always true where the question's is not denies it (« fermée » for « ouverte »); one that
    is only its opposite does not, for what did not rise need not have fallen.

    Args:
        text: the response.
        prompt: a question that is answered by « oui » or « non ».
        asked: folded words of the prompt that may be said again (`harmless_words`).
    """
    said = set(content_of(text))
    wanted = [w for w in content_of(prompt) if w not in _ASKING]
    telling = NEVER_HARMLESS.intersection(tokens(text)) - set(tokens(prompt))
    if not said or denies(tokens(prompt)) or not telling <= _DENY:
        return ""
    denied = denies(tokens(text))
    if new := said - asked - set(tokens(prompt)):
        contrary = {w for w in wanted if len(new) == 1 and all(_excludes(n, w) for n in new)}
        if telling or denied or len(contrary) != 1 or contrary & said:
            return ""
        denied, said = True, said - new | contrary
    if len(said & set(wanted)) * 2 < len(wanted):
        return ""
    return "non" if denied else "oui"


def _excludes(word: str, other: str) -> bool:
    """Whether of two words one is true where the other is not."""
    found = complement(word)
    return found is not None and same_word(found, other)
