"""A desktop for a screen reader: a bus of its own, with the service that joins program and reader.

It speaks AT-SPI, the protocol of screen readers on Linux, and no word of Lef.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 60.0
"""Seconds until something that does not happen is a failure."""
_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = _BUS.with_interface("org.a11y.Status")
_ATSPI = "org.a11y.atspi"
_REGISTRY = f"{_ATSPI}.Registry"
_FOCUSABLE, _FOCUSED = 11, 12
"""Places of two states among the bits that AT-SPI gives for a thing."""
T = TypeVar("T")


class Gone(Exception):
    """What was asked of is no longer there."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing of a window, as it is told."""

    name: str
    description: str
    role: int
    focusable: bool
    focused: bool
    at: DBusAddress = field(compare=False)

    @property
    def key(self) -> str:
        """The key that it says it has."""
        return self.description.removeprefix("toets ")


class Listener:
    """Somebody at the desktop who sees nothing."""

    def __init__(self, session: str) -> None:
        self._session = open_dbus_connection(session)
        self.listen(True)
        address = _ask(self._session, new_method_call(_BUS, "GetAddress"))[0]
        self._bus = open_dbus_connection(address)
        interface = f"{_ATSPI}.Event.Object"
        rule = MatchRule(type="signal", interface=interface, member="Announcement")
        _ask(self._bus, message_bus.AddMatch(rule))
        self._announced: deque[Any] = deque()
        self._bus.filter(rule, queue=self._announced).__enter__()

    def listen(self, on: bool) -> None:
        """Be there, or go away: programs tell nothing while nobody listens."""
        _ask(self._session, Properties(_STATUS).set("IsEnabled", "b", on))

    def windows(self) -> list[DBusAddress]:
        """The windows of all programs that tell something."""
        root = _thing(_REGISTRY, f"/{_ATSPI.replace('.', '/')}/accessible/root")
        return [window for program in self._children(root) for window in self._children(program)]

    def hear(self) -> list[Heard]:
        """All that the window tells, from its beginning to its end."""
        return until(self._hear)

    def press(self, heard: Heard) -> None:
        """Do what is to be done with this."""
        action = heard.at.with_interface(f"{_ATSPI}.Action")
        assert _ask(self._bus, new_method_call(action, "DoAction", "i", (0,)))[0]

    def focus(self, heard: Heard) -> None:
        """Go and stand on this."""
        component = heard.at.with_interface(f"{_ATSPI}.Component")
        assert _ask(self._bus, new_method_call(component, "GrabFocus"))[0]

    def announced(self) -> list[str]:
        """What was read aloud without asking, since the last time."""
        until(self.windows)  # so that all that was sent before has come in
        said = [message.body[3][1] for message in self._announced]
        self._announced.clear()
        return said

    def bottom(self, heard: Heard) -> int:
        """How far below the top of its window it ends."""
        component = heard.at.with_interface(f"{_ATSPI}.Component")
        of_window = 1
        extents = new_method_call(component, "GetExtents", "u", (of_window,))
        _left, top, _width, height = _ask(self._bus, extents)[0]
        return int(top + height)

    def close(self) -> None:
        self._bus.close()
        self._session.close()

    def _hear(self) -> list[Heard] | None:
        windows = self.windows()
        return list(self._walk(windows[0])) if windows else None

    def _walk(self, at: DBusAddress) -> Iterator[Heard]:
        low, _high = _ask(self._bus, new_method_call(at, "GetState"))[0]
        yield Heard(
            _ask(self._bus, Properties(at).get("Name"))[0][1],
            _ask(self._bus, Properties(at).get("Description"))[0][1],
            _ask(self._bus, new_method_call(at, "GetRole"))[0],
            bool(low >> _FOCUSABLE & 1),
            bool(low >> _FOCUSED & 1),
            at,
        )
        for child in self._children(at):
            yield from self._walk(child)

    def _children(self, at: DBusAddress) -> list[DBusAddress]:
        found = _ask(self._bus, new_method_call(at, "GetChildren"))[0]
        return [_thing(program, path) for program, path in found]


def until(look: Callable[[], T | None]) -> T:
    """What is found, as soon as it is; what goes away meanwhile is looked for again."""
    end = time.monotonic() + PATIENCE
    while True:
        found = None
        with suppress(Gone):
            found = look()
        if found:
            return found
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


@contextmanager
def desktop(folder: Path) -> Iterator[str]:
    """Start a session of its own; gives its address, and ends all that came to live in it."""
    read, write = os.pipe()
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
        "GSETTINGS_BACKEND": "memory",
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"],
        pass_fds=[write],
        env=environment,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            address = answer.readline().strip()
        assert address, "dbus-daemon did not start"
        yield address
    finally:
        os.killpg(bus.pid, signal.SIGTERM)
        bus.wait()


def _thing(program: str, path: str) -> DBusAddress:
    return DBusAddress(path, program, f"{_ATSPI}.Accessible")


def _ask(bus: DBusConnection, message: Any) -> Any:
    reply = bus.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise Gone(reply.header.fields[HeaderFields.error_name], reply.body)
    return reply.body
