"""The crossed model with the larger factor absorbed, in numpy, to measure against.

usage: peer.py MARKS.csv [rounds]

Prints a line of JSON for each round. The search is Newton's on the logarithms of the two ratios, with the average
information; each step costs one Cholesky factorization and one inverse of the smaller factor's matrix. Predictions
and Henderson's prediction error variances of all entries are part of the time.
"""
import json
import sys
import time

import numpy as np


def read(path):
    rows = [line.rstrip("\n").split(",") for line in open(path)]
    header, rows = rows[0], rows[1:]
    columns = [header.index("score")] if "score" in header else list(range(2, len(header)))
    _, entry = np.unique([row[0] for row in rows], return_inverse=True)
    _, juror = np.unique([row[1] for row in rows], return_inverse=True)
    marks = np.array([[float(row[column]) for column in columns] for row in rows]).mean(axis=1)
    return entry, juror, marks


class Model:
    def __init__(self, entry, juror, marks):
        if entry.max() >= juror.max():
            self.outer, self.inner, self.entry_is_outer = entry, juror, True
        else:
            self.outer, self.inner, self.entry_is_outer = juror, entry, False
        order = np.argsort(self.outer, kind="stable")
        self.outer, self.inner = self.outer[order], self.inner[order]
        self.y = marks[order] - marks.mean()
        self.n, self.p, self.q = len(marks), self.outer.max() + 1, self.inner.max() + 1
        self.count = np.bincount(self.outer).astype(float)
        starts = np.concatenate([[0], np.cumsum(self.count).astype(int)])
        # All pairs of inner members that one outer member joins, once.
        first, second = [], []
        for size in np.unique(self.count).astype(int):
            members = self.inner[starts[:-1][self.count == size][:, None] + np.arange(size)]
            owner = np.nonzero(self.count == size)[0]
            first.append((members[:, :, None] * self.q + members[:, None, :]).reshape(-1))
            second.append(np.repeat(owner, size * size))
        self.pair, self.owner = np.concatenate(first), np.concatenate(second)
        self.count_inner = np.bincount(self.inner, minlength=self.q).astype(float)
        self.sums = {
            "y": (np.bincount(self.outer, self.y), np.bincount(self.inner, self.y)),
            "1": (self.count, self.count_inner),
        }

    def gather(self, weights):
        return np.bincount(self.pair, weights[self.owner], self.q * self.q).reshape(self.q, self.q)

    def solve(self, sums):
        right = sums[1] - np.bincount(self.inner, (self.h * sums[0])[self.outer], self.q)
        inner = self.b * (self.inverse @ right)
        outer = self.h * (sums[0] - np.bincount(self.outer, inner[self.inner], self.p))
        return outer, inner

    def look(self, a, b):
        self.b, self.h = b, a / (1 + a * self.count)
        g = np.eye(self.q) + b * (np.diag(self.count_inner) - self.gather(self.h))
        self.factor = np.linalg.cholesky(g)
        self.inverse = np.linalg.inv(g)
        dot = lambda x, y: x[0] @ y[0] + x[1] @ y[1]
        one, raw = self.solve(self.sums["1"]), self.solve(self.sums["y"])
        precision = self.n - dot(one, self.sums["1"])
        mean = (self.y.sum() - dot(raw, self.sums["1"])) / precision
        u = (raw[0] - mean * one[0], raw[1] - mean * one[1])
        rest = self.y @ self.y - dot(raw, self.sums["y"]) - mean * mean * precision
        freedom = self.n - 1
        criterion = (freedom * (1 + np.log(2 * np.pi * rest / freedom)) + np.log(precision)
                     + np.log1p(a * self.count).sum() + 2 * np.log(np.diag(self.factor)).sum())
        left = lambda s, e: (s[0] - self.count * e[0] - np.bincount(self.outer, e[1][self.inner], self.p),
                             s[1] - self.count_inner * e[1] - np.bincount(self.inner, e[0][self.outer], self.q))
        centred = (self.sums["y"][0] - mean * self.count, self.sums["y"][1] - mean * self.count_inner)
        t, t1 = left(centred, u), left(self.sums["1"], one)
        share = 1 / (1 + a * self.count)
        self.quadratic = np.bincount(self.owner, self.inverse.reshape(-1)[self.pair], self.p)
        trace = np.array([
            (self.count * share).sum() - b * (share ** 2 * self.quadratic).sum() - t1[0] @ t1[0] / precision,
            (self.q - np.trace(self.inverse)) / b - t1[1] @ t1[1] / precision])
        square = np.array([t[0] @ t[0], t[1] @ t[1]])
        gradient = trace - freedom / rest * square
        f = [t[0][self.outer], t[1][self.inner]]
        fs = [(np.bincount(self.outer, x, self.p), np.bincount(self.inner, x, self.q)) for x in f]
        solved = [self.solve(s) for s in fs]
        means = [t1[0] @ t[0], t1[1] @ t[1]]
        information = np.array([[f[i] @ f[j] - dot(solved[i], fs[j]) - means[i] * means[j] / precision
                                 - square[i] * square[j] / rest for j in (0, 1)] for i in (0, 1)])
        self.u, self.one, self.precision, self.variance = u, one, precision, rest / freedom
        return criterion, gradient, information * freedom / rest

    def fit(self):
        x, steps = np.log(np.array([0.5, 0.5])), 0
        criterion, gradient, information = self.look(*np.exp(x))
        while steps < 60:
            ratio = np.exp(x)
            step = -np.linalg.solve(information * np.outer(ratio, ratio), gradient * ratio)
            step *= min(1, 1.5 / np.abs(step).max())
            if np.abs(step).max() < 1e-9:
                break
            x, steps = x + step, steps + 1
            criterion, gradient, information = self.look(*np.exp(x))
        ratio = np.exp(x)
        outer = self.h + self.h ** 2 * ratio[1] * self.quadratic
        inner = ratio[1] * np.diag(self.inverse)
        side = 0 if self.entry_is_outer else 1
        errors = self.variance * ((outer, inner)[side] + self.one[side] ** 2 / self.precision)
        variances = self.variance * (ratio if self.entry_is_outer else ratio[::-1])
        return criterion, variances, errors, steps


data = read(sys.argv[1])
for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
    start = time.process_time()
    criterion, variances, errors, steps = Model(*data).fit()
    print(json.dumps({"seconds": time.process_time() - start, "criterion": criterion, "var_entry": variances[0],
                      "var_juror": variances[1], "pev_sum": errors.sum(), "steps": steps}))
