"""One or several options, by their keys (« b », « A et C ») or by their texts."""

from __future__ import annotations

import re

from quiz.french.phrases import Key
from quiz.french.spelling import Slip
from quiz.french.wording import read
from quiz.french.words import fold, tokens, word_set
from quiz.grading.core import Context, Marker, Reply, incorrect
from quiz.grading.phrase import harmless_words
from quiz.model import Choice, Option, Question, Reason, Status, Verdict

_LEAD_WORDS = word_set(
    "la le les l' reponse reponses option options lettre lettres choix est sont c' ce et "
    "je j' choisis prends dirais pense que coche"
)
_DEGREE = word_set("plutot assez tres vraiment dans vers chez")
"""What an answer may add to an option, where no other option is as near."""

_PARTED = re.compile(r"(?:(?<!\s)\s+)?(?:[;,/&+\n|]|\bet\b)\s*", re.IGNORECASE)
_TRAILING = re.compile(
    r"^\W*(?P<key>\w{1,12})(?P<mark>\s*[).:,\-–—]\s*|\s+)(?P<text>.+)$", re.DOTALL
)


def compile_choice(question: Question, context: Context) -> Marker:  # noqa: ARG001 - as all families
    """The marker of a `choice` question."""
    return _ChoiceMarker(question)


class _ChoiceMarker:
    """Grades responses to one question."""

    def __init__(self, question: Question) -> None:
        options = question.options if isinstance(question, Choice) else ()
        self._by_key: dict[str, Option] = {fold(option.key): option for option in options}
        self._by_text: dict[str, Option] = {fold(option.text): option for option in options}
        self._keys = [(Key(option.text), option) for option in options]
        self._harmless = _DEGREE | harmless_words(question.prompt)
        answers = question.answers if isinstance(question, Choice) else ()
        wanted = answers or (question.answer,)
        self._right = {
            found.key
            for key in wanted
            if (found := self._by_key.get(fold(key)) or self._by_text.get(fold(key)))
        }

    def __call__(self, reply: Reply) -> Verdict:
        chosen = self._chosen(reply.text)
        if chosen is None:
            keys = ", ".join(option.key for _, option in self._keys)
            return incorrect(Reason.of("unreadable", response=reply.line[:200], example=keys))
        if not chosen:
            return incorrect(Reason.of("ambiguous_option", response=reply.line[:200]))
        picked = {option.key for option in chosen}
        wrong = [option for option in chosen if option.key not in self._right]
        if picked == self._right:
            return Verdict(Status.CORRECT, 1.0)
        reasons = [
            Reason.of("option_feedback", feedback=option.feedback)
            for option in wrong
            if option.feedback
        ]
        if len(self._right) > 1:
            score = max(0.0, (len(picked & self._right) - len(wrong)) / len(self._right))
            if missing := len(self._right - picked):
                reasons.append(Reason.of("missing_options", n=missing))
            if score > 0:
                return Verdict(Status.PARTIAL, score, tuple(reasons))
        elif len(picked) > 1:
            reasons.append(Reason.of("too_many_options", n=len(picked)))
        return incorrect(*reasons)

    def _chosen(self, text: str) -> list[Option] | None:
        """The options named; None where nothing is one, empty where it could be several."""
        whole = self._one(text)
        if whole:
            return [whole]
        words = [word for word in tokens(text) if word not in _LEAD_WORDS]
        if words and len(words) <= len(self._keys) and all(word in self._by_key for word in words):
            return list(dict.fromkeys(self._by_key[word] for word in words))
        letters = words[0] if len(words) == 1 else ""
        if len(set(letters)) == len(letters) > 1 and all(c in self._by_key for c in letters):
            return [self._by_key[letter] for letter in letters]
        if "ou" in tokens(text):
            return []
        parts = [part for part in _PARTED.split(text) if part.strip()]
        if not 1 < len(parts) <= 2 * len(self._keys) + 1:
            return None
        found = [self._one(part) for part in parts]
        if not all(found):
            return None
        return list(dict.fromkeys(option for option in found if option))

    def _one(self, text: str) -> Option | None:
        folded = fold(text)
        if found := self._by_key.get(folded) or self._by_text.get(folded):
            return found
        if both := _TRAILING.match(text.strip()[:2000]):
            by_key = self._by_key.get(fold(both["key"]))
            if by_key and self._nearest(both["text"]) is by_key:
                return by_key
            if by_key and both["mark"].strip():
                return None
        words = [word for word in tokens(text) if word not in _LEAD_WORDS]
        if len(words) == 1 and words[0] in self._by_key:
            return self._by_key[words[0]]
        return self._nearest(text)

    def _nearest(self, text: str) -> Option | None:
        """The option whose text this is but for a slip; None where two are as near."""
        response = read(text)
        if not response.content:
            return None
        scored: list[tuple[Slip, Option]] = []
        for key, option in self._keys:
            if match := key.match(response, self._harmless):
                scored.append((match.worst, option))
        if not scored:
            return None
        best = min(slip for slip, _ in scored)
        nearest = [option for slip, option in scored if slip == best]
        return nearest[0] if len(nearest) == 1 else None
