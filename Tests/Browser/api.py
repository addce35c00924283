"""Four people make tokens on their pages; with each, schemathesis asks the API for everything that the description
allows and for what it does not: no answer may be a failure of the server or one that is not described."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

import jury
from tokens import token

SEED = "20260101"
# What may be asked under one token at once is less than one run asks.
TOKENS = 6


def ask(base, path, held, body=None):
    request = urllib.request.Request(
        base + path, headers={"Authorization": f"Bearer {held}", "Content-Type": "application/json"},
        data=None if body is None else json.dumps(body).encode())
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def schemathesis(base, tokens, folder):
    """One question after another, so that the same seed asks the same."""
    here, tool = pathlib.Path.cwd(), pathlib.Path(sys.executable).with_name("schemathesis")
    done = subprocess.run(
        [tool, "--config-file", here / "Tests/Judges/schemathesis.toml", "run", here / "schemas/openapi.json",
         "--url", base, "--phases", "coverage,fuzzing,stateful", "--max-examples", "4", "--seed", SEED,
         "--no-color", "--suppress-health-check", "all"],
        capture_output=True, text=True, cwd=folder,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(here / "Tests/Judges"),
             "PALMARES_TOKENS": " ".join(tokens)})
    if done.returncode != 0:
        print(done.stdout[-8_000:], done.stderr[-2_000:], sep="\n")
    assert done.returncode == 0, f"seed {SEED}"


with jury.site("judged") as links, jury.browser() as chromium, tempfile.TemporaryDirectory() as folder:
    base = links["olga"].split("/in/")[0]
    troubles = []
    pages = {name: jury.enter(chromium, links[name]) for name in ("olga", "carl", "ada", "north")}
    held = {name: token(page, troubles if name == "olga" else None) for name, page in pages.items()}
    assert not troubles, "\n".join(troubles)
    # What a page shows a program gets, and the other way round.
    places = ask(base, "/api/rankings/no-budget", held["carl"])["rankings"][0]["places"]
    assert [place["place"] for place in places] == sorted(place["place"] for place in places), places
    assert {entry["id"] for entry in ask(base, "/api/entries", held["olga"])} >= {"palidzesim", "quiet-tap"}
    try:
        ask(base, "/api/rankings/no-budget", held["olga"])
        raise AssertionError("an organiser sees a ranking")
    except urllib.error.HTTPError as refused:
        assert refused.code == 404 and json.load(refused)["code"] == "not-found"
    for page in pages.values():
        schemathesis(base, [token(page) for _ in range(TOKENS)], folder)
