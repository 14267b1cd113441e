"""Which module grades which type of question."""

from __future__ import annotations

from importlib import import_module

from quiz.grading.core import Compiler, Context, Marker
from quiz.grading.guards import guarded
from quiz.model import Question
from quiz.model.kinds import FAMILIES


def compile_question(question: Question, context: Context) -> Marker:
    """The whole marker of a question: its family's, behind the guards that all share."""
    return guarded(question, context, family(question))


def family(question: Question) -> Compiler:
    """The compiler of a question's family, bare of guards."""
    module, _, name = FAMILIES[question.type].partition(":")
    compiler: Compiler = getattr(import_module(module), name)
    return compiler


def question_class(name: str) -> type[Question]:
    """The class of a type's questions where it stands beside its compiler, in the family's module.

    Raises:
        KeyError: there is no such type, or its class is elsewhere.
    """
    module = import_module(FAMILIES[name].partition(":")[0])
    for one in vars(module).values():
        if isinstance(one, type) and issubclass(one, Question) and one.type == name:
            return one
    raise KeyError(name)
