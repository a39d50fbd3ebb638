"""A made-up scenario of any length, for what takes longer the more there is to read."""

from __future__ import annotations

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
