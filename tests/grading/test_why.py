"""A verdict says why: the reasons, their values and the score, kind of answer by kind of answer."""

from __future__ import annotations

import pytest

from tests.grading.conftest import grade

PASSAGE = (
    "Samedi 5 juillet 2025, le maire de Rennes, Paul Renard, a ouvert le pont.\n\n"
    "La directrice, Anne Colin, a parlé du quai. Le pont a coûté 12 millions d'euros et mesure "
    "300 mètres.\n\nHervé Morvan, le préfet, est venu de Nantes le 3 mars."
)
PEOPLE = {
    "maire": {"name": "Paul Renard", "also": ["le maire"]},
    "directrice": {"name": "Anne Colin", "also": ["la directrice"]},
    "prefet": {"name": "Hervé Morvan", "also": ["le préfet"]},
}
HEDGE, NEGATED, KNOWN, MISSING = "hedge", "negated", "known_other", "missing_items"


def graded(kind, prompt, answer, response, **keys):
    case = {"type": kind, "prompt": prompt, "answer": answer, "response": response}
    return grade({**case, "passage": PASSAGE, "people": PEOPLE, **keys})


def said(verdict):
    """Status, hundredths of the points, and each reason with its values but the response."""
    return (
        str(verdict.status),
        round(verdict.score * 100),
        [
            (reason.code, {key: v for key, v in reason.values.items() if key != "response"})
            for reason in verdict.reasons
        ],
    )


def wrong(code, **values):
    return "incorrect", 0, [(code, values)]


RIGHT = ("correct", 100, [])


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("pommes", ("partial", 33, [(MISSING, {"n": 2})])),
        ("pommes, poires", ("partial", 67, [(MISSING, {"n": 1})])),
        (
            "pommes, prunes",
            ("incorrect", 0, [("extra_items", {"items": "prunes"}), (MISSING, {"n": 2})]),
        ),
        (
            "pommes, poires, cerises, prunes",
            ("partial", 67, [("extra_items", {"items": "prunes"})]),
        ),
        ("poires, cerises et pommes", RIGHT),
        (
            "pommes poires, cerises et prunes",
            ("partial", 67, [("extra_items", {"items": "prunes"})]),
        ),
        (
            "pommes poires, cerises, prunes, figues",
            ("partial", 33, [("extra_items", {"items": "prunes, figues"})]),
        ),
        (
            "pomes, poires, cerises",
            ("almost", 100, [("spelling", {"written": "pomes", "expected": "pommes"})]),
        ),
        ("", ("blank", 0, [("empty", {})])),
    ],
)
def test_list(response, verdict):
    found = graded("list", "Quels fruits ?", "pommes, poires, cerises", response)
    assert said(found) == verdict


