"""French. Narrow no-break space (\\u202f) before ; ! ?, no-break (\\xa0) before : and in « »."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # -- statuses ---------------------------------------------------------------------------
    "status.again": "à reprendre",
    "status.correct": "juste",
    "status.almost": "presque",
    "status.partial": "partiel",
    "status.incorrect": "faux",
    "status.blank": "vide",
    # -- command line -----------------------------------------------------------------------
    "cli.aborted": "Interrompu.",
    "cli.cannot_write": "Impossible d'écrire la sortie\xa0: {detail}.",
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
    "cli.grade.excel": "CSV pour un tableur réglé en français\xa0: points-virgules, virgules décimales.",
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
    "cli.new.ask_level": "Niveau, de A1 à C2",
    "cli.new.ask_starter": "Exemple\xa0: small (2 questions), facts (4), every (tous les types)",
    "cli.new.ask_title": "Titre",
    "cli.new.ask_topic": "Thème",
    "cli.new.level": "Niveau CECR.",
    "cli.new.next": "Ensuite\xa0: quiz play {file} --watch --as-teacher montre chaque enregistrement.",
    "cli.new.no_schema": "N'écrit pas le schéma à côté.",
    "cli.new.one_of": "Au choix\xa0: {values}.",
    "cli.new.starter": "Exemple de départ\xa0: small, facts ou every (un de chaque type).",
    "cli.new.title": "Titre du set.",
    "cli.new.topic": "Thème, montré dans la bibliothèque.",
    "cli.new.written": "Écrit\xa0: {file}. Votre éditeur complète et vérifie grâce à {schema}.",
    "cli.play.help": "Joue un set, dans l'application ou ligne à ligne (--plain).",
    "cli.play.short": "jouer un set",
    "cli.progress.help": "Montre les progrès\xa0: par set et par type de fait.",
    "cli.progress.short": "voir les progrès",
    "cli.schema.help": "Écrit le schéma JSON des sets, pour les éditeurs.",
    "cli.schema.short": "schéma JSON pour les éditeurs",
    "cli.schema.target": "Fichier à écrire, ou dossier où le poser (la sortie standard sinon).",
    "cli.show_help": "Montre cette aide.",
    "cli.show_version": "Montre la version.",
    "cli.sets.help": "Liste les sets\xa0: fournis, personnels et ceux de QUIZ_CONTENT.",
    "cli.sets.short": "lister les sets",
    "cli.check.errors": {"one": "{n} erreur", "other": "{n} erreurs"},
    "cli.check.explain": "Explique un code, par exemple A102, ou une règle, par exemple digits.",
    "cli.check.files": {"one": "{n} fichier", "other": "{n} fichiers"},
    "cli.check.figures": (
        "{words} mots, {sentences} phrases de {mean} mots en moyenne, lisibilité "
        "Kandel-Moles {ease} sur 100 (100\xa0: très facile)\u202f; niveau déclaré {level}."
    ),
    "cli.check.info": "Donne aussi la longueur et la lisibilité de chaque texte.",
    "cli.check.form": "Sortie\xa0: text, ou json pour les éditeurs.",
    "cli.check.nothing": "Que faut-il vérifier\u202f? Donnez un fichier ou un dossier.",
    "cli.check.silence": (
        "Pour le faire taire à un endroit\xa0: # quiz: ignore {code} et la raison."
    ),
    "cli.check.rule.almost": "Réponse acceptée avec une remarque.",
    "cli.check.rule.blank": "Réponse vide, ou faite de ponctuation seule.",
    "cli.check.rule.correct": "Réponse juste, sans remarque.",
    "cli.check.rule.incorrect": "Aucune règle particulière\xa0: la réponse n'est pas celle qui est attendue.",
    "cli.check.rule.option_feedback": "Option choisie qui a son propre commentaire («\xa0feedback\xa0»).",
    "cli.check.rule.part_credit": "Réponse notée sous «\xa0partial\xa0»\xa0: une part des points, avec le message de l'auteur.",
    "cli.check.rule.partial": "Réponse qui vaut une part des points.",
    "cli.check.rule.rejected": "Réponse notée sous «\xa0reject\xa0»\xa0: jamais juste, avec le message de l'auteur.",
    "cli.check.unknown_code": "aucun code {code}\u202f; le plus proche\xa0: {nearest}",
    "cli.check.warnings": {"one": "{n} avertissement", "other": "{n} avertissements"},
    "cli.check.watch": "Vérifie de nouveau à chaque enregistrement.",
    "cli.check.watching": "En attente d'une modification (Ctrl+C pour finir).",
    "cli.sets.detail": {
        "one": "{n} question, {points} points",
        "other": "{n} questions, {points} points",
    },
    "cli.sets.form": "Sortie\xa0: text, ou json.",
    "cli.sets.none": "Aucun set. «\xa0quiz new FICHIER\xa0» en commence un.",
    "cli.users.help": "Liste les profils.",
    "cli.users.short": "lister les profils",
    # -- what the system says (`strerror`), in its own English words --------------------------
    "system.address_already_in_use": "déjà prise",
    "system.attempt_to_write_a_readonly_database": "en lecture seule",
    "system.cannot_assign_requested_address": "ce n'est pas une adresse de cette machine",
    "system.database_disk_image_is_malformed": "le fichier est endommagé",
    "system.database_is_locked": "un autre programme y écrit",
    "system.database_or_disk_is_full": "plus de place sur le disque",
    "system.disk_i_o_error": "erreur du disque",
    "system.disk_quota_exceeded": "la place qui vous est donnée sur le disque est prise",
    "system.file_exists": "le fichier existe déjà",
    "system.file_is_not_a_database": "ce n'est pas un fichier de progrès",
    "system.file_name_too_long": "nom de fichier trop long",
    "system.file_too_large": "fichier trop gros",
    "system.input_output_error": "erreur du disque",
    "system.is_a_directory": "c'est un dossier",
    "system.no_space_left_on_device": "plus de place sur le disque",
    "system.no_such_file_or_directory": "fichier ou dossier introuvable",
    "system.not_a_directory": "ce n'est pas un dossier",
    "system.permission_denied": "accès refusé",
    "system.read_only_file_system": "disque en lecture seule",
    "system.too_many_levels_of_symbolic_links": "des liens qui tournent en rond",
    "system.unable_to_open_database_file": "le fichier ne s'ouvre pas",
    "usage.bad_value": "«\xa0{name}\xa0» n'a pas une valeur permise\xa0: {detail}",
    "usage.extra": "Il y a des mots en trop\xa0: {what}",
    "usage.folder": "{name} attend un dossier, pas un fichier.",
    "usage.foreign_file": "Ce programme n'écrit pas de fichier {suffix}. Écrivez\xa0: -o {file}",
    "usage.help": "Aide\xa0: {command}",
    "usage.missing": "Il manque {name}.",
    "usage.nearest": "Vouliez-vous dire\xa0: {names}\u202f?",
    "usage.no_argument": "L'option {name} attend une valeur.",
    "usage.no_option": "L'option {name} n'existe pas.",
    "usage.no_value": "L'option {name} se donne sans valeur.",
    "usage.one_of": "{name} ne peut pas valoir «\xa0{value}\xa0». Valeurs possibles\xa0: {values}",
    "usage.other": "Commande incomprise\xa0: {detail}",
    "usage.range": "{name} attend un nombre de {low} à {high}.",
    "usage.unknown": "La commande «\xa0{name}\xa0» n'existe pas.",
    # -- explaining a verdict ----------------------------------------------------------------
    "explain.also": "aussi juste\xa0: {answer}",
    "explain.asked": "Question ({kind})",
    "explain.evidence": "Passage",
    "explain.expected": "Attendu",
    "explain.no_evidence": "aucun passage n'est indiqué",
    "explain.plain": "égale à la réponse attendue, à la typographie près",
    "explain.question": "Question {id} ({type})",
    "explain.read": "lu\xa0: «\xa0{text}\xa0» = {value}",
    "explain.response": "Réponse",
    "explain.rules": "Règles",
    "explain.score": {
        "one": "{status} ({code})\xa0: {n} point sur {max}",
        "other": "{status} ({code})\xa0: {n} points sur {max}",
    },
    "explain.test_failed": "«\xa0{response}\xa0» devrait être {expected}, mais est {found}",
    "explain.tests": "Tests de l'auteur",
    "explain.tests_passed": {"one": "{n} sur {total} réussi", "other": "{n} sur {total} réussis"},
    "explain.verdict": "Verdict",
    "problem.R015": "Le set n'a pas de question «\xa0{question}\xa0».",
    "problem.R015.cure": "Il a\xa0: {ids}.",
    # -- grading a pile ---------------------------------------------------------------------
    "grade.blank": "Pas de réponse.",
    "grade.done": {"one": "{n} réponse corrigée.", "other": "{n} réponses corrigées."},
    "grade.unread": {
        "one": "{n} ligne n'a pas pu être lue (voir plus haut).",
        "other": "{n} lignes n'ont pas pu être lues (voir plus haut).",
    },
    "problem.R001": "Le fichier ne peut pas être lu\xa0: {detail}.",
    "problem.R002": "Le fichier n'est pas en UTF-8\u202f; il a été lu comme du Windows-1252.",
    "problem.R002.cure": "Vérifiez les accents, ou enregistrez-le en «\xa0CSV UTF-8\xa0».",
    "problem.R003": "Le fichier dépasse {n}\xa0Mo.",
    "problem.R003.cure": "Partagez-le en plusieurs fichiers.",
    "problem.R004": "Le fichier est vide.",
    "problem.R005": "Aucune colonne ne correspond à une question du set. En-tête lu\xa0: «\xa0{header}\xa0».",
    "problem.R005.cure": (
        "Il faut les colonnes learner, question et response, ou une colonne par question, "
        "titrée par son identifiant ou son énoncé."
    ),
    "problem.R006": "La colonne «\xa0{column}\xa0» ne correspond à aucune question\xa0: ignorée.",
    "problem.R007": "La sortie est le fichier de réponses lui-même.",
    "problem.R007.cure": "Choisissez un autre nom après -o.",
    "problem.R008": "La sortie ne peut pas être écrite\xa0: {detail}.",
    "problem.R010": "Le set n'a pas de question «\xa0{question}\xa0».",
    "problem.R010.cure": "Il a\xa0: {ids}.",
    "problem.R011": "Cette ligne n'est pas du JSON.",
    "problem.R012": "Cette ligne n'est pas un objet avec «\xa0question\xa0» et «\xa0response\xa0».",
    "problem.R013": "Une cellule dépasse {n} caractères\u202f; la suite du fichier n'est pas lue.",
    "problem.R013.cure": "Il manque sans doute un guillemet fermant.",
    "problem.R014": "L'en-tête a {expected} cellules, cette ligne {found}.",
    "problem.R014.cure": "Une réponse qui contient le séparateur doit être entre guillemets.",
    # -- item analysis ----------------------------------------------------------------------
    "cli.report.ascii_only": "Sans caractères graphiques.",
    "cli.report.attempts": "Réponse comptée par élève et par question.",
    "cli.report.excel": "CSV pour un tableur réglé en français\xa0: points-virgules, virgules décimales.",
    "cli.report.form": "Forme du rapport (sinon d'après le nom du fichier).",
    "cli.report.from_progress": "D'après les progrès gardés sur cette machine.",
    "cli.report.help": (
        "Dit comment une classe a répondu\xa0: réussite, corrélation avec le reste, fidélité, "
        "réponses fausses les plus fréquentes.\n\n"
        "GRADED est ce qu'écrit «\xa0quiz grade\xa0» (ou un tableau de réponses, corrigé au "
        "passage)."
    ),
    "cli.report.out": "Fichier à écrire\xa0: .html, .csv ou texte.",
    "cli.report.short": "analyser les réponses d'une classe",
    "problem.R016": "{n} lignes sont illisibles\u202f; la suite n'est pas lue.",
    "problem.R016.cure": "Vérifiez que c'est bien le fichier des réponses à ce set.",
    "problem.R017": "Ce n'est pas un tableau en texte, mais un fichier {program}.",
    "problem.R017.cure": (
        "Ouvrez-le dans votre tableur, puis «\xa0Enregistrer sous…\xa0», type «\xa0CSV UTF-8\xa0»."
    ),
    "problem.R018": "La première ligne ne nomme pas les colonnes\xa0: lues dans l'ordre learner, question, response.",
    "problem.R018.cure": "Écrivez cette ligne en tête\xa0: learner,question,response",
    "problem.R019": (
        "«\xa0{first}\xa0» est pris pour la réponse à la question «\xa0{question}\xa0», et ainsi de "
        "suite dans l'ordre du set."
    ),
    "problem.R019.cure": (
        "Si les questions étaient mélangées, titrez chaque colonne par l'identifiant de sa question."
    ),
    "problem.R020": "«\xa0{value}\xa0» n'est pas un verdict.",
    "problem.R020.cure": "Verdicts possibles\xa0: {values}.",
    "problem.R021": "Les points de cette ligne ne vont pas avec son maximum.",
    "problem.R021.cure": "Il faut de 0 au maximum, en chiffres.",
    "records.one_source": "donnez un fichier de réponses corrigées, ou --from-progress.",
    "report.alpha": "Fidélité\xa0: alpha de Cronbach {alpha}.",
    "report.also": "(aussi {spellings})",
    "report.assumptions": (
        "L'alpha suppose que toutes les questions mesurent une même chose, à poids égal, et que "
        "les erreurs sont indépendantes. Des questions sur un même texte le sont rarement tout à "
        "fait\xa0: la fidélité réelle peut être plus basse."
    ),
    "report.caption": (
        "Réussite\xa0: part moyenne des points. Corrélation\xa0: avec la somme des autres "
        "questions, et son intervalle à 95\u202f%."
    ),
    "report.chart": "Nombre d'élèves par dixième du barème, du bas vers le haut\xa0: {counts}",
    "report.chart_caption": "Nombre d'élèves par dixième du barème.",
    "report.complete": {
        "one": "Corrélations et fidélité\xa0: {n} élève, qui a répondu à tout.",
        "other": "Corrélations et fidélité\xa0: les {n} élèves qui ont répondu à tout.",
    },
    "report.correlation": "Corrélation",
    "report.correlation_short": "Corr.",
    "report.error": {
        "one": "Erreur type de mesure\xa0: {n} point.",
        "other": "Erreur type de mesure\xa0: {n} points.",
    },
    "report.few": (
        "Moins de {n} élèves\xa0: seuls les effectifs sont donnés, le reste ne voudrait rien dire."
    ),
    "report.few_complete": {
        "one": "{n} élève a répondu à tout (il en faut {least})\xa0: ni corrélations ni fidélité.",
        "other": (
            "{n} élèves ont répondu à tout (il en faut {least})\xa0: ni corrélations ni fidélité."
        ),
    },
    "report.flag.all_right": "Tout le monde réussit\xa0: la question ne distingue personne.",
    "report.flag.all_wrong": "Personne n'a de point\xa0: relisez la question et sa clé.",
    "report.flag.negative": "Les meilleurs échouent plus que les autres\xa0: relisez la clé.",
    "report.flag.popular_wrong": "Une même réponse refusée est plus fréquente que les bonnes.",
    "report.flag.weak": "La question va peu avec les autres (corrélation sous 0,2).",
    "report.hints": "Indices",
    "report.interval": "{low} à {high}",
    "report.learners": {"one": "{n} élève.", "other": "{n} élèves."},
    "report.marks": "Notes",
    "report.mean": "Moyenne {mean} sur {max}, écart type {deviation}.",
    "report.minutes": "{minutes} min {seconds}",
    "report.more": {"one": "et {n} autre", "other": "et {n} autres"},
    "report.no_alpha": "Fidélité non définie\xa0: toutes les notes sont égales.",
    "report.percent": "{n}\u202f%",
    "report.question": "Question",
    "report.questions": "Questions",
    "report.quoted": "«\xa0{text}\xa0»",
    "report.reason.ask_more": "trop vague",
    "report.reason.bound_missing": "limite oubliée",
    "report.reason.bound_opposite": "limite dans l'autre sens",
    "report.reason.contradiction": "deux valeurs à la fois",
    "report.reason.contradicts": "contredit le texte",
    "report.reason.currency": "autre monnaie",
    "report.reason.date_century": "autre siècle",
    "report.reason.date_day": "autre jour",
    "report.reason.date_decade": "autre décennie",
    "report.reason.date_month": "autre mois",
    "report.reason.date_range": "dates incomplètes",
    "report.reason.date_season": "autre saison",
    "report.reason.date_year": "autre année",
    "report.reason.digits": "autre nombre",
    "report.reason.direction_opposite": "dans l'autre sens",
    "report.reason.echoed_prompt": "la question recopiée",
    "report.reason.empty": "rien d'écrit",
    "report.reason.exact_form": "pas la forme exacte",
    "report.reason.extra_items": "éléments en trop",
    "report.reason.extra_words": "mots en trop",
    "report.reason.first_name_only": "prénom seul",
    "report.reason.hedge": "deux réponses à la fois",
    "report.reason.incomplete": "réponse incomplète",
    "report.reason.known_other": "autre fait du texte",
    "report.reason.known_person": "autre personne du texte",
    "report.reason.magnitude_high": "ordre de grandeur trop haut",
    "report.reason.magnitude_low": "ordre de grandeur trop bas",
    "report.reason.missing_blanks": "blancs laissés vides",
    "report.reason.missing_idea": "idée absente",
    "report.reason.missing_items": "éléments oubliés",
    "report.reason.missing_options": "options oubliées",
    "report.reason.negated": "négation",
    "report.reason.noun_wrong": "compte autre chose",
    "report.reason.opposite": "le contraire",
    "report.reason.ordinal": "un rang, pas un nombre",
    "report.reason.other_first_name": "autre prénom",
    "report.reason.part_credit": "prévu par «\xa0partial\xa0»",
    "report.reason.pasted_text": "texte recopié",
    "report.reason.points_share": "points, pas pour cent",
    "report.reason.proof_essential": "citation sans l'essentiel",
    "report.reason.proof_long": "citation trop longue",
    "report.reason.proof_missing": "sans citation",
    "report.reason.proof_not": "citation qui ne prouve pas",
    "report.reason.range_extra": "intervalle pour une valeur",
    "report.reason.range_half": "une seule des limites",
    "report.reason.rejected": "prévu par «\xa0reject\xa0»",
    "report.reason.sign": "signe contraire",
    "report.reason.too_long": "trop long",
    "report.reason.too_many": "trop d'éléments",
    "report.reason.too_many_options": "trop d'options",
    "report.reason.unit_missing": "unité oubliée",
    "report.reason.unit_wrong": "autre unité",
    "report.reason.unreadable": "illisible",
    "report.reason.word_order": "mots dans un autre ordre",
    "report.reason.wrong_choice": "autre option",
    "report.reason.wrong_order": "autre ordre",
    "report.reason.weekday": "autre jour de la semaine",
    "report.right": "Justes",
    "report.seconds": "{n} s",
    "report.share": "Réussite",
    "report.short.almost": "Près",
    "report.short.blank": "Vide",
    "report.short.correct": "Juste",
    "report.short.incorrect": "Non",
    "report.short.partial": "Part",
    "report.time": "Temps",
    "report.title": "Analyse des réponses",
    "report.unchosen": "Personne n'a choisi\xa0: {options}.",
    "report.which.best": "Meilleures réponses.",
    "report.which.first": "Premières réponses.",
    "report.which.last": "Dernières réponses.",
    "report.wrong": "Réponses refusées ou partielles les plus fréquentes, groupées par sens",
    # -- going over answers -------------------------------------------------------------------
    "cli.review.everything": "Aussi les réponses loin de toute clé.",
    "cli.review.from_progress": "D'après les progrès gardés sur cette machine.",
    "cli.review.help": (
        "Passe en revue les réponses contestées ou presque justes, et inscrit vos décisions dans "
        "le set\xa0: réponse acceptée, partie des points, refus, demande de précision, mot "
        "d'explication.\n\n"
        "Avant d'écrire, dit combien de notes changent et montre les lignes modifiées\u202f; le "
        "reste du fichier ne bouge pas."
    ),
    "cli.review.short": "revoir les réponses presque justes",
    "cli.review.yes": "Écrire sans demander.",
    "review.ask_feedback": "Un mot pour l'élève (facultatif)\xa0:",
    "review.ask_more": "La question qui fait préciser (facultative)\xa0:",
    "review.ask_points": "Points, entre 0 et {max} (sans les atteindre)\xa0:",
    "review.bad_points": "Il faut un nombre entre 0 et {max}, sans les atteindre.",
    "review.change": "{count} × {given} ({question})\xa0: {before} → {after}",
    "review.changes": {
        "one": "{n} note change.",
        "other": "{n} notes changent.",
    },
    "review.contested": "Contestée par un élève.",
    "review.expected": "Attendu\xa0: {answer}",
    "review.given": {
        "one": "Réponse\xa0: {answer}, {n} fois",
        "other": "Réponse\xa0: {answer}, {n} fois",
    },
    "review.help": (
        "a\xa0: juste\u202f; p\xa0: partie des points\u202f; r\xa0: fausse\u202f; "
        "m\xa0: faire préciser\u202f; f\xa0: laisser la note, ajouter un mot\u202f; "
        "u\xa0: annuler la dernière décision\u202f; s\xa0: passer\u202f; q\xa0: finir."
    ),
    "review.keys": (
        "[a]ccepter [p]artie [r]efuser [m] préciser [f] mot ann[u]ler pa[s]ser [q] fin\u202f?"
    ),
    "review.mark": "{status}, {points}",
    "review.no_effect": "Le correcteur ne suit pas cette décision pour ce type\xa0: rien n'est retenu.",
    "review.no_undo": "Il n'y a rien à annuler.",
    "review.not_written": "Rien n'est écrit.",
    "review.note": "{learner} dit\xa0: «\xa0{note}\xa0»",
    "review.nothing": "Aucune réponse à revoir.",
    "review.so_far": {
        "one": "Retenu. En tout, {n} note change.",
        "other": "Retenu. En tout, {n} notes changent.",
    },
    "review.undone": "Annulé.",
    "review.vague": "à préciser",
    "review.verdict": "Verdict\xa0: {status}, {points} sur {max} {reasons}",
    "review.write": "Écrire ces changements dans le set ([o]ui, [n]on, [u] annuler la dernière)\u202f?",
    "review.written": "Écrit.",
    # -- bench of marked answers --------------------------------------------------------------
    "bench.done": (
        "D'accord\xa0: {agreed} sur {n}\u202f; justes refusées\xa0: {misses}\u202f; "
        "fausses acceptées\xa0: {alarms}\u202f; autres écarts\xa0: {others}."
    ),
    "cli.bench.form": "Forme de la sortie.",
    "cli.bench.help": (
        "Passe au correcteur un tableau de réponses marquées par vous, et liste les justes "
        "refusées et les fausses acceptées, avec la règle.\n\n"
        "Colonnes question, response, expected (correct, almost, partial, ask_more, incorrect, "
        "blank) et points. Sans ANSWERS, lit SET.answers.csv à côté du set."
    ),
    "cli.bench.short": "éprouver le correcteur sur vos réponses",
    "problem.E318": "«\xa0{value}\xa0» n'est pas un nombre de points.",
    "problem.E318.cure": "Écrivez un nombre, 0,5 par exemple, ou laissez la case vide.",
    # -- drafting ------------------------------------------------------------------------------
    "cli.draft.help": (
        "Écrit un premier set à partir d'un article\xa0: ses dates, ses sommes, ses chiffres, "
        "ses parts, ses durées, et qui a dit quoi, chaque question avec sa preuve.\n\n"
        "ARTICLE est un fichier de texte, ou - pour l'entrée standard. Tout se fait sur cette "
        "machine. Relisez le résultat\xa0: ce qui est incertain porte «\xa0# à vérifier\xa0»."
    ),
    "cli.draft.level": "Niveau CECR (B1 sinon, à vérifier).",
    "cli.draft.most": "Questions au plus (40 sinon).",
    "cli.draft.questions": {"one": "{n} question.", "other": "{n} questions."},
    "cli.draft.short": "ébaucher un set à partir d'un article",
    "cli.draft.target": "Fichier à écrire, qui ne doit pas exister (la sortie standard sinon).",
    "cli.draft.unsure": {
        "one": "{n} est à vérifier (cherchez «\xa0# à vérifier\xa0»).",
        "other": "{n} sont à vérifier (cherchez «\xa0# à vérifier\xa0»).",
    },
    "cli.draft.written": "Écrit\xa0: {file}.",
    "problem.E170": "Il n'y a pas de texte à lire.",
    "problem.E170.cure": "Donnez le texte de l'article, en texte brut et en UTF-8.",
    "problem.E171": "Le texte est trop long pour un article ({n} caractères, {max} au plus).",
    "problem.E171.cure": "Gardez la partie que les élèves liront.",
    "problem.E172": "Ce texte ne semble pas être en français.",
    "problem.E172.cure": "Les sets sont des textes français\u202f; donnez l'article en français.",
    "problem.E173": "Rien à demander\xa0: ni date, ni chiffre, ni citation dont l'auteur soit sûr.",
    "problem.E173.cure": "Écrivez les questions vous-même à partir de «\xa0quiz new\xa0».",
    # -- changing a set in place --------------------------------------------------------------
    "problem.E150": "Le fichier a changé depuis qu'il a été lu\xa0: rien n'est écrit.",
    "problem.E150.cure": "Relancez la commande.",
    "problem.E151": "«\xa0{key}\xa0» de la question «\xa0{question}\xa0» est écrit d'une façon que le programme ne sait pas modifier sans risque.",
    "problem.E151.cure": "Modifiez cette ligne à la main.",
    "problem.E152": "Le fichier ne peut pas être écrit\xa0: {detail}.",
    "problem.E152.cure": "Vérifiez les droits du dossier et la place sur le disque.",
    "problem.E153": "Ce set est fourni avec le programme\xa0: une mise à jour effacerait vos décisions.",
    "problem.E153.cure": "Copiez-le dans {folder}, sous un autre identifiant, et revoyez la copie.",
    "reason.part_credit": "{feedback}",
    # -- feedback ---------------------------------------------------------------------------
    "feedback.again": "Précisez votre réponse.",
    "feedback.correct": "Bonne réponse.",
    "feedback.correct_hints": {
        "one": "Bonne réponse, aide déduite\xa0: {n} point sur {max}.",
        "other": "Bonne réponse, aide déduite\xa0: {n} points sur {max}.",
    },
    "feedback.empty": "Vous n'avez rien écrit. Appuyez encore sur Entrée pour passer.",
    "feedback.expected": "On attendait\xa0: {answer}.",
    "feedback.expected_at": "On attendait\xa0: {answer} ({place}).",
    "feedback.free": "{sentence} (cet essai ne compte pas)",
    "feedback.given_up": "Question laissée sans réponse.",
    "feedback.incorrect": "Ce n'est pas la réponse attendue.",
    "feedback.kept": "Réponse enregistrée. La correction viendra à la fin.",
    "feedback.kept_points": {
        "one": "Vous gardez {n} point de l'essai précédent.",
        "other": "Vous gardez {n} points de l'essai précédent.",
    },
    "feedback.paragraph": "§\xa0{number}",
    "feedback.partial": {
        "one": "Réponse partielle\xa0: {n} point sur {max}.",
        "other": "Réponse partielle\xa0: {n} points sur {max}.",
    },
    "feedback.passed": "Question passée. Elle reviendra après les autres.",
    "feedback.rescaled": "Bonne réponse\xa0: {response} = {expected}.",
    "feedback.tries_left": {
        "one": "Il vous reste un essai.",
        "other": "Il vous reste {n} essais.",
    },
    "feedback.unreadable.amount": (
        "Je ne lis pas de montant dans «\xa0{response}\xa0». Par exemple\xa0: {example}."
    ),
    "feedback.unreadable.choice": (
        "«\xa0{response}\xa0» n'est pas une des options\xa0: écrivez une lettre, ou le texte d'une option."
    ),
    "feedback.unreadable.date": (
        "Je ne lis pas de date dans «\xa0{response}\xa0». Par exemple\xa0: {example}."
    ),
    "feedback.unreadable.duration": (
        "Je ne lis pas de durée dans «\xa0{response}\xa0». Par exemple\xa0: {example}."
    ),
    "feedback.unreadable.number": (
        "Je ne lis pas de nombre dans «\xa0{response}\xa0». Par exemple\xa0: {example}."
    ),
    "feedback.unreadable.quantity": (
        "Je ne lis pas de mesure dans «\xa0{response}\xa0». Par exemple\xa0: {example}."
    ),
    "feedback.unreadable.share": (
        "Je ne lis pas de proportion dans «\xa0{response}\xa0». Par exemple\xa0: {example}."
    ),
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
    "problem.D005": {
        "=0": (
            "Vos progrès étaient endommagés et rien n'a pu en être lu. Le fichier a été mis de "
            "côté, intact ({aside}), et un nouveau a été commencé."
        ),
        "one": (
            "Vos progrès étaient endommagés. {n} réponse lisible a été reprise dans un nouveau "
            "fichier\u202f; l'ancien a été mis de côté, intact ({aside})."
        ),
        "other": (
            "Vos progrès étaient endommagés. {n} réponses lisibles ont été reprises dans un "
            "nouveau fichier\u202f; l'ancien a été mis de côté, intact ({aside})."
        ),
    },
    "problem.D005.cure": "Si vous avez une copie\xa0: quiz merge COPIE ajoute ce qui manque.",
    "problem.D006": "Vos progrès ({file}) ne peuvent pas être lus ou écrits\xa0: {detail}.",
    "problem.D006.cure": "Vérifiez le disque, puis recommencez.",
    "problem.D007": "Le fichier {file} est celui d'un autre programme.",
    "problem.D007.cure": "Choisissez un autre dossier avec QUIZ_DATA_DIR.",
    "problem.D008": "Vos progrès ({file}) sont endommagés\xa0: {detail}.",
    "problem.D008.cure": (
        "Fermez le programme et rouvrez-le\xa0: ce qui est lisible sera repris dans un nouveau "
        "fichier, l'ancien sera gardé à côté."
    ),
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
    # -- keeping and joining stores -----------------------------------------------------------
    "backup.done": {
        "one": "Copie écrite\xa0: {file} ({n} réponse).",
        "other": "Copie écrite\xa0: {file} ({n} réponses).",
    },
    "cli.backup.help": (
        "Écrit une copie entière des progrès de tous les profils, même pendant que "
        "l'application est ouverte. Remplace une copie plus ancienne, jamais un autre fichier."
    ),
    "cli.backup.short": "copier les progrès dans un fichier",
    "cli.merge.help": (
        "Ajoute les progrès d'une autre machine, ou d'un fichier endommagé.\n\n"
        "Rien n'est perdu ni compté deux fois\u202f; recommencer ne change rien. Deux profils de "
        "même nom deviennent un seul\xa0: renommez-en un d'abord si ce sont deux personnes."
    ),
    "cli.merge.short": "réunir les progrès de deux machines",
    "cli.restore.help": (
        "Reprend une copie écrite par «\xa0quiz backup\xa0». Ce qu'elle remplace est gardé à côté."
    ),
    "cli.restore.short": "reprendre une copie des progrès",
    "forget.left": (
        "Un fichier endommagé, mis de côté, peut encore contenir ses réponses\xa0: {file}. "
        "Supprimez-le s'il ne sert plus."
    ),
    "merge.attempts": {
        "=0": "Aucune réponse nouvelle.",
        "one": "{n} réponse ajoutée.",
        "other": "{n} réponses ajoutées.",
    },
    "merge.profiles": {
        "=0": "Aucun profil nouveau.",
        "one": "{n} profil ajouté.",
        "other": "{n} profils ajoutés.",
    },
    "problem.D017": "Le fichier {file} ne peut pas être lu comme des progrès\xa0: {detail}.",
    "problem.D017.cure": "Vérifiez que c'est une copie écrite par «\xa0quiz backup\xa0». Rien n'a changé.",
    "problem.D018": "Les progrès sont sur un serveur\xa0: {url}",
    "problem.D018.cure": "Copiez-les avec les outils du serveur (pg_dump, par exemple).",
    "problem.D019": "Le fichier {file} ne peut pas être lu ou écrit\xa0: {detail}.",
    "problem.D019.cure": "Vérifiez le dossier, les droits et la place. Vos progrès n'ont pas changé.",
    "problem.D020": "Le fichier {file} existe déjà et n'est pas une copie de progrès.",
    "problem.D020.cure": "Choisissez un autre nom. Rien n'a été écrit.",
    "problem.D021": "Le fichier {file} est celui des progrès eux-mêmes.",
    "problem.D021.cure": "Choisissez un autre nom pour la copie.",
    "problem.D022": "Le fichier {file} n'existe pas.",
    "problem.D022.cure": "Vérifiez le nom et le dossier.",
    "problem.D023": "Le fichier {file} ne contient pas de progrès.",
    "problem.D023.cure": "Prenez un fichier écrit par «\xa0quiz backup\xa0», ou le quiz.db d'une autre machine.",
    "problem.D024": "Ce compte n'a pas de dossier personnel où garder vos progrès.",
    "problem.D024.cure": "Donnez un dossier dans QUIZ_DATA_DIR (et QUIZ_CONFIG_DIR), ou définissez HOME.",
    "problem.D025": "Ce mot est trop long pour la liste.",
    "problem.D025.cure": "{n} caractères au plus.",
    "restore.done": {
        "one": "Copie reprise\xa0: {file} ({n} réponse).",
        "other": "Copie reprise\xa0: {file} ({n} réponses).",
    },
    "restore.kept": "Ce qu'elle remplace est gardé dans {file}.",
    # -- question sets ----------------------------------------------------------------------
    "problem.E001": "Le fichier n'existe pas.",
    "problem.E001.cure": "Vérifiez le nom et le dossier.",
    "problem.E002": "Le fichier ne peut pas être lu.",
    "problem.E002.cure": "Vérifiez que c'est un fichier et que vous avez le droit de le lire.",
    "problem.E003": "Le fichier dépasse {max}\xa0Mo.",
    "problem.E003.cure": (
        "Un set contient un texte et ses questions\xa0: partagez-le en plusieurs fichiers."
    ),
    "problem.E004": "Le fichier n'est pas en UTF-8 (on dirait du {encoding}).",
    "problem.E004.cure": (
        "Dans votre éditeur, choisissez «\xa0Enregistrer avec l'encodage UTF-8\xa0»."
    ),
    "problem.E005": "Caractère de contrôle interdit\xa0: {character}.",
    "problem.E005.cure": (
        "Supprimez-le\xa0: il est invisible et ne vient sans doute que d'un copier-coller."
    ),
    "problem.E006": "«\xa0{tag}\xa0» est une étiquette YAML\u202f; un set n'en contient pas.",
    "problem.E006.cure": "Si c'est du texte, écrivez\xa0: {cure}",
    "problem.E007": "Un second document commence ici\u202f; un fichier contient un seul set.",
    "problem.E007.cure": (
        "Supprimez la ligne «\xa0---\xa0», ou mettez la suite dans un autre fichier."
    ),
    "problem.E008": "L'alias «\xa0*{alias}\xa0» se contient lui-même.",
    "problem.E008.cure": "Recopiez le contenu au lieu d'y renvoyer.",
    "problem.E009": "Une clé doit être un mot simple.",
    "problem.E009.cure": (
        "Écrivez la clé en texte, ou mettez la valeur entre guillemets droits si elle "
        "contient des accolades."
    ),
    "problem.E010": "Plus de {max} niveaux imbriqués.",
    "problem.E010.cure": (
        "Le format n'en demande jamais plus de 8\xa0: vérifiez les crochets et les accolades."
    ),
    "problem.E011": "Plus de {max} valeurs, alias compris.",
    "problem.E011.cure": "Partagez le set en plusieurs fichiers.",
    "problem.E012": "La fusion «\xa0<<\xa0» n'existe pas dans ce format.",
    "problem.E012.cure": "Recopiez les clés.",
    "problem.E013": "La clé «\xa0{name}\xa0» est écrite deux fois au même endroit.",
    "problem.E013.cure": "Gardez-en une\u202f; plusieurs valeurs se mettent dans une liste.",
    "problem.E014": (
        "Un texte qui contient un deux-points suivi d'une espace doit être entre guillemets droits."
    ),
    "problem.E014.cure": "Écrivez\xa0: {cure}",
    "problem.E015": (
        "YAML prend la fin de ce texte pour un commentaire\xa0: «\xa0{lost}\xa0» serait perdu."
    ),
    "problem.E015.cure": "Écrivez\xa0: {cure}",
    "problem.E016": "Il manque une espace après «\xa0{name}:\xa0».",
    "problem.E016.cure": "Écrivez\xa0: {cure}",
    "problem.E017": "Un texte qui commence par «\xa0{sign}\xa0» doit être entre guillemets droits.",
    "problem.E017.cure": "Écrivez\xa0: {cure}",
    "problem.E018": "Il manque une espace après le tiret.",
    "problem.E018.cure": "Écrivez\xa0: {cure}",
    "problem.E019": "Le fichier est vide.",
    "problem.E019.cure": "«\xa0quiz new FICHIER\xa0» écrit un set de départ.",
    "problem.E020": "YAML ne peut pas lire cet endroit ({detail}).",
    "problem.E020.cure": (
        "Vérifiez l'alignement, les guillemets et les deux-points de cette ligne et de celle "
        "d'avant."
    ),
    "problem.E021": "Une apostrophe ferme le texte mis entre apostrophes.",
    "problem.E021.cure": "Employez des guillemets droits\xa0: {cure}",
    "problem.E022": (
        "Entre accolades, une virgule sépare deux clés\xa0: «\xa0{value}\xa0» est pris pour "
        "une clé sans valeur."
    ),
    "problem.E022.cure": "Mettez entre guillemets droits le texte qui contient la virgule.",
    "problem.E023": "Une tabulation ne peut pas servir à aligner.",
    "problem.E023.cure": "Commencez la ligne par {sign} espaces\xa0: {cure}",
    "problem.E024": "«\xa0{file}\xa0» est hors du dossier du set.",
    "problem.E024.cure": "Copiez le fichier à côté du set et donnez son nom seul.",
    "problem.E025": "Le fichier de texte «\xa0{file}\xa0» n'existe pas ou ne peut pas être lu.",
    "problem.E025.cure": "Vérifiez son nom\xa0: il est cherché dans le dossier du set.",
    "problem.E026": "Ce guillemet n'est jamais fermé.",
    "problem.E026.cure": "Écrivez\xa0: {cure}",
    "problem.E027": "Un guillemet ferme le texte trop tôt.",
    "problem.E027.cure": "Écrivez\xa0: {cure}",
    "problem.E028": "Il manque «\xa0{sign}\xa0».",
    "problem.E028.cure": "Écrivez\xa0: {cure}",
    "problem.E029": "Cette ligne n'est alignée sur aucune autre.",
    "problem.E029.cure": "Commencez-la après {sign} espaces\xa0: {cure}",
    "problem.E030": "Entre guillemets droits doubles, «\xa0\\\xa0» annonce un caractère spécial.",
    "problem.E030.cure": "Doublez-le\xa0: {cure}",
    "problem.E031": (
        "Entre crochets, la virgule sépare\xa0: «\xa0{value}\xa0» est lu comme deux éléments."
    ),
    "problem.E031.cure": (
        "Un nombre à virgule se met entre guillemets droits, {cure}\u202f; deux éléments se "
        "séparent par une virgule et une espace."
    ),
    "problem.E032": (
        "Une espace insécable tient ici la place d'une espace ordinaire\xa0: YAML ne la "
        "connaît pas."
    ),
    "problem.E032.cure": "Écrivez\xa0: {cure}",
    "problem.E033": "Ce n'est pas un fichier de texte, mais un fichier {program}.",
    "problem.E033.cure": (
        "Ouvrez-le, copiez-en le texte dans un éditeur de texte (Bloc-notes, TextEdit, VS Code) "
        "et enregistrez-le là en UTF-8."
    ),
    "problem.E034": "Cette ligne du texte n'est pas décalée comme les autres sous «\xa0passage: |\xa0».",
    "problem.E034.cure": (
        "Commencez chaque ligne du texte par deux espaces, de la ligne {first} à la ligne {last}."
    ),
    "problem.E035": "Le texte ne suit pas «\xa0passage: |\xa0».",
    "problem.E035.cure": (
        "Écrivez «\xa0passage: |\xa0» seul sur sa ligne, puis le texte en dessous, chaque ligne "
        "après deux espaces."
    ),
    "problem.E036": "Un nouvel élément commence par un tiret\u202f; «\xa0{name}\xa0» est déjà dans le précédent.",
    "problem.E036.cure": "Écrivez\xa0: {cure}",
    "problem.E037": (
        "«\xa0{sign}\xa0» vient d'un traitement de texte\xa0: YAML ne connaît que les guillemets "
        "droits."
    ),
    "problem.E037.cure": "Écrivez\xa0: {cure}",
    "problem.E038": "«\xa0{sign}\xa0» n'est pas le tiret du clavier.",
    "problem.E038.cure": "Écrivez\xa0: {cure}",
    "problem.E101": "Il manque la clé «\xa0{name}\xa0».",
    "problem.E101.cure": "Ajoutez-la\xa0: {name}: …",
    "problem.E102": "La clé «\xa0{name}\xa0» n'existe pas.",
    "problem.E102.cure": "Vouliez-vous écrire «\xa0{nearest}\xa0»\u202f?",
    "problem.E103": "On attend ici un texte.",
    "problem.E103.cure": (
        "Écrivez un texte sur une ligne, entre guillemets droits s'il contient des crochets, "
        "des accolades ou un deux-points."
    ),
    "problem.E104": "Cette valeur est vide.",
    "problem.E104.cure": "Écrivez-la, ou supprimez la clé.",
    "problem.E105": "«\xa0{value}\xa0» n'est pas une valeur possible ({values}).",
    "problem.E105.cure": "Vouliez-vous écrire «\xa0{nearest}\xa0»\u202f?",
    "problem.E106": "«\xa0{value}\xa0» n'est pas un nombre.",
    "problem.E106.cure": (
        "Écrivez le nombre seul, sans guillemets, avec un point pour les décimales\xa0: {cure}"
    ),
    "problem.E107": "«\xa0{value}\xa0» n'est pas un nombre entier.",
    "problem.E107.cure": "Écrivez le nombre seul, sans guillemets\xa0: {cure}",
    "problem.E108": "«\xa0{value}\xa0» n'est pas un identifiant.",
    "problem.E108.cure": "Minuscules sans accents, chiffres et tirets\xa0: {nearest}",
    "problem.E109": "{value} n'est pas entre {low} et {high}.",
    "problem.E109.cure": "Choisissez un nombre dans ces limites.",
    "problem.E110": "«\xa0{value}\xa0» n'est ni true ni false.",
    "problem.E110.cure": "Écrivez true (oui) ou false (non), sans guillemets\xa0: {cure}",
    "problem.E111": "La clé «\xa0{name}\xa0» n'existe pas pour ce type de question.",
    "problem.E111.cure": "Elle va avec\xa0: {types}.",
    "problem.E112": "La clé «\xa0{name}\xa0» n'existe pas.",
    "problem.E112.cure": "Les clés possibles ici\xa0: {keys}.",
    "problem.E113": "«\xa0{value}\xa0» ne peut pas être une clé.",
    "problem.E113.cure": "Lettres, chiffres et tirets, sans espaces\xa0: {nearest}",
    "problem.E114": "«\xa0{value}\xa0» n'est pas un code de langue.",
    "problem.E114.cure": "Deux ou trois lettres\xa0: en, ar, zh…",
    "problem.E115": "Il faut au moins {least} ici ({found} trouvé).",
    "problem.E115.cure": "Complétez la liste.",
    "problem.E116": (
        "Le format «\xa0{value}\xa0» n'est pas connu\u202f; ce programme lit le format 1."
    ),
    "problem.E116.cure": "Écrivez «\xa0format: 1\xa0», ou mettez le programme à jour.",
    "problem.E117": "La langue «\xa0{value}\xa0» n'est pas prise en charge.",
    "problem.E117.cure": "Seul le français l'est\xa0: language: fr",
    "problem.E118": "Cette question n'a pas de type.",
    "problem.E118.cure": "Ajoutez «\xa0type:\xa0» et l'un de\xa0: {types}.",
    "problem.E119": "Le type «\xa0{value}\xa0» n'existe pas ({types}).",
    "problem.E119.cure": "Vouliez-vous écrire «\xa0{nearest}\xa0»\u202f?",
    "problem.E120": "L'identifiant «\xa0{value}\xa0» sert déjà, ligne {first}.",
    "problem.E120.cure": "Donnez à chaque question le sien.",
    "problem.E121": "«\xa0passage\xa0» et «\xa0passage_file\xa0» sont là tous les deux.",
    "problem.E121.cure": "Gardez l'un des deux.",
    "problem.E122": "Il manque le texte.",
    "problem.E122.cure": "Ajoutez «\xa0passage: |\xa0» suivi du texte, ou «\xa0passage_file:\xa0».",
    "problem.E123": "{value} n'est pas un multiple du pas des notes ({step}).",
    "problem.E123.cure": "Changez les points, ou scale.step.",
    "problem.E124": "Le total annoncé est {total}, la somme des points est {sum}.",
    "problem.E124.cure": "Changez scale.total ou les points des questions.",
    "problem.E125": "Le seuil ({value}) dépasse la somme des points ({sum}).",
    "problem.E125.cure": "Baissez scale.pass.",
    "problem.E126": "On attend {value} éléments, la liste en a {n}.",
    "problem.E126.cure": "Baissez «\xa0expected\xa0» ou complétez la liste.",
    "problem.E127": "Aucun choix n'a la clé «\xa0{value}\xa0» ({keys}).",
    "problem.E127.cure": "Vouliez-vous écrire «\xa0{nearest}\xa0»\u202f?",
    "problem.E128": "Le blanc [[{blank}]] n'est pas décrit dans «\xa0blanks\xa0».",
    "problem.E128.cure": "Ajoutez-le, ou écrivez [[{nearest}]].",
    "problem.E129": "Le blanc «\xa0{blank}\xa0» n'est pas dans le texte à trous.",
    "problem.E129.cure": "Mettez [[{blank}]] à sa place dans «\xa0text\xa0», ou supprimez-le.",
    "problem.E130": "Le blanc [[{blank}]] est plusieurs fois dans le texte à trous.",
    "problem.E130.cure": "Donnez une clé à chaque blanc.",
    "problem.E131": "La question vaut {value}, ses blancs valent {sum} en tout.",
    "problem.E131.cure": "Supprimez «\xa0points\xa0»\xa0: c'est la somme des blancs.",
    "problem.E132": "«\xa0{value}\xa0» est là deux fois.",
    "problem.E132.cure": "Supprimez l'un des deux.",
    "problem.E133": "On attend ici une liste.",
    "problem.E133.cure": "Un élément par ligne, chacun après un tiret et une espace.",
    "problem.E134": "On attend ici des clés et des valeurs.",
    "problem.E134.cure": "Une par ligne, «\xa0clé: valeur\xa0», décalées de deux espaces.",
    "problem.E140": "L'identifiant «\xa0{id}\xa0» est déjà celui de {other}.",
    "problem.E140.cure": "Changez-le dans l'un des deux fichiers.",
    "problem.E141": "Aucun set «\xa0{value}\xa0».",
    "problem.E141.cure": "Vouliez-vous écrire «\xa0{nearest}\xa0»\u202f?",
    "problem.E142": "Aucun set «\xa0{value}\xa0».",
    "problem.E142.cure": "Sets connus\xa0: {ids}. «\xa0quiz sets\xa0» les montre tous.",
    "problem.E143": "Aucun set dans ce dossier.",
    "problem.E143.cure": "Les sets sont des fichiers .yaml ou .yml.",
    "problem.E144": "Le fichier ne peut pas être écrit ({detail}).",
    "problem.E144.cure": "Vérifiez que le dossier existe et que vous pouvez y écrire.",
    "problem.E145": "Ce fichier existe déjà\u202f; il n'est pas touché.",
    "problem.E145.cure": "Choisissez un autre nom.",
    "problem.E146": "Cette réponse partielle vaut {value}, la question entière {most}.",
    "problem.E146.cure": "Donnez-lui moins de points, ou mettez-la dans «\xa0accept\xa0».",
    "problem.E160": "«\xa0{value}\xa0» n'est pas une valeur possible.",
    "problem.E160.cure": "Choisissez parmi\xa0: {values}.",
    "problem.E161": "Le type «\xa0{value}\xa0» n'existe pas.",
    "problem.E161.cure": "Choisissez parmi\xa0: {types}.",
    "problem.E162": "On attend ici une seule réponse, celle que l'élève verra.",
    "problem.E162.cure": (
        "Mettez les autres dans «\xa0accept\xa0»\xa0: answer: {answer}, puis accept: [{others}]"
    ),
    "problem.E163": "Cette question a deux fois «\xa0answer\xa0».",
    "problem.E163.cure": (
        "Gardez la réponse que l'élève verra\u202f; les autres réponses justes vont dans «\xa0accept: […]\xa0»."
    ),
    "problem.E164": "Chaque choix a une clé, par laquelle «\xa0answer\xa0» le désigne.",
    "problem.E164.cure": "Un choix par ligne, sans tiret\xa0: {cure}",
    "problem.E165": "Ce fichier n'est pas un set\xa0: il n'a aucune de ses clés (title, passage, questions…).",
    "problem.E165.cure": (
        "Si c'est un article, «\xa0quiz draft FICHIER -o set.yaml\xa0» en ébauche un\u202f; «\xa0quiz new "
        "FICHIER\xa0» écrit un set de départ."
    ),
    "problem.E166": "On attend ici des clés et des valeurs.",
    "problem.E166.cure": "Écrivez ainsi\xa0: {cure}",
    "problem.A101": "Aucune preuve\xa0: on ne peut pas montrer à l'élève où le texte le dit.",
    "problem.A101.cure": "Ajoutez «\xa0evidence:\xa0» et l'extrait exact du texte.",
    "problem.A102": "«\xa0{excerpt}\xa0» n'est pas dans le texte.",
    "problem.A102.cure": "Le plus proche\xa0: «\xa0{nearest}\xa0».",
    "problem.A103": "«\xa0{excerpt}\xa0» est {n} fois dans le texte.",
    "problem.A103.cure": "Allongez l'extrait pour qu'il n'y soit qu'une fois.",
    "problem.A105": "Rien ne dit d'où vient le texte.",
    "problem.A105.cure": (
        "Ajoutez «\xa0source:\xa0» avec publication, date et licence, ou «\xa0fictional: true\xa0»."
    ),
    "problem.A106": "Le mot expliqué «\xa0{word}\xa0» n'est pas dans le texte.",
    "problem.A106.cure": "Donnez sa forme dans le texte avec «\xa0form:\xa0».",
    "problem.A107": "«\xa0{name}\xa0» n'est pas dans le texte.",
    "problem.A107.cure": "Ajoutez à «\xa0people:\xa0» la façon dont le texte nomme cette personne.",
    "problem.A108": "Le mot indispensable «\xa0{word}\xa0» n'est pas dans la citation.",
    "problem.A108.cure": "Copiez-le de la citation.",
    "problem.A109": "«\xa0{excerpt}\xa0» n'est pas dans le texte.",
    "problem.A109.cure": "Copiez l'extrait du texte, lettre pour lettre.",
    "problem.A110": "Le programme ne lit aucune valeur dans la réponse «\xa0{answer}\xa0».",
    "problem.A110.cure": (
        "Écrivez-la comme dans le texte (21 mai 2024, 400 millions d'euros), ou choisissez "
        "le type phrase."
    ),
    "problem.A104": "«\xa0{answer}\xa0» ne se lit pas dans la preuve.",
    "problem.A104.cure": "Choisissez l'extrait qui contient la réponse.",
    "problem.A111": "Le texte dit «\xa0{whole}\xa0», la réponse «\xa0{answer}\xa0» est une autre valeur.",
    "problem.A111.cure": "Écrivez-la comme dans le texte, avec son unité\xa0: answer: {whole}",
    "problem.A112": "Plusieurs réponses en une\xa0: «\xa0{answer}\xa0».",
    "problem.A112.cure": (
        "Gardez celle que l'élève verra, answer: {first}\u202f; les autres dans accept: [{others}]"
    ),
    "problem.A113": "Lu comme une seule réponse\xa0: «\xa0{value}\xa0».",
    "problem.A113.cure": (
        "S'il y en a plusieurs, écrivez {cure}\u202f; sinon mettez-la entre guillemets droits."
    ),
    "problem.A114": "Sans «\xa0ideas\xa0», une réponse qui ne reprend pas ces {n} mots ou presque est refusée.",
    "problem.A114.cure": (
        "Dites ce qui suffit, et un mot de chaque groupe\xa0: ideas: [{{idea: des vestiges, words: [[vestiges, "
        "ruines], [découverts, trouvés]]}}]"
    ),
    "problem.A201": (
        "Le correcteur n'accepte pas la réponse «\xa0{answer}\xa0» (règle\xa0: {rule})."
    ),
    "problem.A201.cure": "Écrivez-la plus simplement, ou changez le type de la question.",
    "problem.A202": (
        "Le correcteur n'accepte pas «\xa0{answer}\xa0», pourtant dans «\xa0accept\xa0»."
    ),
    "problem.A202.cure": "Un «\xa0reject\xa0» le contredit peut-être\u202f; sinon changez le type.",
    "problem.A203": "Le correcteur accepte «\xa0{answer}\xa0», que «\xa0reject\xa0» refuse.",
    "problem.A203.cure": "La réponse attendue lui ressemble trop\xa0: précisez l'une ou l'autre.",
    "problem.A205": "«\xa0{answer}\xa0» est déjà accepté sans être dans «\xa0accept\xa0».",
    "problem.A205.cure": (
        "Supprimez-le de «\xa0accept\xa0»\u202f; gardez-le dans «\xa0tests\xa0» si vous "
        "voulez en être sûr."
    ),
    "problem.A206": (
        "«\xa0{answer}\xa0» répond aussi à la question «\xa0{other}\xa0», et l'inverse."
    ),
    "problem.A206.cure": (
        "Une réponse donnée au mauvais endroit serait juste\xa0: changez l'une des deux questions."
    ),
    "problem.A207": "Le correcteur prend le choix faux «\xa0{answer}\xa0» pour le bon.",
    "problem.A207.cure": "Éloignez-le du bon choix.",
    "problem.A208": (
        "Cette question donne la réponse de la question «\xa0{other}\xa0»\xa0: {answer}."
    ),
    "problem.A208.cure": "Tournez-la autrement.",
    "problem.A209": {
        "one": "Le bon choix est le plus long dans la seule question à choix.",
        "other": "Le bon choix est toujours le plus long ({n} questions sur {n}).",
    },
    "problem.A209.cure": "Allongez quelques choix faux.",
    "problem.A210": "Cette question contient sa propre réponse\xa0: {answer}.",
    "problem.A210.cure": "Tournez-la autrement.",
    "problem.A211": "Le bon choix a toujours la clé «\xa0{value}\xa0» ({n} questions sur {n}).",
    "problem.A211.cure": "Changez l'ordre des choix.",
    "problem.A212": "L'idée «\xa0{value}\xa0» n'est dite que d'une façon\xa0: peu de bonnes réponses l'auront.",
    "problem.A212.cure": (
        "Ajoutez «\xa0any: […]\xa0», d'autres façons de la dire, ou «\xa0words: [[…], […]]\xa0», un mot de chaque groupe."
    ),
    "problem.A213": "La réponse modèle ne dit pas l'idée «\xa0{value}\xa0», telle que le correcteur la lit.",
    "problem.A213.cure": "Ajoutez à «\xa0any\xa0» ou à «\xa0words\xa0» les mots de «\xa0answer\xa0».",
    "problem.A214": "Le groupe n'a qu'un mot\xa0: «\xa0{value}\xa0».",
    "problem.A214.cure": "Ajoutez les mots qu'un élève prendrait à sa place, ou deux façons de dire l'idée dans «\xa0any\xa0».",
    "problem.A215": "«\xa0contradicts\xa0» refuse la réponse modèle, qui dit «\xa0{value}\xa0».",
    "problem.A215.cure": "Rendez ce texte plus précis\xa0: qui, quoi.",
    "problem.A401": "Il manque une espace\xa0: «\xa0{place}\xa0».",
    "problem.A401.cure": (
        "En français, une espace insécable précède\u202f;\xa0:\u202f?\u202f! et se met à "
        "l'intérieur des guillemets «\xa0»."
    ),
    "problem.A403": "Guillemets droits dans un texte français.",
    "problem.A403.cure": "Écrivez «\xa0…\xa0».",
    "problem.A404": "Deux questions en une.",
    "problem.A404.cure": "Faites-en deux, ou une question de type list.",
    "problem.A405": "Le texte en parle avant ce que demande la question «\xa0{other}\xa0».",
    "problem.A405.cure": "Mettez les questions dans l'ordre du texte.",
    "problem.A406": "{n} questions sur {total} sont à choix.",
    "problem.A406.cure": "Un tiers suffit\xa0: une réponse écrite se retient mieux.",
    "problem.A407": "Le calendrier donne un autre jour de la semaine\xa0: «\xa0{date}\xa0».",
    "problem.A407.cure": "Vérifiez le jour ou la date.",
    "problem.A408": (
        "Pour le niveau {level}, ce texte étonne\xa0: lisibilité de Kandel et Moles {ease} sur 100, "
        "{mean} mots par phrase."
    ),
    "problem.A408.cure": "Relisez le niveau. Ce n'est qu'un chiffre\xa0: vous jugez mieux que lui.",
    "problem.A409": "Les guillemets “ ” feront partie du texte.",
    "problem.A409.cure": "Écrivez\xa0: {cure}",
    "problem.I501": (
        "Chiffres sur le texte, donnés par «\xa0quiz check --info\xa0»\xa0: mots, phrases, et lisibilité "
        "de Kandel et Moles (de 0, très difficile, à 100, très facile)."
    ),
    "problem.I501.cure": "Rien à corriger\xa0: comparez avec le niveau déclaré, dont vous restez juge.",
    "problem.E301": (
        "«\xa0{response}\xa0» devrait être juste, et obtient {points} sur {max} (règle\xa0: "
        "{rule})."
    ),
    "problem.E301.cure": "Ajoutez-le à «\xa0accept\xa0», ou corrigez le test.",
    "problem.E302": (
        "«\xa0{response}\xa0» devrait valoir {wanted}, et obtient {points} sur {max} "
        "(règle\xa0: {rule})."
    ),
    "problem.E302.cure": "Revoyez les idées et leurs points, ou corrigez le test.",
    "problem.E303": (
        "«\xa0{response}\xa0» devrait demander une précision, et obtient {points} sur {max} "
        "(règle\xa0: {rule})."
    ),
    "problem.E303.cure": "Ajoutez-le à «\xa0ask_more\xa0», ou corrigez le test.",
    "problem.E304": (
        "«\xa0{response}\xa0» devrait être faux, et obtient {points} sur {max} (règle\xa0: {rule})."
    ),
    "problem.E304.cure": "Ajoutez-le à «\xa0reject\xa0», ou corrigez le test.",
    "problem.E311": (
        "Question «\xa0{question}\xa0»\xa0: «\xa0{response}\xa0» devrait être accepté, et ne "
        "l'est pas (règle\xa0: {rule})."
    ),
    "problem.E311.cure": "Ajoutez-le à «\xa0accept\xa0», ou corrigez la ligne.",
    "problem.E312": (
        "Question «\xa0{question}\xa0»\xa0: «\xa0{response}\xa0» est accepté, et ne devrait "
        "pas l'être (règle\xa0: {rule})."
    ),
    "problem.E312.cure": "Ajoutez-le à «\xa0reject\xa0», ou corrigez la ligne.",
    "problem.E313": (
        "Question «\xa0{question}\xa0»\xa0: «\xa0{response}\xa0» devrait donner {expected}, "
        "et donne {found} (règle\xa0: {rule})."
    ),
    "problem.E313.cure": "Revoyez la question, ou corrigez la ligne.",
    "problem.E314": "Le set n'a pas de question «\xa0{question}\xa0».",
    "problem.E314.cure": "Vouliez-vous écrire «\xa0{nearest}\xa0»\u202f?",
    "problem.E315": "«\xa0{value}\xa0» n'est pas un verdict.",
    "problem.E315.cure": "Écrivez l'un de\xa0: {values}.",
    "problem.E316": "Il manque la colonne\xa0: {missing}.",
    "problem.E316.cure": "La première ligne nomme les colonnes question, response et expected.",
    "problem.E317": "La table des réponses ne peut pas être lue\xa0: une cellule est trop longue.",
    "problem.E317.cure": "Il manque sans doute un guillemet fermant.",
    "problem.A490": "Ce silence n'a pas de raison.",
    "problem.A490.cure": (
        "Écrivez-la après le code\xa0: # quiz: ignore A101 la preuve est dans le titre"
    ),
    "problem.A491": "Ce silence ne fait taire aucun avertissement {silenced}.",
    "problem.A491.cure": "Supprimez-le.",
    # -- demonstration and first visit --------------------------------------------------------
    "cli.demo.help": "L'application joue seule sur le texte d'exemple. N'importe quelle touche l'arrête.",
    "cli.demo.record": "Écrit une image SVG par étape dans ce dossier, sans terminal.",
    "cli.demo.short": "voir l'application jouer seule",
    "demo.accent": "Un accent oublié ne coûte rien\xa0: il est montré.",
    "demo.date": "Une date s'écrit comme on veut. Le passage qui la donne est montré.",
    "demo.gloss": "← → vont d'un mot expliqué à l'autre\u202f; le sens est au bas du texte.",
    "demo.library": "Voici la bibliothèque. Une touche quelconque arrête la démonstration.",
    "demo.name": "Un nom mal orthographié est reconnu, et la différence est marquée lettre à lettre.",
    "demo.near_miss": "Milliards pour millions\xa0: le quiz dit quelle est l'erreur. Il reste un essai.",
    "demo.question": "On répond avec ses mots\u202f; le texte n'est jamais loin (F4).",
    "demo.reading": "On lit d'abord, sans rien d'autre. Les mots soulignés sont expliqués.",
    "demo.second_try": "Le second essai est le bon.",
    "demo.sentence": "Une phrase est jugée sur ses idées, pas sur ses mots.",
    "demo.summary": "À la fin, le bilan par type de fait. À vous\xa0: quiz",
    "demo.unit": "Une autre unité, la même longueur\xa0: c'est juste.",
    "problem.S009": "Les images ne peuvent pas être écrites ({file})\xa0: {detail}.",
    "problem.S009.cure": "Choisissez un autre dossier.",
    "problem.S010": "La démonstration demande un terminal.",
    "problem.S010.cure": "Pour des images\xa0: quiz demo --record DOSSIER",
    # The app in a browser.
    "cli.serve.help": (
        "L'application dans un navigateur. Sans --user, chaque visiteur donne son nom et retrouve "
        "ses progrès. Il n'y a pas de mot de passe."
    ),
    "cli.serve.host": "Adresse à laquelle répondre\xa0: celle de cette machine seule, si rien n'est dit.",
    "cli.serve.open_to_network": "Accepte une adresse que d'autres machines peuvent joindre.",
    "cli.serve.port": "Port.",
    "cli.serve.public_url": "Adresse que voient les navigateurs, derrière un serveur mandataire.",
    "cli.serve.ready": "Quiz est ouvert à l'adresse {url} (Ctrl+C l'arrête).",
    "cli.serve.refused": (
        "d'autres machines pourraient joindre {host}, sans mot de passe\xa0: qui connaît l'adresse "
        "joue sous le nom qu'il veut. Si c'est voulu, ajoutez --open-to-network"
    ),
    "cli.serve.risk": (
        "Attention\xa0: sans mot de passe ni chiffrement, qui connaît cette adresse peut jouer sous "
        "n'importe quel nom. Hors d'un réseau sûr, placez-la derrière un serveur qui authentifie."
    ),
    "cli.serve.short": "l'application dans un navigateur, pour une classe",
    "cli.serve.user": "Tous jouent sous ce nom (créé s'il n'existe pas).",
    "cli.serve.visitors": "Visiteurs à la fois, au plus.",
    "problem.S011": "Pour ouvrir l'application dans un navigateur, il manque textual-serve.",
    "problem.S011.cure": "Lancez uv run --extra web quiz serve, ou installez-le\xa0: pip install textual-serve",
    "problem.S012": "L'adresse {host}, port {port}, ne peut pas être prise\xa0: {detail}.",
    "problem.S012.cure": "Choisissez un autre port, par exemple --port 8001.",
    "problem.S013": "Le fichier {file} ne peut pas être lu ou écrit\xa0: {detail}.",
    "problem.S013.cure": "Vérifiez le nom, les droits et la place sur le disque.",
    "problem.S014": "L'aperçu d'un set demande un terminal.",
    "problem.S014.cure": "Pour vérifier sans terminal\xa0: quiz check SET --watch",
    "web.again": "Recommencer",
    "web.ended": "La visite est terminée.",
    "web.full": "Il n'y a plus de place pour le moment. Réessayez dans un instant.",
    "web.opening": "Le quiz s'ouvre…",
    "web.script_needed": "Cette page demande JavaScript.",
    "tour.1": (
        "Lisez le texte\u202f; → explique les mots soulignés. Puis Entrée pour les questions. "
        "(Échap passe la visite.)"
    ),
    "tour.2": (
        "Écrivez votre réponse avec vos mots, puis Entrée. F3 donne un indice, F5 passe la question, "
        "F1 explique l'écran."
    ),
    "tour.3": (
        "La correction dit pourquoi et montre le passage du texte. Entrée continue\u202f; Échap revient à "
        "la bibliothèque, et tout est gardé."
    ),
    "tour.title": "Visite {step}/{of}",
    "key.search": "Chercher",
    "key.search.help": "Chercher des mots dans le texte",
    "keyname.slash": "/",
    "screen.reading.read_in": {
        "one": "Lu en {time}, {n} mot par minute.",
        "other": "Lu en {time}, {n} mots par minute.",
    },
    "screen.search.how": "Entrée ou ↓\xa0: suivant. ↑\xa0: précédent. Échap ferme. Accents et majuscules ne comptent pas.",
    "screen.search.none": "introuvable",
    # -- settings ---------------------------------------------------------------------------
    "problem.S001": "Le réglage «\xa0{name}\xa0» n'existe pas ({file}).",
    "problem.S001.cure": "Le nom le plus proche\xa0: {near}",
    "problem.S002": "Le réglage {name} ne peut pas valoir «\xa0{value}\xa0» ({file}).",
    "problem.S002.cure": "Valeurs possibles\xa0: {wanted}",
    "problem.S003": "Le fichier de réglages n'est pas du TOML (ligne {line} de {file}).",
    "problem.S003.cure": (
        "Corrigez cette ligne, ou supprimez le fichier\xa0: les réglages par défaut servent en attendant."
    ),
    "problem.S004": "Le fichier de réglages ne peut pas être lu ({file})\xa0: {detail}.",
    "problem.S004.cure": "Enregistrez-le en UTF-8\u202f; les réglages par défaut servent en attendant.",
    "problem.S005": "Les réglages ne peuvent pas être enregistrés ({file})\xa0: {detail}.",
    "problem.S005.cure": (
        "Vérifiez les droits du dossier, ou choisissez-en un autre avec QUIZ_CONFIG_DIR."
    ),
    "problem.S006": "Aucune commande ne s'appelle «\xa0{name}\xa0» ([keys], {file}).",
    "problem.S006.cure": "Le nom le plus proche\xa0: {near}",
    "problem.S007": "La touche {key} sert déjà à «\xa0{other}\xa0»\u202f; elle ne peut pas servir à «\xa0{name}\xa0».",
    "problem.S007.cure": "Donnez une autre touche à l'une des deux ([keys], {file}).",
    "problem.S008": "«\xa0{key}\xa0» n'est pas le nom d'une touche ({name}, [keys], {file}).",
    "problem.S008.cure": "Par exemple\xa0: f8, ctrl+t, alt+left, n",
    "key.settings": "Réglages",
    "key.settings.help": "Langue, niveau, couleurs, texte, sons, touches",
    "key.setting": "Réglage",
    "key.setting.help": "Aller au réglage suivant ou précédent",
    "key.value": "Changer",
    "key.value.help": "Changer la valeur du réglage",
    "keyname.up_down": "↑ ↓",
    "screen.settings.file": "Ces réglages se trouvent dans le fichier {file}",
    "screen.settings.help": (
        "↑ ↓ vont d'un réglage à l'autre, ← → ou une lettre changent sa valeur. Tout s'applique "
        "aussitôt et reste d'une fois à l'autre.\n\n"
        "Les touches se changent dans le fichier de réglages, sous [keys]\xa0: le nom de la commande, "
        'puis la touche. Par exemple\xa0: hint = "f8"'
    ),
    "screen.settings.title": "Réglages",
    "setting.density": "Lignes du texte",
    "setting.density.airy": "aérées",
    "setting.density.compact": "serrées",
    "setting.density.help": "L'espace entre les lignes et entre les paragraphes.",
    "setting.density.normal": "normales",
    "setting.language": "Langue de l'interface",
    "setting.language.help": "Celle des menus et des commentaires\u202f; les textes restent en français.",
    "setting.level": "Votre niveau",
    "setting.level.help": "De A1 à C2. La bibliothèque propose d'abord un texte de ce niveau, pas encore lu.",
    "setting.measure": "Largeur du texte",
    "setting.measure.help": "En caractères par ligne\u202f; on lit le mieux entre 60 et 72.",
    "setting.mode": "Mode habituel",
    "setting.mode.exam": "examen",
    "setting.mode.help": "À l'entraînement, on a des indices et plusieurs essais\u202f; à l'examen, non.",
    "setting.mode.training": "entraînement",
    "setting.off": "non",
    "setting.on": "oui",
    "setting.reading_time": "Temps de lecture",
    "setting.reading_time.help": "Après la lecture, dire le temps passé et les mots par minute.",
    "setting.reduced_motion": "Rien ne bouge seul",
    "setting.reduced_motion.help": "Ni défilement animé, ni transition.",
    "setting.sounds": "Sons",
    "setting.sounds.help": "La cloche du terminal sonne quand une réponse est notée.",
    "setting.start": "Au démarrage",
    "setting.start.help": "Ouvrir la bibliothèque, ou ce qui est à revoir aujourd'hui, s'il y en a.",
    "setting.start.library": "bibliothèque",
    "setting.start.review": "à revoir",
    "setting.sure": "Sûr ou pas sûr",
    "setting.sure.help": (
        "Demander avant le verdict si vous êtes sûr\xa0: une erreur dont on était sûr revient plus tôt."
    ),
    "setting.theme": "Couleurs",
    "setting.theme.contrast": "contraste",
    "setting.theme.dark": "sombre",
    "setting.theme.help": "Contraste\xa0: élevé, pour mieux voir. Terminal\xa0: vos propres couleurs, 16 au plus.",
    "setting.theme.light": "clair",
    "setting.theme.terminal": "terminal",
    "theme.quiz-terminal": "couleurs du terminal",
    # -- kinds of facts ---------------------------------------------------------------------
    "kind.amount": "montant",
    "kind.choice": "choix",
    "kind.cloze": "texte à trous",
    "kind.date": "date",
    "kind.duration": "durée",
    "kind.list": "liste",
    "kind.number": "nombre",
    "kind.order": "remise en ordre",
    "kind.phrase": "expression",
    "kind.place": "lieu",
    "kind.quantity": "mesure",
    "kind.share": "proportion",
    "kind.text": "réponse rédigée",
    "kind.true_false": "vrai ou faux",
    "kind.who": "personne ou groupe",
    # -- line mode --------------------------------------------------------------------------
    "plain.answer": "Votre réponse\xa0:",
    "plain.choose_many": "Plusieurs réponses sont justes\xa0: écrivez leurs lettres, par exemple a, c.",
    "plain.choose_one": "Écrivez la lettre de votre réponse.",
    "plain.cloze": {
        "one": "Écrivez le mot qui manque.",
        "other": "Écrivez les {n} réponses sur une ligne, séparées par des points-virgules.",
    },
    "plain.drill_of": {
        "one": "Exercice ({kind})\xa0: {n} question.",
        "other": "Exercice ({kind})\xa0: {n} questions.",
    },
    "plain.evidence": "{place}\xa0: «\xa0{excerpt}\xa0»",
    "plain.from_memory": "Ici, on répond de mémoire\xa0: le texte ne se relit pas.",
    "plain.gloss": "{word}\xa0: {meaning}",
    "plain.guest": "invité",
    "plain.help": (
        ":indice donne un indice, :passer remet la question à plus tard, "
        ":réponse donne la réponse, :question relit la question, :texte relit le texte, "
        ":mots explique des mots, :noter suivi d'un mot du texte le garde dans vos mots, "
        ":quitter s'arrête là (on reprend ensuite au même endroit)."
    ),
    "plain.hint": "Indice\xa0: {hint}",
    "plain.hint_cost": {
        "one": "il coûte {n} point",
        "other": "il coûte {n} points",
    },
    "plain.hint_offer": {
        "one": "{n} indice (:indice, {cost}\xa0point)",
        "other": "{n} indices (:indice, {cost}\xa0point chacun)",
    },
    "plain.hints_left": {
        "one": "Il reste un indice\u202f; il coûte {cost}\xa0point.",
        "other": "Il reste {n} indices\u202f; chacun coûte {cost}\xa0point.",
    },
    "plain.hints_taken": {"one": "{n} indice demandé.", "other": "{n} indices demandés."},
    "plain.how": "Écrivez votre réponse et appuyez sur Entrée. Pour les commandes\xa0: :aide",
    "plain.kind": "- {kind}\xa0: {right} sur {questions} ({points} / {max})",
    "plain.left": "Vous vous arrêtez là. Vos réponses sont gardées\u202f; vous reprendrez au même endroit.",
    "plain.left_review": "Vous vous arrêtez là. Vos réponses sont gardées\u202f; ce qui reste reviendra.",
    "plain.list": {
        "one": "Donnez un élément.",
        "other": "Donnez {n} éléments, séparés par des virgules.",
    },
    "plain.missed": "À revoir\xa0:",
    "plain.name": "Quel est votre nom\u202f?",
    "plain.no_command": "Cette commande n'existe pas. Pour la liste\xa0: :aide",
    "plain.no_glossary": "Aucun mot de ce texte n'est expliqué.",
    "plain.no_hint": "Il n'y a pas d'autre indice.",
    "plain.order": "Écrivez les lettres dans le bon ordre, par exemple b, a, c.",
    "plain.problem": "[problème] {problem}",
    "plain.question": {
        "one": "Question {number}/{total} – {kind} – {n} point",
        "other": "Question {number}/{total} – {kind} – {n} points",
    },
    "plain.resumed": "Vous reprenez là où vous étiez.",
    "plain.review_due": {
        "one": "Question à revoir\xa0: {n}.",
        "other": "Questions à revoir\xa0: {n}.",
    },
    "plain.review_right": {
        "one": "{n} bonne réponse sur {of}.",
        "other": "{n} bonnes réponses sur {of}.",
    },
    "plain.score": {
        "one": "{score} / {out_of} – {n} question à revoir.",
        "other": "{score} / {out_of} – {n} questions à revoir.",
    },
    "plain.set": {
        "one": "{number}. {title} ({level}, {n} question) [{id}]",
        "other": "{number}. {title} ({level}, {n} questions) [{id}]",
    },
    "plain.so_far": {
        "one": "{n} question faite\xa0: {points} / {max}.",
        "other": "{n} questions faites\xa0: {points} / {max}.",
    },
    "plain.source": "Source\xa0: {source}",
    "plain.stuck": "Pour passer cette question, appuyez deux fois sur Entrée.",
    "plain.text": "En {n} mots au plus.",
    "plain.time": {"one": "Temps\xa0: {n} minute.", "other": "Temps\xa0: {n} minutes."},
    "plain.title": "{title} (niveau {level})",
    "plain.true_false": "Répondez par vrai, faux ou non dit.",
    "plain.true_false_proof": (
        "Répondez par vrai, faux ou non dit, puis citez le texte qui le prouve. "
        "Par exemple\xa0: vrai\xa0: «\xa0les mots du texte\xa0»"
    ),
    "plain.which_set": "Quel texte\u202f? Écrivez un numéro de 1 à {n}.",
    # -- correction sheet -------------------------------------------------------------------
    "sheet.key": "Réponse attendue\xa0: {key}",
    "sheet.key_at": "Réponse attendue\xa0: {key} ({place})",
    "sheet.nothing": "pas de réponse",
    "sheet.points": {"one": "{n} point sur {max}", "other": "{n} points sur {max}"},
    "sheet.response": "Votre réponse\xa0: {response}",
    "sheet.score": "Résultat\xa0: {score} / {out_of}",
    # -- progress and profiles --------------------------------------------------------------
    "cli.forget.yes": "Efface sans demander.",
    "cli.play.plain": "Ligne à ligne, sans écran\xa0: pour un lecteur d'écran ou un tube.",
    "cli.play.user": "Nom du profil (créé s'il n'existe pas).",
    "cli.play.as_teacher": "Montre clés, réponses voisines et raisons\u202f; rien n'est enregistré.",
    "cli.play.preview_alone": "--watch et --as-teacher vont sans --plain, --exam, --drill ni --review",
    "cli.play.preview_what": "--watch et --as-teacher demandent un set\xa0: son fichier ou son identifiant",
    "cli.play.watch": "Recharge le set à chaque enregistrement, à la même place\u202f; rien n'est enregistré.",
    # An author's preview of a set
    "preview.accept": "Aussi accepté",
    "preview.ask_more": "Trop vague, on redemande",
    "preview.key": "Réponse attendue",
    "preview.near": "Réponses voisines",
    "preview.nothing_kept": "Aperçu de l'auteur\xa0: rien n'est enregistré.",
    "preview.points": {
        "one": "{n} point sur {max}",
        "other": "{n} points sur {max}",
    },
    "preview.reject": "Toujours refusé",
    "preview.reloaded": "Set relu.",
    "preview.tests": "Tests de l'auteur",
    "screen.preview.help": (
        "La question comme un élève la voit. Sous --as-teacher, le cadre montre la clé, les réponses "
        "voisines et leur note, puis le raisonnement. Rien n'est enregistré."
    ),
    "screen.preview.title": "Aperçu",
    "cli.progress.form": "Forme de la sortie.",
    "cli.progress.user": "Nom du profil (sinon le dernier qui a joué).",
    "forget.done": "Le profil «\xa0{name}\xa0» est effacé, avec tout ce qu'il a répondu.",
    "forget.kept": "Rien n'a été effacé.",
    "forget.needs_yes": "Ajoutez --yes pour effacer sans qu'on vous le demande.",
    "forget.sure": "Pour effacer, écrivez le nom du profil\xa0:",
    "forget.what": {
        "one": "Le profil «\xa0{name}\xa0» a {n} réponse. L'effacer ne se défait pas.",
        "other": "Le profil «\xa0{name}\xa0» a {n} réponses. L'effacer ne se défait pas.",
    },
    "progress.attempts": "réponses",
    "progress.due": {"one": "{n} question à revoir.", "other": "{n} questions à revoir."},
    "progress.how": "Pour chaque question compte la dernière fois que vous l'avez travaillée.",
    "progress.kind": "type de fait",
    "progress.last": "dernière fois",
    "progress.none": "Pas encore de réponse ({name}).",
    "progress.of": {"one": "{name}\xa0: {n} réponse.", "other": "{name}\xa0: {n} réponses."},
    "progress.percent": "{share}\xa0%",
    "progress.points": "points",
    "progress.set": "texte",
    "progress.share": "réussite",
    "progress.streak": {"one": "{n} jour de suite.", "other": "{n} jours de suite."},
    "users.none": "Pas encore de profil.",
    # -- the app ----------------------------------------------------------------------------
    "app.how_to_quit": "Ctrl+Q quitte le programme.",
    "app.palette": "Chercher une commande",
    "field.full": "Le champ est plein\xa0: {n} caractères au plus, la suite n'est pas gardée.",
    "run.elsewhere": "Ce questionnaire est ouvert aussi dans une autre fenêtre\xa0: les réponses des deux sont gardées.",
    "command.language": "Langue\xa0: {name}",
    "command.language.help": "Changer la langue de l'interface",
    "command.theme": "Thème\xa0: {name}",
    "command.theme.help": "Changer les couleurs",
    "key.accents": "Accents",
    "key.accents.help": "Lettres accentuées, ou composer e' en é",
    "key.again": "Revoir mes erreurs",
    "key.again.help": "Rejouer seulement les questions manquées",
    "key.back": "Retour",
    "key.back.help": "Revenir à l'écran précédent",
    "key.figures": "Bilan",
    "key.give_up": "Voir la réponse",
    "key.gloss": "Mots expliqués",
    "key.gloss.help": "Aller au mot expliqué suivant",
    "key.gloss_back": "Mot précédent",
    "key.gloss_back.help": "Aller au mot expliqué précédent",
    "key.go_on": "Continuer",
    "key.go_on.help": "Passer au champ suivant, puis commencer",
    "key.go_to": "Aller à la question",
    "key.grab": "Prendre, poser",
    "key.grab.help": "Prendre l'élément, le déplacer avec les flèches, le poser",
    "key.help": "Aide",
    "key.help.help": "Expliquer cet écran et ses touches",
    "key.hint": "Indice",
    "key.hint.help": "Donner un indice\u202f; son coût est affiché avant",
    "key.hint_cost": {"one": "Indice (−{n} pt)", "other": "Indice (−{n} pts)"},
    "key.leave": "Bibliothèque",
    "key.leave.help": "Revenir à la bibliothèque\u202f; tout est gardé",
    "key.library": "Bibliothèque",
    "key.library.help": "Revenir à la liste des textes",
    "key.map": "Questions",
    "key.map.help": "Voir toutes les questions et aller à l'une d'elles",
    "key.mark": "Cocher",
    "key.mark.help": "Cocher ou décocher l'option",
    "key.move_down": "Déplacer",
    "key.move_down.help": "Descendre l'élément d'une place",
    "key.move_up": "Monter",
    "key.move_up.help": "Monter l'élément d'une place",
    "key.next": "Continuer",
    "key.next.help": "Passer à la question suivante",
    "key.next_field": "Champ suivant",
    "key.open": "Lire",
    "key.open.help": "Ouvrir ce texte",
    "key.page": "Page suivante",
    "key.page.help": "Avancer d'une page dans le texte",
    "key.palette.help": "Toutes les commandes",
    "key.pick": "Choisir",
    "key.pick.help": "Choisir une autre réponse de la ligne",
    "key.problems": "Voir le problème",
    "key.question": "Question",
    "key.questions": "Questions",
    "key.questions.help": "Commencer les questions",
    "key.quit": "Quitter",
    "key.quit.help": "Quitter le programme\u202f; tout est gardé",
    "key.restart": "Recommencer",
    "key.restart.help": "Reprendre ce texte depuis le début",
    "key.resume": "Reprendre",
    "key.skip": "Passer",
    "key.skip.help": (
        "Passer la question et y revenir plus tard\u202f; la seconde fois, voir la réponse"
    ),
    "key.submit": "Valider",
    "key.text": "Texte",
    "key.text.help": "Aller au texte, puis revenir à la question",
    "key.theme": "Couleurs",
    "key.theme.help": "Clair, sombre ou contraste élevé",
    "keyname.alt+left": "Alt+←",
    "keyname.alt+right": "Alt+→",
    "keyname.down": "↓",
    "keyname.enter": "Entrée",
    "keyname.escape": "Échap",
    "keyname.left": "←",
    "keyname.left_right": "← →",
    "keyname.minus": "-",
    "keyname.plus": "+",
    "keyname.question_mark": "?",
    "keyname.right": "→",
    "keyname.shift+down": "Maj+↓",
    "keyname.shift+up": "Maj+↑",
    "keyname.shift_up_down": "Maj+↑↓",
    "keyname.space": "Espace",
    "keyname.tab": "Tab",
    "keyname.up": "↑",
    "level.A1": "A1\xa0: je reconnais des mots et des phrases très simples.",
    "level.A2": "A2\xa0: je lis des textes courts et simples.",
    "level.B1": "B1\xa0: je lis des textes courants, sur des sujets connus.",
    "level.B2": "B2\xa0: je lis des articles sur l'actualité.",
    "level.C1": "C1\xa0: je lis des textes longs et complexes.",
    "level.C2": "C2\xa0: je lis tout sans effort.",
    "screen.accents.how": "Lettre (e, a, c…) ou flèches\xa0: choisir. Entrée\xa0: écrire. Échap\xa0: fermer.\nSans palette\xa0: tapez e' puis F2. De même e` e^ e\" c, oe ae <<",
    "screen.error.help": "Ce qui ne va pas, à quel endroit, et comment y remédier.",
    "screen.error.title": "Quelque chose ne va pas",
    "screen.error.title_set": "Ce fichier de questions a un problème",
    "screen.error.where": "ligne {line}, colonne {column}",
    "screen.first_run.hello": "Bienvenue",
    "screen.first_run.help": (
        "Votre nom sert à garder vos progrès sur cet ordinateur\u202f; rien n'en sort. La langue "
        "est celle des boutons et des messages, les textes restent en français. Nom mis à part, "
        "tout se change plus tard dans les réglages (F9)."
    ),
    "screen.first_run.language": "Langue de l'interface",
    "screen.first_run.level": "Votre niveau de français",
    "screen.first_run.name": "Votre nom ou un surnom",
    "screen.first_run.text": (
        "Lisez un texte de presse, puis répondez avec vos mots. Chaque réponse est corrigée tout "
        "de suite, avec la raison et le passage du texte. Vos réponses restent sur cet "
        "ordinateur."
    ),
    "screen.first_run.title": "Première visite",
    "screen.help.accents": "Accents\xa0: F2 ouvre les lettres accentuées. Ou bien tapez la lettre et son signe, puis F2\xa0:\ne' → é   e` → è   e^ → ê   e\" → ë   c, → ç   oe → œ   << → «",
    "screen.help.help": "Échap revient à l'écran précédent.",
    "screen.help.keys": "Touches",
    "screen.help.title": "Aide",
    "screen.library.best": "meilleur score {percent}\xa0%",
    "screen.library.broken": {"one": "{n} problème.", "other": "{n} problèmes."},
    "screen.library.days_ago": {"one": "il y a {n} jour", "other": "il y a {n} jours"},
    "screen.library.empty": (
        "Il n'y a pas encore de texte ici.\n\nMettez vos fichiers de questions (.yaml) dans ce "
        "dossier, ils apparaîtront au prochain démarrage\xa0:\n\n{folder}\n\nOu nommez d'autres "
        "dossiers dans la variable QUIZ_CONTENT. La commande «\xa0quiz new mon-texte.yaml\xa0» "
        "écrit un exemple à compléter."
    ),
    "screen.library.help": (
        "Chaque entrée est un texte suivi de questions. Les flèches choisissent, Entrée ouvre. "
        "Un texte commencé (▸) reprend où vous l'aviez laissé. Un fichier qui a un problème (✗) "
        "dit lequel."
    ),
    "screen.library.minutes": {"one": "{n} min", "other": "{n} min"},
    "screen.library.new": "pas encore lu",
    "screen.library.on": "le {day}",
    "screen.library.questions": {"one": "{n} question", "other": "{n} questions"},
    "screen.library.title": "Bibliothèque",
    "screen.library.today": "aujourd'hui",
    "screen.library.unfinished": "en cours, question {at} sur {of}",
    "screen.library.unfinished_too": "aussi\xa0: {ways}",
    "screen.library.unfinished_way": "en cours ({way}), question {at} sur {of}",
    "screen.library.words": {"one": "{n} mot", "other": "{n} mots"},
    "screen.library.yesterday": "hier",
    "screen.question.expected": "Réponse attendue",
    "screen.question.help": (
        "Écrivez votre réponse, puis Entrée. La correction vient tout de suite, avec le passage "
        "du texte. Une réponse trop vague ou illisible ne coûte pas d'essai. Entrée sur une "
        "réponse vide, deux fois, passe la question\u202f; elle reviendra à la fin. Dans une "
        "liste d'options\xa0: une lettre ou un chiffre coche, Entrée valide."
    ),
    "screen.question.hint": "Indice {number}\xa0: ",
    "screen.question.place": "{at} sur {of}",
    "screen.question.points": {"one": "{n} point", "other": "{n} points"},
    "screen.question.proof": "Les mots du texte qui le prouvent",
    "screen.question.same": "C'est la réponse que vous venez de donner. Changez-la, ou passez la question (F5).",
    "screen.question.several": {"one": "Une réponse à cocher.", "other": "{n} réponses à cocher."},
    "screen.question.title": "Répondre",
    "screen.question.tries": {"one": "{n} essai", "other": "{n} essais"},
    "screen.question.words": {"one": "{n} mot sur {max}", "other": "{n} mots sur {max}"},
    "screen.question.yours": "Votre réponse",
    "screen.reading.fictional": "texte inventé",
    "screen.reading.help": (
        "Lisez le texte à votre rythme\u202f; il restera visible pendant les questions. Les mots "
        "soulignés sont expliqués\xa0: flèches gauche et droite, ou clic. v choisit un mot, puis le "
        "note dans vos mots. Entrée commence les questions."
    ),
    "screen.reading.title": "Lire",
    "screen.run_overview.help": (
        "Toutes les questions, chacune avec son état. Entrée va à la question choisie."
    ),
    "screen.run_overview.title": "Les questions",
    "screen.summary.come_back": {
        "one": "Elle reviendra dans la bibliothèque, sous «\xa0À revoir\xa0».",
        "other": "Elles reviendront dans la bibliothèque, sous «\xa0À revoir\xa0».",
    },
    "screen.summary.help": (
        "Votre score, puis le détail par type de fait. La touche r repose seulement les "
        "questions manquées."
    ),
    "screen.summary.hints": {"one": "{n} indice", "other": "{n} indices"},
    "screen.summary.kinds": "Par type de fait",
    "screen.summary.minutes": {"one": "{n} minute", "other": "{n} minutes"},
    "screen.summary.missed": {"one": "{n} question à revoir", "other": "{n} questions à revoir"},
    "screen.summary.none_missed": "Aucune question à revoir.",
    "screen.summary.not_reached": "objectif de {goal} non atteint",
    "screen.summary.reached": "objectif de {goal} atteint",
    "screen.summary.right": {
        "one": "{n} bonne réponse sur {of}",
        "other": "{n} bonnes réponses sur {of}",
    },
    "screen.summary.title": "Bilan",
    "screen.summary.under_a_minute": "moins d'une minute",
    "screen.too_small.text": (
        "Il faut au moins {width} × {height} caractères.\nIl y en a {now}.\n\nAgrandissez la "
        "fenêtre\xa0: rien n'est perdu."
    ),
    "state.almost": "juste, avec une remarque",
    "state.blank": "sans réponse",
    "state.correct": "juste",
    "state.granted": "contestée, comptée juste",
    "state.incorrect": "à revoir",
    "state.kept": "répondue",
    "state.open": "à faire",
    "state.partial": "en partie",
    "state.passed": "passée, reviendra",
    "state.tried": "un essai reste",
    "theme.quiz-contrast": "contraste élevé",
    "theme.quiz-dark": "sombre",
    "theme.quiz-light": "clair",
    # -- learning every day: review, exam, progress, contested verdicts --------------------------
    "key.earlier": "Réponses précédentes",
    "key.earlier.help": "Reprendre une réponse déjà donnée à cette question",
    "key.redo": "Rétablir",
    "key.redo.help": "Rétablir ce qui a été annulé",
    "key.undo": "Annuler la frappe",
    "key.undo.help": "Revenir au mot d'avant dans le champ",
    "keyname.ctrl+y": "^Y",
    "screen.sure.how": "s\xa0: sûr   p\xa0: pas sûr   Échap\xa0: revenir à la réponse. Dans les deux cas, aucun point retiré.",
    "screen.sure.sure": "sûr",
    "screen.sure.unsure": "pas sûr",
    "cli.play.drill": "Un seul type de fait, par exemple date ou amount\u202f; sans set, dans tous les textes.",
    "cli.play.exam": "Examen\xa0: un essai, pas d'indice, correction à la fin.",
    "cli.play.no_kind": "ce set n'a pas de question de type «\xa0{kind}\xa0». Il a\xa0: {kinds}.",
    "cli.play.one_way": "--exam, --drill et --review ne vont pas ensemble\u202f; --review va sans set.",
    "cli.play.review": "Ce qu'il est temps de revoir, tous sets mêlés.",
    "cli.play.no_kind_anywhere": "aucun set n'a de question de type «\xa0{kind}\xa0». Il y a\xa0: {kinds}.",
    "cli.play.way_needs_set": "--exam demande un set.",
    "key.answers": "Mes réponses",
    "key.answers.help": "Revoir chaque question avec sa correction",
    "key.cancel": "Annuler",
    "key.choose": "Choisir",
    "key.confirm": "Confirmer",
    "key.contest": "J'avais juste",
    "key.contest.help": "Contester la correction, avec une note si vous voulez",
    "key.drill": "Par type",
    "key.drill.help": "S'exercer à un type de fait (dates, montants…), tous textes mêlés",
    "key.export": "Enregistrer",
    "key.export.help": "Écrire le corrigé dans un fichier Markdown",
    "key.forget": "Effacer le profil",
    "key.forget.help": "Effacer ce profil et toutes ses réponses, après confirmation",
    "key.hand_in": "Rendre",
    "key.hand_in.help": "Finir l'examen et voir la correction",
    "key.mode": "Mode",
    "key.mode.help": "Choisir entraînement, examen, de mémoire, ou un type de fait",
    "key.progress": "Progrès",
    "key.progress.help": "Voir l'année, les scores et ce qui revient cette semaine",
    "key.reset": "Remettre à zéro",
    "key.reset.help": "Effacer toutes les réponses et les mots notés, garder le profil, après confirmation",
    "key.review": "À revoir",
    "key.review.help": "Revoir les questions manquées dont c'est le moment, tous textes mêlés",
    "key.review_n": {
        "one": "À revoir ({n})",
        "other": "À revoir ({n})",
    },
    "key.sheet": "Corrigé",
    "key.sheet.help": "Voir toutes les corrections, et les enregistrer",
    "key.why": "Pourquoi",
    "key.why.help": "Comprendre la correction\xa0: ce qui a été lu, ce qui était attendu",
    "screen.confirm.help": "Entrée confirme, Échap annule.",
    "screen.confirm.other": "Ce n'est pas «\xa0{text}\xa0». Rien n'a été effacé.",
    "screen.confirm.title": "Confirmer",
    "screen.confirm.type": "Pour confirmer, écrivez\xa0: {text}",
    "screen.contest.counts": "Votre avis est gardé\u202f; la réponse compte comme juste dans vos progrès.",
    "screen.contest.enter": "Contester",
    "screen.contest.help": "Une note aide le professeur à comprendre\u202f; elle peut rester vide. Échap annule.",
    "screen.contest.kept": "Votre avis est gardé pour le professeur\u202f; la note d'un examen ne change pas.",
    "screen.contest.long": "Cette note est trop longue\xa0: {n} caractères au plus.",
    "screen.contest.text": "Votre réponse sera montrée au professeur, avec cette note si vous en écrivez une. À l'entraînement, elle compte dès maintenant comme juste dans vos progrès.",
    "screen.contest.title": "J'avais juste",
    "screen.export.enter": "Enregistrer",
    "screen.export.exists": "Le fichier {file} existe déjà\u202f; il n'est pas touché. Choisissez un autre nom.",
    "screen.export.help": "Le corrigé est écrit en Markdown. Un fichier qui existe n'est jamais remplacé.",
    "screen.export.no_name": "Il manque un nom de fichier.",
    "screen.export.refused": "Le fichier {file} ne peut pas être écrit\xa0: {detail}.",
    "screen.export.text": "Nom du fichier, avec son dossier si vous voulez\xa0:",
    "screen.export.title": "Enregistrer le corrigé",
    "screen.export.written": "Écrit\xa0: {file}",
    "screen.forget.text": "Le profil «\xa0{name}\xa0» et toutes ses réponses seront effacés de cet ordinateur. Cela ne se défait pas. Pour en garder une copie\xa0: quiz progress --format json",
    "screen.forget.title": "Effacer le profil",
    "screen.hand_in.text": {
        "=0": "Toutes les questions ont une réponse. Après, vous verrez la correction.",
        "one": "{n} question est sans réponse. Après, vous verrez la correction.",
        "other": "{n} questions sont sans réponse. Après, vous verrez la correction.",
    },
    "screen.hand_in.title": "Rendre l'examen",
    "screen.library.due": {
        "one": "{n} question à revoir",
        "other": "{n} questions à revoir",
    },
    "screen.drill.about": "Vingt questions au plus, prises dans tous les textes.",
    "screen.drill.help": "Choisissez un type de fait. D'abord viennent les questions manquées la dernière fois, puis les nouvelles, puis les plus anciennes. À côté de chacune, le passage qu'il lui faut.",
    "screen.drill.summary": "Bilan de l'exercice",
    "screen.drill.title": "S'exercer à un type de fait",
    "screen.mode.help": "Choisissez comment travailler ce texte. Le choix vaut pour cette fois\u202f; le mode habituel se règle dans les réglages.",
    "screen.mode.title": "Comment travailler ce texte",
    "screen.progress.answers": {
        "one": "{n} réponse",
        "other": "{n} réponses",
    },
    "screen.progress.at_least": {
        "one": "dès {n}",
        "other": "dès {n}",
    },
    "screen.progress.empty": "Rien encore. Après vos premières réponses, vous verrez ici l'année jour par jour, vos scores par mois, par type de fait et par niveau, et ce qui revient cette semaine.",
    "screen.progress.help": "L'année\xa0: une colonne par semaine, un signe par jour. La série de jours pardonne un jour manqué à la fois. Une question manquée ou hésitante revient quand c'est le moment de la revoir. Les mêmes chiffres, en texte ou en fichier\xa0: quiz progress",
    "screen.progress.hours": "{hours} h {minutes}",
    "screen.progress.levels": "Par niveau",
    "screen.progress.minutes": {
        "one": "{n} min",
        "other": "{n} min",
    },
    "screen.progress.months": "Score par mois",
    "screen.progress.most": {
        "one": "Au plus\xa0: {n} réponse, le {day}.",
        "other": "Au plus\xa0: {n} réponses, le {day}.",
    },
    "screen.progress.no_answer": "rien",
    "screen.progress.nothing_due": "Rien ne revient dans les sept jours.",
    "screen.progress.time": "{time} en tout",
    "screen.progress.time_week": "{time} ces sept jours",
    "screen.progress.title": "Progrès",
    "screen.progress.week": "À revoir cette semaine",
    "screen.progress.year": {
        "one": "En un an\xa0: {n} jour, {answers}.",
        "other": "En un an\xa0: {n} jours, {answers}.",
    },
    "screen.question.clock": "{time} (conseillé\xa0: {minutes} min)",
    "screen.question.granted": "contestée, comptée juste",
    "screen.reset.done": "Toutes les réponses sont effacées.",
    "screen.reset.text": "Toutes les réponses et tous les mots notés de «\xa0{name}\xa0» seront effacés\u202f; le profil reste. Cela ne se défait pas. Pour en garder une copie\xa0: quiz progress --format json",
    "screen.reset.title": "Remettre à zéro",
    "screen.review.help": "Des questions de plusieurs textes, manquées ou hésitantes, dont c'est le moment. À côté de chacune, le passage qu'il lui faut\u202f; F4 montre le texte entier. Rien n'est perdu si vous partez\xa0: ce qui reste reviendra.",
    "screen.review.nothing": "Rien à revoir pour le moment.",
    "screen.review.title": "À revoir",
    "screen.review_summary.help": "Ce qui va mieux (↗), ce qui est juste (✓), ce qui reviendra bientôt (✗).",
    "screen.review_summary.signs": "↗ mieux que la dernière fois   ✓ juste   ✗ à revoir bientôt",
    "screen.review_summary.title": "Bilan de la révision",
    "screen.sheet.help": "Chaque question avec votre réponse, la correction et le passage. e enregistre le tout en Markdown.",
    "screen.sheet.title": "Corrigé",
    "screen.summary.better": {
        "one": "{n} question va mieux",
        "other": "{n} questions vont mieux",
    },
    "screen.why.help": "Comment le programme a lu votre réponse, ce qu'il attendait, et la règle avec son code.",
    "screen.why.title": "Pourquoi",
    "way.drill": "seulement\xa0: {kind}",
    "way.drill.about": {
        "one": "{n} question de ce type",
        "other": "{n} questions de ce type",
    },
    "way.exam": "examen",
    "way.exam.about": "un essai, correction à la fin",
    "way.memory": "de mémoire",
    "way.memory.about": "après la lecture, le texte est caché",
    "way.training": "entraînement",
    "way.training.about": "plusieurs essais, correction aussitôt",
    # -- reasons: words, names, lists, proofs --------------------------------------------------
    "reason.accent": "L'accent\xa0: «\xa0{expected}\xa0» (vous avez écrit «\xa0{written}\xa0»). Aucun point retiré.",
    "reason.accent_required": "L'accent compte ici\xa0: vous avez écrit «\xa0{written}\xa0».",
    "reason.agreement": "L'accord\xa0: «\xa0{expected}\xa0» dans le texte (vous avez écrit «\xa0{written}\xa0»). Aucun point retiré.",
    "reason.ambiguous_option": "«\xa0{response}\xa0» désigne plusieurs options\xa0: choisissez-en une.",
    "reason.ask_more": "Précisez\xa0: {ask}",
    "reason.ask_more.day": "Précisez\xa0: quel jour\u202f?",
    "reason.ask_more.more": "Précisez votre réponse.",
    "reason.ask_more.month": "Précisez\xa0: quel mois\u202f?",
    "reason.ask_more.half": "Précisez\xa0: quel semestre\u202f?",
    "reason.ask_more.quarter": "Précisez\xa0: quel trimestre\u202f?",
    "reason.ask_more.part": "Précisez\xa0: au début, au milieu ou à la fin\u202f?",
    "reason.ask_more.season": "Précisez\xa0: quelle saison\u202f?",
    "reason.ask_more.spelling": "Vérifiez ce nom\xa0: il n'est pas écrit ainsi dans le texte.",
    "reason.ask_more.year": "Précisez\xa0: quelle année, en entier\u202f?",
    "reason.civil_title": "«\xa0{title}\xa0» ne convient pas à {name}.",
    "reason.civil_title_alone": "«\xa0{title}\xa0» désigne quelqu'un d'autre\xa0: donnez aussi le prénom.",
    "reason.contradicts": "Votre réponse dit «\xa0{phrase}\xa0»\xa0: le texte dit autre chose.",
    "reason.echoed_prompt": "C'est la question, pas encore la réponse.",
    "reason.empty": "Vous n'avez rien écrit. Appuyez encore sur Entrée pour passer.",
    "reason.exact_form": "La forme exacte est demandée ici\xa0: «\xa0{written}\xa0» ne convient pas.",
    "reason.extra_items": "En trop\xa0: {items}.",
    "reason.extra_words": "Votre réponse ajoute quelque chose qui en change le sens\xa0: gardez l'essentiel.",
    "reason.first_name_only": "Un prénom ne suffit pas.",
    "reason.hedge": "«\xa0{response}\xa0»\xa0: choisissez une seule réponse.",
    "reason.incomplete": "Il manque une partie de la réponse.",
    "reason.item_twice": "Le même élément est donné deux fois.",
    "reason.known_other": "«\xa0{response}\xa0» est dans le texte, mais pour autre chose (§\xa0{paragraph}).",
    "reason.known_person": "{name} est dans le texte, mais ce n'est pas la personne demandée.",
    "reason.long_winded": "{n} mots\xa0: {max} suffisent.",
    "reason.missing_blanks": {
        "one": "Il reste {n} trou à remplir.",
        "other": "Il reste {n} trous à remplir.",
    },
    "reason.missing_idea": "Il manque une idée. {ask}",
    "reason.missing_items": {"one": "Il manque {n} élément.", "other": "Il manque {n} éléments."},
    "reason.missing_options": {"one": "Il manque {n} option.", "other": "Il manque {n} options."},
    "reason.negated": "Relisez votre négation\xa0: est-ce bien ce que dit le texte\u202f?",
    "reason.opposite": "Relisez le passage\xa0: le texte va-t-il bien dans ce sens\u202f?",
    "reason.option_feedback": "{feedback}",
    "reason.other_first_name": "Le nom de famille convient\u202f; vérifiez le prénom.",
    "reason.pasted_text": "C'est un passage du texte\xa0: répondez en quelques mots.",
    "reason.proof_essential": "Le choix est juste, mais il manque à la citation les mots qui le prouvent.",
    "reason.proof_long": {
        "one": "Le choix est juste, mais la citation est trop longue\xa0: {max} mot au plus.",
        "other": "Le choix est juste, mais la citation est trop longue\xa0: {max} mots au plus.",
    },
    "reason.proof_missing": "Le choix est juste\xa0: citez aussi les mots du texte qui le prouvent.",
    "reason.proof_not": "Le choix est juste, mais la citation ne le prouve pas.",
    "reason.rejected": "{feedback}",
    "reason.spelling": "L'orthographe\xa0: «\xa0{expected}\xa0» (vous avez écrit «\xa0{written}\xa0»). Aucun point retiré.",
    "reason.spelling_somewhere": "Un mot est mal orthographié. Aucun point retiré.",
    "reason.too_long": "{n} mots, c'est trop long\xa0: {max} au plus.",
    "reason.too_many": "Trop d'éléments\xa0: vous en donnez {n}.",
    "reason.too_many_options": "Vous donnez {n} options\xa0: une seule convient.",
    "reason.unreadable": "Je ne lis pas de réponse dans «\xa0{response}\xa0». Par exemple\xa0: {example}.",
    "reason.unreadable.place": "On attend un lieu\xa0: je n'en lis pas dans «\xa0{response}\xa0».",
    "reason.unreadable.who": (
        "On attend une personne ou un organisme\xa0: je n'en lis pas dans «\xa0{response}\xa0»."
    ),
    "reason.word_order": "Les mots y sont, mais pas dans le bon ordre\xa0: qui fait quoi\u202f?",
    "reason.wrong_choice": "Relisez le passage\xa0: ce n'est pas ce qu'il dit.",
    "reason.wrong_order": "Les éléments y sont, mais pas dans le bon ordre.",
    # -- reasons: words, names, lists, proofs --------------------------------------------------
    # -- reasons of values and dates ------------------------------------------------------------
    "reason.bound_extra": "«\xa0{response}\xa0»\xa0: le texte donne la valeur elle-même, sans cette limite.",
    "reason.bound_missing": "Le texte n'est pas aussi net\xa0: il ajoute «\xa0environ\xa0», «\xa0plus de\xa0», «\xa0moins de\xa0» ou une autre limite. Aucun point retiré.",
    "reason.bound_opposite": "«\xa0{response}\xa0»\xa0: la limite est dans l'autre sens.",
    "reason.bound_other": "«\xa0{response}\xa0»\xa0: le texte le dit un peu autrement. Aucun point retiré.",
    "reason.contradiction": "Votre réponse contient aussi «\xa0{value}\xa0»\xa0: choisissez une seule valeur.",
    "reason.currency": "Ce n'est pas la bonne monnaie\xa0: «\xa0{response}\xa0».",
    "reason.currency_country": "Dites de quel pays\xa0: on attendait «\xa0{expected}\xa0».",
    "reason.date_century": "Ce n'est pas le bon siècle.",
    "reason.date_day": "Ce n'est pas le bon jour.",
    "reason.date_decade": "Ce n'est pas la bonne décennie.",
    "reason.date_month": "Ce n'est pas le bon mois.",
    "reason.date_part": "Ce n'est pas ce moment du mois ou de l'année.",
    "reason.date_range": "On attend toutes les dates, du début à la fin.",
    "reason.date_season": "Ce n'est pas la bonne saison.",
    "reason.date_year": "Ce n'est pas la bonne année.",
    "reason.digits": "«\xa0{response}\xa0»\xa0: ce n'est pas le bon nombre.",
    "reason.direction_missing": "Il manque le sens\xa0: une hausse ou une baisse. Aucun point retiré.",
    "reason.direction_opposite": "«\xa0{response}\xa0»\xa0: c'est dans l'autre sens.",
    "reason.magnitude_high": {
        "=10": "«\xa0{response}\xa0», c'est dix fois trop.",
        "=100": "«\xa0{response}\xa0», c'est cent fois trop.",
        "=1000": "«\xa0{response}\xa0», c'est mille fois trop.",
        "=1000000": "«\xa0{response}\xa0», c'est un million de fois trop.",
        "other": "«\xa0{response}\xa0», c'est {n} fois trop.",
    },
    "reason.magnitude_low": {
        "=10": "«\xa0{response}\xa0», c'est dix fois trop peu.",
        "=100": "«\xa0{response}\xa0», c'est cent fois trop peu.",
        "=1000": "«\xa0{response}\xa0», c'est mille fois trop peu.",
        "=1000000": "«\xa0{response}\xa0», c'est un million de fois trop peu.",
        "other": "«\xa0{response}\xa0», c'est {n} fois trop peu.",
    },
    "reason.noun_other": "Le nombre est juste\u202f; «\xa0{noun}\xa0» n'est pas le mot attendu. Aucun point retiré.",
    "reason.noun_wrong": "«\xa0{response} {noun}\xa0»\xa0: la question compte autre chose.",
    "reason.number_format": "Compris\xa0: {read}. Aucun point retiré.",
    "reason.number_unsure": "«\xa0{response}\xa0»\xa0: un mot de ce nombre est mal écrit, et l'on pourrait en lire un autre.",
    "reason.ordinal": "«\xa0{response}\xa0» est un rang\xa0: on demande combien.",
    "reason.points_share": "«\xa0{response}\xa0»\xa0: des points ne sont pas des pour cent.",
    "reason.range_extra": "«\xa0{response}\xa0»\xa0: on attend une seule valeur.",
    "reason.range_half": "«\xa0{response}\xa0» est une moitié de la réponse\xa0: on attend les deux limites.",
    "reason.rescaled": "Compris\xa0: {response} = {expected}.",
    "reason.rounded": "«\xa0{response}\xa0»\xa0: c'est la valeur arrondie. Aucun point retiré.",
    "reason.sign": "Le signe n'est pas le bon\xa0: «\xa0{response}\xa0».",
    "reason.tolerance": "«\xa0{response}\xa0» est assez près.",
    "reason.unit_implied": "L'unité manque, mais la question la donne. Aucun point retiré.",
    "reason.unit_missing": "«\xa0{response}\xa0»\xa0: il manque l'unité.",
    "reason.unit_wrong": "«\xa0{response}\xa0»\xa0: ce n'est pas la bonne unité.",
    "reason.value_slip": "L'orthographe\xa0: «\xa0{expected}\xa0» (vous avez écrit «\xa0{written}\xa0»). Aucun point retiré.",
    "reason.weekday": "Le {date} était un {expected}, pas un {written}.",
    "reason.weeks_in_days": "«\xa0{response}\xa0»\xa0: en français, huit jours font une semaine et quinze jours, deux semaines.",
    # -- export and import ------------------------------------------------------------------
    "cli.export.key": "Avec le corrigé (Markdown).",
    "cli.export.out": "Fichier à écrire (sinon la sortie standard).",
    "cli.export.to": "Format (il en faut un).",
    "cli.import.out": "Set à écrire (sinon la sortie standard).",
    "export.done": "Écrit\xa0: {file}",
    "export.false": "Faux",
    "export.glossary": "Vocabulaire",
    "export.key": "Corrigé",
    "export.points": {"one": "{n} point", "other": "{n} points"},
    "export.proof": "Justification\xa0:",
    "export.questions": "Questions",
    "export.text": "Texte",
    "export.true": "Vrai",
    "export.unsaid": "Non mentionné",
    "export.worksheet": "Niveau {level}\u2003Nom\xa0: ____________________\u2003Date\xa0: __________",
    "import.done": {"one": "{n} question lue.", "other": "{n} questions lues."},
    "import.passage": "Collez ici le texte que ces questions accompagnent.",
    "problem.X101": "«\xa0{key}\xa0» n'a pas de place dans {format}\xa0: ce n'est pas dans le fichier.",
    "problem.X102": "«\xa0{key}\xa0» n'a pas de place dans {format}\xa0: pas repris pour {questions}.",
    "problem.X103": "Dans {format}, «\xa0{key}\xa0» devient «\xa0{into}\xa0»\xa0: {questions}.",
    "problem.X105": "Un paquet Anki ne s'affiche pas dans un terminal.",
    "problem.X105.cure": "Donnez un nom de fichier après -o.",
    "problem.X106": "La sortie est le fichier d'entrée lui-même.",
    "problem.X106.cure": "Choisissez un autre nom après -o.",
    "problem.X107": "La sortie ne peut pas être écrite\xa0: {detail}.",
    "problem.X201": "Le fichier ne peut pas être lu\xa0: {detail}.",
    "problem.X202": "Le fichier dépasse {n}\xa0Mo.",
    "problem.X202.cure": "Partagez-le en plusieurs fichiers.",
    "problem.X203": "Le fichier n'est pas du XML bien formé\xa0: {detail}.",
    "problem.X203.cure": "Exportez-le de nouveau depuis Moodle.",
    "problem.X204": "Le fichier définit une DTD ou des entités\xa0: refusé par prudence.",
    "problem.X205": "Ce n'est pas du Moodle XML\xa0: la racine est «\xa0{root}\xa0», pas «\xa0quiz\xa0».",
    "problem.X206": "Il manque «\xa0{missing}\xa0» dans cette question.",
    "problem.X206.cure": "Un signe `~ = # {{ }} :` du texte s'écrit avec une barre oblique inversée devant.",
    "problem.X207": "Il manque la colonne «\xa0{column}\xa0». En-tête lu\xa0: {header}",
    "problem.X207.cure": "Il faut au moins les colonnes prompt et answer.",
    "problem.X208": "Aucune question lisible dans ce fichier.",
    "problem.X209": "Le fichier n'est pas en UTF-8\u202f; il a été lu comme du Windows-1252.",
    "problem.X210": "Ce fichier n'est ni du GIFT, ni du Moodle XML, ni du CSV.",
    "problem.X210.cure": "Son nom finit par .gift, .txt, .xml ou .csv.",
    "problem.X211": "Une cellule est trop longue ou un guillemet n'est pas fermé\xa0: {detail}.",
    "problem.X221": "Question non reprise, de type «\xa0{kind}\xa0»\xa0: {name}",
    "problem.X222": "«\xa0{part}\xa0» non repris, pour\xa0: {name}",
    "problem.X223": "Question non reprise ({reason})\xa0: {name}",
    "problem.X224": "Le fichier ne contient pas le texte à lire.",
    "problem.X224.cure": "Collez-le à la clé «\xa0passage\xa0» du set.",
    "problem.X225": "Le fichier ne dit pas le niveau\xa0: «\xa0{level}\xa0» a été mis.",
    "problem.X225.cure": "Corrigez la clé «\xa0level\xa0».",
    "problem.X226": "Plus de {n} questions\xa0: la suite n'est pas reprise.",
    # -- a learner's own words ----------------------------------------------------------------
    "cli.words.form": "Forme de la sortie.",
    "cli.words.help": (
        "Liste les mots notés pendant la lecture\xa0: phrase, sens, texte, et quand les revoir.\n\n"
        "Les revoir\xa0: quiz play --review"
    ),
    "cli.words.short": "voir les mots notés",
    "cli.words.user": "Nom du profil (sinon le dernier qui a joué).",
    "key.filter_words": "Chercher",
    "key.filter_words.help": "Chercher dans vos mots, leurs phrases et leurs sens",
    "key.note_this": "Noter ce mot",
    "key.note_word": "Noter un mot",
    "key.note_word.help": "Choisir un mot du texte avec les flèches, le noter dans vos mots ou l'en retirer",
    "key.put_back": "Remettre",
    "key.put_back.help": "Remettre dans la liste le dernier mot retiré",
    "key.remove_word": "Retirer",
    "key.remove_word.help": "Retirer le mot de la liste\u202f; cela se défait",
    "key.review_words": "Revoir",
    "key.review_words.help": "Retrouver, dans leur phrase, les mots dont c'est le moment",
    "key.review_words_n": {"one": "Revoir ({n})", "other": "Revoir ({n})"},
    "key.see_in_text": "Voir le texte",
    "key.unnote_this": "Retirer ce mot",
    "key.words": "Mots",
    "key.words.help": "Vos mots notés pendant la lecture, et ceux à revoir",
    "key.words_n": {"one": "Mots à revoir ({n})", "other": "Mots à revoir ({n})"},
    "keyname.delete": "Suppr",
    "merge.words": {"one": "{n} mot noté ajouté.", "other": "{n} mots notés ajoutés."},
    "plain.not_in_text": "«\xa0{word}\xa0» n'est pas dans le texte.",
    "plain.noted": "«\xa0{word}\xa0» est noté. Vos mots\xa0: quiz words",
    "plain.words_due": {
        "one": "Mots à revoir\xa0: {n}. Retrouvez le mot qui manque.",
        "other": "Mots à revoir\xa0: {n}. Retrouvez le mot qui manque.",
    },
    "plain.words_done": {
        "one": "{n} mot retrouvé sur {of}.",
        "other": "{n} mots retrouvés sur {of}.",
    },
    "progress.words_due": {"one": "{n} mot à revoir.", "other": "{n} mots à revoir."},
    "screen.library.words_due": {"one": "{n} mot à revoir", "other": "{n} mots à revoir"},
    "screen.note_word.how": "{key}\xa0: noter ce mot   ← → ↑ ↓\xa0: un autre   Échap\xa0: finir",
    "screen.note_word.how_noted": "{key}\xa0: retirer ce mot   ← → ↑ ↓\xa0: un autre   Échap\xa0: finir",
    "screen.note_word.let_go": "retiré de vos mots",
    "screen.note_word.noted": "• noté dans vos mots",
    "plain.let_go": "«\xa0{word}\xa0» n'est plus dans vos mots.",
    "screen.word_review.help": (
        "Chaque mot manque dans la phrase où vous l'avez noté. Écrivez-le, puis Entrée\u202f; son "
        "sens est donné s'il est connu. F3 donne la première lettre\u202f; le mot reviendra alors "
        "un peu plus tôt. Rien n'est perdu si vous partez\xa0: ce qui reste reviendra."
    ),
    "screen.word_review.title": "Mots à revoir",
    "screen.word_summary.help": "Les mots retrouvés (✓), ceux à revoir bientôt (✗), et quand chacun revient.",
    "screen.word_summary.right": {
        "one": "{n} mot retrouvé sur {of}",
        "other": "{n} mots retrouvés sur {of}",
    },
    "screen.word_summary.title": "Bilan des mots",
    "screen.words.count": {"one": "{n} mot", "other": "{n} mots"},
    "screen.words.due_n": {"one": "{n} à revoir", "other": "{n} à revoir"},
    "screen.words.empty": (
        "Vous n'avez pas encore noté de mot.\n\nPendant la lecture, appuyez sur {key}, choisissez "
        "un mot avec les flèches, puis {key} encore\xa0: il est gardé ici avec sa phrase. Vous le "
        "retrouverez ensuite, dans cette phrase, quand il sera temps de le revoir."
    ),
    "screen.words.filter": "Chercher\xa0:",
    "screen.words.gone": "Le texte «\xa0{title}\xa0» n'est plus dans la bibliothèque.",
    "screen.words.help": (
        "Les mots que vous avez notés en lisant, chacun avec sa phrase. Ceux dont c'est le moment "
        "sont en tête\xa0: r les revoit. Entrée montre le mot dans son texte."
    ),
    "screen.words.none_found": "Aucun de vos mots ne correspond.",
    "screen.words.put_back": "«\xa0{word}\xa0» est de nouveau dans vos mots.",
    "screen.words.removed": "«\xa0{word}\xa0» est retiré. La touche {key} le remet.",
    "screen.words.title": "Mes mots",
    "word.hint": {
        "one": "commence par «\xa0{letter}\xa0», {n} lettre",
        "other": "commence par «\xa0{letter}\xa0», {n} lettres",
    },
    "word.other_form": "C'est bien ce mot\u202f; la phrase demande une autre forme.",
    "word.prompt": "Quel mot manque dans cette phrase\u202f?",
    "word.prompt_meaning": "Quel mot manque\u202f? Son sens\xa0: {meaning}",
    "words.due": "à revoir",
    "words.entry": "{word} ({due})",
    "words.in_days": {
        "one": "revient demain",
        "other": "revient dans {n} jours",
    },
    "words.none": "Aucun mot noté ({name}). Pendant la lecture, la touche v note un mot.",
    "words.of": {
        "one": "{name}\xa0: {n} mot noté, {due} à revoir.",
        "other": "{name}\xa0: {n} mots notés, {due} à revoir.",
    },
    "words.sentence": "«\xa0{sentence}\xa0» ({title}, {place})",
}
