"""Nouns for what people are and do, with the gender they tell, and phrases for one office."""

from __future__ import annotations

from quiz.french.words import fold, word_set

_MEN = word_set(
    "président maire ministre député sénateur conseiller adjoint élu préfet sous-préfet procureur "
    "avocat juge magistrat directeur patron fondateur cofondateur gérant responsable chercheur "
    "enseignant-chercheur professeur enseignant instituteur médecin chirurgien infirmier pharmacien "
    "entraîneur sélectionneur capitaine joueur gardien attaquant défenseur milieu buteur champion "
    "coureur cycliste skieur nageur athlète coach arbitre pilote porte-parole secrétaire chancelier roi "
    "prince pape évêque cardinal curé prêtre pasteur imam rabbin général colonel commandant lieutenant "
    "adjudant amiral inspecteur commissaire policier gendarme pompier agriculteur éleveur vigneron "
    "viticulteur maraîcher boulanger commerçant restaurateur artisan ouvrier salarié employé cadre "
    "ingénieur technicien informaticien développeur architecte urbaniste économiste sociologue "
    "historien politologue philosophe géographe climatologue météorologue biologiste physicien "
    "astronome astrophysicien volcanologue sismologue glaciologue océanographe virologue "
    "épidémiologiste psychologue psychiatre linguiste analyste expert spécialiste consultant "
    "réalisateur metteur acteur comédien chanteur musicien chef écrivain romancier auteur poète "
    "peintre sculpteur dessinateur photographe cinéaste producteur éditeur libraire bibliothécaire "
    "conservateur journaliste chroniqueur animateur humoriste danseur chorégraphe "
    "syndicaliste délégué militant bénévole volontaire candidat étudiant élève lycéen collégien "
    "associé retraité habitant riverain voisin témoin passager client usager automobiliste conducteur "
    "chauffeur lecteur spectateur visiteur touriste résident locataire propriétaire victime père frère "
    "fils grand-père oncle cousin mari époux homme garçon ami "
    "ambassadeur diplomate émissaire négociateur dirigeant vice-président premier-ministre "
    "copropriétaire maître doyen recteur proviseur principal coprésident eurodéputé "
    "trésorier gouverneur bourgmestre échevin syndic officier soldat vétérinaire apiculteur forestier "
    "berger pêcheur navigateur marin skipper explorateur guide moniteur sauveteur secouriste "
    "gestionnaire organisateur coordinateur coordonnateur chargé administrateur actionnaire investisseur "
    "banquier négociant entrepreneur PDG DG médiateur éducateur plaignant prévenu accusé "
    "suspect rapporteur coauteur astronaute spationaute paléontologue archéologue botaniste zoologue "
    "ornithologue entomologiste hydrologue géologue chimiste mathématicien neurologue cardiologue "
    "pédiatre nutritionniste dentiste opticien kinésithérapeute urgentiste généraliste correspondant "
    "envoyé sprinteur perchiste judoka boxeur rameur basketteur handballeur footballeur rugbyman "
    "tennisman veuf participant docker rescapé ostréiculteur éthologue homologue couturier "
    "cafetier aide-soignant ambulancier copain camarade compagnon collègue confrère routier cariste trentenaire quadragénaire "
    "quinquagénaire sexagénaire septuagénaire octogénaire adolescent gamin jeune enfant survivant sinistré manifestant "
    "gréviste électeur hôtelier garagiste facteur notaire huissier greffier statisticien mécanicien électricien "
    "plombier maçon menuisier charpentier fleuriste coiffeur traiteur cuisinier serveur vendeur patron-pêcheur prof "
    "réfugié migrant exilé demandeur collaborateur proche intime stagiaire apprenti doctorant doctorante interne "
    "moine abbé archevêque nonce chanoine aumônier intervenant interlocuteur convive pensionnaire "
    "alpiniste guitariste batteur pianiste violoniste rappeur slameur compositeur scénariste "
    "cadreur monteur éclairagiste costumier galeriste collectionneur mécène parrain premier-adjoint agent douanier "
    "surveillant gardien-chef détenu condamné complice braconnier chasseur randonneur campeur vacancier plagiste "
    "artiste scientifique docteur sous-officier soignant demi ailier pilier talonneur leader ex-président ex-ministre ex-maire "
    "tenant lauréat vainqueur gagnant finaliste titulaire détenteur coutelier luthier horloger bijoutier joaillier orfèvre céramiste potier verrier vitrailliste ébéniste tapissier "
    "relieur sellier cordonnier forgeron ferronnier brodeur teinturier fromager boucher charcutier poissonnier pâtissier "
    "chocolatier confiseur caviste sommelier brasseur meunier paysan horticulteur pépiniériste jardinier paysagiste "
    "arboriculteur céréalier trufficulteur paludier mareyeur batelier marinier éclusier grutier soudeur chaudronnier "
    "cheminot livreur coursier postier éboueur concierge veilleur vigile caissier standardiste traducteur interprète "
    "illustrateur caricaturiste bédéiste violoncelliste altiste harpiste flûtiste saxophoniste accordéoniste "
    "percussionniste organiste trompettiste ténor clown magicien marionnettiste acrobate trapéziste cascadeur escrimeur "
    "surfeur grimpeur marathonien triathlète gymnaste kayakiste jockey orthophoniste podologue ostéopathe anesthésiste "
    "dermatologue oncologue radiologue neurochirurgien infectiologue immunologue généticien primatologue agronome écologue "
    "biochimiste anthropologue ethnologue démographe juriste fiscaliste criminologue "
)
_WOMEN = word_set(
    "présidente maire mairesse ministre députée sénatrice conseillère adjointe élue préfète "
    "sous-préfète procureure avocate juge magistrate directrice patronne fondatrice cofondatrice "
    "gérante responsable chercheuse enseignante-chercheuse professeure enseignante institutrice "
    "médecin chirurgienne infirmière pharmacienne entraîneuse sélectionneuse capitaine joueuse "
    "gardienne attaquante défenseure buteuse championne coureuse cycliste skieuse nageuse athlète "
    "arbitre pilote porte-parole secrétaire chancelière reine princesse pasteure générale colonelle "
    "commandante lieutenante adjudante inspectrice commissaire policière gendarme agricultrice "
    "éleveuse vigneronne viticultrice maraîchère boulangère commerçante restauratrice artisane "
    "ouvrière salariée employée cadre ingénieure technicienne informaticienne développeuse architecte "
    "urbaniste économiste sociologue historienne politologue philosophe géographe climatologue "
    "météorologue biologiste physicienne astronome astrophysicienne volcanologue sismologue "
    "glaciologue océanographe virologue épidémiologiste psychologue psychiatre linguiste analyste "
    "experte spécialiste consultante réalisatrice metteuse actrice comédienne chanteuse musicienne "
    "cheffe écrivaine romancière autrice auteure poétesse peintre sculptrice dessinatrice photographe "
    "cinéaste productrice éditrice libraire bibliothécaire conservatrice journaliste chroniqueuse "
    "animatrice humoriste danseuse chorégraphe syndicaliste déléguée militante bénévole volontaire "
    "candidate associée étudiante élève lycéenne collégienne retraitée habitante riveraine voisine passagère "
    "cliente usagère automobiliste conductrice chauffeuse lectrice spectatrice visiteuse touriste "
    "résidente locataire propriétaire victime mère sœur fille grand-mère tante cousine femme épouse "
    "amie ambassadrice diplomate émissaire négociatrice dirigeante vice-présidente "
    "doyenne rectrice proviseure principale coprésidente eurodéputée trésorière gouverneure "
    "bourgmestre échevine syndique officière soldate vétérinaire apicultrice forestière bergère "
    "pêcheuse navigatrice marin exploratrice guide monitrice sauveteuse secouriste gestionnaire "
    "organisatrice coordinatrice coordonnatrice chargée administratrice actionnaire investisseuse "
    "banquière négociante entrepreneuse PDG DG médiatrice éducatrice plaignante prévenue accusée "
    "suspecte rapporteure coautrice astronaute spationaute paléontologue archéologue botaniste "
    "zoologue ornithologue hydrologue géologue chimiste mathématicienne neurologue cardiologue "
    "pédiatre nutritionniste dentiste kinésithérapeute urgentiste généraliste correspondante envoyée "
    "sprinteuse perchiste judoka boxeuse rameuse basketteuse handballeuse footballeuse leader demi "
    "veuve participante rescapée ostréicultrice éthologue homologue couturière "
    "cafetière aide-soignante ambulancière copine camarade compagne collègue consœur trentenaire quadragénaire "
    "quinquagénaire sexagénaire septuagénaire octogénaire adolescente gamine jeune enfant survivante sinistrée "
    "manifestante gréviste électrice hôtelière garagiste factrice notaire huissière greffière statisticienne mécanicienne "
    "fleuriste coiffeuse cuisinière serveuse vendeuse prof réfugiée migrante exilée collaboratrice proche stagiaire "
    "apprentie doctorante interne religieuse intervenante interlocutrice convive pensionnaire alpiniste guitariste "
    "batteuse pianiste violoniste rappeuse slameuse compositrice scénariste galeriste collectionneuse marraine agente "
    "surveillante détenue complice randonneuse vacancière assistante "
    "ailière artiste scientifique docteure sous-officière soignante ex-présidente ex-ministre ex-maire personne "
    "tenante lauréate gagnante finaliste titulaire détentrice coutelière luthière horlogère bijoutière joaillière orfèvre céramiste potière verrière vitrailliste ébéniste "
    "tapissière relieuse sellière cordonnière brodeuse teinturière fromagère bouchère charcutière poissonnière pâtissière "
    "chocolatière confiseuse caviste sommelière brasseuse meunière paysanne horticultrice pépiniériste jardinière "
    "paysagiste arboricultrice céréalière paludière mareyeuse batelière marinière éclusière grutière soudeuse cheminote "
    "livreuse coursière postière éboueuse concierge veilleuse vigile caissière standardiste traductrice interprète "
    "illustratrice caricaturiste bédéiste violoncelliste altiste harpiste flûtiste saxophoniste accordéoniste "
    "percussionniste organiste trompettiste cantatrice soprano clown magicienne marionnettiste acrobate trapéziste "
    "cascadeuse escrimeuse surfeuse grimpeuse marathonienne triathlète gymnaste kayakiste jockey sage-femme orthophoniste "
    "podologue ostéopathe anesthésiste dermatologue oncologue radiologue neurochirurgienne infectiologue immunologue "
    "généticienne primatologue agronome écologue biochimiste anthropologue ethnologue démographe juriste fiscaliste "
    "criminologue "
)
_BODIES = word_set(
    "ministère gouvernement mairie préfecture parquet entreprise société groupe association ong "
    "syndicat fédération parti ligue union agence institut organisation organisme comité conseil "
    "commission direction police gendarmerie armée collectif club équipe journal quotidien chaîne "
    "constructeur fabricant opérateur exploitant fournisseur laboratoire université école hôpital "
    "municipalité région département métropole communauté ville banque compagnie enseigne "
    "marque start-up fondation observatoire centre service bureau cabinet tribunal cour élysée "
    "matignon kremlin maison-blanche onu oms unesco cgt cfdt fo afp sncf ratp edf insee rapport étude "
    "communiqué texte document note source sources autorités diocèse rectorat paroisse ambassade"
)

