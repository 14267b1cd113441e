"""A phrase answered with the words that stand round it in the text (« au micro de France Inter »)."""

from __future__ import annotations

import re
from itertools import islice

from quiz.french.agreement import same_form
from quiz.french.frames import is_asked
from quiz.french.phrases import Key
from quiz.french.roots import same_root
from quiz.french.wording import LIGHT, NEVER_HARMLESS, Response, read
from quiz.french.words import cased_tokens, fold, tokens, word_set
from quiz.grading.core import Context
from quiz.grading.scene import is_of_scene

_PART = re.compile(r"[.,;:!?()\[\]–—\n]+")
_AROUND = word_set("ont avait avaient aura auront ete etre")
_COMPLEMENT = word_set("de d' du des a au aux en")
_OF = re.compile(r"(?:^|(?<=\s))(?:du|des|de|d(?=['’]))(?:\s|['’])", re.IGNORECASE)
_DETERMINED = re.compile(r"\s*(?:une?\s|l[ea]\s|l['’])", re.IGNORECASE)
_RELATIVE = re.compile(r"\s*(?:qui|que|dont|où)\s|\s*qu['’]", re.IGNORECASE)
_MOST_CUTS = 8
_BEFORE_NAME = 3
_OTHER = (NEVER_HARMLESS - {"tout", "toute", "tous", "toutes"}) | word_set("et mais")
_MOST_WORDS, _LONGEST = 16, 200
_ABOUT_WORDS = word_set("mot mots terme termes expression verbe adjectif nom noms titre formule")


