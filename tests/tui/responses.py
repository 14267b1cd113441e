"""What a learner who knows everything answers."""

from __future__ import annotations

from quiz.learning.answer_key import shown_answer
from quiz.locale import words_for
from quiz.model import Choice, Cloze, ListQuestion, Order, Question, QuestionSet, TrueFalse, Who


def right_response(question: Question, question_set: QuestionSet) -> str:
    """The answer as the app's fields would give it."""
    match question:
        case Choice():
            return ", ".join(question.answers)
        case TrueFalse():
            truth = {"true": "vrai", "false": "faux", "unsaid": "non mentionné"}[question.truth]
            proof = question.justification
            return f"{truth} : {proof.quote}" if proof and question.truth != "unsaid" else truth
        case ListQuestion():
            wanted = question.expected or len(question.items)
            return "\n".join(item.answer for item in question.items[:wanted])
        case Cloze():
            return "\n".join(blank.question.answer for blank in question.blanks)
        case Order():
            return "\n".join(question.items)
        case Who():
            return shown_answer(question, question_set, words_for("fr"))
        case _:
            return question.answer
