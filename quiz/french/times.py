"""Times of day: « neuf heures du soir », « midi et demi », « minuit »."""

from __future__ import annotations

from quiz.french.numbers import Exact
from quiz.french.tokens import Token

DAY = 86_400
_HOUR = 3_600
NOON = {"midi": DAY // 2, "minuit": 0}


def noon_at(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """« midi », « minuit » and what is added to them, at `i`: seconds of the day, what follows."""
    base = NOON.get(tokens[i].word)
    if base is None:
        return None
    before = tokens[i - 1].word if i and not (tokens[i - 1].word == "-" and tokens[i].gap) else ""
    if before in {"apres", "-", "avant"} and base:
        return None
    end = i + 1
    if tokens[end].word == "et" and tokens[end + 1].word in {"demi", "demie"}:
        return base + 1800, end + 2
    if tokens[end].word == "et" and tokens[end + 1].word == "quart":
        return base + 900, end + 2
    if tokens[end].word == "moins" and tokens[end + 1].word == "le":
        return (base - 900) % DAY, end + 3
    return base, end


def part_of_day(tokens: list[Token], seconds: Exact, i: int) -> tuple[Exact, int] | None:
    """« du matin », « du soir », « de l'après-midi » at `i`: the time on a clock of 24 hours."""
    first, second = tokens[i].word, tokens[i + 1].word
    if seconds > DAY:
        return None
    half = DAY // 2
    if first == "du" and second == "matin":
        return seconds % half if seconds >= half else seconds, i + 2
    if first == "du" and second == "soir":
        if half <= seconds < half + _HOUR:
            return seconds - half, i + 2  # « douze heures du soir » is midnight
        return (seconds + half if seconds < half else seconds), i + 2
    if first == "de" and second == "l":
        j = i + 3 if tokens[i + 2].word == "'" else i + 2
        if tokens[j].word == "apres" and tokens[j + 1].word in {"-", "midi"}:
            end = j + 3 if tokens[j + 1].word == "-" else j + 2
            return (seconds + half if seconds < half else seconds), end
    return None
