#!/usr/bin/env python3
"""A person's session in Helix, with real keys in a real terminal that nobody sees.

    helix_session.py REPOSITORY SERVER STUDY PLACE

Does what the README of `editors/helix` says in a home of its own below PLACE, opens an interview of the STUDY, and writes
what came of it to PLACE/seen.json. Looks at what passes between Helix and the server (`wire.py`), at the screen, and at
the files that Helix writes. tmux is the terminal.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from wire import Astray, Wire, address, be_patient, recorded, wait

REPOSITORY, SERVER, STUDY, PLACE = (pathlib.Path(argument) for argument in sys.argv[1:])
FOLDER = REPOSITORY / "editors/helix"
INTERVIEW, CODEBOOK = STUDY / "intervju/02-spaden.ordrett", STUDY / "kodebok.codebook"
RAW = STUDY / "intervju/07-oppfolging.ordrett"


class Terminal:
    """A terminal of its own, with Helix in it."""

    def __init__(self):
        home = PLACE / "home"
        self.environment = {
            **os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"), "LC_ALL": "C.UTF-8",
            "XDG_CACHE_HOME": str(home / ".cache"), "XDG_DATA_HOME": str(home / ".local/share"),
            "PATH": f"{PLACE}/bin:{os.environ['PATH']}", "COLORTERM": "truecolor",
        }
        for name in ("TMUX", "TMUX_PANE"):
            self.environment.pop(name, None)
        for folder in (home, PLACE / "bin", PLACE / "wire"):
            folder.mkdir(parents=True)

    def run(self, *command, check=True):
        ending = subprocess.run(command, env=self.environment, text=True, capture_output=True, timeout=120)
        if check and ending.returncode != 0:
            raise Astray(f"{command[0]} ended with {ending.returncode}: {ending.stdout}{ending.stderr}")
        return ending.stdout + ending.stderr

    def tmux(self, *arguments, check=True):
        return self.run("tmux", "-u", "-S", str(PLACE / "tmux"), "-f", "/dev/null", *arguments, check=check)

    def open(self, file):
        self.tmux("new-session", "-d", "-x", "130", "-y", "50", "hx", "-vv", "--log", str(PLACE / "hx.log"), str(file))

    def keys(self, *keys):
        self.tmux("send-keys", *keys)

    def type(self, text):
        self.tmux("send-keys", "-l", text)

    def screen(self, *options):
        return self.tmux("capture-pane", "-p", *options, check=False)

    def isOpen(self):
        return subprocess.run(["tmux", "-S", str(PLACE / "tmux"), "has-session"], env=self.environment,
                              capture_output=True, check=False).returncode == 0

    def running(self):
        """What still runs with this home, where /proc tells."""
        home = f"HOME={self.environment['HOME']}\0".encode()
        found = []
        for file in pathlib.Path("/proc").glob("[0-9]*/environ"):
            try:
                found += [file.parent.name] if home in file.read_bytes() else []
            except OSError:
                pass
        return found


def install(terminal):
    """The README's steps; what Helix says of the three languages then."""
    config = PLACE / "home/.config/helix"
    config.mkdir(parents=True)
    # Only our grammars: Helix's own would have to be built too.
    languages = (FOLDER / "languages.toml").read_text().replace("/path/to/ordrett", str(REPOSITORY))
    config.joinpath("languages.toml").write_text(
        'use-grammars = { only = ["ordrett", "ordrett-codebook"] }\n\n' + languages)
    shutil.copy(FOLDER / "config.toml", config / "config.toml")
    shutil.copytree(FOLDER / "runtime", config / "runtime")
    (config / "runtime/grammars").mkdir()
    jump = PLACE / "home/.local/bin/ordrett-jump.py"
    jump.parent.mkdir(parents=True)
    shutil.copy(REPOSITORY / "editors/tools/ordrett-jump.py", jump)
    server = PLACE / "bin/ordrett"
    server.write_text(recorded(PLACE / "wire", SERVER))
    server.chmod(0o755)

    terminal.run("hx", "--grammar", "build")
    health = {}
    for language in ("ordrett", "ordrett-codebook", "ordrett-decisions"):
        said = re.sub(r"\x1b\[[\d;]*m", "", terminal.run("hx", "--health", language))
        # The server's line, and what has a tick in its own line.
        health[language] = [name for name, words in (
            ("server", f"✓ ordrett: {server}"), ("parser", "Tree-sitter parser: ✓"),
            ("highlights", "Highlight queries: ✓"), ("objects", "Textobject queries: ✓")) if words in said]
    return health


