"""The pictures of the guides, each of the page that it is of: what a picture is to show has to be there.

PALMARES_PICTURES=Documentation/pictures .venv/bin/python3 Tests/Browser/pictures.py takes them anew.
"""

import os
import pathlib

from jury import browser, enter, site

FOLDER = os.environ.get("PALMARES_PICTURES")
PHONE = {"width": 390, "height": 780}
DESK = {"width": 1100, "height": 760}


def take(page, name, size, *shown):
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.set_viewport_size(size)
    for text in shown:
        page.get_by_text(text).first.wait_for()
    if FOLDER:
        page.screenshot(path=pathlib.Path(FOLDER, f"{name}.png"))


with browser() as chromium:
    with site("live") as links:
        ada = enter(chromium, links["ada"])
        ada.goto("/entries")
        ada.get_by_role("link", name="#palidzesim").first.click()
        ada.get_by_role("heading", name="#palidzesim").wait_for()
        take(ada, "juror-entry", DESK, "3,500")
        north = enter(chromium, links["north"])
        north.goto("/try")
        with open("entries/palidzesim.xml") as file:
            north.get_by_label("Text or entry").fill(file.read())
        north.get_by_role("button", name="Look through it").click()
        asked = north.get_by_role("heading", name="What a strict juror would ask")
        asked.wait_for()
        north.set_viewport_size(DESK)
        asked.scroll_into_view_if_needed()
        take(north, "agency-preflight", DESK, "What a strict juror would ask")
    with site("judged") as links:
        carl = enter(chromium, links["carl"])
        carl.goto("/ranking")
        carl.get_by_role("link", name="What people do").first.click()
        carl.wait_for_url("**/ranking/*")
        take(carl, "chair-ranking", DESK, "Slow Past the School")
        carl.goto("/deliberation")
        carl.get_by_text("All entries of the category").first.click()
        carl.get_by_role("link", name="#palidzesim").click()
        carl.get_by_role("button", name="Record the discussion").click()
        carl.get_by_text("Ask in secret").click()
        asking = carl.locator("details form", has=carl.get_by_role("button", name="Open the vote"))
        asking.get_by_label("Question").fill("Gold for this entry? (made up)")
        asking.get_by_role("button", name="Open the vote").click()
        carl.get_by_text("Voted: 0 of").wait_for()
        ada = enter(chromium, links["ada"])
        ada.goto("/vote")
        take(ada, "juror-vote", PHONE, "Gold for this entry? (made up)", "I abstain")
