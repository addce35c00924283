"""An agency writes an entry in its form, on a phone: it is saved while she types, and two tabs lose nothing."""

from jury import browser, enter, saved, site
from looking import look

with site() as links, browser() as chromium:
    page = enter(chromium, links["north"], viewport={"width": 390, "height": 844})
    failures = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.goto("/my-entries")
    page.get_by_label("Title of the campaign").fill("Warm homes (invented)")
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("link", name="Write the entry").click()
    page.wait_for_selector("form[data-entry]")
    troubles = look(page, "writing-empty")

    # Typed, counted, saved, and understood.
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator("[name=need]").fill("It was cold in here.")
    assert page.get_by_text("Words: 5 of").count() == 1
    page.locator("[name='claim.1.says']").fill("Homes that are warm")
    page.locator("[name='claim.1.metric']").fill("palīdzības saņēmēji")
    page.locator("[name='claim.1.value']").fill("more than 300")
    page.locator("[name='claim.2.says']").fill("Seen on posters")
    page.locator("[name='claim.2.metric']").fill("homes")
    page.locator("[name='evidence.1.title']").fill("The book of the stove")
    page.locator("[name='evidence.1.link']").fill("www.example.org")
    assert page.locator("[name='claim.3.says']").count() == 1
    page.locator("[data-told='claim.1.metric']", has_text="People helped. Results").wait_for()
    page.locator("[data-said='evidence.1.link']", has_text="www.example.org").wait_for()
    saved(page)

    # What a strict juror makes of it follows, folded on a phone, and so are the rows that are filled in.
    juror = page.locator("details.preflight")
    assert not juror.evaluate("part => part.open")
    page.locator("[data-preflight]", has_text="more than 300 · Homes that are warm").wait_for(state="attached")
    raises = page.locator("[data-preflight] section", has_text="What would raise it most")
    assert "“Homes that are warm”" in raises.text_content(), raises.text_content()
    page.get_by_text("What every entry answers").click()
    page.get_by_label("Is any harm known?").select_option("no")
    page.get_by_text("What it took").click()
    page.get_by_label("Hours that nobody was paid for").fill("some 260")
    with page.expect_response(lambda answer: "Grace" in (answer.request.post_data or "")):
        page.locator("[name=credits]").fill("Ada; the stove; Four Neighbours\nGrace")
    troubles += look(page, "writing")
    assert juror.evaluate("part => part.open") is False
    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    assert page.locator("fieldset.row details[open]").count() == 3, "only the free rows are open"
    assert page.locator("summary", has_text="Homes that are warm").count() == 1
    assert page.locator("[name='harm.known']").input_value() == "no"
    assert page.locator("[name='budget.unpaidHours']").input_value() == "some 260"
    juror.locator("summary").click()
    page.get_by_text("How high marks can count today").wait_for()
    troubles += look(page, "writing-juror")
    # On a desk it stands beside the form.
    page.set_viewport_size({"width": 1440, "height": 900})
    page.reload()
    page.get_by_text("How high marks can count today").wait_for()
    troubles += look(page, "writing-beside", ["light"])
    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    assert page.locator("[name='claim.1.metric']").input_value() == "People helped"
    assert page.locator("[name='claim.1.value']").input_value() == "more than 300"
    assert page.locator("[name='evidence.1.link']").input_value() == "www.example.org"
    assert page.locator("fieldset.row legend", has_text="claim-").count() == 3

    # Another tab saves meanwhile: both texts stand there, and nothing is lost.
    other = page.context.new_page()
    other.goto(page.url)
    other.locator("[name=need]").fill("It was freezing.")
    saved(other)
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator("[name=need]").fill("It was cold, and dark.")
    page.get_by_text("Saved elsewhere meanwhile").wait_for()
    assert page.get_by_text("It was freezing.").count() == 1
    troubles += look(page, "writing-both")
    page.get_by_role("button", name="Save the draft").click()
    page.wait_for_selector("form[data-entry]:not(:has(.there))")
    assert page.locator("[name=need]").input_value() == "It was cold, and dark."

    assert failures == [], failures
    assert troubles == [], "\n".join(troubles)
print("written")
