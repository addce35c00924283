"""The table: marks are changed in it, kept as drafts, sent; two tabs show both; and the pack for paper."""

import sys

from jury import browser, entries, give, saved, shoot, sign_in, site

with site() as links, browser() as chromium:
    for is_scripted in [True, False]:
        origin = links["ada"].split("/in/")[0]
        if is_scripted:
            context = chromium.new_context(viewport={"width": 1440, "height": 900}, base_url=origin)
            page = context.new_page()
            sign_in(page, links["ada"])
        else:
            context = chromium.new_context(
                java_script_enabled=False, base_url=origin, storage_state=context.storage_state())
            page = context.new_page()
        page.goto("/categories/behaviour")
        rows = page.locator("tbody tr:has(input[inputmode])")
        first, second = rows.nth(0), rows.nth(1)

        # A whole row is sent, and half a row is a draft.
        mark = "7.5" if is_scripted else "6"
        for field in first.locator("input[inputmode]").all():
            field.fill(mark)
        second.locator("input[inputmode]").first.fill("-" if is_scripted else "4,5")
        page.get_by_role("button", name="Save the draft").click()
        assert first.locator(".state").inner_text() == ("Draft" if is_scripted else "Changed since sent")
        assert second.locator("input[inputmode]").first.input_value() == ("–" if is_scripted else "4.5")
        shoot(page, f"table-drafts-{is_scripted}")
        page.get_by_role("button", name="Send all that are complete").click()
        assert first.locator(".state").inner_text() == "Sent"
        assert second.locator(".state").inner_text() == "Draft"

        # What another tab saved meanwhile is not written over: both stand there.
        other = context.new_page()
        other.goto("/categories/behaviour")
        other.locator("tbody tr:has(input[inputmode])").nth(1).locator("input[inputmode]").nth(1).fill("3")
        other.get_by_role("button", name="Save the draft").click()
        second.locator("input[inputmode]").nth(1).fill("9")
        page.get_by_role("button", name="Save the draft").click()
        assert second.locator("input[inputmode]").nth(1).input_value() == "9"
        assert "Saved elsewhere: 3" in second.inner_text()
        shoot(page, f"table-both-{is_scripted}")
        page.get_by_role("button", name="Save the draft").click()
        assert second.locator("input[inputmode]").nth(1).input_value() == "9"
        assert "Saved elsewhere" not in second.inner_text()
        second.locator("input[inputmode]").nth(1).fill("11")
        page.get_by_role("button", name="Save the draft").click()
        assert "That is no mark here" in second.inner_text()

        page.goto("/entries/pack")
        assert page.locator("section.paper").count() == 9
        shoot(page, f"pack-{is_scripted}")
