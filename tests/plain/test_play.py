"""Line mode with a grader that reads the verdict off the response: what is said, and when."""

from __future__ import annotations

import pytest

from quiz.learning.session import Session
from quiz.locale import words_for
from quiz.model import (
    Blank,
    Choice,
    Cloze,
    Gloss,
    Justification,
    Level,
    ListItem,
    ListQuestion,
    Option,
    Order,
    Passage,
    Phrase,
    QuestionSet,
    Reason,
    Settings,
    Status,
    Text,
    TrueFalse,
    Verdict,
)
from quiz.plain import present
from quiz.plain.commands import COMMANDS, NOTING
from quiz.plain.play import LineSession


class Script:
    """Lines typed by no one, and all that was said."""

    interactive = False

    def __init__(self, *typed: str) -> None:
        self.typed = list(typed)
        self.said: list[str] = []

    def say(self, text: str = "", indent: str = "") -> None:
        self.said.append(text)

    def ask(self, prompt: str) -> str | None:
        self.said.append(prompt)
        return self.typed.pop(0) if self.typed else None

    @property
    def tags(self) -> list[str]:
        return [line.split("]")[0] + "]" for line in self.said if line.startswith("[")]


class ByTheWord:
    def grade(self, question_id: str, response: str) -> Verdict:
        status = Status(response) if response in set(Status) else Status.INCORRECT
        return Verdict(status, {"correct": 1.0, "almost": 1.0, "partial": 0.5}.get(status, 0.0))


def make_set(*questions, **changes) -> QuestionSet:
    values = {
        "id": "s",
        "title": "Un titre",
        "level": Level.A2,
        "passage": Passage("Le premier.\n\nLe second."),
        "questions": questions
        or (
            Phrase(id="a", prompt="Un ?", answer="le premier", evidence=("Le premier",)),
            Phrase(id="b", prompt="Deux ?", answer="le second", hints=("Plus bas.",)),
        ),
        "glossary": (Gloss("second", "deuxième"),),
    }
    return QuestionSet(**{**values, **changes})


def played(*typed: str, language: str = "fr", question_set: QuestionSet | None = None):
    question_set = question_set or make_set()
    script, log = Script(*typed), []
    session = Session(question_set, ByTheWord(), log.append, "p1")
    LineSession(session, words_for(language), script, lambda: None).run()
    return script, log


def test_a_run_shows_text_questions_verdicts_and_score():
    script, log = played("correct", "x", "x")
    text = "\n".join(script.said)
    assert "§\xa01. Le premier." in text
    assert "Question 1/2 – expression – 1 point" in text
    assert script.tags == ["[juste]", "[faux]", "[faux]"]
    assert "On attendait\xa0: le second." in script.said
    assert "10 / 20 – 1 question à revoir." in script.said
    assert "- Deux ?" in script.said
    assert len(log) == 3


def test_the_key_is_not_said_while_a_try_is_left():
    script, _ = played("x")
    last = script.said.index("[faux] Ce n'est pas la réponse attendue. Il vous reste un essai.")
    before_leaving = script.said[last : script.said.index("", last)]
    assert not any("premier" in line for line in before_leaving)


@pytest.mark.parametrize(
    ("language", "tags"),
    [
        ("fr", ["[juste]", "[presque]", "[partiel]", "[faux]", "[vide]", "[vide]"]),
        ("en", ["[correct]", "[almost]", "[partial]", "[incorrect]", "[blank]", "[blank]"]),
    ],
)
def test_each_answer_has_a_line_with_its_tag(language, tags):
    questions = [Phrase(id=c, prompt="?", answer="x") for c in "abcd"]
    script, _ = played(
        "correct", "almost", "partial", "x", "", "", language=language,
        question_set=make_set(*questions),
    )  # fmt: skip
    assert script.tags == tags


def test_the_end_of_input_leaves_politely_with_the_score_so_far():
    script, log = played("correct")
    assert any(line.startswith("Vous vous arrêtez là") for line in script.said)
    assert script.said[-1] == "1 question faite\xa0: 1 / 1."
    assert len(log) == 1


def test_who_answered_nothing_has_no_score():
    script, _ = played()
    assert script.said[-1].startswith("Vous vous arrêtez là")


@pytest.mark.parametrize("n", [3, 26, 27, 40])
def test_no_option_and_nothing_to_order_is_left_out_however_many_there_are(n):
    options = tuple(Option(f"cle{i}", f"option {i}") for i in range(n))
    choice = Choice(id="c", prompt="?", answer="", answers=("cle2",), options=options)
    items = tuple(f"chose {i:02}" for i in range(n))
    script, _ = played(
        ":quitter", question_set=make_set(choice, Order(id="o", prompt="?", items=items))
    )
    assert all(any(o.text == line.partition(") ")[2] for line in script.said) for o in options)
    letter = "cle2" if n > 26 else "c"
    assert present.option_keys(choice, letter) == "cle2"
    shown = list(
        present.question(
            Session(
                make_set(Order(id="o", prompt="?", items=items)), ByTheWord(), print, "p"
            ).items()[0],
            words_for("fr"),
        )
    )
    assert all(any(item in line for line in shown) for item in items)


