"""A road as text: what is written is what is read, and nothing else is a road."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.roads.road import Heading, Road, UnreadableRoad, parse, version_of

HEADING = "lef-road 1 late-supplies@0123456789ab rules@ba9876543210 seed=7 date=2026-11-21"
DRAWN = f"{HEADING} need=guests"

slugs = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,12}", fullmatch=True)
marks = st.from_regex(r"[0-9a-f]{12}", fullmatch=True)
headings = st.builds(
    Heading,
    slugs,
    marks,
    marks,
    st.integers(0, 2**63),
    st.dates(date(1000, 1, 1)),
    st.dictionaries(slugs, slugs, max_size=3),
)


@settings(deadline=None)
@given(st.builds(Road, headings, st.lists(slugs, max_size=9).map(tuple)))
def test_a_road_is_read_as_it_was_written(road: Road) -> None:
    assert parse(str(road)) == road
    assert str(parse(str(road))) == str(road)


def test_a_road_is_a_heading_and_one_choice_a_line() -> None:
    heading = Heading(
        "late-supplies",
        "0123456789ab",
        "ba9876543210",
        7,
        date(2026, 11, 21),
        {"need": "guests"},
    )
    assert str(Road(heading, ("bel-fleur", "twee-opties"))) == f"{DRAWN}\nbel-fleur\ntwee-opties\n"


def test_a_torn_last_line_is_dropped() -> None:
    assert parse(f"{DRAWN}\nbel-fleur\ntwee-opt").choices == ("bel-fleur",)
    assert parse(f"{DRAWN}\nbel-fleur").choices == ()


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "lef-road",
        HEADING.replace("lef-road 1", "lef-road 2"),
        HEADING.replace("late-supplies@0123456789ab", "late-supplies"),
        HEADING.replace("late-supplies", "Late Supplies"),
        HEADING.replace("late-supplies", "../late"),
        HEADING.replace("0123456789ab", "0123"),
        HEADING.replace(" rules@ba9876543210", ""),
        HEADING.replace("seed=7", "seed=-7"),
        HEADING.replace("seed=7", "seed=zeven"),
        HEADING.replace("seed=7", "seed=٧"),
        HEADING.replace("seed=7", f"seed={'7' * 5000}"),
        HEADING.replace("lef-road 1", f"lef-road {'1' * 5000}"),
        HEADING.replace("2026-11-21", "2026-13-21"),
        HEADING.replace("date=2026-11-21", "date=2026-11-21T08:10"),
        HEADING.replace("date=2026-11-21", "time=08:10 date=2026-11-21"),
        f"{HEADING} player=Jan",
        f"{HEADING} need",
        f"{HEADING} need=",
        f"{HEADING} need=guests need=asthma",
        f"{HEADING} ",
        f"{DRAWN}\r",
        f"\ufeff{DRAWN}",
    ],
)
def test_a_heading_with_anything_else_in_it_is_refused(heading: str) -> None:
    with pytest.raises(UnreadableRoad, match=r"^line 1$"):
        parse(f"{heading}\nbel-fleur\n")


def test_an_empty_file_or_a_torn_heading_is_no_road() -> None:
    for text in ("", "\n", HEADING):
        with pytest.raises(UnreadableRoad, match=r"^line 1$"):
            parse(text)


@pytest.mark.parametrize("line", ["", "Bel Fleur", "bel fleur", "../x", "bel-fleur\r", "é", "-"])
def test_a_line_that_is_no_choice_is_refused_by_its_number(line: str) -> None:
    with pytest.raises(UnreadableRoad, match=r"^line 3$"):
        parse(f"{DRAWN}\nbel-fleur\n{line}\ntwee-opties\n")


def test_of_a_file_that_is_no_road_at_all_the_first_line_is_named() -> None:
    with pytest.raises(UnreadableRoad, match=r"^line 1$"):
        parse("lef: 1\ntitle: Om elf uur klaar\nlanguage: nl\n")


def test_a_version_is_marked_by_its_text() -> None:
    assert version_of("lef: 1\n") == version_of("lef: 1\n")
    assert version_of("lef: 1\n") != version_of("lef: 1")
    assert len(version_of("")) == 12
