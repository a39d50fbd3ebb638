"""Every text of the interface that the code asks to be translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

GAME = Path(__file__).parent.parent / "game"


def texts() -> set[str]:
    """The Dutch texts in `_("…")` and `ngettext("…", "…", n)`."""
    return {text for file in GAME.rglob("*.py") for text in _texts_in(file)}


def _texts_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            asked = {"_": 1, "ngettext": 2}.get(node.func.id, 0)
            for argument in node.args[:asked]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value
