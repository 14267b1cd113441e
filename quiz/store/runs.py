"""Runs that are not finished: where a learner was, and what was typed and not submitted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from quiz.model import Mode
from quiz.store.database import Database
from quiz.store.ids import new_id

_WINDOW = "window"
"""Under which a state names the window that saved it: one opening of the store."""

_APART = ":"
"""Between mode and variant, in the column of the mode."""


class Runs:
    """Keeps one unfinished run for each learner, set, mode and variant of the mode.

    The variant sets runs of one mode apart that must not take each other's place: from memory, or
    a drill of one kind of fact. The plain run of a mode has an empty one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._window = new_id()
        self._saved: set[str] = set()

    def save(
        self, profile_id: str, set_id: str, mode: Mode, state: Mapping[str, Any], variant: str = ""
    ) -> None:
        """Keeps a run's state in the place of an older one."""
        self._saved.add(str(state["run_id"]))
        text = json.dumps({**state, _WINDOW: self._window}, ensure_ascii=False)
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._database.rows(
            """INSERT INTO runs (profile_id, set_id, mode, run_id, state, saved_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (profile_id, set_id, mode) DO UPDATE SET
                run_id = excluded.run_id, state = excluded.state, saved_at = excluded.saved_at""",
            [profile_id, set_id, _column(mode, variant), str(state["run_id"]), text, now],
        )

    def load(
        self, profile_id: str, set_id: str, mode: Mode, variant: str = ""
    ) -> dict[str, Any] | None:
        """The state of the unfinished run, or None; what is not JSON any more is as good as none."""
        state = self._load(profile_id, set_id, mode, variant)
        if state is not None:
            state.pop(_WINDOW, None)
        return state

    def from_elsewhere(
        self, profile_id: str, set_id: str, mode: Mode, run_id: str, variant: str = ""
    ) -> dict[str, Any] | None:
        """What another window has saved of a run since this one saved it; None if none has."""
        if run_id not in self._saved:
            return None
        state = self._load(profile_id, set_id, mode, variant)
        if state is None or state.get("run_id") != run_id:
            return None
        return state if state.pop(_WINDOW, self._window) != self._window else None

    def _load(
        self, profile_id: str, set_id: str, mode: Mode, variant: str
    ) -> dict[str, Any] | None:
        rows = self._database.rows(
            "SELECT state FROM runs WHERE profile_id = ? AND set_id = ? AND mode = ?",
            [profile_id, set_id, _column(mode, variant)],
        )
        try:
            state = json.loads(rows[0][0]) if rows else None
        except ValueError:
            return None
        return state if isinstance(state, dict) else None

    def unfinished(self, profile_id: str) -> tuple[tuple[str, Mode, str], ...]:
        """Set, mode and variant of each unfinished run, the last saved first.

        One in a mode that this program does not know is left out: another store brought it.
        """
        rows = self._database.rows(
            "SELECT set_id, mode FROM runs WHERE profile_id = ? ORDER BY saved_at DESC",
            [profile_id],
        )
        parted = ((set_id, *column.partition(_APART)) for set_id, column in rows if is_mode(column))
        return tuple((set_id, Mode(mode), variant) for set_id, mode, _, variant in parted)

    def delete(self, profile_id: str, set_id: str, mode: Mode, variant: str = "") -> None:
        """Lets go of a run: it is finished, or given up. Its attempts stay."""
        self._database.rows(
            "DELETE FROM runs WHERE profile_id = ? AND set_id = ? AND mode = ?",
            [profile_id, set_id, _column(mode, variant)],
        )


def is_mode(column: str) -> bool:
    """Whether the column of the mode can have been written by `Runs`."""
    return column.partition(_APART)[0] in set(Mode)


def _column(mode: Mode, variant: str) -> str:
    return f"{mode}{_APART}{variant}" if variant else str(mode)
