"""Wrong calls, told in the user's language: click says what is wrong as data, but in English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

import click

from quiz.cli import output

_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)", re.DOTALL)
_TYPED = re.compile(r"'(.*)' is not one of", re.DOTALL)
"""Calls of which click keeps a word in its sentence alone."""

Told = tuple[str, dict[str, str], Sequence[str]]
"""Key of a sentence, its values, and names that are close to what was typed."""


def say_usage_error(error: click.UsageError, command: click.Command, path: str) -> None:
    """What is wrong with a call, what may have been meant, and the way to the help.

    Args:
        error: as click raised it.
        command: that was called; `path` is how: `quiz grade`.
        path: see there.
    """
    words = output.words()
    key, values, near = _told(error, command)
    sentence = words(key, **values)
    if near:
        sentence += " " + words("usage.nearest", names=", ".join(near))
    output.say(sentence)
    output.say(words("usage.help", command=f"{path} --help"))


def _told(error: click.UsageError, command: click.Command) -> Told:
    match error:
        case click.NoSuchOption():
            return "usage.no_option", {"name": error.option_name}, error.possibilities or ()
        case click.BadOptionUsage():
            option = next((p for p in command.params if error.option_name in p.opts), None)
            flag = isinstance(option, click.Option) and option.is_flag
            return (
                "usage.no_value" if flag else "usage.no_argument",
                {"name": error.option_name},
                (),
            )
        case click.MissingParameter():
            missing = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
            if isinstance(error.param, click.Option):
                missing = f"{_name(error.param)} {missing}"
            return "usage.missing", {"name": missing}, ()
        case click.BadParameter() if error.param is not None:
            return _bad_value(error.param, error.message)
        case click.exceptions.NoSuchCommand():
            return "usage.unknown", {"name": error.command_name}, _nearest(error)
        case _ if extra := _EXTRA.fullmatch(error.message):
            return "usage.extra", {"what": extra[1]}, ()
        case _:
            return "usage.other", {"detail": error.message}, ()


def _bad_value(param: click.Parameter, message: str) -> Told:
    name = _name(param)
    match param.type:
        case click.Choice(choices=choices) if typed := _TYPED.match(message):
            values = {"name": name, "value": typed[1], "values": ", ".join(map(str, choices))}
            return "usage.one_of", values, get_close_matches(typed[1], map(str, choices))
        case click.IntRange(min=low, max=high):
            return "usage.range", {"name": name, "low": str(low), "high": str(high)}, ()
        case click.Path(file_okay=False):
            return "usage.folder", {"name": name}, ()
        case _:
            return "usage.bad_value", {"name": name, "detail": message}, ()


def _name(param: click.Parameter) -> str:
    """As it is typed: `--format`; an argument as the help shows it."""
    return (
        max(param.opts, key=len) if isinstance(param, click.Option) else param.human_readable_name
    )


def _nearest(error: click.exceptions.NoSuchCommand) -> Sequence[str]:
    """Commands whose names are close; click itself knows only those already loaded."""
    if error.ctx is None or not isinstance(error.ctx.command, click.Group):
        return ()
    return get_close_matches(error.command_name, error.ctx.command.list_commands(error.ctx))
