"""A translation brought up to date with its scenario: what still fits stays, nothing is lost.

A text that is still there keeps its translation. One that only moved takes it along. One that was
edited gets the old translation marked fuzzy, with the text that it translated (`#| msgid`). What
fits nowhere any more is kept at the end of the file (`#~`), and comes back when its text does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from game.authoring.translator_notes import SPEAKER_SIGN

if TYPE_CHECKING:
    from polib import POEntry, POFile

ALIKE_IN_PLACE = 0.5
"""From this share of equal signs on, two texts in one place are one text, edited."""
ALIKE_ELSEWHERE = 0.6
"""The same for texts in different places."""

Fit = Callable[["POEntry"], Hashable]


def update(wanted: POFile, old: POFile | None, language: str) -> POFile:
    """The wanted texts, with all the translations there were; `wanted` becomes the answer."""
    before = old.metadata if old is not None else {}
    wanted.metadata = {**before, **wanted.metadata, "Language": language}
    if old is None:
        return wanted
    wanted.header = old.header
    match = _Match(wanted, old)
    match.equal(_key, _key)
    match.equal(_key_translated, _key, certain=True)
    match.equal(_words_and_speaker, _words_and_speaker)
    match.edited_in_place()
    match.edited_elsewhere()
    wanted.extend(_kept(entry) for entry in match.left_over)
    return wanted


def _kept(entry: POEntry) -> POEntry:
    """An entry for the end of the file, under the text that its translation was made for."""
    if entry.fuzzy and entry.previous_msgid:
        entry.msgid, entry.previous_msgid = entry.previous_msgid, None
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    entry.obsolete = True
    return entry


class _Match:
    """Which old entry belongs to which text; entries look alike, so they are told apart by id."""

    def __init__(self, wanted: POFile, old: POFile) -> None:
        self._texts = {id(text): text for text in wanted}
        by_age = sorted(old, key=lambda entry: bool(entry.obsolete))
        self._entries = {id(entry): entry for entry in by_age}

    @property
    def left_over(self) -> list[POEntry]:
        """The translations that no text has taken."""
        return [entry for entry in self._entries.values() if _is_translated(entry)]

    def equal(self, of_entry: Fit, of_text: Fit, *, certain: bool = False) -> None:
        """Match what is equal by this; doubts stay, unless it is certain that there are none."""
        entries = _grouped(filter(_is_worth_keeping, self._entries.values()), of_entry)
        for text in list(self._texts.values()):
            found = entries.get(of_text(text))
            if found:
                entry = found.pop(0)
                self._take(entry, text, is_doubtful=entry.fuzzy and not certain)

    def edited_in_place(self) -> None:
        """Match the texts of one place that are most alike."""
        entries = _grouped(self.left_over, lambda entry: entry.msgctxt)
        self._alike(
            (
                (entry, text)
                for text in self._texts.values()
                for entry in entries.get(text.msgctxt, ())
            ),
            ALIKE_IN_PLACE,
        )

    def edited_elsewhere(self) -> None:
        """Match the texts of different places that are most alike, and very much so."""
        entries = [(entry, _words(_translated_text(entry))) for entry in self.left_over]
        texts = [(text, _words(text.msgid)) for text in self._texts.values()]
        self._alike(
            (
                (entry, text)
                for text, words in texts
                for entry, others in entries
                if 4 * len(words & others) >= len(words) + len(others)  # spares a slow comparison
            ),
            ALIKE_ELSEWHERE,
        )

    def _alike(self, pairs: Iterable[tuple[POEntry, POEntry]], least: float) -> None:
        compared = [(_likeness(entry, text), entry, text) for entry, text in pairs]
        for likeness, entry, text in sorted(compared, key=lambda pair: -pair[0]):
            are_free = id(entry) in self._entries and id(text) in self._texts
            if are_free and likeness >= least:
                self._take(entry, text, is_doubtful=True)

    def _take(self, entry: POEntry, text: POEntry, *, is_doubtful: bool) -> None:
        del self._entries[id(entry)], self._texts[id(text)]
        text.msgstr, text.tcomment = entry.msgstr, entry.tcomment
        text.flags = [flag for flag in entry.flags if flag != "fuzzy"]
        if is_doubtful:
            text.flags.append("fuzzy")
            if _translated_text(entry) != text.msgid:
                text.previous_msgid = _translated_text(entry)


def _grouped(entries: Iterable[POEntry], by: Fit) -> dict[Hashable, list[POEntry]]:
    groups: dict[Hashable, list[POEntry]] = defaultdict(list)
    for entry in entries:
        groups[by(entry)].append(entry)
    return groups


def _key(entry: POEntry) -> Hashable:
    return entry.msgctxt, entry.msgid


def _key_translated(entry: POEntry) -> Hashable:
    return entry.msgctxt, _translated_text(entry)


def _words_and_speaker(entry: POEntry) -> Hashable:
    """Scenes may be renamed and lists may grow; the same words of the same person stay the same."""
    place, _sign, speaker = (entry.msgctxt or "").partition(SPEAKER_SIGN)
    return place.rpartition("/")[2], speaker, entry.msgid


def _translated_text(entry: POEntry) -> str:
    """The text that this translation was made for."""
    if entry.fuzzy and entry.previous_msgid:
        return entry.previous_msgid
    return entry.msgid


def _likeness(entry: POEntry, text: POEntry) -> float:
    return SequenceMatcher(None, _translated_text(entry), text.msgid).ratio()


def _words(text: str) -> set[str]:
    return set(text.lower().split())


def _is_translated(entry: POEntry) -> bool:
    return bool(entry.msgstr or any(entry.msgstr_plural.values()))


def _is_worth_keeping(entry: POEntry) -> bool:
    return _is_translated(entry) or bool(entry.tcomment)
