"""Ranks the large sheet with palmares and groups it with polars, in turns; prints the ratio of the medians.

    python3 -m venv .venv && .venv/bin/pip install polars
    .venv/bin/python Benchmarks/rank/sheet.py /tmp/sheet.csv
    .venv/bin/python Benchmarks/rank/compare.py /tmp/sheet.csv \
        -- .build/release/palmares rank /tmp/sheet.csv --format json

Both are whole processes that may use all cores: ours reads, checks, ranks and prints; polars reads and
groups. Its start (the interpreter and the import) is measured apart, and the last ratio is without it.
"""
import argparse
import statistics
import subprocess
import sys
import time

GROUP = """
import sys
import polars as pl
frame = pl.read_csv(sys.argv[1])
grouped = frame.group_by("entry").agg(pl.col("mark").mean())
print(grouped.height)
"""
START = "import polars"


def seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("command", nargs="+", help="the command that ranks the sheet, after --")
    options = parser.parse_args()
    commands = {
        "ours": options.command,
        "polars": [sys.executable, "-c", GROUP, options.sheet],
        "start": [sys.executable, "-c", START],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for command in commands.values():
        seconds(command)
    for _ in range(options.runs):
        for name, command in commands.items():
            times[name].append(seconds(command))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, values in times.items():
        print(f"{name}: median {medians[name]:.3f} s, best {min(values):.3f} s of {len(values)}")
    print(f"ours / polars' whole process: {medians['ours'] / medians['polars']:.2f}")
    work = medians["polars"] - medians["start"]
    print(f"ours / polars without its start: {medians['ours'] / work:.2f}")


if __name__ == "__main__":
    main()
