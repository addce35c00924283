#!/usr/bin/env python3
"""A second verifier of bundles, from Documentation/ alone, with the standard library alone.

bundle.py [--key KEY] FILE    prints {"sound", "sealed", "lines", "root", "rankings", "ballots", "faults": [code]}, and
under "audits" which claims were drawn: [{"line", "drawn": [[entry, claim], ...]}], lines from 0.
With --many, FILE holds a bundle a line, and so does the answer.

Scores of rules that rest on a model are taken as they stand, and places made of them; so are those of Kemeny's
rule where too many entries go in one circle. Such categories are named under "unchecked".
"""

import base64
import json
import sys

import draws
import journal
from acts import is_act
from forms import OPEN, SEALED, is_sound, once
from marks import thousandths
from proceedings import Edition
from ranking import Ranking


NONE = {"moves": [], "deductions": []}


def said(mark):
    """None for an abstention, as acts have it."""
    return "struck" if mark is None else None if mark == "abstained" else thousandths(mark)


def contents(told):
    """Ballots as they were published, to be compared with those of the journal."""
    found = {}
    for ballot in told:
        seat = (ballot["entry"], ballot["juror"])
        if "recused" in ballot:
            found[seat] = "recused"
        else:
            lifts = ballot.get("lifts", {})
            found[seat] = {c: (said(mark), c in lifts) for c, mark in ballot["marks"].items()}
    return found


def verify_category(edition, told):
    """The first fault, how many ballots there are, and whether scores were taken as they are told."""
    name, rubric = told["category"], told["rubric"]
    held = edition.categories.get(name)
    if held is None or held != (rubric["id"], told["rule"], told["ballotsMin"]):
        return "rule-differs", 0, False
    scale = rubric["scale"]
    shape = (
        thousandths(scale["min"]), thousandths(scale["max"]), thousandths(scale["step"]), rubric["total"],
        [(c["id"], c["weight"]) for c in rubric["criteria"]],
    )  # fmt: skip
    if edition.rubrics.get(rubric["id"]) != shape:
        return "rule-differs", 0, False
    if edition.competing(name) != sorted(p["entry"] for p in told["places"] + told["unplaced"]):
        return "entries-differ", 0, False
    ballots = edition.ballots(name)
    if contents(told["ballots"]) != ballots:
        return "ballot-differs", 0, False
    if told.get("interventions", NONE) != edition.interventions(name):
        return "interventions-differ", 0, False
    names, ranking = ("entry", "place", "tied", "score", "exact", "level"), Ranking(told)
    differs = [{n: p[n] for n in names} for p in told["places"]] != ranking.places()
    return "place-differs" if differs else None, len(ballots), ranking.is_believed


def verify(data, pinned):
    answer = {"sound": False, "sealed": False, "lines": 0, "root": None, "rankings": 0, "ballots": 0}
    answer |= {"faults": [], "unchecked": [], "audits": []}
    try:
        told = json.loads(data, object_pairs_hook=once, parse_constant=journal.refuse)
        if told["format"] != "palmares-bundle/1" or told["kind"] not in ("open", "sealed"):
            raise journal.Bad("bundle")
        answer["sealed"] = told["kind"] == "sealed"
        if not (SEALED if answer["sealed"] else OPEN)(told) or not is_sound(told):
            raise journal.Bad("bundle")
        key = journal.Key(told["key"])
        note, lines = told["checkpoint"].encode(), told["leaves" if answer["sealed"] else "lines"]
        if pinned is not None and pinned != told["key"]:
            raise journal.Bad("bundle")
        if answer["sealed"]:
            tree = journal.Tree()
            for leaf in lines:
                tree.append(journal.unbase64(leaf, 32))
            size, root = tree.size, tree.root(tree.size)
            try:
                signed = journal.Checkpoint(note, key)
            except journal.Bad:
                return answer | {"faults": ["bad-checkpoint"]}
            if signed.size != size:
                answer["faults"].append("missing-lines")
            elif signed.root != root:
                answer["faults"].append("rewritten-lines")
        else:
            file = b"".join(line.encode() + b"\n" for line in lines)
            faults, (size, root) = journal.verify(key, file, [note], [], [])
            answer["faults"] = [code for code, _ in faults]
        answer |= {"lines": size, "root": base64.b64encode(root).decode()}
        if not answer["faults"] and not answer["sealed"]:
            verify_open(lines, told, answer)
    except (ValueError, KeyError, TypeError, AttributeError, journal.Bad):
        answer |= {"lines": 0, "root": None, "rankings": 0, "ballots": 0, "faults": ["bad-bundle"]}
    answer["sound"] = not answer["faults"]
    return answer


def verify_open(lines, told, answer):
    edition = Edition()
    for seq, text in enumerate(lines):
        line = json.loads(text)
        if not is_act(line["kind"], line["body"]):
            answer["faults"].append("unknown-act")
            return
        edition.follow(seq, line["actor"], line["kind"], line["body"])
    answer["audits"] = draws.audits([text.encode() for text in lines])
    for category in told["ranking"]["rankings"]:
        fault, ballots, is_believed = verify_category(edition, category)
        answer["ballots"] += ballots
        answer["rankings"] += fault in (None, "place-differs")
        if fault is not None:
            answer["faults"].append(fault)
        elif is_believed:
            answer["unchecked"].append(category["category"])


def main(arguments):
    pinned = None
    if arguments[:1] == ["--key"]:
        pinned, arguments = arguments[1], arguments[2:]
    if arguments[:1] == ["--many"]:
        with open(arguments[1], "rb") as file:
            for line in file:
                print(json.dumps(verify(line, pinned)))
        return 0
    with open(arguments[0], "rb") as file:
        answer = verify(file.read(), pinned)
    print(json.dumps(answer, indent=2))
    return 0 if answer["sound"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
