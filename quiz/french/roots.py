"""Whether a noun is what a verb does: `fermer` and `fermeture`, `supprimer` and `suppression`."""

from __future__ import annotations

from functools import cache, lru_cache

from quiz.french.verbs import regular, same_verb
from quiz.french.words import word_set

_NOUN_ENDINGS = word_set("ation ition ution ion ement issement ment eture ure age ance ence issage")
_VERB_ENDINGS = word_set(
    "er e es ent ez ons a ai ait ais aient ant era eront erait eraient ee ees ir it issent issait "
    "issaient issant ira iront irait i ie is ies re u ue us ues rait ra ront"
)
_SHORTEST_STEM = 3

_IRREGULAR = (
    "supprimer suppression|tomber chute|deceder deces|dormir sommeil|construire construction|detruire destruction|reduire reduction"
    "|produire production|vendre vente|perdre perte|interdire interdiction|ouvrir ouverture"
    "|permettre permission|partir depart|arriver arrivee|elire election|choisir choix"
    "|dissoudre dissolution|mourir mort|naitre naissance|croitre croissance|gagner gain"
    "|lire lecture|ecrire ecriture|payer paiement|pleuvoir pluie|disparaitre disparition"
    "|agir action|attaquer attaque|rechercher recherche|manquer manque|chuter chute|reculer recul"
    "|retarder retard|arreter arret|debuter debut|voler vol|sauver sauvetage|investir investissement"
    "|entrer entree|monter montee|venir venue|tenir tenue|sortir sortie|craindre crainte"
    "|proteger protection|corriger correction|reprendre reprise|repondre reponse"
    "|defendre defense|accroitre accroissement|employer emploi|essayer essai|appuyer appui"
    "|controler controle|annoncer annonce|signer signature|soutenir soutien|maintenir maintien"
    "|transmettre transmission|demissionner demission|abandonner abandon|echouer echec"
    "|reussir reussite|rencontrer rencontre|visiter visite|aider aide|reformer reforme"
    "|hausser hausse|baisser baisse|acheter achat|couter cout|jouer jeu|rever reve|crier cri"
    "|conduire conduite|decouvrir decouverte|fuir fuite|suivre suite|poursuivre poursuite"
    "|expulser expulsion|evacuer evacuation|diffuser diffusion|exploser explosion"
    "|travailler travail|etudier etude|progresser progres|depenser depense|promettre promesse"
    "|menacer menace|critiquer critique|plaindre plainte|esperer espoir|regretter regret"
    "|refuser refus|respecter respect|polluer pollution|vivre vie|publier publication"
    "|multiplier multiplication|decider decision|diviser division|conclure conclusion"
    "|exclure exclusion|discuter discussion|agresser agression|comprendre comprehension"
    "|inscrire inscription|adopter adoption|inventer invention|reviser revision|prevoir prevision"
    "|guerir guerison|trahir trahison|livrer livraison|comparer comparaison|retirer retrait"
    "|suspendre suspension|etendre extension|proposer proposition|louer location|gener gene"
    "|soigner soin|recevoir reception|concevoir conception|percevoir perception|risquer risque"
    "|habituer habitude|satisfaire satisfaction|economiser economie"
)
_NO_ACTION = word_set(
    "parlement departement gouvernement appartement batiment moment document element argent "
    "monument medicament vetement logement instrument ciment station nation lion million"
)
"""Nouns that end as those of actions and are none."""


@cache
def _families() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for pair in _IRREGULAR.split("|"):
        verb, noun = pair.split()
        table.setdefault(noun, []).append(verb)
    return {noun: tuple(verbs) for noun, verbs in table.items()}


@lru_cache(maxsize=4096)
def same_root(a: str, b: str) -> bool:
    """Whether of two folded words one is a verb's form and the other the noun of its action."""
    if _is_action_of(a, b) or _is_action_of(b, a):
        return True
    if a[:1] != "r" or b[:1] != "r":
        return False
    return any(same_root(x, y) for x in _done_once(a) for y in _done_once(b))


def _done_once(word: str) -> tuple[str, ...]:
    """What is done again: `ouverture` of `reouverture`, `ouvrir` of `rouvrir`; nothing if short."""
    rests = (word[2:] if word[1:2] == "e" else "", word[1:] if word[1:2] in set("aeiou") else "")
    return tuple(rest for rest in rests if len(rest) > _SHORTEST_STEM)


def is_action(noun: str) -> bool:
    """Whether a folded noun is listed as that of an action (`baisse`, `chute`)."""
    return noun in _families()


def _is_action_of(noun: str, verb: str) -> bool:
    singular = noun[:-1] if noun.endswith("s") and noun[:-1] in _families() else noun
    if verbs := _families().get(singular):
        return any(
            same_verb(verb, infinitive) or _participle(verb, infinitive) for infinitive in verbs
        )
    if noun[:2] != verb[:2]:
        return False
    noun = noun.removesuffix("s")
    if noun in _NO_ACTION or len(noun) <= _SHORTEST_STEM + 2:
        return False
    verb = regular(verb).replace("qu", "c").replace("gu", "g")  # `bloquer`, `blocage`
    noun = noun.replace("ification", "ifiation")
    stems = (noun.removesuffix(ending) for ending in _NOUN_ENDINGS)
    return any(
        stem != noun
        and len(stem) >= _SHORTEST_STEM
        and verb.startswith(stem)
        and verb[len(stem) :] in _VERB_ENDINGS
        for stem in stems
    )


def _participle(form: str, infinitive: str) -> bool:
    """Whether an agreeing participle is of a verb (`construites`, `construire`)."""
    bare = form.removesuffix("s").removesuffix("e")
    return bare != form and same_verb(bare, infinitive)
