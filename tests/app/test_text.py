from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.fonts import font, render, width_of
from game.app.hyphens import breaks_in
from game.app.text import Align, lay_out, plain
from game.app.theme import Look, Type
from game.app.typeset import set_text
from game.settings import Settings
from game.words import speak

LINE = 20


def ten_wide(text: str, bold: bool) -> int:
    return 10 * len(text)


def lines(text: str, width: int, **more: object) -> list[str]:
    block = lay_out(text, width, ten_wide, LINE, **more)  # type: ignore[arg-type]
    return [line.text for line in block.lines]


def test_a_text_that_fits_is_one_line() -> None:
    block = lay_out("een twee", 200, ten_wide, LINE)
    assert (block.width, block.height) == (80, 20)
    assert [line.text for line in block.lines] == ["een twee"]


def test_lines_are_as_even_as_their_number_allows() -> None:
    assert lines("aaa bbb ccc ddd", 150) == ["aaa bbb ccc ddd"]
    assert lines("aaa bbb ccc ddd", 120) == ["aaa bbb", "ccc ddd"]


def test_a_line_breaks_after_a_sentence_where_that_costs_no_line() -> None:
    text = "Ik bel haar nu. Ik vertel wat er mis is."
    assert lines(text, 280) == ["Ik bel haar nu.", "Ik vertel wat er mis is."]


def test_a_number_stays_with_its_hour_and_a_name_with_its_title() -> None:
    for width in range(150, 400, 10):
        for line in lines("De auto komt pas om 10 uur en mevrouw De Wit weet het.", width):
            assert not line.endswith(("10", "mevrouw", " De"))
            assert not line.startswith(("uur", "Wit"))


@pytest.mark.parametrize(
    "text",
    [
        "Kom om 9:00 uur, of over twee minuten.",
        "Mevrouw de Wit komt, en meneer Verbeek ook, met 10 % korting.",
        "Come at 10 o'clock, or in 5 minutes, to room 12.",
        "Mr Verbeek asks for Mrs De Wit at 9:30 a.m. or in one hour.",
    ],
)
def test_what_belongs_together_stays_so_in_both_languages(text: str) -> None:
    pairs = ("00 uur", "twee minuten", "de Wit", "neer Verbeek", "10 %", "10 o’clock", "5 minutes")
    pairs = (*pairs, "room 12", "Mr Verbeek", "Mrs De Wit", "30 a.m.", "one hour")
    for width in range(160, 500, 10):
        told = "\n".join(lines(text, width))
        for pair in pairs:
            assert "\n".join(pair.split(" ", 1)) not in told


def test_no_word_is_left_alone_on_the_last_line_where_another_can_join_it() -> None:
    assert lines("aaaaaaaaaa bb cc dddddd e", 100) == ["aaaaaaaaaa", "bb cc", "dddddd e"]
    assert lines("Een twee. Nee.", 90) == ["Een twee.", "Nee."]


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ('Er staat "opgelost" bij.', "Er staat “opgelost” bij."),
        ("Zij zei: 'Nee.'", "Zij zei: ‘Nee.’"),
        ("Met z'n tweeën, 's avonds in de foto's", "Met z’n tweeën, ’s avonds in de foto’s"),
        ('"\'t Is klaar," zei hij', "“’t Is klaar,” zei hij"),
        ("I don't know, it's 'fine'", "I don’t know, it’s ‘fine’"),
        ('Een *"harde"* eis', "Een “harde” eis"),
    ],
)
def test_straight_quotes_are_drawn_round_and_an_apostrophe_is_one(written: str, drawn: str) -> None:
    assert lines(written, 900) == [drawn]


def test_a_word_is_broken_as_the_language_spoken_now_breaks_it() -> None:
    found = {}
    for language in ("nl", "en"):
        speak(language)
        found[language] = list(breaks_in("administration"))
    assert found["nl"] != found["en"]


def test_bold_begins_and_ends_at_its_stars_and_punctuation_stays_with_the_word() -> None:
    block = lay_out("Om *10 uur*. Goed?", 400, ten_wide, LINE)
    runs = [(run.text, run.bold, run.x) for run in block.lines[0].runs]
    assert runs == [("Om ", False, 0), ("10 uur", True, 30), (". Goed?", False, 90)]


