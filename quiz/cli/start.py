"""The bare command: the app on a terminal, line mode where there is none."""

from __future__ import annotations

import os
import sys

from quiz.cli import output


def open_app(set_id: str | None = None, user: str | None = None) -> int:
    """Open the app and return its exit code.

    Without a terminal on both ends, or on one that can't move its cursor (`TERM=dumb`), the
    same session runs line by line.
    """
    if not on_a_terminal():
        from quiz.cli import run

        return run(["play", "--plain", *([set_id] if set_id else []), *_user(user)])
    from quiz.tui.app import run as run_app

    return run_app(set_id=set_id, user=user)


def on_a_terminal() -> bool:
    """Whether there is a terminal at both ends that can move its cursor."""
    return (
        output.is_terminal(sys.stdin)
        and output.is_terminal(sys.stdout)
        and os.environ.get("TERM") != "dumb"
    )


def _user(user: str | None) -> list[str]:
    return ["--user", user] if user else []
