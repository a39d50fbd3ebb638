"""How fast a big scenario is read and built, beside YAML's own fastest loader, in one run.

    python bench/reading.py [SCENES]

Prints the median of each and their ratio; the goal is at most 1.0 at a thousand scenes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

from game.authoring import read_scenario

ROUNDS = 9
HEAD = """\
lef: 1
title: Lang
language: nl
sector: schoonmaak
about: Een lang verhaal.
you: {role: Schoonmaker}
cast:
  fleur: {name: Fleur, role: klant, client: true}
  winston: {name: Winston, role: leidinggevende}
hidden:
  need: [guests, asthma]
start: s0
scenes:
"""
SCENE = """\
  s{number}:
    when: ma 08:10
    place: office
    decides: client
    story: |
      De kast is leeg.
      Winston (bezorgd): Het komt om twaalf uur.
    choices:
"""
CHOICE = """\
      c{number}-{move}:
        label: Keuze {number}
        move: {move}
        then: |
          Fleur (blij): Goed dat u het zegt.
        leads_to: {target}
"""
ENDINGS = "endings:\n" + "".join(
    f"  {path}:\n    - path:\n        - story: Het is klaar.\n"
    for path in ("complaint", "mixed", "appreciation")
)


def story(scenes: int) -> str:
    """A scenario of so many scenes, one after the other, each with three choices."""
    parts = [HEAD]
    for number in range(scenes):
        parts.append(SCENE.format(number=number))
        target = f"s{number + 1}" if number + 1 < scenes else "end"
        for move in ("raise", "offer", "cover"):
            parts.append(CHOICE.format(number=number, move=move, target=target))
    return "".join(parts) + ENDINGS


def seconds(work: Callable[[], object]) -> float:
    """How long this takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Measure in turn, so that what else the machine does falls on both."""
    text = story(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    assert read_scenario(text, "long", "long").problems == ()
    theirs, ours = [], []
    for _round in range(ROUNDS):
        theirs.append(seconds(lambda: yaml.load(text, yaml.CSafeLoader)))
        ours.append(seconds(lambda: read_scenario(text, "long", "long")))
    print(f"{len(text) / 1000:.0f} kB, median of {ROUNDS}")
    print(f"yaml.CSafeLoader alone  {median(theirs):.3f} s")
    print(f"reading and building    {median(ours):.3f} s")
    print(f"ratio                   {median(ours) / median(theirs):.2f}")


if __name__ == "__main__":
    main()
