"""The door: the language, the command, and a sentence for what no command foresaw."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from game.cli import argparse_words, exits, streams
from game.cli.arguments import parse
from game.cli.spoken import language_at_start
from game.words import _, speak

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `lef` with these arguments (default: those of the process); answer its exit code."""
    streams.make_safe()
    given = list(sys.argv[1:] if arguments is None else arguments)
    speak(language_at_start(given))
    argparse_words.use()
    try:
        return _run(given)
    except BrokenPipeError:  # whoever read our output has seen enough
        streams.give_up_output()
        return exits.DONE
    except OSError as problem:
        streams.give_up_output()
        sentence = _(
            "Lef kan hier niet lezen of schrijven ({problem}). "
            "Kijk of de schijf vol is, en of het hier mag."
        )
        print(sentence.format(problem=problem.strerror), file=sys.stderr)
        return exits.WRONG_USE
    except KeyboardInterrupt:
        return exits.STOPPED


def _run(given: Sequence[str]) -> int:
    """Run the command, and see its output off: at Python's exit nobody could say what is wrong."""
    try:
        options = parse(given)
        command: Command = options.command
        return command(options)
    finally:
        sys.stdout.flush()
