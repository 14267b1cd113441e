"""The fifteen kinds of question (item), as a sum type of frozen dataclasses.

A response is always one piece of text, so that a line of a terminal, a cell of a table and a
line of `tests` in a set are the same thing. Kinds with several parts read them from that text:

* `TrueFalse`: the choice, then the quotation that proves it (`faux : dont un tiers…`);
* `ListQuestion`: items parted by commas, semicolons, lines or `et`;
* `Choice`: option keys or option texts;
* `Cloze`: one line a blank, or parted by `;` or `|`, or `key: value`;
* `Order`: items or their letters as presented, first to last, one a line or parted by `;` or `,`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from quiz.model.question_base import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Question):
    """A calendar date, whole or partial, a pair or a range of dates."""

    type: ClassVar[str] = "date"
    require: tuple[Literal["day", "month", "year"], ...] = ()
    """Parts that must be given; empty means every part of the key but the year, or the year
    where the key is nothing but a year."""


UnitRule = Literal["noted", "optional", "required"]
"""What a missing unit costs: `noted` accepts with a note where the prompt names the unit, else
partial; `optional` accepts; `required` does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Question):
    """A sum of money: value and currency."""

    type: ClassVar[str] = "amount"
    unit: UnitRule = "noted"
    tolerance: str = ""
    """How far off is right: `0`, `2 %`, or an amount such as `5 millions`; empty means exact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Question):
    """A count."""

    type: ClassVar[str] = "number"
    counts: str = ""
    """What is counted (`personnes`), so that the noun may follow the number."""
    tolerance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Question):
    """A measure: value and unit, converted where need be."""

    type: ClassVar[str] = "quantity"
    unit: UnitRule = "noted"
    tolerance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Question):
    """A part of a whole, in any notation."""

    type: ClassVar[str] = "share"
    tolerance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Question):
    """A length of time."""

    type: ClassVar[str] = "duration"
    tolerance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Who(Question):
    """One person or body, or several (`answers`), as keys of the set's people or plain names."""

    type: ClassVar[str] = "who"
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Question):
    """A place name."""

    type: ClassVar[str] = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase(Question):
    """A few words."""

    type: ClassVar[str] = "phrase"
    exact: bool = False
    """True where the form is the point: then no slip of spelling is forgiven."""


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea that a free text should hold.

    Attributes:
        idea: what it is, in a few words; itself one way to say it.
        any: other ways to say it.
        words: groups of words; one of each group says the idea.
        points: its weight among the ideas.
        missing: the question to ask where it is absent.
    """

    idea: str
    any: tuple[str, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    points: float = 1.0
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Question):
    """A sentence or two of the learner's own."""

    type: ClassVar[str] = "text"
    ideas: tuple[Idea, ...] = ()
    contradicts: tuple[str, ...] = ()
    max_words: int = 25


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list."""

    answer: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuestion(Question):
    """Several items, in any order unless `ordered`."""

    type: ClassVar[str] = "list"
    items: tuple[ListItem, ...] = ()
    expected: int = 0
    """How many items suffice; 0 means all."""
    ordered: bool = False
    extra: Literal["ignore", "cancel"] = "cancel"


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice."""

    key: str
    text: str
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One or several options out of those shown."""

    type: ClassVar[str] = "choice"
    options: tuple[Option, ...] = ()
    answers: tuple[str, ...] = ()
    """Keys of the right options."""
    shuffle: bool = True


@dataclass(frozen=True, slots=True)
class Justification:
    """The quotation that proves a true/false choice.

    Attributes:
        quote: the words of the passage.
        essential: words without which it proves nothing.
        accept: other passages that prove it as well.
        required: whether it counts.
    """

    quote: str
    essential: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalse(Question):
    """True, false or unsaid, with its proof."""

    type: ClassVar[str] = "true_false"
    truth: Literal["true", "false", "unsaid"] = "true"
    justification: Justification | None = None
    scoring: Literal["all_or_nothing", "parts"] = "all_or_nothing"


@dataclass(frozen=True, slots=True)
class Blank:
    """One blank of a cloze: a small question of a short kind."""

    key: str
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(Question):
    """A text with blanks, written `[[key]]`; its points are the sum of its blanks'."""

    type: ClassVar[str] = "cloze"
    text: str = ""
    blanks: tuple[Blank, ...] = ()
    """In the order in which they stand in the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Question):
    """Items to put in order."""

    type: ClassVar[str] = "order"
    items: tuple[str, ...] = ()
    """In the right order. They are presented in the order that `presented()` gives."""
    scoring: Literal["pairs", "all_or_nothing"] = "pairs"

    def presented(self) -> tuple[str, ...]:
        """The items as a learner first sees them: alphabetical, turned by one if that is right.

        The order is fixed so that the letters a, b, c… mean the same item on screen, in line
        mode, in a table of responses and in the set's tests.
        """
        shown = tuple(sorted(self.items, key=str.casefold))
        return shown if shown != self.items else (*shown[1:], *shown[:1])
