"""What an agency reads of its entry once the list is public: award, letter, certificate, ledger, and how it adds what
became known later; on screens and on paper."""

import hashlib
import pathlib
import re
import tempfile

from jury import browser, enter
from looking import look, on_paper
from records import Record
from signing import publish

ENTRY, CATEGORY = "slow-past-the-school", "behaviour"

with tempfile.TemporaryDirectory() as scratch, browser() as chromium:
    record = Record(pathlib.Path(scratch))
    record.do("import", ".", "--as", "olga", "--name", "sample.example/2026")
    record.do("juror", "appoint", "carl", "roles=chair", "--as", "olga")
    # There are marks, so it takes two.
    proposed = record.do("juror", "appoint", "sue", "roles=signer", "--as", "olga", "--propose")
    record.do("edition", "confirm", re.findall(r"^Line (\d+):", proposed, re.M)[-1], "--as", "carl")
    record.do("juror", "appoint", "north", "roles=agency", "--as", "olga")
    file = hashlib.sha256(pathlib.Path(f"entries/invented/{ENTRY}.json").read_bytes()).hexdigest()
    record.do("entry", "enter", ENTRY, CATEGORY, file, "north", "--as", "olga")

    with record.served("carl", "sue", "north") as links:
        carl, sue, north = (enter(chromium, links[name]) for name in ("carl", "sue", "north"))
        place = f"/my-entries/{ENTRY}"
        north.goto(place)
        north.get_by_text("In the jury’s hands.").wait_for()
        troubles = look(north, "after-judging")
        publish(carl, sue)
        carl.goto(f"/documents/{CATEGORY}/letters")
        carl.get_by_role("button", name="Send the letters").click()
        carl.get_by_text("is on its way").wait_for()

        north.goto(place)
        north.get_by_text("The result is published.").wait_for()
        north.get_by_text("Add what became known later").click()
        troubles += look(north, "after-published")
        north.get_by_label("Figure, if there is one").fill("9")
        north.get_by_label("What it counts").fill("Cars past the school in spring")
        north.get_by_label("What is known").fill("Counted again in spring.")
        north.get_by_role("button", name="Add it").click()
        north.get_by_text("9 · Cars past the school in spring").wait_for()
        troubles += look(north, "after-added")
        troubles += on_paper(north, "after-added")
        for name, link in [
                ("letter", "What the jury says of your entry"), ("certificate", "Certificate"),
                ("ledger", "Ledger, for next time")]:
            north.goto(place)
            north.get_by_role("link", name=link).click()
            north.wait_for_load_state()
            troubles += look(north, f"after-{name}")
            troubles += on_paper(north, f"after-{name}")
    assert not troubles, "\n".join(dict.fromkeys(troubles))
