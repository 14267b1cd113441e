"""A review of marked words: each is a gap in the sentence in which it was met.

The questions are ordinary ones (`Cloze` over a `Phrase`) in a set made for the occasion, so that
sessions, grading and feedback are those of the rest. Only where a try is written differs:
`quiz.store.words`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from quiz.french.running import form_pattern
from quiz.french.words import fold
from quiz.learning.clock import Clock, utc_now
from quiz.learning.review import LONGEST, Review
from quiz.learning.session import Grading, Session
from quiz.learning.word_list import Entry, question_id
from quiz.locale import Words
from quiz.model import (
    Blank,
    Cloze,
    Level,
    Mode,
    Passage,
    Phrase,
    Profile,
    Question,
    QuestionSet,
    Reason,
    Settings,
    Status,
    Verdict,
)
from quiz.store.store import Store
from quiz.store.words import MarkedWord

BLANK = "mot"
"""The key of the gap."""

GAP = "……"
"""Shows the gap where a sentence is told."""

ELSEWHERE = "……"
"""Stands for the word where its sentence has it once more."""

_MEANT_FOR_TEXTS = frozenset({"known_other", "known_person"})
"""Reasons that tell where in a text a response stands; here there is no text to look into."""

_PLAYED = Settings(hint_cost=0.0, text_visible=False)


def open_word_review(
    store: Store,
    profile: Profile,
    due: Sequence[Entry],
    words: Words,
    make_grader: Callable[[QuestionSet], Grading],
    *,
    clock: Clock = utc_now,
    most: int = LONGEST,
) -> Review | None:
    """A review of words, in their order, at most so many; None where there are none."""
    asked = [entry.word for entry in due[:most]]
    if not asked:
        return None
    sessions = {
        question_set.id: Session(
            # The sentences are for the grader: nobody else may look the words up in them.
            replace(question_set, passage=Passage("")),
            _WordGrader(make_grader(question_set), those, words),
            store.words.record,
            profile.id,
            Mode.REVIEW,
            clock=clock,
        )
        for those in _by_set(asked)
        for question_set in word_sets(those, words)
    }
    return Review(sessions, tuple((word.set_id, question_id(word)) for word in asked))


def word_sets(marked: Iterable[MarkedWord], words: Words) -> tuple[QuestionSet, ...]:
    """A set of questions on words for each set in which they were marked.

    Its passage is their sentences, so that no word of them passes for another misspelt.
    """
    return tuple(
        QuestionSet(
            id=those[-1].set_id,
            title=those[-1].title or those[-1].set_id,
            level=Level.A1,
            passage=Passage("\n\n".join(dict.fromkeys(word.sentence for word in those))),
            questions=tuple(question_on(word, words) for word in those),
            settings=_PLAYED,
            content_hash=those[-1].set_hash,
        )
        for those in _by_set(marked)
    )


def _by_set(marked: Iterable[MarkedWord]) -> Iterable[list[MarkedWord]]:
    by_set: dict[str, list[MarkedWord]] = {}
    for word in marked:
        by_set.setdefault(word.set_id, []).append(word)
    return by_set.values()


def question_on(word: MarkedWord, words: Words) -> Question:
    """The sentence with a gap where the word stood; what it means is asked with, if it is known."""
    hidden = form_pattern(word.form)
    meaning = hidden.sub(ELSEWHERE, word.meaning).rstrip(" .")
    prompt = words("word.prompt_meaning", meaning=meaning) if meaning else words("word.prompt")
    # The text of a cloze marks its gap with brackets: others must not be taken for it.
    sentence = word.sentence.translate({ord("["): "(", ord("]"): ")"})
    parts = sentence[: word.start], sentence[word.start + len(word.form) :]
    before, after = (hidden.sub(ELSEWHERE, part) for part in parts)
    key = question_id(word)
    return Cloze(
        id=key,
        prompt=prompt,
        text=f"{before}[[{BLANK}]]{after}",
        blanks=(Blank(BLANK, Phrase(id=key, prompt="", answer=word.form)),),
        hints=(words("word.hint", letter=word.form[0], n=sum(map(str.isalpha, word.form))),),
        explanation=word.sentence,
    )


def around_gap(question: Question, most: int = 54) -> str:
    """A word's sentence cut round its gap, to know it by; the prompt of another question.

    It is cut between words, to at most so many characters beside the signs that it is.
    """
    if not isinstance(question, Cloze):
        return question.prompt
    mark = f"[[{BLANK}]]"
    before, _, after = question.text.partition(mark)
    room = most - len(GAP)
    left, right = len(before), len(after)
    if left + right > room:
        left = min(left, max(room // 2, room - right))
        right = room - left
    start, end = before[len(before) - left :], after[:right]
    if left < len(before):
        start = "…" + (start.partition(" ")[2] or " ")
    if right < len(after):
        end = (end.rpartition(" ")[0] or " ") + "…"
    return f"{start}{GAP}{end}"


class _WordGrader:
    """The program's grader, with what is particular to a word out of a dictionary."""

    def __init__(self, grader: Grading, marked: Iterable[MarkedWord], words: Words) -> None:
        """`marked`: the words asked, all of one set."""
        self._grader = grader
        self._dictionary = {question_id(word): word.word for word in marked}
        self._words = words

    def grade(self, question_id: str, response: str) -> Verdict:
        """The verdict, without places in a text: the right word in another form is half right."""
        verdict = self._grader.grade(question_id, response)
        if not verdict.accepted and fold(response) == fold(self._dictionary[question_id]):
            said = Reason.of("part_credit", feedback=self._words("word.other_form"))
            return Verdict(Status.PARTIAL, 0.5, (said,))
        kept = tuple(r for r in verdict.reasons if r.code not in _MEANT_FOR_TEXTS)
        return replace(verdict, reasons=kept)
