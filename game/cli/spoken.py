"""Which language Lef begins in: one rule for every command and for the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from game.cli.asked import settings_file
from game.words import SOURCE_LANGUAGE, languages


def language_at_start(arguments: Sequence[str]) -> str:
    """The language for these arguments; it must be known before the help is written.

    The first of these that Lef speaks: `--language`, LEF_LANGUAGE, what was set in the game, the
    language of the computer. Else Dutch, which is what the people are learning who play it on a
    computer in Polish or Arabic.
    """
    known = languages()
    return next((one for one in _wanted(arguments) if one in known), SOURCE_LANGUAGE)


def _wanted(arguments: Sequence[str]) -> Iterator[str]:
    yield _option(arguments)
    yield os.environ.get("LEF_LANGUAGE", "")
    yield settings_file().remembered.language
    yield _of_computer()


def _option(arguments: Sequence[str]) -> str:
    """What the last `--language` says; nothing where there is none."""
    wanted = ""
    for number, argument in enumerate(arguments):
        if argument == "--language" and number + 1 < len(arguments):
            wanted = arguments[number + 1]
        elif argument.startswith("--language="):
            wanted = argument.partition("=")[2]
    return wanted


def _of_computer() -> str:
    """The computer's language, such as `en`; a bare `C` or nothing where it cannot say."""
    if sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        name = locale.windows_locale.get(number, "")
    else:
        names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        name = next(filter(None, names), "")
    return name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
