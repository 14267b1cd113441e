"""Formulas of classical test theory, over tables of points: one row a learner, one column an item.

Sources: Lord & Novick, *Statistical Theories of Mental Test Scores* (1968), chapters 4 and 15;
Cronbach, « Coefficient alpha and the internal structure of tests », *Psychometrika* 16 (1951);
Henrysson, « Correction of item-total correlations in item analysis », *Psychometrika* 28 (1963).
Variances are those of a sample (n - 1). What is not defined is None, never 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atanh, sqrt, tanh
from statistics import correlation, stdev, variance

Row = Sequence[float]

_NORMAL_95 = 1.959963984540054
_EPSILON = 1e-12


def pearson(first: Row, second: Row) -> float | None:
    """Pearson's correlation, from -1 to 1; None where either does not vary."""
    if len(first) < 2 or not _varies(first) or not _varies(second):
        return None
    return max(-1.0, min(1.0, correlation(first, second)))


def item_rest(rows: Sequence[Row], item: int) -> float | None:
    """Corrected item-total correlation: of an item with the sum of all *other* items.

    The item is left out of the total, since it correlates with itself. From -1 to 1; None with a
    single item, or where the item or the rest does not vary.
    """
    return pearson([row[item] for row in rows], [sum(row) - row[item] for row in rows])


def cronbach_alpha(rows: Sequence[Row]) -> float | None:
    """Cronbach's alpha: k / (k - 1) × (1 - sum of the items' variances / variance of the totals).

    At most 1; may be negative where items contradict one another. A lower bound of reliability
    where errors are independent, and equal to it where all items measure one thing equally.
    None with fewer than 2 items or learners, or where totals do not vary.
    """
    if len(rows) < 2 or (k := len(rows[0])) < 2:
        return None
    totals = [sum(row) for row in rows]
    if not _varies(totals):
        return None
    items = sum(variance(column) for column in zip(*rows, strict=True))
    return float(k / (k - 1) * (1 - items / variance(totals)))


def alpha_without(rows: Sequence[Row], item: int) -> float | None:
    """Alpha of the test without one of its items."""
    return cronbach_alpha([[*row[:item], *row[item + 1 :]] for row in rows])


def standard_error(rows: Sequence[Row]) -> float | None:
    """Standard error of measurement, in points: SD of the totals × √(1 - alpha).

    Two learners in three have a true mark within one such error of the mark they got. None where
    alpha is None or negative: then it says nothing.
    """
    alpha = cronbach_alpha(rows)
    if alpha is None or alpha < 0:
        return None
    return stdev(sum(row) for row in rows) * sqrt(max(0.0, 1 - alpha))


def correlation_interval(r: float, n: int) -> tuple[float, float] | None:
    """A 95 % confidence interval of a correlation of `n` pairs, by Fisher's z (1921).

    None with fewer than 4 pairs. A correlation of ±1 is its own interval.
    """
    if n < 4:
        return None
    if abs(r) >= 1 - _EPSILON:
        return r, r
    z, margin = atanh(r), _NORMAL_95 / sqrt(n - 3)
    return tanh(z - margin), tanh(z + margin)


def _varies(values: Row) -> bool:
    return max(values) - min(values) > _EPSILON
