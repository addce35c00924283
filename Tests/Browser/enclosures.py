"""A picture, a film and a document beside an entry: they open in its page, part by part, and run nothing."""

import tempfile

from editions import document, edition, film, picture
from jury import browser, entries, sign_in, site
from looking import look

TRAP = b"<!doctype html><script>parent.isTrapped = true</script>"

with browser() as chromium, tempfile.TemporaryDirectory() as folder:
    recorded = film(chromium)
    edition(folder, {
        "street.png": picture(), "street.webm": recorded, "report.pdf": document(),
        # Not what their names say, and what no browser is given.
        "trap.png": TRAP, "trap.html": TRAP, "trap.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>"})
    with site(PALMARES_EDITION=folder) as links:
        page = chromium.new_context(base_url=links["ada"].split("/in/")[0]).new_page()
        sign_in(page, links["ada"])
        address = entries(page)["Slow Past the School (invented)"][1]
        page.goto(address)
        figures = page.locator("figure.file")
        assert figures.count() == 3, figures.count()

        # The picture is there, the film is fetched only where somebody wants it, and then it plays.
        image = figures.locator("img")
        image.scroll_into_view_if_needed()
        page.wait_for_function("() => document.querySelector('figure img').naturalWidth === 480")
        assert image.get_attribute("alt") == "File 1 (invented)"
        video = figures.locator("video")
        assert video.evaluate("film => film.readyState") == 0
        with page.expect_response(lambda answer: "/files/" in answer.url and answer.status == 206) as parts:
            video.evaluate("film => { film.muted = true; return film.play(); }")
        assert parts.value.headers["content-range"].endswith(f"/{len(recorded)}")
        page.wait_for_function("() => document.querySelector('figure video').currentTime > 0.3")
        video.evaluate("film => film.pause()")

        # Parts are what was asked for; all of it is inert wherever it ends up.
        source = video.get_attribute("src")
        middle = page.request.get(source, headers={"Range": "bytes=100-199"})
        assert (middle.status, middle.body()) == (206, recorded[100:200])
        assert page.request.get(source, headers={"Range": f"bytes={len(recorded)}-"}).status == 416
        report = figures.locator("a[target=_blank]").last.get_attribute("href")
        for place, kind in [
                (image.get_attribute("src"), "image/png"), (source, "video/webm"), (report, "application/pdf")]:
            headers = page.request.get(place).headers
            assert headers["content-type"] == kind
            assert headers["content-security-policy"] == "sandbox; default-src 'none'", headers
            assert headers["x-content-type-options"] == "nosniff"
        # What is a trap has no address, by whatever number it is asked for.
        known = {int(place.rsplit("/", 1)[1]) for place in [image.get_attribute("src"), source, report]}
        for number in range(1, 12):
            status = page.request.get(f"{address}/files/{number}").status
            assert status == (200 if number in known else 404), (number, status)
        assert "trap" not in page.content()
        assert page.evaluate("window.isTrapped") is None

        # Others are told of no file that they may not read.
        assert chromium.new_context().request.get(
            links["ada"].split("/in/")[0] + source, max_redirects=0).status in [303, 404]
        troubles = look(page, "enclosures")
        assert not troubles, "\n".join(dict.fromkeys(troubles))
