"""From ballots to places: Documentation/methods."""

import re
from fractions import Fraction
from itertools import groupby

import pairs
import rules
from marks import nearest, printed, thousandths
from sheet import Sheet
from ties import separate


class Ranking:
    """A category's places, made of what a bundle tells of it."""

    def __init__(self, told):
        self.told, self.rule, self.sheet = told, told["rule"], Sheet(told)
        # Whether scores were taken as they are told, and only the places made of them.
        self.is_believed = False
        # Points that the jury took off, under a rule that has points.
        told_off = told.get("interventions", {"deductions": []})["deductions"]
        self.off = {d["entry"]: d["points"] for d in told_off} if self.rule in rules.ON_SCALE else {}

    def places(self):
        found, place = [], 1
        for group in self.moved(list(self.groups())):
            for entry in group:
                score = self.scores[entry][0]
                found.append(
                    {
                        "entry": entry, "place": place, "tied": len(group) > 1, "score": printed(score),
                        "exact": f"{score.numerator}/{score.denominator}", "level": self.level(entry),
                    }  # fmt: skip
                )
            place += len(group)
        return found

    def moved(self, groups):
        """Entries that the jury set ahead of others, one after another."""
        for move in self.told.get("interventions", {"moves": []})["moves"]:
            at = {entry: index for index, group in enumerate(groups) for entry in group}
            own, other = at.get(move["entry"]), at.get(move["ahead"])
            if own is None or other is None or own < other:
                continue
            groups[own].remove(move["entry"])
            groups.insert(other, [move["entry"]])
            groups = [group for group in groups if group]
        return groups

    def less(self, entry, score):
        """Without the points that the jury took off, and not less than none."""
        points = self.off.get(entry, 0)
        return score if points == 0 or score[0] < 0 else (max(score[0] - points, Fraction(0)), *score[1:])

    def groups(self):
        """Of entries that share a place, the best first."""
        scores = {e: s if type(s) is tuple else (s,) for e, s in self.all_scores().items()}
        self.scores = {entry: self.less(entry, score) for entry, score in scores.items()}
        order = sorted(sorted(filter(self.may_stand, self.scores)), key=self.scores.get, reverse=True)
        for _, equal in groupby(order, key=self.scores.get):
            yield from separate(self.sheet, list(equal), self.told["rubric"]["ties"])

    def may_stand(self, entry):
        void = self.sheet.standings.get(entry, {"void": False})["void"]
        return not void and len(self.sheet.ballots[entry]) >= max(1, self.told["ballotsMin"])

    def level(self, entry):
        """The first that is reached."""
        score = max(self.scores[entry][0], 0) if self.rule in rules.ON_SCALE else self.sheet.mean(entry)
        marks = {criterion: self.sheet.mean_mark(entry, criterion) for criterion in self.sheet.weights}
        for level in self.told["rubric"]["levels"]:
            stands_out = level["standOut"] is None or max(marks.values()) >= thousandths(level["standOut"])
            needs = [(n["criterion"], thousandths(n["mark"])) for n in level["needs"]]
            has_needs = all(criterion in marks and marks[criterion] >= least for criterion, least in needs)
            if score >= Fraction(level["score"]) and stands_out and has_needs:
                return level["id"]
        return None

    # Scores by the rule.

    def all_scores(self):
        table = self.sheet.table
        if self.rule == "mean":
            means = {entry: self.sheet.mean(entry) for entry in self.sheet.entries}
            return {entry: mean for entry, mean in means.items() if mean is not None}
        if self.rule in rules.ROUNDED:
            return self.confirmed(rules.ROUNDED[self.rule](table))
        try:
            if self.rule in rules.EXACT:
                return rules.EXACT[self.rule](table)
        except pairs.TooLarge:
            pass
        self.is_believed = True
        told = self.told_scores()
        # A model speaks of all entries or of none.
        return {entry: told.get(entry, Fraction(0)) for entry in table.by_entry} if told else {}

    def confirmed(self, scores):
        """What is told, where it is within a thousandth of what is computed; else what is computed."""
        told, found = self.told_scores(), {}
        for entry, score in scores.items():
            found[entry] = ours = Fraction(nearest(score * 1000), 1000)
            if entry in told and abs(told[entry] - ours) <= Fraction(1, 1000):
                found[entry] = told[entry]
        return found

    def told_scores(self):
        """As they are printed, which is all of a score that is rounded; others are left out."""
        told = {place["entry"]: place["score"] for place in self.told["places"]}
        printed_ones = {e: s for e, s in told.items() if re.fullmatch(r"-?[0-9]+\.[0-9]{3}", s)}
        return {e: Fraction(score) + self.off.get(e, 0) for e, score in printed_ones.items()}
