"""Rules of the middle: Documentation/methods/trimmed-mean.md and median-and-majority-judgment.md."""

from fractions import Fraction
from functools import cmp_to_key
from math import lcm


def mean_without(values, cut):
    kept = sorted(values)[cut : len(values) - cut]
    return Fraction(sum(kept), len(kept))


def outer(values):
    """The highest and the lowest go from three on."""
    return 1 if len(values) >= 3 else 0


def olympic(table):
    return {e: table.scale * mean_without(table.totals(e), outer(table.totals(e))) for e in table.by_entry}


def trimmed(table):
    return {e: table.scale * mean_without(table.totals(e), len(table.totals(e)) // 5) for e in table.by_entry}


def criterion_olympic(table):
    def score(entry):
        marks = [[table.points[entry, j][c] for j in table.by_entry[entry]] for c in table.criteria]
        return table.scale * sum(mean_without(own, outer(own)) for own in marks)

    return {entry: score(entry) for entry in table.by_entry}


def median(table):
    def middle(totals):
        return Fraction(totals[(len(totals) - 1) // 2] + totals[len(totals) // 2], 2)

    return {entry: table.scale * middle(table.totals(entry)) for entry in table.by_entry}


def lower_median(totals):
    return totals[(len(totals) - 1) // 2]


def majority_value(totals):
    """The lower median is noted and taken away, again and again."""
    rest, noted = list(totals), []
    while rest:
        noted.append(lower_median(rest))
        rest.remove(noted[-1])
    return noted


def compare_values(a, b):
    """Every ballot is given equally often, until both panels are equally large."""
    size = lcm(len(a), len(b))
    first = majority_value(sorted(a * (size // len(a))))
    second = majority_value(sorted(b * (size // len(b))))
    return (first > second) - (first < second)


def majority_judgment(table):
    key = cmp_to_key(compare_values)
    return {e: (table.scale * lower_median(table.totals(e)), key(table.totals(e))) for e in table.by_entry}
