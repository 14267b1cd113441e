import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quiz.french.words import cased_tokens, compact, fold, fold_keeping_accents, strip_accents


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’État attaque", "l' etat attaque"),
        ("L' État", "l' etat"),
        ("Saint-Étienne", "saint etienne"),
        ("« à bout de souffle »", "a bout de souffle"),
        ("aujourd'hui", "aujourdhui"),
        ("cœur, œuvre", "coeur oeuvre"),
        ("Whisky & carottes", "whisky et carottes"),
        ("O'Brien", "o brien"),
        ("1 664 bières", "1664 bieres"),
        ("1\u202f664", "1664"),
        ("1,5 °C", "1,5 °c"),
        ("12.5%", "12,5%"),
        ("-5 °C", "-5 °c"),
        ("10-13 juillet", "10 13 juillet"),
        ("AAA+", "aaa+"),
        ("C++", "c++"),
    ],
)
def test_folding_drops_typography_and_keeps_what_means_something(text, folded):
    assert fold(text) == folded


def test_what_means_something_stays_apart():
    for one, other in [("AAA", "AAA+"), ("C", "C++"), ("1,5", "15"), ("-5", "5"), ("10 %", "10 °")]:
        assert fold(one) != fold(other)


def test_accents_and_case_can_be_kept():
    assert fold_keeping_accents("L’État") == "l' état"
    assert cased_tokens("L’État d'Élise") == ["L'", "État", "d'", "Élise"]
    assert strip_accents("Élysée") == "Elysee"


def test_compact_closes_spaces_but_between_digits():
    assert compact("porte monnaie") == "portemonnaie"
    assert compact("1 5 b") == "1 5b"


@example("\ue000")
@example("1\ue0005")
@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@example("e\u0489\u0301 mot aussi")
@example("\u0301 et q\u0303 İ")
@given(st.text(st.sampled_from("aéÉqİœ '’-1,.\u0301\u0303\u0345\u0489각ﷺ"), max_size=40))
def test_words_with_and_without_accents_stand_letter_for_letter(text):
    kept = fold_keeping_accents(text)
    assert len(strip_accents(kept)) == len(kept)
    assert len(strip_accents(kept).split()) == len(kept.split()) == len(cased_tokens(text))
