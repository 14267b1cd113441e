"""What an author meant by a word that the format does not have: a slip, or its French name.

Keys and types are English, the field's words; a teacher in France types `réponse`, `montant` or
`vrai_faux` and is told the word that stands for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LIKE_ENOUGH = 67
"""Of 100, as rapidfuzz counts: `pionts` for `points`, not `montant` for `date`."""

_NAMES = {
    # the set
    "title": "titre intitule nom",
    "level": "niveau cecr cefr",
    "language": "langue",
    "topics": "theme themes topic sujet sujets",
    "authors": "auteur auteurs author auteure autrice",
    "minutes": "duree temps",
    "passage": "texte article text",
    "passage_file": "fichier fichier_texte",
    "glossary": "glossaire vocabulaire lexique mots",
    "people": "personnes personnages gens persons",
    "scale": "bareme",
    "settings": "reglages parametres options",
    "questions": "items exercices question",
    # its parts
    "publication": "journal media",
    "author": "auteur auteure autrice",
    "url": "adresse lien",
    "licence": "license droits",
    "fictional": "fictif invente",
    "meaning": "sens definition",
    "name": "nom",
    "also": "aussi alias titres",
    "total": "somme",
    "step": "pas",
    "pass": "seuil",
    "attempts": "essais tentatives",
    # a question
    "prompt": "question enonce consigne intitule demande",
    "answer": "reponse solution cle key correction",
    "accept": "accepter acceptees acceptes variantes synonymes autres also",
    "reject": "refuser rejeter refus refusees erreurs",
    "partial": "partiel partielle partielles",
    "evidence": "preuve preuves extrait citation justification",
    "hints": "indice indices aide aides hint",
    "explanation": "explication commentaire",
    "points": "point note",
    "skill": "competence",
    "tags": "etiquettes mots_cles",
    "response": "reponse answer",
    "feedback": "retour commentaire message",
    "ask": "relance question demander",
    "options": "choix propositions choices",
    "tolerance": "marge",
    "unit": "unite",
    "ideas": "idees",
    "blanks": "blancs trous lacunes",
    "correct": "juste justes correctes bonnes",
    "incorrect": "faux fausses mauvaises",
    "quote": "citation",
    # its types
    "amount": "montant somme prix cout money price argent budget",
    "number": "nombre chiffre effectif integer",
    "quantity": "quantite mesure longueur distance poids",
    "share": "part pourcentage proportion fraction taux percent percentage",
    "duration": "duree",
    "who": "qui personne person",
    "place": "lieu endroit ou location",
    "phrase": "expression mot mots court courte short string",
    "text": "texte libre ouverte ouvert pourquoi redaction open essay long",
    "list": "liste enumeration",
    "choice": "choix qcm qcu mcq multiple_choice choix_multiple multiple",
    "true_false": "vrai_faux vrai_ou_faux vf v_f bool boolean tf truefalse",
    "cloze": "trous texte_a_trous lacunes gap gaps fill",
    "order": "ordre ordonner classement",
    # words that a key may hold
    "true": "vrai oui v yes",
    "false": "faux non f no",
    "unsaid": "non_mentionne non_dit nm pas_mentionne not_given",
    "day": "jour",
    "month": "mois",
    "year": "annee an",
    "A1": "debutant",
    "A2": "elementaire",
    "B1": "intermediaire seuil",
    "C1": "avance autonome",
}  # fmt: skip

_MEANT = {
    (said, name) for name, words in _NAMES.items() for said in (*words.split(), name.casefold())
}


def meant(word: str, words: Iterable[str]) -> str:
    """Which of the format's words is meant, or empty: by its French name, a slip, or it and more.

    `A2-B1` is more than `A2`.
    """
    words = list(words)
    plain = _plain(word)
    for known in words:
        if (plain, known) in _MEANT:
            return known
    if best := nearest(word, words):
        return best
    parts = plain.split("_")
    return next((known for known in words if known.casefold() in parts), "")


def nearest(word: str, words: Iterable[str]) -> str:
    """The likeliest of the words of which this is a slip, or empty."""
    from rapidfuzz import fuzz, process

    best = process.extractOne(
        word, list(words), scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH, processor=str.casefold
    )
    return best[0] if best else ""


def _plain(word: str) -> str:
    """Lower case without accents, what stands between two words as `_`."""
    letters = unicodedata.normalize("NFD", word.strip().casefold())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[\s/'’-]+", "_", kept)
