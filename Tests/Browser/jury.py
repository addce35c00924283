"""The sample edition served on a free port, a browser, and what a juror does in it."""

import contextlib
import os
import pathlib
import re
import signal
import subprocess
import sys

from playwright.sync_api import sync_playwright

PALMARES = os.environ.get("PALMARES", ".build/debug/palmares")
SHOTS = os.environ.get("PALMARES_SHOTS")
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

# Whoever ends a script ends its server too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))


@contextlib.contextmanager
def serving(command, count, **settings):
    """Gives so many people's sign-in links, which a server prints as it begins, and ends it afterwards."""
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, start_new_session=True, env={**os.environ, **settings})
    links = {}
    try:
        for line in server.stdout:
            if found := re.match(r"([\w-]+): (http\S+/in/\S+)", line):
                links[found[1]] = found[2]
            if len(links) == count:
                break
        assert len(links) == count, "the server did not start"
        yield links
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def site(*arguments, port=0, **settings):
    """Serves the sample in a record of its own; gives everybody's sign-in link."""
    return serving(["bin/serve", str(port), *arguments], 5, PALMARES=PALMARES, **settings)


@contextlib.contextmanager
def browser():
    with sync_playwright() as tools:
        # As root, as in a container, Chromium starts only without its own sandbox.
        arguments = ["--disable-gpu"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
        chromium = tools.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield chromium
        chromium.close()


def sign_in(page, link):
    page.goto(link)
    page.get_by_role("button", name="Sign in on this device").click()
    page.wait_for_url("**/entries")


def enter(chromium, link, **options):
    """A browser of somebody's own, signed in by her link."""
    options = {"viewport": {"width": 1280, "height": 900}, **options}
    page = chromium.new_context(base_url=link.split("/in/")[0], **options).new_page()
    page.goto(link)
    page.get_by_role("button", name="Sign in on this device").click()
    page.wait_for_url(lambda url: "/in/" not in url)
    return page


def shoot(page, name):
    """A picture for people to look at, where somebody wants them."""
    if SHOTS:
        pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)


def entries(page, round="evening"):
    """By title: the state and the address of each entry on My entries."""
    rows = page.locator("section.round", has_text=f"· {round}").locator("ul.entries > li")
    return {
        row.locator(":scope > :first-child").inner_text(): (
            row.locator(".state").inner_text(),
            row.locator("a").get_attribute("href") if row.locator("a").count() else None)
        for row in rows.all()
    }


def give(page, mark, half=False):
    """The same mark to every question of the entry that is open."""
    for question in page.locator("fieldset.question").all():
        question.locator(f'label:has(input[value="{mark}"])').click()
        if half and question.locator(".half").count():
            question.locator(".half").click()


def saved(page, words="Saved on the server"):
    page.locator("[data-saved]", has_text=words).wait_for()


def verify(receipt):
    """What `palmares verify` says of a receipt."""
    return subprocess.run([PALMARES, "verify", receipt], capture_output=True, text=True)
