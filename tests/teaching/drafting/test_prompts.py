"""Questions made from sentences: good French, or the sentence with a blank."""

from __future__ import annotations

import pytest

from quiz.model import Cloze, Date, Who
from quiz.teaching.drafting import draft_set
from quiz.teaching.drafting.article import read_article

N, B = "\u202f", "\xa0"


def drafted(text):
    """The questions on a text."""
    return draft_set(text, "texte.txt").question_set.questions


def spaced(prompt):
    """A prompt as typeset, from one typed with plain spaces."""
    return (
        prompt.replace(" ?", f"{N}?").replace(" :", f"{B}:").replace("« ", f"«{B}").replace(" »", f"{B}»")
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "prompt", "answer"),
    [
        ("La ville compte 12 000 habitants.", "Combien d'habitants la ville compte-t-elle ?", "12 000 habitants"),
        ("Plus de 1 200 personnes ont manifesté à Lyon.", "Combien de personnes ont manifesté à Lyon ?", "plus de 1 200 personnes"),
        ("Le chantier coûtera 85,5 millions d'euros.", "Combien le chantier coûtera-t-il ?", "85,5 millions d'euros"),
        ("La région a versé 3 millions d'euros à la ville.", "Quelle somme la région a-t-elle versée à la ville ?", "3 millions d'euros"),
        ("Le coût est estimé à 12 millions d'euros.", "À combien le coût est-il estimé ?", "12 millions d'euros"),
        ("Les ventes ont reculé de 12 % dans le Nord.", "De combien les ventes ont-elles reculé dans le Nord ?", "12 %"),
        ("L'usine emploie 300 salariés et produit 2 000 voitures.", "Combien de voitures l'usine produit-elle ?", "2 000 voitures"),
        ("Le 3 mars 2025, la maire a ouvert le pont.", "Quel jour la maire a-t-elle ouvert le pont ?", "3 mars 2025"),
        ("La maire a ouvert le pont en 2019.", "En quelle année la maire a-t-elle ouvert le pont ?", "2019"),
        ("Le pont est fermé depuis mars 2024.", "Depuis quand le pont est-il fermé ?", "depuis mars 2024"),
        ("Les travaux dureront dix-huit mois.", "Combien de temps les travaux dureront-ils ?", "dix-huit mois"),
        ("Le maire, Paul Renard, 52 ans, est parti.", "Quel âge a Paul Renard ?", "52 ans"),
        ("Un incendie a parcouru 650 hectares.", "Combien d'hectares un incendie a-t-il parcourus ?", "650 hectares"),
        ("Il y avait 300 élèves dans la cour.", "Combien d'élèves y avait-il dans la cour ?", "300 élèves"),
        ("Selon l'étude, 35 % des boutiques ont fermé.", "Selon l'étude, quel pourcentage des boutiques ont fermé ?", "35 %"),
        ("Il recevra les élus le 11 septembre.", "Complétez d'après le texte (une date) : « Il recevra les élus le … »", "11 septembre"),
    ],
)  # fmt: skip
def test_prompt_and_key(sentence, prompt, answer):
    found = {(q.prompt, q.answer) for q in drafted(sentence + " Voilà ce que dit la ville.")}
    assert (spaced(prompt), answer) in found


def test_a_sentence_of_several_values_is_one_text_with_blanks():
    (question,) = drafted("Il a versé 300 euros à 12 familles en trois mois, dans le quartier.")
    assert isinstance(question, Cloze)
    assert [blank.question.answer for blank in question.blanks] == [
        "300 euros",
        "12 familles",
        "trois mois",
    ]


def test_who_said_what_by_its_own_verb():
    text = "Le maire de Brest, Paul Renard, a dénoncé « un scandale d'État ». « Nous voterons contre », a-t-il dit."
    questions = [q for q in drafted(text) if isinstance(q, Who)]
    assert [q.prompt for q in questions] == [
        spaced("Qui a dénoncé « un scandale d'État » ?"),
        spaced("Qui a dit : « Nous voterons contre » ?"),
    ]
    assert {q.answers for q in questions} == {("renard",)}


def test_a_year_read_as_a_number_is_asked_as_a_year():
    (question,) = drafted("La réforme des retraites est reportée à 2028 par le gouvernement.")
    assert isinstance(question, Date)


@pytest.mark.parametrize(
    "sentence",
    ["Le Boeing 747 est dans la ville.", "L'article 49.3 est une arme.", "La RN 12 est fermée.",
     "Il habite à deux pas de la ville.", "Le plastique neuf est cher pour la ville."],
)  # fmt: skip
def test_numbers_that_are_names_are_not_asked(sentence):
    questions = drafted(sentence + " La ville compte 12 000 habitants.")
    assert [q.answer for q in questions] == ["12 000 habitants"]


def test_head_of_an_article():
    article = read_article(
        'Le pont rouvre\n\nPar Claire Dubois\nPublié le 4 mars 2025 à 18h30\n\nLe maire a dit "oui" à tout !\n\n'
        "La ville est\ncontente.",
        "a.txt",
    )
    assert (article.headline, article.author, article.date) == (
        "Le pont rouvre",
        "Claire Dubois",
        "4 mars 2025",
    )
    assert article.text == f"Le maire a dit «{B}oui{B}» à tout{N}!\n\nLa ville est contente."


def test_a_first_line_that_is_a_sentence_is_no_headline():
    article = read_article("Le maire a ouvert le pont en 2019.\n\nLa ville est contente.", "a.txt")
    assert article.headline == ""
    assert article.text.startswith("Le maire")


def test_lines_without_blank_lines_are_paragraphs_where_they_are_long():
    line = "Le maire de la ville a ouvert le pont et il est content de la fête qui a suivi, " * 2
    assert read_article(f"{line}\n{line}", "a.txt").text.count("\n\n") == 1
