"""The pages keep up with the code: every problem, every command, every link, every guide."""

import re
from pathlib import Path

import pytest

from assets.atelier.cards import CARDS
from assets.atelier.places import PLACES
from assets.atelier.thanks import THANKS
from game.authoring.catalogue import CATALOGUE
from game.cli.main import main
from tests import guides
from tests.authoring import problem_pages

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
LINK = re.compile(r"\]\((?!https?:)([^)\s]*)\)")
LINKING = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md"))]
PROBLEM_PAGES = sorted(problem_pages.PAGES.glob("*.md"))
PARTS = ("What it means.", "Why it matters.", "How to mend it.", "Before:", "After:")


def headings(page: str) -> set[str]:
    """The anchors of a page, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_problem_has_a_page_and_every_page_a_problem() -> None:
    assert {page.stem for page in PROBLEM_PAGES} - {"README"} == set(CATALOGUE)


@pytest.mark.parametrize("page", PROBLEM_PAGES, ids=lambda page: page.stem)
def test_a_problem_page_is_complete_and_says_what_lef_says(page: Path) -> None:
    text = page.read_text("utf-8")
    if page == problem_pages.INDEX:
        assert text == problem_pages.index(), "renew it: python3 -m tests.authoring.problem_pages"
        return
    renewed = problem_pages.renewed(text, page.stem)
    assert text == renewed, "renew it: python3 -m tests.authoring.problem_pages"
    assert [part for part in PARTS if part not in text] == []


def test_every_command_stands_on_the_page_of_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    ([a-z]+)  ", capsys.readouterr().out, re.MULTILINE)
    page = (DOCS / "commands.md").read_text("utf-8")
    assert "check" in commands
    assert [command for command in commands if f"`lef {command}" not in page] == []


@pytest.mark.parametrize("guide", guides.GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_names_every_place_and_picture_to_choose_from(guide: Path) -> None:
    page = guide.read_text("utf-8")
    places = {name.partition("_")[0] for name in PLACES}
    assert [name for name in sorted({*places, *CARDS, *THANKS}) if f"`{name}`: " not in page] == []


@pytest.mark.parametrize("page", LINKING, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text("utf-8")):
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        assert target.exists(), link
        if anchor:
            assert anchor in headings(target.read_text("utf-8")), link


@pytest.mark.parametrize("guide", guides.GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_followed_to_the_letter_shows_what_lef_says(guide: Path, tmp_path: Path) -> None:
    page = guide.read_text("utf-8")
    assert page == guides.followed(page, tmp_path), "renew it: python3 -m tests.guides"


@pytest.mark.parametrize("guide", guides.GUIDES, ids=lambda guide: guide.stem)
def test_the_situation_of_a_guide_ends_without_problems(guide: Path) -> None:
    checks = re.findall(
        r"^\$ .* check .*\n(?:(?!```).*\n)*", guide.read_text("utf-8"), re.MULTILINE
    )
    assert re.search(r"Alles klopt\.|All is well\.", checks[-1])
