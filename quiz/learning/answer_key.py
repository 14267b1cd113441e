"""The right answer to a question, as it is shown; and everything that would give it away."""

from __future__ import annotations

import re

from quiz.locale import Words
from quiz.model import Choice, Cloze, ListQuestion, Order, Question, QuestionSet, TrueFalse, Who

_OPENING = re.compile(r"«\s*")
_CLOSING = re.compile(r"(?:(?<!\s)\s+)?»")


def shown_answer(question: Question, question_set: QuestionSet, words: Words) -> str:
    """The answer key in one line, as a learner should read it."""
    match question:
        case Who():
            return ", ".join(_person(key, question_set) for key in _who(question))
        case Choice():
            texts = {option.key: option.text for option in question.options}
            return " ; ".join(texts.get(key, key) for key in question.answers) or question.answer
        case TrueFalse():
            truth = words(f"true_false.{question.truth}")
            proof = question.justification
            if proof is None or question.truth == "unsaid":
                return truth
            return words(
                "true_false.with_proof", truth=truth, quote=inside_quotes(proof.quote, words)
            )
        case ListQuestion():
            return ", ".join(item.answer for item in question.items) or question.answer
        case Cloze():
            return ", ".join(
                shown_answer(blank.question, question_set, words) for blank in question.blanks
            )
        case Order():
            return " → ".join(question.items)
        case _:
            return question.answer


def inside_quotes(excerpt: str, words: Words) -> str:
    """An excerpt as it stands between quotation marks.

    Its own outer pair goes; in French, pairs inside become “…” (Imprimerie nationale, *Lexique
    des règles typographiques*: second rank of quotation).
    """
    text = excerpt.strip()
    if text.startswith("«") and text.find("»") == len(text) - 1:
        return text.strip("«» \xa0\u202f")
    if words.language == "fr":
        text = _CLOSING.sub("”", _OPENING.sub("“", text))
    return text


def telling_texts(question: Question, question_set: QuestionSet) -> tuple[str, ...]:
    """Texts that would give the answer away if shown while a try is left."""
    texts = [question.answer, *question.accept]
    match question:
        case Who():
            for key in _who(question):
                texts.append(_person(key, question_set))
                if person := question_set.person(key):
                    texts.extend(person.also)
        case Choice():
            texts = [option.text for option in question.options if option.key in question.answers]
        case TrueFalse():
            texts = [question.justification.quote] if question.justification else []
        case ListQuestion():
            texts.extend(text for item in question.items for text in (item.answer, *item.accept))
        case Cloze():
            texts.extend(
                text
                for blank in question.blanks
                for text in telling_texts(blank.question, question_set)
            )
        case Order():
            texts = []
        case _:
            pass
    return tuple(text for text in texts if text.strip())


def _who(question: Who) -> tuple[str, ...]:
    return question.answers or (question.answer,)


def _person(key: str, question_set: QuestionSet) -> str:
    person = question_set.person(key)
    return person.name if person else key
