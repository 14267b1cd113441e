"""A person or body: surname, full name either way round, initials, titles, aliases, functions."""

from __future__ import annotations

import re

from quiz.french.names import Named, Naming, looks_like_person
from quiz.french.phrases import Match
from quiz.french.spelling import Slip
from quiz.french.wording import read
from quiz.grading.civil_titles import gender_known, tells_apart, wrong_title
from quiz.grading.core import Context, Marker, Reply, ask_more, correct, incorrect
from quiz.grading.notes import verdict_of, why_not
from quiz.grading.people import Candidate, is_vague
from quiz.grading.people_sentences import asked_verb, has_it_done, names_in_sentence
from quiz.grading.phrase import harmless_words
from quiz.model import Person, Question, Reason, Status, Verdict, Who

_LONGEST_OFFICE = 120
_ARTICLES, _OF = ("le", "la", "l'"), ("de ", "du ", "des ", "d' ")


def _bare_office(folded: str) -> str:
    """A folded text without the article that opens it."""
    first, _, rest = folded.partition(" ")
    return rest if first in _ARTICLES else folded


def _office_of(alias: str) -> str:
    """The office whose complement an alias gives (« procureur » of « le procureur de Lille »)."""
    words = _bare_office(alias).split()
    return words[0] if len(words) > 2 and f"{words[1]} " in _OF else ""


_PARTED = re.compile(r"(?:(?<!\s)\s+)?(?:[,;/&\n]|\bet\b|\bainsi que\b)\s*", re.IGNORECASE)


def compile_who(question: Question, context: Context) -> Marker:
    """The marker of a `who` question; with several answers each must be named."""
    wanted = question.answers if isinstance(question, Who) and question.answers else ()
    targets = [_candidate(key, context) for key in wanted or (question.answer,)]
    if len(targets) == 1 and question.accept:
        person = targets[0].person
        targets[0] = Candidate(
            Person(person.key, person.name, (*person.also, *question.accept), person.exclude)
        )
    keys = {target.person.key for target in targets}
    others = [other for other in _people(context) if other.person.key not in keys]
    harmless = harmless_words(question.prompt)
    if len(targets) > 1:
        return _SeveralPeople(targets, others, harmless, context, question.prompt)
    return _OnePerson(targets[0], others, harmless, context, question.prompt)


def _candidate(key: str, context: Context) -> Candidate:
    person = context.question_set.person(key)
    if person is None:
        person = next((p for p in context.question_set.people if p.name == key), None)
    return Candidate(person or Person(key, key))


def _people(context: Context) -> list[Candidate]:
    """The set's people, and the plain names that are keys of its `who` questions."""

    def gather() -> list[Candidate]:
        people = {person.key: Candidate(person) for person in context.question_set.people}
        names = {person.name for person in context.question_set.people}
        for question in context.question_set.questions:
            if isinstance(question, Who):
                for key in question.answers or (question.answer,):
                    if key not in people and key not in names and looks_like_person(key):
                        people[key] = Candidate(Person(key, key))
        return list(people.values())

    return context.once("people", gather)


class _OnePerson:
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
        self._verb = asked_verb(prompt)
        self._context = context
        name = target.name
        self._namesakes = [o for o in others if name and o.name and o.name.surname == name.surname]

    def __call__(self, reply: Reply) -> Verdict:
        if self._verb and has_it_done(reply.text, self._verb, self._harmless, self._target.words):
            return incorrect(Reason.of("word_order", response=reply.line))
        found = self._found(reply)
        if isinstance(found, Match):
            notes = self._other_article(read(reply.text).folded)
            verdict = verdict_of(found, reply.text, self._context, extra=notes)
            return verdict or incorrect()
        if found is not None and found.sure:
            return self._named(found, reply)
        if other := self._other(reply.text):
            return incorrect(Reason.of("known_person", name=other.label))
        if found is not None and found.naming is Naming.GIVEN and found.worst < Slip.SPELLING:
            return ask_more("", Reason.of("first_name_only"))
        if found is not None and found.naming is Naming.OTHER_GIVEN:
            return incorrect(Reason.of("other_first_name", response=reply.line))
        response = read(reply.text)
        if self._is_office_alone(response.folded):
            return correct() if self._text_says_so(response.folded) else ask_more()
        if is_vague(response):
            return ask_more()
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

    def _is_office_alone(self, folded: str) -> bool:
        """Whether « le procureur » is said of « le procureur de Lille », and of nobody else known."""
        if self._target.name is None:
            return False
        office = _bare_office(folded)
        return (
            bool(office)
            and any(_office_of(alias.folded) == office for alias in self._target.aliases)
            and not any(
                _bare_office(alias.folded).split(" ")[0] == office
                for other in self._others
                for alias in other.aliases
            )
        )

    def _text_says_so(self, folded: str) -> bool:
        """Whether the text, each time it names that office, gives it no other complement."""
        office, text = _bare_office(folded), self._context.passage_folded
        own = tuple(f"{_bare_office(alias.folded)} " for alias in self._target.aliases)
        alone = False
        for found in re.finditer(rf" (?={re.escape(office)} )", text):
            named = text[found.end() : found.end() + _LONGEST_OFFICE]
            if not named[len(office) + 1 :].startswith(_OF):
                alone = True
            elif not named.startswith(own):
                return False
        return alone

    def _named(self, found: Named, reply: Reply) -> Verdict:
        if found.naming is Naming.SURNAME and self._namesakes:
            namesakes = [other.person for other in self._namesakes]
            if not tells_apart(reply.text, self._target.person, namesakes):
                return ask_more()
        if found.worst >= Slip.SPELLING:
            other = self._other(reply.text, exact=True)
            if other:
                return incorrect(Reason.of("known_person", name=other.label))
        if contradicting := self._role_of_another(reply.text):
            return incorrect(Reason.of("known_person", name=contradicting.label))
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


class _SeveralPeople:
    def __init__(
        self,
        targets: list[Candidate],
        others: list[Candidate],
        harmless: frozenset[str],
        context: Context,
        prompt: str,
    ) -> None:
        self._targets = targets
        self._markers = [_OnePerson(target, [], harmless, context, prompt) for target in targets]
        self._others = _OnePerson(targets[0], others, harmless, context, prompt)
        self._context = context

    def __call__(self, reply: Reply) -> Verdict:
        parts = [part for part in _PARTED.split(reply.text) if part.strip()]
        if len(parts) > 2 * len(self._targets) + 4:
            return incorrect(Reason.of("too_many", n=len(parts)))
        left = list(parts)
        verdicts = []
        for marker in self._markers:
            best = incorrect()
            for part in left:
                verdict = marker(Reply(part))
                if verdict.accepted:
                    left.remove(part)
                    best = verdict
                    break
            verdicts.append(best)
        got = sum(verdict.accepted for verdict in verdicts)
        score = max(0.0, (got - len(left)) / len(self._targets))
        reasons = [reason for verdict in verdicts if verdict.accepted for reason in verdict.reasons]
        if score == 1:
            status = Status.ALMOST if reasons else Status.CORRECT
            return Verdict(status, 1.0, tuple(reasons), tuple(verdicts))
        missing = len(self._targets) - got
        if missing:
            reasons.append(Reason.of("missing_items", n=missing))
        if left:
            reasons.append(Reason.of("extra_items", items=", ".join(left)))
        if score > 0:
            return Verdict(Status.PARTIAL, score, tuple(reasons), tuple(verdicts))
        return Verdict(Status.INCORRECT, 0.0, tuple(reasons), tuple(verdicts))
