"""Settings: one line each, changed at once, kept at once."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content

from quiz.learning.problems import told
from quiz.locale import LANGUAGES
from quiz.model import Level
from quiz.settings import CHOICES, Settings, settings_file
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.pick_one import PickOne
from quiz.tui.widgets.said import Said

LANGUAGE, LEVEL = "language", "level"
"""Shown with the settings, kept with the learner."""

ORDER = (
    LANGUAGE,
    LEVEL,
    "theme",
    "density",
    "measure",
    "reduced_motion",
    "sounds",
    "reading_time",
    "sure",
    "mode",
    "start",
)

MEASURES = (50, 60, 68, 76, 84)
"""Widths to choose from; the file may hold any other."""


class _Setting(PickOne):
    """A choice that says how it is changed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,space", "step(1)", "key.value", key_display="left_right"),
    ]


class SettingsScreen(QuizScreen[None]):
    """A row a setting; what the one in focus is for stands below."""

    CSS_PATH = "settings.tcss"
    name_key = "settings"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "go(1)", "key.setting", key_display="up_down"),
        Binding("up", "go(-1)", show=False),
        Binding("escape", "back", "key.back"),
    ]

    def compose(self) -> ComposeResult:
        """The rows, what the one in focus does, and where all this is kept."""
        words = self.words
        yield Said(words("screen.settings.title"), classes="title", id="settings-title")
        with Vertical(id="settings"):
            for name in ORDER:
                with Horizontal(classes="setting"):
                    yield Said(words(f"setting.{name}"))
                    yield _Setting(self._options(name), self._value(name), id=name)
            yield Said(self._more(), id="settings-more", classes="quiet", hang=2)
        yield Said("", id="about-setting")
        yield KeyLine(words)

    def on_mount(self) -> None:
        """Starts at the first."""
        self.screen.set_focus(self.query_one(f"#{ORDER[0]}"))

    # -- what there is ----------------------------------------------------------------------

    def _options(self, name: str) -> list[tuple[str, str]]:
        words = self.words
        if name == LANGUAGE:
            return list(LANGUAGES.items())
        if name == LEVEL:
            return [(level.value, level.value) for level in Level]
        if name == "measure":
            widths = sorted({*MEASURES, self.quiz.settings.measure})
            return [(str(width), str(width)) for width in widths]
        if name in CHOICES:
            return [(value, words(f"setting.{name}.{value}")) for value in CHOICES[name]]
        return [(value, words(f"setting.{value}")) for value in ("off", "on")]

    def _value(self, name: str) -> str:
        if name == LANGUAGE:
            return self.words.language
        if name == LEVEL:
            profile = self.quiz.desk.profile
            return profile.level if profile else ""
        value = getattr(self.quiz.settings, name)
        if isinstance(value, bool):
            return "on" if value else "off"
        return str(value)

    def _more(self) -> Content:
        words = self.words
        parts = [Content(words("screen.settings.file", file=str(settings_file())))]
        parts += [Content(f"! {told(words, problem)}") for problem in self.quiz.misread]
        return Content("\n").join(parts)

    # -- changing ---------------------------------------------------------------------------

    @on(PickOne.Changed)
    def _changed(self, event: PickOne.Changed) -> None:
        name = event.pick.id or ""
        if event.value == self._value(name):
            return
        if name == LANGUAGE:
            self.quiz.speak(event.value)
            return
        if name == LEVEL:
            with self.quiz.telling():
                self.quiz.desk.read_at(event.value)
            return
        now = getattr(Settings(), name)
        value: object = event.value
        if isinstance(now, bool):
            value = event.value == "on"
        elif isinstance(now, int):
            value = int(event.value)
        self.quiz.prefer(**{name: value})

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Says what the setting is for."""
        if event.widget.id in ORDER:
            self._about(event.widget.id)

    def _about(self, name: str) -> None:
        self.query_one("#about-setting", Said).update(self.words(f"setting.{name}.help"))

    def action_go(self, step: int) -> None:
        """The next setting, or the one before."""
        focused = self.focused.id if self.focused else None
        at = ORDER.index(focused) if focused in ORDER else -1
        self.screen.set_focus(self.query_one(f"#{ORDER[(at + step) % len(ORDER)]}"))

    def action_back(self) -> None:
        """Back to where one was."""
        self.app.pop_screen()

    def reword(self) -> None:
        """In the other language, the focus where it was."""
        words = self.words
        self.query_one("#settings-title", Said).update(words("screen.settings.title"))
        for name in ORDER:
            pick = self.query_one(f"#{name}", PickOne)
            pick.relabel(self._options(name))
            if pick.parent is not None:
                pick.parent.query_one(Said).update(words(f"setting.{name}"))
        self.query_one("#settings-more", Said).update(self._more())
        if self.focused and self.focused.id in ORDER:
            self._about(self.focused.id)
        keys = self.query_one(KeyLine)
        keys.words = words
        keys.refresh(layout=True)
