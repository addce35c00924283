"""Runs the seating in Swift and in OR-tools in turns and prints the least CPU seconds of each.

    pip install ortools numpy
    python3 Benchmarks/assignment/compare.py Benchmarks/assignment/.build/release/AssignmentBenchmark
"""
import argparse
import json
import pathlib
import subprocess
import sys

PEER = pathlib.Path(__file__).with_name("peer.py")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--best", nargs="*", default=["60", ""], help="the peer's arcs; empty for all")
    parser.add_argument("command", help="the built benchmark")
    parser.add_argument("sizes", nargs="*", default=["60x15x5x20", "2000x60x5x167", "27000x300x5x450"])
    options = parser.parse_args()
    for size in options.sizes:
        sizes = size.split("x")
        jobs = [[options.command, *sizes]]
        jobs += [[sys.executable, str(PEER), *sizes] + ([best] if best else [])
                 for best in options.best if not best or int(best) < int(sizes[1])]
        least: dict[str, dict] = {}
        for _ in range(options.rounds):
            for job in jobs:
                line = json.loads(subprocess.run(job, check=True, capture_output=True, text=True).stdout)
                if line["who"] not in least or line["seconds"] < least[line["who"]]["seconds"]:
                    least[line["who"]] = line
        for who, line in least.items():
            print(f"{size:17} {who:17} {line['seconds']:8.4f} s  total {line['total']}")
        if len({line["total"] for line in least.values()}) > 1:
            print("THE TOTALS DIFFER")


if __name__ == "__main__":
    main()
