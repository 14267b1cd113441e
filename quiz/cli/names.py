"""What names sets and files on the command line, and how shells complete it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem
    from click.types import OptionHelpExtra

FILE = click.Path(path_type=Path, readable=False)
"""Any file or folder, there or not. What can't be read is told by who reads it: at its place,
in the user's language, with the exit code of a bad file and not of a wrong call."""


LEVEL = click.Choice(["A1", "A2", "B1", "B2", "C1", "C2"], case_sensitive=False)
"""A CEFR level, however typed; its option says `metavar=LEVELS`, for click would show them small."""

LEVELS = "[A1|A2|B1|B2|C1|C2]"


class Needed(click.Option):
    """An option that must be given; its help says so in the user's language, not click in English."""

    def get_help_extra(self, ctx: click.Context) -> OptionHelpExtra:
        """As click does, but for that."""
        extra = super().get_help_extra(ctx)
        extra.pop("required", None)
        return extra


class SetName(click.ParamType[str]):
    """The id or the file of a set, as typed; `quiz.sets.find_set` says what it names."""

    name = "set"

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[CompletionItem]:
        """The ids in the library that begin so, or else the files."""
        from click.shell_completion import CompletionItem

        from quiz.sets import library

        ids = [info.id for info in library() if info.id.startswith(incomplete)]
        return [CompletionItem(name) for name in ids] or [CompletionItem(incomplete, type="file")]
