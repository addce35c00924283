"""Says which files of a folder a schema accepts: judge.py SCHEMA FOLDER, one "NAME valid|invalid" a line.

XML Schema is judged twice, by lxml (libxml2) and by xmlschema; where they differ the file is told as "split", which
no reader agrees with.
"""

import json
import pathlib
import sys

import jsonschema
import lxml.etree
import xmlschema


def xml_judge(schema_path):
    by_libxml2 = lxml.etree.XMLSchema(lxml.etree.parse(schema_path))
    by_xmlschema = xmlschema.XMLSchema(schema_path)

    def judge(path):
        document = lxml.etree.parse(path)
        first = by_libxml2.validate(document)
        second = by_xmlschema.is_valid(document)
        if first != second:
            return "split"
        return "valid" if first else "invalid"

    return judge


def json_judge(schema_path):
    schema = json.loads(pathlib.Path(schema_path).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    return lambda path: "valid" if validator.is_valid(json.loads(path.read_text("utf-8"))) else "invalid"


def main(schema_path, folder):
    is_xml = schema_path.endswith(".xsd")
    judge = (xml_judge if is_xml else json_judge)(schema_path)
    ending = "*.xml" if is_xml else "*.json"
    for path in sorted(pathlib.Path(folder).glob(ending)):
        if path.name != pathlib.Path(schema_path).name:
            print(path.name, judge(path))


if __name__ == "__main__":
    main(*sys.argv[1:])
