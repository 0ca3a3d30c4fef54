"""A long session with the language server in which every message it sends is checked.

    python3 strict_session.py STUDY COMMAND…

STUDY is a copy of the example study. The session is held once for each of the clients below, which differ in what they can
take and in how they count characters. It uses every request that the server offers in its capabilities: one that is offered
and not used here is a fault, so that this file grows with the server. Beside the types of `lsprotocol` it checks what no type
says: that ranges lie in the text, that an outline's entries lie inside each other, that nobody gets what they did not ask for.
"""

import json
import pathlib
import queue
import subprocess
import sys
import threading
import time

import lsp_shapes

RICH = {
    "general": {},
    "window": {"workDoneProgress": True, "showDocument": {"support": True}},
    "workspace": {
        "applyEdit": True,
        "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create", "rename", "delete"]},
        "configuration": True,
        "workspaceFolders": True,
        "didChangeConfiguration": {"dynamicRegistration": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True},
        "symbol": {"resolveSupport": {"properties": ["location.range"]}},
        "diagnostics": {"refreshSupport": True},
        "semanticTokens": {"refreshSupport": True},
        "codeLens": {"refreshSupport": True},
        "inlayHint": {"refreshSupport": True},
        "fileOperations": {"dynamicRegistration": True, "willRename": True, "didRename": True},
    },
    "textDocument": {
        "synchronization": {"didSave": True, "willSave": True, "willSaveWaitUntil": True},
        "completion": {
            "contextSupport": True,
            "completionItem": {
                "snippetSupport": True,
                "insertReplaceSupport": True,
                "labelDetailsSupport": True,
                "deprecatedSupport": True,
                "tagSupport": {"valueSet": [1]},
                "documentationFormat": ["markdown", "plaintext"],
                "resolveSupport": {"properties": ["documentation", "detail"]},
                "insertTextModeSupport": {"valueSet": [1, 2]},
            },
            "completionList": {"itemDefaults": ["commitCharacters", "editRange", "insertTextFormat", "data"]},
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "definition": {"linkSupport": True},
        "declaration": {"linkSupport": True},
        "implementation": {"linkSupport": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True, "labelSupport": True},
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "refactor", "source"]}},
            "isPreferredSupport": True,
            "disabledSupport": True,
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
        "foldingRange": {"foldingRange": {"collapsedText": True}},
        "rename": {"prepareSupport": True},
        "publishDiagnostics": {
            "relatedInformation": True,
            "versionSupport": True,
            "codeDescriptionSupport": True,
            "dataSupport": True,
            "tagSupport": {"valueSet": [1, 2]},
        },
        "semanticTokens": {
            "requests": {"range": True, "full": {"delta": True}},
            "tokenTypes": ["namespace", "type", "class", "enum", "parameter", "variable", "property", "event", "keyword",
                           "comment", "string", "number", "operator", "decorator"],
            "tokenModifiers": ["declaration", "definition", "readonly", "deprecated", "documentation"],
            "formats": ["relative"],
            "overlappingTokenSupport": False,
            "multilineTokenSupport": False,
        },
        "inlayHint": {"resolveSupport": {"properties": ["tooltip"]}},
        "callHierarchy": {},
        "typeHierarchy": {},
        "linkedEditingRange": {},
        "selectionRange": {},
        "documentLink": {"tooltipSupport": True},
    },
}
PULL = {"diagnostic": {"relatedDocumentSupport": True, "relatedInformation": True, "codeDescriptionSupport": True}}


def rich(encodings, pull):
    capabilities = json.loads(json.dumps(RICH))
    if encodings:
        capabilities["general"]["positionEncodings"] = encodings
    if pull:
        capabilities["textDocument"].update(PULL)
    return capabilities


CLIENTS = {
    "one that says nothing about itself": {},
    "push, UTF-8": rich(["utf-8", "utf-16"], False),
    "push, UTF-16": rich(["utf-16"], False),
    "push, UTF-32": rich(["utf-32", "utf-8"], False),
    "pull, UTF-8": rich(["utf-8"], True),
    "pull, no encoding said": rich(None, True),
    "pull, UTF-32": rich(["utf-32"], True),
}

