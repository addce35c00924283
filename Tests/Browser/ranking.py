"""A chair before the ranking: three clicks to why the third is third, other weights by keyboard, a sheet of another
year; without a barrier."""

from jury import browser, enter, shoot, site
from keys import tab_to
from looking import look

SHEET = "entry;juror;results;idea\nlamp;ada;7;8\nlamp;ben;6,5;8\nroad;ada;9;9\nroad;ben;8;9,5\n"


def places(page):
    """Titles and places of the list on a page."""
    rows = page.locator("table.facts").first.locator("tbody tr").all()
    return [row.locator("th").inner_text() for row in rows]


with site("judged") as links, browser() as chromium:
    origin = links["carl"].split("/in/")[0]
    page = enter(chromium, links["carl"])
    troubles = []

    page.get_by_role("link", name="Ranking", exact=True).click()
    troubles += look(page, "rankings")
    page.get_by_role("link", name="Without a budget").click()
    page.wait_for_selector("table.facts")
    official = places(page)
    assert len(official) == 4
    troubles += look(page, "ranking")
    page.get_by_role("link", name="Why? " + official[2]).click()
    page.get_by_role("heading", name="Why place 3?").wait_for()
    troubles += look(page, "why")

    page.goto("/ranking/no-budget")
    page.get_by_role("link", name="How sure?").click()
    page.get_by_text("How sure each place is").wait_for()
    assert page.get_by_text("Probability of each place").count() == 0
    troubles += look(page, "sure")
    page.get_by_role("link", name="Show chances of winning").click()
    page.get_by_text("How often each entry takes each place").first.wait_for()
    troubles += look(page, "sure-chances")

    # Other weights by keyboard alone: the list beside them follows, and the list stays.
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/ranking/no-budget/what-if")
    before = page.locator(".beside-list table").inner_text()
    tab_to(page, "input[type=range]")
    for _ in range(3):
        page.keyboard.press("PageUp")
    page.wait_for_function("before => document.querySelector('.beside-list table').innerText !== before", arg=before)
    assert "weight." in page.url
    shoot(page, "what-if-tried")
    page.get_by_role("link", name="Back to the rule").click()
    page.wait_for_url("**/what-if")
    assert page.locator(".beside-list table").inner_text() == before
    troubles += look(page, "what-if")
    page.goto("/ranking/no-budget")
    assert places(page) == official

    page.goto("/sheet")
    page.get_by_label("Take a CSV file").set_input_files(
        [{"name": "marks.csv", "mimeType": "text/csv", "buffer": SHEET.encode()}])
    page.wait_for_function("document.querySelector('textarea').value.startsWith('entry')")
    page.get_by_role("button", name="Show").click()
    page.get_by_text("How sure each place is").wait_for()
    assert places(page) == ["road", "lamp"]
    troubles += look(page, "sheet")
    for language in ["fr", "lt"]:
        page.context.add_cookies([{"name": "language", "value": language, "url": origin}])
        for name in ["/no-budget", "/no-budget/what-if"]:
            page.goto("/ranking" + name)
            troubles += look(page, f"ranking{name.replace('/', '-')}-{language}", ["light"])
    assert not troubles, "\n".join(dict.fromkeys(troubles))
