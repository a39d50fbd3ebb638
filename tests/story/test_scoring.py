"""How good a move is, and what it does to the meters."""

import pytest

from game.story.client import ClientEvent, ClientState
from game.story.events import Chose, MeterChanged
from game.story.moves import Decides, Move
from game.story.play import Turn
from game.story.scoring import effects_of_event, effects_of_move, quality_of
from tests.story.small import choice, only, play, scenario, scene

QUALITIES = {
    #          you client other safety
    "raise": (1, 2, 3, 3),
    "offer": (1, 3, 2, 2),
    "act": (3, 1, 2, 3),
    "lecture": (1, 1, 1, 1),
    "dump": (1, 1, 1, 1),
    "cover": (0, 0, 0, 0),
}
WRONG_PLACE = (-3, 1, -2)
EFFECTS = {
    #         quality 3,    2,           1,           0
    "raise": ((3, 5, -4), (1, 3, -3), WRONG_PLACE, WRONG_PLACE),
    "offer": ((6, 5, -3), (3, 3, -4), WRONG_PLACE, WRONG_PLACE),
    "act": ((4, 4, -4), (2, 3, -5), WRONG_PLACE, WRONG_PLACE),
    "lecture": ((-3, 1, 1),) * 4,
    "dump": ((-4, -2, 2),) * 4,
    "cover": ((2, -3, -2),) * 4,
}
OWNING_UP = (-6, 6, -4)
EVENTS = {
    "chooses": (3, 1, 0),
    "kept": (6, 2, 4),
    "expects": (0, 0, 0),
    "finds_out": (-18, -4, -4),
    "let_down": (-5, -2, -2),
    "complains": (0, -2, -2),
}
MILDER = {
    ("kept", "informed"): (3, 1, 2),
    ("kept", "appreciative"): (2, 1, 2),
    ("finds_out", "expecting"): (-6, -3, -3),
}


def expected_quality(move: str, decides: Decides, state: str) -> int:
    if state == "misled" and move in ("raise", "offer"):
        return 3
    if (state, move) in (("disappointed", "lecture"), ("complaining", "dump")):
        return 0
    return QUALITIES[move][list(Decides).index(decides)]


def changes(turn: Turn) -> list[tuple[str, str | None, int]]:
    """Each change of a meter: which, of whom, by how much."""
    return [
        (one.meter.value, one.client, one.after - one.before) for one in only(turn, MeterChanged)
    ]


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("decides", Decides)
def test_quality_follows_from_the_move_from_who_decides_and_from_three_states(
    move: Move, decides: Decides
) -> None:
    assert list(Decides) == ["you", "client", "other", "safety"]
    for state in ClientState:
        wanted = expected_quality(move.value, decides, state.value)
        assert quality_of(move, decides, (state,)) == wanted, state
    assert quality_of(move, decides, ()) == QUALITIES[move][list(Decides).index(decides)]


def test_with_several_clients_the_lowest_quality_holds() -> None:
    misled, expecting = ClientState.MISLED, ClientState.EXPECTING
    assert quality_of(Move.OFFER, Decides.YOU, (misled, expecting)) == 1
    assert quality_of(Move.OFFER, Decides.YOU, (expecting, misled)) == 1
    assert quality_of(Move.OFFER, Decides.YOU, (misled, misled)) == 3
    disappointed = ClientState.DISAPPOINTED
    assert quality_of(Move.LECTURE, Decides.CLIENT, (expecting, disappointed)) == 0


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("quality", range(4))
def test_effects_follow_quality_except_where_a_misled_client_is_told(
    move: Move, quality: int
) -> None:
    row = EFFECTS[move.value][3 - quality]
    for state in (None, *ClientState):
        owns_up = state == "misled" and move in ("raise", "offer")
        assert effects_of_move(move, quality, state) == (OWNING_UP if owns_up else row), state


