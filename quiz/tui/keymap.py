"""Keys of the user's own: which bindings have a name, and whether a table of keys can hold.

A binding is described by a key of words, `key.NAME`; NAME is what the settings' `[keys]` call it.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from textual.binding import Binding, BindingType

from quiz.errors import Problem, Severity, Spot

_PREFIX = "key."
_SIGNS = {"-": "minus", "+": "plus", "?": "question_mark", "/": "slash", ".": "full_stop"}


class Remappable:
    """Goes before a Textual class whose keys the user may change."""

    kinds: ClassVar[list[type[Any]]] = []
    """All that have been imported."""

    def __init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401
        own = vars(cls).get("BINDINGS", ())
        # Before Textual reads them, which it does in its own turn.
        cls.BINDINGS = [_named(binding) for binding in own]  # type: ignore[attr-defined]
        super().__init_subclass__(**options)
        Remappable.kinds.append(cls)


def _named(binding: BindingType) -> BindingType:
    if isinstance(binding, Binding) and binding.description.startswith(_PREFIX):
        return replace(binding, id=binding.description.removeprefix(_PREFIX))
    return binding


def key_for(name: str, usual: str, keys: Mapping[str, str]) -> str:
    """The first key of an action, by the user's own table where it is there."""
    return keys.get(name, usual).split(",")[0].strip()


def checked_keys(wanted: Mapping[str, str], file: Path) -> tuple[dict[str, str], list[Problem]]:
    """What of a table of keys can be used, and what is wrong with the rest.

    A key that is another action's on the same screen is left to the one that had it, unless
    that one is given another key as well.
    """
    keymap: dict[str, str] = {}
    problems: list[Problem] = []

    def wrong(code: str, **values: str) -> None:
        values["file"] = file.name
        problems.append(Problem(code, Severity.WARNING, values, Spot(str(file))))

    contexts = list(_contexts())
    names = tuple(sorted({name for one in contexts for name in one}))
    for name, keys in wanted.items():
        parts = [_SIGNS.get(key, key) for key in map(str.strip, keys.split(","))]
        strange = [key for key in parts if not _is_key(key)]
        if name not in names:
            wrong("S006", name=name, near=_nearest(name, names))
        elif strange:
            wrong("S008", name=name, key=strange[0])
        else:
            keymap[name] = ",".join(parts)
    while clash := _clash(contexts, keymap):
        key, other, name = clash
        wrong("S007", key=key, other=other, name=name)
        del keymap[name]
    return keymap, problems


def _clash(
    contexts: Sequence[Mapping[str, set[str]]], keymap: Mapping[str, str]
) -> tuple[str, str, str] | None:
    """A key with two actions on one screen: key, the action that keeps it, the one remapped."""
    for context in contexts:
        taken: dict[str, str] = {}
        # Those that keep their keys come first, so that the remapped one gives way.
        for name in sorted(context, key=lambda one: one in keymap):
            keys = set(keymap[name].split(",")) if name in keymap else context[name]
            for key in sorted(keys):
                if key in taken and name in keymap and key not in context[name]:
                    return key, taken[key], name
                taken.setdefault(key, name)
    return None


def _contexts() -> Iterator[dict[str, set[str]]]:
    """For each screen, and for each widget in the screen of questions: names and their keys."""
    _import_all()
    from quiz.tui.app import QuizApp
    from quiz.tui.screens.question import QuestionScreen

    everywhere = _keys_of(QuizApp)
    for kind in Remappable.kinds:
        within = {} if hasattr(kind, "name_key") else _keys_of(QuestionScreen)
        yield everywhere | within | _keys_of(kind)


def _keys_of(kind: type[Any]) -> dict[str, set[str]]:
    """The names of a class's own bindings and those it inherits, with their keys."""
    bindings: list[BindingType] = []
    for one in kind.__mro__:
        bindings += vars(one).get("BINDINGS", ()) if issubclass(one, Remappable) else ()
    keys: dict[str, set[str]] = {}
    for binding in Binding.make_bindings(bindings):
        if binding.id:
            keys.setdefault(binding.id, set()).add(binding.key)
    return keys


def _import_all() -> None:
    """Screens are loaded as they are shown; here all of them must be known."""
    from importlib import import_module
    from pkgutil import walk_packages

    import quiz.tui

    for module in walk_packages(quiz.tui.__path__, f"{quiz.tui.__name__}."):
        import_module(module.name)


def _is_key(key: str) -> bool:
    """Whether a terminal can send it: a character, a named key, with or without modifiers."""
    from textual.keys import Keys

    bare = re.sub(r"^(?:(?:ctrl|alt|shift|super|meta|hyper)\+)*", "", key)
    known = {one.value for one in Keys} | set(_SIGNS.values())
    return bare in known or (
        len(bare) == 1 and bare.isprintable() and bare not in string.whitespace
    )


def _nearest(name: str, names: Iterable[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(names), n=1, cutoff=0)), "")
