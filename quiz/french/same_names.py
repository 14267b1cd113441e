"""Names and acronyms of countries and bodies that everyone takes for the same."""

from __future__ import annotations

from quiz.french.words import compact, fold

_SAME = (
    ("États-Unis", "États-Unis d'Amérique", "USA", "US"),
    ("Royaume-Uni", "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "UK"),
    ("République démocratique du Congo", "RDC", "RD Congo", "Congo-Kinshasa"),
    ("Congo-Brazzaville", "République du Congo"),
    ("Russie", "Fédération de Russie"),
    ("Chine", "République populaire de Chine"),
    ("République tchèque", "Tchéquie"),
    ("Birmanie", "Myanmar"),
    ("Eswatini", "Swaziland"),
    ("Émirats arabes unis", "EAU"),
    ("Union européenne", "UE"),
    ("Nations unies", "Organisation des Nations unies", "ONU"),
    ("Organisation mondiale de la santé", "OMS"),
    ("Organisation du traité de l'Atlantique nord", "OTAN"),
    ("Fonds monétaire international", "FMI"),
    ("Banque centrale européenne", "BCE"),
    ("Organisation mondiale du commerce", "OMC"),
    ("Comité international olympique", "CIO"),
    ("Centre national de la recherche scientifique", "CNRS"),
    ("Société nationale des chemins de fer français", "SNCF"),
    ("Électricité de France", "EDF"),
)


def _bare(text: str) -> str:
    words = fold(text).split()
    while len(words) > 1 and words[0] in {"le", "la", "les", "l'", "aux", "en", "au"}:
        words = words[1:]
    return compact(" ".join(words))


_BY_NAME = {_bare(name): names for names in _SAME for name in names}


def also_called(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Other names of what the texts name; none where we know of none."""
    return tuple(name for text in texts for name in _BY_NAME.get(_bare(text), ()))