@pytest.mark.parametrize("event", ClientEvent)
def test_an_event_weighs_less_in_three_states(event: ClientEvent) -> None:
    for state in ClientState:
        wanted = MILDER.get((event.value, state.value), EVENTS[event.value])
        assert effects_of_event(event, state) == wanted, state


def test_an_override_of_quality_takes_the_row_of_the_final_quality() -> None:
    turn = play(scenario(scene("a", choice("x", "offer", quality=2), choice("y"))), "x")[-1]
    assert only(turn, Chose)[0].quality == 2
    assert changes(turn) == [("trust", "ann", 3), ("courage", None, 3), ("calm", None, -4)]


def test_owning_up_keeps_its_row_under_an_override_of_quality() -> None:
    told = scenario(
        scene("a", choice("x", "cover", "b"), choice("y")),
        scene("b", choice("tell", "raise", quality=1), choice("z")),
    )
    turn = play(told, "x", "tell")[-1]
    assert only(turn, Chose)[0].quality == 1
    assert changes(turn) == [("trust", "ann", -6), ("courage", None, 6), ("calm", None, -4)]


@pytest.mark.parametrize(
    ("before", "move"), [("dump", "lecture"), ("complain", "dump")], ids=["silent", "complaining"]
)
def test_nothing_is_worse_than_talking_past_a_sore_client(before: str, move: str) -> None:
    sore = scenario(
        scene("a", choice("dump", "dump", "b"), choice("complain", "act", "mail")),
        scene("mail", happens=(("ann", "complains"),), leads_to="b"),
        scene("b", choice("x", move, quality=None), choice("y", "offer")),
    )
    [chose] = only(play(sore, before, "x")[-1], Chose)
    assert (chose.quality, chose.best) == (0, 3)


def test_effects_replace_only_the_meters_they_name() -> None:
    one = scenario(scene("a", choice("x", "offer", effects={"calm": 6}), choice("y")))
    assert changes(play(one, "x")[-1]) == [
        ("trust", "ann", 6),
        ("courage", None, 5),
        ("calm", None, 6),
    ]
    nothing = {"trust": 0, "courage": 0}
    two = scenario(scene("a", choice("x", "offer", effects=nothing), choice("y")))
    assert changes(play(two, "x")[-1]) == [("calm", None, -3)]


def test_meters_are_clamped_after_every_effect() -> None:
    high = scenario(
        scene("a", choice("x", "offer", "b", effects={"trust": 90, "calm": -90}), choice("y")),
        scene(
            "b",
            choice("z"),
            choice("w"),
            happens=(("ann", "chooses"), ("ann", "kept"), ("ann", "let_down")),
        ),
    )
    turn = play(high, "x")[-1]
    trust = [(one.before, one.after) for one in only(turn, MeterChanged) if one.client == "ann"]
    # 67 +90 +3 +6 −5: summed first and clamped at the end it would stay 100
    assert trust == [(67, 100), (100, 95)]
    calm = [(one.before, one.after) for one in only(turn, MeterChanged) if one.meter == "calm"]
    assert calm == [(60, 0), (0, 4), (4, 2)]


def test_courage_and_calm_are_counted_once_for_an_event_that_hits_several() -> None:
    both = scenario(
        scene(
            "a",
            choice("x"),
            choice("y"),
            happens=(("ann", "kept"), ("ann", "let_down"), ("bob", "let_down")),
        )
    )
    [turn] = play(both)
    assert changes(turn) == [
        ("trust", "ann", -5),
        ("courage", None, -2),
        ("calm", None, -2),
        ("trust", "bob", -5),
    ]


def test_a_second_event_of_another_kind_costs_courage_again() -> None:
    [turn] = play(
        scenario(
            scene(
                "a", choice("x"), choice("y"), happens=(("ann", "let_down"), ("ann", "finds_out"))
            )
        )
    )
    assert [one for one in changes(turn) if one[0] == "courage"] == [
        ("courage", None, -2),
        ("courage", None, -4),
    ]
