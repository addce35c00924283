"""Who is not free before what, and who judges what: conflicts stated and dismissed, seats proposed, written down and
changed by keyboard, and what becomes of them where somebody drops out."""

from jury import browser, enter, site
from looking import look

with site() as links, browser() as chromium:
    olga = enter(chromium, links["olga"])
    troubles = []

    olga.get_by_role("link", name="People", exact=True).click()
    olga.get_by_role("link", name="Conflicts of interest").click()
    held = olga.get_by_role("table", name="What holds")
    before = held.locator("tbody tr").count()
    assert "employer: " in held.inner_text()
    troubles += look(olga, "conflicts")
    olga.get_by_label("Juror").select_option("edsger")
    olga.get_by_label("Entry").select_option(index=1)
    olga.get_by_label("What ties her").select_option("family")
    olga.get_by_role("button", name="State it").click()
    olga.get_by_text("It is written down.").wait_for()
    assert held.locator("tbody tr").count() == before + 1
    stated = held.locator("tr", has_text="edsger").filter(has_text="family, stated by somebody")
    stated.get_by_role("link", name="Dismiss").click()
    olga.get_by_role("heading", name="Dismiss a conflict").wait_for()
    troubles += look(olga, "conflict-dismiss")
    olga.get_by_label("Why it does not hold").fill("A namesake.")
    olga.get_by_role("button", name="Dismiss").click()
    olga.get_by_text("It is written down.").wait_for()
    assert "A namesake." in olga.get_by_role("table", name="Dismissed").inner_text()
    troubles += look(olga, "conflicts-dismissed")

    # Through the cells by arrow keys: one is in the way of the tab key, and Enter opens it.
    olga.goto("/assignment?round=evening")
    cells = olga.locator("table.map tbody button")
    cells.first.wait_for()
    olga.wait_for_function("document.querySelectorAll('table.map td > button[tabindex=\"0\"]').length === 1")
    troubles += look(olga, "assignment")
    cells.first.focus()
    for key in ["ArrowDown", "ArrowRight", "ArrowUp"]:
        olga.keyboard.press(key)
    assert olga.evaluate("document.activeElement.closest('td').cellIndex") == 2
    free = olga.locator("table.map td.free button").first
    at = free.get_attribute("value")
    free.focus()
    olga.keyboard.press("Enter")
    olga.get_by_role("button", name="Give her the seat").wait_for()
    troubles += look(olga, "seat")
    olga.get_by_role("button", name="Give her the seat").focus()
    olga.keyboard.press("Enter")
    olga.wait_for_url("**/assignment?**#*")
    assert olga.locator(f'button[value="{at}"]').inner_text() == "seat"
    olga.locator(f'button[value="{at}"]').click()
    olga.get_by_role("button", name="Take the seat back").click()
    olga.wait_for_url("**/assignment?**#*")

    # A proposal writes nothing before somebody says so.
    olga.get_by_text("Propose seats").click()
    olga.get_by_label("Ballots for each entry").fill("2")
    olga.get_by_role("button", name="Propose", exact=True).click()
    changes = olga.get_by_role("table", name="What changes")
    new = changes.locator("tbody tr").count()
    assert new > 0
    troubles += look(olga, "proposal")
    olga.get_by_role("button", name=f"Write down {new} changes").click()
    olga.get_by_text(f"{new} changes were written down.").wait_for()

    # Everybody else keeps her seats where one drops out.
    def seats():
        found = olga.locator("table.map td.seated button").evaluate_all("all => all.map((one) => one.value)")
        return {seat for seat in found if not seat.startswith("ada ")}

    kept = seats()
    olga.get_by_text("Propose seats").click()
    olga.get_by_label("Ballots for each entry").fill("2")
    olga.get_by_label("Who drops out").select_option("ada")
    olga.get_by_role("button", name="Propose", exact=True).click()
    changes.wait_for()
    assert "Ada Example\tgoes" in changes.inner_text(), changes.inner_text()
    troubles += look(olga, "proposal-leaving")
    olga.get_by_role("button", name="Write down").click()
    olga.get_by_text("were written down.").wait_for()
    assert kept <= seats()
    assert olga.locator('table.map td.seated button[value^="ada "]').count() == 0

    olga.goto("/assignment?round=evening&do=propose&ballots=40")
    olga.get_by_text("jurors may judge it").first.wait_for()
    troubles += look(olga, "proposal-short")
    for language in ["fr", "lv", "lt", "et"]:
        address = links["olga"].split("/in/")[0]
        olga.context.add_cookies([{"name": "language", "value": language, "url": address}])
        for name in ["conflicts", "assignment", "assignment?round=evening&do=propose&stays=begun"]:
            olga.goto("/" + name)
            assert olga.locator("html").get_attribute("lang") == language
            troubles += look(olga, f"{name.split('?')[0]}-{len(name)}-{language}", ["light"])
    assert not troubles, "\n".join(dict.fromkeys(troubles))
