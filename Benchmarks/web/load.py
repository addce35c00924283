"""Jurors at work, all at once: load.py ADDRESS LINKS [MARKS [SEED]].

LINKS is a file with a sign-in link a line (`palmares serve --link …` prints them). Every juror signs in and saves
MARKS marks (50) over her entries, as the page's script does: 5 of 100 are sent twice, 5 of 100 with a version that
is too old. Then all send their first entry in the same second. At the end every draft is read back and compared with
what was confirmed. Prints what was lost and doubled, answers of 500 and above, and the times of durable saves.
"""

import asyncio
import html
import random
import re
import sys
import time
import urllib.parse


class Browser:
    """One connection that stays open, with its cookie; HTTP/1.1 and no more of it than is needed."""

    def __init__(self, host, port):
        self.host, self.port, self.cookie = host, port, ""
        self.reader = self.writer = None

    async def ask(self, method, path, fields=None, headers=()):
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        body = urllib.parse.urlencode(fields).encode() if fields is not None else b""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.host}:{self.port}", f"Content-Length: {len(body)}"]
        if self.cookie:
            lines.append(f"Cookie: {self.cookie}")
        if fields is not None:
            lines += ["Content-Type: application/x-www-form-urlencoded", "Sec-Fetch-Site: same-origin"]
        lines += headers
        self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        await self.writer.drain()
        status = int((await self.reader.readline()).split()[1])
        length, location = 0, None
        while (line := await self.reader.readline()) != b"\r\n":
            name, value = line.decode().rstrip("\r\n").split(": ", 1)
            match name.lower():
                case "content-length":
                    length = int(value)
                case "set-cookie":
                    self.cookie = value.split(";")[0]
                case "location":
                    location = value
        text = (await self.reader.readexactly(length)).decode()
        return status, text, location


class Juror:
    def __init__(self, address, link, rng):
        self.browser = Browser(*address)
        self.link, self.rng = link, rng
        self.sheets = []
        self.statuses, self.saves, self.pages, self.sent = [], [], [], []
        self.wrong = []

    async def ask(self, method, path, fields=None, headers=()):
        started = time.perf_counter()
        status, text, location = await self.browser.ask(method, path, fields, headers)
        self.statuses.append(status)
        return status, text, location, time.perf_counter() - started

    async def sign_in(self):
        path = urllib.parse.urlsplit(self.link).path
        await self.ask("POST", path, {})
        _, text, _, _ = await self.ask("GET", "/entries")
        paths = re.findall(r'<li><a href="(/rounds/[^"]+)"', text)
        for path in paths[:10]:
            _, page, _, took = await self.ask("GET", path)
            self.pages.append(took)
            self.sheets.append(Sheet(path, page))

    async def mark(self, count):
        for _ in range(count):
            sheet = self.rng.choice(self.sheets)
            criterion = self.rng.choice(sheet.criteria)
            changed = sheet.fields | {f"mark.{criterion}": str(self.rng.randrange(1, 11))}
            stale = self.rng.random() < 0.05
            version = sheet.version - 1 if stale and sheet.version > 0 else sheet.version
            status = await self.save(sheet, changed, version)
            if version == sheet.version:
                if status != 200:
                    self.wrong.append(("refused", status))
                    continue
                sheet.version, sheet.fields = sheet.version + 1, changed
                if self.rng.random() < 0.05 and await self.save(sheet, changed, version) != 200:
                    self.wrong.append(("repeated", status))
            elif status != 409 and changed != sheet.fields:
                self.wrong.append(("stale", status))

    async def save(self, sheet, fields, version):
        headers = [f"X-Form-Token: {sheet.token}", "Accept: application/json"]
        sent = fields | {"version": str(version)}
        status, _, _, took = await self.ask("PUT", sheet.path + "/draft", sent, headers)
        self.saves.append(took)
        return status

    async def send(self):
        sheet = self.sheets[0]
        sheet.fields |= {f"mark.{c}": sheet.fields.get(f"mark.{c}", "7") for c in sheet.criteria}
        fields = sheet.fields | {"version": str(sheet.version), "token": sheet.token, "do": "send"}
        status, _, _, took = await self.ask("POST", sheet.path + "/ballot", fields)
        self.sent.append(took)
        if status != 303:
            self.wrong.append(("sending", status))

    async def look_back(self):
        for sheet in self.sheets:
            _, page, _, _ = await self.ask("GET", sheet.path)
            there = Sheet(sheet.path, page)
            if there.fields != sheet.fields:
                self.wrong.append(("lost", sheet.path))


class Sheet:
    """The form of an entry, as its page has it."""

    def __init__(self, path, page):
        self.path = path
        self.token = html.unescape(re.search(r'name="token" value="([^"]*)"', page)[1])
        self.version = int(re.search(r'name="version" value="(\d+)"', page)[1])
        self.criteria = re.findall(r'<fieldset class="question" id="q\.([^"]+)"', page)
        given = re.findall(r'name="(mark\.[^"]+)" value="([^"]+)" checked', page)
        self.fields = dict(given)


def percentile(times, share):
    times = sorted(times)
    return 1000 * times[min(len(times) - 1, int(share * len(times)))]


async def main():
    parts = urllib.parse.urlsplit(sys.argv[1])
    links = open(sys.argv[2], encoding="utf-8").read().split()
    marks = int(sys.argv[3]) if len(sys.argv) > 3 else 50
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    address = (parts.hostname, parts.port)
    jurors = [Juror(address, link, random.Random(seed * 1000 + n)) for n, link in enumerate(links)]
    started = time.perf_counter()
    await asyncio.gather(*(juror.sign_in() for juror in jurors))
    print(f"{len(jurors)} jurors signed in, seed {seed}: {time.perf_counter() - started:.1f} s")
    started = time.perf_counter()
    await asyncio.gather(*(juror.mark(marks) for juror in jurors))
    took = time.perf_counter() - started
    saves = [t for juror in jurors for t in juror.saves]
    print(f"{len(saves)} saves in {took:.1f} s: {len(saves) / took:.0f} a second")
    await asyncio.gather(*(juror.send() for juror in jurors))
    await asyncio.gather(*(juror.look_back() for juror in jurors))
    pages = [t for juror in jurors for t in juror.pages]
    sent = [t for juror in jurors for t in juror.sent]
    for name, times in (("save", saves), ("send", sent), ("page", pages)):
        print(f"{name}: p50 {percentile(times, 0.5):.1f} ms, p99 {percentile(times, 0.99):.1f} ms")
    failed = sum(1 for juror in jurors for status in juror.statuses if status >= 500)
    wrong = [what for juror in jurors for what in juror.wrong]
    print(f"answers of 500 and above: {failed}; not as confirmed: {len(wrong)} {wrong[:5]}")
    sys.exit(1 if failed or wrong else 0)


asyncio.run(main())
