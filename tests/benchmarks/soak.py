"""A learner who answers 2,000 questions without leaving the app.

    uv run python -m tests.benchmarks.soak [--questions 2000] [--varied] [--rest]

Plays through the keyboard (Textual's pilot), set after set: every answer typed as a paste and
handed in, half of them wrong at first, then on to the next question; at a set's end the figures,
back to the library and the set again. `--varied` is more like a learner's year: 50 sets with a
text of their own, every kind of question, every screen opened with each set, words noted, reviews
and drills, the terminal resized now and then. `--rest` reads each text for a moment longer than
`quiz.tui.collecting.REST`; without it the app is never given the second in which it collects.

Prints the memory after a warm-up of 200 questions, after 500 (caches of text drawn and read have
filled by then) and at the end, and the time from Enter to the verdict drawn: the 99th hundredth
over all questions against that of the first hundred. At the end all that was closed must be gone:
widgets that something still holds are counted.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import statistics
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.soak_sets import make_set, make_varied_sets

WARM, FILLED = 200, 500
SIZE = (110, 34)
SIZES = ((60, 18), (200, 50), (40, 12), SIZE)
"""To which the terminal is resized, one after the other; at the third the app covers itself."""

PER_SET = 40
WRONG = {"date": "6 juillet", "amount": "777 millions d'euros", "number": "4 501"}


def memory() -> float:
    """Resident memory of this process, MiB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


class Learner:
    """Plays by keys, and takes the times.

    Attributes:
        taken: milliseconds of each verdict.
        held: MiB after so many questions.
        left: closed widgets that something still held at the end, by their class.
    """

    def __init__(self, pilot: Any, wanted: int, rest: float = 0.0) -> None:
        self.pilot, self.app = pilot, pilot.app
        self.wanted, self.rest = wanted, rest
        self.taken: list[float] = []
        self.held: dict[int, float] = {}
        self.left: Counter[str] = Counter()

    @property
    def on(self) -> str:
        """The name of the screen."""
        return type(self.app.screen).__name__

    async def press(self, *keys: str) -> None:
        """Presses keys, and waits until all has come to rest."""
        await self.pilot.press(*keys)
        await self.settle()

    async def settle(self) -> None:
        """Waits until threads and messages have come to rest."""
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def back_to(self, *names: str) -> None:
        """Presses Escape until such a screen is there."""
        for _ in range(8):
            if self.on in names:
                return
            await self.press("escape")
        message = f"no way back from {self.on} to {names}"
        raise RuntimeError(message)

    async def answer(self) -> None:
        """Answers the question shown, wrongly first every other time, and goes on."""
        from quiz.tui.widgets.answers import AnswerField
        from tests.tui.responses import right_response

        screen = self.app.screen
        question = screen.item.question
        if not screen.item.closed:
            field = screen.query_one(AnswerField)
            if len(self.taken) % 2 and question.type in WRONG and not screen.item.tries:
                field.restore(WRONG[question.type])
                await self.pilot.press("enter")
                await self.pilot.pause()
            field.restore(right_response(question, screen.session.question_set))
            began = time.perf_counter()
            if question.type in {"choice", "order", "true_false", "list", "cloze"}:
                field.submit()
            else:
                await self.pilot.press("enter")
            await self.pilot.pause()
            self.taken.append(1000 * (time.perf_counter() - began))
            if not screen.item.closed:
                message = f"{question.id} is not closed by its own answer: {screen.item}"
                raise RuntimeError(message)
            if len(self.taken) in (WARM, FILLED):
                gc.collect()
                self.held[len(self.taken)] = memory()

    async def go_on(self) -> None:
        """From the verdict to the next question."""
        await self.pilot.press("enter")
        await self.pilot.pause()

    async def play(self) -> None:
        """Set after set, the shortest way."""
        stuck = 0
        while len(self.taken) < self.wanted:
            if self.on == "QuestionScreen":
                stuck = 0
                await self.answer()
                await self.go_on()
                continue
            # The library, the text, the figures: each goes on by Enter, or back by Escape.
            stuck += 1
            if stuck > 20:
                message = f"no way on from {self.on}"
                raise RuntimeError(message)
            if self.on == "ReadingScreen":
                await asyncio.sleep(self.rest)
            await self.press("escape" if self.on == "SummaryScreen" else "enter")

    # -- a learner's year -------------------------------------------------------------------

    async def play_varied(self) -> None:
        """Each set once, and all that there is beside the questions; then the sets again."""
        at = 0
        while len(self.taken) < self.wanted:
            await self.visit("p", "v", "f9", "f1", "d", "m", "ctrl+p")
            sets = self.app.screen.query_one("#sets")
            sets.highlighted = at % sets.option_count
            at += 1
            await self.press("enter")
            await self.read()
            await self.pilot.resize_terminal(*SIZES[at % 2])
            await self.press("enter")
            await self.pilot.resize_terminal(*SIZES[2])
            await self.pilot.resize_terminal(*SIZE)
            await self.settle()
            while self.on == "QuestionScreen" and len(self.taken) < self.wanted:
                if len(self.taken) % 10 == 0:
                    await self.look_around()
                await self.answer()
                if len(self.taken) % 10 == 0:
                    await self.visit("p", "j", "f6", "f1")
                await self.go_on()
            if self.on == "SummaryScreen":
                await self.settle()
                await self.visit("c", "f1")
            await self.back_to("LibraryScreen")
            now = self.app.desk.clock() + timedelta(days=3)
            self.app.desk.clock = lambda now=now: now
            for keys in (("r",), ("v", "r"), ("d", *["down"] * (at % 5), "enter")):
                await self.some_of(keys)

    async def read(self) -> None:
        """Looks at words of the text, notes one, looks for one."""
        await asyncio.sleep(self.rest)
        await self.press("right", "v", "escape")
        await self.press("slash", *"rue", "enter", "escape")
        await self.press("v", "right", "right", "v", "escape", "pagedown")
        await self.back_to("ReadingScreen")

    async def look_around(self) -> None:
        """All that can be done before a question is answered."""
        await self.press("f3")
        await self.visit("f2", "f6", "f1", "f9", "ctrl+p")
        await self.press("f4", "f4")

    async def visit(self, *keys: str) -> None:
        """Opens what each key opens here, and comes back."""
        here = self.on
        for key in keys:
            await self.press(key)
            await self.back_to(here)

    async def some_of(self, keys: tuple[str, ...]) -> None:
        """Begins a review or a drill, where there is one, and leaves it after three questions."""
        await self.press(*keys)
        for _ in range(3):
            if self.on not in {"ReviewScreen", "WordReviewScreen"}:
                break
            await self.press("f5", "f5")
            await self.press("enter")
        await self.back_to("LibraryScreen")

    # -- at the end -------------------------------------------------------------------------

    async def count_left(self) -> None:
        """Back in the library, whatever else there was must be gone at the next rest."""
        from textual.widget import Widget

        await self.back_to("LibraryScreen")
        self.app.clear_notifications()
        await self.settle()
        gc.unfreeze()
        gc.collect()
        there = {id(one) for one in self.app.screen.walk_children(with_self=True)}
        for one in gc.get_objects():
            # A scroll bar is no child of what it scrolls, but knows its parent.
            if isinstance(one, Widget) and not there & {id(one), id(one.parent)}:
                self.left[type(one).__name__] += 1


