"""Who says a quotation where the text goes a longer way round, and silence where it may be another."""

from __future__ import annotations

import pytest

from quiz.french.quotations import find_quotations

MAIRE = "Paul Renard est maire. "


def speakers(text):
    return [q.speaker and q.speaker.name for q in find_quotations(text)[0]]


@pytest.mark.parametrize(
    "text",
    [
        MAIRE + "« Rien n'est joué », fait-il valoir.",
        MAIRE + "« Rien n'est joué », met-il en garde.",
        MAIRE + "« Rien n'est joué », veut-il croire.",
        MAIRE + "Il dénonce « un scandale ».",
        MAIRE + "Selon lui, « rien n'est joué ».",
        MAIRE + "Une avocate est venue. « Rien n'est joué », a-t-il dit.",
        MAIRE + "Il marche avec un avocat. « Rien n'est joué », a-t-il dit.",
        "Hier soir, à la mairie, Paul Renard est arrivé. « Rien n'est joué », a-t-il dit.",
        "Paul Renard et Anne Colin sont venus. « Rien n'est joué », a-t-il dit.",
    ],
)
def test_a_pronoun_stands_for_the_only_one_it_can(text):
    assert speakers(text) == ["Paul Renard"]


@pytest.mark.parametrize(
    "text",
    [
        "« Rien n'est joué », fait-il valoir.",
        MAIRE + "Un avocat est venu. « Rien n'est joué », a-t-il dit.",
        MAIRE + "Son voisin est venu. « Rien n'est joué », a-t-il dit.",
        MAIRE + "Selon l'avocat, tout va bien. « Rien n'est joué », a-t-il dit.",
        "Selon un avocat, tout va bien. « Rien n'est joué », a-t-il dit.",
        "Paul Renard est venu.\n\nLe temps est beau. « Rien n'est joué », a-t-il dit.",
        "Paul Renard et Luc Morel se parlent.\n\n« Rien n'est joué », a-t-il dit.",
        "Luc Morel est là. Paul Renard arrive.\n\n« Rien n'est joué », a-t-il dit.",
        "Anne Colin a parlé. La préfecture a publié un bilan. « Rien n'est joué », indique-t-elle.",
        "Anne Colin a parlé. La préfecture a publié un bilan. « Rien n'est joué », indique-t-il.",
        "Selon lui, « rien n'est joué ».",
        "Celui-ci dénonce « un scandale ».",
    ],
)
def test_a_pronoun_that_may_be_anothers_is_left_alone(text):
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "La préfecture a publié un bilan. « Rien n'est joué », indique-t-elle.",
        "Paul Renard a parlé. La préfecture a publié un bilan. « Rien n'est joué », indique-t-elle.",
    ],
)
def test_a_body_speaks_where_the_sentence_before_is_about_it(text):
    assert speakers(text) == ["la préfecture"]


@pytest.mark.parametrize(
    "text",
    [
        "« Rien n'est joué », tient à préciser Paul Renard.",
        "« Rien n'est joué », a tenu à préciser Paul Renard.",
        "« Rien n'est joué », a rappelé à la sortie de la salle Paul Renard.",
        "« Que faire ? Ajoutons du sel », dit Paul Renard.",
        "« Que faire, demande Paul Renard, maire de Brest, pour eux ? »",
        "« Rien n'est joué », pour Paul Renard.",
        "D'ici là, prévient Paul Renard, « rien n'est joué ».",
        "Le pays, selon Paul Renard, est « au bord du gouffre ».",
        "Paul Renard a vivement dénoncé « un scandale ».",
        "Paul Renard a salué l'accord et dénoncé « un scandale ».",
        "Paul Renard en demande « toujours plus ».",
        "Paul Renard l'a qualifiée de « honte ».",
        "Paul Renard est sorti en dénonçant « un scandale ».",
        "Paul Renard est sorti, estimant que « rien n'est joué ».",
        "Quant à Paul Renard, il dénonce « un scandale ».",
        "– Paul Renard : « Rien n'est joué. »",
    ],
)
def test_turns_of_phrase_that_name_who_speaks(text):
    assert speakers(text) == ["Paul Renard"]


