#!/usr/bin/env python3
"""editor_settings.py REPOSITORY SERVER: what the files of editors/ say, against what the server says and knows.

Every settings file is read by a parser. Every command, language id and ending that one names is one of the server's, and
what starts a server starts `ordrett lsp`. Prints what is wrong, a line each; exit status 1 then.
"""

import configparser
import json
import pathlib
import plistlib
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree

REPOSITORY, SERVER = pathlib.Path(sys.argv[1]), sys.argv[2]
EDITORS = REPOSITORY / "editors"
LANGUAGES = {"ordrett": ".ordrett", "ordrett-codebook": ".codebook", "ordrett-decisions": "ordrett.decisions"}
COMMAND = ["ordrett", "lsp"]
JUMPS = {"nextSegment", "previousSegment", "nextSegmentInStudy", "previousSegmentInStudy", "nextUncoded",
         "nextOfInformant", "nextLeak", "previousLeak"}
# Editors that can bind no key to a server's command.
NO_JUMPS = {"jupyterlab"}
problems = []


def expect(holds, path, sentence):
    if not holds:
        problems.append(f"{path.relative_to(REPOSITORY)}: {sentence}")


def endings_of(language):
    """How an editor may write which files are of a language."""
    ending = LANGUAGES.get(language, "?")
    return {ending, ending.removeprefix("."), "*" + ending, "**/*" + ending}


# Parsers


def with_comments(text):
    """JSON with comments and commas at the end, as Sublime Text and VS Code read it."""
    text = re.sub(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda match: match[1] or "", text, flags=re.S)
    return json.loads(re.sub(r",(\s*[\]}])", r"\1", text))


def ini(text):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return {section: dict(parser[section]) for section in parser.sections()}


def tree(text):
    # configparser and json refuse what is said twice; what an XML file says is Kate's to read.
    return xml.etree.ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", text))


PARSERS = {
    ".toml": tomllib.loads, ".json": with_comments, ".jsonc": with_comments, ".ini": ini, ".xml": tree, ".rc": tree,
    ".sublime-settings": with_comments, ".sublime-keymap": with_comments, ".sublime-commands": with_comments,
    ".tmLanguage": lambda text: plistlib.loads(text.encode()),
}


def read():
    files = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "editors"], cwd=REPOSITORY, check=True,
                           stdout=subprocess.PIPE, text=True).stdout.split("\n")
    parsed, texts = {}, {}
    for path in (REPOSITORY / file for file in files if file):
        if not path.is_file():
            continue
        try:
            texts[path] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # A picture.
        if parse := PARSERS.get(path.suffix):
            try:
                parsed[path] = parse(texts[path])
            except Exception as error:  # A parser may raise anything; all of it is the finding.
                expect(False, path, f"cannot be read: {error}")
    return parsed, texts


# The server


