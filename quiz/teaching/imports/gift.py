"""GIFT (docs.moodle.org, GIFT format), also as our own export writes it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator

from quiz.sets.description import SET
from quiz.sets.question_keys import QUESTIONS
from quiz.teaching.imports.answers import (
    Graded,
    choice_fields,
    number_fields,
    restore_tags,
    short_fields,
)
from quiz.teaching.imports.draft import Draft, Fields, short
from quiz.teaching.imports.known_people import people_by_key
from quiz.teaching.imports.markup import Page, read_text

_ESCAPED = re.compile(r"\\([\\:#={}~n])")
# Escaped characters wait in a plane that no one writes in, out of the way of the marks.
_PLANE = 0xF0000
_WAITING = re.compile(f"[{chr(_PLANE)}-{chr(_PLANE + 127)}]")
_COMMENT = re.compile(r"\[(id|tag):((?:\\.|[^\]\\]){0,200})\]")
_NAME = re.compile(r"::(.*?)::", re.DOTALL)
_FORM = re.compile(r"\[(html|moodle|plain|markdown)\]")
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d*)?)%")
_PARTS = re.compile(r"[=~][^=~]*")
_TRUTHS = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_KEYS = "// [keys] "
_OF_SET = SET.by_name.keys() - {"format", "id", "title", "passage", "passage_file", "questions"}
_OF_QUESTION = {key for record in QUESTIONS.values() for key in record.by_name} - {"id", "prompt"}
_STARTS = ("::", "$CATEGORY:")


def read(text: str, name: str) -> Draft:
    """The questions of a GIFT file; those that are broken are told with their line."""
    draft = Draft(name)
    for line, block in _blocks(text):
        if draft.full:
            break
        _read_block(block, line, draft)
    people_by_key(draft)
    return draft


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines that belong together, with the number of the first: blank lines part questions."""
    block: list[str] = []
    start = 1
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.strip()
        if (not stripped or stripped.startswith(_STARTS)) and any(
            not part.startswith("//") for part in block
        ):
            yield start, block
            block = []
        if stripped:
            if not block:
                start = number
            block.append(stripped)
    if block:
        yield start, block


def _read_block(block: list[str], line: int, draft: Draft) -> None:
    comments = [part for part in block if part.startswith("//")]
    of_set = any(part.startswith("$CATEGORY:") for part in block)
    kept = _kept(comments, _OF_SET if of_set else _OF_QUESTION)
    comments = [part for part in comments if not part.startswith(_KEYS)]
    marks = [mark for part in comments for mark in _COMMENT.findall(part)]
    text = "\n".join(part for part in block if not part.startswith("//"))
    text = _ESCAPED.sub(lambda m: chr(_PLANE + ord("\n" if m[1] == "n" else m[1])), text)
    ids = [_unbracketed(value) for kind, value in marks if kind == "id"]
    tags = [_unbracketed(value) for kind, value in marks if kind == "tag"]
    if text.startswith("$CATEGORY:"):
        if "title" not in draft.head:
            draft.head |= kept
        _read_category(text, ids, tags, draft)
        return
    title = ""
    if match := _NAME.match(text):
        title, text = _plain(match[1]), text[match.end() :].strip()
    form = "html"
    if match := _FORM.match(text):
        form, text = match[1], text[match.end() :]
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        _read_description(read_text(_plain(text), form), title, draft, own="level" in draft.head)
    elif start < 0 or end < start:
        draft.warn("X206", line, missing="}" if start >= 0 else "{")
    else:
        page = read_text(_plain(_with_gap(text, start, end)), form)
        reader = _Question(draft, line, form, title, page, ids, tags)
        reader.read(text[start + 1 : end].strip(), kept)


def _kept(comments: list[str], known: Collection[str]) -> Fields:
    """The keys of the set format that our export leaves in a comment, where GIFT has no place."""
    for part in comments:
        if part.startswith(_KEYS):
            try:
                fields = json.loads(part.removeprefix(_KEYS))
            except (ValueError, RecursionError):
                return {}
            return (
                {k: v for k, v in fields.items() if k in known} if isinstance(fields, dict) else {}
            )
    return {}


def _without_kept(fields: Fields, kept: Fields) -> Fields:
    """The keys read, without the answers that stand in GIFT only because it has no tests."""
    tests = kept.get("tests")
    tests = tests if isinstance(tests, dict) else {}
    vague = _listed(kept.get("ask_more"))
    wrong = _listed(tests.get("incorrect")) | _listed(tests.get("ask_more"))
    made = dict(fields)
    if isinstance(given := made.get("reject"), list):
        # One with words to say about it is its author's own.
        made["reject"] = [
            item
            for item in given
            if _response(item) not in vague
            and not (
                _response(item) in wrong and (isinstance(item, str) or not item.get("feedback"))
            )
        ]
    return made


def _listed(value: object) -> set[str]:
    items = value if isinstance(value, list) else [value]
    return {_response(item) for item in items}


def _response(item: object) -> str:
    found = item.get("response") if isinstance(item, dict) else item
    return found if isinstance(found, str) else ""


def _with_gap(text: str, start: int, end: int) -> str:
    """The question without its answers: `_____` where they stood inside a sentence."""
    after = text[end + 1 :]
    return text[:start] + (f"_____{after}" if after.strip() else "")


