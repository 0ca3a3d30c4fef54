#!/usr/bin/env python3
"""A person's session in Kate, with real keys in a real window that nobody sees.

    kate_session.py REPOSITORY SERVER STUDY PLACE PICTURES

Installs `editors/kate` for a home of its own below PLACE, opens an interview of the STUDY, and writes what came of it to
PLACE/seen.json. Pictures of the window go to the folder PICTURES.

Nothing is waited for by the clock: each step looks at what passes between Kate and the server (`wire.py`), and is
tried again where a key went astray. Kate's own remote control (D-Bus) puts the cursor where a person would click.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time
from urllib.parse import unquote
from xml.etree import ElementTree

from wire import Astray, Wire, address, be_patient, recorded, wait

REPOSITORY, SERVER, STUDY, PLACE, PICTURES = (pathlib.Path(argument) for argument in sys.argv[1:])
INTERVIEW, CODEBOOK = STUDY / "intervju/02-spaden.ordrett", STUDY / "kodebok.codebook"
RAW = STUDY / "intervju/07-oppfolging.ordrett"
# What a step works in, where it is not the interview.
FILES = {"merging": CODEBOOK, "replacing": RAW}


class Screen:
    """A display of its own, with Kate in it."""

    def __init__(self):
        self.processes = []
        home = PLACE / "home"
        self.environment = {
            **os.environ,
            "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"), "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CACHE_HOME": str(home / ".cache"), "XDG_RUNTIME_DIR": str(PLACE / "run"), "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en", "PATH": f"{PLACE}/bin:{os.environ['PATH']}", "QT_QPA_PLATFORM": "xcb",
        }
        for folder in (home, PLACE / "run", PLACE / "bin", PLACE / "wire", PICTURES):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def start(self, *command, **options):
        process = subprocess.Popen(
            command, env=self.environment, stderr=subprocess.DEVNULL, start_new_session=True, **options)
        self.processes.append(process)
        return process

    def run(self, *command, check=True):
        return subprocess.run(
            command, env=self.environment, check=check, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=30).stdout.strip()

    def open(self):
        display, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "1120x720x24", "-nolisten", "tcp",
                   stdout=subprocess.DEVNULL, pass_fds=[write])
        os.close(write)
        with os.fdopen(display) as file:
            self.environment["DISPLAY"] = ":" + file.readline().strip()
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start("openbox", stdout=subprocess.DEVNULL)

    def kate(self, file):
        self.application = self.start("kate", "--startanon", "--block", str(file), stdout=subprocess.DEVNULL)
        self.service = f"org.kde.kate-{self.application.pid}"
        window = wait("Kate's window", lambda: self.run(
            "xdotool", "search", "--onlyvisible", "--pid", str(self.application.pid), "--name", "Kate", check=False), 60)
        self.window = window.split()[0]
        self.run("xdotool", "windowmove", self.window, "0", "0", "windowsize", "--sync", self.window, "1120", "720",
                 check=False)

    def remote(self, method, *arguments):
        return self.run("dbus-send", "--session", "--print-reply", f"--dest={self.service}", "/MainApplication",
                        f"org.kde.Kate.Application.{method}", *arguments, check=False)

    def keys(self, *keys):
        self.run("xdotool", "key", "--delay", "30", *keys)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "60", text)

    def cursor(self, file, line, column):
        """Puts the cursor into the text, whatever had the keyboard before."""
        self.run("xdotool", "windowactivate", "--sync", self.window, check=False)
        self.keys("Escape")
        self.remote("openUrl", f"string:{file.as_uri()}", "string:")
        self.run("xdotool", "mousemove", "500", "200", "click", "1", "mousemove", "1000", "20")
        self.remote("setCursor", f"int32:{line}", f"int32:{column}")

    def picture(self, name):
        self.run("import", "-window", "root", str(PICTURES / f"{name}.png"), check=False)

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


def install(screen):
    """What the README says: the plug-ins, `install.sh`, and the yes to the question whether Kate may start the server."""
    config = PLACE / "home/.config"
    config.mkdir(parents=True)
    server = PLACE / "bin/ordrett"
    server.write_text(recorded(PLACE / "wire", SERVER))
    server.chmod(0o755)
    (config / "katerc").write_text(
        "[General]\nShow welcome view for new window=false\n\n[Kate Plugins]\nlspclientplugin=true\n"
        f"externaltoolsplugin=true\n\n[lspclient]\nAllowedServerCommandLines={server} lsp\n")
    screen.run("sh", str(REPOSITORY / "editors/kate/install.sh"))


class Session:
    def __init__(self, screen, wire):
        self.screen, self.wire, self.uri, self.seen = screen, wire, address(INTERVIEW), {}

    def place(self, fragment, after=False):
        """Line and column of some words, in what the server has of the interview."""
        before, found, _ = self.wire.text(self.uri).partition(fragment)
        assert found, f"the interview lacks {fragment}"
        before += found if after else ""
        return before.count("\n"), len(before) - before.rfind("\n") - 1

    def line(self, fragment):
        return next((line for line in self.wire.text(self.uri).split("\n") if fragment in line), "")

    def tries(self, name, step):
        """A key may go astray on a loaded machine. What a step has written before it did so is taken back."""
        text = self.wire.text(self.uri)
        for attempt in (1, 2, 3):
            be_patient(attempt)
            # For a window to show what has come over the wire.
            self.moment = 0.5 * attempt
            try:
                self.seen[name] = step(self.wire.mark())
                return
            except Astray as astray:
                self.screen.picture(f"astray-{name}-{attempt}")
                if attempt == 3:
                    raise Astray(f"{name}: {astray}") from None
                self.screen.keys("Escape", "Escape")
                self.undo(text)

    def undo(self, text):
        """Takes back what was written since that text."""
        for _ in range(30):
            if self.wire.text(self.uri) == text:
                return
            self.screen.keys("ctrl+z")
            time.sleep(0.3)

    def opening(self, since):
        return wait("findings", lambda: self.wire.findings(self.uri), 60)

    def outline(self, since):
        """What Kate shows above the text and in its panel of symbols, and the server's colors."""
        tokens = wait("colors", lambda: self.wire.answer("textDocument/semanticTokens/range"))
        symbols = wait("the outline", lambda: self.wire.answer("textDocument/documentSymbol"))
        return {"sections": [symbol["name"] for symbol in symbols["result"]], "colors": len(tokens["result"]["data"]) > 0}

    def diagnostics(self, since):
        """Something identifying is marked, and the mark taken back."""
        before = len(self.wire.findings(self.uri))
        text = self.wire.text(self.uri)
        self.screen.cursor(INTERVIEW, *self.place("Så presist?", after=True))
        self.screen.type(" {?Storvik}")
        wait("the finding", lambda: self.wire.findings(self.uri).count("leak/marked") == 1)
        with_it = len(self.wire.findings(self.uri))
        self.screen.keys("Escape")
        self.undo(text)
        wait("the finding to go", lambda: len(self.wire.findings(self.uri)) == before)
        return {"before": before, "with": with_it, "after": len(self.wire.findings(self.uri))}

    def choose(self, name, *parts):
        """From the menu of code actions the one whose title has all parts."""
        since = self.wire.mark()
        self.screen.keys("alt+Return")
        offered = wait("code actions", lambda: self.wire.answer("textDocument/codeAction", since, of=bool))["result"]
        titles = [action["title"] for action in offered]
        wanted = next((number for number, title in enumerate(titles) if all(part in title for part in parts)), None)
        if wanted is None:
            raise Astray(f"no action with {parts} among {titles}")
        # The menu is filled when the answer has come.
        time.sleep(self.moment)
        self.screen.picture(name)
        self.screen.keys(*["Down"] * (wanted + 1), "Return")

    def coding(self, since):
        self.screen.cursor(INTERVIEW, *self.place("Kvart på seks."))
        self.screen.keys("shift+End")
        self.choose("code-actions", "«kjeft»")
        wait("the marks", lambda: "{+kjeft}" in self.line("Kvart på seks"))
        return self.line("Kvart på seks")

    def inVivo(self, since):
        """A new code out of the words, in a codebook that nobody has opened."""
        self.screen.cursor(INTERVIEW, *self.place("Hos naboen"))
        self.screen.keys(*["shift+Right"] * len("Hos naboen"))
        self.choose("in-vivo", "«hos-naboen»")
        wait("the marks", lambda: "{+hos-naboen}" in self.line("Hos naboen"))
        wait("the code", lambda: "\n# hos-naboen: Hos naboen" in (self.wire.text(address(CODEBOOK)) or ""))
        return self.line("Hos naboen")

    def hover(self, since):
        line, column = self.place("brøytekanten kjeft: vendepunktet")
        self.screen.cursor(INTERVIEW, line, column + len("brøytekanten k"))
        self.screen.keys("ctrl+alt+k")
        answer = wait("the hover", lambda: self.wire.answer("textDocument/hover", since, of=bool))
        time.sleep(self.moment)
        self.screen.picture("hover")
        return answer["result"]["contents"]["value"]

    def completion(self, since):
        self.screen.cursor(INTERVIEW, *self.place("Så presist?"))
        self.screen.type("{+kj")
        answer = wait("completions", lambda: self.wire.answer("textDocument/completion", since, of=bool))
        wait("what was typed", lambda: "{+kjS" in self.line("presist?"))
        time.sleep(self.moment)
        self.screen.picture("completion")
        self.screen.keys("Return")
        wait("the code", lambda: "{+kjeft}" in self.line("presist?"))
        self.screen.cursor(INTERVIEW, *self.place("presist?", after=True))
        self.screen.type("{-}")
        wait("the end mark", lambda: "{-}" in self.line("presist?"))
        return {"line": self.line("presist?"), "labels": [item["label"] for item in answer["result"]["items"]]}

    def layout(self, since):
        """Spaces too many after a label are taken away."""
        self.screen.cursor(INTERVIEW, *self.place("{+kjeft}Kvart"))
        self.screen.keys("space", "space")
        wait("the spaces", lambda: "   {+kjeft}" in self.line("Kvart på seks"))
        self.screen.keys("ctrl+t", "f")
        wait("the layout", lambda: self.wire.answer("textDocument/formatting", since))
        wait("no spaces", lambda: "   {" not in self.line("Kvart på seks"))
        return self.line("Kvart på seks")

    def definition(self, since):
        self.screen.cursor(INTERVIEW, *self.place("{+kjeft}Kvart", after=False))
        self.screen.keys("Right", "Right", "Right", "F12")
        codebook = address(STUDY / "kodebok.codebook")
        wait("the codebook", lambda: self.wire.text(codebook))
        return [pathlib.PurePosixPath(place["uri"]).name for place in self.wire.answer("textDocument/definition")["result"]]

    def languages(self, since):
        """The decisions are opened too; then the server has had files of every kind."""
        decisions = STUDY / "ordrett.decisions"
        self.screen.cursor(decisions, 0, 0)
        wait("the decisions", lambda: self.wire.text(address(decisions)))
        return {pathlib.PurePosixPath(uri).name: language for uri, language in self.wire.languages.items()}

    def jumping(self, since):
        """The server's jump, by an external tool, and where Kate's cursor is after it."""
        line, column = self.place("{+kjeft}Kvart")
        self.screen.cursor(INTERVIEW, line, column + 3)
        self.screen.keys("ctrl+alt+n")
        answer = wait("the jump", lambda: self.wire.answer("workspace/executeCommand", since), 20)
        target = answer["result"]["range"]["start"]
        # The key for the definition asks at the cursor, which is there as soon as `kate --line` has told Kate so.
        def arrived():
            self.screen.keys("F12")
            time.sleep(0.5)
            asked = self.wire.answer("textDocument/definition", since)
            return asked and asked["params"]["position"] == target

        wait("the cursor to be there", arrived)
        return {"command": answer["params"]["command"], "line": target["line"] - line}

    def keys(self, since):
        """Every key of ours arrives, and none is Kate's already. The cursor is put back each time."""
        root = ElementTree.parse(REPOSITORY / "editors/kate/kxmlgui5/externaltools/ui.rc").getroot()
        seen = []
        for action in root.iter("Action"):
            line, column = self.place("{+kjeft}Kvart")
            self.screen.cursor(INTERVIEW, line, column + 3)
            since = self.wire.mark()
            self.screen.keys(action.get("shortcut").lower())
            _, request = wait(action.get("shortcut"), lambda: self.wire.requests("workspace/executeCommand", since))[0]
            seen.append(request["params"]["command"])
            # Until it has gone there, or has said that there is nothing.
            wait("its end", lambda: self.wire.requests("shutdown", since))
        return sorted(seen)

    def references(self, since):
        line, column = self.place("{+kjeft}Kvart")
        self.screen.cursor(INTERVIEW, line, column + 3)
        self.screen.keys("ctrl+alt+l")
        answer = wait("references", lambda: self.wire.answer("textDocument/references", since))
        time.sleep(self.moment)
        self.screen.picture("references")
        return sorted({pathlib.PurePosixPath(place["uri"]).name for place in answer["result"]})

    def renaming(self, since):
        line, column = self.place("{+kjeft}Kvart")
        self.screen.cursor(INTERVIEW, line, column + 3)
        self.screen.keys("F2")
        wait("the dialogue", lambda: self.screen.run("xdotool", "search", "--name", "^Rename", check=False))
        time.sleep(self.moment)
        self.screen.type("kjefting")
        self.screen.keys("Return")
        answer = wait("the rename", lambda: self.wire.answer("textDocument/rename", since))
        uris = [unquote(uri) for uri in answer["result"]["changes"]]
        wait("every text", lambda: all("kjefting" in (self.wire.text(uri) or "") for uri in uris))
        self.screen.picture("rename")
        return sorted(pathlib.PurePosixPath(uri).name for uri in uris)

    def saving(self, since):
        """Everything is saved, and nothing of the old name is left on the disk."""
        files = [STUDY / "kodebok.codebook", *STUDY.glob("intervju/*.ordrett")]
        old, new = (re.compile(r"(?m)(\{[+#-][^:{}]*|^#+ )\b" + code + r"\b") for code in ("kjeft", "kjefting"))
        self.screen.keys("ctrl+l")
        wait("every file", lambda: not any(old.search(file.read_text()) for file in files))
        return sorted(file.name for file in files if new.search(file.read_text()))

    def merging(self, since):
        """One code in the place of two, in every file; what nobody has opened is saved too."""
        self.screen.cursor(CODEBOOK, 0, 0)
        wait("the codebook", lambda: self.wire.text(self.uri))
        line, column = self.place("### takk")
        self.screen.cursor(CODEBOOK, line, column + 5)
        self.choose("merging", "«takk»", "«ren-kant»")
        wait("the merger", lambda: "\nmerged-from: takk\n" in self.wire.text(self.uri))
        self.screen.picture("merged")
        self.screen.keys("ctrl+l")
        log, old = STUDY / "codebook.log", re.compile(r"\{[+#-][^:{}]*\btakk\b")
        wait("the history", lambda: log.exists() and "merge\ttakk\tren-kant" in log.read_text())
        wait("every file", lambda: not any(old.search(file.read_text()) for file in STUDY.glob("intervju/*.ordrett")))
        return True

    def replacing(self, since):
        """Something identifying gets a pseudonym, in the text and in the key.

        Kate takes an edit for two seconds after a command, and refuses it where the machine was too busy for that. Then the
        key must be as it was before.
        """
        key = PLACE / "nokkel/koblingsnokkel.csv"
        before = key.read_text()
        self.screen.cursor(RAW, 0, 0)
        wait("the text", lambda: self.wire.text(self.uri))
        wait("the finding", lambda: "leak/place" in (self.wire.findings(self.uri) or []))
        line, column = self.place("Hammerfest")
        self.screen.cursor(RAW, line, column + 2)
        self.choose("replacing", "nytt pseudonym")

        def refused():
            return any(who == "client" and (message.get("result") or {}) == {"applied": False, "failureReason": ""}
                       for _, who, message in self.wire.look()[since:])

        wait("the pseudonym", lambda: "Hammerfest" not in self.wire.text(self.uri) or refused())
        if refused():
            wait("the key as it was", lambda: key.read_text() == before)
            if self.moment < 1.5:
                raise Astray("Kate refused the edit")
            return {"refused": True}
        self.screen.keys("ctrl+l")
        wait("the file", lambda: "Hammerfest" not in RAW.read_text())
        return {"line": self.line("Vi flyttet hit"), "key": key.read_text()}

    def leaving(self, since):
        self.screen.keys("ctrl+q")
        wait("the end", lambda: self.screen.application.poll() is not None, 20)
        return self.screen.application.returncode


def main():
    screen, seen = Screen(), {}
    try:
        (PLACE / "nokkel").mkdir()
        (PLACE / "nokkel/koblingsnokkel.csv").write_text("id,category,original,replacement,scope,note\n")
        install(screen)
        screen.open()
        screen.kate(INTERVIEW)
        session = Session(screen, Wire(PLACE / "wire"))
        seen = session.seen
        steps = ("opening", "outline", "diagnostics", "coding", "inVivo", "layout", "completion", "hover", "definition",
                 "languages", "jumping", "keys", "references", "renaming", "saving", "merging", "replacing", "leaving")
        for step in steps:
            session.uri = address(FILES.get(step, INTERVIEW))
            session.tries(step, getattr(session, step))
    except (Astray, AssertionError, subprocess.SubprocessError, OSError) as problem:
        seen["problem"] = f"{type(problem).__name__}: {problem}"
        screen.picture("problem")
    finally:
        screen.close()
        (PLACE / "seen.json").write_text(json.dumps(seen, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
