"""The starter set that `quiz new` writes: small, commented, and passing its own check."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from quiz.errors import QuizError, Spot
from quiz.files import write_new
from quiz.sets.kinds import slug
from quiz.sets.schema import FILE_NAME
from quiz.sets.source import quoted
from quiz.teaching.starter_text import HEAD, PARAGRAPHS, QUESTIONS
from quiz.text import clean_line


class Starter(StrEnum):
    """What a starter shows."""

    SMALL = "small"
    """Two questions, to delete and write one's own."""
    FACTS = "facts"
    """A date, a sum, who said it, true or false: what press texts are mostly asked about."""
    EVERY = "every"
    """One question of each type."""


DEFAULT_TITLE = "Une nouvelle bibliothèque"
DEFAULT_TOPIC = "ville"
_KINDS = {
    Starter.SMALL: ("date", "amount"),
    Starter.FACTS: ("date", "amount", "who", "true_false"),
    Starter.EVERY: tuple(QUESTIONS),
}


def write_starter(
    path: Path,
    *,
    title: str = "",
    level: str = "B1",
    topic: str = "",
    starter: Starter = Starter.FACTS,
    schema: bool = True,
) -> None:
    """Writes a starter set, and (`schema`) its JSON Schema beside it where there is none yet.

    Raises:
        QuizError: the file exists (E145), or cannot be written (E144).
    """
    import json

    from quiz.sets.schema import json_schema

    text = starter_text(path, title=title, level=level, topic=topic, starter=starter)
    schema_file = path.with_name(FILE_NAME)
    try:
        write_new(path, text)
        if schema and not schema_file.exists():
            write_new(schema_file, json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
    except FileExistsError as error:
        raise QuizError.of("E145", Spot(str(path))) from error
    except (OSError, ValueError) as error:
        raise QuizError.of("E144", Spot(str(path)), detail=_detail(error)) from error


def starter_text(path: Path, *, title: str, level: str, topic: str, starter: Starter) -> str:
    """The words of a starter set, for a file of that name."""
    paragraphs = PARAGRAPHS if starter is Starter.EVERY else PARAGRAPHS[:2]
    head = HEAD.format(
        schema=FILE_NAME,
        file=clean_line(path.name),
        id=slug(path.stem),
        title=quoted(_typeset(clean_line(title)) or DEFAULT_TITLE),
        level=level,
        topic=quoted(clean_line(topic) or DEFAULT_TOPIC),
        passage="\n".join(paragraphs),
    )
    text = head + "\n".join(QUESTIONS[kind] for kind in _KINDS[starter])
    return "".join(
        line if line.startswith("#") else _with_no_breaks(line)
        for line in text.splitlines(keepends=True)
    )


def _detail(error: Exception) -> str:
    return (error.strerror or "") if isinstance(error, OSError) else str(error)


def _typeset(title: str) -> str:
    """A title as typed, with French quotation marks and spaces: its own check should like it."""
    title = re.sub(r'"([^"]*)"', lambda quoted: f"« {quoted[1].strip()} »", title)
    title = re.sub(r"«\s*", "«\xa0", title.replace('"', "”"))
    title = re.sub(r"(?:(?<!\s)\s+)?»", "\xa0»", title)
    title = re.sub(r"(?<=\S)\s*([!?;])(?=\s|$)", "\u202f\\1", title)
    return re.sub(r"(?<=\S)\s*:(?=\s|$)", "\xa0:", title)


def _with_no_breaks(line: str) -> str:
    """French typography; not before a colon, which YAML would read as a key's."""
    for ordinary, kept in ((" ?", "\u202f?"), (" ;", "\u202f;"), ("« ", "«\xa0"), (" »", "\xa0»")):
        line = line.replace(ordinary, kept)
    return line
