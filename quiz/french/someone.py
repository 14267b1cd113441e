"""A person or body of a text, with all that the text says they are and are called."""

from __future__ import annotations

from dataclasses import dataclass, field

from quiz.french.words import fold


@dataclass
class Someone:
    """A person or body of the text.

    Attributes:
        name: as shown: the fullest name, or the phrase with its article where none is given.
        gender: `m`, `f` or empty.
        offices: what they are said to be, without article, in the order of the text.
        also: other ways in which the text names them, article included.
        mentions: (start, end) of each place outside quotations, in order.
        body: whether it is a body rather than a person.
        named: whether a proper name is known.
    """

    name: str
    gender: str = ""
    offices: list[str] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    body: bool = False
    named: bool = True

    @property
    def surname(self) -> str:
        """The last word of the name with its particles, or empty."""
        words = self.name.replace("\u00a0", " ").split() if self.named and not self.body else []
        return " ".join(words[1:]) if len(words) > 1 else "".join(words)

    def add_alias(self, alias: str) -> None:
        """Adds another way to name them, once."""
        alias = " ".join(alias.split()).replace("’", "'")
        known = {fold(text) for text in (self.name, *self.also)}
        if alias and fold(alias) not in known and len(alias) <= 80:
            self.also.append(alias)


def surname_fits(someone: Someone, wanted: str) -> bool:
    """Whether someone may be called by a folded name: whole, or the surname with or without what opens it."""
    surname = fold(someone.surname)
    if surname == wanted or fold(someone.name) == wanted:
        return True
    # « Le Goff » or « de Villepin » may be cited with or without what goes before.
    return surname.endswith(f" {wanted}")
