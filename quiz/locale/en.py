"""English."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # -- statuses ---------------------------------------------------------------------------
    "status.correct": "correct",
    "status.almost": "almost",
    "status.partial": "partial",
    "status.incorrect": "incorrect",
    "status.blank": "blank",
    # -- command line -----------------------------------------------------------------------
    "cli.aborted": "Interrupted.",
    "cli.check.help": "Checks sets: errors and advice, with line, column and cure.",
    "cli.check.short": "check question sets",
    "cli.commands": "Commands",
    "cli.explain.help": (
        "Tells how a response is graded: what was read, what was expected, the rule and the "
        "evidence. The author's tests run with it."
    ),
    "cli.explain.short": "understand a verdict",
    "cli.export.help": "Writes a set for Moodle, Anki, GIFT, Markdown or CSV.",
    "cli.export.short": "to Moodle, Anki, GIFT, Markdown, CSV",
    "cli.forget.help": "Erases a profile and all it has answered.",
    "cli.forget.short": "erase a profile",
    "cli.grade.form": "Form of the output.",
    "cli.grade.help": (
        "Grades a table of responses (CSV or JSON Lines).\n\n"
        "Columns learner, question, response, or one column a question as forms export it. "
        "Writes a line a response: verdict, score, points and reasons."
    ),
    "cli.grade.out": "File to write (else standard output).",
    "cli.grade.short": "grade a table of responses",
    "cli.help": (
        "Read a press text in French, then answer questions on it.\n\n"
        "With no command, opens the app."
    ),
    "cli.import.help": "Reads a GIFT, Moodle XML or CSV file and writes a set.",
    "cli.import.short": "from GIFT, Moodle XML, CSV",
    "cli.new.help": "Writes a commented starter set, ready to fill in.",
    "cli.new.short": "start a set",
    "cli.play.help": "Plays a set, in the app or line by line (--plain).",
    "cli.play.short": "play a set",
    "cli.progress.help": "Shows progress: by set and by kind of fact.",
    "cli.progress.short": "see progress",
    "cli.schema.help": "Writes the JSON Schema of sets, for editors.",
    "cli.schema.short": "JSON Schema for editors",
    "cli.sets.help": "Lists the sets: shipped, your own and those of QUIZ_CONTENT.",
    "cli.sets.short": "list the sets",
    "cli.users.help": "Lists the profiles.",
    "cli.users.short": "list the profiles",
    "usage.bad_value": "“{name}” has a value that is not allowed: {detail}",
    "usage.help": "Help: {command}",
    "usage.missing": "{name} is missing.",
    "usage.nearest": "Did you mean: {names}?",
    "usage.no_option": "There is no option {name}.",
    "usage.other": "Command not understood: {detail}",
    "usage.unknown": "There is no command “{name}”.",
    # -- grading a pile ---------------------------------------------------------------------
    "grade.done": {"one": "{n} response graded.", "other": "{n} responses graded."},
    "grade.unread": {
        "one": "{n} row could not be read (see above).",
        "other": "{n} rows could not be read (see above).",
    },
    "problem.R001": "The file can't be read: {detail}.",
    "problem.R002": "The file is not UTF-8; it was read as Windows-1252.",
    "problem.R002.cure": "Check the accents, or save it as “CSV UTF-8”.",
    "problem.R003": "The file is larger than {n} MB.",
    "problem.R003.cure": "Split it into several files.",
    "problem.R004": "The file is empty.",
    "problem.R005": "No column matches a question of the set. Header read: {header}",
    "problem.R005.cure": (
        "It needs the columns learner, question and response, or one column a question, "
        "headed by its id or its prompt."
    ),
    "problem.R006": "Column “{column}” matches no question: left out.",
    "problem.R007": "The output is the file of responses itself.",
    "problem.R007.cure": "Choose another name after -o.",
    "problem.R008": "The output can't be written: {detail}.",
    "problem.R010": "The set has no question “{question}”.",
    "problem.R011": "This line is not JSON.",
    "problem.R012": "This line is not an object with “question” and “response”.",
    "problem.R013": "A cell is longer than {n} characters; the rest of the file is not read.",
    "problem.R013.cure": "A closing quotation mark is probably missing.",
    "problem.R014": "This row has {found} cells, the header has {expected}.",
    "problem.R014.cure": "A response that holds the separator must stand in quotation marks.",
    # -- feedback ---------------------------------------------------------------------------
    "feedback.again": "Please be more precise.",
    "feedback.correct": "Right.",
    "feedback.correct_hints": {
        "one": "Right, with hints: {n} point out of {max}.",
        "other": "Right, with hints: {n} points out of {max}.",
    },
    "feedback.empty": "You have not written anything. Press Enter again to pass.",
    "feedback.expected": "The expected answer: {answer}.",
    "feedback.expected_at": "The expected answer: {answer} ({place}).",
    "feedback.free": "{sentence} (this try does not count)",
    "feedback.given_up": "Question left without an answer.",
    "feedback.incorrect": "That is not the expected answer.",
    "feedback.kept": "Answer kept. The correction comes at the end.",
    "feedback.paragraph": "§\xa0{number}",
    "feedback.partial": {
        "one": "Partly right: {n} point out of {max}.",
        "other": "Partly right: {n} points out of {max}.",
    },
    "feedback.passed": "Question passed. It will come back after the others.",
    "feedback.tries_left": {
        "one": "You have one try left.",
        "other": "You have {n} tries left.",
    },
    "true_false.false": "False",
    "true_false.true": "True",
    "true_false.unsaid": "The text does not say",
    "true_false.with_proof": "{truth}, “{quote}”",
    # -- what is kept -----------------------------------------------------------------------
    "problem.D001": "Your progress ({file}) was written by a newer version of the program.",
    "problem.D001.cure": "Update the program. The file has not been touched.",
    "problem.D002": "Your progress ({file}) is in use by another program.",
    "problem.D002.cure": "Close the other program, then try again.",
    "problem.D003": "Your progress ({file}) cannot be opened or written: {detail}.",
    "problem.D003.cure": "Check the folder's permissions, or choose another with QUIZ_DATA_DIR.",
    "problem.D004": "The disk is full: the answer was not kept ({file}).",
    "problem.D004.cure": "Make some room, then try again.",
    "problem.D005": (
        "Your progress was damaged. The file was set aside ({aside}) and a new one begun."
    ),
    "problem.D005.cure": "If you have a copy, put it in the place of {file}. The old file is intact.",
    "problem.D006": "Your progress ({file}) cannot be read or written: {detail}.",
    "problem.D006.cure": "Check the disk, then try again.",
    "problem.D007": "The file {file} belongs to another program.",
    "problem.D007.cure": "Choose another folder with QUIZ_DATA_DIR.",
    "problem.D010": "A name is missing.",
    "problem.D010.cure": "Write at least one letter.",
    "problem.D011": "This name is too long.",
    "problem.D011.cure": "At most {n} characters.",
    "problem.D012": "The name “{name}” is taken.",
    "problem.D012.cure": "Choose another one.",
    "problem.D013": "Nobody is called “{name}” here.",
    "problem.D013.cure": "See the names with: quiz users",
    "problem.D014": "QUIZ_DATABASE_URL is not the address of a database: {url}",
    "problem.D014.cure": "For example: postgresql://name@server/quiz",
    "problem.D015": "What is needed to talk to this database is missing: {url}",
    "problem.D015.cure": "Install psycopg in the same environment (pip install psycopg).",
    "problem.D016": "The database does not answer as expected ({url}): {detail}",
    "problem.D016.cure": "Check QUIZ_DATABASE_URL and the server.",
}
