"""What passes between an editor and the server, for the scripts that press an editor's keys.

`recorder.py` writes it; nothing is waited for by the clock, but each step looks here for what it has led to.
"""

import glob
import json
import pathlib
import sys
import time
from urllib.parse import unquote

# A script that hangs ends after so many seconds.
LIMIT = 540
started = time.monotonic()
# After so many a key is taken to have gone astray, and is pressed again.
patience = 12


def be_patient(attempt):
    """A machine on which a key went astray is a slow one: the next attempt has more time."""
    global patience
    patience = 12 * attempt * attempt


class Astray(Exception):
    """What was waited for did not come."""


def wait(what, find, seconds=0):
    """The first true thing that `find` finds."""
    until = min(time.monotonic() + max(seconds, patience), started + LIMIT)
    while True:
        if found := find():
            return found
        if time.monotonic() > until:
            raise Astray(f"waited in vain for {what}")
        time.sleep(0.05)


def address(file):
    """A file's URI, unescaped: editors escape it in different ways."""
    return unquote(file.as_uri())


def recorded(folder, server):
    """The text of a program that stands for the server and has what passes written into the folder."""
    recorder = pathlib.Path(__file__).parent / "recorder.py"
    return f'#!/bin/sh\nexec "{sys.executable}" -B "{recorder}" "{folder}" -- "{server}" "$@"\n'


class Wire:
    """What has passed so far, and what the server's texts are by it."""

    def __init__(self, folder):
        self.folder, self.messages, self.read, self.texts = folder, [], {}, {}
        self.languages, self.versions = {}, {}
        # As the server says it in its answer to `initialize`; Kate's and most others' unit else.
        self.encoding = "utf-16"

    def look(self):
        for path in sorted(glob.glob(str(self.folder / "*.jsonl"))):
            with open(path, encoding="utf-8") as file:
                file.seek(self.read.get(path, 0))
                while (line := file.readline()).endswith("\n"):
                    self.read[path] = file.tell()
                    self.take(json.loads(line), path)
        return self.messages

    def take(self, entry, path):
        message = entry["message"]
        self.messages.append((path, entry["from"], message))
        params = message.get("params") or {}
        match message.get("method"):
            case None:
                match message.get("result"):
                    case {"capabilities": {"positionEncoding": encoding}}:
                        self.encoding = encoding
            case "textDocument/didOpen":
                document = params["textDocument"]
                uri = unquote(document["uri"])
                self.languages[uri] = document["languageId"]
                # Helix 25.01 may change it before.
                if document["version"] >= self.versions.get((path, uri), 0):
                    self.texts[uri], self.versions[path, uri] = document["text"], document["version"]
            case "textDocument/didClose":
                self.versions.pop((path, unquote(params["textDocument"]["uri"])), None)
            case "textDocument/didChange":
                uri, version = unquote(params["textDocument"]["uri"]), params["textDocument"]["version"]
                # It swaps changes too, and is asked for whole texts.
                if version >= self.versions.get((path, uri), 0):
                    self.versions[path, uri] = version
                    for change in params["contentChanges"]:
                        self.texts[uri] = self.changed(self.texts.get(uri, ""), change)

    def changed(self, text, change):
        if "range" not in change:
            return change["text"]
        start, end = (self.index(text, change["range"][side]) for side in ("start", "end"))
        return text[:start] + change["text"] + text[end:]

    def index(self, text, position):
        """How many characters stand before a position."""
        lines = text.split("\n")
        line, column = position["line"], position["character"]
        if line >= len(lines):
            return len(text)
        unit = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[self.encoding]
        name = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}[self.encoding]
        within = lines[line].encode(name)[:column * unit].decode(name)
        return sum(len(before) + 1 for before in lines[:line]) + len(within)

    def mark(self):
        return len(self.look())

    def requests(self, method, since=0):
        return [(path, m) for path, who, m in self.look()[since:] if who == "client" and m.get("method") == method]

    def answer(self, method, since=0, of=lambda result: True):
        """The last answer to such a request whose result is as wanted."""
        for path, request in reversed(self.requests(method, since)):
            for other, who, message in self.messages:
                if (other, who) == (path, "server") and message.get("id") == request["id"] and "method" not in message:
                    if "error" not in message and of(message["result"]):
                        return {"params": request["params"], "result": message["result"]}
        return None

    def published(self, uri):
        """The findings in a file by what the server last said of it, asked or not."""
        asked = {(path, m["id"]) for path, m in self.requests("textDocument/diagnostic")
                 if unquote(m["params"]["textDocument"]["uri"]) == uri}
        for path, who, message in reversed(self.look()):
            if who == "server" and (path, message.get("id")) in asked and "items" in (message.get("result") or {}):
                return message["result"]["items"]
            if message.get("method") == "textDocument/publishDiagnostics" and unquote(message["params"]["uri"]) == uri:
                return message["params"]["diagnostics"]
        return None

    def findings(self, uri):
        """The rules of that."""
        published = self.published(uri)
        return None if published is None else [finding["code"] for finding in published]

    def text(self, uri):
        self.look()
        return self.texts.get(uri)
