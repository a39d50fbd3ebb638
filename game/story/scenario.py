"""The authored nouns: a scenario as the story knows it, frozen and already checked for shape.

Ids are slugs. Choice ids are unique in a scenario. Whoever builds a `Scenario` (see
`game.authoring`) has made sure that every name in it exists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from game.story.moves import Decides, Move

END = "end"
"""The way out of a story."""
HERE = "here"
"""The way that stays in the scene."""
YOU = "you"
"""The player: a speaker, and the name under which the player's own spiral is asked."""


class Path(StrEnum):
    """How a story can end, the worst first; the client machine decides which."""

    COMPLAINT = "complaint"
    MIXED = "mixed"
    APPRECIATION = "appreciation"

    @property
    def rank(self) -> int:
        """How good it is to end so: 0, 1 or 2."""
        return tuple(Path).index(self)


BEST_FIRST = tuple(reversed(Path))
"""The paths in the order in which they are told."""


class Expression(StrEnum):
    """A face that somebody in the story can pull."""

    NEUTRAL = "neutral"
    PLEASED = "pleased"
    WORRIED = "worried"
    ANNOYED = "annoyed"
    RELIEVED = "relieved"
    SURPRISED = "surprised"
    HURRIED = "hurried"
    AFRAID = "afraid"


class Step(StrEnum):
    """The steps of the lesson: raise it, offer a choice, let choose, keep it, own what failed."""

    RAISE = "raise"
    OFFER = "offer"
    CHOOSE = "choose"
    KEEP = "keep"
    OWN = "own"


class Meter(StrEnum):
    """What is scored, 0–100: trust per client, courage and calm of the player."""

    TRUST = "trust"
    COURAGE = "courage"
    CALM = "calm"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A label on the story's clock: week 1 and up, day 0 (Monday) to 6, minute of the day."""

    week: int
    day: int
    minute: int

    def is_on_day_of(self, other: Moment) -> bool:
        """Whether both fall on one day."""
        return (self.week, self.day) == (other.week, other.day)


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that a guard asks; it holds when the answer is among `values`.

    `name` is a client, a hidden name, or who the spiral is of; `chose` and `not_chose` have none.
    """

    kind: Literal["client", "chose", "not_chose", "hidden", "spiral"]
    name: str
    values: frozenset[str]


Guard = tuple[Condition, ...]
"""All of its conditions must hold; an empty guard always holds."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One line of story: said by a cast member or by `YOU`, or told by the narrator (`None`)."""

    text: str
    speaker: str | None = None
    expression: Expression | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Beats that are told only while their guard holds."""

    beats: tuple[Beat, ...]
    guard: Guard = ()


Screenplay = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A line on the card of agreements or of the mandate."""

    text: str
    guard: Guard = ()


@dataclass(frozen=True, slots=True)
class Way:
    """Where a story goes on, while its guard holds: a scene's id, `HERE` or `END`."""

    target: str
    guard: Guard = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the player can do or say in a scene."""

    id: str
    label: str
    move: Move
    ways: tuple[Way, ...]
    """Tried in order; the last has no guard."""
    say: Screenplay = ()
    to: tuple[str, ...] = ()
    """Cast ids; empty: whom the scene addresses."""
    quality: int | None = None
    """0–3 where the experts' key differs from the table."""
    effects: Mapping[Meter, int] = field(default_factory=dict)
    """Only the meters that differ from the table."""
    because: str = ""
    then: Screenplay = ()
    thought: tuple[Beat, ...] = ()
    why: tuple[Beat, ...] = ()
    guard: Guard = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryHappening:
    """A story event that a scene brings about on entering, e.g. `fleur` `finds_out`."""

    who: str
    event: str
    """A `ClientEvent` or a `SpiralEvent`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A place in the story: what happens on entering, then a decision or a way on."""

    id: str
    story: Screenplay
    clients: tuple[str, ...]
    """Whom the moves here are addressed to."""
    decides: Decides | None = None
    """None only in a scene without choices."""
    when: Moment | None = None
    """None: the clock stays where the road left it."""
    place: str | None = None
    """None: the place stays what it was."""
    happenings: tuple[StoryHappening, ...] = ()
    ask: str = ""
    choices: tuple[Choice, ...] = ()
    ways: tuple[Way, ...] = ()
    """Only in a scene without choices."""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Episode:
    """One moment of an ending."""

    story: Screenplay
    when: Moment | None = None
    place: str | None = None
    thought: tuple[Beat, ...] = ()