# What a request needs the client to have said before the server may send it.
ALLOWED_IF = {
    "workspace/configuration": ("workspace", "configuration"),
    "workspace/workspaceFolders": ("workspace", "workspaceFolders"),
    "workspace/applyEdit": ("workspace", "applyEdit"),
    "workspace/diagnostic/refresh": ("workspace", "diagnostics"),
    "workspace/semanticTokens/refresh": ("workspace", "semanticTokens"),
    "workspace/codeLens/refresh": ("workspace", "codeLens"),
    "workspace/inlayHint/refresh": ("workspace", "inlayHint"),
    "window/workDoneProgress/create": ("window", "workDoneProgress"),
    "window/showDocument": ("window", "showDocument"),
    "client/registerCapability": ("workspace", "didChangeWatchedFiles"),
}


class Text:
    """A document as the client has it, with columns in the encoding agreed on."""

    def __init__(self, text, encoding):
        self.encoding = encoding
        self.set(text)

    def set(self, text):
        self.text = text
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def width(self, text):
        return {"utf-8": len(text.encode()), "utf-16": len(text.encode("utf-16-le")) // 2, "utf-32": len(text)}[self.encoding]

    def position(self, fragment, ahead=0):
        """Where `fragment` starts, or a place `ahead` characters on."""
        for number, line in enumerate(self.lines):
            if fragment in line:
                return {"line": number, "character": self.width(line[: line.index(fragment) + ahead])}
        raise ValueError(f"{fragment!r} is not in the text")

    def span(self, fragment):
        return {"start": self.position(fragment), "end": self.position(fragment, len(fragment))}

    def whole(self):
        return {"start": {"line": 0, "character": 0}, "end": {"line": len(self.lines), "character": 0}}

    def faults(self, span, place):
        found = []
        for end in ("start", "end"):
            line, character = span[end]["line"], span[end]["character"]
            if line == len(self.lines) and character == 0:
                continue
            if line >= len(self.lines):
                found.append(f"{place}: line {line} of {len(self.lines)}")
            elif character > self.width(self.lines[line]):
                found.append(f"{place}: column {character} on a line of {self.width(self.lines[line])}")
        return found


class Session:
    def __init__(self, name, capabilities, study, command):
        self.name, self.capabilities, self.study, self.command = name, capabilities, pathlib.Path(study), command
        # What a document holds, its number, and all that it has held: a message may be about a text that has changed since.
        self.texts, self.versions, self.past = {}, {}, {}
        self.faults, self.counts, self.used, self.carried_out = [], {}, set(), set()
        self.asked, self.answers, self.encoding = {}, {}, "utf-16"
        self.next_id = 0
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.inbox = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    # Reading and writing

    def _listen(self):
        while True:
            length = None
            while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
                key, _, value = line.partition(b":")
                if key.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.inbox.put(None)
                return
            self.inbox.put(self.process.stdout.read(length))

    def fault(self, text):
        self.faults.append(f"{self.name}: {text}")

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params=None, fails=False):
        """The result of a request; `None` where it ended in an error, which is a fault unless it is meant to, or may."""
        self.next_id += 1
        identifier = self.next_id
        self.asked[identifier] = method
        self.used.add(method)
        self.send({"id": identifier, "method": method, **({"params": params} if params is not None else {})})
        deadline = time.monotonic() + 30
        while identifier not in self.answers:
            if not self.take(deadline):
                self.fault(f"{method}: no answer")
                return None
        answer = self.answers.pop(identifier)
        if fails is not None and ("error" in answer) != fails:
            self.fault(f"{method}: {'no error' if fails else answer['error']}")
        if "error" not in answer and method == "workspace/executeCommand":
            self.carried_out.add(params["command"])
        return answer.get("result")

    def take(self, deadline):
        """Handles one message; `False` when none came before the deadline."""
        try:
            body = self.inbox.get(timeout=max(0, deadline - time.monotonic()))
        except queue.Empty:
            return False
        if body is None:
            return False
        try:
            message = json.loads(body.decode("utf-8", errors="strict"))
        except ValueError as problem:
            self.fault(f"a message that is no JSON: {problem}")
            return True
        method = message.get("method") or "answer to " + str(self.asked.get(message.get("id")))
        self.counts[method] = self.counts.get(method, 0) + 1
        for fault in lsp_shapes.faults_of(message, self.asked):
            self.fault(fault)
        if "method" not in message:
            self.answers[message.get("id")] = message
        elif "id" in message:
            self.serve(message)
        elif message["method"] == "textDocument/publishDiagnostics":
            self.published(message["params"])
        return True

    def settle(self, seconds=0.3):
        """Takes what comes until it has been quiet for a while."""
        while self.take(time.monotonic() + seconds):
            pass

    # What a client does when the server asks

    def serve(self, message):
        method, params = message["method"], message.get("params")
        need = ALLOWED_IF.get(method)
        if need and not self.capabilities.get(need[0], {}).get(need[1]):
            self.fault(f"{method}: the client never said that it can take this")
        result = None
        if method == "workspace/configuration":
            result = [None for _ in params["items"]]
        elif method == "workspace/applyEdit":
            self.check_spans(params["edit"], None, method)
            # Refused, as a client may; so the texts are what they were.
            result = {"applied": False, "failureReason": "the person said no"}
        elif method == "window/showDocument":
            self.check_spans({"uri": params["uri"], "range": params.get("selection")}, None, method)
            result = {"success": True}
        self.send({"id": message["id"], "result": result})

    def published(self, params):
        if "diagnostic" in self.capabilities.get("textDocument", {}):
            self.fault("publishDiagnostics to a client that pulls")
        said = self.capabilities.get("textDocument", {}).get("publishDiagnostics", {})
        if "version" in params and not said.get("versionSupport"):
            self.fault("publishDiagnostics with a version for a client without versionSupport")
        self.check_diagnostics(params["diagnostics"], params["uri"], params.get("version"))

    def check_diagnostics(self, diagnostics, uri, version=None):
        """`version` is that of the text they are about, where the message says it."""
        past = self.past.get(uri, [])
        if version is not None and not 1 <= version <= len(past):
            self.fault(f"diagnostics for version {version} of {uri}, which it never had")
        about = past[version - 1:version] if version is not None else past
        said = self.capabilities.get("textDocument", {}).get("publishDiagnostics", {})
        for one in diagnostics:
            place = f"diagnostic {one.get('code')} in {uri.rsplit('/', 1)[-1]}"
            wrong = [text.faults(one["range"], place) for text in about]
            if wrong and all(wrong):
                self.faults += [f"{self.name}: {each}" for each in wrong[-1]]
            if not one.get("message", "").strip() or one.get("source") != "ordrett" or not one.get("code"):
                self.fault(f"{place}: without message, source or code")
            if one.get("relatedInformation") and not said.get("relatedInformation"):
                self.fault(f"{place}: related information that the client did not ask for")
            if one.get("codeDescription") and not said.get("codeDescriptionSupport"):
                self.fault(f"{place}: a link that the client did not ask for")
            for tag in one.get("tags", []):
                if tag not in said.get("tagSupport", {}).get("valueSet", []):
                    self.fault(f"{place}: a tag that the client does not know")

    # Documents

    def uri(self, path):
        return (self.study / path).resolve().as_uri()

    def open(self, uri, language, text):
        self.texts[uri], self.versions[uri] = Text(text, self.encoding), 1
        self.past[uri] = [Text(text, self.encoding)]
        self.notify("textDocument/didOpen",
                    {"textDocument": {"uri": uri, "languageId": language, "version": 1, "text": text}})

    def change(self, uri, span, text):
        """Replaces a span on one line, which is enough for what is done here; `None` replaces the whole text."""
        document = self.texts[uri]
        self.versions[uri] += 1
        if span is None:
            document.set(text)
            change = {"text": text}
        else:
            line = document.lines[span["start"]["line"]]
            # Columns are looked up again among the characters, for each encoding counts its own way.
            columns = [document.width(line[:n]) for n in range(len(line) + 1)]
            start, end = (columns.index(span[each]["character"]) for each in ("start", "end"))
            document.lines[span["start"]["line"]] = line[:start] + text + line[end:]
            document.set("\n".join(document.lines))
            change = {"range": span, "text": text}
        self.past[uri].append(Text(document.text, self.encoding))
        self.notify("textDocument/didChange",
                    {"textDocument": {"uri": uri, "version": self.versions[uri]}, "contentChanges": [change]})

    # Checks of what came back

    def check_spans(self, value, uri, place):
        """Every range in an answer lies in the text that it is about."""
        if isinstance(value, list):
            for each in value:
                self.check_spans(each, uri, place)
        elif isinstance(value, dict):
            if "uri" in value:
                uri = value["uri"]
            elif isinstance(value.get("textDocument"), dict):
                uri = value["textDocument"].get("uri", uri)
            if isinstance(value.get("changes"), dict):
                for about, edits in value["changes"].items():
                    self.check_spans(edits, about, place)
                value = {key: each for key, each in value.items() if key != "changes"}
            for key, each in value.items():
                if key.lower().endswith("range") and isinstance(each, dict) and "start" in each:
                    about = value["targetUri"] if key.startswith("target") else uri
                    if about in self.texts:
                        self.faults += [f"{self.name}: {fault}" for fault in self.texts[about].faults(each, place)]
                elif key == "location" and isinstance(each, dict):
                    self.check_spans(each, each.get("uri", uri), place)
                else:
                    self.check_spans(each, uri, place)

    def check_symbols(self, symbols, uri, outer=None):
        for one in symbols or []:
            if "selectionRange" not in one:
                if self.capabilities:
                    self.fault("documentSymbol: a flat list for a client that takes a hierarchy")
                continue
            if not self.capabilities:
                self.fault("documentSymbol: a hierarchy for a client that takes none")
            if not one["name"].strip():
                self.fault(f"documentSymbol: a name of nothing at {one['range']}")
            if not inside(one["selectionRange"], one["range"]):
                self.fault(f"documentSymbol: {one['name']!r}: the selection lies outside of the range")
            if outer and not inside(one["range"], outer):
                self.fault(f"documentSymbol: {one['name']!r} lies outside of its parent")
            self.check_symbols(one.get("children"), uri, one["range"])

    def check_completion(self, result, uri, position, place):
        """The items, after checking that each can be put in where the cursor is."""
        items = result["items"] if isinstance(result, dict) else result or []
        said = self.capabilities.get("textDocument", {}).get("completion", {}).get("completionItem", {})
        default = (result.get("itemDefaults") or {}) if isinstance(result, dict) else {}
        for item in items:
            what = f"{place}: {item['label']!r}"
            if item.get("insertTextFormat", default.get("insertTextFormat")) == 2 and not said.get("snippetSupport"):
                self.fault(f"{what}: a snippet for a client that takes none")
            if "labelDetails" in item and not said.get("labelDetailsSupport"):
                self.fault(f"{what}: labelDetails for a client that takes none")
            edit = item.get("textEdit") or {}
            spans = [edit[key] for key in ("range", "insert", "replace") if key in edit]
            if len(spans) == 2 and not said.get("insertReplaceSupport"):
                self.fault(f"{what}: insert and replace for a client that takes one range")
            for span in spans:
                if span["start"]["line"] != span["end"]["line"] or not inside({"start": position, "end": position}, span):
                    self.fault(f"{what}: replaces {span}, and the cursor is at {position}")
                self.faults += [f"{self.name}: {fault}" for fault in self.texts[uri].faults(span, what)]
            self.check_markup(item.get("documentation"), said.get("documentationFormat", []), what)
        return items

    def check_markup(self, contents, formats, place):
        if isinstance(contents, dict) and contents.get("kind") == "markdown" and "markdown" not in formats:
            self.fault(f"{place}: markdown for a client that takes none")


