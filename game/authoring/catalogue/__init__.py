"""Everything that can be wrong with a scenario: one plain sentence for each code."""

from __future__ import annotations

from collections.abc import Mapping

from game.authoring.catalogue.beside import BESIDE
from game.authoring.catalogue.entry import Entry, Severity
from game.authoring.catalogue.fields import FIELDS
from game.authoring.catalogue.names import NAMES
from game.authoring.catalogue.proof import PROOF
from game.authoring.catalogue.reading import READING
from game.authoring.catalogue.roads import ROADS
from game.authoring.catalogue.smells import SMELLS
from game.authoring.catalogue.structure import STRUCTURE
from game.authoring.catalogue.values import VALUES

__all__ = ["CATALOGUE", "Entry", "Severity"]

CATALOGUE: Mapping[str, Entry] = (
    READING | FIELDS | VALUES | NAMES | STRUCTURE | PROOF | ROADS | SMELLS | BESIDE
)
"""Every problem that a scenario can have, by its code."""
