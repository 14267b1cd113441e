"""A question set as plain data, under the keys of the format: what the writer puts in a file.

The mappings hold text, numbers, true/false, lists and mappings only; what equals its default is
left out, so that a written set reads like one written by hand.
"""

from __future__ import annotations

from typing import Any

from quiz.model import (
    Amount,
    Choice,
    Cloze,
    Date,
    Duration,
    ListQuestion,
    MarkedAnswers,
    Number,
    Order,
    Phrase,
    Quantity,
    Question,
    QuestionSet,
    Scale,
    Settings,
    Share,
    Text,
    TrueFalse,
    Who,
)
from quiz.sets.described import described_fields

Fields = dict[str, Any]


def set_fields(question_set: QuestionSet) -> Fields:
    """A whole set under the format's keys, in the order of the format's page."""
    source = question_set.source
    return _kept(
        {
            "format": 1,
            "id": question_set.id,
            "title": question_set.title,
            "level": str(question_set.level),
            "language": _unless(question_set.language, "fr"),
            "topics": list(question_set.topics),
            "authors": list(question_set.authors),
            "minutes": question_set.minutes,
            "source": source
            and _kept(
                {
                    "publication": source.publication,
                    "title": source.title,
                    "author": source.author,
                    "date": source.date,
                    "url": source.url,
                    "licence": source.licence,
                    "fictional": source.fictional or None,
                }
            ),
            "passage": question_set.passage.text + "\n",
            "glossary": {
                gloss.word: _shortest(
                    "meaning",
                    _kept(
                        {
                            "form": gloss.form,
                            "meaning": gloss.meaning,
                            "translations": dict(gloss.translations),
                        }
                    ),
                )
                for gloss in question_set.glossary
            },
            "people": {
                person.key: _kept(
                    {"name": person.name, "also": list(person.also), "not": list(person.exclude)}
                )
                for person in question_set.people
            },
            "scale": _scale_fields(question_set.scale),
            "settings": _settings_fields(question_set.settings),
            "questions": [question_fields(question) for question in question_set.questions],
        }
    )


def question_fields(question: Question) -> Fields:
    """One question under the format's keys."""
    fields = {
        "id": question.id,
        "type": question.type,
        "prompt": question.prompt,
        **_own_fields(question),
        "accept": list(question.accept),
        "reject": [
            _shortest("response", _kept({"response": r.response, "feedback": r.feedback}))
            for r in question.reject
        ],
        "partial": [
            _kept({"response": p.response, "points": p.points, "feedback": p.feedback})
            for p in question.partial
        ],
        "ask_more": [_kept({"response": a.response, "ask": a.ask}) for a in question.ask_more],
        "evidence": _one_or_list(question.evidence),
        "hints": list(question.hints),
        "explanation": question.explanation,
        "points": None if isinstance(question, Cloze) else _unless(question.points, 1),
        "skill": _unless(str(question.skill), "detail"),
        "level": question.level,
        "tags": list(question.tags),
        "tests": _tests_fields(question.tests),
    }
    return _kept(fields)


def _own_fields(question: Question) -> Fields:
    """The answer key and the keys that only its kind has."""
    match question:
        case Choice():
            return {
                "options": {
                    option.key: _shortest(
                        "text", _kept({"text": option.text, "feedback": option.feedback})
                    )
                    for option in question.options
                },
                "answer": _one_or_list(question.answers),
                "shuffle": _unless(question.shuffle, True),
            }
        case TrueFalse():
            return _true_false_fields(question)
        case Cloze():
            return {
                "text": question.text,
                "blanks": {
                    blank.key: {
                        key: value
                        for key, value in question_fields(blank.question).items()
                        if key not in {"id", "prompt"}
                    }
                    for blank in question.blanks
                },
            }
        case Order():
            return {"answer": list(question.items), "scoring": _unless(question.scoring, "pairs")}
        case Text():
            return _text_fields(question)
        case ListQuestion():
            return {
                "answer": [
                    _shortest("answer", _kept({"answer": i.answer, "accept": list(i.accept)}))
                    for i in question.items
                ],
                "expected": question.expected or None,
                "ordered": question.ordered or None,
                "extra": _unless(question.extra, "cancel"),
            }
        case Who():
            return {"answer": _one_or_list(question.answers) or question.answer}
        case _:
            return {"answer": question.answer, **_strictness(question)}


def _strictness(question: Question) -> Fields:
    """How strictly a short kind compares."""
    match question:
        case Date():
            return {"require": list(question.require)}
        case Amount() | Quantity():
            return {"unit": _unless(question.unit, "noted"), "tolerance": question.tolerance}
        case Number():
            return {"counts": question.counts, "tolerance": question.tolerance}
        case Share() | Duration():
            return {"tolerance": question.tolerance}
        case Phrase():
            return {"exact": question.exact or None}
        case _:
            return described_fields(question)


def _text_fields(question: Text) -> Fields:
    return {
        "answer": question.answer,
        "ideas": [
            _kept(
                {
                    "idea": idea.idea,
                    "any": list(idea.any),
                    "words": [list(group) for group in idea.words],
                    "points": _unless(idea.points, 1),
                    "missing": idea.missing,
                }
            )
            for idea in question.ideas
        ],
        "contradicts": list(question.contradicts),
        "max_words": _unless(question.max_words, 25),
    }


def _true_false_fields(question: TrueFalse) -> Fields:
    proof = question.justification
    return {
        "answer": {"true": True, "false": False}.get(question.truth, question.truth),
        "justification": proof
        and _kept(
            {
                "quote": proof.quote,
                "essential": list(proof.essential),
                "accept": list(proof.accept),
                "required": _unless(proof.required, True),
            }
        ),
        "scoring": _unless(question.scoring, "all_or_nothing"),
    }


def _tests_fields(tests: MarkedAnswers) -> Fields:
    return _kept(
        {
            "correct": list(tests.correct),
            "partial": dict(tests.partial)
            if len(dict(tests.partial)) == len(tests.partial)
            else [dict([pair]) for pair in tests.partial],
            "ask_more": list(tests.ask_more),
            "incorrect": list(tests.incorrect),
        }
    )


def _scale_fields(scale: Scale) -> Fields:
    default = Scale()
    return _kept(
        {
            "total": scale.total,
            "step": _unless(scale.step, default.step),
            "pass": scale.pass_mark,
        }
    )


def _settings_fields(settings: Settings) -> Fields:
    default = Settings()
    return {
        key: value
        for key in ("attempts", "hint_cost", "accents", "text_visible")
        if (value := getattr(settings, key)) != getattr(default, key)
    }


def _unless(value: object, default: object) -> object:
    """The value, or None where it is the default, which need not be written."""
    return None if value == default else value


def _kept(fields: Fields) -> Fields:
    """Without what is absent: None and empty text, lists and mappings; 0 and False are kept."""
    return {
        key: value
        for key, value in fields.items()
        if value is not None and (isinstance(value, (int, float)) or value)
    }


def _shortest(key: str, fields: Fields) -> object:
    """The value alone where a mapping holds nothing but `key`."""
    return fields[key] if set(fields) == {key} else fields


def _one_or_list(values: tuple[str, ...]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)
