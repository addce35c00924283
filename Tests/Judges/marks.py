"""From a mark to what it counts: Documentation/methods/marks-to-points.md and weighted-mean.md."""

from fractions import Fraction


def thousandths(text):
    value = Fraction(text) * 1000
    if value.denominator != 1:
        raise ValueError(text)
    return int(value)


def half_up(value):
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def nearest(value):
    """To a whole number, from the middle away from zero."""
    return half_up(value) if value >= 0 else -half_up(-value)


def printed(value):
    count = nearest(value * 1000)
    return ("-" if count < 0 else "") + f"{abs(count) // 1000}.{abs(count) % 1000:03}"


def effective(mark, low, standing, lifted):
    """In thousandths of a mark, exact."""
    if standing is None:
        return Fraction(mark)
    if standing["void"]:
        return Fraction(low)
    if lifted:
        return Fraction(mark)
    best = Fraction(low)
    for allowance in standing["allowances"]:
        cap = allowance["cap"]
        capped = mark if cap is None else min(mark, thousandths(cap))
        counted = low + (capped - low) * Fraction(allowance["factor"])
        if allowance["floor"] is not None:
            counted = max(counted, Fraction(min(capped, thousandths(allowance["floor"]))))
        best = max(best, counted)
    return best
