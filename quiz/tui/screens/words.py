"""The learner's own words: each with its sentence, what it means, and when it comes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList

from quiz.learning.word_list import Entry, in_order
from quiz.tui.finding import folded
from quiz.tui.keymap import key_for
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.choices import Choices
from quiz.tui.widgets.field import Field
from quiz.tui.widgets.key_line import KeyLine, key_name
from quiz.tui.widgets.said import Said
from quiz.tui.word_entry import word_entry

if TYPE_CHECKING:
    from quiz.sets import SetInfo

WIDEST = 88
"""Cells of a line of a sentence."""

AT_ONCE = 30
"""Words drawn before the screen is shown, more than the tallest terminal holds."""


class WordsScreen(QuizScreen[None]):
    """Lists the words; what is taken off can be put back while the list is open."""

    CSS_PATH = "words.tcss"
    name_key = "words"
    AUTO_FOCUS = ""  # not the field, which is out of sight
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "see", "key.see_in_text", show=False),
        Binding("r", "review", "key.review_words"),
        Binding("d,delete", "remove", "key.remove_word", key_display="d"),
        Binding("u", "put_back", "key.put_back"),
        Binding("slash", "filter", "key.filter_words"),
        Binding("escape", "back", "key.back"),
    ]

    def __init__(self, infos: Iterable[SetInfo] = ()) -> None:
        """`infos`: the sets there are."""
        super().__init__()
        self.infos = tuple(infos)
        self.entries: tuple[Entry, ...] = ()
        self.shown: list[Entry] = []
        self._removed: list[Entry] = []
        self._drawing = 0
        self._searched: dict[tuple[str, str], str] = {}

    def compose(self) -> ComposeResult:
        """How many, what is looked for, the list."""
        yield Said(id="words-title")
        with Horizontal(id="words-filter"):
            yield Said(self.words("screen.words.filter"), classes="quiet")
            yield Field(id="wanted-word")
        yield Choices(id="words", markup=False)
        yield Said(id="words-empty")
        yield KeyLine(self.words)

    def on_mount(self) -> None:
        """Nothing is looked for yet."""
        self.query_one("#words-filter").display = False

    def on_screen_resume(self) -> None:
        """Shown, for the first time or again: the list may be another."""
        super().on_screen_resume()
        self.fill()

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        """Lines are set to the width there is."""
        self.call_after_refresh(self._draw)

    def reword(self) -> None:
        """In the other language."""
        super().reword()
        self.call_after_refresh(self.fill)

    # -- the list ---------------------------------------------------------------------------

    def fill(self) -> None:
        """Reads the list again and shows it."""
        with self.quiz.telling():
            self.entries = self.quiz.desk.words()
        self._searched.clear()
        self._draw()

    def _draw(self) -> None:
        wanted = folded(self.query_one("#wanted-word", Field).value).split()
        self.shown = [entry for entry in self.entries if self._has(entry, wanted)]
        words = self.query_one("#words", OptionList)
        at = words.highlighted
        words.set_options(self._options(0, (at or 0) + AT_ONCE))
        self._drawing += 1
        self.call_after_refresh(self._add_rest, self._drawing)
        words.display = bool(self.shown)
        if self.shown:
            words.highlighted = min(at or 0, len(self.shown) - 1)
            if not self.query_one("#words-filter").display:
                self.screen.set_focus(words)
        elif not self.query_one("#words-filter").display:
            self.screen.set_focus(None)
        self._tell_empty()
        self._tell_title()
        self.refresh_bindings()

    def _options(self, start: int, end: int) -> list[Content]:
        width, now = min(WIDEST, self.size.width - 8), self.quiz.desk.clock()
        shown = self.shown[start:end]
        return [Content("\n").join(word_entry(one, self.words, now, width)) for one in shown]

    def _add_rest(self, drawing: int) -> None:
        """What is below the first screen, some at a time, so that keys are heard in between."""
        words = self.query_one("#words", OptionList)
        start = words.option_count
        if drawing == self._drawing and start < len(self.shown):
            words.add_options(self._options(start, start + AT_ONCE))
            self.call_after_refresh(self._add_rest, drawing)

    def _has(self, entry: Entry, wanted: Sequence[str]) -> bool:
        """Whether each of these is in the word, its sentence, its meaning or its text's title."""
        if not wanted:
            return True
        word = entry.word
        key = (word.set_id, word.key)
        if (text := self._searched.get(key)) is None:
            said = (word.word, word.form, word.sentence, word.meaning, word.title)
            text = self._searched[key] = folded(" ".join(said))
        return all(part in text for part in wanted)

    def _tell_title(self) -> None:
        words = self.words
        parts: list[Content | tuple[str, str]] = [(words("screen.words.title"), "bold")]
        if self.entries:
            parts.append((f"   {words('screen.words.count', n=len(self.entries))}", "$quiet"))
        if due := self.due:
            parts.append((f"   {words('screen.words.due_n', n=due)}", "bold $text-accent"))
        self.query_one("#words-title", Said).update(Content.assemble(*parts))

    def _tell_empty(self) -> None:
        empty = self.query_one("#words-empty", Said)
        empty.display = not self.shown
        if self.entries:
            empty.update(self.words("screen.words.none_found"))
        else:
            empty.update(self.words("screen.words.empty", key=self._key_of("note_word", "v")))

    @property
    def due(self) -> int:
        """How many words are due."""
        now = self.quiz.desk.clock()
        return sum(entry.is_due(now) for entry in self.entries)

    # -- looking for a word -----------------------------------------------------------------

    def action_filter(self) -> None:
        """Opens the field; Enter or the arrows go on to the list."""
        self.query_one("#words-filter").display = True
        self.screen.set_focus(self.query_one("#wanted-word"))

    @on(Field.Changed)
    def _typed(self) -> None:
        self._draw()

    @on(Field.Submitted)
    def _entered(self) -> None:
        if self.shown:
            self.screen.set_focus(self.query_one("#words"))

    def on_key(self, event: events.Key) -> None:
        """Down leads from the field to the list."""
        if event.key == "down" and isinstance(self.focused, Field):
            event.stop()
            self._entered()

    def _stop_looking(self) -> None:
        field = self.query_one("#wanted-word", Field)
        self.query_one("#words-filter").display = False
        field.value = ""
        self._draw()

    # -- what the learner does --------------------------------------------------------------

    @property
    def chosen(self) -> Entry | None:
        """The word under the cursor."""
        at = self.query_one("#words", OptionList).highlighted
        return self.shown[at] if at is not None and at < len(self.shown) else None

    def action_review(self) -> None:
        """The words that are due, each in its sentence."""
        from quiz.tui.screens.word_review import WordReviewScreen

        with self.quiz.telling():
            if review := self.quiz.desk.open_word_review(self.words):
                self.app.push_screen(WordReviewScreen(review))

    def action_remove(self) -> None:
        """Takes the word off the list."""
        desk, entry = self.quiz.desk, self.chosen
        if entry is None or desk.profile is None:
            return
        with self.quiz.telling():
            desk.store.words.unmark(desk.profile.id, entry.word)
            self._removed.append(entry)
            self.entries = tuple(one for one in self.entries if one is not entry)
            self._draw()
            key = self._key_of("put_back", "u")
            said = self.words("screen.words.removed", word=entry.word.word, key=key)
            self.notify(said, markup=False)

    def action_put_back(self) -> None:
        """Puts the word last taken off back."""
        desk = self.quiz.desk
        if not self._removed or desk.profile is None:
            return
        with self.quiz.telling():
            entry = self._removed[-1]
            desk.store.words.mark(desk.profile.id, entry.word)
            self._removed.pop()
            self.entries = in_order((*self.entries, entry))
            self._draw()
            self.notify(self.words("screen.words.put_back", word=entry.word.word), markup=False)

    @on(OptionList.OptionSelected)
    def action_see(self) -> None:
        """Opens the text at the word."""
        from quiz.tui.screens.reading import ReadingScreen

        if (entry := self.chosen) is None:
            return
        word = entry.word
        info = next((one for one in self.infos if one.id == word.set_id and one.playable), None)
        if info is None:
            title = word.title or word.set_id
            self.notify(self.words("screen.words.gone", title=title), markup=False)
            return
        with self.quiz.telling():
            question_set = self.quiz.desk.load(info.path)
            self.app.push_screen(ReadingScreen(question_set, at=(word.key, word.place)))

    def action_back(self) -> None:
        """Stops looking for a word, else back to the library."""
        if self.query_one("#words-filter").display:
            self._stop_looking()
        else:
            self.app.pop_screen()

    # -- keys -------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Keys show only where they do something."""
        match action:
            case "review":
                return self.due > 0
            case "remove" | "see":
                return bool(self.shown)
            case "put_back":
                return bool(self._removed)
            case "filter":
                return bool(self.entries)
            case _:
                return True

    def key_label(self, action: str) -> str | None:
        """How many words are due."""
        return self.words("key.review_words_n", n=self.due) if action == "review" else None

    def enter_label(self) -> str:
        """Enter shows the word in its text."""
        if not self.shown:
            return ""
        looking = isinstance(self.focused, Field)
        return self.words("key.choose" if looking else "key.see_in_text")

    def _key_of(self, name: str, usual: str) -> str:
        return key_name(key_for(name, usual, self.quiz.settings.keys), self.words)
