"""QuestionSet -> YAML text that loads back equal, laid out as a teacher would write it.

Texts are never folded; passages are block scalars; a text that needs quotes gets double ones,
so that French apostrophes stay as they are; no-break spaces stay characters. What YAML 1.1
would take for a number, a date or a boolean is quoted, so that any other tool reads text too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from quiz.model import QuestionSet
from quiz.sets.fields import Fields, set_fields
from quiz.text import clean_line

_LINE = 96


class _Writer(yaml.SafeDumper):
    """PyYAML's dumper with indented lists, short lists on one line and double quotes."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)

    def choose_scalar_style(self) -> str:
        style: str = super().choose_scalar_style()
        return '"' if style == "'" else style

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _text(writer: _Writer, text: str) -> yaml.ScalarNode:
    # A text that opens with a dash would look like a list item with its space forgotten.
    style = "|" if "\n" in text else '"' if text.startswith("-") else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _float(writer: _Writer, number: float) -> yaml.ScalarNode:
    # The format's decimals: at most six, never an exponent.
    text = f"{number:.6f}".rstrip("0").rstrip(".")
    return writer.represent_scalar(f"tag:yaml.org,2002:{'float' if '.' in text else 'int'}", text)


def _list(writer: _Writer, items: list[Any]) -> yaml.SequenceNode:
    short = all(_is_short(item) for item in items) and sum(map(_width, items)) < _LINE
    return writer.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=short)


def _mapping(writer: _Writer, fields: Fields) -> yaml.MappingNode:
    short = (
        all(isinstance(v, (str, int, float)) and "\n" not in str(v) for v in fields.values())
        and not {"prompt", "format"} & set(fields)
        and sum(_width(k) + _width(v) for k, v in fields.items()) < _LINE
    )
    return writer.represent_mapping("tag:yaml.org,2002:map", fields.items(), flow_style=short)


def _is_short(item: object) -> bool:
    if isinstance(item, list):
        return all(_is_short(part) for part in item)
    return isinstance(item, (str, int, float)) and "\n" not in str(item)


def _width(item: object) -> int:
    if isinstance(item, list):
        return 4 + sum(map(_width, item))
    return len(str(item)) + 2


_Writer.add_representer(str, _text)
_Writer.add_representer(float, _float)
_Writer.add_representer(list, _list)
_Writer.add_representer(dict, _mapping)


def write_fields(fields: Fields) -> str:
    """YAML text of plain data (text, numbers, lists, mappings), its keys in their order."""
    return yaml.dump(
        fields, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=10**9, indent=2
    )


def write_set(question_set: QuestionSet, comments: Mapping[str, str] | None = None) -> str:
    """YAML text of a set: `load_text(write_set(s))` is `s` but for its content hash.

    Args:
        question_set: what to write.
        comments: key path (`level`, `questions[3]`) -> a comment of one line, put above it; the
            path `""` stands for the top of the file. Anything in it stays a comment.
    """
    text = write_fields(set_fields(question_set))
    return _commented(text, comments) if comments else text


def _commented(text: str, comments: Mapping[str, str]) -> str:
    from quiz.sets.loader import load_text

    loaded = load_text(text)
    lines = text.split("\n")
    placed = sorted(
        ((loaded.position(path).line if path else 1, path) for path in comments), reverse=True
    )
    for line, path in placed:
        before = lines[line - 1]
        indent = " " * (len(before) - len(before.lstrip(" ")))
        lines.insert(line - 1, f"{indent}# {clean_line(comments[path])}")
    return "\n".join(lines)