def test_who_writes_nothing_readable_is_told_how_to_go_on():
    class Vague:
        def grade(self, question_id, response):
            return Verdict(Status.INCORRECT, 0.0, (Reason.of("unreadable"),))

    script, log = Script("?", "??", "???"), []
    session = Session(make_set(), Vague(), log.append, "p1")
    LineSession(session, words_for("fr"), script, lambda: None).run()
    assert script.said.count("Pour passer cette question, appuyez deux fois sur Entrée.") == 1


def test_quitting_is_the_same_as_the_end_of_input():
    script, _ = played(":quitter", "correct")
    assert script.typed == ["correct"]
    assert any(line.startswith("Vous vous arrêtez là") for line in script.said)


def test_a_hint_tells_its_price_and_then_there_are_none():
    script, log = played("correct", ":indice", ":hint", "correct")
    assert "Indice\xa0: Plus bas. (il coûte 0,5 point)" in script.said
    assert "Il n'y a pas d'autre indice." in script.said
    assert log[-1].points == 0.5
    head = "Question 2/2 – expression – 1 point – 1 indice (:indice, 0,5\xa0point)"
    assert head in script.said


def test_a_question_passed_comes_back_at_the_end():
    script, _log = played(":passer", "correct", "correct")
    heads = [line for line in script.said if line.startswith("Question ")]
    assert [head[:12] for head in heads] == ["Question 1/2", "Question 2/2", "Question 1/2"]
    assert "20 / 20 – 0 question à revoir." in script.said


def test_the_answer_may_be_asked_for():
    script, log = played(":réponse", ":answer")
    assert script.tags == ["[vide]", "[vide]"]
    assert "§\xa01\xa0: «\xa0Le premier\xa0»" in script.said
    assert [attempt.status for attempt in log] == [Status.BLANK, Status.BLANK]


def test_text_words_question_and_help_come_on_demand():
    script, _ = played(":texte", ":mots", ":question", ":aide", ":h", ":nonsense")
    assert script.said.count("§\xa02. Le second.") == 2
    assert "second\xa0: deuxième" in script.said
    assert sum(line.startswith("Question 1/2") for line in script.said) == 2
    assert "Cette commande n'existe pas. Pour la liste\xa0: :aide" in script.said


def test_from_memory_the_text_is_not_shown_again():
    settings = Settings(text_visible=False)
    script, _ = played(":texte", question_set=make_set(settings=settings))
    assert script.said.count("§\xa02. Le second.") == 1


def test_help_names_commands_that_exist():
    for language in ("fr", "en"):
        named = {
            word.rstrip(",.").strip(":")
            for word in words_for(language)("plain.help").split()
            if word.startswith(":")
        }
        plain = {name.replace("é", "e") for name in named}
        assert len(named) == 8
        assert plain <= {*COMMANDS, *NOTING}


class TestKindsWithParts:
    def lines(self, question) -> list[str]:
        question_set = make_set(question)
        session = Session(question_set, ByTheWord(), lambda attempt: None, "p1")
        return list(present.question(session.item_at(0), words_for("fr")))[2:]

    def test_a_choice_keeps_the_author_s_letters(self):
        options = (Option("a", "un"), Option("b", "deux"))
        one = Choice(id="q", prompt="?", options=options, answers=("a",))
        assert self.lines(one)[:2] == ["a) un", "b) deux"]
        two = Choice(id="q", prompt="?", options=options, answers=("a", "b"))
        assert "leurs lettres" in self.lines(two)[-1]

    @pytest.mark.parametrize(
        ("typed", "graded"),
        [
            ("b", "etat"),
            ("B)", "etat"),
            ("a et b", "region, etat"),
            ("b, a, b", "etat, region"),
            ("etat", "etat"),
            ("c", "c"),
            ("l'État", "l'État"),
            ("", ""),
        ],
    )
    def test_a_choice_by_words_is_shown_and_answered_by_letters(self, typed, graded):
        options = (Option("region", "la région"), Option("etat", "l'État"))
        question = Choice(id="q", prompt="?", options=options, answers=("etat",))
        assert self.lines(question)[:2] == ["a) la région", "b) l'État"]
        assert present.option_keys(question, typed) == graded

    def test_a_true_false_asks_for_its_proof(self):
        bare = TrueFalse(id="q", prompt="?")
        proved = TrueFalse(id="q", prompt="?", justification=Justification("Le premier"))
        assert "citez" not in self.lines(bare)[-1]
        assert "citez" in self.lines(proved)[-1]

    def test_a_list_says_how_many(self):
        items = (ListItem("a"), ListItem("b"), ListItem("c"))
        question = ListQuestion(id="q", prompt="?", items=items, expected=2)
        assert "2 éléments" in self.lines(question)[-1]

    def test_a_cloze_numbers_its_blanks_and_hides_their_names(self):
        blanks = tuple(Blank(k, Phrase(id=k, prompt="", answer="x")) for k in ("ville", "mois"))
        question = Cloze(id="q", prompt="?", text="À [[ville]], en [[mois]].", blanks=blanks)
        assert self.lines(question)[0] == "À (1) ……, en (2) ……."

    def test_an_order_shows_its_items_as_presented(self):
        question = Order(id="q", prompt="?", items=("b", "a"))
        assert self.lines(question)[:2] == ["a) a", "b) b"]

    def test_a_text_says_its_length(self):
        assert "25 mots" in self.lines(Text(id="q", prompt="?", answer="x"))[-1]
