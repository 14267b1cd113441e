"""Words of the press that say one thing of anything: `embaucher` and `recruter`, `dégât` and `dommage`.

For ideas, which are matched word by word: only pairs that may stand for each other in any sentence
of a newspaper. A near synonym is left to the author, who knows what the text makes of it.
"""

from __future__ import annotations

from functools import lru_cache

from quiz.french.clauses import word_slip
from quiz.french.moves import same_way
from quiz.french.opposites import same_word
from quiz.french.roots import same_root
from quiz.french.same_sense import same_sense
from quiz.french.spelling import Slip
from quiz.french.wording import opened

_GROUPS = tuple(
    tuple(group.split())
    for group in (
        "embaucher recruter",
        "licencier licenciement limoger limogeage",
        "abimer endommager deteriorer degrader degat dommage",
        "penurie manque insuffisance carence",
        "professeur enseignant",
        "craindre redouter apprehender peur",
        "commencer debuter demarrer debut commencement",
        "terminer finir achever",
        "construire batir edifier",
        "interdire prohiber",
        "autoriser permettre autorisation permission",
        "obliger contraindre forcer obligation contrainte",
        "demander reclamer exiger revendiquer exigence revendication",
        "souhaiter desirer vouloir souhait volonte desir",
        "acheter acquerir",
        "client clientele",
        "electeur electorat",
        "danger peril",
        "dangereux perilleux",
        "benefice profit",
        "loin eloigne lointain",
        "rapidement vite",
        "seulement uniquement",
        "entierement completement totalement",
        "habitation logement",
        "conducteur chauffeur",
        "salarie employe",
        "inquiet preoccupe inquietude preoccupation",
        "content satisfait satisfaction",
        "decede mort deces",
        "ameliorer amelioration progres",
        "empecher entraver",
        "proposer suggerer",
        "aider soutenir soutien",
        "davantage plus",
        "sauf excepte hormis",
        "arreter cesser stopper arret",
    )
)


def _by_letter() -> dict[str, list[tuple[int, str]]]:
    """Each word with its group's number, by its first letter, which all its forms share."""
    found: dict[str, list[tuple[int, str]]] = {}
    for number, group in enumerate(_GROUPS):
        for word in group:
            found.setdefault(word[:1], []).append((number, word))
    return found


_BY_LETTER = _by_letter()


@lru_cache(maxsize=8192)
def _sense_of(word: str) -> int | None:
    """The number of the group to which a folded word belongs, in any form."""
    for number, one in _BY_LETTER.get(word[:1], ()):
        if same_word(word, one) or same_root(word, one):
            return number
    return None


@lru_cache(maxsize=8192)
def alike(written: str, expected: str) -> Slip | None:
    """How a word of a free text differs from one that says the same; None where it does not."""
    found = word_slip(written, expected)
    if found is not None:
        return found
    if opened(written) == opened(expected):
        return Slip.NONE
    if same_sense(written, expected) or same_way(written, expected):
        return Slip.NONE
    sense = _sense_of(expected)
    return Slip.NONE if sense is not None and sense == _sense_of(written) else None