_ANY_BODY = word_set(
    "entreprise société groupe association ong syndicat fédération parti ligue union agence institut organisation organisme "
    "collectif club équipe journal quotidien chaîne constructeur fabricant opérateur exploitant fournisseur laboratoire "
    "compagnie enseigne marque start-up fondation observatoire centre service source"
)
"""Bodies of which there are many: alone, the word takes up one that was named."""

_SAME_OFFICE = (
    (
        "chef de l' etat",
        "president de la republique",
        "president francais",
        "locataire de l' elysee",
    ),
    ("chef du gouvernement", "premier ministre", "locataire de matignon"),
    ("cheffe du gouvernement", "premiere ministre"),
    ("ministre de l' interieur", "locataire de la place beauvau"),
    ("pdg", "president directeur general", "patron"),
    ("presidente directrice generale", "pdg", "patronne"),
    ("maire", "edile", "premier magistrat"),
    ("maire", "edile", "premiere magistrate"),
    ("entraineur", "coach", "technicien"),
    ("selectionneur", "coach", "technicien"),
    ("souverain pontife", "pape", "saint pere"),
    ("procureur de la republique", "procureur", "magistrat"),
    ("procureure de la republique", "procureure", "magistrate"),
    ("directeur general", "patron", "dirigeant"),
    ("directrice generale", "patronne", "dirigeante"),
)
"""Phrases (folded) that the press uses for the holder of one office."""


