"""One sentence with several values: one text with blanks, rather than the sentence many times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quiz.model import Blank, Cloze
from quiz.teaching.drafting.completion import CUT, inner_quotes, within_quotation
from quiz.teaching.drafting.evidence import evidence_for
from quiz.teaching.drafting.facts import Fact
from quiz.teaching.drafting.item import Item
from quiz.teaching.drafting.speech import Speech, named_beside

_MOST_BLANKS = 4
_LONGEST = 300
_REACH = 110
PROMPT = "Complétez la phrase d'après le texte."


def with_gaps(
    text: str,
    items: list[Item],
    hidden: list[tuple[int, int]],
    speeches: Sequence[Speech] = (),
) -> list[Item]:
    """The items, completions of one sentence made one question with a blank for each.

    Args:
        text: the passage.
        items: in the order of the text.
        hidden: (start, end) of all answers: one that is asked elsewhere is left out (« […] »).
        speeches: quotations asked about: their words are left out where the speaker is named.
    """
    groups: dict[tuple[int, int], list[Item]] = {}
    for item in items:
        if item.fact is not None and not item.natural:
            sentence = item.fact.sentence
            if item.fact.quoted:
                sentence = within_quotation(text, *sentence, item.fact.span.start)
            groups.setdefault(sentence, []).append(item)
    found = [item for item in items if item.fact is None or item.natural]
    for sentence, group in groups.items():
        quoted = group[0].fact is not None and group[0].fact.quoted
        named = [] if quoted else named_beside(text, *sentence, speeches)
        for part in _parts(group):
            made = _cloze(text, sentence, part, [*hidden, *named]) if len(part) > 1 else None
            found += [made] if made else part
    return sorted(found, key=lambda item: item.start)


def _parts(group: list[Item]) -> list[list[Item]]:
    """At most four blanks a question, near each other."""
    parts: list[list[Item]] = []
    for item in sorted(group, key=lambda item: item.start):
        last = parts[-1] if parts else None
        if last and len(last) < _MOST_BLANKS and item.start - last[0].start < _LONGEST - _REACH:
            last.append(item)
        else:
            parts.append([item])
    return parts


def _cloze(
    text: str, sentence: tuple[int, int], part: list[Item], hidden: list[tuple[int, int]]
) -> Item | None:
    facts = [item.fact for item in part if item.fact is not None]
    start, end = _window(text, sentence, facts)
    evidence = evidence_for(text, start, end, (start, end))
    if not evidence or "[[" in text[start:end] or "]]" in text[start:end]:
        return None
    taken = [(fact.shown[0], fact.shown[1], f"[[{n}]]") for n, fact in enumerate(facts, 1)]
    cuts = [
        (a, b, CUT)
        for a, b in hidden
        if start <= a and b <= end and all(b <= x or y <= a for x, y, _ in taken)
    ]
    shown, at = [], start
    for a, b, mark in sorted([*taken, *cuts]):
        if a < at:
            continue
        shown.append(text[at:a] + mark)
        at = b
    shown.append(text[at:end])
    sentence_text = re.sub(r"(?<!\s)\s*\n\s*", " ", "".join(shown))
    sentence_text = inner_quotes(sentence_text.strip(" \u00a0\u202f,;:«»“”"))
    if start > sentence[0]:
        sentence_text = f"{CUT} {sentence_text}"
    if end < sentence[1] and sentence_text[-1] not in ".!?…":
        sentence_text += f" {CUT}"
    blanks = tuple(
        Blank(str(n), replace(item.question, id=str(n), prompt="", evidence=()))
        for n, item in enumerate(part, 1)
    )
    question = Cloze(
        id="q",
        prompt=PROMPT,
        answer=", ".join(blank.question.answer for blank in blanks),
        evidence=(evidence,),
        points=float(len(blanks)),
        text=sentence_text,
        blanks=blanks,
    )
    remark = next((item.remark for item in part if item.remark), "")
    return Item(
        question, part[0].start, max(i.worth for i in part) + 0.25, remark=remark, parts=tuple(part)
    )


def _window(text: str, sentence: tuple[int, int], facts: list[Fact]) -> tuple[int, int]:
    start, end = sentence
    if end - start <= _LONGEST:
        return start, end
    first, last = facts[0].shown[0], max(facts[-1].noun_end, facts[-1].span.end)
    if first - start > _REACH:
        match = re.compile(r"[,;:–][ \u00a0]|[ \u00a0]").search(text, first - _REACH, first)
        start = match.end() if match else first
    if end - last > _REACH:
        cut = max(text.rfind(", ", last, last + _REACH), text.rfind(" ", last, last + _REACH // 2))
        end = max(last, cut)
    return start, end
