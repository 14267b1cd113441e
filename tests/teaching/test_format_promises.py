"""What the page on the format promises of each key, from the file to the verdict, clause by clause."""

from __future__ import annotations

import pytest

from quiz.grading import Grader
from quiz.sets import load_text
from quiz.teaching.check import check_loaded

HEAD = """\
format: 1
id: essai
title: Essai
level: B1
source: {licence: CC0-1.0, fictional: true}
passage: |
  Mardi 21 mai 2024, le chef de l'État, Emmanuel Macron, a reçu Anne Bouverot. La France mettra 400 millions d'euros
  dans neuf pôles, soit un quart de 1,6 milliard d'euros, et formera 100 000 personnes en 12 à 18 mois.

  Le train fera 57 km à 320 km/h. « C'est un défi existentiel », a dit Bruno Le Maire en Nouvelle-Calédonie.
people:
  macron: {name: Emmanuel Macron, also: [le chef de l'État], not: [le chef du gouvernement]}
  lemaire: {name: Bruno Le Maire, also: [le ministre]}
  bouverot: {name: Anne Bouverot}
"""


def loaded(keys: str, more: str = ""):
    lines = "".join(f"    {line}\n" for line in keys.splitlines())
    text = f"{HEAD}{more}questions:\n  - id: q\n    prompt: Quoi ?\n{lines}"
    made = load_text(text)
    assert made.problems == (), [(p.code, dict(p.values)) for p in made.problems]
    return made


def verdict(keys: str, response: str, more: str = ""):
    return Grader(loaded(keys, more).question_set).grade("q", response)


def said(found) -> str:
    """A verdict in a word: its status, or that it asks for more."""
    return "ask_more" if found.ask_more else str(found.status)


ACCEPT, PARTIAL, WRONG, ASK = {"correct", "almost"}, {"partial"}, {"incorrect"}, {"ask_more"}
DATE = "type: date\nanswer: 21 mai 2024"
AMOUNT = "type: amount\nanswer: 400 millions d'euros"
NUMBER = "type: number\nanswer: 100 000\ncounts: personnes"
WHO = "type: who\nanswer: macron"
PHRASE = "type: phrase\nanswer: défi existentiel"
IDEAS = """\
type: text
answer: La boutique ferme et le train arrive.
ideas:
  - {idea: la boutique ferme, any: [le magasin n'ouvre plus], words: [[boutique, magasin], [fermer, fermeture]], missing: Et la boutique ?}
  - {idea: le train arrive, points: 3}
contradicts: [la boutique ouvre]
"""
LIST = "type: list\nanswer: [Paris, {answer: Lyon, accept: [la capitale des Gaules]}, Brest]"
CHOICE = "type: choice\nanswer: b\noptions: {a: onze mois, b: {text: douze mois, feedback: Oui.}, c: un an et demi}"
PROVED = """\
type: true_false
answer: false
justification: {quote: "soit un quart de 1,6 milliard d'euros", essential: [un quart], accept: [La France mettra 400 millions d'euros]}
"""
CLOZE = """\
type: cloze
text: "En [[lieu]], il a parlé de [[quoi]]."
blanks:
  lieu: {type: place, answer: Nouvelle-Calédonie}
  quoi: {type: phrase, answer: défi existentiel, points: 2}
"""
ORDER = "type: order\nanswer: [le petit, le moyen, le grand]"


