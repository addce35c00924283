"""How a juror uses the scale: shown to herself once she has sent enough, and to nobody else."""

import tempfile

from editions import edition
from jury import browser, enter, entries, give, saved, sign_in, site
from looking import look

TITLE = "How you use the scale"

with browser() as chromium, tempfile.TemporaryDirectory() as folder:
    # Under eight ballots nothing is said.
    edition(folder, {}, copies=5)
    with site(PALMARES_EDITION=folder) as links:
        page = chromium.new_context(
            base_url=links["ada"].split("/in/")[0], viewport={"width": 1280, "height": 900}).new_page()
        sign_in(page, links["ada"])
        found = entries(page)
        titles = [title for title in found if title.startswith(("Heron", "A Heart", "Borrowed", "Tuesday"))]
        assert len(titles) == 8, titles
        for number, title in enumerate(titles):
            assert page.get_by_role("heading", name=TITLE).count() == 0
            page.goto(found[title][1])
            give(page, 4 + number // 2)
            saved(page)
            page.locator("button[value=send]").click()
            page.get_by_text("it is line").wait_for()
            page.goto("/entries")
        section = page.locator("section.scales")
        section.get_by_role("heading", name=TITLE).wait_for()
        section.get_by_text("Your marks are on average 2 higher than at the beginning.").wait_for()
        troubles = look(page, "scale")
        # The same for who does not see the picture.
        rows = section.locator("table tbody tr")
        assert rows.count() > 2
        for row in rows.all():
            assert all(text.strip() for text in row.locator("td").all_inner_texts()[:2]), row.inner_text()

        for person in ["carl", "olga"]:
            other = enter(chromium, links[person])
            for path in ["/progress", "/rounds", "/people"]:
                other.goto(path)
                assert TITLE not in other.content()
    assert not troubles, "\n".join(dict.fromkeys(troubles))
