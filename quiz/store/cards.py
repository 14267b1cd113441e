"""When each question comes back, as worked out from the attempts; never the only truth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from quiz.store.database import Database


@dataclass(frozen=True, slots=True)
class Card:
    """A question that comes back.

    Attributes:
        due: when it should be asked again; `last_review`: when it last was. In UTC.
        stability: days after which it is still known nine times in ten (FSRS).
        reviews: sittings in which it was attempted; `lapses`: of those, how many it was missed.
    """

    set_id: str
    question_id: str
    due: datetime
    last_review: datetime
    stability: float
    reviews: int
    lapses: int


class Cards:
    """Keeps what `quiz.learning.schedule` works out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stale(self, profile_id: str, rules: str) -> tuple[tuple[str, int, str], ...]:
        """Sets whose cards are not up to date: id, number of attempts, id of the newest.

        They were worked out by other `rules`, or from other attempts than are in the log now.
        """
        now = self._database.rows(
            "SELECT set_id, attempts, last_id FROM tally_sets WHERE profile_id = ?", [profile_id]
        )
        seen = self._database.rows(
            "SELECT set_id, seen_count, seen_id FROM worked_schedules "
            "WHERE profile_id = ? AND rules = ?",
            [profile_id, rules],
        )
        stale = {(row[0], row[1], row[2]) for row in now} - {(r[0], r[1], r[2]) for r in seen}
        return tuple(sorted(stale))

    def keep(
        self,
        profile_id: str,
        set_id: str,
        cards: Iterable[Card],
        seen: tuple[int, str],
        said: int,
        rules: str,
    ) -> None:
        """Puts the cards of one set in the place of older ones.

        `seen` is the number of attempts and the id of the newest, `said` the number of remarks
        from which they were made. Where a remark has come meanwhile, nothing is kept.
        """
        one = [profile_id, set_id]
        with self._database.transaction():
            now = self._database.rows(
                "SELECT count(*) FROM remarks WHERE profile_id = ? AND set_id = ?", one
            )
            if now[0][0] != said:
                return
            for table in ("worked_cards", "worked_schedules"):
                self._database.rows(f"DELETE FROM {table} WHERE profile_id = ? AND set_id = ?", one)
            for card in cards:
                self._database.rows(
                    "INSERT INTO worked_cards VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        *one,
                        card.question_id,
                        _text(card.due),
                        _text(card.last_review),
                        card.stability,
                        card.reviews,
                        card.lapses,
                    ],
                )
            self._database.rows(
                "INSERT INTO worked_schedules VALUES (?, ?, ?, ?, ?)", [*one, *seen, rules]
            )

    def due(self, profile_id: str, until: datetime) -> tuple[Card, ...]:
        """Cards due at a time or before, the longest due first."""
        rows = self._database.rows(
            "SELECT set_id, question_id, due, last_review, stability, reviews, lapses "
            "FROM worked_cards WHERE profile_id = ? AND due <= ? ORDER BY due, set_id, question_id",
            [profile_id, _text(until)],
        )
        return tuple(
            Card(
                set_id,
                question_id,
                datetime.fromisoformat(due),
                datetime.fromisoformat(last),
                *rest,
            )
            for set_id, question_id, due, last, *rest in rows
        )


def _text(moment: datetime) -> str:
    """A time as text that sorts as times do."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
