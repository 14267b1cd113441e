"""True, false or unsaid, and the words of the text that prove it, in one response."""

from __future__ import annotations

import re

from quiz.french.clauses import content_of, denies, find_words, word_slip
from quiz.french.spelling import Slip
from quiz.french.words import fold, tokens
from quiz.grading.core import Context, Marker, Reply, almost, correct, incorrect, partial
from quiz.model import Justification, Question, Reason, TrueFalse, Verdict

_CHOICE = re.compile(
    r"^(?:(?:c' est|je dirais|je pense que c' est|reponse|la reponse est|l' affirmation est"
    r"|la phrase est|cette (?:phrase|affirmation) est|elle est) )?"
    r"(?P<denied>(?:ce n' est )?pas |non )?"
    r"(?:(?P<unsaid>on ne (?:le )?(?:sait|dit) pas|non dit|pas dit|non mentionne|pas mentionne|nd|nsp"
    r"|ne se prononce pas|je ne sais pas|pas precise|non precise|(?:le texte|l' article|l' auteur|on) (?:ne |n' )?(?:le |en )?(?:dit|precise|parle|mentionne)"
    r" (?:pas|rien)|(?:on )?(?:ne )?peut pas (?:le )?savoir|impossible (?:a|de le) (?:savoir|dire)|inconnu"
    r"|(?:ce )?n' est pas (?:dit|precise|mentionne|indique)|unsaid|not said)"
    r"|(?P<true>vrai|vraie|true|v|oui|exact|juste|correct)"
    r"|(?P<false>faux|fausse|false|f|non|inexact|incorrect))(?= |$)"
)
_BRIDGE = re.compile(
    r"^(?:(?:car|parce que|parce qu'|puisque|puisqu'|en effet|justification|preuve|citation"
    r"|le texte dit(?: que| qu')?|il est (?:dit|ecrit)(?: que| qu')?|on (?:lit|dit)(?: que| qu')?"
    r"|c' est ecrit|dans le texte|d' apres le texte|l 6|ligne \d+|§ ?\d+|paragraphe \d+) ?)+"
)
_BOTH = re.compile(r"^(?:vrai|faux|v|f)(?: ou | et | )(?:vrai|faux|v|f)(?: |$)")
_OVERLAP = 0.5
_LONGEST = 2
"""How many times the quotation's length its proof may be."""


def compile_true_false(question: Question, context: Context) -> Marker:  # noqa: ARG001
    """The marker of a `true_false` question."""
    truth = question.truth if isinstance(question, TrueFalse) else "true"
    proof = question.justification if isinstance(question, TrueFalse) else None
    parts = isinstance(question, TrueFalse) and question.scoring == "parts"

    def mark(reply: Reply) -> Verdict:
        said, rest = read_choice(reply.folded)
        if not said:
            return incorrect(
                Reason.of("unreadable", response=reply.line[:200], example="vrai, faux")
            )
        if said != truth:
            return incorrect(Reason.of("wrong_choice", response=said))
        if proof is None or not proof.required or truth == "unsaid":
            return correct()
        verdict = prove(rest, proof)
        if verdict.accepted:
            return verdict
        return partial(0.5, *verdict.reasons) if parts else verdict

    return mark


def read_choice(folded: str) -> tuple[str, str]:
    """`true`, `false`, `unsaid` or nothing, and what follows it; both from folded text."""
    if _BOTH.match(folded) and not re.match(r"(?:vrai|v) (?:v|vrai)", folded):
        return "", folded
    found = _CHOICE.match(folded)
    if found is None:
        return "", folded
    said = "unsaid" if found["unsaid"] else "true" if found["true"] else "false"
    if found["denied"] and said != "unsaid":
        said = "false" if said == "true" else "true"
    return said, _BRIDGE.sub("", folded[found.end() :].strip())


def prove(words: str, justification: Justification) -> Verdict:
    """Whether folded words quote the text that proves the choice, and no more than that.

    They must hold every essential word, be mostly the quotation's own, deny what it denies,
    and be at most twice as long: quoting the whole text proves nothing.
    """
    if not words:
        return incorrect(Reason.of("proof_missing"))
    best = incorrect(Reason.of("proof_not"))
    for number, quote in enumerate((justification.quote, *justification.accept)):
        essential = justification.essential if number == 0 else ()
        verdict = _against(words.split(), quote, essential)
        if verdict.accepted:
            return verdict
        if verdict.reasons and verdict.reasons[0].code != "proof_not":
            best = verdict
    return best


def _against(words: list[str], quote: str, essential: tuple[str, ...]) -> Verdict:
    whole = tokens(quote)
    if len(words) > _LONGEST * len(whole) + 1:
        return incorrect(Reason.of("proof_long", n=len(words), max=_LONGEST * len(whole)))
    worst = Slip.NONE
    for text in essential:
        found = find_words(tuple(fold(text).split()), tuple(words))
        if found is None:
            return incorrect(Reason.of("proof_essential", essential=text))
        worst = max(worst, found)
    wanted = content_of(quote)
    written = content_of(" ".join(words))
    shared, slip = _shared(written, wanted, ordered=not essential)
    worst = max(worst, slip)
    of = len(written) if essential else len(wanted)
    if denies(tuple(words)) != denies(whole) or not of or shared / of < _OVERLAP:
        return incorrect(Reason.of("proof_not"))
    return almost(Reason.of("spelling_somewhere")) if worst >= Slip.SPELLING else correct()


def _shared(
    written: tuple[str, ...], wanted: tuple[str, ...], *, ordered: bool
) -> tuple[int, Slip]:
    """How many written words stand in the quotation, in its order or not; the gravest slip."""
    at = count = 0
    worst = Slip.NONE
    for word in written:
        for i in range(at, len(wanted)):
            found = word_slip(word, wanted[i])
            if found is not None:
                count += 1
                at = i + 1 if ordered else 0
                worst = max(worst, found)
                break
    return count, worst
