"""Talks with the server as JupyterLab does: through the websocket of jupyter-lsp, started by the description in
editors/jupyterlab.

    python jupyter_session.py STUDY ORDRETT

Prints what it saw, as JSON. STUDY is a copy of the example study.
"""

import asyncio
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile

from tornado.httpclient import AsyncHTTPClient
from tornado.websocket import websocket_connect

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "editors/jupyterlab"))
import ordrett_jupyterlab  # noqa: E402

TOKEN = "of-this-session-alone"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Client:
    """JSON-RPC over a websocket: a message is a frame. Ids count from 0, as JupyterLab's do."""

    def __init__(self, socket):
        self.socket = socket
        self.last = -1
        self.diagnostics = {}

    async def send(self, message):
        await self.socket.write_message(json.dumps({"jsonrpc": "2.0"} | message))

    async def notify(self, method, params):
        await self.send({"method": method, "params": params})

    async def ask(self, method, params):
        self.last += 1
        await self.send({"id": self.last, "method": method, "params": params})
        number = self.last
        return await self.take(lambda message: message.get("id") == number and "method" not in message)

    async def take(self, is_wanted):
        while True:
            text = await asyncio.wait_for(self.socket.read_message(), 60)
            if text is None:
                raise EOFError("the websocket was closed")
            message = json.loads(text)
            if message.get("method") == "textDocument/publishDiagnostics":
                self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
            elif "method" in message and "id" in message:
                await self.send({"id": message["id"], "result": None})
            if is_wanted(message):
                return message

    async def rules(self, uri):
        """The rules of the next findings that are told of a document."""
        await self.take(lambda message: message.get("method") == "textDocument/publishDiagnostics"
                        and message["params"]["uri"] == uri)
        return sorted(finding["code"] for finding in self.diagnostics[uri])


async def session(base, study):
    status = await AsyncHTTPClient().fetch(f"http://{base}/lsp/status?token={TOKEN}", request_timeout=60)
    servers = json.loads(status.body)["sessions"]
    seen = {"spec": servers["ordrett"]["spec"]}
    client = Client(await websocket_connect(f"ws://{base}/lsp/ws/ordrett?token={TOKEN}"))
    file = study / "intervju/02-spaden.ordrett"
    uri = file.as_uri()
    text = file.read_text(encoding="utf-8")
    answer = await client.ask("initialize", {
        "processId": None, "rootUri": study.as_uri(), "workspaceFolders": None,
        "capabilities": {"textDocument": {
            "synchronization": {"dynamicRegistration": True, "willSave": False, "didSave": True, "willSaveWaitUntil": False},
            "completion": {"completionItem": {"snippetSupport": False, "documentationFormat": ["markdown", "plaintext"]}},
            "publishDiagnostics": {"tagSupport": {"valueSet": [2, 1]}},
        }},
    })
    seen["server"] = answer["result"]["serverInfo"]
    await client.notify("initialized", {})
    settings = {key.split(".")[1]: value["default"] for key, value in ordrett_jupyterlab.SETTINGS.items()}
    await client.notify("workspace/didChangeConfiguration", {"settings": {"ordrett": settings}})
    await client.notify("textDocument/didOpen", {
        "textDocument": {"uri": uri, "languageId": "ordrett", "version": 0, "text": text},
    })
    seen["opened"] = await client.rules(uri)

    # The whole text at each change, and the first version twice.
    mended = text.replace("{+galgenhumør}", "{+galgenhumor}")
    await client.notify("textDocument/didChange", {
        "textDocument": {"uri": uri, "version": 0}, "contentChanges": [{"text": mended}],
    })
    seen["mended"] = await client.rules(uri)
    typed = mended.replace("Informant 2: At jeg bor inni.", "Informant 2: {+kjAt jeg bor inni.")
    line = next(number for number, content in enumerate(typed.split("\n")) if "{+kjAt" in content)
    await client.notify("textDocument/didChange", {
        "textDocument": {"uri": uri, "version": 1}, "contentChanges": [{"text": typed}],
    })
    position = {"line": line, "character": len("Informant 2: {+kj")}
    answer = await client.ask("textDocument/completion", {"textDocument": {"uri": uri}, "position": position})
    seen["completion"] = [item["label"] for item in answer["result"]["items"]]
    answer = await client.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 26, "character": 16}})
    seen["hover"] = answer["result"]["contents"]["value"]
    # What would be done by half is refused.
    answer = await client.ask("textDocument/rename", {
        "textDocument": {"uri": uri}, "position": {"line": 26, "character": 16}, "newName": "byrghet",
    })
    seen["renamed"] = answer.get("error", {}).get("message")
    client.socket.close()
    seen["copies"] = [str(path) for path in study.rglob(".virtual_documents")]
    return seen


async def main():
    study, program = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    os.environ["PATH"] = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    servers = ordrett_jupyterlab.spec(None)
    port = free_port()
    with tempfile.TemporaryDirectory() as home:
        log = pathlib.Path(home) / "log"
        config = pathlib.Path(home) / "config.json"
        config.write_text(json.dumps({
            "ServerApp": {
                "token": TOKEN, "open_browser": False, "allow_root": True, "ip": "127.0.0.1", "port": port,
                "port_retries": 0, "root_dir": str(study), "jpserver_extensions": {"jupyter_lsp": True},
            },
            "LanguageServerManager": {"autodetect": False, "language_servers": servers},
        }))
        environment = os.environ | {
            "HOME": home, "JUPYTER_CONFIG_DIR": home, "JUPYTER_DATA_DIR": home, "JUPYTER_RUNTIME_DIR": home,
        }
        with log.open("wb") as output:
            jupyter = subprocess.Popen(
                [sys.executable, "-m", "jupyter_server", f"--config={config}"],
                env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            for _ in range(600):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                if jupyter.poll() is not None:
                    sys.exit(f"Jupyter ended: {log.read_text()}")
                await asyncio.sleep(0.1)
            print(json.dumps(await session(f"127.0.0.1:{port}", study), ensure_ascii=False))
        except Exception:
            sys.stderr.write(log.read_text())
            raise
        finally:
            # What has been seen has been told; how long it takes to end is its own affair.
            jupyter.kill()
            jupyter.wait()


if __name__ == "__main__":
    asyncio.run(main())