_WELL_KNOWN = {
    "emmanuel macron": "président de la République",
    "donald trump": "président américain",
    "vladimir poutine": "président russe",
    "volodymyr zelensky": "président ukrainien",
    "xi jinping": "président chinois",
    "ursula von der leyen": "présidente de la Commission européenne",
    "antonio guterres": "secrétaire général de l'ONU",
}
"""Offices (in 2025) that the press does not spell out. They only serve to read « le chef de l'État »
in a text that names the person and says nothing of what they are; what a text says goes first."""


def well_known_office(name: str) -> str:
    """The office that every reader knows someone to hold, or empty."""
    return _WELL_KNOWN.get(fold(name), "")


def office_gender(noun: str) -> str:
    """`m`, `f`, `e` where the noun serves for both, or empty where it is none of an office."""
    noun = noun if noun.isupper() else noun.lower()
    man, woman = noun in _MEN, noun in _WOMEN
    return "e" if man and woman else "m" if man else "f" if woman else ""


def is_any_body(noun: str) -> bool:
    """Whether a body's noun alone does not tell which one (« l'association »; not « la préfecture »)."""
    return noun.lower() in _ANY_BODY


def is_body(noun: str) -> bool:
    """Whether a noun names a body that may speak: a ministry, a firm, a report."""
    return noun.lower() in _BODIES