@pytest.mark.parametrize(
    ("keys", "response", "verdict"),
    [
        ({"extra": "ignore"}, "pommes, poires, cerises, prunes", RIGHT),
        ({"ordered": True}, "pommes, poires, cerises", RIGHT),
        ({"ordered": True}, "poires, pommes, cerises", ("partial", 33, [("wrong_order", {})])),
        ({"ordered": True}, "pommes, cerises", ("partial", 33, [(MISSING, {"n": 2})])),
        (
            {"ordered": True},
            "pommes, poires, cerises, prunes",
            ("partial", 67, [("extra_items", {"items": "prunes"})]),
        ),
        ({"expected": 2}, "pommes", ("partial", 50, [(MISSING, {"n": 1})])),
        ({"expected": 2}, "pommes, cerises", RIGHT),
        ({"expected": 2}, "pommes, poires, cerises", RIGHT),
    ],
)
def test_list_of_another_rule(keys, response, verdict):
    found = graded("list", "Quels fruits ?", "pommes, poires, cerises", response, **keys)
    assert said(found) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("le chat ou le chien", wrong(HEDGE)),
        ("le chat où le chien", ("incorrect", 0, [])),
        ("pas le chat noir", wrong(NEGATED)),
        ("sauf le chat noir", wrong(NEGATED)),
        ("le chat noir non", wrong(NEGATED)),
        ("le chat", wrong("incomplete")),
        ("le chat noir du maire", wrong("extra_words")),
        ("le quai", wrong(KNOWN, paragraph=2)),
        ("Nantes", wrong(KNOWN, paragraph=3)),
        ("oui", ("incorrect", 0, [])),
        ("chat-noir", RIGHT),
        (
            "le chat noirs",
            ("almost", 100, [("agreement", {"written": "noirs", "expected": "noir"})]),
        ),
    ],
)
def test_phrase(response, verdict):
    assert said(graded("phrase", "Quel animal ?", "le chat noir", response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("samedi 5 juillet", RIGHT),
        (
            "dimanche 5 juillet 2025",
            (
                "partial",
                50,
                [
                    (
                        "weekday",
                        {"date": "5 juillet 2025", "written": "dimanche", "expected": "samedi"},
                    )
                ],
            ),
        ),
        ("5 juin 2025", wrong("date_month")),
        ("6 juillet", wrong("date_day")),
        ("le 5 juillet 2024", wrong("date_year")),
        ("juillet", wrong("ask_more", ask="", kind="day")),
        ("le 5", wrong("ask_more", ask="", kind="month")),
        ("3 mars", ("incorrect", 0, [(KNOWN, {"paragraph": 3}), ("date_month", {})])),
        ("hier", wrong("unreadable", example="14 octobre 2019")),
        ("avant le 5 juillet", wrong("bound_extra", bound="before")),
        ("du 5 au 7 juillet", wrong("range_extra")),
        ("05/07/2025", RIGHT),
        (
            "5 juilet 2025",
            ("almost", 100, [("value_slip", {"written": "juilet", "expected": "juillet"})]),
        ),
        ("le 5 juillet 2025 (oktober fest)", RIGHT),
    ],
)
def test_date(response, verdict):
    assert said(graded("date", "Quand ?", "5 juillet 2025", response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("12 M€", RIGHT),
        ("12 millions", ("partial", 50, [("unit_missing", {})])),
        ("12 milliards d'euros", wrong("magnitude_high", n=1000)),
        ("120 millions d'euros", wrong("magnitude_high", n=10)),
        ("12 000 euros", wrong("magnitude_low", n=1000)),
        ("12", wrong("magnitude_low", n=1_000_000)),
        ("12 millions de dollars", wrong("currency", unit="USD")),
        ("13 millions d'euros", wrong("digits")),
        ("environ 12 millions d'euros", RIGHT),
        ("plus de 12 millions d'euros", wrong("bound_extra", bound="more")),
        (
            "300 mètres",
            ("incorrect", 0, [(KNOWN, {"paragraph": 2}), ("unit_wrong", {"unit": "m"})]),
        ),
        (
            "12.000.000 euros",
            ("almost", 100, [("number_format", {"read": "12\u202f000\u202f000"})]),
        ),
        ("entre 10 et 14 millions d'euros", wrong(HEDGE)),
        ("12 millions ou milliards d'euros", wrong(HEDGE)),
        ("12 millions d'euros ou de dollars", wrong(HEDGE)),
        ("12 ou 13 millions d'euros", wrong(HEDGE)),
        ("pas 12 millions d'euros", wrong(NEGATED)),
        ("-12 millions d'euros", wrong("sign")),
        ("12 %", wrong("unit_wrong", unit="%")),
    ],
)
def test_amount(response, verdict):
    assert said(graded("amount", "Combien ?", "12 millions d'euros", response)) == verdict


def almost_bound(code, bound):
    return "almost", 100, [(code, {"bound": bound})]


