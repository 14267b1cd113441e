"""Whatever the text, a draft passes the check or a clear problem is told."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.errors import QuizError, Severity
from quiz.sets import load_text
from quiz.teaching.check import check_loaded
from quiz.teaching.drafting import MOST_QUESTIONS, draft_set, write_draft
from quiz.teaching.drafting.article import MAX_CHARACTERS
from tests.teaching.drafting.measure import ARTICLES, names

CODES = {"E170", "E171", "E172", "E173"}
SENTENCES = [
    sentence
    for name in names()
    for sentence in (ARTICLES / f"{name}.txt").read_text("utf-8").replace("\n", " ").split(". ")
]
TRAPS = [
    "« ", " »", '"', "- id: x", "# à vérifier", "[[1]]", "]]", "{a: b}", "'", ": ", "questions:", "\x1b[31m", "\u202e",
    "\u2028", "%", "12,5 %", "«\xa0«\xa0»", "&a *a", "---", "...", "…", "!!python/object", "12", "2025", "le 31 février",
    "\ufeff", "null", "~", "| ", "> ", "\t", "\r\n", "\n\n", "\n",
]  # fmt: skip


def outcome(text):
    """The draft as YAML, its loaded set and problems; None where a problem was told."""
    try:
        draft = draft_set(text, "article.txt")
    except QuizError as error:
        told = {problem.code for problem in error.problems}
        if not told <= CODES:
            raise
        return None
    loaded = load_text(write_draft(draft))
    assert [p for p in loaded.problems if p.severity is Severity.ERROR] == []
    errors = [p for p in check_loaded(loaded) if p.severity is Severity.ERROR]
    assert errors == []
    assert 0 < len(loaded.question_set.questions) <= MOST_QUESTIONS
    return loaded.question_set


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.sampled_from(SENTENCES) | st.sampled_from(TRAPS) | st.text(max_size=12), max_size=14
    )
)
def test_any_mix_of_sentences_and_traps(parts):
    outcome(". ".join(parts))


SPEECH = st.builds(
    "{} {} {} {} {}".format,
    st.sampled_from(["Le maire", "Anne Colin, 45 ans,", "Yann Le Gall", "Marie Le Gall", "Elle", "Ils", "L'ONU", "Son avocat", "« Nous"]),
    st.sampled_from(["a dit :", "rappelle que", "qui compte", "demande", "a versé", ", selon elle,", "n'a que", "a-t-il dit", "faut"]),
    st.sampled_from(["« tout est perdu »", "« A « b » c", "une aide de", "le 3 mai 2025", "« Oui »,", "d'ici à", "vers"]),
    st.sampled_from(["300 euros", "12 %", "2 min 03 s 41", "à 14 h 30", "en 2024", "trois ans", "40 personnes", "un sur dix", "de 8 à 12 %"]),
    st.sampled_from(["dans la ville.", ", a ajouté la maire.", "»", "depuis mars.", "supplémentaires.", "qui l'a dit.", "\n\n", "que le pont est là."]),
)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(SPEECH, min_size=1, max_size=8))
def test_any_mix_of_clauses_makes_prompts_that_hold_together(parts):
    made = outcome(" ".join(parts) + " Le maire est dans la ville avec les élus.")
    for question in made.questions if made else ():
        prompt = question.prompt
        assert prompt.count("«") == prompt.count("»")
        assert prompt == " ".join(prompt.split(" ")).strip()
        assert "  " not in prompt
        assert prompt[:1].isupper()
        assert prompt[-1] in "?»."
    names = [name for person in made.people for name in (person.name, *person.also)] if made else []
    assert len(names) == len(set(names))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=300))
def test_any_text(text):
    outcome(text)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(names()), st.data())
def test_an_article_cut_and_mangled(name, data):
    text = (ARTICLES / f"{name}.txt").read_text("utf-8")
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 40))
        text = text[:at] + data.draw(st.sampled_from(TRAPS)) + text[at + gone :]
    outcome(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "E170"),
        (" \n\t \u200b\n", "E170"),
        ("12 345\n\n… ! ?", "E170"),
        ("The mayor opened a new library on Monday and it cost two million euros.", "E172"),
        (
            "Der Bürgermeister hat am Montag eine neue Bibliothek für 2 Millionen Euro eröffnet.",
            "E172",
        ),
        (
            "El alcalde inauguró el lunes una nueva biblioteca que costó 2 millones de euros.",
            "E172",
        ),
        (
            "Il sindaco ha inaugurato lunedì una nuova biblioteca che è costata 2 milioni di euro.",
            "E172",
        ),
        (
            "O prefeito inaugurou na segunda-feira uma nova biblioteca de 2 milhões de euros.",
            "E172",
        ),
        (
            "De burgemeester heeft maandag een nieuwe bibliotheek van 2 miljoen euro geopend.",
            "E172",
        ),
        ("Le maire est content de la pluie, et les oiseaux chantent dans les arbres.", "E173"),
    ],
)
def test_what_is_told(text, code):
    with pytest.raises(QuizError) as caught:
        draft_set(text, "-")
    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_text_too_long_for_an_article_is_refused():
    with pytest.raises(QuizError) as caught:
        draft_set("Le maire a versé 300 euros. " * (MAX_CHARACTERS // 20), "-")
    assert caught.value.problems[0].code == "E171"


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a dit : " + "«" * 20_000,
        "Le maire a dit " + "« " * 9_000 + "oui" + " »" * 9_000,
        "Le maire de Lyon a versé 300 euros à la ville. " * 800,
        "le " * 15_000,
        "12 " * 12_000 + "le maire est dans la ville",
        "Le maire, " * 4_000 + "a dit « oui »",
        "A" * 50_000 + " le maire est dans la ville avec 3 amis",
        "Paul " * 9_000 + "est le maire de la ville et il a 3 amis",
        ", a dit le maire" * 3_000 + " « oui il est dans la ville » ",
        "« Il est là », a dit le maire. " * 1_500,
    ],
    ids=range(10),
)
def test_hostile_texts_take_bounded_time(text):
    started = time.process_time()
    outcome(text)
    assert time.process_time() - started < 5


def test_what_is_hidden_or_moves_the_cursor_does_not_reach_the_set():
    made = outcome("Le maire a ver\u200bsé 300 eu\x1b[31mros à la \u202eville de Lyon en 2019.")
    assert "\x1b" not in made.passage.text
    assert "\u202e" not in made.passage.text
