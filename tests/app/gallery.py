"""Every widget on a few pages, where the game will have them: to look at, and to test."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect
from pygame.event import Event

from game.app.art import Art
from game.app.layout import (
    AnswerLayout,
    Arrangement,
    content,
    inset,
    place_answers,
    row,
    split_left,
    split_top,
    stack,
)
from game.app.screen import PageScreen, Wish
from game.app.theme import GUTTER, HUD_MARGIN, MARGIN, Look, Type
from game.app.widgets.agreements import AgreementsCard
from game.app.widgets.answer_card import AnswerCard, answer_sizes
from game.app.widgets.base import Ground, Widget
from game.app.widgets.bubble import Bubble
from game.app.widgets.button import Button
from game.app.widgets.clock import ClockPill
from game.app.widgets.grounds import Deck, Fill, Sheet, SidePanel
from game.app.widgets.meters import Meter, Meters
from game.app.widgets.narrator import NarratorPanel
from game.app.widgets.pictures import Figure, PlacePicture, Portrait
from game.app.widgets.scenario_card import FoundEnding, ScenarioCard
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.stamp import GradeStamp
from game.app.widgets.words import Heading, KeyHint, Text

SAID = "De groene middelen zijn er niet. De auto komt pas om *10 uur*. Wat doen we nu?"
TOLD = "De kast is leeg. In je bus staat chloor, van een ander gebouw."
ANSWERS = (
    "Fleur nu bellen",
    "Nog even wachten, misschien komt het eerder",
    "Het chloor uit je bus pakken",
)
METERS = (
    Meter("trust", "Vertrouwen", 3),
    Meter("courage", "Lef", 2, before=3),
    Meter("calm", "Rust", 4, before=3),
)
AGREED = (
    "Schoon om elf uur",
    "Alleen groen middel",
    "Is er iets? Bel Fleur vóór 9:00 uur",
)


class Gallery(PageScreen):
    """A screen that remembers what was acted on."""

    def __init__(self, art: Art) -> None:
        super().__init__()
        self.art = art
        self.acts: list[str] = []
        self.others: list[int] = []

    def acted(self, id: str, now_ms: int) -> Wish:
        self.acts.append(id)
        return None

    def other_event(self, event: Event, now_ms: int) -> Wish:
        self.others.append(event.type)
        return None


class Decision(Gallery):
    """A client, a clock, meters, agreements, a bubble and the answers."""

    def __init__(
        self,
        art: Art,
        answers: Sequence[str] = ANSWERS,
        *,
        place: str = "storeroom",
        person: str = "samira",
    ) -> None:
        super().__init__(art)
        self.answers = answers
        self.place = place
        self.person = person

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        margin = look.px(HUD_MARGIN)
        heading = Heading("Wat doe je?", Type.H2, ground=Ground.DECK)
        sizes = answer_sizes(self.answers, look, heading.height_for(size[0], look))
        clock = ClockPill("Maandag", 8 * 60 + 45, before=8 * 60 + 10)
        meters = Meters(self.art, METERS)
        room = size[0] - 2 * margin
        wide = clock.natural_width(look) + meters.natural_width(look) + margin
        tight = wide > room
        if tight:
            clock.compact = meters.compact = True
        hud_height = max(clock.height_for(0, look), meters.height_for(0, look))
        clock.place(Rect(margin, look.px(20), clock.natural_width(look), hud_height))
        meters.place(Rect(0, look.px(20), meters.natural_width(look), hud_height))
        meters.rect.right = size[0] - margin
        found = place_answers(
            size,
            look,
            sizes,
            hud=clock.rect.bottom + look.px(16),
            story_fits=lambda box: self._story_height(box, look) <= box.h,
        )
        cards = [
            AnswerCard(f"answer-{n}", n, text, tab_beside=found.arrangement is not Arrangement.ROW)
            for n, text in enumerate(self.answers, 1)
        ]
        for card, box in zip(cards, found.cards, strict=True):
            card.place(box)
        heading.place(found.heading)
        if found.arrangement is Arrangement.ROW:
            return [*self._scene(size, found, look), clock, meters, *self._deck(found, look)]
        keys = "123456789"[: len(self.answers)]
        hint = KeyHint("Kies", tuple(keys), "of klik").place(found.heading)
        heading.place(found.heading)
        inside: list[Widget] = [ScrollArea(cards, ground=Ground.DECK).place(found.area)]
        ground = Fill("deck").place(Rect(0, 0, *size))
        speaker = [] if not found.story.w else self._speaker(found.story, look)
        wide_enough = hint.natural_width(look) + heading.size_for(size[0], look)[0] < heading.rect.w
        extra = [hint] if wide_enough else []
        return [ground, clock, meters, *speaker, heading, *extra, *inside]

    def _deck(self, found: AnswerLayout, look: Look) -> list[Widget]:
        keys = tuple("123456789"[: len(self.answers)])
        cards = [
            AnswerCard(f"answer-{n}", n, text).place(box)
            for (n, text), box in zip(enumerate(self.answers, 1), found.cards, strict=True)
        ]
        return [
            Deck().place(found.deck),
            Heading("Wat doe je?", Type.H2, ground=Ground.DECK).place(found.heading),
            KeyHint("Kies", keys, "of klik").place(found.heading),
            *cards,
        ]

    def _story_height(self, box: Rect, look: Look) -> int:
        width = min(box.w, look.with_type(500))
        return Bubble(SAID, name="Samira", who="collega").height_for(width, look)

    def _scene(self, size: tuple[int, int], found: AnswerLayout, look: Look) -> list[Widget]:
        figure = Figure(self.art, self.person, "worried", name="Samira, bezorgd")
        feet = found.deck.top + look.px(100)
        tall = feet - look.px(80)
        figure.place(Rect(look.px(210) - tall // 3, look.px(80), tall * 2 // 3, tall))
        bubble = Bubble(SAID, name="Samira", who="collega", tip=figure.mouth)
        left = look.px(402)
        card = AgreementsCard("Afspraken", AGREED, key="a")
        card_width = look.px(348)
        right = size[0] - look.px(HUD_MARGIN) - card_width
        w, h = bubble.size_for(right - look.px(GUTTER) - left, look)
        bubble.place(Rect(left, look.px(118), w, h))
        card.place(Rect(right, look.px(112), card_width, card.height_for(card_width, look)))
        narrator = NarratorPanel(TOLD)
        w, h = narrator.size_for(right - look.px(GUTTER) - left, look)
        narrator.place(Rect(left, bubble.rect.bottom + look.px(20), w, h))
        return [
            PlacePicture(self.art, self.place, minute=600).place(Rect(0, 0, *size)),
            figure,
            bubble,
            narrator,
            card,
        ]

    def _speaker(self, box: Rect, look: Look) -> list[Widget]:
        top, below = split_top(box, round(box.h * 0.38), look.px(16))
        bubble = Bubble(SAID, name="Samira", who="collega")
        w, h = bubble.size_for(below.w, look)
        return [
            Portrait(self.art, self.person, "worried").place(top),
            bubble.place(Rect(below.x, below.y, w, h)),
        ]


class Board(Gallery):
    """A side panel with buttons and a grid of situations."""

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        whole = Rect(0, 0, *size)
        side, rest = split_left(whole, round(look.px(324) * min(look.text_scale, 1.45)))
        heading = Heading("Kies een situatie")
        margin = look.px(32)
        rest = inset(rest, margin)
        top, below = split_top(rest, heading.height_for(rest.w, look), look.px(20))
        endings = (
            FoundEnding("complaint", "klacht", True),
            FoundEnding("mixed", "gemengd", False),
            FoundEnding("appreciation", "waardering", True),
        )
        none = tuple(FoundEnding(e.icon, e.word, False) for e in endings)
        pictures = ("groen", "ja", "drie", "huis", "garage", "hotel", "zorg", "onbekend")
        titles = ("Om elf uur klaar", "Altijd ja zeggen", "Lek, ramen of muizen?", "Kort")
        columns = 4 if look.text_scale < 1.5 else 2
        cards = [
            ScenarioCard(
                f"card-{picture}",
                self.art,
                title=titles[n % 4],
                sector="schoonmaak",
                picture=picture,
                endings=endings if n < 3 else none,
            )
            for n, picture in enumerate(pictures)
        ]
        gap = look.px(GUTTER)
        width = row(below, columns, gap)[0].w
        rows = [cards[n : n + columns] for n in range(0, len(cards), columns)]
        heights = [max(card.height_for(width, look) for card in cells) for cells in rows]
        inner = Rect(below.x, below.y + look.px(12), below.w, below.h)
        for beside, band in zip(rows, stack(inner, heights, gap), strict=True):
            for card, box in zip(beside, row(band, columns, gap), strict=True):
                card.place(box)
        buttons = [
            Button("play", "Speel", primary=True),
            Button("settings", "Instellingen"),
            Button("agreements", "Afspraken", key="a"),
        ]
        inside = inset(side, look.px(28))
        heights = [button.height_for(inside.w - look.px(12), look) for button in buttons]
        column = Rect(inside.x, look.px(204), inside.w - look.px(12), 10)
        for button, box in zip(buttons, stack(column, heights, look.px(14)), strict=True):
            button.place(box)
        motto = Text("Oefen in verwachtingen managen", ground=Ground.DECK, second=True)
        return [
            Fill().place(whole),
            SidePanel().place(side),
            motto.place(Rect(inside.x, look.px(130), inside.w, look.px(60))),
            *buttons,
            heading.place(top),
            ScrollArea(cards).place(below),
        ]


class Letter(Gallery):
    """Paper with more words than fit, and the buttons below."""

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        whole = content(size, look)
        sheet = Sheet(radius=8, depth=10)
        back = Button("again", "Nog eens vanaf 08:45")
        on = Button("on", "Bekijk je weg", primary=True, arrow=True)
        height = max(b.height_for(b.natural_width(look), look) for b in (back, on))
        deck_top = size[1] - height - 2 * look.px(28)
        on.place(Rect(0, 0, on.natural_width(look), height))
        on.rect.topright = (whole.right, deck_top + look.px(28))
        back.place(Rect(0, 0, back.natural_width(look), height))
        back.rect.topright = (on.rect.left - look.px(32), on.rect.y)
        paper = Rect(whole.x, whole.y, look.px(640), deck_top - whole.y - look.px(40))
        inner = inset(paper, look.px(28))
        words: list[Widget] = [
            Heading("Klacht over vanochtend", Type.H2),
            Text("Maandag 16:30. Van: mevrouw De Wit", Type.NOTE, second=True),
            Text(
                "Er is niet met groene middelen gewerkt. Dat moest ik zelf ontdekken.\n"
                "Dat er iets mis kan gaan, snap ik. Maar ik had graag *een telefoontje* gehad. "
                "Onze verzekeringsmaatschappijen vragen erom.\nWanneer hoor ik van u?\n"
                "In het gebouw werken honderd mensen. Eén van hen heeft astma. Dat stond in de "
                "afspraken, en die hebben we samen gemaakt.",
            ),
        ]
        heights = [word.height_for(inner.w, look) for word in words]
        for word, box in zip(words, stack(inner, heights, look.px(10)), strict=True):
            word.place(box)
        corner = Rect(0, look.px(MARGIN), look.px(130), look.px(130))
        corner.right = whole.right
        stamp = GradeStamp("4,6", "klantcijfer", good=False)
        side = stamp.size(look)
        stamp.place(Rect(paper.right - side // 2, paper.bottom - side + look.px(40), side, side))
        face = Portrait(self.art, "dewit", "disappointed", name="Mevrouw De Wit")
        return [
            PlacePicture(self.art, "office", minute=17 * 60).place(Rect(0, 0, *size)),
            Figure(self.art, "dewit", "sad").place(
                Rect(look.px(700), look.px(120), look.px(360), look.px(540))
            ),
            sheet.place(paper),
            ScrollArea(words).place(inner),
            stamp,
            face.place(corner),
            Deck().place(Rect(0, deck_top, size[0], size[1] - deck_top)),
            back,
            on,
        ]