class InText:
    """The places of a phrase question's keys in the text.

    Args:
        keys: the right answers.
        harmless: folded words of the prompt that may be said again.
        context: the set.
        prompt: the question.
    """

    def __init__(
        self, keys: list[Key], harmless: frozenset[str], context: Context, prompt: str
    ) -> None:
        self._keys = keys
        self._harmless = harmless
        self._context = context
        self._of_words = not _ABOUT_WORDS.isdisjoint(tokens(prompt))

    def quotes_round(self, text: str) -> bool:
        """Whether a response is a key with its neighbours in the one place where the text has it.

        No name, figure or word that denies or joins may stand among them.
        """
        said = fold(text[:_LONGEST]).split()
        if len(said) > _MOST_WORDS or not _OTHER.isdisjoint(said):
            return False
        said = _telling(said)
        return any(self._is_round(_telling(key.folded.split()), said) for key in self._keys)

    def _is_round(self, key: list[str], said: list[str]) -> bool:
        places = _rows(key, said)
        if not key or len(places) != 1:
            return False
        parts = self._context.once("phrase parts", self._parts)
        found = [(part, at) for part in parts for at in _rows(key, part.folded)]
        if len(found) != 1:
            return False
        (part, at), start = found[0], places[0]
        end = start + len(key)
        left = right = 0
        while left < min(start, at) and part.takes(at - left - 1, said[start - left - 1]):
            left += 1
        after = at + len(key)
        while end + right < len(said) and part.takes(after + right, said[end + right]):
            right += 1
        rest = (*said[: start - left], *said[end + right :])
        return left + right > 0 and all(is_asked(word, self._harmless) for word in rest)

    def without_scene(self, text: str) -> Response | None:
        """A common noun without what the text is about after it (« l'audit du métro »); or None."""
        for found in islice(_OF.finditer(text[:_LONGEST]), _MOST_CUTS):
            before, after = read(text[: found.start()]), text[found.start() :]
            keys = [key for key in self._keys if key.match(before, self._harmless)]
            head = before.content[:1]
            if keys and head and is_of_scene(after, head[0].folded, self._context):
                # « le Crous de Rennes » and « l'audit du métro », not « Le Monde du métro »
                named = any(word.name for word in keys[0].content)
                return before if named == self._is_name(after) else None
        return None

    def _is_name(self, complement: str) -> bool:
        """Whether the text has a capital wherever it says the last word of a complement."""
        last = tokens(complement)[-1]
        told = [word for word in cased_tokens(self._context.passage.text) if fold(word) == last]
        return bool(told) and all(word[0].isupper() for word in told)

    def after_kind(self, text: str) -> Response | None:
        """A name without what the text says right before it (« l'entreprise danoise Coloplast »); or None."""
        said = text[:_LONGEST].split()
        for cut in range(1, min(len(said), _BEFORE_NAME + 2)):
            name = read(" ".join(said[cut:]))
            keys = [key for key in self._keys if key.content and key.match(name)]
            if not said[cut][:1].isupper() or not keys or not self._is_name(said[cut]):
                continue
            kind = _telling(list(tokens(" ".join(said[:cut]))))
            near = self._said_before(keys[0].content[0].folded)
            told = all(
                is_asked(word, self._harmless) or any(same_form(word, other) for other in near)
                for word in kind
            )
            return name if kind and told and _OTHER.isdisjoint(kind) else None
        return None

    def _said_before(self, word: str) -> frozenset[str]:
        """The words among which the text says a name, a few before it."""
        words = _telling(self._context.passage_folded.split())
        places = [i for i, told in enumerate(words) if told == word]
        return frozenset(w for i in places for w in words[max(0, i - _BEFORE_NAME) : i])

    def without_apposition(self, text: str) -> Response | None:
        """What stands before « , un médicament … » where the text says that right after it; or None."""
        before, _, after = text[:_LONGEST].partition(",")
        said = _telling(fold(after).split())
        last = read(before).folded.rpartition(" ")[2]
        if _RELATIVE.match(after) and f" {last} {fold(after)} " in self._context.passage_folded:
            return read(before)
        if not said or not _OTHER.isdisjoint(tokens(after)) or not _DETERMINED.match(after):
            return None
        key = _telling(read(before).folded.split())
        for sentence in self._context.passage_sentences:
            words = _telling(fold(sentence).split())
            for at in _rows(key, words) if key else []:
                near = words[at + len(key) : at + len(key) + len(said) + 1]
                if all(word in near for word in said):
                    return read(before)
        return None

    def _parts(self) -> list[_Part]:
        return [_Part(part) for part in _PART.split(self._context.passage.text) if part.strip()]

    def with_noun_of(self, response: Response) -> Response | None:
        """« dessaler l'eau de mer » as « dessalement l'eau de mer », where that opens a key; or None.

        Not where a word itself is asked for.
        """
        if self._of_words or len(response.content) < len(("verb", "what")):
            return None
        passive = response.content[0].folded == "etre"  # « être relogés à l'hôtel »
        first = response.content[passive]
        for key in self._keys:
            if len(key.content) < len(("verb", "what")):
                continue
            noun = key.content[0]
            if first.folded != noun.folded and same_root(first.folded, noun.folded):
                rest = response.accented.split()
                at = rest.index(first.accented)
                return read(" ".join((noun.accented, *rest[at + 1 :])))
        return None


class _Part:
    """Words of the text between two marks, light ones left out."""

    def __init__(self, text: str) -> None:
        words, cased = fold(text).split(), cased_tokens(text)
        kept = [i for i, word in enumerate(words) if word not in LIGHT and word not in _AROUND]
        self.folded = [words[i] for i in kept]
        self._names = [
            i > 0
            and cased[i][:1].isupper()
            and (words[i - 1] not in _COMPLEMENT or words[i - 2 : i - 1] == ["et"])
            for i in kept
        ]

    def takes(self, at: int, word: str) -> bool:
        """Whether a folded word stands at a place, and is neither a figure nor a name of its own.

        A name after « de » or « à » is a complement of what stands before it.
        """
        if at >= len(self.folded) or self.folded[at] != word or not word.strip("'").isalpha():
            return False
        return not self._names[at]


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word not in LIGHT and word not in _AROUND]


def _rows(wanted: list[str], words: list[str]) -> list[int]:
    size = len(wanted)
    return [i for i in range(len(words) - size + 1) if words[i : i + size] == wanted]
