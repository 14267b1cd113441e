from __future__ import annotations

import json
import os
import shutil
from importlib import import_module
from pathlib import Path

import pytest

from quiz.sets import index, library

LONG_AGO = 1_700_000_000
# The package names its function the same.
LIBRARY = import_module("quiz.sets.library")
DEMO = Path("content/demo-bateau.yaml")


def read_from_disk():
    """As a program just started: nothing in memory but what the index holds."""
    LIBRARY._read_before.clear()


@pytest.fixture
def sets(tmp_path, own_world):
    (own_world / "data").mkdir()
    folder = tmp_path / "sets"
    folder.mkdir()
    shutil.copy(DEMO, folder / "a.yaml")
    os.utime(folder / "a.yaml", (LONG_AGO, LONG_AGO))
    return folder


@pytest.fixture
def file(own_world):
    return own_world / "data" / index.FILE


def started(folder):
    read_from_disk()
    return library([folder])


def test_says_the_same_as_the_sets_themselves_and_reads_none(sets, file, monkeypatch):
    first = started(sets)
    assert file.is_file()
    monkeypatch.setattr(LIBRARY, "read_set", None)
    assert started(sets) == first
    assert first[0].title == "Le bateau plein de livres"


def test_a_change_is_seen(sets, file):
    before = started(sets)
    path = sets / "a.yaml"
    text = path.read_text(encoding="utf-8").replace("Le bateau plein", "La barque pleine")
    path.write_text(text, encoding="utf-8")
    os.utime(path, (LONG_AGO + 9, LONG_AGO + 9))
    [info] = started(sets)
    assert info.title == "La barque pleine de livres"
    assert info.content_hash != before[0].content_hash


def test_what_changed_a_moment_ago_is_read_again(sets, file):
    os.utime(sets / "a.yaml")
    started(sets)
    assert not file.exists()


def test_a_set_whose_text_is_elsewhere_follows_its_text(sets, file):

    (sets / "a.yaml").unlink()
    yaml = (
        "format: 1\nid: ailleurs\ntitle: Ailleurs\nlevel: A2\npassage_file: t.txt\n"
        "questions:\n  - {id: a, type: phrase, prompt: Quoi ?, answer: la mer}\n"
    )
    (sets / "b.yaml").write_text(yaml, encoding="utf-8")
    os.utime(sets / "b.yaml", (LONG_AGO, LONG_AGO))
    (sets / "t.txt").write_text("On voit la mer.", encoding="utf-8")
    assert started(sets)[0].words == 4
    (sets / "t.txt").write_text("On voit la mer, au loin, par beau temps.", encoding="utf-8")
    assert started(sets)[0].words == 9


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"version": "0"}',
        b"[" * 100_000,
        b'{"version": "VERSION", "sets": []}',
        b'{"version": "VERSION", "sets": {"PATH": null}}',
        b'{"version": "VERSION", "sets": {"PATH": [1, 2]}}',
        b'{"version": "VERSION", "sets": {"PATH": {"id": "x"}}}',
    ],
)
def test_damaged_it_is_as_if_there_were_none(sets, file, damage):
    from quiz import __version__

    first = started(sets)
    path = str(sets / "a.yaml").encode()
    file.write_bytes(damage.replace(b"VERSION", __version__.encode()).replace(b"PATH", path))
    assert started(sets) == first


def test_values_of_a_wrong_kind_are_not_believed(sets, file):
    first = started(sets)
    content = json.loads(file.read_text(encoding="utf-8"))
    [row] = content["sets"].values()
    for place in range(len(row)):
        wrong = list(row)
        wrong[place] = {"a": 1}
        content["sets"] = dict.fromkeys(content["sets"], wrong)
        file.write_text(json.dumps(content), encoding="utf-8")
        assert started(sets) == first


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(sets, file):
    file.mkdir()
    first = started(sets)
    assert first[0].playable
