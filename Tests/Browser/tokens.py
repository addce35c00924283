"""How somebody lets a program act in her name."""

import keys
import looking


def token(page, troubles=None):
    page.goto("/sessions")
    page.get_by_label("What you call the program").fill("desk")
    page.get_by_label("What it may do").select_option("all")
    keys.tab_to(page, "form[action='/tokens'] button")
    page.keyboard.press("Enter")
    page.get_by_text("it is shown once").wait_for()
    if troubles is not None:
        troubles += looking.look(page, "token")
    made = page.locator("code", has_text="palmares_").inner_text()
    page.goto("/sessions")
    assert page.get_by_text("it does all that you may do").count() > 0
    assert "palmares_" not in page.content()
    return made
