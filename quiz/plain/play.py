"""Line mode: the same session over standard input and output."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from quiz.errors import QuizError
from quiz.learning.feedback import feedback, in_points
from quiz.learning.item import Item
from quiz.learning.problems import told
from quiz.learning.review import Review
from quiz.learning.runs import keep, open_session
from quiz.learning.session import Session
from quiz.learning.sheet import correction_sheet
from quiz.locale import Words
from quiz.model import Choice, Mode, Profile, QuestionSet
from quiz.plain import present
from quiz.plain.commands import command_named, notes
from quiz.plain.lines import Lines
from quiz.plain.noting import note_word
from quiz.store.store import Store

FREE_BEFORE_TIP = 2
"""Responses to one question that cost no try, after which the way on is told."""


def play(
    store: Store,
    question_set: QuestionSet,
    profile: Profile,
    words: Words,
    lines: Lines,
    mode: Mode = Mode.TRAINING,
    question_ids: Iterable[str] | None = None,
    *,
    variant: str = "",
) -> None:
    """Plays a set, or some of its questions, until the end or until the learner leaves.

    Some of its questions are kept to go on with where they are a `variant`: see `Standing`.

    What the store refuses to write is told, and can be tried again.

    Raises:
        QuizError: the run cannot be opened.
    """
    from quiz.grading import Grader

    session = open_session(
        store, question_set, Grader, profile, mode, question_ids=question_ids, variant=variant
    )
    sitting = LineSession(
        session,
        words,
        lines,
        lambda: keep(store, session),
        note=partial(note_word, store, profile, words),
    )
    try:
        sitting.run()
    finally:
        sitting.keep()


class LineSession:
    """Shows what a session asks and says, and gives it what is typed."""

    def __init__(
        self,
        session: Session,
        words: Words,
        lines: Lines,
        keep_run: Callable[[], bool | None],
        *,
        note: Callable[[QuestionSet, str], str] | None = None,
    ) -> None:
        """`note` notes a word of a set's text for the learner and gives what to say of it."""
        self._only = session
        self._words = words
        self._lines = lines
        self._keep_run = keep_run
        self._note_word = note
        self._free = 0
        self._told_elsewhere = False

    @property
    def session(self) -> Session:
        """That of the current question."""
        return self._only

    @property
    def going(self) -> Session | Review:
        """What is gone through: the session, or a review over several."""
        return self._only

    @property
    def set(self) -> QuestionSet:
        """The current question's."""
        return self.session.question_set

    @property
    def item(self) -> Item:
        """The current question, and how it stands."""
        return self.session.item_at(self.session.index)

    def run(self) -> bool:
        """The whole run, from the text to the figures; False where it was left before."""
        self.open()
        if not self.going.finished and self.item.closed:
            self.going.advance()  # it was left while its verdict was being read
        while not self.going.finished:
            if not self._ask():
                self.leave()
                return False
        self.close()
        return True

    def open(self) -> None:
        """What comes before the first question."""
        self._say(present.opening(self.set, self._words))
        if not self.set.settings.text_visible:
            self._lines.say(self._words("plain.from_memory"))
        self._lines.say(self._words("plain.how"))
        begun = any(item.tries or item.passed or item.closed for item in self.session.items())
        if begun or self.session.index:
            self._lines.say(self._words("plain.resumed"))

    def leave(self) -> None:
        """What is said to a learner who goes before the end."""
        self._lines.say()
        self._lines.say(self._words("plain.left"))
        if self.session.verdicts_shown:
            self._say(present.so_far(self.going.items(), self._words))

    def close(self) -> None:
        """Ends the run, and tells how it went."""
        summary = self.session.finish()
        self.keep()
        self._lines.say()
        self._say(present.closing(self.set, summary, self._words))
        if self.session.mode is Mode.EXAM:
            # Only now may it be told how each went.
            self._lines.say()
            self._lines.say(correction_sheet(self.session, self._words).rstrip())

    def introduce(self) -> None:
        """What comes before each question."""

    def _ask(self) -> bool:
        """One question until it is closed or passed; False where the learner leaves."""
        self._lines.say()
        self.introduce()
        self._show_question()
        self._free = 0
        while True:
            text = self._lines.ask(self._words("plain.answer"))
            if text is None:
                return False
            does = self._meant(text)
            if does is None:
                return False
            try:
                if does():
                    break
            except QuizError as error:
                # Nothing was kept, so no verdict was shown; the question waits for another try.
                self._tell(error)
        self.keep()
        return True

    def _meant(self, text: str) -> Callable[[], bool] | None:
        """What is to be done about what was typed; None where the learner leaves."""
        if not text.lstrip().startswith(":") or text.strip() == ":":
            return partial(self._submit, text)
        typed = text.strip()[1:].strip()
        if word := notes(typed):
            return partial(self._note, word)
        command = command_named(typed)
        return None if command == "quit" else partial(self._do, command)

    def _note(self, word: str) -> bool:
        """A word of the text for the learner's own list; not where the text is no help allowed."""
        may = self.session.verdicts_shown and self.set.settings.text_visible
        if self._note_word is None or not may:
            self._lines.say(self._words("plain.no_command"))
        else:
            self._lines.say(self._note_word(self.set, word))
        return False

    def _submit(self, text: str) -> bool:
        """Grades what was typed; whether it is time for the next question."""
        asked = self.session.questions[self.session.index]
        if isinstance(asked, Choice):
            text = present.option_keys(asked, text)
        outcome = self.session.submit(text)
        said = feedback(asked, outcome, self._words, self.set)
        self._say(present.verdict(said, self.set, self._words))
        if outcome.closed or outcome.passed:
            self.going.advance()
            return True
        self._free += outcome.free
        if outcome.free and self._free == FREE_BEFORE_TIP:
            self._lines.say(self._words("plain.stuck"))
        return False

    def _show_question(self) -> None:
        hidden = not self.set.settings.text_visible
        self._say(present.question(self.item, self._words, from_memory=hidden))

    def keep(self) -> None:
        """Saves where the run stands; where that fails it is told, and no answer is lost."""
        try:
            elsewhere = self._keep_run()
        except QuizError as error:
            self._tell(error)
        else:
            if elsewhere and not self._told_elsewhere:
                self._told_elsewhere = True
                self._lines.say(self._words("run.elsewhere"))

    def _tell(self, error: QuizError) -> None:
        for problem in error.problems:
            self._lines.say(self._words("plain.problem", problem=told(self._words, problem)))

    def _answer(self) -> None:
        outcome = self.session.give_up()
        asked = self.set.question(outcome.question_id)
        said = feedback(asked, outcome, self._words, self.set)
        self._say(present.verdict(said, self.set, self._words))

    def _do(self, command: str) -> bool:
        """What a command asks for; whether it is time for the next question."""
        item = self.item
        match command:
            case "skip":
                self.going.skip()
                return True
            case "answer":
                self._answer()
                self.going.advance()
                return True
            case "hint":
                self._hint(item.hint_cost)
            case "text" if not self.set.settings.text_visible:
                self._lines.say(self._words("plain.from_memory"))
            case "text":
                self._say(present.passage(self.set, self._words))
            case "words":
                self._say(present.glossary(self.set, self._words))
            case "question":
                self._show_question()
            case "help":
                self._lines.say(self._words("plain.help"))
                if item.hint_cost is not None:
                    price = in_points(item.hint_cost)
                    self._lines.say(self._words("plain.hints_left", n=item.hints_left, cost=price))
            case _:
                self._lines.say(self._words("plain.no_command"))
        return False

    def _hint(self, cost: float | None) -> None:
        if cost is None:
            self._lines.say(self._words("plain.no_hint"))
            return
        price = self._words("plain.hint_cost", n=in_points(cost))
        hint = self._words("plain.hint", hint=self.session.next_hint())
        self._lines.say(f"{hint} ({price})")
        self.keep()

    def _say(self, texts: Iterable[str]) -> None:
        for text in texts:
            self._lines.say(text)