@pytest.mark.parametrize(
    ("keys", "response", "expected"),
    [
        # accept, reject, ask_more
        (f"{PHRASE}\naccept: [une menace]", "une menace", ACCEPT),
        (f"{PHRASE}\nreject: [un défi existentiel]", "un défi existentiel", WRONG),
        (f"{PHRASE}\nreject: {{response: existentiel, feedback: Relisez.}}", "existentiel", WRONG),
        (f"{WHO}\nask_more: [{{response: un élu, ask: Lequel ?}}]", "un élu", ASK),
        # date
        (DATE, "21/05/2024", ACCEPT), (DATE, "le 21 mai", ACCEPT), (DATE, "05/21/2024", WRONG),
        (DATE, "21 mai 2023", WRONG), (DATE, "mercredi 21 mai 2024", PARTIAL),
        (DATE, "en mai", ASK), (f"{DATE}\nrequire: [day, month, year]", "21 mai", ASK),
        (f"{DATE}\nrequire: month", "en mai", ACCEPT),
        ("type: date\nanswer: 10 et 11 février 2025", "les 10 et 11 février", ACCEPT),
        ("type: date\nanswer: 10 et 11 février 2025", "10 février", PARTIAL),
        ("type: date\nanswer: mars 2030", "en mars 2030", ACCEPT),
        ("type: date\nanswer: mi-mars 2024", "à la mi-mars", ACCEPT),
        ("type: date\nanswer: '2024'", "2024", ACCEPT),
        # amount
        (AMOUNT, "0,4 milliard d'euros", ACCEPT), (AMOUNT, "400 millions", PARTIAL),
        (AMOUNT, "400 millions de dollars", WRONG),
        (f"{AMOUNT}\nunit: optional", "400 millions", ACCEPT),
        (f"{AMOUNT}\nunit: required", "400 millions", PARTIAL),
        (f"{AMOUNT}\ntolerance: 2 %", "408 millions d'euros", ACCEPT),
        (f"{AMOUNT}\ntolerance: 2 %", "409 millions d'euros", WRONG),
        (f"{AMOUNT}\ntolerance: 5 millions", "405 millions d'euros", ACCEPT),
        (f"{AMOUNT}\ntolerance: 5 millions", "406 millions d'euros", WRONG),
        (f"{AMOUNT}\ntolerance: 0", "401 millions d'euros", WRONG),
        # number, quantity, share, duration
        (NUMBER, "cent mille personnes", ACCEPT), (NUMBER, "100 001", WRONG),
        ("type: number\nanswer: neuf", "9", ACCEPT),
        (f"{NUMBER}\ntolerance: 10 %", "95 000", ACCEPT),
        ("type: quantity\nanswer: 57 km", "57 000 m", ACCEPT),
        ("type: quantity\nanswer: 320 km/h", "320 km", WRONG),
        ("type: quantity\nanswer: 1,5 °C", "1,5 degré", ACCEPT),
        ("type: share\nanswer: un quart", "25 %", ACCEPT),
        ("type: share\nanswer: une personne sur quatre", "un quart", ACCEPT),
        ("type: share\nanswer: 25 %\ntolerance: 1 %", "25,2 %", ACCEPT),
        ("type: duration\nanswer: 12 à 18 mois", "d'un an à un an et demi", ACCEPT),
        ("type: duration\nanswer: 2 h 05", "125 minutes", ACCEPT),
        # a bound or a direction
        ("type: amount\nanswer: plus de 50 millions d'euros", "moins de 50 millions d'euros", WRONG),
        ("type: amount\nanswer: plus de 50 millions d'euros", "50 millions d'euros", {"almost"}),
        ("type: share\nanswer: une hausse de 12,5 %", "une baisse de 12,5 %", WRONG),
        ("type: share\nanswer: une hausse de 12,5 %", "12,5 %", {"almost"}),
        ("type: number\nanswer: environ 300", "300", ACCEPT),
        # who
        (WHO, "Macron", ACCEPT), (WHO, "Macron Emmanuel", ACCEPT), (WHO, "E. Macron", ACCEPT),
        (WHO, "M. Macron", ACCEPT), (WHO, "le chef de l'État", ACCEPT), (WHO, "Le Maire", WRONG),
        (WHO, "le chef du gouvernement", WRONG),
        ("type: who\nanswer: Jean Valjean", "Valjean", ACCEPT),
        ("type: who\nanswer: [macron, bouverot]", "Bouverot et Macron", ACCEPT),
        ("type: who\nanswer: [macron, bouverot]", "Macron", PARTIAL),
        # place, phrase
        ("type: place\nanswer: Nouvelle-Calédonie", "en nouvelle calédonie", ACCEPT),
        ("type: place\nanswer: Séoul", "Séoul, en Corée du Sud", ACCEPT),
        ("type: place\nanswer: Séoul", "en Corée du Sud", WRONG),
        (PHRASE, "un defi existenciel", ACCEPT), (PHRASE, "défi essentiel", WRONG),
        (f"{PHRASE}\nexact: true", "defi existenciel", WRONG),
        # text
        (IDEAS, "le magasin a fermé et le train arrive", ACCEPT),
        (IDEAS, "le train arrive", PARTIAL), (IDEAS, "la boutique ouvre", WRONG),
        ("type: text\nanswer: Le train est en retard.", "Le train est en retard", ACCEPT),
        # list
        (LIST, "Brest, Paris et la capitale des Gaules", ACCEPT), (LIST, "Paris", PARTIAL),
        (f"{LIST}\nexpected: 2", "Brest, Lyon", ACCEPT),
        (f"{LIST}\nordered: true", "Lyon, Paris, Brest", PARTIAL),
        (f"{LIST}\nextra: ignore", "Paris, Lyon, Brest, Nice", ACCEPT),
        (LIST, "Paris, Lyon, Brest, Nice", PARTIAL),
        # choice, true_false, cloze, order
        (CHOICE, "b", ACCEPT), (CHOICE, "douze mois", ACCEPT), (CHOICE, "onze mois", WRONG),
        (CHOICE.replace("answer: b", "answer: [b, c]"), "b, c", ACCEPT),
        ("type: true_false\nanswer: unsaid", "non mentionné", ACCEPT),
        ("type: true_false\nanswer: true", "vrai", ACCEPT),
        (PROVED, "faux : soit un quart de 1,6 milliard d'euros", ACCEPT),
        (PROVED, "faux : La France mettra 400 millions d'euros", ACCEPT),
        (PROVED, "faux : 1,6 milliard d'euros", WRONG),
        (PROVED, "vrai : soit un quart de 1,6 milliard d'euros", WRONG),
        (PROVED, "faux", WRONG),
        (PROVED + "scoring: parts\n", "faux", PARTIAL),
        (PROVED.replace("]}", "], required: false}"), "faux", ACCEPT),
        (CLOZE, "Nouvelle-Calédonie\ndéfi existentiel", ACCEPT),
        (CLOZE, "quoi: défi existentiel", PARTIAL),
        (ORDER, "le petit ; le moyen ; le grand", ACCEPT),
        (ORDER, "le moyen ; le petit ; le grand", PARTIAL),
        (f"{ORDER}\nscoring: all_or_nothing", "le moyen ; le petit ; le grand", WRONG),
    ],
)  # fmt: skip
def test_a_response(keys, response, expected):
    found = verdict(keys, response)
    assert said(found) in expected, found


