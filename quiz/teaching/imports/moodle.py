"""Moodle XML, from any Moodle or from our own export, which says more (see its module)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from quiz.errors import QuizError, Spot
from quiz.sets.plain import read_fields
from quiz.teaching.imports.answers import (
    Graded,
    choice_fields,
    number_fields,
    restore_tags,
    short_fields,
)
from quiz.teaching.imports.draft import Draft, Fields, short
from quiz.teaching.imports.embedded import cloze_text, take_blanks, weigh
from quiz.teaching.imports.known_people import people_by_key
from quiz.teaching.imports.markup import Page, read_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TRUTHS = ("true", "false", "unsaid")


def read(data: bytes, name: str) -> Draft:
    """The questions of a question bank.

    Raises:
        QuizError: not well formed (X203), with a DTD or entities (X204), or not Moodle's (X205).
    """
    root = _parse(data, name)
    if root.tag != "quiz":
        raise QuizError.of("X205", Spot(name, 1, 1), root=short(str(root.tag)))
    draft = Draft(name)
    for element in root.findall("question"):
        if draft.full:
            break
        _read_question(element, draft)
    people_by_key(draft)
    return draft


def _parse(data: bytes, name: str) -> Element:
    import defusedxml.ElementTree as Safe
    from defusedxml.common import DefusedXmlException

    try:
        root: Element = Safe.fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise QuizError.of("X204", Spot(name, 1, 1)) from error
    except (Safe.ParseError, LookupError, ValueError) as error:
        line, column = getattr(error, "position", (0, 0))
        detail = short(str(error))
        raise QuizError.of("X203", Spot(name, line, column + 1), detail=detail) from error
    except RecursionError as error:
        raise QuizError.of("X203", Spot(name, 1, 1), detail="…") from error
    return root


def _text(element: Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


def _form(element: Element | None) -> str:
    return "html" if element is None else element.get("format", "html")


def _page(element: Element | None) -> Page:
    """The text of a field that may hold HTML."""
    if element is None:
        return Page()
    page = read_text(_text(element, "text"), _form(element))
    page.media |= element.find("file") is not None
    return page


def _read_question(element: Element, draft: Draft) -> None:
    kind = element.get("type", "")
    if kind == "category":
        _read_category(element, draft)
        return
    name = _text(element, "name/text")
    page = _page(element.find("questiontext"))
    if page.media:
        draft.lost("image", name or page.text)
    if kind == "description":
        _read_description(page, name, draft)
        return
    fields: Fields = {"id": _text(element, "idnumber"), "prompt": page.text or name}
    known = restore_tags([_text(tag, "text") for tag in element.iterfind("tags/tag")], fields)
    points = _number(_text(element, "defaultgrade"), 1)
    reader = _READERS.get(kind)
    found = reader(element, known, points) if reader else None
    if reader is None or found is None:
        draft.skipped(kind, name or page.text)
        return
    if kind != "cloze" and points > 0:
        fields["points"] = points
    _read_feedback(element, fields, draft, name)
    fields["hints"] = [t for hint in element.iterfind("hint") if (t := _line(_page(hint)))]
    draft.questions.append(fields | found)


def _read_category(element: Element, draft: Draft) -> None:
    """The set's id, title and what else our own export put there for teachers."""
    if draft.head.get("id"):
        return
    path = _text(element, "category/text")
    parts = re.split(r"(?<!/)/(?!/)", path)
    if parts and parts[-1] not in {"", "top", "$course$"}:
        draft.head["title"] = parts[-1].replace("//", "/")
    draft.head["id"] = _text(element, "idnumber")
    for text in _page(element.find("info")).of("quiz-key"):
        try:
            own = read_fields(text)
        except QuizError:
            continue
        draft.head.update({k: v for k, v in own.items() if k not in {"id", "questions", "format"}})


def _read_description(page: Page, name: str, draft: Draft) -> None:
    """The passage: its paragraphs; what our own export marks as source or glossary is told apart."""
    paragraphs = page.of("quiz-passage") or [
        b.text for b in page.blocks if not b.classes & {"quiz-source", "quiz-glossary"}
    ]
    text = "\n\n".join(" ".join(p.split("\n")) for p in paragraphs)
    if not text:
        return
    before = draft.head.get("passage", "")
    draft.head["passage"] = f"{before}\n\n{text}" if before else text
    draft.head.setdefault("title", name)


