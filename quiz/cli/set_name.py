"""What names a set on the command line: its id or its file; shells complete both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class SetName(click.ParamType[str]):
    """Text as typed; `quiz.sets.find_set` says what it names."""

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
