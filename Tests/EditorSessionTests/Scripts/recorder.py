#!/usr/bin/env python3
"""recorder.py FOLDER -- SERVER ARGUMENT…

Stands between an editor and a server. What passes is written, a line of JSON for a message, into a file of its own in
the folder: `{"from": "client", "message": …}`.
"""

import json
import os
import subprocess
import sys
import threading

folder, _, *command = sys.argv[1:]
log = open(os.path.join(folder, f"{os.getpid()}.jsonl"), "w", buffering=1, encoding="utf-8")
server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
lock = threading.Lock()


def pass_on(source, target, name):
    try:
        while line := source.readline():
            header, length = line, 0
            while line.strip():
                field, value = line.split(b":", 1)
                if field.lower() == b"content-length":
                    length = int(value)
                line = source.readline()
                header += line
            content = source.read(length)
            with lock:
                print(json.dumps({"from": name, "message": json.loads(content)}), file=log)
            target.write(header + content)
            target.flush()
    except (BrokenPipeError, ValueError):
        pass
    finally:
        target.close()


threading.Thread(target=pass_on, args=(sys.stdin.buffer, server.stdin, "client"), daemon=True).start()
pass_on(server.stdout, sys.stdout.buffer, "server")
sys.exit(server.wait())
