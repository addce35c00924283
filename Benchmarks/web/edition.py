"""Makes the record that the load test is run against: edition.py PALMARES FOLDER [ENTRIES JURORS SEATS].

FOLDER/edition is an edition of drawn entries of 20 kB, FOLDER/record its record with one open round in which every
juror has a seat before SEATS entries; by default 1,500 entries, 200 jurors and 60 seats each: 12,000 ballots.
"""

import json
import pathlib
import random
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "check"))
import generate  # noqa: E402

RUBRIC = "results-first-2012"


def write(edition, entries, panels, ballots=None):
    """An edition of one category with drawn entries of 20 kB; panels as YAML, ballots as a sheet. Gives their names."""
    root = pathlib.Path(__file__).parent.parent.parent
    for part in ("entries", "rubrics", "ballots"):
        (edition / part).mkdir(parents=True)
    (edition / "rubrics" / f"{RUBRIC}.yaml").write_bytes((root / "rubrics" / f"{RUBRIC}.yaml").read_bytes())
    rng, names = random.Random(1), []
    for number in range(entries):
        made = generate.entry(rng, number) | {"format": "palmares-entry/1"}
        names.append(made["id"])
        text = json.dumps(made, ensure_ascii=False)
        (edition / "entries" / f"entry-{number}.json").write_text(text, encoding="utf-8")
    listed = "\n".join(f"      - entries/entry-{number}.json" for number in range(entries))
    if ballots is not None:
        (edition / "ballots" / "all.csv").write_text(ballots(names), encoding="utf-8")
    (edition / "edition.yaml").write_text(
        f"""format: palmares-edition/1
id: load
name: {{en: Load}}
notice: {{en: All of it is drawn.}}
rule: mean
categories:
  - id: no-budget
    name: {{en: All}}
    rubric: {RUBRIC}
    panel: {panels[0]}
    ballotsMin: 1
    entries:
{listed}
panels:
{panels[1]}
{"" if ballots is None else "ballots: [ballots/all.csv]"}
""",
        encoding="utf-8",
    )
    return names


def main():
    palmares, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    entries, jurors, seats = map(int, sys.argv[3:6]) if len(sys.argv) > 3 else (1500, 200, 60)
    edition, record = folder / "edition", folder / "record"
    names = [f"juror-{number}" for number in range(jurors)]
    # An import seats a whole panel in a round of its own.
    write(edition, entries, ("clerk", f"  - {{id: clerk, jurors: [clerk]}}\n  - {{id: all, jurors: [{', '.join(names)}]}}"))

    def act(*words):
        subprocess.run([palmares, *words, "--record", str(record), "--as", "olga"], check=True, stdout=subprocess.DEVNULL)

    act("import", str(edition), "--name", "load.example/1")
    act("round", "plan", "evening", "scoring", "no-budget")
    pairs = []
    for number, name in enumerate(names):
        # Every entry gets about as many jurors.
        pairs += [f"entry-{(number * seats + seat) % entries}:{name}" for seat in range(seats)]
    for start in range(0, len(pairs), 400):
        act("round", "seat", "evening", "seats=" + ",".join(pairs[start : start + 400]))
    act("round", "open", "evening")


if __name__ == "__main__":
    main()
