"""A drawing from somewhere else: shown when it is whole, small and by itself; else a sentence."""

from pathlib import Path

import pytest

from game.authoring.drawings import MOST_BYTES, MOST_SHAPES, UnfitDrawing, drawing_of, read_drawing
from game.places import assets_folder

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SQUARE = '<rect width="9" height="9"/>'


def svg(inside: str = SQUARE, size: str = 'width="480" height="720" viewBox="0 0 480 720"') -> str:
    return f"{HEAD} {size}>{inside}</svg>"


def why(text: str) -> str:
    with pytest.raises(UnfitDrawing) as unfit:
        drawing_of(text)
    return unfit.value.why


@pytest.mark.parametrize("folder", ["people", "places", "cards", "thanks"])
def test_every_drawing_that_comes_with_lef_would_be_fit(folder: str) -> None:
    drawn = list((assets_folder() / folder).rglob("*.svg"))
    assert drawn
    for file in drawn:
        read_drawing(file)


@pytest.mark.parametrize(
    ("size", "canvas"),
    [
        ('width="480" height="720"', (480, 720)),
        ('viewBox="-10,-10 48.5 72"', (48.5, 72)),
        ('width="210mm" height="297mm" viewBox="0 0 210 297"', (210, 297)),
        ('width="100%" height="100%" viewBox="0 0 1e2 50"', (100, 50)),
    ],
)
def test_the_canvas_is_what_is_shown_of_it(size: str, canvas: tuple[float, float]) -> None:
    drawing = drawing_of(svg(size=size))
    assert (drawing.width, drawing.height) == canvas


@pytest.mark.parametrize(
    "size",
    [
        'width="-480" height="720"',
        'width="0" height="720"',
        'width="1e9" height="1e9"',
        'viewBox="0 0 1e30 1e30"',
        'viewBox="0 0 0.0001 0.0001"',
        'width="nan" height="720"',
        'width="480" height="720" viewBox="0 0 -480 720"',
        "",
    ],
)
def test_a_canvas_that_cannot_be_is_refused(size: str) -> None:
    assert "maat" in why(svg(size=size)) or "hoe groot" in why(svg(size=size))


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<script>alert(1)</script>", "programma"),
        ('<rect onclick="go()"/>', "programma"),
        ("<foreignObject><p/></foreignObject>", "programma"),
        ('<image xlink:href="../../geheim.png"/>', "ander bestand"),
        ('<image href="data:image/png;base64,AAAA"/>', "ander bestand"),
        ('<use href="other.svg#a"/>', "ander bestand"),
        ('<rect style="fill: url(http://example.org/a)"/>', "ander bestand"),
        ("<style>@import 'other.css';</style>", "ander bestand"),
        ('<rect stroke-dasharray="0.00001 0.00001"/>', "streepjeslijn"),
        ('<rect style="stroke-dasharray: 1 2"/>', "streepjeslijn"),
        ("<style>rect { stroke-dasharray: 1 }</style>", "streepjeslijn"),
        ("<text>Hoi</text>", "<text>"),
        ('<use href="#a"/>', "<use>"),
        (SQUARE * (MOST_SHAPES + 1), "vormen"),
    ],
)
def test_what_will_not_do_is_named(inside: str, said: str) -> None:
    assert said in why(svg(inside))


@pytest.mark.parametrize(
    "inside",
    [
        '<linearGradient id="a"/><rect fill="url(#a)"/>',
        '<rect style="fill: url(#a); stroke-dasharray: none"/>',
        '<rect stroke-dasharray="0"/>',
        '<a href="http://example.org/maker"><rect/></a>',
        "<metadata><title>Jan</title></metadata>",
    ],
)
def test_what_a_drawing_program_writes_is_fine(inside: str) -> None:
    drawing_of(svg(inside))


def test_a_bomb_of_entities_is_never_unfolded() -> None:
    rows = '<!ENTITY a0 "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 20)
    )
    assert "ENTITY" in why(f"<!DOCTYPE svg [{rows}]>{svg('<title>&a19;</title>')}")


def test_an_entity_that_is_a_file_is_not_read() -> None:
    declared = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert "ENTITY" in why(declared + svg("<title>&x;</title>"))


def test_a_style_sheet_elsewhere_is_not_asked_for() -> None:
    assert "ander bestand" in why(f'<?xml-stylesheet href="a.css"?>{svg()}')


def test_a_torn_drawing_is_told_at_its_line(tmp_path: Path) -> None:
    file = tmp_path / "jan.svg"
    file.write_text(svg(f'\n{SQUARE}\n<rect width="9" hei').removesuffix("</svg>"), "utf-8")
    with pytest.raises(UnfitDrawing) as unfit:
        read_drawing(file)
    assert unfit.value.line == 3
    assert "opmaak" in unfit.value.why


@pytest.mark.parametrize("text", ["", "hello", "<html><body/></html>", "{}"])
def test_what_is_no_svg_is_refused(text: str) -> None:
    assert why(text)


def test_a_compressed_drawing_and_other_encodings_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "jan.svg"
    for content in (b"\x1f\x8b\x08\0\0\0", svg().encode("utf-16"), b"\x89PNG\r\n\x1a\n\0\0"):
        file.write_bytes(content)
        with pytest.raises(UnfitDrawing):
            read_drawing(file)


def test_a_drawing_of_fifty_megabytes_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "jan.svg"
    with file.open("wb") as stream:
        stream.write(svg()[:-6].encode())
        stream.seek(50_000_000)
        stream.write(b"</svg>")
    with pytest.raises(UnfitDrawing) as unfit:
        read_drawing(file)
    assert f"{MOST_BYTES // 1000} kB" in unfit.value.why


def test_a_staircase_of_groups_is_gone_through() -> None:
    depth = 20_000
    drawing_of(svg("<g>" * depth + SQUARE + "</g>" * depth))
