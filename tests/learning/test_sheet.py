from __future__ import annotations

from quiz.learning.session import Session
from quiz.learning.sheet import correction_sheet
from quiz.locale import words_for
from quiz.model import Mode

from .conftest import FakeGrader, make_set


def run(log, *responses, mode=Mode.TRAINING, **changes) -> Session:
    question_set = make_set(**changes)
    session = Session(question_set, FakeGrader(question_set), log.append, "p1", mode)
    for response in responses:
        if session.submit(response).closed:
            session.advance()
    return session


def test_tells_each_answer_its_verdict_its_key_and_its_proof(log):
    sheet = correction_sheet(run(log, "half", "half", "right"), words_for("fr"))
    assert sheet.splitlines() == [
        "# Une nouvelle ligne",
        "",
        "Résultat\xa0: 2 / 5",
        "",
        "## 1. Quel jour ?",
        "",
        "- Votre réponse\xa0: half",
        "- **\\[partiel\\]** Réponse partielle\xa0: 1 point sur 2.",
        "- Réponse attendue\xa0: 3 mars 2025 (§\xa01)",
        "  > Lundi 3\xa0mars 2025",
        "- C'est la première phrase.",
        "",
        "## 2. Qui ?",
        "",
        "- Votre réponse\xa0: right",
        "- **\\[juste\\]** Bonne réponse. (1 point sur 1)",
        "- Réponse attendue\xa0: Nadia Le Goff",
    ]


def test_never_gives_the_key_of_an_open_question_away(log):
    assert "mars" not in correction_sheet(run(log, "wrong"), words_for("fr"))


def test_of_an_exam_waits_until_it_is_handed_in(log):
    session = run(log, "wrong", mode=Mode.EXAM)
    assert "mars" not in correction_sheet(session, words_for("en"))
    session.finish()
    sheet = correction_sheet(session, words_for("en"))
    assert "Expected answer: 3 mars 2025" in sheet
    assert "Your answer: no answer" in sheet


def test_what_was_typed_is_never_markup(log):
    session = run(log, "*x* [y](z) <b>\n# t", "`w`")
    sheet = correction_sheet(session, words_for("fr"))
    assert "`w`" not in sheet
    assert "\\`w\\`" in sheet
    assert not any(line.startswith("# t") for line in sheet.splitlines())
