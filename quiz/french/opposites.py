"""Words of facts that say the opposite of each other, and how a sentence denies."""

from __future__ import annotations

from quiz.french.agreement import same_gender_pair, same_number
from quiz.french.verbs import same_verb
from quiz.french.words import word_set

NEGATIONS = word_set("pas jamais aucun aucune sans ni non nul nulle rien personne nullement guere")
"""Folded words that deny the clause they stand in."""

_COMPLEMENTS = (
    "autorise interdit|permis interdit|autorise defendu|ouvert ferme|vrai faux|possible impossible"
    "|legal illegal|vivant mort|present absent|accepte refuse|autoriser interdire|permettre interdire"
    "|accepter refuser|reussir echouer|gratuit payant|complet incomplet|public prive|connu inconnu"
    "|coupable innocent|valide invalide|suffisant insuffisant|obligatoire facultatif|allume eteint"
    "|utile inutile|adopte rejete|approuve rejete|adopter rejeter|approuver rejeter|respecter violer"
)
_OPPOSITES = (
    "hausse baisse|augmentation diminution|augmenter diminuer|augmenter baisser|monter descendre"
    "|monter baisser|grimper chuter|croissance recul|progresser reculer|plus moins|gagner perdre"
    "|victoire defaite|gain perte|attaquer defendre|acheter vendre|achat vente|debut fin"
    "|commencer finir|commencer terminer|ouverture fermeture|ouvrir fermer|construire detruire"
    "|construction destruction|creer supprimer|creation suppression|embaucher licencier"
    "|embauche licenciement|entrer sortir|entree sortie|arriver partir|arrivee depart|avant apres"
    "|nord sud|est ouest|premier dernier|positif negatif|favorable defavorable|favorable hostile"
    "|favorable oppose|pour contre|soutenir combattre|soutenir critiquer|riche pauvre|fort faible"
    "|grand petit|haut bas|long court|jeune vieux|nouveau ancien|rapide lent|chaud froid"
    "|facile difficile|optimiste pessimiste|rassure inquiet|content mecontent|satisfait decu"
    "|accord desaccord|allie ennemi|ami ennemi|paix guerre|condamner acquitter"
    "|condamne acquitte|aimer detester|meilleur pire|mieux pire|minimum maximum|hommes femmes"
    "|homme femme|garcon fille|pere mere|frere soeur|matin soir|jour nuit|ete hiver|interieur exterieur"
    "|majorite minorite|excedent deficit|exporter importer|exportation importation|avantage inconvenient"
    "|ameliorer aggraver|amelioration aggravation|accelerer ralentir|agrandir reduire|allonger raccourcir"
)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((left, right) for left, right in (p.split() for p in text.split("|")))


COMPLEMENTS = _pairs(_COMPLEMENTS)
"""Pairs of which one is always true: « pas autorisé » is « interdit »."""

OPPOSITES = COMPLEMENTS + _pairs(_OPPOSITES)
"""Pairs that cannot both be true."""


def same_word(a: str, b: str) -> bool:
    """Whether two folded words are forms of one: number, gender or verb ending."""
    return a == b or same_number(a, b) or same_gender_pair(a, b, predicate=True) or same_verb(a, b)


def complement(word: str) -> str | None:
    """What a thing is when it is not `word` (folded, any form); None where nothing follows."""
    for left, right in COMPLEMENTS:
        if same_word(word, left):
            return right
        if same_word(word, right):
            return left
    return None


def are_opposite(a: str, b: str) -> bool:
    """Whether two folded words, in any of their forms, say the opposite of each other."""
    return any(
        (same_word(a, left) and same_word(b, right)) or (same_word(a, right) and same_word(b, left))
        for left, right in OPPOSITES
    )
