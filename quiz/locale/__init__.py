"""The interface's words: one catalogue a language, plural rules and numbers by CLDR (Babel).

A catalogue is a module with `MESSAGES`: key -> sentence, or key -> plural forms by CLDR category
(`one`, `other`) or by value (`=1000`), chosen by the value `n`. `{name}` stands for a value: text as it is (it is
data, never a template), a number as the language writes it.

To add a language: one new module here and its line in `LANGUAGES`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from importlib import import_module

LANGUAGES: Mapping[str, str] = {"fr": "français", "en": "English"}
"""Code -> its own name. Each has a module of that code in this package."""

DEFAULT = "fr"

SINGULAR_BELOW: Mapping[str, tuple[float, float]] = {"fr": (0, 2), "en": (1, 1)}
"""CLDR's rule for `one` in our languages: from the first number to below the second, or the
first itself. Babel has the rules of all languages, but its data takes 60 ms to load, and the
library's first sentence needs one; a test holds these to Babel's. Others go to Babel."""

_GROUPING: Mapping[str, str] = {"fr": "\u202f", "en": ","}
"""What parts the thousands of whole numbers; as in CLDR, without loading its data."""

Message = str | Mapping[str, str]
Value = str | int | float


def system_language() -> str:
    """The language to start with: `QUIZ_LANG`, else the system's if we speak it, else French."""
    for name in ("QUIZ_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if (code := os.environ.get(name, "")[:2].lower()) in LANGUAGES:
            return code
    return DEFAULT


class Words:
    """The words of one language. Call it with a key and values."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else DEFAULT
        self._messages: Mapping[str, Message] = import_module(
            f"quiz.locale.{self.language}"
        ).MESSAGES

    def __call__(self, key: str, /, **values: Value) -> str:
        """The sentence of `key`, with its values filled in.

        Raises:
            KeyError: the catalogue lacks the key, or the sentence needs a value not given.
        """
        message = self._messages[key]
        if not isinstance(message, str):
            n = values.get("n", 0)
            message = message.get(f"={n}") or message.get(self._plural(n)) or message["other"]
        if not values:
            return message.format() if "{" in message else message
        if isinstance(detail := values.get("detail"), str):
            # What the system says it says in English.
            told = detail.lower().replace(" ", "_").replace("/", "_").replace("-", "_")
            if (key := f"system.{told}") in self._messages:
                values["detail"] = self(key)
        return message.format(
            **{name: v if isinstance(v, str) else self.number(v) for name, v in values.items()}
        )

    def reason_key(self, code: str, values: Mapping[str, Value]) -> str:
        """The key of a reason's sentence: that of its `kind` where there is one, else its code's."""
        if code == "ask_more" and values.get("ask") == "…":
            return "reason.ask_more.more"
        of_kind = f"reason.{code}.{values.get('kind')}"
        return of_kind if of_kind in self._messages else f"reason.{code}"

    def kind(self, name: str) -> str:
        """The name of a type of question; of one that the catalogue does not know, its own."""
        key = f"kind.{name}"
        return self(key) if key in self else name.replace("_", " ")

    def __contains__(self, key: str) -> bool:
        return key in self._messages

    def number(self, value: float, *, digits: int | None = None) -> str:
        """A number as the language writes it (`1 234,5`), at most `digits` decimals (3)."""
        if isinstance(value, int) and self.language in _GROUPING:
            return f"{value:,}".replace(",", _GROUPING[self.language])
        from babel.numbers import format_decimal

        pattern = "#,##0." + "#" * (3 if digits is None else digits)
        return format_decimal(value, format=pattern.rstrip("."), locale=self.language)

    def _plural(self, n: Value) -> str:
        """The CLDR plural category of `n`: in French 0, 1 and 1,5 are singular."""
        if isinstance(n, str):
            return "other"
        if self.language in SINGULAR_BELOW:
            low, high = SINGULAR_BELOW[self.language]
            return "one" if low <= abs(n) < high or abs(n) == low else "other"
        from babel import Locale

        return str(Locale(self.language).plural_form(n))


@cache
def words_for(language: str) -> Words:
    """The words of a language, made once."""
    return Words(language)
