"""Many programs write to one store at once; the full figure is that of `tests.benchmarks.store`."""

from __future__ import annotations

from tests.benchmarks.store import write_at_once


def test_none_is_lost_and_none_is_there_twice(tmp_path):
    rows, tries, sound, _ = write_at_once(tmp_path / "quiz.db", processes=8, answers=60)
    assert (rows, tries, sound) == (480, 480, True)
