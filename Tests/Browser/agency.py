"""Somebody without an account tries a paragraph; an agency begins an entry, reads one in, looks at what a strict juror
asks and at the page as a juror meets it, brings one packed with its files, puts files beside its evidence, by a connection
that breaks and without script, and hands in by keyboard; its client confirms, and it replies to what a chair asks. Without a
barrier."""

import datetime
import io
import json
import zipfile

from jury import browser, enter, shoot, site
from keys import tab_to
from looking import look

troubles = []

with site("fresh") as links, browser() as chromium:
    nobody = chromium.new_context(
        base_url=links["north"].split("/in/")[0], java_script_enabled=False,
        viewport={"width": 1280, "height": 900}).new_page()
    nobody.goto("/sign-in")
    nobody.get_by_role("link", name="Try a paragraph").click()
    nobody.get_by_label("Text or entry").fill(
        "More than 3,500 people donated. The film reached 2 million impressions and 40,000 likes, and 17 in all.")
    nobody.get_by_role("button", name="Look through it").click()
    nobody.get_by_text("2 of 4 figures are noise.").wait_for()
    guest = chromium.new_context(base_url=links["north"].split("/in/")[0]).new_page()
    guest.goto("/try")
    troubles += look(guest, "try")
    guest.get_by_label("Text or entry").fill(
        "More than 3,500 people donated. The film reached 2 million impressions and 40,000 likes, and 17 in all.")
    guest.get_by_role("button", name="Look through it").click()
    guest.get_by_text("2 of 4 figures are noise.").wait_for()
    troubles += look(guest, "try-figures")
    with open("entries/palidzesim.xml") as file:
        guest.get_by_label("Text or entry").fill(file.read().replace("<metric>", "<metric>x", 1))
    guest.get_by_role("button", name="Look through it").click()
    guest.get_by_text("This is no entry yet.").wait_for()
    troubles += look(guest, "try-entry-faulty")
    with open("entries/palidzesim.xml") as file:
        guest.get_by_label("Text or entry").fill(file.read())
    guest.get_by_role("button", name="Look through it").click()
    guest.get_by_role("heading", name="What a strict juror would ask").wait_for()
    troubles += look(guest, "try-entry")

    olga = enter(chromium, links["olga"])
    olga.goto("/call")
    until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30)
    olga.get_by_label("Until, in UTC", exact=True).fill(until.strftime("%Y-%m-%dT%H:%M"))
    olga.get_by_role("button", name="Call").click()
    olga.wait_for_load_state()

    north = enter(chromium, links["north"])
    north.goto("/my-entries")
    north.get_by_label("Title of the campaign").fill("Warm homes (invented)")
    north.get_by_role("button", name="Begin").click()
    north.get_by_text("Say what happened in real life").wait_for()
    troubles += look(north, "my-entry-begun")

    north.goto("/my-entries")
    with open("entries/palidzesim.xml") as file:
        own = file.read().replace("<title>", "<title>Again: ", 1)
    north.get_by_label("The file").set_input_files(
        {"name": "palidzesim.xml", "mimeType": "text/xml", "buffer": own.encode()})
    north.get_by_role("button", name="Read it").click()
    north.get_by_role("heading", name="What would raise it most").wait_for()
    troubles += look(north, "my-entry")
    place = north.url
    north.get_by_role("link", name="See it as a juror does").click()
    north.get_by_role("heading", name="As a juror meets it").wait_for()
    assert north.locator("[inert] fieldset.question").count() > 0
    shoot(north, "my-entry-preview")

    # The example of a category, packed with the file that its evidence is made to name; and an archive that is none.
    north.goto("/my-entries")
    north.get_by_text("Templates and examples").click()
    troubles += look(north, "my-entries")
    with north.expect_download() as got:
        north.get_by_role("link", name="Example as JSON").first.click()
    with open(got.value.path()) as file:
        example = json.load(file)
    example["evidence"][0]["file"] = "book.txt"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("soup/entry.json", json.dumps(example))
        archive.writestr("soup/book.txt", "52 people came.\n" * 2_000)
        archive.writestr("__MACOSX/soup/._book.txt", b"\0\5")

    def read(bytes):
        north.get_by_label("The file").set_input_files(
            files=[{"name": "soup.zip", "mimeType": "application/zip", "buffer": bytes}])
        north.get_by_role("button", name="Read it").click()

    read(packed.getvalue()[:-1])
    north.get_by_text("This is no ZIP archive, or it did not come whole.").wait_for()
    troubles += look(north, "my-entries-faulty")
    read(packed.getvalue())
    north.get_by_role("link", name="book.txt").wait_for()

    # In pieces by the page's script, of which the first does not get through.
    north.goto(place)
    broken = []

    def break_once(route):
        if route.request.method == "PATCH" and not broken:
            broken.append(route)
            return route.abort()
        return route.continue_()

    north.route("**/uploads/*", break_once)
    book = {"name": "kitchen-book.txt", "mimeType": "text/plain", "buffer": b"a bowl of soup\n" * 600_000}
    north.get_by_label("File from your device").set_input_files(book)
    north.get_by_role("button", name="Add the file").click()
    north.get_by_text("It goes on by itself where it stopped.").wait_for()
    north.get_by_role("link", name="kitchen-book.txt").wait_for()
    assert broken
    # What is refused is said where it was chosen.
    page = {"name": "page.png", "mimeType": "image/png", "buffer": b"<html>"}
    north.get_by_label("File from your device").set_input_files(page)
    north.get_by_role("button", name="Add the file").click()
    north.get_by_text("What is in the file is not what its name says.").wait_for()
    troubles += look(north, "my-entry-files")
    plain = chromium.new_context(
        base_url=links["north"].split("/in/")[0], java_script_enabled=False,
        storage_state=north.context.storage_state()).new_page()
    plain.goto(place)
    plain.get_by_label("Beside which evidence").select_option(label="A new piece of evidence")
    plain.get_by_label("File from your device").set_input_files(
        {"name": "counts.csv", "mimeType": "text/csv", "buffer": b"day,bowls\n1,30\n"})
    plain.get_by_role("button", name="Add the file").click()
    plain.get_by_role("link", name="counts.csv").wait_for()

    north.goto(place)
    tab_to(north, "button[value=hand-in]")
    north.keyboard.press("Enter")
    north.get_by_role("link", name="Receipt").wait_for()
    # The client confirms by a link that is shown once, in a browser of her own.
    north.get_by_label("Name and position").fill("Vera Vera (invented)")
    north.get_by_label("Mail address").fill("vera@client.example")
    north.get_by_role("button", name="Send the link").click()
    # On a port that was chosen as the server began.
    link = links["north"].split("/in/")[0] + "/in/" + north.locator("p.copy").inner_text().split("/in/")[1]
    troubles += look(north, "client-link")
    vera = enter(chromium, link)
    vera.get_by_role("heading", name="The figures that it states").wait_for()
    troubles += look(vera, "client")
    vera.get_by_role("link", name="Read the entry as its jurors do").click()
    vera.get_by_role("heading", name="As a juror meets it").wait_for()
    vera.go_back()
    vera.get_by_label("Your name and position").first.fill("Vera Vera, director (invented)")
    tab_to(vera, "button[value=confirmed]")
    vera.keyboard.press("Enter")
    vera.get_by_text("Vera Vera, director (invented) confirmed on").wait_for()
    troubles += look(vera, "client-confirmed")
    north.goto(place)
    north.get_by_text("Vera Vera, director (invented) confirmed on").wait_for()

    # A chair asks, the agency replies with a file, and the jury is shown it; without script too.
    carl = enter(chromium, links["carl"])
    carl.goto("/requests")
    carl.get_by_label("Ask about").select_option(label="Again: #palidzesim")
    carl.get_by_role("button", name="Go on").click()
    carl.get_by_label("What you ask, or what the charge is").fill("Who counted the 3,500 people?")
    carl.get_by_label("Replies are taken until, in UTC").fill(until.strftime("%Y-%m-%dT%H:%M"))
    troubles += look(carl, "request")
    carl.get_by_role("button", name="Ask the agency").click()
    carl.get_by_text("Who counted the 3,500 people?").wait_for()
    north.goto(place)
    north.get_by_label("Your reply").fill("The volunteers, in a book.")
    north.get_by_label("A file with it, if you like").set_input_files(
        {"name": "book.csv", "mimeType": "text/csv", "buffer": b"day,people\n1,30\n"})
    troubles += look(north, "my-entry-asked")
    north.get_by_role("button", name="Reply", exact=True).click()
    north.get_by_role("link", name="book.csv").wait_for()
    carl.goto("/requests")
    carl.get_by_role("button", name="Show it to the jury").click()
    carl.get_by_text("The jurors of this entry see question and reply.").wait_for()
    troubles += look(carl, "requests")
    carl.goto("/audit")
    carl.get_by_label("How many claims").fill("2")
    carl.get_by_role("button", name="Draw").click()
    carl.get_by_text("Not looked into yet.").first.wait_for()
    carl.get_by_label("How that is known").first.fill("The list was counted again.")
    carl.get_by_role("button", name="It holds").first.click()
    carl.get_by_text("It holds: The list was counted again.").wait_for()
    troubles += look(carl, "audit")
    olga.goto("/missing")
    troubles += look(olga, "missing")
    north.goto(place)
    troubles += look(north, "my-entry-handed-in")

    olga.goto("/people")
    olga.get_by_role("link", name="Agencies’ files").click()
    olga.get_by_text("kitchen-book.txt").wait_for()
    troubles += look(olga, "agency-files")

assert not troubles, "\n".join(troubles)
