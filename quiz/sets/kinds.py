"""The kinds of value that a key may hold: each reads a node and writes its own JSON Schema.

One class does both, so the reader and the schema cannot disagree.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from quiz.errors import Problem, Severity, Spot
from quiz.sets.source import clipped, quoted
from quiz.sets.tree import Listing, Node, Scalar, Table
from quiz.text import clean, clean_line

Schema = dict[str, Any]
Value = Any
"""What a kind reads: a text, number or boolean, or tuples, pairs and dicts of them."""


class Bad:
    """What a kind returns where it has told a problem."""


BAD = Bad()


class Report:
    """Collects the problems of one file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []

    def error(self, code: str, node: Node, path: str, **values: str | float) -> Bad:
        """Tells an error at a node."""
        return self.at(code, node.line, node.column, path, **values)

    def at(self, code: str, line: int, column: int, path: str, **values: str | float) -> Bad:
        """Tells an error at a line and column."""
        spot = Spot(self.name, line, column, path)
        self.problems.append(Problem(code, Severity.ERROR, clipped(values), spot))
        return BAD


class Kind(ABC):
    """What a key holds."""

    @abstractmethod
    def read(self, node: Node, path: str, report: Report) -> Value:
        """The value, or `BAD` with a problem told."""

    @abstractmethod
    def schema(self) -> Schema:
        """JSON Schema, draft 2020-12, of the value as YAML 1.2's core schema resolves it."""


def scalar(node: Node, path: str, report: Report) -> Scalar | Bad:
    """The node if it is a text that is not empty."""
    if not isinstance(node, Scalar):
        if isinstance(node, Table) and len(node.entries) == 1 and node.entries[0][0].column > 1:
            key, value = node.entries[0]
            if isinstance(value, Scalar) and key.line == value.line and not key.style:
                text = f"{key.text} : {value.text}" if value.text else f"{key.text} :"
                return report.error("E014", key, path, cure=quoted(text))
        return report.error("E103", node, path)
    if not node.text.strip():
        return report.error("E104", node, path)
    return node


@dataclass(frozen=True)
class Text(Kind):
    """One line of text, or several where `lines`; `pattern` bounds what it may be."""

    lines: bool = False
    pattern: str = ""
    code: str = "E108"

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        found = scalar(node, path, report)
        if isinstance(found, Bad):
            return found
        text = clean(found.text).strip() if self.lines else clean_line(found.text)
        if not text:
            return report.error("E104", node, path)
        if self.pattern and not re.fullmatch(self.pattern, text):
            return report.error(self.code, node, path, value=text, nearest=slug(text))
        return text

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        if self.pattern:
            return {"type": ["string", "number", "boolean"], "pattern": f"^(?:{self.pattern})$"}
        return {"type": ["string", "number", "boolean"], "pattern": r"\S"}


def slug(text: str) -> str:
    """A slug like a text: `Une Île` gives `une-ile`."""
    import unicodedata

    plain = unicodedata.normalize("NFD", text.lower().replace("œ", "oe").replace("æ", "ae"))
    plain = plain.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].strip("-") or "question"


@dataclass(frozen=True)
class OneOf(Kind):
    """One word out of a few; `code` where it is none of them."""

    values: tuple[str, ...]
    code: str = "E105"

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        found = scalar(node, path, report)
        if isinstance(found, Bad):
            return found
        text = found.text.strip()
        if text not in self.values:
            best = nearest(text, self.values) or self.values[0]
            values = ", ".join(self.values)
            return report.error(self.code, node, path, value=text, values=values, nearest=best)
        return text

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        plain = {"true": True, "false": False}
        words = [1 if value == "1" else plain.get(value, value) for value in self.values]
        return {"const": words[0]} if len(words) == 1 else {"enum": words}


