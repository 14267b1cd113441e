"""Line mode as a reader of a pipe meets it: `python -m quiz play SET --plain` on shipped sets."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys

import pytest

from quiz.model import Choice, Cloze, ListQuestion, Order, TrueFalse, Who
from quiz.sets import find_set, load_set


def quiz(*arguments, environment, typed="", **more):
    return subprocess.run(
        [sys.executable, "-m", "quiz", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environment, **more},
        check=False,
        timeout=60,
    )


def key(question, question_set) -> str:
    """The answer key as a learner would type it on one line."""
    match question:
        case Choice():
            keys = [option.key for option in question.options]
            return ", ".join("abcdefgh"[keys.index(key)] for key in question.answers)
        case TrueFalse():
            truth = {"true": "vrai", "false": "faux", "unsaid": "non dit"}[question.truth]
            proof = question.justification
            return f"{truth} : {proof.quote}" if proof else truth
        case Cloze():
            return " ; ".join(blank.question.answer for blank in question.blanks)
        case ListQuestion():
            return ", ".join(item.answer for item in question.items)
        case Order():
            return ", ".join("abcdefgh"[question.presented().index(i)] for i in question.items)
        case Who():
            people = [question_set.person(key) for key in question.answers or (question.answer,)]
            return ", ".join(person.name for person in people)
        case _:
            return question.answer


@pytest.mark.parametrize("set_id", ["demo-bateau", "ia-elysee-a2", "ia-elysee-b2"])
def test_the_keys_of_a_shipped_set_earn_all_its_points(set_id, environment):
    question_set = load_set(find_set(set_id))
    typed = "".join(key(q, question_set) + "\n" for q in question_set.questions)
    done = quiz("play", set_id, "--plain", "--user", "Ana", environment=environment, typed=typed)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    tags = [line.split("]")[0] for line in done.stdout.splitlines() if line.startswith("[")]
    assert tags == ["[juste"] * len(question_set.questions)
    shown = quiz("progress", "--user", "Ana", "--format", "json", environment=environment)
    data = json.loads(shown.stdout)
    assert data["attempts"] == len(question_set.questions)
    assert (data["points"], data["max"]) == (question_set.max_points, question_set.max_points)
    assert {row["kind"] for row in data["kinds"]} == {q.type for q in question_set.questions}


def test_it_resumes_where_the_input_ended(environment):
    first = quiz("play", "demo-bateau", "--plain", environment=environment, typed="5 juillet\n")
    assert "1 question faite\xa0: 1 / 1." in first.stdout
    second = quiz("play", "demo-bateau", "--plain", environment=environment, typed="Chambérac\n")
    assert "Vous reprenez là où vous étiez." in second.stdout
    assert "Question 1/6" not in second.stdout
    assert "2 questions faites\xa0: 2 / 2." in second.stdout
    assert quiz("users", environment=environment).stdout == "invité\n"


def test_each_answer_outlives_a_kill(environment):
    command = [sys.executable, "-m", "quiz", "play", "demo-bateau", "--plain"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, encoding="utf-8"
    ) as process:
        process.stdin.write("5 juillet\n")
        process.stdin.flush()
        for line in process.stdout:
            if line.startswith("[juste]"):
                process.send_signal(signal.SIGKILL)
                break
        process.stdin.close()
    shown = quiz("progress", "--format", "json", environment=environment)
    assert json.loads(shown.stdout)["points"] == 1
    again = quiz("play", "demo-bateau", "--plain", environment=environment)
    assert "Question 2/6" in again.stdout


def test_it_speaks_english_and_takes_a_bare_locale(environment):
    done = quiz(
        "play", "demo-bateau", "--plain", environment=environment, typed="21 mai\n:hint\n",
        QUIZ_LANG="en", LANG="C", LC_ALL="C", PYTHONUTF8="0",
    )  # fmt: skip
    assert done.returncode == 0
    assert "[incorrect] " in done.stdout
    assert "Chambérac" in done.stdout


def test_a_reader_who_leaves_early_is_no_mistake(environment):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "play", "demo-bateau", "--plain"],
        stdin=subprocess.DEVNULL,
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_closed_input_is_an_end_of_input(environment):
    command = f'"{sys.executable}" -m quiz play demo-bateau --plain <&-'
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Vous vous arrêtez là" in done.stdout


@pytest.mark.parametrize(
    "where",
    [
        {"QUIZ_DATA_DIR": "/proc/nowhere"},
        {"QUIZ_DATA_DIR": "/dev/null/x"},
        {"QUIZ_DATABASE_URL": "nonsense"},
        {"QUIZ_DATABASE_URL": "postgresql://ana:s3cret@127.0.0.1:1/quiz"},
    ],
)
def test_nowhere_to_keep_answers_is_a_sentence(where, environment):
    done = quiz("play", "demo-bateau", "--plain", environment=environment, **where)
    assert done.returncode == 1
    assert done.stderr.startswith("error D0")
    assert "Traceback" not in done.stderr
    assert "s3cret" not in done.stderr


def test_without_a_set_it_offers_the_library(environment):
    done = quiz("play", "--plain", environment=environment, typed="?\ndemo-bateau\n5 juillet\n")
    assert done.returncode == 0
    assert "[demo-bateau]" in done.stdout
    assert "[juste]" in done.stdout


def test_a_set_that_does_not_exist_makes_no_profile(environment):
    done = quiz("play", "demo-bato", "--plain", environment=environment)
    assert done.returncode == 1
    assert "demo-bateau" in done.stderr
    assert quiz("users", environment=environment).stdout == ""


def test_a_terminal_is_asked_for_a_name_and_gets_no_escape_codes(environment):
    shown = b""
    process, terminal = pty.fork()
    if process == 0:
        command = [sys.executable, "-m", "quiz", "play", "demo-bateau", "--plain"]
        os.execve(sys.executable, command, {**environment, "TERM": "xterm-256color"})
    name, answer = "Quel est votre nom\u202f?".encode(), "Votre réponse\xa0:".encode()
    for prompt, times, typed in (
        (name, 1, "Zoé\n"),
        (answer, 1, "5 juillet\n"),
        (answer, 2, "\x04"),
    ):
        while shown.count(prompt) < times:
            shown += os.read(terminal, 65536)
        os.write(terminal, typed.encode())
    while chunk := _read(terminal):
        shown += chunk
    os.close(terminal)
    _, status = os.waitpid(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert b"\x1b" not in shown
    text = shown.decode()
    assert text.index("Vos réponses") < text.index("Quel est votre nom"), "what it is comes first"
    assert "[juste] Bonne réponse." in text
    assert quiz("users", environment=environment).stdout == "Zoé\n"


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so at the end of a terminal
        return b""
