"""Countries and the adjectives made of them, as the press has them: « l'ambassadrice des États-Unis », « américaine »."""

from __future__ import annotations

import re

from quiz.french.geography import bare_name
from quiz.french.words import fold

_OF_COUNTRIES = """
Afghanistan afghan|Afrique du Sud sud-africain|Albanie albanais|Algérie algérien|Allemagne allemand|Angleterre anglais
|Arabie saoudite saoudien|Argentine argentin|Arménie arménien|Australie australien|Autriche autrichien|Belgique belge
|Bolivie bolivien|Brésil brésilien|Bulgarie bulgare|Cambodge cambodgien|Cameroun camerounais|Canada canadien
|Chili chilien|Chine chinois|Colombie colombien|Congo congolais|Corée du Nord nord-coréen|Corée du Sud sud-coréen
|Côte d'Ivoire ivoirien|Croatie croate|Cuba cubain|Danemark danois|Écosse écossais|Égypte égyptien|Espagne espagnol
|Estonie estonien|États-Unis américain|Éthiopie éthiopien|Europe européen|Union européenne européen|Finlande finlandais
|France français|Gabon gabonais|Géorgie géorgien|Ghana ghanéen|Grèce grec|Guinée guinéen|Haïti haïtien|Hongrie hongrois
|Inde indien|Indonésie indonésien|Irak irakien|Iran iranien|Irlande irlandais|Islande islandais|Israël israélien
|Italie italien|Japon japonais|Jordanie jordanien|Kenya kényan|Kosovo kosovar|Lettonie letton|Liban libanais|Libye libyen
|Lituanie lituanien|Luxembourg luxembourgeois|Madagascar malgache|Mali malien|Maroc marocain|Mauritanie mauritanien
|Mexique mexicain|Moldavie moldave|Mongolie mongol|Népal népalais|Niger nigérien|Nigeria nigérian|Norvège norvégien
|Nouvelle-Zélande néo-zélandais|Pakistan pakistanais|Palestine palestinien|Pays-Bas néerlandais|Pérou péruvien
|Philippines philippin|Pologne polonais|Portugal portugais|République tchèque tchèque|Roumanie roumain
|Royaume-Uni britannique|Russie russe|Rwanda rwandais|Sénégal sénégalais|Serbie serbe|Slovaquie slovaque
|Slovénie slovène|Somalie somalien|Soudan soudanais|Suède suédois|Suisse suisse|Syrie syrien|Taïwan taïwanais
|Tchad tchadien|Thaïlande thaïlandais|Togo togolais|Tunisie tunisien|Turquie turc|Ukraine ukrainien|Uruguay uruguayen
|Venezuela vénézuélien|Vietnam vietnamien|Yémen yéménite|Angola angolais|Azerbaïdjan azerbaïdjanais|Bangladesh bangladais
|Bénin béninois|Biélorussie biélorusse|Birmanie birman|Bosnie-Herzégovine bosnien|Burkina Faso burkinabè|Burundi burundais
|Centrafrique centrafricain|Chypre chypriote|Comores comorien|Djibouti djiboutien|Équateur équatorien|Érythrée érythréen
|Jamaïque jamaïcain|Kazakhstan kazakh|Koweït koweïtien|Laos laotien|Macédoine du Nord macédonien|Malaisie malaisien|Malte maltais
|Monténégro monténégrin|Mozambique mozambicain|Namibie namibien|Nicaragua nicaraguayen|Ouganda ougandais|Ouzbékistan ouzbek
|Panama panaméen|Paraguay paraguayen|Pays de Galles gallois|Qatar qatari|Salvador salvadorien|Sri Lanka sri-lankais
|Tanzanie tanzanien|Zambie zambien|Zimbabwe zimbabwéen
"""


def _pairs() -> list[tuple[str, str]]:
    lines = (entry.strip().rpartition(" ") for entry in _OF_COUNTRIES.split("|"))
    return [(country, adjective) for country, _, adjective in lines]


def _feminine(adjective: str) -> str:
    if adjective.endswith("e"):
        return adjective
    if adjective in {"grec", "turc"}:
        return f"{adjective[:-1]}cque" if adjective == "grec" else "turque"
    double = adjective.endswith(("en", "on"))
    return f"{adjective}ne" if double else f"{adjective}e"


_COUNTRY = {fold(country): adjective for country, adjective in _pairs()}
_ADJECTIVE = {
    fold(form): country
    for country, adjective in reversed(_pairs())
    for form in (adjective, _feminine(adjective))
}
_OF = re.compile(
    r"^(?P<head>\S+(?: \S+){0,4}?) (?:de la |de l['’]|des |du |de |d['’])(?P<country>\S.*)$"
)
_WITH = re.compile(r"^(?P<head>\S+(?: \S+){0,4}) (?P<adjective>[\w-]+)$")


def otherwise(function: str) -> tuple[str, ...]:
    """A function with the country's adjective for its name, or the name for the adjective; none without a country.

    « l'ambassadrice des États-Unis » is « l'ambassadrice américaine », « la militante kényane » « … de Kenya ».
    """
    if (found := _OF.match(function)) and (adjective := _COUNTRY.get(bare_name(found["country"]))):
        return tuple(f"{found['head']} {form}" for form in (adjective, _feminine(adjective)))
    if (found := _WITH.match(function)) and (country := _ADJECTIVE.get(fold(found["adjective"]))):
        return (f"{found['head']} de {country}",)
    return ()


def is_nationality(word: str) -> bool:
    """Whether a word is the adjective of a country, masculine or feminine."""
    return fold(word) in _ADJECTIVE


def adjectives_of(country: str) -> frozenset[str]:
    """Folded forms of a country's adjective (« italien », « italiennes »); none where we know none."""
    adjective = _COUNTRY.get(bare_name(country), "")
    forms = {fold(form) for form in (adjective, _feminine(adjective))} if adjective else set()
    return frozenset(forms | {f"{form}s" for form in forms})


def country_of(adjective: str) -> str:
    """The country whose adjective a word is, without its article; or empty."""
    return _ADJECTIVE.get(fold(adjective), "")


def other_country(said: str, told: str) -> bool:
    """Whether two adjectives are of two countries (« slovaque », « tchèque »)."""
    one, other = _ADJECTIVE.get(fold(said)), _ADJECTIVE.get(fold(told))
    return one is not None and other is not None and one != other


def people_of(country: str) -> str:
    """« les Hongrois » for « la Hongrie », who often stand for it in the press; or empty."""
    adjective = _COUNTRY.get(bare_name(country), "")
    if not adjective:
        return ""
    return f"les {adjective if adjective.endswith('s') else adjective + 's'}"
