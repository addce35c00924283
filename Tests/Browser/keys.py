"""How somebody without a mouse goes through a page."""


def tab_to(page, selector, most=120):
    """Goes on until the focus is there, as somebody without a mouse does."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"no way to {selector} by keyboard")
