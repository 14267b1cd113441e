"""The gender of a noun as its ending tells, with the common nouns that endings tell wrongly or not at all."""

from __future__ import annotations

from quiz.french.words import word_set

_FEMININE_ENDS = (
    "tion", "sion", "té", "ence", "ance", "ure", "ade", "ie", "ette", "esse", "ise", "ée",
    "ssance", "ille", "ière",
)  # fmt: skip
_MASCULINE_ENDS = (
    "ment", "age", "isme", "eau", "et", "oir", "al", "el", "on", "eur", "ier", "at", "or", "il",
)  # fmt: skip
_EXCEPT_FEMININE = word_set(
    "incendie musée lycée comité côté été traité génie parapluie trophée stade murmure mercure"
)
_EXCEPT_MASCULINE = word_set(
    "maison saison raison façon leçon boisson chanson prison plage page image cage rage eau peau "
    "chaleur couleur valeur fleur douleur vapeur peur erreur largeur hauteur longueur profondeur ampleur "
    "moisson rançon cloison combinaison liaison livraison comparaison"
)
_KNOWN = {
    **dict.fromkeys(
        word_set(
            "prix parc projet plan site groupe coût chiffre film livre festival marché secteur "
            "texte loyer salaire club hôpital aéroport port pont quartier pays syndicat incident "
            "feu incendie séisme cyclone ouragan bus tram train avion navire bateau satellite "
            "musée match titre record bilan budget chantier dispositif dossier réseau service "
            "tournoi championnat concert spectacle roman album vin glacier volcan lac fleuve "
            "pompier secours policier gendarme habitant élève salarié client spectateur visiteur "
            "français touriste électeur député sénateur ministre travaux bénéfice sinistre dégât "
            "accident"
        ),
        "m",
    ),
    **dict.fromkeys(
        word_set(
            "ville commune région entreprise société vente usine équipe école mairie ligne hausse "
            "baisse perte recette dépense mesure loi réforme étude enquête victime personne "
            "famille femme fille autorité recherche pluie neige vague tempête température voiture "
            "route rue fabrique boutique banque crise guerre grève marche course étape coupe "
            "ligue finale œuvre exposition pièce salle scène langue plante espèce abeille somme "
            "part note offre demande attaque bourse facture"
        ),
        "f",
    ),
}


def noun_gender(noun: str) -> str:
    """`m`, `f` or empty, as the ending of a noun tells; the plural's `s` does not matter."""
    noun = noun.lower().rstrip("s")
    if noun in _EXCEPT_FEMININE:
        return "m"
    if noun in _EXCEPT_MASCULINE:
        return "f"
    if noun.endswith(_FEMININE_ENDS):
        return "f"
    if noun.endswith(_MASCULINE_ENDS):
        return "m"
    return _KNOWN.get(noun, "")
