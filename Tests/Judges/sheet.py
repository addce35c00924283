"""A category's ballots, and what their marks are worth: Documentation/methods/weighted-mean.md."""

from fractions import Fraction

from marks import effective, half_up, thousandths
from table import Table


class Sheet:
    def __init__(self, told):
        self.rubric = told["rubric"]
        self.entries = sorted({place["entry"] for place in told["places"] + told["unplaced"]})
        self.weights = {c["id"]: c["weight"] for c in self.rubric["criteria"]}
        self.standings = {s["entry"]: s for s in told.get("standings", [])}
        # By entry and juror, by criterion: the mark as it counts, and its points, both in thousandths.
        self.ballots = {entry: {} for entry in self.entries}
        given = [b for b in told["ballots"] if "recused" not in b and b["entry"] in self.ballots]
        for ballot in given:
            counted = self.counted(ballot)
            if counted:
                self.ballots[ballot["entry"]][ballot["juror"]] = counted
        points = {
            entry: {juror: {c: p for c, (_, p) in ballot.items()} for juror, ballot in own.items()}
            for entry, own in self.ballots.items()
        }
        jurors = {ballot["juror"] for ballot in given}
        self.table = Table(self.entries, jurors, points, list(self.weights), self.rubric["total"])

    def counted(self, ballot):
        low, high = (thousandths(self.rubric["scale"][end]) for end in ("min", "max"))
        standing = self.standings.get(ballot["entry"], {"criteria": []})
        ruled = {c["criterion"]: c for c in standing["criteria"]}
        found = {}
        for criterion, mark in ballot["marks"].items():
            if mark in (None, "abstained") or criterion not in self.weights:
                continue
            lifted = criterion in ballot.get("lifts", {})
            counts = effective(thousandths(mark), low, ruled.get(criterion), lifted)
            share = self.weights[criterion] * (counts - low) / (high - low)
            found[criterion] = (counts, half_up(share * 1000))
        return found

    def marks(self, entry, criterion):
        return [b[criterion] for b in self.ballots[entry].values() if criterion in b]

    def points(self, entry, criterion):
        own = self.marks(entry, criterion)
        return Fraction(sum(p for _, p in own), 1000 * len(own))

    def mean_mark(self, entry, criterion):
        own = self.marks(entry, criterion)
        return sum((m for m, _ in own), Fraction(0)) / len(own)

    def mean(self, entry):
        """None where nobody marked some criterion."""
        if not all(self.marks(entry, c) for c in self.weights):
            return None
        return Fraction(100, self.rubric["total"]) * sum(self.points(entry, c) for c in self.weights)
