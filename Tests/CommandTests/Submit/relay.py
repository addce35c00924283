"""Passes connections on to a server on this machine and cuts the first one that has brought so many bytes:
relay.py PORT BYTES FILE. Prints its own port, makes the file when it has cut one, and ends with its standard input."""

import os
import socket
import sys
import threading

port, most, mark = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
lock = threading.Lock()
cut = False


def pump(source, sink, watched):
    global cut
    count = 0
    try:
        while data := source.recv(65_536):
            sink.sendall(data)
            count += len(data)
            with lock:
                if watched and not cut and count >= most:
                    cut = True
                    open(mark, "w").close()
                    break
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


# Whoever began it may end without a word; nobody waits for it longer than a test can last.
threading.Thread(target=end_with_input, daemon=True).start()
last = threading.Timer(600, os._exit, [0])
last.daemon = True
last.start()
listening = socket.create_server(("127.0.0.1", 0))
print(listening.getsockname()[1], flush=True)
while True:
    near, _ = listening.accept()
    far = socket.create_connection(("127.0.0.1", port))
    threading.Thread(target=pump, args=(near, far, True), daemon=True).start()
    threading.Thread(target=pump, args=(far, near, False), daemon=True).start()
