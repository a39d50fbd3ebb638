"""Five thousand accidents in the shipped scenarios: problems or a scenario, never a traceback."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from game.authoring import Loaded, read_scenario
from game.authoring.loading import load
from game.authoring.problems import Severity
from game.authoring.report import split_lines
from tests.authoring.drafts import SMALL

SCENARIOS = sorted(Path(__file__).parents[2].glob("scenarios/*/scenario.yaml"))
ROUNDS = 50
PER_ROUND = 100
EXCERPT = 60
"""So many lines of a scenario are mutated at a time: an accident stands in few of them."""
WHOLE = 10
"""So many mutations of each round are of a whole file."""
SIGNS = "'\"[]{}:#&*!|>@`%,-?\\\t\u00a0\u201c\u2028\x00 \n\r"
WORDS = ["no", "ja", "~", "|", ">", "- x", "*a", "&a b", "!b c", "{a: b", "[a", "'s avonds", "a: b"]

Mutation = Callable[[random.Random, list[str]], None]


def delete_line(chance: random.Random, lines: list[str]) -> None:
    del lines[chance.randrange(len(lines))]


def double_line(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])


def swap_lines(chance: random.Random, lines: list[str]) -> None:
    one, two = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]


def change_scalar(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    key, colon, _value = lines[at].partition(": ")
    lines[at] = key + (colon or ": ") + chance.choice(WORDS)


def put_sign(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    column = chance.randint(0, len(lines[at]))
    cut = column + chance.randint(0, 1)
    lines[at] = lines[at][:column] + chance.choice(SIGNS) + lines[at][cut:]


def shift_line(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    lines[at] = lines[at][chance.randint(0, 3) :] if chance.random() < 0.5 else f"   {lines[at]}"


def cut_file(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    lines[at] = lines[at][: chance.randint(0, len(lines[at]))]
    del lines[at + 1 :]


MUTATIONS: list[Mutation] = [
    delete_line, double_line, swap_lines, change_scalar, put_sign, shift_line, cut_file,
]  # fmt: skip


def texts() -> list[str]:
    return [path.read_text("utf-8") for path in (*SCENARIOS, SMALL)]


def mutated(chance: random.Random, text: str, *, whole: bool) -> str:
    lines = text.split("\n")
    if not whole:
        start = chance.randrange(max(1, len(lines) - EXCERPT))
        scenes = lines.index("scenes:") + 1
        lines = lines[start : start + EXCERPT] if chance.random() < 0.5 else lines[: scenes + 40]
    for _time in range(chance.randint(1, 3)):
        if lines:
            chance.choice(MUTATIONS)(chance, lines)
    return "\n".join(lines)


def assert_sound(loaded: Loaded, text: str) -> None:
    errors = [each for each in loaded.problems if each.severity is Severity.ERROR]
    assert (loaded.scenario is None) == bool(errors)
    count = len(split_lines(text))
    for problem in loaded.problems:
        assert 1 <= problem.place.line <= count, problem
        assert problem.place.column >= 1, problem


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_mutated_scenario_gives_problems_or_a_scenario(seed: int) -> None:
    chance = random.Random(seed)
    whole_texts = texts()
    for number in range(PER_ROUND):
        text = mutated(chance, chance.choice(whole_texts), whole=number < WHOLE)
        try:
            loaded = read_scenario(text, "x", "x")
        except Exception as error:
            pytest.fail(f"seed {seed}, number {number}: {error!r}\n{text}")
        assert_sound(loaded, text)


def test_random_bytes_in_a_file_give_problems_or_a_scenario(tmp_path: Path) -> None:
    chance = random.Random("bytes")
    good = SMALL.read_bytes()
    path = tmp_path / "x.yaml"
    for _time in range(500):
        at = chance.randrange(len(good))
        path.write_bytes(good[:at] + chance.randbytes(chance.randint(1, 8)) + good[at + 4 :])
        loaded = load(path)
        assert_sound(loaded, loaded.text or path.read_bytes().decode("latin-1"))


def test_bytes_that_are_no_scenario_at_all_give_one_sentence(tmp_path: Path) -> None:
    chance = random.Random("noise")
    path = tmp_path / "x.yaml"
    for length in (1, 2, 3, 50, 5000):
        path.write_bytes(chance.randbytes(length))
        assert load(path).scenario is None