@dataclass(frozen=True, slots=True)
class Ending:
    """How a path is told: several moments, then a letter or a card in the client's own voice."""

    episodes: tuple[Episode, ...]
    letter: tuple[str, ...] = ()
    """Paragraphs; empty where nobody writes."""
    sender: str = ""
    """The cast id of who writes."""
    picture: str = ""
    """What comes with a thanks: tulips, a coffee, a nod; empty: the usual."""
    guard: Guard = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the cast."""

    id: str
    name: str
    role: str
    looks: str
    is_client: bool = False
    spiral: str | None = None
    """A `SpiralState` for a character whose courage is at stake in the story."""


@dataclass(frozen=True, slots=True)
class GradeBound:
    """What an example promises of the grade, e.g. at least 8."""

    at_least: float = 1.0
    at_most: float = 10.0


@dataclass(frozen=True, slots=True)
class Example:
    """A road that must keep ending the same way; without `hidden` it holds for every draw."""

    choices: tuple[str, ...]
    path: Path
    hidden: Mapping[str, str] = field(default_factory=dict)
    grade: GradeBound | None = None


@dataclass(frozen=True, slots=True)
class Questions:
    """What the debrief asks: of the player, of the organisation, and the sentence to take along."""

    you: str = ""
    organisation: str = ""
    causes: tuple[str, ...] = ()
    if_then: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """How far the experts' key behind quality has come."""

    status: Literal["concept", "rated"] = "concept"
    raters: int = 1


LAST_ON_BOARD = 1000
"""The place on the board of a scenario that asks for none."""
MOST_DECISIONS_OF_A_MINI = 3
"""A road through so few scenes has one or two decisions; one more is where a wrong turn leads."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole authored situation, in one language."""

    id: str
    title: str
    language: str
    sector: str
    about: str
    role: str
    """What the player is here; the player has no name, face or gender."""
    cast: Mapping[str, Person]
    start: str
    scenes: Mapping[str, Scene]
    endings: Mapping[Path, tuple[Ending, ...]]
    picture: str = ""
    steps: tuple[Step, ...] = tuple(Step)
    hidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What is drawn once a playthrough; repeats are weights."""
    agreements: tuple[Note, ...] = ()
    may: tuple[Note, ...] = ()
    may_not: tuple[Note, ...] = ()
    debrief: Questions = Questions()
    examples: tuple[Example, ...] = ()
    sources: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    key: Key = Key()
    order: int = 1000
    accept: Mapping[str, str] = field(default_factory=dict)

    @property
    def clients(self) -> tuple[str, ...]:
        """The clients' ids in the order of the cast; the first decides appreciation."""
        return tuple(person.id for person in self.cast.values() if person.is_client)

    @property
    def is_mini(self) -> bool:
        """Whether it is over in some three minutes: a warming-up, or a look back days later."""
        decisions = sum(1 for scene in self.scenes.values() if scene.choices)
        return decisions <= MOST_DECISIONS_OF_A_MINI

    def scene_of(self, choice_id: str) -> Scene | None:
        """The scene that offers this choice, or None."""
        for scene in self.scenes.values():
            if any(choice.id == choice_id for choice in scene.choices):
                return scene
        return None

    def choice(self, id: str) -> Choice | None:
        """The choice with this id, whichever scene offers it, or None."""
        scene = self.scene_of(id)
        return next(one for one in scene.choices if one.id == id) if scene else None
