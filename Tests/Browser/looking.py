"""What no page may have: a violation that axe finds, a target below 24 pixels, anything that makes a page of 320
pixels (1280 at 400 %) scroll sideways; light and dark."""

from axe_playwright_python.sync_playwright import Axe

from jury import shoot

axe = Axe()

# WCAG 2.2, 2.5.8: links inside sentences are free of it, and what is covered by a larger label.
SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, select, summary, input, label.half")]
  .filter((target) => target.checkVisibility() && target.type !== "hidden" && !target.closest("p, .skip"))
  .map((target) => [target.closest("label") ?? target, target])
  .map(([box, target]) => [box.getBoundingClientRect(), target])
  .filter(([box]) => box.width > 0 && (box.width < 24 || box.height < 24))
  .map(([box, target]) => `${target.outerHTML.slice(0, 80)} ${Math.round(box.width)}x${Math.round(box.height)}`)"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def look(page, name, schemes=("light", "dark"), unjudged=(320, 834)):
    """Pictures at every width; axe says its word where a width is not among `unjudged`."""
    troubles = []
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        for width in [320, 390, 834, 1440]:
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate(WIDE) > 0:
                troubles.append(f"{name} {width}: scrolls sideways")
            if width != 320:
                shoot(page, f"{name}-{width}-{scheme}")
            if width in unjudged:
                continue
            found = axe.run(page)
            troubles += [
                f"{name} {scheme} {width}: {violation['id']}: {node['html'][:160]}"
                for violation in found.response["violations"] for node in violation["nodes"]]
            troubles += [f"{name} {width}: small: {target}" for target in page.evaluate(SMALL_TARGETS)]
    page.emulate_media(color_scheme="light")
    return troubles


def on_paper(page, name):
    """As it is printed on paper of A4, and that nothing of it lies beside the paper."""
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 794, "height": 1123})
    wide = [f"{name}: wider than the paper"] if page.evaluate(WIDE) > 0 else []
    shoot(page, f"{name}-paper")
    page.emulate_media(media="screen")
    return wide
