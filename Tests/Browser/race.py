"""Two agencies and one end: one writes on a phone, is refused for three faults and mends them by what the page says; the
other sends an archive from a laptop. What comes after the end is refused and kept. Neither finds anything of the other:
what she asks for answers as what is not there."""

import contextlib
import datetime
import io
import pathlib
import re
import shutil
import tempfile
import time
import zipfile

from jury import browser, enter, saved, verify
from letters import Mailbox, free_port
from looking import look
from records import Record
from tokens import token

EDITION = """\
format: palmares-edition/1
id: race
name: {en: A race that is made up}
notice: {en: "Everything here is made up."}
required: [harm]
categories:
  - {id: streets, name: {en: Streets}, rubric: results-first-2012, panel: all, ballotsMin: 3}
panels:
  - {id: all, jurors: [ada, grace, edsger]}
"""
ARCHIVE = """\
<?xml version="1.0" encoding="UTF-8"?>
<entry xmlns="urn:palmares:entry:1" id="{id}" lang="en">
  <title>Tuesday soup (invented)</title>
  <category>streets</category>
  <need>{need}</need>
  <claims>
    <claim id="bowls">
      <says>People who were given soup</says>
      <metric>beneficiaries</metric>
      <value>more than 300</value>
      <unit>people</unit>
      <evidence><ref>book</ref></evidence>
    </claim>
  </claims>
  <evidence>
    <item id="book"><kind>stock-record</kind><title>The kitchen's book</title><file>book.txt</file></item>
  </evidence>
  <harm><known>no</known></harm>
</entry>
"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
LAPTOP = {"viewport": {"width": 1440, "height": 900}}
SAME_SITE = {"Sec-Fetch-Site": "same-origin"}
troubles = []


def see(page, name):
    """At every width, then back at her own."""
    size = page.viewport_size
    troubles.extend(look(page, name, unjudged=(320,)))
    page.set_viewport_size(size)


# MARK: Who sees what


class Agency:
    def __init__(self, chromium, link, device):
        self.page = enter(chromium, link, **device)
        # A program of hers has no cookie.
        self.program = chromium.new_context(
            base_url=link.split("/in/")[0],
            extra_http_headers={"Authorization": f"Bearer {token(self.page)}"}).request
        self.page.goto("/my-entries")
        self.token = self.page.locator("input[name=token]").first.get_attribute("value")
        self.place = None

    @property
    def entry(self):
        return self.place.rsplit("/", 1)[1] if self.place else None

    def ask(self, method, address, **what):
        if address.startswith("/api"):
            return self.program.fetch(address, method=method, max_redirects=0, **what)
        return self.page.request.fetch(
            address, method=method, max_redirects=0, headers={**SAME_SITE, "X-Form-Token": self.token}, **what)

    def send(self, address, **fields):
        return self.ask("POST", address, form={"token": self.token, **fields})


def whole(answer, *hidden):
    """Status, fields with the body's length, and the body; without the time and what was asked for."""
    fields = {name: value for name, value in answer.headers.items() if name != "date"}
    body = re.sub(r'data-now="\d+"', "", answer.text())
    for name in hidden:
        body = body.replace(name, "…")
    return answer.status, fields, body


def own(agency):
    """All that is hers to read, but for receipts, which have the root of the whole record."""
    places = ["/my-entries", "/api/my-entries", "/api/me", "/palmares", "/"]
    if agency.place:
        places += [agency.place + rest for rest in ["", "/form", "/preview", "/files/entry.xml", "/files/entry.json"]]
    return {place: whole(agency.ask("GET", place)) for place in places}


