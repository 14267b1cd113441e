"""Verbs that report what someone says, in the forms in which the press uses them."""

from __future__ import annotations

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
    "tweeter vanter craindre continuer sourire rire déclamer revendiquer "
    "désespérer vilipender pourfendre moquer blâmer préférer trouver voir louer célébrer "
    "gronder grogner bougonner marmonner bredouiller bafouiller chuchoter implorer prier sangloter "
    "rigoler glousser ricaner fanfaronner grincer grimacer pleurer invoquer "
    "fulminer tempêter pérorer maugréer grommeler "
    "énumérer démentir complimenter corriger compléter démontrer réfuter récapituler marmotter clarifier "
    "lister disserter professer susurrer claironner asséner assener persifler éluder compter "
    "souvenir attaquer couper enfoncer embrayer abonder poster publier appréhender désapprouver condamner décider convenir "
)
"""Infinitives of verbs after which, or around which, someone's words are given."""

_REFLEXIVE = word_set(
    "enflammer étrangler agacer alarmer amuser désoler émerveiller émouvoir emporter enthousiasmer énerver étonner exclamer "
    "excuser féliciter indigner inquiéter insurger interroger justifier lamenter offusquer plaindre "
    "rappeler réjouir rassurer récrier révolter souvenir vanter demander défendre attrister dire lancer "
    "enorgueillir impatienter moquer satisfaire scandaliser persuader"
)
"""Verbs that report when they are said of oneself: « se réjouit-il »."""

_GERUND = word_set(
    "affirmant ajoutant appelant assurant avançant avertissant concédant concluant confiant considérant "
    "constatant critiquant déclarant décrivant défendant dénonçant déplorant disant espérant estimant "
    "évoquant exigeant expliquant fustigeant indiquant insistant invoquant ironisant jugeant lançant "
    "martelant menaçant notant observant parlant plaidant pointant précisant promettant proposant "
    "qualifiant rappelant réclamant reconnaissant redoutant regrettant répétant répondant saluant "
    "souhaitant soulignant soutenant suggérant vantant félicitant réjouissant annonçant prévenant"
)
AUXILIARY = word_set("a ont avait avaient aurait auraient aura auront eut ait")
BEING = word_set("est sont était étaient serait sera fut")


def reports(word: str, *, reflexive: bool = False) -> bool:
    """Whether a word is a finite form of a verb of saying; `reflexive` after « se »."""
    low = word.lower()
    form = finite(low)
    if form is None:
        return False
    return form.infinitive in REPORTING or (reflexive and form.infinitive in _REFLEXIVE)


def reported(word: str, *, reflexive: bool = False) -> bool:
    """Whether a word is the past participle of a verb of saying."""
    infinitive = participle(word)
    return infinitive in REPORTING or (reflexive and infinitive in _REFLEXIVE)


def reporting_gerund(word: str) -> bool:
    """Whether a word is the present participle of a verb of saying (« dénonçant »)."""
    return word.lower() in _GERUND


def reporting_infinitive(word: str) -> bool:
    """Whether a word is the infinitive of a verb of saying (« avant d'ajouter »)."""
    return word.lower() in REPORTING
