"""A told page in the terms of AccessKit, and AccessKit on each system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import accesskit
import pygame

from game.app.access.tree import Node, Tree
from game.app.widgets.asked import Ask
from game.app.widgets.base import Role
from game.words import _, language

_ROLES = {
    Role.BUTTON: accesskit.Role.BUTTON,
    Role.CHOICE: accesskit.Role.BUTTON,
    Role.TEXT: accesskit.Role.LABEL,
    Role.HEADING: accesskit.Role.HEADING,
    Role.IMAGE: accesskit.Role.IMAGE,
    Role.METER: accesskit.Role.METER,
    Role.LIST: accesskit.Role.LIST,
    Role.ITEM: accesskit.Role.LIST_ITEM,
    Role.GROUP: accesskit.Role.GROUP,
    Role.SWITCH: accesskit.Role.SWITCH,
    Role.STEPPER: accesskit.Role.LABEL,
    Role.SCROLL: accesskit.Role.SCROLL_VIEW,
    Role.WINDOW: accesskit.Role.WINDOW,
    Role.NEWS: accesskit.Role.STATUS,
}
_ASKS = (
    (accesskit.Action.CLICK, Ask.PRESS),
    (accesskit.Action.FOCUS, Ask.FOCUS),
    (accesskit.Action.SCROLL_INTO_VIEW, Ask.SHOW),
)
_CLASS_OF_MAC_WINDOW = "SDLWindow"


def attach(
    window: pygame.Window,
    activated: Callable[[], None],
    deactivated: Callable[[], None],
    asked: Callable[[Any], None],
) -> Any:
    """The adapter of this system on a window that was not yet shown.

    The callables are called on any thread. On Linux that happens while AccessKit holds a lock that
    a call of the adapter waits for, with Python's own lock: they must be functions in C, which give
    that lock to nobody, and the adapter must be left alone until `activated` was called.
    """
    if sys.platform == "win32":
        return accesskit.windows.SubclassingAdapter(window.handle, activated, asked)
    if sys.platform == "darwin":
        accesskit.macos.add_focus_forwarder_to_window_class(_CLASS_OF_MAC_WINDOW)
        subclassing = accesskit.macos.SubclassingAdapter
        return subclassing.for_window(window.handle, activated, asked)
    return accesskit.unix.Adapter(activated, asked, deactivated)


def update(adapter: Any, tree: Tree) -> None:
    """Tell this instead of what was told before."""
    events = adapter.update_if_active(lambda: _update(tree))
    if events is not None:
        events.raise_events()


def place(adapter: Any, window: pygame.Window) -> None:
    """Tell where on the desktop the window stands; only X11 wants to be told."""
    if hasattr(adapter, "set_root_window_bounds"):
        (x, y), (w, h) = window.position, window.size
        box = accesskit.Rect(x, y, x + w, y + h)
        adapter.set_root_window_bounds(box, box)


def focus(adapter: Any, focused: bool) -> None:
    """Tell whether the window has the keyboard; on Windows it is seen without telling."""
    for name in ("update_window_focus_state", "update_view_focus_state"):
        if hasattr(adapter, name):
            events = getattr(adapter, name)(focused)
            if events is not None:
                events.raise_events()


def meaning(request: Any) -> tuple[Ask, int] | None:
    """What is asked, and the number of the node it is asked of; None for what Lef cannot do."""
    ask = next((ask for action, ask in _ASKS if action == request.action), None)
    return (ask, request.target) if ask else None


def _update(tree: Tree) -> Any:
    nodes = {node.key: node for node in tree.root.walk()}
    update = accesskit.TreeUpdate(nodes[tree.focus].number)
    update.tree = accesskit.Tree(tree.root.number)
    update.nodes = [(node.number, _node(node)) for node in nodes.values()]
    return update


def _node(told: Node) -> Any:
    node = accesskit.Node(_ROLES[told.role])
    if _ROLES[told.role] == accesskit.Role.LABEL:
        node.set_value(told.name)
    elif told.name:
        node.set_label(told.name)
    node.set_children([child.number for child in told.children])
    node.set_bounds(accesskit.Rect(*map(float, told.box)))
    if told.role is Role.WINDOW:
        node.set_language(language())
    if told.role is Role.NEWS:
        node.set_live(accesskit.Live.POLITE)
    if told.shortcut:
        node.set_keyboard_shortcut(told.shortcut)
        node.set_description(_("toets {key}").format(key=told.shortcut))
    if told.on is not None:
        node.set_toggled(accesskit.Toggled.TRUE if told.on else accesskit.Toggled.FALSE)
    if told.focusable:
        node.add_action(accesskit.Action.FOCUS)
        node.add_action(accesskit.Action.CLICK)
    if told.widget:
        node.add_action(accesskit.Action.SCROLL_INTO_VIEW)
    return node
