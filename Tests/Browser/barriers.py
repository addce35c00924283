"""Every page and state, light and dark, without a barrier."""

from jury import browser, entries, give, saved, sign_in, site
from looking import look


def look_at_both_versions(page):
    """Two versions of one draft, which another tab saved meanwhile."""
    page.goto("/entries")
    page.get_by_role("link", name="Next entry").click()
    page.wait_for_selector("#marks")
    other = page.context.new_page()
    other.goto(page.url)
    give(other, 7)
    saved(other)
    page.locator('fieldset.question label:has(input[value="3"])').first.click()
    page.get_by_role("heading", name="Saved elsewhere meanwhile").wait_for()
    other.close()
    troubles = look(page, "both-versions")
    page.get_by_role("link", name="Take what was saved elsewhere").click()
    page.wait_for_selector("#marks")
    return troubles


with site() as links, browser() as chromium:
    origin = links["ada"].split("/in/")[0]
    page = chromium.new_context(base_url=origin).new_page()
    troubles = []
    page.goto("/sign-in")
    troubles += look(page, "sign-in")
    page.get_by_label("Your mail address").fill("ada")
    page.get_by_role("button", name="Send me a link").click()
    page.wait_for_url("**/sign-in/asked")
    troubles += look(page, "asked")
    window = chromium.new_context(user_agent="Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) Chrome/126.0").new_page()
    window.goto(links["ada"])
    troubles += look(window, "window")
    page.goto(links["ada"])
    troubles += look(page, "link")
    sign_in(page, links["ada"])
    troubles += look(page, "entries")
    page.goto(entries(page)["A Heart for the Heron (invented)"][1])
    troubles += look(page, "entry")
    give(page, 8, half=True)
    saved(page)
    for summary in page.locator("summary").all():
        summary.click()
    troubles += look(page, "entry-marked")
    page.locator("[data-keys]").click()
    troubles += look(page, "entry-keys")
    page.keyboard.press("Escape")
    page.locator("button[value=send]").click()
    page.get_by_text("it is line").wait_for()
    troubles += look(page, "entry-sent")
    page.goto("/entries")
    page.get_by_role("link", name="Without a budget").last.click()
    page.wait_for_url("**/categories/*")
    troubles += look(page, "table")
    page.goto("/entries?state=sent")
    troubles += look(page, "entries-sent")
    for name, path in [("pack", "/entries/pack"), ("sessions", "/sessions")]:
        page.goto(path)
        troubles += look(page, name)
    page.get_by_role("button", name="Sign in on another device").click()
    page.wait_for_url("**/sessions/another/*")
    troubles += look(page, "another-device")
    troubles += look_at_both_versions(page)
    for language in ["fr", "lv", "lt", "et"]:
        page.context.add_cookies([{"name": "language", "value": language, "url": origin}])
        page.goto("/entries")
        assert page.locator("html").get_attribute("lang") == language
        troubles += look(page, f"entries-{language}", ["light"])
        page.locator("ul.entries a").first.click()
        page.wait_for_selector("#marks")
        troubles += look(page, f"entry-{language}", ["light"])
    page.context.add_cookies([{"name": "language", "value": "en", "url": origin}])
    page.goto("/nothing-here")
    troubles += look(page, "not-found")
    page.goto("/offline")
    troubles += look(page, "offline")
    chair = chromium.new_context().new_page()
    chair.goto(links["carl"])
    chair.get_by_role("button", name="Sign in on this device").click()
    chair.wait_for_url("**/rounds")
    troubles += look(chair, "rounds")
    assert not troubles, "\n".join(dict.fromkeys(troubles))
