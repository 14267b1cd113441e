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
        ("Le chantier commence à la gare. Il coûtera 3 millions d'euros.", "Combien le chantier coûtera-t-il ?", "3 millions d'euros"),
        ("Une passerelle sera construite. Elle mesurera 40 mètres.", "Combien de mètres la passerelle mesurera-t-elle ?", "40 mètres"),
        ("La maire rappelle que la ville compte 12 000 habitants.", "Combien d'habitants la ville compte-t-elle ?", "12 000 habitants"),
        ("Selon Paul Renard, le pont coûtera 3 millions d'euros.", "Selon Paul Renard, combien le pont coûtera-t-il ?", "3 millions d'euros"),
        ("Le Sénat, qui compte 348 élus, est à Paris.", "Combien d'élus le Sénat compte-t-il ?", "348 élus"),
        ("Elle demande une étude à la ville, qui emploie 300 agents.", "Combien d'agents la ville emploie-t-elle ?", "300 agents"),
        ("La région a promis une aide de 10 000 euros au club.", "De quel montant est l'aide que la région a promise au club ?", "10 000 euros"),
        ("Il faut 31 minutes pour atteindre le port.", "Combien de minutes faut-il pour atteindre le port ?", "31 minutes"),
        ("Il est 11 h 45 dans la cour.", "Quelle heure est-il dans la cour ?", "11 h 45"),
        ("Le coût d'un repas est de 2,31 euros.", "Quel est le coût d'un repas ?", "2,31 euros"),
        ("Une étude publiée le 4 mai 2025 le dit.", "Quel jour l'étude a-t-elle été publiée ?", "4 mai 2025"),
        ("Élu en 2020, le maire est parti.", "En quelle année le maire a-t-il été élu ?", "2020"),
        ("Le feu est parti du grenier vers 1 h 40.", "Vers quelle heure le feu est-il parti du grenier ?", "vers 1 h 40"),
        ("Un orage a interrompu le match pendant six minutes.", "Pendant combien de temps un orage a-t-il interrompu le match ?", "six minutes"),
        ("Anne Colin, libraire depuis onze ans, est partie.", "Depuis combien de temps Anne Colin est-elle libraire ?", "onze ans"),
        ("Le docker de 34 ans est parti.", "Quel âge a le docker ?", "34 ans"),
        ("« Les barrages sont pleins à 97 % », dit-on.", "D'après une citation du texte, à combien les barrages sont-ils pleins ?", "97 %"),
        ("Les 400 habitants doivent faire un détour de 22 kilomètres.", "De combien de kilomètres est le détour que les habitants doivent faire ?", "22 kilomètres"),
        ("Le canton recense 15 meutes et une dizaine de renards.", "Combien de meutes le canton recense-t-il ?", "15 meutes"),
        ("Quinze bouées écoutent la mer jour et nuit.", "Combien de bouées écoutent la mer jour et nuit ?", "quinze bouées"),
        ("La police a mené 27 interventions sur le lac.", "Combien d'interventions la police a-t-elle menées sur le lac ?", "27 interventions"),
        ("Le texte prévoit 4 milliards d'euros d'économies.", "Quel montant d'économies le texte prévoit-il ?", "4 milliards d'euros"),
        ("La température a augmenté de 1,3 °C dans le vignoble.", "De combien de degrés la température a-t-elle augmenté dans le vignoble ?", "1,3 °C"),
        ("Pendant cinq semaines, les habitants ont gardé le pont.", "Pendant combien de temps les habitants ont-ils gardé le pont ?", "cinq semaines"),
        ("Le festival se tiendra du 6 juillet au 4 octobre 2026.", "À quelles dates le festival se tiendra-t-il ?", "du 6 juillet au 4 octobre 2026"),
        ("Le tribunal devrait trancher d'ici au 20 décembre.", "D'ici à quand le tribunal devrait-il trancher ?", "d'ici au 20 décembre"),
        ("Le maire a autorisé début septembre la vente du pont.", "Quand le maire a-t-il autorisé la vente du pont ?", "début septembre"),
        ("Le plafond, fixé à 50 euros, sera relevé.", "À combien le plafond est-il fixé ?", "50 euros"),
        ("La mesure, prévue pour trois mois, fait débat.", "Pour combien de temps la mesure est-elle prévue ?", "trois mois"),
        ("La ville ouvrira un sentier long de 26 kilomètres.", "Quelle est la longueur du sentier ?", "26 kilomètres"),
        ("Il rêve d'une toile de Courbet estimée à 2 millions d'euros.", "À combien la toile de Courbet est-elle estimée ?", "2 millions d'euros"),
        ("Le retour du train est espéré pour le 15 janvier.", "Pour quand le retour du train est-il espéré ?", "15 janvier"),
        ("Le vigneron, âgé de 67 ans, est parti.", "Quel âge a le vigneron ?", "67 ans"),
        ("À 71 ans, la navigatrice Anne Colin repart.", "Quel âge a Anne Colin ?", "71 ans"),
        ("« Rien ne va », dit le patron, Yannick Le Goff. Il demande une prime de 500 euros.", "De quel montant est la prime que Yannick Le Goff demande ?", "500 euros"),
        ("Il recevra les élus le 11 septembre.", "Complétez d'après le texte (une date) : « Il recevra les élus le … »", "11 septembre"),
    ],
)  # fmt: skip
def test_prompt_and_key(sentence, prompt, answer):
    found = {(q.prompt, q.answer) for q in drafted(sentence + " Voilà ce que dit la ville.")}
    assert (spaced(prompt), answer) in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Conseil a rappelé le 12 mars que la loi est bonne.",
        "La maire a rencontré la ministre. Elle recevra 300 euros.",
        "Ils ont pris le bus, et 50 habitants s'y étaient serrés.",
        "La région a baissé sa subvention de 60 000 à 35 000 euros.",
        "Le prix va de 1 euro à 5 euros.",
        "Chacune mesure 202 mètres au bout du port.",
        "Comme elle, 317 personnes ont saisi la justice.",
        "La moitié a moins de 30 ans dans la ville.",
        "« Rien ne va », dit Paul Renard au préfet. Il demande une prime de 500 euros.",
        "« Rien ne va », dit Paul Renard, patron du navire. Il mesure 12 mètres.",
        "Le plus puissant, long de 235 mètres, avance dans la ville.",
        "Le chef a promis 7 millions de francs supplémentaires pour la ville.",
        "Opérée de l'épaule en mai 2024, elle n'a jamais retrouvé la forme.",
        "La vague qui touche la ville depuis le 7 août s'est intensifiée.",
        "« Nous paierons 300 euros à la ville », a dit le maire.",
        "C'est le premier titre national du club, fondé en 1974 par une institutrice.",
        "C'est une salle de la mairie ouverte en 1974 par une institutrice.",
        "Les trois quarts d'entre elles creusent leur nid dans le sol.",
        "Plus de 300 d'entre eux ont manifesté dans la ville.",
    ],
)
def test_no_question_where_the_sentence_does_not_allow_one(sentence):
    questions = drafted(sentence + " Voilà ce que dit la ville.")
    assert [q.prompt for q in questions if not q.prompt.startswith(("Complétez", "Qui"))] == []


