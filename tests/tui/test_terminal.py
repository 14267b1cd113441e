"""The app in a real terminal, from the first run to the last key."""

from __future__ import annotations

import pytest

from quiz.paths import data_dir
from quiz.store.store import FILE, Store

from .terminal import terminal

F4 = "\x1bOS"


def claire():
    with Store.open(data_dir() / FILE) as store:
        store.profiles.create("Claire", "B2", "fr")


def test_first_run_answer_and_leave_with_the_terminal_as_it_was():
    with terminal() as quiz:
        quiz.wait_for("Votre nom")
        quiz.press("Zoé\r\r\r")
        quiz.wait_for("Visite 1/3")
        quiz.press("\r")
        quiz.wait_for("Quel jour")
        quiz.press("5 juillet 2025\r")
        quiz.wait_for("Bonne réponse.")
        quiz.press("\x11")
        assert quiz.ends() == 0
        assert quiz.restored()
    with Store.open(data_dir() / FILE) as store:
        profile = store.profiles.get("zoé")
        assert [figures.key for figures in store.progress.by_set(profile.id)] == ["demo-bateau"]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_killed_in_mid_question_it_resumes_there(size):
    claire()
    with terminal("play", "ia-elysee-b2", "--user", "claire", size=size) as quiz:
        quiz.wait_for("Emmanuel Macron")
        quiz.press("\r")
        quiz.wait_for("Quel est le sujet")
        quiz.press("\x0e")
        quiz.wait_for("a-t-il prononcé")
        quiz.press("le 21 m")
        quiz.wait_for("21 m")
        quiz.kill()
    with terminal(size=size) as quiz:
        quiz.wait_for("le 21 m")
        quiz.press("ai\r")
        quiz.wait_for("Bonne réponse.")
        quiz.press("\x11")
        assert quiz.ends() == 0


def test_a_small_terminal_says_what_it_needs():
    claire()
    with terminal(size=(50, 12)) as quiz:
        quiz.wait_for("60 × 18")
        quiz.press("\x11")
        assert quiz.ends() == 0


def test_a_closed_terminal_ends_the_program():
    claire()
    with terminal() as quiz:
        quiz.wait_for("Le bateau plein de livres")
        quiz.process.terminate()
        assert quiz.ends() != 1
