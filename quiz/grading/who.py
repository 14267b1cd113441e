"""A person or body: surname, full name either way round, initials, titles, aliases, functions."""

from __future__ import annotations

from quiz.french.frames import without_question
from quiz.french.names import TITLES, Named, Naming
from quiz.french.offices import office_gender
from quiz.french.phrases import Match
from quiz.french.sound import sound
from quiz.french.spelling import Slip
from quiz.french.wording import LIGHT, read
from quiz.french.words import fold, tokens
from quiz.grading.civil_titles import gender_known, tells_apart, wrong_title
from quiz.grading.core import Context, Marker, Reply, ask_more, correct, incorrect
from quiz.grading.foreign_name import foreign_name
from quiz.grading.notes import verdict_of, why_not
from quiz.grading.office_alone import OfficeAlone
from quiz.grading.other_kind import of_another_kind
from quiz.grading.people import Candidate, is_vague
from quiz.grading.people_of_set import candidate, is_called, named_together, people_of_set
from quiz.grading.people_sentences import (
    asked_verb,
    does_it_instead,
    has_it_done,
    names_in_sentence,
    undergone_verb,
)
from quiz.grading.people_told import Told
from quiz.grading.phrase import harmless_words
from quiz.grading.roles import DENYING, FUNCTIONS
from quiz.grading.several_people import SeveralPeople
from quiz.model import Person, Question, Reason, Verdict, Who

_ABOUT_NAMES = LIGHT | TITLES | FUNCTIONS
_MOST_IN_NAME, _LONG_NAME = 5, 5


def compile_who(question: Question, context: Context) -> Marker:
    """The marker of a `who` question; with several answers each must be named."""
    wanted = question.answers if isinstance(question, Who) else ()
    if not wanted and not question.accept:
        wanted = named_together(question.answer, context)
    targets = [candidate(key, context) for key in wanted or (question.answer,)]
    if len(targets) == 1 and question.accept:
        person = targets[0].person
        targets[0] = Candidate(
            Person(person.key, person.name, (*person.also, *question.accept), person.exclude)
        )
    keys = {target.person.key for target in targets}
    same = [target.person for target in targets]
    others = [
        other
        for other in people_of_set(context)
        if other.person.key not in keys and not any(is_called(other.label, p) for p in same)
    ]
    harmless = harmless_words(question.prompt)
    if len(targets) > 1:
        return SeveralPeople(
            [_OnePerson(target, [], harmless, context, question.prompt) for target in targets]
        )
    return _OnePerson(targets[0], others, harmless, context, question.prompt)


