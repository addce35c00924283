"""Rules that read each juror's order, and the screening: Documentation/methods/points-by-rank.md."""

from fractions import Fraction

EUROVISION = [12, 10, 8, 7, 6, 5, 4, 3, 2, 1]
YES, MAYBE = Fraction(66_667, 1000), Fraction(33_333, 1000)


def placed(table):
    """Of every juror her entries with how many she placed above and equal, themselves included."""
    for juror in table.by_juror:
        above = 0
        for group in table.groups(juror):
            for entry in group:
                yield juror, entry, above, len(group)
            above += len(group)


def added(table, worth):
    sums = {entry: Fraction(0) for entry in table.by_entry}
    for juror, entry, above, equal in placed(table):
        sums[entry] += worth(len(table.by_juror[juror]), above, equal)
    return sums


def borda_points(judged, above, equal):
    return judged - above - equal + Fraction(equal - 1, 2)


def borda(table):
    return added(table, borda_points)


def borda_normalised(table):
    def share(judged, above, equal):
        return borda_points(judged, above, equal) / (judged - 1) if judged > 1 else Fraction(1, 2)

    return {entry: sum_ / len(table.by_entry[entry]) for entry, sum_ in added(table, share).items()}


def rank_sum(table):
    return table.share(added(table, lambda judged, above, equal: -(above + Fraction(equal + 1, 2))))


def eurovision(table):
    def points(judged, above, equal):
        return Fraction(sum(EUROVISION[above : above + equal]), equal)

    counts = {entry: [0] * len(EUROVISION) for entry in table.by_entry}
    for _, entry, above, _ in placed(table):
        if above < len(EUROVISION):
            counts[entry][above] += 1
    shares = {e: 1 if table.is_complete else len(table.by_entry[e]) for e in table.by_entry}
    return {
        entry: (sum_, *(Fraction(count, shares[entry]) for count in counts[entry]))
        for entry, sum_ in table.share(added(table, points)).items()
    }


def screening(table):
    def score(totals):
        yes = sum(table.scale * total >= YES for total in totals)
        maybe = sum(YES > table.scale * total >= MAYBE for total in totals)
        return Fraction(yes, len(totals)), Fraction(maybe, len(totals))

    return {entry: score(table.totals(entry)) for entry in table.by_entry}
