"""In which column each box stands, and which links run back against the story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def back_links(ids: Sequence[str], targets: Mapping[str, Sequence[str]]) -> set[tuple[str, str]]:
    """The links that close a circle, when the boxes are visited in this order."""
    back: set[tuple[str, str]] = set()
    state: dict[str, str] = {}
    for first in ids:
        waiting = [(first, iter(targets.get(first, ())))] if first not in state else []
        if waiting:
            state[first] = "open"
        while waiting:
            box, rest = waiting[-1]
            target = next(rest, None)
            if target is None:
                state[box] = "done"
                waiting.pop()
            elif state.get(target) == "open":
                back.add((box, target))
            elif target not in state:
                state[target] = "open"
                waiting.append((target, iter(targets.get(target, ()))))
    return back


def ranks(
    ids: Sequence[str], targets: Mapping[str, Sequence[str]], last: Sequence[str]
) -> dict[str, int]:
    """Per box its column: right of everything that leads to it, the `last` ones at the far right.

    A box that nothing leads to, except the first, stands just left of what it leads to.
    """
    back = back_links(ids, targets)
    onward = {
        box: [one for one in dict.fromkeys(targets.get(box, ())) if (box, one) not in back]
        for box in ids
    }
    comes_from = dict.fromkeys(ids, 0)
    for ways in onward.values():
        for target in ways:
            comes_from[target] += 1
    loose = [box for box in ids[1:] if not comes_from[box]]
    found = dict.fromkeys(ids, 0)
    waiting = [box for box in ids if not comes_from[box]]
    while waiting:
        box = waiting.pop()
        for target in onward[box]:
            found[target] = max(found[target], found[box] + 1)
            comes_from[target] -= 1
            if not comes_from[target]:
                waiting.append(target)
    far = max((found[box] for box in ids if box not in last), default=-1) + 1
    found.update(dict.fromkeys(last, far))
    for box in loose:
        if onward[box] and box not in last:
            found[box] = max(0, min(found[target] for target in onward[box]) - 1)
    return found
