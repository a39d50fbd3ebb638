"""A block of text is a screenplay: one line, one beat."""

import pytest

from game.authoring.reader import Table, Text, read
from game.authoring.report import Report
from game.authoring.screenplay import player_beats, story_beats, thought_beats
from game.story.scenario import YOU, Beat, Expression

SPEAKERS = {"Fleur": "fleur", "Mevrouw De Wit": "de-wit"}


def block(*lines: str) -> tuple[Text, Report]:
    report = Report("verhaal", "story: |\n" + "".join(f"  {line}\n" for line in lines))
    root = read(report)
    assert isinstance(root, Table)
    node = root.get("story")
    assert isinstance(node, Text)
    return node, report


@pytest.mark.parametrize(
    ("line", "beat"),
    [
        ("De kast is leeg.", Beat("De kast is leeg.")),
        ("Fleur: Ja?", Beat("Ja?", "fleur")),
        ("Fleur (bezorgd): Nee.", Beat("Nee.", "fleur", Expression.WORRIED)),
        ("Fleur (annoyed): Nee.", Beat("Nee.", "fleur", Expression.ANNOYED)),
        ("Mevrouw De Wit: Zeg: om elf uur.", Beat("Zeg: om elf uur.", "de-wit")),
        ("Jij: Ik bel.", Beat("Ik bel.", YOU)),
        ("Om elf uur: niets.", Beat("Om elf uur: niets.")),
        ("Het is 10:30.", Beat("Het is 10:30.")),
        ("Fleur zegt: niets.", Beat("Fleur zegt: niets.")),
        ("# is hier *geen* teken - 'echt' {niet}", Beat("# is hier *geen* teken - 'echt' {niet}")),
    ],
)
def test_a_line_is_speech_when_the_name_is_in_the_cast(line: str, beat: Beat) -> None:
    text, report = block(line)
    assert story_beats(text, SPEAKERS, report) == (beat,)
    assert not report.has_errors


def test_empty_lines_are_no_beats() -> None:
    text, report = block("Een.", "", "Twee.")
    assert [beat.text for beat in story_beats(text, SPEAKERS, report)] == ["Een.", "Twee."]


def test_an_unknown_face_is_reported_where_it_stands() -> None:
    text, report = block("De kast is leeg.", "", "Fleur (bloos): Nee.")
    story_beats(text, SPEAKERS, report)
    (problem,) = report.problems
    assert (problem.code, problem.place.line, problem.place.column) == (
        "unknown-expression",
        4,
        10,
    )
    assert "'boos'" in problem.message


def test_in_a_choice_every_line_is_the_players() -> None:
    text, report = block("Twaalf uur.", "Fleur: zo heet ze.")
    assert [beat.speaker for beat in player_beats(text, report)] == [YOU, YOU]


def test_a_thought_needs_somebody_who_thinks_it() -> None:
    text, report = block("Fleur: Fijn.", "Zomaar iets.")
    assert thought_beats(text, SPEAKERS, report) == (Beat("Fijn.", "fleur"),)
    assert [(each.code, each.place.line) for each in report.problems] == [("unknown-thinker", 3)]