def test_words_are_left_out_beside_who_says_them():
    text = "« Nous avons tout essayé pour le pont », a dit Paul Renard au terme d'un discours de trois heures."
    prompts = [q.prompt for q in drafted(text)]
    assert spaced("Qui a dit : « Nous avons tout essayé pour le pont » ?") in prompts
    assert any("[…]”, a dit Paul Renard" in prompt for prompt in prompts)


def test_a_score_before_a_day_is_no_date():
    text = "Les Louves ont battu Metz 27 à 25, samedi 17 mai, devant 8 400 spectateurs. Voilà la ville."
    answers = [
        blank.question.answer for q in drafted(text) if isinstance(q, Cloze) for blank in q.blanks
    ]
    answers += [q.answer for q in drafted(text) if not isinstance(q, Cloze)]
    assert not any("25," in answer for answer in answers)
    assert any("samedi 17 mai" in answer for answer in answers)


def test_of_a_few_the_most_useful_are_kept():
    text = (
        "La ville compte 12 000 habitants. Il recevra les élus le 11 septembre. « Nous voterons contre ce texte », "
        "a dit Paul Renard. C'est la huitième fois que la mairie y pense, avec douze agents."
    )
    made = draft_set(text, "texte.txt", most=2).question_set
    assert [q.type for q in made.questions] == ["number", "who"]


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
