from collections.abc import Callable, Iterable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from game.roads.folder import RoadFolder
from game.session import Session
from game.terminal.page import Page
from game.terminal.player import choose_scenario, play
from tests import late_supplies


def session(folder: RoadFolder | None = None) -> Session:
    """A playthrough, kept in this folder or nowhere."""
    return Session.begin(
        late_supplies.scenario(), "", 7, date(2026, 11, 21), folder, late_supplies.GUESTS
    )


def typing(lines: Iterable[str]) -> Callable[[], str]:
    waiting = iter(lines)

    def ask() -> str:
        try:
            return next(waiting)
        except StopIteration:
            raise EOFError from None

    return ask


def number_of(playing: Session, choice: str) -> str:
    return str([card.id for card in playing.cards].index(choice) + 1)


def road(playing: Session, choices: Iterable[str]) -> Callable[[], str]:
    """Types the number of each choice as the cards then lie."""
    waiting = iter(choices)
    return lambda: number_of(playing, next(waiting))


def test_a_whole_story_is_played_to_its_debrief() -> None:
    playing, out = session(), StringIO()
    assert play(playing, Page(out), road(playing, late_supplies.THANKS))
    told = out.getvalue()
    assert playing.state.chosen == late_supplies.THANKS
    for expected in (
        "Jij krijgt geen cijfer",
        "Schoon om elf uur",
        "Jij: Alles is om elf uur klaar.",
        "Er komt een bedankje",
        "Klantcijfer van Fleur: heel blij, een 10,0.",
        "De weg die je koos",
        "(Fleur denkt: Fijn dat ik het nu hoor, niet om elf uur.)",
        "Wat kostte het bellen?",
    ):
        assert expected in " ".join(told.split()), expected


def test_no_number_of_a_meter_is_shown_while_the_story_runs() -> None:
    playing, out = session(), StringIO()
    play(playing, Page(out), typing([number_of(playing, "bel-fleur")]))
    assert "■■■□□" in out.getvalue()
    assert "67" not in out.getvalue()
    assert "73" not in out.getvalue()


def test_thoughts_and_reasons_wait_for_the_debrief() -> None:
    playing, out = session(), StringIO()
    play(playing, Page(out), typing([number_of(playing, "bel-fleur")]))
    assert "Goed dat u het zegt" in out.getvalue()
    assert "Fijn dat ik het nu hoor" not in out.getvalue()
    assert "vroeg wat telt" not in out.getvalue()


def test_a_slip_of_the_fingers_asks_again_and_chooses_nothing() -> None:
    playing, out = session(), StringIO()
    play(playing, Page(out), typing(["9", "x", "", 5000 * "9", "q"]))
    assert playing.state.chosen == ()
    assert out.getvalue().count("Typ 1 tot 4") == 5


def test_the_agreements_are_always_at_hand() -> None:
    playing, out = session(), StringIO()
    play(playing, Page(out), typing(["a", "q"]))
    assert out.getvalue().count("Alleen groen middel") == 2


def test_a_situation_is_picked_by_its_number() -> None:
    out = StringIO()
    assert (
        choose_scenario(["Om elf uur klaar", "Iedereen eruit"], Page(out), typing(["3", "2"])) == 1
    )
    assert "  2  Iedereen eruit" in out.getvalue()
    assert out.getvalue().count("Typ 1 tot 2") == 2


def test_who_picks_no_situation_stops() -> None:
    assert choose_scenario(["Om elf uur klaar"], Page(StringIO()), typing(["q"])) is None


@pytest.mark.parametrize("stop", [["q"], []])
def test_stopping_says_that_one_can_go_on_later(stop: list[str], tmp_path: Path) -> None:
    playing, out = session(RoadFolder(tmp_path)), StringIO()
    assert not play(playing, Page(out), typing(stop))
    assert "Je kunt later verder waar je was." in out.getvalue()


def test_stopping_promises_nothing_of_a_road_that_is_not_kept() -> None:
    playing, out = session(), StringIO()
    assert not play(playing, Page(out), typing(["q"]))
    assert "Tot de volgende keer." in out.getvalue()
    assert "later verder" not in out.getvalue()


def test_a_road_that_is_not_kept_is_said_once() -> None:
    playing, out = session(), StringIO()
    play(playing, Page(out), road(playing, late_supplies.THANKS))
    assert out.getvalue().count("Dit wordt niet bewaard") == 1


def test_a_console_that_knows_few_signs_still_shows_everything() -> None:
    class OldConsole(StringIO):
        encoding = "ascii"

    playing, out = session(), OldConsole()
    play(playing, Page(out), road(playing, late_supplies.THANKS))
    assert "###.." in out.getvalue()
    assert out.getvalue().isascii()