class _OnePerson:
    """Grades responses to a question about one person or body."""

    def __init__(
        self,
        target: Candidate,
        others: list[Candidate],
        harmless: frozenset[str],
        context: Context,
        prompt: str,
    ) -> None:
        self._target = target
        self._others = others
        self._harmless = harmless
        self._prompt = prompt
        self._last_asked = tokens(prompt)[-1:]
        self._verb = asked_verb(prompt)
        self._undergone = "" if self._verb else undergone_verb(prompt)
        self._context = context
        name = target.name
        self._namesakes = [o for o in others if name and o.name and o.name.surname == name.surname]
        surname = fold(name.surname[-1]) if name else ""
        self._surname = surname if len(surname) >= _LONG_NAME else ""
        self._told = Told(target, others, context, prompt)
        self._office = OfficeAlone(target, others, context)

    def __call__(self, reply: Reply) -> Verdict:
        if self._is_swapped(reply.text):
            return incorrect(Reason.of("word_order", response=reply.line))
        verdict = self._mark(reply)
        if verdict.accepted or reply.tokens[-1:] != self._last_asked:
            return verdict
        if not (shorter := without_question(reply.line, self._prompt)):
            return verdict
        again = self._mark(Reply(shorter))
        return again if again.accepted else verdict

    def _mark(self, reply: Reply) -> Verdict:
        found = self._found(reply)
        if isinstance(found, Match):
            if self._told.only_asks_again(read(reply.text).folded):
                return ask_more()
            notes = self._other_article(read(reply.text).folded)
            return self._matched(found, reply, notes)
        if found is not None and found.sure:
            return self._named(found, reply)
        if other := self._other(reply.text):
            return incorrect(Reason.of("known_person", name=other.label))
        if told := self._told.named_by(reply.text):
            if isinstance(told, Named):
                return self._named(told, reply)
            return self._matched(told, reply)
        if found is not None and found.naming is Naming.GIVEN and found.worst < Slip.SPELLING:
            return ask_more("", Reason.of("first_name_only"))
        if found is not None and found.naming is Naming.OTHER_GIVEN:
            return incorrect(Reason.of("other_first_name", response=reply.line))
        return self._by_office(reply)

    def _is_nearly_named(self, reply: Reply) -> bool:
        """Whether a name is a letter away from the surname, or sounds like it, and is no one's in the text.

        It is not the name, for it may be another's; but to read it again in the text tells which.
        """
        words, surname = reply.tokens, self._surname
        if not surname or len(words) > _MOST_IN_NAME or not DENYING.isdisjoint(words):
            return False
        rest = [w for w in words if w not in _ABOUT_NAMES and w not in self._target.words]
        known = self._context.passage_words
        return (
            len(rest) == 1
            and rest[0] not in known
            and surname not in words
            and surname in known
            and _distance(rest[0], surname) <= (2 if sound(rest[0]) == sound(surname) else 1)
        )

    def _is_swapped(self, text: str) -> bool:
        """Whether a sentence has the person undergo what they do, or do what they undergo."""
        words = self._target.words
        if self._verb:
            return has_it_done(text, self._verb, self._harmless, words)
        verb = self._undergone
        return bool(verb) and does_it_instead(text, verb, self._harmless, words)

    def _by_office(self, reply: Reply) -> Verdict:
        """The verdict where neither a name nor a whole function is said."""
        response = read(reply.text)
        if self._office.is_said(response.folded):
            told = self._told.tells(response.folded)
            return correct() if told and self._office.told_by_text(response.folded) else ask_more()
        if is_vague(response) or self._told.may_be(response.folded):
            return ask_more()
        called = [alias.text for alias in self._target.aliases]
        if not self._target.name and (found := foreign_name(reply.line, called)):
            return found
        if found := of_another_kind(reply, "who"):
            return found
        if self._is_nearly_named(reply):
            return ask_more(kind="spelling")
        keys = [alias.folded for alias in self._target.aliases]
        if self._target.name:
            keys.append(read(self._target.label).folded)
        return why_not(response, reply.line, keys, self._context)

    def _other_article(self, folded: str) -> tuple[Reason, ...]:
        """The note on « le ministre » for a woman whom the author calls « la ministre »."""
        article, _, rest = folded.partition(" ")
        right = {"le": "la", "la": "le"}.get(article, "")
        known = {alias.folded for alias in self._target.aliases}
        if folded in known or f"{right} {rest}" not in known:
            return ()
        if gender_known(self._target.person) != {"le": "m", "la": "f"}[right]:
            return ()
        return (Reason.of("agreement", written=article, expected=right),)

    def _found(self, reply: Reply) -> Named | Match | None:
        """How the response names the person, on its own or in a sentence."""
        found = self._target.named_by(reply.text, self._harmless)
        if isinstance(found, Match) or (found is not None and found.sure):
            return found
        for name in names_in_sentence(reply.text, self._harmless, self._prompt):
            again = self._target.named_by(name, frozenset())
            if isinstance(again, Match) or (again is not None and again.sure):
                return again
        return found

    def _says_function(self, reply: Reply) -> bool:
        """Whether a function of this person's alone is said with the name (« Marchal, le chef »)."""
        said = set(reply.tokens)
        theirs = {alias.folded for other in self._namesakes for alias in other.aliases}
        return any(
            alias.content
            and alias.folded not in theirs
            and said.issuperset(word.folded for word in alias.content)
            for alias in self._target.aliases
        )

    def _matched(self, found: Match, reply: Reply, notes: tuple[Reason, ...] = ()) -> Verdict:
        if self._is_of_a_woman(found):
            return ask_more()
        return verdict_of(found, reply.text, self._context, extra=notes) or incorrect()

    def _is_of_a_woman(self, found: Match) -> bool:
        """Whether a woman's function is said of a man (« la cheffe »): it may be someone else's."""
        return gender_known(self._target.person) == "m" and any(
            difference.slip is Slip.AGREEMENT and office_gender(difference.written) == "f"
            for difference in found.differences
        )

    def _named(self, found: Named, reply: Reply) -> Verdict:
        if found.naming is Naming.SURNAME and self._namesakes and not self._says_function(reply):
            namesakes = [other.person for other in self._namesakes]
            if not tells_apart(reply.text, self._target.person, namesakes):
                return ask_more()
        if found.worst >= Slip.SPELLING:
            other = self._other(reply.text, exact=True)
            if other:
                return incorrect(Reason.of("known_person", name=other.label))
        if contradicting := self._role_of_another(reply.text):
            return incorrect(Reason.of("known_person", name=contradicting.label))
        if not self._target.words.issuperset(reply.tokens) and self._told.has_it_wrong(reply.line):
            return incorrect(Reason.of("extra_words", response=reply.line))
        notes: tuple[Reason, ...] = ()
        if title := wrong_title(reply.text, self._target.person):
            # A surname with the other title is someone else's name, or a slip: the given name tells.
            notes = (Reason.of("civil_title", title=title, name=self._target.label),)
            if found.naming is Naming.SURNAME:
                return ask_more("", Reason.of("civil_title_alone", title=title))
        verdict = verdict_of(
            Match(found.differences, self._target.label), reply.text, self._context, extra=notes
        )
        return verdict or incorrect()

    def _other(self, text: str, *, exact: bool = False) -> Candidate | None:
        said = set(read(text).folded.split())
        for other in self._others:
            if said.isdisjoint(other.words):
                continue
            found = other.named_by(text, frozenset())
            if found is None or (exact and found.worst >= Slip.SPELLING):
                continue
            if isinstance(found, Match) or found.sure:
                return other
        return None

    def _role_of_another(self, text: str) -> Candidate | None:
        """Someone else whose function the response gives to the right name."""
        folded = f" {read(text).folded} "
        own = [alias.folded for alias in self._target.aliases]
        for other in self._others:
            for alias in other.aliases:
                if f" {alias.folded} " in folded and not any(alias.folded in text for text in own):
                    return other
        return None


def _distance(a: str, b: str) -> int:
    from rapidfuzz.distance import OSA

    return OSA.distance(a, b)
