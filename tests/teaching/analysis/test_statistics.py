"""Formulas against examples worked by hand, and against other forms of the same formulas."""

from itertools import pairwise
from statistics import fmean, pvariance

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.teaching.analysis import statistics as formulas

# Four learners, three items. Totals 3, 2, 1, 0: variance 5/3. Items: p = 3/4, 1/2, 1/4.
GUTTMAN = [[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]]


def test_alpha_of_a_perfect_scale_worked_by_hand():
    # Variances of the items: 1/4, 1/3, 1/4, sum 5/6. alpha = 3/2 × (1 - (5/6)/(5/3)) = 3/4.
    assert formulas.cronbach_alpha(GUTTMAN) == pytest.approx(0.75)


def test_item_rest_worked_by_hand():
    # Item 2 is 1, 1, 0, 0; the rest is 2, 1, 1, 0.
    # Covariance sum 1, sums of squares 1 and 2: r = 1 / sqrt(2).
    assert formulas.item_rest(GUTTMAN, 1) == pytest.approx(2**-0.5)


def test_standard_error_worked_by_hand():
    # SD × sqrt(1 - alpha) = sqrt(5/3) × sqrt(1/4).
    assert formulas.standard_error(GUTTMAN) == pytest.approx((5 / 3) ** 0.5 / 2)


def test_interval_of_fisher_worked_by_hand():
    # r = 0.5, n = 28: z = 0.5493, margin 1.96 / 5 = 0.3920, so tanh(0.1573) and tanh(0.9413).
    low, high = formulas.correlation_interval(0.5, 28)
    assert (low, high) == (pytest.approx(0.1560, abs=5e-4), pytest.approx(0.7357, abs=5e-4))


def test_the_item_is_left_out_of_the_total():
    rows = [[1, 0], [0, 1], [1, 0], [0, 1]]
    assert formulas.item_rest(rows, 0) == pytest.approx(-1)


def test_what_is_not_defined_is_none():
    assert formulas.pearson([1, 1, 1], [1, 2, 3]) is None
    assert formulas.pearson([1], [1]) is None
    assert formulas.cronbach_alpha([[1], [0]]) is None
    assert formulas.cronbach_alpha([]) is None
    assert formulas.cronbach_alpha([[1, 0], [0, 1]]) is None
    assert formulas.correlation_interval(0.3, 3) is None
    assert formulas.standard_error([[1, 0, 0], [0, 1, 0], [1, 1, 1], [0, 0, 0.5]]) is not None


def test_a_negative_alpha_has_no_standard_error():
    rows = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0]]
    assert formulas.cronbach_alpha(rows) < 0
    assert formulas.standard_error(rows) is None


TABLES = st.integers(2, 6).flatmap(
    lambda k: st.lists(st.lists(st.integers(0, 4), min_size=k, max_size=k), min_size=3, max_size=30)
)


@given(TABLES)
def test_alpha_equals_its_form_by_mean_covariance(rows):
    alpha = formulas.cronbach_alpha(rows)
    assume(alpha is not None)
    columns = list(zip(*rows, strict=True))
    k, n = len(columns), len(rows)

    def covariance(a, b):
        return sum((x - fmean(a)) * (y - fmean(b)) for x, y in zip(a, b, strict=True)) / (n - 1)

    table = [[covariance(a, b) for b in columns] for a in columns]
    own = sum(table[i][i] for i in range(k)) / k
    between = (sum(map(sum, table)) - k * own) / (k * (k - 1))
    assert alpha == pytest.approx(k * between / (own + (k - 1) * between), abs=1e-6)


@given(
    st.integers(2, 6).flatmap(
        lambda k: st.lists(
            st.lists(st.integers(0, 1), min_size=k, max_size=k), min_size=3, max_size=30
        )
    )
)
def test_alpha_of_right_and_wrong_is_kuder_and_richardson_20(rows):
    alpha = formulas.cronbach_alpha(rows)
    assume(alpha is not None)
    k = len(rows[0])
    shares = [fmean(column) for column in zip(*rows, strict=True)]
    kr20 = k / (k - 1) * (1 - sum(p * (1 - p) for p in shares) / pvariance(map(sum, rows)))
    assert alpha == pytest.approx(kr20, abs=1e-6)


@given(TABLES, st.integers(0, 1))
def test_correlations_stay_in_their_bounds(rows, item):
    r = formulas.item_rest(rows, item)
    assert r is None or -1 <= r <= 1
    if r is not None and (ends := formulas.correlation_interval(r, len(rows))):
        assert all(a <= b + 1e-9 for a, b in pairwise((-1, ends[0], r, ends[1], 1)))
