"""Several items, each matched to at most one of the key's, by the best assignment."""

from __future__ import annotations

import re

from quiz.french.figures import in_figures
from quiz.french.frames import unframed, without_question
from quiz.french.names import looks_like_person
from quiz.french.same_names import also_called
from quiz.french.wording import read
from quiz.french.words import cased_tokens, fold, tokens, word_set
from quiz.grading.core import Context, Marker, Reply, correct, incorrect
from quiz.grading.list_values import value_markers, value_parts
from quiz.grading.notes import verdict_of
from quiz.grading.phrase import asks_form, harmless_words
from quiz.grading.phrase_in_text import InText
from quiz.grading.phrase_keys import keys_of
from quiz.grading.quantity_key import lone_quantity
from quiz.grading.who import compile_who
from quiz.model import ListItem, ListQuestion, Question, Reason, Status, Verdict, Who

_STRONG = re.compile(
    r"(?:(?<!\s)\s+)?(?:[;\n•|]|(?<!\d),|,(?!\d)|(?:^|(?<=\s))(?:[-–—*]|\d{1,2}[.)])(?=\s))\s*"
)
_WEAK = re.compile(
    r"(?<!\s)\s+(?:et|&|\+|ainsi que|puis|plus)\s+|(?:(?<!\s)\s+)?[/&+]\s*", re.IGNORECASE
)
_JOINING = re.compile(r"^(?:(?:et|puis|enfin|ainsi que|mais aussi)\s+)+", re.IGNORECASE)
_RANGE = re.compile(
    r"\b(?:du|de|d')\s+(?P<first>\w+)\b(?:\s+\w+)?\s+(?:au|a|jusqu' (?:au|a))\s+(?P<last>\w+)\b"
)
_IN_A_ROW = (
    word_set("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    word_set(
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
    ),
    word_set("matin midi soir nuit"),
)
_BETWEEN = re.compile(r"^\W*entre\s+(?=.*\bet\b)", re.IGNORECASE)
_HEDGE = re.compile(r"\bou\b(?! bien\b.*\bou\b)", re.IGNORECASE)
_NAMED = re.compile(r"(?:l[ea] |l['’])?(?P<noun>[a-zà-ÿ]{4,}) (?:d[eu] (?:la )?|d['’])?[A-ZÀ-Þ]")
_NAME_NEXT = re.compile(r" (?:d[eu] (?:la )?|d['’])?[A-ZÀ-Þ]")
_MOST_ITEMS = 40
_MOST_LETTERS = 300
_PEOPLE = word_set(
    "qui personne homme femme joueur joueuse acteur actrice auteur autrice chercheur chercheuse "
    "laureat laureate candidat candidate ministre depute deputee chanteur chanteuse dirigeant "
    "president presidente finaliste coureur coureuse athlete scientifique ecrivain champion "
    "championne invite invitee temoin eleve heros gagnant gagnante nomme nommee elu elue"
)


def compile_list(question: Question, context: Context) -> Marker:
    """The marker of a `list` question."""
    return _ListMarker(question, context)


def items_of(text: str) -> tuple[ListItem, ...]:
    """The items of a key written as one text (« Lille, Lyon et Marseille »)."""
    return tuple(ListItem(part) for part in split_items(text))


def _written(item: ListItem) -> tuple[str, ...]:
    """An item as it may be written: its numbers in figures as well (« quarante-sept », 47)."""
    texts = (item.answer, *item.accept)
    texts += also_called(texts)
    return (*texts, *(plain for text in texts if (plain := in_figures(text)) != text))


def split_items(text: str) -> list[str]:
    """A text's items, parted by `;`, commas, lines, bullets, `/`, `&` or « et »."""
    parts = []
    for strong in _STRONG.split(_BETWEEN.sub("", text)):
        parts.extend(_WEAK.split(_JOINING.sub("", strong)))
    return [part.strip() for part in parts if part.strip(" .")]


def _asks_for_people(prompt: str) -> bool:
    words = tokens(prompt)
    return any(word.removesuffix("s").removesuffix("x") in _PEOPLE for word in words)


