"""The format, version 1, as data: every key of a set, of a question and of each type.

The reader (`quiz.sets.build`), the JSON Schema (`quiz.sets.schema`) and the list of keys that an
error offers are all made from this. To add a key: one `Key` here, one field in `quiz.model`.
"""

from __future__ import annotations

from quiz.sets.kinds import TEXT, Boolean, Decimal, Kind, OneOf, Text
from quiz.sets.lists import TEXTS, ListOf, MapOf
from quiz.sets.question_keys import BLANKS, LEVELS, LONG, NAME, QUESTIONS, SLUG
from quiz.sets.records import Key, Record, Variant

_SOURCE = Record(
    (
        Key("publication", TEXT, "Journal, site ou livre.", "Newspaper, site or book."),
        Key("title", TEXT, "Titre de l'article.", "Title of the article."),
        Key("author", TEXT, "Auteur de l'article.", "Author of the article."),
        Key("date", TEXT, "Date de parution.", "Date of publication."),
        Key("url", TEXT, "Adresse.", "Address."),
        Key("licence", TEXT, "Droits : CC0-1.0, par exemple.", "Rights, such as CC0-1.0."),
        Key(
            "fictional",
            Boolean(),
            "true si les faits sont inventés.",
            "true where the facts are invented.",
            default=False,
        ),
    )
)

_GLOSS = Record(
    (
        Key("form", TEXT, "Le mot tel qu'il est dans le texte.", "The word as the text has it."),
        Key("meaning", TEXT, "Le sens, en français simple.", "The meaning, in plain French.", True),
        Key(
            "translations",
            MapOf(TEXT, Text(pattern=r"[a-z]{2,3}(-[A-Za-z]{2,4})?", code="E114")),
            "Traductions, par code de langue.",
            "Translations, by language code.",
        ),
    ),
    short="meaning",
)

_PERSON = Record(
    (
        Key("name", TEXT, "Nom complet, tel qu'affiché.", "Full name, as shown.", True),
        Key("also", TEXTS, "Titres, fonctions, autres noms.", "Titles, functions, other names."),
        Key("not", TEXTS, "Noms qui ne sont pas les siens.", "Names that are not theirs."),
    )
)

_SCALE = Record(
    (
        Key("total", Decimal(0.01, 100_000), "Somme des points.", "Sum of all points."),
        Key("step", Decimal(0.01, 10), "Pas des notes.", "Step of the marks.", default=0.5),
        Key("pass", Decimal(0, 100_000), "Seuil (la moitié sinon).", "Pass mark (else half)."),
    )
)

_SETTINGS = Record(
    (
        Key("attempts", Decimal(1, 10, whole=True), "Essais.", "Tries a question.", default=2),
        Key("hint_cost", Decimal(0, 10), "Prix d'un indice.", "Price of a hint.", default=0.5),
        Key(
            "accents",
            OneOf(("noted", "required", "ignored")),
            "Accents oubliés : signalés, exigés ou ignorés.",
            "Missing accents: noted, required or ignored.",
            default="noted",
        ),
        Key(
            "text_visible",
            Boolean(),
            "false pour répondre de mémoire.",
            "false to answer from memory.",
            default=True,
        ),
    )
)


__all__ = ["ALL_KEYS", "BLANKS", "QUESTIONS", "SET"]

SET = Record(
    (
        Key("format", OneOf(("1",), code="E116"), "Version du format.", "Format version.", True),
        Key(
            "id",
            SLUG,
            "Identifiant stable : les progrès y sont attachés, il ne change jamais.",
            "Stable id: progress hangs on it, so it never changes.",
            True,
            examples=("tram-rennes",),
        ),
        Key("title", TEXT, "Titre montré à l'élève.", "Title shown to the learner.", True),
        Key("level", LEVELS, "Niveau CECR.", "CEFR level.", True),
        Key("language", OneOf(("fr",), code="E117"), "Langue.", "Language.", default="fr"),
        Key("topics", TEXTS, "Thèmes.", "Topics."),
        Key("authors", TEXTS, "Auteurs du questionnaire.", "Authors of the set."),
        Key("minutes", Decimal(1, 600, whole=True), "Durée conseillée.", "Advised time."),
        Key("source", _SOURCE, "D'où vient le texte.", "Where the text comes from."),
        Key(
            "passage",
            LONG,
            "Le texte ; une ligne vide sépare les paragraphes.",
            "The text; a blank line parts paragraphs.",
        ),
        Key(
            "passage_file",
            TEXT,
            "Fichier du texte, dans le dossier du questionnaire.",
            "File of the text, in the set's folder.",
        ),
        Key("glossary", MapOf(_GLOSS, least=0), "Mots expliqués.", "Words explained."),
        Key("people", MapOf(_PERSON, NAME, least=0), "Qui peut être nommé.", "Who may be named."),
        Key("scale", _SCALE, "Barème.", "Marking scale."),
        Key("settings", _SETTINGS, "Déroulement.", "How the set is played."),
        Key(
            "questions",
            ListOf(Variant(QUESTIONS)),
            "Les questions, dans l'ordre du texte.",
            "The questions, in the order of the text.",
            True,
        ),
    )
)


def _names(kind: Kind) -> set[str]:
    match kind:
        case Record():
            inner = [_names(key.kind) for key in kind.keys]
            return {key.name for key in kind.keys}.union(*inner)
        case Variant():
            return set[str]().union(*map(_names, kind.records.values()))
        case ListOf():
            return _names(kind.item)
        case MapOf():
            return _names(kind.value)
        case _:
            return set()


ALL_KEYS = frozenset(_names(SET))
"""Every key that the format knows, at any level."""
