"""Every kind of mistake has a file of its own; its first line names the problem and the place."""

from pathlib import Path

import pytest

import game.authoring
from game.authoring import load, read_scenario
from game.authoring.catalogue import CATALOGUE
from tests.authoring.drafts import BAD_SCENARIOS, FIVE_MISTAKES, SMALL

FILES = sorted(BAD_SCENARIOS.glob("*.yaml"))
ABOUT_FILES = {
    "missing-file",
    "no-scenario",
    "unreadable-file",
    "broken-link",
    "not-a-file",
    "not-text",
    "too-big",
    "bad-translation",
    "other-translation",
    "linked-scenario",
    "linked-file",
    "missing-folder",
    "unreadable-folder",
    "not-a-folder",
    "same-name",
    "unseen-file",
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_bad_file_gives_exactly_its_problem_at_its_place(file: Path) -> None:
    first_line = file.read_text("utf-8", errors="replace").splitlines()[0]
    problems = load(file).problems
    found = [f"# {each.code} {each.place.line}:{each.place.column}" for each in problems]
    assert found == [first_line]


def test_every_problem_that_loading_can_find_has_a_bad_file() -> None:
    modules = Path(game.authoring.__file__).parent.glob("*.py")
    sources = "".join(each.read_text("utf-8") for each in modules if each.stem != "problems")
    found_on_loading = {code for code in CATALOGUE if f'"{code}"' in sources}
    assert {file.stem for file in FILES} == found_on_loading - ABOUT_FILES


def test_five_mistakes_of_different_kinds_are_all_found_in_one_run() -> None:
    found = [(problem.code, problem.place.line) for problem in load(FIVE_MISTAKES).problems]
    assert found == [
        ("unknown-scene", 13),
        ("bad-moment", 16),
        ("unknown-move", 24),
        ("unknown-key", 29),
        ("unknown-event", 33),
    ]


def test_a_problem_reads_as_a_place_a_word_a_code_and_a_sentence() -> None:
    problem = load(BAD_SCENARIOS / "unknown-scene.yaml").problems[0]
    place = f"{BAD_SCENARIOS / 'unknown-scene.yaml'}:27:19"
    sentence = "De scène 'hall' bestaat niet. Bedoel je 'hal'?"
    assert str(problem) == f"{place}: fout unknown-scene: {sentence}"


@pytest.mark.parametrize(
    ("code", "fix"),
    [
        ("unknown-scene", "        leads_to: hal"),
        ("unknown-move", "        move: offer"),
        ("unknown-expression", "      Winston (bezorgd): Het komt om twaalf uur."),
        ("colon-in-line", "    story: |\n      Fleur: Ik sta in de hal."),
        ("folded-block", "    story: |"),
        ("bad-id", "      nog-wachten:"),
        ("tab", "        label: Fleur bellen"),
        ("odd-space", "        label: Fleur bellen"),
        ("indentation", "        move: cover"),
        ("no-space", "        label: Fleur bellen"),
        ("open-bracket", "you: {role: Schoonmaker}"),
        ("loose-bracket", "  need: [guests, asthma]"),
        ("text-in-brackets", "        label: |\n          [Fleur] bellen"),
        ("comma-in-braces", '  winston: {name: Winston, role: "leidinggevende, en collega"}'),
        ("open-quote", '        label: "Fleur bellen"'),
        ("leading-quote", "        label: |\n          's Ochtends bellen"),
        ("leading-sign", "        label: |\n          *Nu* bellen"),
        ("backslash", "        label: |\n          Map C:\\pad"),
        ("smart-quotes", "start: kast"),
        ("quoted-text", "title: Te laat"),
        ("lost-text", "        label: |\n          Kamer #12 bellen"),
        ("list-for-table", "  fleur: {name: Fleur, role: klant, client: true}"),
        ("tag", "start: kast"),
        ("anchor", "start: kast"),
        ("bad-character", "title: Te laat"),
    ],
)
def test_the_mended_line_is_ready_to_paste(code: str, fix: str) -> None:
    assert load(BAD_SCENARIOS / f"{code}.yaml").problems[0].fix == fix


@pytest.mark.parametrize(
    ("good", "bad", "code"),
    [
        ("if: {need: asthma}", "if: {}", "empty-value"),
        ("[guests, asthma]", "[guests, asthma, niet zo]", "bad-id"),
        ("client: {fleur: finds_out}", "client: {fleur: []}", "empty-value"),
        ("client: {fleur: finds_out}", "client: {winston: kept}", "not-a-client"),
        ("client: {fleur: finds_out}", "client: {winston: [kept]}", "not-a-client"),
        ("title: Te laat", "title: {Te: laat}", "text-in-brackets"),
        ("leads_to: hal", "leads_to: []", "empty-value"),
        ("leads_to: hal", "leads_to: [hal]", "wrong-type"),
        ("name: Winston", "name: Jij", "duplicate-name"),
        ("move: cover", "move: Cover is dit", "unknown-move"),
    ],
)
def test_what_looks_right_and_is_not_is_found(good: str, bad: str, code: str) -> None:
    text = SMALL.read_text("utf-8")
    assert read_scenario(text, "small", "small").problems == ()
    problems = read_scenario(text.replace(good, bad), "small", "small").problems
    assert code in {problem.code for problem in problems}


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    assert [each.code for each in load(tmp_path / "weg.yaml").problems] == ["missing-file"]


def test_a_folder_without_a_scenario_is_a_problem(tmp_path: Path) -> None:
    assert [each.code for each in load(tmp_path).problems] == ["no-scenario"]
