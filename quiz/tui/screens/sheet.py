"""The correction sheet: every question with its answer, verdict, key and proof."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.learning.session import Session
from quiz.learning.sheet import Entry, correction_sheet, entries, key_line, score_line
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.run_map import SIGNS
from quiz.tui.widgets.said import Said

Part = tuple[str, str] | str | Content


class SheetScreen(QuizScreen[None]):
    """To read, and to write into a file."""

    CSS_PATH = "sheet.tcss"
    name_key = "sheet"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "export", "key.export"),
        Binding("escape,enter,c", "back", "key.back", key_display="escape"),
    ]

    def __init__(self, *sessions: Session) -> None:
        """Of a run, or of the several runs of a review, one a set."""
        super().__init__()
        self.sessions = sessions

    def compose(self) -> ComposeResult:
        """Title and score, then the entries."""
        words = self.words
        first, *others = self.sessions
        yield Said(self._title(first), id="sheet-title")
        with VerticalScroll(id="sheet-entries"):
            for entry in entries(first, words):
                yield Said(self._entry(entry), classes="entry", hang=2)
            for session in others:
                yield Said(self._title(session), classes="entry")
                for entry in entries(session, words):
                    yield Said(self._entry(entry), classes="entry", hang=2)
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Scrolls by keys at once."""
        self.screen.set_focus(self.query_one("#sheet-entries"))

    def _title(self, session: Session) -> Content:
        score = score_line(session, self.words)
        return Content.assemble((session.question_set.title, "bold"), (f"   {score}", "$quiet"))

    def _entry(self, entry: Entry) -> Content:
        words, said = self.words, entry.said
        sign, style = SIGNS[said.status.value] if said.status else SIGNS["kept"]
        points = f" ({entry.points})" if entry.points else ""
        parts: list[Part] = [
            (f"{entry.number}. {entry.prompt}", "bold"),
            f"\n  {words('sheet.response', response=entry.response or words('sheet.nothing'))}",
            "\n  ",
            (f"{sign} {said.headline}{points}", f"bold {style}"),
            *(f"\n  {note}" for note in said.notes),
        ]
        if key := key_line(entry, words):
            parts.append(f"\n  {key}")
        for excerpt in entry.excerpts:
            parts += ["\n  ", ("▌ ", "bold $text-accent"), (excerpt, "$quiet")]
        if said.explanation:
            parts.append(f"\n  {said.explanation}")
        return Content.assemble(*parts)

    def action_export(self) -> None:
        """Asks for the name of a file."""
        from quiz.tui.screens.note import NoteScreen

        one = len(self.sessions) == 1
        day = self.quiz.desk.clock().astimezone().date()
        name = f"{self.sessions[0].question_set.id if one else f'quiz-{day}'}.md"
        self.app.push_screen(NoteScreen("export", name, self._write))

    def _write(self, name: str) -> str:
        """Writes the file, never over another one; what went wrong, or nothing."""
        if not name:
            return self.words("screen.export.no_name")
        path = Path(name).expanduser()
        text = "\n".join(correction_sheet(session, self.words) for session in self.sessions)
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            return self.words("screen.export.exists", file=str(path))
        except (OSError, ValueError) as error:
            detail = getattr(error, "strerror", None) or str(error)
            return self.words("screen.export.refused", file=str(path), detail=detail)
        self.notify(self.words("screen.export.written", file=str(path.absolute())), markup=False)
        return ""

    def action_back(self) -> None:
        """Back to the figures."""
        self.app.pop_screen()
