"""Every page and state, light and dark: no violation that axe finds, no target below 24 pixels, nothing that
makes a page of 320 pixels (1280 at 400 %) scroll sideways."""

from axe_playwright_python.sync_playwright import Axe

from jury import browser, entries, give, saved, shoot, sign_in, site

axe = Axe()

# WCAG 2.2, 2.5.8: links inside sentences are free of it, and what is covered by a larger label.
SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, select, summary, input, label.half")]
  .filter((target) => target.checkVisibility() && target.type !== "hidden" && !target.closest("p, .skip"))
  .map((target) => [target.closest("label") ?? target, target])
  .map(([box, target]) => [box.getBoundingClientRect(), target])
  .filter(([box]) => box.width > 0 && (box.width < 24 || box.height < 24))
  .map(([box, target]) => `${target.outerHTML.slice(0, 80)} ${Math.round(box.width)}x${Math.round(box.height)}`)"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def look(page, name, schemes=("light", "dark")):
    troubles = []
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        for width in [320, 390, 834, 1440]:
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate(WIDE) > 0:
                troubles.append(f"{name} {width}: scrolls sideways")
            if width == 320:
                continue
            shoot(page, f"{name}-{width}-{scheme}")
            if width == 834:
                continue
            found = axe.run(page)
            troubles += [
                f"{name} {scheme} {width}: {violation['id']}: {node['html'][:160]}"
                for violation in found.response["violations"] for node in violation["nodes"]]
            troubles += [f"{name} {width}: small: {target}" for target in page.evaluate(SMALL_TARGETS)]
    page.emulate_media(color_scheme="light")
    return troubles


def look_at_both_versions(page):
    """Two versions of one draft, which another tab saved meanwhile."""
    page.goto("/entries")
    page.get_by_role("link", name="Next entry").click()
    page.wait_for_selector("#marks")
    other = page.context.new_page()
    other.goto(page.url)
    give(other, 7)
    saved(other)
    give(page, 3)
    page.get_by_role("heading", name="Saved elsewhere meanwhile").wait_for()
    other.close()
    return look(page, "both-versions")


with site() as links, browser() as chromium:
    page = chromium.new_context(base_url=links["ada"].split("/in/")[0]).new_page()
    troubles = []
    page.goto("/sign-in")
    troubles += look(page, "sign-in")
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
    troubles += look_at_both_versions(page)
    for language in ["fr", "lv", "lt", "et"]:
        page.context.add_cookies([{"name": "language", "value": language, "url": page.url}])
        page.goto("/entries")
        assert page.locator("html").get_attribute("lang") == language
        troubles += look(page, f"entries-{language}", ["light"])
        page.locator("ul.entries a").first.click()
        page.wait_for_selector("#marks")
        troubles += look(page, f"entry-{language}", ["light"])
    page.context.add_cookies([{"name": "language", "value": "en", "url": page.url}])
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
