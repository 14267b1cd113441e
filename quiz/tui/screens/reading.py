"""Reading: the text alone, well set, before any question."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from quiz.learning.source_line import source_line
from quiz.model import QuestionSet
from quiz.tui.glossing import glossed
from quiz.tui.screens.passage_screen import PassageScreen
from quiz.tui.ways import TRAINING, Way
from quiz.tui.widgets.gloss_note import GlossNote
from quiz.tui.widgets.key_line import KeyLine
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.said import Said


class ReadingScreen(PassageScreen):
    """The passage of a set."""

    CSS_PATH = "reading.tcss"
    name_key = "reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", "key.questions"),
        Binding("m", "mode", "key.mode"),
        Binding("right,n", "gloss(1)", "key.gloss", key_display="left_right"),
        Binding("left,p", "gloss(-1)", "key.gloss_back", show=False),
        Binding("slash", "search", "key.search"),
        Binding("space", "page", "key.page", show=False),
        Binding("escape", "back", "key.back"),
    ]

    def __init__(
        self, question_set: QuestionSet, way: Way = TRAINING, *, at: tuple[str, int] | None = None
    ) -> None:
        """`at`: a word to show at once (`quiz.french.running.word_key`), and about where it is."""
        super().__init__()
        self.question_set = question_set
        self.way = way
        self._at = at

    @property
    def shown_set(self) -> QuestionSet:
        """The set that is read."""
        return self.question_set

    def compose(self) -> ComposeResult:
        """Title and source, the text, the foot note."""
        question_set = self.question_set
        yield Said(self._head(), id="reading-head")
        yield PassageView(question_set.passage, glossed(question_set), id="text")
        yield GlossNote()
        yield KeyLine(self.words)

    def _head(self) -> Content:
        about = source_line(self.question_set.source, self.words)
        head = Content.assemble((self.question_set.title, "bold"))
        if self.way != TRAINING:
            head = Content.assemble(head, (f"   {self.way.name(self.words)}", "bold $text-accent"))
        return Content.assemble(head, "\n", (about, "$quiet")) if about else head

    def on_mount(self) -> None:
        """The text takes the keys; the time of reading begins."""
        self._since = self.quiz.desk.clock()
        self.screen.set_focus(self.query_one(PassageView))
        self.show_noted()
        if self._at:
            self.call_after_refresh(self.query_one(PassageView).point_at, *self._at)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Words are explained where there are any."""
        if action == "note_word":
            return self.may_note()
        return bool(self.question_set.glossary) if action == "gloss" else True

    def action_start(self) -> None:
        """To the questions."""
        self._tell_pace()
        self.quiz.start(self.question_set, self.way)

    def _tell_pace(self) -> None:
        """For those who want it: how long they read, and how fast."""
        seconds = round((self.quiz.desk.clock() - self._since).total_seconds())
        if not self.quiz.settings.reading_time or seconds < 1:
            return
        count = len(self.question_set.passage.text.split())
        minutes, rest = divmod(seconds, 60)
        time = f"{minutes} min {rest:02}" if minutes else f"{rest} s"
        told = self.words("screen.reading.read_in", time=time, n=round(60 * count / seconds))
        self.notify(told, markup=False)

    def action_mode(self) -> None:
        """Another way to play this set."""
        self.quiz.choose_way(self.question_set, self.way, self._play)

    def _play(self, way: Way) -> None:
        self.way = way
        self.query_one("#reading-head", Said).update(self._head())

    def action_gloss(self, step: int) -> None:
        """The next explained word, or the one before."""
        self.query_one(PassageView).choose_gloss(step)

    def action_search(self) -> None:
        """Looks for words in the text."""
        from quiz.tui.screens.search import SearchScreen

        self.app.push_screen(SearchScreen(self.query_one(PassageView), self.words))

    def action_page(self) -> None:
        """A page on."""
        self.query_one(PassageView).scroll_page_down(animate=False)

    def action_back(self) -> None:
        """Lets go of the word explained, else back to the library."""
        passage = self.query_one(PassageView)
        if passage.chosen:
            passage.let_go()
        else:
            self.app.pop_screen()

    def enter_label(self) -> str:
        """Of the key line."""
        return self.words("key.questions")
