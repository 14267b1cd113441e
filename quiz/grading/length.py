"""How long a free text may be."""

from __future__ import annotations

from quiz.grading.core import Context, Reply, incorrect
from quiz.model import Question, Reason, Text, Verdict


def too_long(reply: Reply, question: Question, context: Context) -> Verdict | None:
    """The verdict on a text of more than twice the words asked for; None where it is not."""
    limit = question.max_words if isinstance(question, Text) else 0
    words = reply.folded.count(" ") + 1
    if not limit or words <= 2 * limit:
        return None
    if f" {reply.folded} " in context.passage_folded:
        return incorrect(Reason.of("pasted_text"))
    return incorrect(Reason.of("too_long", n=words, max=limit))
