"""The union of two stores: what `quiz merge` does, and what salvage hands over.

Attempts are joined by id: each is written once and never changes, so a union loses nothing and
says nothing twice. So are remarks, marks of words and their reviews; a word is on the joined list
if it was marked after it was last let go of, wherever that was.

Profiles are one learner where they have one id, or one name (case and form of accents aside): who
plays on two machines has two ids. The older id stays, and which id went into which is kept, so
that the same merge done again finds the same learner whatever has been renamed since. Of a
learner's two names, levels or languages the last chosen stays; of two unfinished runs of one set
in one way the last saved.

Merging twice is merging once, and either of two stores may be merged into the other
(`tests/store/test_merging.py`). Two people with one name on two machines become one: rename
one of them first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.store.attempts import ALL_COLUMNS, Attempts
from quiz.store.database import Database, Row
from quiz.store.profiles import name_key
from quiz.store.remarks import add_row, all_rows
from quiz.store.tallies import forget_worked, rebuild
from quiz.store.words import add_mark, add_review, mark_rows, review_rows


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a store holds of learners, as rows.

    Attributes:
        profiles: (id, name, level, language, changed_at).
        merged: id that is no more -> id that it went into.
        attempts: in the order of `quiz.store.attempts.ALL_COLUMNS`.
        runs: (profile_id, set_id, mode, run_id, state, saved_at).
        remarks: in the order of `quiz.store.remarks.COLUMNS`.
        word_marks: in the order of `quiz.store.words.MARK_COLUMNS`.
        word_reviews: as `attempts`.
    """

    profiles: Sequence[Row] = ()
    merged: Mapping[str, str] = field(default_factory=dict)
    attempts: Iterable[Row] = ()
    runs: Sequence[Row] = ()
    remarks: Sequence[Row] = ()
    word_marks: Iterable[Row] = ()
    word_reviews: Iterable[Row] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """What came in: attempts and learners that were not there before, and words noted."""

    attempts: int
    profiles: int
    words: int = 0


def contents(database: Database) -> Contents:
    """All that a store holds."""
    return Contents(
        profiles=database.rows("SELECT id, name, level, language, changed_at FROM profiles"),
        merged=_merged(database),
        attempts=database.rows(f"SELECT {', '.join(ALL_COLUMNS)} FROM attempts"),
        runs=database.rows("SELECT profile_id, set_id, mode, run_id, state, saved_at FROM runs"),
        remarks=all_rows(database),
        word_marks=mark_rows(database),
        word_reviews=review_rows(database),
    )


def _merged(database: Database) -> dict[str, str]:
    return {row[0]: row[1] for row in database.rows("SELECT id, into_id FROM merged_profiles")}


def ids_that_went_into(database: Database, profile_id: str) -> tuple[str, ...]:
    """Ids under which a learner stood before merges made them one."""
    rows = database.rows("SELECT id FROM merged_profiles WHERE into_id = ?", [profile_id])
    return tuple(row[0] for row in rows)


def merge(database: Database, other: Contents) -> Merged:
    """Adds what another store holds, all or nothing.

    Raises:
        QuizError: the machine refuses.
    """
    with database.transaction():
        before = _counts(database)
        own = Contents(
            profiles=database.rows("SELECT id, name, level, language, changed_at FROM profiles"),
            merged=_merged(database),
        )
        into, profiles = joined(own, other)
        _write_profiles(database, into, profiles)
        touched = _join_runs(database, other.runs, into)
        attempts = Attempts(database)
        for row in other.attempts:
            owner = str(into.get(row[1], row[1]))
            attempts.add_row([row[0], owner, *row[2:]])
            touched.add(owner)
        for row in other.remarks:
            owner = str(into.get(row[2], row[2]))
            add_row(database, (*row[:2], owner, *row[3:]))
            touched.add(owner)
        for rows, add in ((other.word_marks, add_mark), (other.word_reviews, add_review)):
            for row in rows:
                owner = str(into.get(row[1], row[1]))
                add(database, (row[0], owner, *row[2:]))
                touched.add(owner)
        touched |= _move_attempts(database, into)
        for profile_id in sorted(touched):
            forget_worked(database, profile_id)
            rebuild(database, profile_id)
        after = _counts(database)
    return Merged(*(new - old for new, old in zip(after, before, strict=True)))


