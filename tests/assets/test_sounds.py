from __future__ import annotations

import io
import struct
import wave
from itertools import pairwise

import pytest

from assets.atelier.sounds import FOLDER, RATE, SOUNDS, samples
from game.app.sounds import Sound

LARGEST = 60_000


def read(name: str) -> tuple[int, ...]:
    """The samples of a file that was committed."""
    data = (FOLDER / f"{name}.wav").read_bytes()
    assert len(data) < LARGEST
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        count = file.getnframes()
        return struct.unpack(f"<{count}h", file.readframes(count))


def test_every_sound_of_the_game_is_made_and_no_other() -> None:
    assert {sound.value for sound in Sound} == set(SOUNDS)
    assert {file.stem for file in FOLDER.iterdir()} == set(SOUNDS)


@pytest.mark.parametrize("name", SOUNDS)
def test_the_files_are_what_the_tool_makes(name: str) -> None:
    committed, made = read(name), samples(SOUNDS[name])
    assert len(committed) == len(made)
    # The sines of two machines may differ in their last digit.
    assert max(abs(a - b) for a, b in zip(committed, made, strict=True)) <= 1


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_begins_and_ends_in_silence_and_is_never_loud_or_sudden(name: str) -> None:
    heard = read(name)
    assert abs(heard[0]) < 100
    assert abs(heard[-1]) < 10
    assert max(map(abs, heard)) < 0.5 * 32_767
    first_millisecond = heard[: RATE // 1000]
    assert max(map(abs, first_millisecond)) < 0.3 * max(map(abs, heard))


def test_a_complaint_is_lower_and_quieter_than_thanks() -> None:
    def crossings(name: str) -> float:
        heard = read(name)
        return sum((a < 0) != (b < 0) for a, b in pairwise(heard)) / len(heard)

    assert crossings("letter") < crossings("card") / 3
    assert max(map(abs, read("letter"))) < max(map(abs, read("card")))
