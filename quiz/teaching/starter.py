"""The starter set that `quiz new` writes: small, commented, and passing its own check."""

from __future__ import annotations

import os
from pathlib import Path

from quiz.errors import QuizError, Spot
from quiz.sets.kinds import slug
from quiz.sets.schema import FILE_NAME
from quiz.sets.source import quoted
from quiz.text import clean_line

_STARTER = """\
# yaml-language-server: $schema={schema}
# Un questionnaire : un texte et ses questions. « quiz check {file} » le vérifie, « quiz play {file} » le joue.
# Mettez entre guillemets droits tout texte qui contient un deux-points, un dièse, une accolade ou un crochet.
format: 1
id: {id}  # ne le changez plus : les progrès des élèves y sont attachés
title: {title}
level: {level}  # A1, A2, B1, B2, C1 ou C2
topics: [ville]
minutes: 10
source:
  publication: texte inventé pour l'exemple  # remplacez par le journal, sa date et l'adresse
  licence: CC0-1.0
  fictional: true

# Le texte. Une ligne vide sépare les paragraphes.
passage: |
  Mardi 4 mars 2025, le maire de Saint-Aubin, Paul Renard, a ouvert une nouvelle bibliothèque. Le bâtiment a coûté
  2,4 millions d'euros. « Lire doit rester gratuit », a-t-il déclaré.

  Une lectrice, Anne Colin, habite à côté. « Je viendrai chaque semaine », promet-elle.

# Les mots difficiles, expliqués en français simple.
glossary:
  bâtiment: construction, comme une maison ou une école

# Les personnes que l'on peut nommer, avec leurs titres et leurs autres noms.
people:
  renard: {{name: Paul Renard, also: [le maire, le maire de Saint-Aubin]}}
  colin: {{name: Anne Colin, also: [une lectrice]}}

# Les questions, dans l'ordre du texte. Chacune a sa preuve (evidence), copiée du texte.
questions:
  - id: ouverture
    type: date
    prompt: Quel jour la bibliothèque a-t-elle ouvert ?
    answer: 4 mars 2025
    evidence: Mardi 4 mars 2025
    hints: [Lisez le début du premier paragraphe.]
    tests:  # des réponses que vous avez déjà notées : « quiz check » les repasse
      correct: [le 4 mars, 04/03/2025]
      incorrect: [5 mars]

  - id: prix
    type: amount
    prompt: Combien le bâtiment a-t-il coûté ?
    answer: 2,4 millions d'euros
    reject:
      - response: 2,4 milliards d'euros
        feedback: Relisez l'ordre de grandeur.
    evidence: 2,4 millions d'euros

  - id: gratuit
    type: who
    prompt: Qui veut que la lecture reste gratuite ?
    answer: renard
    evidence: « Lire doit rester gratuit », a-t-il déclaré
    explanation: Le verbe « a-t-il déclaré » renvoie au maire, Paul Renard.

  - id: visites
    type: true_false
    prompt: Anne Colin viendra une fois par mois.
    answer: false  # true, false ou unsaid (le texte ne le dit pas)
    justification:
      quote: Je viendrai chaque semaine
      essential: [chaque semaine]
    evidence: Je viendrai chaque semaine
"""


def write_starter(path: Path, *, title: str = "", level: str = "B1") -> None:
    """Writes a starter set, and its schema beside it where there is none yet.

    Raises:
        QuizError: the file exists (E145), or cannot be written (E144).
    """
    import json

    from quiz.sets.schema import json_schema

    title = clean_line(title) or "Une nouvelle bibliothèque"
    text = _STARTER.format(
        schema=FILE_NAME,
        file=clean_line(path.name),
        id=slug(path.stem),
        title=quoted(title),
        level=level,
    )
    text = "".join(
        line if line.startswith("#") else _with_no_breaks(line)
        for line in text.splitlines(keepends=True)
    )
    schema = path.with_name(FILE_NAME)
    try:
        _write_new(path, text)
        if not schema.exists():
            _write_new(schema, json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
    except FileExistsError as error:
        raise QuizError.of("E145", Spot(str(path))) from error
    except OSError as error:
        raise QuizError.of("E144", Spot(str(path)), detail=error.strerror or "") from error


def _with_no_breaks(line: str) -> str:
    """French typography; not before a colon, which YAML would read as a key's."""
    for ordinary, kept in ((" ?", "\u202f?"), (" ;", "\u202f;"), ("« ", "«\xa0"), (" »", "\xa0»")):
        line = line.replace(ordinary, kept)
    return line


def _write_new(path: Path, text: str) -> None:
    """Writes a file that must not exist yet, also where two try at once."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
