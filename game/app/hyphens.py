"""Where a word may be broken; asked only for a word that is wider than its line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from game.app.text import Breaks
from game.words import language


def breaks_in(word: str) -> Sequence[int]:
    """The places in the word, in the interface's language, before which a new line may begin."""
    return _breaks(word, language())


@lru_cache(maxsize=1024)
def _breaks(word: str, code: str) -> Sequence[int]:
    return _dictionary(code)(word)


@cache
def _dictionary(code: str) -> Breaks:
    import pyphen  # slow to load, and most windows never need it

    found = pyphen.language_fallback(code)
    breaks: Breaks = pyphen.Pyphen(lang=found).positions if found else lambda word: ()
    return breaks