def inside(inner, outer):
    def key(position):
        return position["line"], position["character"]

    return key(outer["start"]) <= key(inner["start"]) and key(inner["end"]) <= key(outer["end"])


def everywhere(session, uri, positions):
    """Every request about a document that the server offers, at each of the positions."""
    server, document, text = session.server, {"uri": uri}, session.texts[uri]

    def offered(name):
        return server.get(name) not in (None, False)

    def sub(name, key):
        return isinstance(server.get(name), dict) and server[name].get(key) not in (None, False)

    def ask(method, **params):
        result = session.ask(method, {"textDocument": document, **params})
        session.check_spans(result, uri, method)
        return result

    for position in positions:
        here = {"position": position}
        if offered("completionProvider"):
            for context in ({"triggerKind": 1}, {"triggerKind": 3}):
                result = ask("textDocument/completion", **here, context=context)
                items = session.check_completion(result, uri, position, "completion")
                if sub("completionProvider", "resolveProvider"):
                    for item in items[:3]:
                        resolved = session.ask("completionItem/resolve", item)
                        if resolved and resolved.get("label") != item["label"]:
                            session.fault("completionItem/resolve: another item than the one asked about")
                        if resolved:
                            formats = session.capabilities.get("textDocument", {}).get("completion", {}).get(
                                "completionItem", {}).get("documentationFormat", [])
                            session.check_markup(resolved.get("documentation"), formats, "completionItem/resolve")
        if offered("hoverProvider"):
            hover = ask("textDocument/hover", **here)
            if hover:
                formats = session.capabilities.get("textDocument", {}).get("hover", {}).get("contentFormat", [])
                session.check_markup(hover["contents"], formats, "hover")
        for name in ("definition", "declaration", "typeDefinition", "implementation"):
            if offered(name + "Provider"):
                ask("textDocument/" + name, **here)
        if offered("referencesProvider"):
            for declaration in (True, False):
                ask("textDocument/references", **here, context={"includeDeclaration": declaration})
        if offered("documentHighlightProvider"):
            ask("textDocument/documentHighlight", **here)
        if offered("renameProvider"):
            # It may be refused; but what it says yes to has an edit.
            prepared = session.ask("textDocument/prepareRename", {"textDocument": document, **here}, fails=None)
            session.check_spans(prepared, uri, "textDocument/prepareRename")
            if prepared:
                edit = ask("textDocument/rename", **here, newName="nytt-navn") or {}
                if not (edit.get("changes") or edit.get("documentChanges")):
                    session.fault("textDocument/rename: nothing to change where prepareRename said yes")
        if offered("selectionRangeProvider"):
            ask("textDocument/selectionRange", positions=[position])
        if offered("linkedEditingRangeProvider"):
            ask("textDocument/linkedEditingRange", **here)
        if offered("callHierarchyProvider"):
            for item in ask("textDocument/prepareCallHierarchy", **here) or []:
                session.ask("callHierarchy/incomingCalls", {"item": item})
                session.ask("callHierarchy/outgoingCalls", {"item": item})
        if offered("typeHierarchyProvider"):
            for item in ask("textDocument/prepareTypeHierarchy", **here) or []:
                session.ask("typeHierarchy/supertypes", {"item": item})
                session.ask("typeHierarchy/subtypes", {"item": item})
        if offered("codeActionProvider"):
            actions = ask("textDocument/codeAction", range={"start": position, "end": position},
                          context={"diagnostics": [], "triggerKind": 1})
            if sub("codeActionProvider", "resolveProvider"):
                for action in [each for each in actions or [] if "data" in each][:3]:
                    session.ask("codeAction/resolve", action)
        if offered("documentOnTypeFormattingProvider"):
            ask("textDocument/onTypeFormatting", **here, ch=server["documentOnTypeFormattingProvider"]["firstTriggerCharacter"],
                options={"tabSize": 2, "insertSpaces": True})

    if offered("documentSymbolProvider"):
        session.check_symbols(ask("textDocument/documentSymbol"), uri)
    if offered("foldingRangeProvider"):
        for fold in ask("textDocument/foldingRange") or []:
            if not 0 <= fold["startLine"] < fold["endLine"] <= len(text.lines):
                session.fault(f"foldingRange: from line {fold['startLine']} to {fold['endLine']} of {len(text.lines)}")
    if offered("diagnosticProvider") and "diagnostic" in session.capabilities.get("textDocument", {}):
        report = ask("textDocument/diagnostic")
        session.check_diagnostics(report.get("items", []), uri)
        if "resultId" in report:
            again = ask("textDocument/diagnostic", previousResultId=report["resultId"])
            if again["kind"] != "unchanged":
                session.fault("textDocument/diagnostic: a full report where nothing has changed")
        if sub("diagnosticProvider", "workspaceDiagnostics"):
            session.ask("workspace/diagnostic", {"previousResultIds": []})
    for name in ("documentLink", "codeLens", "inlayHint"):
        if offered(name + "Provider"):
            more = {"range": text.whole()} if name == "inlayHint" else {}
            items = ask("textDocument/" + name, **more)
            if sub(name + "Provider", "resolveProvider"):
                for item in (items or [])[:3]:
                    session.ask(name + "/resolve", item)
    options = {"tabSize": 2, "insertSpaces": True}
    if offered("documentFormattingProvider"):
        ask("textDocument/formatting", options=options)
    if offered("documentRangeFormattingProvider"):
        ask("textDocument/rangeFormatting", range=text.whole(), options=options)
    if offered("semanticTokensProvider"):
        provider = server["semanticTokensProvider"]
        if provider.get("full"):
            full = ask("textDocument/semanticTokens/full")
            if isinstance(provider["full"], dict) and provider["full"].get("delta"):
                ask("textDocument/semanticTokens/full/delta", previousResultId=full["resultId"])
        if provider.get("range"):
            ask("textDocument/semanticTokens/range", range=text.whole())
    if offered("workspaceSymbolProvider"):
        for query in ("", "kjeft", "søvn"):
            symbols = session.ask("workspace/symbol", {"query": query})
            session.check_spans(symbols, None, "workspace/symbol")
            if sub("workspaceSymbolProvider", "resolveProvider"):
                for symbol in (symbols or [])[:3]:
                    session.ask("workspaceSymbol/resolve", symbol)
    if offered("executeCommandProvider"):
        for command in server["executeCommandProvider"]["commands"]:
            session.ask("workspace/executeCommand", {"command": command, "arguments": []}, fails=True)
    if (server.get("workspace", {}).get("fileOperations") or {}).get("willRename"):
        moved = {"oldUri": uri, "newUri": uri.replace("intervju/", "intervju/ny-")}
        session.check_spans(session.ask("workspace/willRenameFiles", {"files": [moved]}), None, "workspace/willRenameFiles")


