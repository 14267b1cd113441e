"""A database server, or anything else that a `QUIZ_DATABASE_URL` names, by way of peewee."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from urllib.parse import urlsplit

from quiz.errors import QuizError
from quiz.store.database import Row


class Server:
    """A database behind a URL: PostgreSQL, CockroachDB, or SQLite (`sqlite:///file`)."""

    def __init__(self, url: str) -> None:
        """Connects.

        Raises:
            QuizError: the URL is not one, its driver is not installed, or no one answers.
        """
        import peewee
        from playhouse.db_url import connect

        self.name = without_password(url)
        self._url = url
        try:
            self._database = connect(url)
            self._database.connect()
        except (RuntimeError, ValueError, AttributeError, TypeError) as error:
            raise QuizError.of("D014", url=self.name) from error
        except (peewee.ImproperlyConfigured, ImportError) as error:
            raise QuizError.of("D015", url=self.name) from error
        except peewee.PeeweeException as error:
            raise QuizError.of("D016", url=self.name, detail=_first_line(error)) from error
        self._mark = self._database.param

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Runs a statement.

        Raises:
            QuizError: the server refuses, or is gone.
        """
        import peewee

        try:
            cursor = self._database.execute_sql(sql.replace("?", self._mark), tuple(values))
            return list(cursor.fetchall()) if cursor.description else []
        except peewee.IntegrityError:
            raise
        except peewee.PeeweeException as error:
            raise QuizError.of("D016", url=self.name, detail=_first_line(error)) from error

    def transaction(self) -> AbstractContextManager[object]:
        """A context in which all statements hold, or none."""
        atomic: AbstractContextManager[object] = self._database.atomic()
        return atomic

    def has_table(self, name: str) -> bool:
        """Whether there is a table of that name."""
        return bool(self._database.table_exists(name))

    def again(self) -> Server:
        """A second connection to the same server, for another thread.

        Raises:
            QuizError: no one answers.
        """
        return Server(self._url)

    def close(self) -> None:
        """Lets go of the server."""
        self._database.close()


def without_password(url: str) -> str:
    """A URL fit to be shown."""
    try:
        parts = urlsplit(url)
        password = parts.password
    except ValueError:
        return url.partition(":")[0] + "://…"
    return url.replace(f":{password}@", ":…@", 1) if password else url


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
