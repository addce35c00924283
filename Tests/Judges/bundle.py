#!/usr/bin/env python3
"""A second verifier of bundles, from Documentation/ alone, with the standard library alone.

bundle.py [--key KEY] FILE    prints {"sound", "sealed", "lines", "root", "rankings", "ballots", "faults": [code]}.
With --many, FILE holds a bundle a line, and so does the answer.

Rankings by rules that rest on a model or on pairs are left out, and named under "unchecked".
"""

import base64
import json
import re
import sys
from fractions import Fraction

import journal

WORD = re.compile(r"[!#-\[\]-~]*")
ROLES = {"organiser", "chair", "signer", "juror", "agency", "client"}
SORTS = {"screening", "scoring", "live"}
TIES = {"employer", "network", "client", "competitor", "family", "credit"}
TREATMENTS = {"block", "exclude", "show"}
DECISIONS = {"provenance", "comparison", "defect", "headline", "level", "metric"}
RULES = {
    "mean", "olympic_drop1", "trim20", "criterion_olympic", "median", "majority_judgment", "borda",
    "borda_mean_normalised", "rank_sum", "eurovision", "copeland", "schulze_margins", "schulze_winning",
    "ranked_pairs", "kemeny", "zscore_mean", "minmax_mean", "centered_mean", "screening",
    "adjusted_olympic", "lmm_reml", "huber",
}  # fmt: skip


def word(value):
    return type(value) is str and WORD.fullmatch(value) is not None


def number(value):
    return type(value) is int


def one_of(values):
    return lambda value: word(value) and value in values


def listed(item):
    return lambda value: type(value) is list and all(item(v) for v in value)


def pair(value):
    return type(value) is list and len(value) == 2 and all(word(v) for v in value)


def weighted(value):
    return pair(value) and re.fullmatch(r"0|-?[1-9][0-9]{0,18}", value[1]) is not None


def proposed(value):
    return type(value) is dict


# Documentation/formats/acts.md: by kind the members in their order; those with ? may be left out.
ACTS = {
    "begin": {"edition": word},
    "appoint": {"person": word, "roles": listed(one_of(ROLES))},
    "define": {"files": word},
    "rubric": {
        "rubric": word, "min": number, "max": number, "step": number, "total": number,
        "criteria": listed(weighted),
    },
    "category": {"category": word, "rubric": word, "rule": one_of(RULES), "needed": number},
    "enter": {"entry": word, "category": word, "file": word, "agency?": word},
    "plan": {
        "round": word, "sort": one_of(SORTS), "categories": listed(word), "deadline?": number, "gap?": number
    },
    "seat": {"round": word, "seats": listed(pair)},
    "unseat": {"round": word, "entry": word, "juror": word},
    "conflict": {"juror": word, "entry": word, "tie": one_of(TIES), "treatment": one_of(TREATMENTS)},
    "dismiss": {"juror": word, "entry": word, "tie": one_of(TIES), "reason": word},
    "open": {"round": word},
    "pause": {"round": word},
    "close": {"round": word},
    "reopen": {"round": word, "reason": word, "deadline?": number},
    "deadline": {"round": word, "deadline?": number},
    "allow-late": {"round": word, "juror": word, "entry?": word, "until": number, "reason": word},
    "shortlist": {"round": word, "entries": listed(word)},
    "mark": {
        "round": word, "entry": word, "criterion": word, "points?": number, "lift?": word, "comment?": word
    },
    "transcribe": {
        "round": word, "entry": word, "juror": word, "criterion": word, "points?": number, "lift?": word,
        "comment?": word,
    },
    "seal": {"round": word, "entry": word},
    "unseal": {"round": word, "entry": word},
    "recuse": {"entry": word, "juror?": word, "reason?": word},
    "readmit": {"juror": word, "entry": word, "reason": word},
    "withdraw": {"entry": word, "reason": word},
    "disqualify": {"entry": word, "rule": word, "reason": word},
    "reinstate": {"entry": word, "reason": word},
    "move": {"entry": word, "category": word, "reason": word},
    "strike": {"round": word, "entry": word, "juror": word, "rule": word, "reason": word},
    "decide": {"entry": word, "claim": word, "decision": one_of(DECISIONS), "value": word, "reason": word},
    "propose": {"act": word, "body": proposed},
    "confirm": {"proposal": number},
    "erase": {"person": word},
    "restore": {"size": number, "root": word},
}  # fmt: skip


