"""What « qui » takes up: « un fournisseur taïwanais, qui… »."""

from __future__ import annotations

import re

from quiz.french.given_names import gender_of, is_given_name
from quiz.french.noun_gender import noun_gender
from quiz.french.proper_names import NAME
from quiz.french.third_person import finite
from quiz.french.words import word_set
from quiz.teaching.drafting.referent import definite

_ANTECEDENT = re.compile(
    r"(?<![\w’'])(?P<article>l['’]|(?:les?|la|une?|des|cette|cet|ces?)[ \u00a0])(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)"
    r"(?:[ \u00a0](?:de[ \u00a0]|d['’])(?!(?:la|le|les|l|un|une)\b)[^\W\d_]+)?(?:[ \u00a0](?!(?:de|du|des|d|et|ou|à|au|aux|en|par|pour|sur|dans)\b)[^\W\d_]+(?:-[^\W\d_]+)*){0,3}$",
    re.IGNORECASE,
)
_PREPOSED = re.compile(r"(?:[ \u00a0]|^)(?:d[eu]|des|et|ou)[ \u00a0]$|[dD]['’]$")
_DETERMINERS = word_set("son sa ses leur leurs le la les un une des ce cet cette ces que")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+['’]?", text)


def antecedent(lead: str) -> tuple[str, str, bool] | None:
    """What « qui » takes up: as a question names it, its gender if known, whether it is plural."""
    names = [m for m in NAME.finditer(lead) if m.end() == len(lead)]
    if (
        names
        and not re.match(r"(?:L[ea]s?[ \u00a0]|L['’])", names[0][0])
        and not lead[: names[0].start()].strip(" ,;:\u00a0\u202f")
    ):
        return names[0][0], "", False
    if names and " " in names[0][0] and is_given_name(names[0][0].split()[0]):
        return names[0][0], gender_of(names[0][0].split()[0]), False
    match = _ANTECEDENT.search(lead)
    if match is None or _PREPOSED.search(lead[: match.start()]):
        return None
    if any(finite(word) or word.lower() in _DETERMINERS for word in _words(match[0])[2:]):
        return None
    article = match["article"].strip().lower().replace("’", "'")
    if article in {"ce", "cet", "cette", "ces"}:
        return None
    plural = article in {"les", "des"}
    gender = {"le": "m", "un": "m", "la": "f", "une": "f"}.get(article) or noun_gender(
        match["noun"]
    )
    return definite(match[0]), gender, plural
