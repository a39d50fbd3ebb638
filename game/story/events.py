"""What happened in a turn, in order. Whoever shows, keeps or judges a story reads only these."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.client import ClientEvent, ClientState
from game.story.employee import SpiralEvent, SpiralState
from game.story.moves import Move
from game.story.scenario import Beat, Meter, Moment, Path


@dataclass(frozen=True, slots=True)
class Chose:
    """The player chose; `best` is the quality of the best choice that was open."""

    scene: str
    choice: str
    move: Move
    quality: int
    best: int
    towards: tuple[str, ...]
    """The cast members addressed."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the player said while making the choice."""

    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class ClientTurned:
    """A client's state changed, or a story event fitted it (and may have left it as it was)."""

    client: str
    cause: Move | ClientEvent
    before: ClientState
    after: ClientState


@dataclass(frozen=True, slots=True)
class SpiralTurned:
    """The player's courage, or that of a character, went up or down the spiral."""

    who: str
    cause: SpiralEvent
    before: SpiralState
    after: SpiralState


@dataclass(frozen=True, slots=True)
class MeterChanged:
    """A meter changed; trust is of a client, courage and calm are the player's."""

    meter: Meter
    before: int
    after: int
    client: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Lines of story: what followed at once on a choice, or what a scene tells."""

    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Entered:
    """The story came to a scene, at a moment and a place (None where it has not said any yet)."""

    scene: str
    moment: Moment | None
    place: str | None


@dataclass(frozen=True, slots=True)
class Ended:
    """The story is over: the path, which of its endings is told, and the first client's grade."""

    path: Path
    ending: int
    grade: float


StoryEvent = Chose | Said | ClientTurned | SpiralTurned | MeterChanged | Told | Entered | Ended
