"""What the steps of a rubric make of equal scores: Documentation/methods/ties.md."""

from fractions import Fraction

TIERS = [None, "means", "exposure", "reaction", "result"]


def separate(sheet, group, steps):
    """Parts of a group, the best first; a part of several shares its place."""
    if len(group) == 1 or not steps:
        return [group]
    parts = by_jurors(sheet, group) if steps[0] == "jurors" else by_worth(sheet, group, steps[0])
    return [part for found in parts for part in separate(sheet, found, steps[1:])]


def by_worth(sheet, group, step):
    worth = {entry: STEPS[step](sheet, entry) for entry in group}
    return [[e for e in group if worth[e] == w] for w in sorted(set(worth.values()), reverse=True)]


def by_jurors(sheet, group):
    if len(group) != 2:
        return [group]
    first, second = (sheet.table.by_entry.get(entry, {}) for entry in group)
    lead = sum((first[j] > second[j]) - (first[j] < second[j]) for j in first.keys() & second.keys())
    return [group] if lead == 0 else [[group[0]], [group[1]]] if lead > 0 else [[group[1]], [group[0]]]


def points(sheet, entry, criteria):
    return sum((sheet.points(entry, criterion) for criterion in criteria), Fraction(0))


def results(sheet, entry):
    return points(sheet, entry, {c["id"] for c in sheet.rubric["criteria"] if "result" in c["reads"]})


def grade(sheet, entry):
    if sheet.rubric["evidence"] != "factor":
        return ()
    return tuple(Fraction(f) for f in sheet.standings.get(entry, {"factors": []})["factors"])


def tier(sheet, entry):
    return TIERS.index(sheet.standings.get(entry, {"tier": None})["tier"])


def weights(sheet, entry):
    heaviest_first = sorted(set(sheet.weights.values()), reverse=True)
    return tuple(points(sheet, entry, {c for c, w in sheet.weights.items() if w == h}) for h in heaviest_first)


STEPS = {"results": results, "grade": grade, "tier": tier, "weights": weights}
