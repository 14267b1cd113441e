"""What comes before the answer in a whole sentence: « Le texte parle de … », « Elle s'appelle … ».

A frame says nothing of its own: light words, words of the question in any form, words for the
text and its author, and a verb that names, reports or only is. It never denies.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from quiz.french.opposites import same_word
from quiz.french.roots import same_root
from quiz.french.verbs import looks_infinitive
from quiz.french.wording import LIGHT, NEVER_HARMLESS, Response, read
from quiz.french.words import fold, word_set

NAMING = word_set(
    "est sont etait etaient sera seront fut furent serait seraient etre ete appelle appellent "
    "appelait nomme nomment nommait nommee intitule intitulent intitulee prenomme denomme baptise "
    "baptisee surnomme surnommee"
)
_REPORTING = word_set(
    "dit disent disait declare declarent explique expliquent affirme affirment annonce annoncent "
    "precise indique raconte pense pensent pensait croit croient estime estiment juge considere "
    "souligne rappelle reconnait repond soutient trouve trouvent"
)
_OF_ONESELF = word_set(
    "dit disent disait disaient sent sentent sentait declare declarent montre montrent juge"
)
"""Verbs with which people say what they are (« elle se dit soulagée »)."""
_ABOUT = word_set("parle parlent parlait agit agissait")
_BECOMING = word_set(
    "transforme transformee transformes transformees reconverti reconvertie change changee"
)
_DIRECT = word_set("evoque evoquent mentionne mentionnent cite citent designe concerne")
_PLACING = word_set(
    "lieu trouve trouvent trouvait situe situee situes passe passent passait deroule deroulent "
    "deroulait deroulera tiendra tient habite habitent vit vivent vient viennent provient venu venue parti partie"
)
_DOING = word_set(
    "avoir fait font faisait travaille travaillait utilise utilisent exerce pratique ressent ressentent eprouve eprouvent du due dus dues"
)
_GENERIC = word_set(
    "texte article auteur autrice journaliste nom titre celui celle ceux celles probleme reponse "
    "resultat cause raison je nous moi lui eux comme lieu mot chose sujet"
)
_AUXILIARIES = word_set("ont avait avaient aura auront aurait eu va vont allait")
_LINKS = word_set(
    "que qu' de du des d' par a au aux en dans sur comme c' est le la les l' un une vers"
)
_MODALS = word_set("doit doivent faut veut veulent voulait voulaient souhaite souhaitent va vont peut peuvent "
    "devra faudra faudrait devrait permet permettent sert servent aide aident compte comptent espere esperent decide propose")  # fmt: skip
VERDICT = re.compile(
    r"^\W{0,4}(?:il|elle|ils|elles|on)\s+(?:(?:le|la|les)\s+|l['’])"
    r"(?:(?:trouve(?:nt)?|juge(?:nt)?|estime(?:nt)?|croit|croient|considère(?:nt)?\s+comme)\s+"
    r"|qualifie(?:nt)?\s+d(?:e\s+|['’]))",
    re.IGNORECASE,
)
"""What someone thinks of a thing, said before it (« elle la juge injuste »)."""
_FURTHEST = 14
_MOST = 4


_LIFE = tuple(
    word_set(words)
    for words in (
        "habite habitent habiter habitait vit vivent vivait vivre vecu reside resident loge logent",
        "ne nee nes nees naitre naquit naissance natal natale",
        "mort morte morts mortes mourir decede decedee decedes enterre enterree inhume inhumee",
        "vient viennent venait venaient venu venue venus provient proviennent originaire originaires parti partie partis",
        "travaille travaillent travaillait travailler enseigne etudie exerce",
        "va vont aller rend rendu rendue",
    )
)
"""Verbs of what people do somewhere: where the question asks for one, another tells of another place."""


def _tells_of_another(word: str, asked: frozenset[str]) -> bool:
    """Whether a verb tells where something else was done than what is asked (« né » for « mort »)."""
    own = [verbs for verbs in _LIFE if word in verbs]
    return any(asked.isdisjoint(verbs) for verbs in own) and any(
        not asked.isdisjoint(verbs) for verbs in _LIFE if word not in verbs
    )


def is_asked(word: str, asked: frozenset[str]) -> bool:
    """Whether a folded word is one of the question's, in any form (« remportée », « remporter »)."""
    if word in asked:
        return True
    return len(word) >= _SHORTEST_FORM and any(
        len(other) >= _SHORTEST_FORM
        and other[:2] == word[:2]
        and (same_word(word, other) or same_root(word, other))
        for other in asked
    )