async def soak(
    questions: int, folder: Path, *, varied: bool, rest: bool = False
) -> tuple[Learner, float]:
    """The learner after so many questions, and the memory at the end in MiB."""
    from quiz.tui.app import make_app
    from quiz.tui.collecting import REST
    from quiz.tui.desk import Desk

    sets = make_varied_sets(folder, 50, PER_SET) if varied else make_set(folder, PER_SET)
    start = datetime(2026, 1, 1, 9, tzinfo=UTC)
    desk = Desk(folders=[sets], **({"clock": lambda: start} if varied else {}))
    desk.add_profile("Ada", "B1", "fr")
    app = make_app(desk)
    app.animation_level = "none"
    app.alone = True  # garbage is collected as in a terminal: see quiz.tui.app.run
    async with app.run_test(size=SIZE) as pilot:
        learner = Learner(pilot, questions, 1.2 * REST if rest else 0.0)
        await learner.settle()
        await (learner.play_varied() if varied else learner.play())
        gc.collect()
        end = memory()
        await learner.count_left()
    desk.close()
    return learner, end


def hundredth(values: list[float], which: int) -> float:
    """A quantile in hundredths."""
    return statistics.quantiles(values, n=100)[which - 1]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=2000)
    parser.add_argument("--varied", action="store_true")
    parser.add_argument("--rest", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ |= {"QUIZ_DATA_DIR": name, "QUIZ_CONFIG_DIR": name, "QUIZ_LANG": "fr"}
        os.environ.pop("QUIZ_CONTENT", None)
        learner, end = asyncio.run(
            soak(wanted.questions, Path(name), varied=wanted.varied, rest=wanted.rest)
        )
    taken = learner.taken
    first, all_ = hundredth(taken[:100], 99), hundredth(taken, 99)
    last = hundredth(taken[-100:], 99)
    print(f"{len(taken)} questions in one app")
    for number, then in learner.held.items():
        print(f"memory: {then:.1f} MiB after {number}, {end:.1f} at the end: {end / then - 1:+.1%}")
    print(
        f"verdict, median {statistics.median(taken):.0f} ms; 99th hundredth: first hundred "
        f"{first:.0f} ms, all {all_:.0f} ms (ratio {all_ / first:.2f}), last hundred {last:.0f} ms"
    )
    print(f"closed, but still held: {dict(learner.left) or 'nothing'}")


if __name__ == "__main__":
    main()
