"""The settings' file: read with care, written without loss."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.locale import LANGUAGES, words_for
from quiz.settings import CHOICES, Settings, load_settings, save_settings, settings_file


@pytest.fixture
def file():
    path = settings_file()
    path.parent.mkdir(parents=True)
    return path


def told(path, text):
    """The settings of a text, and the codes and sentences of what was wrong with it."""
    path.write_text(text, encoding="utf-8")
    settings, problems = load_settings(path)
    for language in LANGUAGES:
        words = words_for(language)
        for problem in problems:
            assert words(f"problem.{problem.code}", **problem.values)
            assert words(f"problem.{problem.code}.cure", **problem.values)
    return settings, [problem.code for problem in problems]


def test_without_a_file_the_defaults_hold():
    assert load_settings() == (Settings(), ())


def test_what_the_file_says_holds_and_the_rest_is_default(file):
    settings, codes = told(file, 'theme = "light"\nmeasure = 80\nsounds = true\n')
    assert codes == []
    assert settings == replace(Settings(), theme="light", measure=80, sounds=True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('them = "light"', "S001"),
        ('theme = "neon"', "S002"),
        ("theme = 3", "S002"),
        ("measure = 12", "S002"),
        ("measure = true", "S002"),
        ("sounds = 1", "S002"),
        ("keys = 3", "S002"),
        ("[keys]\nhint = 8", "S002"),
        ("theme = ", "S003"),
        ("a = " + "[" * 2000, "S003"),
    ],
)
def test_what_is_not_understood_is_told_and_does_no_harm(file, text, code):
    settings, codes = told(file, f"density = 'airy'\n{text}\n")
    assert codes == [code]
    assert settings.density == ("normal" if code == "S003" else "airy")
    assert replace(settings, density="normal") == Settings()


def test_an_unknown_name_gets_the_nearest(file):
    file.write_text("readng_time = true\n", encoding="utf-8")
    _, (problem,) = load_settings()
    assert problem.values["near"] == "reading_time"


def test_a_file_that_is_not_text_is_told(file):
    file.write_bytes(b"\xff\xfe\x00theme")
    settings, (problem,) = load_settings()
    assert (settings, problem.code) == (Settings(), "S004")


def test_keys_are_read_as_a_list_of_keys(file):
    settings, codes = told(file, '[keys]\nhint = "f8, ctrl+u"\n')
    assert (dict(settings.keys), codes) == ({"hint": "f8,ctrl+u"}, [])


def test_writing_keeps_comments_order_and_what_it_does_not_know(file):
    file.write_text('# à moi\nmeasure = 60 # étroit\ninconnu = 1\n\n[keys]\nhint = "f8"\n')
    settings, _ = load_settings()
    save_settings(replace(settings, measure=90, theme="contrast"))
    written = file.read_text(encoding="utf-8")
    assert "# à moi\nmeasure = 90 # étroit\ninconnu = 1" in written
    again, _ = load_settings()
    assert (again.theme, again.measure, dict(again.keys)) == ("contrast", 90, {"hint": "f8"})


def test_what_is_as_by_default_is_not_written():
    save_settings(replace(Settings(), sounds=True))
    assert settings_file().read_text(encoding="utf-8").strip() == "sounds = true"


def test_a_broken_file_is_never_written_over(file):
    file.write_text("theme = \n", encoding="utf-8")
    with pytest.raises(QuizError) as caught:
        save_settings(replace(Settings(), theme="light"))
    assert caught.value.problems[0].code == "S003"
    assert file.read_text(encoding="utf-8") == "theme = \n"


def test_a_link_stays_a_link(file, tmp_path):
    kept = tmp_path / "dotfiles.toml"
    kept.write_text("measure = 60\n", encoding="utf-8")
    file.symlink_to(kept)
    save_settings(replace(Settings(), measure=61))
    assert file.is_symlink()
    assert "measure = 61" in kept.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_a_sentence(file):
    blocked = file.parent / "fichier"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(QuizError) as caught:
        save_settings(replace(Settings(), measure=61), blocked / "settings.toml")
    assert caught.value.problems[0].code == "S005"
    assert words_for("fr")("problem.S005", **caught.value.problems[0].values)


SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(CHOICES["theme"]),
    measure=st.integers(40, 100),
    density=st.sampled_from(CHOICES["density"]),
    sounds=st.booleans(),
    reduced_motion=st.booleans(),
    reading_time=st.booleans(),
    sure=st.booleans(),
    mode=st.sampled_from(CHOICES["mode"]),
)


@given(SETTINGS, SETTINGS)
def test_what_is_written_is_read_again(tmp_path_factory, first, second):
    path = tmp_path_factory.mktemp("config") / "settings.toml"
    for settings in (first, second):
        save_settings(settings, path)
        assert load_settings(path) == (settings, ())


@given(st.text(max_size=60))
def test_no_file_whatever_ends_the_program(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("config") / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings, _ = load_settings(path)
    assert settings.theme in CHOICES["theme"]