class Session:
    def __init__(self, terminal, wire):
        self.terminal, self.wire, self.seen, self.file = terminal, wire, {}, INTERVIEW

    # MARK: What a person does

    def tries(self, name, step):
        """A key may go astray on a loaded machine. What a step has written before it did so is taken back."""
        file, text = self.file, self.text()
        for attempt in (1, 2, 3):
            be_patient(attempt)
            try:
                self.seen[name] = step(self.wire.mark())
                return
            except Astray as astray:
                problem = f"{name}: {astray}; Helix shows\n{self.terminal.screen()}"
                if attempt == 3 or not self.terminal.isOpen():
                    raise Astray(problem) from None
                self.seen.setdefault("astray", []).append(problem)
                self.show(file)
                for _ in range(30):
                    if self.text() == text:
                        break
                    self.terminal.keys("u")
                    time.sleep(0.3)

    def text(self):
        return self.wire.text(address(self.file)) or ""

    def line(self, fragment):
        return next((line for line in self.text().split("\n") if fragment in line), "")

    def normal(self):
        """Closes what is open. A key right after Escape would be another key to a terminal: Alt and it."""
        for _ in range(2):
            self.terminal.keys("Escape")
            time.sleep(0.2)
        wait("the normal mode", lambda: " NOR " in self.terminal.screen())

    def command(self, line):
        self.normal()
        self.terminal.type(":" + line)
        self.terminal.keys("Enter")

    def show(self, file):
        self.command(f'open "{file}"')
        self.file = file
        wait(f"{file.name} on the screen", lambda: f"/{file.name}" in self.status())
        wait(f"{file.name} at the server", self.text)

    def status(self):
        return next((line for line in self.terminal.screen().split("\n") if re.search(r" (NOR|INS|SEL) ", line)), "")

    def place(self, offset):
        """As the status line says it: line and column from 1."""
        before = self.text()[:offset]
        return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    def find(self, words):
        """Selects the first such words of the file; the cursor is on their last character."""
        self.normal()
        offset = self.text().find(words)
        if offset < 0:
            raise Astray(f"the file lacks {words}")
        self.terminal.keys("g", "g")
        # In the case as it stands, for Helix looks for small letters in any.
        self.terminal.type("/(?-i)" + re.sub(r"([\\.+*?()\[\]{}|^$])", r"\\\1", words))
        self.terminal.keys("Enter")
        wait(f"the cursor at {words}", lambda: re.search(
            rf" {self.place(offset + len(words) - 1)}\s*$", self.status()))

    def choose(self, *parts):
        """The action whose title has all the parts, of those that are offered here."""
        since = self.wire.mark()
        self.terminal.keys("Space", "a")
        offered = wait("code actions", lambda: self.wire.answer("textDocument/codeAction", since, of=bool))["result"]
        titles = [action["title"] for action in offered]
        title = next((title for title in titles if all(part in title for part in parts)), None)
        if not title:
            raise Astray(f"no action with {parts} among {titles}")

        def rows():
            lines = self.terminal.screen().split("\n")
            shown = [number for number, line in enumerate(lines) if any(title in line for title in titles)]
            return [number - shown[0] for number in shown if title in lines[number]]

        # Helix has an order of its own.
        down = wait(f"“{title}” on the screen", rows)[0]
        self.terminal.keys(*["Down"] * down, "Enter")
        return title

    def insert(self, words, text):
        """Types before the words."""
        self.find(words)
        self.terminal.keys("i")
        self.terminal.type(text)

    def undo(self, words):
        """Takes back what was typed, until the line has its words again."""
        self.normal()
        for _ in range(20):
            if words in self.text():
                return
            self.terminal.keys("u")
            time.sleep(0.3)
        raise Astray(f"undo does not bring back {words}")

    def save(self):
        self.command("write-all")
        # The star of a changed file is gone from the status line when it has been written.
        wait("the files to be saved", lambda: "[+]" not in self.status())

    def naming(self, code):
        """The files on the disk that code by it."""
        mark = re.compile(rf"\{{[+#-][^:}}]*\b{code}\b")
        return sorted(file.name for file in STUDY.glob("intervju/*.ordrett") if mark.search(file.read_text()))

    # MARK: The steps

    def opening(self, since):
        uri = address(INTERVIEW)
        rules = wait("findings", lambda: self.wire.findings(uri), 60)
        shown = sum(finding["severity"] <= 2 for finding in self.wire.published(uri))
        wait("the number of findings", lambda: re.search(rf"● {shown}\s", self.status()))
        # A progress that is never over would be shown for ever.
        wait("the end of the progress", lambda: not re.search("[⠀-⣿]", self.status()))
        return rules

    def colors(self, since):
        """By the grammar: a code in its mark looks different from the words that it codes."""
        self.find("kongelig")
        self.terminal.keys("g", "g")
        colors = re.findall(r"\x1b\[38;2;([\d;]+)m(stolthet|kongelig)\b", self.terminal.screen("-e"))
        return len({color for color, _ in colors}) == 2 and {word for _, word in colors} == {"stolthet", "kongelig"}

    def diagnostics(self, since):
        """Something identifying is marked, and the mark taken back; the words of the finding stand on the screen."""
        uri = address(INTERVIEW)
        before = len(self.wire.findings(uri))
        self.find("Så presist?")
        self.terminal.keys("a")
        self.terminal.type(" {?Storvik}")
        self.normal()
        wait("the finding", lambda: self.wire.findings(uri).count("leak/marked") == 1)
        said = next(finding["message"] for finding in self.wire.published(uri) if finding["code"] == "leak/marked")
        self.find("Storvik")
        wait("the finding's words on the screen", lambda: " ".join(said.split()[:3]) in self.terminal.screen())
        with_it = len(self.wire.findings(uri))
        self.undo("Så presist?\n")
        wait("the finding to go", lambda: len(self.wire.findings(uri)) == before)
        return [before, with_it, len(self.wire.findings(uri))]

    def nextFinding(self, since):
        self.find("# Natta")
        self.terminal.keys("]", "d")
        place = self.place(self.text().index("{+galgenhumør}")).split(":")[0]
        wait("the finding", lambda: f" {place}:" in self.status())
        return True

    def coding(self, since):
        self.find("At jeg bor inni.")
        self.choose("Kod med «takk»")
        wait("the marks", lambda: self.line("{+takk}At jeg"))
        return self.line("At jeg bor inni")

    def inVivo(self, since):
        self.find("Hos naboen")
        self.choose("«hos-naboen»")
        wait("the marks", lambda: self.line("{+hos-naboen}"))
        wait("the code", lambda: "\n# hos-naboen: Hos naboen" in (self.wire.text(address(CODEBOOK)) or ""))
        return self.line("Hos naboen")

    def bytes(self, since):
        """Columns are bytes, and one character before the words has four."""
        self.insert("Kvart på seks.", "😀 ")
        self.normal()
        self.find("Kvart på seks.")
        self.choose("Kod med «kjeft»")
        wait("the marks", lambda: "{-kjeft}" in self.line("Kvart på seks"))
        return self.line("Kvart på seks")

    def completion(self, since):
        """A code is completed with its end mark, and typing goes on between the two."""
        before = self.line("Så presist?")
        self.insert("Så presist?", "{+kj")
        wait("a completion", lambda: self.wire.answer("textDocument/completion", since, of=bool))
        wait("the list", lambda: re.search(r"kjeft +enum", self.terminal.screen()))
        self.terminal.keys("Tab")
        self.terminal.keys("Enter")
        wait("the code", lambda: "{+kjeft}" in self.line("Så presist?"))
        self.terminal.type("ord")
        wait("the word", lambda: "ord" in self.line("Så presist?"))
        line = self.line("Så presist?")
        self.undo(before)
        return line

    def endMark(self, since):
        self.insert("ikke sant, og lagt", "{-")
        wait("a completion", lambda: self.wire.answer("textDocument/completion", since, of=bool))
        wait("the list", lambda: re.search(r"brøytekanten +keyword", self.terminal.screen()))
        self.terminal.keys("Tab")
        self.terminal.keys("Enter")
        wait("the code", lambda: "{-brøytekanten}ikke" in self.text() or "{-brøytekantenikke" in self.text())
        self.undo("vært der, ikke sant")
        return True

    def hover(self, since):
        self.find("brøytekanten kjeft")
        self.terminal.keys("Space", "k")
        wait("the hover", lambda: self.wire.answer("textDocument/hover", since, of=bool))
        for words in ("Kjeft og klager", "Notat: vendepunktet"):
            wait(f"“{words}” on the screen", lambda: words in self.terminal.screen())
        return True

    def definition(self, since):
        """From a mark to the codebook, and back."""
        self.find("brøytekanten kjeft")
        self.terminal.keys("g", "d")
        wait("the codebook", lambda: "/kodebok.codebook" in self.status())
        codebook = wait("its text", lambda: self.wire.text(address(CODEBOOK)))
        line = int(wait("the place", lambda: re.search(r" (\d+):\d+\s*$", self.status())).group(1))
        self.terminal.keys("C-o")
        wait("the interview", lambda: f"/{INTERVIEW.name}" in self.status())
        return codebook.split("\n")[line - 1]

    def otherEnd(self, since):
        self.find("brøytekanten kjeft")
        self.terminal.keys("g", "D")
        line = self.place(self.text().index("{-brøytekanten kjeft}")).split(":")[0]
        wait("the other end", lambda: f" {line}:" in self.status())
        return True

    def references(self, since):
        self.find("brøytekanten kjeft")
        self.terminal.keys("g", "r")
        answer = wait("references", lambda: self.wire.answer("textDocument/references", since, of=bool))
        wait("the list", lambda: f"{len(answer['result'])}/{len(answer['result'])}" in self.terminal.screen())
        return sorted({pathlib.PurePosixPath(place["uri"]).name for place in answer["result"]})

    def outline(self, since):
        self.normal()
        self.terminal.keys("Space", "s")
        wait("the list", lambda: re.search(r"namespace +Inngang", self.terminal.screen()))
        return [symbol["name"] for symbol in self.wire.answer("textDocument/documentSymbol", since)["result"]]

    def symbols(self, since):
        """A code of the study by its name."""
        self.normal()
        self.terminal.keys("Space", "S")
        self.terminal.type("maskin")
        wait("the code", lambda: re.search(r"> enum\S* maskinfølelse: Å kjenne", self.terminal.screen()))
        return True

    def layout(self, since):
        """Spaces too many after a label are taken away."""
        before = self.line("Så presist?")
        self.insert("Så presist?", "   ")
        wait("the spaces", lambda: ":    Så" in self.text())
        self.command("format")
        wait("no spaces", lambda: ":    Så" not in self.text())
        return self.line("Så presist?") == before

    def objects(self, since):
        """The grammar's: a turn is selected and deleted, and put back; the next turn, and the next mark."""
        before = self.text()
        self.find("Så presist?")
        self.terminal.keys("m", "a", "f", "d")
        wait("the turn to be gone", lambda: "Så presist?" not in self.text())
        removed = len(before.split("\n")) - len(self.text().split("\n"))
        self.undo("Så presist?")
        self.find("# Natta")
        self.terminal.keys("]", "f")
        turn = self.place(before.index("Intervjuer: Hvordan er det å sitte")).split(":")[0]
        wait("the next turn", lambda: f" {turn}:" in self.status())
        self.terminal.keys("]", "e")
        mark = self.place(before.index("{+stolthet}")).split(":")[0]
        wait("the next mark", lambda: f" {mark}:" in self.status())
        return removed

    def jumping(self, since):
        """By the script, which Helix 25.07 and later can tell where the cursor is; it reads what is saved."""
        version = re.search(r"(\d+)\.(\d+)", self.terminal.run("hx", "--version"))
        if tuple(map(int, version.groups())) < (25, 7):
            return None
        self.save()
        rodt = STUDY / "intervju/03-rodt.ordrett"
        arrived = []
        for start, key, file, target in (
                ("{+takk", "n", INTERVIEW, "{+takk tilhørighet}"), ("", "p", INTERVIEW, "{+takk}Og så sa"),
                ("{+frykt", "N", rodt, "{+Frykt}Det var en søndag"), ("# Natta", "u", INTERVIEW, "Kvart på seks")):
            # Or from where the last one led.
            if start:
                self.show(INTERVIEW)
                self.find(start)
            self.terminal.keys("Space", "o", key)
            line = file.read_text().partition(target)[0].count("\n") + 1
            wait(f"the jump to {target}", lambda: f"/{file.name} " in self.status() and f" {line}:" in self.status())
            arrived.append(file.name)
        self.show(INTERVIEW)
        return arrived

    def renaming(self, since):
        """Of every file on the disk, also of those that nobody has opened."""
        self.find("brøytekanten kjeft")
        self.terminal.keys("Space", "r")
        wait("the question", lambda: "rename-to:kjeft" in self.terminal.screen())
        self.terminal.keys("C-u")
        self.terminal.type("bråk")
        self.terminal.keys("Enter")
        answer = wait("the rename", lambda: self.wire.answer("textDocument/rename", since, of=bool))
        wait("the new name", lambda: "{+brøytekanten bråk" in self.text())
        self.save()
        log = STUDY / "codebook.log"
        wait("the history", lambda: log.exists() and "rename\tkjeft\tbråk" in log.read_text())
        wait("every file", lambda: not self.naming("kjeft"))
        assert "documentChanges" in answer["result"], "edits without versions"
        return self.naming("bråk")

    def merging(self, since):
        self.show(CODEBOOK)
        self.find("### takk")
        self.choose("«takk»", "«ren-kant»")
        wait("the merger", lambda: "merged-from: takk" in self.text())
        self.save()
        wait("the history", lambda: "merge\ttakk\tren-kant" in (STUDY / "codebook.log").read_text())
        wait("every file", lambda: not self.naming("takk"))
        return self.naming("ren-kant")

    def replacing(self, since):
        """Something identifying gets a pseudonym, in the text and in the key."""
        self.show(RAW)
        self.find("Hammerfest")
        self.choose("nytt pseudonym")
        wait("the pseudonym", lambda: "Hammerfest" not in self.text())
        self.save()
        return {"line": self.line("Vi flyttet hit"), "key": (PLACE / "nokkel/koblingsnokkel.csv").read_text()}

    def deciding(self, since):
        """The decision goes into a file that nobody has opened."""
        decisions = STUDY / "ordrett.decisions"
        self.find("Telenor")
        self.choose("Bestem: ikke identifiserende her")
        wait("the decision", lambda: "name=Telenor" in (self.wire.text(address(decisions)) or ""))
        self.save()
        wait("the file", lambda: "name=Telenor" in decisions.read_text())
        wait("the finding to go", lambda: "leak/organisation" not in self.wire.findings(address(RAW)))
        return True

    def languages(self, since):
        return {pathlib.PurePosixPath(uri).name: language for uri, language in self.wire.languages.items()}

    def leaving(self, since):
        self.command("quit-all!")
        wait("the end", lambda: not self.terminal.isOpen())
        wait("the server's end", lambda: not self.terminal.running(), 60)
        return True


def main():
    terminal, seen = Terminal(), {}
    try:
        (PLACE / "nokkel").mkdir()
        (PLACE / "nokkel/koblingsnokkel.csv").write_text("id,category,original,replacement,scope,note\n")
        health = install(terminal)
        terminal.open(INTERVIEW)
        session = Session(terminal, Wire(PLACE / "wire"))
        seen = session.seen
        seen["health"] = health
        steps = (
            "opening", "colors", "nextFinding", "diagnostics", "coding", "inVivo", "bytes", "completion", "endMark",
            "hover", "definition", "otherEnd", "references", "outline", "symbols", "layout", "objects", "jumping",
            "renaming",
            "merging", "replacing", "deciding", "languages", "leaving")
        for step in steps:
            session.tries(step, getattr(session, step))
    except (Astray, AssertionError, subprocess.SubprocessError, OSError) as problem:
        seen["problem"] = f"{type(problem).__name__}: {problem}"
    finally:
        terminal.tmux("kill-server", check=False)
        (PLACE / "seen.json").write_text(json.dumps(seen, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
