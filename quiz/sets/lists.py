"""Kinds of value made of others: lists, mappings of free keys, and their French traps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from quiz.sets.examples import example
from quiz.sets.kinds import BAD, TEXT, Bad, Kind, Report, Schema, Text, Value, join
from quiz.sets.source import quoted
from quiz.sets.tree import Listing, Node, Scalar, Table
from quiz.text import clean_line


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
                sign, cure = dash
                code = "E018" if sign == "-" else "E038"
                return report.error(code, node, path, cure=cure, sign=sign)
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
            if path.endswith(".options") and isinstance(node, Listing) and node.items:
                first = node.items[0]
                text = first.text if isinstance(first, Scalar) else "…"
                return report.error("E164", node, path, cure=f"a: {text}")
            return no_mapping(node, path, report)
        if len(node.entries) < self.least:
            return report.error("E115", node, path, least=self.least, found=len(node.entries))
        pairs = [self._pair(key, value, path, report) for key, value in node.entries]
        good = not any(BAD in pair for pair in pairs)
        seen: set[Value] = set()
        for (key, _), (name, _) in zip(node.entries, pairs, strict=True):
            # As typed they differ, or the parser would have told it.
            if name is not BAD and name in seen:
                report.error("E013", key, join(path, name[:60]), name=name)
                good = False
            seen.add(name)
        return tuple(pairs) if good else BAD

    def _pair(self, key: Scalar, value: Node, path: str, report: Report) -> tuple[Value, Value]:
        where = join(path, clean_line(key.text)[:60])
        if is_bare(value) and not key.style and " " in key.text:
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


def no_mapping(node: Node, path: str, report: Report) -> Bad:
    """Tells that keys and values are expected, with what was written rewritten so."""
    if cure := example(path, node):
        return report.error("E166", node, path, cure=cure)
    return report.error("E134", node, path)


def is_bare(node: Node) -> bool:
    """Whether nothing at all was written, as behind a comma that split a text in braces."""
    return isinstance(node, Scalar) and not node.text and not node.style


def _dash_without_space(node: Node) -> tuple[str, str] | None:
    """The sign and the line rewritten where `-Paris` or `– Paris` was typed for `- Paris`."""
    if isinstance(node, Table) and node.entries:
        first = node.entries[0][0]
        rest = f"{first.text[1:].strip()}:"
    elif isinstance(node, Scalar):
        first = node
        rest = node.text[1:].split(" -")[0].strip()
    else:
        return None
    wrong = not first.style and re.match(r"-\s?[^\W\d]|[‐‑‒–—•·]\s+[^\W\d]", first.text)
    return (first.text[0], f"- {rest}") if wrong else None


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
