"""Rules that compare every two entries: Documentation/methods/pairwise.md."""

from fractions import Fraction

# As many entries as go in one circle are searched completely.
CIRCLE = 16


class TooLarge(Exception):
    """More entries in one circle than are searched here."""


class Pairs:
    def __init__(self, table):
        self.entries = sorted(table.by_entry)
        self.wins = {(a, b): 0 for a in self.entries for b in self.entries}
        for own in table.by_juror.values():
            for a, first in own.items():
                for b, second in own.items():
                    self.wins[a, b] += first > second

    def margin(self, a, b):
        return self.wins[a, b] - self.wins[b, a]

    def majorities(self):
        return [pair for pair in self.wins if self.margin(*pair) > 0]


def below(count):
    """The score of an entry below which so many stand above."""
    return Fraction(-count)


def copeland(table):
    pairs = Pairs(table)
    lost = {entry: 0 for entry in pairs.entries}
    won = dict(lost)
    for a, b in pairs.majorities():
        won[a] += 1
        lost[b] += 1
    return {entry: Fraction(won[entry] - lost[entry]) for entry in pairs.entries}


def schulze(table, strength):
    pairs = Pairs(table)
    strongest = {pair: 0 for pair in pairs.wins} | {p: strength(pairs, p) for p in pairs.majorities()}
    for over in pairs.entries:
        for a in pairs.entries:
            for b in pairs.entries:
                strongest[a, b] = max(strongest[a, b], min(strongest[a, over], strongest[over, b]))
    return {
        b: below(sum(strongest[a, b] > strongest[b, a] for a in pairs.entries)) for b in pairs.entries
    }


def schulze_margins(table):
    return schulze(table, lambda pairs, pair: pairs.margin(*pair))


def schulze_winning(table):
    return schulze(table, lambda pairs, pair: pairs.wins[pair])


def reach(entries, ways):
    """By entry, all to which a chain of ways leads from it."""
    found = {entry: {b for a, b in ways if a == entry} for entry in entries}
    for over in entries:
        for entry in entries:
            if over in found[entry]:
                found[entry] |= found[over]
    return found


def ranked_pairs(table):
    pairs, locked = Pairs(table), []
    majorities = pairs.majorities()
    for margin in sorted({pairs.margin(*pair) for pair in majorities}, reverse=True):
        stronger = reach(pairs.entries, locked)
        equal = [(a, b) for a, b in majorities if pairs.margin(a, b) == margin and a not in stronger[b]]
        together = reach(pairs.entries, locked + equal)
        locked += [(a, b) for a, b in equal if a not in together[b]]
    under = reach(pairs.entries, locked)
    return {b: below(sum(b in under[a] for a in pairs.entries)) for b in pairs.entries}


def blocks(pairs):
    """Groups, each as small as can be, of which all win against all of the next ones; the first is the best."""
    beaten = reach(pairs.entries, [p for p in pairs.wins if p[0] != p[1] and pairs.margin(*p) >= 0])
    rest = list(pairs.entries)
    while rest:
        # Two that are equal beat each other, and so themselves; that says nothing of their place.
        first = min(rest, key=lambda e: sum(e in beaten[other] for other in rest if other != e))
        block = [e for e in rest if e == first or (e in beaten[first] and first in beaten[e])]
        yield block
        rest = [entry for entry in rest if entry not in block]


def kemeny(table):
    pairs = Pairs(table)
    scores, above = {}, 0
    for block in blocks(pairs):
        if len(block) > CIRCLE:
            raise TooLarge
        for entry, count in zip(block, best_orders(block, pairs)):
            scores[entry] = below(above + count)
        above += len(block)
    return scores


def best_orders(block, pairs):
    """By entry of a block, how many stand above it in every best order.

    A set of entries at the top costs the same, however the rest below it is ordered. What placing an equal
    pair costs is the same in every order, and left out.
    """
    count = len(block)
    costs = [[pairs.wins[b, a] for b in block] for a in block]

    def cost(entry, above):
        """Of placing an entry below a set: jurors who placed it above one of them."""
        return sum(costs[other][entry] for other in range(count) if above >> other & 1)

    least = {0: 0}
    for top in range(1, 1 << count):
        least[top] = min(
            least[top ^ 1 << last] + cost(last, top ^ 1 << last) for last in range(count) if top >> last & 1
        )
    every, seen, waiting = [(1 << count) - 1] * count, set(), [(1 << count) - 1]
    while waiting:
        top = waiting.pop()
        if top in seen or not top:
            continue
        seen.add(top)
        for last in range(count):
            rest = top ^ 1 << last
            if top >> last & 1 and least[rest] + cost(last, rest) == least[top]:
                every[last] &= rest
                waiting.append(rest)
    return [above.bit_count() for above in every]
