"""Fields to type French in: nothing pasted is lost, accents come by one key from any keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import App
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Input, TextArea

from quiz.text import clean, clean_line
from quiz.tui.compose_keys import composed
from quiz.tui.keymap import Remappable
from quiz.tui.recalled import Recalled, Recalling
from quiz.tui.style import beside
from quiz.tui.undone import Undone

if TYPE_CHECKING:
    from quiz.locale import Words
    from quiz.tui.app import QuizApp

LONGEST = 4_000
"""Characters that a field takes: more of a response would not be graded (`quiz.grading.core`)."""


class Field(Remappable, Recalling, Input):
    """One line. Pasted lines are joined; `?` in an empty field asks for help."""

    DEFAULT_CSS = beside(__file__)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2,ctrl+o", "accents", "key.accents", key_display="f2"),
        Binding("ctrl+z", "undo", "key.undo", show=False),
        Binding("ctrl+y", "redo", "key.redo", show=False),
        Binding("up", "recall(-1)", "key.earlier", show=False),
        Binding("down", "recall(1)", show=False),
    ]

    # Textual lays the whole screen out when this changes, at every key; a field of one line and
    # of a given width needs none of that.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0))

    def __init__(self, value: str = "", *, id: str | None = None, classes: str = "") -> None:  # noqa: A002
        self._undone = Undone(value)  # before its value is set, which is watched
        super().__init__(value, id=id, classes=classes, select_on_focus=False)
        self.cursor_blink = False
        self._recalled = Recalled()

    def watch_value(self, value: str) -> None:
        """Remembers it, to be undone."""
        self._undone.changed(value)

    def _write(self, value: str) -> None:
        self.value = value
        self.cursor_position = len(value)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Up and down are the screen's where there is nothing to recall."""
        return bool(self.earlier) if action == "recall" else True

    def action_undo(self) -> None:
        """As it was before the last word."""
        self._write(self._undone.back())

    def action_redo(self) -> None:
        """Takes undoing back."""
        self._write(self._undone.forth())

    def action_recall(self, step: int) -> None:
        """What was written here earlier; at the end, what was being typed."""
        self._write(self._recalled.step(step, self.value))

    def _on_paste(self, event: events.Paste) -> None:
        # A little more than fits, so that what does not fit is told.
        text = clean_line(event.text[: 4 * LONGEST])
        if text:
            self.replace(text, *self.selection)
        event.stop()
        event.prevent_default()

    def replace(self, text: str, start: int, end: int) -> None:
        """Puts text in the place of some; of a text too long only the beginning, which is told."""
        room = max(0, LONGEST - len(self.value) + abs(end - start))
        if len(text) > room:
            tell_cut(self)
        super().replace(text[:room], start, end)

    async def _on_key(self, event: events.Key) -> None:
        if event.character == "?" and not self.value:
            event.stop()
            event.prevent_default()
            await self.run_action("screen.help")
        elif event.key == "enter":
            # As a binding it would run after keys that were typed later.
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self, self.value))

    def put(self, text: str) -> None:
        """Puts text where the cursor is."""
        self.replace(text, *self.selection)

    async def action_accents(self) -> None:
        """Composes the two letters before the cursor (`e'` → `é`), else opens the palette."""
        place = self.cursor_position
        letter = composed(self.value[max(0, place - 2) : place])
        if letter and self.selection.is_empty:
            self.replace(letter, place - 2, place)
        else:
            self.post_message(AccentsAsked(self))


class Paragraph(Remappable, Recalling, TextArea):
    """A sentence or two. Enter submits; what is pasted keeps its lines.

    Up from its first line, and down from its last, go through `earlier`, what was written here
    before, oldest first.
    """

    DEFAULT_CSS = beside(__file__)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2,ctrl+o", "accents", "key.accents", key_display="f2"),
        Binding("up", "cursor_up", "key.earlier", show=False),
    ]

    class Submitted(Message):
        """Enter was pressed."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(text, id=id, compact=True, soft_wrap=True, tab_behavior="focus")
        self.cursor_blink = False
        self.highlight_cursor_line = False
        self._recalled = Recalled()

    def action_cursor_up(self, select: bool = False) -> None:
        """A line up; from the first, to what was written earlier."""
        if self.earlier and not select and self.navigator.is_first_wrapped_line(self.selection.end):
            self._recall(-1)
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """A line down; from the last, back to what was being typed."""
        last = self.navigator.is_last_wrapped_line(self.selection.end)
        if self._recalled.back and not select and last:
            self._recall(1)
        else:
            super().action_cursor_down(select)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """F6 and F7 are the screen's, not those of Textual that select a line or all of it."""
        return action not in {"select_line", "select_all"}

    def _recall(self, step: int) -> None:
        self.replace(self._recalled.step(step, self.text), (0, 0), self.document.end)
        self.move_cursor(self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        text = clean(event.text[: 4 * LONGEST])
        room = max(0, LONGEST - len(self.text) + len(self.selected_text))
        if len(text) > room:
            tell_cut(self)
        self.replace(text[:room], *self.selection)

    async def _on_key(self, event: events.Key) -> None:
        if event.character == "?" and not self.text:
            event.stop()
            event.prevent_default()
            await self.run_action("screen.help")
        elif event.is_printable and len(self.text) >= LONGEST and not self.selected_text:
            event.stop()
            event.prevent_default()
            tell_cut(self)
        elif event.key == "enter":
            # As a binding it would run before keys that were typed earlier.
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self.text))

    def put(self, text: str) -> None:
        """Puts text where the cursor is."""
        self.insert(text)

    def action_accents(self) -> None:
        """Composes the two letters before the cursor, else opens the palette."""
        row, column = self.cursor_location
        before = self.document.get_line(row)[max(0, column - 2) : column]
        letter = composed(before)
        if letter and self.selection.is_empty:
            self.replace(letter, (row, column - 2), (row, column))
        else:
            self.post_message(AccentsAsked(self))


def tell_cut(field: Field | Paragraph) -> None:
    """Says that no more goes into a field."""
    words = words_of(field.app)
    field.app.clear_notifications()
    field.app.notify(words("field.full", n=LONGEST), markup=False)


def words_of(app: App[object]) -> Words:
    """The words of the interface."""
    return cast("QuizApp", app).words


class AccentsAsked(Message):
    """The palette of accents is wanted for a field."""

    def __init__(self, field: Field | Paragraph) -> None:
        self.field = field
        super().__init__()
