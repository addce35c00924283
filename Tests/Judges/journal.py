#!/usr/bin/env python3
"""A second verifier of journals, from Documentation/formats/journal.md alone, with the standard library alone.

journal.py [--key KEY] FILE...   prints {"sound", "key", "lines", "root", "faults": [{"code", "line"}]}.
With --many, FILE... are folders: each one's files (and its file "key") are one question, one answer a line.
"""

import base64
import hashlib
import json
import os
import re
import sys

LINES, LINE_BYTES, NOTE_BYTES, TIME = 2_000_000, 65_536, 65_536, 253_402_300_799_999


class Bad(Exception):
    """What is read does not hold."""


def digest(data):
    return hashlib.sha256(data).digest()


def node(left, right):
    return digest(b"\x01" + left + right)


def unbase64(text, count=None):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Bad("base 64")
    if base64.b64encode(data).decode() != text or (count is not None and len(data) != count):
        raise Bad("base 64")
    return data


# Ed25519, RFC 8032, section 5.1 and appendix A.

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def point_add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def point_multiply(s, p):
    q = (0, 1, 1, 0)
    while s > 0:
        if s & 1:
            q = point_add(q, p)
        p = point_add(p, p)
        s >>= 1
    return q


def point_decompress(data):
    number = int.from_bytes(data, "little")
    y, sign = number & (1 << 255) - 1, number >> 255
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P != 0 or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def point_compress(p):
    inverse = pow(p[2], P - 2, P)
    x, y = p[0] * inverse % P, p[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = point_decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signature(signature, message, public):
    key = point_decompress(public)
    if len(signature) != 64 or key is None:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    negative = (P - key[0], key[1], key[2], P - key[3])
    return point_compress(point_add(point_multiply(s, BASE), point_multiply(h, negative))) == signature[:32]


# The tree, RFC 6962.


class Tree:
    def __init__(self):
        self.levels = [[]]

    @property
    def size(self):
        return len(self.levels[0])

    def append(self, leaf):
        self.levels[0].append(leaf)
        level = 0
        while len(self.levels[level]) % 2 == 0:
            pair = node(*self.levels[level][-2:])
            level += 1
            if level == len(self.levels):
                self.levels.append([])
            self.levels[level].append(pair)

    def root(self, size):
        """Whole subtrees from the right to the left."""
        root, end = None, size
        for level in range(size.bit_length()):
            if size >> level & 1:
                end -= 1 << level
                whole = self.levels[level][end >> level]
                root = whole if root is None else node(whole, root)
        return digest(b"") if root is None else root


def is_included(leaf, index, size, root, proof):
    """RFC 9162, section 2.1.3.2."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node(p, r)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def is_consistent(old_size, old_root, new_size, new_root, proof):
    """RFC 9162, section 2.1.4.2."""
    if old_size > new_size:
        return False
    if old_size == new_size:
        return not proof and old_root == new_root
    if old_size == 0:
        return not proof and old_root == digest(b"")
    path = list(proof)
    if old_size & (old_size - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    fn, sn = old_size - 1, new_size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == old_root and sr == new_root


# Keys and checkpoints.


def is_name(text):
    # Python calls the four separators below a space white space as well; they are control characters anyway.
    return text != "" and not any(c.isspace() or c == "+" or ord(c) < 32 or ord(c) == 127 for c in text)


class Key:
    def __init__(self, word):
        parts = word.split("+", 2)
        if len(parts) != 3 or not is_name(parts[0]):
            raise Bad("key")
        typed = unbase64(parts[2], 33)
        self.name, self.public, self.word = parts[0], typed[1:], word
        self.id = digest(self.name.encode() + b"\n" + typed)[:4]
        if typed[0] != 1 or self.id.hex() != parts[1]:
            raise Bad("key")


def number(text, most):
    if not re.fullmatch(r"0|[1-9][0-9]{0,15}", text) or int(text) > most:
        raise Bad("number")
    return int(text)


class Checkpoint:
    def __init__(self, data, key):
        if len(data) > NOTE_BYTES or any(b < 32 and b != 10 for b in data):
            raise Bad("note")
        try:
            data.decode()
        except UnicodeDecodeError:
            raise Bad("UTF-8")
        end = data.rfind(b"\n\n")
        if end < 0 or not data.endswith(b"\n") or end + 2 >= len(data):
            raise Bad("signatures")
        text, below = data[: end + 1], data[end + 2 : -1].decode().split("\n")
        if len(below) > 100:
            raise Bad("signatures")
        mine = []
        for line in below:
            words = line.split(" ")
            if len(words) != 3 or words[0] != "\u2014" or not is_name(words[1]):
                raise Bad("signature")
            value = unbase64(words[2])
            if len(value) < 5:
                raise Bad("signature")
            if words[1] == key.name and value[:4] == key.id:
                mine.append(value[4:])
        if not mine or not all(is_signature(value, text, key.public) for value in mine):
            raise Bad("not signed")
        lines = text.decode()[:-1].split("\n")
        if len(lines) < 3 or "" in lines or lines[0] != key.name:
            raise Bad("text")
        self.size, self.root = number(lines[1], 2**53), unbase64(lines[2], 32)
        self.before = self.time = None
        for line in reversed(lines[3:]):
            if line.startswith("before "):
                try:
                    self.before = unbase64(line[7:], 32)
                except Bad:
                    self.before = None
            if line.startswith("time "):
                self.time = line[5:]

    @property
    def claims(self):
        return [(self.size, self.root, self.before)]


def members(data, names):
    """The members of a file that is written byte for byte in one form."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise Bad("JSON")
    if type(value) is not dict or list(value) != names:
        raise Bad("members")
    if (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace") != data:
        raise Bad("form")
    for name, member in value.items():
        wanted = {"seq": int, "at": int, "proof": list}.get(name, str)
        if type(member) is not wanted or (wanted is list and any(type(item) is not str for item in member)):
            raise Bad("type")
    return value


def expected(word, key):
    found = Key(word)
    if key is not None and key.word != found.word:
        raise Bad("other key")
    return found


class Receipt:
    def __init__(self, data, key):
        value = members(data, ["format", "key", "seq", "at", "leaf", "proof", "checkpoint"])
        if value["format"] != "palmares-receipt/1" or not 0 <= value["seq"] < LINES:
            raise Bad("receipt")
        self.key = expected(value["key"], key)
        checkpoint = Checkpoint(value["checkpoint"].encode(), self.key)
        self.seq, self.at, self.leaf = value["seq"], value["at"], unbase64(value["leaf"], 32)
        proof = [unbase64(item, 32) for item in value["proof"]]
        if checkpoint.size != self.seq + 1 or checkpoint.time != str(self.at):
            raise Bad("does not fit")
        if not is_included(self.leaf, self.seq, checkpoint.size, checkpoint.root, proof):
            raise Bad("proof")
        before = proof[0] if proof else digest(b"")
        for peak in proof[1:]:
            before = node(peak, before)
        self.claims = [(checkpoint.size, checkpoint.root, before)]


class Continuation:
    def __init__(self, data, key):
        value = members(data, ["format", "key", "old", "proof", "new"])
        if value["format"] != "palmares-continuation/1":
            raise Bad("continuation")
        self.key = expected(value["key"], key)
        old = Checkpoint(value["old"].encode(), self.key)
        new = Checkpoint(value["new"].encode(), self.key)
        proof = [unbase64(item, 32) for item in value["proof"]]
        if not is_consistent(old.size, old.root, new.size, new.root, proof):
            raise Bad("proof")
        self.claims = old.claims + new.claims


# Lines.

LINE = re.compile(
    rb'\{"seq":(0|[1-9][0-9]{0,15}),"at":(0|[1-9][0-9]{0,15}),'
    rb'"id":"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",'
    rb'"actor":"([a-z0-9-]{1,64})","kind":"([a-z0-9-]{1,64})",'
    rb'"salt":"([A-Za-z0-9+/=]{24})","prev":"([A-Za-z0-9+/=]{44})","body":(\{.*\})\}',
    re.DOTALL,
)
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def written(value, depth=0):
    """A body's value in its one form, and how many values and names it has."""
    if value is None or value is True or value is False:
        return json.dumps(value), 1
    if type(value) is int:
        if abs(value) > 2**53:
            raise Bad("number")
        return str(value), 1
    if type(value) is str:
        return quoted(value), 1
    if depth == 32:
        raise Bad("depth")
    parts, count = [], 1
    if type(value) is Object:
        names = [name for name, _ in value]
        if len(set(names)) < len(names):
            raise Bad("twice")
        for name, member in value:
            text, more = written(member, depth + 1)
            parts.append(quoted(name) + ":" + text)
            count += more + 1
        return "{" + ",".join(parts) + "}", count
    for item in value:
        text, more = written(item, depth + 1)
        parts.append(text)
        count += more
    return "[" + ",".join(parts) + "]", count


class Object(list):
    """Names and values as they stand."""


def quoted(text):
    return '"' + "".join(ESCAPES.get(c) or ("\\u%04X" % ord(c) if c < " " else c) for c in text) + '"'


def refuse(_):
    raise Bad("number")


class Line:
    def __init__(self, data):
        found = LINE.fullmatch(data)
        if len(data) > LINE_BYTES or found is None:
            raise Bad("line")
        self.seq, self.at = number(found[1].decode(), 2**53), number(found[2].decode(), TIME)
        self.id = found[3]
        unbase64(found[6].decode(), 16)
        self.prev = unbase64(found[7].decode(), 32)
        try:
            body = json.loads(
                found[8].decode(), object_pairs_hook=Object, parse_float=refuse, parse_constant=refuse
            )
            text, count = written(body)
            if count > 16_384 or text.encode() != found[8]:
                raise Bad("body")
        except (ValueError, RecursionError):
            raise Bad("body")


# The whole.


def verify(key, journal, checkpoints, receipts, continuations):
    """Faults as (code, n), the numbers being those of the format's page."""
    faults, tree, times, acts = [], Tree(), [], {}
    due, last, gap, after_fault = 0, digest(key.name.encode()), None, False

    def settle():
        nonlocal gap
        if gap is not None:
            faults.append(("other-journal", 0) if gap < 0 else ("changed-line", gap))
        gap = None

    rest = b""
    if journal is not None:
        *lines, rest = journal.split(b"\n")
        for data in lines:
            if tree.size == LINES:
                faults.append(("too-many-lines", LINES))
            time = times[-1] if times else 0
            try:
                line = Line(data)
            except Bad:
                faults.append(("bad-line", due))
                due, after_fault = due + 1, True
            else:
                n, linked, wrong = due, line.prev == last, False
                if line.seq != due:
                    faults.append(("wrong-number", due))
                    n, wrong = (due if linked else line.seq), True
                elif not linked and not after_fault:
                    if gap == n - 2:
                        faults.append(("changed-line", n - 1))
                        gap = None
                    else:
                        settle()
                        gap = n - 1
                else:
                    settle()
                if times and not after_fault and line.at < time:
                    faults.append(("time-runs-back", n))
                if line.id in acts:
                    faults.append(("act-twice", n))
                acts[line.id] = n
                due, after_fault, time = n + 1, wrong, line.at
            last = digest(b"\x00" + data)
            tree.append(last)
            times.append(time)
        if rest:
            faults.append(("cut-inside", tree.size))
    claims = []
    for kind, code, files in (
        (Checkpoint, "bad-checkpoint", checkpoints),
        (Receipt, "bad-receipt", receipts),
        (Continuation, "bad-continuation", continuations),
    ):
        for data in files:
            try:
                held = kind(data, key)
            except Bad:
                faults.append((code, None))
                continue
            claims += held.claims
            if kind is Receipt and held.seq < tree.size and tree.levels[0][held.seq] == held.leaf:
                if times[held.seq] != held.at:
                    faults.append(("other-time", held.seq))
    size, root = tree.size, tree.root(tree.size)
    if journal is not None:
        if size > 0 and gap == size - 2:
            less = tree.root(size - 1)
            if any(c[0] == size and c[1] != root and c[2] == less for c in claims):
                gap = size - 1
        settle()
    located = any(n is not None for _, n in faults)
    roots = {}
    for claim in claims:
        roots.setdefault(claim[0], []).append(claim[1])
    faults += [("forked", None) for at in sorted(roots) if len(set(roots[at])) > 1]
    if journal is not None:
        sound = {0}
        for at, claimed, before in claims:
            if at <= size:
                if tree.root(at) == claimed:
                    sound.add(at)
                if at > 0 and before == tree.root(at - 1):
                    sound.add(at - 1)
        for at in sorted(roots):
            if at > size:
                faults.append(("missing-lines", size))
            elif tree.root(at) != roots[at][0] and not located:
                faults.append(("rewritten-lines", max((s for s in sound if s < at), default=0)))
    return faults, (size, root) if journal is not None else None


def answer(word, paths):
    journal, checkpoints, receipts, continuations = None, [], [], []
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        if path.endswith(".jsonl"):
            journal = data
        elif not data.startswith(b"{"):
            checkpoints.append(data)
        elif b'"palmares-continuation/1"' in data[:64]:
            continuations.append(data)
        else:
            receipts.append(data)
    key = Key(word) if word else None
    for kind, files in ((Receipt, receipts), (Continuation, continuations)):
        for data in files:
            try:
                key = key or kind(data, None).key
            except Bad:
                pass
    if key is None:
        return None
    faults, lines = verify(key, journal, checkpoints, receipts, continuations)
    return {
        "sound": not faults,
        "key": key.word,
        "lines": lines and lines[0],
        "root": lines and base64.b64encode(lines[1]).decode(),
        "faults": [{"code": code, "line": None if n is None else n + 1} for code, n in faults],
    }


def main(arguments):
    if arguments[:1] == ["--many"]:
        for folder in arguments[1:]:
            paths = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name != "key")
            with open(os.path.join(folder, "key"), encoding="utf-8") as file:
                print(json.dumps(answer(file.read(), paths)))
        return 0
    word = None
    if arguments[:1] == ["--key"]:
        word, arguments = arguments[1], arguments[2:]
    found = answer(word, arguments)
    print(json.dumps(found, indent=2))
    return 2 if found is None else 0 if found["sound"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
