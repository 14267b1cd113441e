"""The learners of this machine."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

from quiz.errors import QuizError
from quiz.model import Profile
from quiz.store.database import Database, Row
from quiz.store.ids import new_id
from quiz.text import clean_line, plain_spaces

MAX_NAME = 60
"""Characters of a profile's name."""

_SELECTORS = re.compile("[\ufe00-\ufe0f]")
_COLUMNS = "p.id, p.name, p.level, p.language"


class Profiles:
    """Creates, lists, renames and forgets learners. Names are unique whatever their case."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, name: str, level: str = "", language: str = "fr") -> Profile:
        """A new profile.

        Raises:
            QuizError: the name is empty (`D010`), too long (`D011`) or taken (`D012`).
        """
        profile = Profile(new_id(), cleaned_name(name), level, language)
        with self._database.transaction():
            self._refuse_taken(profile.name, profile.id)
            self._database.rows(
                "INSERT INTO profiles (id, name, name_key, level, language, changed_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                [profile.id, profile.name, name_key(profile.name), level, language, _now()],
            )
        return profile

    def all(self) -> tuple[Profile, ...]:
        """Every profile, by name."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM profiles p ORDER BY p.name_key")
        return tuple(_from_row(row) for row in rows)

    def find(self, name: str) -> Profile | None:
        """The profile of that name, in any case; None if there is none."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM profiles p WHERE p.name_key = ?", [name_key(name)]
        )
        return _from_row(rows[0]) if rows else None

    def get(self, name: str) -> Profile:
        """The profile of that name.

        Raises:
            QuizError: there is none (`D013`).
        """
        profile = self.find(name)
        if profile is None:
            raise QuizError.of("D013", name=clean_line(name)[:MAX_NAME])
        return profile

    def last(self) -> Profile | None:
        """The profile that answered last, a question or a word; else the one made last, or None."""
        rows = self._database.rows(
            f"""SELECT {_COLUMNS} FROM profiles p LEFT JOIN (
                SELECT profile_id, max(last_id) AS last_id FROM (
                    SELECT profile_id, last_id FROM tally_sets
                    UNION ALL
                    SELECT profile_id, max(id) AS last_id FROM word_reviews GROUP BY profile_id
                ) AS answers GROUP BY profile_id
            ) AS answered ON answered.profile_id = p.id
            ORDER BY coalesce(answered.last_id, p.id) DESC LIMIT 1"""
        )
        return _from_row(rows[0]) if rows else None

    def change(
        self,
        profile: Profile,
        *,
        name: str | None = None,
        level: str | None = None,
        language: str | None = None,
    ) -> Profile:
        """The profile with another name, level or language of the interface.

        Raises:
            QuizError: the name is empty, too long or taken.
        """
        changed = Profile(
            profile.id,
            profile.name if name is None else cleaned_name(name),
            profile.level if level is None else level,
            profile.language if language is None else language,
        )
        with self._database.transaction():
            self._refuse_taken(changed.name, changed.id)
            self._database.rows(
                "UPDATE profiles SET name = ?, name_key = ?, level = ?, language = ?, "
                "changed_at = ? WHERE id = ?",
                [
                    changed.name,
                    name_key(changed.name),
                    changed.level,
                    changed.language,
                    _now(),
                    changed.id,
                ],
            )
        return changed

    def _refuse_taken(self, name: str, profile_id: str) -> None:
        other = self.find(name)
        if other is not None and other.id != profile_id:
            raise QuizError.of("D012", name=other.name)


def cleaned_name(name: str) -> str:
    """A name fit to keep: one line, ordinary spaces, from 1 to `MAX_NAME` characters.

    Raises:
        QuizError: it is empty or too long.
    """
    name = plain_spaces(clean_line(name))
    if not name:
        raise QuizError.of("D010")
    if len(name) > MAX_NAME:
        raise QuizError.of("D011", n=MAX_NAME)
    return name


def name_key(name: str) -> str:
    """What two names that are the same to a reader share: without case, one form of accents.

    The canonical caseless match of Unicode (section 3.13, definition 145); whether an emoji
    asks for its colours (a variation selector) makes no other name of it.
    """
    folded = unicodedata.normalize("NFD", plain_spaces(clean_line(name))).casefold()
    return unicodedata.normalize("NFC", _SELECTORS.sub("", folded))


def _from_row(row: Row) -> Profile:
    """A profile; whatever another program wrote in its place, what is shown of it is clean."""
    return Profile(row[0], *(clean_line(str(text)) for text in row[1:]))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
