"""A review: questions of several sets, each with the paragraphs that it needs."""

from __future__ import annotations

from textual.content import Content

from quiz.learning.review import Review, needed_paragraphs
from quiz.tui.glossing import glossed
from quiz.tui.screens.question import QuestionScreen
from quiz.tui.widgets.gloss_note import GlossNote
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.said import Said


class ReviewScreen(QuestionScreen):
    """Goes from set to set; the whole text is where the key for the text leads."""

    CSS_PATH = ["question.tcss", "review.tcss"]  # type: ignore[assignment]  # noqa: RUF012
    name_key = "review"

    def __init__(self, review: Review) -> None:
        super().__init__(review.session)
        self.review = review

    @property
    def run(self) -> Review:
        """The review."""
        return self.review

    async def show_item(self) -> None:
        """Shows the current question, with the text of its own set."""
        self.session = self.review.session
        passage = self.query_one(PassageView)
        question_set = self.session.question_set
        if passage.passage is not question_set.passage:
            self.query_one(GlossNote).explain(None, self.words.language)
            await passage.remove()
            passage = PassageView(question_set.passage, glossed(question_set), id="text")
            await self.query_one("#desk").mount(passage, before="#sheet")
        self._show_excerpt()
        await super().show_item()

    def tick(self) -> None:
        """The set's title too: it changes from question to question."""
        super().tick()
        where = self.query_one("#where", Said)
        title = Content(self.session.question_set.title)
        where.update(Content("\n").join([title, where.content]))

    def _show_excerpt(self) -> None:
        question_set = self.session.question_set
        whole = self.has_class("-reading")
        needed = needed_paragraphs(question_set.passage, self.session.question)
        self.query_one(PassageView).show_only(() if whole else needed)

    def action_text(self) -> None:
        """To the text, which is whole there, and back to what the question needs of it."""
        super().action_text()
        self._show_excerpt()

    def sum_up(self) -> None:
        """The figures of all sets."""
        self.quiz.sum_up_review(self.review)

    def put_aside(self) -> None:
        """A review is not kept: what was not answered stays due."""