def test_points_of_ideas_and_blanks_are_weights():
    assert verdict(IDEAS, "le train arrive").score == pytest.approx(0.75)
    assert verdict(CLOZE, "quoi: défi existentiel").score == pytest.approx(2 / 3)
    assert loaded(CLOZE).question_set.max_points == 3


def test_what_is_missing_is_asked():
    reasons = verdict(IDEAS, "le train arrive").reasons
    assert any("Et la boutique ?" in map(str, reason.values.values()) for reason in reasons)


def test_a_unit_that_the_prompt_names_may_be_left_out_with_a_note():
    made = loaded(AMOUNT)
    text = made.text.replace("prompt: Quoi ?", "prompt: Combien d'euros ?")
    found = Grader(load_text(text).question_set).grade("q", "400 millions")
    assert str(found.status) == "almost"


def test_a_weekday_that_does_not_fit_is_said():
    codes = {reason.code for reason in verdict(DATE, "mercredi 21 mai 2024").reasons}
    assert any("weekday" in code for code in codes), codes


def test_another_known_person_is_said_by_name():
    reasons = verdict(WHO, "Bruno Le Maire").reasons
    assert "Bruno Le Maire" in map(str, reasons[0].values.values())


def test_a_proof_more_than_twice_as_long_as_the_quotation_proves_nothing():
    whole = (
        "faux : La France mettra 400 millions d'euros dans neuf pôles, soit un quart de 1,6 "
        "milliard d'euros, et formera 100 000 personnes en 12 à 18 mois. Le train fera 57 km"
    )
    found = verdict(PROVED, whole)
    assert not found.accepted
    assert "proof_long" in {reason.code for reason in found.reasons}


@pytest.mark.parametrize(
    ("settings", "expected"), [("", "almost"), ("ignored", "correct"), ("required", "incorrect")]
)
def test_accents_are_noted_or_as_the_settings_say(settings, expected):
    more = f"settings: {{accents: {settings}}}\n" if settings else ""
    keys = "type: phrase\nanswer: défi"
    assert said(verdict(keys, "defi", more)) == expected


def test_the_page_s_whole_set_has_nothing_to_tell():
    import re
    from pathlib import Path

    import quiz.sets

    page = (Path(quiz.sets.__file__).parent / "README.md").read_text(encoding="utf-8")
    whole = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)[-1]
    assert [(p.code, str(p.spot)) for p in check_loaded(load_text(whole))] == []
