"""Light, dark, high contrast and the terminal's own: ink on paper, one quiet accent, signs beside every colour."""

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

TERMINAL = Theme(
    name="quiz-terminal",
    ansi=True,
    dark=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    accent="ansi_magenta",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    success="ansi_green",
    warning="ansi_yellow",
    error="ansi_red",
    variables={
        # Whether the terminal is light or dark is not known: what must stand out is reversed,
        # and nothing is told by a shade.
        "block-cursor-text-style": "bold reverse",
        "block-cursor-foreground": "ansi_default",
        "block-cursor-background": "ansi_default",
        "input-cursor-text-style": "reverse",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-background": "ansi_default",
        "input-selection-foreground": "ansi_black",
        "input-selection-background": "ansi_cyan",
        "screen-selection-foreground": "ansi_black",
        "screen-selection-background": "ansi_cyan",
        "ansi-foreground": "ansi_default",
        "ansi-background": "ansi_default",
        "border-blurred": "ansi_default",
        "quiet": "ansi_default",
        "evidence": "ansi_default",
        "rule": "ansi_default",
    },
)

THEMES = (DARK, LIGHT, CONTRAST, TERMINAL)
"""In the order in which the key that changes them goes round; the first is the default."""

OWN_COLOURS = ("quiet", "evidence", "rule")
"""Variables of ours that other themes do not know."""