def guesses(agency, entry, line):
    """What she gets who asks for an entry that is not hers, in every way, and for a line."""
    mine, api = f"/my-entries/{entry}", f"/api/my-entries/{entry}"
    files = ["entry.xml", "entry.json", "receipt.json", "letter.html", "certificate.html", "ledger.html", "ledger.json"]
    asked = [mine, f"{mine}/preview", f"{mine}/form", f"{mine}/requests/{line}", f"{mine}/uploads/00000000"]
    asked += [f"{mine}/files/{name}" for name in files]
    asked += [f"{mine}/evidence/{name}" for name in ["book", "evidence-1"]]
    asked += [api, f"{api}/receipt", f"{api}/uploads/00000000", f"{api}/evidence/book", f"/api/entries/{entry}"]
    asked += [f"/api/entries/{entry}/ledger", f"/receipts/{line}", f"/api/receipts/{line}", f"/files/{entry}/1"]
    answers = {place: agency.ask("GET", place) for place in asked}
    for verb in ["hand-in", "withdraw", "remove", "copy", "move", "client", "client-link", "follow-up"]:
        answers[verb] = agency.send(
            mine, do=verb, reason="x", category="streets", named="0", name="x", mail="x@x.example", on="2026-01-01",
            text="x")
    answers["write"] = agency.send(f"{mine}/form", version="1", need="x")
    answers["save"] = agency.ask("PUT", f"{mine}/form", form={"token": agency.token, "version": "1", "need": "x"})
    answers["take away"] = agency.send(f"{mine}/evidence", do="remove", evidence="book")
    answers["reply"] = agency.send(f"{mine}/requests/{line}", do="reply", text="x")
    answers["begin a file"] = agency.ask(
        "POST", f"{mine}/uploads", data={"evidence": "book", "name": "a.txt", "length": 1})
    answers["hand in by program"] = agency.ask("POST", f"{api}/hand-in", data={})
    answers["file by program"] = agency.ask(
        "POST", f"{api}/uploads", data={"evidence": "book", "name": "a.txt", "length": 1})
    assert all(answer.status >= 400 for answer in answers.values()), [
        name for name, answer in answers.items() if answer.status < 400]
    return {
        name.replace(entry, "…").replace(line, "…"): whole(answer, entry, f"/{line}")
        for name, answer in answers.items()}


def find_nothing(agency, entry, line="12"):
    """What somebody else's entry answers is what one answers that is not there; and so a line of hers."""
    there, not_there = guesses(agency, entry, line), guesses(agency, entry[:-8] + "0" * 8, "99")
    for name in there:
        assert there[name] == not_there[name], f"{name} tells of {entry}: {there[name]} {not_there[name]}"


@contextlib.contextmanager
def unseen(by, of):
    """What one does meanwhile is nothing to the other, whatever she asks for."""
    before = own(by)
    yield
    after = own(by)
    for place in before:
        assert before[place] == after[place], f"{place} changed: {before[place]} {after[place]}"
    if of.entry:
        find_nothing(by, of.entry)


# MARK: What they do


def field(page, name):
    """A field of the form, and what it is folded in opened, by thumb."""
    found = page.locator(f"[name='{name}']")
    for part in page.locator(f"details:not([open]):has([name='{name}']) > summary").all():
        part.tap()
    return found


def follow(page, name, said):
    """What a remedy says, and nothing else."""
    at = field(page, name)
    if found := re.search(r"Did you mean (\S+)\?$", said):
        at.fill(found[1])
    elif found := re.search(r"Write it as in (\S+)\.$", said):
        at.fill(found[1])
    elif said.endswith("Answer it, also where the answer is no."):
        at.select_option("no")
    else:
        raise AssertionError(f"no way out of it: {said}")


def errors(page):
    """What keeps an entry from being handed in, as its page has it: where that leads, and what is said."""
    rows = page.locator("table.facts tbody tr", has=page.locator("td strong"))
    return [
        (row.get_by_role("link").get_attribute("href"), " ".join(row.locator("[lang=en]").all_inner_texts()))
        for row in rows.all()]


def hand_in(agency):
    agency.page.goto(agency.place)
    agency.page.get_by_role("button", name="Hand this in").click()
    agency.page.wait_for_load_state()


def take_receipt(agency, folder, address, title):
    """By mail at once, and a file that proves it."""
    letter = post.next(address)
    assert f"Subject: Handed in: {title}\n" in letter, letter
    line = re.search(r"line (\d+) of the record", letter)[1]
    with agency.page.expect_download() as got:
        agency.page.get_by_role("link", name="Receipt").click()
    path = f"{folder}/{agency.entry}.json"
    got.value.save_as(path)
    verdict = verify(path)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    return line


