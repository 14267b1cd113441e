"""What screens with a passage share: a word explained at the foot, a word noted for oneself."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from quiz.model import QuestionSet
from quiz.tui.keymap import key_for
from quiz.tui.pointing import Stop
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.gloss_note import GlossNote
from quiz.tui.widgets.key_line import key_name
from quiz.tui.widgets.passage import PassageView


class PassageScreen(QuizScreen[None]):
    """A screen with one `PassageView`, one `GlossNote`, and a key that notes words."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("v", "note_word", "key.note_word")]

    @property
    def shown_set(self) -> QuestionSet:
        """The set whose passage is shown."""
        raise NotImplementedError

    def may_note(self) -> bool:
        """Whether words can be noted now."""
        return self.quiz.desk.profile is not None

    def show_noted(self) -> None:
        """Shows which words of the text are on the learner's list."""
        from quiz.learning.word_list import marked_keys

        desk = self.quiz.desk
        if desk.profile and self.may_note():
            with self.quiz.telling():
                keys = marked_keys(desk.store, desk.profile, self.shown_set.id)
                self.query_one(PassageView).show_marked(keys)

    def action_note_word(self) -> None:
        """Begins to choose a word; once one is chosen, notes it or takes it off the list."""
        view = self.query_one(PassageView)
        if (place := view.chosen) is None:
            view.point()
            return
        from quiz.learning.word_list import toggle

        desk = self.quiz.desk
        if desk.profile is None:
            return
        gloss = view.places[place.gloss].gloss if place.gloss >= 0 else None
        span = (place.start, place.end)
        with self.quiz.telling():
            noted = toggle(desk.store, desk.profile, self.shown_set, span, gloss, desk.clock())
            self.show_noted()
            self._tell_word(place, "noted" if noted else "let_go")
            self.refresh_bindings()

    @on(PassageView.GlossAsked)
    def _explain(self, event: PassageView.GlossAsked) -> None:
        self.query_one(GlossNote).explain(event.place, self.words.language)
        self.refresh_bindings()

    @on(PassageView.WordChosen)
    def _chosen(self, event: PassageView.WordChosen) -> None:
        if event.place:
            self._tell_word(event.place)
        else:
            self.query_one(GlossNote).explain(None, self.words.language)
        self.refresh_bindings()

    def _tell_word(self, place: Stop, said: str = "") -> None:
        """What the word is; `said` of it: that it is on the list, or was let go of just now."""
        view = self.query_one(PassageView)
        noted = view.is_marked(place)
        said = said or ("noted" if noted else "")
        self.query_one(GlossNote).tell_word(
            view.passage.text[place.start : place.end],
            view.places[place.gloss] if place.gloss >= 0 else None,
            self.words,
            said=self.words(f"screen.note_word.{said}") if said else "",
            how=self._how(noted=noted) if view.at_word >= 0 else "",
        )

    def _how(self, *, noted: bool) -> str:
        """The keys that work while a word is being chosen."""
        key = key_name(key_for("note_word", "v", self.quiz.settings.keys), self.words)
        return self.words(f"screen.note_word.{'how_noted' if noted else 'how'}", key=key)

    def key_label(self, action: str) -> str | None:
        """What the key for words does to the one chosen."""
        view = self.query_one(PassageView)
        if action != "note_word" or (place := view.chosen) is None:
            return None
        return self.words("key.unnote_this" if view.is_marked(place) else "key.note_this")
