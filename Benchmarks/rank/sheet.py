"""Writes the large sheet of ballots: 27,000 invented entries x 10 jurors of 300 x 6 criteria.

The same options give the same bytes. --shuffle writes the same rows in random order, --comments gives every
fiftieth row a quoted comment, which keeps the reader on one thread.
"""
import argparse
import random

CRITERIA = ["insight", "strategy", "craft", "execution", "results", "evidence"]
MARKS = [f"{halves / 2:g}" for halves in range(2, 21)]


def rows(entries: int, ballots: int, jurors: int, comments: bool):
    draw = random.Random(2012)
    count = 0
    for entry in range(1, entries + 1):
        worth = draw.gauss(11, 3.5)
        for juror in sorted(draw.sample(range(1, jurors + 1), ballots)):
            for criterion in CRITERIA:
                halves = min(max(round(draw.gauss(worth, 2.5)), 2), 20)
                count += 1
                comment = '"Strong, and proved"' if comments and count % 50 == 0 else ""
                yield f"campaign-{entry:05},juror-{juror:03},{criterion},{MARKS[halves - 2]},{comment}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path")
    parser.add_argument("--entries", type=int, default=27_000)
    parser.add_argument("--ballots", type=int, default=10)
    parser.add_argument("--jurors", type=int, default=300)
    parser.add_argument("--shuffle", action="store_true")
    parser.add_argument("--comments", action="store_true")
    options = parser.parse_args()
    lines = list(rows(options.entries, options.ballots, options.jurors, options.comments))
    if options.shuffle:
        random.Random(7).shuffle(lines)
    with open(options.path, "w", encoding="utf-8", newline="") as file:
        file.write("entry,juror,criterion,mark,comment\n")
        file.writelines(lines)


if __name__ == "__main__":
    main()
