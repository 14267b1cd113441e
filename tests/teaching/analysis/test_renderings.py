"""The report as text, page and table: what is said, and that foreign text stays text."""

import base64
import csv
import hashlib
import io
import re
from html.parser import HTMLParser

import pytest

from quiz.locale import words_for
from quiz.locale.fr import MESSAGES
from quiz.model import Level, Passage, Phrase, QuestionSet, Status
from quiz.table import plain_cell
from quiz.teaching.analysis import Record, analyse, page, sheet, terminal

HOSTILE = "<script>alert(1)</script>\x1b]0;titre\x07\"'><img src=x onerror=y>\u202e"
SET = QuestionSet(
    id="demo",
    title=f"Démo {HOSTILE}",
    level=Level.A2,
    passage=Passage("Texte."),
    questions=tuple(
        Phrase(id=f"q{n}", prompt=f"Question {n} {HOSTILE}", answer="x", points=2) for n in range(3)
    ),
)


def records(learners, answer="=1+1 " + HOSTILE):
    return [
        Record(
            learner=f"L{i}",
            question=f"q{n}",
            response="juste" if right else f"{answer} {i % 2}",
            status=Status.CORRECT if right else Status.INCORRECT,
            points=2 * right,
            max_points=2,
            reasons=() if right else ("other_fact",),
            seconds=65,
        )
        for i in range(learners)
        for n in range(3)
        for right in [i < 6 if n == 2 else i >= 3 + n]
    ]


@pytest.fixture(params=["fr", "en"])
def words(request):
    return words_for(request.param)


def test_bars_are_exact_to_an_eighth():
    assert terminal.bar(0.5, 4) == "██  "
    assert terminal.bar(1, 4) == "████"
    assert terminal.bar(0, 4) == "    "
    assert terminal.bar(1 / 32, 4) == "▏   "
    assert terminal.bar(0.5, 4, blocks=False) == "##.."
    assert terminal.bar(7, 4) == "████"


def test_a_histogram_counts_everyone_once():
    assert terminal.histogram([0, 1, 5, 9.99, 10], 10) == (1, 1, 0, 0, 0, 1, 0, 0, 0, 2)


def test_the_terminal_report_in_french():
    text = terminal.render(analyse(SET, records(12)), words_for("fr"))
    assert "12 élèves." in text
    assert "alpha de Cronbach" in text
    assert "Les meilleurs échouent plus que les autres" in text
    assert "[other_fact]" in text
    assert "1 min 05" in text


def test_no_line_is_wider_than_asked(words):
    for width in (60, 80, 100):
        text = terminal.render(analyse(SET, records(12)), words, width=width)
        assert max(map(len, text.splitlines())) <= width


def test_without_blocks_the_report_draws_with_ascii_signs(words):
    text = terminal.render(analyse(SET, records(12)), words, blocks=False)
    assert "####" in text
    assert not set("█▏▁▇…–−×·") & set(text)


def test_few_learners_get_counts_and_are_told_so(words):
    few = analyse(SET, records(9))
    text, html = terminal.render(few, words), page.render(few, words)
    assert words("report.few", n=10)[:12] in text
    assert "Cronbach" not in text + html
    assert "%" not in text
    assert "6/9" in text


def test_no_control_character_reaches_the_terminal(words):
    text = terminal.render(analyse(SET, records(12)), words)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


def test_colour_is_put_on_by_the_caller(words):
    text = terminal.render(
        analyse(SET, records(12)), words, paint=lambda t, role: f"<{role}>{t}</>"
    )
    assert "<bar>█" in text
    assert "<alarm>" in text


class Page(HTMLParser):
    """Collects tags and checks that they are closed in order."""

    VOID = frozenset({"meta", "br", "rect"})

    def __init__(self, text):
        super().__init__()
        self.tags, self.open, self.style, self.policy = [], [], "", ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)
        if dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policy = dict(attrs)["content"]

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data


def test_the_page_is_whole_and_its_policy_allows_its_own_style_alone(words):
    found = Page(page.render(analyse(SET, records(12)), words))
    digest = base64.b64encode(hashlib.sha256(found.style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in found.policy
    assert found.policy.startswith("default-src 'none'")
    assert "unsafe" not in found.policy


def test_the_page_holds_no_script_no_address_and_no_inline_style(words):
    html = page.render(analyse(SET, records(12)), words)
    names = {tag for tag, _ in Page(html).tags}
    assert not names & {"script", "img", "a", "link", "iframe", "form", "object"}
    attributes = {name for _, attrs in Page(html).tags for name in attrs}
    assert not {name for name in attributes if name.startswith("on")} | (
        attributes & {"style", "src", "href"}
    )
    assert "http:" not in html
    assert "https:" not in html
    assert "&lt;script&gt;" in html
    assert "\x1b" not in html
    assert "\u202e" not in html


def test_the_page_is_fit_for_a_screen_reader(words):
    tags = Page(page.render(analyse(SET, records(12)), words)).tags
    assert ("html", {"lang": words.language}) in tags
    charts = [attrs for tag, attrs in tags if tag == "svg"]
    assert all("aria-hidden" in a or (a["role"] == "img" and a["aria-label"]) for a in charts)
    assert {attrs["scope"] for tag, attrs in tags if tag == "th"} == {"row", "col"}


def test_the_table_reads_back_and_starts_no_formula(words):
    rows = list(csv.DictReader(io.StringIO(sheet.render(analyse(SET, records(12))))))
    assert [row["question"] for row in rows] == ["q0", "q0", "q1", "q1", "q2", "q2"]
    assert rows[0]["difficulty"] == "0.75"
    assert rows[4]["flags"] == "negative"
    assert rows[0]["wrong"].startswith("'=1+1")
    assert plain_cell(rows[0]["wrong"]).startswith("=1+1")
    assert {row["difficulty"] for row in rows[1::2]} == {""}


def test_an_empty_pile_makes_an_empty_report(words):
    nothing = analyse(SET, [])
    assert words("report.learners", n=0) in terminal.render(nothing, words)
    Page(page.render(nothing, words))
    assert len(sheet.render(nothing).splitlines()) == 4


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_rule_that_may_refuse_an_answer_has_its_few_words(language):
    words = words_for(language)
    named = {key for key in MESSAGES if key.startswith("report.reason.")}
    assert len(named) > 40
    for key in named:
        assert len(words(key)) < 35
        code = key.removeprefix("report.reason.")
        assert f"reason.{code}" in words
