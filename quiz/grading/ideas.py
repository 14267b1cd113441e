"""The ideas of a free text: which of them it says, none denied."""

from __future__ import annotations

from itertools import pairwise

from quiz.french.clauses import (
    Clause,
    clauses,
    content_of,
    denies,
    find_any,
    find_phrase,
    shuns,
    word_slip,
)
from quiz.french.degrees import plain_degrees
from quiz.french.opposites import NEGATIONS, are_opposite, complement, has_opposite
from quiz.french.spelling import Slip
from quiz.french.together import said_together
from quiz.french.wording import LIGHT
from quiz.french.words import fold, tokens, word_set
from quiz.grading.core import Context, Reply, incorrect
from quiz.grading.length import too_long
from quiz.model import Idea, Reason, Status, Text, Verdict

_MOST_LETTERS = 4_800

Readings = list[tuple[Clause, ...]]
"""A response's clauses, once for each way in which it is read."""


class Ideas:
    """With ideas: the share of their points that the text says."""

    def __init__(self, question: Text, context: Context) -> None:
        self._question = question
        self._context = context
        self._total = sum(idea.points for idea in question.ideas)
        self._models = {fold(text) for text in (question.answer, *question.accept) if text}

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on a response: the share of the ideas' points, `contradicts` first."""
        question = self._question
        if found := too_long(reply, question, self._context):
            return found
        if reply.folded in self._models:
            return Verdict(Status.CORRECT, 1.0)
        text = reply.text[:_MOST_LETTERS]
        readings = [clauses(said) for said in (text, plain_degrees(text)) if said]
        for phrase in question.contradicts:
            if any(said(phrase, parts) is not None for parts in readings):
                return incorrect(Reason.of("contradicts", phrase=phrase))
        verdicts = tuple(_idea_verdict(idea, readings) for idea in question.ideas)
        if spent := _denials_spent(question, readings):
            verdicts = tuple(
                verdict if verdict.accepted else _idea_verdict(idea, spent)
                for idea, verdict in zip(question.ideas, verdicts, strict=True)
            )
        points = sum(
            idea.points for idea, v in zip(question.ideas, verdicts, strict=True) if v.accepted
        )
        score = points / self._total if self._total else 0.0
        return _overall(question, verdicts, score, reply)


def _overall(question: Text, verdicts: tuple[Verdict, ...], score: float, reply: Reply) -> Verdict:
    reasons = [reason for verdict in verdicts for reason in verdict.reasons]
    if score >= 1:
        words = reply.folded.count(" ") + 1
        if words > question.max_words + question.max_words // 5:
            reasons.append(Reason.of("long_winded", n=words, max=question.max_words))
        status = Status.ALMOST if reasons else Status.CORRECT
        return Verdict(status, 1.0, tuple(reasons), verdicts)
    status = Status.PARTIAL if score > 0 else Status.INCORRECT
    return Verdict(status, score, tuple(reasons), verdicts)


def _denials_spent(question: Text, readings: Readings) -> Readings:
    """The clauses affirmed whose denial an idea asks for: what else they say, they do not deny.

    « n'avoir plus à recourir aux Américains pour de grosses levées » says for what as well. Empty
    where there is none.
    """
    denying = [idea for idea in question.ideas if _shunned(idea)]
    spent = [
        tuple(
            clause.affirmed()
            for clause in parts
            if (clause.denied or clause.renounced)
            and any(_idea_verdict(idea, [(clause,)]).accepted for idea in denying)
        )
        for parts in readings
    ]
    return [parts for parts in spent if parts]


def _shunned(idea: Idea) -> bool:
    """Whether an idea tells what is not, or no longer, to be."""
    return any(shuns(text) for text in (idea.idea, *idea.any))


def _idea_verdict(idea: Idea, readings: Readings) -> Verdict:
    found = [said(phrase, parts) for phrase in (idea.idea, *idea.any) for parts in readings]
    best = min((slip for slip in found if slip is not None), default=None)
    if best is None and idea.words:
        found = [_groups(idea, parts) for parts in readings]
        best = min((slip for slip in found if slip is not None), default=None)
    if best is None:
        return incorrect(Reason.of("missing_idea", idea=idea.idea, ask=idea.missing))
    if best >= Slip.SPELLING:
        return Verdict(Status.ALMOST, 1.0, (Reason.of("spelling_somewhere"),))
    return Verdict(Status.CORRECT, 1.0)


