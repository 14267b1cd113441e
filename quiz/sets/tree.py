"""From YAML text to a tree of plain nodes with positions, where every scalar is still text.

The parser's events are read one by one, so that tags, aliases, merge keys, duplicate keys, depth
and size are judged before anything is built. Nothing is resolved: `non`, `21:30`, `010` and `~`
keep their letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from quiz.errors import Problem, QuizError, Spot
from quiz.sets.source import clipped, control_in, quoted, split_lines

MAX_DEPTH = 20
MAX_NODES = 50_000
"""Counted with every alias expanded: 2,000 questions of 25 values."""


@dataclass(slots=True)
class Scalar:
    """A text as typed. Lines and columns are from 1; `end_column` is just behind it."""

    text: str
    line: int
    column: int
    end_line: int
    end_column: int
    style: str
    """Empty where plain, else `'`, `"`, `|` or `>`."""
    size: int = 1
    anchor: str = ""


@dataclass(slots=True)
class Listing:
    """A YAML sequence."""

    line: int
    column: int
    flow: bool
    items: list[Node] = field(default_factory=list)
    size: int = 1


@dataclass(slots=True)
class Table:
    """A YAML mapping: entries of key and value, in order, without duplicates."""

    line: int
    column: int
    flow: bool
    entries: list[tuple[Scalar, Node]] = field(default_factory=list)
    size: int = 1

    def get(self, name: str) -> Node | None:
        """The value of a key, or None."""
        return next((value for key, value in self.entries if key.text == name), None)


_Event = Any
"""A PyYAML event: the kinds differ in their attributes and the stubs leave them untyped."""

Node = Scalar | Listing | Table


@dataclass(slots=True)
class _Frame:
    node: Listing | Table
    anchor: str
    key: Scalar | None = None
    seen: set[str] = field(default_factory=set)
    skip: bool = False
    unparted: bool = False
    """Whether a next item began in it without its dash: all its keys are there twice."""


class Composer:
    """Builds one document; `problems` are those that do not stop the reading."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self._text = text
        self._anchors: dict[str, Node | None] = {}
        self._used: set[str] = set()
        self._declared: dict[str, tuple[int, int]] = {}
        self._stack: list[_Frame] = []
        self._root: Node | None = None
        self._nodes = 0

    def compose(self) -> Node | None:
        """The document's root; None where it holds nothing.

        Raises:
            QuizError: too deep or too big.
            yaml.YAMLError: not YAML.
        """
        import yaml

        read = {
            yaml.ScalarEvent: self._scalar,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceEndEvent: self._close,
            yaml.MappingEndEvent: self._close,
            yaml.AliasEvent: self._alias,
        }
        for event in parse(self._text):
            if step := read.get(type(event)):
                step(event)
            elif isinstance(event, yaml.DocumentStartEvent) and self._root is not None:
                self._tell("E007", *_start(event))
                break
        for name, (line, column) in self._declared.items():
            if name not in self._used:
                self._tell("E017", line, column, sign="&", cure=self._in_quotes(line, column))
        return self._root

    def _scalar(self, event: _Event) -> None:
        start, end = event.start_mark, event.end_mark
        node = Scalar(
            event.value,
            start.line + 1,
            start.column + 1,
            end.line + 1,
            end.column + 1,
            event.style or "",
        )
        if event.tag is not None:
            self._tag(event.tag, node.line, node.column)
        if node.style == '"' and (character := control_in(node.text)):
            self._tell("E005", node.line, node.column, character=character)
        if event.anchor:
            self._declare(event.anchor, node)
            self._anchors[event.anchor] = node
        self._count(1, node.line, node.column)
        self._place(node)

    def _open(self, event: _Event) -> None:
        line, column = _start(event)
        from yaml import MappingStartEvent

        kind = Table if isinstance(event, MappingStartEvent) else Listing
        node = kind(line, column, bool(event.flow_style))
        if event.tag is not None:
            self._tag(event.tag, line, column)
        if len(self._stack) >= MAX_DEPTH:
            raise QuizError.of("E010", Spot(self.name, line, column), max=MAX_DEPTH)
        if event.anchor:
            self._declare(event.anchor, node)
            self._anchors[event.anchor] = None
        self._count(1, line, column)
        self._stack.append(_Frame(node, event.anchor or ""))

    def _close(self, event: _Event) -> None:  # noqa: ARG002  # one of several readers
        frame = self._stack.pop()
        if frame.anchor:
            self._anchors[frame.anchor] = frame.node
        self._place(frame.node)

    def _alias(self, event: _Event) -> None:
        line, column = _start(event)
        self._used.add(event.anchor)
        if event.anchor not in self._anchors:
            self._tell("E017", line, column, sign="*", cure=self._in_quotes(line, column))
            node: Node | None = None
        elif (node := self._anchors[event.anchor]) is None:
            self._tell("E008", line, column, alias=event.anchor)
        if node is None:
            node = Scalar("*" + event.anchor, line, column, line, column, "*")
        self._count(node.size, line, column)
        self._place(node)

    def _declare(self, anchor: str, node: Node) -> None:
        self._declared[anchor] = (node.line, node.column)

    def _tag(self, tag: str, line: int, column: int) -> None:
        self._tell("E006", line, column, tag=tag, cure=self._in_quotes(line, column))

    def _in_quotes(self, line: int, column: int) -> str:
        """The source line with what starts at a column between quotation marks."""
        source = split_lines(self._text)[line - 1]
        head, tail = source[: column - 1], source[column - 1 :].rstrip()
        flow = any(frame.node.flow for frame in self._stack)
        end = min((i for i in map(tail.find, ",]}") if i > 0), default=len(tail)) if flow else None
        return f"{head.lstrip()}{quoted(tail[:end])}{tail[end:] if end else ''}"

    def _count(self, size: int, line: int, column: int) -> None:
        self._nodes += size
        if self._nodes > MAX_NODES:
            raise QuizError.of("E011", Spot(self.name, line, column), max=MAX_NODES)

    def _place(self, node: Node) -> None:
        if not self._stack:
            if self._root is None:
                self._root = node
            return
        frame = self._stack[-1]
        parent = frame.node
        parent.size += node.size
        if isinstance(parent, Listing):
            parent.items.append(node)
        elif frame.key is None:
            self._key(frame, node)
        else:
            if not frame.skip:
                parent.entries.append((frame.key, node))
            frame.key = None

    def _key(self, frame: _Frame, node: Node) -> None:
        frame.skip = True
        if not isinstance(node, Scalar):
            self._tell("E009", node.line, node.column)
            frame.key = Scalar("", node.line, node.column, node.line, node.column, "")
            return
        frame.key = node
        if node.text == "<<" and not node.style:
            self._tell("E012", node.line, node.column)
        elif node.text in frame.seen:
            self._repeated(frame, node)
        else:
            frame.skip = False
            frame.seen.add(node.text)

    def _repeated(self, frame: _Frame, node: Scalar) -> None:
        """Tells a key that is there already: a dash forgotten before an item, or a second value."""
        if frame.unparted:
            return
        first = frame.node.entries[0][0] if isinstance(frame.node, Table) else node
        items = len(self._stack) > 1 and isinstance(self._stack[-2].node, Listing)
        if items and not frame.node.flow and node.text == first.text and node.line > first.line:
            frame.unparted = True
            line = split_lines(self._text)[node.line - 1].strip()
            self._tell("E036", node.line, node.column, name=node.text, cure=f"- {line}")
        else:
            code = "E163" if node.text == "answer" else "E013"
            self._tell(code, node.line, node.column, name=node.text)

    def _tell(self, code: str, line: int, column: int, **values: str | float) -> None:
        self.problems.append(
            Problem(code, values=clipped(values), spot=Spot(self.name, line, column))
        )


def parse(text: str) -> Iterator[_Event]:
    """PyYAML's events, by its C parser where there is one."""
    import yaml

    reader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        # As `yaml.parse` does, but for its asking each time whether there is one more.
        while (event := reader.get_event()) is not None:
            yield event
    finally:
        reader.dispose()


def _start(event: _Event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def node_at(root: Node, path: str) -> tuple[int, int]:
    """Line and column of a key path such as `questions[3].answer`, or of its nearest parent.

    For a value of a mapping this is where the value starts; where it is absent, its parent.
    """
    node = root
    for step in path.replace("[", ".[").split(".") if path else ():
        if step.startswith("[") and isinstance(node, Listing):
            index = int(step[1:-1])
            if index >= len(node.items):
                break
            node = node.items[index]
        elif isinstance(node, Table) and (value := node.get(step)) is not None:
            node = value
        elif step and not (step == "[0]" and not isinstance(node, Listing)):
            break
    return node.line, node.column
