"""The types of question: where each is graded, and how a family describes keys of its own.

To add one: a module in `quiz.grading` and its line in `FAMILIES`. The module has a class derived
from `Question` (or from one of its kinds, whose widget it then has), its own keys made with `own`,
and a compiler. For example:

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Spelled(Question):
        type: ClassVar[str] = "spelled"
        capitals: bool = own("true si les majuscules comptent.", "true if capitals count.", False)

    def compile_spelled(question: Question, context: Context) -> Marker: ...

The format's reader, its schema, its writer and its page take the keys from there. Its name in the
interface is `kind.NAME` in each catalogue; where a catalogue has none it is the type itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import Field, field, fields
from typing import TypeVar

from quiz.model.question_base import Question

T = TypeVar("T")

FAMILIES: Mapping[str, str] = {
    "amount": "quiz.grading.by_value:compile_by_value",
    "choice": "quiz.grading.choice:compile_choice",
    "cloze": "quiz.grading.cloze:compile_cloze",
    "date": "quiz.grading.date:compile_date",
    "duration": "quiz.grading.by_value:compile_by_value",
    "list": "quiz.grading.lists:compile_list",
    "number": "quiz.grading.by_value:compile_by_value",
    "order": "quiz.grading.order:compile_order",
    "phrase": "quiz.grading.phrase:compile_phrase",
    "place": "quiz.grading.place:compile_place",
    "quantity": "quiz.grading.by_value:compile_by_value",
    "share": "quiz.grading.by_value:compile_by_value",
    "text": "quiz.grading.text:compile_text",
    "true_false": "quiz.grading.true_false:compile_true_false",
    "who": "quiz.grading.who:compile_who",
}
"""A question's type -> where its family's compiler is; loaded when first needed."""


def own(french: str, english: str, default: T) -> T:
    """A key that only one type of question has, with its description and default.

    It holds a text, a number, true or false, one word out of a few (`Literal`) or texts.
    """
    # To a dataclass it is a field, to whoever reads an instance a value.
    return field(default=default, metadata={"french": french, "english": english})


def own_keys(kind: type[Question] | Question) -> Iterator[Field[object]]:
    """The fields of a class that were made with `own`."""
    return (one for one in fields(kind) if "french" in one.metadata)
