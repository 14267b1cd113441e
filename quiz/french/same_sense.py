"""A few words that say one thing wherever they stand: clippings (« le tram ») and doublets.

Only what holds in every text: no list of synonyms can be complete, and a near one may be wrong.
"""

from __future__ import annotations

_GROUPS = (
    "tram tramway|metro metropolitain|moto motocyclette|velo bicyclette|auto automobile voiture"
    "|tele television|cine cinema|photo photographie|appart appartement|labo laboratoire"
    "|resto restau restaurant|prof professeur|fac faculte|pub publicite|ordi ordinateur"
    "|frigo refrigerateur|ado adolescent|manif manifestation|expo exposition|promo promotion"
    "|meteo meteorologie|hebdo hebdomadaire|foot football|basket basketball|hand handball"
    "|volley volleyball|dico dictionnaire|edito editorial|ecolo ecologiste|clim climatisation"
    "|kine kinesitherapeute|veto veterinaire|psy psychologue|recre recreation|periph peripherique"
    "|bus autobus|interro interrogation|ophtalmo ophtalmologue|gyneco gynecologue"
    "|dermato dermatologue|philo philosophie|math maths mathematiques|hippo hippopotame"
    "|helico helicoptere|proprio proprietaire|lys lis|malaria paludisme"
    "|webmaster webmestre|suisse helvetique|instit institutrice instituteur"
)


def _index() -> dict[str, int]:
    groups = enumerate(_GROUPS.split("|"))
    words = (
        (form, n) for n, group in groups for word in group.split() for form in (word, f"{word}s")
    )
    return dict(words)


_GROUP_OF = _index()


def same_sense(a: str, b: str) -> bool:
    """Whether two folded words, in either number, always say the same."""
    group = _GROUP_OF.get(a)
    if group is not None and group == _GROUP_OF.get(b):
        return True
    if a[:1] != b[:1]:
        return False
    return (
        a.rstrip("s").endswith(_SCHOLARS)
        and b.rstrip("s").endswith(_SCHOLARS)
        and _scholar(a) == _scholar(b)
    )


_SCHOLARS = ("logue", "logiste")


def _scholar(word: str) -> str:
    """`ornithologiste` as `ornithologue`; an `écologiste` is no `écologue`."""
    stem = word.removesuffix("s").removesuffix("iste")
    return word if stem.endswith("ecolog") or not stem.endswith("log") else f"{stem}ue"