def pack(entry, need="Some 60 people sleep rough here."):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("soup/entry.xml", ARCHIVE.format(id=entry, need=need))
        archive.writestr("soup/book.txt", "52 people came.\n" * 2_000)
    return packed.getvalue()


def read_in(page, bytes):
    page.goto("/my-entries")
    page.get_by_label("The file").set_input_files(
        files=[{"name": "soup.zip", "mimeType": "application/zip", "buffer": bytes}])
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("link", name="book.txt").wait_for()


def call(olga, seconds):
    """Entries are taken for so long."""
    until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
    olga.goto("/call")
    token = olga.locator("input[name=token]").first.get_attribute("value")
    answer = olga.request.post(
        "/call", max_redirects=0, headers=SAME_SITE,
        form={"token": token, "do": "call", "until": until.strftime("%Y-%m-%dT%H:%M:%S"), "late": "", "clients": ""})
    assert answer.status == 303, answer.text()


with tempfile.TemporaryDirectory() as scratch, browser() as chromium:
    folder = pathlib.Path(scratch)
    edition = folder / "edition"
    (edition / "rubrics").mkdir(parents=True)
    (edition / "edition.yaml").write_text(EDITION)
    shutil.copy("rubrics/results-first-2012.yaml", edition / "rubrics")
    record, post, port = Record(folder), Mailbox(folder), free_port()
    record.do("import", str(edition), "--as", "olga", "--name", "race.example/2026")
    for name in ["one", "two"]:
        record.do("juror", "appoint", name, "roles=agency", "--as", "olga")
        record.do("person", name, f"Agency {name.title()} (invented)", "--address", f"{name}@agency.example")

    with record.served("olga", "one", "two", port=port, PALMARES_MAIL=post.command) as links:
        olga = enter(chromium, links["olga"])
        call(olga, 15 * 60)
        one, two = Agency(chromium, links["one"], PHONE), Agency(chromium, links["two"], LAPTOP)
        phone, laptop = one.page, two.page
        failures = []
        for page in [phone, laptop]:
            page.on("pageerror", lambda error: failures.append(str(error)))
        see(phone, "race-nothing")

        # One begins by thumb.
        with unseen(two, of=one):
            phone.goto("/my-entries")
            phone.get_by_label("Title of the campaign").fill("Warm homes (invented)")
            phone.get_by_role("button", name="Begin").tap()
            phone.get_by_role("link", name="Write the entry").wait_for()
            one.place = "/my-entries/" + phone.url.rsplit("/", 1)[1]
            phone.get_by_role("link", name="Write the entry").tap()
            for name, typed in [
                    ("need", "Two hundred homes were cold."), ("claim.1.says", "Homes that are warm"),
                    ("claim.1.metric", "People helped"), ("claim.1.value", "212"), ("claim.1.evidence", "evidence1"),
                    ("evidence.1.title", "The book of the stove"), ("budget.amount", "300"), ("budget.currency", "euro")]:
                field(phone, name).fill(typed)
            saved(phone)
            see(phone, "race-written")

        # Two's archive calls its entry as One's is called, by chance or not.
        with unseen(one, of=two):
            read_in(laptop, pack(one.entry))
            two.place = "/my-entries/" + laptop.url.rsplit("/", 1)[1]
            assert two.entry != one.entry
            see(laptop, "race-archive")

        # One is refused for three faults at once.
        with unseen(two, of=one):
            hand_in(one)
            phone.get_by_text("What is marked as an error must be mended").wait_for()
            assert len(errors(phone)) == 3, errors(phone)
            see(phone, "race-refused")
            for number, (link, fault) in enumerate(errors(phone)):
                phone.goto(one.place)
                phone.locator(f"a[href='{link}']").tap()
                name = link.split("#said.")[1]
                phone.locator(f"[data-said='{name}']", has_text=fault).wait_for()
                if number == 0:
                    see(phone, "race-faults")
                follow(phone, name, fault)
                saved(phone)
                phone.get_by_text(f"Errors: {2 - number}.").wait_for()
            see(phone, "race-mended")

        # Both hand in before the end, and each has her receipt.
        with unseen(two, of=one):
            hand_in(one)
            line = take_receipt(one, folder, "one@agency.example", "Warm homes (invented)")
            see(phone, "race-handed-in")
        find_nothing(two, one.entry, line)
        with unseen(one, of=two):
            hand_in(two)
            line = take_receipt(two, folder, "two@agency.example", "Tuesday soup (invented)")
        find_nothing(one, two.entry, line)

        # One's client confirms by a link that leads to one entry.
        with unseen(two, of=one):
            phone.get_by_label("Name and position").fill("Vera Vera (invented)")
            phone.get_by_label("Mail address").fill("vera@client.example")
            phone.get_by_role("button", name="Send the link").tap()
            phone.wait_for_load_state()
            link = re.search(r"http\S+/in/\S+", post.next("vera@client.example"))[0]
            vera = enter(chromium, link, **PHONE)
            vera.get_by_role("heading", name="The figures that it states").wait_for()
            see(vera, "race-client")
            for place in [one.place, two.place]:
                for rest in ["", "/form", "/preview", "/files/entry.json", "/files/receipt.json"]:
                    there, nothing = place + rest, place[:-8] + "0" * 8 + rest
                    assert whole(vera.request.get(there, max_redirects=0), there) == whole(
                        vera.request.get(nothing, max_redirects=0), nothing), there
            assert "Tuesday soup" not in vera.content()
            vera.get_by_label("Your name and position").first.fill("Vera Vera, director (invented)")
            vera.get_by_role("button", name="It is true").tap()
            vera.get_by_text("Vera Vera, director (invented) confirmed on").wait_for()
            see(vera, "race-confirmed")
        assert "Vera Vera, director (invented) confirmed on" in post.next("one@agency.example")

        # The end. Each has a page from before it: what she writes there is kept, and not taken.
        phone.goto(f"{one.place}/form")
        field(phone, "claim.1.value").fill("213")
        saved(phone)
        phone.goto(one.place)
        phone.get_by_role("button", name="Hand this in").wait_for()
        read_in(laptop, pack(one.entry, need="Some 61 people sleep rough here."))
        before = {agency: agency.ask("GET", f"{agency.place}/files/entry.xml").text() for agency in [one, two]}
        call(olga, 1)
        limit = time.monotonic() + 30
        while "Entries were taken until" not in one.ask("GET", "/my-entries").text():
            assert time.monotonic() < limit, "it does not end"
            phone.wait_for_timeout(50)
        for agency, now in [(one, "213"), (two, "Some 61 people")]:
            page = agency.page
            page.get_by_role("button", name="Hand this in").click()
            page.get_by_text("The draft is kept; nothing of it was handed in.").wait_for()
            device = "phone" if agency is one else "laptop"
            see(page, f"race-after-{device}")
            assert agency.ask("POST", f"/api{agency.place}/hand-in", data={}).status == 422
            assert now in agency.ask("GET", f"{agency.place}/files/entry.xml").text()
            assert before[agency] == agency.ask("GET", f"{agency.place}/files/entry.xml").text()
            page.goto("/my-entries")
            page.get_by_text("changed since, and not handed in again").wait_for()
            see(page, f"race-list-{device}")
        # Also what she writes afterwards.
        phone.goto(f"{one.place}/form")
        field(phone, "claim.1.value").fill("214")
        saved(phone)
        phone.reload()
        assert phone.locator("[name='claim.1.value']").input_value() == "214"
        for agency, other in [(one, two), (two, one)]:
            find_nothing(agency, other.entry)
        olga.goto("/call")
        rows = olga.locator("table.facts tbody tr").all_inner_texts()
        assert [row.split()[-3:] for row in rows] == [["2", "2", "0"]], rows

    assert not failures, failures
    assert not troubles, "\n".join(dict.fromkeys(troubles))
