"""The words of the starter sets: a head, a text, and one question of each type on it.

What stands in French here is content, like a set that ships; it is read by `quiz check` in tests.
"""

from __future__ import annotations

HEAD = """\
# yaml-language-server: $schema={schema}
# Un questionnaire : un texte et ses questions. « quiz check {file} » le vérifie, « quiz play {file} --watch » le joue.
# Mettez entre guillemets droits tout texte qui contient un deux-points, un dièse, une accolade ou un crochet.
format: 1
id: {id}  # ne le changez plus : les progrès des élèves y sont attachés
title: {title}
level: {level}  # A1, A2, B1, B2, C1 ou C2
topics: [{topic}]
minutes: 10
source:
  publication: texte inventé pour l'exemple  # remplacez par le journal, sa date et l'adresse
  licence: CC0-1.0
  fictional: true

# Le texte. Une ligne vide sépare les paragraphes.
passage: |
{passage}
# Les mots difficiles, expliqués en français simple.
glossary:
  bâtiment: construction, comme une maison ou une école

# Les personnes que l'on peut nommer, avec leurs titres et leurs autres noms.
people:
  renard: {{name: Paul Renard, also: [le maire, le maire de Saint-Aubin]}}
  colin: {{name: Anne Colin, also: [une lectrice]}}

# Les questions, dans l'ordre du texte. Chacune a sa preuve (evidence), copiée du texte.
questions:
"""

PARAGRAPHS = (
    """\
  Mardi 4 mars 2025, le maire de Saint-Aubin, Paul Renard, a ouvert une nouvelle bibliothèque. Le bâtiment a coûté
  2,4 millions d'euros. « Lire doit rester gratuit », a-t-il déclaré.
""",
    """\
  Une lectrice, Anne Colin, habite à côté. « Je viendrai chaque semaine », promet-elle.
""",
    """\
  Long de 60 mètres, le bâtiment abrite 30 000 livres, dont un quart en langues étrangères. Le chantier a duré dix-huit
  mois\xa0: il a fallu vider l'ancienne école, refaire le toit, puis poser les étagères. Les enfants trouveront des contes,
  des bandes dessinées et des jeux. La bibliothèque ferme le lundi, faute de personnel.
""",
)

QUESTIONS = {
    "date": """\
  - id: ouverture
    type: date
    prompt: Quel jour la bibliothèque a-t-elle ouvert ?
    answer: 4 mars 2025
    evidence: Mardi 4 mars 2025
    hints: [Lisez le début du premier paragraphe.]
    tests:  # des réponses que vous avez déjà notées : « quiz check » les repasse
      correct: [le 4 mars, 04/03/2025]
      incorrect: [5 mars]
""",
    "place": """\
  - id: ville
    type: place
    prompt: Dans quelle ville se trouve la bibliothèque ?
    answer: Saint-Aubin
    evidence: le maire de Saint-Aubin, Paul Renard
""",
    "amount": """\
  - id: prix
    type: amount
    prompt: Combien le bâtiment a-t-il coûté ?
    answer: 2,4 millions d'euros
    reject:
      - response: 2,4 milliards d'euros
        feedback: Relisez l'ordre de grandeur.
    evidence: 2,4 millions d'euros
""",
    "who": """\
  - id: gratuit
    type: who
    prompt: Qui veut que la lecture reste gratuite ?
    answer: renard
    evidence: « Lire doit rester gratuit », a-t-il déclaré
    explanation: Le verbe « a-t-il déclaré » renvoie au maire, Paul Renard.
""",
    "true_false": """\
  - id: visites
    type: true_false
    prompt: Anne Colin viendra une fois par mois.
    answer: false  # true, false ou unsaid (le texte ne le dit pas)
    justification:
      quote: Je viendrai chaque semaine
      essential: [chaque semaine]
    evidence: Je viendrai chaque semaine
""",
    "quantity": """\
  - id: longueur
    type: quantity
    prompt: Quelle est la longueur du bâtiment ?
    answer: 60 mètres
    evidence: Long de 60 mètres
""",
    "number": """\
  - id: livres
    type: number
    prompt: Combien de livres la bibliothèque a-t-elle ?
    answer: 30 000
    counts: livres
    evidence: 30 000 livres
""",
    "share": """\
  - id: langues
    type: share
    prompt: Quelle part des livres est en langues étrangères ?
    answer: un quart
    evidence: un quart en langues étrangères
""",
    "duration": """\
  - id: chantier
    type: duration
    prompt: Combien de temps le chantier a-t-il duré ?
    answer: dix-huit mois
    evidence: Le chantier a duré dix-huit mois
""",
    "order": """\
  - id: etapes
    type: order
    prompt: Remettez les étapes du chantier dans l'ordre.
    answer: [vider l'école, refaire le toit, poser les étagères]
    evidence: vider l'ancienne école, refaire le toit, puis poser les étagères
""",
    "cloze": """\
  - id: trou
    type: cloze
    prompt: Complétez le résumé du chantier.
    text: Le bâtiment est une ancienne [[lieu]], dont on a refait le [[partie]].
    blanks:
      lieu: {type: phrase, answer: école}
      partie: {type: phrase, answer: toit}
    evidence: vider l'ancienne école, refaire le toit
""",
    "list": """\
  - id: enfants
    type: list
    prompt: Que trouveront les enfants ? Donnez deux choses.
    answer:
      - contes
      - {answer: bandes dessinées, accept: [BD]}
      - jeux
    expected: 2
    evidence: des contes, des bandes dessinées et des jeux
""",
    "choice": """\
  - id: fermeture
    type: choice
    prompt: Quel jour la bibliothèque est-elle fermée ?
    options:
      a: {text: le dimanche, feedback: Le texte donne un autre jour.}
      b: le lundi
      c: le mardi
    answer: b
    evidence: La bibliothèque ferme le lundi
""",
    "phrase": """\
  - id: manque
    type: phrase
    prompt: Que manque-t-il pour ouvrir chaque jour ?
    answer: personnel
    accept: [des employés]
    evidence: faute de personnel
""",
    "text": """\
  - id: essentiel
    type: text
    prompt: Pourquoi la bibliothèque ferme-t-elle un jour par semaine ?
    skill: inference
    answer: Elle ferme parce qu'il n'y a pas assez de personnel.
    ideas:
      - idea: manque de personnel
        any: [pas assez de personnel, faute de personnel, manque d'employés]
        words: [[manque, assez, faute], [personnel, employés]]
        missing: Que faudrait-il de plus pour ouvrir ?
    contradicts: [trop de personnel]
    evidence: faute de personnel
""",
}
"""Type -> a question of it, in the order of the text."""