@pytest.mark.parametrize(
    ("answer", "response", "verdict"),
    [
        ("plus de 50 euros", "50 euros", almost_bound("bound_missing", "more")),
        ("plus de 50 euros", "environ 50 euros", almost_bound("bound_missing", "more")),
        ("plus de 50 euros", "au moins 50 euros", almost_bound("bound_other", "more")),
        ("plus de 50 euros", "moins de 50 euros", wrong("bound_opposite", bound="less")),
        ("plus de 50 euros", "presque 50 euros", wrong("bound_opposite", bound="nearly")),
        ("plus de 50 euros", "60 euros", wrong("digits")),
        ("moins de 50 euros", "au plus 50 euros", almost_bound("bound_other", "less")),
        ("moins de 50 euros", "presque 50 euros", almost_bound("bound_other", "less")),
        ("moins de 50 euros", "au moins 50 euros", wrong("bound_opposite", bound="at_least")),
        ("près de 50 euros", "50 euros", almost_bound("bound_missing", "nearly")),
        ("environ 50 euros", "plus de 50 euros", wrong("bound_extra", bound="more")),
        ("environ 50 euros", "près de 50 euros", RIGHT),
    ],
)
def test_what_is_said_of_a_bound(answer, response, verdict):
    assert said(graded("amount", "Combien ?", answer, response)) == verdict


@pytest.mark.parametrize(
    ("answer", "prompt", "response", "verdict"),
    [
        ("plus de 50 euros", "Plus de combien ?", "50 euros", RIGHT),
        ("50 euros", "Combien au moins ?", "au moins 50 euros", RIGHT),
        ("50 euros", "Combien au moins ?", "plus de 50 euros", RIGHT),
        (
            "50 euros",
            "Combien au moins ?",
            "au plus 50 euros",
            wrong("bound_extra", bound="at_most"),
        ),
    ],
)
def test_a_bound_that_the_prompt_says(answer, prompt, response, verdict):
    assert said(graded("amount", prompt, answer, response)) == verdict


