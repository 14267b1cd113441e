"""A4: typography, and what makes questions hard to answer for the wrong reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.model import Choice, Cloze, ListQuestion, Question, Skill
from quiz.sets.kinds import join
from quiz.sets.passage import first_excerpt
from quiz.sets.source import quoted
from quiz.sets.tree import Listing, Node, Scalar
from quiz.teaching.check.finding import Case

# Each alternative starts at a sign, of which a text has few: its letters are passed over at once.
_NO_SPACE = re.compile(r"[!?;](?<=[^\W\d_].)(?=\s|$|»)|:(?<=[^\W\d_].)(?=\s|$)|«(?=\w)|»(?<=\w.)")
_TWO_QUESTIONS = re.compile(
    r"\?.*\?|\bet,? (?:à |de |pour |avec |par )?"
    r"(?:combien|quand|où|qui|pourquoi|comment|quel(?:le)?s?)\b(?=.*\?)",
    re.IGNORECASE | re.DOTALL,
)
_WORD_QUOTE = re.compile(r"[“”„]")
_WORD_QUOTED = re.compile(r"[“”„]([^“”„]*)[“”\"]")
_LEAST_QUESTIONS = 6
_LONGEST_PROMPT = 2_000


def check_typography(case: Case) -> None:
    """A401 no space before double punctuation, A403 straight quotes.

    Whether that space may break a line is none of an author's cares: the app holds it together.
    """
    for path, text in _texts(case):
        if match := _NO_SPACE.search(text):
            case.warn("A401", path, place=_around(text, match))
        if '"' in text:
            case.warn("A403", path)


def check_word_quotes(case: Case) -> None:
    """A409: a word processor's quotation marks round a whole text, taken for YAML's."""
    if case.loaded.root is not None and _WORD_QUOTE.search(case.loaded.text):
        for node, path in _scalars(case.loaded.root, ""):
            if match := _WORD_QUOTED.fullmatch(node.text.strip()):
                case.warn("A409", path, cure=quoted(match[1], '"'))


def _scalars(node: Node, path: str) -> Iterator[tuple[Scalar, str]]:
    """Every unquoted text of a file with its key path."""
    if isinstance(node, Scalar):
        if not node.style:
            yield node, path
    elif isinstance(node, Listing):
        for index, item in enumerate(node.items):
            yield from _scalars(item, f"{path}[{index}]")
    else:
        for key, value in node.entries:
            yield from _scalars(value, join(path, key.text))


def check_prompts(case: Case) -> None:
    """A404: two questions in one."""
    for path, question in case.questions:
        several = isinstance(question, ListQuestion | Cloze)
        if not several and _TWO_QUESTIONS.search(question.prompt[:_LONGEST_PROMPT]):
            case.warn("A404", f"{path}.prompt")


def check_order(case: Case) -> None:
    """A405: a question on a detail that the text gives before the one asked just before."""
    before, earlier = -1, ""
    for path, question in case.questions:
        if question.skill is not Skill.DETAIL or not question.evidence:
            continue
        place = first_excerpt(case.made.passage.text, question.evidence[0])
        if place is None:
            continue
        start = place[0]
        if start < before and case.made.passage.paragraph_at(
            start
        ) < case.made.passage.paragraph_at(before):
            case.warn("A405", path, other=earlier)
        before, earlier = start, question.id


def check_balance(case: Case) -> None:
    """A406: more than a third of the questions are choices."""
    total = len(case.made.questions)
    choices = sum(isinstance(question, Choice) for question in case.made.questions)
    if total >= _LEAST_QUESTIONS and choices * 3 > total:
        case.warn("A406", "questions", n=choices, total=total)


def _texts(case: Case) -> Iterator[tuple[str, str]]:
    """What is shown to a learner, with its key path; not what learners are expected to type."""
    yield "title", case.made.title
    yield "passage", case.made.passage.text
    for gloss in case.made.glossary:
        yield f"glossary.{gloss.word}", gloss.meaning
    for path, question in case.questions:
        yield from _question_texts(path, question)


def _question_texts(path: str, question: Question) -> Iterator[tuple[str, str]]:
    yield f"{path}.prompt", question.prompt
    yield f"{path}.explanation", question.explanation
    for index, hint in enumerate(question.hints):
        yield f"{path}.hints[{index}]", hint
    for index, reject in enumerate(question.reject):
        yield f"{path}.reject[{index}]", reject.feedback
    for index, ask in enumerate(question.ask_more):
        yield f"{path}.ask_more[{index}]", ask.ask
    if isinstance(question, Choice):
        for option in question.options:
            yield f"{path}.options.{option.key}", option.text
            yield f"{path}.options.{option.key}", option.feedback


def _around(text: str, match: re.Match[str]) -> str:
    start = text.rfind(" ", 0, match.start()) + 1
    return text[start : match.end()]
