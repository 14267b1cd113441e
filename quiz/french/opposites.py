"""Words of facts that say the opposite of each other, and how a sentence denies."""

from __future__ import annotations

from functools import lru_cache

from quiz.french.agreement import same_form
from quiz.french.conjugation import irregular_forms
from quiz.french.verbs import same_verb
from quiz.french.words import word_set

NEGATIONS = word_set("pas jamais aucun aucune sans ni non nul nulle rien personne nullement guere")
"""Folded words that deny the clause they stand in."""

_NONE: frozenset[str] = frozenset()

_COMPLEMENTS = (
    "autorise interdit|permis interdit|autorise defendu|ouvert ferme|vrai faux|possible impossible"
    "|legal illegal|vivant mort|present absent|accepte refuse|autoriser interdire|permettre interdire"
    "|accepter refuser|reussir echouer|gratuit payant|complet incomplet|public prive|connu inconnu"
    "|coupable innocent|valide invalide|suffisant insuffisant|obligatoire facultatif|allume eteint"
    "|content mecontent|satisfait insatisfait|utile inutile|adopte rejete|approuve rejete|adopter rejeter|approuver rejeter|respecter violer"
    "|juste injuste|egal inegal|legitime illegitime|capable incapable|efficace inefficace|loin proche"
    "|acceptable inacceptable|attentif inattentif|attention inattention"
    "|justice injustice|egalite inegalite|efficacite inefficacite|securite insecurite|stable instable"
    "|certain incertain|visible invisible|supportable insupportable|prevu imprevu|accord desaccord"
    "|necessaire inutile|inattendu prevu|competent incompetent|honnete malhonnete|normal anormal"
    "|comprehensible incomprehensible|accessible inaccessible|habite inhabite|limite illimite"
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
    "|facile difficile|optimiste pessimiste|rassure inquiet|satisfait decu"
    "|allie ennemi|ami ennemi|paix guerre|condamner acquitter"
    "|condamne acquitte|aimer detester|meilleur pire|mieux pire|minimum maximum|hommes femmes"
    "|homme femme|garcon fille|pere mere|frere soeur|matin soir|jour nuit|ete hiver|interieur exterieur"
    "|majorite minorite|excedent deficit|exporter importer|exportation importation|avantage inconvenient"
    "|ameliorer aggraver|amelioration aggravation|accelerer ralentir|ferme sursis|agrandir reduire|allonger raccourcir"
    "|aider nuire|aider gener|aider penaliser|favoriser penaliser|favoriser freiner|profiter souffrir"
    "|profiter nuire|encourager decourager|renforcer affaiblir|proteger menacer|enrichir appauvrir"
    "|attirer repousser|faciliter compliquer|faciliter empecher|reussite echec|succes echec"
    "|penurie abondance|manque surplus|quitter rejoindre|partir rester|garder perdre"
    "|augmenter reduire|hausse reduction|augmentation reduction|augmentation baisse|hausse chute"
    "|grimper baisser|progresser baisser|elargir restreindre|remplir vider|multiplier diviser"
)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((left, right) for left, right in (p.split() for p in text.split("|")))


COMPLEMENTS = _pairs(_COMPLEMENTS)
"""Pairs of which one is always true: « pas autorisé » is « interdit »."""

OPPOSITES = COMPLEMENTS + _pairs(_OPPOSITES)
"""Pairs that cannot both be true."""


# Each text brings new pairs of words: 4,096 are 0.8 MB, 16,384 were 3 MB and graded no faster.
@lru_cache(maxsize=4096)
def same_word(a: str, b: str) -> bool:
    """Whether two folded words are forms of one: number, gender or verb ending."""
    if a[:1] != b[:1]:  # only forms of `aller`, `être` and `avoir` begin in several ways
        known = irregular_forms()
        return not known.get(a, _NONE).isdisjoint(known.get(b, _NONE))
    return same_form(a, b) or same_verb(a, b)


def _index(pairs: tuple[tuple[str, str], ...]) -> dict[str, list[tuple[str, str]]]:
    """Each word with its opposite, by its first two letters, which all forms of a word share."""
    index: dict[str, list[tuple[str, str]]] = {}
    for left, right in pairs:
        index.setdefault(left[:2], []).append((left, right))
        index.setdefault(right[:2], []).append((right, left))
    return index


_BY_START = _index(OPPOSITES)
_COMPLEMENTS_BY_START = _index(COMPLEMENTS)


@lru_cache(maxsize=4096)
def complement(word: str) -> str | None:
    """What a thing is when it is not `word` (folded, any form); None where nothing follows."""
    entries = _COMPLEMENTS_BY_START.get(word[:2], ())
    return next((opposite for entry, opposite in entries if same_word(word, entry)), None)


def are_opposite(a: str, b: str) -> bool:
    """Whether two folded words, in any of their forms, say the opposite of each other."""
    return any(same_word(b, opposite) for opposite in _opposites_of(a))


def has_opposite(word: str) -> bool:
    """Whether a folded word, in any form, has a listed opposite."""
    return bool(_opposites_of(word))


@lru_cache(maxsize=4096)
def _opposites_of(word: str) -> tuple[str, ...]:
    entries = _BY_START.get(word[:2], ())
    return tuple(opposite for entry, opposite in entries if same_word(word, entry))
