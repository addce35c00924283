"""The severity-adjusted Olympic mean: Documentation/methods/crossed-model.md."""

from fractions import Fraction

from means import mean_without, outer


def adjusted_olympic(table):
    """Nobody has a score where panels do not overlap or some entry has no ballot."""
    if len(table.by_entry) < len(table.entries) or not is_connected(table):
        return {}
    effects = juror_effects(table)
    freed = {
        entry: [table.scale * total - effects[juror] for juror, total in own.items()]
        for entry, own in table.by_entry.items()
    }
    return {entry: mean_without(own, outer(own)) for entry, own in freed.items()}


def is_connected(table):
    """Whether a chain of ballots leads from each entry to each other one."""
    reached, waiting = set(), list(table.by_entry)[:1]
    while waiting:
        entry = waiting.pop()
        if entry not in reached:
            reached.add(entry)
            waiting += [other for juror in table.by_entry[entry] for other in table.by_juror[juror]]
    return reached == set(table.by_entry)


def juror_effects(table):
    """By least squares of totals on entry and juror, with a sum of 0.

    With each entry at the mean of what its ballots are without their jurors' effects, the sum of a juror's
    residuals is 0: one equation for each juror. They fix the effects but for their sum, so the last one goes.
    """
    jurors = sorted(table.by_juror)
    rows = []
    for juror in jurors[:-1]:
        row, right = dict.fromkeys(jurors, Fraction(0)), Fraction(0)
        for entry, total in table.by_juror[juror].items():
            own = table.by_entry[entry]
            row[juror] += 1
            right += table.scale * (total - Fraction(sum(own.values()), len(own)))
            for other in own:
                row[other] -= Fraction(1, len(own))
        rows.append([row[other] for other in jurors] + [right])
    rows.append([Fraction(1)] * len(jurors) + [Fraction(0)])
    return dict(zip(jurors, solved(rows)))


def solved(rows):
    """Gauss's elimination; each row has its right side at the end."""
    for column in range(len(rows)):
        pivot = next(i for i in range(column, len(rows)) if rows[i][column])
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for i, row in enumerate(rows):
            if i != column and row[column]:
                rows[i] = [a - row[column] * b for a, b in zip(row, rows[column])]
    return [row[-1] for row in rows]
