"""Two tabs on one entry, and two people in one browser: nothing is lost, and nothing stays of another."""

from jury import browser, give, saved, shoot, sign_in, site

# What this browser keeps of marks.
DRAFTS = """() => new Promise((resolve) => {
    const opening = indexedDB.open("palmares");
    opening.onsuccess = () => {
        const reading = opening.result.transaction("drafts").objectStore("drafts").getAll();
        reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    };
})"""

with site() as links, browser() as chromium:
    context = chromium.new_context(
        viewport={"width": 834, "height": 900}, base_url=links["ada"].split("/in/")[0])
    first = context.new_page()
    sign_in(first, links["ada"])
    first.get_by_role("link", name="Next entry").click()
    first.wait_for_selector("#marks")
    second = context.new_page()
    second.goto(first.url)

    # Saved here, then there from what stood before: both are shown, and she chooses.
    give(first, 7)
    saved(first)
    give(second, 3)
    second.get_by_role("heading", name="Saved elsewhere meanwhile").wait_for()
    assert second.locator("table.both tbody tr").first.locator("td").all_inner_texts() == ["3", "7"]
    shoot(second, "devices-both")
    second.get_by_role("button", name="Keep what stands here").click()
    second.wait_for_selector("#marks")
    assert second.locator("fieldset.question input:checked").first.input_value() == "3"

    # Marked without a network in one tab and with it in the other: no draft is overwritten in silence.
    first.reload()
    first.route("**/draft", lambda route: route.abort())
    give(first, 9)
    saved(first, "Kept on this device")
    saved(second)
    with second.expect_response("**/draft"):
        give(second, 5)
    first.unroute("**/draft")
    first.get_by_role("heading", name="Saved elsewhere meanwhile").wait_for()
    assert first.locator("table.both tbody tr").first.locator("td").all_inner_texts() == ["9", "5"]
    first.get_by_role("link", name="Take what was saved elsewhere").click()
    first.wait_for_selector("#marks")
    assert first.locator("fieldset.question input:checked").first.input_value() == "5"

    # What the server refuses for good waits until she lets go of it.
    first.route("**/draft", lambda route: route.fulfill(
        status=422, content_type="application/json", body='{"message": "Not any more."}'))
    give(first, 2)
    first.locator("[data-saved]", has_text="Not any more.").wait_for()
    first.goto("/entries")
    first.locator("#device", has_text="did not take it").wait_for()
    shoot(first, "devices-refused")
    first.once("dialog", lambda dialog: dialog.accept())
    first.get_by_role("button", name="Discard").click()
    first.locator("#device").wait_for(state="hidden")

    # Both without a network, and closed: both go up, and she chooses between them.
    first.get_by_role("button", name="Keep my entries").click()
    first.get_by_text("are kept on this device").wait_for()
    first.goto(second.url)
    context.set_offline(True)
    give(first, 8)
    first.locator("textarea[name=notes]").fill("Written in the first tab.")
    # The page says so of her mark already; the note follows.
    first.wait_for_function(f"async () => JSON.stringify(await ({DRAFTS})()).includes('in the first tab')")
    give(second, 4)
    saved(second, "Kept on this device")
    second.locator("#device", has_text="in two versions").wait_for()
    shoot(second, "devices-twice")
    address = second.url
    first.close()
    second.close()
    context.set_offline(False)
    first = context.new_page()
    first.goto("/entries")
    first.locator("#device", has_text="Changed elsewhere meanwhile").wait_for()
    first.locator("#device a").click()
    first.get_by_role("heading", name="Saved elsewhere meanwhile").wait_for()
    versions = first.locator("table.both tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))")
    assert versions[0] == ["4", "8"] and versions[-1] == ["", "Written in the first tab."], versions
    # The network goes as she chooses: nothing goes with it.
    context.set_offline(True)
    first.get_by_role("button", name="Keep what stands here").click()
    first.wait_for_url("chrome-error://**")
    context.set_offline(False)
    first.goto(address)
    saved(first)
    assert first.locator("fieldset.question input:checked").first.input_value() == "4"
    first.goto("/entries")
    first.locator("#device").wait_for(state="hidden")

    # Ada goes without signing out, and carl comes: a chair, who finds nothing of hers.
    page = context.new_page()
    page.goto("/entries")
    page.get_by_text("are kept on this device").wait_for()
    first.close()
    page.goto(links["carl"])
    page.get_by_role("button", name="Sign in on this device").click()
    page.wait_for_url("**/rounds")
    page.wait_for_function("async () => (await caches.keys()).length === 0")
    drafts = page.evaluate(f"async () => (await ({DRAFTS})()).length")
    assert drafts == 0