@pytest.mark.parametrize(
    ("kind", "answer", "response", "verdict"),
    [
        ("quantity", "300 mètres", "300", ("partial", 50, [("unit_missing", {})])),
        (
            "quantity",
            "300 mètres",
            "0,3 km",
            ("correct", 100, [("rescaled", {"expected": "300 mètres"})]),
        ),
        ("quantity", "300 mètres", "300 km", wrong("magnitude_high", n=1000)),
        ("quantity", "300 mètres", "300 mètres carrés", wrong("unit_wrong", unit="m²")),
        ("quantity", "300 mètres", "299 mètres", wrong("digits")),
        ("share", "25 %", "25", ("partial", 50, [("unit_missing", {})])),
        ("share", "25 %", "un quart", RIGHT),
        ("share", "25 %", "2,5 %", wrong("magnitude_low", n=10)),
        ("share", "25 %", "25 points", wrong("points_share")),
        ("share", "25 %", "une baisse de 25 %", wrong("direction_opposite", direction="down")),
        (
            "duration",
            "2 heures",
            "120 minutes",
            ("correct", 100, [("rescaled", {"expected": "2 heures"})]),
        ),
        ("duration", "2 heures", "2 h 05", wrong("digits")),
        ("duration", "2 heures", "2", ("partial", 50, [("unit_missing", {})])),
        ("quantity", "3 points", "3 %", wrong("points_share")),
        ("quantity", "3 points", "3 points ou %", wrong(HEDGE)),
    ],
)
def test_measure_share_and_duration(kind, answer, response, verdict):
    assert said(graded(kind, "De combien est la hausse ?", answer, response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("le maire", RIGHT),
        ("P. Renard", RIGHT),
        ("Anne Colin", wrong("known_person", name="Anne Colin")),
        ("la directrice", wrong("known_person", name="Anne Colin")),
        ("le préfet Paul Renard", wrong("known_person", name="Hervé Morvan")),
        ("Paul", ("incorrect", 0, [("first_name_only", {}), ("ask_more", {"ask": "…"})])),
        (
            "Paul Renart",
            ("almost", 100, [("spelling", {"written": "Renart", "expected": "Renard"})]),
        ),
        ("Paul Renaud", wrong("ask_more", ask="", kind="spelling")),
        ("Jean Renaud", ("incorrect", 0, [])),
        ("Jean Renard", wrong("other_first_name")),
        ("monsieur le maire Paul Renard", RIGHT),
        ("M. le maire de Rennes Paul Renard", RIGHT),
        ("Paul Renard et Anne Colin", wrong("extra_words")),
        ("le maire ou le préfet", wrong(HEDGE)),
        ("300 mètres", wrong("unreadable", example="", kind="who")),
        ("douze", wrong("unreadable", example="", kind="who")),
        ("en 2025", wrong("unreadable", example="", kind="who")),
    ],
)
def test_who(response, verdict):
    assert said(graded("who", "Qui a ouvert le pont ?", "Paul Renard", response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("à Rennes", RIGHT),
        ("Nantes", wrong(KNOWN, paragraph=3)),
        ("pas Rennes", wrong(NEGATED)),
        ("Renes", ("almost", 100, [("spelling", {"written": "Renes", "expected": "Rennes"})])),
        ("Brest", ("incorrect", 0, [])),
        ("mardi soir", wrong("unreadable", example="", kind="place")),
        ("aujourd'hui", wrong("unreadable", example="", kind="place")),
        ("le 3 mars", wrong("unreadable", example="", kind="place")),
        ("mars", wrong(KNOWN, paragraph=3)),
    ],
)
def test_place(response, verdict):
    assert said(graded("place", "Dans quelle ville ?", "Rennes", response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("B)", RIGHT),
        ("le quai", RIGHT),
        ("a", ("incorrect", 0, [])),
        ("b et c", wrong("too_many_options", n=2)),
        ("a ou c", wrong("ambiguous_option")),
        ("d", wrong("unreadable", example="a, b, c")),
        ("ni a ni c", wrong("unreadable", example="a, b, c")),
    ],
)
def test_choice(response, verdict):
    options = {"a": "le pont", "b": "le quai", "c": "la gare"}
    assert said(graded("choice", "Que voit-on ?", "b", response, options=options)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("arrivée, départ, vote, discours", RIGHT),
        ("arrivée puis départ puis vote puis discours", RIGHT),
        ("arivée, départ, vote, discours", RIGHT),
        ("départ, arrivée, vote, discours", ("partial", 83, [("wrong_order", {})])),
        ("départ, vote, discours, arrivée", ("partial", 50, [("wrong_order", {})])),
        ("arrivée, départ", ("partial", 17, [(MISSING, {"n": 2})])),
        ("1 2 3 3", wrong("item_twice")),
        ("arrivée, départ, vote, discours, fin", wrong("unreadable", example="a, b, c, d")),
    ],
)
def test_order(response, verdict):
    items = ["arrivée", "départ", "vote", "discours"]
    assert said(graded("order", "Dans quel ordre ?", "", response, items=items)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("Rennes ; 5 juillet 2025 ; 12 millions d'euros", RIGHT),
        ("ville: Rennes; jour: 5 juillet; somme: 12 M€", RIGHT),
        ("somme=12 M€", ("partial", 33, [("missing_blanks", {"n": 2})])),
        ("Rennes", ("partial", 33, [("missing_blanks", {"n": 2})])),
        ("Rennes ; juillet ; 12 M€", ("partial", 67, [])),
        (
            "Renes ; 5 juillet ; 12 M€",
            ("almost", 100, [("spelling", {"written": "Renes", "expected": "Rennes", "blank": 1})]),
        ),
        (
            "Nantes ; 5 juin ; 12 milliards d'euros",
            (
                "incorrect",
                0,
                [
                    (KNOWN, {"paragraph": 3, "blank": 1}),
                    ("date_month", {"blank": 2}),
                    ("magnitude_high", {"n": 1000, "blank": 3}),
                ],
            ),
        ),
    ],
)
def test_cloze(response, verdict):
    blanks = {
        "ville": {"type": "place", "prompt": "", "answer": "Rennes"},
        "jour": {"type": "date", "prompt": "", "answer": "5 juillet 2025"},
        "somme": {"type": "amount", "prompt": "", "answer": "12 millions d'euros"},
    }
    found = graded("cloze", "Le {ville} {jour} {somme}", "", response, blanks=blanks)
    assert said(found) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("Le pont est fermé car il y a des travaux", ("almost", 100, [("long_winded", {"n": 10, "max": 8})])),
        ("fermé, le pont est fermé, des travaux", RIGHT),
        ("des travaux", ("partial", 50, [("missing_idea", {"idea": "le pont est fermé", "ask": "Et le pont ?"})])),
        (
            "le pont est ouvert",
            (
                "incorrect",
                0,
                [
                    ("missing_idea", {"idea": "le pont est fermé", "ask": "Et le pont ?"}),
                    ("missing_idea", {"idea": "travaux", "ask": ""}),
                ],
            ),
        ),
        ("bla " * 17, wrong("too_long", n=17, max=8)),
        ("bla " * 16, ("incorrect", 0, None)),
        (PASSAGE.split("\n", maxsplit=1)[0] + " " + PASSAGE.split("\n")[2], wrong("pasted_text")),
    ],
)  # fmt: skip
def test_ideas(response, verdict):
    ideas = [
        {
            "idea": "le pont est fermé",
            "any": ["pont fermé", "le pont est fermé"],
            "missing": "Et le pont ?",
        },
        {"idea": "travaux", "any": ["des travaux"]},
    ]
    found = said(graded("text", "Pourquoi ?", "", response, ideas=ideas, max_words=8))
    if verdict[2] is None:
        assert "too_long" not in {code for code, _ in found[2]}
    else:
        assert found == verdict


