"""A plain statement taken apart: what opens it, its subject, its verb; None where it is not plain.

Enough of French to turn « La ville comptera 12 000 habitants en 2030 » into a question. What is not
surely understood is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from quiz.french.proper_names import NAME
from quiz.french.subject_gender import (
    PLURAL,
    SINGULAR,
    SINGULAR_F,
    SINGULAR_M,
    WORD,
    gender_by,
)
from quiz.french.third_person import Form, after_subject, finite, participle, plural_present
from quiz.french.words import lowered, word_set

_NEVER_SUBJECT = word_set(
    "qui que qu' dont où quand lorsque lorsqu' si comme selon en dans à au aux pour par avec sans sous sur chez "
    "depuis pendant après avant dès d' de du entre contre vers malgré outre parmi mais et ou or car "
    "donc ainsi parce afin alors tandis puis ne n' on il elle ils elles nous vous je tu ce c' cela "
    "s' m' t' j' ceci ça lui eux moi toi celui ceux y voilà voici né née nés nées"
)
_NOT_BEFORE_VERB = word_set(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos au aux aucun "
    "aucune chaque sans par en à vers sur pour dans nouvelle nouveau nouvelles nouveaux petite petit petites petits "
    "grande grand grandes grands première premier dernière dernier seconde second prochaine prochain autre autres "
    "même propre vaste longue long véritable simple double triple forte fort"
)
_CLITICS = word_set("se s' y en lui leur l' le la les nous me m' ne n'")
_BREAKS = re.compile(
    r"[;:()«»“”–—!?]|\b(?:qui|que|qu['’]|dont|où|lorsque|quand|si)(?=\W)", re.IGNORECASE
)
_DAY = re.compile(
    r"(?:le|du)[ \u00a0](?:\w+di[ \u00a0])?\d|l['’](?:an|année|été|hiver)\b", re.IGNORECASE
)
_ADVERBS = re.compile(
    r"[ \u00a0](?:\w+ment|déjà|encore|ainsi|aussi|pas|plus|également|désormais|toujours|même|d['’]ailleurs|jamais|bien|donc|"
    r"depuis peu|depuis(?=[ \u00a0](?:été|été))|en moyenne|au total|en tout|environ|en effet)(?=[ \u00a0,.])"
)
_MODALS = word_set(
    "pouvoir devoir vouloir aller falloir espérer compter souhaiter savoir oser prévoir sembler venir laisser faire"
)


@dataclass(frozen=True, slots=True)
class SimpleClause:
    """Places of the parts of a statement.

    Attributes:
        lead: (start, end) of the adverbial before the subject, without its comma; empty if none.
        subject: (start, end), an aside between commas included.
        core: (start, end) of the subject without that aside.
        clitics: offset at which the verb with its pronouns starts.
        verb: (start, end) of the finite verb.
        group_end: offset after the whole verb: auxiliary, adverbs, participle or infinitive.
        plural: whether subject and verb are.
        gender: of the subject, or empty where unsure.
        participle: the past participle after « avoir », or empty; `participle_at` is its place.
        infinitive: of the verb that carries the sense.
        said: the subject as a question should name it, where that is not `core` as written (« il »).
    """

    lead: tuple[int, int]
    subject: tuple[int, int]
    core: tuple[int, int]
    clitics: int
    verb: tuple[int, int]
    group_end: int
    plural: bool
    gender: str
    participle: tuple[int, int]
    infinitive: str
    said: str = ""


def simple_clause(text: str, start: int, end: int) -> SimpleClause | None:
    """The statement that starts at an offset, if it is plain: [adverbial,] subject, verb."""
    lead = (start, start)
    at = start
    found = _at(text, at, end)
    if found is None:
        comma = re.compile(r"[^,«»“”:;()\n]{2,90}?(?=,[ \u00a0])").match(text, at, end)
        if comma is None or (_opens_subject(text, at, end) and not _DAY.match(text, at, end)):
            return None
        lead = comma.span()
        at = comma.end() + 2
        found = _at(text, at, end)
    if found is None:
        return None
    return _with_lead(found, lead)


def second_verb(
    text: str, clause: SimpleClause, clitics: int, verb: tuple[int, int], end: int
) -> SimpleClause | None:
    """The clause with another verb of the same subject, which stands at `verb`."""
    form = finite(text[slice(*verb)])
    if form is None:
        return None
    group_end, pp, infinitive = _group(text, verb[1], end, form)
    return replace(
        clause,
        clitics=clitics,
        verb=verb,
        group_end=group_end,
        participle=pp,
        infinitive=infinitive,
    )


_SUBJECT_PRONOUN = re.compile(r"(?P<word>ils?|elles?)(?=[ \u00a0])", re.IGNORECASE)
_PRONOUNS_BEFORE = r"(?:(?:se|ne|y)[ \u00a0]|[sn]['’])*"


def pronoun_clause(text: str, start: int, end: int) -> SimpleClause | None:
    """« Elle emploie huit saisonniers », « En 2019, ils ont … »: a statement whose subject is a pronoun.

    `said` is left empty: whom it stands for is not told here.
    """
    lead = (start, start)
    match = _SUBJECT_PRONOUN.match(text, start, end)
    if match is None:
        comma = re.compile(r"[^,«»“”:;()\n]{2,90}?(?=,[ \u00a0])").match(text, start, end)
        match = _SUBJECT_PRONOUN.match(text, comma.end() + 2, end) if comma else None
        if comma is None or match is None:
            return None
        lead = comma.span()
    gender = "f" if match["word"].lower().startswith("elle") else "m"
    return verb_clause(text, match.end() + 1, end, lead=lead, core=match.span(),
                       gender=gender, plural=match["word"].endswith("s"))  # fmt: skip


def verb_clause(
    text: str,
    at: int,
    end: int,
    *,
    core: tuple[int, int],
    gender: str,
    plural: bool,
    lead: tuple[int, int] = (0, 0),
) -> SimpleClause | None:
    """A statement of a known subject whose verb, with its pronouns, starts right at an offset."""
    match = re.compile(rf"{_PRONOUNS_BEFORE}(?P<verb>[^\W\d_]+)(?![\w'’-])").match(text, at, end)
    form = after_subject(match["verb"], plural=plural) if match else None
    if match is None or form is None or form.plural != plural:
        return None
    group_end, pp, infinitive = _group(text, match.end(), end, form)
    return SimpleClause(
        lead, core, core, at, match.span("verb"), group_end, plural, gender, pp, infinitive
    )


def _with_lead(found: SimpleClause, lead: tuple[int, int]) -> SimpleClause:
    return replace(found, lead=lead)


def _opens_subject(text: str, at: int, end: int) -> bool:
    match = WORD.match(text, at, end)
    return bool(match and lowered(match[0]) in SINGULAR_M | SINGULAR_F | PLURAL)


def _at(text: str, at: int, end: int) -> SimpleClause | None:
    first = WORD.match(text, at, end)
    if first is None:
        return None
    plain = lowered(first[0])
    name = None
    if plain in SINGULAR_M | SINGULAR_F | SINGULAR:
        plural = False
    elif plain in PLURAL:
        plural = True
    elif first[0][0].isupper() and plain not in _NEVER_SUBJECT:
        name = NAME.match(text, at, end)
        if name is None or (finite(first[0]) and " " not in name[0]):
            return None
        plural = False
    else:
        return None
    verb = _verb(
        text, first.end() if name is None else name.end(), end, plural, named=name is not None
    )
    if verb is None:
        return None
    form, verb_at, clitics = verb
    subject = (at, len(text[:clitics].rstrip(" \u00a0,")))
    core = _core(text, at, clitics)
    if core is None:
        return None
    group_end, pp, infinitive = _group(text, verb_at[1], end, form)
    if core[1] <= core[0] or _BREAKS.search(text[core[0] : core[1]]):
        return None
    return SimpleClause(
        (at, at), subject, core, clitics, verb_at, group_end, plural,
        gender_by(text, core, plain, name[0] if name else ""), pp, infinitive,
    )  # fmt: skip


def _core(text: str, at: int, clitics: int) -> tuple[int, int] | None:
    """The subject without an aside between commas; None where its commas are no pair."""
    lead = text[at:clitics].rstrip(" \u00a0")
    commas = [i for i, c in enumerate(lead) if c == "," and not lead[i + 1 : i + 2].isdigit()]
    if not commas:
        return (at, at + len(lead))
    if len(commas) >= 2 and lead.endswith(","):
        return (at, at + commas[0])
    return None


def _verb(
    text: str, at: int, end: int, plural: bool, *, named: bool
) -> tuple[Form, tuple[int, int], int] | None:
    """The first finite verb that agrees in number, its place, and where its pronouns start."""
    previous: list[re.Match[str]] = []
    for match in WORD.finditer(text, at, min(end, at + 220)):
        between = text[previous[-1].end() if previous else at : match.start()]
        if re.search(r"[;:«»“”()!?]|\d|[.]", between):
            return None
        word = match[0]
        plain = lowered(word)
        if plain in {"qui", "que", "qu'", "dont", "où", "et", "ou"}:
            return None
        form = (plural_present(plain) if plural else finite(plain)) if word[0].islower() else None
        before = lowered(previous[-1][0]) if previous else ("" if named else "le")
        if form is not None and form.plural == plural and before not in _NOT_BEFORE_VERB - _CLITICS:
            clitics = match.start()
            k = len(previous) - 1
            while k >= 0 and lowered(previous[k][0]) in _CLITICS and (k > 0 or named):
                clitics = previous[k].start()
                k -= 1
            if before not in {"le", "la", "les", "l'", "leur"}:
                return form, match.span(), clitics
        previous.append(match)
    return None


def _group(text: str, at: int, end: int, form: Form) -> tuple[int, tuple[int, int], str]:
    """The end of the verb with its participle or infinitive; the participle after « avoir »."""
    stop, infinitive = at, form.infinitive
    pp = (0, 0)
    while match := _ADVERBS.match(text, stop, end):
        stop = match.end()
    word = WORD.match(text, stop + 1, end) if stop < end else None
    if word is None:
        return at, pp, infinitive
    low = word[0].lower()
    if form.infinitive in {"avoir", "être"} and participle(low):
        infinitive, stop = participle(low), word.end()
        if form.infinitive == "avoir":
            pp = word.span()
        if low in {"été", "pu", "dû", "voulu", "fait"}:
            after = WORD.match(text, stop + 1, end)
            if after and (participle(after[0]) if low == "été" else _is_infinitive(after[0])):
                return after.end(), (0, 0) if low == "été" else pp, participle(after[0]) or after[0]
        return stop, pp, infinitive
    if form.infinitive in _MODALS and _is_infinitive(low):
        stop = word.end()
        after = WORD.match(text, stop + 1, end)
        if low in {"être", "avoir"} and after and participle(after[0]):
            return after.end(), pp, participle(after[0])
        return stop, pp, low
    return at, pp, infinitive


def _is_infinitive(word: str) -> bool:
    return word.lower().endswith(("er", "ir", "re", "oir")) and word[0].islower() and len(word) > 3
