"""What an organiser has before her while a round runs: progress, who is behind and a letter to them, people."""

import pathlib
import tempfile

from jury import browser, enter, site
from letters import Mailbox, free_port
from looking import look

folder = tempfile.TemporaryDirectory()
post, port = Mailbox(folder.name), free_port()

with site("live", port=port, PALMARES_MAIL=post.command) as links, browser() as chromium:
    olga = enter(chromium, links["olga"])
    troubles = []
    olga.get_by_role("link", name="Progress").click()
    olga.get_by_role("heading", name="Progress").wait_for()
    troubles += look(olga, "progress")
    jurors = olga.get_by_role("table", name="By juror")
    assert "Ada Example" in jurors.inner_text()
    olga.get_by_role("table", name="By entry").get_by_role("link", name="Entry", exact=True).click()
    olga.locator("th[aria-sort=ascending]", has_text="Entry").wait_for()
    titles = olga.get_by_role("table", name="By entry").locator("tbody th").all_inner_texts()
    assert titles == sorted(titles) and len(titles) == 9, titles

    olga.get_by_role("link", name="Who to remind").click()
    olga.get_by_label("Ada Example", exact=True).wait_for()
    troubles += look(olga, "reminders")
    olga.get_by_role("link", name="Ends within").click()
    olga.get_by_label("Days until the end").wait_for()
    troubles += look(olga, "reminders-soon")
    olga.get_by_role("link", name="All who are behind").click()
    olga.get_by_role("button", name="Send a letter").click()
    olga.get_by_text("1 letter is on its way.").wait_for()
    olga.get_by_text("reminded today").wait_for()
    troubles += look(olga, "reminders-sent")
    # In the first language that she reads, by the list of jurors.
    text = post.next("ada@sample.example")
    assert "trūkst 9 no 9" in text, text
    olga.get_by_role("link", name="Text to copy: Ada Example").click()
    olga.get_by_label("Letter").wait_for()
    assert "trūkst 9 no 9" in olga.get_by_label("Letter").input_value()
    troubles += look(olga, "reminder")

    # Jurors from a file, looked through before anything is written; then invited, by mail or by a link.
    olga.get_by_role("link", name="People", exact=True).click()
    olga.get_by_role("table", name="Invitations").wait_for()
    troubles += look(olga, "people")
    olga.get_by_role("link", name="Add jurors from a list").click()
    troubles += look(olga, "juror-list")
    listed = pathlib.Path(folder.name, "list.csv")
    listed.write_text("name,mail,languages\nÕie Särk,oie@sample.example,et\nZoe Example,,lv\nEve,none,\n")
    olga.get_by_label("A file").set_input_files(listed)
    olga.wait_for_function("document.querySelector('textarea').value.includes('Zoe')")
    olga.get_by_role("button", name="Look through it").click()
    olga.get_by_text("none is no mail address").wait_for()
    assert olga.get_by_role("table", name="What the list does").locator("tbody tr").count() == 2
    troubles += look(olga, "juror-list-findings")
    olga.get_by_role("button", name="Write down 2 lines").click()
    olga.get_by_text("2 lines were written down.").wait_for()
    for box in olga.get_by_role("checkbox").all():
        box.uncheck()
    for name in ["Õie Särk", "Zoe Example", "carl"]:
        olga.get_by_label(name).check()
    olga.get_by_role("button", name="Invite all who are ticked").click()
    olga.get_by_text("1 invitation is on its way by mail.").wait_for()
    troubles += look(olga, "invited")
    # In the language that the list says she reads.
    text = post.next("oie@sample.example")
    assert "Avage see link" in text, text
    link = olga.locator("dd.copy").inner_text()
    zoe = enter(chromium, link)
    olga.goto("/people")
    assert link not in olga.content()
    rows = olga.get_by_role("table", name="Invitations").locator("tbody tr").all_inner_texts()
    assert any("Zoe Example" in row and "signed in" in row for row in rows), rows
    assert any("Õie Särk" in row and "invited" in row for row in rows), rows
    for language in ["fr", "lv", "lt", "et"]:
        olga.context.add_cookies([{"name": "language", "value": language, "url": f"http://127.0.0.1:{port}"}])
        for name in ["progress", "reminders", "people", "people/list"]:
            olga.goto("/" + name)
            assert olga.locator("html").get_attribute("lang") == language
            troubles += look(olga, f"{name.replace('/', '-')}-{language}", ["light"])
    assert not troubles, "\n".join(dict.fromkeys(troubles))
folder.cleanup()