@pytest.mark.parametrize(
    ("prompt", "answer", "response", "verdict"),
    [
        ("Le train était-il à l'heure ?", "Non", "Non, il n'était pas à l'heure", RIGHT),
        ("Le train était-il à l'heure ?", "Non", "Non, il était à l'heure", None),
        ("Le train était-il à l'heure ?", "Oui", "Oui, il était à l'heure", RIGHT),
        ("Le train était-il à l'heure ?", "Oui", "Oui, il n'était pas à l'heure", None),
        ("Le train était-il à l'heure ?", "Oui", "Oui, il était à Brest", None),
        ("Le train était-il à l'heure ?", "Non", "oui", wrong("opposite")),
        ("Que fait-il ?", "il vend des fruits", "il vend pas des fruits", wrong(NEGATED)),
        ("Que fait-il ?", "il vend des fruits", "il achète des fruits", wrong("opposite")),
        ("Que fait-il ?", "il vend des fruits", "il vend", wrong("incomplete")),
        ("Que fait-il ?", "il vend des fruits", "Que fait-il ?", wrong("echoed_prompt")),
    ],
)
def test_text(prompt, answer, response, verdict):
    found = graded("text", prompt, answer, response)
    if verdict is None:
        assert not found.accepted
    else:
        assert said(found) == verdict


