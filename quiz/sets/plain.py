"""YAML text of a few keys to plain data, by the same strict reading as a set's file."""

from __future__ import annotations

import re
from typing import Any

from quiz.errors import QuizError, Spot
from quiz.sets.tree import Composer, Listing, Node, Table

_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,6})?", re.ASCII)


def read_fields(text: str, name: str = "<text>") -> dict[str, Any]:
    """The keys of a YAML mapping: text, numbers, true and false, lists and mappings.

    Raises:
        QuizError: it is not YAML, breaks a bound, or is no mapping (E020).
    """
    import yaml

    composer = Composer(text, name)
    try:
        root = composer.compose()
    except (yaml.YAMLError, RecursionError) as error:
        raise QuizError.of("E020", Spot(name), detail="") from error
    if composer.problems:
        raise QuizError(composer.problems)
    if not isinstance(root, Table):
        raise QuizError.of("E020", Spot(name), detail="")
    fields: dict[str, Any] = _plain(root)
    return fields


def _plain(node: Node) -> Any:  # noqa: ANN401
    if isinstance(node, Table):
        return {key.text: _plain(value) for key, value in node.entries}
    if isinstance(node, Listing):
        return [_plain(item) for item in node.items]
    if not node.style:
        if node.text in {"true", "false"}:
            return node.text == "true"
        if _NUMBER.fullmatch(node.text):
            return float(node.text) if "." in node.text else int(node.text)
    return node.text
