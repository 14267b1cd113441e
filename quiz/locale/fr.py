"""French. Narrow no-break space (\\u202f) before ; ! ?, no-break (\\xa0) before : and in « »."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # -- statuses ---------------------------------------------------------------------------
    "status.correct": "juste",
    "status.almost": "presque",
    "status.partial": "partiel",
    "status.incorrect": "faux",
    "status.blank": "vide",
}
