"""Forms of one word: number and gender.

Rules of French inflection on folded words, no dictionary: they say that two forms may belong to
one word, and are strict where an `-e` often makes another noun (`médecin`, `médecine`).
"""

from __future__ import annotations

from quiz.french.words import word_set

_NUMBER = (("", "s"), ("", "x"), ("al", "aux"), ("ail", "aux"))
_INVARIABLE_SHORTEST = 3

_GENDER: tuple[tuple[str, str, int], ...] = (
    # masculine ending, feminine ending, letters of the shortest masculine form
    ("e", "ee", 4),  # é, ée
    ("el", "elle", 4),
    ("eil", "eille", 6),
    ("al", "ale", 5),
    ("if", "ive", 4),
    ("eux", "euse", 5),
    ("eur", "euse", 5),
    ("teur", "trice", 6),
    ("er", "ere", 4),
    ("ien", "ienne", 6),
    ("een", "eenne", 5),
    ("ant", "ante", 6),
    ("ent", "ente", 6),
    ("ais", "aise", 6),
    ("ois", "oise", 6),
    ("ain", "aine", 6),
    ("it", "ite", 6),
    ("is", "ise", 6),
    ("ert", "erte", 6),
    ("and", "ande", 6),
    ("ard", "arde", 6),
    ("ol", "ole", 8),
    ("at", "ate", 6),
    ("on", "onne", 6),
    ("eint", "einte", 6),
    ("du", "due", 5),
    ("nu", "nue", 5),
    ("ru", "rue", 5),
    ("lu", "lue", 5),
    ("mu", "mue", 3),
    ("cu", "cue", 4),
    ("vu", "vue", 5),
    ("pu", "pue", 5),
)

_ADJECTIVES = word_set(
    "vert petit grand bleu noir haut lourd court fort chaud froid rond gris brun blond laid plein "
    "saint mauvais mort ouvert couvert urgent violent puissant important lointain prochain "
    "certain humain urbain rural local national central social royal normal vital fatal direct "
    "ancien"
)
"""Adjectives that take an `-e` and whose feminine is no other noun."""

_IRREGULAR_ADJECTIVES = dict(
    pair.split(":")
    for pair in word_set(
        "blanc:blanche sec:seche long:longue gros:grosse beau:belle nouveau:nouvelle vieux:vieille "
        "bon:bonne doux:douce public:publique grec:grecque frais:fraiche franc:franche faux:fausse "
        "roux:rousse fou:folle mou:molle net:nette violet:violette vif:vive bref:breve neuf:neuve "
        "turc:turque epais:epaisse gentil:gentille bas:basse complet:complete secret:secrete "
        "inquiet:inquiete discret:discrete favori:favorite bel:belle nouvel:nouvelle vieil:vieille"
    )
)

_IRREGULAR_NOUNS = dict(
    pair.split(":")
    for pair in word_set(
        "chef:cheffe prefet:prefete ambassadeur:ambassadrice poete:poetesse maire:mairesse suisse:suissesse"
    )
)
"""Nouns of people whose feminine no pair of endings makes."""

_SHORTEST_STEM = 4


def same_number(a: str, b: str) -> bool:
    """Whether two folded words are one in the singular and the plural."""
    if a == b:
        return True
    if a[:1] != b[:1]:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return any(
        len(short) >= _INVARIABLE_SHORTEST
        and short.endswith(one)
        and long == short[: len(short) - len(one)] + many
        for one, many in _NUMBER
    )


def same_gender_pair(a: str, b: str, *, predicate: bool = False) -> bool:
    """Whether two folded words are the masculine and the feminine of one adjective or noun.

    Args:
        a: one word.
        b: the other.
        predicate: whether they stand as an attribute (« elle est interdite »), where any
            `-e` is agreement.
    """
    if a[:1] != b[:1]:
        return False
    a, b = _singular(a), _singular(b)
    if a == b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if long in (_IRREGULAR_ADJECTIVES.get(short), _IRREGULAR_NOUNS.get(short)) or (
        short in _ADJECTIVES and long == short + "e"
    ):
        return True
    if predicate and long == short + "e" and (len(short) >= _SHORTEST_STEM or long[-2:] == "ee"):
        return True
    return any(
        len(short) >= shortest
        and short.endswith(masculine)
        and long == short[: len(short) - len(masculine)] + feminine
        for masculine, feminine, shortest in _GENDER
    )


def same_form(a: str, b: str) -> bool:
    """Whether two folded words are one but for number and gender, as attributes agree."""
    return a == b or same_number(a, b) or same_gender_pair(a, b, predicate=True)


def is_adjective(word: str) -> bool:
    """Whether a folded word is a common adjective, in any of its forms."""
    singular = _singular(word)
    return (
        not {singular, word}.isdisjoint(_KNOWN_ADJECTIVES)
        or singular.removesuffix("e") in _ADJECTIVES
    )


_KNOWN_ADJECTIVES = (
    _ADJECTIVES
    | frozenset(_IRREGULAR_ADJECTIVES)
    | frozenset(_IRREGULAR_ADJECTIVES.values())
    | word_set("jeune rouge jaune rose vaste riche pauvre large rare rapide facile difficile")
)


def _singular(word: str) -> str:
    if (
        len(word) > _INVARIABLE_SHORTEST
        and word.endswith("s")
        and not word.endswith(("ss", "is", "us"))
    ):
        return word[:-1]
    if word.endswith("aux") and not word.endswith("eaux"):
        return word[:-3] + "al"
    return word[:-1] if word.endswith("eaux") else word
