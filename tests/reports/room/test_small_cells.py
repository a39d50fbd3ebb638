"""No small count is printed, and none can be worked out."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from game.reports.room.small_cells import LEAST, Sum, shown

rows = st.lists(st.integers(0, 9), min_size=2, max_size=4).filter(lambda row: sum(row) >= LEAST)


def meant(printed: str) -> range:
    """Every count that a reader may think was meant."""
    if printed == "<5":
        return range(LEAST)
    return range(LEAST, 3 * LEAST) if printed == "–" else range(int(printed), int(printed) + 1)


@given(rows)
def test_a_reader_of_a_row_and_its_total_never_knows_a_small_count(row: list[int]) -> None:
    counts = {"all": sum(row), **{str(place): count for place, count in enumerate(row)}}
    names = tuple(str(place) for place in range(len(row)))
    may = shown(counts, counts, [Sum("all", names)], [names], last={"all"})
    printed = [may.words(name) for name in names]
    assert not {"1", "2", "3", "4"}.intersection(printed)
    total = may.count("all")
    possible = [
        guess for guess in product(*map(meant, printed)) if total is None or sum(guess) == total
    ]
    for place, count in enumerate(row):
        if 0 < count < LEAST:
            assert len({guess[place] for guess in possible}) > 1


def test_two_sums_together_give_nothing_away_either() -> None:
    counts = {"all": 20, "left": 12, "right": 8, "a": 9, "b": 3, "way": 11}
    sums = [
        Sum("all", ("left", "right")),
        Sum("left", ("a", "b")),
        Sum("way", ("b", "right")),  # who came to the next decision
    ]
    may = shown(counts, counts, sums, last={"all"})
    assert may.words("b") == "<5"
    assert may.count("left") is None or may.count("a") is None
    assert may.count("way") is None or may.count("right") is None
    assert may.words("all") == "20"


def test_what_needs_no_hiding_is_all_there() -> None:
    counts = {"all": 12, "a": 7, "b": 5, "c": 0}
    may = shown(counts, counts, [Sum("all", ("a", "b", "c"))], [("a", "b", "c")])
    assert [may.words(name) for name in counts] == ["12", "7", "5", "0"]


def test_a_nought_cannot_be_told_from_a_small_count_beside_it() -> None:
    counts = {"all": 12, "a": 9, "b": 3, "c": 0}
    may = shown(counts, counts, [Sum("all", ("a", "b", "c"))], [("a", "b", "c")])
    assert [may.words(name) for name in counts] == ["12", "9", "<5", "<5"]
