"""A value stands in a sentence with all the words that say it, and with no word more."""

from __future__ import annotations

import pytest

from quiz.french.values import read_dates, read_quantities

ROUND = ("{}", "Voici {} hier", "Voici {}.")


@pytest.mark.parametrize(
    "said",
    [
        "25 %", "25 p. 100", "5 ‰", "vingt-cinq pour cent", "trois quarts", "3/4", "moitié",
        "un tiers", "une personne sur quatre", "neuf sur dix", "deux cinquièmes", "1 m 85",
        "185 cm", "25 km²", "2 500 hectares", "320 kilomètres à l'heure", "320 km/h", "36 km/h",
        "10 m/s", "2 tonnes", "2 000 kg", "3 m³", "3 000 litres", "86 °F", "30 °C", "0,42 TWh",
        "420 GWh", "3 térawattheures", "3 000 GWh", "18 degrés sous zéro", "-18 °C",
        "huit mètres et demi", "8,5 mètres", "3 kg 500", "3,5 kilos", "1 Go", "1 000 Mo",
        "12 kilomètres", "2 h 05", "125 minutes", "2:05", "125 min", "trois quarts d'heure",
        "45 minutes", "une demi-heure", "30 min", "un an et demi", "dix-huit mois",
        "trois semaines", "21 jours", "un siècle", "100 ans", "deux trimestres", "un semestre",
        "deux heures moins le quart", "1 h 45", "12 à 18 mois", "entre un an et un an et demi",
        "demi heure", "plus de 400", "moins de 400", "au moins 400", "jusqu'à 400", "environ 400",
        "400 environ", "près de 400", "> 400", "400 au maximum", "400", "pas plus de 400", "+12 %",
        "-12 %", "12 %", "<= 400 euros", ">= 400", "400 <", "pas loin de 400", "pas moins de 400",
        "plus que 400", "dans les 400 mètres", "au-dessus de 400", "400 ou moins",
        "12 à 18 millions", "12 millions à 18 millions", "200 millions à 1 milliard",
        "entre 400 et 500", "de 800 à 900 millions", "entre 10 et 12 %", "trois heures moins vingt",
        "trois heures moins le quart", "trois heures moins quart", "2:05:30", "2 h, 5 min",
        "une heure et deux tiers", "2h05", "3 min 20", "deux heures dix", "un jour et demi",
        "trois heures trois quarts", "un kilo et 500 grammes", "huit mètres et un tiers",
        "86 degrés Fahrenheit", "300 kelvins", "300 degrés Kelvin", "90° C", "3 m2", "3 m carrés",
        "3 m cubes", "25 cm3", "3 bars", "25 km par heure", "1 euro et demi",
        "88 euros 80 par jour", "88 euros et 80 centimes d'euro", "un demi milliard d'euros",
        "quinze cents d'euro", "cinq centimes", "cinq centimes d'euro", "50 cents de dollar", "entre soisante et cent", "entre les 3 et les 5 euros", "20 000 reals", "12 p.c.", "12 p. c.",
        "12 pour mille", "un demi pour cent", "3/4 %", "un tiers de million", "un demi-million",
        "3 points de pourcentage", "3 M", "4 années-lumière", "4 années lumière",
        "quatre dollars canadiens", "12 kilowatts-heure", "3 kilo-octets", "20 litres par mètre carré", "20 litres par m2", "500 US$", "95.- francs",
        "EUR 40", "10 km²", "1 h 30 min", "trois points de pourcentage", "midi et quart",
        "9 heures du matin", "trois heures de l'après-midi", "40 Md. d'euros",
    ],
)  # fmt: skip
def test_a_quantity(said):
    for around in ROUND:
        text = around.format(said)
        assert [span.text(text) for span in read_quantities(text)] == [said]


@pytest.mark.parametrize(
    "said",
    [
        "21 mai 2024", "le 1er mai", "21.05.24", "2024-05-21", "10-13 juillet",
        "du 28 juin au 3 juillet", "entre le 10 et le 13 juillet", "10 et 11 février 2025",
        "deux mille dix-neuf", "52 av. J.-C.", "mars 2030", "Noël 2024", "21 / 05 / 2024", "590",
        "mi-mars", "début 2025", "fin mai", "l'été 2023", "années 80", "XVIIe siècle",
        "dix-septième siècle", "IIe siècle av. J.-C.", "lundi 3 mars", "3 janvie", "21/05",
        "21th mai", "21 de mai 2020", "21 du mois de mai", "sept. 2020", "déc. 2021", "May 2020",
        "juin/2020", "Noël 2020", "14-Juillet", "le jour de l'An", "en l'an 2000",
        "29 février 2024", "du 3 au 5 mai", "entre le 3 et le 5 mai", "3 mai - 5 juin",
        "du 28 décembre au 3 janvier", "5 - 6 mai", "avant le 3 mai", "jusqu'au 3 mai",
        "dès le 3 mai", "le 1er mai 2020", "1er mai", "le lundi 3 mars 2025",
        "le IIe siècle avant notre ère", "en 52 de notre ère", "le IIe siècle de notre ère", "les années 1980", "le XXe siècle",
    ],
)  # fmt: skip
def test_a_date(said):
    for around in ROUND:
        text = around.format(said)
        assert [span.text(text) for span in read_dates(text)] == [said]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("25 km par l'ouest", ["25 km"]), ("88 euros 5 personnes", ["88 euros", "5"]),
        ("12 % de hausse", ["12 %"]), ("en recul de 12 %", ["12 %"]), ("400, pas 500", ["400", "500"]),
        ("12 000 emplois de moins", ["12 000"]), ("dans 400 mètres", ["400 mètres"]),
        ("midi et 12 personnes", ["midi", "12"]), ("40 Md. Le reste suit.", ["40 Md"]),
        ("10 km, 2 élus", ["10 km", "2"]), ("3 m. Le 2", ["3 m", "2"]), ("deux heures et Paul", ["deux heures"]),
        ("un kilo et Paul", ["un kilo"]), ("3 kg - 500 élus", ["3 kg", "500"]), ("5 % et demie-finale", ["5 %"]),
    ],
)  # fmt: skip
def test_what_says_another_thing_is_left_out(text, found):
    assert [span.text(text) for span in read_quantities(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lundi 3 mars 25 élus", ["lundi 3 mars"]), ("vient des 3 mai", ["3 mai"]),
        ("le 10 juillet et 13, rue Pasteur", ["le 10 juillet"]), ("le 3 mai au 13 rue Pasteur", ["le 3 mai"]),
        ("du 10 juillet au 13.", ["du 10 juillet au 13"]), ("mai 2020 et Paul", ["mai 2020"]), ("le 3 fin mai", ["fin mai"]),
        ("le 3 mai, 12 élus", ["le 3 mai"]), ("le 3 mai à 12 h", ["le 3 mai"]),
    ],
)  # fmt: skip
def test_what_is_no_date_is_left_out(text, found):
    assert [span.text(text) for span in read_dates(text)] == found
