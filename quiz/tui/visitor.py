"""What each visitor of `quiz serve` gets: the app, in a process of their own, drawn in a browser.

Run by the server as `python -m quiz.tui.visitor [NAME]`. Without a name the visitor is asked for
one; who has been there before finds their progress again.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

from quiz.model import Profile
from quiz.tui.app import QuizApp
from quiz.tui.desk import Desk


class VisitorDesk(Desk):
    """A desk at which anyone may sit down.

    Attributes:
        known: whether the one who sits there was known before.
    """

    known = False

    def sit_down(self, name: str | None) -> Profile | None:
        """The profile of that name; without one nobody yet, whoever came last."""
        return super().sit_down(name) if name else None

    def add_profile(self, name: str, level: str, language: str) -> Profile:
        """The profile of that name, made where there is none.

        Raises:
            QuizError: the name is empty or too long.
        """
        self.profile = self.store.profiles.find(name)
        self.known = self.profile is not None
        return self.profile or super().add_profile(name, level, language)


class VisitorApp(QuizApp):
    """The app for one visitor: what they prefer is theirs, not this machine's."""

    desk: VisitorDesk

    def prefer(self, **changes: Any) -> None:  # noqa: ANN401
        """Changes settings for this visit."""
        self.settings = replace(self.settings, **changes)

    def on_exit_app(self) -> None:
        """The visitor has closed the page, or the server ends: what is being typed is kept."""
        self.keep_now()

    def _welcomed(self, done: bool | None) -> None:
        """Who has been there before needs no tour, and is spoken to as then."""
        profile = self.desk.profile
        if done and profile and self.desk.known:
            self.speak(profile.language, keep=False)
            self._settle()
        else:
            super()._welcomed(done)


def main() -> int:
    """Runs the app until the visitor leaves; returns its exit code."""
    desk = VisitorDesk()
    app = VisitorApp(desk, set_id=None, user=sys.argv[1] if len(sys.argv) > 1 else None, theme="")
    app.alone = True
    try:
        app.run()
    finally:
        desk.close()
    return app.return_code or 0


if __name__ == "__main__":
    sys.exit(main())
