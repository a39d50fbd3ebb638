"""A real browser: opens a page without a screen and tells everything that happened."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ALONE = (
    "--headless",
    "--no-sandbox",  # a build machine is often root, for whom there is no sandbox
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 60
"""Seconds after which a browser that says nothing has hung."""


@dataclass
class Tab:
    """A page that was opened, and what the browser told of it."""

    _browser: _Pipe
    _session: str
    said: list[dict[str, Any]] = field(default_factory=list)

    def open(self, page: Path) -> None:
        """Open a page, and wait until it has loaded."""
        for domain in ("Network", "Log", "Runtime", "Page"):
            self._ask(f"{domain}.enable")
        self._ask("Page.navigate", url=page.as_uri())
        while not self._told("Page.loadEventFired"):
            self.said.append(self._browser.receive())

    def evaluate(self, expression: str) -> Any:
        """What this JavaScript gives, as the developer tools run it."""
        answer = self._ask("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"]["value"]

    @property
    def requests(self) -> list[str]:
        """Every address that was asked for."""
        return [one["request"]["url"] for one in self._told("Network.requestWillBeSent")]

    @property
    def complaints(self) -> list[dict[str, Any]]:
        """Errors of scripts, and what the console shows: refused by policy, not found."""
        methods = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
        return [one for method in methods for one in self._told(method)]

    def _told(self, method: str) -> list[dict[str, Any]]:
        return [one["params"] for one in self.said if one.get("method") == method]

    def _ask(self, method: str, **params: Any) -> Any:
        return self._browser.ask(method, self.said, self._session, **params)


class _Pipe:
    """The DevTools protocol over two pipes: messages of JSON, each ended by a zero byte."""

    def __init__(self, read: int, write: int) -> None:
        self._read = read
        self._write = write
        self._buffer = b""
        self._number = 0

    def ask(self, method: str, said: list[dict[str, Any]], session: str = "", **params: Any) -> Any:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]
            said.append(answer)

    def receive(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0, end - time.monotonic()))
            part = os.read(self._read, 65536) if ready else b""
            assert part, "the browser went away or hung"
            self._buffer += part
        message, _, self._buffer = self._buffer.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer


@contextmanager
def browser(profile: Path) -> Iterator[Tab]:
    """A browser with an empty profile; it is gone afterwards."""
    to_read, to_write = os.pipe(), os.pipe()
    command = ["chromium", *ALONE, f"--user-data-dir={profile}", "--remote-debugging-pipe"]
    # The browser reads from 3 and writes to 4, whatever numbers the pipes have here.
    wired = f'exec "$@" 3<&{to_read[0]} 4>&{to_write[1]}'
    process = subprocess.Popen(
        ["bash", "-c", wired, "bash", *command, "about:blank"],
        pass_fds=(to_read[0], to_write[1]),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_read[0])
    os.close(to_write[1])
    pipe = _Pipe(to_write[0], to_read[1])
    try:
        target = pipe.ask("Target.createTarget", [], url="about:blank")["targetId"]
        session = pipe.ask("Target.attachToTarget", [], targetId=target, flatten=True)["sessionId"]
        yield Tab(pipe, session)
        pipe.ask("Browser.close", [])
        process.wait(PATIENCE)
    finally:
        process.kill()
        process.wait()
        os.close(to_write[0])
        os.close(to_read[1])