@pytest.mark.parametrize(
    "text",
    [
        "« Rien n'est joué », marche-t-il.",
        "« Rien n'est joué », a rappelé dans la salle, puis est parti Paul Renard.",
        "Le projet est dénoncé comme « un scandale » par Paul Renard.",
        "Le projet a été dénoncé comme « un scandale ».",
        "La demande de « toujours plus » lasse Paul Renard.",
        "« Que faire ? dit-on. Rien. »",
        "« Que faire, dit-il, pour eux ? »",
        "« Rien n'est joué » pour l'école.",
        "« Rien n'est joué », disent-ils.",
        "« Rien, disent-ils, n'est joué. »",
        "C'est, pour Paul Renard, « un scandale ».",
        "Paul Renard dénonce « un scandale », selon Anne Colin.",
        "Selon Paul Renard et ce que dit Anne Colin, « rien n'est joué ».",
        "On dénonce « un scandale ».",
        "Nous dénonçons « un scandale ».",
        "Le maire de la ville de Brest : « Rien n'est joué. »",
        "Hier, dans la rue, Paul Renard : « Rien n'est joué. »",
        "Son avocat dénonce « un scandale ».",
        "Santé dénonce « un scandale ».",
        "La Suédoise dénonce « un scandale ».",
        "Paul Renard et Anne Renard sont là. Renard dénonce « un scandale ».",
        "Deux maires, Paul Renard et Luc Morel, sont là. Le maire dénonce « un scandale ».",
    ],
)
def test_turns_of_phrase_that_do_not(text):
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "« Rien n'est joué », a dit Paul Renard, « c'est vrai », selon Anne Colin.",
            ["Paul Renard", "Anne Colin"],
        ),
        ("« Rien n'est joué », dit Paul Renard.\n\n« Justice pour tous. »", ["Paul Renard", None]),
        (
            "« Rien, dit Paul Renard, n'est joué. » « Justice pour tous. »",
            ["Paul Renard", "Paul Renard"],
        ),
        (
            "Un habitant dénonce « un scandale ». Un habitant approuve « le projet ».",
            ["un habitant", None],
        ),
        (
            "La Banque de France a parlé d'« un recul ». La Banque de France note « un sursaut ».",
            ["la Banque de France", "la Banque de France"],
        ),
    ],
)
def test_one_quotation_after_another(text, found):
    assert speakers(text) == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("M. Renard a dit : « Rien n'est joué. »", "M. Renard"),
        ("Mme Colin dénonce « un scandale ».", "Mme Colin"),
        ("Zblork Vanek, 52 ans, dénonce « un scandale ».", "Zblork Vanek"),
        ("Zblork Vanek, maire de Brest, dénonce « un scandale ».", "Zblork Vanek"),
        ("Le maire (PS), Zblork Vanek, dénonce « un scandale ».", "Zblork Vanek"),
        ("Le Suédois Zblork Vanek dénonce « un scandale ».", "Zblork Vanek"),
        ("Anne Lund est là. La Suédoise dénonce « un scandale ».", "Anne Lund"),
        ("Claude Martin est là. « Rien n'est joué », dit-elle.", "Claude Martin"),
        ("Le maire de Brest, mécontent, dénonce « un scandale ».", "le maire de Brest"),
        ("Quant au maire de Brest, il dénonce « un scandale ».", "le maire de Brest"),
        ("Anne Colin, elle, la qualifie de « honte ».", "Anne Colin"),
        ("Selon l'Insee, « rien n'est joué ».", "l'Insee"),
        ("La CGT Champagne dénonce « un scandale ».", "la CGT Champagne"),
        ("Le Conseil constitutionnel dénonce « un scandale ».", "le Conseil constitutionnel"),
    ],
)
def test_who_speaks_is_named_as_the_text_does(text, speaker):
    assert speakers(text) == [speaker]
