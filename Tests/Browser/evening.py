"""A juror's evening: nine entries, one that she steps back from, a network that goes and comes.

evening.py WIDTH [--no-script]
"""

import sys
import tempfile

from jury import browser, entries, give, saved, shoot, sign_in, site, verify

width, is_scripted = int(sys.argv[1]), "--no-script" not in sys.argv
name = f"{width}{'' if is_scripted else '-no-script'}"


def send(page):
    page.get_by_role("button", name="Send").click()
    page.get_by_text("it is line").wait_for()


def keep_on_device(page):
    page.get_by_role("button", name="Keep my entries").click()
    page.get_by_text("are kept on this device").wait_for()


def step_back(page, address):
    page.goto(address)
    page.get_by_text("Step back from this entry").click()
    page.locator("textarea[name=reason]").fill("My brother works there.")
    page.get_by_role("button", name="Step back").click()
    page.wait_for_url("**/entries")


def lift(page):
    """Lets a mark count in full where claims cap it: what counts is said, and then no more."""
    lift = page.locator("details.lift").first
    question = page.locator("fieldset.question", has=page.locator("details.lift")).first
    if is_scripted:
        question.locator("[data-counts]", has_text="Your mark counts").wait_for()
    shoot(page, f"evening-capped-{name}")
    lift.locator("summary").click()
    lift.locator("textarea").fill("I saw the collection with my own eyes.")
    if is_scripted:
        question.locator("[data-counts]:empty").wait_for(state="attached")


def mark_online(page, addresses):
    has_lifted = False
    for number, address in enumerate(addresses):
        page.goto(address)
        give(page, 6 + number % 4, half=number == 0)
        if page.locator("details.lift").count() and not has_lifted:
            if not is_scripted:
                page.get_by_role("button", name="Save the draft").click()
            has_lifted = True
            lift(page)
        if is_scripted:
            saved(page)
            # The result mark is in, and exposure follows it.
            page.locator("#exposure .waits").wait_for(state="detached")
        send(page)
    assert has_lifted, "no entry of the sample has a cap"


def mark_offline(page, addresses):
    """Marks kept entries without a network, sends one of them, and sees what the server does not have."""
    page.goto(addresses[0])
    give(page, 2)
    saved(page)
    page.wait_for_function(
        """async path => (await (await caches.match(path)).text()).includes('value="2" checked')""",
        arg=addresses[0])
    page.context.set_offline(True)
    page.goto(addresses[0])
    assert page.locator("fieldset.question input:checked").first.input_value() == "2"
    for number, address in enumerate(addresses):
        page.goto(address)
        give(page, 5 + number)
        saved(page, "Kept on this device")
    page.reload()
    assert page.locator("fieldset.question input:checked").first.input_value() == str(5 + number)
    page.get_by_role("button", name="Send").click()
    saved(page, "sent when the network is back")
    shoot(page, f"evening-offline-{name}")
    page.goto("/entries")
    page.locator("#device", has_text="not on the server yet").wait_for()
    assert page.locator("#device a").count() == len(addresses)
    shoot(page, f"evening-offline-entries-{name}")
    page.context.set_offline(False)
    page.locator("#device").wait_for(state="hidden")
    page.goto("/entries")
    states = [entry[0] for entry in entries(page).values() if entry[1] in addresses]
    assert sorted(states) == ["Draft"] * (len(addresses) - 1) + ["Sent"], states


def change(page, address):
    page.goto(address)
    give(page, 4)
    if is_scripted:
        page.locator("[data-state]", has_text="Changed since sent").wait_for()
    else:
        page.get_by_role("button", name="Save the draft").click()
        assert page.locator("[data-state]").inner_text() == "Changed since sent"
    page.get_by_role("button", name="Send the changes").click()
    page.locator("[data-state]", has_text="Sent").wait_for()


def take_receipt(page, folder):
    with page.expect_download() as download:
        page.get_by_role("link", name="Receipt").click()
    path = f"{folder}/{download.value.suggested_filename}"
    download.value.save_as(path)
    verdict = verify(path)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


def sign_out(page):
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    if is_scripted:
        left = page.evaluate(
            "async () => [await caches.keys(), Object.keys(localStorage), (await indexedDB.databases()).length]")
        assert left[:2] == [[], []], left
    page.goto("/entries")
    assert page.url.endswith("/sign-in")


with site() as links, browser() as chromium, tempfile.TemporaryDirectory() as folder:
    origin = links["ada"].split("/in/")[0]
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, java_script_enabled=is_scripted, base_url=origin)
    page = context.new_page()
    sign_in(page, links["ada"])
    shoot(page, f"evening-entries-{name}")
    # By title: the order on the page is another for each server.
    addresses = [address for _, (_, address) in sorted(entries(page).items())]
    assert len(addresses) == 9
    if is_scripted:
        keep_on_device(page)
    step_back(page, addresses[0])
    if is_scripted:
        mark_online(page, addresses[1:5])
        mark_offline(page, addresses[5:])
        for address in addresses[5:]:
            page.goto(address)
            if page.locator("[data-state]").inner_text() == "Draft":
                send(page)
    else:
        mark_online(page, addresses[1:])
    change(page, addresses[3])
    shoot(page, f"evening-sent-{name}")
    take_receipt(page, folder)
    page.goto("/entries")
    shoot(page, f"evening-done-{name}")
    assert [state for state, _ in entries(page).values()].count("Sent") == 8, entries(page)
    sign_out(page)
