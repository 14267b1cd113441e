"""Nouns that count people, so that « 40 000 personnes » may answer for spectators."""

from __future__ import annotations

from quiz.french.tokens import word_set

_GENERIC = frozenset(
    [
        "personne",
        "personnes",
        "gens",
        "individu",
        "individus",
        "habitant",
        "habitants",
        "homme",
        "hommes",
        "femme",
        "femmes",
    ]
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
    otage evacue sinistre disparu
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
