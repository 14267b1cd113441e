"""What holds for any typed key and any response."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quiz.french.values import find_values
from quiz.grading import Grader
from quiz.model import (
    Amount,
    Date,
    Duration,
    Level,
    Number,
    Passage,
    Quantity,
    QuestionSet,
    Share,
)
from tests.french.spelled import MONTHS, in_words

GRADER = Grader(QuestionSet("s", "s", Level.B1, Passage("Rien d'utile ici."), ()))


def accepted(question, response):
    return GRADER.mark(question, response).accepted


def number(n):
    return Number(
        id="q", prompt="Combien de visiteurs sont venus ?", answer=f"{n:,}".replace(",", " ")
    )


def amount(n):
    return Amount(id="q", prompt="Quel est le prix ?", answer=f"{n:,} euros".replace(",", " "))


def quantity(n, unit="km"):
    return Quantity(id="q", prompt="Quelle est la distance ?", answer=f"{n} {unit}")


def forms(n):
    return [
        f"{n}", f"{n:,}".replace(",", " "), f"{n:,}".replace(",", "\u202f"),
        f"{n:,}".replace(",", "."), f"{n:,}".replace(",", "'"), in_words(n),
        in_words(n, new=True), in_words(n, swiss=True), in_words(n, plural=False),
        in_words(n).replace("-", " "), f"Il y en a {n}.", f"C'est {in_words(n)}",
        f"environ {n}", f"{in_words(n)} visiteurs",
    ]  # fmt: skip


@given(st.one_of(st.integers(2, 3000), st.integers(2, 10**9)))
def test_a_count_is_right_in_every_form(n):
    question = number(n)
    for text in forms(n):
        assert accepted(question, text), text


@given(st.integers(1, 10**9), st.data())
def test_a_count_changed_by_one_digit_is_never_right(n, data):
    digits = list(str(n))
    k = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from("0123456789"))
    assume(other != digits[k])
    changed = int("".join([*digits[:k], other, *digits[k + 1 :]]))
    assume(changed != n)
    for text in forms(changed) if changed > 1 else [str(changed), in_words(changed)]:
        assert not accepted(number(n), text), text


@given(st.integers(1, 10**7), st.integers(1, 4))
def test_a_count_of_another_magnitude_is_never_right(n, power):
    for text in forms(n * 10**power):
        assert not accepted(number(n), text), text
        assert not accepted(amount(n), f"{text} euros"), text
    for magnitude in ("mille", "millions", "milliards"):
        assert not accepted(number(n), f"{n} {magnitude}")


@given(st.integers(2, 10**6), st.integers(2, 10**6))
def test_two_values_or_a_denied_one_never_pass(n, m):
    assume(n != m)
    for text in (
        f"{n} ou {m}", f"{m} ou {n}", f"{n}, {m}", f"{m} {n}", f"entre {min(n, m)} et {max(n, m)}",
        f"pas {n}", f"tout sauf {n}", f"ni {n} ni {m}", f"plus de {n}", f"moins de {n}",
        f"pas {n} mais {m}", f"ce n'est pas {n}",
    ):  # fmt: skip
        assert not accepted(number(n), text), text


@given(st.integers(1, 10**9), st.integers(0, 99))
def test_a_sum_is_right_in_every_form_and_in_no_other_currency(euros, cents):
    whole = f"{euros:,}".replace(",", " ")
    question = Amount(id="q", prompt="Quel est le prix ?", answer=f"{whole},{cents:02d} euros")
    right = [f"{euros},{cents:02d} €", f"{euros}.{cents:02d}€", f"{whole},{cents:02d} EUR"]
    right += [f"{whole} euros {cents:02d}", f"{euros}€{cents:02d}"]
    right += [f"{euros} euros et {cents} centimes", f"€{euros},{cents:02d}"]
    for text in right:
        assert accepted(question, text), text
    for unit in ("dollars", "$", "£", "francs suisses", "%", "km", "kg", "visiteurs", "points"):
        assert not accepted(question, f"{euros},{cents:02d} {unit}"), unit


UNITS = ("mm", "cm", "m", "km", "g", "kg", "tonnes", "litres", "km/h", "m/s", "hectares", "km²", "°C",
         "kWh", "MW", "Go", "minutes", "heures", "jours", "ans", "%", "euros")  # fmt: skip


@given(st.integers(1, 999), st.sampled_from(UNITS[:16]), st.sampled_from(UNITS))
def test_a_measure_in_another_unit_is_never_right(n, unit, other):
    assume(unit != other)
    assert accepted(quantity(n, unit), f"{n} {unit}")
    assert not accepted(quantity(n, unit), f"{n} {other}")


@given(st.integers(1, 999))
def test_a_converted_measure_is_right(n):
    assert accepted(quantity(n, "km"), f"{n * 1000} m")
    assert accepted(quantity(n, "tonnes"), f"{n * 1000} kilos")
    assert accepted(quantity(n, "hectares"), f"{n * 10000} m²")
    assert accepted(quantity(n * 1000, "m"), f"{n} kilomètres")
    assert not accepted(quantity(n, "km"), f"{n * 100} m")


@given(st.integers(1, 99), st.integers(2, 100))
def test_a_share_is_right_in_every_notation(part, whole):
    assume(part < whole)
    question = Share(id="q", prompt="Quelle part ?", answer=f"{part} sur {whole}")
    assert accepted(question, f"{part}/{whole}")
    assert accepted(question, f"{in_words(part)} sur {in_words(whole)}")
    if 100 % whole == 0:
        assert accepted(question, f"{part * 100 // whole} %")
        assert accepted(question, f"{in_words(part * 100 // whole)} pour cent")
        assert not accepted(question, f"{part * 100 // whole} points")
    assert not accepted(question, f"{part}/{whole + 1}")
    assert not accepted(question, f"{part * 100} %")


@given(st.integers(1, 40), st.integers(0, 59))
def test_a_duration_is_right_in_hours_or_minutes_and_in_no_other_unit(hours, minutes):
    question = Duration(id="q", prompt="Combien de temps ?", answer=f"{hours} h {minutes:02d}")
    total = hours * 60 + minutes
    for text in (f"{hours}h{minutes:02d}", f"{total} minutes", f"{total * 60} secondes",
                 f"{hours} heures {minutes} minutes", f"{in_words(total)} minutes"):  # fmt: skip
        assert accepted(question, text), text
    for text in (f"{total} heures", f"{total} jours", f"{total + 1} minutes", f"{total}",
                 f"{hours} min {minutes:02d}", f"{total + 60} min"):  # fmt: skip
        assert not accepted(question, text), text


DAYS = st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31))


@given(DAYS, DAYS)
def test_another_date_is_never_right(day, other):
    assume(day != other)

    def written(d):
        return f"{d.day} {MONTHS[d.month - 1]} {d.year}"

    question = Date(id="q", prompt="Quel jour ?", answer=written(day))
    for text in (written(day), f"{day:%d/%m/%Y}", f"le {day.day} {MONTHS[day.month - 1]}"):
        assert accepted(question, text), text
    for text in (written(other), f"{other:%d/%m/%Y}", f"{other:%Y-%m-%d}", f"{day.year}",
                 f"{MONTHS[day.month - 1]} {day.year}", f"{written(day)} ou {written(other)}"):  # fmt: skip
        assert not accepted(question, text), text
    if (day.day, day.month) != (other.day, other.month):
        assert not accepted(question, f"le {other.day} {MONTHS[other.month - 1]}")


QUESTIONS = [
    number(1250), amount(88), quantity(57), quantity("1,5", "°C"),
    Share(id="q", prompt="Quelle part ?", answer="un quart"),
    Duration(id="q", prompt="En combien de temps ?", answer="12 à 18 mois"),
    Date(id="q", prompt="Quand ?", answer="21 mai 2024"),
    Date(id="q", prompt="Quand ?", answer="du 10 au 13 juillet"),
    Date(id="q", prompt="Quand ?", answer="XVIIe siècle"),
]  # fmt: skip
RESPONSES = st.sampled_from(
    ["1 250", "1.250", "mille deux cent cinquante", "1 250 visiteurs", "125", "88 euros", "88 €",
     "88 dollars", "57 km", "57 000 m", "57 km/h", "1,5 °C", "15 °C", "un quart", "25 %", "1/4",
     "un sur quatre", "un tiers", "12 à 18 mois", "18 mois", "un an à un an et demi", "21 mai 2024",
     "le 21 mai", "21 mars", "mardi 21 mai", "21/05/2024", "du 10 au 13 juillet", "10-13 juillet",
     "XVIIe siècle", "17e siècle", "bientôt", "88 M€", "moins de 88 euros", "une baisse de 88 euros"]
)  # fmt: skip


@given(st.sampled_from(QUESTIONS), RESPONSES, st.sampled_from(["", " ", "  \n", "\u202f"]),
       st.sampled_from(["", ".", " !", "…", " .", ","]))  # fmt: skip
@settings(max_examples=300)
def test_case_outer_spaces_and_punctuation_never_flip_a_verdict(question, text, space, end):
    plain = GRADER.mark(question, text)
    for other in (text.upper(), text.lower(), space + text + end + space, f"« {text} »"):
        assert GRADER.mark(question, other).accepted == plain.accepted, other


@given(st.sampled_from(QUESTIONS), st.text(max_size=300))
@settings(max_examples=400)
def test_any_text_is_graded_without_error(question, text):
    verdict = GRADER.mark(question, text)
    assert 0 <= verdict.score <= 1
    if verdict.accepted:
        assert find_values(text), text


@pytest.mark.parametrize(
    "unit", ["1 ", "un ", "trente-", "10, ", "du 1 au ", "mille ", "😀", "a", "pas "]
)
@pytest.mark.parametrize(
    "question", QUESTIONS, ids=lambda q: q.type + q.answer[:4].replace("/", "-")
)
def test_a_response_of_any_length_takes_bounded_time(question, unit):
    text = (unit * 100_000)[:100_000]
    GRADER.mark(question, text[:50])
    took = []
    for _ in range(3):
        start = time.perf_counter()
        GRADER.mark(question, text)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05
