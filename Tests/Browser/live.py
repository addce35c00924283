"""A live round: the chair moves the order in one browser, and a juror's page in another follows by itself."""

import re
import time

from jury import browser, give, saved, sign_in, site
from looking import look



def left(page):
    """Milliseconds on the page's timer."""
    minutes, seconds = page.locator("[data-until]").inner_text().split(":")
    return (int(minutes) * 60 + int(seconds)) * 1_000


with site("live") as links, browser() as chromium:
    base = links["ada"].split("/in/")[0]
    juror = chromium.new_context(base_url=base).new_page()
    juror.clock.install()
    sign_in(juror, links["ada"])
    juror.get_by_role("link", name="Go to the live page").click()
    juror.get_by_text("Nothing is before the jury now.").wait_for()
    troubles = look(juror, "live-nothing")

    chair = chromium.new_context(base_url=base).new_page()
    chair.goto(links["carl"])
    chair.get_by_role("button", name="Sign in on this device").click()
    chair.wait_for_url("**/rounds")
    chair.get_by_role("link", name="Running order").click()
    chair.wait_for_url("**/rounds/stage/order")
    troubles += look(chair, "order-nothing")

    # By the keyboard alone: what comes next has the focus.
    chair.keyboard.press("Enter")
    shown = juror.locator("header.entry h1")
    shown.wait_for()
    juror.locator("fieldset.all[disabled]").wait_for()
    chair.get_by_text("Before the jury now").wait_for()
    chair.keyboard.press("Enter")
    juror.get_by_text("Marking is open.").wait_for()
    timer = juror.locator("[data-until]")
    assert re.fullmatch(r"[45]:[0-5][0-9]", timer.inner_text()), timer.inner_text()
    before = timer.inner_text()
    deadline = time.monotonic() + 5
    while timer.inner_text() == before and time.monotonic() < deadline:
        juror.wait_for_timeout(100)
    assert timer.inner_text() != before, "the timer stands"
    troubles += look(juror, "live-open")
    troubles += look(chair, "order-open")

    # More time: what she is writing stays under her hands.
    give(juror, 8)
    juror.locator("textarea[name=notes]").fill("She spoke well.")
    saved(juror)
    juror.evaluate("window.isTheSame = true")
    chair.get_by_role("button", name="Close marking").focus()
    again = chair.context.new_page()
    again.goto("/rounds/stage/order")
    token = again.locator("input[name=token]").first.get_attribute("value")
    entry = again.locator("input[name=entry]").first.get_attribute("value")
    number = juror.locator("#floor").get_attribute("data-number")
    answer = again.request.post(
        "/rounds/stage/order", form={"token": token, "entry": entry, "do": "open-while"}, max_redirects=0,
        headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status == 303, answer.status
    juror.locator(f"#floor:not([data-number='{number}'])").wait_for()
    assert juror.evaluate("window.isTheSame"), "the page was loaded anew"
    juror.locator("button[value=send]").click()
    juror.get_by_text("it is line").wait_for()
    assert juror.url.endswith("/live/stage")

    # The time is nearly over, by a clock that is moved: what is complete goes by itself, and she is told before and after.
    juror.get_by_text("this page sends your marks by itself if none is missing").wait_for()
    give(juror, 9)
    saved(juror)
    juror.clock.fast_forward(left(juror) - 2_500)
    juror.get_by_text("so this page sent your marks by itself").wait_for()
    juror.locator("[data-state]", has_text="Sent").wait_for()
    assert juror.locator("fieldset.question input:checked").first.input_value() == "9"
    troubles += look(juror, "live-by-itself")

    chair.reload()
    chair.get_by_text(re.compile("1 of [12] sent")).first.wait_for()
    chair.get_by_role("button", name="Close marking").click()
    juror.get_by_text("Marking is not open.").wait_for()
    juror.locator("fieldset.all[disabled]").wait_for()

    # The next one, of which a mark is missing: nothing is sent, and what is missing is said.
    chair.reload()
    chair.get_by_role("button", name="Present the next entry").click()
    chair.get_by_role("button", name="Open marking for 5 min").click()
    juror.get_by_text("Marking is open.").wait_for()
    juror.locator("fieldset.question").first.locator('label:has(input[value="6"])').click()
    saved(juror)
    juror.clock.fast_forward(left(juror))
    juror.get_by_text("The time is over.").wait_for()
    assert juror.locator("[data-state]").inner_text() == "Draft"
    chair.get_by_role("button", name="Close marking").click()
    juror.get_by_text("was not sent, and is kept as a draft. Still without a mark").wait_for()
    troubles += look(juror, "live-not-sent")

    chair.goto("/rounds")
    troubles += look(chair, "rounds-live")

    # A question, and its answer.
    juror.get_by_text("Ask the entrant through the chair").click()
    juror.get_by_label("Your question").fill("How many households?")
    troubles += look(juror, "live-asking")
    juror.get_by_role("button", name="Ask").click()
    juror.get_by_text("Waits for an answer").wait_for()
    chair.goto("/questions")
    troubles += look(chair, "questions")
    chair.get_by_label("Answer, seen by").fill("Two hundred and twelve.")
    chair.get_by_role("button", name="Answer", exact=True).click()
    chair.get_by_text("No question waits").wait_for()
    juror.reload()
    juror.get_by_text("Two hundred and twelve.").wait_for()
    assert not troubles, "\n".join(dict.fromkeys(troubles))
