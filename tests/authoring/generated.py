"""A large story, written by a program: good as it is, or with faults planted in known places."""

from collections.abc import Iterable, Iterator

LAYERS, WIDTH = 59, 20
"""A thousand scenes, and far more roads than anybody could play."""

HEAD = """\
lef: 1
title: Een lange dag
language: nl
sector: schoonmaak
about: Er komt geen eind aan.
you: {role: Schoonmaker}
cast:
  fleur: {name: Fleur, role: klant, client: true}
hidden:
  need: [guests, asthma]
start: s-0-0
scenes:
"""
CLOSING = """\
  slot:
    decides: client
    story: Het is bijna klaar.
    choices:
      netjes: {label: Kiezen en doen, move: offer, leads_to: gedaan}
      praten: {label: Nog wat praten, move: lecture, leads_to: end}
      weg: {label: Weglopen, move: dump, leads_to: brief}
  gedaan:
    client: {fleur: [chooses, kept]}
    story: Het is gedaan.
    leads_to: end
  brief:
    client: {fleur: complains}
    story: Er komt een brief.
    leads_to: end
"""
TAIL = """\
endings:
  complaint: [{path: [{story: Een klacht.}]}]
  mixed: [{path: [{story: Voor deze keer.}]}]
  appreciation: [{path: [{story: Een bedankje.}]}]
"""

UNREACHABLE = tuple(f"los-{number}" for number in range(5))
DEAD_ENDS = tuple(f"dood-{number}" for number in range(5))
NEVER = tuple(f"nooit-{number}" for number in range(3))
TRAP = ("val-heen", "val-terug")
MISSING = ("weg-0", "weg-1")


def story(*, faults: bool = False, missing: bool = False) -> str:
    """The whole file; `faults` are those that only its states show, `missing` two lost targets."""
    planted = dict(_planted_ways(faults=faults, missing=missing))
    lines = [HEAD]
    for layer in range(LAYERS):
        for row in range(_width(layer)):
            lines.append(_scene(layer, row, planted.get((layer, row), "")))
    if faults:
        lines.extend(_planted_scenes())
    return "".join((*lines, CLOSING, TAIL))


def _width(layer: int) -> int:
    return min(layer + 1, WIDTH)


def _scene(layer: int, row: int, planted: str) -> str:
    name = f"s-{layer}-{row}"
    last = layer == LAYERS - 1
    straight = "slot" if last else f"s-{layer + 1}-{row}"
    aside = "slot" if last else f"s-{layer + 1}-{(row + 1) % _width(layer + 1)}"
    return _decision(name, (straight, aside), planted)


def _decision(name: str, targets: Iterable[str], planted: str = "", guard: str = "") -> str:
    offer, lecture = targets
    return (
        f"  {name}:\n    decides: client\n    story: Dit is {name}.\n    choices:\n"
        f"      {name}-vraag: {{{guard}label: Vragen, move: offer, leads_to: {offer}}}\n"
        f"      {name}-praat: {{{guard}label: Praten, move: lecture, leads_to: {lecture}}}\n"
        f"{planted}"
    )


def _planted_ways(*, faults: bool, missing: bool) -> Iterator[tuple[tuple[int, int], str]]:
    def way(number: int, leads_to: str) -> tuple[tuple[int, int], str]:
        choice = (
            f"      extra-{number}: {{label: Iets anders, move: raise, leads_to: {leads_to}}}\n"
        )
        return (20 + number, number), choice

    if faults:
        for number, target in enumerate((*DEAD_ENDS, TRAP[0])):
            yield way(number, target)
        for number, target in enumerate(NEVER, 10):
            yield way(number, f"[{{if: {{fleur: lost}}, scene: {target}}}, {{scene: slot}}]")
    if missing:
        for number, target in enumerate(MISSING, 15):
            yield way(number, target)


def _planted_scenes() -> Iterator[str]:
    for name in (*UNREACHABLE, *NEVER):
        yield _decision(name, ("slot", "slot"))
    for name in DEAD_ENDS:
        yield _decision(name, ("slot", "slot"), guard="if: {need: asthma}, ")
    there, back = TRAP
    yield _decision(there, (back, back))
    yield _decision(back, (there, there))
