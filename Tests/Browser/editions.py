"""The sample edition as another one: with files beside an entry, and judged without names."""

import hashlib
import json
import pathlib
import shutil

# Who made the entry, as its files and their names say it too.
ENTRY = "slow-past-the-school"
AGENCY = "Plain & Daughter"


def picture(width=480, height=300):
    """A PNG of two colours."""
    import struct
    import zlib

    rows = b"".join(
        b"\0" + b"".join(bytes((40, 90, 140) if x < width // 2 else (240, 200, 90)) for x in range(width))
        for _ in range(height))
    def part(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


def document(words="Counted at three schools (invented)"):
    """A PDF of one page."""
    text = f"BT /F1 24 Tf 72 700 Td ({words}) Tj ET".encode()
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>", b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources <</Font <</F1 5 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(text), text),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"]
    whole, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return whole + b"xref\n0 6\n0000000000 65535 f \n%strailer <</Size 6 /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        table, len(whole))


def film(chromium):
    """A WebM of two seconds, recorded by the browser."""
    page = chromium.new_page()
    bytes_ = page.evaluate("""async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 });
      const pen = canvas.getContext("2d");
      const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
      const pieces = [];
      recorder.ondataavailable = ({ data }) => pieces.push(data);
      recorder.start();
      for (let step = 0; step < 50; step += 1) {
        pen.fillStyle = `hsl(${step * 7} 60% 50%)`;
        pen.fillRect(0, 0, 320, 180);
        await new Promise((go) => setTimeout(go, 40));
      }
      await new Promise((stopped) => { recorder.onstop = stopped; recorder.stop(); });
      return [...new Uint8Array(await new Blob(pieces).arrayBuffer())];
    }""")
    page.close()
    return bytes(bytes_)


def copy(folder, count):
    """The Heron so many times more, without a budget as it is."""
    heron = pathlib.Path(folder, "entries/invented/heart-for-the-heron.json").read_text()
    named = pathlib.Path(folder, "edition.yaml")
    last = "      - entries/invented/tuesday-calls.xml\n"
    for number in range(count):
        entry = json.loads(heron)
        entry |= {"id": f"heron-{number}", "title": f"Heron {number} (invented)"}
        pathlib.Path(folder, f"entries/invented/heron-{number}.json").write_text(json.dumps(entry))
        named.write_text(named.read_text().replace(last, f"{last}      - entries/invented/heron-{number}.json\n"))


def edition(folder, files, blind=None, copies=0):
    """Writes the sample into a folder, with files beside one entry, by their names; `blind` as in edition.yaml, and
    copies of an entry in its category."""
    for name in ["entries", "rubrics", "ballots"]:
        shutil.copytree(name, f"{folder}/{name}")
    for path in [*pathlib.Path(".").glob("*.csv"), pathlib.Path("edition.yaml")]:
        shutil.copy(path, folder)
    if blind:
        with open(f"{folder}/edition.yaml", "a") as file:
            file.write(f"\nblind: {blind}\n")
    if copies:
        copy(folder, copies)
    pathlib.Path(folder, "enclosures").mkdir()
    path = pathlib.Path(folder, f"entries/invented/{ENTRY}.json")
    entry = json.loads(path.read_text())
    for number, (name, content) in enumerate(files.items(), 1):
        pathlib.Path(folder, "enclosures", name).write_bytes(content)
        entry["evidence"].append({
            "id": f"file-{number}", "kind": "other", "title": f"File {number} (invented)", "file": name,
            "digest": hashlib.sha256(content).hexdigest()})
    path.write_text(json.dumps(entry))
    return folder
