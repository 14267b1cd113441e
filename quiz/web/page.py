"""The page that draws the app, in the words of the interface."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from secrets import token_urlsafe
from string import Template

from quiz.locale import Words

SIZES = range(8, 41)
"""Pixels of a letter that a visitor may ask for, as `?fontsize=20`."""


def page(words: Words, font_size: str) -> tuple[str, dict[str, str]]:
    """The page, and the headers that go with it: only its own scripts run, nothing else is loaded.

    A font size that is none of `SIZES` is the usual one, 16.
    """
    nonce = token_urlsafe(16)
    values = {
        "language": words.language,
        "title": "Quiz",
        "nonce": nonce,
        "font_size": font_size if font_size in map(str, SIZES) else "16",
        "opening": words("web.opening"),
        "ended": words("web.ended"),
        "again": words("web.again"),
        "script_needed": words("web.script_needed"),
    }
    template = files("quiz.web").joinpath("page.html").read_text(encoding="utf-8")
    text = Template(template).substitute({k: escape(v) for k, v in values.items()})
    policy = (
        f"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    return text, {"Content-Security-Policy": policy, "Cache-Control": "no-store"}
