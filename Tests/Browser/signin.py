"""Asking for a link by mail, and the ways in from a mail program's window, another browser and another device."""

import base64
import re
import tempfile

import zxingcpp

from jury import browser, shoot, site
from letters import Mailbox, free_port

WINDOW = ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
          "Mobile/15E148")

folder = tempfile.TemporaryDirectory()
post, port = Mailbox(folder.name), free_port()


def ask(page):
    """Asks as ada does; gives the code on the page and the link in the mail."""
    page.goto("/sign-in")
    page.get_by_label("Your mail address").fill("ada@sample.example")
    page.get_by_role("button", name="Send me a link").click()
    page.wait_for_url("**/sign-in/asked")
    text = post.next("ada@sample.example")
    return page.locator("p.code").inner_text(), re.search(r"http\S+/in/\S+", text)[0]


def read(page, chromium):
    """What a camera reads from the page's QR code: its pixels in grey, as the browser paints them."""
    picture = base64.b64encode(page.locator("svg.qr").screenshot()).decode()
    canvas = chromium.new_page()
    width, grey = canvas.evaluate("""async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return [image.width, [...data].filter((_, place) => place % 4 === 0)];
    }""", picture)
    canvas.close()
    (code,) = zxingcpp.read_barcodes(memoryview(bytes(grey)).cast("B", (len(grey) // width, width)))
    assert code.ec_level == "M", code.ec_level
    return code.text


with site(port=port, PALMARES_MAIL=post.command) as links, browser() as chromium:
    def open_browser(**options):
        return chromium.new_context(
            viewport={"width": 390, "height": 800}, base_url=f"http://127.0.0.1:{port}", **options).new_page()

    desk = open_browser()
    code, link = ask(desk)
    shoot(desk, "signin-asked")

    # In the mail program nothing is used up, and its code is for the browser that asked.
    window = open_browser(user_agent=WINDOW)
    window.goto(link)
    window.get_by_role("heading", name="Open this link in your browser").wait_for()
    assert window.locator("p.copy").inner_text() == link
    shoot(window, "signin-window")
    short = window.locator("p.code").inner_text()
    desk.goto("/sign-in")
    desk.get_by_label("Code").fill(short.lower())
    desk.get_by_role("button", name="Sign in with the code").click()
    desk.wait_for_url("**/entries")

    # Another browser is asked for the code that the first one shows.
    laptop, other = open_browser(), open_browser()
    code, link = ask(laptop)
    other.goto(link)
    other.get_by_label("Code").fill("0000-0000")
    other.get_by_role("button", name="Sign in with the code").click()
    other.get_by_text("That is not the code").wait_for()
    shoot(other, "signin-wrong-code")
    other.get_by_label("Code").fill(code)
    other.get_by_role("button", name="Sign in with the code").click()
    other.wait_for_url("**/entries")
    laptop.goto(link)
    laptop.get_by_text("This link leads nowhere").wait_for()
    shoot(laptop, "signin-spent")

    # And who asked in the browser itself has one button.
    code, link = ask(laptop)
    laptop.goto(link)
    laptop.get_by_role("button", name="Sign in on this device").click()
    laptop.wait_for_url("**/entries")

    # A further device, by the code that a signed-in one shows.
    laptop.goto("/sessions")
    shoot(laptop, "signin-sessions")
    laptop.get_by_role("button", name="Sign in on another device").click()
    laptop.wait_for_url("**/sessions/another/*")
    shoot(laptop, "signin-another")
    tablet = open_browser()
    tablet.goto("/sign-in")
    tablet.get_by_label("Code").fill(laptop.locator("p.code").inner_text())
    tablet.get_by_role("button", name="Sign in with the code").click()
    tablet.wait_for_url("**/entries")
    laptop.reload()
    laptop.get_by_text("The code was used").wait_for()

    # And one with a camera, which asks before it does: light and dark, the picture is dark on light.
    for scheme in ["light", "dark"]:
        laptop.emulate_media(color_scheme=scheme)
        laptop.goto("/sessions")
        laptop.get_by_role("button", name="Sign in on another device").click()
        laptop.wait_for_url("**/sessions/another/*")
        shoot(laptop, f"signin-picture-{scheme}")
        phone = open_browser()
        phone.goto(read(laptop, chromium))
        phone.get_by_role("heading", name="ada").wait_for()
        phone.get_by_role("button", name="Sign in on this device").click()
        phone.wait_for_url("**/entries")
        laptop.reload()
        laptop.get_by_text("The code was used").wait_for()
    laptop.goto("/sessions")
    assert laptop.get_by_role("button", name="Add a passkey").count() == 0, "passkeys are for names"
    assert laptop.locator("ul.entries > li").count() == 6
folder.cleanup()
