"""What a response claims beside its right value, and whether that contradicts it."""

from __future__ import annotations

import re
from fractions import Fraction

from quiz.french.bounds import STOP_WORDS, direction_word
from quiz.french.opposites import are_opposite, has_opposite
from quiz.french.quantities import Kind, Quantity
from quiz.french.quantity_reader import quantities_in
from quiz.french.span import Span
from quiz.french.tokens import WORD, Token, past_of, tokenize
from quiz.french.units import CENTS, MAGNITUDE_WORDS, is_unit_word
from quiz.grading.quantity_compare import Level, Outcome
from quiz.grading.quantity_key import Key, in_unit_of
from quiz.grading.quantity_prompt import Prompt, stem
from quiz.grading.said_after import SaidAfter
from quiz.grading.told_beside import same_as_told
from quiz.grading.undone import undone
from quiz.model import Reason

_HOW_OFTEN = re.compile(r"\b(tous les|toutes les|il y a)\s*$", re.IGNORECASE)
_METALS = frozenset({"or", "argent", "bronze"})
_DISCOUNTS = frozenset({"reduction", "remise", "rabais", "ristourne"})


class Clashes:
    """Looks for what contradicts a right value in the response that holds it."""

    def __init__(self, prompt: Prompt, keys: tuple[Key, ...], said_after: SaidAfter) -> None:
        self._prompt = prompt
        self._said_after = said_after
        self._parts = {
            in_unit_of(key.value, span.value)
            for key in keys
            if " dont " in key.text or (" sur " in key.text and key.value.ordinal)
            for span in quantities_in(tokenize(key.text))[1:]
        }
        self._metals = _METALS & prompt.words if "medaille" in prompt.words else frozenset()
        self._of_whole = any(key.value.dimension == "share" for key in keys)
        self._beside = frozenset(word for key in keys for word in _said_beside(key))

    def found(
        self,
        right: Span[Quantity],
        judged: list[tuple[Span[Quantity], Outcome]],
        tokens: list[Token],
        text: str,
    ) -> Reason | None:
        """What else the response claims that contradicts its right value; None where nothing."""
        if self._beside and (word := self._opposite(tokens)):
            return Reason.of("contradiction", response=text, value=word)
        if other := undone(tokens, right.start, _past_nouns(right, tokens)):
            return Reason.of("contradiction", response=text, value=other)
        if other := self._said_after.of_another(right, tokens):
            return Reason.of("contradiction", response=text, value=other)
        if other := (
            self._per_another(right, tokens)
            or self._discount(right, tokens)
            or self._other_metal(tokens)
            or self._how_often(right, text)
        ):
            return Reason.of("contradiction", response=text, value=other)
        following = _word_after(tokens, right.end)
        if following is not None:
            return Reason.of("hedge", response=text)
        if _adds_up(right, [span for span, _ in judged], tokens):
            return None
        for span, outcome in judged:
            if span is not right and (code := self._clashing(span, outcome, right, tokens)):
                if code == "hedge":
                    return Reason.of(code, response=text)
                return Reason.of(code, response=text, value=span.text(text))
        return None

    def _clashing(
        self, span: Span[Quantity], outcome: Outcome, right: Span[Quantity], tokens: list[Token]
    ) -> str:
        """The code of what another value does to the right one; empty where nothing."""
        value = span.value
        if _multiplies(span, right, tokens):
            return "contradiction"
        if outcome.level >= Level.PARTIAL and value.low == right.value.low:
            return ""
        between = {t.word for t in tokens if right.end <= t.start < span.start} | {
            t.word for t in tokens if span.end <= t.start < right.start
        }
        if self._out_of_another(span, right, between):
            return "contradiction"
        if outcome.level >= Level.ALMOST and "ou" not in between:
            return ""
        if "ou" in between and outcome.level is not Level.OTHER:
            return "hedge"
        if self._said_after.as_told(span, tokens) or self._other_side(span, right, tokens):
            return ""
        told = self._prompt.told(value) is not None
        whole = told or (value.dimension, value.low) in self._parts
        if span.start > right.start and whole and right.value.ordinal and between == {"sur"}:
            return ""  # « 26e sur 38 »
        if value.relative and told and not right.value.relative:
            return ""  # « 53 %, sept points de moins qu'avant »
        after = next((t.word for t in tokens if t.start >= span.end), "")
        if span.start > right.start and same_as_told(between, after, value, right.value, told=told):
            return ""
        return "" if self._harmless(value, right.value, between, outcome) else "contradiction"

    def _how_often(self, right: Span[Quantity], text: str) -> str:
        """« toutes les », « il y a » before a length of time that is asked for itself; or empty."""
        if not self._prompt.lasting or right.value.dimension != "time":
            return ""
        found = _HOW_OFTEN.search(text[: right.start])
        closed = not any(c.isalnum() for c in text[right.end :])
        return found[1] if found and (closed or found[1].startswith("tou")) else ""

    def _other_metal(self, tokens: list[Token]) -> str:
        """« argent » in a count of medals where those of gold are asked; or empty."""
        if not self._metals:
            return ""
        said = {token.word for token in tokens} & _METALS
        return min(said) if said and said.isdisjoint(self._metals) else ""

    def _per_another(self, right: Span[Quantity], tokens: list[Token]) -> str:
        """« par canette » where it is asked how much « par litre »; or empty."""
        if not self._prompt.pers or _next_word(tokens, right.end) != "par":
            return ""
        i = next(i for i, token in enumerate(tokens) if token.start >= right.end)
        noun = tokens[i + 1].word
        if tokens[i + 1].kind != WORD or noun in STOP_WORDS or noun == "exemple":
            return ""
        return "" if stem(noun) in self._prompt.words else f"par {noun}"

    def _discount(self, right: Span[Quantity], tokens: list[Token]) -> str:
        """« réduction » after a price that is asked for itself (« 8 euros de réduction »); or empty."""
        if right.value.kind is not Kind.MONEY or _next_word(tokens, right.end) != "de":
            return ""
        i = next(i for i, token in enumerate(tokens) if token.start >= right.end)
        noun = tokens[i + 1].word
        return noun if noun in _DISCOUNTS and noun not in self._prompt.words else ""

    def _out_of_another(
        self, span: Span[Quantity], right: Span[Quantity], between: set[str]
    ) -> bool:
        """Whether the right figure is told out of another whole (« 12,5/25 », « 12,5 sur 10 »)."""
        if not between or not between <= {"sur", "/"}:
            return False
        value = right.value
        if self._of_whole and not value.dimension:
            return True
        over = not span.value.dimension and not value.dimension and value.low > span.value.low
        return between == {"sur"} and (span.start < right.start or (over and not value.ordinal))

    def _other_side(self, span: Span[Quantity], right: Span[Quantity], tokens: list[Token]) -> bool:
        """Whether it is told of those on the other side than the one asked (« 62 % pour, 31 % contre »)."""
        asked, other = _next_word(tokens, right.end), _next_word(tokens, span.end)
        alike = span.value.dimension == right.value.dimension
        return alike and asked in self._prompt.sides and are_opposite(asked, other)

    def _opposite(self, tokens: list[Token]) -> str:
        """A word of the response that says the opposite of one beside the key's value."""
        words = {t.word: t.text for t in tokens if t.kind == WORD and t.word not in STOP_WORDS}
        if not self._beside.isdisjoint(words):
            return ""
        return next(
            (said for w, said in words.items() if any(are_opposite(w, b) for b in self._beside)), ""
        )

    def _harmless(
        self, value: Quantity, right: Quantity, between: set[str], outcome: Outcome
    ) -> bool:
        """Whether another value beside the right one is about something else."""
        asked = self._prompt.values
        if (value.dimension, value.low, value.high) in asked:
            return True
        told = any(dimension == value.dimension for dimension, _, _ in asked)
        if told and value.dimension not in {"", right.dimension}:
            return (
                False  # « 8 euros pour les moins de 25 ans » where those under 26 are asked about
            )
        if "dont" in between:
            return not self._parts or in_unit_of(right, value) in self._parts
        if value.ordinal and not right.ordinal:
            return True
        if outcome.level is Level.OTHER:
            return value.number != right.number
        if not value.dimension:
            return any(reason.code == "noun_wrong" for reason in outcome.reasons) or (
                bool(right.dimension) and bool(value.nouns)
            )
        return False


