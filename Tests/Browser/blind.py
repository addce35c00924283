"""A blind round: nothing that a juror's browser can fetch says who made an entry, whichever way it goes."""

import hashlib
import html
import re
import tempfile
import urllib.parse

from editions import AGENCY, document, edition, film, picture
from jury import browser, entries, give, saved, sign_in, site
from looking import look

# Agencies, networks and people of the sample's entries; and files that are called after them.
NAMES = [
    AGENCY, "Plain &", "Nora Nobody", "Loud & Clear", "Echo Holding", "plain-daughter", "PlainDaughter", "daughter"]


def fetched(page, start):
    """Everything that links, pictures and addresses of programs lead to: address, headers and body of each."""
    found, waiting = {}, list(start)
    while waiting:
        address = waiting.pop()
        # A stream says numbers and has no end.
        if address in found or address.endswith("/events"):
            continue
        answer = page.request.get(address, max_redirects=0)
        kind = answer.headers.get("content-type", "")
        body = answer.text() if kind.startswith(("text/", "application/json")) else ""
        found[address] = (answer.status, answer.headers, html.unescape(body))
        for link in re.findall(r'(?:href|src|action|data-[a-z]+)="(/[^"]*)"', body) + re.findall(r'"(/api/[^"]*)"', body):
            waiting.append(html.unescape(link).split("#")[0])
    return found


with browser() as chromium, tempfile.TemporaryDirectory() as folder:
    files = {
        "plain-daughter-street.png": picture(), "plain-daughter.webm": film(chromium),
        "Report of Plain & Daughter.pdf": document()}
    edition(folder, files, blind="{files: shown}")
    with site("live", PALMARES_EDITION=folder) as links:
        page = chromium.new_context(base_url=links["ada"].split("/in/")[0]).new_page()
        heard = []
        page.on("response", lambda answer: heard.append((answer.url, answer.headers)))
        sign_in(page, links["ada"])
        address = entries(page)["Slow Past the School (invented)"][1]
        page.goto(address)
        page.get_by_text("Judging is blind").wait_for()
        page.wait_for_function("() => document.querySelectorAll('figure.file').length === 3")
        page.locator("figure img").scroll_into_view_if_needed()
        page.wait_for_function("() => document.querySelector('figure img').naturalWidth > 0")
        give(page, 7)
        saved(page)
        troubles = look(page, "blind-entry")
        page.locator("button[value=send]").click()
        page.get_by_text("it is line").wait_for()

        everything = fetched(page, ["/entries", "/entries/pack", "/sessions", "/live/stage", "/api"])
        opened = [path for path, (status, *_) in everything.items() if status == 200]
        assert len(opened) > 30, len(opened)
        assert {path.rsplit("/", 1)[1] for path in opened if "/files/" in path} == {"4", "5", "6"}
        digests = [hashlib.sha256(content).hexdigest() for content in files.values()]
        for place, (_, headers, body) in everything.items():
            whole = "\n".join([
                urllib.parse.unquote(place), *(f"{name}: {urllib.parse.unquote(value)}" for name, value in headers.items()),
                body])
            for name in NAMES + digests:
                assert name.lower() not in whole.lower(), f"{place} has {name}"
        for place, headers in heard:
            for name in NAMES:
                assert name.lower() not in urllib.parse.unquote(f"{place} {headers}").lower(), f"{place} has {name}"
        # Files are called by their numbers, and last seen at no time of their own.
        for path in opened:
            if "/files/" in path:
                headers = everything[path][1]
                assert re.search(r'filename="file-\d+\.\w+"', headers["content-disposition"]), headers
                assert "last-modified" not in headers
        page.goto("/entries/pack")
        troubles += look(page, "blind-pack", ["light"])
        assert not troubles, "\n".join(dict.fromkeys(troubles))
