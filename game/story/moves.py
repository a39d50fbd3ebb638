"""What a trainee can do: six moves, in three stances, each done well or badly."""

from __future__ import annotations

from enum import StrEnum


class Stance(StrEnum):
    """What the trainee does. No stance is good by nature."""

    ESCALATE = "escalate"
    EXPLAIN = "explain"
    IMPROVISE = "improvise"


class Move(StrEnum):
    """What the trainee does and how: one stance, done well or badly."""

    RAISE = "raise"
    OFFER = "offer"
    ACT = "act"
    LECTURE = "lecture"
    DUMP = "dump"
    COVER = "cover"

    @property
    def stance(self) -> Stance:
        """What this move does, apart from how well."""
        return _STANCES[self]

    @property
    def well_done(self) -> bool:
        """Whether this is the open form of its stance."""
        return self in (Move.RAISE, Move.OFFER, Move.ACT)


_STANCES = {
    Move.RAISE: Stance.ESCALATE,
    Move.DUMP: Stance.ESCALATE,
    Move.OFFER: Stance.EXPLAIN,
    Move.LECTURE: Stance.EXPLAIN,
    Move.ACT: Stance.IMPROVISE,
    Move.COVER: Stance.IMPROVISE,
}


class Decides(StrEnum):
    """Whose decision it is; that, and not the size of the matter, tells which move is good."""

    YOU = "you"
    CLIENT = "client"
    OTHER = "other"
    SAFETY = "safety"
