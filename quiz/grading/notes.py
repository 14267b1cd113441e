"""From how a response differs from a key to a verdict: what is said about spelling and accents."""

from __future__ import annotations

from quiz.french.names import closed_up
from quiz.french.phrases import Difference, Match
from quiz.french.spelling import Slip
from quiz.french.wording import Response
from quiz.french.words import cased_tokens, fold, word_set
from quiz.grading.core import Context, almost, incorrect
from quiz.model import Reason, Verdict

_CODES = {
    Slip.ACCENT: "accent",
    Slip.AGREEMENT: "agreement",
    Slip.SPELLING: "spelling",
    Slip.SPELLING_TWICE: "spelling",
}


def verdict_of(
    match: Match,
    reply: str,
    context: Context,
    *,
    exact: bool = False,
    extra: tuple[Reason, ...] = (),
) -> Verdict | None:
    """The verdict on a response that holds the key; None where a slip makes it something else.

    Args:
        match: how it holds the key.
        reply: the response as typed: capitals need no accents.
        context: the set: a word of its text is no misspelling of another word.
        exact: whether form is the point, so that no slip is forgiven.
        extra: more to say about it.
    """
    reasons: list[Reason] = []
    for difference in match.differences:
        forgiven = context.settings.accents == "ignored" or reply.isupper()
        if difference.slip is Slip.ACCENT and forgiven and not exact:
            continue
        if difference.slip >= Slip.SPELLING and is_another(difference, context):
            return None
        reasons.append(
            Reason.of(
                _CODES[difference.slip],
                written=_as_written(difference.written, reply),
                expected=_as_written(difference.expected, match.key),
            )
        )
    if exact and reasons:
        return incorrect(*(Reason.of("exact_form", **dict(r.values)) for r in reasons[:1]))
    if context.settings.accents == "required":
        for reason in reasons:
            if reason.code == "accent":
                return incorrect(Reason.of("accent_required", **dict(reason.values)))
    return almost(*reasons, *extra)


def _as_written(word: str, text: str) -> str:
    """A lower-case word as it stands in a text, capitals and all."""
    found = next((cased for cased in cased_tokens(text) if cased.lower() == word), "")
    # « O'Neill » is compared as one word.
    return found or next((w for w in text.split() if closed_up(w).lower() == word), word)


def is_another(difference: Difference, context: Context) -> bool:
    """Whether the written word is another word of the text, or another question's key."""
    written = fold(difference.written)
    if written == fold(difference.expected):
        return False
    return written in context.passage_words or written in context.other_keys


_ARTICLES = frozenset(["le", "la", "les", "l'", "un", "une", "des", "du"])


def why_not(response: Response, reply: str, keys: list[str], context: Context) -> Verdict:
    """A response that is not right, with what can be said of it."""
    words = set(response.folded.split())
    key_words = {word for key in keys for word in key.split()}
    if "ou" in words and "ou" not in key_words and "où" not in reply.lower():
        return incorrect(Reason.of("hedge", response=reply))
    if any(_negates(response.folded, key) for key in keys):
        return incorrect(Reason.of("negated", response=reply))
    content = {word.folded for word in response.content}
    for key in keys:
        wanted = set(key.split())
        if content and content < wanted - _ARTICLES:
            return incorrect(Reason.of("incomplete", response=reply))
        if wanted and wanted < words:
            return incorrect(Reason.of("extra_words", response=reply))
    if paragraph := known_elsewhere(response, context):
        return incorrect(Reason.of("known_other", response=reply, paragraph=paragraph))
    return incorrect()


def known_elsewhere(response: Response, context: Context) -> int:
    """The paragraph of the text (from 1) that has the response's words; 0 where none has."""
    content = " ".join(word.folded for word in response.content)
    if len(content) < 4:
        return 0
    return context.paragraph_of(response.folded) or context.paragraph_of(content)


_NEGATIONS = word_set("pas non ni sauf sans jamais aucun aucune hormis")


def _negates(folded: str, key: str) -> bool:
    """Whether a folded response has a key that does not deny after a word that does, or right before one."""
    if not key or key not in folded:
        return False
    before, _, after = folded.partition(key)
    said = {*before.split(), *after.split()[:1]}
    return not _NEGATIONS.isdisjoint(said) and _NEGATIONS.isdisjoint(key.split())
