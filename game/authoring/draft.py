"""A file on its way to being a scenario, and the forms it is read with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from game.authoring.dutch_keys import in_english
from game.authoring.fields import FIELDS, REQUIRED, Field
from game.authoring.kinds import MAY_BE_EMPTY, READERS, TEXTS, Kind, fits, wanted
from game.authoring.names import Names
from game.authoring.places import Places
from game.authoring.reader import Line, Node, Sequence, Table, Text, lines_of
from game.authoring.report import Report, Spot
from game.authoring.screenplay import PLAYER_NAMES
from game.authoring.slips import is_cut, is_too_far_left, looked_at, meant_key
from game.authoring.values import WrongValue
from game.story.scenario import YOU, Beat

T = TypeVar("T")
Translate = Callable[[str, str], str]
"""The text that a player reads, from its context and its source."""


def keep_source(context: str, text: str) -> str:
    """No translation."""
    return text


@dataclass(slots=True)
class Draft:
    """What every part of building a scenario needs."""

    report: Report
    names: Names
    translate: Translate
    places: Places
    """Where everything stands, by its path in the file."""
    remembered: dict[str, Text] = field(default_factory=dict)
    """The choices that guards read, each with the first place that does."""

    def words(self, path: str, text: str, speaker: str | None = None) -> str:
        """This text in the language that is being built; its context is where and by whom."""
        if self.translate is keep_source:
            return text
        if speaker is None:
            return self.translate(_context(path), text)
        name = PLAYER_NAMES[0] if speaker == YOU else self.names.cast[speaker]
        return self.translate(f"{_context(path)} · {name}", text)

    def beats(self, path: str, beats: Iterable[Beat]) -> tuple[Beat, ...]:
        """These beats in the language that is being built."""
        if self.translate is keep_source:
            return tuple(beats)
        return tuple(
            Beat(self.words(path, beat.text, beat.speaker), beat.speaker, beat.expression)
            for beat in beats
        )

    def knows(self, text: Text, known: Collection[str], code: str, **words: str) -> bool:
        """Whether a name exists; reports it, with the nearest that does, when not."""
        if text.value in known:
            return True
        self.report.add_unknown(code, text, text.value, known, **words)
        return False


class Form:
    """One table of the file, read by the fields of its shape; wrong keys and types are reported."""

    def __init__(self, draft: Draft, node: Node, shape: str, path: str, spot: Spot) -> None:
        self.draft = draft
        self.path = path
        self.spot = spot
        self.nodes: dict[str, Node] = {}
        """What stands behind the keys that are well formed."""
        self._keys: set[str] = set()
        self._values: dict[str, object] = {}
        fields = FIELDS[shape]
        if not isinstance(node, Table):
            first = max(fields.values(), key=lambda entry: entry.required)
            example = f"{first.name}: {first.example}"
            self._report_type(node, path.rsplit("/", 1)[-1], Kind.TABLE, example)
            return
        self._keys.update(node.entries)
        before: Node | None = None
        for key, child in node.items():
            known = fields.get(key.value)
            if known is None and (slip := meant_key(draft.report, node, key, child, before)):
                self._keys.add(slip)
            elif known is None and is_too_far_left(draft.report, shape, node, key, child):
                pass
            elif known is None:
                english = in_english(key.value, fields.keys() - node.entries.keys())
                meant = draft.report.add_unknown(
                    "unknown-key", key, key.value, fields, meant=english, key=key.value
                )
                self._keys.add(meant)
            elif self._is_filled(key, child, known):
                self._read(known, child)
            before = child
        for name in REQUIRED[shape]:
            if not self.has(name):
                self.miss(name, shape)

    def miss(self, key: str, shape: str) -> None:
        """Report that a key must be there and is not."""
        example = f"{key}: {FIELDS[shape][key].example}"
        self.draft.report.add("missing-key", self.spot, key=key, example=example)

    def has(self, key: str) -> bool:
        """Whether a key is there, well formed or not, or misspelt."""
        return key in self._keys

    def get(self, key: str, kind: type[T]) -> T | None:
        """The typed value behind a key, or None when it is absent or wrong."""
        value = self._values.get(key)
        return value if isinstance(value, kind) else None

    def spot_of(self, key: str) -> Spot:
        """Where a key's value stands, or else this table."""
        return self.nodes.get(key, self.spot)

    def path_of(self, key: str) -> str:
        """The path of a key of this table."""
        return f"{self.path}/{key}" if self.path else key

    def source(self, key: str) -> str:
        """A text as it was written, on one line."""
        node = self.nodes.get(key)
        return " ".join(node.value.split()) if isinstance(node, Text) else ""

    def line(self, key: str) -> str:
        """A text that a player reads, on one line."""
        text = self.source(key)
        return self.draft.words(self.path_of(key), text) if text else ""

    def text(self, key: str) -> str:
        """A text that a player reads, its lines kept."""
        text = "\n".join(line.text for line in self.lines(key))
        return self.draft.words(self.path_of(key), text) if text else ""

    def lines(self, key: str) -> list[Line]:
        """The lines of a text that hold something."""
        node = self.nodes.get(key)
        return list(lines_of(node, self.draft.report)) if isinstance(node, Text) else []

    def texts(self, key: str) -> list[Text]:
        """The texts of a list; a single one may stand without a list."""
        node = self.nodes.get(key)
        if isinstance(node, Text):
            return [node]
        texts = []
        for item in self.items(key):
            if isinstance(item, Text) and item.value.strip():
                texts.append(item)
            else:
                self._report_type(item, key, Kind.LINE, f"{key}: [a, b]")
        return texts

    def items(self, key: str) -> list[Node]:
        """What stands in a list."""
        node = self.nodes.get(key)
        return node.items if isinstance(node, Sequence) else []

    def form(self, key: str) -> Form | None:
        """The table behind a key, whose shape has the key's name."""
        node = self.nodes.get(key)
        return (
            Form(self.draft, node, key, self.path_of(key), self.spot_of(key))
            if node is not None
            else None
        )

    def named(self, key: str) -> Iterator[tuple[Text, Node]]:
        """The entries of a table whose keys are the author's own."""
        node = self.nodes.get(key)
        return node.items() if isinstance(node, Table) else iter(())

    def forms(self, key: str, shape: str) -> Iterator[tuple[str, Form]]:
        """The tables of a table whose keys are the author's own."""
        for name, child in self.named(key):
            path = f"{self.path_of(key)}/{name.value}"
            yield name.value, Form(self.draft, child, shape, path, name)

    def row(self, key: str, number: int, node: Node, shape: str) -> Form:
        """One table of a list."""
        path = f"{self.path_of(key)}/{number}"
        return Form(self.draft, node, shape, path, node)

    def rows(self, key: str, shape: str) -> Iterator[Form]:
        """The tables of a list."""
        for number, node in enumerate(self.items(key)):
            yield self.row(key, number, node, shape)

    def _is_filled(self, key: Text, child: Node, known: Field) -> bool:
        if isinstance(child, Text) and child.is_alias:
            return False
        if isinstance(child, Text):
            filled = bool(child.value.strip())
        else:
            inside = child.items if isinstance(child, Sequence) else child.entries
            filled = bool(inside) or (known.kind in MAY_BE_EMPTY and not known.required)
        if not filled and not (known.kind in TEXTS and is_cut(self.draft.report, key)):
            self.draft.report.add("empty-value", key, key=key.value)
        return filled

    def _read(self, known: Field, node: Node) -> None:
        node = looked_at(self.draft.report, known.kind, node)
        if not fits(known.kind, node):
            self._report_type(node, known.name, known.kind, f"{known.name}: {known.example}")
            return
        reader = READERS.get(known.kind)
        if reader and isinstance(node, Text):
            try:
                self._values[known.name] = reader(node.value.strip())
            except WrongValue as wrong:
                _report_value(self.draft.report, node, wrong)
                return
        self.nodes[known.name] = node

    def _report_type(self, node: Node, key: str, kind: Kind, example: str) -> None:
        self.draft.report.add("wrong-type", node, key=key, wanted=wanted(kind), example=example)


def _report_value(report: Report, text: Text, wrong: WrongValue) -> None:
    name = text.value.strip()
    if wrong.known:
        report.add_unknown(wrong.code, text, name, wrong.known)
    elif not report.without_quotes(text, name):
        report.add(wrong.code, text, name=name, least=wrong.least, most=wrong.most)


def _context(path: str) -> str:
    return path.removeprefix("scenes/").replace("/choices/", "/", 1)
