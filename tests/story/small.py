"""Small scenarios, built by hand, in which one thing at a time happens."""

from collections.abc import Mapping
from typing import Any, TypeVar

from game.story.events import StoryEvent
from game.story.moves import Decides, Move
from game.story.play import Refused, Story, Turn
from game.story.scenario import (
    END,
    Beat,
    Choice,
    Condition,
    Ending,
    Episode,
    Guard,
    Meter,
    Part,
    Path,
    Person,
    Scenario,
    Scene,
    StoryHappening,
    Way,
)

Event = TypeVar("Event", bound=StoryEvent)

ENDINGS = {path: (Ending((Episode((Part((Beat(path.value),)),)),)),) for path in Path}


def client_is(name: str, *states: str) -> Condition:
    return Condition("client", name, frozenset(states))


def chose(*choices: str) -> Condition:
    return Condition("chose", "", frozenset(choices))


def not_chose(*choices: str) -> Condition:
    return Condition("not_chose", "", frozenset(choices))


def drawn(name: str, *values: str) -> Condition:
    return Condition("hidden", name, frozenset(values))


def spiral_is(name: str, *states: str) -> Condition:
    return Condition("spiral", name, frozenset(states))


def way(target: str, *conditions: Condition) -> Way:
    return Way(target, conditions)


def part(text: str, *conditions: Condition) -> Part:
    return Part((Beat(text),), conditions)


def choice(
    id: str,
    move: str = "act",
    leads_to: str | tuple[Way, ...] = END,
    to: tuple[str, ...] = (),
    quality: int | None = None,
    effects: Mapping[str, int] | None = None,
    say: str | tuple[Part, ...] = (),
    then: str | tuple[Part, ...] = (),
    guard: Guard = (),
    label: str = "",
) -> Choice:
    """A choice; it ends the story unless it leads elsewhere."""
    return Choice(
        id,
        label or id,
        Move(move),
        _ways(leads_to),
        to=to,
        quality=quality,
        effects={Meter(meter): change for meter, change in (effects or {}).items()},
        say=_told(say),
        then=_told(then),
        guard=guard,
    )


def scene(
    id: str,
    *choices: Choice,
    clients: tuple[str, ...] = ("ann",),
    decides: str = "client",
    happens: tuple[tuple[str, str], ...] = (),
    story: str | tuple[Part, ...] = (),
    leads_to: str | tuple[Way, ...] = (),
    **rest: Any,
) -> Scene:
    """A scene with `ann`, whose decision it is."""
    return Scene(
        id,
        _told(story),
        clients,
        Decides(decides) if choices else None,
        happenings=tuple(StoryHappening(who, event) for who, event in happens),
        choices=choices,
        ways=_ways(leads_to) if leads_to else (),
        **rest,
    )


def scenario(
    *scenes: Scene,
    clients: tuple[str, ...] = ("ann", "bob"),
    spirals: Mapping[str, str] | None = None,
    endings: Mapping[Path, tuple[Ending, ...]] = ENDINGS,
    **rest: Any,
) -> Scenario:
    """A scenario that starts in its first scene; `kim` is a colleague."""
    who_have_spirals = spirals or {}
    people = dict.fromkeys((*clients, "kim", *who_have_spirals))
    cast = {
        id: Person(id, id.title(), "", "", id in clients, who_have_spirals.get(id)) for id in people
    }
    by_id = {one.id: one for one in scenes}
    return Scenario("small", "Klein", "nl", "", "", "", cast, scenes[0].id, by_id, endings, **rest)


def play(
    story: Story | Scenario, *choices: str, hidden: Mapping[str, str] | None = None
) -> list[Turn]:
    """Every turn of a road whose choices are all open."""
    if isinstance(story, Scenario):
        story = Story(story)
    turns = [story.begin(hidden or {})]
    for id in choices:
        turn = story.choose(turns[-1].state, id)
        assert not isinstance(turn, Refused), f"{id} was refused: {turn}"
        turns.append(turn)
    return turns


def kinds(turn: Turn) -> list[str]:
    """The events of a turn by name."""
    return [type(event).__name__ for event in turn.events]


def only(turn: Turn, kind: type[Event]) -> list[Event]:
    """The events of one kind, in order."""
    return [event for event in turn.events if isinstance(event, kind)]


def _told(text: str | tuple[Part, ...]) -> tuple[Part, ...]:
    if isinstance(text, str):
        return (Part((Beat(text),)),)
    return text


def _ways(leads_to: str | tuple[Way, ...]) -> tuple[Way, ...]:
    return (Way(leads_to),) if isinstance(leads_to, str) else leads_to