@dataclass(frozen=True)
class Decimal(Kind):
    """A number written `2` or `0.5`, from `low` to `high`; whole where `whole`."""

    low: float = 0
    high: float = 1000
    whole: bool = False

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        found = scalar(node, path, report)
        if isinstance(found, Bad):
            return found
        text = found.text.strip()
        if found.style or not re.fullmatch(
            r"-?\d{1,9}" if self.whole else r"-?\d{1,9}(\.\d{1,6})?", text
        ):
            cure = text.replace(",", ".")
            if not re.fullmatch(r"\d+(\.\d+)?", cure) or (self.whole and "." in cure):
                cure = "2" if self.high >= 2 else "1"
            return report.error("E107" if self.whole else "E106", node, path, value=text, cure=cure)
        value = int(text) if self.whole else float(text)
        if not self.low <= value <= self.high:
            return report.error("E109", node, path, value=text, low=self.low, high=self.high)
        return value

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        kind = "integer" if self.whole else "number"
        return {"type": kind, "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True)
class Boolean(Kind):
    """`true` or `false`."""

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        found = scalar(node, path, report)
        if isinstance(found, Bad):
            return found
        if found.style or found.text not in {"true", "false"}:
            no = found.text.strip().lower() in {"non", "no", "faux", "false", "off", "0"}
            return report.error(
                "E110", node, path, value=found.text, cure="false" if no else "true"
            )
        return found.text == "true"

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        return {"type": "boolean"}


@dataclass(frozen=True)
class ListOf(Kind):
    """A list of a kind, of at least `least`; a single one may stand alone where `single`."""

    item: Kind
    least: int = 1
    single: bool = False

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        if not isinstance(node, Listing):
            if dash := _dash_without_space(node):
                return report.error("E018", node, path, cure=dash)
            if self.single:
                value = self.item.read(node, path, report)
                return BAD if value is BAD else (value,)
            if isinstance(node, Scalar) and not node.text.strip():
                return report.error("E104", node, path)
            return report.error("E133", node, path)
        if len(node.items) < self.least:
            return report.error("E115", node, path, least=self.least, found=len(node.items))
        good = not (node.flow and _split_decimal(node, path, report))
        values = [
            self.item.read(item, f"{path}[{index}]", report)
            for index, item in enumerate(node.items)
        ]
        return tuple(values) if good and BAD not in values else BAD

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        item = self.item.schema()
        many = {"type": "array", "items": item, "minItems": self.least}
        return {"anyOf": [item, many]} if self.single else many


TEXT = Text()
TEXTS = ListOf(TEXT, single=True, least=0)


@dataclass(frozen=True)
class MapOf(Kind):
    """A mapping of free keys to a kind, read as pairs, of at least `least`."""

    value: Kind
    key: Text = TEXT
    least: int = 1

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        if not isinstance(node, Table):
            if isinstance(node, Scalar) and not node.text.strip():
                return report.error("E104", node, path)
            return report.error("E134", node, path)
        if len(node.entries) < self.least:
            return report.error("E115", node, path, least=self.least, found=len(node.entries))
        pairs = [self._pair(key, value, path, report) for key, value in node.entries]
        return BAD if any(BAD in pair for pair in pairs) else tuple(pairs)

    def _pair(self, key: Scalar, value: Node, path: str, report: Report) -> tuple[Value, Value]:
        where = join(path, clean_line(key.text)[:60])
        if _is_bare(value) and not key.style and " " in key.text:
            return report.error("E022", key, where, value=key.text), BAD
        return self.key.read(key, where, report), self.value.read(value, where, report)

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        made: Schema = {
            "type": "object",
            "additionalProperties": self.value.schema(),
            "minProperties": self.least,
        }
        if self.key.pattern:
            made["propertyNames"] = {"pattern": f"^(?:{self.key.pattern})$"}
        return made


@dataclass(frozen=True)
class Key:
    """One key of a mapping: its kind, whether it must be there, and its description.

    Attributes:
        french: description, for the schema and the page on the format.
        english: the same.
        default: what the schema tells; empty where there is none.
        examples: values for editors to offer.
    """

    name: str
    kind: Kind
    french: str
    english: str
    required: bool = False
    default: str | float | bool | None = None
    examples: tuple[Any, ...] = ()

    def schema(self) -> Schema:
        """The kind's schema with the description."""
        made = {"description": f"{self.french} · {self.english}", **self.kind.schema()}
        if self.default is not None:
            made["default"] = self.default
        if self.examples:
            made["examples"] = list(self.examples)
        return made


@dataclass(frozen=True)
class Record(Kind):
    """A mapping of named keys, read as a dict of those present.

    Attributes:
        short: the key that a plain text stands for, where a text may stand for the whole.
    """

    keys: tuple[Key, ...]
    short: str = ""
    by_name: dict[str, Key] = field(init=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {key.name: key for key in self.keys})

    def read(
        self, node: Node, path: str, report: Report, elsewhere: Callable[[str], str] | None = None
    ) -> Value:
        """As `Kind.read`; `elsewhere` names the types of question that have a key."""
        if not isinstance(node, Table):
            if self.short and isinstance(node, Scalar):
                value = self.by_name[self.short].kind.read(node, path, report)
                return BAD if value is BAD else {self.short: value}
            return report.error("E134", node, path)
        found: dict[str, Any] = {}
        good = True
        for key, value_node in node.entries:
            known = self.by_name.get(key.text)
            if known is None:
                self._unknown(key, value_node, path, report, elsewhere)
                good = False
                continue
            value = known.kind.read(value_node, join(path, key.text), report)
            found[key.text] = value
            good &= value is not BAD
        for wanted_key in self.keys:
            if wanted_key.required and wanted_key.name not in found:
                report.error("E101", node, path, name=wanted_key.name)
                good = False
        return found if good else BAD

    def _unknown(
        self,
        key: Scalar,
        value: Node,
        path: str,
        report: Report,
        elsewhere: Callable[[str], str] | None,
    ) -> None:
        name = key.text
        where = join(path, clean_line(name)[:60])
        empty = _is_bare(value)
        if empty and (head := name.split(":")[0].strip()) in self.by_name and ":" in name:
            rest = name.split(":", 1)[1].strip()
            report.error("E016", key, where, name=head, cure=f"{head}: {rest}")
        elif name.startswith("-") and name[1:] in self.by_name:
            report.error("E018", key, where, cure=f"- {name[1:]}:")
        elif empty and " " in name:
            report.error("E022", key, where, value=name)
        elif elsewhere and (types := elsewhere(name)):
            report.error("E111", key, where, name=name, types=types)
        elif best := nearest(name, self.by_name):
            report.error("E102", key, where, name=name, nearest=best)
        else:
            report.error("E112", key, where, name=name, keys=", ".join(self.by_name))

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        made: Schema = {
            "type": "object",
            "properties": {key.name: key.schema() for key in self.keys},
            "required": [key.name for key in self.keys if key.required],
            "additionalProperties": False,
        }
        return {"anyOf": [self.by_name[self.short].kind.schema(), made]} if self.short else made


@dataclass(frozen=True)
class Variant(Kind):
    """One of several records, told apart by their `type`."""

    records: Mapping[str, Record] = field(hash=False)

    def read(self, node: Node, path: str, report: Report) -> Value:
        """As `Kind.read`."""
        if not isinstance(node, Table):
            return report.error("E134", node, path)
        kind = node.get("type")
        types = ", ".join(self.records)
        if kind is None:
            return report.error("E118", node, path, types=types)
        found = scalar(kind, join(path, "type"), report)
        if isinstance(found, Bad):
            return found
        record = self.records.get(found.text.strip())
        if record is None:
            best = nearest(found.text, self.records) or next(iter(self.records))
            return report.error(
                "E119", kind, join(path, "type"), value=found.text, types=types, nearest=best
            )
        return record.read(node, path, report, self._types_with)

    def _types_with(self, key: str) -> str:
        return ", ".join(name for name, record in self.records.items() if key in record.by_name)

    def schema(self) -> Schema:
        """As `Kind.schema`."""
        return {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"enum": list(self.records)}},
            "allOf": [
                {"if": {"properties": {"type": {"const": name}}}, "then": record.schema()}
                for name, record in self.records.items()
            ],
        }


