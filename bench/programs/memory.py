"""The most memory that this process ever had, for who measures it from outside."""

from __future__ import annotations

from pathlib import Path


def peak_kib() -> int:
    """In KiB; 0 where the system does not tell.

    Not from getrusage: that counts what the process had that started this one.
    """
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return int(status.split("VmHWM:")[1].split()[0])
