"""Which module grades which type of question."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from quiz.grading.core import Compiler, Context, Marker
from quiz.grading.guards import guarded
from quiz.model import Question

FAMILIES: Mapping[str, str] = {
    "amount": "quiz.grading.amount:compile_amount",
    "choice": "quiz.grading.choice:compile_choice",
    "cloze": "quiz.grading.cloze:compile_cloze",
    "date": "quiz.grading.date:compile_date",
    "duration": "quiz.grading.duration:compile_duration",
    "list": "quiz.grading.lists:compile_list",
    "number": "quiz.grading.number:compile_number",
    "order": "quiz.grading.order:compile_order",
    "phrase": "quiz.grading.phrase:compile_phrase",
    "place": "quiz.grading.place:compile_place",
    "quantity": "quiz.grading.quantity:compile_quantity",
    "share": "quiz.grading.share:compile_share",
    "text": "quiz.grading.text:compile_text",
    "true_false": "quiz.grading.true_false:compile_true_false",
    "who": "quiz.grading.who:compile_who",
}
"""A question's type -> where its family's compiler is; loaded when first needed."""


def compile_question(question: Question, context: Context) -> Marker:
    """The whole marker of a question: its family's, behind the guards that all share."""
    return guarded(question, context, family(question))


def family(question: Question) -> Compiler:
    """The compiler of a question's family, bare of guards."""
    module, _, name = FAMILIES[question.type].partition(":")
    compiler: Compiler = getattr(import_module(module), name)
    return compiler
