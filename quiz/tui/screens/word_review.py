"""A review of marked words: each is a gap in its sentence."""

from __future__ import annotations

from quiz.learning.word_review import around_gap
from quiz.tui.screens.review import ReviewScreen
from quiz.tui.screens.run_overview import RunOverviewScreen
from quiz.tui.widgets.passage import PassageView
from quiz.tui.widgets.said import Said


class WordReviewScreen(ReviewScreen):
    """Asks for one word after the other; no text is beside them, it would give them away."""

    name_key = "word_review"

    def tick(self) -> None:
        """The text of the word, which word of how many, the tries left."""
        words, item = self.words, self.item
        parts = [words("screen.question.place", at=str(self.run.index + 1), of=str(self.run.total))]
        if item.granted:
            parts.append(words("screen.question.granted"))
        elif not item.closed:
            parts.append(words("screen.question.tries", n=item.tries_left))
        line = " · ".join(part.replace(" ", "\xa0") for part in parts)
        self.query_one("#where", Said).update(f"{self.session.question_set.title}\n{line}")

    def _show_text(self) -> bool:
        self.query_one(PassageView).display = False
        self.set_class(True, "-hidden")
        return False

    def action_map(self) -> None:
        """All words of the review by their sentences: their prompts are much the same."""
        self.app.push_screen(RunOverviewScreen(self.run, around_gap), self._go_to)

    def may_note(self) -> bool:
        """They are on the list already."""
        return False

    def _keep(self) -> None:
        """Nothing to resume: each try is kept, and what was not asked stays due."""

    def action_contest(self) -> None:
        """« I was right », at once: it is between the learner and the word, no teacher reads it."""
        self._contested("")

    def sum_up(self) -> None:
        """How many were found, and when each comes back."""
        from quiz.tui.screens.word_summary import WordSummaryScreen

        with self.quiz.telling():
            self.review.finish()
            self.app.switch_screen(WordSummaryScreen(self.review))

    def key_label(self, action: str) -> str | None:
        """One leaves for the list of words."""
        return self.words("key.back") if action == "back" else super().key_label(action)
