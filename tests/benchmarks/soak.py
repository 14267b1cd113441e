"""A learner who answers 2,000 questions without leaving the app.

    uv run python -m tests.benchmarks.soak [--questions 2000]

Plays through the keyboard (Textual's pilot), set after set: every answer typed as a paste and
handed in, half of them wrong at first, then on to the next question; at a set's end the figures,
back to the library and the set again. Prints the memory after a warm-up of 200 questions, after 500
(caches of text drawn and read have filled by then) and at the end, and the time from Enter to the verdict drawn: the 99th hundredth over all questions
against that of the first hundred.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import statistics
import tempfile
import time
from pathlib import Path

WARM, FILLED = 200, 500
SIZE = (110, 34)


def memory() -> float:
    """Resident memory of this process, MiB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def make_set(folder: Path, questions: int) -> Path:
    """A set of many questions of four kinds, with a text and its evidence."""
    kinds = (
        ("date", "5 juillet 2025", "6 juillet"),
        ("amount", "2 millions d'euros", "3 millions d'euros"),
        ("number", "4 500", "4 501"),
        ("phrase", "La Virgule", "Le Point"),
    )
    text = Path("content/demo-bateau.yaml").read_text(encoding="utf-8")
    head = text.partition("questions:")[0].replace("id: demo-bateau", "id: soak", 1)
    head = "\n".join(line for line in head.splitlines() if not line.startswith("scale:"))
    lines = [head, "questions:"]
    for number in range(questions):
        kind, answer, _ = kinds[number % len(kinds)]
        lines.append(
            f"  - {{id: q{number:03}, type: {kind}, prompt: Question {number} ?, answer: {answer}}}"
        )
    path = folder / "soak.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


async def play(questions: int, folder: Path) -> tuple[list[float], dict[int, float], float]:
    """Milliseconds of each verdict, memory after so many questions and at the end."""
    from quiz.tui.app import make_app
    from quiz.tui.desk import Desk
    from quiz.tui.screens.question import QuestionScreen
    from quiz.tui.widgets.answers import AnswerField

    wrong = {"date": "6 juillet", "amount": "3 millions d'euros", "number": "4 501"}
    desk = Desk(folders=[make_set(folder, 40)])
    desk.add_profile("Ada", "B1", "fr")
    app = make_app(desk)
    app.animation_level = "none"
    taken: list[float] = []
    held: dict[int, float] = {}
    stuck = 0
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        while len(taken) < questions and app.is_running:
            screen = app.screen
            if not isinstance(screen, QuestionScreen):
                # The library, the text, the figures: each goes on by Enter, or back by Escape.
                stuck += 1
                name = type(screen).__name__
                if stuck > 20:
                    message = f"no way on from {name}"
                    raise RuntimeError(message)
                await pilot.press("escape" if name == "SummaryScreen" else "enter")
                await app.workers.wait_for_complete()
                await pilot.pause()
                continue
            stuck = 0
            question = screen.item.question
            if not screen.item.closed:
                field = screen.query_one(AnswerField)
                if len(taken) % 2 and question.type in wrong and not screen.item.tries:
                    field.restore(wrong[question.type])
                    await pilot.press("enter")
                    await pilot.pause()
                field.restore(str(question.answer))
                began = time.perf_counter()
                await pilot.press("enter")
                await pilot.pause()
                taken.append(1000 * (time.perf_counter() - began))
                if not screen.item.closed:
                    message = f"{question.id} is not closed by its own answer"
                    raise RuntimeError(message)
                if len(taken) in (WARM, FILLED):
                    gc.collect()
                    held[len(taken)] = memory()
            await pilot.press("enter")
            await pilot.pause()
        gc.collect()
        end = memory()
    desk.close()
    return taken, held, end


def hundredth(values: list[float], which: int) -> float:
    """A quantile in hundredths."""
    return statistics.quantiles(values, n=100)[which - 1]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=2000)
    questions = parser.parse_args().questions
    with tempfile.TemporaryDirectory() as name:
        os.environ |= {"QUIZ_DATA_DIR": name, "QUIZ_CONFIG_DIR": name, "QUIZ_LANG": "fr"}
        os.environ.pop("QUIZ_CONTENT", None)
        taken, held, end = asyncio.run(play(questions, Path(name)))
    first, all_ = hundredth(taken[:100], 99), hundredth(taken, 99)
    last = hundredth(taken[-100:], 99)
    print(f"{len(taken)} questions in one app")
    for number, then in held.items():
        print(f"memory: {then:.1f} MiB after {number}, {end:.1f} at the end: {end / then - 1:+.1%}")
    print(
        f"verdict, median {statistics.median(taken):.0f} ms; 99th hundredth: first hundred "
        f"{first:.0f} ms, all {all_:.0f} ms (ratio {all_ / first:.2f}), last hundred {last:.0f} ms"
    )


if __name__ == "__main__":
    main()
