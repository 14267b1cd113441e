"""English."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # -- statuses ---------------------------------------------------------------------------
    "status.correct": "correct",
    "status.almost": "almost",
    "status.partial": "partial",
    "status.incorrect": "incorrect",
    "status.blank": "blank",
}
