"""The one place where a choice is made: kept on disk first, then told."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from game.authoring import Loaded
from game.roads.folder import RoadFile, RoadFolder
from game.roads.road import Heading, Lost, Road, UnreadableRoad
from game.session import Session
from game.story.chance import as_shown, draw
from game.story.events import Ended
from game.story.play import Refused, Story, Turn, Why
from game.story.rules import fingerprint
from game.story.scenario import Note
from tests.story.small import choice, drawn, scenario, scene

TEXT = "lef: 1\n"
TODAY = date(2026, 11, 21)
SMALL = scenario(
    scene(
        "a", choice("x", "offer", "b"), choice("y", "cover", "b"), choice("ask", "raise", "here")
    ),
    scene("b", choice("p"), choice("q"), choice("r", guard=(drawn("need", "guests"),))),
    hidden={"need": ("guests", "asthma")},
    agreements=(Note("altijd"), Note("nooit chloor", (drawn("need", "asthma"),))),
    may=(Note("werkvolgorde"),),
    may_not=(Note("tijd van een ander"),),
)


@pytest.fixture
def folder(tmp_path: Path) -> RoadFolder:
    return RoadFolder(tmp_path / "roads")


def begun(folder: RoadFolder | None, seed: int = 7, need: str | None = "asthma") -> Session:
    hidden = None if need is None else {"need": need}
    return Session.begin(SMALL, TEXT, seed, TODAY, folder, hidden)


def file_of(folder: RoadFolder) -> RoadFile:
    file = folder.latest("small")
    assert file is not None
    return file


def test_beginning_writes_the_heading_with_what_was_drawn(folder: RoadFolder) -> None:
    session = begun(folder, need=None)
    assert session.heading.hidden == draw(SMALL, 7)
    assert session.heading.rules == fingerprint()
    assert file_of(folder).read() == session.road
    assert begun(None, need="guests").heading.hidden == {"need": "guests"}


def test_a_choice_is_on_disk_before_choose_returns_and_before_the_session_moves(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begun(folder)
    seen: list[tuple[str, str, tuple[str, ...]]] = []
    append = RoadFile.append

    def spy(file: RoadFile, id: str) -> None:
        seen.append(("asked", session.state.scene, file.read().choices))
        append(file, id)
        seen.append(("kept", session.state.scene, file.read().choices))

    monkeypatch.setattr(RoadFile, "append", spy)
    session.choose("x")
    seen.append(("told", session.state.scene, file_of(folder).read().choices))
    assert seen == [("asked", "a", ()), ("kept", "a", ("x",)), ("told", "b", ("x",))]


def test_a_refusal_is_not_kept_and_changes_nothing(folder: RoadFolder) -> None:
    session = begun(folder)
    before = file_of(folder).path.read_bytes()
    refused = session.choose("p")
    assert isinstance(refused, Refused)
    assert refused.why is Why.ELSEWHERE
    assert file_of(folder).path.read_bytes() == before
    assert len(session.turns) == 1


def test_the_story_plays_on_unkept_when_the_disk_refuses(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begun(folder)
    assert session.is_kept

    def refuse(file: RoadFile, id: str) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(RoadFile, "append", refuse)
    assert isinstance(session.choose("x"), Turn)
    assert not session.is_kept
    monkeypatch.undo()
    session.choose("p")
    assert session.is_over
    assert file_of(folder).read().choices == (), "a road with a hole in it is no road"


def test_the_story_plays_unkept_where_no_road_can_be_begun(tmp_path: Path) -> None:
    (tmp_path / "roads").write_text("a file stands in the way")
    session = begun(RoadFolder(tmp_path / "roads"))
    assert not session.is_kept
    assert isinstance(session.choose("x"), Turn)


def test_the_same_road_seed_and_date_twice_give_the_same_bytes(folder: RoadFolder) -> None:
    for _ in range(2):
        session = begun(folder, need=None)
        for id in ("ask", "y", "q"):
            session.choose(id)
    one, two = folder.all_of("small")
    assert one.path.read_bytes() == two.path.read_bytes()


def test_resuming_goes_on_where_the_road_stopped(folder: RoadFolder) -> None:
    first = begun(folder)
    first.choose("ask")
    file = file_of(folder)
    again = Session.resume(SMALL, file.read(), file)
    assert again.turns == first.turns
    assert again.events == first.events
    assert again.is_kept
    again.choose("y")
    assert file.read().choices == ("ask", "y")


def test_resuming_after_a_torn_line_begins_a_line_of_its_own(folder: RoadFolder) -> None:
    begun(folder).choose("x")
    file = file_of(folder)
    file.path.write_bytes(file.path.read_bytes() + b"p")
    again = Session.resume(SMALL, file.read(), file)
    assert again.state.scene == "b"
    again.choose("q")
    assert file.read().choices == ("x", "q")


def test_a_road_whose_choices_are_no_longer_offered_stops_there_and_its_file_is_left(
    folder: RoadFolder,
) -> None:
    begun(folder)
    file = file_of(folder)
    for id in ("x", "gone", "p"):
        file.append(id)
    file.path.write_bytes(file.path.read_bytes() + b"torn")
    before = file.path.read_bytes()
    again = Session.resume(SMALL, file.read(), file)
    assert again.state.chosen == ("x",)
    assert not again.is_kept
    assert isinstance(again.choose("q"), Turn)
    assert file.path.read_bytes() == before


@pytest.mark.parametrize(
    "hidden", [{}, {"need": "gold"}, {"need": "guests", "player": "jan"}, {"player": "jan"}]
)
def test_a_road_with_other_draws_than_the_scenario_has_is_refused(hidden: dict[str, str]) -> None:
    heading = Heading("small", "0" * 12, "0" * 12, 7, TODAY, hidden)
    with pytest.raises(UnreadableRoad):
        Session.resume(SMALL, Road(heading, ("x",)))


def test_resuming_without_a_file_keeps_nothing() -> None:
    session = begun(None)
    session.choose("x")
    again = Session.resume(SMALL, session.road)
    assert again.state == session.state
    assert not again.is_kept


def test_retold_in_another_language_it_is_the_same_road_in_the_same_file(
    folder: RoadFolder,
) -> None:
    session = begun(folder)
    session.choose("x")
    retold = session.retold(SMALL)
    assert retold.state == session.state
    retold.choose("p")
    assert file_of(folder).read().choices == ("x", "p")


def test_the_cards_lie_as_the_seed_shows_them_and_only_what_is_open() -> None:
    orders = {tuple(card.id for card in begun(None, seed).cards) for seed in range(40)}
    assert len(orders) == 6
    session = begun(None, need="asthma")
    session.choose("x")
    assert sorted(card.id for card in session.cards) == ["p", "q"]
    session.choose("p")
    assert session.cards == ()


def test_the_cards_at_hand_say_what_holds_for_this_draw() -> None:
    assert begun(None, need="asthma").agreements == ("altijd", "nooit chloor")
    assert begun(None, need="guests").agreements == ("altijd",)
    assert begun(None).mandate == (("werkvolgorde",), ("tijd van een ander",))


def test_a_finished_road_says_how_it_ended_and_can_be_debriefed() -> None:
    session = begun(None)
    session.choose("x")
    assert (session.is_over, session.ended) == (False, None)
    session.choose("p")
    assert session.is_over
    assert isinstance(session.ended, Ended)
    assert [one.choice.id for one in session.debrief().decisions] == ["x", "p"]
    assert session.events[-1] == Story(SMALL).choose(session.turns[-2].state, "p").events[-1]  # type: ignore[union-attr]


def ended(folder: RoadFolder | None) -> Session:
    session = begun(folder)
    assert session.follow(("ask", "x", "p")) is None
    return session


def test_another_way_stands_again_before_a_decision_with_the_same_draws(
    folder: RoadFolder,
) -> None:
    first = ended(folder)
    other = first.another_way(1)
    assert other.state == first.turns[1].state
    assert other.heading == first.heading
    assert other.cards == as_shown(SMALL.scenes["a"].choices[:2], 7, "a")
    assert other.instead_of is first
    assert other.parting is None
    other.choose("y")
    assert other.parting == 1
    assert first.state.chosen == ("ask", "x", "p")


def test_another_way_is_a_road_of_its_own_and_the_old_one_stays(folder: RoadFolder) -> None:
    first = ended(folder)
    before = file_of(folder).path.read_bytes()
    other = first.another_way(2)
    old, new = folder.all_of("small")
    assert new.read().choices == ("ask", "x")
    other.choose("q")
    assert old.path.read_bytes() == before
    assert new.read() == other.road
    assert new.version_text(other.heading) == TEXT


def test_another_way_that_cannot_be_written_is_played_unkept(
    folder: RoadFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ended(folder)

    def refuse(file: RoadFile, road: Road) -> RoadFile:
        raise OSError("the disk is full")

    monkeypatch.setattr(RoadFile, "begin_beside", refuse)
    other = first.another_way(0)
    assert not other.is_kept
    assert isinstance(other.choose("y"), Turn)
    assert not ended(None).another_way(0).is_kept


@pytest.mark.parametrize("at", [-1, 3])
def test_there_is_no_other_way_from_a_decision_that_was_not_met(at: int) -> None:
    with pytest.raises(ValueError, match="no decision"):
        ended(None).another_way(at)


def test_another_way_taken_up_later_knows_which_road_it_left(folder: RoadFolder) -> None:
    ended(folder).another_way(1)
    loaded = Loaded(SMALL, text=TEXT)
    again = Session.unfinished(loaded, folder)
    assert again is not None
    assert again.state.chosen == ("ask",)
    assert again.instead_of is not None
    assert again.instead_of.state.chosen == ("ask", "x", "p")


def test_a_new_playthrough_leaves_no_other_road(folder: RoadFolder) -> None:
    ended(folder)
    begun(folder, seed=8).choose("x")
    loaded = Loaded(SMALL, text=TEXT)
    again = Session.unfinished(loaded, folder)
    assert again is not None
    assert again.instead_of is None


def test_a_new_beginning_on_which_nothing_was_chosen_hides_no_older_road(
    folder: RoadFolder,
) -> None:
    begun(folder, seed=8).choose("x")
    begun(folder, seed=9)
    again = Session.unfinished(Loaded(SMALL, text=TEXT), folder)
    assert again is not None
    assert (again.heading.seed, again.state.chosen) == (8, ("x",))


def test_a_road_that_cannot_be_read_hides_no_older_road(folder: RoadFolder) -> None:
    begun(folder, seed=8).choose("x")
    begun(folder, seed=9).choose("x")
    newest = folder.latest("small")
    assert newest is not None
    newest.path.write_text("not a road", "utf-8")
    again = Session.unfinished(Loaded(SMALL, text=TEXT), folder)
    assert again is not None
    assert again.heading.seed == 8


@pytest.mark.parametrize(
    ("damage", "lost"),
    [
        (lambda text: text, None),
        (lambda text: text.replace("\nx\n", "\nx\np"), None),
        (lambda text: text.replace("lef-road 1", "lef-road 9"), Lost.NEWER),
        (lambda text: text.replace("seed=", "name="), Lost.UNREADABLE),
        (lambda text: text.replace("\nx\n", "\nno-choice\n"), Lost.UNREADABLE),
        (lambda text: text.replace("need=asthma", "need=jan"), Lost.UNREADABLE),
        (lambda text: text.replace("asthma", "asthma player=jan"), Lost.UNREADABLE),
        (lambda text: "\0" * 80, Lost.UNREADABLE),
    ],
)
def test_why_nobody_can_go_on_with_the_last_road_is_known_and_the_file_is_left(
    folder: RoadFolder, damage: Callable[[str], str], lost: Lost | None
) -> None:
    begun(folder).choose("x")
    path = file_of(folder).path
    path.write_text(damage(path.read_text()))
    before = path.read_bytes()
    assert Session.lost(Loaded(SMALL, text=TEXT), folder) is lost
    assert path.read_bytes() == before


def test_a_road_of_a_version_that_was_not_kept_cannot_be_gone_on_with(folder: RoadFolder) -> None:
    begun(folder).choose("x")
    changed = Loaded(SMALL, text=TEXT + "title: Anders\n")
    (version,) = folder.path.rglob("*.yaml")
    version.unlink()
    assert Session.unfinished(changed, folder) is None
    assert Session.lost(changed, folder) is Lost.UNREADABLE


def test_nothing_is_lost_where_nothing_was_played(folder: RoadFolder) -> None:
    assert Session.lost(Loaded(SMALL, text=TEXT), folder) is None
