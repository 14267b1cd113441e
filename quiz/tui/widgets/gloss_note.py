"""A word explained, like a footnote: at the foot of the text, never over it."""

from __future__ import annotations

from textual.content import Content

from quiz.locale import Words
from quiz.tui.glossing import Glossed
from quiz.tui.style import beside
from quiz.tui.widgets.said import Said


class GlossNote(Said):
    """Empty and out of the way until a word is asked for."""

    DEFAULT_CSS = beside(__file__)

    def __init__(self) -> None:
        super().__init__("", id="gloss")

    def tell_word(
        self, word: str, place: Glossed | None, words: Words, *, said: str = "", how: str = ""
    ) -> None:
        """Shows a word that is chosen, what is said of it, what it means, and how to go on."""
        parts: list[tuple[str, str] | str] = [(word, "bold")]
        if said:
            parts.append((f"   {said}", "$text-accent"))
        if place:
            parts += ["\n", *_meaning(place, words.language)]
        if how:
            parts.append((f"\n{how}", "$quiet"))
        self.set_class(True, "-shown")
        self.update(Content.assemble(*parts))

    def explain(self, place: Glossed | None, language: str) -> None:
        """Shows the meaning, and the translation into the interface's language if it has one."""
        self.set_class(place is not None, "-shown")
        if place is None:
            self.update("")
            return
        self.update(Content.assemble(*_meaning(place, language)))


def _meaning(place: Glossed, language: str) -> list[tuple[str, str] | str]:
    gloss = place.gloss
    parts: list[tuple[str, str] | str] = [(gloss.word, "bold"), "\xa0: ", gloss.meaning]
    if translation := dict(gloss.translations).get(language):
        parts.append((f"  ({language}\xa0: {translation})", "$quiet"))
    return parts
