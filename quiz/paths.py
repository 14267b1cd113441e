"""Where data, settings and the shipped content live on this machine."""

from __future__ import annotations

import os
from pathlib import Path

APP = "quiz-francais"


def data_dir() -> Path:
    """The folder of attempts: `QUIZ_DATA_DIR`, else the platform's own. It may not exist yet."""
    if chosen := os.environ.get("QUIZ_DATA_DIR"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def config_dir() -> Path:
    """The folder of settings: `QUIZ_CONFIG_DIR`, else the platform's own. It may not exist yet."""
    if chosen := os.environ.get("QUIZ_CONFIG_DIR"):
        return Path(chosen).expanduser()
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False)


def shipped_content() -> Path:
    """The folder of shipped sets: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).parent
    inside = package / "_content"
    return inside if inside.is_dir() else package.parent / "content"


def content_dirs() -> tuple[Path, ...]:
    """Folders of sets: shipped, the user's own, then those of `QUIZ_CONTENT` (`os.pathsep`)."""
    more = (Path(p).expanduser() for p in os.environ.get("QUIZ_CONTENT", "").split(os.pathsep) if p)
    return (shipped_content(), data_dir() / "sets", *more)
