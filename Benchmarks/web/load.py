"""Jurors at work at the same time: load.py ADDRESS LINKS.

LINKS is a file with a sign-in link a line (`palmares serve --link …` prints them). Every juror signs in and saves
marks over her entries, as the page's script does: 5 of 100 are sent twice, 5 of 100 with a version that is too old.
Then all send their first entry in the same second. At the end every draft is read back and compared with what was
confirmed. Prints what was lost and doubled, answers of 500 and above, and how long things took: as jurors see it and,
with --log, by the server's own clock.
"""

import argparse

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

    async def pause(self, mean):
        """Somebody thinks: for between half of the mean and half as long again."""
        if mean:
            await asyncio.sleep(mean * (0.5 + self.rng.random()))

    async def sign_in(self, pace):
        await asyncio.sleep(30 * pace * self.rng.random())
        path = urllib.parse.urlsplit(self.link).path
        await self.ask("POST", path, {})
        _, text, _, _ = await self.ask("GET", "/entries")
        paths = re.findall(r'<li><a href="(/rounds/[^"]+)"', text)
        for path in paths[:10]:
            await self.pause(pace)
            _, page, _, took = await self.ask("GET", path)
            self.pages.append(took)
            self.sheets.append(Sheet(path, page))

    async def mark(self, count, pace):
        for _ in range(count):
            await self.pause(pace)
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

    async def send(self, pace):
        await asyncio.sleep(pace * self.rng.random())
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


def served(log):
    """Milliseconds of every scoring page, as the server's access log has them."""
    lines = open(log, encoding="utf-8").read().splitlines()
    return [int(found[1]) for line in lines
            if (found := re.search(r"GET /rounds/:round/entries/:entry 200 (\d+) ms", line))]


async def main():
    options = argparse.ArgumentParser()
    options.add_argument("address")
    options.add_argument("links")
    options.add_argument("--marks", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--pace", type=float, default=1, help="seconds between a juror's saves; 0: none")
    options.add_argument("--log", help="what the server wrote to its standard error")
    given = options.parse_args()
    parts = urllib.parse.urlsplit(given.address)
    links = open(given.links, encoding="utf-8").read().split()
    marks, seed, pace = given.marks, given.seed, given.pace
    address = (parts.hostname, parts.port)
    jurors = [Juror(address, link, random.Random(seed * 1000 + n)) for n, link in enumerate(links)]
    started = time.perf_counter()
    await asyncio.gather(*(juror.sign_in(pace) for juror in jurors))
    print(f"{len(jurors)} jurors signed in, seed {seed}: {time.perf_counter() - started:.1f} s")
    started = time.perf_counter()
    await asyncio.gather(*(juror.mark(marks, pace) for juror in jurors))
    took = time.perf_counter() - started
    saves = [t for juror in jurors for t in juror.saves]
    print(f"{len(saves)} saves in {took:.1f} s: {len(saves) / took:.0f} a second")
    await asyncio.gather(*(juror.send(pace) for juror in jurors))
    for juror in jurors:
        await juror.look_back()
    pages = [t for juror in jurors for t in juror.pages]
    sent = [t for juror in jurors for t in juror.sent]
    for name, times in (("save", saves), ("send", sent), ("page", pages)):
        print(f"{name}: p50 {percentile(times, 0.5):.1f} ms, p99 {percentile(times, 0.99):.1f} ms")
    if given.log:
        times = served(given.log)
        print(f"page by the server's clock: p50 {percentile(times, 0.5) / 1000:.0f} ms, "
              f"p99 {percentile(times, 0.99) / 1000:.0f} ms")
    failed = sum(1 for juror in jurors for status in juror.statuses if status >= 500)
    wrong = [what for juror in jurors for what in juror.wrong]
    print(f"answers of 500 and above: {failed}; not as confirmed: {len(wrong)} {wrong[:5]}")
    sys.exit(1 if failed or wrong else 0)


asyncio.run(main())
