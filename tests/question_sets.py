"""Question sets made at random for property tests: every kind, French texts, traps for YAML."""

from __future__ import annotations

from hypothesis import strategies as st

from quiz.model import (
    Amount,
    AskMore,
    Blank,
    Choice,
    Cloze,
    Date,
    Duration,
    Gloss,
    Idea,
    Justification,
    Level,
    ListItem,
    ListQuestion,
    MarkedAnswers,
    Number,
    Option,
    Order,
    Passage,
    Person,
    Phrase,
    Place,
    Quantity,
    QuestionSet,
    Reject,
    Scale,
    Settings,
    Share,
    Skill,
    Source,
    Text,
    TrueFalse,
    Who,
)
from quiz.text import clean_line

TRAPS = [
    "non", "NO", "~", "null", "true", "1:30", "2024-05-21", "010", "1_000", "0x1F", ".nan", "=",
    "Qui a dit\u202f: «\xa0Non\xa0»\u202f?", "L'État", "l'« été » # fin", "- tiret", "? clé", "a: b",
    "a : b", "{x}", "[y]", "*a", "&a", "!!str x", "%YAML", "@b", "`c`", "|", ">", "'", '"', "\\",
    "400\xa0millions d'euros", "12,5\u202f%", "=SOMME(A1)", "+33", "-1", "@a", "<b>gras</b>", "&amp;",
    "]]>", "::x::", "a->b", "~x", "=x", "#y", "x{y}", "//c", "$CATEGORY: x", "40 %", "\ue9a9", "fin:",
    "TRUE", "a\u2003b", "😀", "…", "${jndi}", "{{c1::x}}", "[[a]] ", "<script>", "---", "...", "_", "1.10",
]  # fmt: skip

LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn"), max_codepoint=0x1FFFF)
lines = st.one_of(
    st.sampled_from(TRAPS),
    st.text(LETTERS, min_size=1, max_size=30),
    st.text(st.sampled_from(" abé'\"«»:#-{}[]~=\\&%|>,.;!?0123\xa0\u202f"), min_size=1, max_size=20),
).map(clean_line).filter(bool)  # fmt: skip
many = st.lists(lines, max_size=3, unique=True).map(tuple)
some = st.lists(lines, min_size=1, max_size=3, unique=True).map(tuple)
paragraphs = st.lists(lines, min_size=1, max_size=3).map("\n".join)
slugs = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True)
names = st.from_regex(r"[a-zé0-9_-]{1,8}", fullmatch=True)
points = st.sampled_from([0.5, 1.0, 1.5, 2.0, 3.0])
empty = st.just("")


def _tests(*, short: bool) -> st.SearchStrategy[MarkedAnswers]:
    if short:
        return st.just(MarkedAnswers())
    partial = st.dictionaries(lines, points, max_size=2).map(lambda d: tuple(d.items()))
    return st.builds(MarkedAnswers, correct=many, partial=partial, ask_more=many, incorrect=many)


def _common(*, short: bool = False) -> dict[str, st.SearchStrategy]:
    common = {
        "accept": many,
        "reject": st.lists(st.builds(Reject, lines, empty | lines), max_size=2).map(tuple),
        "ask_more": st.lists(st.builds(AskMore, lines, empty | lines), max_size=2).map(tuple),
        "points": points,
    }
    if short:
        return {**common, "id": names, "prompt": empty}
    return {
        **common,
        "id": slugs,
        "prompt": paragraphs,
        "evidence": many,
        "hints": many,
        "explanation": empty | paragraphs,
        "skill": st.sampled_from(Skill),
        "level": st.sampled_from(["", "A2", "B1"]),
        "tags": many,
        "tests": _tests(short=False),
    }


def short_questions(*, blank: bool = False) -> st.SearchStrategy:
    common = _common(short=blank) | {"answer": lines}
    unit = st.sampled_from(["noted", "optional", "required"])
    tolerance = empty | st.sampled_from(["2 %", "5 millions", "0", "3"])
    require = st.lists(st.sampled_from(["day", "month", "year"]), unique=True).map(tuple)
    who = st.builds(Who, answers=some, **_common(short=blank)).map(_shown_who)
    return st.one_of(
        st.builds(Date, require=require, **common),
        st.builds(Amount, unit=unit, tolerance=tolerance, **common),
        st.builds(Quantity, unit=unit, tolerance=tolerance, **common),
        st.builds(Number, counts=empty | lines, tolerance=tolerance, **common),
        st.builds(Share, tolerance=tolerance, **common),
        st.builds(Duration, tolerance=tolerance, **common),
        st.builds(Place, **common),
        st.builds(Phrase, exact=st.booleans(), **common),
        who,
    )


def _shown_who(question: Who) -> Who:
    return _with(question, answer=", ".join(question.answers))


def _with(question, **values):
    from dataclasses import replace

    return replace(question, **values)


@st.composite
def choices(draw):
    keys = draw(st.lists(names, min_size=2, max_size=4, unique=True))
    texts = draw(st.lists(lines, min_size=len(keys), max_size=len(keys), unique_by=str.casefold))
    options = tuple(
        Option(key, text, draw(empty | lines)) for key, text in zip(keys, texts, strict=True)
    )
    answers = tuple(draw(st.lists(st.sampled_from(keys), min_size=1, unique=True)))
    by_key = dict(zip(keys, texts, strict=True))
    made = draw(st.builds(Choice, shuffle=st.booleans(), **_common()))
    shown = "\u202f; ".join(by_key[key] for key in answers)
    return _with(made, options=options, answers=answers, answer=shown)


