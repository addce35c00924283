#!/usr/bin/env python3
"""What acts make of an edition, and which ballots count: Documentation/formats/acts.md and bundle.md.

proceedings.py FILE   reads a journal's lines and prints, by category, what competes, counts and was decided beside the
marks, and what audits drew.
"""

import json
import sys
from fractions import Fraction

import draws
from acts import TIES, is_act


class Edition:
    """What the lines say, one after another."""

    def __init__(self):
        self.rubrics, self.categories, self.entries, self.rounds = {}, {}, {}, {}
        self.conflicts, self.recused, self.proposals, self.order = {}, set(), {}, []
        self.placings, self.deductions = {}, {}

    def follow(self, seq, actor, kind, body):
        do = getattr(self, "do_" + kind.replace("-", "_"), None)
        if do is not None:
            do(seq, actor, **body)

    def do_rubric(self, seq, actor, rubric, min, max, step, total, criteria, reason=None):
        self.rubrics[rubric] = (min, max, step, total, [(c, int(w)) for c, w in criteria])

    def do_category(self, seq, actor, category, rubric, rule, needed, reason=None):
        self.categories[category] = (rubric, rule, needed)

    def do_enter(self, seq, actor, entry, category, file, agency=None):
        out = self.entries.get(entry, (None, False))[1]
        self.put(entry, category, out)

    def do_hand_in(self, seq, actor, entry, category, file):
        self.do_enter(seq, actor, entry, category, file)

    def put(self, entry, category, out):
        """Seats without marks go where the round does not judge the category."""
        self.entries[entry] = (category, out)
        for held in self.rounds.values():
            if category not in held["categories"]:
                held["ballots"] = {
                    k: b for k, b in held["ballots"].items() if k[0] != entry or b["marks"]
                }

    def do_plan(self, seq, actor, round, sort, categories, deadline=None, gap=None):
        if round not in self.rounds:
            self.order.append(round)
        held = self.rounds.get(round, {"ballots": {}, "opened": None})
        kept = {k: b for k, b in held["ballots"].items() if self.entries.get(k[0], (None,))[0] in categories}
        self.rounds[round] = {
            "sort": sort, "categories": categories, "ballots": kept, "gap": gap, "opened": held["opened"]
        }  # fmt: skip

    def do_open(self, seq, actor, round):
        if round in self.rounds and self.rounds[round]["opened"] is None:
            self.rounds[round]["opened"] = seq

    def do_shortlist(self, seq, actor, round, entries):
        screening = self.rounds.get(round)
        if screening is None or screening["opened"] is None:
            return
        for name, held in self.rounds.items():
            later = held["opened"] is None or held["opened"] > screening["opened"]
            if name == round or not later or not set(held["categories"]) & set(screening["categories"]):
                continue
            held["ballots"] = {
                k: b
                for k, b in held["ballots"].items()
                if k[0] in entries
                or b["marks"]
                or self.entries.get(k[0], (None,))[0] not in screening["categories"]
            }

    def do_seat(self, seq, actor, round, seats):
        for entry, juror in seats:
            if round in self.rounds:
                self.rounds[round]["ballots"][entry, juror] = {"marks": {}, "struck": False}

    def do_unseat(self, seq, actor, round, entry, juror):
        if round in self.rounds:
            self.rounds[round]["ballots"].pop((entry, juror), None)

    def do_conflict(self, seq, actor, juror, entry, tie, treatment):
        dismissed = self.conflicts.get((entry, juror, tie), (None, False))[1]
        self.conflicts[entry, juror, tie] = (treatment, dismissed)

    def do_dismiss(self, seq, actor, juror, entry, tie, reason):
        if (entry, juror, tie) in self.conflicts:
            self.conflicts[entry, juror, tie] = (self.conflicts[entry, juror, tie][0], True)

    def do_mark(self, seq, actor, round, entry, criterion, points=None, lift=None, comment=None):
        self.do_transcribe(seq, actor, round, entry, actor, criterion, points, lift, comment)

    def do_transcribe(
        self, seq, actor, round, entry, juror, criterion, points=None, lift=None, comment=None
    ):
        ballot = self.rounds.get(round, {"ballots": {}})["ballots"].get((entry, juror))
        if ballot is not None:
            ballot["marks"][criterion] = (points, lift is not None and points is not None)

    def do_recuse(self, seq, actor, entry, juror=None, reason=None):
        self.recused.add((entry, juror or actor))

    def do_readmit(self, seq, actor, juror, entry, reason):
        self.recused.discard((entry, juror))

    def out(self, entry, out):
        if entry in self.entries:
            self.entries[entry] = (self.entries[entry][0], out)

    def do_withdraw(self, seq, actor, entry, reason):
        self.out(entry, True)

    def do_disqualify(self, seq, actor, entry, rule, reason):
        self.out(entry, True)

    def do_reinstate(self, seq, actor, entry, reason):
        self.out(entry, False)

    def do_move(self, seq, actor, entry, category, reason):
        if entry in self.entries:
            self.put(entry, category, self.entries[entry][1])

    def do_strike(self, seq, actor, round, entry, juror, rule, reason):
        ballot = self.rounds.get(round, {"ballots": {}})["ballots"].get((entry, juror))
        if ballot is not None:
            ballot["struck"] = True

    def do_place(self, seq, actor, entry, reason, ahead=None, vote=None):
        self.placings.pop(entry, None)
        if ahead is not None:
            self.placings[entry] = ahead

    def do_deduct(self, seq, actor, entry, points, reason, vote=None):
        self.deductions.pop(entry, None)
        if points:
            self.deductions[entry] = points

    def do_propose(self, seq, actor, act, body):
        self.proposals[seq] = (actor, act, body)

    def do_confirm(self, seq, actor, proposal):
        if proposal in self.proposals:
            by, act, body = self.proposals[proposal]
            self.follow(seq, by, act, body)

    # What follows.

    def competing(self, category):
        return sorted(e for e, (c, out) in self.entries.items() if c == category and not out)

    def deciding(self, category):
        having = [r for r in self.order if category in self.rounds[r]["categories"]]
        judged = [r for r in having if self.rounds[r]["sort"] != "screening"]
        return (judged or [None])[-1]

    def interventions(self, category):
        own = self.competing(category)
        moves = [{"entry": e, "ahead": a} for e, a in self.placings.items() if e in own and a in own]
        less = [{"entry": e, "points": p} for e, p in sorted(self.deductions.items()) if e in own]
        return {"moves": moves, "deductions": less}

    def ballots(self, category):
        decided, own = self.deciding(category), set(self.competing(category))
        found = {}
        for seat, ballot in self.rounds[decided]["ballots"].items() if decided else ():
            if seat[0] not in own:
                continue
            if seat in self.recused:
                found[seat] = "recused"
                continue
            barred = any(
                (seat[0], seat[1], tie) in self.conflicts
                and self.conflicts[seat[0], seat[1], tie][0] != "show"
                and not self.conflicts[seat[0], seat[1], tie][1]
                for tie in TIES
            )
            if ballot["marks"] and not barred and not ballot["struck"]:
                found[seat] = ballot["marks"]
        if decided:
            self.set_aside(self.rounds[decided]["gap"], category, found)
        return found

    def set_aside(self, gap, category, found):
        """Documentation/methods/third-juror.md: of three ballots that far apart the two closest count."""
        rubric, _, needed = self.categories[category]
        low, high, _, total, criteria = self.rubrics[rubric]
        if gap is None or needed > 2:
            return
        sums = {}
        for (entry, juror), marks in found.items():
            if marks != "recused" and all(marks.get(c, (None,))[0] is not None for c, _ in criteria):
                sums.setdefault(entry, []).append((sum(w * marks[c][0] for c, w in criteria), juror))
        for entry, own in sums.items():
            own.sort()
            if len(own) != 3 or Fraction(100 * (own[2][0] - own[0][0]), total * (high - low)) < Fraction(gap, 1000):
                continue
            is_higher = own[2][0] - own[1][0] <= own[1][0] - own[0][0]
            del found[entry, own[0 if is_higher else 2][1]]