def said(phrase: str, parts: tuple[Clause, ...]) -> Slip | None:
    """Whether some clause says a phrase: its words in order, denied only if the phrase denies."""
    denied = denies(tokens(phrase))
    best: Slip | None = None
    for clause in parts:
        if clause.denied == denied and (shuns(phrase) or not clause.renounced):
            found = find_phrase(phrase, clause)
            if found is not None and (best is None or found < best):
                best = found
    if best is None and not denied:
        return _said_by_complement(phrase, parts)
    return best


def _said_by_complement(phrase: str, parts: tuple[Clause, ...]) -> Slip | None:
    """« n'est pas autorisé » says « interdit »."""
    wanted = content_of(phrase)
    if len(wanted) != 1 or (other := complement(wanted[0])) is None:
        return None
    for clause in parts:
        if clause.denied and find_any((other,), clause.words) is not None:
            return Slip.NONE
    return None


def _groups(idea: Idea, parts: tuple[Clause, ...]) -> Slip | None:
    """One word of each group, said together, in clauses that do not deny them.

    A group may itself deny (« pas de permis »): then denying clauses count as well.
    """
    denying = any(set(tokens(word)) & NEGATIONS for group in idea.words for word in group)
    shunning = denying or _shunned(idea)
    whole = len(idea.words) >= _WHOLE_IDEA
    found = [
        slip
        for words in _units(parts, denying=denying, shunning=shunning, whole=whole)
        if (slip := said_together(idea.words, words)) is not None and not _reverses(idea, words)
    ]
    return min(found, default=None)


def _reverses(idea: Idea, words: tuple[str, ...]) -> bool:
    """Whether a clause with the groups' words says the opposite of the idea's own.

    « la fermeture de la gare aide le magasin », where it is said to harm it. A word that a group
    lists, or that stands beside the idea's, reverses nothing.
    """
    listed = tuple(word for group in idea.words for target in group for word in tokens(target))
    wanted = [word for text in (idea.idea, *idea.any) for word in content_of(text)]
    for word in filter(has_opposite, wanted):
        if any(word_slip(said, word) is not None for said in words):
            continue
        for said in words:
            if are_opposite(said, word) and all(word_slip(said, one) is None for one in listed):
                return True
    return False


def _units(
    parts: tuple[Clause, ...], *, denying: bool, shunning: bool, whole: bool
) -> list[tuple[str, ...]]:
    """The words of each clause; one that leans on the clause before is read with it as well.

    With `whole`, for an idea of three groups or more, which only a cause and its effect together
    may say, a clause is also read with the cause given of it.
    """
    kept = [
        clause
        for clause in parts
        if (denying or not clause.denied) and (shunning or not clause.renounced)
    ]
    units = [clause.words for clause in kept]
    for one, two in pairwise(kept):
        caused = whole and (two.because or one.words[0] in _SUBORDINATE)
        if (
            caused
            or _fronted(one.words)
            or two.words[0] in _LEANING
            or min(map(_telling, (one, two))) < _WHOLE
        ):
            units.append((*one.words, *two.words))
    return units


def _fronted(words: tuple[str, ...]) -> bool:
    """Whether a clause is only what is set before another (« avec la fermeture de la gare, »)."""
    return words[0] in _BEFORE_ALL or words[:2] in {("a", "cause"), ("en", "raison")}


def _telling(clause: Clause) -> int:
    return sum(word not in LIGHT for word in clause.words)


_BEFORE_ALL = word_set("avec depuis apres suite grace faute face lors pendant des")
_SUBORDINATE = word_set("comme quand lorsque lorsqu' si puisque")
_WHOLE_IDEA = 3
"""Groups of an idea that is told by a cause and an effect."""
_WHOLE = 2
"""Words that say something in the shortest clause with a subject and a verb."""
_LEANING = word_set("il elle ils elles c' ce ca cela qui dont ou")
"""Words with which a clause goes on about what the one before names."""
