from __future__ import annotations

import pytest

from quiz.learning.answer_key import inside_quotes
from quiz.learning.feedback import feedback
from quiz.learning.session import Session
from quiz.locale import Words, words_for
from quiz.model import (
    Blank,
    Cloze,
    Justification,
    ListItem,
    ListQuestion,
    Mode,
    Order,
    Phrase,
    Reason,
    Settings,
    Status,
    TrueFalse,
    Verdict,
)

from .conftest import FakeGrader, make_set


class SomeWords(Words):
    """The interface's words, with reasons of this test's own."""

    def __init__(self, language: str = "fr") -> None:
        super().__init__(language)
        self._messages = {
            **self._messages,
            "reason.ask_more": "Précisez\xa0: {ask}",
            "reason.not_that": "Ce n'est pas «\xa0{other}\xa0».",
            "reason.accents": "L'accent\xa0: «\xa0{wanted}\xa0».",
        }


class OneVerdict:
    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict

    def grade(self, question_id: str, response: str) -> Verdict:
        return self.verdict


def said_after(verdict, responses=("x",), language="fr", mode=Mode.TRAINING, hints=0, **changes):
    """What is said after the last of the responses to the first question."""
    question_set = make_set(**changes)
    recorded = []
    session = Session(question_set, OneVerdict(verdict), recorded.append, "p1", mode)
    for _ in range(hints):
        session.next_hint()
    outcome = [session.submit(response) for response in responses][-1]
    return feedback(question_set.questions[0], outcome, SomeWords(language), question_set)


WRONG = Verdict(Status.INCORRECT, 0.0)


class TestHeadlines:
    def test_right(self):
        said = said_after(Verdict(Status.CORRECT, 1.0))
        assert (said.tag, said.headline, said.expected) == ("[juste]", "Bonne réponse.", "")

    def test_right_with_a_note(self):
        verdict = Verdict(Status.ALMOST, 1.0, (Reason.of("accents", wanted="Séoul"),))
        said = said_after(verdict)
        assert (said.tag, said.headline) == ("[presque]", "Bonne réponse.")
        assert said.notes == ("L'accent\xa0: «\xa0Séoul\xa0».",)

    def test_right_with_hints_tells_the_points(self):
        said = said_after(Verdict(Status.CORRECT, 1.0), hints=1)
        assert said.headline == "Bonne réponse, aide déduite\xa0: 1,5 point sur 2."

    def test_partial(self):
        said = said_after(Verdict(Status.PARTIAL, 0.5))
        assert said.tag == "[partiel]"
        assert said.headline == ("Réponse partielle\xa0: 1 point sur 2. Il vous reste un essai.")

    def test_wrong_with_a_try_left(self):
        said = said_after(WRONG)
        assert said.headline == "Ce n'est pas la réponse attendue. Il vous reste un essai."
        assert (said.expected, said.evidence, said.explanation) == ("", (), "")

    def test_wrong_for_the_last_time(self):
        said = said_after(WRONG, ["x", "y"])
        assert said.headline == "Ce n'est pas la réponse attendue."
        assert said.expected == "On attendait\xa0: 3 mars 2025 (§\xa01)."
        assert said.explanation == "C'est la première phrase."

    def test_wrong_after_a_partial_answer_tells_the_points_that_stay(self):
        question_set = make_set()
        session = Session(question_set, FakeGrader(question_set), [].append, "p1")
        for response in ("half", "wrong"):
            outcome = session.submit(response)
        said = feedback(question_set.questions[0], outcome, words_for("fr"), question_set)
        assert said.headline == (
            "Ce n'est pas la réponse attendue. Vous gardez 1 point de l'essai précédent."
        )

    def test_asked_again_for_free(self):
        said = said_after(
            Verdict(Status.INCORRECT, 0.0, (Reason.of("ask_more", ask="quel jour ?"),))
        )
        assert said.headline == "Précisez\xa0: quel jour ? (cet essai ne compte pas)"
        assert said.tag == "[à reprendre]", "it is not called wrong"
        assert said.notes == ()

    def test_empty_then_passed(self):
        assert said_after(WRONG, [""]).headline == (
            "Vous n'avez rien écrit. Appuyez encore sur Entrée pour passer."
        )
        passed = said_after(WRONG, ["", ""])
        assert (passed.tag, passed.expected) == ("[vide]", "")

    def test_an_exam_under_way_tells_nothing(self):
        said = said_after(WRONG, mode=Mode.EXAM)
        assert (said.status, said.tag, said.notes, said.expected) == (None, "", (), "")

    def test_in_english(self):
        said = said_after(WRONG, language="en")
        assert said.tag == "[incorrect]"
        assert said.headline == "That is not the expected answer. You have one try left."

    def test_asked_again_in_the_middle_of_a_sentence(self):
        for ask, shown in (("Quel jour ?", "quel jour ?"), ("Macron ou Attal ?", "Macron ou")):
            verdict = Verdict(Status.INCORRECT, 0.0, (Reason.of("ask_more", ask=ask),))
            assert said_after(verdict).headline.startswith(f"Précisez\xa0: {shown}")

    def test_nothing_readable_says_what_is_looked_for(self):
        reason = Reason.of("unreadable", response="bientôt", example="14 octobre 2019")
        assert said_after(Verdict(Status.INCORRECT, 0.0, (reason,))).headline == (
            "Je ne lis pas de date dans «\xa0bientôt\xa0». Par exemple\xa0: 14 octobre 2019. "
            "(cet essai ne compte pas)"
        )

    def test_another_fact_of_the_text(self):
        reason = Reason.of("known_other", response="40 000", paragraph=2)
        said = said_after(Verdict(Status.INCORRECT, 0.0, (reason,)))
        assert said.headline == (
            "«\xa040 000\xa0» est dans le texte, mais pour autre chose (§\xa02). "
            "Il vous reste un essai."
        )
        assert said.notes == ()

    def test_the_right_choice_without_its_proof(self):
        verdict = Verdict(Status.INCORRECT, 0.0, (Reason.of("proof_not"),))
        assert said_after(verdict, ["x", "y"]).headline == (
            "Le choix est juste, mais la citation ne le prouve pas."
        )

    def test_right_in_another_form(self):
        values = {"response": "0,4 milliard d'euros", "expected": "400 millions d'euros"}
        verdict = Verdict(Status.CORRECT, 1.0, (Reason.of("rescaled", **values),))
        said = said_after(verdict)
        assert said.headline == ("Bonne réponse\xa0: 0,4 milliard d'euros = 400 millions d'euros.")
        assert said.notes == ()


