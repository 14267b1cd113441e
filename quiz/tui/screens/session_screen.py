"""A screen over a session: the text, a question, what was said of the answer; and keeping it all.

What the learner does there is `quiz.tui.screens.question`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.timer import Timer

from quiz.learning.feedback import in_points
from quiz.learning.item import Item, Outcome
from quiz.learning.session import Session
from quiz.tui.glossing import glossed
from quiz.tui.letting_go import let_go
from quiz.tui.run_clock import RunClock
from quiz.tui.screens.passage_screen import PassageScreen
from quiz.tui.widgets.answers import AnswerField, answer_field
from quiz.tui.widgets.gloss_note import GlossNote
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.run_map import RunMap
from quiz.tui.widgets.said import Said
from quiz.tui.widgets.verdict_view import VerdictView

if TYPE_CHECKING:
    from quiz.learning.review import Review
    from quiz.model import QuestionSet

WIDE = 100
"""Columns from which the text stands beside the question."""

SAVE_AFTER = 0.2
"""Seconds without a key after which a draft is on disk."""


class SessionScreen(PassageScreen):
    """Shows a session's current question, and keeps what is typed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._saving: Timer | None = None
        self._clock = RunClock(self)
        self._looking_back = session.finished

    def compose(self) -> ComposeResult:
        """The text, and the sheet with question, answer and verdict."""
        question_set = self.session.question_set
        with Horizontal(id="desk"):
            yield PassageView(question_set.passage, glossed(question_set), id="text")
            with VerticalScroll(id="sheet", can_focus=False):
                yield Said(id="where", classes="quiet")
                yield RunMap()
                yield Said(id="prompt")
                yield Said(id="hints")
                yield VerdictView()
        yield GlossNote()
        yield KeyLine(self.words)

    async def on_mount(self) -> None:
        """Begins where the session stands."""
        self._clock.start()
        await self.show_item()

    @property
    def run(self) -> Session | Review:
        """What is gone through: the session, or a review over several."""
        return self.session

    @property
    def shown_set(self) -> QuestionSet:
        """The set of the current question."""
        return self.session.question_set

    @property
    def item(self) -> Item:
        """The question shown."""
        return self.session.item_at(self.session.index)

    def reword(self) -> None:
        """In the other language; what is typed stays."""
        self.query_one(KeyLine).words = self.words
        self._save()
        self.call_later(self.show_item)

    # -- showing ----------------------------------------------------------------------------

    async def show_item(self) -> None:
        """Shows the current question as it stands."""
        item = self.item
        with self.app.batch_update():
            await self.query(AnswerField).remove()
            let_go(self)
            self.query_one("#prompt", Said).update(Content(item.question.prompt))
            field = answer_field(item, self.words)
            await self.query_one("#sheet").mount(field, after="#prompt")
            field.restore(item.draft or (item.outcome.response if item.outcome else ""))
            with self.quiz.telling():
                field.remember(self.quiz.desk.earlier(self.session))
            self._head()
            if item.outcome:
                self._tell(item.outcome)
            else:
                self.query_one(VerdictView).clear()
                self._show_text()
                self.query_one(PassageView).show_evidence(())
            self.show_noted()
            self._settle(item)
            self.query_one("#sheet").scroll_home(animate=False)

    def _head(self) -> None:
        """The lines over and under the prompt: place, points, tries, hints."""
        self.tick()
        words, item = self.words, self.item
        self.query_one(RunMap).show(self.run.items(), self.run.index)
        hints = self.query_one("#hints", Said)
        hints.display = bool(item.hints)
        hints.update(
            Content("\n").join(
                Content.assemble(
                    (words("screen.question.hint", number=str(number)), "bold"), Content(text)
                )
                for number, text in enumerate(item.hints, 1)
            )
        )

    def tick(self) -> None:
        """The line over the prompt, the time in it."""
        words, item = self.words, self.item
        parts = [
            words("screen.question.place", at=str(self.run.index + 1), of=str(self.run.total)),
            words.kind(item.question.type),
            words("screen.question.points", n=in_points(item.question.points)),
        ]
        if item.granted:
            parts.append(words("screen.question.granted"))
        elif not item.closed:
            parts.append(words("screen.question.tries", n=item.tries_left))
        parts += self._clock.parts()
        if not self.session.question_set.settings.text_visible:
            parts.append(words("way.memory"))
        self.query_one("#where", Said).update(
            " · ".join(part.replace(" ", "\xa0") for part in parts)
        )

    def _tell(self, outcome: Outcome) -> None:
        beside = self._show_text()
        told = self.query_one(VerdictView).tell(
            self.item.question,
            outcome,
            self.words,
            self.session.question_set,
            quote=not (beside and self.size.width >= WIDE),
        )
        self.query_one(PassageView).show_evidence((s.start, s.end) for s in told.evidence)

    def _show_text(self) -> bool:
        """Whether the text may be seen now; where it is asked from memory, after the answer."""
        may = self.session.question_set.settings.text_visible or self.item.closed
        self.set_class(not may, "-hidden")
        return may

    def _settle(self, item: Item) -> None:
        """Puts the focus where the next key should go."""
        field = self.query_one(AnswerField)
        field.disabled = item.closed
        verdict = self.query_one(VerdictView)
        if item.closed:
            self.screen.set_focus(verdict)
            self.call_after_refresh(verdict.scroll_visible, animate=False)
        else:
            field.take_focus()
        self.refresh_bindings()

    # -- keeping ----------------------------------------------------------------------------

    @on(AnswerField.Changed)
    def _typed(self) -> None:
        self.session.set_draft(self.query_one(AnswerField).response)
        if self._saving:
            self._saving.stop()
        self._saving = self.set_timer(SAVE_AFTER, self._keep)

    def _save(self) -> None:
        """Takes what is typed into the session."""
        if self._saving:
            self._saving.stop()
        fields = self.query(AnswerField)
        if fields and not self.item.closed:
            self.session.set_draft(fields.first(AnswerField).response)

    def _keep(self) -> None:
        with self.quiz.telling():
            if self.quiz.desk.keep(self.session) and not self._told_elsewhere:
                self._told_elsewhere = True
                self.notify(self.words("run.elsewhere"), markup=False, timeout=12)

    _told_elsewhere = False
    """Whether it was said that another window goes on with the same run."""

    def on_unmount(self) -> None:
        """Whatever way it is left: nothing typed is lost."""
        if self._saving:
            self._saving.stop()

    def keep_now(self) -> None:
        """Called when the app ends."""
        self._save()
        self._keep()

    def sum_up(self) -> None:
        """The run is over: its figures."""
        self.quiz.sum_up(self.session)

    def put_aside(self) -> None:
        """The run is left for another time."""
        with self.quiz.telling():
            self.quiz.desk.keep(self.session, aside=True)
