"""Marked words in line mode and on the command line: noted, asked, listed."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from quiz.cli import run
from quiz.learning.clock import utc_now
from quiz.learning.word_list import toggle
from quiz.sets import find_set, load_set
from quiz.store.store import Store

from .test_end_to_end import quiz


def note(environment, *words, set_id="demo-bateau", user="Ana"):
    typed = "".join(f":noter {word}\n" for word in words)
    return quiz("play", set_id, "--plain", "--user", user, environment=environment, typed=typed)


def words_of(environment):
    shown = quiz("words", "--format", "json", environment=environment)
    return json.loads(shown.stdout)["words"]


def test_a_word_is_noted_asked_in_its_sentence_and_comes_back_later(environment):
    text = load_set(find_set("demo-bateau")).passage.text
    word = next(word for word in text.split() if len(word) > 6 and word.isalpha())
    done = note(environment, word.upper(), "zutalors")
    assert f"«\xa0{word}\xa0» est noté." in done.stdout
    assert "«\xa0zutalors\xa0» n'est pas dans le texte." in done.stdout
    [row] = words_of(environment)
    assert (row["form"], row["reviews"]) == (word, 0)
    asked = quiz(
        "play", "--review", "--plain", environment=environment, typed=f"x\n:texte\n{word}\n"
    )
    assert asked.returncode == 0, asked.stderr
    assert "Mots à revoir\xa0: 1." in asked.stdout
    assert "(1) ……" in asked.stdout
    before = asked.stdout.split("[juste]")[0]
    assert word not in before
    assert "1 mot retrouvé sur 1." in asked.stdout
    [row] = words_of(environment)
    assert (row["reviews"], row["lapses"]) == (1, 0)
    again = quiz("play", "--review", "--plain", environment=environment)
    assert again.stdout == "Rien à revoir pour le moment.\n"


def test_left_half_way_the_rest_stays_due(environment):
    text = load_set(find_set("demo-bateau")).passage.text
    words = list(dict.fromkeys(w for w in text.split() if len(w) > 6 and w.isalpha()))[:3]
    note(environment, *words)
    left = quiz("play", "--review", "--plain", environment=environment, typed=f"{words[0]}\n")
    assert "[juste]" in left.stdout
    assert "1 mot retrouvé sur 3." in left.stdout
    assert sum(row["reviews"] for row in words_of(environment)) == 1


def test_questions_missed_today_wait_and_a_new_word_does_not(environment):
    typed = "x\n" * 20
    quiz("play", "demo-bateau", "--plain", "--user", "Ana", environment=environment, typed=typed)
    text = load_set(find_set("demo-bateau")).passage.text
    word = next(word for word in text.split() if len(word) > 6 and word.isalpha())
    note(environment, word)
    now = quiz("play", "--review", "--plain", environment=environment, typed=f"{word}\n")
    assert "[juste]" in now.stdout


@pytest.mark.parametrize("way", [["--exam"], []], ids=["exam", "training"])
def test_in_an_exam_no_word_is_noted(environment, way):
    text = load_set(find_set("demo-bateau")).passage.text
    word = next(word for word in text.split() if len(word) > 6 and word.isalpha())
    done = quiz(
        "play", "demo-bateau", "--plain", *way, environment=environment, typed=f":noter {word}\n"
    )
    assert ("est noté" in done.stdout) is not bool(way)


class TestList:
    @pytest.fixture
    def hostile(self):
        question_set = load_set(find_set("demo-bateau"))
        start = question_set.passage.text.index("bateau")
        with Store.open() as store:
            ana = store.profiles.create("Ana")
            evil = replace(question_set, title="=cmd()\x1b[2J[b]\u202eabc")
            toggle(store, ana, evil, (start, start + 6), None, utc_now())

    def test_as_csv_that_no_spreadsheet_obeys(self, hostile, capsys):
        assert run(["words", "--format", "csv"]) == 0
        [row] = csv.DictReader(io.StringIO(capsys.readouterr().out))
        assert (row["word"], row["title"]) == ("bateau", "'=cmd()[2J[b]abc")

    def test_in_words(self, hostile, capsys, monkeypatch):
        assert run(["words"]) == 0
        out = capsys.readouterr().out
        assert "Ana\xa0: 1 mot noté, 1 à revoir." in out
        assert "\x1b" not in out
        assert "\u202e" not in out
        monkeypatch.setenv("QUIZ_LANG", "en")
        assert run(["words", "--user", "ana"]) == 0
        assert "Ana: 1 word noted, 1 to review." in capsys.readouterr().out

    def test_of_nobody(self, capsys):
        assert run(["words", "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out) == {"user": None, "words": []}
        assert run(["words"]) == 0
        assert "Aucun mot noté" in capsys.readouterr().out
        assert run(["words", "--user", "Zoé"]) == 1

    def test_progress_tells_all_that_is_kept_of_them(self, hostile, capsys):
        assert run(["progress", "--format", "json"]) == 0
        data = json.loads(capsys.readouterr().out)
        assert (data["words"], data["words_due"]) == (1, 1)
        assert [row["kind"] for row in data["word_log"]] == ["mark"]
        assert data["word_reviews"] == []
        assert run(["progress"]) == 0
        assert "1 mot à revoir." in capsys.readouterr().out
