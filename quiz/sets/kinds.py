"""The kinds of value that a key may hold: each reads a node and writes its own JSON Schema.

One class does both, so the reader and the schema cannot disagree.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

from quiz.errors import Problem, Severity, Spot
from quiz.sets.meant import meant
from quiz.sets.source import clipped, in_list, quoted
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
        if isinstance(node, Listing) and path.endswith(".answer"):
            texts = [item.text for item in node.items if isinstance(item, Scalar)]
            if texts and len(texts) == len(node.items):
                others = ", ".join(in_list(text) for text in texts[1:])
                answer = in_list(texts[0])
                return report.error("E162", node, path, answer=answer, others=others or "…")
        if isinstance(node, Table) and len(node.entries) == 1 and node.entries[0][0].column > 1:
            key, value = node.entries[0]
            if node.flow and isinstance(value, Scalar) and not (value.text or value.style):
                text = "{" + key.text + "}"
                return report.error("E017", node, path, sign="{", cure=quoted(text))
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
            best = meant(text, self.values)
            code = self.code if best or self.code != "E105" else "E160"
            values = ", ".join(self.values)
            return report.error(code, node, path, value=text, values=values, nearest=best)
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
            number = re.search(r"[0-9]+(?:[.,][0-9]+)?", text)
            cure = number[0].replace(",", ".") if number else ""
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


TEXT = Text()


def join(path: str, name: str) -> str:
    """A key path one step longer."""
    return f"{path}.{name}" if path else name
