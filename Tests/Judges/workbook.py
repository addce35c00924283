"""Reads a workbook by Python's own ZIP and XML, and says whether it holds the same table as the CSV beside it.

    workbook.py PALMARES PATH
"""

import csv
import io
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULA = tuple("=+-@\t\r＝＋－＠")


def made(palmares, path, form):
    run = subprocess.run([palmares, "rank", path, "--format", form], capture_output=True, check=True)
    return run.stdout


def rows(book):
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    for row in sheet.iter(MAIN + "row"):
        cells = []
        for cell in row.iter(MAIN + "c"):
            assert cell.find(MAIN + "f") is None, "a formula"
            if cell.get("t") == "inlineStr":
                text = cell.find(MAIN + "is").find(MAIN + "t").text
                # As CSV has it, so that both can be held against each other.
                cells.append("'" + text if text.startswith(FORMULA) else text)
            else:
                value = cell.find(MAIN + "v")
                if value is not None:
                    float(value.text)
                cells.append("" if value is None else value.text)
        yield cells


palmares, path = sys.argv[1:]
table = list(csv.reader(io.StringIO(made(palmares, path, "csv").decode("utf-8"), newline="")))
book = list(rows(made(palmares, path, "xlsx")))
for number, (one, other) in enumerate(zip(table, book)):
    assert one == other, (number, one, other)
assert len(table) == len(book)
print(f"{len(book)} rows and {len(book[0])} columns agree")
