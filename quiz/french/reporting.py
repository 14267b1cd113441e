"""Verbs that report what someone says, in the forms in which the press uses them."""

from __future__ import annotations

import re

from quiz.french.third_person import finite, participle
from quiz.french.words import word_set

REPORTING = word_set(
    "accuser admettre affirmer ajouter alerter analyser annoncer appeler apprécier argumenter arguer "
    "assurer avancer avertir avouer calculer clamer commenter comprendre concéder conclure confesser "
    "confier confirmer considérer constater contester conseiller contre-attaquer crier critiquer croire "
    "déclarer décrire défendre demander dénoncer déplorer détailler développer dévoiler dire écrire "
    "enchaîner encourager énoncer enseigner espérer estimer évoquer exhorter exiger expliquer exposer "
    "exprimer féliciter fustiger garantir glisser hurler imaginer indiquer informer insister interroger "
    "intervenir ironiser jubiler juger jurer justifier lâcher lancer lire marteler menacer mentionner "
    "murmurer narrer noter nuancer objecter observer opposer ordonner parler penser pester plaider "
    "plaisanter pointer poursuivre préciser préconiser prédire prévenir prétendre prévoir proclamer "
    "promettre pronostiquer prôner proposer protester qualifier raconter railler rajouter rapporter "
    "rappeler rassurer réagir réclamer recommander reconnaître rectifier redire redouter refuser "
    "regretter relater relativiser relever remarquer renchérir répéter répliquer répondre reprendre "
    "reprocher résumer rétorquer révéler rêver riposter saluer signaler soupirer souffler souhaiter "
    "souligner soutenir suggérer supplier tacler tancer témoigner tempérer temporiser tonner trancher "
    "tweeter vanter craindre continuer sourire rire déclamer revendiquer reconnaître promettre "
    "désespérer vilipender pourfendre moquer blâmer préférer trouver voir louer célébrer défendre "
    "poster publier appréhender désapprouver condamner décider convenir prévoir"
)
"""Infinitives of verbs after which, or around which, someone's words are given."""

_REFLEXIVE = word_set(
    "agacer alarmer amuser désoler émerveiller émouvoir emporter enthousiasmer énerver étonner exclamer "
    "excuser féliciter indigner inquiéter insurger interroger justifier lamenter offusquer plaindre "
    "rappeler réjouir rassurer récrier révolter souvenir vanter demander défendre attrister dire lancer "
    "enorgueillir impatienter moquer satisfaire scandaliser persuader"
)
"""Verbs that report when they are said of oneself: « se réjouit-il »."""

_MORE = word_set(
    "agace agacent alarme amuse amusent désole émerveille émeut emporte énerve étonne exclame exclament "
    "exclamait indigne indignent inquiète insurge insurgent interroge lamente offusque plaint plaignent "
    "réjouit réjouissent réjouissait révolte souvient souvenait enorgueillit impatiente moque scandalise "
    "félicite félicitent félicitait désolait inquiétait agaçait amusait étonnait enthousiasme excuse excusait"
)
_MORE_PARTICIPLES = word_set(
    "agacé alarmé amusé désolé emporté énervé étonné exclamé indigné inquiété insurgé interrogé lamenté "
    "offusqué plaint réjoui révolté souvenu enorgueilli impatienté moqué scandalisé félicité ému attristé "
    "émerveillé enthousiasmé excusé défendu justifié"
)
_EXTRA = {
    "clame", "fustige", "fustigent", "fustigeait", "prône", "prônent", "raille", "tance", "exhorte",
    "reproche", "supplie", "hurle", "murmure", "proclame", "prédit", "jubile", "vilipende", "moque",
    "calcule", "conseille", "énonce", "redoute", "tempère", "renchérit", "vante", "déclame",
    "appréhende", "louent", "condamne", "revendique", "reprochait", "conseillait", "blâme",
    "rétorque", "rétorquait", "rétorqua", "martèle", "concède", "soupire", "prévient", "désapprouve",
}  # fmt: skip
_EXTRA_PARTICIPLES = {
    "clamé", "fustigé", "prôné", "raillé", "tancé", "exhorté", "reproché", "supplié", "hurlé",
    "murmuré", "proclamé", "jubilé", "calculé", "conseillé", "énoncé", "vanté", "posté", "rétorqué",
    "blâmé", "condamné", "revendiqué", "moqué", "appréhendé", "désapprouvé",
}  # fmt: skip
_GERUND = word_set(
    "affirmant ajoutant appelant assurant avançant avertissant concédant concluant confiant considérant "
    "constatant critiquant déclarant décrivant défendant dénonçant déplorant disant espérant estimant "
    "évoquant exigeant expliquant fustigeant indiquant insistant invoquant ironisant jugeant lançant "
    "martelant menaçant notant observant parlant plaidant pointant précisant promettant proposant "
    "qualifiant rappelant réclamant reconnaissant redoutant regrettant répétant répondant saluant "
    "souhaitant soulignant soutenant suggérant vantant félicitant réjouissant annonçant prévenant"
)
_INFINITIVE_ER = {verb for verb in REPORTING if verb.endswith(("er", "ir", "re"))}

AUXILIARY = word_set("a ont avait avaient aurait auraient aura auront eut ait")
BEING = word_set("est sont était étaient serait sera fut")


def reports(word: str, *, reflexive: bool = False) -> bool:
    """Whether a word is a finite form of a verb of saying; `reflexive` after « se »."""
    low = word.lower()
    form = finite(low)
    if form is not None and form.infinitive in REPORTING:
        return True
    if low in _EXTRA:
        return True
    return reflexive and (low in _MORE or (form is not None and form.infinitive in _REFLEXIVE))


def reported(word: str, *, reflexive: bool = False) -> bool:
    """Whether a word is the past participle of a verb of saying."""
    low = word.lower()
    base = re.sub(r"e?s?$", "", low) if low.endswith(("e", "s")) and not low.endswith("pris") else low
    if participle(low) in REPORTING or base in _EXTRA_PARTICIPLES:
        return True
    return reflexive and (participle(low) in _REFLEXIVE or bool({low, base} & _MORE_PARTICIPLES))


def reporting_gerund(word: str) -> bool:
    """Whether a word is the present participle of a verb of saying (« dénonçant »)."""
    return word.lower() in _GERUND


def reporting_infinitive(word: str) -> bool:
    """Whether a word is the infinitive of a verb of saying (« avant d'ajouter »)."""
    return word.lower() in _INFINITIVE_ER
