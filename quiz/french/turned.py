"""Whether two sentences say one fact, turned: passive for active, noun for verb, adjective moved.

All content words must agree, by form or by root, and the turn must be one that keeps who does
what: « le vélo est volé par le voisin » is « le voisin vole le vélo », and not the other way.
Sentences are compared by their words alone, so only turns that words can prove are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from quiz.french.agreement import is_adjective, same_form
from quiz.french.moves import same_way
from quiz.french.roots import is_action, same_root
from quiz.french.verbs import same_verb
from quiz.french.wording import LIGHT, Response, opened, read
from quiz.french.words import word_set

_AUXILIARIES = word_set(
    "ont avait avaient aura auront aurait ete etre avoir va vont est sont etait etaient sera seront "
    "fut furent soit soient ait aient serait seraient a ne n' pas"
)
_TO_BE = word_set(
    "est sont etait etaient sera seront fut furent ete etre serait seraient soit soient"
)
_CAUSING = word_set(
    "cause causee causes causees provoque provoquee du due dus dues lie liee fait font faisait faisaient vient viennent"
)
_MAKING = word_set("fait font faisait faisaient cause causent provoque provoquent")
_DEGREES = word_set("plus moins aussi autant")
_ARTICLES = word_set("le la l' les un une")
_OF = word_set("de du des d'")
_SUBJECTS = word_set("il elle ils elles on qui se s' y ce c' cela ca")
_PREPOSITIONS = word_set("a au aux dans en sur par pour chez avec sans des depuis apres avant")
_LONGEST = 24

Alike = Callable[[str, str], bool]


def same_fact(
    key: Sequence[str], response: Sequence[str], optional: Callable[[str], bool], alike: Alike
) -> bool:
    """Whether a response says what a key says, its words turned.

    Args:
        key: folded words of the key, in order.
        response: those of the response.
        optional: whether a word may be said or left out (words of the question).
        alike: whether two words are one (a slip forgiven) or one form of the other.
    """
    if max(len(key), len(response)) > _LONGEST:
        return False
    key, response = ([opened(w) for w in words] for words in (key, response))
    if "par" in key and "par" in response:  # « une fois par semaine »: no agent of a passive
        key, response = ([w for w in words if w != "par"] for words in (key, response))
    return _turned(key, response, optional, alike) or _turned(response, key, optional, alike)


def _turned(
    active: Sequence[str], turned: Sequence[str], optional: Callable[[str], bool], alike: Alike
) -> bool:
    """Whether `turned` is the passive, the noun phrase or the other word order of `active`."""
    spoken = [w for w in active if w not in _AUXILIARIES and w not in LIGHT]
    words = [w for w in spoken if not optional(w) or any(alike(other, w) for other in turned)]
    places: list[int] = []
    at: list[int] = []
    extra = set(turned) & {"par"}
    for i, word in enumerate(turned):
        if word in LIGHT:
            continue
        found = _place(word, words, places, alike)
        if found is not None:
            places.append(found)
            at.append(i)
        elif not (word in _AUXILIARIES or word in extra or word in _CAUSING or optional(word)):
            return False
    absent = [w for n, w in enumerate(words) if n not in places]
    if not places or len(places) < 2 or any(not optional(w) for w in absent) or "par" in active:
        return False
    # The words that are there, in the order of the active sentence.
    ranks = [sorted(places).index(p) for p in places]
    there = [words[p] for p in sorted(places)]
    if ranks == sorted(ranks):
        return not extra or not _TO_BE & set(turned)
    if _adjective_moved(ranks, there):
        return not extra
    written = [turned[i] for i in at]
    agent = turned.index("par") if extra else len(turned)
    before = [r for r, i in zip(ranks, at, strict=True) if i < agent]
    after = [r for r, i in zip(ranks, at, strict=True) if i > agent]
    return (
        _passive(before, after, there, written, set(turned[:agent]))
        or (not extra and _acts_by_noun(ranks, there, written, active, turned))
        or (not extra and _acts_in_the_middle(ranks, there, written, turned))
        or (not extra and _same_word_as_noun(ranks, there, active, turned))
        or (not extra and _makes(ranks, active, turned))
    )


def _place(word: str, words: Sequence[str], taken: Sequence[int], alike: Alike) -> int | None:
    free = [n for n in range(len(words)) if n not in taken]
    for test in (lambda a, b: a == b, alike, same_root):
        for n in free:
            if test(word, words[n]):
                return n
    return None


def _passive(
    before: list[int], after: list[int], there: list[str], written: list[str], said: set[str]
) -> bool:
    """Object and verb before « par », the subject after; or no subject, and « être » said."""
    if len(before) < 2 or after != sorted(after):
        return False
    for at, verb in enumerate(before):
        rest, noun = [*before[:at], *before[at + 1 :]], at == 0
        if rest != sorted(rest) or any(r <= verb for r in rest) or any(r >= verb for r in after):
            continue
        form = written[at]
        if noun and after:
            return same_root(form, there[verb])
        if (
            not noun
            and _TO_BE & said
            and (same_verb(form, there[verb]) or same_root(form, there[verb]))
        ):
            return True
    return False


_OF_OBJECT = word_set(
    "recrutement licenciement embauche remplacement suppression construction destruction interdiction "
    "election nomination achat vente creation condamnation expulsion arrestation demolition "
    "renovation installation evacuation reconnaissance abandon"
)
"""Nouns whose « de » names what undergoes the action, never who does it."""


def _undergone(form: str, said: Sequence[str]) -> bool:
    """Whether a verb's form says that its subject undergoes it (« sont recrutés », « recrutés »)."""
    return not _TO_BE.isdisjoint(said) or not form.endswith(("ent", "ait", "aient"))


