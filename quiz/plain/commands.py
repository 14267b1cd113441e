"""What may be typed after a colon in line mode, in French and in English, whatever is shown."""

from __future__ import annotations

import unicodedata

COMMANDS = {
    "indice": "hint",
    "hint": "hint",
    "passer": "skip",
    "skip": "skip",
    "texte": "text",
    "text": "text",
    "mots": "words",
    "words": "words",
    "question": "question",
    "reponse": "answer",
    "answer": "answer",
    "aide": "help",
    "help": "help",
    "quitter": "quit",
    "quit": "quit",
}
"""What may be typed after a colon, without accents, in either language -> what it does."""

NOTING = {"noter", "note"}
"""The same for the one command that takes a word of the text after it."""


def command_named(typed: str) -> str:
    """The command of a name or of the beginning of only one; empty where there is none."""
    name = _without_accents(typed)
    if name in COMMANDS:
        return COMMANDS[name]
    found = {what for known, what in COMMANDS.items() if name and known.startswith(name)}
    return found.pop() if len(found) == 1 else ""


def notes(typed: str) -> str:
    """The word to note, where what follows the colon is that command; empty elsewhere."""
    name, _, word = typed.partition(" ")
    return word if _without_accents(name) in NOTING else ""


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))
