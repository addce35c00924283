"""Writes entries for the timing of `palmares check`: generate.py COUNT FOLDER [SEED].

Half of them XML (FOLDER/xml), half JSON (FOLDER/json), each about 20 kB, all valid, no two alike.
"""

import json
import pathlib
import random
import sys
from xml.sax.saxutils import escape

WORDS = (
    "people gave nappies milk money centre town winter help neighbours street school river library volunteers"
    " asked came back counted log month before after share need met open free hour promise kept budget none"
    " palīdzēsim l’été žiema öö ąžuolas būvē enfants vérité"
).split()
METRICS = "donors donations_money reach impressions volunteers newly_aware_share footfall need_covered".split()


def prose(rng, words):
    return " ".join(rng.choice(WORDS) for _ in range(words)) + "."


def claim(rng, number):
    made = {
        "id": f"claim-{number}",
        "says": prose(rng, 8),
        "metric": rng.choice(METRICS),
        "value": rng.choice(["3500", "2 500", "more than 300", "90 %", "1,5 million", "about 40"]),
        "unit": "people",
        "population": prose(rng, 4),
        "of": str(rng.randrange(1000, 9000)),
        "baseline": str(rng.randrange(1000)),
        "target": str(rng.randrange(1000)),
        "period": {"start": "2012-01-01", "end": "2012-11-14"},
        "evidence": [f"item-{number % 8}"],
        "note": prose(rng, 12),
    }
    return made


def entry(rng, number):
    return {
        "id": f"entry-{number}",
        "lang": "en",
        "title": prose(rng, 5),
        "category": "no-budget",
        "agency": {"name": prose(rng, 2), "country": "LV"},
        "client": {"name": prose(rng, 2), "country": "EE"},
        "countries": ["LV", "LT", "EE"],
        "languages": ["lv", "lt", "et"],
        "period": {"start": "2012-01-01", "end": "2012-11-14"},
        "budget": {"amount": "0", "currency": "EUR", "unpaidHours": "400"},
        "summary": prose(rng, 110),
        "need": prose(rng, 140),
        "objectives": [
            {"id": f"aim-{n}", "says": prose(rng, 10), "metric": "donors", "target": "1000", "setOn": "2011-12-01"}
            for n in range(4)
        ],
        "audience": prose(rng, 90),
        "strategy": prose(rng, 180),
        "execution": prose(rng, 180),
        "claims": [claim(rng, n) for n in range(16)],
        "results": prose(rng, 140),
        "otherFactors": {"text": prose(rng, 110)},
        "learning": prose(rng, 90),
        "evidence": [
            {
                "id": f"item-{n}",
                "kind": "stock-record",
                "title": prose(rng, 6),
                "source": prose(rng, 4),
                "method": prose(rng, 15),
                "digest": f"{rng.getrandbits(256):064x}",
                "link": f"https://example.org/{n}?a=1&b={number}",
            }
            for n in range(8)
        ],
        "harm": {"known": "no"},
        "aiUse": {"used": "none"},
        "confirmation": {"status": "given", "by": prose(rng, 2), "on": "2012-11-01"},
        "credits": [{"name": prose(rng, 2), "role": prose(rng, 2)} for _ in range(6)],
    }


ITEMS = {
    "countries": "country", "languages": "language", "objectives": "objective", "claims": "claim",
    "credits": "credit",
}


def xml(name, value, indent, parent):
    space = "  " * indent
    if isinstance(value, list):
        item = {"entry": "item", "claim": "ref"}[parent] if name == "evidence" else ITEMS[name]
        inside = "".join(xml(item, one, indent + 1, item) for one in value)
        return f"{space}<{name}>\n{inside}{space}</{name}>\n"
    if isinstance(value, dict):
        attributes = "".join(f' {key}="{value[key]}"' for key in ("id", "lang") if key in value)
        if name == "entry":
            attributes = ' xmlns="urn:palmares:entry:1"' + attributes
        inside = "".join(
            xml(key, one, indent + 1, name) for key, one in value.items() if key not in ("id", "lang")
        )
        return f"{space}<{name}{attributes}>\n{inside}{space}</{name}>\n"
    return f"{space}<{name}>{escape(value)}</{name}>\n"


def main(count, folder, seed=2012):
    rng = random.Random(int(seed))
    root = pathlib.Path(folder)
    for kind in ("xml", "json"):
        (root / kind).mkdir(parents=True, exist_ok=True)
    size = 0
    for number in range(int(count)):
        made = entry(rng, number)
        if number % 2:
            text = json.dumps({"format": "palmares-entry/1", **made}, ensure_ascii=False, indent=2)
            path = root / "json" / f"{made['id']}.json"
        else:
            text = '<?xml version="1.0" encoding="UTF-8"?>\n' + xml("entry", made, 0, "")
            path = root / "xml" / f"{made['id']}.xml"
        size += len(text.encode())
        path.write_text(text, encoding="utf-8")
    print(f"seed {seed}: {count} entries, {size / int(count) / 1000:.1f} kB each")


if __name__ == "__main__":
    main(*sys.argv[1:])