def words(ballot):
    if ballot == "recused":
        return ballot
    said = {c: "abstained" if points is None else str(points) for c, (points, _) in ballot.items()}
    return ", ".join(f"{c}={said[c]}" + (" lifted" if ballot[c][1] else "") for c in sorted(said))


def main(path):
    with open(path, "rb") as file:
        lines = file.read().splitlines()
    edition, told = Edition(), {}
    for seq, text in enumerate(lines):
        line = json.loads(text)
        if not is_act(line["kind"], line["body"]):
            sys.exit(f"line {seq} is no act")
        edition.follow(seq, line["actor"], line["kind"], line["body"])
    for category in edition.categories:
        told[f"competes in {category}"] = " ".join(edition.competing(category))
        beside = edition.interventions(category)
        moves = [f"{m['entry']} ahead of {m['ahead']}" for m in beside["moves"]]
        less = [f"{d['entry']} less {d['points']}" for d in beside["deductions"]]
        told[f"intervenes in {category}"] = ", ".join(moves + less)
        for (entry, juror), ballot in edition.ballots(category).items():
            told[f"counts in {category} {entry} {juror}"] = words(ballot)
    for audit in draws.audits(lines):
        told[f"drawn at {audit['line']}"] = " ".join("/".join(claim) for claim in audit["drawn"])
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    main(sys.argv[1])
