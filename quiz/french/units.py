"""Units of measure, money and time: their French names, abbreviations and exact conversions."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from quiz.french.number_words import MAGNITUDES
from quiz.french.slips import Lexicon
from quiz.french.words import word_set

MONTH_SECONDS = 2_629_746
"""A mean Gregorian month. Months and days have no exact ratio; with this one no whole number of
months equals a whole number of hours that anyone would say, so equality stays exact."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit.

    Attributes:
        code: its symbol, as shown.
        dimension: what it measures (`length`, `time`, `money:EUR`); equal dimensions compare.
        factor: how many base units of the dimension it is.
    """

    code: str
    dimension: str
    factor: Fraction | int = 1


_PREFIXES = {
    "length": {"mm": "milli", "cm": "centi", "dm": "deci", "m": "", "hm": "hecto", "km": "kilo"},
    "mass": {"mg": "milli", "g": "", "kg": "kilo"},
    "volume": {"ml": "milli", "cl": "centi", "dl": "deci", "l": "", "hl": "hecto"},
}
_SCALES = {
    "": Fraction(1), "milli": Fraction(1, 1000), "centi": Fraction(1, 100), "deci": Fraction(1, 10),
    "hecto": Fraction(100), "kilo": Fraction(1000), "mega": Fraction(10**6),
    "giga": Fraction(10**9), "tera": Fraction(10**12), "peta": Fraction(10**15),
}  # fmt: skip
_STEMS = {"length": ("metre", "m"), "mass": ("gramme", "g"), "volume": ("litre", "l")}

UNIT_WORDS: dict[str, Unit] = {}
"""Folded word or abbreviation -> unit."""


def _add(unit: Unit, words: str) -> Unit:
    for word in words.split():
        UNIT_WORDS[word] = unit
    return unit


for _dimension, _symbols in _PREFIXES.items():
    _stem, _ = _STEMS[_dimension]
    for _symbol, _prefix in _symbols.items():
        _scale = _SCALES[_prefix] * (Fraction(1, 1000) if _dimension == "volume" else 1)
        _add(Unit(_symbol, _dimension, _scale), f"{_symbol} {_prefix}{_stem} {_prefix}{_stem}s")

GRAM = UNIT_WORDS["g"]
_add(GRAM, "gr grs")
_add(UNIT_WORDS["kg"], "kilo kilos kgs")
_add(UNIT_WORDS["km"], "kms")
_add(UNIT_WORDS["ml"], "millilitre")
_add(Unit("pied", "length", Fraction(3048, 10000)), "pied pieds")
_add(Unit("pouce", "length", Fraction(254, 10000)), "pouce pouces")
_add(Unit("mile", "length", Fraction(1609344, 1000)), "mile miles")
_add(Unit("t", "mass", 10**6), "t tonne tonnes")
_add(Unit("kt", "mass", 10**9), "kt kilotonne kilotonnes")
_add(Unit("Mt", "mass", 10**12), "mt megatonne megatonnes")
_add(Unit("q", "mass", 10**5), "quintal quintaux")
_add(Unit("µg", "mass", Fraction(1, 10**6)), "µg microgramme microgrammes")
_add(Unit("µm", "length", Fraction(1, 10**6)), "µm micrometre micrometres micron microns")
_add(Unit("nm", "length", Fraction(1, 10**9)), "nm nanometre nanometres")
_add(Unit("ha", "area", 10**4), "ha hectare hectares")
_add(Unit("Mha", "area", 10**10), "mha")
_add(Unit("a", "area", 100), "are ares")
_add(Unit("acre", "area", Fraction(40468564224, 10**7)), "acre acres")
for _symbol in ("mm", "cm", "dm", "m", "km"):
    _metre = Fraction(UNIT_WORDS[_symbol].factor)
    _add(Unit(f"{_symbol}²", "area", _metre * _metre), f"{_symbol}² {_symbol}2")
    _add(Unit(f"{_symbol}³", "volume", _metre * _metre * _metre), f"{_symbol}³ {_symbol}3")
_add(Unit("baril", "volume", Fraction(158987294928, 10**12)), "baril barils")
for _word, _code in (("wh", "Wh"), ("watt", "W"), ("octet", "o"), ("bit", "bit"), ("hertz", "Hz")):
    _symbol, _dimension = {
        "wh": ("wh", "energy"), "watt": ("w", "power"), "octet": ("o", "data"),
        "bit": ("bit", "data"), "hertz": ("hz", "frequency"),
    }[_word]  # fmt: skip
    for _letter, _prefix in (
        ("", ""),
        ("k", "kilo"),
        ("m", "mega"),
        ("g", "giga"),
        ("t", "tera"),
        ("p", "peta"),
    ):
        _base = _SCALES[_prefix]
        _factor = {"wh": 3600 * _base, "octet": 8 * _base}.get(_word, _base)
        _shown = (_letter if _letter in {"", "k"} else _letter.upper()) + _code
        _unit = Unit(_shown, _dimension, _factor)
        _stem = "wattheure" if _word == "wh" else _word
        _names = (
            f"{_prefix}{_stem} {_prefix}{_stem}s {_prefix}wattsheures"
            if _word == "wh"
            else f"{_prefix}{_stem} {_prefix}{_stem}s"
        )
        _add(_unit, f"{_letter}{_symbol} {_names}" if _letter + _symbol != "o" else _names)
        if _word == "octet" and _letter:
            _add(_unit, f"{_letter}b")
        if _word == "bit" and _letter:
            _add(_unit, f"{_letter}bits")
_add(Unit("J", "energy", 1), "joule joules")
_add(Unit("kJ", "energy", 1000), "kj kilojoule kilojoules")
_add(Unit("MJ", "energy", 10**6), "mj megajoule megajoules")
_add(Unit("cal", "energy", Fraction(4184, 1000)), "cal calorie calories")
_add(Unit("kcal", "energy", 4184), "kcal kilocalorie kilocalories")
_add(Unit("ch", "power", Fraction(73549875, 10**5)), "ch cv chevaux")
_add(Unit("Pa", "pressure", 1), "pa pascal pascals")
_add(Unit("hPa", "pressure", 100), "hpa hectopascal hectopascals")
_add(Unit("mbar", "pressure", 100), "mbar millibar millibars")
_add(Unit("bar", "pressure", 10**5), "bar bars")
_add(Unit("V", "voltage", 1), "v volt volts")
_add(Unit("kV", "voltage", 1000), "kv kilovolt kilovolts")
_add(Unit("A", "current", 1), "ampere amperes")
_add(Unit("dB", "sound", 1), "db decibel decibels")
_add(Unit("carat", "carat", 1), "carat carats")
_add(Unit("pixel", "pixels", 1), "px pixel pixels")
_add(Unit("Mpx", "pixels", 10**6), "mpx megapixel megapixels")
_add(Unit("nœud", "length/time", Fraction(1852, 3600)), "noeud noeuds")
_add(Unit("km/h", "length/time", Fraction(1000, 3600)), "kmh kmph")
_add(Unit("mph", "length/time", Fraction(1609344, 3600000)), "mph")
DEGREE = _add(Unit("°C", "temperature", 1), "degre degres °c °")
FAHRENHEIT = Unit("°F", "temperature:F", 1)
KELVIN = _add(Unit("K", "temperature:K", 1), "kelvin kelvins")

TIME_WORDS: dict[str, Unit] = {}
for _unit, _names in (
    (Unit("ms", "time", Fraction(1, 1000)), "ms milliseconde millisecondes"),
    (Unit("s", "time", 1), "s sec secs seconde secondes"),
    (Unit("min", "time", 60), "min mn mins minute minutes"),
    (Unit("h", "time", 3600), "h heure heures hr hrs"),
    (Unit("jour", "time", 86400), "j jour jours journee journees"),
    (Unit("semaine", "time", 604800), "semaine semaines sem"),
    (Unit("mois", "time", MONTH_SECONDS), "mois"),
    (Unit("trimestre", "time", 3 * MONTH_SECONDS), "trimestre trimestres"),
    (Unit("semestre", "time", 6 * MONTH_SECONDS), "semestre semestres"),
    (Unit("an", "time", 12 * MONTH_SECONDS), "an ans annee annees"),
    (Unit("décennie", "time", 120 * MONTH_SECONDS), "decennie decennies"),
    (Unit("siècle", "time", 1200 * MONTH_SECONDS), "siecle siecles"),
    (Unit("millénaire", "time", 12000 * MONTH_SECONDS), "millenaire millenaires"),
):
    for _word in _names.split():
        TIME_WORDS[_word] = _unit
UNIT_WORDS.update(TIME_WORDS)
BY_CODE = {unit.code: unit for unit in UNIT_WORDS.values()}
"""A unit's symbol -> the unit; those of money apart."""


