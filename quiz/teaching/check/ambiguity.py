"""A2: what the real grader makes of the set's own keys, distractors and rejects."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from quiz.french.date_words import MONTH_LABELS
from quiz.french.words import fold
from quiz.model import Choice, Cloze, Order, Question, Status, TrueFalse
from quiz.teaching.check.finding import Case

_TYPED = {"date", "amount", "number", "quantity", "share", "duration"}
_SHORT = _TYPED | {"phrase", "place"}
_LEAST_CHOICES = 4
_FIGURE = re.compile(r"\d(?:[\d\s.,]*\d)?")
_MONTHS = frozenset(map(fold, MONTH_LABELS))
_PAIRED = 30
"""How many earlier questions of its type each is compared with; bounds the work on huge sets."""
_LEAST_TELLING = 4
"""Letters and digits that an answer must have before its place in a prompt gives it away."""


def check_keys(case: Case) -> None:
    """A201 the key, A202 an `accept` that the grader does not take; A205 one it takes anyway."""
    for path, question in case.questions:
        verdict = case.grade(question, own_answer(question))
        if not verdict.accepted:
            rule = ", ".join(reason.code for reason in verdict.reasons) or verdict.status.value
            case.warn("A201", f"{path}.answer", answer=question.answer, rule=rule)
            continue
        bare = replace(question, accept=()) if question.accept else question
        for index, text in enumerate(question.accept):
            where = f"{path}.accept[{index}]"
            if not case.grade(question, text).accepted:
                case.warn("A202", where, answer=text)
            elif case.grader.mark(bare, text).status is Status.CORRECT:
                case.warn("A205", where, answer=text)


def check_rejects(case: Case) -> None:
    """A203: a response that is never right comes out right, as it stands or said in a sentence.

    As it stands the grader never takes it; but where it is the key's own value it does at the
    least change (« C'est … »), and what the author meant is not what happens.
    """
    for path, question in case.questions:
        for index, reject in enumerate(question.reject):
            for said in (reject.response, f"C'est {reject.response}"):
                if case.grade(question, said).accepted:
                    case.warn("A203", f"{path}.reject[{index}]", answer=said)
                    break


def check_distractors(case: Case) -> None:
    """A207: a wrong option that the grader takes for the right one."""
    for path, question in case.questions:
        if not isinstance(question, Choice) or len(question.answers) != 1:
            continue
        for option in question.options:
            if option.key not in question.answers and case.grade(question, option.text).accepted:
                case.warn("A207", f"{path}.options.{option.key}", answer=option.text)


def check_pairs(case: Case) -> None:
    """A206: two questions of one type whose keys answer each other."""
    by_type: dict[str, list[tuple[str, Question]]] = {}
    for path, question in case.questions:
        if question.type in _TYPED | {"phrase"}:
            by_type.setdefault(question.type, []).append((path, question))
    for group in by_type.values():
        for index, (path, question) in enumerate(group):
            for _, earlier in group[max(0, index - _PAIRED) : index]:
                if (
                    may_answer_each_other(earlier, question)
                    and case.grade(earlier, question.answer).accepted
                    and case.grade(question, earlier.answer).accepted
                ):
                    case.warn("A206", f"{path}.answer", answer=question.answer, other=earlier.id)


def may_answer_each_other(one: Question, other: Question) -> bool:
    """Whether two keys need the grader to tell them apart: no where it would only say so again.

    Digits are never fuzzy: two keys alike but for their figures, or with two different months,
    are two values unless a tolerance joins them. Half of the work on a set is saved so.
    """
    if one.type == "date":
        months = [_months(question.answer) for question in (one, other)]
        return not all(months) or months[0] == months[1]
    if one.type not in _TYPED or any(getattr(q, "tolerance", "") for q in (one, other)):
        return True
    if one.accept or other.accept or one.ask_more or other.ask_more:
        return True
    (figures, rest), (other_figures, other_rest) = _figures(one.answer), _figures(other.answer)
    return figures == other_figures or rest != other_rest or not figures


def _months(answer: str) -> frozenset[str]:
    return frozenset(fold(answer).split()) & _MONTHS


def _figures(answer: str) -> tuple[str, str]:
    """The figures of a key without outer zeros (0,50 is 0,5), and all the rest of it."""
    figures = "".join(filter(str.isdigit, answer)).strip("0")
    return figures, fold(_FIGURE.sub(" ", answer))


def check_given_away(case: Case) -> None:
    """A208: a prompt holds the answer of another question, or its own (A210)."""
    prompts = [(path, question, f" {fold(question.prompt)} ") for path, question in case.questions]
    for _, question in case.questions:
        answer = fold(question.answer)
        if question.type not in _SHORT or len(answer.replace(" ", "")) < _LEAST_TELLING:
            continue
        for path, other, prompt in prompts:
            if f" {answer} " in prompt:
                code = "A210" if other is question else "A208"
                case.warn(code, f"{path}.prompt", answer=question.answer, other=question.id)


def check_right_options(case: Case) -> None:
    """A209: the right option is always the longest, or A211 always the one with the same key."""
    choices = [
        (path, q) for path, q in case.questions if isinstance(q, Choice) and len(q.answers) == 1
    ]
    if len(choices) < _LEAST_CHOICES:
        return
    longest = 0
    for _, question in choices:
        lengths = {option.key: len(option.text) for option in question.options}
        right = lengths.pop(question.answers[0])
        longest += right > max(lengths.values())
    if longest == len(choices):
        case.warn("A209", choices[0][0], n=longest)
    key, count = Counter(question.answers[0] for _, question in choices).most_common(1)[0]
    if count == len(choices):
        case.warn("A211", choices[0][0], value=key, n=count)


def own_answer(question: Question) -> str:
    """The response of a learner who answers just as the key has it."""
    match question:
        case TrueFalse(justification=proof) if proof is not None:
            return f"{question.truth} : {proof.quote}"
        case Choice():
            return ", ".join(question.answers)
        case Order():
            return "\n".join(question.items)
        case Cloze():
            return "\n".join(own_answer(blank.question) for blank in question.blanks)
        case _:
            return question.answer
