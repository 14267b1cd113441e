"""Countries and well-known cities: what they are called, and what holds them.

From CLDR, as Babel has it, read when first asked: names of territories, exemplar cities of time zones and their
territories. Other towns are listed here.
"""

from __future__ import annotations

import re
from functools import cache

from quiz.french.words import fold

_OTHERS = ("en", "es", "de", "it", "pt")
"""Languages whose names of places learners bring along."""
_ARTICLE = re.compile(r"^(?:les? |las? |l' |el |il |the |der |die |das |o |a )")


def bare_name(text: str) -> str:
    """A folded name without the article that opens it."""
    return _ARTICLE.sub("", fold(text))


@cache
def countries() -> frozenset[str]:
    """Folded French names of the world's countries and territories (CLDR)."""
    return frozenset(_territories("fr").values())


@cache
def _territories(language: str) -> dict[str, str]:
    """ISO code -> folded name."""
    from babel import Locale

    names = Locale(language).territories
    return {code: fold(name) for code, name in names.items() if code.isalpha()}


@cache
def _cities(language: str) -> dict[str, str]:
    """Time zone -> bare folded name of the city it is called after."""
    from babel import Locale
    from babel.core import get_global

    told = Locale(language).time_zones
    found = {}
    for zone in get_global("zone_territories"):
        area, _, last = zone.rpartition("/")
        if area and area != "Etc":
            city = told[zone].get("city") if zone in told else None
            found[zone] = bare_name(city or last.replace("_", " "))
    return found


_HELD = {
    "FR": "GP MQ GF RE YT NC PF PM WF BL MF TF", "US": "PR GU VI AS MP UM", "DK": "GL FO", "CN": "HK MO",
    "NL": "AW CW SX BQ", "GB": "GI BM KY FK GG JE IM VG AI MS TC SH", "NO": "SJ", "FI": "AX",
}  # fmt: skip
"""Territories that CLDR counts apart -> the country to which they belong."""
_HOLDER = {held: code for code, codes in _HELD.items() for held in codes.split()}


_TOWNS = {
    "AT": "salzbourg graz linz innsbruck", "BE": "anvers gand liege charleroi namur bruges ostende mons louvain tournai",
    "BR": "brasilia belem", "CA": "montreal quebec ottawa calgary", "CH": "geneve lausanne bale berne lucerne neuchatel davos",
    "CN": "canton wuhan shenzhen nankin chengdu", "DE": "munich francfort cologne hambourg stuttgart leipzig dresde breme "
    "dusseldorf hanovre nuremberg bonn dortmund", "ES": "barcelone seville bilbao grenade malaga saragosse cordoue",
    "GB": "manchester liverpool birmingham glasgow edimbourg cardiff belfast leeds sheffield oxford cambridge",
    "GR": "salonique patras", "IN": "bombay mumbai bangalore madras", "IT": "milan naples turin florence venise bologne genes "
    "palerme bergame verone pise catane bari trieste", "JP": "osaka kyoto hiroshima nagasaki fukushima sapporo",
    "MA": "rabat marrakech fes tanger agadir", "NL": "rotterdam utrecht eindhoven maastricht", "PL": "cracovie gdansk lodz wroclaw",
    "PT": "porto coimbra braga", "RU": "saint-petersbourg kazan sotchi", "SY": "alep homs", "TR": "ankara izmir antalya",
    "UA": "kharkiv lviv odessa marioupol kherson zaporijjia dnipro", "US": "boston washington philadelphie houston dallas "
    "seattle miami atlanta baltimore", "IQ": "mossoul", "IL": "haifa", "PS": "rafah jenine naplouse",
}  # fmt: skip
"""Towns often in the press that no time zone is called after, and that France has none of -> their country."""
_COUNTRY_OF_TOWN = {fold(town): code for code, towns in _TOWNS.items() for town in towns.split()}


@cache
def countries_of(city: str) -> frozenset[str]:
    """Folded French names of the country of a city that a time zone is called after, or that is well known; or none."""
    from babel.core import get_global

    name, held = bare_name(city), get_global("zone_territories")
    codes = {held[zone] for zone, known in _cities("fr").items() if known == name}
    codes |= {_COUNTRY_OF_TOWN[name]} if name in _COUNTRY_OF_TOWN else set()
    codes |= {_HOLDER[code] for code in codes if code in _HOLDER}
    return frozenset(_territories("fr")[code] for code in codes if code in _territories("fr"))


@cache
def foreign_names(text: str) -> frozenset[str]:
    """Bare folded names, in other languages, of the country or city that a French text names."""
    name = bare_name(text)
    codes = [code for code, known in _territories("fr").items() if bare_name(known) == name]
    found = {bare_name(_territories(lang).get(code, "")) for lang in _OTHERS for code in codes}
    if not codes:
        zones = [zone for zone, known in _cities("fr").items() if known == name]
        found |= {_cities(lang)[zone] for lang in _OTHERS for zone in zones}
    return frozenset(found - {"", name} - countries())