@st.composite
def clozes(draw):
    keys = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    blanks = tuple(Blank(key, _with(draw(short_questions(blank=True)), id=key)) for key in keys)
    words = [draw(st.sampled_from(["Le", "a dit", "&", "<i>", "fin {x}"])) for _ in keys]
    text = " ".join(f"{word} [[{key}]]" for word, key in zip(words, keys, strict=True)) + "."
    made = draw(st.builds(Cloze, **_common()))
    total = sum(blank.question.points for blank in blanks)
    shown = "\u202f; ".join(blank.question.answer for blank in blanks)
    return _with(made, text=text, blanks=blanks, points=total, answer=shown)


@st.composite
def lists(draw):
    items = draw(st.lists(st.builds(ListItem, lines, many), min_size=1, max_size=3,
                          unique_by=lambda item: item.answer.casefold()))  # fmt: skip
    made = draw(st.builds(ListQuestion, ordered=st.booleans(),
                          extra=st.sampled_from(["ignore", "cancel"]), **_common()))  # fmt: skip
    shown = "\u202f; ".join(item.answer for item in items)
    return _with(made, items=tuple(items), answer=shown, expected=draw(st.sampled_from([0, 1])))


@st.composite
def orders(draw):
    items = tuple(draw(st.lists(lines, min_size=2, max_size=4, unique_by=str.casefold)))
    made = draw(st.builds(Order, scoring=st.sampled_from(["pairs", "all_or_nothing"]), **_common()))
    return _with(made, items=items, answer="\u202f; ".join(items))


@st.composite
def truths(draw):
    truth = draw(st.sampled_from(["true", "false", "unsaid"]))
    proof = st.builds(Justification, quote=lines, essential=many, accept=many,
                      required=st.booleans())  # fmt: skip
    made = st.builds(TrueFalse, justification=st.none() | proof,
                     scoring=st.sampled_from(["all_or_nothing", "parts"]), **_common())  # fmt: skip
    return _with(draw(made), truth=truth, answer=truth)


ideas = st.builds(Idea, idea=lines, any=many, words=st.lists(some, max_size=2).map(tuple),
                  points=points, missing=empty | lines)  # fmt: skip
texts = st.builds(Text, answer=paragraphs, ideas=st.lists(ideas, max_size=2).map(tuple),
                  contradicts=many, max_words=st.sampled_from([25, 40]), **_common())  # fmt: skip

questions = st.one_of(short_questions(), choices(), clozes(), lists(), orders(), truths(), texts)

sources = st.builds(Source, publication=empty | lines, title=empty | lines, author=empty | lines,
                    date=empty | lines, url=empty | lines, licence=empty | lines,
                    fictional=st.booleans())  # fmt: skip
glosses = st.builds(Gloss, word=lines, meaning=lines, form=empty | lines,
                    translations=st.sampled_from([(), (("en", "yard"),)]))  # fmt: skip
people = st.builds(Person, key=names, name=lines, also=many, exclude=many)


@st.composite
def question_sets(draw, questions=questions):
    found = draw(st.lists(questions, min_size=1, max_size=4, unique_by=lambda q: q.id))
    persons = draw(st.lists(people, max_size=2, unique_by=lambda person: person.key))
    return QuestionSet(
        id=draw(slugs),
        title=draw(lines),
        level=draw(st.sampled_from(Level)),
        passage=Passage("\n\n".join(draw(st.lists(lines, min_size=1, max_size=3)))),
        questions=tuple(_named(question, persons) for question in found),
        topics=draw(many),
        authors=draw(many),
        minutes=draw(st.none() | st.integers(1, 600)),
        source=draw(st.none() | sources.filter(lambda source: source != Source())),
        glossary=tuple(draw(st.lists(glosses, max_size=2, unique_by=lambda gloss: gloss.word))),
        people=tuple(persons),
        scale=Scale(
            total=draw(st.sampled_from([None, float(sum(q.points for q in found))])),
            step=draw(st.sampled_from([0.5, 0.25])),
            pass_mark=draw(st.sampled_from([None, 0.5])),
        ),
        settings=draw(rules),
    )


rules = st.builds(
    Settings,
    attempts=st.sampled_from([1, 2, 3]),
    hint_cost=st.sampled_from([0.0, 0.5]),
    accents=st.sampled_from(["noted", "required"]),
    text_visible=st.booleans(),
)


def _named(question, persons):
    """A who-question of the set shows people by their names, as the loader makes it."""
    by_key = {person.key: person.name for person in persons}
    if isinstance(question, Who):
        return _with(question, answer=", ".join(by_key.get(a, a) for a in question.answers))
    if isinstance(question, Cloze):
        blanks = tuple(Blank(b.key, _named(b.question, persons)) for b in question.blanks)
        shown = "\u202f; ".join(blank.question.answer for blank in blanks)
        return _with(question, blanks=blanks, answer=shown)
    return question
