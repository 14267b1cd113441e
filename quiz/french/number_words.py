"""The words of French numbers: France, Belgium and Switzerland, old and 1990 spelling."""

from __future__ import annotations

from quiz.french.words import word_set

UNITS = {
    w: n
    for n, words in enumerate(
        (
            "zero", "un une", "deux", "trois", "quatre quatres", "cinq cinqs", "six", "sept",
            "huit huits", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
        )
    )
    for w in words.split()
}  # fmt: skip
"""0 to 16, each one word."""

TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip

HUNDRED = frozenset({"cent", "cents"})

MAGNITUDES = {
    "mille": 10**3, "mil": 10**3, "milles": 10**3, "millier": 10**3, "milliers": 10**3,
    "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
    "billion": 10**12, "billions": 10**12, "billiard": 10**15, "billiards": 10**15,
    "trillion": 10**18, "trillions": 10**18, "trilliard": 10**21, "trilliards": 10**21,
}  # fmt: skip
"""Long scale, as French has it: a billion is a million millions."""

FOREIGN_MAGNITUDES = {"millon": "million", "millones": "millions", "milioni": "millions"}
"""Magnitudes as learners write them whose own language is another."""

SHORT_MAGNITUDES = {
    "k": 10**3, "mio": 10**6, "mios": 10**6, "mrd": 10**9, "mrds": 10**9, "md": 10**9,
    "mds": 10**9, "mia": 10**9, "mln": 10**6, "mlns": 10**6, "mlrd": 10**9, "bn": 10**9,
}  # fmt: skip
"""Abbreviations that follow figures; `M` is apart, for it is also the metre's."""

NAMES = {
    1: "", 10**3: "mille", 10**6: "million", 10**9: "milliard", 10**12: "billion",
    10**15: "billiard", 10**18: "trillion", 10**21: "trilliard",
}  # fmt: skip

COLLECTIVES = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
        "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
        "centaine": 100, "huitaine": 8,}  # fmt: skip
"""About so many: « une dizaine », « deux douzaines »."""

_ORDINAL_STEMS = {
    **{w + "ieme": n for w, n in UNITS.items() if w not in {"une", "quatre", "cinq", "neuf", "zero"}},
    **{w[:-1] + "ieme": n for w, n in UNITS.items() if w.endswith("e") and w != "une"},
    **{w[:-1] + "ieme": n for w, n in TENS.items() if w.endswith("e")},
    "cinquieme": 5, "neuvieme": 9, "vingtieme": 20, "centieme": 100, "millieme": 1000,
    "millionieme": 10**6, "milliardieme": 10**9,
}  # fmt: skip
ORDINALS = {
    **_ORDINAL_STEMS,
    **{w + "s": n for w, n in _ORDINAL_STEMS.items()},
    "premier": 1, "premiere": 1, "premiers": 1, "premieres": 1, "second": 2,
}  # fmt: skip
ORDINAL_MARKS = word_set("er ere re e eme ieme nd nde ers eres es emes iemes")

CARDINAL_WORDS = frozenset({*UNITS, *TENS, *HUNDRED, *MAGNITUDES})