def _is_bare(node: Node) -> bool:
    """Whether nothing at all was written, as behind a comma that split a text in braces."""
    return isinstance(node, Scalar) and not node.text and not node.style


def _dash_without_space(node: Node) -> str:
    """The line rewritten where `-Paris` was typed for `- Paris`; or empty."""
    if isinstance(node, Table) and node.entries:
        first = node.entries[0][0]
        rest = f"{first.text[1:]}:"
    elif isinstance(node, Scalar):
        first = node
        rest = node.text[1:].split(" -")[0]
    else:
        return ""
    wrong = not first.style and re.match(r"-[^\W\d]", first.text)
    return f"- {rest}" if wrong else ""


def _split_decimal(node: Listing, path: str, report: Report) -> bool:
    """Whether `[85,5 millions]` was typed, which YAML reads as two texts."""
    found = False
    for index, (left, right) in enumerate(pairwise(node.items)):
        if (
            isinstance(left, Scalar)
            and isinstance(right, Scalar)
            and not (left.style or right.style)
            and (left.line, left.end_column + 1) == (right.line, right.column)
            and left.text[-1:].isdigit()
            and right.text[:1].isdigit()
        ):
            text = f"{left.text},{right.text}"
            report.error("E031", left, f"{path}[{index}]", value=text, cure=quoted(text))
            found = True
    return found


def join(path: str, name: str) -> str:
    """A key path one step longer."""
    return f"{path}.{name}" if path else name


def nearest(word: str, words: Sequence[str] | Mapping[str, Any]) -> str:
    """The likeliest word meant, or empty."""
    from rapidfuzz import fuzz, process

    best = process.extractOne(word.lower(), list(words), scorer=fuzz.ratio, score_cutoff=67)
    return best[0] if best else ""
