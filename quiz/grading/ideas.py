"""The ideas of a free text: which of them it says, none denied."""

from __future__ import annotations

from dataclasses import replace

from quiz.french.clauses import Clause, clauses, shuns
from quiz.french.degrees import plain_degrees
from quiz.french.retold import retold
from quiz.french.spelling import Slip
from quiz.french.withheld import withholds
from quiz.french.words import fold, tokens, word_set
from quiz.grading.core import Context, Reply, almost, correct, incorrect, of_parts
from quiz.grading.idea_key import IdeaKey
from quiz.grading.idea_phrase import PhraseKey, subjects_of
from quiz.grading.length import too_long
from quiz.model import Reason, Text, Verdict

_MOST_LETTERS = 4_800
_FIGHTING = word_set(
    "contre lutte lutter combattre but objectif objectifs probleme problemes danger menace"
)
"""Words of questions whose answer may be told by what is done against it (« réduire le bruit »)."""
_ASKING_ELSE = word_set("comment pourquoi raison raisons cause causes ou quand")
"""Words of questions that do not ask for what is refused or avoided, whatever they name."""

Readings = list[tuple[Clause, ...]]
"""A response's clauses, once for each way in which it is read."""


class Ideas:
    """With ideas: the share of their points that the text says."""

    def __init__(self, question: Text, context: Context) -> None:
        self._question = question
        self._context = context
        self._total = sum(idea.points for idea in question.ideas)
        self._models = {fold(text) for text in (question.answer, *question.accept) if text}
        asked = tokens(question.prompt)
        self._asks_withheld = _ASKING_ELSE.isdisjoint(asked) and (
            any(withholds(word) or word in _FIGHTING for word in asked) or shuns(question.prompt)
        )
        subjects = subjects_of(asked)
        self._keys = tuple(IdeaKey(i, subjects, self._asks_withheld) for i in question.ideas)
        self._contradicts = tuple(
            PhraseKey(text, subjects, contradicts=True) for text in question.contradicts
        )

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on a response: the share of the ideas' points, `contradicts` first."""
        question = self._question
        if found := too_long(reply, question, self._context):
            return found
        if reply.folded in self._models:
            return correct()
        readings = self._readings(reply.text[:_MOST_LETTERS])
        for phrase in self._contradicts:
            if any(self._contradicted(phrase, clause) for parts in readings for clause in parts):
                return incorrect(Reason.of("contradicts", phrase=phrase.text))
        verdicts = tuple(_idea_verdict(key, readings) for key in self._keys)
        if spent := _denials_spent(self._keys, readings):
            verdicts = tuple(
                verdict if verdict.accepted else _idea_verdict(key, spent)
                for key, verdict in zip(self._keys, verdicts, strict=True)
            )
        points = sum(
            idea.points for idea, v in zip(question.ideas, verdicts, strict=True) if v.accepted
        )
        score = points / self._total if self._total else 0.0
        return _overall(question, verdicts, score, reply)

    def _contradicted(self, phrase: PhraseKey, clause: Clause) -> bool:
        """Whether a clause says what is never right, and no idea in more of its words."""
        return phrase.told_in((clause,)) is not None and not any(
            key.told_beyond(phrase, clause) for key in self._keys
        )

    def _readings(self, text: str) -> Readings:
        """A text's clauses; again with its degrees told plainly; each clause told the other way."""
        found = [clauses(said) for said in (text, plain_degrees(text)) if said]
        found += [(told,) for parts in tuple(found) for clause in parts for told in retold(clause)]
        if not self._asks_withheld:
            return found
        return [tuple(replace(clause, whole=True) for clause in parts) for parts in found]


def _overall(question: Text, verdicts: tuple[Verdict, ...], score: float, reply: Reply) -> Verdict:
    reasons = [reason for verdict in verdicts for reason in verdict.reasons]
    if score >= 1:
        words = reply.folded.count(" ") + 1
        if words > question.max_words + question.max_words // 5:
            reasons.append(Reason.of("long_winded", n=words, max=question.max_words))
    return of_parts(score, reasons, verdicts)


def _denials_spent(keys: tuple[IdeaKey, ...], readings: Readings) -> Readings:
    """The clauses affirmed whose denial an idea asks for: what else they say, they do not deny.

    « n'avoir plus à recourir aux Américains pour de grosses levées » says for what as well. Empty
    where there is none.
    """
    denying = [key for key in keys if key.shunned]
    spent = [
        tuple(
            clause.affirmed()
            for clause in parts
            if (clause.denied or clause.renounced)
            and any(_idea_verdict(key, [(clause,)]).accepted for key in denying)
        )
        for parts in readings
    ]
    return [parts for parts in spent if parts]


def _idea_verdict(key: IdeaKey, readings: Readings) -> Verdict:
    best = min(
        (slip for parts in readings if (slip := key.told_in(parts)) is not None), default=None
    )
    if best is None:
        best = min(
            (slip for parts in readings if (slip := key.grouped_in(parts)) is not None),
            default=None,
        )
    if best is None:
        return incorrect(Reason.of("missing_idea", idea=key.idea.idea, ask=key.idea.missing))
    return almost(Reason.of("spelling_somewhere")) if best >= Slip.SPELLING else correct()
