"""Types of question whose family describes its own keys (`quiz.model.kinds.own`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, get_args, get_origin, get_type_hints

from quiz.model import Question
from quiz.model.kinds import FAMILIES, own_keys
from quiz.sets.kinds import TEXT, Boolean, Decimal, Kind, OneOf
from quiz.sets.lists import TEXTS
from quiz.sets.records import Key, Record

MOST = 1_000_000
"""Beyond any number that a key of a question means."""


class Types(Mapping[str, Record]):
    """The keys of each type of question: of some as given, of the others as they describe themselves.

    A family's module is loaded only when its type is met.
    """

    def __init__(
        self, given: Mapping[str, Record], describe: Callable[[type[Question]], Record]
    ) -> None:
        """`describe` makes the record of a class that describes itself."""
        self._given = dict(given)
        self._describe = describe

    def __getitem__(self, name: str) -> Record:
        return self._given.get(name) or self._describe(class_of(name))

    def __iter__(self) -> Iterator[str]:
        yield from self._given
        yield from (name for name in FAMILIES if name not in self._given)

    def __len__(self) -> int:
        return len({*self._given, *FAMILIES})


def class_of(name: str) -> type[Question]:
    """The class of a type of question that describes itself.

    Raises:
        KeyError: there is none.
    """
    from quiz.grading.families import question_class

    return question_class(name)


def described_keys(kind: type[Question]) -> tuple[Key, ...]:
    """The keys that a class describes, in its order.

    Raises:
        TypeError: a key is of no type that the format can write.
    """
    hints = get_type_hints(kind)
    return tuple(
        Key(
            one.name,
            _kind(hints[one.name]),
            one.metadata["french"],
            one.metadata["english"],
            default=one.default if isinstance(one.default, (str, float, bool, int)) else None,
        )
        for one in own_keys(kind)
    )


def described_fields(question: Question) -> dict[str, Any]:
    """The values of the keys that a question's class describes, under those keys; no defaults."""
    return {
        one.name: list(value) if isinstance(value, tuple) else value
        for one in own_keys(question)
        if (value := getattr(question, one.name)) != one.default
    }


def _kind(hint: object) -> Kind:
    """What a key of that type holds."""
    if get_origin(hint) is Literal:
        return OneOf(tuple(map(str, get_args(hint))))
    kinds: dict[object, Kind] = {
        str: TEXT,
        bool: Boolean(),
        int: Decimal(0, MOST, whole=True),
        float: Decimal(0, MOST),
        tuple[str, ...]: TEXTS,
    }
    if hint not in kinds:
        message = f"a key of the format cannot hold {hint!r}"
        raise TypeError(message)
    return kinds[hint]
