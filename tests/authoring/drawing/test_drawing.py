"""A scenario as SVG and as Mermaid."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.authoring import load, read_scenario
from game.authoring.drawing.lettering import width
from game.authoring.graph import one_road, road_of_bot, scenario_mermaid, scenario_svg
from game.places import shipped_scenarios
from game.story.bots import POLICIES
from game.story.play import Refused, Story
from game.story.scenario import Path as Ending
from game.words import speak
from tests import late_supplies

SHIPPED = sorted(file.parent for file in shipped_scenarios().glob("*/scenario.yaml"))
DRAFT = late_supplies.FILE.read_text("utf-8")
SVG = "{http://www.w3.org/2000/svg}"
Box = tuple[float, float, float, float]


def story_of(folder: Path) -> Story:
    scenario = load(folder).scenario
    assert scenario is not None
    return Story(scenario)


def draft(old: str = "", new: str = "") -> Story:
    assert old in DRAFT
    loaded = read_scenario(DRAFT.replace(old, new, 1), "x", "x.yaml")
    assert loaded.scenario is not None, loaded.problems
    return Story(loaded.scenario)


@pytest.fixture(scope="module", params=SHIPPED, ids=lambda folder: folder.name)
def story(request: pytest.FixtureRequest) -> Story:
    return story_of(request.param)


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text.encode())


def group(root: ElementTree.Element, id_: str) -> ElementTree.Element:
    (found,) = [one for one in root.iter(f"{SVG}g") if one.get("id") == id_]
    return found


def words(of: ElementTree.Element) -> str:
    return " ".join(text.text or "" for text in of.iter(f"{SVG}text"))


def cards(root: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, Box]]:
    for one in root.iter(f"{SVG}g"):
        if one.get("class") in ("scene", "ending"):
            x, y = map(float, re.findall(r"[\d.]+", one.get("transform", "")))
            rect = one.find(f"{SVG}rect")
            assert rect is not None
            yield one, (x, y, float(rect.get("width", 0)), float(rect.get("height", 0)))


def plain(text: str) -> str:
    return "".join(text.split())


def test_every_scene_choice_and_ending_is_drawn(story: Story) -> None:
    root = parsed(scenario_svg(story))
    scenario = story.scenario
    for scene in scenario.scenes.values():
        card = group(root, f"scene-{scene.id}")
        assert scene.id in plain(words(card))
        for choice in scene.choices:
            row = group(card, f"choice-{choice.id}")
            assert plain(choice.label) in plain(words(row))
    for path, endings in scenario.endings.items():
        card = group(root, f"path-{path.value}")
        for number in range(len(endings)):
            assert words(group(card, f"ending-{path.value}-{number}"))


def test_no_two_cards_overlap(story: Story) -> None:
    boxes = [box for _card, box in cards(parsed(scenario_svg(story)))]
    assert len(boxes) == len(story.scenario.scenes) + len(Ending)
    for (x, y, w, h), (u, v, p, q) in combinations(boxes, 2):
        assert x + w < u or u + p < x or y + h < v or v + q < y


def test_every_text_is_inside_its_card_and_no_two_lie_on_each_other(story: Story) -> None:
    root = parsed(scenario_svg(story))
    for card, (_x, _y, w, h) in cards(root):
        boxes = list(map(text_box, card.iter(f"{SVG}text")))
        for left, top, wide, high in boxes:
            assert left > 0 and left + wide <= w
            assert top > 0 and top + high <= h
        for (a, b, c, d), (e, f, g, i) in combinations(boxes, 2):
            assert a + c <= e or e + g <= a or b + d <= f + 0.5 or f + i <= b + 0.5
    whole = float(root.get("width", 0)), float(root.get("height", 0))
    (legend,) = [one for one in root.iter(f"{SVG}g") if one.get("class") == "legend"]
    for text in legend.iter(f"{SVG}text"):
        left, top, wide, _high = text_box(text)
        assert 0 < left < left + wide < whole[0] and top > 0
    for _card, (x, y, w, h) in cards(root):
        assert x >= 0 and y >= 0 and x + w <= whole[0] and y + h <= whole[1]


def text_box(text: ElementTree.Element) -> Box:
    """From the top of the capitals to the foot of the longest letters."""
    size = float(text.get("font-size", 0))
    wide = width(text.text or "", size, bold=text.get("font-weight") == "bold")
    return float(text.get("x", 0)), float(text.get("y", 0)) - 0.76 * size, wide, size


def test_the_picture_is_still_and_stands_alone(story: Story) -> None:
    drawing = scenario_svg(story)
    root = parsed(drawing)
    used = {one.tag.removeprefix(SVG) for one in root.iter()}
    assert used <= {"svg", "title", "desc", "g", "rect", "path", "circle", "polygon", "text"}
    assert "href" not in drawing and "url(" not in drawing
    assert root.get("font-family") == "sans-serif"
    title = root.find(f"{SVG}title")
    assert title is not None and story.scenario.title in (title.text or "")
    for one in root.iter(f"{SVG}g"):
        if one.get("id"):
            assert one.get("aria-label") and one.find(f"{SVG}title") is not None


def test_the_same_scenario_gives_the_same_drawing() -> None:
    drawings = {(scenario_svg(one), scenario_mermaid(one)) for one in (draft(), draft())}
    assert len(drawings) == 1


def test_nothing_is_marked_in_a_story_that_is_reached_everywhere() -> None:
    drawing = scenario_svg(draft())
    assert "nooit" not in drawing
    assert "stroke-dasharray" not in drawing.partition("</g>")[2]


def test_an_unreached_scene_is_marked() -> None:
    story = draft("leads_to: kwart-over-elf", "leads_to: zaal-eerst")
    card = group(parsed(scenario_svg(story)), "scene-kwart-over-elf")
    rect = card.find(f"{SVG}rect")
    assert rect is not None and rect.get("stroke-dasharray")
    assert "nooit bereikt" in words(card)
    assert 'stroke-dasharray="7 6"/>' in scenario_svg(story).partition('class="ways"')[2]
    assert "nooit bereikt" in scenario_mermaid(story)


def test_an_unreached_choice_is_marked() -> None:
    label = "label: De ramen openzetten en niets zeggen"
    story = draft(label, f"if: {{bo: lost}}\n        {label}")
    row = group(parsed(scenario_svg(story)), "choice-ramen-open")
    rect = row.find(f"{SVG}rect")
    assert rect is not None and rect.get("stroke-dasharray")
    assert "nooit open" in words(row)
    assert "als bo: lost" in words(row)
    assert re.search(r'choice_ramen_open\{\{".*nooit open"\}\}:::never', scenario_mermaid(story))


def test_text_that_could_be_markup_is_only_text() -> None:
    story = draft("title: ", 'title: <script>"&#x27;</script> `x` %% ')
    root = parsed(scenario_svg(story))
    assert '<script>"&#x27;</script>' in words(root)
    assert "<script" not in scenario_svg(story)
    label = draft("De ramen openzetten en niets zeggen", 'Zeg <b>"nee"</b> | `x`#1;')
    assert "Zeg #lt;b#gt;#quot;nee#quot;#lt;/b#gt; | #96;x#96;#35;1;" in scenario_mermaid(label)


def test_a_final_choice_tells_the_paths_it_can_reach() -> None:
    root = parsed(scenario_svg(story_of(shipped_scenarios() / "everybody-out")))
    row = words(group(root, "choice-vraag-maar-yara"))
    assert "als tom: misled" in row
    assert "anders · einde: gemengd of klacht" in row


def test_a_given_road_is_drawn_thick() -> None:
    story = draft()
    road = one_road(story, late_supplies.THANKS)
    assert not isinstance(road, Refused)
    drawing = scenario_svg(story, road, "de gekozen weg")
    thick = re.findall(r'<path d="M[^"]*" stroke="#1F1A33" stroke-width="7"', drawing)
    assert len(thick) > len(late_supplies.THANKS)
    root = parsed(drawing)
    for choice in late_supplies.THANKS:
        rect = group(root, f"choice-{choice}").find(f"{SVG}rect")
        assert rect is not None and rect.get("fill") != "none"
    assert "de gekozen weg" in drawing
    assert scenario_mermaid(story, road).count(" ==> choice_") == len(late_supplies.THANKS)


def test_a_road_that_cannot_be_taken_is_refused() -> None:
    assert isinstance(one_road(draft(), ("bel-fleur", "chloor")), Refused)


@pytest.mark.parametrize("bot", POLICIES)
def test_the_road_of_every_bot_is_drawn_to_an_end(bot: str, story: Story) -> None:
    road = road_of_bot(story, bot)
    assert road.endings
    assert story.scenario.start in road.scenes


def test_mermaid_names_every_scene_choice_and_path(story: Story) -> None:
    drawing = scenario_mermaid(story)
    for scene in story.scenario.scenes.values():
        assert f'scene_{scene.id.replace("-", "_")}["{scene.id}' in drawing
        for choice in scene.choices:
            row = (
                rf"^    choice_{choice.id.replace('-', '_')}\S+{choice.id}<br/>.*:::{choice.move}$"
            )
            assert re.search(row, drawing, re.MULTILINE)
    for path in Ending:
        assert f"path_{path.value}([" in drawing


def test_mermaid_links_only_what_it_names(story: Story) -> None:
    drawing = scenario_mermaid(story)
    named = set(re.findall(r"^    (\w+)[\[({]", drawing, re.MULTILINE))
    for line in drawing.splitlines():
        if "-->" in line:
            source, target = re.fullmatch(r'    (\w+) -->(?:\|".*"\|)? (\w+)', line).groups()  # type: ignore[union-attr]
            assert {source, target} <= named


def test_the_drawing_speaks_english_when_the_game_does() -> None:
    speak("en")
    try:
        drawing = scenario_svg(draft())
    finally:
        speak("nl")
    assert "The client decides" in drawing and "beslist<" not in drawing
