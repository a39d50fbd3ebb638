from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pygame
import pytest
from pygame import Rect

from game.app.narration import Narration
from game.app.read_aloud import ReadAloud
from game.app.screen import PageScreen, Wish
from game.app.speakers import Part
from game.app.theme import Look
from game.app.widgets.answer_card import AnswerCard
from game.app.widgets.base import Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.button import Button
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading
from game.app.window import Window
from game.settings import Settings
from game.words import speak
from tests.app.conftest import FakeClock
from tests.app.presses import key
from tests.app.screens.pages import find

TOLD = ["De kast is leeg.\nEr is niets meer.", "Winston, collega:\nTwaalf uur.\nWat nu?"]
ASKED = ["Wat doe je?", "1.\nBellen", "2.\nWachten"]


class FakeVoice:
    """Says nothing, and remembers what it was to say; a test decides when that is over."""

    def __init__(self, *languages: str) -> None:
        self.languages = languages
        self.said: list[str] = []
        self.volumes: list[float] = []
        self.is_speaking = False

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def say(self, text: str, language: str, volume: float) -> None:
        self.said.append(text)
        self.volumes.append(volume)
        self.is_speaking = True

    def stop(self) -> None:
        self.is_speaking = False


class FakeClips:
    """Plays nothing, in the same way."""

    def __init__(self, voice: FakeVoice) -> None:
        self._voice = voice
        self.is_playing = False

    def play(self, file: Path, volume: float) -> bool:
        if not file.exists():
            return False
        self._voice.said.append(file.name)
        return True

    def stop(self) -> None:
        """Nothing plays."""


