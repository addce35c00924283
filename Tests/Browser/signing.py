"""How a list is signed by two, and what else waits for a second person is confirmed."""


def publish(carl, sue, reason=None):
    carl.goto("/sign-off")
    if reason:
        carl.get_by_label("Why it takes the place of the list before").fill(reason)
    carl.get_by_role("button", name="Propose the list").click()
    carl.get_by_text("You proposed it").wait_for()
    confirm(sue)


def confirm(sue):
    sue.goto("/sign-off")
    sue.get_by_role("button", name="Confirm").click()
    sue.get_by_text("Nothing waits.").wait_for()