def _read_feedback(element: Element, fields: Fields, draft: Draft, name: str) -> None:
    page = _page(element.find("generalfeedback"))
    fields["evidence"] = [_one_line(text) for text in page.of("quiz-evidence")]
    fields["explanation"] = page.without("quiz-evidence")
    if page.media:
        draft.lost("image", name)
    for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        # Moodle fills these with its own « Votre réponse est correcte. »: no loss worth a word.
        if (text := _line(_page(element.find(tag)))) and not text.startswith(_STOCK):
            draft.lost(tag, name)
    kind = element.get("type")
    for answer in element.iterfind("answer"):
        right = _number(answer.get("fraction", ""), 0) > 0
        told = (right or kind in {"truefalse", "ordering"}) and kind != "multichoice"
        if told and _line(_page(answer.find("feedback"))):
            draft.lost("feedback", name)


_STOCK = ("Votre réponse est", "Your answer is")


def _graded(element: Element, *, html: bool = False) -> list[Graded]:
    answers = []
    for answer in element.iterfind("answer"):
        raw = _text(answer, "text")
        page = read_text(raw, answer.get("format", "html")) if html else None
        text = _one_line(page.text if page else raw.replace(r"\*", "*"))
        fraction = _number(answer.get("fraction", ""), 0)
        feedback = _line(_page(answer.find("feedback")))
        answers.append(Graded(text, fraction, feedback, _text(answer, "tolerance")))
    return answers


def _short(element: Element, known: str, points: float) -> Fields | None:
    fields = short_fields(_graded(element), points, known)
    if fields and fields["type"] == "phrase" and _text(element, "usecase") == "1":
        fields["exact"] = True
    return fields


def _numerical(element: Element, _known: str, _points: float) -> Fields | None:
    return number_fields(_graded(element))


def _choice(element: Element, known: str, _points: float) -> Fields | None:
    answers = _graded(element, html=True)
    single = _text(element, "single") in {"", "true", "1"}
    if known == "true_false" and len(answers) == len(_TRUTHS):
        for truth, answer in zip(_TRUTHS, answers, strict=True):
            if answer.fraction >= 100:
                return {"type": "true_false", "answer": _truth(truth)}
    fields = choice_fields(answers, single=single)
    if fields and _text(element, "shuffleanswers") in {"false", "0"}:
        fields["shuffle"] = False
    return fields


def _true_false(element: Element, _known: str, _points: float) -> Fields | None:
    for answer in _graded(element):
        if answer.fraction >= 100 and answer.text in _TRUTHS:
            return {"type": "true_false", "answer": _truth(answer.text)}
    return None


def _truth(text: str) -> bool | str:
    return text == "true" if text != "unsaid" else text


def _ordering(element: Element, _known: str, _points: float) -> Fields | None:
    items = [a.text for a in sorted(_graded(element, html=True), key=lambda a: a.fraction)]
    whole = _text(element, "gradingtype") in {"ALL_OR_NOTHING", "-1"}
    if len(items) < 2:
        return None
    return {"type": "order", "answer": items} | ({"scoring": "all_or_nothing"} if whole else {})


def _essay(element: Element, known: str, _points: float) -> Fields | None:
    """With our own key among the notes for graders; else these notes are the model answer."""
    page = _page(element.find("graderinfo"))
    for text in page.of("quiz-key"):
        try:
            key = read_fields(text)
        except QuizError:
            continue
        own = {k: v for k, v in key.items() if k not in {"id", "type", "prompt"}}
        return {"type": known or "text"} | own
    return {"type": "text", "answer": page.text} if page.text else None


def _cloze(element: Element, _known: str, points: float) -> Fields | None:
    found = take_blanks(_text(element, "questiontext/text"))
    if found is None:
        return None
    html, blanks = found
    if element.find("defaultgrade") is not None:
        # Moodle has whole weights only; their sum says what they stand for.
        weigh(blanks, points)
    page = read_text(html, _form(element.find("questiontext")))
    prompt = "\n".join(page.of("quiz-prompt"))
    text = cloze_text(page.without("quiz-prompt") if prompt else page.text)
    prompt = prompt or _text(element, "name/text") or "…"
    return {"type": "cloze", "prompt": prompt, "text": text, "blanks": blanks}


_READERS: dict[str, Callable[[Element, str, float], Fields | None]] = {
    "shortanswer": _short,
    "numerical": _numerical,
    "multichoice": _choice,
    "truefalse": _true_false,
    "ordering": _ordering,
    "essay": _essay,
    "cloze": _cloze,
}


def _line(page: Page) -> str:
    return _one_line(page.text)


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")).strip(" ")


def _number(text: str, default: float) -> float:
    try:
        value = float(text)
    except ValueError:
        return default
    return value if abs(value) < 1e6 else default