@pytest.mark.parametrize(
    ("answer", "response", "verdict"),
    [
        ("true", "vrai", RIGHT),
        ("true", "faux", wrong("wrong_choice")),
        ("true", "je ne sais pas", None),
        ("true", "ni vrai ni faux", wrong("unreadable", example="vrai, faux")),
        ("false", "faux", ("incorrect", 0, [("proof_missing", {})])),
        ("false", "faux : le pont a coûté 12 millions d'euros", RIGHT),
        (
            "false",
            "faux : le pont n'a pas coûté 12 millions d'euros",
            ("incorrect", 0, [("proof_not", {})]),
        ),
        ("false", "faux : le quai est fermé", ("incorrect", 0, [("proof_not", {})])),
    ],
)
def test_true_false_with_its_proof(answer, response, verdict):
    keys = (
        {}
        if answer == "true"
        else {"justification": {"quote": "Le pont a coûté 12 millions d'euros"}}
    )
    found = graded(
        "true_false", "Le pont a coûté 13 millions.", answer, response, truth=answer, **keys
    )
    if verdict is None:
        assert not found.accepted
    else:
        assert said(found) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("vitamine A", RIGHT),
        ("la vitamine a", RIGHT),
        ("vitamine B", ("incorrect", 0, [])),
        ("vitamine", wrong("incomplete")),
    ],
)
def test_a_letter_that_is_a_name(response, verdict):
    assert said(graded("phrase", "Quelle vitamine ?", "la vitamine A", response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("animal, chat", RIGHT),
        ("chat, animal", RIGHT),
        ("animal, animal", ("partial", 50, [(MISSING, {"n": 1})])),
    ],
)
def test_one_response_that_fits_two_items_takes_the_one_that_is_left(response, verdict):
    items = [{"answer": "chat", "accept": ["animal"]}, {"answer": "chien", "accept": ["animal"]}]
    assert said(graded("list", "Lesquels ?", "chat, chien", response, items=items)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("en juillet", wrong("ask_more", ask="…")),
        ("5 juin 2025", wrong("date_month")),
        ("le 5", wrong("ask_more", ask="", kind="month")),
    ],
)
def test_the_authors_question_is_asked_only_of_what_is_not_wrong(response, verdict):
    found = graded("date", "Quand ?", "5 juillet 2025", response, ask_more=["en juillet"])
    assert said(found) == verdict


@pytest.mark.parametrize(
    ("response", "day"), [("lundi 1er mai", "lundi"), ("samedi 1er mai 2025", "samedi")]
)
def test_the_weekday_is_told_with_its_date(response, day):
    values = {"date": "1er mai 2025", "written": day, "expected": "jeudi"}
    found = graded("date", "Quand ?", "1er mai 2025", response)
    assert said(found) == ("partial", 50, [("weekday", values)])


@pytest.mark.parametrize(
    ("response", "verdict"),
    [("37°", RIGHT), ("37", ("partial", 50, [("unit_missing", {})])), ("37 °F", wrong("digits"))],
)
def test_a_temperature(response, verdict):
    assert said(graded("quantity", "Quelle température ?", "37 °C", response)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [("juin 2025", wrong("ask_more", ask="…")), ("5 juin 2025", wrong("date_month"))],
)
def test_a_wrong_date_is_not_asked_again_for_the_vague_one_that_it_holds(response, verdict):
    found = graded("date", "Quand ?", "5 juillet 2025", response, ask_more=["juin 2025"])
    assert said(found) == verdict


def test_a_weekday_of_a_day_without_year_is_told_without_one():
    found = graded("date", "Quand ?", "samedi 5 juillet", "dimanche 5 juillet")
    values = {"date": "5 juillet", "written": "dimanche", "expected": "samedi"}
    assert said(found) == ("partial", 50, [("weekday", values)])


@pytest.mark.parametrize(
    ("response", "written", "expected"),
    [("soisante mètres", "soisante", "soixante"), ("60 mettres", "mettres", "metres")],
)
def test_a_slip_in_a_number_or_a_unit_is_told(response, written, expected):
    found = graded("quantity", "Quelle longueur ?", "60 mètres", response)
    assert said(found) == (
        "almost",
        100,
        [("value_slip", {"written": written, "expected": expected})],
    )


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("400 ou 402", wrong(HEDGE)),
        ("400 (402)", RIGHT),
        ("402", ("almost", 100, [("tolerance", {})])),
        ("406", wrong("digits")),
    ],
)
def test_two_values_near_enough_are_no_choice_unless_offered_as_one(response, verdict):
    assert said(graded("number", "Combien ?", "400", response, tolerance="5")) == verdict


@pytest.mark.parametrize(
    ("prompt", "response", "verdict"),
    [
        ("En quelle position finit-il ?", "3e place", RIGHT),
        ("En quelle position finit-il ?", "3e étage", wrong("noun_wrong", noun="etage")),
        ("À quel étage vit-elle ?", "au 3e étage", RIGHT),
        ("À quel étage vit-elle ?", "3e place", wrong("noun_wrong", noun="place")),
    ],
)
def test_a_rank_is_of_what_is_asked(prompt, response, verdict):
    assert said(graded("number", prompt, "3e", response)) == verdict


