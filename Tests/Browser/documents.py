"""A chair reads the letters of a category, lets a comment through, and looks at all that is printed; without a barrier."""

from jury import browser, enter, shoot, site
from looking import look

with site("judged") as links, browser() as chromium:
    page = enter(chromium, links["carl"])
    troubles = []

    page.get_by_role("link", name="Documents", exact=True).click()
    troubles += look(page, "documents")
    page.get_by_role("link", name="Feedback letters").first.click()
    page.get_by_text("Only what is ticked").wait_for()
    for details in page.locator("details").all():
        details.locator("summary").click()
    troubles += look(page, "letters")
    boxes = page.locator("input[type=checkbox]")
    if boxes.count():
        before = boxes.first.is_checked()
        boxes.first.set_checked(not before)
        page.get_by_role("button", name="Keep this choice").first.click()
        page.wait_for_load_state()
        assert page.locator("input[type=checkbox]").first.is_checked() != before

    # What is printed brings its style with it, and the page lets that style through and no other.
    for name in ["letters.html", "certificates.html"]:
        page.goto(f"/documents/no-budget/{name}")
        sheet = page.locator("section").first
        assert sheet.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
        shoot(page, name.split(".")[0] + "-printed")
    with page.expect_download() as saved:
        page.goto("/documents", wait_until="load")
        page.get_by_role("link", name="Ranking (Excel)").first.click()
    assert saved.value.suggested_filename.endswith("-ranking.xlsx")

    page.goto("/documents")
    page.get_by_role("link", name="Ballot", exact=True).first.click()
    page.locator(".mono").first.wait_for()
    code = page.locator(".mono").first.inner_text()
    shoot(page, "paper")
    page.go_back()
    page.get_by_role("link", name="Type in a ballot").first.click()
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Show").click()
    page.get_by_role("button", name="Write it down").wait_for()
    troubles += look(page, "typed")
    assert not troubles, "\n".join(dict.fromkeys(troubles))
