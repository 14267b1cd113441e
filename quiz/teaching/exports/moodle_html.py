"""The HTML inside Moodle XML: every text escaped, classes that tell the parts apart."""

from __future__ import annotations

from html import escape

from quiz.locale import Words
from quiz.model import Question, QuestionSet


def lines(text: str) -> str:
    """Text as HTML: escaped, line breaks kept. Quotes stay, as `&quot;` would clutter."""
    return escape(text, quote=False).replace("\n", "<br>")


def prompt(text: str) -> str:
    """What is asked."""
    return f'<p class="quiz-prompt">{lines(text)}</p>'


def data(yaml_text: str) -> str:
    """Keys of the set format that only teachers see, as they stand in a set's file."""
    return f'<pre class="quiz-key">{escape(yaml_text, quote=False)}</pre>'


def feedback(question: Question) -> str:
    """What is shown after the answer: explanation, then the excerpts that prove the key."""
    parts = []
    if question.explanation:
        parts.append(f'<p class="quiz-explanation">{lines(question.explanation)}</p>')
    parts += [
        f'<blockquote class="quiz-evidence">{lines(excerpt)}</blockquote>'
        for excerpt in question.evidence
    ]
    return "".join(parts)


def passage(question_set: QuestionSet, words: Words) -> str:
    """The passage, its source and its glossary."""
    parts = [
        f'<p class="quiz-passage">{lines(paragraph)}</p>'
        for paragraph in question_set.passage.paragraphs
    ]
    if line := source_line(question_set):
        parts.append(f'<h5 class="quiz-source"><em>{lines(line)}</em></h5>')
    if question_set.glossary:
        parts.append(f'<h4 class="quiz-heading">{lines(words("export.glossary"))}</h4>')
        parts.append('<dl class="quiz-glossary">')
        parts += [
            f"<dt>{lines(gloss.word)}</dt><dd>{lines(gloss.meaning)}</dd>"
            for gloss in question_set.glossary
        ]
        parts.append("</dl>")
    return "".join(parts)


def source_line(question_set: QuestionSet) -> str:
    """Author, title, publication, date, address and licence, as far as known."""
    source = question_set.source
    if source is None:
        return ""
    known = (
        source.author,
        f"«\u00a0{source.title}\u00a0»" if source.title else "",
        source.publication,
        source.date,
        source.url,
        source.licence,
    )
    return ", ".join(part for part in known if part)
