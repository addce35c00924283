"""A record of a script's own, made by commands, and served."""

import subprocess

from jury import PALMARES, serving


class Record:
    def __init__(self, folder):
        self.record = str(folder / "record")

    def do(self, *words):
        done = subprocess.run([PALMARES, *words, "--record", self.record], capture_output=True, text=True)
        assert done.returncode == 0, f"{words}: {done.stderr}"
        return done.stdout

    def served(self, *people, port=0, **settings):
        """Serves the record; gives everybody's sign-in link."""
        links = [word for person in people for word in ("--link", person)]
        return serving(
            [PALMARES, "serve", "--port", str(port), "--record", self.record, *links], len(people), **settings)
