"""Runs the rules in Swift and in numpy in turns and prints the ratios of their least times.

    pip install numpy pref_voting
    python3 Benchmarks/rules/compare.py Benchmarks/rules/.build/release/RulesBenchmark
"""
import argparse
import importlib.util
import os
import pathlib
import subprocess
import sys

PEER = pathlib.Path(__file__).with_name("peer.py")
VOTING = pathlib.Path(__file__).with_name("voting.py")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("command", help="the built benchmark")
    parser.add_argument("sizes", nargs="*", default=["20x15", "50x15", "100x60", "200x60", "200x1000", "1000x60"])
    options = parser.parse_args()
    # One thread each.
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    contestants = [("ours", [options.command]), ("numpy", [sys.executable, str(PEER)])]
    if importlib.util.find_spec("pref_voting"):
        contestants.append(("pref_voting", [sys.executable, str(VOTING)]))
    best: dict[tuple[str, str], dict[str, float]] = {}
    results: dict[tuple[str, str], dict[str, str]] = {}
    for _ in range(options.rounds):
        for size in options.sizes:
            for who, command in contestants:
                printed = subprocess.run(
                    command + [size], check=True, capture_output=True, text=True, env=environment).stdout
                for line in printed.splitlines():
                    job_size, name, milliseconds, result = line.split()
                    times = best.setdefault((job_size, name), {})
                    times[who] = min(times.get(who, float("inf")), float(milliseconds))
                    if result != "-":
                        results.setdefault((job_size, name), {})[who] = result
    for (size, name), times in best.items():
        agree = "" if len(set(results[size, name].values())) == 1 else "  THE RESULTS DIFFER"
        others = "".join(
            f", {who} {time:10.3f} ms, {time / times['ours']:7.1f} times"
            for who, time in times.items() if who != "ours")
        print(f"{size:9} {name:13} {times['ours']:10.3f} ms{others}{agree}")


if __name__ == "__main__":
    main()