class Unknown(Exception):
    """A line that is no act."""


def is_act(kind, body):
    fields = ACTS.get(kind)
    if fields is None or type(body) is not dict:
        return False
    names = list(body)
    wanted = [name.rstrip("?") for name in fields if not name.endswith("?") or name[:-1] in body]
    if names != wanted or not all(fields.get(n, fields.get(n + "?"))(body[n]) for n in names):
        return False
    return kind != "propose" or is_act(body["act"], body["body"])


class Edition:
    """What the lines say, one after another."""

    def __init__(self):
        self.rubrics, self.categories, self.entries, self.rounds = {}, {}, {}, {}
        self.conflicts, self.recused, self.proposals, self.order = {}, set(), {}, []

    def follow(self, seq, actor, kind, body):
        do = getattr(self, "do_" + kind.replace("-", "_"), None)
        if do is not None:
            do(seq, actor, **body)

    def do_rubric(self, seq, actor, rubric, min, max, step, total, criteria):
        self.rubrics[rubric] = (min, max, step, total, [(c, int(w)) for c, w in criteria])

    def do_category(self, seq, actor, category, rubric, rule, needed):
        self.categories[category] = (rubric, rule, needed)

    def do_enter(self, seq, actor, entry, category, file, agency=None):
        out = self.entries.get(entry, (None, False))[1]
        self.entries[entry] = (category, out)

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
        if entry not in self.entries:
            return
        self.entries[entry] = (category, self.entries[entry][1])
        for held in self.rounds.values():
            if category not in held["categories"]:
                held["ballots"] = {
                    k: b for k, b in held["ballots"].items() if k[0] != entry or b["marks"]
                }

    def do_strike(self, seq, actor, round, entry, juror, rule, reason):
        ballot = self.rounds.get(round, {"ballots": {}})["ballots"].get((entry, juror))
        if ballot is not None:
            ballot["struck"] = True

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


# From marks to places: Documentation/methods.


def thousandths(text):
    value = Fraction(text) * 1000
    if value.denominator != 1:
        raise ValueError(text)
    return int(value)


def half_up(value):
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def printed(value):
    count = half_up(abs(value) * 1000)
    return ("-" if value < 0 else "") + f"{count // 1000}.{count % 1000:03}"


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


# What of a bundle is read, and what it must be.


def text(value):
    return type(value) is str


def truth(value):
    return type(value) is bool


def whole(low, high):
    return lambda value: type(value) is int and low <= value <= high


def choice(*values):
    return lambda value: text(value) and value in values


def or_null(check):
    return lambda value: value is None or check(value)


def decimal(value):
    """As they are printed: as short as can be, or with three decimals."""
    if not text(value) or not re.fullmatch(r"-?[0-9]{1,12}(\.[0-9]{1,3})?", value):
        return False
    count = thousandths(value)
    sign, short = "-" if count < 0 else "", f"{abs(count) % 1000:03}"
    printed_whole = f"{sign}{abs(count) // 1000}"
    trimmed = short.rstrip("0")
    return value in (printed_whole + ("." + trimmed if trimmed else ""), printed_whole + "." + short)


def ratio(value):
    found = re.fullmatch(r"(0|[1-9][0-9]{0,17})/([1-9][0-9]{0,17})", value) if text(value) else None
    return found is not None and int(found[1]) <= int(found[2])


