"""A ballot by keyboard alone, from the link to the receipt."""

from jury import browser, shoot, site
from keys import tab_to

with site() as links, browser() as chromium:
    page = chromium.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(links["ada"])
    tab_to(page, "button.strong")
    page.keyboard.press("Enter")
    page.wait_for_url("**/entries")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    tab_to(page, "a.button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#marks")

    # Keys act in the marks alone.
    page.keyboard.press("8")
    assert page.locator("fieldset.question input:checked").count() == 0
    tab_to(page, "fieldset.question input[type=radio]")
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    shoot(page, "keyboard-keys")
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()

    questions = page.locator("fieldset.question").count()
    for number in range(questions):
        page.keyboard.press("7")
        if number == 0:
            page.keyboard.press("ArrowRight")
            page.keyboard.press("h")
        if number == 1:
            page.keyboard.press("a")
        page.keyboard.press("ArrowDown")
    first = page.locator("fieldset.question").first
    assert first.locator("input:checked").first.input_value() == "8"
    assert first.locator("input[type=checkbox]").is_checked()
    assert page.locator('fieldset.question input[value="-"]:checked').count() == 1
    assert page.locator("fieldset.question input[type=radio]:checked").count() == questions

    # A digit that is written is a digit.
    tab_to(page, "textarea[name=agency]")
    page.keyboard.type("7 of 10?")
    assert page.locator("textarea[name=agency]").input_value() == "7 of 10?"
    assert not page.locator("#keys").is_visible()

    tab_to(page, "button[value=send]")
    page.keyboard.press("Enter")
    page.get_by_text("it is line").wait_for()
    tab_to(page, "fieldset.question input[type=radio]")
    before = page.url
    page.keyboard.press("n")
    page.wait_for_url(lambda url: url != before)
