"""Values as people write them: added up, bounded, ranged, said in words, beside other words."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from quiz.french.dates import DateBound, DateLink
from quiz.french.numbers import find_numbers
from quiz.french.quantities import Bound, Direction, Kind
from quiz.french.saying import figures_of
from quiz.french.values import find_values, read_dates, read_quantities

THIN = "\u202f"
TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("un million cinq cent mille", 1_500_000), ("un million 500 000", 1_500_000),
        ("deux millions trois cent mille quatre cents", 2_300_400), ("1 million 500", 1_000_500),
        ("deux millions 300 mille", 2_300_000), ("trois millions et quart", 3_250_000),
        ("trois milliards et deux millions", 3_002_000_000), ("un million un", 1_000_001),
        ("deux mille trois cents millions", 2_300_000_000), ("mille milliards", 10**12),
        ("trente et un mille", 31_000), ("cent un mille", 101_000), ("deux cents une", 201),
        ("1,234 million", 1_234_000), ("1½", Fraction(3, 2)), ("1,234,567.5", Fraction(2469135, 2)),
        ("une bonne dizaine", 10), ("une demi-douzaine", 6), ("demi-centaine", 50),
        ("un millier", 1000), ("trois dizaines de milliers", 30_000), ("deux virgule zéro", 2),
        ("trois-cent-millième", 300_000), ("deux-centième", 200), ("vingt-troisième", 23),
        ("vingt-et-unième", 21), ("vingt et unième", 21), ("3 millions deux", 3_000_002),
    ],
)  # fmt: skip
def test_a_number_is_one_to_its_end(text, value):
    (span,) = find_numbers(text)
    assert (span.value.value, span.text(text)) == (value, text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("un million un jour", [1_000_000, 1]),
        ("un million et une personnes", [1_000_000, 1]),
        ("un million 500 000 %", [1_000_000, 500_000]),
        ("un million 1,5", [1_000_000, Fraction(3, 2)]),
        ("1 million 5 h", [1_000_000, 5]),
        ("deux mille deux mille", [2000, 2000]),
        ("vingt zéro", [20, 0]),
        ("trois millions virgule cinq", [3_000_000, 5]),
        ("troisième virgule cinq", [3, 5]),
        ("5 m. long", [5]),
        ("400 M. de dollars", [400_000_000]),
        ("12 keur", [12]),
        ("cinq mille millions de milliards", [5_000_000_000]),
        ("millions", []),
        ("plusieurs milliers", []),
    ],
)
def test_a_number_ends_where_another_thing_begins(text, values):
    assert [span.value.value for span in find_numbers(text)] == values


def test_what_the_other_custom_reads_is_kept():
    (span,) = find_numbers("1,234 million")
    assert span.value.alternative == 1_234_000_000
    (span,) = find_numbers("1,234 million 500 mille")
    assert span.value.alternative is None


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("<= 400 euros", Bound.AT_MOST), (">= 400", Bound.AT_LEAST), ("400 <", Bound.MORE),
        ("pas loin de 400", Bound.NEARLY), ("pas moins de 400", Bound.AT_LEAST),
        ("plus que 400", Bound.MORE), ("il ne reste plus que 400 places", Bound.NONE),
        ("dans 400 mètres", Bound.NONE), ("dans les 400 mètres", Bound.ABOUT),
        ("jusqu'à 400", Bound.AT_MOST), ("au-dessus de 400", Bound.MORE),
        ("400 ou moins", Bound.AT_MOST), ("400 euros (environ)", Bound.ABOUT),
    ],
)  # fmt: skip
def test_words_and_signs_bound_a_value(text, bound):
    assert read_quantities(text)[0].value.bound is bound


def test_a_bracket_that_bounds_nothing_is_no_part_of_the_value():
    text = "400 euros (hier)"
    assert [span.text(text) for span in read_quantities(text)] == ["400 euros"]


def test_less_than_another_value_bounds_that_one():
    first, second = read_quantities("400 ou moins de 500")
    assert (first.value.bound, second.value.bound) == (Bound.NONE, Bound.LESS)


@pytest.mark.parametrize(
    ("text", "denied"),
    [("non 400", True), ("non, 400", False), ("Non ! 400", False), ("le non-respect de 400 règles", False), ("autre que 400", True), ("pas à 400", True),
     ("pas loin de 400", False), ("400, pas 500", False)],
)  # fmt: skip
def test_a_value_is_denied(text, denied):
    assert read_quantities(text)[0].value.negated is denied


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12 à 18 millions", 12_000_000, 18_000_000),
        ("12 millions à 18 millions", 12_000_000, 18_000_000),
        ("200 millions à 1 milliard", 200_000_000, 10**9),
        ("entre 400 et 500", 400, 500),
        ("de 800 à 900 millions", 800_000_000, 900_000_000),
        ("entre 10 et 12 %", Fraction(1, 10), Fraction(3, 25)),
    ],
)
def test_a_range_shares_its_magnitude(text, low, high):
    (span,) = read_quantities(text)
    assert (span.value.low, span.value.high) == (low, high)


def test_a_score_is_no_quantity():
    assert find_values("Le match s'est fini 3-1.") == ()
    assert find_values("Score final : 3-1 (1-0).") == ()
    (years,) = find_values("Il a 10-12 ans.")
    assert years.value.kind is Kind.DURATION


def test_years_are_a_range_unless_they_count():
    (crowd,) = find_values("Entre 1500 et 2000 manifestants ont défilé.")
    assert (crowd.value.low, crowd.value.high, crowd.value.nouns) == (1500, 2000, ("manifestants",))
    (years,) = find_values("Entre 2010 et 2020, la ville a grandi.")
    assert (years.value.link, [d.year for d in years.value.dates]) == (
        DateLink.RANGE,
        [2010, 2020],
    )
    year, people = find_values("De 2010 à 2020 personnes.")
    assert year.value.dates[0].year == 2010
    assert people.value.low == 2020


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("midi", "12:00"), ("minuit", "0:00"), ("midi et demi", "12:30"), ("midi et quart", "12:15"),
        ("midi moins le quart", "11:45"), ("minuit moins le quart", "23:45"),
        ("minuit et demie", "0:30"), ("3 heures du matin", "3:00"),
        ("trois heures de l'après-midi", "15:00"), ("9 heures du soir", "21:00"),
        ("14 heures de l'après-midi", "14:00"), ("21 heures du soir", "21:00"),
        ("12 heures du matin", "0:00"), ("2 heures et quart de l’après midi", "14:15"),
    ],
)  # fmt: skip
def test_times_of_day(text, clock):
    (span,) = read_quantities(text)
    hours, minutes = clock.split(":")
    assert span.value.kind is Kind.CLOCK
    assert (span.value.low, span.text(text)) == (int(hours) * 3600 + int(minutes) * 60, text)


def test_so_many_times_more_is_no_number_of_times():
    (more,) = read_quantities("trois fois plus de voyageurs")
    (often,) = read_quantities("trois fois par jour")
    assert (more.value.kind, more.value.low) == (Kind.MULTIPLE, 3)
    assert (often.value.kind, often.value.low) == (Kind.NUMBER, 3)


def test_noon_and_a_number_are_two():
    noon, people = read_quantities("À midi et 12 personnes.")
    assert (noon.value.low, people.value.low) == (12 * 3600, 12)


def test_both_of_two_numbers_count_what_stands_after_the_second():
    found = read_quantities("Deux ou trois enfants sont venus.")
    assert [(span.value.low, span.value.nouns) for span in found] == [
        (2, ("enfants",)),
        (3, ("enfants",)),
    ]


def test_the_stop_of_a_short_magnitude_is_its_own_before_the_unit_only():
    for text, found in (
        ("40 Md. d'euros suivent", "40 Md. d'euros"),
        ("40 Md. Le reste suit.", "40 Md"),
    ):
        (span,) = read_quantities(text)
        assert span.text(text) == found


@pytest.mark.parametrize(
    "text", ["30 heures du soir", "26 heures du matin", "26 h de l'après-midi"]
)
def test_a_day_has_no_more_hours_than_24(text):
    (span,) = read_quantities(text)
    assert span.value.kind is Kind.DURATION


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("trois heures moins vingt", 9600), ("trois heures moins le quart", 9900),
        ("trois heures moins quart", 9900), ("2:05:30", 7530), ("2 h, 5 min", 7500),
        ("une heure et deux tiers", 6000), ("2h05", 7500), ("3 min 20", 200), ("deux heures dix", 7800),
        ("un jour et demi", 129_600), ("trois heures trois quarts", 13_500),
        ("deux heures un quart", 8100),
    ],
)  # fmt: skip
def test_durations_add_up(text, seconds):
    assert read_quantities(text)[0].value.low == seconds


@pytest.mark.parametrize("text", ["2:75", "2:5", "200:05"])
def test_what_is_no_clock_is_two_numbers(text):
    assert [span.value.kind for span in read_quantities(text)] == [Kind.NUMBER, Kind.NUMBER]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("un kilo et 500 grammes", 1500, "kg"), ("huit mètres et un tiers", Fraction(25, 3), "m"),
        ("un degré cinq", Fraction(3, 2), "°C"), ("86 degrés Fahrenheit", 30, "°C"),
        ("300 kelvins", 300, "K"), ("300 degrés Kelvin", 300, "K"), ("90° C", 90, "°C"),
        ("3 m2", 3, "m²"), ("3 m carrés", 3, "m²"), ("3 m cubes", 3, "m³"),
        ("25 cm3", Fraction(1, 40_000), "cm³"), ("3 bars", 300_000, "bar"),
        ("25 km par heure", Fraction(125, 18), "km/h"), ("25 km par l'ouest", 25_000, "km"),
        ("deux kilos cinq", Fraction(5, 2) * 1000, "kg"),
    ],
)  # fmt: skip
def test_measures(text, value, unit):
    quantity = read_quantities(text)[0].value
    assert (quantity.low, quantity.unit) == (value, unit)


def test_a_comma_parts_two_measures_but_not_hours_and_minutes():
    assert len(read_quantities("1 kg, 500 g")) == 2
    assert len(read_quantities("2 h, 5 min")) == 1


@pytest.mark.parametrize("text", ["un bar", "un carat", "un mark", "un rand"])
def test_a_thing_is_no_unit_after_un(text):
    assert read_quantities(text)[0].value.kind is Kind.NUMBER


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 euro et demi", Fraction(3, 2)), ("88 euros 80 par jour", Fraction(444, 5)),
        ("88 euros et 80 centimes d'euro", Fraction(444, 5)), ("88 euros 5 personnes", 88),
        ("88 euros 50 personnes", 88), ("un demi milliard d'euros", 500_000_000),
        ("quinze cents d'euro", 1500), ("cinq centimes", Fraction(1, 20)), ("20 000 reals", 20_000),
    ],
)  # fmt: skip
def test_sums_with_their_cents(text, value):
    quantity = read_quantities(text)[0].value
    assert (quantity.kind, quantity.low) == (Kind.MONEY, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 p.c.", Fraction(3, 25)), ("12 p. c.", Fraction(3, 25)), ("12 p.c", Fraction(3, 25)),
        ("12 pour mille", Fraction(3, 250)), ("la totalité", 1), ("un demi pour cent", Fraction(1, 200)),
        ("3/4 %", Fraction(3, 400)),
    ],
)  # fmt: skip
def test_shares(text, value):
    (span,) = read_quantities(text)
    assert (span.value.kind, span.value.low) == (Kind.SHARE, value)


@pytest.mark.parametrize("text", ["1234567/2", "03/4", "1/2/3", "une aide sur trois ans"])
def test_no_shares(text):
    assert Kind.SHARE not in {span.value.kind for span in read_quantities(text)}


@pytest.mark.parametrize(
    ("text", "value"), [("un tiers de million", Fraction(10**6, 3)), ("un demi-million", 500_000)]
)
def test_parts_of_a_million(text, value):
    (span,) = read_quantities(text)
    assert (span.value.kind, span.value.low) == (Kind.NUMBER, value)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("3 % en moins", Direction.DOWN), ("3 % de plus", Direction.UP),
        ("12 000 emplois de moins", Direction.DOWN), ("3 points de pourcentage", Direction.NONE),
        ("12 % de hausse", Direction.UP), ("une hausse, 12 %", Direction.NONE),
    ],
)  # fmt: skip
def test_which_way_a_value_moves(text, direction):
    assert read_quantities(text)[-1].value.direction is direction


@pytest.mark.parametrize(
    ("text", "hint", "kind"),
    [
        ("45'", "time", Kind.DURATION), ("45'", "", Kind.NUMBER), ("45'", "length", Kind.NUMBER),
        ("quarante-cinq'", "time", Kind.NUMBER), ("3 M", "length", Kind.MEASURE),
        ("la seconde", "rank", Kind.NUMBER), ("3 livres", "money:GBP", Kind.MONEY),
        ("3 livres", "", Kind.NUMBER),
    ],
)  # fmt: skip
def test_what_is_expected_tells_what_is_meant(text, hint, kind):
    (span,) = read_quantities(text, hint=hint)
    assert span.value.kind is kind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Il est parti hier.", 22), ("avant-hier", 21), ("demain matin", 24),
        ("Il viendra après-demain.", 25), ("aujourd'hui", 23), ("Il part aujourd’hui.", 23),
    ],
)  # fmt: skip
def test_days_told_from_today(text, day):
    (span,) = read_dates(text, reference=TODAY)
    (date,) = span.value.dates
    assert span.text(text) in {
        "hier",
        "avant-hier",
        "demain",
        "après-demain",
        "aujourd'hui",
        "aujourd’hui",
    }
    assert (date.year, date.month, date.day) == (2026, 11, day)


@pytest.mark.parametrize("text", ["un lendemain", "après demain", "avant hiver"])
def test_other_days_are_not_told(text):
    assert [
        d for s in read_dates(text, reference=TODAY) for d in s.value.dates if d.day == 25
    ] == []


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("21/05", None, 5, 21), ("21.05", None, 5, 21), ("le 13", None, None, 13),
        ("lundi 13.", None, None, 13), ("21th mai", None, 5, 21), ("21 de mai 2020", 2020, 5, 21),
        ("21 du mois de mai", None, 5, 21), ("sept. 2020", 2020, 9, None),
        ("déc. 2021", 2021, 12, None), ("May 2020", 2020, 5, None), ("juin/2020", 2020, 6, None),
        ("lundi 3 mars 25", 2025, 3, 3), ("Noël 2020", 2020, 12, 25), ("14-Juillet", None, 7, 14),
        ("le jour de l'An", None, 1, 1), ("en l'an 2000", 2000, None, None), ("'98", 1998, None, None),
        ("29 février 2024", 2024, 2, 29),
    ],
)  # fmt: skip
def test_dates_in_many_forms(text, year, month, day):
    (span,) = read_dates(text)
    (date,) = span.value.dates
    assert (date.year, date.month, date.day) == (year, month, day)


@pytest.mark.parametrize("text", ["32.13", "31/02/2020", "march", "sept", "fin 45", "XVIIe"])
def test_no_dates(text):
    assert read_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("du 3 au 5 mai", (5, 3), (5, 5)), ("du 10 juillet au 13", (7, 10), (7, 13)),
        ("entre le 3 et le 5 mai", (5, 3), (5, 5)), ("3 mai - 5 juin", (5, 3), (6, 5)),
        ("du 28 décembre au 3 janvier", (12, 28), (1, 3)), ("5 - 6 mai", (5, 5), (5, 6)),
        ("à partir du 28 juin et jusqu'au 3 juillet", (6, 28), (7, 3)),
    ],
)  # fmt: skip
def test_ranges_of_dates(text, first, last):
    (span,) = read_dates(text)
    ends = [(date.month, date.day) for date in span.value.dates]
    assert (span.value.link, span.value.bound) == (DateLink.RANGE, DateBound.NONE)
    assert ends == [first, last]


@pytest.mark.parametrize(
    "text", ["du 5 mai au 3 mai", "3 mai -5 juin", "entre 2020 et 2010", "mardi, 5 mai"]
)
def test_what_does_not_run_forward_is_two_dates(text):
    assert len(read_dates(text, loose=True)) == 2


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("avant le 3 mai", DateBound.BEFORE), ("jusqu'au 3 mai", DateBound.UNTIL),
        ("d'ici à lundi", DateBound.UNTIL), ("d'ici au 3 mai", DateBound.UNTIL),
        ("dès le 3 mai", DateBound.SINCE), ("vient des 3 mai", DateBound.NONE),
    ],
)  # fmt: skip
def test_bounds_of_dates(text, bound):
    (span,) = read_dates(text)
    assert span.value.bound is bound


@pytest.mark.parametrize(
    ("text", "part"),
    [("mi-mars", "mid"), ("début 2025", "early"), ("à la fin du mois de mai", "late"),
     ("fin mi-mars", "mid"), ("début 12 mai", "")],
)  # fmt: skip
def test_parts_of_months_and_years(text, part):
    (span,) = read_dates(text)
    assert span.value.dates[0].part == part


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1500, f"1{THIN}500"), (Fraction(5, 2), "2,5"), (Fraction(1, 3), "1/3"),
        (Fraction(-5, 4), "-1,25"), (-1200, f"-1{THIN}200"), (Fraction(1_234_567, 100), f"12{THIN}345,67"),
        (Fraction(1, 20), "0,05"),
    ],
)  # fmt: skip
def test_values_are_said_in_figures(value, said):
    assert figures_of(value) == said


def test_a_range_keeps_the_noun_that_it_counts():
    (span,) = read_quantities("30 à 40 élus")
    assert (span.value.low, span.value.high, span.value.nouns) == (30, 40, ("elus",))


@pytest.mark.parametrize("text", ["9 heures pile", "9 heures précises"])
def test_a_word_that_says_just_then_belongs_to_the_time(text):
    (span,) = read_quantities(text)
    assert (span.value.low, span.text(text)) == (9 * 3600, text)
