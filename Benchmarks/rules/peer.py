"""The same rules with vectorised numpy, on the same ballots; run by compare.py."""
import sys
import time

import numpy as np

MASK = (1 << 64) - 1


def draws(seed: int):
    """SplitMix64, as in Sources/Jury."""
    state = seed
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        word = state
        word = ((word ^ (word >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        word = ((word ^ (word >> 27)) * 0x94D049BB133111EB) & MASK
        yield word ^ (word >> 31)


def totals(entries: int, jurors: int) -> np.ndarray:
    draw = draws(entries * 1000 + jurors)
    rows = [[1000 * (e + next(draw) % (2 * entries)) + e for e in range(entries)] for _ in range(jurors)]
    return np.array(rows, dtype=np.int64)


def pairwise(table: np.ndarray) -> np.ndarray:
    wins = np.zeros((table.shape[1], table.shape[1]), dtype=np.int32)
    for row in table:
        wins += row[:, None] > row[None, :]
    return wins


def borda(table: np.ndarray) -> np.ndarray:
    ordered = np.sort(table, axis=1)
    points = np.zeros(table.shape[1])
    for row, values in zip(table, ordered):
        points += np.searchsorted(values, row) + np.searchsorted(values, row, side="right") - 1
    return points / 2


def borda_of_pairs(wins: np.ndarray) -> np.ndarray:
    # Nobody placed two entries equal here.
    return wins.sum(axis=1)


def copeland(wins: np.ndarray) -> np.ndarray:
    return np.sign(wins - wins.T).sum(axis=1)


def schulze(wins: np.ndarray) -> np.ndarray:
    paths = np.maximum(wins - wins.T, 0)
    for middle in range(len(paths)):
        np.maximum(paths, np.minimum(paths[:, middle, None], paths[None, middle, :]), out=paths)
    np.fill_diagonal(paths, 0)
    return 1 + (paths > paths.T).sum(axis=0)


def ranked_pairs(wins: np.ndarray) -> np.ndarray:
    margins = wins - wins.T
    winners, losers = np.nonzero(margins > 0)
    order = np.lexsort((losers, winners, -margins[winners, losers]))
    reach = np.zeros(margins.shape, dtype=bool)
    for a, b in zip(winners[order].tolist(), losers[order].tolist()):
        if reach[b, a] or reach[a, b]:
            continue
        sources = reach[:, a].copy()
        sources[a] = True
        targets = reach[b].copy()
        targets[b] = True
        reach[np.ix_(sources, targets)] = True
    return 1 + reach.sum(axis=0)


def weighted(values: np.ndarray) -> int:
    return int((values * np.arange(1, len(values) + 1)).sum())


def main() -> None:
    for size in sys.argv[1:]:
        entries, jurors = (int(number) for number in size.split("x"))
        table = totals(entries, jurors)
        wins = pairwise(table)
        jobs = {
            "pairwise": lambda: weighted(pairwise(table).astype(np.int64).ravel()),
            "borda": lambda: weighted((2 * borda(table)).astype(np.int64)),
            "borda_of_pairs": lambda: weighted(2 * borda_of_pairs(wins).astype(np.int64)),
            "copeland": lambda: weighted(2 * copeland(wins)),
            "schulze": lambda: weighted(schulze(wins)),
            "ranked_pairs": lambda: weighted(ranked_pairs(wins)),
        }
        for name, job in jobs.items():
            best = float("inf")
            for _ in range(2 if entries > 400 else 7):
                start = time.process_time()
                result = job()
                best = min(best, time.process_time() - start)
            print(size, name, best * 1000, result)


if __name__ == "__main__":
    main()