def _read_category(text: str, ids: list[str], tags: list[str], draft: Draft) -> None:
    if "title" in draft.head:
        return
    path = _plain(text.removeprefix("$CATEGORY:").split("\n")[0]).strip()
    last = re.split(r"(?<!/)/(?!/)", path)[-1]
    if last not in {"", "top", "$course$"}:
        draft.head["title"] = last.replace("//", "/")
    draft.head["id"] = ids[0] if ids else ""
    for tag in tags:
        if tag.startswith("level:"):
            draft.head["level"] = tag[6:]


def _read_description(page: Page, title: str, draft: Draft, *, own: bool) -> None:
    """The passage; after it our own export has its source and its glossary, in their own marks."""
    beside = {"h4", "h5", "dl"} if own else set()
    paragraphs = [block.text for block in page.blocks if not block.classes & beside]
    text = "\n\n".join(" ".join(p.split("\n")) for p in paragraphs)
    if not text:
        return
    before = draft.head.get("passage", "")
    draft.head["passage"] = f"{before}\n\n{text}" if before else text
    if title:
        draft.head.setdefault("title", title)


class _Question:
    """One question being read."""

    def __init__(
        self,
        draft: Draft,
        line: int,
        form: str,
        title: str,
        page: Page,
        ids: list[str],
        tags: list[str],
    ) -> None:
        self.draft, self.line, self.form, self.title = draft, line, form, title
        self.label = title or page.text
        self.fields: Fields = {"id": ids[0] if ids else "", "prompt": page.text or title}
        self.known = restore_tags(tags, self.fields)
        if page.media:
            draft.lost("image", self.label, line)

    def read(self, body: str, kept: Fields) -> None:
        """Adds the question of a body (what stands between the braces) to the draft.

        `kept`: keys of ours that stood in a comment; they go before what the body seems to say.
        """
        body, mark, feedback = body.rpartition("####")
        if not mark:
            body, feedback = feedback, ""
        page = read_text(_plain(feedback), self.form)
        self.fields["evidence"] = [" ".join(t.split("\n")) for t in page.of("blockquote")]
        self.fields["explanation"] = page.without("blockquote")
        kind, found = self._kind(body.strip(), page)
        if found is None:
            self.draft.skipped(kind, self.label, self.line)
        else:
            self.draft.questions.append(_without_kept(self.fields | found, kept) | kept)

    def _kind(self, body: str, page: Page) -> tuple[str, Fields | None]:
        if not body:
            # An essay's key has no place of its own: it leads the feedback.
            texts = [b.text for b in page.blocks if "blockquote" not in b.classes]
            if not texts:
                return "essay", None
            rest = "\n".join(texts[1:])
            return "essay", {"type": "text", "answer": texts[0], "explanation": rest}
        if body.startswith("#"):
            return "numerical", number_fields(self._numbers(body[1:]))
        word = body.split("#", maxsplit=1)[0].strip()
        if word.upper() in _TRUTHS and not body.startswith(("=", "~")):
            if "#" in body and body.partition("#")[2].strip("# \n"):
                self.draft.lost("feedback", self.label, self.line)
            return "truefalse", {"type": "true_false", "answer": _TRUTHS[word.upper()]}
        if "~" in body:
            answers = self._graded(body, html=True)
            return "multichoice", choice_fields(answers, single="=" in body)
        if "->" in body:
            return "match", self._order(body)
        return "shortanswer", short_fields(self._graded(body, html=False), 1, self.known)

    def _order(self, body: str) -> Fields | None:
        """A matching question of ours, whose pairs are `1 -> first`."""
        items = [part[1:].split("->", 1) for part in _PARTS.findall(body)]
        if self.known != "order" or any(len(item) < 2 for item in items):
            return None
        return {"type": "order", "answer": [_plain(item[1]).strip() for item in items]}

    def _graded(self, body: str, *, html: bool) -> list[Graded]:
        parts = _PARTS.findall(body) or [f"={body}"]
        answers = []
        for part in parts:
            fraction = 100.0 if part.startswith("=") else 0.0
            rest = part[1:].strip()
            if weight := _WEIGHT.match(rest):
                fraction, rest = float(weight[1]), rest[weight.end() :]
            answer, _, note = rest.partition("#")
            text = self._page(answer) if html else _plain(answer).replace(r"\*", "*")
            feedback = self._page(note)
            if feedback and fraction > 0 and not html:
                self.draft.lost("feedback", self.label, self.line)
            answers.append(Graded(" ".join(text.split("\n")).strip(" "), fraction, feedback))
        return answers

    def _page(self, text: str) -> str:
        return " ".join(read_text(_plain(text), self.form).text.split("\n"))

    def _numbers(self, body: str) -> list[Graded]:
        """`3.14:0.01`, `3.1..3.2`, or several as `=%100%3:1#note`."""
        answers = []
        for graded in self._graded(body.split("~", maxsplit=1)[0], html=False):
            low, dots, high = graded.text.partition("..")
            if dots:
                try:
                    ends = float(low), float(high)
                except ValueError:
                    continue
                middle, spread = (ends[0] + ends[1]) / 2, abs(ends[1] - ends[0]) / 2
                text, tolerance = f"{middle:.9f}", f"{spread:.9f}"
            else:
                text, _, tolerance = graded.text.partition(":")
            feedback = graded.feedback
            answers.append(Graded(text.strip(), graded.fraction, feedback, tolerance.strip()))
        return answers


def _plain(text: str) -> str:
    """Escaped characters as themselves."""
    return _WAITING.sub(lambda m: chr(ord(m[0]) - _PLANE), text)


def _unbracketed(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", short(text) if len(text) > 200 else text)
