"""Where a change of a set's text must cut, found at the parser's marks.

`quiz.sets.plain_change` does the same change to plain data, so that the one can be held against the
other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from quiz.sets.plain_change import Plain, first_text, names_of
from quiz.sets.scalars import Entry, quoted, reads_as, written
from quiz.sets.source import decode
from quiz.text import clean_line

Node = Any
"""A node of PyYAML, whose values and marks are not typed."""

ORDER = (
    "id", "type", "prompt", "answer", "accept", "reject", "partial", "ask_more", "evidence",
    "hints", "explanation", "points", "skill", "level", "tags", "tests",
)  # fmt: skip
"""The order in which a question's keys are usually written; a new key goes before the first of
those that come after it, and so behind the keys of the question's own type."""

_LINE_END = re.compile(r"\r\n|\r|\n")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Edit:
    """One change of a text, found on its tree of nodes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.root = compose(text)
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
        self._line_end = match[0] if (match := _LINE_END.search(text)) else "\n"
        self._cuts: list[tuple[int, int, str]] = []

    def result(self) -> str:
        """The text with the cuts made."""
        text = self._text
        for start, end, new in sorted(self._cuts, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def index_of(self, question_id: str) -> int:
        """The place of a question among the questions.

        Raises:
            LookupError: there is none.
        """
        for index, node in enumerate(child(self.root, "questions")[1].value):
            if clean_line(child(node, "id")[1].value) == question_id:
                return index
        raise LookupError(question_id)

    # -- adding ---------------------------------------------------------------------------------

    def add(self, parent: Node, keys: Sequence[str], entry: Entry) -> None:
        """Adds an entry to the list at a path of keys below a mapping."""
        key, *rest = keys
        found = next((pair for pair in parent.value if pair[0].value == key), None)
        if found is None:
            self._new_key(parent, key, rest, entry)
        elif rest:
            self.add(found[1], rest, entry)
        elif isinstance(found[1], yaml.SequenceNode):
            self._append(found[1], entry)
        elif isinstance(entry, Mapping) and names_of(plain(found[1])):
            self._append_pairs(found[1], entry)
        else:
            self._make_list(found[1], entry)

    def _new_key(self, parent: Node, key: str, rest: Sequence[str], entry: Entry) -> None:
        value = f"[{written(entry)}]"
        for name in reversed(rest):
            value = f"{{{name}: {value}}}"
        if parent.flow_style:
            end = self._offset(parent.value[-1][1].end_mark)
            self._cuts.append((end, end, f", {key}: {value}"))
            return
        behind = ORDER[ORDER.index(key) + 1 :] if key in ORDER else ()
        names = [name.value for name, _ in parent.value]
        last = next((i for i, name in enumerate(names) if name in behind), len(names)) - 1
        last = max(last, 0)
        indent = " " * parent.start_mark.column
        self._insert_line(self._last_line(parent.value[last][1]), f"{indent}{key}: {value}")

    def _append(self, node: Node, entry: Entry) -> None:
        if not node.flow_style:
            indent = " " * node.start_mark.column
            line = f"{indent}- {written(entry, flow=False)}"
            self._insert_line(self._last_line(node), line)
        elif node.value:
            end = self._offset(node.value[-1].end_mark)
            self._cuts.append((end, end, f", {written(entry)}"))
        else:
            start = self._offset(node.start_mark) + 1
            self._cuts.append((start, start, written(entry)))

    def _append_pairs(self, node: Node, entry: Mapping[str, str | float]) -> None:
        pairs = written(entry)[1:-1]
        if node.flow_style:
            end = self._offset(node.value[-1][1].end_mark)
            self._cuts.append((end, end, f", {pairs}"))
        else:
            self._insert_line(self._last_line(node), " " * node.start_mark.column + pairs)

    def _make_list(self, node: Node, entry: Entry) -> None:
        """A single value becomes a list of it and the entry."""
        start = self._offset(node.start_mark)
        if isinstance(node, yaml.MappingNode) and not node.flow_style:
            first, last = node.start_mark.line, self._last_line(node)
            self._cuts.append((start, start, "- "))
            for line in range(first + 1, last + 1):
                if self._line(line).strip():
                    self._cuts.append((self._starts[line], self._starts[line], "  "))
            indent = " " * node.start_mark.column
            self._insert_line(last, f"{indent}- {written(entry, flow=False)}")
            return
        end = self._offset(node.end_mark)
        if isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}:
            last = self._last_line(node)
            end = self._starts[last] + len(self._line(last))
        raw = self._text[start:end]
        if isinstance(node, yaml.ScalarNode) and not reads_as(f"[{raw}]", node.value):
            raw = quoted(node.value)
        self._cuts.append((start, end, f"[{raw}, {written(entry)}]"))

    # -- taking out -----------------------------------------------------------------------------

    def remove(self, parent: Node, keys: Sequence[str], text: str) -> None:
        """Takes an entry out of the list at a path of keys below a mapping."""
        parents = [parent]
        for name in keys[:-1]:
            parents.append(child(parents[-1], name)[1])
        value = child(parents[-1], keys[-1])[1]
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for index, item in enumerate(items):  # noqa: B007 - the place is used below
            names = names_of(plain(item))
            if text in names and len(names) > 1:
                self._cut_key(item, names.index(text))
                return
            if clean_line(first_text(plain(item))) == text:
                break
        else:
            raise LookupError(text)
        if len(items) > 1:
            self._cut_item(value, index)
            return
        depth = len(parents) - 1
        while depth and len(parents[depth].value) == 1:
            depth -= 1
        names = [pair[0].value for pair in parents[depth].value]
        self._cut_key(parents[depth], names.index(keys[depth]))

    def _cut_item(self, node: Node, index: int) -> None:
        items = node.value
        if not node.flow_style:
            first = node.start_mark.line if index == 0 else self._last_line(items[index - 1]) + 1
            # The dash may stand after lines of comment, which stay.
            while not self._line(first).lstrip().startswith("-"):
                first += 1
            self._cut_lines(first, self._last_line(items[index]))
        elif index:
            start = self._offset(items[index - 1].end_mark)
            self._cuts.append((start, self._offset(items[index].end_mark), ""))
        else:
            start, end = items[0].start_mark, items[1].start_mark
            self._cuts.append((self._offset(start), self._offset(end), ""))

    def _cut_key(self, parent: Node, index: int) -> None:
        pairs = parent.value
        first = pairs[index][0].start_mark
        alone = not self._line(first.line)[: first.column].strip()
        if not parent.flow_style and alone:
            self._cut_lines(first.line, self._last_line(pairs[index][1]))
        elif index:
            start = self._offset(pairs[index - 1][1].end_mark)
            self._cuts.append((start, self._offset(pairs[index][1].end_mark), ""))
        else:
            # Between brackets, or behind the dash of a list: the next key takes its place.
            start, end = pairs[0][0].start_mark, pairs[1][0].start_mark
            self._cuts.append((self._offset(start), self._offset(end), ""))

    # -- places ---------------------------------------------------------------------------------

    def _offset(self, mark: Node) -> int:
        return int(self._starts[mark.line] + mark.column)

    def _line(self, number: int) -> str:
        """A line from 0, without its end."""
        start = self._starts[number]
        match = _LINE_END.search(self._text, start)
        return self._text[start : match.start() if match else len(self._text)]

    def _last_line(self, node: Node) -> int:
        """The last line, from 0, on which something of a node stands."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self._last_line(last[1] if isinstance(last, tuple) else last)
        line = int(node.end_mark.line)
        if isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}:
            line -= node.end_mark.column == 0
            while line > node.start_mark.line and not self._line(line).strip():
                line -= 1
        return line

    def _insert_line(self, after: int, line: str) -> None:
        if after + 1 < len(self._starts):
            place = self._starts[after + 1]
            self._cuts.append((place, place, line + self._line_end))
        else:
            self._cuts.append((len(self._text), len(self._text), self._line_end + line))

    def _cut_lines(self, first: int, last: int) -> None:
        end = self._starts[last + 1] if last + 1 < len(self._starts) else len(self._text)
        self._cuts.append((self._starts[first], end, ""))


def compose(text: str) -> Node:
    """The root node of a text that was read before."""
    return yaml.compose(decode(text.encode(), ""), Loader=_LOADER)


def child(node: Node, key: str) -> Node:
    """The pair of key and value nodes of a key.

    Raises:
        LookupError: the mapping lacks it.
    """
    for pair in node.value:
        if pair[0].value == key:
            return pair
    raise LookupError(key)


def plain(node: Node) -> Plain:
    """The tree of a node as plain data, every scalar as typed, aliases written out."""
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return {plain(key): plain(value) for key, value in node.value}
