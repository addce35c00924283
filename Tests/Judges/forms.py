"""What of a bundle is read, and what it must be: Documentation/formats/bundle.md and outputs.md."""

import re

from acts import RULES, listed
from marks import thousandths


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
    interventions_=record(
        moves=listed(record(entry=text, ahead=text)),
        deductions=listed(record(entry=text, points=whole(1, 20))),
    ),
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
        less = [d["entry"] for d in category.get("interventions", {"deductions": []})["deductions"]]
        if len(set(less)) < len(less):
            return False
        seats = [(b["entry"], b["juror"]) for b in category["ballots"]]
        if len(set(seats)) < len(seats):
            return False
    return True
