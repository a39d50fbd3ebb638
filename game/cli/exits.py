"""The exit codes that people script against."""

DONE = 0
PROBLEMS = 1
"""Problems found, or a choice refused."""
WRONG_USE = 2
"""Wrong use, or a missing file."""
STOPPED = 130
"""Stopped with Ctrl and C, as a shell says it."""
