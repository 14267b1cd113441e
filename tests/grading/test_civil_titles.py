"""« M. » or « Mme »: the wrong one is never passed over in silence."""

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz import model
from quiz.french.given_names import EITHER, MEN, WOMEN
from quiz.grading import Grader
from tests.grading.conftest import PASSAGE

TITLES = {"m": ("M.", "monsieur", "Mr"), "f": ("Mme", "madame", "Mlle")}


def verdict(name, response):
    question = model.Who(id="q", prompt="Qui parle ?", answer=name, answers=(name,))
    passage = model.Passage(PASSAGE)
    return Grader(model.QuestionSet("s", "s", model.Level.B1, passage, (question,))).grade(
        "q", response
    )


known = st.sampled_from(
    sorted((name, "m") for name in MEN - WOMEN - EITHER)
    + sorted((name, "f") for name in WOMEN - MEN - EITHER)
)


@settings(deadline=None)
@given(known, st.integers(0, 2))
def test_a_surname_with_the_other_title_asks_for_more(person, which):
    given_name, gender = person
    title = TITLES["f" if gender == "m" else "m"][which]
    found = verdict(f"{given_name.title()} Bouverot", f"{title} Bouverot")
    own_initial = title.lower().rstrip(".") == given_name[0]
    assert found.accepted if own_initial else found.ask_more


@settings(deadline=None)
@given(known, st.integers(0, 2))
def test_the_right_title_and_the_full_name_are_right(person, which):
    given_name, gender = person
    name = f"{given_name.title()} Bouverot"
    assert verdict(name, f"{TITLES[gender][which]} Bouverot").status is model.Status.CORRECT
    other = TITLES["f" if gender == "m" else "m"][which]
    assert verdict(name, f"{other} {name}").status is model.Status.ALMOST