def commands(session, uri, places):
    """Every command that the server has, and every one that it offers with an action, at each of some places. What cannot be
    done at a place is refused there; somewhere each must be done."""
    names = (session.server.get("executeCommandProvider") or {}).get("commands", [])
    for number, position in enumerate(places):
        place = {"textDocument": {"uri": uri}, "position": position}
        span = {"start": position, "end": {"line": position["line"], "character": position["character"] + 4}}
        others = {
            "ordrett.code": {"textDocument": {"uri": uri}, "range": span, "code": "kjeft"},
            "ordrett.decide": {**place, "decision": "not-identifying", "scope": "here"},
            "ordrett.renameCode": {**place, "with": f"helt-ny-{number}"},
            "ordrett.splitCode": {**place, "with": ["del-a", "del-b"], "choices": [{**place, "with": "del-b"}]},
            "ordrett.moveCode": {**place, "with": ""},
            "ordrett.mergeCode": {**place, "with": "kjeft"},
            "ordrett.retireCode": {**place, "with": "kjeft"},
        }
        for name in names:
            arguments = [others.get(name, place)]
            session.ask("workspace/executeCommand", {"command": name, "arguments": arguments}, fails=None)
        actions = session.ask("textDocument/codeAction", {
            "textDocument": {"uri": uri}, "range": {"start": position, "end": position}, "context": {"diagnostics": []}})
        for action in actions or []:
            command = action.get("command")
            # Some clients get commands, others actions that hold one.
            command = {"command": command, "arguments": action.get("arguments")} if isinstance(command, str) else command
            if command:
                params = {key: command[key] for key in ("command", "arguments") if key in command}
                session.ask("workspace/executeCommand", params, fails=None)