class Scene(PageScreen):
    """A narrator, somebody who speaks, a question, two answers; answering goes to page two."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 1
        self.answer = "Bellen"
        self.told = Narration()

    @property
    def narration(self) -> Narration:
        return self.told

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        if self.number == 2:
            text = Heading("Verder.").place(Rect(40, 40, 400, 60))
            return [text, Button("on", "Verder").place(Rect(40, 600, 200, 60))]
        story: list[Widget] = [
            NarratorPanel("De kast is *leeg*.\nEr is niets meer.").place(Rect(40, 100, 500, 120)),
            Bubble("Twaalf uur.\nWat nu?", name="Winston", who="collega").place(
                Rect(40, 300, 500, 150)
            ),
        ]
        return [
            ScrollArea(story, id="story").place(Rect(40, 100, 600, 200)),
            Button("pause", "Pauze").place(Rect(900, 20, 120, 60)),
            Heading("Wat doe je?").place(Rect(40, 470, 600, 40)),
            AnswerCard("answer-1", 1, self.answer).place(Rect(40, 560, 300, 120)),
            AnswerCard("answer-2", 2, "Wachten").place(Rect(400, 560, 300, 120)),
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        self.number = 2
        self.rebuild(focus="on")
        return None


class Room:
    """A window on the scene, and ears in it."""

    def __init__(self, clock: FakeClock, settings: Settings, voice: FakeVoice) -> None:
        self.settings = settings
        self.voice = voice
        self.clock = clock
        self.aloud = ReadAloud(lambda: self.settings, voice, FakeClips(voice))
        self.screen = Scene()
        self.window = Window(
            self.screen, settings, clock=clock, aloud=self.aloud, settings_changed=self._changed
        )
        self.go_on()

    def _changed(self, before: Settings, after: Settings) -> bool:
        self.settings = after
        return True

    def go_on(self) -> None:
        """A round of the window, a while later; what was being said is over."""
        self.clock.now += 1000
        self.voice.is_speaking = False
        self.window.step()

    def press(self, *codes: int) -> None:
        for code in codes:
            pygame.event.post(key(code))
            self.go_on()

    def listen(self) -> list[str]:
        """All that is said from now on until it is silent."""
        for _ in range(20):
            self.go_on()
        said, self.voice.said = self.voice.said, []
        return said


MakeRoom = Callable[..., Room]


@pytest.fixture
def make_room(clock: FakeClock, request: pytest.FixtureRequest) -> MakeRoom:
    def make(settings: Settings | None = None, *languages: str) -> Room:
        room = Room(clock, settings or Settings(), FakeVoice(*(languages or ("nl",))))
        request.addfinalizer(room.window.close)
        return room

    return make


def test_nothing_is_said_until_somebody_asks_for_it(make_room: MakeRoom) -> None:
    assert make_room(Settings(reads_aloud=True)).listen() == []


def test_v_reads_the_whole_page_in_order_who_speaks_first_and_no_buttons(
    make_room: MakeRoom,
) -> None:
    room = make_room()
    room.press(pygame.K_v)
    assert room.listen() == [*TOLD, *ASKED]


def test_v_again_makes_an_end_of_it(make_room: MakeRoom) -> None:
    room = make_room()
    room.press(pygame.K_v)
    room.press(pygame.K_v)
    assert room.listen() == TOLD[:1]
    assert not room.aloud.is_reading


def test_s_says_again_what_was_said_last(make_room: MakeRoom) -> None:
    room = make_room()
    room.press(pygame.K_s)
    assert room.listen() == TOLD[1:]


def test_each_speaker_reads_its_part_of_the_page(make_room: MakeRoom) -> None:
    room = make_room()
    for part, said in ((Part.TOLD, TOLD), (Part.ASKED, ASKED)):
        room.screen.page.focus_on(part)
        room.press(pygame.K_RETURN)
        assert room.listen() == said


def test_what_is_read_is_marked_and_brought_into_sight_and_its_speaker_lit(
    make_room: MakeRoom,
) -> None:
    room = make_room()
    page = room.screen.page
    area = find(page, "story")
    assert isinstance(area, ScrollArea)
    speaker = find(page, Part.TOLD)
    page.focus_on(Part.TOLD)
    room.press(pygame.K_RETURN)
    assert page._read_now is area.children[0]
    assert speaker.is_reading
    room.go_on()
    assert page._read_now is area.children[1]
    assert area.offset > 0
    room.listen()
    assert page._read_now is None
    assert not speaker.is_reading


def test_another_page_makes_an_end_of_what_is_read(make_room: MakeRoom) -> None:
    room = make_room()
    room.press(pygame.K_v)
    room.press(pygame.K_1)
    assert room.listen() == TOLD[:1]


def test_a_new_size_does_not_interrupt(make_room: MakeRoom) -> None:
    room = make_room()
    room.press(pygame.K_v)
    room.window._window.size = (1600, 900)
    assert room.listen() == [*TOLD, *ASKED]


def test_escape_makes_it_silent(make_room: MakeRoom) -> None:
    room = make_room()
    room.press(pygame.K_v, pygame.K_ESCAPE)
    assert room.listen() == TOLD[:1]


def test_who_wants_it_hears_every_page_and_what_gets_the_focus(make_room: MakeRoom) -> None:
    room = make_room(Settings(reads_aloud=True))
    room.press(pygame.K_TAB)
    assert room.listen() == ["Pauze"]
    room.press(pygame.K_1)
    assert room.listen() == ["Verder."]


def test_where_a_part_of_a_page_changed_only_that_is_read_by_itself(make_room: MakeRoom) -> None:
    room = make_room(Settings(reads_aloud=True))
    room.screen.answer = "Bellen om twaalf uur"
    room.screen.renew()
    assert room.listen() == ["1.\nBellen om twaalf uur"]


def test_m_makes_everything_silent_and_says_so_for_a_moment(make_room: MakeRoom) -> None:
    room = make_room()
    room.press(pygame.K_v, pygame.K_m)
    assert room.settings.muted
    assert room.window.toast == "Geluid uit"
    assert room.listen() == TOLD[:1]
    assert room.window.toast == ""
    room.press(pygame.K_v)
    assert room.window.toast == "Het geluid staat uit. Met M zet je het aan."
    room.press(pygame.K_m)
    assert room.window.toast == "Geluid aan"
    assert not room.settings.muted


def test_a_voice_that_is_turned_down_to_nothing_says_so(make_room: MakeRoom) -> None:
    room = make_room(Settings(voice_volume=0))
    room.press(pygame.K_v)
    assert room.window.toast == "De stem staat uit. Zet hem harder bij Instellingen."


def test_a_computer_without_a_voice_shows_no_speakers_and_says_why(make_room: MakeRoom) -> None:
    room = make_room(Settings(), "de")
    assert not [one for one in room.screen.page.everything() if one.id in (Part.TOLD, Part.ASKED)]
    room.press(pygame.K_v)
    assert room.window.toast == "Deze computer heeft geen Nederlandse stem."
    assert room.listen() == []


def test_a_recording_goes_before_the_voice_and_needs_none(
    make_room: MakeRoom, tmp_path: Path
) -> None:
    recorded = {"De kast is leeg.": tmp_path / "kast.ogg", "Bellen": tmp_path / "bellen.wav"}
    for file in recorded.values():
        file.touch()
    for languages, said in (
        (
            ("nl",),
            ["kast.ogg", "Er is niets meer.", TOLD[1], ASKED[0], "1.", "bellen.wav", ASKED[2]],
        ),
        (("de",), ["kast.ogg", "bellen.wav"]),
    ):
        room = make_room(Settings(), *languages)
        room.screen.told = Narration("nl", recorded)
        room.press(pygame.K_v)
        assert room.listen() == said


def test_the_voice_says_what_a_recording_cannot(make_room: MakeRoom, tmp_path: Path) -> None:
    room = make_room(Settings(), "nl")
    room.screen.told = Narration("nl", {"De kast is leeg.": tmp_path / "gone.ogg"})
    room.press(pygame.K_v)
    assert room.listen() == ["De kast is leeg.", "Er is niets meer.", TOLD[1], *ASKED]


@pytest.mark.parametrize(
    ("settings", "is_read"), [(Settings(), True), (Settings(muted=True), False)]
)
def test_a_page_that_asks_for_it_is_read_at_the_start_but_not_where_sound_is_off(
    clock: FakeClock, settings: Settings, is_read: bool
) -> None:
    class AtOnce(Scene):
        @property
        def narration(self) -> Narration:
            return Narration(at_once=True)

    voice = FakeVoice("nl")
    window = Window(AtOnce(), settings, clock=clock, aloud=ReadAloud(lambda: settings, voice))
    window.step()
    assert (voice.said == TOLD[:1]) is is_read
    window.close()


def test_such_a_page_is_read_too_when_a_voice_is_found_a_little_later(clock: FakeClock) -> None:
    class AtOnce(Scene):
        @property
        def narration(self) -> Narration:
            return Narration(at_once=True)

    voice = FakeVoice()
    window = Window(AtOnce(), Settings(), clock=clock, aloud=ReadAloud(Settings, voice))
    window.step()
    assert voice.said == []
    voice.languages = ("nl",)
    clock.now += 500
    window.step()
    assert voice.said == TOLD[:1]
    window.close()


def test_the_voice_is_as_loud_as_the_player_set_it(make_room: MakeRoom) -> None:
    room = make_room(Settings(voice_volume=1))
    room.press(pygame.K_s)
    assert room.voice.volumes == [0.25]


def test_a_page_without_a_story_is_read_in_the_language_of_the_interface(
    make_room: MakeRoom,
) -> None:
    room = make_room(Settings(), "en")
    room.press(pygame.K_s)
    assert room.listen() == []
    speak("en")
    room.press(pygame.K_s)
    assert room.listen() == TOLD[1:]