_SHORTEST_FORM = 4


@lru_cache(maxsize=512)
def unframed(text: str, asked: frozenset[str], *, by_question: bool = True) -> tuple[Response, ...]:
    """What may be the answer once the frame before it is off, the longest frame first.

    Args:
        text: a response, as typed.
        asked: folded words of the question that may be said again (`harmless_words`).
        by_question: whether a verb of the question may close the frame as well.
    """
    response = read(text)
    words = response.folded.split()
    accented = response.accented.split()
    cuts: list[int] = []
    verb = False
    subject = words[:1] != [] and words[0] in {"le", "la", "l'", "les", "un", "une"}
    for i, word in enumerate(words[:_FURTHEST]):
        born = word == "ne" and accented[i] == "né"
        if word in NEVER_HARMLESS and not born:
            break
        closes = (
            born
            or _leads_in(words, i)
            or (by_question and word not in asked and is_asked(word, asked))
            or (by_question and word == "par" and verb)
        )
        if closes and _tells_of_another(word, asked):
            break
        if closes:
            verb = True
        elif not (
            word in LIGHT
            or word in _GENERIC
            or word in _AUXILIARIES
            or is_asked(word, asked)
            or (subject and i == 1 and _reports_soon(words))
        ):
            break
        if verb and (closes or word in _LINKS or is_asked(word, asked)):
            cuts.append(i + 1)
    found = [
        read(" ".join(accented[cut:]))
        for cut in reversed(cuts)
        if cut < len(words) and words[cut] not in {"que", "qu'"}
    ]
    return tuple(dict.fromkeys(r for r in found if r.content))[:_MOST]


def without_question(text: str, prompt: str) -> str:
    """A text as typed without the end of the question said again after it; empty where it has none of it."""
    found = before_question(text, prompt)
    words = list(_WORD.finditer(text))
    said = read(text).folded.split()
    whole = len(fold(text).split())
    if found is None or len(words) != whole or whole != len(said):
        return ""
    return text[: words[len(found.folded.split()) - 1].end()]


_WORD = re.compile(r"[^\W_]+['’]?")


@lru_cache(maxsize=512)
def before_question(text: str, prompt: str) -> Response | None:
    """What stands before the end of the question said again (« c'est le bâtiment qui recrute le plus »); or None.

    Two of its last words at least, word for word.
    """
    response, asked = read(text), fold(prompt).split()
    words = response.folded.split()
    same = 0
    while same < min(len(words), len(asked)) and words[-1 - same] == asked[-1 - same]:
        same += 1
    rest = words[: len(words) - same]
    while rest and rest[-1] in {"qui", "que", "qu'"}:
        rest.pop()
    if same < len(("recrute", "plus")) or not rest or not NEVER_HARMLESS.isdisjoint(rest):
        return None
    return read(" ".join(response.accented.split()[: len(rest)]))


def _leads_in(words: list[str], i: int) -> bool:
    """Whether the word at `i` is a verb that names, tells of, places or does what follows it."""
    word, following = words[i], words[i + 1 : i + 2]
    return (
        word in NAMING
        or (word in _OF_ONESELF and i > 0 and words[i - 1] in {"se", "s'"})
        or word in _DIRECT
        or (i > 0 and (word in _PLACING or word in _DOING))
        or (word in _BECOMING and following == ["en"])
        or (word in _ABOUT and following in (["de"], ["du"], ["d'"], ["des"]))
        or (word in _REPORTING and following in (["que"], ["qu'"]))
    )


def _reports_soon(words: list[str]) -> bool:
    """Whether someone is said to say something (« La ministre pense que … »)."""
    return any(
        word in _REPORTING and after in {"que", "qu'"} for word, after in pairwise(words[2:6])
    ) or any(word in _ABOUT for word in words[2:4])


@lru_cache(maxsize=512)
def without_modal(text: str) -> Response | None:
    """What is to be done, without « il faut », « elle veut »; None where nothing is."""
    response = read(text)
    words = response.folded.split()
    for i, word in enumerate(words[:4]):
        if word in NEVER_HARMLESS:
            return None
        if word in _MODALS and i and all(w in LIGHT or w in {"on", "nous"} for w in words[:i]):
            rest = i + 1
            while rest < len(words) and words[rest] in {"de", "d'", "a"}:
                rest += 1
            if rest < len(words) and looks_infinitive(words[rest]):
                return read(" ".join(response.accented.split()[rest:]))
    return None
