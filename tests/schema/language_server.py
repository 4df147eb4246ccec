"""Speak to yaml-language-server as an editor does: the Language Server Protocol over pipes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any


class LanguageServer:
    """Hold one server with one open file."""

    def __init__(self, program: str) -> None:
        self._process = subprocess.Popen(
            [program, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._asked = 0
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": None,
                "capabilities": {
                    "textDocument": {"completion": {"completionItem": {"snippetSupport": True}}}
                },
            },
        )
        self._tell("initialized", {})
        settings = {
            "validate": True,
            "completion": True,
            "hover": True,
            "schemaStore": {"enable": False},
        }
        self._tell("workspace/didChangeConfiguration", {"settings": {"yaml": settings}})

    def close(self) -> None:
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.communicate(timeout=30)

    def faults(self, path: Path, text: str) -> list[tuple[int, str]]:
        """Open a text as a file, and give line (from 1) and message of what is underlined."""
        uri = path.as_uri()
        self._tell(
            "textDocument/didOpen",
            {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}},
        )
        while True:
            message = self._hear()
            if message.get("method") != "textDocument/publishDiagnostics":
                continue
            if message["params"]["uri"] == uri:
                found = message["params"]["diagnostics"]
                return [(f["range"]["start"]["line"] + 1, f["message"]) for f in found]

    def completions(self, path: Path, line: int, column: int) -> list[str]:
        """Give what is offered at a place of the open file; both count from 0."""
        found = self._ask("textDocument/completion", self._at(path, line, column))
        items = found["items"] if isinstance(found, dict) else found
        return [item["label"] for item in items]

    def hover(self, path: Path, line: int, column: int) -> str:
        """Give what is shown where the pointer rests."""
        found = self._ask("textDocument/hover", self._at(path, line, column))
        return found["contents"]["value"] if found else ""

    def _at(self, path: Path, line: int, column: int) -> dict[str, Any]:
        return {
            "textDocument": {"uri": path.as_uri()},
            "position": {"line": line, "character": column},
        }

    def _ask(self, method: str, params: object) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._hear()
            if message.get("id") == self._asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        """Read a message; answer what the server asks of its editor with nothing."""
        assert self._process.stdout
        while True:
            length = 0
            while (line := self._process.stdout.readline()).strip():
                name, _, value = line.decode().partition(":")
                if name.lower() == "content-length":
                    length = int(value)
            assert length, "the server has gone"
            message = json.loads(self._process.stdout.read(length))
            if "method" in message and "id" in message:
                items = message.get("params", {}).get("items") if message["params"] else None
                self._send({"id": message["id"], "result": [None] * len(items) if items else None})
                continue
            return message
