"""Agencies send evidence files in the last minutes: uploads.py PALMARES FOLDER [--entries 500 --bytes 5000000 --seconds 120].

Makes a record of the sample edition with agencies in FOLDER, serves it, writes an entry for each, and then sends a file
beside each at a drawn moment, whole, by the API, and hands the entry in. What is timed is the answer to the last 64 kB:
until then a connection is as slow as it is. Then every file is read back and compared, and the server's memory told.
"""

import argparse
import concurrent.futures
import datetime
import hashlib
import http.client
import json
import pathlib
import random
import re
import subprocess
import time

ENTRY = """{"format": "palmares-entry/1", "id": "load-%d", "lang": "en", "title": "Load %d (invented)",
 "category": "no-budget", "summary": "An invented campaign.", "claims": [{"id": "warm", "says": "Homes that are warm",
 "metric": "beneficiaries", "value": "212", "unit": "homes", "evidence": ["list"]}],
 "evidence": [{"id": "list", "title": "A list (invented)", "kind": "admin-register"}]}"""
LAST = 64 << 10


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


class Agency:
    def __init__(self, port, token):
        self.port, self.token = port, token

    def ask(self, method, path, body=b"", headers=None, last=0):
        """The answer, and how long it took from the last bytes on."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.putrequest(method, path)
        for name, value in {"Authorization": f"Bearer {self.token}", "Content-Length": str(len(body)), **(headers or {})}.items():
            connection.putheader(name, value)
        connection.endheaders()
        connection.send(body[:len(body) - last])
        start = time.monotonic()
        connection.send(body[len(body) - last:])
        answer = connection.getresponse()
        read = answer.read()
        took = time.monotonic() - start
        connection.close()
        return answer.status, read, took

    def json(self, method, path, value):
        status, read, took = self.ask(method, path, json.dumps(value).encode(), {"Content-Type": "application/json"})
        assert status == 200, (status, read)
        return json.loads(read), took


def film(number, size):
    """A film by its head, and no two alike."""
    seed = random.Random(number)
    return b"\0\0\0\x10ftypisom0000" + (size - 16).to_bytes(4, "big") + b"mdat" + seed.randbytes(size - 24)


def send(agency, number, size, moment):
    status, read, _ = agency.ask("POST", "/api/my-entries", (ENTRY % (number, number)).encode(),
                                 {"Content-Type": "application/octet-stream"})
    assert status == 200, (status, read)
    entry = json.loads(read)["id"]
    place, bytes_ = f"/api/my-entries/{entry}", film(number, size)
    time.sleep(max(0, moment - time.monotonic()))
    begun, _ = agency.json("POST", place + "/uploads", {"evidence": "list", "name": "film.mp4", "length": size})
    status, read, took = agency.ask("PATCH", f"{place}/uploads/{begun['upload']}", bytes_, {
        "Content-Type": "application/octet-stream", "Upload-Offset": "0"}, last=LAST)
    assert status == 200 and json.loads(read)["complete"], (status, read)
    said, handing = agency.json("POST", place + "/hand-in", {})
    assert said["handedIn"], said
    status, kept, _ = agency.ask("GET", place + "/evidence/list")
    assert status == 200 and hashlib.sha256(kept).digest() == hashlib.sha256(bytes_).digest(), status
    return took, handing


def told(name, values):
    values = sorted(values)
    at = lambda share: values[min(len(values) - 1, int(share * len(values)))] * 1000  # noqa: E731
    print(f"{name}: p50 {at(.5):.0f} ms, p99 {at(.99):.0f} ms, most {values[-1] * 1000:.0f} ms")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("palmares")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--entries", type=int, default=500)
    parser.add_argument("--bytes", type=int, default=5_000_000)
    parser.add_argument("--seconds", type=int, default=120)
    given = parser.parse_args()
    record = str(given.folder / "record")
    act = lambda *words: run(given.palmares, *words, "--record", record, "--as", "olga")  # noqa: E731
    edition = given.folder / "edition"
    edition.mkdir(parents=True)
    (edition / "edition.yaml").write_text("""format: palmares-edition/1
id: load
name: {en: Load}
categories:
  - {id: no-budget, name: {en: All}, rubric: results-first-2012, panel: all}
panels:
  - {id: all, jurors: [ada]}
""")
    (edition / "rubrics").mkdir()
    rubric = pathlib.Path(__file__).parents[2] / "rubrics/results-first-2012.yaml"
    (edition / "rubrics/results-first-2012.yaml").write_bytes(rubric.read_bytes())
    run(given.palmares, "import", str(edition), "--record", record, "--as", "olga")
    agencies = [f"agency-{number}" for number in range(max(1, given.entries // 10))]
    for agency in agencies:
        act("juror", "appoint", agency, "roles=agency")
    until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    act("edition", "call", "until=" + until.strftime("%Y-%m-%dT%H:%MZ"))
    tokens = [run(given.palmares, "token", agency, "--for", "all", "--record", record).strip() for agency in agencies]
    server = subprocess.Popen(
        [given.palmares, "serve", "--record", record, "--port", "0"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True)
    try:
        port = int(re.search(r":(\d+)$", server.stdout.readline().strip())[1])
        draw, start = random.Random(1), time.monotonic() + 5
        with concurrent.futures.ThreadPoolExecutor(64) as pool:
            moments = sorted(start + draw.random() * given.seconds for _ in range(given.entries))
            sent = [pool.submit(send, Agency(port, tokens[number % len(tokens)]), number, given.bytes, moment)
                    for number, moment in enumerate(moments)]
            times = [done.result() for done in sent]
        told("last bytes of a file", [took for took, _ in times])
        told("handing in", [handing for _, handing in times])
        status = pathlib.Path(f"/proc/{server.pid}/status").read_text()
        print("memory at most:", re.search(r"VmHWM:\s+(.*)", status)[1])
        kept = len(list((given.folder / "record/uploads").glob("*/*")))
        print(f"{len(times)} sent, {kept} kept, {len(list((given.folder / 'record/arrivals').iterdir()))} half")
    finally:
        server.terminate()
        server.wait()


main()
