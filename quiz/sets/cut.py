"""Texts that YAML cut in silence at a space and a number sign (` # `)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.sets.kinds import Report, join
from quiz.sets.source import quoted, split_lines
from quiz.sets.tree import Listing, Node, Scalar

_COMMENT = re.compile(r"(?P<gap>\s+)#(?P<rest>.*)$")
_LEADS_ON = re.compile(
    r"(?:\b(?:n[o°º]\.?|num[ée]ro|mots?-(?:cl[ée]|dièse)s?|hashtags?|le|la|les|des|du|un|une|avec|et|ou)"
    r"|[°«(\[,:]|\bC)$",
    re.IGNORECASE,
)
_PROSE = {"prompt", "explanation", "hints", "passage", "meaning", "feedback", "ask", "text", "idea"}
_PAIRS = (("«", "»"), ("(", ")"), ("[", "]"), ("“", "”"))


def tell_cut_texts(text: str, root: Node, report: Report) -> None:
    """Tells each plain text behind which a comment reads like its end (E015).

    A comment set off by two spaces, or behind a finished text, is taken for a comment.
    """
    if " #" not in text and "\t#" not in text:
        return
    lines = split_lines(text)
    for node, path in _plain_texts(root, ""):
        line = lines[node.end_line - 1] if node.end_line <= len(lines) else ""
        match = _COMMENT.match(line, node.end_column - 1)
        if match and _is_lost(node.text, match["gap"], match["rest"], path):
            start = line[: node.end_column - 1]
            if node.line == node.end_line:
                start = line[: node.column - 1].lstrip()
            if not node.text:
                start += " "
            whole = quoted((node.text + line[node.end_column - 1 :]).strip())
            column = match.start() + len(match["gap"]) + 1
            lost = f"#{match['rest']}".strip()
            report.at("E015", node.end_line, column, path, lost=lost, cure=start + whole)


def _plain_texts(node: Node, path: str) -> Iterator[tuple[Scalar, str]]:
    if isinstance(node, Scalar):
        if not node.style:
            yield node, path
    elif isinstance(node, Listing):
        for index, item in enumerate(node.items):
            yield from _plain_texts(item, f"{path}[{index}]")
    else:
        for key, value in node.entries:
            yield from _plain_texts(value, join(path, key.text))


def _is_lost(text: str, gap: str, rest: str, path: str) -> bool:
    """Whether what stands behind a number sign is no comment but the text's own."""
    if rest.lstrip().startswith("quiz:"):
        return False
    if not text:
        return gap == " " and rest[:1].isalpha()
    return _reads_on(text, gap, rest, path)


def _reads_on(text: str, gap: str, rest: str, path: str) -> bool:
    if any(text.count(left) > text.count(right) for left, right in _PAIRS):
        return True
    if text.count('"') % 2 or _LEADS_ON.search(text):
        return True
    if gap != " ":
        return False
    if rest[:1].isalnum():
        return True
    key = re.sub(r"\[\d+\]", "", path).rsplit(".", 1)[-1]
    return key in _PROSE and text[-1] not in ".?!…»:;" and rest.rstrip()[-1:] in tuple(".?!…»")
