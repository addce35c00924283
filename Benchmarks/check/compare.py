"""Times `palmares check` against its peers, interleaved: compare.py FOLDER PALMARES [ROUNDS].

FOLDER is what generate.py wrote. Whole processes, both cores allowed to each: xmllint and lxml run as two
processes. For each command the median of wall and of CPU seconds, and entries a second; then the ratios.
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
SCHEMAS = HERE.parent.parent / "schemas"


def commands(folder, palmares):
    python = [sys.executable, str(HERE / "peers.py")]
    xml, json = f"{folder}/xml", f"{folder}/json"
    xmllint = (
        f"find {xml} -name '*.xml' -print0 | xargs -0 -P 2 -n 500 xmllint --noout --schema {SCHEMAS}/entry.xsd"
    )
    return {
        "palmares xml": [palmares, "check", xml],
        "xmllint xml": ["sh", "-c", xmllint],
        "lxml xml": [*python, "xml", xml, f"{SCHEMAS}/entry.xsd"],
        "palmares json": [palmares, "check", json],
        "orjson+jsonschema json": [*python, "json", json, f"{SCHEMAS}/entry.schema.json"],
    }


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{command[0]} ended with {done.returncode}")
    return wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main(folder, palmares, rounds=5):
    counts = {kind: len(os.listdir(f"{folder}/{kind}")) for kind in ("xml", "json")}
    times = {name: [] for name in commands(folder, palmares)}
    for number in range(int(rounds)):
        for name, command in commands(folder, palmares).items():
            # The slowest peer takes minutes; one round of it tells enough.
            if number == 0 or "jsonschema" not in name:
                times[name].append(run(command))
    medians = {}
    for name, pairs in times.items():
        wall, cpu = (statistics.median(column) for column in zip(*pairs))
        medians[name] = (wall, cpu)
        rate = counts[name.split()[-1]] / wall
        print(f"{name:24} {wall:8.2f} s wall {cpu:8.2f} s CPU {rate:8.0f} entries a second")
    for name, peer in [
        ("palmares xml", "xmllint xml"), ("palmares xml", "lxml xml"),
        ("palmares json", "orjson+jsonschema json"),
    ]:
        wall, cpu = (medians[peer][part] / medians[name][part] for part in (0, 1))
        print(f"{name} is {wall:.2f} times as fast as {peer} by wall, {cpu:.2f} by CPU")


if __name__ == "__main__":
    main(*sys.argv[1:])