def _said_beside(key: Key) -> frozenset[str]:
    """The folded words of a key around its value that have an opposite (« avec sursis »)."""
    return frozenset(
        token.word
        for token in tokenize(key.text)
        if token.kind == WORD
        and token.word not in STOP_WORDS
        and not direction_word(token.word)
        and has_opposite(token.word)
    )


def _multiplies(other: Span[Quantity], right: Span[Quantity], tokens: list[Token]) -> bool:
    """Whether another value makes a third of the right one (« un tiers de 85 millions »)."""
    start, end = (other.end, right.start) if other.start < right.start else (right.end, other.start)
    between = [t.word for t in tokens if start <= t.start < end]
    if "fois" in between:
        return True
    part = other.value.kind in {Kind.SHARE, Kind.MULTIPLE} and other.start < right.start
    return part and bool(between) and set(between) <= {"de", "d", "'", "des", "du", "les"}


def _adds_up(right: Span[Quantity], spans: list[Span[Quantity]], tokens: list[Token]) -> bool:
    """Whether the others are the parts of a right count (« quatre : deux hommes et deux femmes »)."""
    parts = [span.value for span in spans if span is not right]
    opened = next((t.word for t in tokens if t.start >= right.end and t.kind != WORD), "")
    plain = all(p.dimension == right.value.dimension and not p.bound for p in parts)
    after = all(span.start > right.start for span in spans if span is not right)
    total = sum((Fraction(part.low) for part in parts), Fraction(0))
    return len(parts) > 1 and plain and after and opened in {":", "("} and total == right.value.low


def _past_nouns(span: Span[Quantity], tokens: list[Token]) -> int:
    """Where what a value counts ends (« 1 850 habitants »)."""
    end = span.end
    for token in tokens:
        if token.start >= end and token.word in span.value.nouns:
            end = token.end
        elif token.start >= end and token.word not in {"d", "de", "'"}:
            break
    return end


def _next_word(tokens: list[Token], end: int) -> str:
    """The folded word right after a place; empty where a sign or nothing stands there."""
    token = next((t for t in tokens if t.start >= end), tokens[-1])
    return token.word if token.kind == WORD else ""


def _word_after(tokens: list[Token], end: int) -> str | None:
    """A unit or magnitude offered as an alternative after the value (« 400 euros ou dollars »)."""
    for i, token in enumerate(tokens[:-4]):
        if token.start >= end:
            if token.word in {"ou", "/"}:
                word = tokens[past_of(tokens, i + 1)].word
                if (
                    is_unit_word(word)
                    or word in MAGNITUDE_WORDS
                    or word in CENTS
                    or word in {"points", "%"}
                ):
                    return word
            return None
    return None