def _currency(code: str, words: str) -> None:
    unit = Unit(code, f"money:{code}")
    for word in (*words.split(), code.lower()):
        MONEY_WORDS[word] = unit


MONEY_WORDS: dict[str, Unit] = {}
for _code, _names in (
    ("EUR", "€ euro euros"), ("USD", "$ dollar dollars"), ("GBP", "£"), ("JPY", "¥ yen yens"),
    ("CHF", "frs fr"), ("FRF", "ff"), ("franc", "franc francs"), ("CNY", "yuan yuans"), ("RUB", "rouble roubles ₽"),
    ("INR", "roupie roupies ₹"), ("KRW", "won wons ₩"), ("PLN", "zloty zlotys"),
    ("HUF", "forint forints"), ("BRL", "real reals reais"), ("MXN", "peso pesos"),
    ("MAD", "dirham dirhams"), ("DZD", "dinar dinars"), ("SEK", "couronne couronnes"),
    ("ILS", "shekel shekels ₪"), ("BTC", "bitcoin bitcoins ₿"), ("DEM", "mark marks deutschemark"),
    ("ITL", "lire lires"), ("ESP", "peseta pesetas"), ("ZAR", "rand rands"), ("CAD", ""),
    ("AUD", ""), ("NOK", ""), ("DKK", ""), ("XOF", "fcfa"), ("TRY", "₺"), ("UAH", "hryvnia ₴"),
):  # fmt: skip
    _currency(_code, _names)
