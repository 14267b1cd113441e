"""The figures at the end of a run, and the way to what was missed."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.learning.feedback import in_points
from quiz.learning.session import Session
from quiz.learning.summary import KindFigures, Summary
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said

_BAR = 12


class SummaryScreen(QuizScreen[None]):
    """Score, breakdown by kind of fact, what to see again."""

    CSS_PATH = "summary.tcss"
    name_key = "summary"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "again", "key.again"),
        Binding("v", "answers", "key.answers"),
        Binding("c", "sheet", "key.sheet"),
        Binding("enter,escape", "back", "key.library", show=False),
    ]

    def __init__(self, session: Session, summary: Summary) -> None:
        super().__init__()
        self.session = session
        self.summary = summary

    def compose(self) -> ComposeResult:
        """The figures."""
        words = self.words
        with VerticalScroll(id="summary"):
            yield Said(self.session.question_set.title, classes="title")
            yield Said(self._score(), id="score")
            yield Said(words("screen.summary.kinds"), classes="title", id="kinds-title")
            yield Said(self._kinds(), id="kinds")
            yield Said(self._missed(), id="missed", hang=2)
            yield Said(self._better(), id="better", hang=2)
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Scrolls by keys."""
        better = self.query_one("#better", Said)
        better.display = bool(better.content.plain)
        self.screen.set_focus(self.query_one("#summary"))

    def _score(self) -> Content:
        words, figures = self.words, self.summary
        score = (
            f"{words.number(in_points(figures.score))} / {words.number(in_points(figures.out_of))}"
        )
        right = words("screen.summary.right", n=figures.right, of=str(figures.questions))
        parts: list[tuple[str, str] | str] = [(score, "bold $primary"), "   ", right]
        if figures.reached is not None:
            key = "screen.summary.reached" if figures.reached else "screen.summary.not_reached"
            parts.append(f"   {words(key, goal=words.number(in_points(figures.goal)))}")
        rest = [self._time(figures.seconds)]
        if figures.hints:
            rest.append(words("screen.summary.hints", n=figures.hints))
        return Content.assemble(*parts, ("\n" + " · ".join(rest), "$quiet"))

    def _time(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.words("screen.summary.under_a_minute")
        return self.words("screen.summary.minutes", n=minutes)

    def _kinds(self) -> Content:
        words = self.words
        kinds = self.summary.kinds
        names = [_capital(words.kind(kind.kind)) for kind in kinds]
        width = max(map(len, names), default=0) + 2
        return Content("\n").join(
            Content.assemble(name.ljust(width), *self._figures(kind))
            for name, kind in zip(names, kinds, strict=True)
        )

    def _figures(self, kind: KindFigures) -> list[tuple[str, str] | str]:
        words = self.words
        share = kind.points / kind.max_points if kind.max_points else 0.0
        full = round(_BAR * share)
        points = (
            f"{words.number(in_points(kind.points))} / {words.number(in_points(kind.max_points))}"
        )
        return [("━" * full, "$primary"), ("┄" * (_BAR - full), "$quiet"), f"  {points}"]

    def _missed(self) -> Content:
        missed = self.summary.missed
        if not missed:
            return Content(self.words("screen.summary.none_missed"))
        numbers = {q.id: place for place, q in enumerate(self.session.question_set.questions, 1)}
        lines = [
            Content.assemble((self.words("screen.summary.missed", n=len(missed)), "bold")),
            Content.assemble((self.words("screen.summary.come_back", n=len(missed)), "$quiet")),
        ]
        lines += [
            Content(f"{numbers[question.id]:>3}. {question.prompt}")
            for question in self.session.questions
            if question.id in missed
        ]
        return Content("\n").join(lines)

    def _better(self) -> Content:
        """What was missed the last time and is right now; nothing where nothing is."""
        better = self.quiz.desk.improved(self.session)
        if not better:
            return Content("")
        lines = [Content.assemble((self.words("screen.summary.better", n=len(better)), "bold"))]
        lines += [
            Content(f"  ↗ {question.prompt}")
            for question in self.session.questions
            if question.id in better
        ]
        return Content("\n").join(lines)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Only what was missed can be seen again."""
        return bool(self.summary.missed) if action == "again" else True

    def action_again(self) -> None:
        """Asks what was missed once more."""
        self.quiz.start_again(self.session, self.summary.missed)

    def action_answers(self) -> None:
        """Goes through the questions once more, each with its verdict."""
        self.session.go_to(0)
        self.quiz.ask(self.session, instead=True)

    def action_sheet(self) -> None:
        """All questions with their verdict and key, to read or to keep."""
        from quiz.tui.screens.sheet import SheetScreen

        self.app.push_screen(SheetScreen(self.session))

    def action_back(self) -> None:
        """To the library."""
        self.app.pop_screen()

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.library")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
