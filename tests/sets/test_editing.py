"""In-place changes of a set's file: what was asked for, and not one byte more."""

import difflib
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError
from quiz.paths import shipped_content
from quiz.sets import load_set, load_text
from quiz.sets.editing import SetFile
from quiz.sets.scalars import scalar
from quiz.text import clean_line

HEAD = """\
# Un mot du professeur.
format: 1
id: demo
title: Démo   # à revoir
level: A2
passage: |
  Le maire de Rennes a parlé à Nantes.

questions:
"""
BLOCK = (
    HEAD
    + """\
  # première
  - id: ville
    type: place
    prompt: De quelle ville ?   # facile
    answer: Rennes
    accept:
      - à Rennes   # avec préposition
      # encore ?

    reject: [Nantes]
    explanation: |
      Rennes est en Bretagne.

      Nantes aussi, disent certains.

  # seconde
  - {id: lieu, type: place, prompt: Où ?, answer: Nantes, tests: {correct: [à Nantes]}}
  - id: qui
    type: phrase
    prompt: Qui ?
    answer: le maire
    accept: la tête de la mairie, dit-on
    ask_more:
      response: un élu
      ask: Lequel ?
    tests:
      correct:
        - maire
      incorrect: [
        le préfet,   # non
        le député,
      ]"""
)


@pytest.fixture
def the_file(tmp_path):
    path = tmp_path / "demo.yaml"
    path.write_text(BLOCK, "utf-8")
    return path


def diff(edited):
    """Lines taken out and put in, without context."""
    lines = difflib.ndiff(edited.original.split("\n"), edited.text.split("\n"))
    return [line for line in lines if line[0] in "+-"]


def question(edited, question_id):
    loaded = edited.loaded()
    assert loaded.errors == ()
    return loaded.question_set.question(question_id)


def test_a_list_on_lines_grows_by_a_line(the_file):
    edited = SetFile(the_file)
    edited.add("ville", "accept", "la ville de Rennes")
    assert diff(edited) == ["+       - la ville de Rennes"]
    assert question(edited, "ville").accept == ("à Rennes", "la ville de Rennes")


def test_a_list_in_brackets_grows_on_its_line(the_file):
    edited = SetFile(the_file)
    edited.add("ville", "reject", {"response": "Vannes", "feedback": "C'est plus au sud."})
    assert diff(edited) == [
        "-     reject: [Nantes]",
        "+     reject: [Nantes, {response: Vannes, feedback: C'est plus au sud.}]",
    ]
    assert question(edited, "ville").reject[1].feedback == "C'est plus au sud."


def test_a_list_in_brackets_over_lines_keeps_its_comments_and_last_comma(the_file):
    edited = SetFile(the_file)
    edited.add("qui", "tests.incorrect", "la préfète, Anne")
    assert diff(edited) == ["-         le député,", '+         le député, "la préfète, Anne",']
    assert question(edited, "qui").tests.incorrect[-1] == "la préfète, Anne"


def test_a_key_that_is_not_there_stands_in_its_usual_place(the_file):
    edited = SetFile(the_file)
    edited.add("ville", "ask_more", {"response": "une ville", "ask": "Laquelle ?"})
    edited.add("ville", "tests.correct", "rennes")
    assert diff(edited) == [
        '+     ask_more: [{response: une ville, ask: "Laquelle ?"}]',
        "+     tests: {correct: [rennes]}",
    ]
    lines = edited.text.split("\n")
    assert lines[lines.index("    reject: [Nantes]") + 1].startswith("    ask_more:")
    assert lines[lines.index("    tests: {correct: [rennes]}") - 1].endswith("disent certains.")


def test_a_question_on_one_line_stays_on_one_line(the_file):
    edited = SetFile(the_file)
    edited.add("lieu", "accept", "la ville de Nantes")
    edited.add("lieu", "tests.correct", "ville de Nantes")
    edited.add("lieu", "tests.incorrect", "Brest")
    assert diff(edited)[1] == (
        "+   - {id: lieu, type: place, prompt: Où ?, answer: Nantes, tests: {correct: [à Nantes, "
        "ville de Nantes], incorrect: [Brest]}, accept: [la ville de Nantes]}"
    )
    assert len(diff(edited)) == 2


def test_a_single_text_becomes_a_list(the_file):
    edited = SetFile(the_file)
    edited.add("qui", "accept", "le premier magistrat")
    assert diff(edited)[1] == '+     accept: ["la tête de la mairie, dit-on", le premier magistrat]'


