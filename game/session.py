"""The one place where a choice is made and kept.

The window, the terminal and a replay all come through here: step, keep, and only then show.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date

from game.authoring import Loaded, read_scenario
from game.roads.folder import RoadFile, RoadFolder
from game.roads.road import Heading, Lost, NewerRoad, Road, UnreadableRoad, version_of
from game.story.chance import as_shown, draw
from game.story.debrief import Debrief, debrief
from game.story.employee import SpiralState
from game.story.events import Ended, StoryEvent
from game.story.guards import noted
from game.story.play import Refused, Story, Turn, walk
from game.story.rules import fingerprint
from game.story.scenario import YOU, Choice, Ending, Scenario
from game.story.state import StoryState


class Session:
    """One playthrough under way."""

    def __init__(self, story: Story, heading: Heading, file: RoadFile | None = None) -> None:
        """Start at the beginning; `file` is where choices are kept, None: nowhere."""
        self.story = story
        self.heading = heading
        self.instead_of: Session | None = None
        """The finished playthrough that this one leaves at one of its decisions."""
        self.turns = [story.begin(heading.hidden)]
        self._file = file

    @classmethod
    def begin(
        cls,
        scenario: Scenario,
        text: str,
        seed: int,
        today: date,
        folder: RoadFolder | None = None,
        hidden: Mapping[str, str] | None = None,
    ) -> Session:
        """Begin a scenario (`text` is its source) with what the seed draws, or with `hidden`.

        Where the road cannot be written the session plays on unkept.
        """
        draws = {**draw(scenario, seed), **(hidden or {})}
        heading = Heading(scenario.id, version_of(text), fingerprint(), seed, today, draws)
        file = None
        if folder is not None:
            try:
                file = folder.begin(heading, text)
            except OSError:
                file = None
        return cls(Story(scenario), heading, file)

    @classmethod
    def resume(cls, scenario: Scenario, road: Road, file: RoadFile | None = None) -> Session:
        """Walk a road again, up to where it stopped or to the first choice no longer offered.

        Raises UnreadableRoad when its draws are not draws of this scenario.
        """
        check_draws(scenario, road.heading)
        session = cls(Story(scenario), road.heading, file)
        session.turns, refused = walk(session.story, road.heading.hidden, road.choices)
        if refused is not None:
            session._file = None  # the file says more than can be replayed: leave it alone
        elif file is not None:
            try:
                file.mend()
            except OSError:
                session._file = None
        return session

    @property
    def scenario(self) -> Scenario:
        """What is played."""
        return self.story.scenario

    @property
    def state(self) -> StoryState:
        """Where the story stands."""
        return self.turns[-1].state

    @property
    def is_over(self) -> bool:
        """Whether the story has ended."""
        return self.state.is_over

    @property
    def is_kept(self) -> bool:
        """Whether the choices are being kept on disk."""
        return self._file is not None

    @property
    def road(self) -> Road:
        """The playthrough so far, as it can be replayed."""
        return Road(self.heading, self.state.chosen)

    @property
    def events(self) -> tuple[StoryEvent, ...]:
        """Everything that happened so far."""
        return tuple(event for turn in self.turns for event in turn.events)

    @property
    def cards(self) -> tuple[Choice, ...]:
        """What can be chosen now, in the order in which it is shown."""
        return as_shown(self.story.open_choices(self.state), self.heading.seed, self.state.scene)

    @property
    def agreements(self) -> tuple[str, ...]:
        """The card that is always at hand."""
        return noted(self.scenario.agreements, self.state)

    @property
    def mandate(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the player may, and may not, decide."""
        return noted(self.scenario.may, self.state), noted(self.scenario.may_not, self.state)

    @property
    def ended(self) -> Ended | None:
        """How it ended, or None while it goes on."""
        return self.turns[-1].ended

    @property
    def ending(self) -> Ending | None:
        """How the path on which it ended is told; None while it goes on, or untold."""
        if self.ended is None:
            return None
        endings = self.scenario.endings.get(self.ended.path, ())
        return endings[self.ended.ending] if endings else None

    @property
    def courage_before(self) -> int:
        """The player's courage before the last choice, 0-100; before the first one as it is now."""
        return self.turns[max(0, len(self.turns) - 2)].state.courage

    @property
    def courage_went_up(self) -> bool | None:
        """Whether the player's spiral stands higher now (True), lower (False) or level (None)."""
        order = list(SpiralState)
        start = order.index(self.turns[0].state.spirals[YOU].state)
        now = order.index(self.state.spirals[YOU].state)
        return None if start == now else now > start

    def choose(self, choice: str) -> Turn | Refused:
        """Make this choice: kept on disk first, then told. A refusal changes nothing."""
        turn = self.story.choose(self.state, choice)
        if isinstance(turn, Refused):
            return turn
        if self._file is not None:
            try:
                self._file.append(choice)
            except OSError:
                self._file = None  # the story goes on; the screen says that it is not kept
        self.turns.append(turn)
        return turn

    def follow(self, choices: Iterable[str]) -> Refused | None:
        """Make these choices in turn; the refusal of the first that cannot be made."""
        for choice in choices:
            answer = self.choose(choice)
            if isinstance(answer, Refused):
                return answer
        return None

    def another_way(self, at: int) -> Session:
        """A new playthrough that stands again before decision `at`, counted from 0.

        It has the same seed and draws, and a road of its own; the old one stays as it is. Where no
        road can be written it plays on unkept. Raises ValueError where nothing was decided.
        """
        if not 0 <= at < len(self.state.chosen):
            raise ValueError(f"there is no decision {at} on this road")
        heading = replace(self.heading, rules=fingerprint())
        road = Road(heading, self.state.chosen[:at])
        other = Session.resume(self.scenario, road)
        other.instead_of = self
        if self._file is not None:
            try:
                other._file = self._file.begin_beside(road)
            except OSError:
                other._file = None
        return other

    @property
    def parting(self) -> int | None:
        """The decision at which it left the road it is played instead of, counted from 0.

        None when there is no such road, or while both are the same as far as this one goes.
        """
        if self.instead_of is None:
            return None
        pairs = zip(self.state.chosen, self.instead_of.state.chosen, strict=False)
        return next((at for at, (own, other) in enumerate(pairs) if own != other), None)

    def retold(self, scenario: Scenario) -> Session:
        """The same road in another language of the same scenario."""
        again = Session.resume(scenario, self.road, self._file)
        again.instead_of = self.instead_of and self.instead_of.retold(scenario)
        return again

    @classmethod
    def unfinished(cls, loaded: Loaded, folder: RoadFolder) -> Session | None:
        """Where the player was in this scenario: the road chosen on last, if it has not ended.

        A road on which nothing was chosen, or that cannot be read, stands in nobody's way. A road
        of an earlier version of the scenario goes on in that version.
        """
        scenario = loaded.scenario
        for file in reversed(folder.all_of(scenario.id)) if scenario else ():
            with suppress(OSError, UnreadableRoad):
                road = file.read()
                if road.choices:
                    return cls._gone_on(loaded, road, file, folder)
        return None

    @classmethod
    def lost(cls, loaded: Loaded, folder: RoadFolder) -> Lost | None:
        """Why nobody can go on with the road of this scenario that was begun last, if that is so.

        It is left as it is: a newer Lef, or somebody who knows how, may still read it.
        """
        file = folder.latest(loaded.scenario.id) if loaded.scenario else None
        if file is None:
            return None
        try:
            road = file.read()
            session = cls._walked(loaded, road, folder)
        except NewerRoad:
            return Lost.NEWER
        except (OSError, UnreadableRoad):
            return Lost.UNREADABLE
        return None if session and session.road.choices == road.choices else Lost.UNREADABLE

    @classmethod
    def _gone_on(
        cls, loaded: Loaded, road: Road, file: RoadFile, folder: RoadFolder
    ) -> Session | None:
        session = cls._walked(loaded, road, folder, file)
        if session is None or session.is_over or not session.is_kept:
            return None
        session.instead_of = _left(session, folder, file)
        return session

    @classmethod
    def _walked(
        cls, loaded: Loaded, road: Road, folder: RoadFolder, file: RoadFile | None = None
    ) -> Session | None:
        """A road, resumed in the version in which it was played; None where that is gone."""
        scenario = loaded.scenario
        if road.heading.version != version_of(loaded.text):
            text = folder.version_text(road.heading) or ""
            scenario = read_scenario(text, road.heading.scenario, road.heading.scenario).scenario
        return None if scenario is None else cls.resume(scenario, road, file)

    def debrief(self) -> Debrief:
        """What the finished road meant."""
        return debrief(self.story, self.turns)


def check_draws(scenario: Scenario, heading: Heading) -> None:
    """Raise UnreadableRoad when the draws of a road are not draws of this scenario."""
    for name, value in heading.hidden.items():
        if value not in scenario.hidden.get(name, ()):
            raise UnreadableRoad(1, f"{name}={value}")
    if scenario.hidden.keys() != heading.hidden.keys():
        missing = sorted(scenario.hidden.keys() - heading.hidden.keys())
        raise UnreadableRoad(1, ", ".join(missing))


def _left(session: Session, folder: RoadFolder, own: RoadFile) -> Session | None:
    """The finished road of the same seed, draws and version that was played before this one.

    A seed is drawn out of so many that only another way of that same road has it too.
    """
    heading, found = session.heading, None
    for file in folder.all_of(heading.scenario):
        if file.path == own.path:
            break
        try:
            road = file.read()
        except (OSError, UnreadableRoad):
            continue
        if replace(road.heading, rules=heading.rules) == heading:
            other = Session.resume(session.scenario, road)
            found = other if other.is_over else found
    return found
