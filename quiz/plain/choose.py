"""Line mode without a set named: the library as a numbered list."""

from __future__ import annotations

from pathlib import Path

from quiz.locale import Words
from quiz.plain.lines import Lines


def choose_set(words: Words, lines: Lines) -> Path | None:
    """The file of the set that the learner names by number or id; None if they leave."""
    from quiz.sets import library

    infos = [info for info in library() if info.playable]
    for number, info in enumerate(infos, 1):
        lines.say(
            words(
                "plain.set",
                number=number,
                title=info.title,
                level=info.level,
                n=info.questions,
                id=info.id,
            )
        )
    while True:
        typed = lines.ask(words("plain.which_set", n=len(infos)))
        if typed is None:
            return None
        for number, info in enumerate(infos, 1):
            if typed.strip() in {str(number), info.id}:
                return info.path
