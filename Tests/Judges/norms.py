"""Rules that bring jurors to a common scale: Documentation/methods/normalised.md."""

from decimal import Decimal, localcontext
from fractions import Fraction


def root(value):
    """To fifty digits."""
    with localcontext() as context:
        context.prec = 50
        return Fraction((Decimal(value.numerator) / Decimal(value.denominator)).sqrt())


def normalised(table, norm):
    """The mean over each entry's ballots of what a juror's scale makes of a total."""
    scales = {juror: norm([table.scale * t for t in own.values()]) for juror, own in table.by_juror.items()}
    return {
        entry: sum(scales[juror](table.scale * total) for juror, total in own.items()) / len(own)
        for entry, own in table.by_entry.items()
    }


def zscore(table):
    def norm(own):
        middle = sum(own) / len(own)
        squares = sum((x - middle) ** 2 for x in own)
        if squares == 0:
            return lambda x: Fraction(0)
        deviation = root(squares / (len(own) - 1))
        return lambda x: (x - middle) / deviation

    return normalised(table, norm)


def minmax(table):
    def norm(own):
        low, high = min(own), max(own)
        return lambda x: (x - low) / (high - low) if high > low else Fraction(1, 2)

    return normalised(table, norm)


def centered(table):
    totals = [table.scale * total for own in table.by_entry.values() for total in own.values()]

    def norm(own):
        shift = sum(totals) / len(totals) - sum(own) / len(own)
        return lambda x: x + shift

    return normalised(table, norm)
