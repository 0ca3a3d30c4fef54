#!/usr/bin/env python3
"""Jumps in Kate: asks `ordrett lsp` where a jump leads, and has Kate go there.

    ordrett-jump.py COMMAND FILE LINE COLUMN <TEXT

Kate up to 22.12 at least carries out no `window/showDocument`, so that the server's jumps lead nowhere by themselves.
An external tool of Kate's calls this with the text as it stands in the editor, and the cursor's place from 0.
"""

import json
import pathlib
import subprocess
import sys


def main(command, file, line, column):
    path = pathlib.Path(file)
    server = subprocess.Popen(["ordrett", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        server.stdin.flush()

    def answer(number):
        while header := server.stdout.readline():
            length = 0
            while header.strip():
                name, value = header.split(b":", 1)
                if name.lower() == b"content-length":
                    length = int(value)
                header = server.stdout.readline()
            message = json.loads(server.stdout.read(length))
            if message.get("id") == number and "method" not in message:
                return message
        sys.exit("ordrett lsp ended without an answer")

    # A client that says nothing of `window.showDocument` gets the place as the answer.
    send({"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}})
    answer(1)
    send({"method": "initialized", "params": {}})
    document = {"uri": path.as_uri(), "languageId": "ordrett", "version": 1, "text": sys.stdin.read()}
    send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
    place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": int(line), "character": int(column)}}
    send({"id": 2, "method": "workspace/executeCommand", "params": {"command": command, "arguments": [place]}})
    found = answer(2)
    send({"id": 3, "method": "shutdown"})
    send({"method": "exit"})
    if "error" in found:
        sys.exit(found["error"]["message"])
    if not found.get("result"):
        sys.exit("nothing to go to")
    start = found["result"]["range"]["start"]
    place = ["--line", str(start["line"] + 1), "--column", str(start["character"] + 1), found["result"]["uri"]]
    subprocess.run(["kate", *place], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
