"""Sets made from what teachers have elsewhere: Moodle XML, GIFT, CSV.

To add a format: one module here with `read(text, name) -> Draft` and its line in `READERS`.
Readers hand over plain keys; here they are completed, written as YAML and read back by the
loader itself, so that what comes out is a set or a list of what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from quiz import table
from quiz.errors import Problem, QuizError, Severity, Spot
from quiz.locale import Words
from quiz.model import QuestionSet
from quiz.sets import Loaded, load_text
from quiz.sets.kinds import slug
from quiz.sets.question_keys import SLUG
from quiz.sets.writer import write_fields
from quiz.teaching.imports.draft import Draft, Fields, short
from quiz.teaching.imports.needless import to_tests
from quiz.text import clean, foreign_program

READERS: Mapping[str, str] = {
    "moodle": "quiz.teaching.imports.moodle",
    "gift": "quiz.teaching.imports.gift",
    "csv": "quiz.teaching.imports.sheet",
}
"""Format -> module."""

SUFFIXES: Mapping[str, str] = {
    ".xml": "moodle",
    ".gift": "gift",
    ".txt": "gift",
    ".csv": "csv",
    ".tsv": "csv",
}

MAX_BYTES = 20_000_000
MAX_SET_BYTES = 2_000_000
"""What the loader takes at most."""

_FIRST = ("format", "id", "title", "level")
_LAST = ("passage", "glossary", "people", "scale", "settings", "questions")
_QUESTION_FIRST = ("id", "type", "prompt", "options", "text", "blanks", "answer")
_IN_QUESTION = re.compile(r"questions\[(\d+)\]")
_DEFAULT_LEVEL = "B1"


@dataclass(frozen=True, slots=True)
class Import:
    """A set made from another format.

    Attributes:
        text: YAML, as it is to be written.
        problems: what could not be carried, as warnings.
    """

    text: str
    question_set: QuestionSet
    problems: tuple[Problem, ...]


def import_file(path: Path, words: Words) -> Import:
    """A set from a file whose format its name tells, or its first characters.

    Raises:
        QuizError: it can't be read, is of no known format, is broken, or holds no question.
    """
    name = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise QuizError.of("X201", Spot(name, 1, 1), detail=detail) from error
    if len(data) > MAX_BYTES:
        raise QuizError.of("X202", Spot(name, 1, 1), n=MAX_BYTES // 1_000_000)
    return import_bytes(data, name, words)


def import_bytes(data: bytes, name: str, words: Words) -> Import:
    """As `import_file`, for bytes in memory."""
    if program := foreign_program(data):
        raise QuizError.of("E033", Spot(name, 1, 1), program=program)
    form = SUFFIXES.get(Path(name).suffix.lower()) or _form_of(data)
    if form is None:
        raise QuizError.of("X210", Spot(name, 1, 1))
    reader = import_module(READERS[form])
    if form == "moodle":
        draft: Draft = reader.read(data, name)
    else:
        text, encoding = table.decode(data)
        draft = reader.read(clean_keeping_tabs(text), name)
        if encoding == "cp1252":
            draft.warn("X209")
    # A sheet has a column for tests; other programs had to be given each answer.
    return _finish(draft, name, words, test_needless=form != "csv")


def clean_keeping_tabs(text: str) -> str:
    """As `quiz.text.clean`, but tabs stay: they may part columns."""
    return "\t".join(clean(part) for part in text.split("\t"))


def _form_of(data: bytes) -> str | None:
    """The format by what stands first."""
    start = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        return "moodle"
    if start.startswith((b"::", b"//", b"$CATEGORY")):
        return "gift"
    return None


def _finish(draft: Draft, name: str, words: Words, *, test_needless: bool) -> Import:
    """The draft completed, and without what the loader would refuse."""
    if not draft.questions:
        raise QuizError(
            [Problem("X208", Severity.ERROR, {}, Spot(name, 1, 1)), *draft.problems],
        )
    head = _completed(draft, name, words)
    questions = _named(draft.questions)
    while True:
        text, loaded = _written({**head, "questions": questions}, name)
        if loaded.question_set is not None:
            if test_needless and to_tests(questions, loaded.question_set):
                text, loaded = _written({**head, "questions": questions}, name)
            if loaded.question_set is not None:
                return Import(text, loaded.question_set, tuple(draft.problems))
        dropped = _drop(loaded.errors, head, questions, draft)
        if not dropped or not questions:
            raise QuizError(
                [Problem("X208", Severity.ERROR, {}, Spot(name, 1, 1)), *draft.problems],
            )


def _written(fields: Fields, name: str) -> tuple[str, Loaded]:
    text = write_fields({key: fields[key] for key in _key_order(fields)})
    if len(text.encode()) > MAX_SET_BYTES:
        raise QuizError.of("X202", Spot(name, 1, 1), n=MAX_SET_BYTES // 1_000_000)
    return text, load_text(text, name)


def _drop(errors: tuple[Problem, ...], head: Fields, questions: list[Fields], draft: Draft) -> bool:
    """Takes out every question and every optional key that has an error; tells each."""
    paths = [(p.spot.path if p.spot else "", p.code) for p in errors]
    bad = {int(m[1]): code for path, code in paths if (m := _IN_QUESTION.match(path))}
    for index in sorted(bad, reverse=True):
        if index < len(questions):
            fields = questions.pop(index)
            draft.warn("X223", reason=bad[index], name=short(str(fields.get("prompt", ""))))
    keys = {re.split(r"[.\[]", path)[0] for path, _ in paths} - {"questions", ""}
    gone = [key for key in keys if key in head and key not in _FIRST and key != "passage"]
    for key in gone:
        del head[key]
        draft.lost(key, draft.name)
    return bool(bad or gone)


def _completed(draft: Draft, name: str, words: Words) -> Fields:
    """The set's own keys, with what the file did not say."""
    stem = Path(name).stem
    head: Fields = {key: _clean(value) for key, value in draft.head.items()}
    title = head.get("title")
    head["title"] = title if isinstance(title, str) and title.strip() else clean(stem) or "set"
    given = head.get("id")
    head["id"] = _slug(given if isinstance(given, str) and given.strip() else stem)
    head["format"] = 1
    if head.get("level") not in {"A1", "A2", "B1", "B2", "C1", "C2"}:
        head["level"] = _DEFAULT_LEVEL
        draft.warn("X225", level=_DEFAULT_LEVEL)
    passage = head.get("passage")
    if not isinstance(passage, str) or not passage.strip():
        head["passage"] = words("import.passage")
        draft.warn("X224")
    head["passage"] = head["passage"].strip() + "\n"
    return {key: value for key, value in head.items() if value not in ("", None, [], {})}


