"""`quiz review SET GRADED`: a teacher goes over near misses and mends the set, one key each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quiz.cli import output
from quiz.cli.names import FILE, SetName
from quiz.cli.records import records_of
from quiz.text import clean, clean_line

if TYPE_CHECKING:
    from quiz.locale import Words
    from quiz.teaching.review import Case, Change, Desk

KEYS = "aprmfusq"
"""accept, part, reject, more, feedback, undo, skip, quit; the same in every language."""

_SHOWN_CHANGES = 10
_WRITE_KEYS = frozenset("oyunq")


@click.command("review")
@click.argument("set", metavar="SET", type=SetName())
@click.argument("graded", metavar="[GRADED]", required=False, type=FILE)
@click.option("--from-progress", is_flag=True)
@click.option("--all", "everything", is_flag=True)
@click.option("--yes", is_flag=True)
def command(
    set: str,  # noqa: A002
    graded: Path | None,
    from_progress: bool,
    everything: bool,
    yes: bool,
) -> int:
    """Go over answers and write decisions into the set; its help stands in the catalogue."""
    from quiz.sets import find_set, load_set
    from quiz.teaching.review import Desk

    path = find_set(set)
    records, failed = records_of(load_set(path), graded, from_progress=from_progress)
    desk = Desk(path, records, everything=everything)
    talk = Talk(output.words())
    if not desk.cases:
        talk.tell("review.nothing")
    going = Round(desk, talk)
    while desk.cases:
        going.over()
        if not desk.changed or not _finish(desk, talk, yes=yes):
            break
        going.back()
    return 1 if failed else 0


class Talk:
    """Says lines and asks for keys and lines, on a terminal or on a pipe.

    On a terminal one key is enough; elsewhere each question takes one line, so that a screen
    reader, a script or a test can answer.
    """

    def __init__(self, words: Words) -> None:
        self.words = words
        self._keys = output.is_terminal(sys.stdin) and output.is_terminal(sys.stdout)

    def say(self, line: str = "") -> None:
        """A line, cleaned of what moves a cursor."""
        print(clean(line))

    def tell(self, key: str, **values: str | float) -> None:
        """A sentence of the catalogue."""
        self.say(output.fitted(self.words(key, **values), sys.stdout))

    def key(self, prompt: str) -> str:
        """One key in lower case; `q` where the input has ended."""
        self._ask(prompt)
        if self._keys:
            pressed = click.getchar()
            self.say(pressed if pressed.isprintable() else "")
            return "q" if pressed in {"\x04", "\x1b"} else pressed.strip().lower()[:1]
        line = sys.stdin.readline()
        return line.strip().lower()[:1] if line else "q"

    def line(self, prompt: str) -> str:
        """A line of text; empty where the input has ended."""
        self._ask(prompt)
        return clean_line(sys.stdin.readline())

    def _ask(self, prompt: str) -> None:
        print(output.fitted(clean(prompt), sys.stdout), end=" ", flush=True)


class Round:
    """The way through the cases: where it stands, and where decisions were taken."""

    def __init__(self, desk: Desk, talk: Talk) -> None:
        self._desk = desk
        self._talk = talk
        self._index = 0
        self._decided: list[int] = []

    def over(self) -> None:
        """Shows the cases one by one until all are passed or the teacher leaves."""
        total, shown = len(self._desk.cases), -1
        while self._index < total:
            case = self._desk.cases[self._index]
            if shown != self._index:
                _show(case, self._index + 1, total, self._talk)
                shown = self._index
            match self._talk.key(self._talk.words("review.keys")):
                case "q":
                    return
                case "s" | "":
                    self._index += 1
                case "u":
                    self.back()
                    shown = -1
                case letter if letter in KEYS:
                    if _decide(self._desk, case, letter, self._talk):
                        self._decided.append(self._index)
                        self._index += 1
                case _:
                    self._talk.tell("review.help")

    def back(self) -> None:
        """Undoes the last decision and goes back to it."""
        if self._desk.undo():
            self._index = self._decided.pop()
            self._talk.tell("review.undone")
        else:
            self._talk.tell("review.no_undo")


def _show(case: Case, number: int, total: int, talk: Talk) -> None:
    words, question = talk.words, case.question
    talk.say()
    talk.say(f"[{number}/{total}] {clean_line(question.prompt)}  ({question.id}, {question.type})")
    talk.tell("review.expected", answer=clean_line(question.answer))
    given = words("report.quoted", text=case.response)
    others = [words("report.quoted", text=text) for text, _ in case.group.spellings[1:4]]
    if others:
        given += " " + words("report.also", spellings=", ".join(others))
    talk.tell("review.given", answer=given, n=case.group.count)
    if case.contested:
        talk.tell("review.contested")
    for learner, note in case.notes:
        talk.tell("review.note", learner=clean_line(learner), note=clean_line(note))
    verdict = case.verdict
    talk.tell(
        "review.verdict",
        status=words("review.vague") if verdict.ask_more else words(f"status.{verdict.status}"),
        points=words.number(verdict.score * question.points, digits=2),
        max=words.number(question.points, digits=2),
        reasons=" ".join(f"[{reason.code}]" for reason in verdict.reasons),
    )


def _decide(desk: Desk, case: Case, letter: str, talk: Talk) -> bool:
    """Asks what the decision needs and tries it; whether it was taken."""
    words = talk.words
    match letter:
        case "a":
            taken = desk.accept(case)
        case "p":
            points = _points(case, talk)
            if points is None:
                return False
            taken = desk.part(case, points, talk.line(words("review.ask_feedback")))
        case "r":
            taken = desk.reject(case, talk.line(words("review.ask_feedback")))
        case "m":
            taken = desk.ask_more(case, talk.line(words("review.ask_more")))
        case _:
            feedback = talk.line(words("review.ask_feedback"))
            taken = bool(feedback) and desk.explain(case, feedback)
    if taken:
        talk.tell("review.so_far", n=sum(change.count for change in desk.effect()))
    else:
        talk.tell("review.no_effect")
    return taken


def _points(case: Case, talk: Talk) -> float | None:
    """The points typed, or None where they are none that can be given."""
    most = case.question.points
    typed = talk.line(talk.words("review.ask_points", max=talk.words.number(most, digits=2)))
    try:
        points = float(typed.replace(",", "."))
    except ValueError:
        points = 0.0
    if not 0 < points < most:
        talk.tell("review.bad_points", max=talk.words.number(most, digits=2))
        return None
    return points


def _finish(desk: Desk, talk: Talk, *, yes: bool) -> bool:
    """Says what changes, shows the diff, asks, and writes; True where it is to be undone first."""
    talk.say()
    for line in _effect(desk.effect(), talk.words):
        talk.say(line)
    talk.say()
    for line in desk.diff():
        talk.say(line)
    talk.say()
    answer = "y" if yes else talk.key(talk.words("review.write"))
    while answer not in _WRITE_KEYS:  # a slip of the finger must not lose an hour's decisions
        answer = talk.key(talk.words("review.write"))
    if answer == "u":
        return True
    if answer in {"o", "y"}:
        desk.save()
        talk.tell("review.written")
    else:
        talk.tell("review.not_written")
    return False


def _effect(changes: tuple[Change, ...], words: Words) -> Iterator[str]:
    yield words("review.changes", n=sum(change.count for change in changes))
    for change in changes[:_SHOWN_CHANGES]:
        most = change.question.points
        before, after = (
            words(
                "review.mark",
                status=words(f"status.{verdict.status}"),
                points=words.number(verdict.score * most, digits=2),
            )
            for verdict in (change.before, change.after)
        )
        given = words("report.quoted", text=clean_line(change.response))
        yield "  " + words(
            "review.change",
            count=change.count,
            given=given,
            question=change.question.id,
            before=before,
            after=after,
        )
    if (left := len(changes) - _SHOWN_CHANGES) > 0:
        yield "  " + words("report.more", n=left)
