"""Items put in order: by the letters under which they were presented, or by their texts."""

from __future__ import annotations

import re
from itertools import combinations
from string import ascii_lowercase

from quiz.french.phrases import Key
from quiz.french.wording import read
from quiz.french.words import fold, tokens
from quiz.grading.core import Context, Marker, Reply, incorrect
from quiz.model import Order, Question, Reason, Status, Verdict

_PARTED = re.compile(r"(?:(?<!\s)\s+)?(?:[\n;|>→]|->|=>)+\s*")
_COMMAS = re.compile(
    r"(?:(?<!\s)\s+)?,\s*(?:(?:puis|ensuite|enfin|après|et)\s+)*"
    r"|(?<!\s)\s+(?:(?:et\s+)?(?:puis|ensuite|enfin)|après)\s+",
    re.IGNORECASE,
)
_AND = re.compile(rf"{_COMMAS.pattern}|(?<!\s)\s+et\s+", re.IGNORECASE)
_NUMBERS = re.compile(r"(?:^|(?<!\s)\s+|[,;]\s*)\d{1,2}\s*[.)°-]\s+")
_FIRST = re.compile(r"^\s*(?:tout )?(?:d['’]abord|premièrement|en premier)\s*,?\s*", re.IGNORECASE)
_OUTER = ' «»“”".\u00a0\u202f'
_RANKED = re.compile(r"(?:(?<!\s)\s+)?(\d{1,2})\s*(?:[-.)=:°]\s*)?([a-z])\s*", re.IGNORECASE)
_BULLET = re.compile(r"^[\s«\"“]*(?:\d{1,2}\s*[.)°:-]|[-–—•*])\s*")
_LETTERS = frozenset(
    ["et", "puis", "d'", "abord", "apres", "ensuite", "enfin", "l'", "ordre", "est"]
)


def compile_order(question: Question, context: Context) -> Marker:  # noqa: ARG001 - as all families
    """The marker of an `order` question."""
    return _OrderMarker(question)


class _OrderMarker:
    """Grades responses to one question."""

    def __init__(self, question: Question) -> None:
        items = question.items if isinstance(question, Order) else ()
        self._items = items
        self._pairs_count = isinstance(question, Order) and question.scoring == "pairs"
        presented = question.presented() if isinstance(question, Order) else ()
        self._letters = {
            letter: items.index(item)
            for letter, item in zip(ascii_lowercase, presented, strict=False)
        }
        self._numbers = {str(n): items.index(item) for n, item in enumerate(presented, 1)}
        self._keys = [Key(item) for item in items]
        self._folded = {fold(item): index for index, item in enumerate(items)}

    def __call__(self, reply: Reply) -> Verdict:
        ranks = self._ranks(reply.text)
        total = len(self._items)
        if not ranks:
            example = ", ".join(list(self._letters)[:total])
            return incorrect(Reason.of("unreadable", response=reply.line[:200], example=example))
        if len(set(ranks)) != len(ranks):
            return incorrect(Reason.of("item_twice"))
        reasons = []
        if len(ranks) < total:
            reasons.append(Reason.of("missing_items", n=total - len(ranks)))
        in_order = sum(a < b for a, b in combinations(ranks, 2))
        score = in_order / (total * (total - 1) / 2) if total > 1 else 1.0
        if score == 1:
            return Verdict(Status.CORRECT, 1.0)
        if not reasons:
            reasons.append(Reason.of("wrong_order"))
        if not self._pairs_count or score == 0:
            return incorrect(*reasons)
        return Verdict(Status.PARTIAL, score, tuple(reasons))

    def _ranks(self, text: str) -> list[int]:
        """The right places of the items in the order given; empty where one is no item."""
        text = _FIRST.sub("", text.strip(_OUTER))
        ranked = _RANKED.findall(text)
        if len(ranked) > 1 and not _RANKED.sub("", text).strip(" ,;"):
            # « 1b 2c 3a »: each place with its letter.
            text = " ".join(letter for _, letter in sorted(ranked, key=lambda pair: int(pair[0])))
        words = [word for word in tokens(text) if word not in _LETTERS]
        if len(words) == 1 and len(words[0]) <= len(self._items):
            words = list(words[0])
        for names in (self._letters, self._numbers):
            if words and len(words) <= len(self._items) and all(word in names for word in words):
                return [names[word] for word in words]
        for pattern in (_PARTED, _NUMBERS, _COMMAS, _AND):
            parts = [part for part in pattern.split(text) if part.strip(" .")]
            if 1 < len(parts) <= len(self._items) + 1:
                ranks = [self._rank(_BULLET.sub("", part)) for part in parts]
                if all(rank is not None for rank in ranks):
                    return [rank for rank in ranks if rank is not None]
        return self._ranks_of_words(text)

    def _ranks_of_words(self, text: str) -> list[int]:
        """« accident procès appel », where each item is one word; empty where some word is none."""
        if any(len(key.content) != 1 for key in self._keys):
            return []
        words = read(text).content
        if not 1 < len(words) <= len(self._items):
            return []
        ranks = [self._rank(word.accented) for word in words]
        return [] if None in ranks else [rank for rank in ranks if rank is not None]

    def _rank(self, text: str) -> int | None:
        folded = fold(text)
        if folded in self._folded:
            return self._folded[folded]
        if folded in self._letters:
            return self._letters[folded]
        response = read(text)
        found = [
            (match.worst, index)
            for index, key in enumerate(self._keys)
            if (match := key.match(response))
        ]
        best = min(found, default=None)
        return None if best is None or sum(slip == best[0] for slip, _ in found) > 1 else best[1]
