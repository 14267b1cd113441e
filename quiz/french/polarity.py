"""« Oui » and « non » at the head of an answer, and what follows them."""

from __future__ import annotations

import re

_BUT = re.compile(r"mais\s+", re.IGNORECASE)
_EMPHATIC = re.compile(
    r"(?:(?P<no>(?:pas\s+du\s+tout|absolument\s+pas|bien\s+sûr\s+que\s+non)"
    r"(?=\s?(?:[.,;:!…]|$)|\s(?:ils?|elles?|on|ce|c['’]|je|nous)(?!\w)))|tout\s+à\s+fait|bien\s+sûr(?!\s+que\s+non)|absolument(?!\s+pas))(?=[\s,.;:]|$)",
    re.IGNORECASE,
)


_OPENS = re.compile(
    r" +(?:ils?|elles?|on|ce|cela|ça|je|nous|vous|la|les?|une?|des?|du|à|aux?|en|pas|mais|car|parce|puisqu|pour|par|dans|sur"
    r"|plus|sa|son|ses|leurs?|pendant|selon|non)(?!\w)| +[cdjlmnst]['’]",
    re.IGNORECASE,
)
"""What may open a clause, or say more, after « non » without a comma."""


def polarity_of(text: str) -> tuple[str, str]:
    """« oui » or « non » where a text opens with it, and the rest."""
    stripped = text.lstrip(" «\"'“")
    if found := _EMPHATIC.match(stripped):
        stripped = ("non" if found["no"] else "oui") + stripped[found.end() :]
    for word in ("non", "oui", "si"):
        if stripped[: len(word)].lower() == word:
            rest = stripped[len(word) :]
            if not rest.strip(' .!»"”\u202f\xa0'):
                return ("oui" if word == "si" else word), ""
            if word == "non" and rest[0] == " " and not _OPENS.match(rest):
                return "", text  # « non interdite » denies the word after it
            if rest[0] in ",.;:!\u202f\xa0" or (word != "si" and rest[0] == " "):
                rest = rest.lstrip(" ,.;:!\u202f\xa0")
                return ("oui" if word == "si" else word), _BUT.sub("", rest, count=1) if _BUT.match(
                    rest
                ) else rest
    return "", text
