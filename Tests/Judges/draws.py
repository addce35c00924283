#!/usr/bin/env python3
"""Which claims a journal's audits drew, from Documentation/methods/audit.md alone.

draws.py FILE   reads a journal's lines and prints a list of {"line", "drawn": [[entry, claim], ...]}, lines from 0.
"""

import hashlib
import json
import sys

MASK = (1 << 64) - 1


def root(leaves):
    """RFC 6962, section 2.1."""
    if len(leaves) == 1:
        return leaves[0]
    middle = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + root(leaves[:middle]) + root(leaves[middle:])).digest()


def numbers(state):
    """SplitMix64."""
    while True:
        state = state + 0x9E3779B97F4A7C15 & MASK
        word = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & MASK
        word = (word ^ word >> 27) * 0x94D049BB133111EB & MASK
        yield word ^ word >> 31


def drawn(seed, claims, count):
    count = max(0, min(count, len(claims)))
    left, draw = list(claims), numbers(int.from_bytes(seed[:8], "big"))
    for place in range(count):
        taken = place + next(draw) % (len(left) - place)
        left[place], left[taken] = left[taken], left[place]
    return left[:count]


def audits(lines):
    leaves, found = [], []
    for number, line in enumerate(lines):
        leaves.append(hashlib.sha256(b"\x00" + line).digest())
        told = json.loads(line)
        if told["kind"] == "audit":
            body = told["body"]
            found.append({"line": number, "drawn": drawn(root(leaves), body["claims"], body["count"])})
    return found


def main(path):
    with open(path, "rb") as file:
        print(json.dumps(audits(file.read().splitlines())))


if __name__ == "__main__":
    main(sys.argv[1])
