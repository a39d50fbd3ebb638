"""HTML and SVG in which a text can never become markup: whatever is not `Html` is escaped."""

from __future__ import annotations

from html import escape

_EMPTY = {"meta", "br", "rect", "path", "circle", "polygon"}
"""Elements that hold nothing."""


class Html(str):
    """A text that is markup already."""

    __slots__ = ()


def el(name: str, /, *children: str, **attributes: str) -> Html:
    """An element: children that are no `Html`, and all attributes, are escaped.

    `class_` writes `class`; an underscore inside a name writes a hyphen.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
    )
    if name in _EMPTY and not children:
        return Html(f"<{name}{written}>" if name in ("meta", "br") else f"<{name}{written}/>")
    return Html(f"<{name}{written}>{join(*children)}</{name}>")


def join(*parts: str) -> Html:
    """These parts one after the other."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))
