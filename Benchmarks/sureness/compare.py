"""Times how sure places are, and Krippendorff's alpha, beside numpy and the krippendorff package, in turns.

compare.py PROGRAM [ROUNDS]: PROGRAM is the release build of SurenessBenchmark. Data are drawn here, with a seed.
"""
import statistics, subprocess, sys, tempfile, time
import krippendorff, numpy as np

program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 9
random = np.random.default_rng(4)


def marks(entries, jurors, criteria, noise):
    """Entries x jurors x criteria, whole marks from 1 to 10."""
    value = 5.5 + 1.5 * random.standard_normal((entries, 1, 1)) + 0.7 * random.standard_normal((1, jurors, 1))
    return np.clip(np.rint(value + noise * random.standard_normal((entries, jurors, criteria))), 1, 10)


def write(path, rows):
    with open(path, "w") as file:
        file.writelines(" ".join(map(str, map(int, row))) + "\n" for row in rows)


folder = tempfile.mkdtemp()
panel = marks(60, 15, 6, 1.3)
write(f"{folder}/panel", [(e, j, *panel[e, j]) for e in range(60) for j in range(15)])

# 27,000 entries, 300 jurors, 5 ballots each; one mark from 1 to 10. Dense, as the package wants it.
value = np.clip(np.rint(5.5 + 1.1 * random.standard_normal((27000, 1)) + random.standard_normal((27000, 5))), 1, 10)
seats = np.argpartition(random.random((27000, 300)), 5, axis=1)[:, :5]
write(f"{folder}/pool", [(e, seats[e, k], value[e, k]) for e in range(27000) for k in range(5)])
dense = np.full((300, 27000), np.nan)
dense[seats.ravel(), np.repeat(np.arange(27000), 5)] = value.ravel()


def places(means):
    rank = (-means).argsort(axis=1).argsort(axis=1) + 1
    return (rank == 1).mean(axis=0), (rank <= 3).mean(axis=0), rank.mean(axis=0)


def bootstrap():
    times = random.multinomial(15, np.full(15, 1 / 15), size=10000).astype(float)
    return places(times @ panel.mean(axis=2).T)[2][0]


def smaa():
    weights = random.dirichlet(np.ones(6), size=10000)
    return places(weights @ panel.mean(axis=1).T)[2][0]


def alpha(level):
    return lambda: krippendorff.alpha(reliability_data=dense, level_of_measurement=level)


peers = {"bootstrap": bootstrap, "smaa": smaa} | {level: alpha(level) for level in ("nominal", "ordinal", "interval")}
own = subprocess.Popen([program, f"{folder}/panel", f"{folder}/pool"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                       text=True)
print(f"{'job':10} {'ours ms':>9} {'peer ms':>9} {'ratio':>7}  values")
for job, peer in peers.items():
    ours, theirs = [], []
    for _ in range(rounds):
        own.stdin.write(job + "\n")
        own.stdin.flush()
        seconds, mine = map(float, own.stdout.readline().split())
        ours.append(seconds)
        start = time.perf_counter()
        other = peer()
        theirs.append(time.perf_counter() - start)
    a, b = 1000 * statistics.median(ours), 1000 * statistics.median(theirs)
    print(f"{job:10} {a:9.2f} {b:9.2f} {b / a:7.1f}  {mine:.6f} {other:.6f}")
own.stdin.close()
own.wait()
