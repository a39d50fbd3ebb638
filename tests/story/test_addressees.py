"""Whom a move is towards: the scene's clients, others, several, or no client at all."""

from typing import Any

import pytest

from game.story.events import Chose, Ended
from game.story.moves import Move
from game.story.play import Story
from game.story.scenario import Choice, Scenario
from tests.story.small import choice, kinds, only, play, scenario, scene
from tests.story.test_scoring import changes


def after_covering_ann(**rest: Any) -> Scenario:
    """In `c` ann is misled and bob still expects; the scene is with both."""
    told = choice("tell", "offer", **rest)
    return scenario(
        scene("a", choice("cover-ann", "cover", "c", effects={"trust": 0}), choice("y")),
        scene("c", told, choice("z", "dump"), clients=("ann", "bob"), decides="you"),
    )


def test_every_addressed_client_moves_by_its_own_state() -> None:
    turn = play(after_covering_ann(), "cover-ann", "tell")[-1]
    assert dict(turn.state.clients) == {"ann": "choosing", "bob": "choosing"}
    turn = play(after_covering_ann(), "cover-ann", "z")[-1]
    assert dict(turn.state.clients) == {"ann": "misled", "bob": "disappointed"}


def test_trust_is_per_client_and_courage_and_calm_are_the_first_ones() -> None:
    # To bob it is an offer in the wrong place (the decision is the player's), so quality 1 holds.
    turn = play(after_covering_ann(), "cover-ann", "tell")[-1]
    assert only(turn, Chose)[0].quality == 1
    assert changes(turn) == [
        ("trust", "ann", -6),
        ("trust", "bob", -3),
        ("courage", None, 6),
        ("calm", None, -4),
    ]
    turned = play(after_covering_ann(to=("bob", "ann")), "cover-ann", "tell")[-1]
    assert changes(turned) == [
        ("trust", "bob", -3),
        ("trust", "ann", -6),
        ("courage", None, 1),
        ("calm", None, -2),
    ]


def test_an_override_of_trust_holds_for_every_addressed_client() -> None:
    turn = play(after_covering_ann(effects={"trust": 9}), "cover-ann", "tell")[-1]
    assert changes(turn)[:2] == [("trust", "ann", 9), ("trust", "bob", 9)]


def test_to_replaces_whom_the_scene_is_with() -> None:
    small = scenario(scene("a", choice("x", "offer", to=("bob",)), choice("y")))
    turn = play(small, "x")[-1]
    assert dict(turn.state.clients) == {"ann": "expecting", "bob": "choosing"}
    assert dict(turn.state.trust) == {"ann": 67, "bob": 73}
    assert only(turn, Chose)[0].towards == ("bob",)


@pytest.mark.parametrize("move", Move)
def test_towards_a_colleague_no_client_moves_and_trust_is_the_scenes(move: Move) -> None:
    small = scenario(
        scene("a", choice("x", move.value, to=("kim",), effects={"trust": 4}), choice("y"))
    )
    turn = play(small, "x")[-1]
    assert dict(turn.state.clients) == {"ann": "expecting", "bob": "expecting"}
    assert "ClientTurned" not in kinds(turn)
    assert dict(turn.state.trust) == {"ann": 71, "bob": 67}


def test_towards_a_colleague_the_rules_of_states_do_not_apply() -> None:
    small = scenario(
        scene("a", choice("x", "cover", "b", effects={"trust": 0}), choice("y")),
        scene("b", choice("tell-kim", "raise", to=("kim",)), choice("z")),
    )
    turn = play(small, "x", "tell-kim")[-1]
    assert only(turn, Chose)[0].quality == 2
    assert changes(turn) == [("trust", "ann", 1), ("courage", None, 3), ("calm", None, -3)]


def test_towards_a_colleague_in_a_scene_with_several_each_of_them_trusts() -> None:
    small = scenario(
        scene("a", choice("x", "raise", to=("kim",)), choice("y"), clients=("ann", "bob"))
    )
    assert dict(play(small, "x")[-1].state.trust) == {"ann": 68, "bob": 68}


def test_towards_a_client_and_a_colleague_only_the_client_counts() -> None:
    small = scenario(scene("a", choice("x", "offer", to=("kim", "bob")), choice("y")))
    turn = play(small, "x")[-1]
    assert dict(turn.state.clients) == {"ann": "expecting", "bob": "choosing"}
    assert dict(turn.state.trust) == {"ann": 67, "bob": 73}
    assert only(turn, Chose)[0].towards == ("kim", "bob")


@pytest.mark.parametrize(
    ("first", "second", "path"),
    [
        ("thanked", "expecting", "appreciation"),
        ("thanked", "misled", "mixed"),
        ("thanked", "disappointed", "mixed"),
        ("thanked", "complaining", "mixed"),
        ("thanked", "lost", "complaint"),
        ("complaining", "thanked", "complaint"),
        ("lost", "thanked", "complaint"),
        ("misled", "thanked", "mixed"),
        ("disappointed", "thanked", "mixed"),
        ("expecting", "thanked", "mixed"),
    ],
)
def test_the_path_of_two_clients_is_decided_by_their_machines(
    first: str, second: str, path: str
) -> None:
    brought_about = {
        "expecting": [],
        "thanked": ["kept"],
        "misled": [],
        "disappointed": ["let_down"],
        "complaining": ["complains"],
        "lost": ["complains", "finds_out"],
    }
    move = {"thanked": "act", "misled": "cover"}
    happens = tuple(
        (who, event)
        for who, state in (("ann", first), ("bob", second))
        for event in brought_about[state]
    )
    small = scenario(
        scene("a", *towards("ann", move.get(first), "b")),
        scene("b", *towards("bob", move.get(second), "c")),
        scene("c", happens=happens, leads_to="end"),
    )
    [ended] = only(play(Story(small), "ann-on", "bob-on")[-1], Ended)
    assert ended.path == path


def towards(who: str, move: str | None, leads_to: str) -> tuple[Choice, Choice]:
    """The choice that brings a client into a state, or leaves it where it is."""
    to = (who,) if move else ("kim",)
    return choice(f"{who}-on", move or "act", leads_to, to=to), choice(f"{who}-off")
