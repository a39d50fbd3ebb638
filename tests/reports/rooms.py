"""A training room: the folders of its laptops, and a situation small enough to count by hand."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from game.authoring import load
from game.roads.folder import RoadFolder
from game.session import Session
from game.story.bots import POLICIES
from game.story.play import MOST_CHOICES

DRAFTS = Path(__file__).parents[1] / "drafts"
SMALL = (DRAFTS / "small.yaml").read_text("utf-8")
"""One decision: `bellen` or `wachten`; with `need` guests the story ends after it."""
ENDS = {"need": "guests"}


def put(shelf: Path, text: str = SMALL, name: str = "small") -> Path:
    """A scenario on a trainer's shelf."""
    file = shelf / name / "scenario.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def play(laptop: Path, scenario: Path, choices: Iterable[str], seed: int) -> Session:
    """Play this on a laptop, in the scenario as it is now."""
    loaded = load(scenario)
    assert loaded.scenario is not None, loaded.problems
    folder = RoadFolder(laptop / "roads")
    hidden = ENDS if "need" in loaded.scenario.hidden else None
    session = Session.begin(
        loaded.scenario, loaded.text, seed, date(2026, 11, 21), folder, hidden=hidden
    )
    assert session.follow(choices) is None
    return session


def fill(room: Path, scenario: Path, choices: Sequence[str]) -> None:
    """A laptop for each of these, on which this one choice was made."""
    for number, choice in enumerate(choices):
        play(room / f"laptop-{number:03}", scenario, [choice], seed=1000 + number)


def bot_plays(laptop: Path, scenario: Path, number: int) -> Session:
    """A bot plays to the end; every laptop has a bot and a seed of its own."""
    loaded = load(scenario)
    assert loaded.scenario is not None
    dice = random.Random(number)
    session = Session.begin(
        loaded.scenario, loaded.text, number, date(2026, 11, 21), RoadFolder(laptop / "roads")
    )
    names = ("best", "second", "random", "best", "cover")
    for _step in range(MOST_CHOICES):
        if session.is_over:
            break
        options = [(card, session.story.quality(session.state, card)) for card in session.cards]
        liked = POLICIES[names[number % len(names)]](options)
        session.choose(dice.choice([choice.id for choice, _quality in liked]))
    assert session.is_over
    return session
