"""What others need for the same work: peers.py xml|json FOLDER SCHEMA, on two processes.

xml: lxml parses each file and validates it against the XSD. json: orjson reads each file, jsonschema validates it.
Prints how many files were valid.
"""

import multiprocessing
import pathlib
import sys

JUDGE = None


def start(kind, schema):
    global JUDGE
    if kind == "xml":
        import lxml.etree

        validator = lxml.etree.XMLSchema(lxml.etree.parse(schema))
        JUDGE = lambda path: validator.validate(lxml.etree.parse(path))
    else:
        import jsonschema
        import orjson

        validator = jsonschema.Draft202012Validator(orjson.loads(pathlib.Path(schema).read_bytes()))
        JUDGE = lambda path: validator.is_valid(orjson.loads(pathlib.Path(path).read_bytes()))


def judge(path):
    return bool(JUDGE(path))


def main(kind, folder, schema):
    paths = sorted(str(path) for path in pathlib.Path(folder).glob("*." + kind))
    with multiprocessing.Pool(2, start, (kind, schema)) as pool:
        print(sum(pool.imap(judge, paths, chunksize=64)), "of", len(paths), "valid")


if __name__ == "__main__":
    main(*sys.argv[1:])
