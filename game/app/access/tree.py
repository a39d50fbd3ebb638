"""A page as a screen reader is told it: a pure function, without any library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from game.app.widgets.base import Role, Widget
from game.app.widgets.page import Page
from game.app.widgets.scroll import ScrollArea

_READ = (
    Role.TEXT,
    Role.HEADING,
    Role.METER,
    Role.LIST,
    Role.ITEM,
    Role.STEPPER,
    Role.CHOICE,
)
"""What is read aloud when it is new; a choice with its key, so that it can be made at once."""
_WHOLE_AND_PART = {Role.METER: (Role.GROUP, Role.METER), Role.LIST: (Role.LIST, Role.ITEM)}
"""What a widget of several parts is as a whole, and what each part is."""
_WINDOW, _NEWS = "window", "news"


@dataclass(frozen=True, slots=True)
class Node:
    """Something that is told. It is the same thing as before when its key is."""

    key: str
    role: Role
    name: str = ""
    shortcut: str = ""
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Left, top, right and bottom, in real pixels of the window."""
    focusable: bool = False
    on: bool | None = None
    """Whether it is on, where it can be."""
    children: tuple[Node, ...] = ()
    widget: Widget | None = field(default=None, compare=False)

    @property
    def number(self) -> int:
        """The key as a number that no other key has."""
        from hashlib import blake2b  # only who listens pays for it

        return int.from_bytes(blake2b(self.key.encode(), digest_size=7).digest())

    def walk(self) -> Iterator[Node]:
        """This and all that is in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Tree:
    """A window that is told."""

    root: Node
    focus: str
    """The key of what has the focus; the window itself where nothing has."""

    def lines(self) -> tuple[str, ...]:
        """What is worth reading aloud, in reading order."""
        return tuple(
            ": ".join(filter(None, (node.shortcut, node.name)))
            for node in self.root.walk()
            if node.role in _READ and node.name
        )


def tell(
    title: str,
    size: tuple[int, int],
    page: Page,
    over: Sequence[Widget] = (),
    news: str = "",
) -> Tree:
    """What stands on a page of this size, and over it; `news` is read aloud when it changes."""
    shown = sorted((*page.widgets, *over), key=lambda widget: not widget.told_first)
    told = _all_told(shown, _Keys())
    children = (*told, Node(_NEWS, Role.NEWS, news))
    root = Node(_WINDOW, Role.WINDOW, title, box=(0, 0, *size), children=children)
    focused = (node.key for node in root.walk() if node.widget and node.widget is page.focused)
    return Tree(root, next(focused, _WINDOW))


def news(before: Iterable[str], now: Iterable[str]) -> str:
    """The lines that were not there before, to be read aloud at once."""
    known = frozenset(before)
    return "\n".join(line for line in now if line not in known)


class _Keys:
    """Gives each thing on a page a key of its own; a second one like it gets another."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def of(self, widget: Widget) -> str:
        known_by = f"{widget.role}:{widget.id or widget.name}"
        self._given[known_by] += 1
        return f"{known_by}:{self._given[known_by]}"


def _told(widget: Widget, keys: _Keys) -> Node | None:
    """A widget with what is in it; None for what is only there to be seen."""
    key, role, name = keys.of(widget), widget.role, widget.name
    children: tuple[Node, ...] = ()
    if isinstance(widget, ScrollArea):
        children = _all_told(widget.children, keys)
        name = name if widget.focusable else ""
    elif role is Role.NONE or not name:
        return None
    elif widget.parts:
        name = widget.title
        role, part = _WHOLE_AND_PART[role]
        children = tuple(
            Node(f"{key}/{number}", part, text, box=_box(widget), widget=widget)
            for number, text in enumerate(widget.parts)
        )
    return Node(
        key,
        role,
        name,
        shortcut=widget.shortcut or "",
        box=_box(widget),
        focusable=widget.focusable,
        on=widget.on,
        children=children,
        widget=widget,
    )


def _all_told(widgets: Iterable[Widget], keys: _Keys) -> tuple[Node, ...]:
    return tuple(node for widget in widgets if (node := _told(widget, keys)))


def _box(widget: Widget) -> tuple[int, int, int, int]:
    rect = widget.rect
    return rect.left, rect.top, rect.right, rect.bottom
