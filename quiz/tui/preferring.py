"""The part of the app that obeys the settings: colours, motion, keys; widgets watch the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from textual.filter import LineFilter, Monochrome, NoColor
from textual.reactive import var
from textual.signal import Signal

from quiz.errors import Problem, QuizError
from quiz.locale import Words
from quiz.settings import CHOICES, Settings, load_settings, save_settings, settings_file
from quiz.tui.collecting import CollectingApp

_OURS = "quiz-"


class PreferringApp(CollectingApp):
    """An app with settings.

    Attributes:
        settings: in force; another value is obeyed at once, on every screen.
        misread: what the settings' file holds that was not understood.
        settings_changed: tells the new settings to who subscribes, and unsubscribes when it leaves
            (a widget that watches `settings` would be held by the app for good).
    """

    words: Words
    misread: tuple[Problem, ...] = ()
    settings: var[Settings] = var(Settings(), init=False)
    settings_changed: Signal[Settings]

    def read_settings(self) -> None:
        """Takes those of the file; a key table that cannot hold is found out by `use_keys`."""
        settings, self.misread = load_settings()
        self.settings_changed = Signal[Settings](self, "settings")
        self.set_reactive(PreferringApp.settings, settings)
        if settings.reduced_motion:
            self.animation_level = "none"

    def use_keys(self) -> None:
        """Takes the user's own keys. Only where there are any, for all screens must be loaded."""
        if not self.settings.keys:
            return
        from quiz.tui.keymap import checked_keys

        keymap, problems = checked_keys(self.settings.keys, settings_file())
        self.misread += tuple(problems)
        self.set_keymap(keymap)

    def tell_misread(self) -> None:
        """Says what in the settings was not understood; nothing stops."""
        from quiz.learning.problems import told

        for problem in self.misread:
            self.tell_problem(told(self.words, problem))

    def tell_problem(self, sentence: str) -> None:
        """A sentence long enough to need time."""
        self.notify(sentence, markup=False, severity="warning", timeout=12)

    def prefer(self, **changes: Any) -> None:  # noqa: ANN401
        """Changes settings and keeps them; where the file cannot be written, for this time only."""
        self.settings = replace(self.settings, **changes)
        try:
            save_settings(self.settings)
        except QuizError as error:
            from quiz.learning.problems import told

            for problem in error.problems:
                self.tell_problem(told(self.words, problem))

    def watch_settings(self, old: Settings, new: Settings) -> None:
        """Obeys what has changed."""
        if old.theme != new.theme:
            self.theme = theme_name(new.theme)
        if old.reduced_motion != new.reduced_motion:
            self.animation_level = "none" if new.reduced_motion else "full"
        self.settings_changed.publish(new)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """As Textual has them; without colour, by the theme there is now.

        Textual chooses once, by the theme that it begins with: the terminal's own colours, taken
        later, would all be turned into one grey.
        """
        filters = super().get_line_filters()
        if not self.no_color or not self.native_ansi_color:
            return filters
        return [NoColor() if isinstance(one, Monochrome) else one for one in filters]

    def choose_theme(self, name: str) -> None:
        """One of ours by its name, kept for the next time."""
        self.theme = name
        self.prefer(theme=name.removeprefix(_OURS))

    def action_next_theme(self) -> None:
        """Dark, light, high contrast, the terminal's own, and round again."""
        names = [theme_name(setting) for setting in CHOICES["theme"]]
        place = names.index(self.theme) if self.theme in names else -1
        self.choose_theme(names[(place + 1) % len(names)])

    def action_settings(self) -> None:
        """Opens the settings, from wherever one is."""
        from quiz.tui.screens.settings import SettingsScreen

        if not any(isinstance(screen, SettingsScreen) for screen in self.screen_stack):
            self.push_screen(SettingsScreen())

    def ring(self) -> None:
        """The terminal's bell, for those who want it."""
        if self.settings.sounds:
            self.bell()


def theme_name(setting: str) -> str:
    """Textual's name of one of our themes."""
    return f"{_OURS}{setting}"
