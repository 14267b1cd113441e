"""Progress: the year, what is due, scores by month, kind of fact and level."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.errors import QuizError
from quiz.learning.overview import Overview
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.said import Said

if TYPE_CHECKING:
    from quiz.sets import SetInfo

_BAR = 20

Row = tuple[str, float, str]
"""Name, share from 0 to 1, what is said beside the bar."""


class ProgressScreen(QuizScreen[None]):
    """One page to scroll; every bar and sign has its figure beside it."""

    CSS_PATH = "progress.tcss"
    name_key = "progress"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "review", "key.review"),
        Binding("z", "reset", "key.reset"),
        Binding("x", "forget", "key.forget"),
        Binding("escape,enter,p", "back", "key.back", key_display="escape"),
    ]

    def __init__(self, infos: Sequence[SetInfo]) -> None:
        super().__init__()
        self.infos = tuple(infos)
        self.overview: Overview | None = None

    def compose(self) -> ComposeResult:
        """The page, or what will be here."""
        words = self.words
        profile = self.quiz.desk.profile
        who = " · ".join(part for part in (profile.name, profile.level) if part) if profile else ""
        yield Said(
            Content.assemble((words("screen.progress.title"), "bold"), (f"   {who}", "$quiet")),
            id="progress-title",
        )
        with VerticalScroll(id="progress"):
            if self.overview:
                yield from self._page(self.overview)
            elif self.overview is not None:
                yield Said(words("screen.progress.empty"), id="progress-empty")
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Scrolls by keys at once."""
        self.screen.set_focus(self.query_one("#progress"))

    def on_screen_resume(self) -> None:
        """Shown, or back from a review: other figures."""
        if self.is_current:
            self._work_out()

    @work(thread=True)
    def _work_out(self) -> None:
        """In a thread: of a hundred thousand answers it takes a tenth of a second, or seconds."""
        try:
            with self.quiz.desk.aside() as desk:
                page = desk.overview(self.infos)
        except QuizError as error:
            self.app.call_from_thread(self.quiz.show_error, error)
        else:
            self.app.call_from_thread(self._show, page)

    def _show(self, page: Overview | None) -> None:
        if self.is_attached and page != self.overview:
            self.overview = page
            self.refresh(recompose=True)
            self.call_after_refresh(self.on_mount)

    # -- the page ---------------------------------------------------------------------------

    def _page(self, page: Overview) -> ComposeResult:
        from quiz.tui.widgets.year_calendar import YearCalendar, in_words, legend

        words = self.words
        yield Said(self._facts(page), id="facts")
        yield YearCalendar(page, words)
        yield Said(legend(words), classes="quiet", id="legend")
        yield Said(in_words(page, words), id="year")
        yield Said(words("screen.progress.week"), classes="part")
        yield Said(self._week(page), id="week")
        yield Said(words("screen.progress.months"), classes="part")
        yield Said(_bars(self._months(page)), id="months")
        yield Said(words("screen.summary.kinds"), classes="part")
        kinds = [(words.kind(f.key), f) for f in page.kinds]
        yield Said(_bars([self._row(name, f.share, f.questions) for name, f in kinds]), id="kinds")
        if page.levels:
            yield Said(words("screen.progress.levels"), classes="part")
            levels = [self._row(f.key, f.share, f.questions) for f in page.levels]
            yield Said(_bars(levels), id="levels")
        yield Said(words("progress.how"), classes="quiet", id="how")

    def _facts(self, page: Overview) -> Content:
        words = self.words
        facts = [words("screen.progress.answers", n=page.total.attempts)]
        if page.streak > 1:
            facts.append(words("progress.streak", n=page.streak).rstrip("."))
        facts.append(words("screen.progress.time", time=self._time(page.total.seconds)))
        facts.append(words("screen.progress.time_week", time=self._time(page.seconds_week)))
        return Content(" · ".join(facts))

    def _time(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 60:
            return self.words("screen.progress.minutes", n=minutes)
        hours, rest = divmod(minutes, 60)
        return self.words("screen.progress.hours", hours=str(hours), minutes=f"{rest:02d}")

    def _week(self, page: Overview) -> Content:
        from babel.dates import format_date

        words = self.words
        if not any(page.due):
            return Content(words("screen.progress.nothing_due"))
        rows = []
        names = [
            words("screen.library.today")
            if ahead == 0
            else format_date(page.today + timedelta(days=ahead), "EEEE", locale=words.language)
            for ahead in range(7)
        ]
        width = max(map(len, names)) + 2
        for name, count in zip(names, page.due, strict=True):
            full = "━" * min(count, _BAR)
            rows.append(
                Content.assemble(
                    name.ljust(width),
                    (full, "$primary"),
                    f"{'  ' if full else ''}{words.number(count)}",
                )
            )
        return Content("\n").join(rows)

    def _months(self, page: Overview) -> list[Row]:
        from babel.dates import format_date

        words = self.words
        return [
            (
                format_date(mark.start, "LLL yyyy", locale=words.language),
                mark.share,
                words("screen.progress.answers", n=mark.attempts),
            )
            for mark in page.months
        ]

    def _row(self, name: str, share: float, questions: int) -> Row:
        return name, share, self.words("screen.library.questions", n=questions)

    # -- what can be done -------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """There must be something to review or to erase."""
        if action == "review":
            return bool(self.overview and self.overview.due[0])
        return bool(self.overview) if action == "reset" else True

    def key_label(self, action: str) -> str | None:
        """How many questions are due."""
        if action == "review" and self.overview:
            return self.words("key.review_n", n=self.overview.due[0])
        return None

    def action_review(self) -> None:
        """What is due, of all sets."""
        self.quiz.review(self.infos)

    def action_reset(self) -> None:
        """Erases all answers, after asking; the profile stays."""
        self._confirm("reset", self._reset)

    def action_forget(self) -> None:
        """Erases the learner wholly, after asking."""
        self._confirm("forget", self._forget)

    def _confirm(self, what: str, then: Callable[[bool | None], None]) -> None:
        from quiz.tui.screens.confirm import ConfirmScreen

        words, profile = self.words, self.quiz.desk.profile
        if profile is None:
            return
        text = words(f"screen.{what}.text", name=profile.name)
        do = words(f"key.{what}")
        screen = ConfirmScreen(words(f"screen.{what}.title"), text, do, profile.name)
        self.app.push_screen(screen, then)

    def _reset(self, sure: bool | None) -> None:
        if sure:
            with self.quiz.telling():
                self.quiz.desk.reset()
                self.notify(self.words("screen.reset.done"), markup=False)
            self._work_out()

    def _forget(self, sure: bool | None) -> None:
        if sure:
            with self.quiz.telling():
                self.quiz.desk.forget()
                self.quiz.pop_screen()
                self.quiz.open()

    def action_back(self) -> None:
        """Back to the library."""
        self.app.pop_screen()


def _bars(rows: Sequence[Row]) -> Content:
    """A bar a row, its figure in words beside it."""
    width = max((len(name) for name, _, _ in rows), default=0) + 2
    lines = []
    for name, share, about in rows:
        full = round(_BAR * min(1.0, max(0.0, share)))
        lines.append(
            Content.assemble(
                (name[:1].upper() + name[1:]).ljust(width),
                ("━" * full, "$primary"),
                ("┄" * (_BAR - full), "$quiet"),
                f" {round(100 * share):>3}\xa0%",
                (f"   {about}", "$quiet"),
            )
        )
    return Content("\n").join(lines)
