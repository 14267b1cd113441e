"""Styles live in `.tcss` files beside the Python that they dress."""

from __future__ import annotations

from pathlib import Path


def beside(module_file: str) -> str:
    """The style sheet of the same name as a module, for a widget's `DEFAULT_CSS`."""
    return Path(module_file).with_suffix(".tcss").read_text(encoding="utf-8")
