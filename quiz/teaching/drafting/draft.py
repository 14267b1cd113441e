"""From a pasted article to a set that passes its check."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from quiz.errors import QuizError, Spot
from quiz.files import write_new
from quiz.french.dates import DateValue
from quiz.french.people import People
from quiz.french.quantities import Kind
from quiz.french.quotations import find_quotations
from quiz.french.words import fold
from quiz.model import (
    Amount,
    Date,
    Duration,
    Level,
    Number,
    Passage,
    Person,
    Question,
    QuestionSet,
    Share,
    Source,
    Who,
)
from quiz.model import Quantity as QuantityQuestion
from quiz.sets.kinds import slug
from quiz.teaching.drafting.article import Article, read_article
from quiz.teaching.drafting.completion import completion
from quiz.teaching.drafting.evidence import evidence_for
from quiz.teaching.drafting.facts import Fact, find_facts
from quiz.teaching.drafting.item import Item
from quiz.teaching.drafting.prompts import natural_prompt
from quiz.teaching.drafting.speech import Speech, find_speech, named_beside, people_of
from quiz.teaching.drafting.trial import passed

MOST_QUESTIONS = 40
_MOST_CANDIDATES = 3 * MOST_QUESTIONS
_TITLE = 90
_LEAST_AROUND = 2
_BETTER = 1.5
"""How much more useful a question is than a sentence with a blank; see `askable.worth`."""
_TELLING = len(" deux ")
_CHECK = "à vérifier"
_HEAD = (
    "Ébauche de «\xa0quiz draft\xa0». Relisez chaque question, le titre et la source\xa0; "
    "ce qui est incertain est marqué «\xa0à vérifier\xa0»."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted set.

    Attributes:
        question_set: what was made.
        remarks: key path (`questions[3]`, `level`) -> what to look at, for a comment.
    """

    question_set: QuestionSet
    remarks: Mapping[str, str]


def draft_set(raw: str, name: str, *, level: str = "", most: int = MOST_QUESTIONS) -> Draft:
    """A first set from a news text.

    The most useful questions are kept, and put in the order of the text.

    Args:
        raw: the text as pasted.
        name: of its file, for problems and the set's id.
        level: CEFR, if the teacher says it.
        most: how many questions at most, up to 40.

    Raises:
        QuizError: the text is empty (E170), too long (E171), not French (E172), or holds nothing
            that could be asked (E173).
    """
    article = read_article(raw, name)
    text = article.text
    quotations, people = find_quotations(text)
    facts = find_facts(text)
    places = [(fact.span.start, fact.noun_end) for fact in facts]
    speeches = find_speech(text, quotations, places)
    items = _value_items(text, facts, speeches) + _speech_items(text, speeches)
    items.sort(key=lambda item: (-item.worth, item.start))
    items = sorted(items[:_MOST_CANDIDATES], key=lambda item: item.start)
    draft = _frame(article, name, level)
    kept = passed(draft, items, people_in(people, items), min(most, MOST_QUESTIONS), speeches)
    if not kept:
        raise QuizError.of("E173", Spot(name, 1, 1))
    made = replace(
        draft,
        questions=tuple(item.question for item in kept),
        people=_people(people, kept),
    )
    return Draft(made, _remarks(kept, level))


def write_draft(draft: Draft) -> str:
    """The set as YAML, with what is unsure marked `# à vérifier`."""
    from quiz.sets.writer import write_set

    return write_set(draft.question_set, comments={"": _HEAD, **draft.remarks})


def save_new(path: Path, text: str) -> None:
    """Writes a file that must not exist yet.

    Raises:
        QuizError: it exists (E145), or cannot be written (E144).
    """
    try:
        write_new(path, text)
    except FileExistsError as error:
        raise QuizError.of("E145", Spot(str(path))) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", "") or ""
        raise QuizError.of("E144", Spot(str(path)), detail=detail) from error


def _frame(article: Article, name: str, level: str) -> QuestionSet:
    """The set without its questions."""
    title = article.headline or _first_words(article.text)
    source = None
    if article.headline or article.author or article.date:
        source = Source(title=article.headline, author=article.author, date=article.date)
    stem = Path(name).stem if name not in {"", "-"} else ""
    return QuestionSet(
        id=slug(article.headline or stem or title)[:48].strip("-") or "article",
        title=title,
        level=Level(level or "B1"),
        passage=Passage(article.text),
        questions=(),
        source=source,
    )


def _first_words(text: str) -> str:
    line = text.split("\n", 1)[0]
    if len(line) <= _TITLE:
        return line.rstrip(" .\u00a0\u202f") or line
    return line[: line.rfind(" ", 0, _TITLE - 1)].rstrip(" ,;:\u00a0\u202f") + "…"