def _named(questions: list[Fields]) -> list[Fields]:
    """Each question with an id of its own, its keys in the order of the format's page."""
    taken: set[str] = set()
    named = []
    for number, fields in enumerate(questions, 1):
        given = str(fields.get("id") or "")
        base = _slug(given) if given else f"q{number}"
        name, n = base, 2
        while name in taken:
            name, n = f"{base[:58]}-{n}", n + 1
        taken.add(name)
        kept = {
            key: cleaned
            for key, value in {**fields, "id": name}.items()
            if (cleaned := _clean(value)) not in ("", None, [], {})
        }
        if kept.get("points") == 1 or kept.get("type") == "cloze":
            kept.pop("points", None)
        order = [*(k for k in _QUESTION_FIRST if k in kept)]
        order += [k for k in kept if k not in order]
        named.append({key: kept[key] for key in order})
    return named


def _slug(text: str) -> str:
    """The text itself where it may be an id, else one made from it."""
    return text if re.fullmatch(SLUG.pattern, text) else slug(text)


def _clean(value: object) -> object:
    """Texts made safe, in whatever they stand."""
    if isinstance(value, str):
        return clean(value).strip()
    if isinstance(value, list):
        return [item for item in map(_clean, value) if item != ""]
    if isinstance(value, dict):
        return {clean(str(key)): _clean(item) for key, item in value.items()}
    return value


def _key_order(head: Fields) -> list[str]:
    middle = [key for key in head if key not in (*_FIRST, *_LAST)]
    return [key for key in (*_FIRST, *middle, *_LAST) if key in head]