def test_a_star_that_marks_nothing_is_a_star() -> None:
    assert lines("3 * 4 is twaalf", 400) == ["3 * 4 is twaalf"]


def test_only_a_word_wider_than_its_line_is_hyphenated() -> None:
    assert lines("de maatschappij", 120, breaks=breaks_in) == ["de", "maatschappij"]
    assert lines("verzekeringsmaatschappij", 150, breaks=breaks_in) == [
        "verzekerings-",
        "maatschappij",
    ]


def test_a_word_without_places_to_break_is_broken_where_it_must_be() -> None:
    assert lines("aaaaaaaaaaaa", 50) == ["aaaaa", "aaaaa", "aa"]


def test_a_word_of_a_whole_page_is_measured_little_more_than_its_lines() -> None:
    asked = 0

    def counted(text: str, bold: bool) -> int:
        nonlocal asked
        asked += len(text)
        return ten_wide(text, bold)

    word = 5000 * "x"
    lay_out(word, 200, counted, LINE)
    assert asked < 20 * len(word)


def test_paragraphs_stand_a_little_apart() -> None:
    block = lay_out("een\ntwee", 200, ten_wide, LINE)
    assert [line.y for line in block.lines] == [0, 28]


def test_centred_lines_stand_in_the_middle_of_the_width() -> None:
    block = lay_out("een", 100, ten_wide, LINE, align=Align.CENTRE)
    assert block.lines[0].runs[0].x == 35


def test_an_empty_text_takes_no_room() -> None:
    assert lay_out("", 100, ten_wide, LINE).height == 0


@given(st.text(alphabet="ab é.*10", max_size=80), st.integers(1, 300))
def test_no_word_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    block = lay_out(text, width, ten_wide, LINE)
    kept = "".join(line.text for line in block.lines).replace(" ", "")
    assert kept == plain(text).replace(" ", "")
    assert all(line.width <= max(width, 10) for line in block.lines)


@given(st.lists(st.sampled_from(["nu.", "bellen", "en", "de", "klant?", "morgen"]), min_size=1))
def test_set_again_at_its_own_width_a_text_breaks_at_the_same_words(words: list[str]) -> None:
    first = lay_out(" ".join(words), 170, ten_wide, LINE)
    again = lay_out(" ".join(words), first.width, ten_wide, LINE)
    assert len(again.lines) == len(first.lines)


@given(
    st.lists(
        st.sampled_from(["AVA", "To", "*Tas*", "ja.", "wij", "f,", "LT", "10 uur"]), min_size=1
    ),
    st.integers(60, 600),
    st.sampled_from([16, 21, 25, 33, 50]),
)
def test_in_the_real_font_a_text_fits_the_box_that_hugs_it(
    words: list[str], width: int, px: int
) -> None:
    def measure(text: str, bold: bool) -> int:
        return width_of(text, px, bold)

    first = lay_out(" ".join(words), width, measure, LINE)
    again = lay_out(" ".join(words), first.width, measure, LINE)
    assert [line.text for line in again.lines] == [line.text for line in first.lines]
    assert all(line.width <= first.width for line in first.lines)
    assert first.width <= width or all(len(line.text.split()) == 1 for line in first.lines)


def test_in_the_real_font_no_line_is_wider_than_asked() -> None:
    look = Look.of((1280, 720), Settings(text_scale=2.0))
    text = "Onze *verzekeringsmaatschappijen* vragen om 10:20 uur naar de arbeidsongeschiktheid."
    for width in range(120, 900, 60):
        words = set_text(text, Type.BODY, look, width)
        assert words.width <= width
        assert words.height == words.lines * look.line_px(Type.BODY)


def test_a_zero_is_drawn_open_and_takes_the_room_of_the_digit() -> None:
    zero = render("0", 40, True, "#000000")
    assert zero.get_width() == font(40, True).size("0")[0] == width_of("0", 40, True)
    box = zero.get_bounding_rect()
    assert zero.get_at(box.center)[3] == 0
    assert render("10:20", 40, True, "#000000").get_width() == width_of("10:20", 40, True)
