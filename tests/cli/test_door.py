"""The command line as a whole: help, wrong calls, early readers, what is loaded."""

import subprocess
import sys

import pytest

from quiz.cli import COMMANDS, run


def quiz(*arguments, environment, **options):
    return subprocess.run(
        [sys.executable, "-m", "quiz", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
        **options,
    )


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_both_languages(name, language, monkeypatch, capsys):
    monkeypatch.setenv("QUIZ_LANG", language)
    assert run([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert name in shown
    assert "{" not in shown


def test_the_help_lists_every_command_without_loading_one(environment):
    code = """
import sys
from quiz.cli import run
run(["--help"])
loaded = [m for m in sys.modules if m.startswith("quiz.cli.") and m != "quiz.cli.output"]
assert not loaded, loaded
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    for name in COMMANDS:
        assert f"  {name} " in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["grdae"], ["grdae", "grade"]),
        (["grade"], ["SET"]),
        (["grade", "--fromat", "csv"], ["--fromat", "--format"]),
        (["sets", "--format", "xml"], ["xml"]),
    ],
)
def test_a_wrong_call_is_told_in_french_and_exits_2(arguments, said, capsys):
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Aide\xa0: quiz" in err
    for word in said:
        assert word in err


def test_an_early_reader_is_no_error(environment):
    command = f'"{sys.executable}" -m quiz schema | head -c 1 >/dev/null; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout.strip() == "0"
    assert done.stderr == ""


@pytest.mark.parametrize("arguments", [["check", "content"], ["sets"], ["grade", "--help"]])
def test_no_screen_is_loaded_to_check_or_grade(arguments, environment):
    code = (
        f"import sys; from quiz.cli import run; run({arguments!r}); "
        "loaded = {m.partition('.')[0] for m in sys.modules}; "
        "assert not loaded & {'textual', 'rich', 'peewee'}, loaded"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr


def test_words_are_utf_8_whatever_the_locale(environment):
    environment |= {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = quiz("--help", environment=environment)
    assert done.returncode == 0
    assert "français" in done.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("quiz gra", ["plain,grade"]), ("quiz grade ia-elysee-b", ["plain,ia-elysee-b2"]),
     ("quiz play ./mon", ["file,./mon"])],
)  # fmt: skip
def test_a_shell_completes_commands_sets_and_files(typed, offered, own_world, capsys, monkeypatch):
    words = typed.split()
    monkeypatch.setenv("_QUIZ_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    with pytest.raises(SystemExit):
        run([])
    assert capsys.readouterr().out.splitlines() == offered