def record(**members):
    """A member whose name ends in _ may be left out."""

    def check(value):
        return type(value) is dict and all(
            member(value[name.rstrip("_")]) if name.rstrip("_") in value else name.endswith("_")
            for name, member in members.items()
        )

    return check


def mapped(check):
    return lambda value: type(value) is dict and all(check(v) for v in value.values())


WEIGHT = whole(1, 100_000)
ANY = whole(-(2**63), 2**63 - 1)
TIERS = choice("means", "exposure", "reaction", "result")
SCALE = record(min=decimal, max=decimal, step=decimal)
RUBRIC = record(
    id=text, total=WEIGHT, scale=SCALE, evidence=choice("criterion", "factor", "shown"),
    criteria=listed(record(id=text, weight=WEIGHT, reads=listed(TIERS))),
    ties=listed(choice("results", "grade", "tier", "jurors", "weights")),
    levels=listed(
        record(id=text, score=decimal, standOut=or_null(decimal), needs=listed(record(criterion=text, mark=decimal)))
    ),
)  # fmt: skip
STANDING = record(
    entry=text, void=truth, tier=or_null(TIERS), factors=listed(ratio),
    criteria=listed(
        record(
            criterion=text, void=truth,
            allowances=listed(record(cap=or_null(decimal), factor=ratio, floor=or_null(decimal))),
        )
    ),
)  # fmt: skip
MARKED = record(
    entry=text, juror=text, lifts_=mapped(text),
    marks=mapped(lambda m: m is None or m == "abstained" or decimal(m) and abs(thousandths(m)) < 2**31 - 3),
)  # fmt: skip
CATEGORY = record(
    category=text, rule=choice(*RULES), ballotsMin=ANY, rubric=RUBRIC, standings_=listed(STANDING),
    ballots=listed(lambda b: record(entry=text, juror=text)(b) if "recused" in b else MARKED(b)),
    places=listed(
        record(entry=text, place=ANY, tied=truth, score=text, exact=text, level=or_null(text))
    ),
    unplaced=listed(record(entry=text)),
)  # fmt: skip
OPEN = record(
    key=text, checkpoint=text, lines=listed(text), ranking=record(rankings=listed(CATEGORY))
)
SEALED = record(
    key=text, checkpoint=text, leaves=listed(text), ranking=record(rankings=listed(CATEGORY))
)


