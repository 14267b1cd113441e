"""The shipped sets: they load without a word, keep their promises and pass their own tests."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz import model
from quiz.grading.grader import Grader
from quiz.model import Choice, Cloze, Question, QuestionSet, Who
from quiz.model.kinds import FAMILIES
from quiz.paths import shipped_content
from quiz.sets import find_excerpt, load_set, load_text, read_set

FILES = sorted(shipped_content().glob("*.yaml"))
SETS = [load_set(path) for path in FILES]
WORDS = {"demo-bateau": (60, 90), "ia-elysee-a2": (170, 210), "ia-elysee-b2": (330, 390)}
LEAST_QUESTIONS = {"demo-bateau": 5, "ia-elysee-a2": 16, "ia-elysee-b2": 20}

every_set = pytest.mark.parametrize("question_set", SETS, ids=lambda made: made.id)


def _questions() -> list:
    return [
        pytest.param(made, question, id=f"{made.id}-{question.id}")
        for made in SETS
        for question in made.questions
    ]


every_question = pytest.mark.parametrize(("question_set", "question"), _questions())


def _texts(made: QuestionSet) -> Iterator[str]:
    """All that a learner reads; not the answers of learners that the author foresaw."""
    yield from (made.title, made.passage.text)
    for gloss in made.glossary:
        yield gloss.meaning
    for question in made.questions:
        yield from (question.prompt, question.answer, question.explanation)
        yield from (*question.hints, *question.evidence)
        yield from (reject.feedback for reject in question.reject)
        yield from (vague.ask for vague in question.ask_more)
        if isinstance(question, Choice):
            yield from (
                text for option in question.options for text in (option.text, option.feedback)
            )
        if isinstance(question, Cloze):
            yield question.text


def test_there_are_three_sets() -> None:
    assert {made.id for made in SETS} == set(WORDS)


def test_every_type_of_question_is_shown_somewhere() -> None:
    shown = {question.type for made in SETS for question in made.questions}
    assert shown == set(FAMILIES)
    assert len(shown) == 15


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_loads_without_errors_or_warnings_and_is_named_after_its_set(path: Path) -> None:
    loaded = read_set(path)
    assert loaded.problems == ()
    assert loaded.question_set is not None
    assert loaded.question_set.id == path.stem


@every_set
def test_length_of_the_text(question_set: QuestionSet) -> None:
    low, high = WORDS[question_set.id]
    words = re.findall(r"\w+(?:['’-]\w+|\u202f\d+)*", question_set.passage.text)
    assert low <= len(words) <= high


@every_set
def test_enough_questions_and_few_of_them_choices(question_set: QuestionSet) -> None:
    kinds = Counter(question.type for question in question_set.questions)
    assert kinds.total() >= LEAST_QUESTIONS[question_set.id]
    assert kinds["choice"] * 3 <= kinds.total()


@every_set
def test_points_add_up_to_the_scale_in_its_steps(question_set: QuestionSet) -> None:
    scale = question_set.scale
    assert question_set.max_points == scale.total
    assert all(question.points % scale.step == 0 for question in question_set.questions)


@every_set
def test_ids_of_questions_are_unique(question_set: QuestionSet) -> None:
    ids = [question.id for question in question_set.questions]
    assert len(ids) == len(set(ids))


@every_set
def test_words_of_the_glossary_stand_in_the_text_and_are_translated(
    question_set: QuestionSet,
) -> None:
    for gloss in question_set.glossary:
        assert find_excerpt(question_set.passage.text, gloss.form or gloss.word), gloss.word
        assert dict(gloss.translations).get("en"), gloss.word


@every_set
def test_the_source_says_what_the_text_is_and_what_one_may_do_with_it(
    question_set: QuestionSet,
) -> None:
    source = question_set.source
    assert source is not None
    assert source.publication
    assert source.licence in {"CC0-1.0", "CC-BY-4.0"}
    assert source.fictional == question_set.id.startswith("demo-")


@every_set
def test_french_typography(question_set: QuestionSet) -> None:
    for text in _texts(question_set):
        assert not re.search(r"« | »|«\w|\w»", text), text
        assert not re.search(r"[^\u202f][;!?](?!\w)", text), text
        assert not re.search(r"(?<![\u00a0\d]):", text), text
        assert not re.search(r"\d \d{3}\b| %|’|\.\.\.", text), text


@every_question
def test_evidence_is_found_exactly_once(question_set: QuestionSet, question: Question) -> None:
    assert question.evidence
    for excerpt in question.evidence:
        assert len(find_excerpt(question_set.passage.text, excerpt)) == 1


@every_set
def test_questions_follow_the_text(question_set: QuestionSet) -> None:
    text = question_set.passage.text
    details = [q for q in question_set.questions if q.skill != model.Skill.GIST]
    places = [
        question_set.passage.paragraph_at(find_excerpt(text, q.evidence[0])[0][0])
        for q in details
        if q.type != "order"
    ]
    assert places == sorted(places)


@every_question
def test_a_question_helps_and_teaches(question_set: QuestionSet, question: Question) -> None:
    assert 1 <= len(question.hints) <= 3
    for sentence in (*question.hints, question.explanation):
        # A comma left unquoted in a list on one line cuts a hint in two.
        assert re.fullmatch(r"[A-ZÀ-Ý«].*[.?…]", sentence), sentence
    assert question.tests.correct
    assert question.tests.incorrect


@every_question
def test_people_named_by_key_exist(question_set: QuestionSet, question: Question) -> None:
    if isinstance(question, Who):
        assert all(question_set.person(key) for key in question.answers)


def _marked(kind: str) -> list:
    return [
        pytest.param(made, question, response, id=f"{made.id}-{question.id}-{number}")
        for made in SETS
        for question in made.questions
        for number, response in enumerate(getattr(question.tests, kind))
    ]


@pytest.fixture(scope="module")
def graders() -> dict[str, Grader]:
    return {made.id: Grader(made) for made in SETS}


@pytest.mark.parametrize(("made", "question", "response"), _marked("correct"))
def test_right_answers_are_accepted(made, question, response, graders) -> None:
    verdict = graders[made.id].grade(question.id, response)
    assert verdict.accepted, (response, verdict)


@pytest.mark.parametrize(("made", "question", "response"), _marked("incorrect"))
def test_wrong_answers_earn_nothing(made, question, response, graders) -> None:
    verdict = graders[made.id].grade(question.id, response)
    assert verdict.score == 0, (response, verdict)
    assert not verdict.ask_more, (response, verdict)


@pytest.mark.parametrize(("made", "question", "response"), _marked("ask_more"))
def test_vague_answers_are_asked_again(made, question, response, graders) -> None:
    verdict = graders[made.id].grade(question.id, response)
    assert verdict.ask_more, (response, verdict)
    assert not verdict.accepted


@pytest.mark.parametrize(("made", "question", "pair"), _marked("partial"))
def test_half_answers_earn_their_part(made, question, pair, graders) -> None:
    response, points = pair
    verdict = graders[made.id].grade(question.id, response)
    step = made.scale.step
    assert verdict.status is model.Status.PARTIAL, (response, verdict)
    assert round(verdict.score * question.points / step) * step == points, (response, verdict)


def test_the_example_in_the_readme_is_a_set_without_errors_or_warnings() -> None:
    readme = Path(__file__).parents[2] / "README.md"
    examples = re.findall(r"```yaml\n(format:.*?)```", readme.read_text("utf-8"), re.DOTALL)
    assert examples
    for example in examples:
        assert load_text(example).problems == ()