class TestNotes:
    def test_a_code_without_words_or_values_is_passed_over(self):
        verdict = Verdict(Status.INCORRECT, 0.0, (Reason.of("unheard_of"), Reason.of("not_that")))
        assert said_after(verdict, ["x", "y"]).notes == ()

    @pytest.mark.parametrize("other", ["3 mars 2025", "le 3 MARS 2025", "3\xa0mars\u202f2025"])
    def test_one_that_gives_the_key_away_waits_for_the_last_try(self, other):
        verdict = Verdict(Status.INCORRECT, 0.0, (Reason.of("not_that", other=other),))
        assert said_after(verdict).notes == ()
        assert said_after(verdict, ["x", "y"]).notes != ()

    def test_what_the_learner_wrote_may_be_said_back(self):
        verdict = Verdict(Status.PARTIAL, 0.5, (Reason.of("not_that", other="3 mars 2025"),))
        assert said_after(verdict, ["3 mars 2025 ou 2026"]).notes != ()

    def test_a_person_is_known_by_all_their_names(self):
        question_set = make_set()
        verdict = Verdict(Status.INCORRECT, 0.0, (Reason.of("not_that", other="la maire"),))
        questions = (question_set.question("qui"), question_set.question("date"))
        assert said_after(verdict, questions=questions).notes == ()


class TestEvidence:
    def test_is_found_across_typography(self):
        said = said_after(WRONG, ["x", "y"])
        [span] = said.evidence
        assert make_set().passage.text[span.start : span.end] == "Lundi 3\xa0mars 2025"
        assert span.paragraph == 1

    def test_over_two_paragraphs_gives_a_span_for_each(self):
        question = Phrase(
            id="q", prompt="?", answer="x", evidence=("a présenté la ligne. « Nos rues",)
        )
        said = said_after(Verdict(Status.CORRECT, 1.0), questions=(question,))
        text = make_set().passage.text
        assert [(text[s.start : s.end], s.paragraph) for s in said.evidence] == [
            ("a présenté la ligne.", 1),
            ("«\xa0Nos rues", 2),
        ]

    def test_not_found_is_left_out(self):
        question = Phrase(id="q", prompt="?", answer="x", evidence=("absent du texte",))
        said = said_after(WRONG, ["x", "y"], questions=(question,))
        assert said.evidence == ()
        assert said.expected == "On attendait\xa0: x."


class TestQuoting:
    @pytest.mark.parametrize(
        ("excerpt", "shown"),
        [
            ("«\xa0Nos rues\xa0»", "Nos rues"),
            ("un «\xa0défi\xa0» de plus", "un “défi” de plus"),
            ("« Oui », dit-il. « Non »", "“Oui”, dit-il. “Non”"),
            ("simple", "simple"),
        ],
    )
    def test_no_pair_of_marks_stands_in_its_own_kind(self, excerpt, shown):
        assert inside_quotes(excerpt, SomeWords()) == shown


class TestShownKey:
    @pytest.mark.parametrize(
        ("question", "shown"),
        [
            (
                TrueFalse(
                    id="q",
                    prompt="?",
                    truth="false",
                    justification=Justification(quote="L’État paiera"),
                ),
                "Faux, «\xa0L’État paiera\xa0»",
            ),
            (TrueFalse(id="q", prompt="?", truth="unsaid"), "Le texte ne le dit pas"),
            (
                ListQuestion(id="q", prompt="?", items=(ListItem("a"), ListItem("b"))),
                "a, b",
            ),
            (Order(id="q", prompt="?", items=("un", "deux")), "un → deux"),
            (
                Cloze(
                    id="q",
                    prompt="?",
                    text="[[x]]",
                    blanks=(Blank("x", Phrase(id="x", prompt="", answer="Londres")),),
                ),
                "Londres",
            ),
        ],
    )
    def test_of_kinds_with_parts(self, question, shown):
        said = said_after(WRONG, questions=(question,), settings=Settings(attempts=1))
        assert said.expected == f"On attendait\xa0: {shown}."

    def test_of_a_person_and_of_a_choice(self):
        question_set = make_set()
        for question_id, shown in (("qui", "Nadia Le Goff"), ("part", "2")):
            questions = (question_set.question(question_id),)
            said = said_after(WRONG, questions=questions, settings=Settings(attempts=1))
            assert said.expected == f"On attendait\xa0: {shown}."
