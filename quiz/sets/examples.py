"""How to write what an author wrote otherwise, where keys and values are expected."""

from __future__ import annotations

from quiz.sets.kinds import slug
from quiz.sets.source import in_list
from quiz.sets.tree import Listing, Node, Scalar, Table


def example(path: str, node: Node) -> str:
    """The first of it rewritten with its keys, for a value at a path of the set; or empty."""
    first = node.items[0] if isinstance(node, Listing) and node.items else node
    text = in_list(first.text) if isinstance(first, Scalar) else ""
    if path == "glossary" and isinstance(first, Table) and first.entries:
        key, value = first.entries[0]
        return f"{key.text}: {value.text}" if isinstance(value, Scalar) else ""
    if not text:
        return ""
    if path == "people":
        return f"{slug(first.text.split()[-1])}: {{name: {text}}}"  # type: ignore[union-attr]
    head, _, name = path.rpartition(".")
    if head == "people":
        return f"{name}: {{name: {text}}}"
    if path == "source":
        return f"source: {{publication: {text}}}"
    if name == "tests":
        return f"tests: {{correct: [{text}]}}"
    return ""
