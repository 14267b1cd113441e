"""Where data, settings and the shipped content live on this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quiz.errors import QuizError

APP = "quiz-francais"


def data_dir() -> Path:
    """The folder of attempts: `QUIZ_DATA_DIR`, else the platform's own. It may not exist yet.

    Raises:
        QuizError: the account has no home folder (`D024`).
    """
    with _home_needed():
        if chosen := os.environ.get("QUIZ_DATA_DIR"):
            return Path(chosen).expanduser()
        from platformdirs import user_data_path

        return user_data_path(APP, appauthor=False)


def config_dir() -> Path:
    """The folder of settings: `QUIZ_CONFIG_DIR`, else the platform's own. It may not exist yet.

    Raises:
        QuizError: the account has no home folder (`D024`).
    """
    with _home_needed():
        if chosen := os.environ.get("QUIZ_CONFIG_DIR"):
            return Path(chosen).expanduser()
        from platformdirs import user_config_path

        return user_config_path(APP, appauthor=False)


@contextmanager
def _home_needed() -> Iterator[None]:
    """An account in no list of users, as in some containers, has no home unless HOME says so."""
    try:
        yield
    except RuntimeError as error:
        raise QuizError.of("D024") from error


def shipped_content() -> Path:
    """The folder of shipped sets: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).parent
    inside = package / "_content"
    return inside if inside.is_dir() else package.parent / "content"


def content_dirs() -> tuple[Path, ...]:
    """Folders of sets: shipped, the user's own, then those of `QUIZ_CONTENT` (`os.pathsep`)."""
    more = (Path(p).expanduser() for p in os.environ.get("QUIZ_CONTENT", "").split(os.pathsep) if p)
    return (shipped_content(), data_dir() / "sets", *more)
