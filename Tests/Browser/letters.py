"""A mail program that keeps what it is given, and a port that the addresses in letters can name."""

import pathlib
import socket
import time


def free_port():
    """A port that is known before the server is there: letters have its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Mailbox:
    def __init__(self, folder):
        self.program = pathlib.Path(folder, "mail")
        self.program.write_text(
            '#!/bin/sh\nnew=$(mktemp "$0.XXXXXX.new") && cat > "$new" && mv "$new" "${new%.new}.letter"\n')
        self.program.chmod(0o700)
        self.command = f"{self.program} -i"

    def next(self, address):
        """The letter that came for an address, or comes now; each is read once."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            for letter in self.program.parent.glob("mail.*.letter"):
                text = letter.read_text()
                if text.startswith(f"To: {address}\n"):
                    letter.unlink()
                    return text
            time.sleep(.02)
        raise AssertionError(f"no letter for {address}")