@pytest.mark.parametrize(
    ("response", "right"),
    [
        ("En raison des travaux, le pont est fermé", True),
        ("À cause des travaux prévus en ville, le pont du port est fermé", True),
        ("Avec les travaux, le pont reste fermé", True),
        ("Les travaux avancent bien cette année, le pont du port est fermé", False),
    ],
)
def test_a_cause_set_before_belongs_to_what_it_causes(response, right):
    ideas = [{"idea": "fermé pour travaux", "words": [["travaux"], ["fermé"]]}]
    assert graded("text", "Pourquoi ?", "", response, ideas=ideas).accepted is right


@pytest.mark.parametrize(
    ("prompt", "answer", "implied"),
    [
        ("En km, quelle est sa longueur ?", "300 km", True),
        ("Quelle est sa longueur en km ?", "300 km", True),
        ("Quelle est sa longueur (en km) ?", "300 km", True),
        ("Quelle est, en kg, la masse du colis ?", "300 kg", True),
        ("Combien le chantier dure-t-il en jours ?", "300 jours", True),
        ("Quelle est sa longueur en hiver ?", "300 km", False),
        ("Combien dure un voyage en an de crise ?", "300 heures", False),
    ],
)
def test_a_unit_that_the_prompt_names_goes_without_saying(prompt, answer, implied):
    kind = "quantity" if "k" in answer else "duration"
    missing = ("almost", 100, [("unit_implied", {})]), ("partial", 50, [("unit_missing", {})])
    assert said(graded(kind, prompt, answer, "300")) == missing[0 if implied else 1]


@pytest.mark.parametrize(
    ("prompt", "response", "verdict"),
    [
        ("Combien d'élus ?", "400 (300 en 2019)", RIGHT),
        ("Combien d'élus ?", "400 (300)", wrong("contradiction", value="300")),
        ("Combien d'élus ?", "400 (300 en mai)", wrong("contradiction", value="300")),
        ("Combien d'élus en 2019 ?", "400 (300 en 2019)", wrong("contradiction", value="300")),
        ("Combien d'élus en 2020 ?", "400 (300 en 2019)", RIGHT),
        ("Combien d'élus ?", "400, contre 300 en 2019", RIGHT),
    ],
)
def test_a_value_of_another_year_beside_the_right_one_is_no_other_answer(prompt, response, verdict):
    assert said(graded("number", prompt, "400", response)) == verdict


@pytest.mark.parametrize(
    ("also", "title", "accepted"),
    [
        ("la directrice", "M.", False), ("la directrice", "Mme", True),
        ("le directeur", "M.", True), ("le maire", "Mme", True), ("le maire", "M.", True),
    ],
)  # fmt: skip
def test_the_office_tells_which_title_an_unknown_name_has(also, title, accepted):
    people = {"x": {"name": "Xelk Zorun", "also": [also]}}
    found = graded("who", "Qui parle ?", "Xelk Zorun", f"{title} Zorun", people=people)
    assert found.accepted is accepted


@pytest.mark.parametrize(
    ("answer", "response", "accepted"),
    [
        ("Mme Dupont", "M. Dupont", False), ("M. Dupont", "Mme Dupont", False),
        ("Mme Dupont", "madame Dupont", True), ("M. Dupont", "Dupont", True),
        ("Marie Dupont", "M. Dupont", True),
    ],
)  # fmt: skip
def test_a_key_with_a_title_and_no_given_name_keeps_its_title(answer, response, accepted):
    assert graded("who", "Qui parle ?", answer, response, people={}).accepted is accepted


