"""The text and the questions as lines to read, or to hear."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import zip_longest

from quiz.learning.answer_key import inside_quotes
from quiz.learning.feedback import Feedback, in_points
from quiz.learning.item import Item
from quiz.learning.review import Review
from quiz.learning.source_line import source_line
from quiz.learning.summary import Summary
from quiz.locale import Words
from quiz.model import (
    Choice,
    Cloze,
    ListQuestion,
    Order,
    Question,
    QuestionSet,
    Text,
    TrueFalse,
)

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_PARTED = re.compile(r"(?:[\s,;/&+.)]|\b(?:et|and)\b)+")
_BLANK = re.compile(r"\[\[([^\[\]]+)\]\]")


def title(question_set: QuestionSet, words: Words) -> str:
    """Which text it is, and its level."""
    return words("plain.title", title=question_set.title, level=question_set.level)


def opening(question_set: QuestionSet, words: Words) -> Iterator[str]:
    """Title, level, source and text."""
    yield title(question_set, words)
    if shown := source_line(question_set.source, words):
        yield words("plain.source", source=shown)
    yield ""
    yield from passage(question_set, words)


def passage(question_set: QuestionSet, words: Words, only: Collection[int] = ()) -> Iterator[str]:
    """The text, paragraph by paragraph with their numbers; some of them `only`, or all."""
    for number, paragraph in enumerate(question_set.passage.paragraphs, 1):
        if number in only or not only:
            yield f"{words('feedback.paragraph', number=str(number))}. {paragraph}"
            yield ""


def glossary(question_set: QuestionSet, words: Words) -> Iterator[str]:
    """The words explained."""
    if not question_set.glossary:
        yield words("plain.no_glossary")
    for gloss in question_set.glossary:
        yield words("plain.gloss", word=gloss.word, meaning=gloss.meaning)


def question(item: Item, words: Words, *, from_memory: bool = False) -> Iterator[str]:
    """A question: its place, kind and points, what is asked, and how to answer.

    That it is `from_memory` is said where the text is not to be read again.
    """
    asked = item.question
    head = words(
        "plain.question",
        number=item.index + 1,
        total=item.total,
        kind=words.kind(asked.type),
        n=in_points(asked.points),
    )
    if from_memory:
        head += " – " + words("way.memory")
    if item.hint_cost is not None:
        cost = in_points(item.hint_cost)
        head += " – " + words("plain.hint_offer", n=item.hints_left, cost=cost)
    yield head
    yield asked.prompt
    yield from _parts(asked, words)
    for hint in item.hints:
        yield words("plain.hint", hint=hint)


def option_letters(asked: Choice) -> dict[str, str]:
    """The letter under which each option is shown -> its key; the key itself where it is one.

    In the author's order, not shuffled: a letter means the same in every run, and line mode is
    what gets scripted. Where there are more options than letters each has its key.
    """
    keys = [option.key for option in asked.options]
    if all(len(key) == 1 for key in keys) or len(keys) > len(LETTERS):
        return {key: key for key in keys}
    return dict(zip(LETTERS, keys, strict=False))


def option_keys(asked: Choice, typed: str) -> str:
    """Option keys for what was typed, where that is letters as shown; else what was typed."""
    letters = option_letters(asked)
    parts = [part for part in _PARTED.split(typed.strip().casefold()) if part]
    if not parts or any(part not in letters for part in parts):
        return typed
    return ", ".join(letters[part] for part in dict.fromkeys(parts))


def _parts(asked: Question, words: Words) -> Iterator[str]:
    match asked:
        case Choice():
            texts = {option.key: option.text for option in asked.options}
            for letter, key in option_letters(asked).items():
                yield f"{letter}) {texts[key]}"
            yield words("plain.choose_many" if len(asked.answers) > 1 else "plain.choose_one")
        case TrueFalse():
            proof = asked.justification is not None and asked.justification.required
            yield words("plain.true_false_proof" if proof else "plain.true_false")
        case ListQuestion():
            yield words("plain.list", n=asked.expected or len(asked.items))
        case Cloze():
            numbers = {blank.key: str(n) for n, blank in enumerate(asked.blanks, 1)}
            yield _BLANK.sub(lambda m: f"({numbers.get(m[1].strip(), m[1])}) ……", asked.text)
            yield words("plain.cloze", n=len(asked.blanks))
        case Order():
            for letter, text in zip_longest(LETTERS[: len(asked.items)], asked.presented()):
                yield f"{letter}) {text}" if letter else f"– {text}"
            yield words("plain.order")
        case Text():
            yield words("plain.text", n=asked.max_words)
        case _:
            pass


def verdict(said: Feedback, question_set: QuestionSet, words: Words) -> Iterator[str]:
    """What is said after a response: the verdict's line first, then reasons, key and proof."""
    yield f"{said.tag} {said.headline}".strip()
    yield from said.notes
    if said.expected:
        yield said.expected
    for span in said.evidence:
        place = words("feedback.paragraph", number=str(span.paragraph))
        excerpt = question_set.passage.text[span.start : span.end]
        yield words("plain.evidence", place=place, excerpt=inside_quotes(excerpt, words))
    if said.explanation:
        yield said.explanation


def so_far(items: Iterable[Item], words: Words) -> Iterator[str]:
    """Where a learner stands who leaves before the end; nothing where nothing was answered."""
    tried = [item for item in items if item.tries or item.closed]
    if tried:
        yield words(
            "plain.so_far",
            n=len(tried),
            points=in_points(sum(item.points for item in tried)),
            max=in_points(sum(item.question.points for item in tried)),
        )


def closing(question_set: QuestionSet, summary: Summary, words: Words) -> Iterator[str]:
    """The figures at the end of a run."""
    score, out_of = in_points(summary.score), in_points(summary.out_of)
    yield words("plain.score", score=score, out_of=out_of, n=len(summary.missed))
    for kind in summary.kinds:
        yield words(
            "plain.kind",
            kind=words.kind(kind.kind),
            right=kind.right,
            questions=kind.questions,
            points=in_points(kind.points),
            max=in_points(kind.max_points),
        )
    if summary.missed:
        yield words("plain.missed")
        for question_id in summary.missed:
            yield f"- {question_set.question(question_id).prompt}"
    yield from _hints_and_time([summary], words)


def closing_review(review: Review, summaries: Sequence[Summary], words: Words) -> Iterator[str]:
    """The figures at the end of a review: how many were right, what to see again and of which text.

    `summaries` are those of its sessions, in their order.
    """
    right = sum(summary.right for summary in summaries)
    yield words("plain.review_right", n=right, of=review.total)
    missed = {
        (set_id, question_id)
        for set_id, summary in zip(review.sessions, summaries, strict=True)
        for question_id in summary.missed
    }
    if missed:
        yield words("plain.missed")
    for set_id, question_id in review.plan:
        if (set_id, question_id) in missed:
            asked = review.sessions[set_id].question_set
            yield f"- {asked.question(question_id).prompt} ({asked.title})"
    yield from _hints_and_time(summaries, words)


def _hints_and_time(summaries: Sequence[Summary], words: Words) -> Iterator[str]:
    if hints := sum(summary.hints for summary in summaries):
        yield words("plain.hints_taken", n=hints)
    yield words("plain.time", n=max(1, round(sum(one.seconds for one in summaries) / 60)))
