"""The README's pictures: shipped sets, the real grader. See `tests/tui/pictures.py`."""

from __future__ import annotations

import pytest

from quiz.paths import shipped_content

from .pictures import FOLDER, STORIES, picture_of, snapshot


@pytest.mark.parametrize("name", STORIES)
def test_picture(snap_compare, make, name):
    """What each story's docstring says, on paper, 110 columns by 30."""
    app = make(
        theme="quiz-light",
        set_id="ia-elysee-b2",
        folders=(shipped_content(),),
        real_grader=True,
    )
    assert snap_compare(app, terminal_size=(110, 30), run_before=STORIES[name])


@pytest.mark.parametrize("name", STORIES)
def test_the_readme_shows_the_snapshot_of_today(name):
    picture = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert picture == picture_of(snapshot(name).read_text(encoding="utf-8"))
