#!/usr/bin/env python3
"""Jumps, for editors that carry out nothing that a server asks them to show, or can bind no key to its commands.

    ordrett-jump.py EDITOR COMMAND FILE LINE COLUMN

Asks `ordrett lsp` where the command leads from that place, and has the editor go there. Kate hands over the text as it
stands in its window, by standard input; for the others it is read from the file.
"""

import json
import os
import pathlib
import subprocess
import sys
import unicodedata
from urllib.parse import unquote, urlparse


def said(english, bokmål, nynorsk):
    """In the language of the terminal: of the server's own messages the server sees to that."""
    language = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return {"nb": bokmål, "no": bokmål, "nn": nynorsk}.get(language[:2], english)


class Kate:
    """Lines and columns from 0, columns in UTF-16 as the protocol has them. Given a place, it counts from 1."""

    first = 0

    @staticmethod
    def text(path):
        return sys.stdin.buffer.read().decode()

    @staticmethod
    def width(character):
        return len(character.encode("utf-16-le")) // 2

    @staticmethod
    def go(path, line, column):
        subprocess.run(["kate", "--line", str(line + 1), "--column", str(column + 1), path.as_uri()], check=True)


class Zed:
    """From 1, columns in bytes."""

    first = 1

    @staticmethod
    def text(path):
        return path.read_bytes().decode()

    @staticmethod
    def width(character):
        return len(character.encode())

    @staticmethod
    def go(path, line, column):
        subprocess.run(["zed", f"{path}:{line + 1}:{column + 1}"], check=True)


class Helix(Zed):
    """From 1, columns in characters with their combining marks. `:open` takes what is printed."""

    @staticmethod
    def width(character):
        return 0 if unicodedata.combining(character) else 1

    @staticmethod
    def go(path, line, column):
        print(f"{path}:{line + 1}:{column + 1}", end="")


EDITORS = {"kate": Kate, "zed": Zed, "helix": Helix}


def column_of(line, column, width, into):
    """A column counted in one way, counted in another."""
    seen = there = 0
    for character in line:
        if seen >= column:
            break
        seen += width(character)
        there += into(character)
    return there


class Server:
    def __init__(self):
        self.process = subprocess.Popen(["ordrett", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0

    def send(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self.process.stdin.flush()

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while line := self.process.stdout.readline():
            length = 0
            while line.strip():
                name, value = line.split(b":", 1)
                if name.lower() == b"content-length":
                    length = int(value)
                line = self.process.stdout.readline()
            message = json.loads(self.process.stdout.read(length))
            if message.get("id") == self.number and "method" not in message:
                return message
        sys.exit(said(
            "“ordrett lsp” ended without an answer. Run it by itself to see why.",
            "«ordrett lsp» sluttet uten å svare. Kjør det for seg selv for å se hvorfor.",
            "«ordrett lsp» slutta utan å svare. Køyr det for seg sjølv for å sjå kvifor."))


def main(name, command, file, line, column):
    editor = EDITORS[name]
    path = pathlib.Path(file).absolute()
    text = editor.text(path)
    line, column = int(line) - editor.first, int(column) - editor.first
    words = (text.split("\n") + [""])[line].rstrip("\r")

    server = Server()
    # A client that says nothing of `window.showDocument` gets the place as the answer.
    server.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
    server.send({"method": "initialized", "params": {}})
    document = {"uri": path.as_uri(), "languageId": "ordrett", "version": 1, "text": text}
    server.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
    place = {"line": line, "character": column_of(words, column, editor.width, Kate.width)}
    answer = server.ask("workspace/executeCommand", {
        "command": command, "arguments": [{"textDocument": {"uri": path.as_uri()}, "position": place}]})
    server.send({"id": 0, "method": "shutdown"})
    server.send({"method": "exit"})
    if not answer.get("result"):
        sys.exit(answer.get("error", {}).get("message", said(
            "There is nothing to go to.", "Det er ingenting å gå til.", "Det er ingenting å gå til.")))

    target = pathlib.Path(unquote(urlparse(answer["result"]["uri"]).path))
    start = answer["result"]["range"]["start"]
    if target != path:
        text = target.read_bytes().decode()
    words = (text.split("\n") + [""])[start["line"]]
    editor.go(target, start["line"], column_of(words, start["character"], Kate.width, editor.width))


if __name__ == "__main__":
    main(*sys.argv[1:])
