"""The words of French dates."""

from __future__ import annotations

from quiz.french.dates import DateBound
from quiz.french.slips import Lexicon

_MONTH_NAMES = {
    1: "janvier janv jan", 2: "fevrier fevr fev", 3: "mars", 4: "avril avr", 5: "mai", 6: "juin",
    7: "juillet juil", 8: "aout", 9: "septembre sept sep", 10: "octobre oct", 11: "novembre nov",
    12: "decembre dec",
}  # fmt: skip
MONTHS = {word: n for n, words in _MONTH_NAMES.items() for word in words.split()}
MONTH_SLIPS = Lexicon({w: n for w, n in MONTHS.items() if len(w) > 4}, others={"avrils"})
MONTH_LABELS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
ABBREVIATED_MONTHS = frozenset(
    word for words in _MONTH_NAMES.values() for word in words.split()[1:]
)
"""Months that take a full stop (« 14 déc. 2004 »); after a whole name it ends the sentence."""

FOREIGN_MONTHS = {
    word: n
    for n, words in enumerate(
        (
            "january enero gennaio januar", "february febrero febbraio februar", "march marzo marz",
            "april abril aprile", "may mayo maggio", "june junio giugno", "july julio luglio",
            "august agosto", "september septiembre settembre", "october octubre ottobre oktober",
            "november noviembre novembre", "december diciembre dicembre dezember",
        ), 1,
    )
    for word in words.split()
    if word not in MONTHS
}  # fmt: skip
"""Months as learners write them whose own language is another; read where a date is expected."""
WEEKDAY_LABELS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WEEKDAYS = {word: n for n, word in enumerate(WEEKDAY_LABELS)}
SHORT_WEEKDAYS = {name[:3]: n for n, name in enumerate(WEEKDAY_LABELS)}
"""`lun.`, `mar.`…: days of the week where a full stop follows and a date is expected."""
WEEKDAY_SLIPS = Lexicon(WEEKDAYS)
SEASONS = {"printemps": "spring", "ete": "summer", "automne": "autumn", "hiver": "winter"}
SEASON_SLIPS = Lexicon(SEASONS, others={"hivers", "automnes", "autonome", "autonomes"})
PARTS = {
    "debut": "early", "mi": "mid", "milieu": "mid", "fin": "late", "courant": "",
}  # fmt: skip
TERMS = {
    "q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12), "h1": (1, 6), "h2": (7, 12),
}  # fmt: skip
"""Quarters and halves of a year, as `CalendarDate.part` names them -> first and last month."""
FEASTS = {"noel": (25, 12), "toussaint": (1, 11), "assomption": (15, 8)}
"""Feasts that fall on the same day every year."""
LONG_FEASTS = {
    ("jour", "de", "l", "an"): (1, 1), ("nouvel", "an"): (1, 1), ("saint", "sylvestre"): (31, 12),
    ("fete", "du", "travail"): (1, 5), ("veille", "de", "noel"): (24, 12),
}  # fmt: skip
"""Those of several words."""
BOUNDS = {
    "avant": DateBound.BEFORE, "apres": DateBound.AFTER, "depuis": DateBound.SINCE,
    "des": DateBound.SINCE, "partir": DateBound.SINCE, "jusqu": DateBound.UNTIL,
    "ici": DateBound.UNTIL, "vers": DateBound.ABOUT, "veille": DateBound.BEFORE, "lendemain": DateBound.AFTER,
    "surlendemain": DateBound.AFTER, "environ": DateBound.ABOUT,
    "autour": DateBound.ABOUT, "alentours": DateBound.ABOUT, "posterieur": DateBound.AFTER,
    "anterieur": DateBound.BEFORE,
}  # fmt: skip
