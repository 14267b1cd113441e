"""The keys of a few words, and the ways in which what they say is said more shortly, or the other way round."""

from __future__ import annotations

import re
from functools import partial

from quiz.french.phrases import Key

_CAUSE = re.compile(
    r"^\W*(?:(?:à cause|en raison|du fait)\s+d(?:e la\s|e l['’]|es\s|u\s|e\s|['’])"
    r"|parce\s+qu(?:e\s|['’])|car\s|par\s|puisqu(?:e\s|['’]))\s*",
    re.IGNORECASE,
)


def without_cause(text: str) -> str:
    """A key without « à cause de », « parce que », which an answer may leave out."""
    return _CAUSE.sub("", text)


_VOTE = re.compile(r"(\d+) (?:voix )?contre (\d+)\W*")
_MOVED = re.compile(
    r"^\W*(?:[\w'’]+\s){1,4}?pass(?:é|ée|és|ées|e|ent)\s+(?=de\s+\d)", re.IGNORECASE
)


def in_short(text: str) -> tuple[str, ...]:
    """How a key of two figures is said shortly: « 289-212 » of a vote, « de 6 % à 5 % » of a move."""
    vote, moved = _VOTE.fullmatch(text), _MOVED.match(text)
    if vote:
        return f"{vote[1]}-{vote[2]}", f"{vote[1]} pour et {vote[2]} contre"
    return (text[moved.end() :],) if moved else ()


CODE = re.compile(r"(?=\w*\d)(?=\w*[^\W\d_])\w{3,}")
"""A code with letters and figures: A380, 4L."""


def code_of(text: str) -> str:
    """The code that names a thing without its maker (« A380 » of « l'Airbus A380 »); or empty."""
    words = text.replace("’", " ").replace("'", " ").split()
    if len(words) < 2 or not words[-2][0].isupper():
        return ""
    return words[-1] if CODE.fullmatch(words[-1]) and words[-1][0].isupper() else ""


_BETWEEN = re.compile(r"^(.*\bentre) ([^,]+?) et ([^,]+)$")
_NEITHER = re.compile(r"^\W*ni (?P<first>[^,]+?),? ni (?P<second>[^,]+?)\W*$", re.IGNORECASE)


def keys_of(texts: tuple[str, ...], *, names: bool = False, as_written: bool = False) -> list[Key]:
    """Keys made ready; two things joined by « et » or « ni » are right either way round."""
    made = partial(Key, names=names, as_written=as_written)
    keys = [made(text) for text in texts if text]
    keys += [made(bare) for text in texts if (bare := without_cause(text)) != text]
    for text in texts:
        first, _, second = text.partition(" et ")
        if second and " et " not in second and "," not in text and len(second.split()) <= 3:
            keys.append(made(f"{second} et {first}"))
        if between := _BETWEEN.match(text):
            head, one, other = between.groups()
            keys.append(made(f"{head} {other} et {one}"))
        if neither := _NEITHER.match(text):
            keys.append(made(f"ni {neither['second']} ni {neither['first']}"))
    return keys