_SAME_TRADE = (
    word_set("acteur comedien"), word_set("realisateur cineaste"), word_set("medecin docteur"), word_set("enseignant professeur"),
)  # fmt: skip
"""Nouns for one trade."""
_GENERIC = {
    "elu": "maire depute senateur conseiller adjoint president echevin bourgmestre syndic eurodepute",
    "edile": "maire bourgmestre",
    "scientifique": "chercheur astrophysicien climatologue biologiste physicien professeur astronome "
    "volcanologue glaciologue oceanographe virologue paleontologue archeologue geologue chimiste "
    "mathematicien meteorologue sismologue historien",
    "chercheur": "astrophysicien climatologue biologiste physicien professeur astronome sociologue "
    "politologue economiste historien volcanologue glaciologue geographe paleontologue archeologue",
    "specialiste": "chercheur professeur economiste climatologue sociologue politologue historien",
    "dirigeant": "directeur president patron pdg fondateur gerant",
    "patron": "directeur president pdg fondateur gerant",
    "responsable": "directeur president chef secretaire delegue",
    "syndicaliste": "delegue secretaire",
    "joueur": "attaquant defenseur milieu capitaine gardien ailier pilier buteur",
    "magistrat": "procureur juge",
    "militaire": "general colonel commandant lieutenant adjudant capitaine amiral",
    "officier": "general colonel commandant lieutenant capitaine amiral",
    "gendarme": "colonel commandant lieutenant adjudant capitaine",
    "sous-officier": "adjudant",
    "medecin": "docteur chirurgien professeur chef urgentiste pediatre cardiologue",
    "technicien": "entraineur selectionneur",
    "coach": "entraineur selectionneur",
    "artiste": "chanteur musicien peintre sculpteur comedien acteur",
    "auteur": "romancier ecrivain poete",
    "ecrivain": "romancier auteur poete",
    "cineaste": "realisateur",
    "enseignant": "professeur instituteur",
    "agriculteur": "eleveur maraicher viticulteur vigneron",
    "commercant": "boulanger libraire restaurateur boucher gerant",
    "ministre": "premier",
}
"""General nouns, and those of which they may be said again (« l'élu » of a mayor); folded."""


def same_office(first: str, second: str) -> bool:
    """Whether two phrases, without article, may be said of the holder of one office.

    « maire » goes with « maire de Lyon », « ministre » with « ministre de la Santé »; two phrases
    that each say of what (« maire de Lyon », « maire de Nice ») must say the same.
    """
    a, b = fold(first), fold(second)
    if a == b or a.startswith(f"{b} ") or b.startswith(f"{a} "):
        return True
    for group in _SAME_OFFICE:
        rests = [rest for phrase in (a, b) if (rest := _beyond(group, phrase)) is not None]
        if len(rests) == 2 and (not all(rests) or rests[0] == rests[1]):
            return True
    return False


def may_be_said_of(general: str, office: str) -> bool:
    """Whether a general noun may take up an office: « l'élu », after « maire de Lyon »."""
    head, kind = (_masculine(fold(phrase).split(" ")) for phrase in (office, general))
    same = any(head in pair and kind in pair for pair in _SAME_TRADE)
    return same or head == kind or head in _GENERIC.get(kind, "").split()


def is_general(noun: str) -> bool:
    """Whether a noun mostly takes up an office said before (« l'élu », « le chercheur »)."""
    return _masculine([fold(noun)]) in _GENERIC


def _masculine(words: list[str]) -> str:
    word = words[0]
    for feminine, masculine in (
        ("trice", "teur"),
        ("euse", "eur"),
        ("ienne", "ien"),
        ("iere", "ier"),
        ("ee", "e"),
    ):
        if word.endswith(feminine):
            return word.removesuffix(feminine) + masculine
    for feminine in ("presidente", "deputee", "adjointe", "magistrate", "syndique", "professeure"):
        if word == feminine:
            return word.removesuffix("e")
    return word


def _beyond(group: tuple[str, ...], phrase: str) -> str | None:
    """What a phrase says after a name of the office; None where it is not of this office."""
    for name in sorted(group, key=len, reverse=True):
        if phrase == name or phrase.startswith(f"{name} "):
            return phrase[len(name) :].strip()
    return None
