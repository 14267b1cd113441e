"""Names of countries and bodies, and acronyms of everyday life, that everyone takes for the same."""

from __future__ import annotations

import re

from quiz.french.words import compact, fold

_SAME = (
    ("États-Unis", "États-Unis d'Amérique", "USA", "US"),
    ("Royaume-Uni", "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "UK"),
    ("République démocratique du Congo", "RDC", "RD Congo", "Congo-Kinshasa"),
    ("Congo-Brazzaville", "République du Congo"),
    ("Burkina Faso", "Burkina"),
    ("Russie", "Fédération de Russie"),
    ("Chine", "République populaire de Chine"),
    ("République tchèque", "Tchéquie"),
    ("Guyane", "Guyane française"),
    ("Polynésie", "Polynésie française"),
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
    ("Régie autonome des transports parisiens", "RATP"),
    ("Confédération générale du travail", "CGT"),
    ("Confédération française démocratique du travail", "CFDT"),
    ("Mouvement des entreprises de France", "Medef"),
    ("Fédération nationale des syndicats d'exploitants agricoles", "FNSEA"),
    ("Organisation des Nations unies pour l'éducation, la science et la culture", "UNESCO"),
    ("Fonds des Nations unies pour l'enfance", "UNICEF"),
    ("Haut-Commissariat des Nations unies pour les réfugiés", "HCR"),
    ("Agence internationale de l'énergie atomique", "AIEA"),
    ("Organisation des pays exportateurs de pétrole", "OPEP"),
    ("Organisation de coopération et de développement économiques", "OCDE"),
    ("Organisation internationale du travail", "OIT"),
    ("Programme alimentaire mondial", "PAM"),
    ("Comité international de la Croix-Rouge", "CICR"),
    ("Cour pénale internationale", "CPI"),
    ("Groupe d'experts intergouvernemental sur l'évolution du climat", "GIEC"),
    ("Agence spatiale européenne", "ESA"),
    ("Institut national de la statistique et des études économiques", "INSEE"),
    ("Commission nationale de l'informatique et des libertés", "CNIL"),
    ("Institut national de la santé et de la recherche médicale", "Inserm"),
    ("Force ouvrière", "FO"),
    ("Office français de la biodiversité", "OFB"),
    ("Office national des forêts", "ONF"),
    ("Agence régionale de santé", "ARS"),
    ("Haute Autorité de santé", "HAS"),
    ("Ligue pour la protection des oiseaux", "LPO"),
    ("Ligue des droits de l'homme", "LDH"),
    ("Médecins sans frontières", "MSF"),
    ("Agence France-Presse", "AFP"),
    ("Fédération internationale de football association", "FIFA"),
    ("Parti socialiste", "PS"),
    ("Rassemblement national", "RN"),
    ("La France insoumise", "LFI"),
    ("Paris Saint-Germain", "PSG"),
    ("Olympique de Marseille", "OM"),
    ("Parti communiste français", "PCF"),
    ("Union des républiques socialistes soviétiques", "URSS"),
    ("Organisation des Nations unies pour l'alimentation et l'agriculture", "FAO"),
    ("Central Intelligence Agency", "CIA"),
    ("Federal Bureau of Investigation", "FBI"),
    ("National Aeronautics and Space Administration", "NASA"),
    ("Jeux olympiques", "JO"),
    ("Société protectrice des animaux", "SPA"),
    ("Train à grande vitesse", "TGV"),
    ("Réseau express régional", "RER"),
    ("Vélo tout-terrain", "VTT"),
    ("Taxe sur la valeur ajoutée", "TVA"),
    ("Produit intérieur brut", "PIB"),
    ("Salaire minimum interprofessionnel de croissance", "SMIC"),
    ("Revenu de solidarité active", "RSA"),
    ("Contrat à durée indéterminée", "CDI"),
    ("Contrat à durée déterminée", "CDD"),
    ("Petites et moyennes entreprises", "PME"),
    ("Habitation à loyer modéré", "HLM"),
    ("Établissement d'hébergement pour personnes âgées dépendantes", "EHPAD"),
    ("Zone à faibles émissions", "ZFE"),
    ("Service d'aide médicale urgente", "SAMU"),
    ("Interruption volontaire de grossesse", "IVG"),
    ("Procréation médicalement assistée", "PMA"),
    ("Imagerie par résonance magnétique", "IRM"),
    ("Virus de l'immunodéficience humaine", "VIH"),
    ("Acide désoxyribonucléique", "ADN"),
    ("Intelligence artificielle", "IA"),
    ("Objet volant non identifié", "OVNI"),
    ("Bande dessinée", "BD"),
)


_ARTICLES = frozenset(["le", "la", "les", "l'", "aux", "en", "au", "un", "une", "des", "du"])


def _bare(text: str) -> str:
    words = fold(text).split()
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return compact(" ".join(words))


_BY_NAME = {_bare(name): names for names in _SAME for name in names}


_OF = re.compile(
    r"^(?P<head>\S+(?: \S+){0,6}?) (?:de la |de l['’]|des |du |de |d['’])(?P<body>\S.*)$",
    re.IGNORECASE,
)


def also_called(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Other names of what the texts name, or of the body of whose people they are; none where we know none.

    « la porte-parole de l'OMS » is « la porte-parole de l'Organisation mondiale de la santé ».
    """
    found = [name for text in texts for name in _BY_NAME.get(_bare(text), ())]
    for text in texts:
        if of := _OF.match(text):
            names = _BY_NAME.get(_bare(of["body"]), ())
            found += [f"{of['head']} de {name}" for name in names]
    return tuple(found)
