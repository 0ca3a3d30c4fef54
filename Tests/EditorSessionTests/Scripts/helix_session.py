#!/usr/bin/env python3
"""helix_session.py REPOSITORY SERVER STUDY: says to the server what Helix 24.7 says, with Helix's habits.

Columns are bytes, because Helix likes UTF-8 best. It asks on while requests of the server's are open, answers
`workspace/configuration` with nothing, renames by edits with versions, and leaves with `shutdown` and `exit` in one
breath, waiting for neither.
Prints what is wrong; exit status 1 then.
"""

import json
import pathlib
import subprocess
import sys
import threading

REPOSITORY, SERVER, STUDY = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
FIXTURE = REPOSITORY / "Tests/LanguageServerTests/Fixtures/helix.json"
CODED = "Informant 2: 😀 Kvart på seks.\n"

server = subprocess.Popen([SERVER, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
messages, arrived = [], threading.Condition()


def listen():
    while line := server.stdout.readline():
        length = 0
        while line.strip():
            name, value = line.split(b":", 1)
            length = int(value) if name.lower() == b"content-length" else length
            line = server.stdout.readline()
        message = json.loads(server.stdout.read(length))
        if "method" in message and "id" in message:
            answer = [None] * len(message["params"]["items"]) if message["method"] == "workspace/configuration" else None
            send({"id": message["id"], "result": answer})
        with arrived:
            messages.append(message)
            arrived.notify_all()


def send(*sent):
    data = b""
    for message in sent:
        content = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        data += b"Content-Length: %d\r\n\r\n%b" % (len(content), content)
    server.stdin.write(data)
    server.stdin.flush()


def wait(fits):
    with arrived:
        if not arrived.wait_for(lambda: any(fits(message) for message in messages), timeout=60):
            sys.exit("the server did not answer")
        return next(message for message in messages if fits(message))


def ask(number, method, params):
    send({"id": number, "method": method, "params": params})
    return wait(lambda message: message.get("id") == number and "method" not in message)["result"]


def expect(holds, sentence):
    if not holds:
        sys.exit(sentence)


def main():
    threading.Thread(target=listen, daemon=True).start()
    params = json.loads(FIXTURE.read_text())
    params |= {"rootPath": str(STUDY), "rootUri": STUDY.as_uri(),
               "workspaceFolders": [{"name": STUDY.name, "uri": STUDY.as_uri()}]}
    result = ask(0, "initialize", params)
    expect(result["capabilities"]["positionEncoding"] == "utf-8", "columns are not agreed on as bytes")
    file = STUDY / "intervju/02-spaden.ordrett"
    text = file.read_text()
    document = {"uri": file.as_uri()}
    send({"method": "initialized", "params": {}},
         {"method": "textDocument/didOpen",
          "params": {"textDocument": {**document, "languageId": "ordrett", "version": 0, "text": text}}})

    # A line with a character of four bytes goes in at the end; what is coded there is counted in bytes.
    last = text.count("\n")
    send({"method": "textDocument/didChange", "params": {
        "textDocument": {**document, "version": 1},
        "contentChanges": [{"range": {"start": {"line": last, "character": 0}, "end": {"line": last, "character": 0}},
                            "text": CODED}]}})
    start, end = (len(CODED[:CODED.index(words)].encode()) for words in ("Kvart", "\n"))
    selection = {"start": {"line": last, "character": start}, "end": {"line": last, "character": end}}
    wait(lambda message: message.get("method") == "textDocument/publishDiagnostics"
         and message["params"]["uri"] == document["uri"] and message["params"]["diagnostics"])
    actions = ask(1, "textDocument/codeAction", {
        "textDocument": document, "range": selection, "context": {"diagnostics": [], "triggerKind": 1}})
    coded = next(action for action in actions if action.get("kind") == "refactor.code" and "«" in action["title"])
    code = coded["title"].partition("«")[2].partition("»")[0]
    if "edit" not in coded and "command" not in coded:
        coded = ask(2, "codeAction/resolve", coded)
    if "edit" in coded:
        edit = coded["edit"]
    else:
        command = coded["command"] if isinstance(coded["command"], dict) else coded
        send({"id": 3, "method": "workspace/executeCommand", "params": {
            "command": command["command"], "arguments": command["arguments"]}})
        edit = wait(lambda message: message.get("method") == "workspace/applyEdit")["params"]["edit"]
    change = edit["documentChanges"][0]
    expect(change["textDocument"]["version"] == 1, f"the edit is of version {change['textDocument']['version']}")
    line = CODED.rstrip("\n").encode()
    for part in sorted(change["edits"], key=lambda part: -part["range"]["start"]["character"]):
        expect(part["range"]["start"]["line"] == last, "the edit is on another line")
        before, after = part["range"]["start"]["character"], part["range"]["end"]["character"]
        line = line[:before] + part["newText"].encode() + line[after:]
    expect(line.decode() == f"Informant 2: 😀 {{+{code}}}Kvart på seks.{{-{code}}}", f"coded as {line.decode()}")

    place = text[:text.index("{+kjeft")].count("\n")
    column = len(text.split("\n")[place].partition("{+kjeft")[0].encode()) + 3
    renamed = ask(4, "textDocument/rename", {
        "textDocument": document, "position": {"line": place, "character": column}, "newName": "kjefting"})
    files = {pathlib.PurePosixPath(change["textDocument"]["uri"]).name for change in renamed["documentChanges"]}
    expect({"kodebok.codebook", "02-spaden.ordrett", "03-rodt.ordrett"} <= files, f"renamed in {sorted(files)}")

    send({"id": 5, "method": "textDocument/hover", "params": {
        "textDocument": document, "position": {"line": place, "character": column}}},
         {"id": 6, "method": "shutdown"}, {"method": "exit"})
    try:
        expect(server.wait(10) == 0, "the server did not end well")
    except subprocess.TimeoutExpired:
        sys.exit("the server stays when Helix has gone")


try:
    main()
finally:
    server.kill()
