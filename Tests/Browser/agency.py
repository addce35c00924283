"""Somebody without an account tries a paragraph; an agency begins an entry, reads one in, looks at what a strict juror
asks and at the page as a juror meets it, and hands in by keyboard. Without a barrier."""

import datetime

from jury import browser, enter, shoot, site
from keys import tab_to
from looking import look

troubles = []

with site("fresh") as links, browser() as chromium:
    nobody = chromium.new_context(
        base_url=links["north"].split("/in/")[0], java_script_enabled=False,
        viewport={"width": 1280, "height": 900}).new_page()
    nobody.goto("/sign-in")
    nobody.get_by_role("link", name="Try a paragraph").click()
    nobody.get_by_label("Text or entry").fill(
        "More than 3,500 people donated. The film reached 2 million impressions and 40,000 likes, and 17 in all.")
    nobody.get_by_role("button", name="Look through it").click()
    nobody.get_by_text("2 of 4 figures are noise.").wait_for()
    guest = chromium.new_context(base_url=links["north"].split("/in/")[0]).new_page()
    guest.goto("/try")
    troubles += look(guest, "try")
    guest.get_by_label("Text or entry").fill(
        "More than 3,500 people donated. The film reached 2 million impressions and 40,000 likes, and 17 in all.")
    guest.get_by_role("button", name="Look through it").click()
    guest.get_by_text("2 of 4 figures are noise.").wait_for()
    troubles += look(guest, "try-figures")
    with open("entries/palidzesim.xml") as file:
        guest.get_by_label("Text or entry").fill(file.read().replace("<metric>", "<metric>x", 1))
    guest.get_by_role("button", name="Look through it").click()
    guest.get_by_text("This is no entry yet.").wait_for()
    troubles += look(guest, "try-entry-faulty")
    with open("entries/palidzesim.xml") as file:
        guest.get_by_label("Text or entry").fill(file.read())
    guest.get_by_role("button", name="Look through it").click()
    guest.get_by_role("heading", name="What a strict juror would ask").wait_for()
    troubles += look(guest, "try-entry")

    olga = enter(chromium, links["olga"])
    olga.goto("/call")
    until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30)
    olga.get_by_label("Until, in UTC", exact=True).fill(until.strftime("%Y-%m-%dT%H:%M"))
    olga.get_by_role("button", name="Call").click()
    olga.wait_for_load_state()

    north = enter(chromium, links["north"])
    north.goto("/my-entries")
    north.get_by_label("Title of the campaign").fill("Warm homes (invented)")
    north.get_by_role("button", name="Begin").click()
    north.get_by_text("Say what happened in real life").wait_for()
    troubles += look(north, "my-entry-begun")

    north.goto("/my-entries")
    north.get_by_label("The file").set_input_files("entries/palidzesim.xml")
    north.get_by_role("button", name="Read it").click()
    north.get_by_role("heading", name="What would raise it most").wait_for()
    troubles += look(north, "my-entry")
    place = north.url
    north.get_by_role("link", name="See it as a juror does").click()
    north.get_by_role("heading", name="As a juror meets it").wait_for()
    assert north.locator("[inert] fieldset.question").count() > 0
    shoot(north, "my-entry-preview")

    north.goto(place)
    tab_to(north, "button[value=hand-in]")
    north.keyboard.press("Enter")
    north.get_by_role("link", name="Receipt").wait_for()

assert not troubles, "\n".join(troubles)