# A capability and the requests by which the session must have used it.
PROVIDERS = {
    "completionProvider": ["textDocument/completion", "completionItem/resolve"],
    "hoverProvider": ["textDocument/hover"],
    "declarationProvider": ["textDocument/declaration"],
    "definitionProvider": ["textDocument/definition"],
    "implementationProvider": ["textDocument/implementation"],
    "referencesProvider": ["textDocument/references"],
    "documentHighlightProvider": ["textDocument/documentHighlight"],
    "documentSymbolProvider": ["textDocument/documentSymbol"],
    "codeActionProvider": ["textDocument/codeAction"],
    "codeLensProvider": ["textDocument/codeLens"],
    "documentLinkProvider": ["textDocument/documentLink"],
    "documentFormattingProvider": ["textDocument/formatting"],
    "documentRangeFormattingProvider": ["textDocument/rangeFormatting"],
    "documentOnTypeFormattingProvider": ["textDocument/onTypeFormatting"],
    "renameProvider": ["textDocument/prepareRename", "textDocument/rename"],
    "foldingRangeProvider": ["textDocument/foldingRange"],
    "selectionRangeProvider": ["textDocument/selectionRange"],
    "executeCommandProvider": ["workspace/executeCommand"],
    "callHierarchyProvider": ["textDocument/prepareCallHierarchy", "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls"],
    "typeHierarchyProvider": ["textDocument/prepareTypeHierarchy", "typeHierarchy/supertypes", "typeHierarchy/subtypes"],
    "linkedEditingRangeProvider": ["textDocument/linkedEditingRange"],
    "semanticTokensProvider": ["textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta",
                               "textDocument/semanticTokens/range"],
    "inlayHintProvider": ["textDocument/inlayHint", "inlayHint/resolve"],
    "diagnosticProvider": ["textDocument/diagnostic", "workspace/diagnostic"],
    "workspaceSymbolProvider": ["workspace/symbol"],
}