def test_a_single_mapping_on_lines_becomes_a_list(the_file):
    edited = SetFile(the_file)
    edited.add("qui", "ask_more", "quelqu'un")
    assert [entry.response for entry in question(edited, "qui").ask_more] == ["un élu", "quelqu'un"]
    assert "      - response: un élu\n        ask: Lequel ?\n      - quelqu'un\n" in edited.text


def test_points_of_a_partial_answer(the_file):
    edited = SetFile(the_file)
    edited.add("ville", "tests.partial", {"en Bretagne": 0.5})
    assert question(edited, "ville").tests.partial == (("en Bretagne", 0.5),)
    assert "tests: {partial: [{en Bretagne: 0.5}]}" in edited.text


@pytest.mark.parametrize(
    ("written", "after"),
    [
        ("{un: 0.5}", "{un: 0.5, deux: 1}"),
        ("{un: 0.5, trois: 1}", "{un: 0.5, trois: 1, deux: 1}"),
        ("[{un: 0.5}]", "[{un: 0.5}, {deux: 1}]"),
        ("[{un: 0.5, trois: 1}]", "[{un: 0.5, trois: 1}, {deux: 1}]"),
        ("\n        un: 0.5", "\n        un: 0.5\n        deux: 1"),
        ("\n        - un: 0.5\n          trois: 1", None),
    ],
)
def test_a_table_of_points_grows_and_shrinks_in_its_own_style(the_file, written, after):
    text = BLOCK.replace("      correct:\n", f"      partial: {written}\n      correct:\n").replace(
        "partial: \n", "partial:\n"
    )
    the_file.write_text(text, "utf-8")
    edited = SetFile(the_file)
    edited.add("qui", "tests.partial", {"deux": 1})
    if after:
        assert f"partial:{'' if after[0] == chr(10) else ' '}{after}\n" in edited.text
    assert dict(question(edited, "qui").tests.partial)["deux"] == 1
    edited.remove("qui", "tests.partial", "deux")
    assert edited.text == text
    edited.remove("qui", "tests.partial", "un")
    assert "un" not in dict(question(edited, "qui").tests.partial)


def test_a_file_without_a_last_line_end(the_file):
    edited = SetFile(the_file)
    edited.add("qui", "tags", "mairie")
    edited.add("qui", "tests.ask_more", "un élu")
    assert question(edited, "qui").tests.ask_more == ("un élu",)


def test_taking_out(the_file):
    edited = SetFile(the_file)
    edited.remove("qui", "tests.incorrect", "le préfet")
    assert question(edited, "qui").tests.incorrect == ("le député",)
    edited.remove("qui", "tests.incorrect", "le député")
    assert "incorrect" not in edited.text
    edited.remove("qui", "tests.correct", "maire")
    assert not question(edited, "qui").tests
    edited.remove("ville", "accept", "à Rennes")
    assert question(edited, "ville").accept == ()
    edited.remove("qui", "ask_more", "un élu")
    assert question(edited, "qui").ask_more == ()
    edited.remove("lieu", "tests.correct", "à Nantes")
    assert "  - {id: lieu, type: place, prompt: Où ?, answer: Nantes}\n" in edited.text


def test_adding_then_taking_out_gives_the_same_bytes(the_file):
    edited = SetFile(the_file)
    for question_id in ("ville", "lieu", "qui"):
        for key in ("tests.correct", "reject", "ask_more", "tests.ask_more"):
            before = edited.text
            if question_id == "qui" and key == "ask_more":
                continue
            edited.add(question_id, key, "zut : alors")
            assert edited.text != before
            edited.remove(question_id, key, "zut : alors")
            assert edited.text.removesuffix("\n") == before.removesuffix("\n")


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_and_byte_order_mark_are_kept(tmp_path, ends):
    path = tmp_path / "demo.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + BLOCK.replace("\n", ends).encode())
    edited = SetFile(path)
    edited.add("ville", "accept", "ville de Rennes")
    edited.save()
    data = path.read_bytes().decode("utf-8")
    assert data.startswith("\ufeff# Un mot")
    assert data.count(ends) == BLOCK.count("\n") + 1
    assert data.replace(ends, "") == data.replace("\r", "").replace("\n", "")


