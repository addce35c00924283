"""A list from the chair's sign-off to the page that everybody reads, by two persons and by keyboard; without a
barrier."""

import json
import subprocess

from jury import PALMARES, browser, enter, shoot, site
from keys import tab_to
from looking import look


with site("judged") as links, browser() as chromium:
    origin = links["carl"].split("/in/")[0]
    carl, sue = (enter(chromium, links[name]) for name in ("carl", "sue"))
    stranger = chromium.new_context(base_url=origin).new_page()
    troubles = []
    assert stranger.goto("/palmares").status == 404

    # The agenda, one entry before the jury, a vote, and the minutes of it.
    carl.goto("/deliberation")
    troubles += look(carl, "deliberation")
    carl.set_viewport_size({"width": 1280, "height": 900})
    carl.goto("/deliberation")
    carl.get_by_text("All entries of the category").first.click()
    carl.get_by_role("link", name="#palidzesim").click()
    carl.get_by_text("Say first who is in the room.").wait_for()
    carl.get_by_label("Notes for the minutes").fill("Made up, for a demonstration.")
    carl.get_by_role("button", name="Record the discussion").click()
    counted = carl.locator("form", has=carl.get_by_role("button", name="Record the vote"))
    counted.get_by_label("Question").fill("A grand prix? (made up)")
    carl.get_by_label("For", exact=True).fill("4")
    carl.get_by_label("Against", exact=True).fill("1")
    carl.get_by_role("button", name="Record the vote").click()
    carl.get_by_text("4 for, 1 against").wait_for()
    troubles += look(carl, "discussion")
    carl.goto("/minutes")
    troubles += look(carl, "minutes")

    # A prize and the proposal, without a mouse.
    carl.goto("/sign-off")
    troubles += look(carl, "sign-off-before")
    carl.set_viewport_size({"width": 1280, "height": 900})
    carl.goto("/sign-off")
    tab_to(carl, "summary")
    carl.keyboard.press("Enter")
    tab_to(carl, "input[name=prize]")
    carl.keyboard.type("grand-prix")
    tab_to(carl, "select[name=entry]")
    carl.keyboard.press("ArrowDown")
    tab_to(carl, "input[name=reason]")
    carl.keyboard.type("Made up, for a demonstration.")
    carl.keyboard.press("Enter")
    carl.get_by_text("grand-prix").first.wait_for()
    tab_to(carl, "button[value=publish]")
    carl.keyboard.press("Enter")
    carl.get_by_text("You proposed it: somebody else confirms it.").wait_for()
    assert stranger.goto("/palmares").status == 404

    sue.goto("/sign-off")
    troubles += look(sue, "sign-off-waiting")
    sue.goto("/sign-off")
    tab_to(sue, "button[value=confirm]")
    sue.keyboard.press("Enter")
    sue.get_by_role("link", name="Published on").wait_for()

    assert stranger.goto("/palmares").status == 200
    stranger.get_by_text("Signed by two persons.").wait_for()
    assert stranger.get_by_text("Made up, for a demonstration.").count() == 1
    troubles += look(stranger, "palmares")
    stranger.set_viewport_size({"width": 1280, "height": 900})
    stranger.goto("/palmares")
    with stranger.expect_download() as download:
        stranger.get_by_role("link", name="Download the result").click()
    path = download.value.path()
    verified = subprocess.run([PALMARES, "verify", path], capture_output=True, text=True)
    assert verified.returncode == 0, verified.stdout
    told = json.load(open(path))
    assert told["kind"] == "open" and len(told["ranking"]["rankings"]) == 3

    # It holds no more; it stays, with the reason.
    carl.goto("/sign-off")
    carl.get_by_text("Retract this list").click()
    carl.get_by_label("Why it holds no more").fill("A figure was wrong (made up).")
    carl.get_by_role("button", name="Propose to retract it").click()
    carl.get_by_text("A published list is retracted").wait_for()
    sue.goto("/sign-off")
    sue.get_by_role("button", name="Confirm").click()
    sue.get_by_text("This list holds no more").wait_for()
    stranger.goto("/palmares")
    stranger.get_by_text("This list holds no more: A figure was wrong (made up).").wait_for()
    troubles += look(stranger, "palmares-retracted")
    for language in ["fr", "lt"]:
        for page, address in [(carl, "/sign-off"), (stranger, "/palmares")]:
            page.context.add_cookies([{"name": "language", "value": language, "url": origin}])
            page.goto(address)
            troubles += look(page, f"{address[1:]}-{language}", ["light"])
    shoot(stranger, "palmares-last")
    assert not troubles, "\n".join(dict.fromkeys(troubles))
