"""The app playing by itself: a learner reads, answers, errs by a factor of a thousand, and sees why.

The script is data; `DemoApp` plays it with the app's own keys, on the demonstration set, with
the real grader and a store that is thrown away. Each step has a name, by which the tests stop
there and the recorder names its picture.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from textual import events

from quiz.locale import system_language
from quiz.paths import shipped_content
from quiz.tui.app import QuizApp
from quiz.tui.desk import Desk
from quiz.tui.tour import DEMO_SET
from quiz.tui.widgets.coach import coach_on

SIZE = (120, 40)
"""Of recorded pictures, in cells."""

READING = 4.0
"""Seconds that a caption stays before the next step, so that it can be read."""

TYPING = 0.07
"""Seconds between two letters."""

PATIENCE = 0.5
"""Seconds after which one looks whether a screen that has not drawn has left."""

WHEN = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
"""The hour of the demonstration: it shows no one's own."""

LEARNER = "Ada"


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        name: of its caption (`demo.NAME`) and its picture.
        screen: the screen on which it plays, by its `name_key`.
        keys: pressed before the caption is shown.
        text: typed after those.
        after: pressed after the text.
    """

    name: str
    screen: str
    keys: tuple[str, ...] = ()
    text: str = ""
    after: tuple[str, ...] = ()


_HAND_IN = ("enter",)

SCRIPT = (
    Step("library", "library"),
    Step("reading", "reading", keys=("enter",)),
    Step("gloss", "reading", keys=("right",)),
    Step("question", "question", keys=("enter",)),
    Step("date", "question", text="5/7/2025", after=_HAND_IN),
    Step("accent", "question", keys=("enter",), text="Chamberac", after=_HAND_IN),
    Step("unit", "question", keys=("enter",), text="2 400 cm", after=_HAND_IN),
    Step("near_miss", "question", keys=("enter",), text="2 milliards", after=_HAND_IN),
    Step("second_try", "question", text="2 millions", keys=("ctrl+u",), after=_HAND_IN),
    Step("name", "question", keys=("enter",), text="Elène Kermadek", after=_HAND_IN),
    Step(
        "sentence",
        "question",
        keys=("enter",),
        text="Les librairies ont fermé, alors le bateau apporte des livres.",
        after=_HAND_IN,
    ),
    Step("summary", "summary", keys=("enter",)),
)


class DemoApp(QuizApp):
    """Plays the script; any key ends it.

    Attributes:
        pace: 1 as people read; 0 as fast as it goes.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        theme: str = "",
        pace: float = 1.0,
        alone: bool = True,
        shown: Callable[[int, Step], None] | None = None,
    ) -> None:
        """`alone` starts by itself; `shown` is called at each step, counted from 1."""
        super().__init__(desk, set_id=None, user=None, theme=theme)
        self.pace = pace
        self._alone = alone
        self._shown = shown
        self._expected: deque[str] = deque()

    def use_keys(self) -> None:
        """The script knows the keys that come with the app."""

    def tell_misread(self) -> None:
        """This is no time for it."""

    def _settle(self) -> None:
        super()._settle()
        if self._alone:
            self.run_worker(self._perform())

    async def _perform(self) -> None:
        await self.play()
        self.exit(return_code=0)

    async def play(self, until: str = "") -> None:
        """Plays the script, to the step of that name or to the end."""
        for number, step in enumerate(SCRIPT, 1):
            await self._do(step)
            coach = coach_on(self.screen)
            title = f"{number}/{len(SCRIPT)}"
            coach.say(title, self.words(f"demo.{step.name}"))
            await self._painted()
            if self._shown:
                self._shown(number, step)
            if step.name == until:
                return
            await asyncio.sleep(READING * self.pace)

    async def _do(self, step: Step) -> None:
        for key in step.keys:
            await self._press(key)
        await self._arrive(step.screen)
        for letter in step.text:
            await self._press(letter)
            await asyncio.sleep(TYPING * self.pace)
        for key in step.after:
            await self._press(key)

    async def _press(self, key: str) -> None:
        self._expected.append(key)
        self.simulate_key(key)
        await self._until(lambda: not self._expected)

    async def _arrive(self, name: str) -> None:
        """Waits for a screen, and for the library's sets, which a thread reads."""
        await self._until(lambda: getattr(self.screen, "name_key", "") == name and self._filled())

    async def _until(self, ready: Callable[[], bool]) -> None:
        """Waits until something is so.

        Raises:
            TimeoutError: it is not within half a minute.
        """
        async with asyncio.timeout(30):
            while not ready():
                await self._painted()
        await self._painted()

    def _filled(self) -> bool:
        from quiz.tui.screens.library import LibraryScreen

        return not isinstance(self.screen, LibraryScreen) or bool(self.screen.infos)

    async def _painted(self) -> None:
        """Two rounds of the screen's own messages: what a key set off has been drawn."""
        for _ in range(2):
            drawn, screen = asyncio.Event(), self.screen
            screen.call_after_refresh(drawn.set)
            # A screen that has left meanwhile draws no more, and would never say so; one that is
            # there draws in the end, however busy the machine.
            while not drawn.is_set() and self.screen is screen:
                with suppress(TimeoutError):
                    await asyncio.wait_for(drawn.wait(), PATIENCE)

    async def on_event(self, event: events.Event) -> None:
        """A key that the script did not press ends it."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            if self._expected and self._expected[0] in {event.key, event.character}:
                self._expected.popleft()
            elif self._alone:
                self.exit(return_code=0)
                return
        await super().on_event(event)


def demo_desk(folder: Path, language: str = "") -> Desk:
    """A desk with the demonstration set alone, a learner, and a store in that folder."""
    desk = Desk(
        store_path=folder / "demo.db",
        folders=(shipped_content() / f"{DEMO_SET}.yaml",),
        clock=lambda: WHEN,
    )
    desk.add_profile(LEARNER, "A2", language or system_language())
    return desk


def run_demo(record: Path | None = None) -> int:
    """Plays the demonstration in this terminal; or records it, one SVG a step, without one.

    Returns the exit code.

    Raises:
        QuizError: the folder cannot be written.
    """
    from quiz.errors import QuizError

    with ExitStack() as stack:
        desk = demo_desk(Path(stack.enter_context(TemporaryDirectory())))
        stack.callback(desk.close)
        if record is None:
            app = DemoApp(desk)
            app.run()
            return app.return_code or 0
        trouble: list[OSError] = []

        def keep(number: int, step: Step) -> None:
            try:
                record.mkdir(parents=True, exist_ok=True)
                picture = record / f"{number:02}-{step.name}.svg"
                picture.write_text(app.export_screenshot(), encoding="utf-8", newline="\n")
            except OSError as error:
                trouble.append(error)
                app.exit(return_code=1)

        app = DemoApp(desk, theme="quiz-light", pace=0, shown=keep)
        app.animation_level = "none"
        app.run(headless=True, size=SIZE)
        if trouble:
            detail = trouble[0].strerror or str(trouble[0])
            raise QuizError.of("S009", file=str(record), detail=detail)
        return app.return_code or 0