class Server:
    """What `ordrett lsp` answers to `initialize`, and which rules it applies to a text by its language id."""

    def __init__(self):
        self.process = subprocess.Popen([SERVER, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.send({"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}})
        self.capabilities = self.receive(lambda message: message.get("id") == 1)["result"]["capabilities"]
        self.send({"method": "initialized", "params": {}})

    def send(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self.process.stdin.flush()

    def receive(self, fits):
        while True:
            length = 0
            while (line := self.process.stdout.readline()).strip():
                name, value = line.split(b":", 1)
                length = int(value) if name.lower() == b"content-length" else length
            message = json.loads(self.process.stdout.read(length))
            if fits(message):
                return message

    def rules(self, language, text):
        uri = f"untitled:{language}"
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": uri, "languageId": language, "version": 1, "text": text}}})
        message = self.receive(lambda message: message.get("params", {}).get("uri") == uri)
        return {finding["code"] for finding in message["params"]["diagnostics"]}

    def end(self):
        self.send({"id": 2, "method": "shutdown"})
        self.send({"method": "exit"})
        self.process.wait(10)


def check_server(server):
    commands = set(server.capabilities["executeCommandProvider"]["commands"])
    here = pathlib.Path(SERVER)
    missing = {f"ordrett.{jump}" for jump in JUMPS} - commands
    if missing:
        problems.append(f"the server does not know {sorted(missing)}")
    filters = json.dumps(server.capabilities["workspace"]["fileOperations"])
    for language in ("ordrett", "ordrett-codebook"):
        if LANGUAGES[language].removeprefix(".") not in filters:
            problems.append(f"the server does not follow {LANGUAGES[language]}")
    # By its language id alone a text is a transcript or a codebook.
    for language, text, rule in (("ordrett", "I: {?a}\n", "leak/"), ("ordrett-codebook", "# a: A\n# a: A\n", "code")):
        found = server.rules(language, text)
        if not any(rule in name for name in found):
            problems.append(f"{here.name} takes a text of {language} for something else: {sorted(found)}")
    return commands


# What the files say


def check_commands(texts, parsed, commands):
    """`ordrett.nextSegment` and its like, wherever they stand in quotation marks, and in settings between spaces."""
    own = set()  # Commands and settings that an extension brings along itself.
    for path, value in parsed.items():
        if path.name == "package.json":
            contributes = value.get("contributes", {})
            own |= {command["command"] for command in contributes.get("commands", [])}
            settings = contributes.get("configuration", {})
            for part in settings if isinstance(settings, list) else [settings]:
                own |= set(part.get("properties", {}))
    files = {"ordrett." + ending for ending in ("json", "decisions", "so", "dll", "dylib", "vsix", "lua", "vim", "log")}
    named = {}
    for path, text in texts.items():
        if path.suffix in (".md", ".tmLanguage", ".scm") or "test" in path.relative_to(EDITORS).parts:
            continue
        found = set(re.findall(r"[\"'`](ordrett\.[A-Za-z]+)[\"'`]", text))
        if path.suffix in (".ini", ".toml", ".json"):
            found |= set(re.findall(r"\s(ordrett\.[A-Za-z]+)\s", text))
        for command in found - files:
            named.setdefault(path.relative_to(EDITORS).parts[0], set()).add(command)
            expect(command in commands | own, path, f"names {command}, which the server does not know")
    return named


def check_kate(parsed):
    path = EDITORS / "kate/settings.json"
    servers = parsed[path]["servers"]
    expect(set(servers) == set(LANGUAGES), path, "has other languages than the server")
    modes = {}
    for file in [*(REPOSITORY / "grammar/kate").glob("*.xml"), EDITORS / "kate/ordrett-decisions.xml"]:
        root = tree(file.read_text(encoding="utf-8"))
        modes[root.get("name")] = root.get("extensions")
    for language, settings in servers.items():
        expect(settings.get("command", COMMAND) == COMMAND, path, f"{language} starts {settings.get('command')}")
        expect(("use" in settings) != ("command" in settings), path, f"{language} has no server, or two")
        matching = [mode for mode in modes if re.search(settings["highlightingModeRegex"], mode)]
        expect(len(matching) == 1, path, f"{language} is for the modes {matching}")
        if matching:
            expect(modes[matching[0]] in endings_of(language), path, f"{language} is for {modes[matching[0]]}")
    tools = {value["General"]["actionName"]: value["General"] for path, value in parsed.items() if path.suffix == ".ini"}
    path = EDITORS / "kate/kxmlgui5/externaltools/ui.rc"
    keys = {action.get("name"): action.get("shortcut") for action in parsed[path].iter("Action")}
    for tool in tools.values():
        expect('ordrett-jump.py" kate ordrett.' in tool["arguments"], EDITORS / "kate/externaltools", tool["arguments"])
    expect(set(keys) == set(tools), path, "has keys for other tools than there are")
    expect(len(set(keys.values())) == len(keys), path, "has a key twice")


def check_helix(parsed):
    path = EDITORS / "helix/languages.toml"
    settings = parsed[path]
    server = settings["language-server"]["ordrett"]
    expect([server["command"], *server["args"]] == COMMAND, path, "starts another server")
    grammars = {grammar["name"]: grammar["source"]["path"] for grammar in settings["grammar"]}
    expect({language["name"] for language in settings["language"]} == set(LANGUAGES), path, "lacks a language")
    for language in settings["language"]:
        name = language["name"]
        types = [kind["glob"] if isinstance(kind, dict) else kind for kind in language["file-types"]]
        expect(set(types) <= endings_of(name), path, f"{name} is for {types}")
        expect(language.get("language-id", name) == name and language["language-servers"] == ["ordrett"], path, name)
        expect((EDITORS / "helix/runtime/queries" / name).is_dir() == (name in grammars), path, f"{name}: no queries")
    for name, folder in grammars.items():
        expect((REPOSITORY / "grammar" / folder.rpartition("/grammar/")[2] / "src/parser.c").exists(), path, name)


    path = EDITORS / "helix/config.toml"
    keys = parsed[path]["keys"]["normal"]["space"]["o"]
    expect(len(keys) == len(JUMPS) and all("ordrett-jump.py helix ordrett." in key for key in keys.values()), path, "keys")


def check_zed(parsed):
    path = EDITORS / "zed/extension.toml"
    settings = parsed[path]
    server = settings["language_servers"]["ordrett"]
    expect(set(server["languages"]) == set(server["language_ids"]), path, "has a language without an id")
    expect(set(server["language_ids"].values()) == set(LANGUAGES), path, "lacks a language")
    for file in sorted((EDITORS / "zed/languages").glob("*/config.toml")):
        language, name = parsed[file], file.parent.name
        expect(server["language_ids"].get(language["name"]) == name, file, "has another id")
        expect(set(language["path_suffixes"]) <= endings_of(name), file, f"is for {language['path_suffixes']}")
        grammar = language.get("grammar")
        expect(grammar is None or grammar in settings["grammars"], file, f"has the grammar {grammar}")
    for name, grammar in settings["grammars"].items():
        source = REPOSITORY / grammar["path"] / "src/parser.c"
        expect(f"tree_sitter_{name}(" in source.read_text(encoding="utf-8"), path, f"{name} is called otherwise")
    path = EDITORS / "zed/keymap.json"
    tasks = {task["label"]: task["command"] for task in parsed[EDITORS / "zed/tasks.json"]}
    for task in tasks.values():
        expect("ordrett-jump.py zed ordrett." in task, EDITORS / "zed/tasks.json", f"jumps otherwise: {task}")
    spawned = [key[1]["task_name"] for key in parsed[path][0]["bindings"].values()]
    expect(sorted(spawned) == sorted(tasks), path, "has keys for other tasks than there are")
    code = (EDITORS / "zed/src/lib.rs").read_text(encoding="utf-8")
    expect('which("ordrett")' in code and 'vec!["lsp".into()]' in code, EDITORS / "zed/src/lib.rs", "starts another server")


def check_sublime(parsed):
    path = EDITORS / "sublime/LSP.sublime-settings"
    client = parsed[path]["clients"]["ordrett"]
    expect(client["command"] == COMMAND and client["enabled"], path, "starts another server")
    scopes = {scope.strip().removeprefix("source.") for scope in client["selector"].split("|")}
    expect(scopes == set(LANGUAGES), path, f"is for {sorted(scopes)}")
    seen = set()
    for file, syntax in parsed.items():
        if file.suffix == ".tmLanguage":
            # The package LSP takes what follows the first dot of a scope for the language id.
            name = syntax["scopeName"].split(".")[1]
            seen.add(name)
            expect(set(syntax["fileTypes"]) <= endings_of(name), file, f"is for {syntax['fileTypes']}")
    expect(seen == set(LANGUAGES), path, "lacks a syntax")
    for name in ("Default.sublime-keymap", "Ordrett.sublime-commands"):
        file = EDITORS / "sublime/Ordrett" / name
        for row in parsed[file]:
            expect(row["command"] == "lsp_execute" and row["args"]["session_name"] == "ordrett"
                   and row["args"]["command_args"] == ["$text_document_position"], file, str(row))


def check_vscode(parsed):
    path = EDITORS / "vscode/package.json"
    if path not in parsed:
        return
    for language in parsed[path]["contributes"]["languages"]:
        if language["id"] in LANGUAGES:
            files = set(language.get("extensions", []) + language.get("filenames", []))
            expect(files <= endings_of(language["id"]), path, f"{language['id']} is for {sorted(files)}")
        else:
            expect(not language["id"].startswith("ordrett"), path, f"has the language {language['id']}")


def main():
    parsed, texts = read()
    server = Server()
    commands = check_server(server)
    server.end()
    named = check_commands(texts, parsed, commands)
    for editor in sorted({path.relative_to(EDITORS).parts[0] for path in texts if path.parent != EDITORS} - {"tools"}):
        words = " ".join(text for path, text in texts.items() if path.is_relative_to(EDITORS / editor))
        for language in LANGUAGES:
            expect(re.search(rf"\b{language}\b", words), EDITORS / editor, f"knows nothing of {language}")
        missing = [jump for jump in sorted(JUMPS) if editor not in NO_JUMPS and not re.search(rf"\b{jump}\b", words)]
        expect(not missing, EDITORS / editor, f"has no key for {', '.join(missing)}")
    for editor, check in (("kate", check_kate), ("helix", check_helix), ("zed", check_zed), ("sublime", check_sublime),
                          ("vscode", check_vscode)):
        try:
            check(parsed)
        except (KeyError, TypeError, OSError) as error:
            expect(False, EDITORS / editor, f"lacks {error}")
    table = (EDITORS / "README.md").read_text(encoding="utf-8")
    for folder in sorted(path for path in EDITORS.iterdir() if path.is_dir() and path.name != "tools"):
        expect((folder / "README.md").exists(), folder, "has no README.md")
        expect(re.search(rf"\b{folder.name}/", table), EDITORS / "README.md", f"has no row for {folder.name}")
    print("\n".join(problems) or f"{len(parsed)} files, {sum(map(len, named.values()))} commands in {len(named)} editors")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
