"""Light, dark and high contrast: ink on paper, one quiet accent, signs beside every colour."""

from __future__ import annotations

from textual.theme import Theme

_VARIABLES = {
    "block-cursor-text-style": "bold",
}

LIGHT = Theme(
    name="quiz-light",
    dark=False,
    primary="#1f4e79",
    secondary="#5b4a8a",
    accent="#8a5a00",
    foreground="#24211c",
    background="#fbf8f1",
    surface="#f4efe4",
    panel="#ebe4d5",
    success="#1e6b3a",
    warning="#8a5a00",
    error="#a32a20",
    variables={**_VARIABLES, "quiet": "#6a6357", "evidence": "#f6e3a6", "rule": "#d8cfbd"},
)

DARK = Theme(
    name="quiz-dark",
    dark=True,
    primary="#8fb8de",
    secondary="#b9a6e0",
    accent="#e0b45c",
    foreground="#e6e1d6",
    background="#1b1b1e",
    surface="#232327",
    panel="#2d2d32",
    success="#86c79a",
    warning="#e0b45c",
    error="#e88f80",
    variables={**_VARIABLES, "quiet": "#a29c90", "evidence": "#4d4220", "rule": "#3c3c42"},
)

CONTRAST = Theme(
    name="quiz-contrast",
    dark=True,
    primary="#7fd4ff",
    secondary="#ffffff",
    accent="#ffe14d",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    success="#7dff9b",
    warning="#ffe14d",
    error="#ff9a8a",
    variables={**_VARIABLES, "quiet": "#dddddd", "evidence": "#5c4d00", "rule": "#8a8a8a"},
)

THEMES = (DARK, LIGHT, CONTRAST)
"""In the order in which the key that changes them goes round; the first is the default."""

OWN_COLOURS = ("quiet", "evidence", "rule")
"""Variables of ours that other themes do not know."""
