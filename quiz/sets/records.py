"""Mappings of named keys, and several of them told apart by their `type`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from quiz.sets.kinds import BAD, Bad, Kind, Report, Schema, Value, join, scalar
from quiz.sets.lists import is_bare, no_mapping
from quiz.sets.meant import meant
from quiz.sets.tree import Node, Scalar, Table
from quiz.text import clean_line, plain_spaces


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
            if not path and isinstance(node, Scalar):
                return report.error("E165", node, path)
            if self.short and isinstance(node, Scalar):
                value = self.by_name[self.short].kind.read(node, path, report)
                return BAD if value is BAD else {self.short: value}
            return no_mapping(node, path, report)
        found: dict[str, Any] = {}
        good = True
        misnamed: set[str] = set()
        for key, value_node in node.entries:
            known = self.by_name.get(key.text)
            if known is None:
                misnamed.add(self._unknown(key, value_node, node, path, report, elsewhere))
                good = False
                continue
            value = known.kind.read(value_node, join(path, key.text), report)
            found[key.text] = value
            good &= value is not BAD
        for wanted_key in self.keys:
            if wanted_key.required and wanted_key.name not in {*found, *misnamed}:
                report.error("E101", node, path, name=wanted_key.name)
                good = False
        return found if good else BAD

    def _unknown(
        self,
        key: Scalar,
        value: Node,
        node: Table,
        path: str,
        report: Report,
        elsewhere: Callable[[str], str] | None,
    ) -> str:
        """Tells a key that is not there; gives the one it was to be, where that is plain."""
        name = key.text
        where = join(path, clean_line(name)[:60])
        empty = is_bare(value)
        plain = plain_spaces(name)
        if plain != name and plain in self.by_name:
            report.error("E032", key, where, cure=f"{plain}:")
            return plain
        if empty and (head := name.split(":")[0].strip()) in self.by_name and ":" in name:
            rest = name.split(":", 1)[1].strip()
            report.error("E016", key, where, name=head, cure=f"{head}: {rest}")
            return head
        if name.startswith("-") and name[1:] in self.by_name:
            report.error("E018", key, where, cure=f"- {name[1:]}:")
        elif empty and " " in name:
            report.error("E022", key, where, value=name)
        elif elsewhere and (types := elsewhere(name)):
            report.error("E111", key, where, name=name, types=types)
        elif best := meant(name, [k for k in self.by_name if node.get(k) is None]):
            report.error("E102", key, where, name=name, nearest=best)
            return best
        else:
            report.error("E112", key, where, name=name, keys=", ".join(self.by_name))
        return ""

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
            return _no_type(node, path, report, types)
        found = scalar(kind, join(path, "type"), report)
        if isinstance(found, Bad):
            return found
        record = self.records.get(found.text.strip())
        if record is None:
            best = meant(found.text, self.records)
            code, where = "E119" if best else "E161", join(path, "type")
            return report.error(code, kind, where, value=found.text, types=types, nearest=best)
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


def _no_type(node: Table, path: str, report: Report, types: str) -> Bad:
    """Tells a question without its type, or the key that was to be it."""
    for key, _ in node.entries:
        where = join(path, clean_line(key.text)[:60])
        if plain_spaces(key.text) == "type":
            return report.error("E032", key, where, cure="type:")
        if meant(key.text, ["type"]):
            return report.error("E102", key, where, name=key.text, nearest="type")
    return report.error("E118", node, path, types=types)
