"""What every code means that a command may print: problems and rules of the grader."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from quiz.locale import Message, Words


def explanation(code: str, words: Words) -> list[str]:
    """The lines that explain a code, values standing as their names: `‹cure›`; none if unknown.

    Args:
        code: of a problem (`A104`) or of a rule by which an answer is graded (`digits`), as typed.
        words: of the interface.
    """
    messages = import_module(f"quiz.locale.{words.language}").MESSAGES
    code = code.strip()
    if (key := f"problem.{code.upper()}") in messages:
        code = code.upper()
        told = [_plain(messages[k]) for k in (key, f"{key}.cure", f"{key}.why") if k in messages]
        if code[0] == "A":
            told.append(words("cli.check.silence", code=code))
    else:
        code = code.lower()
        keys = (f"cli.check.rule.{code}", f"reason.{code}")
        told = [_plain(messages[key]) for key in keys if key in messages][:1]
    return [f"{code} – {told[0]}", *told[1:]] if told else []


def codes(words: Words) -> Iterator[str]:
    """Every code that is explained."""
    for key in import_module(f"quiz.locale.{words.language}").MESSAGES:
        room, _, code = key.rpartition(".")
        if room in {"problem", "reason", "cli.check.rule"}:
            yield code


def _plain(message: Message) -> str:
    """A sentence, in its general form where a number chooses, with names in place of values."""
    sentence = message if isinstance(message, str) else message["other"]
    return sentence.format_map(_Names())


class _Names(dict[str, str]):
    """Each value of a sentence as its own name."""

    def __missing__(self, name: str) -> str:
        return f"‹{name}›"
