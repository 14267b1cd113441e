"""What a learner does at a question: answers, asks for a hint, passes, looks up, contests."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from quiz.errors import QuizError
from quiz.learning.contest import MAX_NOTE, may_contest, say_sure
from quiz.learning.feedback import in_points
from quiz.learning.item import Item
from quiz.model import Mode, Status
from quiz.tui.screens.session_screen import WIDE, SessionScreen
from quiz.tui.widgets.answers import AnswerField
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.run_map import RunMap
from quiz.tui.widgets.verdict_view import VerdictView


class QuestionScreen(SessionScreen):
    """Drives a session: one question at a time."""

    CSS_PATH = "question.tcss"
    name_key = "question"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 (declared so by Textual)
        (0, "-narrow"),
        (WIDE, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next", "key.next", show=False),
        Binding("f3,ctrl+g", "hint", "key.hint", key_display="f3"),
        Binding("f4,ctrl+t", "text", "key.text", key_display="f4"),
        Binding("f5,ctrl+n", "skip", "key.skip", key_display="f5"),
        Binding("f6,ctrl+l", "map", "key.map", key_display="f6"),
        Binding("f7", "hand_in", "key.hand_in"),
        Binding("p,w", "why", "key.why", key_display="p"),
        Binding("j", "contest", "key.contest"),
        Binding("alt+right", "gloss(1)", "key.gloss", show=False),
        Binding("alt+left", "gloss(-1)", "key.gloss_back", show=False),
        Binding("escape", "back", "key.leave"),
    ]

    # -- what the learner does --------------------------------------------------------------

    @on(AnswerField.Submitted)
    async def _submitted(self, event: AnswerField.Submitted) -> None:
        response = event.response
        last = self.item.outcome
        if self.item.closed:
            return
        if response.strip() and last and not last.free and response.strip() == last.response:
            # Enter pressed once too often must not cost the last try.
            self.notify(self.words("screen.question.same"), markup=False)
            return
        if self.quiz.settings.sure and response.strip():
            from quiz.tui.screens.sure import SureScreen

            self.app.push_screen(SureScreen(response), lambda sure: self._said_sure(response, sure))
            return
        await self._hand(response)

    def _said_sure(self, response: str, sure: bool | None) -> None:
        if sure is not None:
            self.call_later(self._hand, response, sure)

    async def _hand(self, response: str, sure: bool | None = None) -> None:
        """Hands an answer in, and tells the verdict."""
        try:
            outcome = self.session.submit(response)
            if sure is not None and not outcome.free:
                say_sure(self.quiz.desk.store, self.session, sure=sure)
        except QuizError as error:
            self.quiz.show_error(error)
            return
        self._keep()
        self.query_one(AnswerField).remember(self.quiz.desk.earlier(self.session))
        if outcome.passed:
            await self._go_on()
            self.notify(self.words("feedback.passed"))
            return
        self.quiz.ring()
        self._head()
        self._tell(outcome)
        if outcome.closed:
            self._settle(self.item)
        else:
            if outcome.verdict.status is Status.INCORRECT and not outcome.free:
                self.query_one(AnswerField).try_again()
            self.call_after_refresh(self.query_one(VerdictView).scroll_visible, animate=False)
            self.refresh_bindings()

    async def action_next(self) -> None:
        """On to the next open question, or to the figures."""
        if self.item.closed:
            await self._go_on()

    async def _go_on(self) -> None:
        if self._next() is None:
            self.sum_up()
            return
        self._keep()
        await self.show_item()

    def _next(self) -> Item | None:
        """The next open question; in a run handed in, the next of all. None after the last."""
        if not self.run.finished or not self._looking_back:
            return self.run.advance()
        if self.run.index + 1 == self.run.total:
            return None
        return self.run.go_to(self.run.index + 1)

    def action_hint(self) -> None:
        """Gives the next hint; its cost stands beside its key."""
        if self.item.hints_left:
            self.session.next_hint()
            self._keep()
            self._head()
            self.refresh_bindings()

    async def action_skip(self) -> None:
        """Sets the question aside; the second time, gives it up and shows the answer."""
        if self.item.closed:
            return
        if not self.item.passed:
            self._save()
            if self.run.skip() is None:
                self.sum_up()
                return
            self._keep()
            await self.show_item()
            return
        with self.quiz.telling():
            outcome = self.session.give_up()
            self._keep()
            self._head()
            self._tell(outcome)
            self._settle(self.item)

    def action_text(self) -> None:
        """To the text and back."""
        passage = self.query_one(PassageView)
        if self.has_class("-reading") or passage.has_focus:
            self.remove_class("-reading")
            self._settle(self.item)
        else:
            self.add_class("-reading")
            self.screen.set_focus(passage)
            self.refresh_bindings()

    def action_gloss(self, step: int) -> None:
        """The next explained word of the text."""
        self.query_one(PassageView).choose_gloss(step)

    def may_note(self) -> bool:
        """Words of a text in sight; in an exam, once it is handed in."""
        return super().may_note() and not self.has_class("-hidden") and self.session.verdicts_shown

    def action_note_word(self) -> None:
        """To the text first, so that the arrows choose there."""
        if self.may_note():
            if not (self.has_class("-reading") or self.query_one(PassageView).has_focus):
                self.action_text()
            super().action_note_word()

    def action_map(self) -> None:
        """All questions of the run, to go to one."""
        from quiz.tui.screens.run_overview import RunOverviewScreen

        self.app.push_screen(RunOverviewScreen(self.run), self._go_to)

    @on(RunMap.Chosen)
    async def _clicked(self, event: RunMap.Chosen) -> None:
        await self._go_to(event.index)

    async def _go_to(self, index: int | None) -> None:
        if index is not None:
            self._save()
            self.run.go_to(index)
            self._keep()
            await self.show_item()

    async def action_back(self) -> None:
        """From the text to the question; else leaves, the run being kept."""
        passage = self.query_one(PassageView)
        if passage.chosen:
            passage.let_go()
        elif self.has_class("-reading"):
            self.action_text()
        else:
            self._save()
            self.app.pop_screen()
            self.put_aside()

    # -- verdicts ---------------------------------------------------------------------------

    def action_why(self) -> None:
        """Lays open how the answer was graded."""
        from quiz.tui.screens.why import WhyScreen

        outcome = self.item.outcome
        if outcome:
            question_set, question = self.session.question_set, self.item.question
            self.app.push_screen(WhyScreen(question_set, question, outcome.response))

    def action_contest(self) -> None:
        """« I was right »: with a note if one wants."""
        from quiz.tui.screens.note import NoteScreen

        def too_long(note: str) -> str:
            long = len(note) > MAX_NOTE
            return self.words("screen.contest.long", n=MAX_NOTE) if long else ""

        self.app.push_screen(NoteScreen("contest", check=too_long), self._contested)

    def _contested(self, note: str | None) -> None:
        from quiz.learning.contest import contest

        if note is None:
            return
        with self.quiz.telling():
            counts = contest(self.quiz.desk.store, self.session, note)
            self._keep()
            self._head()
            self.refresh_bindings()
            key = "screen.contest.counts" if counts else "screen.contest.kept"
            self.notify(self.words(key), markup=False)

    def action_hand_in(self) -> None:
        """Ends an exam before its last question."""
        from quiz.tui.screens.confirm import ConfirmScreen

        words = self.words
        left = sum(not item.closed for item in self.run.items())
        text = words("screen.hand_in.text", n=left)
        confirm = ConfirmScreen(words("screen.hand_in.title"), text, words("key.hand_in"))
        self._save()
        self.app.push_screen(confirm, self._handed_in)

    def _handed_in(self, sure: bool | None) -> None:
        if sure:
            self.sum_up()

    # -- keys -------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Keys show only where they do something."""
        if not self.is_mounted:
            return True
        item = self.item
        match action:
            case "next":
                return item.closed
            case "hint":
                return item.hints_left > 0
            case "skip":
                return not item.closed
            case "hand_in":
                return self.session.mode is Mode.EXAM and not self.session.finished
            case "why":
                outcome = item.outcome
                return bool(item.closed and outcome and outcome.shown and outcome.response)
            case "contest":
                return item.closed and may_contest(item)
            case "text":
                return not self.has_class("-hidden")
            case "note_word":
                at_text = self.has_class("-reading") or self.query_one(PassageView).has_focus
                return (at_text or item.closed) and self.may_note()
            case _:
                return True

    def key_label(self, action: str) -> str | None:
        """Words that change with the state."""
        words, item = self.words, self.item
        if action == "hint" and item.hint_cost is not None:
            if not item.hint_cost:
                return words("key.hint")
            return words("key.hint_cost", n=in_points(item.hint_cost))
        if action == "text" and self.has_class("-reading"):
            return words("key.question")
        if action == "skip" and item.passed:
            return words("key.give_up")
        return super().key_label(action)

    def enter_label(self) -> str:
        """Hands in, or goes on."""
        if not self.item.closed:
            return "" if self.has_class("-reading") else self.words("key.submit")
        last = not self._looking_back or self.run.index + 1 == self.run.total
        return self.words("key.figures" if self.run.finished and last else "key.next")
