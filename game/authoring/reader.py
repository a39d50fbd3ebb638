"""YAML that remembers where everything stands, and in which every scalar stays text.

The tree is built from the parser's events: that is several times faster than composing nodes, and
an alias is seen before anything can unfold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from game.authoring.characters import clean
from game.authoring.lines import as_text
from game.authoring.problems import Place
from game.authoring.report import SMART_QUOTES, Report, split_lines
from game.authoring.traps import mend

DEEPEST = 20
"""So many tables and lists may stand inside each other; the format itself needs twelve."""

LONGEST_LINE = 2000
"""So many characters may stand on one line; a label has seventy."""

_LOADER = getattr(yaml, "CLoader", yaml.Loader)


class TooDeep(Exception):
    """Tables and lists inside each other beyond what the format ever needs."""

    def __init__(self, place: Place) -> None:
        super().__init__(str(place))
        self.place = place


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
        if isinstance(node, Sequence):
            return node.merged()
        return node if isinstance(node, Table) else Table({}, self.line, self.column)

    def nested(self) -> dict[str, tuple[Text, Node]]:
        """The entries; where nothing stands behind the first, the others are what belongs there.

        That is how `- bellen:` reads with a dash too many.
        """
        (name, (key, first)), *rest = self.entries.items()
        if rest and isinstance(first, Text) and not first.value:
            return {name: (key, Table(dict(rest), key.line, key.column))}
        return self.entries

    def items(self) -> Iterator[tuple[Text, Node]]:
        """Every key with its value."""
        return iter(self.entries.values())


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list[Node]
    line: int
    column: int

    def merged(self) -> Table:
        """The tables of this list as one: what was meant where a dash stands too many."""
        entries: dict[str, tuple[Text, Node]] = {}
        for item in self.items:
            if isinstance(item, Table):
                entries |= item.nested()
        return Table(entries, self.line, self.column)


Node = Text | Table | Sequence


class Line(NamedTuple):
    """One line of a text, at its true place."""

    text: str
    line: int
    column: int


def read(report: Report) -> Node | None:
    """The tree of a file, or None when it cannot be read at all; the report says why."""
    root = _read(report) if report.text.strip("\ufeff \t\r\n") else Text("", 1, 1)
    is_empty = root is None or (isinstance(root, Text) and not root.value)
    if is_empty and not report.problems:
        report.add("empty-file", Place(report.file, 1, 1))
    return None if is_empty else root


def _read(report: Report) -> Node | None:
    for number, line in enumerate(report.lines, 1):
        if len(line) > LONGEST_LINE:
            place = Place(report.file, number, LONGEST_LINE + 1)
            report.add("long-line", place, most=LONGEST_LINE)
            return None
    report.lines = clean(report)
    said = len(report.problems)
    try:
        return _build(report)
    except TooDeep as error:
        report.add("too-deep", error.place, most=DEEPEST)
    except yaml.YAMLError as error:
        failed = Place(report.file, *_place_of(error, report))
        del report.problems[said:]  # what a broken line makes of the lines around it
        mended = mend(report, report.lines)
        if mended is None:
            report.add("yaml-syntax", failed)
        else:
            report.lines = mended
            return _read_on(report)
    return None


def _read_on(report: Report) -> Node | None:
    """The tree of a file with its broken lines mended, so that one run shows every mistake."""
    said = len(report.problems)
    try:
        return _build(report)
    except (TooDeep, yaml.YAMLError):
        del report.problems[said:]  # first things first: these lines are still to be mended
        return None


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
    loader: Any = _LOADER("\n".join(report.lines))
    next_event = loader.get_event
    while (kind := type(event := next_event())) is not yaml.StreamEndEvent:
        node: Node  # kinds by identity: half of the time of a big file is spent here
        if kind is yaml.ScalarEvent:
            mark = event.start_mark
            style = event.style or ""
            node = Text(event.value, mark.line + 1, mark.column + 1, style)
            if style != "|" and event.end_mark.line != mark.line:
                _report_joined(node, report)
            if event.anchor is not None or event.tag is not None:
                _report_extras(event, node, report)
            if open_nodes:
                _put(node, open_nodes[-1], open_keys, report)
            elif root is None:
                root = node
            continue
        if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            open_nodes.pop()
            open_keys.pop()
            continue
        if kind is yaml.AliasEvent:
            node = Text("", *_position(event), "*")
            report.add("alias", node, name=event.anchor)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            place = _position(event)
            node = Table({}, *place) if kind is yaml.MappingStartEvent else Sequence([], *place)
            if len(open_nodes) == DEEPEST:
                raise TooDeep(Place(report.file, *place))
            if event.anchor is not None or event.tag is not None:
                _report_extras(event, node, report)
        else:
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    report.add("many-documents", Place(report.file, *_position(event)))
            continue
        if open_nodes:
            _put(node, open_nodes[-1], open_keys, report)
        elif isinstance(root, Table) and isinstance(node, Table):
            node = root  # a second document is read on as if it were the same
        elif not isinstance(root, Table):
            root = node
        if not isinstance(node, Text):
            open_nodes.append(node)
            open_keys.append(None)
    return root


def _place_of(error: yaml.YAMLError, report: Report) -> tuple[int, int]:
    """Where the parser gave up; its mark may stand behind the last line."""
    mark = getattr(error, "problem_mark", None)
    line = min(mark.line + 1, len(report.lines)) if mark is not None else 1
    return line, mark.column + 1 if mark is not None else 1


def _position(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _report_extras(event: Any, node: Node, report: Report) -> None:
    line = report.lines[node.line - 1]
    if event.anchor is not None:
        fix = line.replace(f"&{event.anchor} ", "", 1)
        report.add("anchor", node, name=event.anchor, fix=fix if fix != line else "")
    if event.tag is not None:
        report.add("tag", node, name=event.tag, fix=_without_tag(event.tag, line, node.column - 1))


def _without_tag(tag: str, line: str, at: int) -> str:
    """The line as it was meant: `!Let op` is a text, `!!str kast` is not."""
    short = tag.replace("tag:yaml.org,2002:", "!!")
    if short.startswith("!!"):
        return line.replace(f"{short} ", "", 1)
    return as_text(line, at)


def _report_joined(text: Text, report: Report) -> None:
    if text.style == ">":
        report.add("folded-block", text, fix=report.mended(text, ">", "|"))
    else:
        report.add("joined-lines", text, fix=_lines_as_block(text, report))


def _lines_as_block(text: Text, report: Report) -> str:
    """The lines that a plain text runs over, below a | at its key."""
    line = report.lines[text.line - 1]
    before = line[: text.column - 1]
    if text.style or not before.strip():
        return ""
    last = text.line
    rows = [line[text.column - 1 :].strip()]
    left = len(text.value.split()) - len(rows[0].split())
    while left > 0 and last < len(report.lines):
        rows.append(report.lines[last].strip())
        left -= len(rows[-1].split())
        last += 1
    inner = "\n" + " " * (len(before) - len(before.lstrip(" ")) + 2)
    return f"{before}|{inner}" + inner.join(row for row in rows if row)


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
        elif node.value[0] in SMART_QUOTES:
            node = node._replace(value=report.without_quotes(node, node.value))
        open_keys[-1] = node
        return
    open_keys[-1] = None
    if not key.value:
        return
    first = parent.entries.setdefault(key.value, (key, node))
    if first[0] is not key:
        report.add("duplicate-key", key, key=key.value, first=first[0].line)
