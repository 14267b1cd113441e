"""The keys of a question and of each of its types, as data (see `quiz.sets.description`)."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.sets.described import Types, described_keys
from quiz.sets.kinds import TEXT, Boolean, Decimal, Kind, OneOf, Text
from quiz.sets.lists import TEXTS, ListOf, MapOf
from quiz.sets.records import Key, Record, Variant

LEVELS = OneOf(("A1", "A2", "B1", "B2", "C1", "C2"))
SLUG = Text(pattern=r"[a-z0-9][a-z0-9_-]{0,63}")
NAME = Text(pattern=r"[\w-]{1,40}", code="E113")
"""Keys of people, options and blanks: letters, digits, hyphens, accents too."""
LONG = Text(lines=True)
POINTS = Decimal(0.01, 1000)
UNIT = OneOf(("noted", "optional", "required"))

_REJECT = Record(
    (
        Key("response", TEXT, "La réponse refusée.", "The response refused.", True),
        Key("feedback", TEXT, "Ce qu'on en dit.", "What is said about it."),
    ),
    short="response",
)
_PART_CREDIT = Record(
    (
        Key("response", TEXT, "La réponse incomplète.", "The incomplete response.", True),
        Key("points", POINTS, "Les points qu'elle vaut.", "The points it is worth.", True),
        Key("feedback", TEXT, "Ce qu'on en dit.", "What is said about it."),
    )
)
_ASK_MORE = Record(
    (
        Key("response", TEXT, "La réponse trop vague.", "The response, too vague.", True),
        Key("ask", TEXT, "La question qui précise.", "The question that asks for more."),
    ),
    short="response",
)
_TESTS = Record(
    (
        Key("correct", TEXTS, "Réponses justes.", "Right responses."),
        Key(
            "partial",
            ListOf(MapOf(Decimal(0, 1000)), single=True),
            "Réponse : points.",
            "Response: points.",
        ),
        Key("ask_more", TEXTS, "Vraies mais trop vagues.", "True but too vague."),
        Key("incorrect", TEXTS, "Réponses fausses.", "Wrong responses."),
    )
)

_ID = Key(
    "id",
    SLUG,
    "Identifiant stable, unique dans le questionnaire : les progrès y sont attachés.",
    "Stable id, unique in the set: progress hangs on it.",
    True,
    examples=("date", "cout"),
)
_PROMPT = Key("prompt", LONG, "La question posée.", "What is asked.", True)
_ACCEPT = Key(
    "accept", TEXTS, "Autres bonnes réponses, jamais montrées.", "Other right answers, never shown."
)
_REJECTS = Key(
    "reject",
    ListOf(_REJECT, least=0, single=True),
    "Réponses jamais justes.",
    "Responses that are never right.",
)
_PARTS = Key(
    "partial",
    ListOf(_PART_CREDIT, least=0, single=True),
    "Réponses qui valent une partie des points.",
    "Responses worth part of the points.",
)
_ASKS = Key(
    "ask_more",
    ListOf(_ASK_MORE, least=0, single=True),
    "Réponses vraies mais trop vagues : on redemande sans compter l'essai.",
    "True but too vague: asks again at no cost of a try.",
)
_POINTS = Key("points", POINTS, "Points, multiples du pas.", "Points, multiples of the step.")
_COMMON: tuple[Key, ...] = (
    _REJECTS,
    _PARTS,
    _ASKS,
    Key(
        "evidence",
        TEXTS,
        "Extrait exact du texte, montré après la réponse.",
        "Verbatim excerpt of the text, shown after the answer.",
    ),
    Key("hints", TEXTS, "Indices, du plus léger au plus clair.", "Hints, from light to clear."),
    Key("explanation", LONG, "Une ou deux phrases qui expliquent.", "A sentence that teaches."),
    _POINTS,
    Key(
        "skill",
        OneOf(("detail", "gist", "inference", "viewpoint")),
        "Ce qu'on demande de lire.",
        "What reading skill is asked for.",
        default="detail",
    ),
    Key("level", LEVELS, "Niveau CECR de la question.", "CEFR level of the question."),
    Key("tags", TEXTS, "Mots-clés.", "Tags."),
    Key("tests", _TESTS, "Réponses notées par l'auteur.", "Answers marked by the author."),
)

_ANSWER = Key(
    "answer",
    TEXT,
    "La bonne réponse, écrite comme dans l'article ; c'est elle qui est montrée.",
    "The right answer as the article has it; it is what is shown.",
    True,
)
_TOLERANCE = Key(
    "tolerance",
    TEXT,
    "Écart admis : 0, 2 %, 5 millions.",
    "How far off is right: 0, 2 %, 5 millions.",
    examples=("2 %",),
)
_UNIT = Key("unit", UNIT, "L'unité oubliée.", "What a missing unit costs.", default="noted")
_DATE = OneOf(("day", "month", "year"))


def _answer(kind: Kind, french: str, english: str) -> Key:
    return Key("answer", kind, french, english, True)


_ITEM = Record(
    (
        Key("answer", TEXT, "L'élément.", "The item.", True),
        _ACCEPT,
    ),
    short="answer",
)
_OPTION = Record(
    (
        Key("text", TEXT, "Le choix.", "The option.", True),
        Key("feedback", TEXT, "Ce qu'on en dit.", "What is said about it."),
    ),
    short="text",
)
_IDEA = Record(
    (
        Key("idea", TEXT, "L'idée, en quelques mots.", "The idea, in a few words.", True),
        Key("any", TEXTS, "Autres façons de la dire.", "Other ways to say it."),
        Key(
            "words",
            ListOf(TEXTS),
            "Groupes de mots : un de chaque groupe dit l'idée.",
            "Groups of words: one of each says the idea.",
        ),
        Key("points", POINTS, "Son poids.", "Its weight.", default=1),
        Key("missing", TEXT, "Question à poser si elle manque.", "What to ask where it is absent."),
    ),
    short="idea",
)
_JUSTIFICATION = Record(
    (
        Key("quote", LONG, "Les mots du texte.", "The words of the text.", True),
        Key("essential", TEXTS, "Mots indispensables.", "Words without which it proves nothing."),
        Key("accept", TEXTS, "Autres passages valables.", "Other passages that prove it."),
        Key("required", Boolean(), "false si facultative.", "Whether it counts.", default=True),
    )
)

_OWN: dict[str, tuple[Key, ...]] = {
    "date": (
        _ANSWER,
        Key("require", ListOf(_DATE, single=True), "Parties exigées.", "Parts that must be given."),
    ),
    "amount": (_ANSWER, _UNIT, _TOLERANCE),
    "number": (
        _ANSWER,
        Key("counts", TEXT, "Ce qui est compté.", "What is counted.", examples=("personnes",)),
        _TOLERANCE,
    ),
    "quantity": (_ANSWER, _UNIT, _TOLERANCE),
    "share": (_ANSWER, _TOLERANCE),
    "duration": (_ANSWER, _TOLERANCE),
    "who": (
        _answer(
            ListOf(TEXT, single=True),
            "Une clé de people, un nom, ou une liste.",
            "A key of people, a name, or a list.",
        ),
    ),
    "place": (_ANSWER,),
    "phrase": (
        _ANSWER,
        Key("exact", Boolean(), "true si la forme compte.", "Form is the point.", default=False),
    ),
}
SHORT_TYPES = tuple(_OWN)
"""Types that may fill a blank."""


def _type(name: str) -> Key:
    return Key("type", OneOf((name,)), "Le type de question.", "The type of question.", True)


BLANKS = {
    name: Record((_type(name), *own, _ACCEPT, _REJECTS, _ASKS, _POINTS))
    for name, own in _OWN.items()
}

_OWN |= {
    "text": (
        Key("answer", LONG, "Une réponse modèle.", "A model answer.", True),
        Key("ideas", ListOf(_IDEA), "Les idées attendues.", "The ideas expected."),
        Key("contradicts", TEXTS, "Ce qui rend la réponse fausse.", "What turns it wrong."),
        Key(
            "max_words", Decimal(1, 500, whole=True), "Mots au plus.", "Words at most.", default=25
        ),
    ),
    "list": (
        _answer(ListOf(_ITEM), "Les éléments attendus.", "The items expected."),
        Key("expected", Decimal(1, 100, whole=True), "Combien suffisent.", "How many suffice."),
        Key("ordered", Boolean(), "true si l'ordre compte.", "Order counts.", default=False),
        Key(
            "extra",
            OneOf(("ignore", "cancel")),
            "Un élément faux en trop : ignoré, ou annule un juste.",
            "A wrong extra is ignored, or cancels a right one.",
            default="cancel",
        ),
    ),
    "choice": (
        _answer(
            ListOf(TEXT, single=True),
            "La clé (ou les clés) des bons choix.",
            "Key or keys of the right options.",
        ),
        Key("options", MapOf(_OPTION, NAME, least=2), "Les choix.", "The options.", True),
        Key("shuffle", Boolean(), "Mélanger les choix.", "Shuffle the options.", default=True),
    ),
    "true_false": (
        _answer(
            OneOf(("true", "false", "unsaid")),
            "true (vrai), false (faux) ou unsaid (non mentionné).",
            "true, false or unsaid.",
        ),
        Key("justification", _JUSTIFICATION, "La citation qui prouve.", "The proof, quoted."),
        Key(
            "scoring",
            OneOf(("all_or_nothing", "parts")),
            "Choix et preuve ensemble, ou chacun sa part.",
            "Choice and proof together, or each its part.",
            default="all_or_nothing",
        ),
    ),
    "cloze": (
        Key("text", LONG, "Texte avec des blancs [[clé]].", "Text with [[key]] blanks.", True),
        Key(
            "blanks",
            MapOf(Variant(BLANKS), NAME),
            "Une petite question par blanc.",
            "A small question for each blank.",
            True,
        ),
    ),
    "order": (
        _answer(ListOf(TEXT, least=2), "Les éléments, dans l'ordre.", "The items, in order."),
        Key(
            "scoring",
            OneOf(("pairs", "all_or_nothing")),
            "Par paires, ou tout ou rien.",
            "By pairs, or all or nothing.",
            default="pairs",
        ),
    ),
}


def _record(name: str, own: tuple[Key, ...]) -> Record:
    return Record((_ID, _type(name), _PROMPT, *own, _ACCEPT, *_COMMON))


QUESTIONS: Mapping[str, Record] = Types(
    {name: _record(name, own) for name, own in _OWN.items()},
    lambda kind: _record(kind.type, (_ANSWER, *described_keys(kind))),
)
"""Those described here, and those whose family describes itself."""
