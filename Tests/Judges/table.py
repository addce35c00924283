"""Whole ballots, as all rules but the weighted mean read them: Documentation/methods/rules.md."""

from fractions import Fraction


class Table:
    """Totals are thousandths of points; `scale` brings one to a score of 100."""

    def __init__(self, entries, jurors, ballots, criteria, total):
        """`jurors` are all who have a ballot; of `ballots`, by entry and juror, the points by criterion."""
        self.entries, self.criteria, self.scale = entries, criteria, Fraction(100, 1000 * total)
        self.points = {
            (entry, juror): points
            for entry, own in ballots.items()
            for juror, points in own.items()
            if len(points) == len(criteria)
        }
        self.by_entry, self.by_juror = {}, {}
        for (entry, juror), points in self.points.items():
            total = sum(points.values())
            self.by_entry.setdefault(entry, {})[juror] = total
            self.by_juror.setdefault(juror, {})[entry] = total
        self.is_complete = len(self.points) == len(entries) * len(jurors)

    def totals(self, entry):
        return sorted(self.by_entry[entry].values())

    def groups(self, juror):
        """Her entries, the highest total first, equal ones together."""
        own = self.by_juror[juror]
        return [[e for e in own if own[e] == total] for total in sorted(set(own.values()), reverse=True)]

    def share(self, sums):
        """Sums over an entry's ballots, or in an incomplete table their means."""
        return {
            entry: Fraction(value) / (1 if self.is_complete else len(self.by_entry[entry]))
            for entry, value in sums.items()
        }
