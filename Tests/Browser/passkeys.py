"""A passkey made, used and removed, by a device that Chromium plays (Chrome DevTools Protocol, WebAuthn)."""

import socket

from jury import browser, shoot, sign_in, site
from looking import look

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
# Passkeys are for names.
origin = f"http://localhost:{port}"


def add_device(page):
    """A fingerprint reader whose finger is always right; what switches that."""
    protocol = page.context.new_cdp_session(page)
    protocol.send("WebAuthn.enable")
    device = protocol.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True}})["authenticatorId"]

    def verify(is_right):
        protocol.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": is_right})

    def keys():
        return protocol.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]

    def lend(key):
        protocol.send("WebAuthn.addCredential", {"authenticatorId": device, "credential": key})

    return verify, keys, lend


def propose(carl):
    """What takes two persons: a place, in the page of an entry."""
    carl.goto("/deliberation")
    carl.get_by_text("All entries of the category").nth(1).click()
    carl.get_by_role("link", name="The Quiet Tap (invented)").click()
    carl.locator("summary", has_text="Propose the place").click()
    form = carl.locator("details[open] form", has=carl.get_by_role("button", name="Propose the place"))
    form.get_by_label("Why").fill("It moved <everybody> & more (made up).")
    form.get_by_role("button", name="Propose the place").click()


with site(port=port, PALMARES_ORIGIN=origin) as links, browser() as chromium:
    page = chromium.new_context(base_url=origin, viewport={"width": 390, "height": 800}).new_page()
    refused = []
    page.on("console", lambda message: refused.append(message.text) if "Content Security" in message.text else None)
    verify, keys, _ = add_device(page)
    use = page.get_by_role("button", name="Sign in with a passkey")
    add = page.get_by_role("button", name="Add a passkey")

    # Nobody made one: the device says nothing, and the page says so.
    page.goto("/sign-in")
    verify(False)
    use.click()
    page.get_by_text("No passkey was used").wait_for()
    verify(True)
    troubles = look(page, "passkey-sign-in")

    sign_in(page, links["ada"])
    page.goto("/sessions")
    add.click()
    page.get_by_text("not used yet").wait_for()
    (key,) = keys()
    assert key["isResidentCredential"] and key["rpId"] == "localhost", key
    add.click()
    page.get_by_text("has a passkey of yours already").wait_for()
    troubles += look(page, "passkey-sessions")

    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    use.click()
    page.wait_for_url("**/entries")
    page.goto("/sessions")
    page.get_by_text("last used").wait_for()

    # Whom the device does not know it signs for nobody.
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    verify(False)
    use.click()
    page.get_by_text("No passkey was used").wait_for()
    verify(True)
    use.click()
    page.wait_for_url("**/entries")

    # Removed here, it lets nobody in, and ends nothing.
    page.goto("/sessions")
    page.get_by_role("button", name="Remove").click()
    page.get_by_text("not used yet").wait_for(state="detached")
    assert page.get_by_text("last used").count() == 0
    page.goto("/entries")
    assert page.url.endswith("/entries")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    use.click()
    page.get_by_text("lets nobody in").wait_for()
    troubles += look(page, "passkey-refused")

    # Without the script there is no button that does nothing.
    plain = chromium.new_context(base_url=origin, java_script_enabled=False).new_page()
    plain.goto("/sign-in")
    assert not plain.get_by_text("Sign in with a passkey").is_visible()
    shoot(plain, "passkey-no-script")
    assert not refused, refused

with site("judged", port=port, PALMARES_ORIGIN=origin) as links, browser() as chromium:
    first = chromium.new_context(base_url=origin).new_page()
    _, keys, _ = add_device(first)
    first.goto(links["carl"])
    first.get_by_role("button", name="Sign in on this device").click()
    first.wait_for_url("**/rounds")
    first.goto("/sessions")
    first.get_by_role("button", name="Add a passkey").click()
    first.get_by_text("not used yet").wait_for()
    first.get_by_role("button", name="Sign in on another device").click()
    code = first.locator("p.code").inner_text()

    # Whoever came in by a code has not shown who she is: what she sends waits for the passkey, and then goes on.
    second = chromium.new_context(base_url=origin).new_page()
    verify, _, lend = add_device(second)
    lend(keys()[0])
    second.goto("/sign-in")
    second.locator("input[name=code]").fill(code)
    second.locator("form", has=second.locator("input[name=code]")).get_by_role("button").click()
    second.wait_for_url("**/rounds")
    propose(second)
    second.get_by_role("heading", name="Confirm that it is you").wait_for()
    troubles += look(second, "passkey-confirm")
    verify(False)
    second.get_by_role("button", name="Confirm with the passkey").click()
    second.get_by_text("No passkey was used").wait_for()
    verify(True)
    second.get_by_role("button", name="Confirm with the passkey").click()
    second.get_by_text("It waits for a second person").wait_for()
    second.get_by_text("It moved <everybody> & more (made up).").wait_for()
    assert not troubles, "\n".join(dict.fromkeys(troubles))