@pytest.mark.parametrize(
    ("response", "status", "score"),
    [
        ("Anne Colin, Paul Renard", "correct", 1), ("Anne Colin et Paul Renart", "almost", 1),
        ("Anne Colin", "partial", 0.5), ("Anne Colin et Luc Duval", "incorrect", 0),
    ],
)  # fmt: skip
def test_several_people_in_any_order(response, status, score):
    both = ("Paul Renard", "Anne Colin")
    found = graded("who", "Qui sont les candidats ?", ", ".join(both), response, answers=both)
    assert (str(found.status), found.score) == (status, score)


@pytest.mark.parametrize("response", ["entre soisante et 70", "entre 60 et soisante-dix"])
def test_a_slip_at_either_end_of_a_range_is_told(response):
    found = said(graded("number", "Combien ?", "entre 60 et 70", response))
    assert (found[0], [code for code, _ in found[2]]) == ("almost", ["value_slip"])


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("faux : 12 millions", RIGHT),
        ("faux : le pont a coûté", wrong("proof_essential", essential="12 millions")),
        ("faux : 12 milions", ("almost", 100, [("spelling_somewhere", {})])),
    ],
)
def test_a_proof_needs_what_the_author_says_it_needs(response, verdict):
    proof = {"quote": "Le pont a coûté 12 millions d'euros", "essential": ["12 millions"]}
    prompt = "Le pont a coûté 13 millions."
    found = graded("true_false", prompt, "false", response, truth="false", justification=proof)
    assert said(found) == verdict


@pytest.mark.parametrize(
    ("response", "value"),
    [
        ("12 millions, soit 13 milliards d'euros", "13 milliards d'euros"),
        ("12 millions d'euros et 13 millions d'euros", "13 millions d'euros"),
        ("12 millions d'euros (13 millions de dollars)", "13 millions de dollars"),
    ],
)
def test_a_second_value_that_clashes_is_told(response, value):
    found = graded("amount", "Combien ?", "12 millions d'euros", response)
    assert said(found) == wrong("contradiction", value=value)


def test_the_same_sum_said_twice_is_one():
    response = "12 millions d'euros, soit 12 000 000 d'euros"
    assert said(graded("amount", "Combien ?", "12 millions d'euros", response)) == RIGHT


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("la petite école primaire du village", ("partial", 33, [("incomplete", {})])),
        ("le village de la petite école primaire", wrong("incomplete")),
        ("du village la petite primaire école", wrong("incomplete")),
        ("la petite école", wrong("incomplete")),
    ],
)
def test_most_of_a_long_text_in_its_order_is_a_part(response, verdict):
    answer = "la réouverture rapide de la petite école primaire du village"
    assert said(graded("text", "Que demandent-ils ?", answer, response)) == verdict


@pytest.mark.parametrize(
    ("elsewhere", "verdict"),
    [
        ("La salle est grande.", RIGHT),
        ("Elle est grande.", wrong("contradiction", value="dans salle")),
    ],
)
def test_what_the_text_says_after_one_value_alone_tells_it_from_others(elsewhere, verdict):
    text = f"L'exposition dure trois mois dans la salle. {elsewhere} 400 visiteurs sont venus."
    prompt, response = "Combien de visiteurs sont venus ?", "400 visiteurs dans la salle"
    assert said(graded("number", prompt, "400", response, passage=text)) == verdict


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        ("réparations du pont", RIGHT),
        ("des réparassions", ("almost", 100, [("spelling_somewhere", {})])),
    ],
)
def test_an_idea_with_a_slip_is_told_with_a_note(response, verdict):
    ideas = [{"idea": "des réparations", "any": ["réparations du pont"]}]
    assert said(graded("text", "Pourquoi ?", "", response, ideas=ideas)) == verdict


@pytest.mark.parametrize("response", ["12, 30 et 50 km", "12 km, 30 km, 50 km", "50, 12, 30 km"])
def test_the_unit_of_a_list_may_be_said_once_after_all(response):
    items = [{"answer": "12 km"}, {"answer": "30 km"}, {"answer": "50 km"}]
    assert said(graded("list", "Quelles distances ?", "", response, items=items)) == RIGHT
