"""The words that learners mark in what they read, and how reviews of them went. It only grows.

A word is marked or let go of by a new row; which stand on the list now is read from the last
row of each. A review is an attempt like those at questions, kept apart so that no figure of a
set or a question changes by it; the day on which it was made counts it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from quiz.model import Attempt
from quiz.store.attempts import ALL_COLUMNS, attempt_of, row_of
from quiz.store.database import Database, Row
from quiz.store.ids import is_id, new_id
from quiz.store.tallies import add_day
from quiz.text import clean

MARK_COLUMNS = (
    "id, profile_id, at, kind, set_id, word_key, set_hash, title, word, form, sentence, "
    "start_at, place, paragraph, meaning"
)
"""Columns of a row of `word_marks`, as it is written."""

_MARK, _UNMARK = "mark", "unmark"
_TEXTS, _NUMBERS = (*range(11), 14), (11, 12, 13)
_ADD_MARK = f"INSERT INTO word_marks ({MARK_COLUMNS}) VALUES ({', '.join('?' * 15)})"
_REVIEW = ", ".join(ALL_COLUMNS)
_ADD_REVIEW = f"INSERT INTO word_reviews ({_REVIEW}) VALUES ({', '.join('?' * len(ALL_COLUMNS))})"
_STANDING = f"""SELECT {", ".join(f"m.{name}" for name in MARK_COLUMNS.split(", "))}
    FROM word_marks m JOIN (
        SELECT set_id, word_key, max(id) AS last_id FROM word_marks
        WHERE profile_id = ? GROUP BY set_id, word_key
    ) AS newest ON newest.last_id = m.id WHERE m.kind = 'mark'"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedWord:
    """A word on a learner's list, and where it was read.

    Attributes:
        set_id: of the set; `key` is one word of it (`quiz.french.running.word_key`).
        set_hash: content of the set then; `title`: its title.
        word: as a dictionary has it, where the set's glossary says so; else as in the text.
        form: as it stands in the text.
        sentence: whole; `start`: where the form begins in it.
        place: where the form began in the passage; `paragraph`: its paragraph (§, from 1).
        meaning: from the set's glossary; may be empty.
        at: when it was marked, in UTC.
    """

    set_id: str
    key: str
    set_hash: str
    title: str
    word: str
    form: str
    sentence: str
    start: int
    place: int
    paragraph: int
    meaning: str
    at: datetime


class MarkedWords:
    """Writes and reads marks, and reviews of the words marked."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self, profile_id: str, word: MarkedWord) -> None:
        """Puts a word on a learner's list; one that is there takes what is new about it.

        Raises:
            QuizError: the machine refuses; nothing was written.
        """
        self._add(profile_id, _MARK, word)

    def unmark(self, profile_id: str, word: MarkedWord) -> None:
        """Takes a word off a learner's list. Its reviews stay, should it be marked again.

        Raises:
            QuizError: the machine refuses; nothing was written.
        """
        self._add(profile_id, _UNMARK, word)

    def _add(self, profile_id: str, kind: str, word: MarkedWord) -> None:
        row = [
            new_id(),
            profile_id,
            word.at.astimezone(UTC).isoformat(timespec="milliseconds"),
            kind,
            word.set_id,
            word.key,
            word.set_hash,
            word.title,
            word.word,
            word.form,
            word.sentence,
            word.start,
            word.place,
            word.paragraph,
            word.meaning,
        ]
        self._database.rows(_ADD_MARK, row)

    def of_profile(self, profile_id: str, set_id: str = "") -> tuple[MarkedWord, ...]:
        """The words on a learner's list, as they were marked: of all sets, or of one."""
        where, values = (" AND m.set_id = ?", [set_id]) if set_id else ("", [])
        rows = self._database.rows(f"{_STANDING}{where} ORDER BY m.id", [profile_id, *values])
        return tuple(map(_from_row, rows))

    def record(self, attempt: Attempt) -> None:
        """Writes one try at a word under review; when it returns, the row is on disk.

        Raises:
            QuizError: the machine refuses; nothing was written.
        """
        row = row_of(attempt)
        with self._database.transaction():
            self._database.rows(_ADD_REVIEW, row)
            add_day(self._database, attempt, day=str(row[-2]))

    def reviews(self, profile_id: str) -> Iterator[Attempt]:
        """Every try of a learner at words, in order; those of words let go of too."""
        rows = self._database.rows(
            f"SELECT {_REVIEW} FROM word_reviews WHERE profile_id = ? ORDER BY id", [profile_id]
        )
        for row in rows:
            # One that no program of ours can have written is no reason to lose sight of the rest.
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                yield attempt_of(row)

    def of_run(self, profile_id: str, run_id: str) -> tuple[Attempt, ...]:
        """A learner's tries at words in one sitting, in order."""
        return tuple(attempt for attempt in self.reviews(profile_id) if attempt.run_id == run_id)

    def log(self, profile_id: str) -> Iterator[tuple[str, MarkedWord]]:
        """Everything that a learner marked or let go of, in order: `mark` or `unmark`, and what."""
        rows = self._database.rows(
            f"SELECT {MARK_COLUMNS} FROM word_marks WHERE profile_id = ? ORDER BY id",
            [profile_id],
        )
        return ((str(row[3]), _from_row(row)) for row in rows)

    def newest_id(self) -> str:
        """The id made last of all marks and reviews, empty where there is none."""
        return max(
            str(self._database.rows(f"SELECT max(id) FROM {table}")[0][0] or "")
            for table in ("word_marks", "word_reviews")
        )


def mark_rows(database: Database) -> list[Row]:
    """Every mark, for a copy of the store."""
    return database.rows(f"SELECT {MARK_COLUMNS} FROM word_marks")


def review_rows(database: Database) -> list[Row]:
    """Every review, for a copy of the store."""
    return database.rows(f"SELECT {_REVIEW} FROM word_reviews")


def add_mark(database: Database, row: Sequence[object]) -> None:
    """Adds a row of `MARK_COLUMNS` unless it is here."""
    database.rows(f"{_ADD_MARK} ON CONFLICT (id) DO NOTHING", row)


def add_review(database: Database, row: Sequence[object]) -> None:
    """Adds a row of `ALL_COLUMNS` unless it is here; the caller counts what comes of it."""
    database.rows(f"{_ADD_REVIEW} ON CONFLICT (id) DO NOTHING", row)


def is_mark(row: Row) -> bool:
    """Whether a row read from a damaged file is a mark in every column."""
    if len(row) != 15 or row[3] not in {_MARK, _UNMARK}:
        return False
    if not all(isinstance(row[place], str) for place in _TEXTS):
        return False
    if not all(isinstance(row[place], int) and row[place] >= 0 for place in _NUMBERS):
        return False
    try:
        at = datetime.fromisoformat(row[2])
    except ValueError:
        return False
    return is_id(row[0]) and is_id(row[1]) and at.tzinfo is not None


def _from_row(row: Row) -> MarkedWord:
    title, word, form, sentence, meaning = (_safe(row[place]) for place in (7, 8, 9, 10, 14))
    start = row[11]
    if sentence[start : start + len(form)] != form:
        start = max(0, sentence.find(form))
    return MarkedWord(
        at=datetime.fromisoformat(row[2]),
        set_id=row[4],
        key=row[5],
        set_hash=row[6],
        title=title,
        word=word,
        form=form,
        sentence=sentence,
        start=start,
        place=row[12],
        paragraph=row[13],
        meaning=meaning,
    )


def _safe(text: str) -> str:
    """A text on one line: a store that was merged may come from anywhere."""
    return clean(text).replace("\n", " ")