class _ListMarker:
    """Grades responses to one question."""

    def __init__(self, question: Question, context: Context) -> None:
        items = question.items if isinstance(question, ListQuestion) else ()
        self._items = items or items_of(question.answer)
        self._ordered = isinstance(question, ListQuestion) and question.ordered
        self._cancels = not isinstance(question, ListQuestion) or question.extra == "cancel"
        expected = question.expected if isinstance(question, ListQuestion) else 0
        self._expected = min(expected or len(self._items), len(self._items))
        self._context, self._prompt = context, question.prompt
        self._exact = asks_form(question.prompt)
        self._harmless = harmless_words(question.prompt)
        names = all(
            cased_tokens(item.answer)[-1:][0][:1].isupper()
            for item in self._items
            if fold(item.answer)
        )
        self._keys = [
            keys_of(
                (*_written(item), *self._without_name(item)), names=names and len(self._items) > 1
            )
            for item in self._items
        ]
        self._in_text = [
            InText(keys, self._harmless, context, question.prompt) for keys in self._keys
        ]
        self._counted = any(map(str.isdigit, "".join(map("".join, map(_written, self._items)))))
        self._plain = {key.folded for keys in self._keys for key in keys if " et " in key.folded}
        self._people = [
            compile_who(
                Who(id="", prompt=question.prompt, answer=i.answer, accept=i.accept), context
            )
            if looks_like_person(i.answer) and _asks_for_people(question.prompt)
            else None
            for i in self._items
        ]
        self._markers = value_markers(self._items, question.prompt, context)
        self._slashed = any(
            "/" in item.answer or lone_quantity(item.answer) is None for item in self._items
        )
        self._hedges = any(_HEDGE.search(item.answer) for item in self._items)

    def _without_name(self, item: ListItem) -> tuple[str, ...]:
        """« le lycée » for « le lycée Jean-Macé », where the text knows no other and no other item is one."""
        found = _NAMED.match(item.answer)
        if found is None or sum(fold(found["noun"]) in tokens(i.answer) for i in self._items) > 1:
            return ()
        own, text = item.answer[found.end("noun") :], self._context.passage.text
        told = [text[m.end() :] for m in re.finditer(rf"\b{found['noun']}s?\b", text)]
        named = [after.startswith(own) or not _NAME_NEXT.match(after) for after in told]
        return (found["noun"],) if named and all(named) else ()

    def __call__(self, reply: Reply) -> Verdict:
        verdict = self._mark(reply)
        if verdict.accepted or any(reason.code == "hedge" for reason in verdict.reasons):
            return verdict
        found = [verdict]
        said_again = reply.tokens[-1:] == tokens(self._prompt)[-1:]
        if said_again and (shorter := without_question(reply.line, self._prompt)):
            found.append(self._mark(Reply(shorter)))
        if self._counted:
            found.append(self._mark(Reply(in_figures(reply.text[:_MOST_LETTERS]))))
        if self._markers:
            found.append(self._mark_values(reply))
        return max(found, key=lambda one: one.score)

    def _mark_values(self, reply: Reply) -> Verdict:
        parts = value_parts(reply.text, slashed=self._slashed)[:_MOST_ITEMS]
        scores = [
            [found if (found := marker(Reply(part))).accepted else None for marker in self._markers]
            for part in parts
        ]
        return self._verdict(parts, scores, self._assign(scores))

    def _mark(self, reply: Reply) -> Verdict:
        parts = self._split(reply.text)
        parts = [self._unframed(part) for part in parts]
        if len(parts) > _MOST_ITEMS:
            return incorrect(Reason.of("too_many", n=len(parts)))
        if not self._hedges and _HEDGE.search(fold(reply.text)) and "où" not in reply.text.lower():
            return incorrect(Reason.of("hedge", response=reply.line))
        if self._is_range(reply.folded):
            return incorrect(Reason.of("extra_items", items=reply.line[:200]))
        scores = [
            [self._item(index, part, reply) for index in range(len(self._keys))] for part in parts
        ]
        pairs = self._assign(scores)
        return self._verdict(parts, scores, pairs)

    def _is_range(self, folded: str) -> bool:
        """Whether « du mardi au samedi » is said, which holds more days than its two ends."""
        found = _RANGE.search(folded)
        if found is None or any(_RANGE.search(fold(item.answer)) for item in self._items):
            return False
        return any(found["first"] in row and found["last"] in row for row in _IN_A_ROW)

    def _split(self, text: str) -> list[str]:
        folded = read(text).folded
        parts = split_items(text)
        for plain in self._plain:
            # An item that holds « et » itself (« le gin et le tonic ») stays whole.
            if plain in folded:
                strong = [part.strip() for part in _STRONG.split(text) if part.strip()]
                parts = [
                    piece
                    for part in strong
                    for piece in ([part] if read(part).folded == plain else _WEAK.split(part))
                ]
        parts = [part for part in parts if read(part).content or read(part).folded]
        parts = [piece for part in dict.fromkeys(parts) for piece in self._unparted(part)]
        return list(dict.fromkeys(parts))

    def _unframed(self, part: str) -> str:
        """A part without what leads to it (« les candidates sont … »), where that makes an item."""
        if any(key.match(read(part)) for keys in self._keys for key in keys):
            return part
        for shorter in unframed(part[:300], self._harmless):
            if any(key.match(shorter) for keys in self._keys for key in keys):
                return shorter.accented
        return part

    def _unparted(self, text: str) -> list[str]:
        """Items with nothing but spaces between: cut where the key's items begin and end."""
        words = read(text).accented.split()
        parts: list[str] = []
        at = 0
        while at < len(words) and len(words) <= 3 * _MOST_ITEMS:
            for end in range(min(len(words), at + 6), at, -1):
                response = read(" ".join(words[at:end]))
                if response.content and any(
                    key.match(response) for keys in self._keys for key in keys
                ):
                    parts.append(" ".join(words[at:end]))
                    at = end
                    break
            else:
                return [text]
        return parts or [text]

    def _item(self, index: int, part: str, reply: Reply) -> Verdict | None:
        if person := self._people[index]:
            named = person(Reply(part))
            return named if named.accepted else None
        response = read(part)
        best: Verdict | None = None
        for key in self._keys[index]:
            match = key.match(response, self._harmless)
            verdict = match and verdict_of(match, reply.text, self._context, exact=self._exact)
            if (
                verdict
                and verdict.accepted
                and (best is None or len(verdict.reasons) < len(best.reasons))
            ):
                best = verdict
        if best is None and not self._exact and self._in_text[index].quotes_round(part):
            return correct()
        return best

    def _assign(self, scores: list[list[Verdict | None]]) -> dict[int, int]:
        """Part -> item: most pairs, in order where the question asks for it (augmenting paths)."""
        if self._ordered:
            return {i: i for i, row in enumerate(scores[: len(self._keys)]) if row[i]}
        owner: dict[int, int] = {}

        def place(part: int, seen: set[int]) -> bool:
            # Cleanly written matches first, so that a slip takes what is left.
            row = scores[part]
            order = sorted(
                (i for i, verdict in enumerate(row) if verdict),
                key=lambda i: len(row[i].reasons) if row[i] else 0,  # type: ignore[union-attr]
            )
            for item in order:
                if item in seen:
                    continue
                seen.add(item)
                if item not in owner or place(owner[item], seen):
                    owner[item] = part
                    return True
            return False

        for part in range(len(scores)):
            place(part, set())
        return {part: item for item, part in owner.items()}

    def _verdict(
        self, parts: list[str], scores: list[list[Verdict | None]], pairs: dict[int, int]
    ) -> Verdict:
        found = {item: scores[part][item] for part, item in pairs.items()}
        got = min(len(found), self._expected)
        extra = [part for i, part in enumerate(parts) if i not in pairs]
        if self._ordered:
            extra = [part for part, row in zip(parts, scores, strict=True) if not any(row)]
        verdicts = tuple(found.get(i) or incorrect() for i in range(len(self._keys)))
        reasons = [reason for verdict in found.values() if verdict for reason in verdict.reasons]
        net = got - (len(extra) if self._cancels else 0)
        score = max(0.0, net / self._expected) if self._expected else 0.0
        if score >= 1:
            status = Status.ALMOST if reasons else Status.CORRECT
            return Verdict(status, 1.0, tuple(reasons), verdicts)
        missing = self._expected - got
        if self._ordered and missing and self._all_there(scores):
            reasons.insert(0, Reason.of("wrong_order"))
        elif missing:
            reasons.insert(0, Reason.of("missing_items", n=missing))
        if extra:
            reasons.insert(0, Reason.of("extra_items", items=", ".join(extra)[:200]))
        status = Status.PARTIAL if score > 0 else Status.INCORRECT
        return Verdict(status, score, tuple(reasons), verdicts)

    def _all_there(self, scores: list[list[Verdict | None]]) -> bool:
        return all(any(row[i] for row in scores) for i in range(len(self._keys)))
