"""The first visit: three words of advice on the demonstration set, while it is played.

Nothing is different but the advice: the text, the question and the verdict are the real ones.
Going back to the library ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp
    from quiz.tui.screens.base import QuizScreen

DEMO_SET = "demo-bateau"
"""The set that ships for a first look."""

STEPS = 3


class Tour:
    """Follows a newcomer from the text to the first verdict."""

    def __init__(self, app: QuizApp) -> None:
        self.app = app
        self.step = 0
        self._followed: set[int] = set()

    @property
    def going_on(self) -> bool:
        """Whether there is more to say."""
        return self.step <= STEPS

    def arrived(self, screen: QuizScreen[Any]) -> None:
        """The newcomer is on that screen now."""
        if screen.name_key == "library" and self.step:
            self._end(screen)
        elif not self.going_on:
            return
        elif screen.name_key == "reading":
            self._say(screen, 1)
        elif screen.name_key == "question":
            self._say(screen, max(2, self.step))
            if id(screen) not in self._followed:
                self._followed.add(id(screen))
                screen.bindings_updated_signal.subscribe(screen, lambda _: self._moved(screen))

    def _moved(self, screen: QuizScreen[Any]) -> None:
        """Something happened to the question: a verdict is the last step, another one the end."""
        from quiz.tui.screens.question import QuestionScreen

        if not self.going_on or not isinstance(screen, QuestionScreen):
            return
        if screen.session.index:
            self._end(screen)
        elif screen.item.closed:
            self._say(screen, STEPS)

    def _say(self, screen: QuizScreen[Any], step: int) -> None:
        self.step = step
        from quiz.tui.widgets.coach import coach_on

        words = self.app.words
        title = words("tour.title", step=str(step), of=str(STEPS))
        coach_on(screen).say(title, words(f"tour.{step}"))

    def _end(self, screen: QuizScreen[Any]) -> None:
        from quiz.tui.widgets.coach import dismiss_coach

        self.step = STEPS + 1
        dismiss_coach(screen)
