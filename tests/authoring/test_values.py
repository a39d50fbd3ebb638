"""What a scalar means is decided by its field."""

import pytest

from game.authoring import values
from game.authoring.naming import as_slug
from game.authoring.values import WrongValue
from game.story.moves import Decides, Move
from game.story.scenario import Expression, GradeBound, Moment, Path


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("ma 08:10", Moment(1, 0, 490)),
        ("mon 8:10", Moment(1, 0, 490)),
        ("Zondag 23:59", Moment(1, 6, 1439)),
        ("week 4 ma 07:00", Moment(4, 0, 420)),
        ("week 12 fri 00:00", Moment(12, 4, 0)),
    ],
)
def test_a_moment_is_a_day_and_a_time(text: str, moment: Moment) -> None:
    assert values.moment(text) == moment


@pytest.mark.parametrize(
    "text", ["08:10", "ma", "ma 24:00", "ma 08:60", "ma 8.10", "week 0 ma 08:10", "xx 08:10", ""]
)
def test_an_impossible_moment_is_refused(text: str) -> None:
    with pytest.raises(WrongValue, match="bad-moment"):
        values.moment(text)


@pytest.mark.parametrize(("text", "value"), [("+8", 8), ("-4", -4), ("−4", -4), ("0", 0), ("6", 6)])
def test_an_effect_is_a_number_with_its_sign(text: str, value: int) -> None:
    assert values.effect(text) == value


@pytest.mark.parametrize("text", ["veel", "+1.5", "+101", "--3", "", "+", "٣"])
def test_what_is_no_effect_is_refused(text: str) -> None:
    with pytest.raises(WrongValue, match="bad-effect"):
        values.effect(text)


@pytest.mark.parametrize("text", ["4", "-1", "1.0", "²", "٢", "", "99999999999999999999"])
def test_a_quality_is_a_whole_number_within_bounds(text: str) -> None:
    assert values.number(0, 3)("3") == 3
    with pytest.raises(WrongValue, match="bad-number"):
        values.number(0, 3)(text)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("at least 8", GradeBound(at_least=8)),
        ("at most 4", GradeBound(at_most=4)),
        ("minstens 7,6", GradeBound(at_least=7.6)),
        ("Hoogstens 5.4", GradeBound(at_most=5.4)),
    ],
)
def test_a_grade_is_promised_from_one_side(text: str, bound: GradeBound) -> None:
    assert values.grade(text) == bound


@pytest.mark.parametrize("text", ["8", "about 8", "at least 11", "at least 0", "at least"])
def test_what_is_no_promise_of_a_grade_is_refused(text: str) -> None:
    with pytest.raises(WrongValue, match="bad-grade"):
        values.grade(text)


def test_values_have_dutch_names_too() -> None:
    moves = [
        "aankaarten",
        "keuzes-geven",
        "zelf-doen",
        "uitpraten",
        "doorschuiven",
        "stil-oplossen",
    ]
    assert [values.MOVES[name] for name in moves] == list(Move)
    faces = ["neutraal", "blij", "bezorgd", "boos", "opgelucht", "verrast", "gehaast", "bang"]
    assert [values.EXPRESSIONS[name] for name in faces] == list(Expression)
    assert [values.PATHS[name] for name in ["klacht", "gemengd", "waardering"]] == list(Path)
    assert [values.DECIDES[name] for name in ["jij", "klant", "ander", "veiligheid"]] == list(
        Decides
    )


@pytest.mark.parametrize(
    ("text", "slug"), [("Nog wachten", "nog-wachten"), ("Één fles!", "een-fles"), ("--", "")]
)
def test_a_slug_can_be_made_of_any_text(text: str, slug: str) -> None:
    assert as_slug(text) == slug
