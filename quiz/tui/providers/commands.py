"""The commands of the palette: leaving, help, looks, language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.app import SystemCommand
from textual.screen import Screen

from quiz.tui.themes import THEMES

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp


def commands(
    app: QuizApp, screen: Screen[Any], languages: Mapping[str, str]
) -> Iterator[SystemCommand]:
    """Those that work on any screen, and the keys of this one."""
    words = app.words
    seen: set[str] = set()
    for active in screen.active_bindings.values():
        binding = active.binding
        key = binding.description
        known = key in words and f"{key}.help" in words and binding.action != "quit"
        if active.enabled and known and key not in seen:
            seen.add(key)
            node = active.node
            yield SystemCommand(
                words(key),
                words(f"{key}.help"),
                partial(app.call_later, app.run_action, binding.action, node),
            )
    for theme in THEMES:
        yield SystemCommand(
            words("command.theme", name=words(f"theme.{theme.name}")),
            words("command.theme.help"),
            partial(app.choose_theme, theme.name),
        )
    for code, name in languages.items():
        if code != words.language:
            yield SystemCommand(
                words("command.language", name=name),
                words("command.language.help"),
                partial(app.speak, code),
            )
    yield SystemCommand(words("key.quit"), words("key.quit.help"), app.action_quit)
