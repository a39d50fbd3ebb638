"""The smallest change that would have turned the outcome."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.debrief import TurningPoint, debrief
from game.story.events import Ended
from game.story.play import Story, Turn
from game.story.scenario import Path, Scenario
from tests.story.draft import NEEDS, draft
from tests.story.small import choice, only, play, scenario, scene

BETTER = [Path.COMPLAINT, Path.MIXED, Path.APPRECIATION]


def turned(small: Scenario, *road: str) -> TurningPoint | None:
    story = Story(small)
    return debrief(story, play(story, *road)).turning_point


def found_by_trying(story: Story, turns: Sequence[Turn]) -> tuple[int, set[str], Path] | None:
    """The latest decision, its best other good choices and their path, all played out."""
    own = turns[-1].state.chosen
    [ended] = only(turns[-1], Ended)
    for number in range(len(own) - 1, -1, -1):
        before = turns[number].state
        paths: dict[str, Path] = {}
        for other in story.open_choices(before):
            if other.id == own[number] or story.quality(before, other) < 2:
                continue
            turn, later = story.choose(before, other.id), list(own[number + 1 :])
            while isinstance(turn, Turn) and not turn.state.is_over:
                open_choices = story.open_choices(turn.state)
                mine = [id for id in later if id in [one.id for one in open_choices]]
                qualities = [story.quality(turn.state, one) for one in open_choices]
                best = open_choices[qualities.index(max(qualities))].id
                taken = mine[0] if mine else best
                if mine:
                    later.remove(taken)
                turn = story.choose(turn.state, taken)
            assert isinstance(turn, Turn)
            [paths[other.id]] = [one.path for one in only(turn, Ended)]
        top = max(paths.values(), key=BETTER.index, default=ended.path)
        if BETTER.index(top) > BETTER.index(ended.path):
            return number, {id for id, path in paths.items() if path == top}, top
    return None


@settings(max_examples=60, deadline=None)
@given(need=st.sampled_from(NEEDS), picks=st.lists(st.integers(0, 3), min_size=9, max_size=9))
def test_the_turning_point_of_a_road_of_the_draft_is_the_one_found_by_trying(
    need: str, picks: list[int]
) -> None:
    story = draft()
    turns = [story.begin({"need": need})]
    for pick in picks:
        open_choices = story.open_choices(turns[-1].state)
        if open_choices:
            turn = story.choose(turns[-1].state, open_choices[pick % len(open_choices)].id)
            assert isinstance(turn, Turn)
            turns.append(turn)
    point, wanted = debrief(story, turns).turning_point, found_by_trying(story, turns)
    if wanted is None:
        assert point is None
    else:
        assert point is not None
        assert (point.decision, point.path) == (wanted[0], wanted[2])
        assert point.choice.id in wanted[1]


def test_what_only_ends_well_by_luck_is_no_advice() -> None:
    """Keeping it quiet would never have come out; nobody is told to do that."""
    lucky = scenario(
        scene("a", choice("hand-over", "dump", "caught"), choice("hide", "cover")),
        scene("caught", choice("hand-over-again", "dump"), happens=(("ann", "complains"),)),
    )
    assert turned(lucky, "hand-over", "hand-over-again") is None


def two_chances() -> Scenario:
    """Covering twice ends in a complaint; telling at either moment does not."""
    return scenario(
        scene("a", choice("wait", "cover", "b"), choice("tell", "raise", "b")),
        scene(
            "b",
            choice("wait-on", "cover", "caught", to=("kim",)),
            choice("tell-late", "offer", "caught"),
        ),
        scene("caught", happens=(("ann", "finds_out"),), leads_to="end"),
    )


def test_the_latest_decision_that_could_still_turn_it_is_named() -> None:
    point = turned(two_chances(), "wait", "wait-on")
    assert point is not None
    assert (point.decision, point.choice.id, point.path) == (1, "tell-late", "mixed")


def test_a_road_that_could_not_end_better_has_no_turning_point() -> None:
    assert turned(two_chances(), "tell", "tell-late") is None


def test_after_the_change_the_players_own_later_choices_count() -> None:
    # Telling would have helped, but this player closes it off later, with either beginning.
    small = scenario(
        scene("a", choice("wait", "cover", "b"), choice("tell", "raise", "b")),
        scene("b", choice("let-go", "dump", "end-of-day"), choice("keep", "offer", "end-of-day")),
        scene("end-of-day", happens=(("ann", "finds_out"),), leads_to="end"),
    )
    point = turned(small, "wait", "let-go")
    assert point is not None
    assert (point.decision, point.choice.id) == (1, "keep")


def test_where_the_own_later_choices_are_not_offered_the_best_open_one_is_taken() -> None:
    small = scenario(
        scene("a", choice("wait", "cover", "late"), choice("tell", "offer", "early")),
        scene("late", choice("p", "cover", "caught"), choice("q", "cover", "caught")),
        scene("early", choice("r", "dump", "hurt"), choice("s", "act", "done", quality=3)),
        scene("caught", happens=(("ann", "finds_out"),), leads_to="end"),
        scene("hurt", happens=(("ann", "complains"),), leads_to="end"),
        scene("done", happens=(("ann", "kept"),), leads_to="end"),
    )
    point = turned(small, "wait", "p")
    assert point is not None
    assert (point.decision, point.choice.id, point.path) == (0, "tell", "appreciation")


def test_of_two_changes_the_one_that_ends_best_is_named_then_the_best_done() -> None:
    small = scenario(
        scene(
            "a",
            choice("bad", "cover", "caught"),
            choice("talk", "lecture"),
            choice("do", "act", "done", quality=1),
            choice("do-well", "act", "done", quality=2),
        ),
        scene("caught", happens=(("ann", "finds_out"),), leads_to="end"),
        scene("done", happens=(("ann", "kept"),), leads_to="end"),
    )
    point = turned(small, "bad")
    assert point is not None
    assert (point.choice.id, point.path) == ("do-well", "appreciation")


def test_on_a_road_that_comes_back_each_own_choice_is_made_once_more() -> None:
    # The player looked around (and came back) before leaving; with `tell` first they do the same.
    small = scenario(
        scene("a", choice("wait", "cover", "hall"), choice("tell", "raise", "hall")),
        scene(
            "hall",
            choice("look", leads_to="yard", to=("kim",)),
            choice("leave", leads_to="end-of-day", to=("kim",)),
        ),
        scene(
            "yard",
            choice("back", leads_to="hall", to=("kim",)),
            choice("flee", leads_to="end-of-day", to=("kim",)),
        ),
        scene("end-of-day", happens=(("ann", "finds_out"),), leads_to="end"),
    )
    point = turned(small, "wait", "look", "back", "leave")
    assert point is not None
    assert (point.decision, point.choice.id, point.path) == (0, "tell", "mixed")
