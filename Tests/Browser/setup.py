"""An organiser sets an edition up: by forms and as text, a rubric that is checked while she types and looked at as a juror
does, entries from files. After the first mark a change waits for a second person. Without a barrier; and once by keyboard."""

import pathlib
import tempfile

from jury import browser, enter, shoot, site
from looking import look

folder = tempfile.TemporaryDirectory()
troubles = []

with site("fresh") as links, browser() as chromium:
    olga = enter(chromium, links["olga"])
    olga.get_by_role("link", name="Set-up").click()
    olga.get_by_role("heading", name="Set-up").wait_for()
    troubles += look(olga, "set-up")
    for details in olga.locator("details").all():
        details.locator("summary").first.click()
    troubles += look(olga, "set-up-unfolded")

    # By keyboard alone: a category's ballots.
    olga.reload()
    summary = olga.locator("summary", has_text="Reputation")
    summary.focus()
    olga.keyboard.press("Enter")
    ballots = olga.locator("details[open]").get_by_label("Ballots that an entry needs")
    for _ in range(12):
        olga.keyboard.press("Tab")
        if ballots.evaluate("e => e === document.activeElement"):
            break
    olga.keyboard.press("Control+a")
    olga.keyboard.type("2")
    olga.keyboard.press("Enter")
    olga.get_by_text("It is written down and holds.").wait_for()

    # The same as text, with a fault and without.
    olga.get_by_role("link", name="The files as text").click()
    text = olga.get_by_label("edition.yaml")
    assert "ballotsMin: 2" in text.input_value() and "# Results" not in text.input_value()
    assert text.input_value().startswith("# The sample edition")
    kept = text.input_value()
    text.fill(kept.replace("panel: houses", "panel: housse"))
    olga.get_by_role("button", name="Check").click()
    olga.get_by_text("edition.yaml:").first.wait_for()
    troubles += look(olga, "set-up-text-findings")
    olga.get_by_role("button", name="Save").click()
    olga.get_by_text("Nothing was saved").wait_for()
    olga.get_by_label("edition.yaml").fill(kept.replace("ballotsMin: 2", "ballotsMin: 3"))
    olga.get_by_role("button", name="Save").click()
    olga.get_by_text("It is written down and holds.").wait_for()
    troubles += look(olga, "set-up-text")

    # A rubric that promises results first and is typed out of its promise.
    olga.goto("/set-up/rubrics/results-first-2012")
    olga.get_by_text("Results can move more of the score").wait_for()
    troubles += look(olga, "rubric")
    olga.locator("summary", has_text="Results in real life").click()
    weight = olga.locator("details[open]").get_by_label("Weight").first
    weight.fill("4")
    olga.locator("#check", has_text="rubrics/results-first-2012.yaml:").wait_for()
    assert weight.input_value() == "4"
    troubles += look(olga, "rubric-unsound", ["light"])
    weight.fill("40")
    olga.locator("#check table.facts").wait_for(state="detached")
    with olga.context.expect_page() as opened:
        olga.get_by_role("button", name="See it as a juror does").click()
    preview = opened.value
    preview.get_by_role("heading", name="As a juror meets it").wait_for()
    assert preview.locator("[inert] #marks").count() == 1
    troubles += look(preview, "rubric-preview", ["light"])
    preview.close()
    for details in olga.locator("main > form > details").all():
        if not details.get_attribute("open"):
            details.locator("summary").first.click()
    troubles += look(olga, "rubric-unfolded")

    # Entries from files: one sound, one that is there under another name, one with a fault.
    olga.goto("/entries/add")
    troubles += look(olga, "entries-add")
    boots = pathlib.Path("entries/invented/borrowed-boots.xml").read_text()
    files = []
    for name, content in {
        "lent-boots.xml": boots.replace("borrowed-boots", "lent-boots"),
        "broken.json": '{"format": "palmares-entry/1"}',
        "lamp.json": pathlib.Path("entries/invented/look-up.json").read_text().replace("look-up", "lamp")
        .replace("Look up", "A lamp"),
    }.items():
        files.append(pathlib.Path(folder.name, name))
        files[-1].write_text(content)
    olga.get_by_label("Entry files").set_input_files(files)
    olga.get_by_role("button", name="Look them through").click()
    olga.get_by_text("It may be the same entry as borrowed-boots.").wait_for()
    olga.get_by_text("lamp.json:33:11", exact=True).wait_for()
    troubles += look(olga, "entries-add-findings")
    olga.get_by_role("button", name="Take 2 entries").click()
    olga.get_by_text("2 entries are in.").wait_for()
    olga.goto("/set-up/text")
    assert "entries/lent-boots.xml" in olga.get_by_label("edition.yaml").input_value()
    for language in ["fr", "lv", "lt", "et"]:
        olga.context.add_cookies([{"name": "language", "value": language, "url": links["olga"].split("/in/")[0]}])
        for name in ["set-up", "set-up/text", "set-up/rubrics/amec-style", "entries/add"]:
            olga.goto("/" + name)
            assert olga.locator("html").get_attribute("lang") == language
            troubles += look(olga, f"{name.replace('/', '-')}-{language}", ["light"])

with site("judged") as links, browser() as chromium:
    olga = enter(chromium, links["olga"])
    olga.goto("/set-up")
    olga.get_by_text("Marks have been given.").wait_for()
    olga.locator("summary", has_text="Reputation").click()
    own = olga.locator("details[open]")
    own.get_by_label("Level", exact=True).first.fill("gold")
    own.get_by_label("Least score of 100").first.fill("70")
    own.get_by_label("Why this changes now").fill("The level was left out by mistake.")
    own.get_by_role("button", name="Propose").click()
    olga.get_by_text("It is proposed and waits").wait_for()
    troubles += look(olga, "set-up-proposed")
    carl = enter(chromium, links["carl"])
    carl.goto("/set-up")
    carl.get_by_role("button", name="Confirm").click()
    carl.get_by_text("It is confirmed and holds.").wait_for()
    carl.get_by_text("The level was left out by mistake.").wait_for()
    troubles += look(carl, "set-up-changed")
assert not troubles, "\n".join(dict.fromkeys(troubles))
folder.cleanup()
