"""A chair looks at the ranking of a large category: ranking.py PALMARES FOLDER [--entries 300 --jurors 40 --ballots 8].

Makes an edition of drawn entries with a sheet of drawn ballots in FOLDER, imports it (timed), serves it, waits for the
statistics (timed), asks for the ranking and what stands behind it 50 times each, and then changes a mark ten times, asking for
the ranking at once. Times of pages are the server's own, from its log.
"""

import argparse
import datetime
import json
import pathlib
import random
import re
import statistics
import subprocess
import time
import urllib.request

import edition

# As an import calls it.
ROUND = "scoring"
ROOT = pathlib.Path(__file__).parent.parent.parent


def sheet(names, jurors, ballots):
    rubric = (ROOT / "rubrics" / f"{edition.RUBRIC}.yaml").read_text(encoding="utf-8")
    asked = rubric[rubric.index("\ncriteria:"):rubric.index("\nlevels:")]
    criteria = re.findall(r"^  - id: ([a-z0-9-]+)$", asked, re.M)
    rng = random.Random(1)
    merit = {entry: rng.gauss(6, 1.5) for entry in names}
    lean = [rng.gauss(0, 0.7) for _ in range(jurors)]
    rows = ["entry,juror,criterion,mark"]
    for entry in names:
        for juror in rng.sample(range(jurors), ballots):
            for criterion in criteria:
                mark = round(2 * min(10, max(1, merit[entry] + lean[juror] + rng.gauss(0, 1)))) / 2
                rows.append(f"{entry},juror-{juror},{criterion},{mark:g}")
    return "\n".join(rows) + "\n"


class Server:
    def __init__(self, palmares, record, log):
        self.log = open(log, "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [palmares, "serve", "--record", record, "--port", "0", "--link", "carl"], stdout=subprocess.PIPE,
            stderr=self.log, text=True)
        self.origin, link = None, None
        for line in self.process.stdout:
            if found := re.match(r"Palmarès is at (\S+)", line):
                self.origin = found[1]
            if found := re.match(r"carl: (\S+)", line):
                link = found[1]
                break
        redeemed = urllib.request.Request(link, data=b"", method="POST", headers={"Sec-Fetch-Site": "same-origin"})
        opener = urllib.request.build_opener(NoRedirect)
        self.cookie = opener.open(redeemed).headers["Set-Cookie"].split(";")[0]

    def get(self, path):
        asked = urllib.request.Request(self.origin + path, headers={"Cookie": self.cookie})
        started = time.monotonic()
        body = urllib.request.urlopen(asked).read().decode()
        return body, 1_000 * (time.monotonic() - started)

    def act(self, token, kind, **fields):
        asked = urllib.request.Request(
            self.origin + "/api/acts", data=json.dumps({"act": kind, "fields": fields}).encode(), method="POST",
            headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
        urllib.request.urlopen(asked).read()

    def told(self, path):
        """What the server says that it took for a page, in milliseconds; its log has no names of categories."""
        path = path.replace("/no-budget", "/:category")
        self.log.flush()
        text = pathlib.Path(self.log.name).read_text(encoding="utf-8")
        return [float(ms) for ms in re.findall(rf"GET {re.escape(path)} 200 ([0-9.]+) ms", text)]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def http_error_303(self, request, answer, code, message, headers):
        return answer


def middle(times):
    ordered = sorted(times)
    return f"{statistics.median(ordered):.0f} ms, {ordered[int(0.99 * (len(ordered) - 1))]:.0f} ms at the 99th percentile"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("palmares")
    parser.add_argument("folder")
    for name, usual in [("entries", 300), ("jurors", 40), ("ballots", 8)]:
        parser.add_argument(f"--{name}", type=int, default=usual)
    own = parser.parse_args()
    folder = pathlib.Path(own.folder)
    jurors = ", ".join(f"juror-{number}" for number in range(own.jurors))
    edition.write(
        folder / "edition", own.entries, ("all", f"  - {{id: all, jurors: [{jurors}]}}"),
        lambda names: sheet(names, own.jurors, own.ballots))
    record = str(folder / "record")

    def run(*words):
        return subprocess.run([own.palmares, *words, "--record", record], check=True, capture_output=True, text=True).stdout

    started = time.monotonic()
    run("import", str(folder / "edition"), "--as", "olga")
    print(f"import of {own.entries} entries and {own.entries * own.ballots} ballots: {time.monotonic() - started:.1f} s")
    # There are marks: a chair takes two persons only where there are two to guard, and olga is the first.
    run("juror", "appoint", "carl", "roles=chair", "--as", "olga")
    token = run("token", "carl", "--for", "all").strip()
    server = Server(own.palmares, record, folder / "log")
    try:
        started = time.monotonic()
        body, first = server.get("/ranking/no-budget")
        print(f"first page, with nothing worked out: {first:.0f} ms")
        while "data-again" in body:
            time.sleep(0.2)
            body, _ = server.get("/ranking/no-budget")
        print(f"all statistics are there after {time.monotonic() - started:.1f} s")
        for path in ("/ranking/no-budget", "/ranking/no-budget/sure"):
            before = len(server.told(path))
            waited = [server.get(path)[1] for _ in range(50)]
            print(f"{path}, warm: by the server's clock {middle(server.told(path)[before:])}; as one waits {middle(waited)}")
        row = (folder / "edition" / "ballots" / "all.csv").read_text().splitlines()[1].split(",")
        server.act(
            token, "allow-late", round=ROUND, juror=row[1], entry=row[0], until=(datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            reason="A benchmark.")
        waited = []
        for number in range(10):
            server.act(
                token, "transcribe", round=ROUND, entry=row[0], juror=row[1], criterion=row[2],
                points=1 + number % 2)
            waited.append(server.get("/ranking/no-budget")[1])
        print(f"places after a new mark, as one waits: {middle(waited)}")
    finally:
        server.process.terminate()
        server.process.wait()


if __name__ == "__main__":
    main()
