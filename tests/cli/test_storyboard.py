"""The screens of a road as pictures and a page."""

from __future__ import annotations

import os
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.cli import main
from game.reports.storyboard import Board, Picture, page
from tests import late_supplies

DRAFT = str(late_supplies.FILE)
COMPLAINT = ("chloor", "ramen-open", "ontkennen")
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LEF_SCENARIOS", "")


def draw(out: Path, *arguments: str) -> int:
    try:
        return main(["storyboard", DRAFT, *arguments, "--out", str(out)])
    except SystemExit as stopped:
        return int(stopped.code or 0)


def bytes_of(out: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in out.iterdir()}


class Read(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.images: list[dict[str, str | None]] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "img":
            self.images.append(dict(attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def read(out: Path) -> Read:
    return Read((out / "index.html").read_text("utf-8"))


def test_a_complaint_has_one_picture_for_each_screen_and_the_page_names_them_all(
    tmp_path: Path,
) -> None:
    out = tmp_path / "klacht"
    assert draw(out, *COMPLAINT, "--hidden", "need=auditors") == 0
    names = sorted(file.name for file in out.glob("*.png"))
    assert [name.split("-", 1)[1].removesuffix(".png") for name in names] == [
        "vooraf",
        "lege-kast",
        "na-chloor",
        "zwembad",
        "na-ramen-open",
        "lege-fles",
        "na-ontkennen",
        "weer-betrapt",
        *4 * ["einde"],
        "slot",
        "terugblik-gevoel",
        "terugblik-wat-gebeurde-er",
        "terugblik-waarom",
        "terugblik-waarom",
        "terugblik-meenemen",
    ]
    shown = read(out)
    assert [image["src"] for image in shown.images] == names
    assert all((out / name).read_bytes().startswith(b"\x89PNG") for name in names)
    assert "(chloor)" in shown.text
    assert "Problemen in de tekst" in shown.text


def test_without_choices_the_best_bot_takes_the_road_to_thanks(tmp_path: Path) -> None:
    out = tmp_path / "bedankt"
    assert draw(out, "--hidden", "need=guests") == 0
    shown = read(out)
    assert "Er komt een bedankje" in str([image["alt"] for image in shown.images])
    assert " ".join(late_supplies.THANKS) in shown.text
    assert str(late_supplies.FILE.parent) not in (out / "index.html").read_text("utf-8")


def test_another_bot_takes_another_road(tmp_path: Path) -> None:
    assert draw(tmp_path / "slecht", "--bot", "worst", "--hidden", "need=guests") == 0
    assert " ".join(late_supplies.THANKS) not in read(tmp_path / "slecht").text


def test_a_road_that_stops_halfway_ends_on_its_decision(tmp_path: Path) -> None:
    assert draw(tmp_path / "half", "bel-fleur") == 0
    last = sorted((tmp_path / "half").glob("*.png"))[-1]
    assert last.name.endswith("aan-de-telefoon.png")


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        assert draw(tmp_path / folder, "bel-fleur", "--seed", "4") == 0
    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")


def test_a_single_page_holds_its_pictures(tmp_path: Path) -> None:
    assert draw(tmp_path / "een", "bel-fleur", "--single") == 0
    assert list(bytes_of(tmp_path / "een")) == ["index.html"]
    sources = [image["src"] or "" for image in read(tmp_path / "een").images]
    assert len(sources) == 4
    assert all(source.startswith("data:image/png;base64,") for source in sources)


def test_the_size_and_the_look_are_as_asked(tmp_path: Path) -> None:
    out = tmp_path / "groot"
    assert draw(out, "bel-fleur", "--size", "960x540", "--large", "--contrast") == 0
    first = min(out.glob("*.png")).read_bytes()
    assert first[16:24] == (960).to_bytes(4, "big") + (540).to_bytes(4, "big")
    names = [file.name for file in out.glob("*.png")]
    assert any(name.endswith("vervolg.png") for name in names)


def test_a_second_storyboard_takes_the_place_of_the_first(tmp_path: Path) -> None:
    out = tmp_path / "bord"
    assert draw(out, *COMPLAINT) == 0
    assert draw(out, "bel-fleur") == 0
    names = {file.name for file in out.iterdir()} - {"index.html"}
    assert names == {image["src"] for image in read(out).images}


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "fotos"
    assert draw(out, "bel-fleur") == 0
    (out / "01-vakantie.png").write_bytes(b"mine")
    before = bytes_of(out)
    assert draw(out, "bel-fleur") == 2
    assert "staat al iets anders" in capsys.readouterr().err
    assert bytes_of(out) == before


@pytest.mark.parametrize("page", ["<p>mine</p>", '<img src="a.png">'])
def test_a_page_that_lef_did_not_make_is_left_alone(tmp_path: Path, page: str) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")
    (tmp_path / "index.html").write_text(page)
    assert draw(tmp_path, "bel-fleur") == 2
    assert (tmp_path / "a.png").read_bytes() == b"mine"


def test_a_disk_that_fails_halfway_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    write = Path.write_bytes

    def fail(self: Path, data: bytes) -> int:
        if self.name.startswith("03"):
            raise OSError("no space left")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    assert draw(tmp_path / "vol", "bel-fleur") == 2
    assert bytes_of(tmp_path / "vol") == {}
    assert "niet schrijven" in capsys.readouterr().err


def test_no_display_is_needed_and_the_choice_of_one_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "x11")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert draw(tmp_path / "blind", "bel-fleur") == 0
    assert os.environ["SDL_VIDEODRIVER"] == "x11"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("bel-fleur", "chloor"), 1, "'chloor' kan niet"),
        (("--bot", "beste"), 2, "Er is geen bot 'beste'"),
        (("--hidden", "need=gold"), 2, "need=auditors"),
        (("--size", "12x9"), 2, "'12x9' kan hier niet"),
        (("--size", "groot"), 2, "'groot' kan hier niet"),
    ],
)
def test_what_cannot_be_gets_a_sentence_and_no_folder(
    arguments: tuple[str, ...], code: int, said: str, tmp_path: Path, capsys: Capture
) -> None:
    assert draw(tmp_path / "niets", *arguments) == code
    assert said in capsys.readouterr().err
    assert not (tmp_path / "niets").exists()


def test_a_page_runs_nothing_and_shows_every_sign_as_it_is() -> None:
    sly = '<script>alert("1")</script> & \'"'
    picture = Picture("01-een", sly, [sly], sly, b"png")
    shown = Read(page(Board(sly, [(sly, sly)], [sly], [picture]), single=False))
    assert "script" not in shown.tags
    assert shown.text.count(sly) == 7
    assert shown.images == [{"src": "01-een.png", "alt": sly}]
