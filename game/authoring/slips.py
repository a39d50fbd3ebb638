"""What is good YAML and still not what the author meant, each with the line mended."""

from __future__ import annotations

import re

from game.authoring.kinds import TABLES, TEXTS, Kind
from game.authoring.lines import as_text
from game.authoring.reader import Node, Sequence, Table, Text
from game.authoring.report import Report
from game.words import _

_NEEDS_QUOTES = re.compile(r""": |:$| \#|^[-?] |^[\s"'@`%*&!|>\[\]{},#]|\s$|\\""")
_KEY_WITHOUT_SPACE = re.compile(r"([a-z_]+):(\S.*)")
_LISTS_OF_TEXT = frozenset({Kind.NOTES, Kind.WORDS, Kind.SCREENPLAY})
_NAMED_INSIDE = {
    "scenario": ("scenes", frozenset({"story", "choices", "leads_to"})),
    "scene": ("choices", frozenset({"label", "move"})),
}
"""The shapes that hold a table of named things, with keys by which one of those is known."""
_ITEM_KEYS = frozenset({"if", "text"})


def looked_at(report: Report, kind: Kind, node: Node) -> Node:
    """What most likely was meant behind a key of this kind; says what had to be mended."""
    if isinstance(node, Text):
        return _text(report, node) if kind in TEXTS else node
    if isinstance(node, Table):
        return _bracketed(report, node) if kind in TEXTS else node
    if kind in TABLES and node.items and all(isinstance(each, Table) for each in node.items):
        report.add("list-for-table", node, fix=_without_dash(report, node))
        return node.merged()
    if kind in _LISTS_OF_TEXT:
        node.items = [_item(report, each) for each in node.items]
        return node
    return _bracketed(report, node) if kind in TEXTS else node


def _without_dash(report: Report, node: Sequence) -> str:
    """The line without its dash; keys that follow below it keep their column."""
    line, at = report.lines[node.line - 1], node.column - 1
    first = node.items[0]
    several = isinstance(first, Table) and len(first.nested()) > 1
    rest = line[at + 1 :]
    return f"{line[:at]} {rest}" if several else line[:at] + rest.lstrip(" ")


def is_cut(report: Report, key: Text) -> bool:
    """Whether all text behind this key was lost behind a ` #`; reports it."""
    line = report.lines[key.line - 1]
    rest = line[key.column - 1 + len(key.value) :]
    if not rest.startswith(": #") or not rest[3:].strip():
        return False
    report.add(
        "lost-text",
        Text("", key.line, key.column + len(key.value) + 2),
        fix=as_text(line, key.column + len(key.value) + 1),
    )
    return True


def is_too_far_left(report: Report, shape: str, table: Table, key: Text, child: Node) -> bool:
    """Whether this unknown key is a scene or a choice that lost its spaces; reports it.

    Where only its own line did, that line is mended; else all that belongs to it has to move.
    """
    inner, keys = _NAMED_INSIDE.get(shape, ("", frozenset()))
    if not isinstance(child, Table) or not keys & child.entries.keys():
        return False
    named = next(table.table(inner).items(), None)
    column = named[0].column if named else key.column + 2
    if column <= key.column:
        return False
    more = {
        "scenes": _("Dit lijkt een scène. Die hoort onder 'scenes', met {count} spaties ervoor."),
        "choices": _("Dit lijkt een keuze. Die hoort onder 'choices', met {count} spaties ervoor."),
    }[inner]
    fix = " " * (column - 1) + report.lines[key.line - 1].lstrip()
    report.add(
        "unknown-key",
        key,
        more=more.format(count=column - 1),
        fix=fix if child.column > column else "",
        key=key.value,
    )
    return True


def meant_key(report: Report, table: Table, key: Text, child: Node, before: Node | None) -> str:
    """The key that was meant by one that does not exist, when it is a slip in braces; reports it.

    `{name:Fleur}` lacks a space, and in `{text: Nooit, echt nooit}` the comma cuts the text.
    """
    if not isinstance(child, Text) or child.value or not _is_flow(report, table):
        return ""
    line = report.lines[key.line - 1]
    tight = _KEY_WITHOUT_SPACE.fullmatch(key.value)
    at = key.column - 1
    if tight and line.startswith(key.value, at):
        fix = f"{line[:at]}{tight[1]}: {tight[2]}{line[at + len(key.value) :]}"
        spot = Text("", key.line, key.column + len(tight[1]) + 1)
        report.add("no-space", spot, key=tight[1], fix=fix)
        return tight[1]
    if not isinstance(before, Text):
        return ""
    start, end = before.column - 1, at + len(key.value)
    if before.line != key.line:
        fix = ""
    elif before.style:
        return ""
    else:
        whole = line[start:end].replace("\\", "\\\\").replace('"', '\\"')
        fix = f'{line[:start]}"{whole}"{line[end:]}'
    report.add("comma-in-braces", key, fix=fix)
    return key.value


def _is_flow(report: Report, node: Node) -> bool:
    return report.lines[node.line - 1][node.column - 1 : node.column] in ("[", "{")


def _text(report: Report, text: Text) -> Text:
    if text.is_block:
        return text
    line = report.lines[text.line - 1]
    if text.style in ("'", '"'):
        if text.value.strip() and not _NEEDS_QUOTES.search(text.value):
            fix = line.replace(text.style + text.value + text.style, text.value, 1)
            report.add("quoted-text", text, fix=fix)
    elif not text.style:
        end = text.column - 1 + len(text.value)
        if line.startswith(" #", end) and line[end + 2 :].strip():
            report.add(
                "lost-text", Text("", text.line, end + 2), fix=as_text(line, text.column - 1)
            )
    return text


def _bracketed(report: Report, node: Table | Sequence) -> Node:
    if not _is_flow(report, node):
        return node
    line = report.lines[node.line - 1]
    value = line[node.column - 1 :].rstrip()
    fix = as_text(line, node.column - 1)
    report.add("text-in-brackets", node, bracket=value[0], fix=fix)
    return Text(value, node.line, node.column)


def _item(report: Report, node: Node) -> Node:
    """An item of a list of texts; `- Let op: geen chloor` is a table to YAML, and a text to us."""
    if isinstance(node, Text):
        return _text(report, node)
    if isinstance(node, Sequence) or len(node.entries) != 1:
        return node
    ((key, child),) = node.items()
    if key.value in _ITEM_KEYS or not isinstance(child, Text):
        return node
    line = report.lines[key.line - 1]
    spot = Text("", key.line, key.column + len(key.value))
    report.add("colon-in-line", spot, fix=as_text(line, key.column - 1))
    return Text(f"{key.value}: {child.value}", key.line, key.column)