def joined(one: Contents, other: Contents) -> tuple[dict[str, str], list[Row]]:
    """Which ids go into which, and the profiles that stay; the same whichever store is `one`."""
    roots: dict[str, str] = {}

    def root(profile_id: str) -> str:
        while profile_id in roots:
            profile_id = roots[profile_id]
        return profile_id

    def unite(first: str, second: str) -> None:
        first, second = root(first), root(second)
        if first != second:
            roots[max(first, second)] = min(first, second)

    for store in (one, other):
        for gone, kept in store.merged.items():
            unite(gone, kept)
    newest: dict[str, Row] = {}
    for row in (*one.profiles, *other.profiles):
        place = root(row[0])
        newest[place] = max(newest.get(place, row), row, key=_age)
    by_name: dict[str, str] = {}
    for place, row in sorted(newest.items()):
        unite(by_name.setdefault(name_key(row[1]), place), place)
    staying: dict[str, Row] = {}
    for place, row in newest.items():
        kept = root(place)
        staying[kept] = max(staying.get(kept, row), row, key=_age)
    profiles: list[Row] = [(kept, *row[1:]) for kept, row in sorted(staying.items())]
    known = {*roots, *(kept for kept, *_ in profiles)}
    return {gone: root(gone) for gone in known if root(gone) != gone}, profiles


def _age(row: Row) -> tuple[str, ...]:
    """By when it was changed; of two at one moment, always the same one."""
    _, name, level, language, changed_at = row
    return (changed_at, name, level, language)


def _counts(database: Database) -> tuple[int, int, int]:
    attempts = database.rows("SELECT coalesce(sum(attempts), 0) FROM tally_sets")[0][0]
    profiles = database.rows("SELECT count(*) FROM profiles")[0][0]
    words = database.rows("SELECT count(*) FROM word_marks WHERE kind = 'mark'")[0][0]
    return int(attempts), int(profiles), int(words)


def _write_profiles(database: Database, into: Mapping[str, str], profiles: Sequence[Row]) -> None:
    # All go first: two may swap names.
    database.rows("DELETE FROM profiles")
    for profile_id, name, level, language, changed_at in profiles:
        database.rows(
            "INSERT INTO profiles (id, name, name_key, level, language, changed_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [profile_id, name, name_key(name), level, language, changed_at],
        )
    database.rows("DELETE FROM merged_profiles")
    for gone, kept in sorted(into.items()):
        database.rows("INSERT INTO merged_profiles VALUES (?, ?)", [gone, kept])


def _join_runs(database: Database, other: Sequence[Row], into: Mapping[str, str]) -> set[str]:
    own = database.rows("SELECT profile_id, set_id, mode, run_id, state, saved_at FROM runs")
    newest: dict[tuple[str, ...], Row] = {}
    for row in (*own, *other):
        moved = (into.get(row[0], row[0]), *row[1:])
        key = moved[:3]
        newest[key] = max(newest.get(key, moved), moved, key=lambda run: (run[5], run[3], run[4]))
    database.rows("DELETE FROM runs")
    for row in newest.values():
        database.rows(
            "INSERT INTO runs (profile_id, set_id, mode, run_id, state, saved_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            row,
        )
    return {row[0] for row in newest.values()}


def _move_attempts(database: Database, into: Mapping[str, str]) -> set[str]:
    """Gives attempts of ids that are no more to the learner who has them now."""
    touched = set()
    for gone, kept in into.items():
        for table in ("attempts", "remarks", "word_marks", "word_reviews"):
            if database.rows(f"SELECT 1 FROM {table} WHERE profile_id = ? LIMIT 1", [gone]):
                database.rows(
                    f"UPDATE {table} SET profile_id = ? WHERE profile_id = ?", [kept, gone]
                )
                touched |= {gone, kept}
    return touched