del MONEY_WORDS["try"], MONEY_WORDS["mad"]

QUALIFIED = {
    ("dollar", "americain"): "USD", ("dollar", "us"): "USD", ("dollar", "canadien"): "CAD",
    ("dollar", "australien"): "AUD", ("franc", "suisse"): "CHF", ("franc", "francais"): "FRF",
    ("franc", "cfa"): "XOF", ("franc", "belge"): "BEF", ("franc", "luxembourgeois"): "LUF",
    ("livre", "sterling"): "GBP", ("livre", "anglaise"): "GBP", ("livre", "britannique"): "GBP",
    ("livre", "turque"): "TRY", ("livre", "egyptienne"): "EGP", ("livre", "libanaise"): "LBP",
    ("couronne", "suedoise"): "SEK", ("couronne", "norvegienne"): "NOK",
    ("couronne", "danoise"): "DKK", ("couronne", "tcheque"): "CZK", ("couronne", "islandaise"): "ISK",
    ("peso", "mexicain"): "MXN", ("peso", "argentin"): "ARS", ("peso", "chilien"): "CLP",
    ("dirham", "marocain"): "MAD", ("dinar", "algerien"): "DZD", ("dinar", "tunisien"): "TND",
    ("yen", "japonais"): "JPY", ("yuan", "chinois"): "CNY", ("rouble", "russe"): "RUB",
    ("roupie", "indienne"): "INR", ("lire", "italienne"): "ITL", ("mark", "allemand"): "DEM",
    ("dollar", "hongkongais"): "HKD", ("dollar", "singapourien"): "SGD",
}  # fmt: skip
"""A currency's name and what tells whose it is, both folded and singular -> code."""

PER_ADJECTIVES = {
    "mensuel": "mois", "annuel": "an", "quotidien": "jour", "journalier": "jour",
    "hebdomadaire": "semaine", "horaire": "h",
}  # fmt: skip
"""How an adjective that tells by what time one counts begins -> that time."""

CENTS = frozenset({"cent", "cents", "centime", "centimes", "cts", "ct"})
NEEDS_FIGURE = word_set(
    """
    g gr grs fr frs t l m s h j w v q o k µg mt kt pa are ares db ms px ch cv a bar bars sem
    """
)
"""Abbreviations and words that are units only right after figures."""
SHORT_SLIPS = {"moi": "mois", "eure": "heure", "eures": "heures", "heur": "heure", "heurs": "heures",
    "anee": "annee", "anees": "annees", "metr": "metre", "minut": "minute",
}  # fmt: skip
"""Names of units as they sound, too short for other slips: they are units right after a number."""
LONG_UNITS = Lexicon({w: u for w, u in {**UNIT_WORDS, **MONEY_WORDS}.items() if len(w) > 4})
FAMILY = {"carre": 2, "carres": 2, "carree": 2, "cube": 3, "cubes": 3, "cubique": 3}
MAGNITUDE_WORDS = frozenset(MAGNITUDES) - {"mil", "mille", "milles"} | {"md", "mds", "mrd"}


def is_unit_word(word: str) -> bool:
    """Whether a folded word names a unit, a currency or a length of time."""
    return word in UNIT_WORDS or word in MONEY_WORDS
