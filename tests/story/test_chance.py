"""Chance depends on the seed alone."""

from collections import Counter

from game.story.chance import as_shown, draw
from tests.story.small import choice, scenario, scene

CARDS = [choice(id) for id in ("alpha", "bravo", "carol")]


def hidden(*values: str) -> dict[str, str]:
    return draw(scenario(scene("a", *CARDS), hidden={"need": values}), 7)


def test_a_draw_is_the_hash_of_seed_and_name_modulo_the_number_of_values() -> None:
    # sha256("7:need") ends in hexadecimal d, so of sixteen values it draws number thirteen.
    assert hidden(*(f"v{number}" for number in range(16))) == {"need": "v13"}
    assert hidden("even", "odd") == {"need": "odd"}


def test_cards_lie_in_the_order_of_the_hash_of_seed_scene_and_choice() -> None:
    # sha256 of "7:hall:alpha", "…:bravo" and "…:carol" begins with c5, b4 and 30.
    shown = [one.id for one in as_shown(CARDS, 7, "hall")]
    assert shown == ["carol", "bravo", "alpha"]


def test_the_order_of_the_file_and_shut_cards_leave_no_trace_in_the_order_shown() -> None:
    shown = as_shown(CARDS, 3, "hall")
    assert as_shown(CARDS[::-1], 3, "hall") == shown
    without = [one for one in shown if one.id != "bravo"]
    assert list(as_shown([CARDS[0], CARDS[2]], 3, "hall")) == without


def test_another_seed_or_scene_shows_another_order() -> None:
    def order(seed: int, scene: str) -> tuple[str, ...]:
        return tuple(one.id for one in as_shown(CARDS, seed, scene))

    assert len({order(seed, "hall") for seed in range(60)}) == 6
    assert len({order(7, scene) for scene in ("hall", "yard", "shop", "lift")}) > 1


def test_the_same_seed_always_draws_the_same() -> None:
    small = scenario(scene("a", *CARDS), hidden={"need": ("x", "y"), "who": ("x", "y")})
    assert [draw(small, seed) for seed in range(50)] == [draw(small, seed) for seed in range(50)]
    both = Counter(tuple(draw(small, seed).values()) for seed in range(400))
    assert set(both) == {("x", "x"), ("x", "y"), ("y", "x"), ("y", "y")}  # drawn independently


def test_a_value_written_twice_is_drawn_twice_as_often() -> None:
    small = scenario(scene("a", *CARDS), hidden={"need": ("rare", "often", "often")})
    counts = Counter(draw(small, seed)["need"] for seed in range(3000))
    assert 900 < counts["rare"] < 1100
    assert counts["rare"] + counts["often"] == 3000
