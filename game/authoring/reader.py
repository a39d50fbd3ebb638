"""YAML that remembers where everything stands, and in which every scalar stays text.

The tree is built from the parser's events: that is several times faster than composing nodes, and
an alias is seen before anything can unfold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from game.authoring import traps
from game.authoring.problems import Place
from game.authoring.report import Report, split_lines

_LOADER = getattr(yaml, "CLoader", yaml.Loader)


class Text(NamedTuple):
    """A scalar as it was written: `no` is the word no. Lines and columns count from 1."""

    value: str
    line: int
    column: int
    style: str = ""
    """`|` for a block, a quote sign, `*` for an alias, or nothing for a plain line."""

    @property
    def is_block(self) -> bool:
        """Whether this is a block of lines."""
        return self.style in ("|", ">")

    @property
    def is_alias(self) -> bool:
        """Whether this only points at something else; that has been reported."""
        return self.style == "*"


@dataclass(slots=True)
class Table:
    """Keys with their values, in written order."""

    entries: dict[str, tuple[Text, Node]]
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """What stands behind this key, if it is there."""
        entry = self.entries.get(key)
        return entry[1] if entry else None

    def table(self, key: str) -> Table:
        """The table behind this key; an empty one when there is something else or nothing."""
        node = self.get(key)
        return node if isinstance(node, Table) else Table({}, self.line, self.column)

    def items(self) -> Iterator[tuple[Text, Node]]:
        """Every key with its value."""
        return iter(self.entries.values())


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list[Node]
    line: int
    column: int


Node = Text | Table | Sequence


class Line(NamedTuple):
    """One line of a text, at its true place."""

    text: str
    line: int
    column: int


def read(report: Report) -> Node | None:
    """The tree of a file, or None when it cannot be read at all; the report says why."""
    if not report.text.strip("\ufeff \t\r\n"):
        report.add("empty-file", Place(report.file, 1, 1))
        return None
    traps.look_for_tabs(report)
    try:
        root = _build(report)
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        traps.explain(error, report)
        return None
    if root is None:
        report.add("empty-file", Place(report.file, 1, 1))
    return root


def lines_of(text: Text, report: Report) -> Iterator[Line]:
    """The lines of a text that hold something, each at the place where it stands in the file."""
    if not text.is_block:
        if text.value.strip():
            yield Line(text.value.strip(), text.line, text.column + bool(text.style))
        return
    if text.style == ">":
        return  # its lines were joined, and that has been reported
    for number, raw in enumerate(split_lines(text.value), text.line + 1):
        line = raw.strip()
        if line:
            yield Line(line, number, report.lines[number - 1].index(line) + 1)


def _build(report: Report) -> Node | None:
    root: Node | None = None
    open_nodes: list[Table | Sequence] = []
    open_keys: list[Text | None] = []
    documents = 0
    events: Iterator[Any] = yaml.parse(report.text, Loader=_LOADER)
    for event in events:
        kind = type(event)  # by identity: half of the time of a big file is spent here
        node: Node
        if kind is yaml.ScalarEvent:
            mark = event.start_mark
            node = Text(event.value, mark.line + 1, mark.column + 1, event.style or "")
            if event.end_mark.line != mark.line and event.style != "|":
                _report_joined(node, report)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            open_nodes.pop()
            open_keys.pop()
            continue
        elif kind is yaml.MappingStartEvent:
            node = Table({}, *_position(event))
        elif kind is yaml.SequenceStartEvent:
            node = Sequence([], *_position(event))
        elif kind is yaml.AliasEvent:
            node = Text("", *_position(event), "*")
            report.add("alias", node, name=event.anchor)
        else:
            documents += kind is yaml.DocumentStartEvent
            if documents > 1 and kind is yaml.DocumentStartEvent:
                report.add("many-documents", Place(report.file, *_position(event)))
            continue
        if kind is not yaml.AliasEvent and (event.anchor is not None or event.tag is not None):
            _report_extras(event, node, report)
        if open_nodes:
            _put(node, open_nodes[-1], open_keys, report)
        elif isinstance(root, Table) and isinstance(node, Table):
            node = root  # a second document is read on as if it were the same
        elif not isinstance(root, Table):
            root = node
        if kind is not yaml.ScalarEvent and not isinstance(node, Text):
            open_nodes.append(node)
            open_keys.append(None)
    return root


def _position(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _report_extras(event: Any, node: Node, report: Report) -> None:
    if event.anchor is not None:
        report.add("anchor", node, name=event.anchor)
    if event.tag is not None:
        report.add("tag", node, name=event.tag)


def _report_joined(text: Text, report: Report) -> None:
    if text.style == ">":
        report.add("folded-block", text, fix=report.mended(text, ">", "|"))
    else:
        report.add("joined-lines", text)


def _put(
    node: Node, parent: Table | Sequence, open_keys: list[Text | None], report: Report
) -> None:
    if isinstance(parent, Sequence):
        parent.items.append(node)
        return
    key = open_keys[-1]
    if key is None:
        if not isinstance(node, Text) or not node.value:
            report.add("odd-key", node)
            node = Text("", node.line, node.column)
        open_keys[-1] = node
        return
    open_keys[-1] = None
    if not key.value:
        return
    first = parent.entries.setdefault(key.value, (key, node))
    if first[0] is not key:
        report.add("duplicate-key", key, key=key.value, first=first[0].line)
