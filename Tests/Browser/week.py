"""A chair's week: forty made-up entries in three categories, nine jurors, two conflicts, one who drops out, a tie, an
entry that is withdrawn after the list was out, and the list that takes its place. From the empty record to the page
that everybody reads."""

import json
import pathlib
import re
import tempfile

from jury import browser, enter
from looking import look
from records import Record
from signing import confirm, publish

JURORS = [f"juror-{number}" for number in range(1, 10)]
SIZES = {"towns": 14, "health": 13, "film": 13}
LEAVING = "juror-9"
EDITION = """\
format: palmares-edition/1
id: week
name: {en: A week that is made up}
notice: {en: "Everything here is made up."}
publication: {ballots: shown}
categories:
"""
RUBRIC = """\
format: palmares-rubric/1
name: {en: Two questions}
basis: {en: For a test.}
scale: {min: 1, max: 10, step: 0.5}
evidence: shown
ties: [results]
levels:
  - {id: gold, score: 75}
  - {id: silver, score: 60}
criteria:
  - {id: results, name: {en: Results}, question: {en: What changed?}, weight: 60, reads: [result]}
  - {id: idea, name: {en: Idea}, question: {en: How good?}, weight: 40}
"""


def entry(category, number):
    """The first entry of towns is of the first juror's own house, the first of health of the second's."""
    house = {("towns", 1): "juror-1 House", ("health", 1): "juror-2 House"}.get((category, number), f"{category} House {number}")
    return {
        "format": "palmares-entry/1", "id": f"{category}-{number:02}", "lang": "en", "origin": "invented",
        "category": category, "title": f"{category.title()} {number:02} (invented)", "agency": {"name": house},
    }  # fmt: skip


def write_edition(folder):
    lines = EDITION
    (folder / "rubrics").mkdir()
    (folder / "entries").mkdir()
    (folder / "rubrics/two.yaml").write_text(RUBRIC)
    for category, size in SIZES.items():
        paths = []
        for number in range(1, size + 1):
            path = f"entries/{category}-{number:02}.json"
            (folder / path).write_text(json.dumps(entry(category, number)))
            paths.append(path)
        lines += (
            f"  - {{id: {category}, name: {{en: {category.title()}}}, rubric: two, panel: all, ballotsMin: 3,"
            f" entries: [{', '.join(paths)}]}}\n")
    (folder / "edition.yaml").write_text(f"{lines}panels:\n  - {{id: all, jurors: [{', '.join(JURORS)}]}}\n")


def points(address, juror):
    """Towns 02 and 03 are level in everything; all others are told apart."""
    category, number = address
    if category == "towns" and number in (2, 3):
        return 9, 9
    strict = int(juror[-1]) % 3 / 2
    return max(1, 9 - number / 2 - strict), max(1, 8.5 - number / 2 + strict)


def judge(page, juror, done):
    """All that she has and did not do, by the forms that her pages send."""
    asked = page.context.request
    for address, title in re.findall(
            r'<a href="(/rounds/final/entries/[^"]*)"[^>]*>([^<]*)</a>', asked.get("/entries").text()):
        if address in done:
            continue
        form = asked.get(address).text()
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form))
        category, number = title.split()[0].lower(), int(title.split()[1])
        results, idea = points((category, number), juror)
        answer = asked.post(
            f"{address}/ballot", max_redirects=0,
            headers={"Sec-Fetch-Site": "same-origin"},
            form={**hidden, "mark.results": half(results), "mark.idea": half(idea), "do": "send"})
        assert answer.status == 303, f"{title}: {answer.status} {answer.text()[:400]}"
        done.add(address)


def half(points):
    return f"{round(points * 2) / 2:g}"


def choose_seats(olga, leaving=None):
    """Three jurors before every entry, as proposed; those that are there stay."""
    olga.goto("/assignment?round=final")
    olga.get_by_text("Propose seats").click()
    olga.get_by_label("Ballots for each entry").fill("3")
    if leaving:
        olga.get_by_label("Who drops out").select_option(leaving)
    olga.get_by_role("button", name="Propose", exact=True).click()
    olga.get_by_role("table", name="What changes").wait_for()
    olga.get_by_role("button", name="Write down").click()
    olga.get_by_text("were written down.").wait_for()


def vote_in_secret(carl, jurors):
    """Everybody in the room votes on her own page; the chair sees how many, and what when she closes it."""
    carl.get_by_text("Ask in secret").click()
    asking = carl.locator("details form", has=carl.get_by_role("button", name="Open the vote"))
    asking.get_by_label("Question").fill("Ahead of the other one?")
    asking.get_by_role("button", name="Open the vote").click()
    room = int(carl.get_by_text("Voted: 0 of").inner_text().split()[-1])
    voted = 0
    for page in jurors.values():
        page.goto("/vote")
        choice = page.get_by_role("button", name="Against" if voted == 0 else "For", exact=True)
        if choice.count():
            choice.click()
            page.get_by_text("Your vote is counted.").wait_for()
            voted += 1
    assert voted == room, f"{voted} of {room}"
    # The chair's page follows by itself.
    carl.get_by_text(f"Voted: {room} of {room}").wait_for()
    carl.get_by_role("button", name="Close the vote and record it").click()
    carl.get_by_text(f"{room - 1} for, 1 against").wait_for()