def _acts_by_noun(
    ranks: list[int],
    there: list[str],
    written: list[str],
    active: Sequence[str],
    turned: Sequence[str],
) -> bool:
    """« la fermeture de l'usine » for « l'usine ferme »: the verb of one is a noun in the other."""
    for at, rest in ((0, ranks[1:]), (len(ranks) - 1, ranks[:-1])):
        rank = ranks[at]
        if rank not in (0, len(ranks) - 1) or rest != sorted(rest):
            continue
        form, verb = written[at], there[rank]
        for noun, other, sentence in ((verb, form, turned), (form, verb, active)):
            if noun in _OF_OBJECT and not _undergone(other, sentence):
                return False
        done = same_root(form, verb) or same_verb(form, verb) or same_way(form, verb)
        named = _may_be_noun(form, turned) or _may_be_noun(verb, active)
        if done and named and not same_form(form, verb):
            return True
    return False


def _may_be_noun(word: str, sentence: Sequence[str]) -> bool:
    """Whether a word stands where a noun may: first, or after an article, a link or an adjective."""
    at = sentence.index(word) if word in sentence else 0
    before = sentence[at - 1] if at else ""
    return not before or is_adjective(before) or (before in LIGHT and before not in _SUBJECTS)


def _acts_in_the_middle(
    ranks: list[int], there: list[str], written: list[str], turned: Sequence[str]
) -> bool:
    """« la gare rouvre en mai » for « la réouverture de la gare en mai »: verb, then no object."""
    if 0 not in ranks[1:-1]:
        return False
    at = ranks.index(0)
    rest = [r for r in ranks if r]
    form, noun = written[at], there[0]
    after = turned[turned.index(form) + 1 :][:1]
    return (
        rest == sorted(rest)
        and not same_form(form, noun)
        and same_root(form, noun)
        and not _PREPOSITIONS.isdisjoint(after)
    )


def _same_word_as_noun(
    ranks: list[int], there: list[str], sentence: Sequence[str], noun_phrase: Sequence[str]
) -> bool:
    """« la baisse du niveau » for « le niveau baisse », where verb and noun are one form."""
    last = len(ranks) - 1
    if ranks[:1] != [last] or ranks[1:] != sorted(ranks[1:]) or not is_action(there[last]):
        return False
    at = next((i for i, w in enumerate(noun_phrase) if w not in LIGHT), 0)
    return (
        at > 0
        and not _OF.isdisjoint(noun_phrase[at + 1 : at + 2])
        and sentence[-1] == there[last]
        and sentence[-2] not in _ARTICLES | _OF
    )


def _makes(ranks: list[int], noun_phrase: Sequence[str], sentence: Sequence[str]) -> bool:
    """« les avions font du bruit » for « le bruit des avions »."""
    return ranks == [1, 0] and not _MAKING.isdisjoint(sentence) and not _OF.isdisjoint(noun_phrase)


def _adjective_moved(ranks: list[int], there: list[str]) -> bool:
    """« l'école nouvelle » for « la nouvelle école », « plus polluant » for « pollue plus »."""
    moved = list(ranks)
    for i in range(len(moved) - 1):
        pair = moved[i : i + 2]
        if pair[0] == pair[1] + 1 and any(
            is_adjective(there[r]) or there[r] in _DEGREES for r in pair
        ):
            moved[i : i + 2] = reversed(pair)
    return moved == sorted(moved)


_COMPARED = re.compile(
    r"(?P<first>.+?) (?:est |sont |etait |etaient )?(?P<degree>plus|moins) (?P<what>\w+) (?:que|qu') (?P<second>.+)"
)


def compared_the_other_way(response: Response) -> Response | None:
    """« B est moins grand que A » as « A est plus grand que B »; None where nothing is compared."""
    found = _COMPARED.fullmatch(response.folded)
    if found is None:
        return None
    degree = "moins" if found["degree"] == "plus" else "plus"
    return read(f"{found['second']} est {degree} {found['what']} que {found['first']}")
