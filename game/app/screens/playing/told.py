"""One leaf of story as it is told on a page: the place, who spoke last, the lines in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.reading import Sheet
from game.app.widgets.aside import Aside
from game.app.widgets.base import Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.grounds import Fill
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.pictures import PlacePicture
from game.app.widgets.signs import LessonPanel
from game.app.widgets.thought import ThoughtBubble
from game.story.scenario import YOU, Beat, Expression, Scenario
from game.words import _

Words = Bubble | NarratorPanel | Aside | ThoughtBubble | LessonPanel


@dataclass(frozen=True, slots=True)
class Line:
    """What one speaker says without a break, each beat a paragraph; no name: the narrator."""

    text: str
    name: str = ""
    role: str = ""
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """How somebody looks just now."""

    looks: str
    expression: Expression
    name: str
    """What a screen reader says of the picture."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sheet with what is needed to show it."""

    scenario: Scenario
    art: Art
    sheet: Sheet
    asides: tuple[Words, ...] = ()
    """Quiet lines after the story; thoughts and whys for who wants them at once."""
    face_before: Face | None = None
    """The face that was shown until now."""

    @property
    def minute(self) -> int | None:
        """The minute of the day, for the light."""
        moment = self.sheet.leaf.moment
        return moment.minute if moment else None

    @property
    def speaker(self) -> str | None:
        """Who of the cast spoke last."""
        spoke = (beat.speaker for beat in reversed(self.sheet.leaf.beats))
        return next((who for who in spoke if who and who != YOU), None)

    @property
    def face(self) -> Face | None:
        """The face of who spoke last."""
        who = self.speaker
        if who is None:
            return None
        person = self.scenario.cast[who]
        beats = [beat for beat in self.sheet.leaf.beats if beat.speaker == who]
        shown = beats[-1].expression or Expression.NEUTRAL
        return Face(person.looks, shown, f"{person.name}, {phrases.expression(shown)}")

    def picture(self, box: Rect) -> Widget:
        """The place at the light of the hour."""
        place = self.sheet.leaf.place
        if place is None:
            return Fill("hill").place(box)
        return PlacePicture(self.art, place, minute=self.minute).place(box)

    def lines(self, before: Sequence[Beat] = ()) -> Iterator[Line]:
        """All lines of the leaf in order, after these."""
        beats = (*before, *self.sheet.leaf.beats)
        for speaker, spoken in groupby(beats, key=lambda beat: beat.speaker):
            text = "\n".join(beat.text for beat in spoken)
            if speaker is None:
                yield Line(text)
            elif speaker == YOU:
                yield Line(text, _("Jij"), speaker=YOU)
            else:
                person = self.scenario.cast[speaker]
                yield Line(text, person.name, person.role, speaker)