def once(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def is_sound(told):
    """What kinds alone cannot say."""
    for category in told["ranking"]["rankings"]:
        rubric = category["rubric"]
        low, high, step = (thousandths(rubric["scale"][n]) for n in ("min", "max", "step"))
        if not (0 <= low < high < 2**31 and step > 0 and (high - low) % step == 0):
            return False
        names = {c["id"] for c in rubric["criteria"]}
        if not 1 <= len(rubric["criteria"]) <= 40:
            return False
        if any(c["criterion"] not in names for s in category.get("standings", []) for c in s["criteria"]):
            return False
        seats = [(b["entry"], b["juror"]) for b in category["ballots"]]
        if len(set(seats)) < len(seats):
            return False
    return True


def contents(told):
    """Ballots as they were published, to be compared with those of the journal."""
    found = {}
    for ballot in told:
        seat = (ballot["entry"], ballot["juror"])
        if "recused" in ballot:
            found[seat] = "recused"
        else:
            lifts = ballot.get("lifts", {})
            found[seat] = {
                c: (None if m == "abstained" else thousandths(m), c in lifts)
                for c, m in ballot["marks"].items()
            }
    return found


def verify_category(edition, told):
    """The first fault and how many ballots there are."""
    name, rubric = told["category"], told["rubric"]
    held = edition.categories.get(name)
    if held is None or held != (rubric["id"], told["rule"], told["ballotsMin"]):
        return "rule-differs", 0
    scale = rubric["scale"]
    shape = (
        thousandths(scale["min"]), thousandths(scale["max"]), thousandths(scale["step"]), rubric["total"],
        [(c["id"], c["weight"]) for c in rubric["criteria"]],
    )  # fmt: skip
    if edition.rubrics.get(rubric["id"]) != shape:
        return "rule-differs", 0
    if edition.competing(name) != sorted(p["entry"] for p in told["places"] + told["unplaced"]):
        return "entries-differ", 0
    ballots = edition.ballots(name)
    if contents(told["ballots"]) != ballots:
        return "ballot-differs", 0
    if told["rule"] not in CHECKED:
        return "unchecked", len(ballots)
    names = ("entry", "place", "tied", "score", "exact", "level")
    if [{n: p[n] for n in names} for p in told["places"]] != Category(told).places():
        return "place-differs", len(ballots)
    return None, len(ballots)


def verify(data, pinned):
    answer = {"sound": False, "sealed": False, "lines": 0, "root": None, "rankings": 0, "ballots": 0}
    answer |= {"faults": [], "unchecked": []}
    try:
        told = json.loads(data, object_pairs_hook=once, parse_constant=journal.refuse)
        if told["format"] != "palmares-bundle/1" or told["kind"] not in ("open", "sealed"):
            raise journal.Bad("bundle")
        answer["sealed"] = told["kind"] == "sealed"
        if not (SEALED if answer["sealed"] else OPEN)(told) or not is_sound(told):
            raise journal.Bad("bundle")
        key = journal.Key(told["key"])
        note, lines = told["checkpoint"].encode(), told["leaves" if answer["sealed"] else "lines"]
        if pinned is not None and pinned != told["key"]:
            raise journal.Bad("bundle")
        if answer["sealed"]:
            tree = journal.Tree()
            for leaf in lines:
                tree.append(journal.unbase64(leaf, 32))
            size, root = tree.size, tree.root(tree.size)
            try:
                signed = journal.Checkpoint(note, key)
            except journal.Bad:
                return answer | {"faults": ["bad-checkpoint"]}
            if signed.size != size:
                answer["faults"].append("missing-lines")
            elif signed.root != root:
                answer["faults"].append("rewritten-lines")
        else:
            file = b"".join(line.encode() + b"\n" for line in lines)
            faults, (size, root) = journal.verify(key, file, [note], [], [])
            answer["faults"] = [code for code, _ in faults]
        answer |= {"lines": size, "root": base64.b64encode(root).decode()}
        if not answer["faults"] and not answer["sealed"]:
            verify_open(lines, told, answer)
    except (ValueError, KeyError, TypeError, AttributeError, journal.Bad):
        answer |= {"lines": 0, "root": None, "rankings": 0, "ballots": 0, "faults": ["bad-bundle"]}
    answer["sound"] = not answer["faults"]
    return answer


def verify_open(lines, told, answer):
    edition = Edition()
    for seq, text in enumerate(lines):
        line = json.loads(text)
        if not is_act(line["kind"], line["body"]):
            answer["faults"].append("unknown-act")
            return
        edition.follow(seq, line["actor"], line["kind"], line["body"])
    for category in told["ranking"]["rankings"]:
        fault, ballots = verify_category(edition, category)
        answer["ballots"] += ballots
        answer["rankings"] += fault in (None, "unchecked", "place-differs")
        if fault == "unchecked":
            answer["unchecked"].append(category["category"])
        elif fault is not None:
            answer["faults"].append(fault)


def main(arguments):
    pinned = None
    if arguments[:1] == ["--key"]:
        pinned, arguments = arguments[1], arguments[2:]
    if arguments[:1] == ["--many"]:
        with open(arguments[1], "rb") as file:
            for line in file:
                print(json.dumps(verify(line, pinned)))
        return 0
    with open(arguments[0], "rb") as file:
        answer = verify(file.read(), pinned)
    print(json.dumps(answer, indent=2))
    return 0 if answer["sound"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
