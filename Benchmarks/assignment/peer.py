"""The same seating by OR-tools' minimum-cost flow, to measure against.

usage: peer.py ENTRIES JURORS BALLOTS LOAD [BEST]

With BEST only so many of each entry's jurors have an arc, the best by affinity. Prints a line of JSON with the CPU
seconds of the model, the solution and its flows, arrays of arcs in, array of flows out; choosing the arcs apart.
"""
import json
import sys
import time

import numpy as np
from ortools.graph.python import min_cost_flow


def mix(x):
    x = np.asarray(x, dtype=np.uint64)
    with np.errstate(over="ignore"):
        z = x + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def instance(entries, jurors):
    entry, juror, topics = np.arange(entries), np.arange(jurors), np.uint64(12)
    of_entries, of_jurors = np.zeros((entries, 12), bool), np.zeros((jurors, 12), bool)
    for start in (10**6, 2 * 10**6):
        of_entries[entry, (mix(start + entry) % topics).astype(int)] = True
    for number in range(3):
        of_jurors[juror, (mix(3 * 10**6 + 3 * juror + number) % topics).astype(int)] = True
    pair = entry[:, None].astype(np.uint64) * np.uint64(jurors) + juror[None, :].astype(np.uint64)
    common = of_entries.astype(np.int32) @ of_jurors.T.astype(np.int32)
    affinity = 300 * common + (mix(pair + np.uint64(10**9)) % np.uint64(401)).astype(np.int32)
    return affinity.astype(np.int32), (mix(pair + np.uint64(2 * 10**9)) % np.uint64(50)) == 0


def arcs(affinity, barred, best):
    if not best:
        return np.where(~barred)
    worth = np.where(barred, -1, affinity)
    juror = np.argpartition(-worth, best - 1, axis=1)[:, :best].ravel()
    entry = np.repeat(np.arange(len(affinity)), best)
    allowed = ~barred[entry, juror]
    return entry[allowed], juror[allowed]


def solve(affinity, entry, juror, ballots, load):
    entries, jurors = affinity.shape
    model = min_cost_flow.SimpleMinCostFlow()
    seats = model.add_arcs_with_capacity_and_unit_cost(
        entry.astype(np.int32), (entries + juror).astype(np.int32), np.ones(len(entry), np.int64),
        -affinity[entry, juror].astype(np.int64))
    model.add_arcs_with_capacity_and_unit_cost(
        (entries + np.arange(jurors)).astype(np.int32), np.full(jurors, entries + jurors, np.int32),
        np.full(jurors, load, np.int64), np.zeros(jurors, np.int64))
    supplies = np.zeros(entries + jurors + 1, np.int64)
    supplies[:entries], supplies[-1] = ballots, -ballots * entries
    model.set_nodes_supplies(np.arange(entries + jurors + 1, dtype=np.int32), supplies)
    status = model.solve()
    if status != model.OPTIMAL:
        return None
    model.flows(seats)
    return -model.optimal_cost()


entries, jurors, ballots, load = map(int, sys.argv[1:5])
best = int(sys.argv[5]) if len(sys.argv) > 5 else 0
affinity, barred = instance(entries, jurors)
start = time.process_time()
entry, juror = arcs(affinity, barred, best)
chosen = time.process_time()
total = solve(affinity, entry, juror, ballots, load)
print(json.dumps({"who": f"OR-tools best {best}" if best else "OR-tools all", "arcs": len(entry), "total": total,
                  "seconds": time.process_time() - chosen, "choosing_seconds": chosen - start}))
