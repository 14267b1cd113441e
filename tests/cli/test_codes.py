import re
from pathlib import Path

import pytest

import quiz
from quiz.cli import run
from quiz.cli.codes import explanation
from quiz.locale import LANGUAGES, words_for
from quiz.model import Status

HOUSE = Path(quiz.__file__).parent
SOURCES = [path for path in HOUSE.rglob("*.py") if path.parent.name != "locale"]
PROBLEM = re.compile(r"(?:[\"']|\binfo )([A-Z]\d{3})(?=[\"' ])")
RULE = re.compile(r"(?:Reason\.of|\b_wrong)\(\s*\"(\w+)\"")


def printed_codes():
    """Every code of a problem or a rule that stands in the source as a text."""
    found = set()
    for path in SOURCES:
        source = path.read_text(encoding="utf-8")
        found.update(PROBLEM.findall(source), RULE.findall(source))
    return sorted(found | set(Status))


def test_the_codes_found_are_those_we_know_of():
    assert {"A104", "E312", "I501", "X102", "S006", "digits", "rejected"} < set(printed_codes())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", printed_codes())
def test_every_code_is_explained_in_every_language(code, language):
    lines = explanation(code, words_for(language))
    assert lines
    assert lines[0].startswith(f"{code} – ")
    told = re.sub(r"‹\w+›", "", lines[0].removeprefix(f"{code} – "))
    assert re.search(r"\w{3}", told), "nothing but names of values"


@pytest.mark.parametrize("code", ["A209", "d005", "I501", "magnitude_high", "REJECTED"])
def test_a_code_is_explained_however_typed(code, capsys):
    assert run(["check", "--explain", code]) == 0
    assert capsys.readouterr().out.lower().startswith(f"{code.lower()} – ")


def test_what_cannot_be_silenced_is_not_said_to_be():
    words = words_for("en")
    assert any("ignore A102" in line for line in explanation("A102", words))
    for code in ("I501", "E301", "digits"):
        assert not any("# quiz: ignore" in line for line in explanation(code, words))


def test_an_unknown_code_is_told_with_the_nearest(capsys):
    assert run(["check", "--explain", "digit"]) == 2
    assert "digits" in capsys.readouterr().err


def test_long_lines_break_between_words_on_a_terminal_alone(monkeypatch):
    import io

    from quiz.cli.output import fitted

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setenv("COLUMNS", "40")
    text = "set.yaml:3:5: error E102 " + "un mot " * 20 + "x" * 60 + "\n\n  deux"
    assert fitted(text, io.StringIO()) == text
    lines = fitted(text, Terminal()).split("\n")
    assert all(len(line) <= 40 or "x" * 60 in line for line in lines)
    assert lines[0].startswith("set.yaml:3:5: error E102 un")
    assert lines[-2:] == ["", "  deux"]
    assert " ".join(" ".join(lines).split()) == " ".join(text.split())
