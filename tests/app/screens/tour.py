"""Every screen that a story can come to, each once: what a player would need weeks to see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from game.app.screen import PageScreen
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.another_way import AnotherWayScreen
from game.app.screens.briefing import BriefingScreen
from game.app.screens.debrief import DebriefScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.play import PlayScreen
from game.app.screens.playing.decision_page import answer_id
from game.app.screens.playing.leaf_page import ON
from game.app.theme import Look
from game.app.widgets.page import Page
from game.app.world import World
from game.authoring import Loaded
from game.roads.road import Heading
from game.session import Session
from game.story.events import Said, Told
from game.story.explore import ControlState, Exploration, draws, explore
from game.story.guards import told
from game.story.play import Story, Turn
from game.story.scenario import END
from tests.app.screens.worlds import TODAY

Size = tuple[int, int]
Draw = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One choice somewhere in a story, and the road that leads there."""

    hidden: Draw
    before: tuple[str, ...]
    choice: str


@dataclass(frozen=True, slots=True)
class Road:
    """A story from its beginning to an end."""

    hidden: Draw
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tour:
    """Steps that together make every choice and tell every line; roads that come to every ending
    and, among them, have every choice on a card of the debrief."""

    steps: tuple[Step, ...]
    roads: tuple[Road, ...]


def tour_of(story: Story) -> Tour:
    """The shortest there is, by what the explorer of stories finds."""
    steps, roads = [], []
    heard: set[object] = set()
    ended: set[object] = set()
    decided: set[str] = set()
    for hidden, _share in draws(story.scenario):
        found = explore(story, hidden)
        for control, ways in found.steps.items():
            for choice, reached in ways.items():
                turn = story.choose(found.turns[control].state, choice)
                new = {(choice, reached.scene), *_heard(turn)}
                if control == found.begin:
                    new |= _heard(found.turns[control])
                if not new <= heard:
                    heard |= new
                    steps.append(Step(hidden, found.roads[control], choice))
        while road := _to_something_new(found, decided):
            decided |= {*road}
            ended.add(_told_at_end(story, session_on(story, hidden, road).turns[-1]))
            roads.append(Road(hidden, road))
        for control, road in found.roads.items():
            end = _told_at_end(story, found.turns[control]) if control.scene == END else None
            if end is not None and end not in ended:
                ended.add(end)
                roads.append(Road(hidden, road))
    return Tour(tuple(steps), tuple(roads))


def _heard(turn: Turn) -> set[object]:
    """Every line that is told or said on the way."""
    words = (event for event in turn.events if isinstance(event, (Said, Told)))
    return {beat for one in words for beat in one.beats}


def _to_something_new(found: Exploration, known: Set[str]) -> tuple[str, ...]:
    """A road from the beginning to an end by as much as can be that is not known; none, if none."""
    road: tuple[str, ...] = ()
    at, made = found.begin, set(known)
    while way := _nearest(found, at, lambda _at, choice: choice not in made):  # noqa: B023
        road, at = (*road, *way), _after(found, at, way)
        made |= {*road}
    if not road:
        return ()
    return (*road, *_nearest(found, at, lambda at, choice: found.steps[at][choice].scene == END))


def _nearest(
    found: Exploration, begin: ControlState, wanted: Callable[[ControlState, str], bool]
) -> tuple[str, ...]:
    """The shortest way to a choice that is wanted, and that choice."""
    ways: dict[ControlState, tuple[str, ...]] = {begin: ()}
    waiting = [begin]
    for at in waiting:
        for choice, reached in found.steps[at].items():
            if wanted(at, choice):
                return (*ways[at], choice)
            if reached not in ways:
                ways[reached] = (*ways[at], choice)
                waiting.append(reached)
    return ()


def _after(found: Exploration, at: ControlState, way: tuple[str, ...]) -> ControlState:
    for choice in way:
        at = found.steps[at][choice]
    return at