def _value_items(text: str, facts: list[Fact], speeches: list[Speech]) -> list[Item]:
    answers = [_told_by(text, fact) for fact in facts]
    found = []
    for i, fact in enumerate(facts):
        evidence = evidence_for(text, fact.span.start, fact.noun_end, fact.sentence)
        if not evidence:
            continue
        near = [f.shown for f in facts if fact.context[0] <= f.span.start < fact.context[1]]
        named = () if fact.quoted else named_beside(text, *fact.context, speeches)
        blank = completion(text, fact, [*near, *named])
        others = [(f.span.start, f.noun_end) for f in facts if f is not fact and f.shown in near]
        natural = natural_prompt(text, fact, others)
        said = f" {fold(natural)} "
        if any(a in said for other in (*answers[:i], *answers[i + 1 :]) for a in other):
            natural = ""
        question = _question(text, fact, natural or blank, evidence)
        if question is None or (not natural and not _may_be_completed(blank)):
            continue
        unsure = getattr(fact.span.value, "doubtful", False) or (
            isinstance(question, Number) and not fact.noun
        )
        remark = f"{_CHECK}\xa0: que compte ce nombre\u202f?" if unsure else ""
        worth = fact.worth + (_BETTER if natural else 0)
        item = Item(question, fact.span.start, worth, blank, remark, fact=fact)
        found.append(replace(item, natural=bool(natural)))
    return found


def _may_be_completed(prompt: str) -> bool:
    """Whether words enough stand around a blank for someone to know what is asked."""
    return len(re.findall(r"[^\W\d_]{2,}", prompt.partition("«")[2])) >= _LEAST_AROUND


def _told_by(text: str, fact: Fact) -> set[str]:
    """What would give a value away in another prompt, folded; a small number alone does not."""
    alone = f" {fold(text[fact.span.start : fact.span.end])} "
    counted = f" {fold(text[fact.span.start : fact.noun_end])} "
    telling = len(alone) > _TELLING or re.search(r"\d\d", alone)
    return {alone, counted} if telling else {counted} - {alone}


def _question(text: str, fact: Fact, prompt: str, evidence: str) -> Question | None:
    value = fact.span.value
    proof = (evidence,)
    if isinstance(value, DateValue):
        answer = _lowered(text[slice(*fact.shown)])
        return Date(id="q", prompt=prompt, answer=answer, evidence=proof)
    written = _lowered(text[fact.span.start : fact.span.end])
    if value.kind is Kind.NUMBER:
        answer = _lowered(text[fact.span.start : fact.noun_end])
        counts = re.sub(r"^(?:de[ \u00a0]|d['’])", "", fact.noun)
        return Number(id="q", prompt=prompt, answer=answer, counts=counts, evidence=proof)
    made = _TYPES.get(value.kind)
    return made(id="q", prompt=prompt, answer=written, evidence=proof) if made else None


_TYPES: Mapping[Kind, type[Question]] = {
    Kind.MONEY: Amount,
    Kind.SHARE: Share,
    Kind.DURATION: Duration,
    Kind.CLOCK: Duration,
    Kind.MEASURE: QuantityQuestion,
    Kind.POINTS: QuantityQuestion,
}


def _lowered(answer: str) -> str:
    """An answer without the capital of a sentence's beginning (« Plus de 1 200 »)."""
    first = answer.split(" ", 1)[0]
    return answer[:1].lower() + answer[1:] if first[1:].islower() or len(first) == 1 else answer


def _speech_items(text: str, speeches: list[Speech]) -> list[Item]:
    found = []
    for speech in speeches:
        quotation = speech.quotation
        start, end = quotation.shown
        if end - start > 260:
            piece = quotation.pieces[0]
            start, end = (
                (start, min(end, piece[1])) if start < piece[0] - 1 else (piece[0], piece[1])
            )
        evidence = evidence_for(text, start, min(end, start + 240), (start, end))
        if not evidence or quotation.speaker is None:
            continue
        question = Who(
            id="q", prompt=speech.prompt, answer="?", answers=("?",), evidence=(evidence,)
        )
        remark = f"{_CHECK}\xa0: qui parle\u202f?" if quotation.doubtful else ""
        found.append(
            Item(question, speech.start, speech.worth, speech.veiled, remark, quotation.speaker)
        )
    return found


def people_in(people: People, items: list[Item]) -> People:
    """The people, once every speaker is known."""
    for item in items:
        if item.speaker is not None and all(item.speaker is not s for s in people.all):
            people.all.append(item.speaker)
    return people


def _people(people: People, items: list[Item]) -> tuple[Person, ...]:
    speakers = [item.speaker for item in items if item.speaker is not None]
    return tuple(people_of(people.all, speakers).values())


def _remarks(items: list[Item], level: str) -> dict[str, str]:
    remarks = {} if level else {"level": f"{_CHECK}\xa0: le niveau, de A1 à C2"}
    remarks |= {f"questions[{i}]": item.remark for i, item in enumerate(items) if item.remark}
    return remarks
