"""French. Narrow no-break space (\\u202f) before ; ! ?, no-break (\\xa0) before : and in « »."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # -- statuses ---------------------------------------------------------------------------
    "status.correct": "juste",
    "status.almost": "presque",
    "status.partial": "partiel",
    "status.incorrect": "faux",
    "status.blank": "vide",
    # -- command line -----------------------------------------------------------------------
    "cli.aborted": "Interrompu.",
    "cli.check.help": "Vérifie des sets\xa0: erreurs et conseils, avec ligne, colonne et remède.",
    "cli.check.short": "vérifier des sets de questions",
    "cli.commands": "Commandes",
    "cli.explain.help": (
        "Dit comment une réponse est corrigée\xa0: ce qui a été lu, ce qui était attendu, "
        "la règle et le passage. Les tests de l'auteur sont passés avec."
    ),
    "cli.explain.short": "comprendre une correction",
    "cli.export.help": "Écrit un set pour Moodle, Anki, GIFT, Markdown ou CSV.",
    "cli.export.short": "vers Moodle, Anki, GIFT, Markdown, CSV",
    "cli.forget.help": "Efface un profil et tout ce qu'il a répondu.",
    "cli.forget.short": "effacer un profil",
    "cli.grade.form": "Forme de la sortie.",
    "cli.grade.help": (
        "Corrige un tableau de réponses (CSV ou JSON Lines).\n\n"
        "Colonnes learner, question, response, ou une colonne par question comme dans un export "
        "de formulaire. Écrit une ligne par réponse\xa0: verdict, score, points et raisons."
    ),
    "cli.grade.out": "Fichier à écrire (sinon la sortie standard).",
    "cli.grade.short": "corriger un tableau de réponses",
    "cli.help": (
        "Lire un texte de presse en français, puis répondre à des questions.\n\n"
        "Sans commande, ouvre l'application."
    ),
    "cli.import.help": "Lit un fichier GIFT, Moodle XML ou CSV et écrit un set.",
    "cli.import.short": "depuis GIFT, Moodle XML, CSV",
    "cli.new.help": "Écrit un set de départ, commenté, prêt à compléter.",
    "cli.new.short": "commencer un set",
    "cli.play.help": "Joue un set, dans l'application ou ligne à ligne (--plain).",
    "cli.play.short": "jouer un set",
    "cli.progress.help": "Montre les progrès\xa0: par set et par type de fait.",
    "cli.progress.short": "voir les progrès",
    "cli.schema.help": "Écrit le schéma JSON des sets, pour les éditeurs.",
    "cli.schema.short": "schéma JSON pour les éditeurs",
    "cli.sets.help": "Liste les sets\xa0: fournis, personnels et ceux de QUIZ_CONTENT.",
    "cli.sets.short": "lister les sets",
    "cli.users.help": "Liste les profils.",
    "cli.users.short": "lister les profils",
    "usage.bad_value": "«\xa0{name}\xa0» n'a pas une valeur permise\xa0: {detail}",
    "usage.help": "Aide\xa0: {command}",
    "usage.missing": "Il manque {name}.",
    "usage.nearest": "Vouliez-vous dire\xa0: {names}\u202f?",
    "usage.no_option": "L'option {name} n'existe pas.",
    "usage.other": "Commande incomprise\xa0: {detail}",
    "usage.unknown": "La commande «\xa0{name}\xa0» n'existe pas.",
    # -- grading a pile ---------------------------------------------------------------------
    "grade.done": {"one": "{n} réponse corrigée.", "other": "{n} réponses corrigées."},
    "grade.unread": {
        "one": "{n} ligne n'a pas pu être lue (voir plus haut).",
        "other": "{n} lignes n'ont pas pu être lues (voir plus haut).",
    },
    "problem.R001": "Le fichier ne peut pas être lu\xa0: {detail}.",
    "problem.R002": "Le fichier n'est pas en UTF-8\xa0; il a été lu comme du Windows-1252.",
    "problem.R002.cure": "Vérifiez les accents, ou enregistrez-le en «\xa0CSV UTF-8\xa0».",
    "problem.R003": "Le fichier dépasse {n}\xa0Mo.",
    "problem.R003.cure": "Partagez-le en plusieurs fichiers.",
    "problem.R004": "Le fichier est vide.",
    "problem.R005": "Aucune colonne ne correspond à une question du set. En-tête lu\xa0: {header}",
    "problem.R005.cure": (
        "Il faut les colonnes learner, question et response, ou une colonne par question, "
        "titrée par son identifiant ou son énoncé."
    ),
    "problem.R006": "La colonne «\xa0{column}\xa0» ne correspond à aucune question\xa0: ignorée.",
    "problem.R007": "La sortie est le fichier de réponses lui-même.",
    "problem.R007.cure": "Choisissez un autre nom après -o.",
    "problem.R008": "La sortie ne peut pas être écrite\xa0: {detail}.",
    "problem.R010": "Le set n'a pas de question «\xa0{question}\xa0».",
    "problem.R011": "Cette ligne n'est pas du JSON.",
    "problem.R012": "Cette ligne n'est pas un objet avec «\xa0question\xa0» et «\xa0response\xa0».",
    "problem.R013": "Une cellule dépasse {n} caractères\xa0; la suite du fichier n'est pas lue.",
    "problem.R013.cure": "Il manque sans doute un guillemet fermant.",
    "problem.R014": "Cette ligne a {found} cellules, l'en-tête en a {expected}.",
    "problem.R014.cure": "Une réponse qui contient le séparateur doit être entre guillemets.",
    # -- feedback ---------------------------------------------------------------------------
    "feedback.again": "Précisez votre réponse.",
    "feedback.correct": "Bonne réponse.",
    "feedback.correct_hints": {
        "one": "Bonne réponse, avec indices\xa0: {n} point sur {max}.",
        "other": "Bonne réponse, avec indices\xa0: {n} points sur {max}.",
    },
    "feedback.empty": "Vous n'avez rien écrit. Appuyez encore sur Entrée pour passer.",
    "feedback.expected": "On attendait\xa0: {answer}.",
    "feedback.expected_at": "On attendait\xa0: {answer} ({place}).",
    "feedback.free": "{sentence} (cet essai ne compte pas)",
    "feedback.given_up": "Question laissée sans réponse.",
    "feedback.incorrect": "Ce n'est pas la réponse attendue.",
    "feedback.kept": "Réponse enregistrée. La correction viendra à la fin.",
    "feedback.paragraph": "§\xa0{number}",
    "feedback.partial": {
        "one": "Réponse partielle\xa0: {n} point sur {max}.",
        "other": "Réponse partielle\xa0: {n} points sur {max}.",
    },
    "feedback.passed": "Question passée. Elle reviendra après les autres.",
    "feedback.tries_left": {
        "one": "Il vous reste un essai.",
        "other": "Il vous reste {n} essais.",
    },
    "true_false.false": "Faux",
    "true_false.true": "Vrai",
    "true_false.unsaid": "Le texte ne le dit pas",
    "true_false.with_proof": "{truth}, «\xa0{quote}\xa0»",
    # -- what is kept -----------------------------------------------------------------------
    "problem.D001": (
        "Vos progrès ({file}) ont été écrits par une version plus récente du programme."
    ),
    "problem.D001.cure": "Mettez le programme à jour. Le fichier n'a pas été touché.",
    "problem.D002": "Vos progrès ({file}) sont occupés par un autre programme.",
    "problem.D002.cure": "Fermez l'autre programme, puis recommencez.",
    "problem.D003": "Vos progrès ({file}) ne peuvent pas être ouverts ou écrits\xa0: {detail}.",
    "problem.D003.cure": (
        "Vérifiez les droits du dossier, ou choisissez-en un autre avec QUIZ_DATA_DIR."
    ),
    "problem.D004": "Le disque est plein\xa0: la réponse n'a pas été enregistrée ({file}).",
    "problem.D004.cure": "Libérez de la place, puis recommencez.",
    "problem.D005": (
        "Vos progrès étaient endommagés. Le fichier a été mis de côté ({aside}) "
        "et un nouveau a été commencé."
    ),
    "problem.D005.cure": (
        "Si vous avez une copie, remettez-la à la place de {file}. L'ancien fichier est intact."
    ),
    "problem.D006": "Vos progrès ({file}) ne peuvent pas être lus ou écrits\xa0: {detail}.",
    "problem.D006.cure": "Vérifiez le disque, puis recommencez.",
    "problem.D007": "Le fichier {file} est celui d'un autre programme.",
    "problem.D007.cure": "Choisissez un autre dossier avec QUIZ_DATA_DIR.",
    "problem.D010": "Il manque un nom.",
    "problem.D010.cure": "Écrivez au moins une lettre.",
    "problem.D011": "Ce nom est trop long.",
    "problem.D011.cure": "{n} caractères au plus.",
    "problem.D012": "Le nom «\xa0{name}\xa0» est déjà pris.",
    "problem.D012.cure": "Choisissez-en un autre.",
    "problem.D013": "Personne ne s'appelle «\xa0{name}\xa0» ici.",
    "problem.D013.cure": "Voyez les noms avec\xa0: quiz users",
    "problem.D014": "QUIZ_DATABASE_URL n'est pas une adresse de base de données\xa0: {url}",
    "problem.D014.cure": "Par exemple\xa0: postgresql://nom@serveur/quiz",
    "problem.D015": "Il manque de quoi parler à cette base de données\xa0: {url}",
    "problem.D015.cure": "Installez psycopg dans le même environnement (pip install psycopg).",
    "problem.D016": "La base de données ne répond pas comme prévu ({url})\xa0: {detail}",
    "problem.D016.cure": "Vérifiez QUIZ_DATABASE_URL et le serveur.",
}
