"""What names sets and files on the command line, and how shells complete it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

FILE = click.Path(path_type=Path, readable=False)
"""Any file or folder, there or not. What can't be read is told by who reads it: at its place,
in the user's language, with the exit code of a bad file and not of a wrong call."""


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
