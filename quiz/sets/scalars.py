"""One value on one line of YAML, written so that every reader takes it for the text it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

Entry = str | Mapping[str, str | float]
"""What is put in a list: a text, or a small mapping (`{response: …, feedback: …}`)."""

_LOADERS = (getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader)
"""They differ in what they read between brackets: « Laquelle ? » is text to the first alone."""

Loader = Any
_TEXT_TAG = "tag:yaml.org,2002:str"


def written(entry: Entry, *, flow: bool = True) -> str:
    """An entry on one line, as YAML that reads back as it is."""
    if isinstance(entry, str):
        return scalar(entry, flow=flow)
    return "{" + ", ".join(f"{scalar(k)}: {_value(v)}" for k, v in entry.items()) + "}"


def _value(value: str | float) -> str:
    return scalar(value) if isinstance(value, str) else figure(value)


def figure(value: str | float) -> str:
    """A number as the format writes it (`2`, `0.5`); a text as it is."""
    return value if isinstance(value, str) else f"{value:.6f}".rstrip("0").rstrip(".")


def scalar(text: str, *, flow: bool = True) -> str:
    """A text as a YAML scalar: as it is where any reader takes that for text, else quoted.

    Double quotes, which leave French apostrophes alone.

    Args:
        text: on one line.
        flow: whether it is to stand between brackets.
    """
    frames = ("[{}]", "{{{}: x}}") if flow else ("- {}\n",)
    return text if all(reads_as(frame.format(text), text) for frame in frames) else quoted(text)


def reads_as(framed: str, text: str) -> bool:
    """Whether a YAML text holds this one text and nothing else, to any reader."""
    return all(_one_text(framed, loader) == text for loader in _LOADERS)


def _one_text(framed: str, loader: Loader) -> str | None:
    """The only text of a YAML text; None where it is no YAML, or holds anything else."""
    try:
        node = yaml.compose(framed, Loader=loader)
    except yaml.YAMLError:
        return None
    while isinstance(node, yaml.CollectionNode):
        if len(node.value) != 1:
            return None
        node = node.value[0][0] if isinstance(node, yaml.MappingNode) else node.value[0]
    if isinstance(node, yaml.ScalarNode) and node.tag == _TEXT_TAG:
        return str(node.value)
    return None


def quoted(text: str) -> str:
    """A text in double quotes, its line breaks escaped."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + text.replace("\n", "\\n") + '"'