def hold(session):
    study = session.study
    roots = {"rootUri": study.resolve().as_uri()}
    if session.capabilities:
        roots["workspaceFolders"] = [{"uri": study.resolve().as_uri(), "name": "study"}]
    result = session.ask("initialize", {"processId": None, "capabilities": session.capabilities, **roots})
    session.server = result["capabilities"]
    session.encoding = session.server.get("positionEncoding", "utf-16")
    wanted = session.capabilities.get("general", {}).get("positionEncodings", ["utf-16"])
    if session.encoding != wanted[0]:
        session.fault(f"the server counts {session.encoding}, and the client wanted {wanted}")
    session.notify("initialized", {})

    messy, mixed, raw, codebook = map(session.uri, (
        "intervju/03-rodt.ordrett", "intervju/02-spaden.ordrett", "intervju/07-oppfolging.ordrett", "kodebok.codebook"))
    for uri, language in ((messy, "ordrett"), (mixed, "plaintext"), (raw, "ordrett"), (codebook, "ordrett-codebook")):
        path = study / uri[len(study.resolve().as_uri()) + 1:]
        session.open(uri, language, path.read_bytes().decode())
    untitled = "untitled:Untitled-1"
    session.open(untitled, "ordrett", "---\nspeaker I: Intervjuer\n---\nI: Hei 😅 {+frykt}der{-} {+\nUkjent: [pause] (ler)\n")
    session.settle()

    text = session.texts[messy]
    places = [
        text.position("{+tilhørighet}Hjemme", 2), text.position("{+tilhørighet}Hjemme", 8), text.position("{-tilhørighet}", 5),
        text.position("{@land1", 3), text.position("{#galgenhumor}", 6), text.position("{!Han har", 4),
        text.position("IMF3:", 2), text.position("INF3:", 1), text.position("speaker INF3", 9), text.position("language", 2),
        text.position("# Folk", 3), text.position("[pause]", 3), text.position("(2,5)", 2), text.position("h*n", 1),
        text.position("😅", 1), text.position("00:06:12.0", 4), text.position("% FØRSTE", 3),
        {"line": 0, "character": 0}, {"line": len(text.lines) - 1, "character": 0}, {"line": 9, "character": 5},
        {"line": 3, "character": 10_000}, {"line": 10_000, "character": 10_000},
    ]
    # Where a position lies past the text, completion answers for where it was clamped to; that is not looked into here.
    everywhere(session, messy, places[:-2])
    for position in places[-2:]:
        session.ask("textDocument/hover", {"textDocument": {"uri": messy}, "position": position})
    book = session.texts[codebook]
    everywhere(session, codebook, [
        book.position("## kjeft", 4), book.position("merged-from:", 13), book.position("color:", 2), book.position("bruk kjeft", 7),
        book.position("type: theme", 8), {"line": 0, "character": 0},
    ])
    loose = session.texts[untitled]
    everywhere(session, untitled, [
        loose.position("{+\n".strip(), 2), loose.position("{-}", 2), loose.position("😅", 1), loose.position("Ukjent", 0),
        loose.position("(ler)", 1),
    ])

    commands(session, messy, places[:3])
    commands(session, raw, [session.texts[raw].position("Ingrid", 2)])
    commands(session, codebook, [book.position("### ren-kant", 5)])
    session.settle()

    # Typing behind an emoji, one character at a time, with a request between, and back.
    behind = text.position("😅", 1)
    for count, letter in enumerate("{+fry"):
        at = {"line": behind["line"], "character": behind["character"] + count}
        session.change(messy, {"start": at, "end": at}, letter)
        result = session.ask("textDocument/completion", {
            "textDocument": {"uri": messy}, "position": {"line": at["line"], "character": at["character"] + 1}})
        items = session.check_completion(result, messy, {"line": at["line"], "character": at["character"] + 1}, "typing")
    if not any("frykt" in item["label"] for item in items):
        session.fault(f"typing: no `frykt` after {{+fry but {[item['label'] for item in items][:5]}")
    session.change(messy, {"start": behind, "end": {"line": behind["line"], "character": behind["character"] + 5}}, "")
    session.change(messy, text.span("IMF3"), "INF3")
    session.change(codebook, book.span("## kjeft: Kjeft og klager"), "## kjeft2: Kjeft og klager")
    session.settle()
    everywhere(session, mixed, [session.texts[mixed].position("{+kjeft=a}", 3)])
    session.change(codebook, None, (study / "kodebok.codebook").read_text())
    session.change(untitled, None, "")
    everywhere(session, untitled, [{"line": 0, "character": 0}])

    # Files that come, change and go.
    extra = study / "intervju" / "07-ny.ordrett"
    for kind in (1, 2, 3):
        if kind == 3:
            extra.unlink()
        else:
            extra.write_text("I: Hei {+kjeft}du{-}\n" * kind)
        session.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": extra.resolve().as_uri(), "type": kind}]})
        session.settle(0.1)
    session.notify("workspace/didChangeConfiguration", {"settings": None})
    session.notify("textDocument/didSave", {"textDocument": {"uri": messy}})
    session.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [], "removed": []}})
    session.notify("$/setTrace", {"value": "off"})
    session.notify("$/nobody/knows", {})

    # What must end in an error.
    session.asked[1_000_000] = "textDocument/hover"
    session.send({"id": 1_000_000, "method": "textDocument/hover"})
    session.process.stdin.write(b"Content-Length: 3\r\n\r\n{,}")
    session.process.stdin.flush()
    session.notify("$/cancelRequest", {"id": 999})
    session.settle()

    for uri in list(session.texts):
        session.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    session.settle()
    session.ask("shutdown")
    session.notify("exit", None)
    session.process.stdin.close()
    try:
        if session.process.wait(10) != 0:
            session.fault(f"the server ended with {session.process.returncode}")
    except subprocess.TimeoutExpired:
        session.process.kill()
        session.fault("the server did not end after exit")

    if session.asked:
        session.fault(f"never answered: {session.asked}")
    for name, value in session.server.items():
        if not name.endswith("Provider") or value in (None, False):
            continue
        if name == "diagnosticProvider" and "diagnostic" not in session.capabilities.get("textDocument", {}):
            session.fault("diagnosticProvider for a client that does not pull")
        elif name not in PROVIDERS:
            session.fault(f"{name} is offered, and this session knows no request for it")
        else:
            wanted = PROVIDERS[name] + (["codeAction/resolve"] if isinstance(value, dict) and name == "codeActionProvider" else [])
            for method in set(wanted) - session.used:
                session.fault(f"{name} is offered and {method} was not used")
    if "workspace/willRenameFiles" not in session.used:
        session.fault("workspace/willRenameFiles is offered and was not used")
    if session.capabilities:
        for command in set(session.server["executeCommandProvider"]["commands"]) - session.carried_out:
            session.fault(f"{command} is offered and was never carried out")


def main():
    study, command = sys.argv[1], sys.argv[2:]
    faults, messages = [], {}
    for name, capabilities in CLIENTS.items():
        session = Session(name, capabilities, study, command)
        try:
            hold(session)
        except Exception as problem:
            session.fault(f"the session broke off: {problem!r}")
            session.process.kill()
            if "-v" in sys.argv:
                raise
        faults += session.faults
        for method, count in session.counts.items():
            messages[method] = messages.get(method, 0) + count
    for method in sorted(messages):
        print(f"{messages[method]:6} {method}")
    for fault in faults[:200]:
        print("FAULT", fault)
    print(f"{sum(messages.values())} messages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
