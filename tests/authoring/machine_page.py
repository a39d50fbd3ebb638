"""The page about the machines: its tables and drawings, made anew from the code.

Run as `python3 -m tests.authoring.machine_page` it renews the page.
"""

import re
from collections.abc import Callable
from pathlib import Path

from game.authoring import graph, machine_tables

PAGE = Path(__file__).parents[2] / "docs" / "machines.md"
BLOCK = re.compile(r"<!-- made: (?P<name>\w+) -->\n.*?<!-- end -->", re.DOTALL)


def _fenced(drawing: Callable[[], str]) -> str:
    return f"```mermaid\n{drawing()}\n```"


def blocks() -> dict[str, str]:
    """Every block of the page by its name, as the code would have it now."""
    tables = (
        machine_tables.move_table,
        machine_tables.event_table,
        machine_tables.quality_table,
        machine_tables.effects_table,
        machine_tables.event_effects_table,
        machine_tables.employee_table,
    )
    drawings = (graph.client_drawing, graph.employee_drawing)
    return {
        **{table.__name__: table() for table in tables},
        **{drawing.__name__: _fenced(drawing) for drawing in drawings},
    }


def renewed(page: str) -> str:
    """The page with every block made anew."""
    made = blocks()
    return BLOCK.sub(
        lambda found: f"<!-- made: {found['name']} -->\n{made[found['name']]}\n<!-- end -->", page
    )


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
