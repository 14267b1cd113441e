"""A sentence or two: the share of ideas it holds, or its likeness to the model answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.french.asking import asks_yes_or_no
from quiz.french.clauses import content_of, denies, word_slip
from quiz.french.frames import VERDICT, before_question, unframed, without_modal
from quiz.french.opposites import are_opposite, same_word
from quiz.french.phrases import Key, Match
from quiz.french.plain_words import as_the_press_says, left, moved, tells_leaving, tells_move
from quiz.french.polarity import polarity_of
from quiz.french.same_names import also_called
from quiz.french.turned import compared_the_other_way, same_fact
from quiz.french.verbs import same_verb
from quiz.french.wording import LIGHT, NEVER_HARMLESS, Response, read
from quiz.french.words import fold, fold_keeping_accents, tokens, word_set
from quiz.grading.core import Context, Marker, Reply, incorrect, partial
from quiz.grading.ideas import Ideas
from quiz.grading.length import too_long
from quiz.grading.notes import verdict_of, why_not
from quiz.grading.people_sentences import asked_verb, has_it_done
from quiz.grading.phrase import harmless_words, in_brackets
from quiz.grading.phrase_keys import without_cause
from quiz.grading.restated import restated
from quiz.grading.sentence_key import SentenceKey
from quiz.grading.text_words import affirmed, may_act, other_way_round
from quiz.model import Question, Reason, Status, Text, Verdict

_HARMLESS = word_set(
    "tres bien vraiment strictement totalement completement absolument formellement clairement "
    "effectivement officiellement desormais maintenant parce car puisque afin pour actuellement "
    "simplement donc aussi ete ont avait avaient aura auront avoir etre puis ensuite lui "
    "pendant durant eu va vont"
)
_WISHED = word_set(
    "veut veulent voudrait voudraient demande demandent reclame reclament souhaite souhaitent exige "
    "exigent propose proposent espere esperent desire desirent attend attendent doit doivent devrait "
    "devraient faut faudrait soit soient"
)
"""Verbs of wanting: where the question is what one wants, they say no more than it does."""

_FEARED = word_set(
    "craint craignent redoute redoutent peur peut peuvent pourrait pourraient risque risquent soit "
    "soient inquiete inquietent"
)
"""The same of fearing."""

_BEFORE_VERB = word_set("a ont avait avaient aura auront est sont se s' l' va vont")
_ARTICLES = word_set("le la l' les un une des du")
_IDIOM = re.compile(r"\b((?:r?ouvr|ferm|rouver|ouver)\w*)\s+ses\s+portes\b", re.IGNORECASE)
_PROGRESSIVE = re.compile(
    r"\b(?:est|sont|était|étaient)\s+en\s+train\s+d(?:e\s|['’])", re.IGNORECASE
)
_FRAMED = 300
_BOTH_SIDES = re.compile(r"\bpour et contre\b|\bcontre et pour\b")
_AFTER = word_set(
    "pour devant depuis car parce afin dans lors pendant selon apres chez grace suite avec par"
)
_SHORT = 4
_PARTIAL_FROM = 4
_PARTIAL_SHARE = 0.6
_MOST_WORDS = 400


def compile_text(question: Question, context: Context) -> Marker:
    """The marker of a `text` question."""
    if isinstance(question, Text) and question.ideas:
        return Ideas(question, context)
    return _ModelAnswers(question, context)


def _telling(words: list[str]) -> list[str]:
    """The words that change what a sentence says wherever they stand (« pas », « sans »)."""
    return sorted(word for word in words if word in NEVER_HARMLESS and word not in {"ne", "n'"})


def _unframed_key(text: str, asked: frozenset[str]) -> tuple[str, ...]:
    """A model answer without its frame (« Elle trouve la réforme injuste »); none where it has none."""
    found = (fold_keeping_accents(VERDICT.sub("", text)),) if VERDICT.match(text) else ()
    return tuple(
        cut for cut in found if any(w not in LIGHT and w not in asked for w in tokens(cut))
    )


class _ModelAnswers:
    """Without ideas: against `answer` and `accept`, word order and roles included."""

    def __init__(self, question: Question, context: Context) -> None:
        self._question = question
        self._context = context
        texts = [text for text in (question.answer, *question.accept) if text]
        texts += also_called(tuple(texts))
        self._polarities = {fold(text) for text in texts} & {"oui", "non", "si"}
        self._polarities = {"oui" if p == "si" else p for p in self._polarities}
        self._both_sides = any(_BOTH_SIDES.search(fold(text)) for text in texts)
        self._pure = frozenset(self._polarities)
        whole = [text for text in texts if fold(text) not in {"oui", "non", "si"}]
        bare = [cut for text in whole if (cut := without_cause(text)) != text]
        asked = harmless_words(question.prompt)
        pressed = [said for text in (*whole, *bare) for said in as_the_press_says(text, asked)]
        bare += [swapped for text in whole if (swapped := other_way_round(text))]
        self._keys = [SentenceKey(text) for text in (*whole, *bare, *pressed)]
        self._polarities |= {key.polarity for key in self._keys if key.polarity}
        self._unqualified = self._pure | {
            key.polarity for key in self._keys if key.polarity and not key.qualified
        }
        self._yes_or_no = asks_yes_or_no(question.prompt)
        self._asked = asked
        for key in tuple(self._keys):
            for shorter in _unframed_key(key.text, asked):
                self._keys.append(SentenceKey(shorter))
        # A word of the question in another form is a word of the question.
        forms = {
            word.folded
            for key in self._keys
            for word in key.content
            if any(same_word(word.folded, other) for other in asked)
        }
        self._harmless = asked | _HARMLESS | forms
        said = frozenset(word.folded for key in self._keys for word in key.content)
        self._verb = asked_verb(question.prompt)
        self._last_asked = fold(question.prompt).rpartition(" ")[2]
        self._own = said - LIGHT - asked
        self._moves, self._leaving = tells_move(said), tells_leaving(said)
        for verbs in (_WISHED, _FEARED):
            if any(same_verb(word, verb) for word in asked for verb in verbs if len(word) > _SHORT):
                self._harmless |= verbs

    def __call__(self, reply: Reply) -> Verdict:
        if found := too_long(reply, self._question, self._context):
            return found
        if (
            self._verb
            and len(reply.tokens) > _SHORT
            and has_it_done(reply.text, self._verb, self._asked, self._own)
        ):
            return incorrect(Reason.of("word_order", response=reply.line))
        polarity, rest = polarity_of(reply.text)
        if found := self._by_polarity(polarity, rest, reply):
            return found
        if _BOTH_SIDES.search(reply.folded) and not self._both_sides:
            return incorrect(Reason.of("hedge", response=reply.line))
        if polarity == "non" and not (self._polarities or self._yes_or_no):
            rest = reply.text  # « non la paix » denies it
        for text in dict.fromkeys((reply.text, rest)):
            if verdict := self._against_keys(text, reply):
                return verdict
        if both := in_brackets(reply.text):
            first, second = (self._against_keys(part, reply) for part in both)
            if first and second:
                return first
        return self._why_not(reply)

    def _by_polarity(self, polarity: str, rest: str, reply: Reply) -> Verdict | None:
        """The verdict where « oui », « non » or the question said again settles it."""
        if polarity and self._polarities and polarity not in self._polarities:
            return incorrect(Reason.of("opposite", response=reply.line))
        if polarity and not rest:
            if polarity in self._pure:
                return Verdict(Status.CORRECT, 1.0)
            if self._yes_or_no and polarity in self._unqualified:
                return Verdict(Status.CORRECT, 1.0)
            if polarity in self._polarities:
                return partial(0.5, Reason.of("incomplete", response=reply.line))
            return incorrect()
        if polarity and not self._keys and self._restates(rest, polarity):
            return Verdict(Status.CORRECT, 1.0)
        if (
            self._yes_or_no
            and rest
            and restated(rest, self._question.prompt, self._asked) in self._unqualified
        ):
            return Verdict(Status.CORRECT, 1.0)
        return None

    def _restates(self, rest: str, polarity: str) -> bool:
        """Whether what follows « oui » or « non » says the question again, denied for « non »."""
        said = set(content_of(rest))
        known = self._harmless | self._context.passage_words
        return said <= known and denies(tokens(rest)) == (polarity == "non")

    def _against_keys(self, text: str, reply: Reply) -> Verdict | None:
        response = read(_PROGRESSIVE.sub("", _IDIOM.sub(r"\1", text)))
        best: Verdict | None = None
        for reading in self._readings(text, response):
            for key in self._keys:
                match = self._match(key, reading)
                if match and reading is not response:
                    match = Match()
                verdict = match and verdict_of(match, reply.text, self._context)
                if verdict and not verdict.reasons:
                    return verdict
                best = best or verdict or None
        if best or not any(map(self._turned, (response, *self._plainly(text)))):
            return best
        return Verdict(Status.CORRECT, 1.0)

    def _readings(self, text: str, response: Response) -> Iterator[Response]:
        """The ways in which a response may be read, the plainest first."""
        yield response
        if plain := affirmed(response):
            yield plain
        text = text[:_FRAMED]
        yield from unframed(text, self._asked, by_question=False)
        asked = response.folded.endswith(self._last_asked)
        if asked and (answer := before_question(text, self._question.prompt)):
            yield answer
        yield from self._plainly(text)
        if (inverted := compared_the_other_way(response)) is not None:
            yield inverted
        if any(key.infinitive for key in self._keys) and (done := without_modal(text)) is not None:
            yield done

    def _plainly(self, text: str) -> list[Response]:
        """The response with what plain French says in its own way said as the press does."""
        said = (moved(text) if self._moves else "", left(text, self._told) if self._leaving else "")
        return [read(again) for again in said if again]

    def _told(self, word: str) -> bool:
        folded = fold(word)
        return folded in self._harmless or folded in self._context.passage_words

    def _turned(self, response: Response) -> bool:
        """Whether a response says a key's fact in another construction."""
        words = response.folded.split()
        denied = denies(tuple(words))

        def optional(word: str) -> bool:
            return word in self._harmless and word not in NEVER_HARMLESS

        return any(
            denies(tuple(key.folded.split())) == denied
            and _telling(words) == _telling(key.folded.split())
            and not self._lacks_its_verb(key, response)
            and not self._does_what_is_asked(key, words)
            and same_fact(key.folded.split(), words, optional, key.alike)
            for key in self._keys
        )

    def _does_what_is_asked(self, key: Key, words: list[str]) -> bool:
        """Whether a word of the key is made the subject of the question's own verb.

        « les poissons craignent leur disparition » does not tell what the fishermen fear.
        """
        own = {word.folded for word in key.content}
        first = next((w for w in words if w not in LIGHT), "")
        return first in own and any(
            len(word) > _SHORT and word in self._asked and word not in own and may_act(word)
            for word in words[1:4]
        )

    def _match(self, key: Key, response: Response) -> Match | None:
        match = key.match(response, self._harmless)
        if match and self._lacks_its_verb(key, response):
            return None
        if match or not response.content:
            return match
        # What follows the whole key and stands in the text does not change it.
        words = response.folded.split()
        for at in range(1, min(len(words), 40)):
            if words[at] not in _AFTER or NEVER_HARMLESS & set(words[at:]):
                continue
            rest = [w for w in words[at + 1 :] if w not in LIGHT]
            if rest and all(w in self._context.passage_words or w in self._harmless for w in rest):
                accented = " ".join(response.accented.split()[:at])
                return key.match(read(accented), self._harmless)
        return None

    def _lacks_its_verb(self, key: Key, response: Response) -> bool:
        """Whether a verb that parts two others of the key is left out (« Lens et Lyon »).

        Then nothing tells who did it to whom.
        """
        words = key.folded.split()
        said = response.folded.split()
        for i, word in enumerate(words[1:-1], 1):
            if word in LIGHT or word in _HARMLESS or word not in self._harmless:
                continue
            if words[i - 1] not in _BEFORE_VERB and (
                words[i + 1] not in _ARTICLES or words[i - 1] in LIGHT
            ):
                continue
            if any(word_slip(other, word) is not None for other in said):
                continue
            before = [w for w in words[:i] if w not in LIGHT and w not in self._asked]
            after = [w for w in words[i + 1 :] if w not in LIGHT and w not in self._asked]
            if before and after:
                return True
        return False

    def _why_not(self, reply: Reply) -> Verdict:
        response = read(reply.text)
        words = set(response.folded.split())
        for key in self._keys:
            for word in key.content:
                if any(are_opposite(written, word.folded) for written in list(words)[:60]):
                    return incorrect(Reason.of("opposite", response=reply.line))
            content = {word.folded for word in key.content}
            if denies(tuple(response.folded.split())) != denies(tuple(key.folded.split())):
                if content and content <= words:
                    return incorrect(Reason.of("negated", response=reply.line))
            elif content and content == {word.folded for word in response.content}:
                return incorrect(Reason.of("word_order", response=reply.line))
            if share := _share_in_order(key, response):
                return partial(round(share / 2, 2), Reason.of("incomplete", response=reply.line))
        return why_not(response, reply.line, [key.folded for key in self._keys], self._context)


def _share_in_order(key: Key, response: Response) -> float:
    """The share of a long key's words that a response has, in order; 0 where too few."""
    if len(key.content) < _PARTIAL_FROM or len(response.content) > _MOST_WORDS:
        return 0.0
    if (NEVER_HARMLESS & set(response.folded.split())) - set(key.folded.split()):
        return 0.0
    at = got = 0
    for word in key.content:
        for i in range(at, len(response.content)):
            if key.slip(response.content[i], word) is not None:
                got += 1
                at = i + 1
                break
    share = got / len(key.content)
    extra = len(response.content) - got
    return share if share >= _PARTIAL_SHARE and extra <= got // 2 else 0.0
