"""Degrees said by denying, or by one word, in the plainest words."""

from __future__ import annotations

import pytest

from quiz.french.degrees import plain_degrees


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Elle n'investit pas assez", "Elle investit trop peu"),
        ("Elle ne met pas suffisamment d'argent", "Elle met trop peu d'argent"),
        ("pas assez d'argent", "trop peu d'argent"),
        ("Il n'y investit presque pas", "Il y investit peu"),
        ("On ne sort guère", "On sort peu"),
        ("Elle régule énormément", "Elle régule beaucoup"),
        ("consommer à outrance", "consommer trop"),
        ("la surproduction de lait", "la trop de production de lait"),
        ("le sous-investissement", "le trop peu de investissement"),
    ],
)
def test_a_degree_is_put_plainly(text, plain):
    assert " ".join(plain_degrees(text).split()) == plain


@pytest.mark.parametrize(
    "text", ["Elle n'investit pas", "Il y a trop de règles", "une surprise", "sous la mer", ""]
)
def test_what_tells_no_degree_otherwise_stays(text):
    assert plain_degrees(text) == ""
