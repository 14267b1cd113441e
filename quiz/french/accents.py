"""Words that only an accent tells apart: written with its accent, each is a word of its own."""

from __future__ import annotations

from quiz.french.words import strip_accents

_GROUPS = (
    "pêche péché pêché|pêcher pécher|pêcheur pécheur|pêcheurs pécheurs|forêt foret|mât mat|côlon colon"
    "|bât bat|côte cote côté coté|côtes cotes côtés cotés|tâche tache taché|tâches taches|mûr mur"
    "|mûrs murs|mûre mure|sûr sur|sûre sure|jeûne jeune|jeûnes jeunes|pâte pâté|pâtes pâtés|cure curé"
    "|cures curés|marche marché|marches marchés|arrière arriéré|arrières arriérés|excèdent excédent"
    "|isolément isolement|réformer reformer|répartie repartie|vôtre votre|nôtre notre|dés dès des|dé de"
    "|maïs mais|où ou|là la|rose rosé|roses rosés|sale salé|sales salés|interne interné|internes internés"
    "|retraite retraité|retraites retraités|résume résumé|usage usagé|chasse châsse|hale hâle"
    "|roder rôder|matin mâtin|mâtins matins|acre âcre|genêt genet|faîte faite|fût fut|crû cru|dû du"
    "|bronze bronzé|carre carré|défile défilé|gêne gène gêné|gènes gênes|députe député"
    "|conte conté|compte compté|comte comté|comtes comtés|prime primé|accuse accusé|blesse blessé"
    "|associe associé|employé emploie|réfugie réfugié|haler hâler"
    "|étés êtes|près prés|entre entré|porte porté|ferme fermé|couche couché|vise visé|âgé âge"
    "|né ne|passe passé|fosse fossé|fosses fossés|aine aîné|diplôme diplômé|diplômes diplômés|souffle soufflé"
    "|grille grillé|épaule épaulé|demeure demeuré|poire poiré|tierce tiercé|blinde blindé|relève relevé"
    "|divorce divorcé|divorces divorcés|révolte révolté|drogue drogué|drogues drogués|invite invité"
    "|combine combiné|sinistre sinistré|sinistres sinistrés|naufrage naufragé|naufrages naufragés"
    "|aile ailé|zèle zélé|triple triplé|double doublé|traite traité|traites traités|mémé même|mâcon maçon"
    "|tenu ténu|répartir repartir|préteur prêteur|désigner designer|haïe haie|came camé|roue roué"
    "|loupe loupé|race racé|tare taré|ruse rusé|aise aisé|pâle pale|mature mâture|soûl soul"
)


def _table() -> dict[str, str]:
    return {word: group for group in _GROUPS.split("|") for word in group.split() if len(word) > 1}


_GROUP_OF = _table()


def are_twins(written: str, expected: str) -> bool:
    """Whether two lower-case words alike but for their accents are words of their own.

    A word written without any accent is no other word: its accents may have been left out.
    """
    if written == strip_accents(written):
        return False
    group = _GROUP_OF.get(written)
    return group is not None and group == _GROUP_OF.get(expected)
