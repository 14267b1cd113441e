"""Who speaks in a quotation, and where the text says so."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.french.someone import Someone


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks, and where it is said.

    Attributes:
        speaker: None where unsure.
        start: of the words that tell; `end`: after them.
        incise: (start, end) of the writer's words within the quotation.
        lead: from the verb of saying up to the quotation.
        whole: whether the quotation stands alone.
        doubtful: whether the speaker was inferred.
    """

    speaker: Someone | None = None
    start: int = 10**9
    end: int = 0
    incise: tuple[int, int] | None = None
    lead: str = ""
    whole: bool = True
    doubtful: bool = False
