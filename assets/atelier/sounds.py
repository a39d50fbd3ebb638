"""The short sounds of Lef, computed: wooden bars, struck softly, and paper.

`python3 -m assets.atelier.sounds` makes them anew. Each is a mono WAV of 16 bits. They only go
along with what is seen: none carries the story, and a complaint is low and quiet, never an alarm.
"""

from __future__ import annotations

import io
import math
import struct
import wave
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
"""Samples per second; nothing here sounds above 6 kHz."""
FOLDER = Path(__file__).parents[1] / "sounds"

_FULL = 32_767
_FADE = 0.03
"""Seconds in which the end of every sound fades to silence."""
_PARTIALS = ((1.0, 1.0, 1.0), (3.93, 0.22, 0.28), (9.2, 0.05, 0.1))
"""Of a wooden bar: times the pitch, how loud, how long it rings beside the first."""

D3, A3, D4, E4, G4, A4, D5, FIS5, A5 = (
    146.83,
    220.0,
    293.66,
    329.63,
    392.0,
    440.0,
    587.33,
    739.99,
    880.0,
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One stroke on a wooden bar."""

    pitch: float
    """Hertz."""
    at: float = 0.0
    """Seconds from the beginning."""
    loud: float = 1.0
    rings: float = 0.18
    """Seconds in which it falls to about a third."""
    attack: float = 0.006
    """Seconds in which it swells; a soft mallet takes longer."""

    def sample(self, time: float) -> float:
        """How far the air is moved at this moment."""
        since = time - self.at
        if since < 0:
            return 0.0
        swell = 0.5 - 0.5 * math.cos(math.pi * min(1.0, since / self.attack))
        tone = sum(
            part * math.exp(-since / (self.rings * length)) * _wave(self.pitch * times, since)
            for times, part, length in _PARTIALS
        )
        return self.loud * swell * tone


@dataclass(frozen=True, slots=True)
class Sound:
    """Strokes one after another, or the rustle of a page where there are none."""

    seconds: float
    peak: float
    """How loud it may get, of the loudest that a file can hold."""
    bars: tuple[Bar, ...] = ()


def _roll(strokes: int) -> tuple[Bar, ...]:
    """A ball on its way round: light strokes that come slower as it comes to rest."""
    scale = (D4, E4, G4, A4, G4, A4, D5)
    times = [0.085 * n + 0.006 * n * n for n in range(strokes)]
    return tuple(
        Bar(scale[n % len(scale)], at, loud=0.55 + 0.45 * (n == strokes - 1), rings=0.07 + 0.02 * n)
        for n, at in enumerate(times)
    )


SOUNDS = {
    "choose": Sound(0.38, 0.42, (Bar(G4), Bar(D5, 0.055, loud=0.5, rings=0.12))),
    "page": Sound(0.24, 0.14),
    "up": Sound(0.55, 0.36, (Bar(D4), Bar(A4, 0.11, rings=0.2))),
    "down": Sound(0.6, 0.3, (Bar(A3, attack=0.012), Bar(D3, 0.14, rings=0.22, attack=0.012))),
    "letter": Sound(
        1.15,
        0.26,
        (
            Bar(D3, rings=0.4, attack=0.03),
            Bar(A3, 0.02, loud=0.35, rings=0.3, attack=0.03),
        ),
    ),
    "card": Sound(
        1.2,
        0.4,
        (
            Bar(D5, loud=0.8, rings=0.25),
            Bar(FIS5, 0.12, loud=0.7, rings=0.25),
            Bar(A5, 0.24, loud=0.6, rings=0.3),
            Bar(D4, 0.24, loud=0.7, rings=0.3),
        ),
    ),
    "ball": Sound(1.25, 0.3, _roll(7)),
}


def samples(sound: Sound) -> list[int]:
    """The sound as numbers of 16 bits: its peak as it should be, silent at both ends."""
    count = round(sound.seconds * RATE)
    if sound.bars:
        times = (n / RATE for n in range(count))
        raw = [sum(bar.sample(time) for bar in sound.bars) for time in times]
    else:
        raw = list(_rustle(count))
    loudest = max(abs(value) for value in raw)
    fade = round(_FADE * RATE)
    return [
        round(_FULL * sound.peak * value / loudest * min(1.0, (count - 1 - n) / fade))
        for n, value in enumerate(raw)
    ]


def wav(values: Iterable[int]) -> bytes:
    """A WAV file of these samples."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", value) for value in values))
    return data.getvalue()


def main() -> None:
    """Write every sound into its folder."""
    FOLDER.mkdir(exist_ok=True)
    for name, sound in SOUNDS.items():
        (FOLDER / f"{name}.wav").write_bytes(wav(samples(sound)))


def _wave(pitch: float, time: float) -> float:
    return math.sin(2 * math.pi * pitch * time)


def _rustle(count: int) -> Iterator[float]:
    """Paper: noise without its sharp edge, that swells and sinks. Always the same noise."""
    seed, low, lower = 1, 0.0, 0.0
    for n in range(count):
        seed = (1_103_515_245 * seed + 12_345) % 2**31
        low += 0.14 * (seed / 2**30 - 1 - low)
        lower += 0.05 * (low - lower)
        yield (low - lower) * math.sin(math.pi * n / count) ** 2


if __name__ == "__main__":
    main()
