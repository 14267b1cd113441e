"""A few words: every content word must be there, in order; spelling is forgiven by length."""

from __future__ import annotations

import re

from quiz.french.phrases import NEVER_HARMLESS, Key, Match, read
from quiz.french.words import fold, tokens
from quiz.grading.core import Context, Marker, Reply, incorrect
from quiz.grading.notes import verdict_of, why_not
from quiz.model import Phrase, Question, Verdict

_ASKS_FORM = re.compile(
    r"orthograph|\bs' ecri(?:t|vent|vait)\b|\becri(?:t|re|vez|vent) correctement|\bepel|\baccentu"
    r"|comment ecri|bien ecrit|correctement ecrit|\blettre manquante|s' ecrit"
)


def asks_form(prompt: str) -> bool:
    """Whether a prompt asks how something is written, so that a slip is the wrong answer."""
    return _ASKS_FORM.search(fold(prompt)) is not None


def harmless_words(prompt: str) -> frozenset[str]:
    """Folded words of a prompt that an answer may say again or leave out.

    None where the prompt offers a choice (« le bus ou le tram ? »): there they are the answer.
    """
    words = frozenset(tokens(prompt))
    return frozenset() if "ou" in words else words - NEVER_HARMLESS


def compile_phrase(question: Question, context: Context) -> Marker:
    """The marker of a `phrase` question."""
    exact = (isinstance(question, Phrase) and question.exact) or asks_form(question.prompt)
    harmless = harmless_words(question.prompt)
    keys = keys_of((question.answer, *question.accept))

    def mark(reply: Reply) -> Verdict:
        response = read(reply.text)
        best: Verdict | None = None
        for key in keys:
            match = key.match(response, harmless)
            if match is None:
                continue
            verdict = verdict_of(match, reply.text, context, exact=exact)
            if verdict is None:
                continue
            if not verdict.reasons:
                return verdict
            if best is None or verdict.score > best.score:
                best = verdict
        if best is not None:
            return best
        if not response.content and not response.folded:
            return incorrect()
        return why_not(response, reply.line, [key.folded for key in keys], context)

    return mark


def keys_of(texts: tuple[str, ...], *, names: bool = False) -> list[Key]:
    """Keys made ready; two things joined by « et » are right either way round."""
    keys = [Key(text, names=names) for text in texts if text]
    for text in texts:
        first, _, second = text.partition(" et ")
        if second and " et " not in second and "," not in text and len(second.split()) <= 3:
            keys.append(Key(f"{second} et {first}", names=names))
    return keys


def best_match(keys: list[Key], text: str, harmless: frozenset[str]) -> Match | None:
    """The closest match of a text with any of the keys."""
    response = read(text)
    found = [match for key in keys if (match := key.match(response, harmless))]
    return min(found, key=lambda match: (match.worst, len(match.differences)), default=None)
