"""Texts meant to do harm, a set with one of them in every place, and what harmless output is.

One list for every way out: the app, line mode, tables, pages, exports. A text goes in everywhere
that a text may stand; what comes out is read as its reader would read it, and must do nothing.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import unicodedata
from html.parser import HTMLParser

HOSTILE = {
    "CSI": "\x1b[2J\x1b[31m\x1b[10;10Hrouge",
    "OSC": "\x1b]0;titre\x07\x1b]52;c;bWFs\x07\x1b]8;;http://mal.example\x1b\\lien\x1b]8;;\x1b\\",
    "DCS": "\x1bP1$qm\x1b\\\x1b_application\x1b\\\x1bc",
    "C1": "\x9b31mrouge\x9d0;titre\x9c\x90q\x9c\x85\x8d",
    "overrides": "abc\u202edef\u202cghi\u2066jkl\u2069\u200f\u061c",
    "invisible": "mot\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\U000e0041caché",
    "nul": "avant\x00après\x08\x08\x7f",
    "surrogate": "seul\ud83d et \udc00",
    "combining": "e" + "\u0301\u0323\u0489" * 60 + " mot",
    "wide": "\ufdfd\U0001f468\u200d\U0001f469\u200d\U0001f467 名前 \u0e33\u0e33",
    "Rich markup": "[red]rouge[/red] [blink]x[/] [/] [not bold]y",
    "actions": "[@click=app.quit]ici[/] [@click=app.bell()]là[/] [link=http://mal.example]z[/link]",
    "content markup": "$primary [$error]x[/] [on red]y[/] \\[z] [b",
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=x>",
    "javascript": "<a href='javascript:alert(1)'>ici</a> javascript:alert(2) data:text/html,x",
    "page end": "]]></text><!-- </style></title> &lt;script&gt; &#60;b&#62; {{x}} ${x}",
    "Markdown": "[ici](javascript:alert(1)) ![x](http://mal.example/x.png) **gras** `code` # | ~~~",
    "sum": "=cmd|' /C calc'!A0",
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(1+1)*cmd",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "path": "../../../etc/passwd",
    "Windows": "..\\..\\CON C:\\Windows\\win.ini NUL: LPT1",
    "option": "--help -o /tmp/x --yes",
    "shell": "$(touch pwned) `touch pwned`; rm -rf / | sh && {0} %s %(x)s",
    "YAML": "!!python/object/apply:os.system [id] *a &b : # {x: 'y'",
    "GIFT": "{=oui ~non} ::nom:: $CATEGORY: x // # -> %100% {{c1::x}}",
    "long": "long" * 2_000,
}  # fmt: skip

# What a set may not hold: it is refused at its place, so that an author sees what is there.
REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

# What may reach no terminal: anything that moves the cursor, turns the line or hides.
ACTS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)


def hostile_set(text: str, *, ident: str = "hostile") -> str:
    """A set, as YAML, with a text in every place where a text may stand."""
    line = " ".join(text.split())
    passage = f"Paul est né à Rennes. {line} fut dit. Le tram coûte 40 euros.\n\nIl dit {line} ici."
    common = {
        "hints": [f"{line} un", f"{line} deux"],
        "explanation": line,
        "evidence": "Paul est né à Rennes",
        "tags": [line],
    }
    questions = [
        {
            "id": "phrase", "type": "phrase", "prompt": f"{line} ?", "answer": line,
            "accept": [f"{line} aussi"],
            "reject": [{"response": f"{line} non", "feedback": line}],
            "ask_more": [{"response": f"{line} vague", "ask": line}],
        },
        {
            "id": "choix", "type": "choice", "prompt": line, "answer": "a",
            "options": {"a": {"text": line, "feedback": line}, "b": f"{line} b"},
        },
        {"id": "qui", "type": "who", "prompt": line, "answer": "paul"},
        {
            "id": "vrai", "type": "true_false", "prompt": line, "answer": "true",
            "justification": {"quote": f"Il dit {line} ici"},
        },
        {
            "id": "texte", "type": "text", "prompt": line, "answer": f"Il dit {line}.",
            "ideas": [{"idea": line, "any": [f"dire {line}"], "missing": line}],
            "contradicts": [f"taire {line}"],
        },
        {"id": "liste", "type": "list", "prompt": line, "answer": [line, "Rennes", f"{line} trois"]},
        {
            "id": "trous", "type": "cloze", "prompt": line,
            "text": f"{line.replace('[', '').replace(']', '')} naît à [[lieu]] et dit [[mot]].",
            "blanks": {
                "lieu": {"type": "place", "answer": "Rennes"},
                "mot": {"type": "phrase", "answer": line},
            },
        },
        {"id": "ordre", "type": "order", "prompt": line, "answer": [line, "Rennes", f"{line} fin"]},
        {"id": "prix", "type": "amount", "prompt": line, "answer": "40 euros"},
    ]  # fmt: skip
    whole = {
        "format": "1",
        "id": ident,
        "title": line,
        "level": "B1",
        "topics": [line],
        "authors": [line],
        "source": {"publication": line, "title": line, "author": line, "licence": line},
        "passage": passage,
        "glossary": {"Paul": {"meaning": line, "translations": {"en": line}}},
        "people": {"paul": {"name": line, "also": [f"{line} le Grand"]}},
        "questions": [question | common for question in questions],
    }
    return as_yaml(whole)


def as_yaml(value: object) -> str:
    """JSON, which is YAML; control characters and surrogates as escapes."""
    return re.sub(
        "[\x7f-\x9f\ud800-\udfff]",
        lambda match: f"\\u{ord(match[0]):04x}",
        json.dumps(value, ensure_ascii=False),
    )


def for_terminal(out: str) -> None:
    """Nothing in it moves a cursor, turns a line round, or hides."""
    found = ACTS.search(out)
    assert found is None, (hex(ord(found[0])), out[max(0, found.start() - 80) : found.end() + 20])
    assert not [c for c in out if unicodedata.category(c) == "Cs"]


def for_reader(out: str) -> None:
    """As `for_terminal`, and it is UTF-8."""
    for_terminal(out)
    out.encode("utf-8")


def for_json(out: str) -> None:
    """One value, or one a line; nothing raw in it that a terminal would obey."""
    for_terminal(out)
    try:
        json.loads(out)
    except ValueError:
        for line in out.splitlines():
            json.loads(line)


def for_spreadsheet(out: str) -> None:
    """No cell that a spreadsheet would calculate."""
    for row in csv.reader(io.StringIO(out.removeprefix("\ufeff"))):
        for cell in row:
            number = re.fullmatch(r"-?\d+(\.\d+)?", cell)
            assert number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), row
    for_terminal(out.replace("\r\n", "\n").removeprefix("\ufeff"))


class _Page(HTMLParser):
    VOID = frozenset({"meta", "br", "rect", "hr", "input", "img"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.policy = self.style = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == [], "every element is closed where it should be"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)
        if dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policy = dict(attrs)["content"] or ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] == ["style"]:
            self.style += data


DOES = {"script", "img", "a", "link", "iframe", "form", "object", "embed", "base", "audio", "video"}


def for_browser(out: str, *, page: bool = True) -> None:
    """No script, no address, no handler; a whole page allows its own style alone."""
    found = _Page(out)
    assert not {tag for tag, _ in found.tags} & DOES
    names = {name for _, attrs in found.tags for name in attrs}
    assert not {name for name in names if name.startswith("on")} | (names & {"src", "href"})
    if page:
        digest = base64.b64encode(hashlib.sha256(found.style.encode()).digest()).decode()
        assert found.policy.startswith("default-src 'none'")
        assert f"style-src 'sha256-{digest}'" in found.policy
        assert "unsafe" not in found.policy
        assert "style" not in names
    for_terminal(out)
