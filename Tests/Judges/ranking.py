"""From ballots to places: Documentation/methods."""

from fractions import Fraction

from marks import effective, half_up, printed, thousandths


class Category:
    def __init__(self, told):
        self.told, self.rubric, self.rule = told, told["rubric"], told["rule"]
        scale = self.rubric["scale"]
        self.low, self.high = thousandths(scale["min"]), thousandths(scale["max"])
        self.weights = {c["id"]: c["weight"] for c in self.rubric["criteria"]}
        self.results = {c["id"] for c in self.rubric["criteria"] if "result" in c["reads"]}
        self.standings = {s["entry"]: s for s in told.get("standings", [])}
        # By entry and juror, by criterion: the mark as it counts, and its points, both in thousandths.
        self.ballots = {}
        for ballot in told["ballots"]:
            if "recused" in ballot:
                continue
            entry, counted = ballot["entry"], {}
            ruled = {c["criterion"]: c for c in self.standings.get(entry, {"criteria": []})["criteria"]}
            for criterion, mark in ballot["marks"].items():
                if mark in (None, "abstained") or criterion not in self.weights:
                    continue
                counts = effective(
                    thousandths(mark), self.low, ruled.get(criterion), criterion in ballot.get("lifts", {})
                )
                share = self.weights[criterion] * (counts - self.low) / (self.high - self.low)
                counted[criterion] = (counts, half_up(share * 1000))
            if counted:
                self.ballots.setdefault(entry, {})[ballot["juror"]] = counted

    def marks(self, entry, criterion):
        own = self.ballots.get(entry, {}).values()
        return [b[criterion] for b in own if criterion in b]

    def points(self, entry, criterion):
        own = self.marks(entry, criterion)
        return Fraction(sum(p for _, p in own), 1000 * len(own))

    def mean_mark(self, entry, criterion):
        own = self.marks(entry, criterion)
        return sum((m for m, _ in own), Fraction(0)) / len(own)

    def mean(self, entry):
        if not all(self.marks(entry, c) for c in self.weights):
            return None
        return Fraction(100, self.rubric["total"]) * sum(self.points(entry, c) for c in self.weights)

    def totals(self, entry):
        """Of whole ballots: juror and thousandths of points."""
        own = self.ballots.get(entry, {})
        return {
            juror: sum(p for _, p in ballot.values())
            for juror, ballot in own.items()
            if len(ballot) == len(self.weights)
        }

    def score(self, entry):
        totals = sorted(self.totals(entry).values())
        if self.rule == "mean":
            return self.mean(entry)
        if not totals:
            return None
        count, scale = len(totals), Fraction(100, 1000 * self.rubric["total"])
        if self.rule == "median":
            return scale * Fraction(totals[(count - 1) // 2] + totals[count // 2], 2)
        if self.rule in ("olympic_drop1", "trim20"):
            cut = count // 5 if self.rule == "trim20" else 1 if count >= 3 else 0
            kept = totals[cut : count - cut]
            return scale * Fraction(sum(kept), len(kept))
        if self.rule == "criterion_olympic":
            whole, total = self.totals(entry), Fraction(0)
            for criterion in self.weights:
                own = sorted(self.ballots[entry][juror][criterion][1] for juror in whole)
                cut = 1 if len(own) >= 3 else 0
                kept = own[cut : len(own) - cut]
                total += Fraction(sum(kept), len(kept))
            return scale * total
        raise KeyError(self.rule)

    def level(self, entry, score):
        for level in self.rubric["levels"]:
            stands_out = level["standOut"] is None or any(
                self.mean_mark(entry, c) >= thousandths(level["standOut"]) for c in self.weights
            )
            if (
                score >= Fraction(level["score"])
                and stands_out
                and all(
                    n["criterion"] in self.weights
                    and self.mean_mark(entry, n["criterion"]) >= thousandths(n["mark"])
                    for n in level["needs"]
                )
            ):
                return level["id"]
        return None

    # Ties: what a step makes of entries with equal scores, the best first.

    def split(self, group, steps):
        if len(group) == 1 or not steps:
            return [group]
        step, rest = steps[0], steps[1:]
        if step == "jurors":
            parts = self.by_jurors(group)
        else:
            worth = {e: self.worth(step, e) for e in group}
            parts = [[e for e in group if worth[e] == w] for w in sorted(set(worth.values()), reverse=True)]
        return [part for found in parts for part in self.split(found, rest)]

    def worth(self, step, entry):
        standing = self.standings.get(entry, {"factors": [], "tier": None})
        if step == "results":
            return sum((self.points(entry, c) for c in self.results), Fraction(0))
        if step == "grade":
            if self.rubric["evidence"] != "factor":
                return ()
            return tuple(Fraction(f) for f in standing["factors"])
        if step == "tier":
            return ["means", "exposure", "reaction", "result"].index(standing["tier"]) + 1 if standing["tier"] else 0
        weights = sorted(set(self.weights.values()), reverse=True)
        return tuple(
            sum((self.points(entry, c) for c in self.weights if self.weights[c] == w), Fraction(0))
            for w in weights
        )

    def by_jurors(self, group):
        if len(group) != 2:
            return [group]
        first, second = (self.totals(e) for e in group)
        both = first.keys() & second.keys()
        lead = sum((first[j] > second[j]) - (first[j] < second[j]) for j in both)
        return [group] if lead == 0 else [[group[0]], [group[1]]] if lead > 0 else [[group[1]], [group[0]]]

    def places(self):
        scores = {}
        for entry in sorted({p["entry"] for p in self.told["places"] + self.told["unplaced"]}):
            void = self.standings.get(entry, {"void": False})["void"]
            enough = len(self.ballots.get(entry, {})) >= max(1, self.told["ballotsMin"])
            if void or not enough or self.mean(entry) is None:
                continue
            score = self.score(entry)
            if score is not None:
                scores[entry] = score
        found, place = [], 1
        for score in sorted(set(scores.values()), reverse=True):
            level = sorted(e for e in scores if scores[e] == score)
            for group in self.split(level, self.rubric["ties"]):
                for entry in group:
                    found.append(
                        {
                            "entry": entry, "place": place, "tied": len(group) > 1, "score": printed(score),
                            "exact": f"{score.numerator}/{score.denominator}",
                            "level": self.level(entry, score),
                        }  # fmt: skip
                    )
                place += len(group)
        return found


CHECKED = {"mean", "median", "olympic_drop1", "trim20", "criterion_olympic"}
