"""The argument parser's own words in the language of the interface."""

from __future__ import annotations

import argparse

from game.words import SOURCE_LANGUAGE, language

_DUTCH = {
    "usage: ": "gebruik: ",
    "positional arguments": "argumenten",
    "options": "opties",
    "show this help message and exit": "laat deze hulp zien",
    "%(prog)s: error: %(message)s\n": (
        "%(prog)s: dat klopt niet: %(message)s. Typ '%(prog)s --help'.\n"
    ),
    "unrecognized arguments: %s": "dit ken ik niet: %s",
    "the following arguments are required: %s": "dit ontbreekt: %s",
    "one of the arguments %s is required": "geef een van deze: %s",
    "not allowed with argument %s": "dit gaat niet samen met %s",
    "expected at least one argument": "hier hoort iets achter",
    "expected one argument": "hier hoort iets achter",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r kan niet; kies uit %(choices)s"
    ),
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid %(type)s value: %(value)r": "%(value)r kan hier niet",
}


def use() -> None:
    """Give the parser our words; it looks them up in a catalogue that nobody fills."""
    vars(argparse)["_"] = _translated


def _translated(text: str) -> str:
    return _DUTCH.get(text, text) if language() == SOURCE_LANGUAGE else text