def _told_at_end(story: Story, turn: Turn) -> object:
    """What makes this end another than others to read."""
    assert turn.ended is not None
    ending = story.scenario.endings[turn.ended.path][turn.ended.ending]
    moments = tuple(told(episode.story, turn.state) for episode in ending.episodes)
    return turn.ended.path, turn.ended.ending, moments


def session_on(story: Story, hidden: Draw, choices: Sequence[str] = ()) -> Session:
    """Somebody so far on a road, of which nothing is kept."""
    session = Session(story, Heading(story.scenario.id, "", "", 3, TODAY, {**hidden}))
    assert session.follow(choices) is None
    return session


class Visit:
    """All of one scenario in one look, page by page, each with where it is."""

    def __init__(self, world: World, story: Story, size: Size, look: Look) -> None:
        self._world = world
        self._story = story
        self._size = size
        self._look = look
        self._met: set[object] = set()

    def before(self, loaded: Loaded) -> Iterator[tuple[str, Page]]:
        """What is read before the story begins, for all that can be drawn."""
        for hidden, _share in draws(self._story.scenario):
            self._world.hidden = hidden
            yield self._laid_out("briefing", BriefingScreen(self._world, loaded, anew=True))

    def of_steps(self, steps: Sequence[Step]) -> Iterator[tuple[str, Page]]:
        """The decisions, what can be looked up there, and what comes of each choice."""
        for step in steps:
            session = session_on(self._story, step.hidden, step.before)
            noted = session.agreements, session.mandate
            if noted not in self._met:
                self._met.add(noted)
                where = f"over {session.state.scene}"
                yield self._laid_out(where, AgreementsScreen(self._world, session))
                yield self._laid_out(where, PauseScreen(self._world, session))
            screen = PlayScreen(self._world, session, whole_turn=True)
            screen.layout(self._size, self._look)
            yield from self._until_decision(screen)
            if screen.acted(answer_id(step.choice), 0) is None:
                yield from self._until_decision(screen)

    def of_roads(self, roads: Sequence[Road]) -> Iterator[tuple[str, Page]]:
        """The endings and the debriefs, each card of a road not taken opened once."""
        for road in roads:
            session = session_on(self._story, road.hidden, road.choices)
            ending = _told_at_end(self._story, session.turns[-1])
            where = f"after {' '.join(road.choices)}"
            if ending not in self._met:
                self._met.add(ending)
                yield from self._through(self._world.screens.ending(session), f"ending {where}")
            screen = self._world.screens.debrief(session)
            yield from self._through(screen, f"debrief {where}")
            yield self._laid_out(f"again {where}", AnotherWayScreen(self._world, session))

    def _laid_out(self, where: str, screen: PageScreen) -> tuple[str, Page]:
        screen.layout(self._size, self._look)
        return where, screen.page

    def _until_decision(self, screen: PlayScreen) -> Iterator[tuple[str, Page]]:
        while True:
            sheet = screen.sheet
            assert sheet is not None
            key = (sheet.leaf, sheet.decides, tuple(w.name for w in screen.page.everything()))
            if key not in self._met:
                self._met.add(key)
                yield f"{sheet.leaf.scene} {sheet.leaf.chosen or ''}", screen.page
            if screen.page.focus != ON and not any(w.id == ON for w in screen.page.widgets):
                return
            if screen.acted(ON, 0) is not None:
                return

    def _through(self, screen: object, where: str) -> Iterator[tuple[str, Page]]:
        assert isinstance(screen, PageScreen)
        screen.layout(self._size, self._look)
        while True:
            yield where, screen.page
            if isinstance(screen, DebriefScreen):
                yield from self._asked(screen, where)
            if all(w.id != ON for w in screen.page.everything()) or screen.acted(ON, 0):
                return

    def _asked(self, screen: DebriefScreen, where: str) -> Iterator[tuple[str, Page]]:
        """The cards that open on this page and were not seen yet."""
        for id in [w.id for w in screen.page.everything() if w.id.startswith("other-")]:
            choice = id.split("-", 2)[2]
            if choice not in self._met:
                self._met.add(choice)
                screen.acted(id, 0)
                yield f"{where}, {choice} opened", screen.page
                screen.acted(id, 0)
