"""The library lists every set of its folders, broken ones too."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.errors import QuizError
from quiz.paths import shipped_content
from quiz.sets import find_set, library, load_set
from tests.faults.rights import without_the_rights_of_root
from tests.sets.samples import TRAM


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("QUIZ_CONTENT", str(tmp_path))
    return tmp_path


def mine(folder):
    return [info for info in library() if info.path.is_relative_to(folder)]


def test_what_a_list_shows_of_a_set(folder):
    shutil.copy(TRAM, folder / "tram.yml")
    (info,) = mine(folder)
    assert (info.id, info.level, info.questions, info.points) == ("tram-rennes", "A2", 5, 5)
    assert info.fictional
    assert info.playable
    assert info.minutes is None


def test_shipped_sets_come_first_and_the_users_own_next(folder, own_world):
    own = own_world / "data" / "sets"
    own.mkdir(parents=True)
    shutil.copy(TRAM, own / "tram.yaml")
    infos = library()
    assert infos[0].path.is_relative_to(shipped_content())
    assert infos[-1].path == own / "tram.yaml"
    assert all(info.playable for info in infos)


def test_a_broken_set_is_listed_with_its_problem(folder):
    (folder / "casse.yaml").write_text("prompt: a : b\n", encoding="utf-8")
    (info,) = mine(folder)
    assert (info.id, info.playable) == ("casse", False)
    assert "E014" in [problem.code for problem in info.problems]


def test_two_sets_with_one_id(folder):
    shutil.copy(TRAM, folder / "a.yaml")
    shutil.copy(TRAM, folder / "b.yaml")
    first, second = mine(folder)
    assert (first.playable, second.playable) == (True, False)
    assert second.problems[0].code == "E140"
    assert find_set("tram-rennes") == folder / "a.yaml"


def test_subfolders_are_searched_and_hidden_ones_are_not(folder):
    for name in ("classe/deux", ".git"):
        (folder / name).mkdir(parents=True)
        shutil.copy(TRAM, folder / name / "tram.yaml")
    (folder / "notes.txt").write_text("rien", encoding="utf-8")
    (folder / "boucle").symlink_to(folder)
    assert [info.path for info in mine(folder)] == [folder / "classe/deux/tram.yaml"]


def test_a_set_changed_on_disk_is_read_again(folder):
    path = folder / "tram.yaml"
    shutil.copy(TRAM, path)
    before = mine(folder)[0]
    path.write_text(path.read_text("utf-8").replace("nouvelle ligne", "autre"), encoding="utf-8")
    after = mine(folder)[0]
    assert (before.title, after.title) == ("Une nouvelle ligne de tram", "Une autre de tram")
    assert before.content_hash != after.content_hash


def test_a_set_is_found_by_id_or_path_and_the_nearest_is_offered(folder):
    path = folder / "tram.yaml"
    shutil.copy(TRAM, path)
    assert find_set("tram-rennes") == path
    assert find_set(str(path)) == path
    assert find_set(path) == path
    with pytest.raises(QuizError) as near:
        find_set("tram-renes")
    assert near.value.problems[0].values["nearest"] == "tram-rennes"
    with pytest.raises(QuizError) as far:
        find_set("zzzzzz")
    assert "tram-rennes" in far.value.problems[0].values["ids"]


def test_a_passage_in_a_file_of_its_own_is_read_again_when_it_changes(folder):
    text = TRAM.read_text(encoding="utf-8")
    start = text.index("passage:")
    end = text.index("\nquestions:")
    (folder / "tram.yaml").write_text(f"{text[:start]}passage_file: tram.txt{text[end:]}")
    assert not mine(folder)[0].playable
    passage = load_set(TRAM).passage.text
    (folder / "tram.txt").write_text(passage, encoding="utf-8")
    [first] = mine(folder)
    assert first.playable
    (folder / "tram.txt").write_text(f"{passage}\n\nEncore trois mots.", encoding="utf-8")
    assert mine(folder)[0].words == first.words + 3


def test_a_pipe_among_the_sets_is_told_and_waited_for_by_no_one(folder, environment):
    os.mkfifo(folder / "tuyau.yaml")
    shutil.copy(TRAM, folder / "tram.yaml")
    listed = process(["sets"], environment)
    assert "tram-rennes" in listed.stdout
    assert f"{folder / 'tuyau.yaml'}:1:1: error E002" in listed.stderr


def test_a_file_without_end_is_not_read_whole(folder, monkeypatch):
    monkeypatch.setattr("quiz.sets.source.MAX_BYTES", 1000)
    (folder / "long.yaml").write_bytes(b"a: " + b"b" * 5000)
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail("all of it"))
    (info,) = mine(folder)
    assert info.problems[0].code == "E003"


def test_a_folder_that_may_not_be_looked_into_is_told(folder, environment):
    shutil.copy(TRAM, folder / "tram.yaml")
    closed = folder / "ferme"
    closed.mkdir(mode=0)
    listed = process(["sets"], environment)
    assert "tram-rennes" in listed.stdout
    assert f"{closed}:1:1: error E002" in listed.stderr
    checked = process(["check", str(folder)], environment)
    assert checked.returncode == 1
    assert f"{closed}:1:1: error E002" in checked.stdout


def test_a_file_whose_name_is_of_another_encoding_is_a_set_as_others(folder, own_world):
    (own_world / "data").mkdir()
    name = os.fsdecode(b"caf\xe9.yaml")
    shutil.copy(TRAM, folder / name)
    os.utime(folder / name, (1, 1))
    for _ in range(2):  # the second time from the index
        (info,) = mine(folder)
        assert (info.id, info.path.name) == ("tram-rennes", name)
    assert find_set("tram-rennes") == folder / name


def test_a_broken_set_is_shown_under_a_name_that_can_be_shown(folder):
    (folder / os.fsdecode(b"caf\xe9\x1b[31m.yaml")).write_text("a: b: c", encoding="utf-8")
    (info,) = mine(folder)
    assert (info.id, info.title) == ("caf[31m", "caf[31m")


def process(arguments, environment):
    return subprocess.run(
        [sys.executable, "-m", "quiz", *arguments],
        env=environment, check=False, timeout=60, capture_output=True, text=True,
        encoding="utf-8", preexec_fn=without_the_rights_of_root,
    )  # fmt: skip
