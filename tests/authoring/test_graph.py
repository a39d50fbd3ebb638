"""The drawings of the machines, and the page that shows them."""

import re

import pytest

from game.authoring.graph import client_drawing, employee_drawing
from game.story.client import ClientEvent, ClientState, after_event, after_move
from game.story.employee import Spiral, SpiralEvent, SpiralState, after
from game.story.moves import Move
from tests.authoring.machine_page import BLOCK, PAGE, blocks, renewed

RENEW = "docs/machines.md is older than the code; run: python3 -m tests.authoring.machine_page"


@pytest.mark.parametrize("name", blocks())
def test_the_page_shows_the_machines_to_the_letter(name: str) -> None:
    made = f"<!-- made: {name} -->\n{blocks()[name]}\n<!-- end -->"
    assert made in PAGE.read_text(encoding="utf-8"), RENEW


def test_every_block_of_the_page_is_made() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert sorted(found["name"] for found in BLOCK.finditer(page)) == sorted(blocks())
    assert renewed(page) == page, RENEW


def drawn(drawing: str) -> set[tuple[str, str, str]]:
    """Each edge of a drawing: from, what leads there, to."""
    edges = re.findall(r"^    (\w+) --> (\w+): (.+)$", drawing, re.MULTILINE)
    assert len(edges) == drawing.count("-->") - 1, "an edge is drawn in a way that is not read"
    return {(source, label, target) for source, target, why in edges for label in why.split(", ")}


def test_the_client_drawing_is_what_the_machine_does() -> None:
    does = {
        (state.value, trigger.value, target.value)
        for state in ClientState
        for trigger, target in (
            *((move, after_move(state, move)) for move in Move),
            *((event, after_event(state, event)) for event in ClientEvent),
        )
        if target is not None and target is not state
    }
    assert drawn(client_drawing()) == does
    assert client_drawing().startswith("stateDiagram-v2\n    [*] --> expecting\n")


def test_the_employee_drawing_is_what_the_machine_does() -> None:
    does = {
        (state.value, event.value, target.value)
        for state in SpiralState
        for event in SpiralEvent
        if (target := after(Spiral(state), event, True).state) is not state
    }
    leaves = [line for line in employee_drawing().splitlines() if "gone" in line]
    assert leaves == ["    under_fire --> gone: complaint (a character, attention 2 times)"]
    without = employee_drawing().replace("\n" + leaves[0], "")
    assert drawn(without) == does
    assert "[*] --> steady" in without


def test_parallel_ways_are_one_line() -> None:
    for drawing in (client_drawing(), employee_drawing()):
        ends = [tuple(line.split(":")[0].split(" --> ")) for line in drawing.splitlines()[1:]]
        assert len(ends) == len(set(ends))
