"""Whatever an author writes, loading ends in a scenario or in problems."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring import Loaded, read_scenario
from game.authoring.problems import Severity
from tests.late_supplies import FILE

LINES = FILE.read_text("utf-8").splitlines()
# fmt: off
PIECES = st.sampled_from([
    "", " ", "  ", "\t", ":", ": ", "- ", "|", ">", "{", "}", "[", "]", "[]", "{}", "'", '"', "#",
    " # ", "*a", "&a ", "!", "---", "? ", "%", "_", "\r", "\x85", "\u2028", "\ufeff", "\x00", "é",
    "😀", "if: ", "end", "here", "you", "chose: ", "Jij:", "Fleur (", "week 1 ma 0:00",
])
# fmt: on


def is_sound(loaded: Loaded) -> bool:
    errors = [each for each in loaded.problems if each.severity is Severity.ERROR]
    placed = all(each.place.line >= 1 and each.place.column >= 1 for each in loaded.problems)
    return placed and (loaded.scenario is None) == bool(errors)


@given(st.text())
def test_random_text_never_raises(text: str) -> None:
    assert is_sound(read_scenario(text, "x", "x"))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(LINES) - 1), st.integers(0, 60), PIECES, st.booleans()),
        min_size=1,
        max_size=4,
    )
)
def test_a_mutated_scenario_never_raises(edits: list[tuple[int, int, str, bool]]) -> None:
    lines = list(LINES)
    for number, column, piece, replaces in edits:
        line = lines[number]
        lines[number] = line[:column] + piece + ("" if replaces else line[column:])
    assert is_sound(read_scenario("\n".join(lines), "x", "x"))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=40))
def test_shuffled_lines_never_raise(lines: list[str]) -> None:
    assert is_sound(read_scenario("\n".join(lines), "x", "x"))
