"""The client machine against the table that was fitted, cell by cell."""

import pytest

from game.story.client import AFTER_MOVE, ClientEvent, ClientState, after_event, after_move
from game.story.events import ClientTurned, MeterChanged
from game.story.moves import Move, Stance
from game.story.play import Story, Turn
from game.story.state import StoryState
from tests.story.small import choice, only, play, scenario, scene

FITTED_MOVES = """
from          raise         offer         act           lecture       dump          cover
expecting     informed      choosing      agreed        informed      disappointed  misled
informed      informed      choosing      agreed        informed      disappointed  misled
choosing      choosing      choosing      agreed        informed      disappointed  misled
agreed        agreed        agreed        agreed        agreed        informed      misled
appreciative  appreciative  appreciative  appreciative  appreciative  agreed        misled
misled        informed      choosing      misled        misled        misled        misled
disappointed  heard         heard         disappointed  disappointed  complaining   disappointed
complaining   heard         heard         complaining   disappointed  complaining   complaining
heard         heard         choosing      agreed        heard         disappointed  misled
lost          lost          lost          lost          lost          lost          lost
"""
FITTED_EVENTS = """
from          chooses  kept          expects    finds_out     let_down      complains
expecting     -        -             -          disappointed  disappointed  complaining
informed      -        agreed        expecting  -             disappointed  complaining
choosing      agreed   -             expecting  -             disappointed  complaining
agreed        -        appreciative  expecting  -             disappointed  complaining
appreciative  -        appreciative  expecting  -             disappointed  complaining
misled        -        -             -          complaining   disappointed  complaining
disappointed  -        -             -          complaining   complaining   complaining
complaining   -        -             -          lost          -             -
heard         agreed   appreciative  expecting  -             disappointed  complaining
lost          -        -             -          -             -             -
"""


def cells(table: str) -> dict[tuple[str, str], str]:
    (_, *columns), *rows = (line.split() for line in table.strip().splitlines())
    return {
        (state, column): target
        for state, *targets in rows
        for column, target in zip(columns, targets, strict=True)
    }


MOVE_CELLS = cells(FITTED_MOVES)
EVENT_CELLS = cells(FITTED_EVENTS)
MISFITS = [cell for cell, target in EVENT_CELLS.items() if target == "-"]


def standing(state: ClientState) -> tuple[Story, StoryState]:
    """A story in which ann stands in this state, and any event can be made to happen to her."""
    events = [
        scene(f"on-{event.value}", happens=(("ann", event.value),), leads_to="end")
        for event in ClientEvent
    ]
    ways = [
        choice(event.value.replace("_", "-"), leads_to=f"on-{event.value}", to=("kim",))
        for event in ClientEvent
    ]
    moves = [choice(move.value, move.value) for move in Move]
    story = Story(scenario(scene("a", *moves, *ways), *events))
    [begun] = play(story)
    clients = {**begun.state.clients, "ann": state}
    bare = StoryState("a", clients, {"ann": 50, "bob": 50}, 50, 50, begun.state.spirals, {})
    return story, bare


def test_both_tables_name_every_state_move_and_event() -> None:
    assert set(MOVE_CELLS) == {(s.value, m.value) for s in ClientState for m in Move}
    assert set(EVENT_CELLS) == {(s.value, e.value) for s in ClientState for e in ClientEvent}


def test_every_cell_of_the_table_is_defined() -> None:
    assert set(AFTER_MOVE) == set(ClientState)
    assert all(set(row) == set(Move) for row in AFTER_MOVE.values())


@pytest.mark.parametrize(("state", "move"), MOVE_CELLS)
def test_a_move_takes_a_client_where_the_fitted_table_says(state: str, move: str) -> None:
    target = MOVE_CELLS[state, move]
    assert after_move(ClientState(state), Move(move)) == target
    story, before = standing(ClientState(state))
    turn = story.choose(before, move)
    assert isinstance(turn, Turn)
    assert turn.state.clients == {"ann": target, "bob": "expecting"}
    changed = [] if target == state else [ClientTurned("ann", Move(move), state, target)]  # type: ignore[arg-type]
    assert only(turn, ClientTurned) == changed


@pytest.mark.parametrize(("state", "event"), EVENT_CELLS)
def test_an_event_takes_a_client_where_the_fitted_table_says(state: str, event: str) -> None:
    target = EVENT_CELLS[state, event]
    expected = None if target == "-" else target
    assert after_event(ClientState(state), ClientEvent(event)) == expected


@pytest.mark.parametrize(("state", "event"), MISFITS)
def test_an_event_that_does_not_fit_does_nothing(state: str, event: str) -> None:
    story, before = standing(ClientState(state))
    turn = story.choose(before, event.replace("_", "-"))
    assert isinstance(turn, Turn)
    assert turn.state.clients == before.clients
    entered = next(
        n for n, one in enumerate(turn.events) if getattr(one, "scene", "") == f"on-{event}"
    )
    after_entering = turn.events[entered + 1 :]
    assert not [one for one in after_entering if isinstance(one, ClientTurned | MeterChanged)]


def test_an_event_that_fits_is_told_even_where_the_state_stays() -> None:
    story, before = standing(ClientState.APPRECIATIVE)
    turn = story.choose(before, "kept")
    assert isinstance(turn, Turn)
    kept = ClientTurned("ann", ClientEvent.KEPT, ClientState.APPRECIATIVE, ClientState.APPRECIATIVE)
    assert only(turn, ClientTurned) == [kept]


def test_there_is_no_way_back_from_lost() -> None:
    lost = ClientState.LOST
    assert {after_move(lost, move) for move in Move} == {lost}
    assert {after_event(lost, event) for event in ClientEvent} == {None}


def test_each_stance_can_be_done_well_and_badly() -> None:
    forms = {(move.stance, move.well_done) for move in Move}
    assert forms == {(stance, well) for stance in Stance for well in (True, False)}
    assert (Move.RAISE.stance, Move.DUMP.stance) == (Stance.ESCALATE, Stance.ESCALATE)
    assert (Move.OFFER.stance, Move.LECTURE.stance) == (Stance.EXPLAIN, Stance.EXPLAIN)
    assert (Move.ACT.stance, Move.COVER.stance) == (Stance.IMPROVISE, Stance.IMPROVISE)
    assert {move for move in Move if move.well_done} == {Move.RAISE, Move.OFFER, Move.ACT}
