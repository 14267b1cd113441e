"""Nouns that count people, so that « 40 000 personnes » may answer for spectators."""

from __future__ import annotations

from quiz.french.words import word_set

_GENERIC = word_set(
    "personne personnes pers hab gens individu individus habitant habitants homme hommes femme "
    "femmes"
)
_PEOPLE = word_set(
    """
    habitant spectateur visiteur electeur manifestant participant touriste voyageur passager
    salarie employe ouvrier eleve etudiant enseignant professeur soignant medecin infirmier
    patient malade blesse mort victime survivant prisonnier detenu soldat militaire policier
    gendarme pompier scout coureur joueur nageur skieur cycliste athlete sportif concurrent
    candidat delegue depute senateur maire elu votant adherent membre benevole donateur client
    consommateur abonne lecteur auditeur telespectateur chercheur ingenieur agriculteur pecheur
    commercant artisan chomeur retraite enfant adolescent adulte bebe francais europeen migrant
    refugie etranger citoyen convive invite figurant acteur chanteur musicien danseur artiste
    journaliste personne gens individu homme femme jeune senior parent famille fan supporteur
    supporter festivalier estivant vacancier usager automobiliste conducteur pilote temoin jure
    otage evacue sinistre disparu astronaute cosmonaute spationaute avocat magistrat juge ministre
    diplomate scientifique skipper marin navigateur arbitre entraineur ecrivain realisateur
    cineaste comedien espion
    """
)


def counts_people(noun: str) -> bool:
    """Whether a folded noun, in the singular or plural, is a word for people.

    The specific word must match a list: « compteurs » end like « spectateurs » and count none.
    """
    return noun in _GENERIC or noun.rstrip("s") in _PEOPLE


def is_generic(noun: str) -> bool:
    """Whether a folded noun stands for people of any sort (« personnes »)."""
    return noun in _GENERIC


_ALIKE = tuple(
    word_set(words)
    for words in (
        "spectateur supporteur supporter fan festivalier visiteur auditeur public",
        "eleve etudiant enfant ecolier collegien lyceen apprenant jeune adolescent ado",
        "salarie employe ouvrier travailleur agent collaborateur",
        "participant coureur concurrent athlete sportif competiteur marathonien",
        "patient malade",
        "electeur votant",
        "manifestant participant marcheur protestataire",
        "voyageur passager usager client",
        "habitant resident citoyen",
        "convive invite personne",
        "client consommateur acheteur",
        "touriste vacancier visiteur estivant voyageur",
        "migrant refugie exile",
        "migrant naufrage passager",
        "pompier sapeur",
        "prisonnier detenu",
        "commune ville municipalite localite",
        "entreprise societe firme compagnie",
        "emploi poste",
        "voiture automobile auto vehicule",
        "logement habitation appartement foyer maison domicile",
        "siege depute",
        "habitant ame",
        "magasin boutique commerce",
        "bateau navire",
        "maladie affection pathologie",
    )
)
"""Words for people, and for some things, that a reader may take one for another. The dead and the hurt, men and women,
those who teach and those who learn are never among the same."""


_OTHERS = {
    word: frozenset().union(*(words for words in _ALIKE if word in words))
    for word in frozenset().union(*_ALIKE)
}
"""Each of them -> all that it may stand for."""


def may_stand_for(noun: str, other: str) -> bool:
    """Whether two folded nouns, singular or plural, name nearly the same people."""
    one, two = noun.rstrip("s"), other.rstrip("s")
    return two in _OTHERS.get(one, ())