def set_ahead(carl, other):
    carl.locator("summary", has_text="Propose the place").click()
    form = carl.locator("details[open] form", has=carl.get_by_role("button", name="Propose the place"))
    form.locator("select[name=ahead]").select_option(label=other)
    form.get_by_label("Why").fill("It moved everybody in the room (made up).")
    form.get_by_role("button", name="Propose the place").click()
    carl.get_by_text("It waits for a second person").wait_for()


with tempfile.TemporaryDirectory() as scratch, browser() as chromium:
    edition = pathlib.Path(scratch, "edition")
    edition.mkdir()
    write_edition(edition)
    week = Record(pathlib.Path(scratch))
    week.do("import", str(edition), "--as", "olga")
    week.do("juror", "appoint", "carl", "roles=chair", "--as", "olga")
    week.do("juror", "appoint", "sue", "roles=signer", "--as", "olga")
    week.do("round", "plan", "final", "scoring", ",".join(SIZES), "--as", "olga")
    troubles = []

    with week.served("olga", "carl", "sue", *JURORS) as links:
        olga, carl, sue = (enter(chromium, links[name]) for name in ("olga", "carl", "sue"))
        final = carl.locator("section.round", has=carl.get_by_role("heading", name="final"))
        for juror, title, tie in [
                ("juror-1", "Towns 01 (invented)", "employer"), ("juror-2", "Health 01 (invented)", "family")]:
            olga.goto("/conflicts")
            olga.locator("select[name=juror]").select_option(juror)
            olga.locator("select[name=entry]").select_option(label=title)
            olga.get_by_label("What ties her").select_option(tie)
            olga.get_by_role("button", name="State it").click()
            olga.get_by_text("It is written down.").wait_for()
        choose_seats(olga)
        carl.goto("/rounds")
        final.get_by_role("button", name="Open", exact=True).click()
        final.get_by_role("button", name="Close the round", exact=True).wait_for()
        jurors = {juror: enter(chromium, links[juror]) for juror in JURORS}
        sent = {juror: set() for juror in JURORS if juror != LEAVING}
        for juror, done in sent.items():
            judge(jurors[juror], juror, done)
        assert 0 < sum(map(len, sent.values())) < 120
        troubles += look(olga, "week-rounds")
        choose_seats(olga, LEAVING)
        for juror, done in sent.items():
            judge(jurors[juror], juror, done)
        assert sum(map(len, sent.values())) == 120
        carl.goto("/progress")
        troubles += look(carl, "week-progress")
        carl.goto("/rounds")
        final.get_by_role("button", name="Close the round", exact=True).click()
        final.get_by_role("button", name="Open the round again", exact=True).wait_for()

        carl.goto("/deliberation")
        carl.get_by_text("One place is shared by Towns 02 (invented), Towns 03 (invented).").wait_for()
        troubles += look(carl, "week-deliberation")
        carl.get_by_text("All entries of the category").first.click()
        carl.get_by_role("link", name="Towns 02 (invented)").click()
        carl.get_by_role("button", name="Record the discussion").click()
        vote_in_secret(carl, jurors)
        troubles += look(carl, "week-discussion")
        set_ahead(carl, "Towns 03 (invented)")
        confirm(sue)
        carl.goto("/screen")
        carl.get_by_role("heading", name="Towns 02 (invented)").wait_for()
        troubles += look(carl, "week-screen")
        publish(carl, sue)
        stranger = chromium.new_context(base_url=links["carl"].split("/in/")[0]).new_page()
        stranger.goto("/palmares")
        assert stranger.locator("table.facts tbody tr").count() == 40
        stranger.get_by_text("Towns 02 (invented): the jury set it directly ahead of Towns 03").wait_for()
        troubles += look(stranger, "week-palmares")

    # Found out afterwards: the entry is out, the old list stays, and a new one takes its place.
    week.do("entry", "withdraw", "film-01", "reason=A figure was false (made up)", "--as", "olga")
    with week.served("carl", "sue") as links:
        carl, sue = (enter(chromium, links[name]) for name in ("carl", "sue"))
        carl.goto("/sign-off")
        carl.get_by_text("Retract this list").click()
        carl.get_by_label("Why it holds no more").fill("One entry was withdrawn.")
        carl.get_by_role("button", name="Propose to retract it").click()
        carl.get_by_text("A published list is retracted").wait_for()
        confirm(sue)
        publish(carl, sue, "One entry was withdrawn.")
        stranger = chromium.new_context(base_url=links["carl"].split("/in/")[0]).new_page()
        stranger.goto("/palmares")
        assert stranger.locator("table.facts tbody tr").count() == 39
        stranger.get_by_role("link", name="Published on").click()
        stranger.get_by_text("This list holds no more: One entry was withdrawn.").wait_for()
        assert stranger.locator("table.facts tbody tr").count() == 40
    assert not troubles, "\n".join(dict.fromkeys(troubles))
