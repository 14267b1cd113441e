"""Nouns that name no person: what « il » or « elle » who speaks cannot stand for."""

from __future__ import annotations

from quiz.french.words import word_set

_ENDINGS = (
    "tion", "sion", "té", "ment", "age", "isme", "ure", "ence", "ance", "ade", "ie", "ette", "esse",
    "ise", "oir", "eau", "ille", "ète", "ude", "ail", "al", "ot", "ôt", "ium", "us", "ing",
)  # fmt: skip
_PEOPLE = word_set(
    "assistance clientèle camarade garde secouriste syndicaliste sergent adolescent étudiant maréchal général "
    "caporal cardinal amiral malade fille matelot pilote principal personnage vieillard adversaire propriétaire "
    "mère partie famille compagnie"
)
_THINGS = word_set(
    "accord action aide an année appel arrêt article attaque avion baisse bilan bois bourse bus but cas centre chantier "
    "chiffre choix club coup coût crise cyclone date dette dossier dépense débat décret délai eau effet effort "
    "enjeu enquête entreprise envie espoir essai exemple face facture faute fer feu fin flamme fois fonds force "
    "forêt froid front gaz grève groupe guerre hausse heure histoire hiver homicide idée image incendie incident "
    "indice jour journal journée lettre lieu ligne liste livre logo loi loyer lycée machine main mandat manque marché "
    "marque match mer message mesure mètre mois monde montant mot mur musée nom nombre note nouvelle nuit objectif "
    "oeuvre œuvre offre orage ordre origine pacte paix papier parc part passerelle peine perte pièce plage plan plante pluie "
    "poids point pont porte port poste pourcentage prix problème procès produit programme projet public quart "
    "question raison rapport record recette recherche recours refus rendez-vous reste risque route récit récolte "
    "réforme référendum réponse résultat rêve saison salle score scène séance secret semaine séisme série seuil "
    "siècle site soir sol solde somme sommet son sort stade stock suite sujet sursis système tableau taux taxe "
    "tempête temps terrain territoire texte titre total tour tournoi toit train transport travail trou usine "
    "vague vent vente verdict village ville virus visite voie voix vol vote voyage véhicule voiture été événement "
    "déficit conflit phénomène drame scandale détail trafic tarif budget capital argent décès bénéfice métier modèle "
    "résumé bruit climat calme couloir calendrier pari défi devis impact outil parcours pays préjudice spectacle "
    "concert film roman album tube disque thème style jeu jeux quartier secteur domaine champ"
)


def is_thing(noun: str) -> bool:
    """Whether a common noun, in the singular, surely names a thing rather than a person."""
    low = noun.lower()
    if low in _PEOPLE:
        return False
    return low in _THINGS or low.endswith(_ENDINGS)