def test_a_value_shared_by_an_alias_is_not_touched(tmp_path):
    path = tmp_path / "demo.yaml"
    path.write_text(
        BLOCK.replace("reject: [Nantes]", "reject: &r [Nantes]").replace(
            "tests: {correct: [à Nantes]}", "reject: *r"
        ),
        "utf-8",
    )
    edited = SetFile(path)
    for question_id in ("ville", "lieu"):
        with pytest.raises(QuizError) as error:
            edited.add(question_id, "reject", "Brest")
        assert error.value.problems[0].code == "E151"
    assert not edited.changed


def test_what_is_not_there_can_not_be_taken_out(the_file):
    edited = SetFile(the_file)
    for call in (("ville", "accept", "Lyon"), ("ville", "tags", "x"), ("absente", "accept", "x")):
        with pytest.raises(QuizError) as error:
            edited.remove(*call)
        assert error.value.problems[0].code == "E151"


def test_a_file_changed_meanwhile_is_left_alone(the_file):
    edited = SetFile(the_file)
    edited.add("ville", "accept", "x")
    the_file.write_text(BLOCK + "\n# quelqu'un d'autre", "utf-8")
    with pytest.raises(QuizError) as error:
        edited.save()
    assert error.value.problems[0].code == "E150"
    assert the_file.read_text("utf-8").endswith("d'autre")


def test_writing_is_whole_keeps_permissions_and_leaves_nothing_behind(the_file):
    the_file.chmod(0o640)
    edited = SetFile(the_file)
    edited.add("ville", "accept", "x")
    edited.save()
    assert the_file.read_text("utf-8") == edited.text
    assert the_file.stat().st_mode & 0o777 == 0o640
    assert list(the_file.parent.iterdir()) == [the_file]
    assert not edited.changed


def test_a_link_stays_a_link(the_file):
    link = the_file.with_name("link.yaml")
    link.symlink_to(the_file)
    edited = SetFile(link)
    edited.add("ville", "accept", "x")
    edited.save()
    assert link.is_symlink()
    assert the_file.read_text("utf-8") == edited.text


def test_a_folder_that_refuses_is_a_sentence(the_file, monkeypatch):
    edited = SetFile(the_file)
    edited.add("ville", "accept", "x")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(QuizError) as error:
        edited.save()
    assert error.value.problems[0].code == "E152"
    assert the_file.read_text("utf-8") == BLOCK
    assert list(the_file.parent.iterdir()) == [the_file]


SHIPPED = sorted(shipped_content().glob("**/*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_question_of_every_shipped_set_can_be_changed_and_changed_back(path):
    edited = SetFile(path)
    for item in load_set(path).questions:
        for key in ("accept", "reject", "ask_more", "tests.correct", "tests.incorrect"):
            edited.text = edited.original
            edited.add(item.id, key, "Réponse d'élève : « 21 000 »")
            added = diff(edited)
            assert sum(line[0] == "+" for line in added) == 1
            assert question(edited, item.id)
            edited.remove(item.id, key, "Réponse d'élève : « 21 000 »")
            assert edited.text == edited.original


LINES = st.text(min_size=1, max_size=40).map(clean_line).filter(bool)
YAMLISH = st.text(alphabet="ab :#,[]{}&*!|>'\"%@`-?~=<é 0.1\\\u00a0", min_size=1, max_size=12)


@given(LINES | YAMLISH.map(clean_line).filter(bool), st.booleans())
def test_a_scalar_reads_back_as_its_text(text, flow):
    frame = "{{k: [{}], {}: v}}" if flow else "- {}\n"
    node = yaml.safe_load(frame.format(scalar(text, flow=flow), scalar(text)))
    assert node == ({"k": [text], text: "v"} if flow else [text]) or text == "k"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["ville", "lieu", "qui"]),
            st.sampled_from(["accept", "reject", "tests.correct", "tests.incorrect"]),
            YAMLISH.map(clean_line).filter(bool),
        ),
        max_size=6,
    )
)
def test_any_answer_can_be_written_and_loads_back(tmp_path_factory, changes):
    path = tmp_path_factory.mktemp("set") / "demo.yaml"
    path.write_text(BLOCK, "utf-8")
    edited = SetFile(path)
    for question_id, key, text in changes:
        edited.add(question_id, key, text)
    made = load_text(edited.text).question_set
    assert made is not None
    for question_id, key, text in changes:
        held = made.question(question_id)
        for name in key.split("."):
            held = getattr(held, name)
        assert text in [getattr(entry, "response", entry) for entry in held]
