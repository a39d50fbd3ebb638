import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import main
from game.settings import Settings
from tests import late_supplies
from tests.authoring.checks.faults import spoiled

DRAFT = str(late_supplies.FILE)
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", "")


def lef(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as stopped:
        return int(stopped.code or 0)


def test_a_road_shows_story_machines_and_debrief(capsys: Capture) -> None:
    assert lef("road", DRAFT, *late_supplies.THANKS, "--hidden", "need=guests") == 0
    shown = capsys.readouterr().out
    assert "Fleur (verrast): O. Goed dat u het zegt." in shown
    assert "fleur: expecting -> choosing (offer)" in shown
    assert "De weg die je koos" in shown


@pytest.mark.parametrize(
    "words",
    [
        ("--hidden", "need=guests", "bel-fleur", "twee-opties"),
        ("bel-fleur", "--hidden", "need=guests", "twee-opties", "--json"),
        ("--json", "bel-fleur", "twee-opties", "--hidden", "need=guests"),
    ],
)
def test_choices_may_stand_behind_an_option(words: tuple[str, ...], capsys: Capture) -> None:
    assert lef("road", DRAFT, *words, *(("--json",) if "--json" not in words else ())) == 0
    assert json.loads(capsys.readouterr().out)["choices"] == ["bel-fleur", "twee-opties"]


@pytest.mark.parametrize(
    "words", [("road", DRAFT, "--seed", "1", "x", "--niets"), ("schema", "--language", "en", "x")]
)
def test_what_no_command_knows_is_still_refused(words: tuple[str, ...], capsys: Capture) -> None:
    assert lef(*words) == 2
    assert words[-1] in capsys.readouterr().err


def test_too_few_choices_list_the_open_ones(capsys: Capture) -> None:
    assert lef("road", DRAFT, "bel-fleur") == 0
    shown = capsys.readouterr().out
    assert "twee-opties: Twee mogelijkheden voorleggen" in shown


def test_a_refused_choice_says_why_and_what_is_open(capsys: Capture) -> None:
    assert lef("road", DRAFT, "bel-fleur", "chloor") == 1
    said = capsys.readouterr().err
    assert "'chloor' kan niet: deze keuze hoort bij een andere scène. Open is: " in said
    assert "twee-opties" in said


@pytest.mark.parametrize(
    ("choice", "why"), [("niets", "unknown"), ("chloor", "elsewhere"), ("bel-fleur", "elsewhere")]
)
def test_json_tells_a_refusal_as_data(choice: str, why: str, capsys: Capture) -> None:
    assert lef("road", DRAFT, "bel-fleur", choice, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["lef_road"] == 1
    assert told["refused"]["why"] == why
    assert told["choices"] == ["bel-fleur"]
    assert {card["id"] for card in told["open"]} == set(told["refused"]["open"])


def test_json_holds_the_whole_playthrough(capsys: Capture) -> None:
    lef("road", DRAFT, *late_supplies.THANKS, "--hidden", "need=guests", "--json")
    told = json.loads(capsys.readouterr().out)
    assert told["hidden"] == {"need": "guests"}
    assert told["events"][0] == {
        "event": "Entered",
        "scene": "lege-kast",
        "moment": "1-1 08:10",
        "place": "storeroom",
    }
    assert {"event": "Ended", "path": "appreciation", "ending": 1, "grade": 10.0} in told["events"]
    assert told["debrief"]["verdict"] == "earned_thanks"
    assert told["debrief"]["process"]["got"] == told["debrief"]["process"]["to_be_had"] == 12
    assert told["debrief"]["turning_point"] is None
    assert told["open"] == []


def test_the_same_road_twice_gives_the_same_bytes(capsys: Capture) -> None:
    outputs = set()
    for _again in range(2):
        lef("road", DRAFT, "bel-fleur", "--seed", "12", "--json")
        outputs.add(capsys.readouterr().out)
    assert len(outputs) == 1


def test_a_road_file_is_replayed(tmp_path: Path, capsys: Capture) -> None:
    lef("road", DRAFT, *late_supplies.THANKS, "--hidden", "need=guests", "--json")
    whole = json.loads(capsys.readouterr().out)
    file = tmp_path / "00001.road"
    heading = "lef-road 1 {scenario}@{version} rules@{rules} seed={seed} date={date} need=guests"
    file.write_text("\n".join([heading.format(**whole), *late_supplies.THANKS, ""]))
    (tmp_path / f"{whole['version']}.yaml").write_bytes(late_supplies.FILE.read_bytes())
    assert lef("road", str(file), "--json") == 0
    assert json.loads(capsys.readouterr().out) == whole


def test_a_road_of_older_rules_is_replayed_and_marked(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "00001.road"
    file.write_text(
        "lef-road 1 late-supplies@000000000000 rules@000000000000 seed=1 date=2026-01-02 "
        "need=guests\nbel-fleur\n"
    )
    (tmp_path / "000000000000.yaml").write_bytes(late_supplies.FILE.read_bytes())
    assert lef("road", str(file)) == 0
    said = capsys.readouterr()
    assert "oudere regels" in said.err
    assert "Open keuzes" in said.out


@pytest.mark.parametrize(
    "text",
    [
        "lef-road 2 x@000000000000 rules@000000000000 seed=1 date=2026-01-02\n",
        "lef-road 1 x@000000000000 rules@000000000000 seed=1 date=2026-01-02 name=Jan Jansen\n",
        "lef-road 1 late-supplies@000000000000 rules@000000000000 seed=1 date=2026-13-02\n",
        "lef-road 1 late-supplies@000000000000 rules@000000000000 seed=1 date=2026-01-02 need=x\n",
        "lef-road \n",
    ],
)
def test_a_file_that_is_no_road_gets_a_sentence(text: str, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "00001.road"
    file.write_text(text)
    assert lef("road", str(file)) == 2
    said = capsys.readouterr().err
    assert "geen weg die Lef kan lezen (regel 1" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("more", [["bel-fleur"], ["--hidden", "need=guests"]])
def test_a_road_file_takes_no_choices_and_no_draw(
    more: list[str], tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "00001.road"
    file.write_text("lef-road 1 late-supplies@000000000000\n")
    assert lef("road", str(file), *more) == 2
    assert "staan de keuzes al" in capsys.readouterr().err


def test_a_road_with_a_draw_of_another_situation_names_that_draw(
    tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "00001.road"
    heading = "lef-road 1 late-supplies@000000000000 rules@000000000000 seed=1 date=2026-01-02"
    file.write_text(f"{heading} need=x\n")
    lef("road", str(file))
    assert capsys.readouterr().err.endswith(" is geen weg die Lef kan lezen (regel 1: need=x).\n")
    file.write_text(f"{heading}\n")
    lef("--language", "en", "road", str(file))
    assert "(line 1: need)" in capsys.readouterr().err


def test_an_unknown_scenario_gets_a_suggestion(capsys: Capture) -> None:
    assert lef("road", "late-suplies") == 2
    assert capsys.readouterr().err == (
        "Er is geen situatie 'late-suplies'. Bedoel je 'late-supplies'?\n"
    )


def test_an_impossible_hidden_value_lists_the_possible_ones(capsys: Capture) -> None:
    assert lef("road", DRAFT, "--hidden", "need=gold") == 2
    assert "need=auditors, need=guests, need=asthma" in capsys.readouterr().err


def test_a_sound_scenario_passes_the_check(capsys: Capture) -> None:
    assert lef("check", "late-supplies") == 0
    assert capsys.readouterr().out.endswith("\n1 situatie bekeken. Alles klopt.\n")


def test_the_road_to_a_problem_can_be_pasted_after_lef_road(
    tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "spoiled.yaml"
    file.write_text(spoiled(("kon-niet-anders", "move: lecture", "move: offer")))
    assert lef("check", str(file)) == 0
    lines = capsys.readouterr().out.splitlines()
    [number] = [number for number, line in enumerate(lines) if "open-question" in line]
    _, road = lines[number + 1].split(": ")
    assert "kon-niet-anders --hidden need=" in road
    assert lef("road", str(file), *road.split()) == 0


def test_every_problem_of_a_file_is_told_in_one_run(tmp_path: Path, capsys: Capture) -> None:
    text = late_supplies.FILE.read_text()
    text = text.replace("leads_to: zwembad", "leads_to: zwembat", 1)
    text = text.replace("move: raise", "move: rais", 1)
    file = tmp_path / "bad.yaml"
    file.write_text(text)
    assert lef("check", str(file)) == 1
    shown = capsys.readouterr().out
    assert "unknown-scene" in shown
    assert "unknown-move" in shown
    assert "leads_to: zwembad" in shown


def test_every_command_takes_a_situation_of_your_own_before_one_on_the_board(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    mine = tmp_path / "late-supplies"
    mine.mkdir()
    monkeypatch.chdir(tmp_path)
    title = "title: Van mij"
    text = late_supplies.FILE.read_text("utf-8").replace("title: Om elf uur klaar", title)
    assert title in text
    for command in (["check", "late-supplies"], ["road", "late-supplies", "bel-fleur"]):
        lef(*command)  # a folder without a situation is not meant
        assert title[7:] not in capsys.readouterr().out
    (mine / "scenario.yaml").write_text(text.replace("start: lege-kast", "start: kast"), "utf-8")
    for command in (["check", "late-supplies"], ["road", "late-supplies"]):
        assert lef(*command) == 1
        assert "late-supplies/scenario.yaml:35:8: " in capsys.readouterr().out
    (mine / "scenario.yaml").write_text(text, "utf-8")
    lef("graph", "late-supplies")
    assert "Van mij" in capsys.readouterr().out


def test_a_folder_whose_scenario_has_an_ending_too_many_is_checked(
    tmp_path: Path, capsys: Capture
) -> None:
    assert lef("check", str(tmp_path)) == 2
    (tmp_path / "scenario.yaml.txt").write_text("lef: 1\n", "utf-8")
    assert lef("check", str(tmp_path)) == 1
    assert "Geef 'scenario.yaml.txt' die naam." in capsys.readouterr().out


def test_a_missing_file_is_wrong_use(capsys: Capture) -> None:
    assert lef("check", "nergens.yaml") == 2
    assert "'nergens.yaml' is er niet" in capsys.readouterr().err


def test_check_speaks_json(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(late_supplies.FILE.read_text().replace("start: lege-kast", "start: lege-kust"))
    assert lef("check", str(file), "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["lef_check"] == 1
    assert [problem["code"] for problem in told["problems"]] == ["unknown-scene"]
    assert told["problems"][0]["place"] == {"file": str(file), "line": 35, "column": 8}


def test_the_shipped_scenarios_pass() -> None:
    assert lef("check") == 0


def test_wrong_use_is_told_in_dutch_and_in_english(capsys: Capture) -> None:
    assert lef("road") == 2
    assert "dit ontbreekt: SCENARIO" in capsys.readouterr().err
    assert lef("--language", "en", "road") == 2
    assert "the following arguments are required: SCENARIO" in capsys.readouterr().err


def test_a_story_is_played_in_the_terminal_and_gone_on_with(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop() -> str:
        raise EOFError

    answers = iter(["1"])
    monkeypatch.setattr("builtins.input", lambda: next(answers, None) or stop())
    assert lef("play", DRAFT, "--text", "--seed", "7") == 0
    capsys.readouterr()
    assert lef("play", DRAFT, "--text") == 0
    assert "Je gaat verder waar je was." in capsys.readouterr().out


@pytest.mark.parametrize("seed", ["-3", "1" + 20 * "0", "zeven", "9" * 5000])
@pytest.mark.parametrize("command", ["road", "play"])
def test_a_seed_that_a_road_cannot_hold_is_wrong_use(
    command: str, seed: str, capsys: Capture
) -> None:
    assert lef(command, DRAFT, "--seed", seed) == 2
    assert f"'{seed}' kan hier niet" in capsys.readouterr().err


def test_a_seed_counts_before_the_command_as_well_as_behind_it(capsys: Capture) -> None:
    told = []
    for arguments in (("--seed", "12", "road", DRAFT), ("road", DRAFT, "--seed", "12")):
        assert lef(*arguments, "--json") == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0] == told[1]
    assert told[0]["seed"] == 12


def test_without_a_seed_a_road_has_seed_nought(capsys: Capture) -> None:
    assert lef("road", DRAFT, "--json") == 0
    assert json.loads(capsys.readouterr().out)["seed"] == 0


def test_the_language_can_be_named_behind_the_command(capsys: Capture) -> None:
    assert lef("road", DRAFT, "bel-fleur", "--language", "en") == 0
    assert "Open choices" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [("--large", "play", DRAFT), ("play", DRAFT, "--large")])
def test_large_letters_can_be_asked_before_the_command_as_well_as_behind_it(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[dict[str, object]] = []
    monkeypatch.setattr("game.app.start.open_window", lambda *_shown, **looks: opened.append(looks))
    assert lef(*arguments) == 0
    assert [looks["settings"] for looks in opened] == [Settings(text_scale=1.5, language="nl")]


@pytest.mark.parametrize("command", [["road"], ["play"], ["check"]])
def test_a_name_too_long_for_the_disk_is_told_to_be_no_situation(
    command: list[str], capsys: Capture
) -> None:
    name = 300 * "x"
    assert lef(*command, name) == 2
    assert f"'{name}'" in capsys.readouterr().err


def test_a_folder_that_may_not_be_looked_into_does_not_keep_others_off_the_shelf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "shut").symlink_to(300 * "y")  # shut for the superuser too, unlike rights
    (own / "small.yaml").write_bytes(late_supplies.FILE.read_bytes())
    monkeypatch.setenv("LEF_SCENARIOS", str(own))
    assert lef("road", "small") == 0
    assert lef("check", str(own)) == 0
    assert lef("check", str(own / "shut")) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_pipe_in_the_place_of_a_road_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    both_ends = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        os.write(both_ends, b"not a road")
        assert lef("road", str(pipe)) == 1
        assert os.read(both_ends, 20) == b"not a road"
    finally:
        os.close(both_ends)


SHELL = "exec {redirected}; '{python}' -m game {arguments}"


def in_shell(
    redirected: str, arguments: str, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `lef` with its input and output as somebody else arranged them."""
    command = SHELL.format(redirected=redirected, python=sys.executable, arguments=arguments)
    return subprocess.run(
        ["sh", "-c", command],
        env={**os.environ, **environment},
        cwd=Path(__file__).parents[2],
        input="één\n1\n".encode(),
        capture_output=True,
    )


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
@pytest.mark.parametrize(
    "arguments", ["play late-supplies --text", "road late-supplies", "check x"]
)
def test_a_door_that_was_closed_beforehand_breaks_nothing(closed: str, arguments: str) -> None:
    done = in_shell(closed, arguments)
    assert done.returncode == (2 if "check" in arguments else 0)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", ["--help", "play everybody-out --text"])
def test_a_console_that_knows_no_accents_breaks_nothing(arguments: str) -> None:
    done = in_shell("2>&1", arguments, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert b"Traceback" not in done.stdout


@pytest.mark.parametrize("arguments", ["road late-supplies", "road late-supplies --json"])
def test_output_that_cannot_be_written_is_told_in_a_sentence(arguments: str) -> None:
    done = in_shell(">/dev/full", arguments)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("Lef kan hier niet lezen of schrijven (")
    assert done.stderr.count(b"\n") == 1
