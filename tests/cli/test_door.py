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
    assert run([name, "-h"]) == 0
    assert capsys.readouterr().out == shown
    assert "{" not in shown


@pytest.mark.parametrize("name", COMMANDS)
def test_help_in_french_has_no_english_but_names_and_words_to_type(name, capsys):
    assert run([name, "--help"]) == 0
    shown = capsys.readouterr().out
    for english in ("[required]", "INTEGER", "default:", "|a2|"):
        assert english not in shown


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


WRONG = {
    "sets --format xml": "--format ne peut pas valoir «\xa0xml\xa0». Valeurs possibles\xa0: text, json",
    "report demo-bateau --attempts lats": (
        "--attempts ne peut pas valoir «\xa0lats\xa0». Valeurs possibles\xa0: first, best, last "
        "Vouliez-vous dire\xa0: last\u202f?"
    ),
    "sets trop de mots": "Il y a des mots en trop\xa0: trop de mots",
    "play --user": "L'option --user attend une valeur.",
    "check --watch=1 content": "L'option --watch se donne sans valeur.",
    "draft article.txt --max 99": "--max attend un nombre de 1 à 40.",
    "draft article.txt --max dix": "--max attend un nombre de 1 à 40.",
    "serve --port 70000": "--port attend un nombre de 1 à 65535.",
    "export demo-bateau": "Il manque --to [moodle|gift|anki|markdown|csv].",
    "demo --record README.md": "--record attend un dossier, pas un fichier.",
}


@pytest.mark.parametrize("call", WRONG)
def test_what_is_wrong_with_a_call_is_said_in_french_with_the_way_to_its_help(call, capsys):
    assert run(call.split()) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [WRONG[call], f"Aide\xa0: quiz {call.split()[0]} --help"]


@pytest.mark.parametrize("call", WRONG)
def test_and_in_english(call, monkeypatch, capsys):
    monkeypatch.setenv("QUIZ_LANG", "en")
    assert run(call.split()) == 2
    told, help_ = capsys.readouterr().err.splitlines()
    assert told != WRONG[call]
    assert help_ == f"Help: quiz {call.split()[0]} --help"


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
