"""A1: is each answer proved by the text, and do the words about the text stand in it?"""

from __future__ import annotations

from quiz.model import Passage, Question, TrueFalse, Who
from quiz.sets import find_excerpt
from quiz.teaching.check.finding import Case


def check_evidence(case: Case) -> None:
    """A101 absent, A102 not in the text, A103 there several times."""
    text = case.made.passage.text
    for path, question in case.questions:
        if not question.evidence and not _needs_none(question):
            case.warn("A101", path)
        for index, excerpt in enumerate(question.evidence):
            where = f"{path}.evidence[{index}]"
            _excerpt(case, excerpt, where, text)


def check_quotes(case: Case) -> None:
    """A108: a quotation that proves a choice is not in the text."""
    for path, question in case.questions:
        if not isinstance(question, TrueFalse) or question.justification is None:
            continue
        proof = question.justification
        where = f"{path}.justification"
        if not find_excerpt(case.made.passage.text, proof.quote):
            near = nearest_excerpt(case.made.passage, proof.quote)
            case.warn("A102", f"{where}.quote", excerpt=proof.quote, nearest=near)
        for index, word in enumerate(proof.essential):
            if not find_excerpt(" ".join((proof.quote, *proof.accept)), word):
                case.warn("A108", f"{where}.essential[{index}]", word=word)


def check_source(case: Case) -> None:
    """A105: nothing says where the text comes from."""
    if case.made.source is None:
        case.warn("A105", "passage")


def check_glossary(case: Case) -> None:
    """A106: a word explained is not in the text."""
    text = case.made.passage.text.casefold()
    for gloss in case.made.glossary:
        form = gloss.form or gloss.word
        if not find_excerpt(text, form.casefold()) and form.casefold() not in text:
            case.warn("A106", f"glossary.{gloss.word}", word=form)


def check_people(case: Case) -> None:
    """A107: the person asked for is nowhere in the text, by name, surname or title."""
    text = case.made.passage.text.casefold()
    for path, question in case.questions:
        if not isinstance(question, Who):
            continue
        for answer in question.answers:
            person = case.made.person(answer)
            names = (person.name, *person.also) if person else (answer,)
            said = [name.casefold() for name in names if name]
            if not any(
                find_excerpt(text, word) for name in said for word in (name, name.split()[-1])
            ):
                case.warn("A107", f"{path}.answer", name=names[0])


def nearest_excerpt(passage: Passage, excerpt: str) -> str:
    """The sentence part of the text that is most like an excerpt; empty where none is."""
    from rapidfuzz import fuzz

    match = fuzz.partial_ratio_alignment(excerpt, passage.text, score_cutoff=60)
    if match is None:
        return ""
    text = passage.text
    start = text.rfind(" ", 0, match.dest_start + 1) + 1
    end = text.find(" ", match.dest_end)
    return text[start : len(text) if end < 0 else end].strip()


def _excerpt(case: Case, excerpt: str, where: str, text: str) -> None:
    places = find_excerpt(text, excerpt)
    if not places:
        near = nearest_excerpt(case.made.passage, excerpt)
        case.warn("A102" if near else "A109", where, excerpt=excerpt, nearest=near)
    elif len(places) > 1:
        case.warn("A103", where, excerpt=excerpt, n=len(places))


def _needs_none(question: Question) -> bool:
    """What the text does not say cannot be shown in it."""
    return isinstance(question, TrueFalse) and question.truth == "unsaid"
