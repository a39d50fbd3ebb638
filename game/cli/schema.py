"""`lef schema`: the format as JSON Schema, for editors."""

from __future__ import annotations

from pathlib import Path

from game.authoring.schema import as_json
from game.cli import exits
from game.cli.shelf import say
from game.words import _
from game.writing import replace_file


def schema(out: Path | None) -> int:
    """Print the schema, or write it to a file; answers the exit code."""
    if out is None:
        print(as_json(), end="")
        return exits.DONE
    try:
        replace_file(out, as_json().encode())
    except OSError as problem:
        say(
            _("'{name}' kan niet geschreven worden ({problem}).").format(
                name=out, problem=problem.strerror
            )
        )
        return exits.WRONG_USE
    return exits.DONE
