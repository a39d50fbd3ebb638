"""The board: all situations, to pick one; and at the side who we are, settings and help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.found import FoundEndings, begun
from game.app.layout import row, split_left
from game.app.screen import ChangeSettings, GoTo, PageScreen, Quit, Wish
from game.app.screens import board_side as side
from game.app.screens.board_notices import notice_of
from game.app.screens.sure import new_player
from game.app.theme import GUTTER, Look, Type
from game.app.widgets.base import Widget
from game.app.widgets.grounds import Fill
from game.app.widgets.scenario_card import (
    LOWEST_PICTURE,
    PICTURE,
    FoundEnding,
    ScenarioCard,
)
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.authoring.covers import Cover, cover_of
from game.authoring.library import Entry
from game.roads.folder import REST_S
from game.story.scenario import Path
from game.words import _, language

if TYPE_CHECKING:
    from game.authoring import Loaded

_CARD = "situation-"
_TOP = 32
_NARROWEST_CARD = 196


@dataclass(frozen=True, slots=True)
class _Situation:
    """What the board knows of a scenario."""

    entry: Entry
    cover: Cover | None
    """None where it cannot be played; `loaded` says why."""
    loaded: Loaded | None
    """None as long as nobody needed all of it."""
    found: frozenset[Path] = frozenset()
    is_begun: bool = False


class BoardScreen(PageScreen):
    """All situations. Whenever it is shown it looks again at files and roads."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._touched_ms: int | None = None
        """When somebody last did anything here."""
        self._found = FoundEndings(world.roads)
        self._situations: list[_Situation] = []

    def opened(self, now_ms: int) -> None:
        """Look at what there is to play, and at what was played meanwhile."""
        super().opened(now_ms)
        self._touched_ms = now_ms
        self._look_again()

    def on_event(self, event: Event, now_ms: int) -> Wish:
        """Whatever it is, somebody is there."""
        self._touched_ms = now_ms
        return super().on_event(event, now_ms)

    def advance(self, now_ms: int) -> Wish:
        """On a laptop of many the next player finds nothing of the last one, who walked away."""
        super().advance(now_ms)
        if self._touched_ms is None or now_ms - self._touched_ms < REST_S * 1000:
            return None
        self._touched_ms = now_ms
        roads = self._world.roads
        if not self._world.settings.is_shared or roads is None or roads.rested() is None:
            return None
        self._world.forget_roads()
        return GoTo(self._world.screens.board(anew=True), alone=True)

    def language_changed(self) -> None:
        """The same board in the language that is spoken now."""
        self._look_again()
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The side at the left; at the right a heading and the cards, which scroll."""
        whole = Rect(0, 0, *size)
        left, right = split_left(whole, side.side_width(look))
        right = Rect(right.x + look.px(_TOP), 0, right.w - look.px(_TOP + 36), right.h)
        cards = self._place_cards(right, look)
        return [
            Fill().place(whole),
            *side.place_side(left, look, self._world.art),
            ScrollArea(cards, id="cards", foot=look.px(GUTTER)).place(right),
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """Open a briefing or another page, or speak another language."""
        assert self._look is not None, "nothing is acted on before it is laid out"
        match id:
            case side.SETTINGS:
                return GoTo(self._world.screens.settings(), over=True)
            case side.HELP:
                return GoTo(self._world.screens.help(), over=True)
            case side.LANGUAGE:
                other = replace(self._look.settings, language=side.next_language())
                return ChangeSettings(other)
            case side.NEW_PLAYER:
                return GoTo(new_player(self._world), over=True)
            case side.STOP:
                return Quit()
            case _:
                chosen = next(one for one in self._situations if _card_id(one) == id)
                return self._open(chosen)

    def _open(self, chosen: _Situation) -> Wish:
        """The briefing; where it turns out that it cannot be played the board says so."""
        from game.authoring import load  # not before one is opened

        loaded = chosen.loaded or load(chosen.entry.path, language())
        if loaded.scenario is not None:
            return GoTo(self._world.screens.briefing(loaded))
        self._situations = [
            self._situation(one.entry, loaded) if one is chosen else one for one in self._situations
        ]
        self.renew()
        return None

    def _look_again(self) -> None:
        self.title = _("Kies een situatie")
        self._world.look_at_pictures()
        shelf = self._world.library.covers(language(), self._is_read_whole)
        self._situations = [self._situation(entry, seen) for entry, seen in shelf]

    def _is_read_whole(self, entry: Entry) -> bool:
        """What was shipped is sound: all of it counts only for the roads that were played in it."""
        roads = self._world.roads
        return entry.is_own or bool(roads and roads.all_of(entry.id))

    def _situation(self, entry: Entry, seen: Loaded | Cover) -> _Situation:
        if isinstance(seen, Cover):
            return _Situation(entry, seen, None)
        cover = cover_of(seen.scenario) if seen.scenario else None
        is_begun = begun(seen, self._world.roads) is not None
        return _Situation(entry, cover, seen, self._found.of(seen), is_begun)

    def _place_cards(self, box: Rect, look: Look) -> list[Widget]:
        """Everything at the right, from top to bottom."""
        shipped = [one for one in self._situations if not one.entry.is_own]
        own = [one for one in self._situations if one.entry.is_own]
        column = _Column(box, look)
        column.add(Heading(_("Kies een situatie")), after=20)
        if not self._situations:
            column.add(Text(_("Er zijn nog geen situaties op deze computer.")))
        minis = [one for one in shipped if one.cover and one.cover.is_mini]
        longer = [one for one in shipped if one not in minis]
        self._add(column, longer or minis, fill=not own and not (longer and minis))
        if longer and minis:
            column.add(Heading(_("In drie minuten"), Type.H2), after=16)
            self._add(column, minis)
        if own:
            column.add(Heading(_("Van jullie"), Type.H2), after=16)
            self._add(column, own)
        cards = [widget for widget in column.widgets if isinstance(widget, ScenarioCard)]
        for card in cards[:1]:
            card.comes_first = True
        return column.widgets

    def _add(self, column: _Column, situations: list[_Situation], *, fill: bool = False) -> None:
        cards = [self._card(one, one.cover) for one in situations if one.cover]
        column.add_grid(cards, fill=fill)
        for one in situations:
            notice = notice_of(one.entry, one.loaded) if one.loaded else None
            if notice is not None:
                column.add(notice)

    def _card(self, one: _Situation, cover: Cover) -> ScenarioCard:
        return ScenarioCard(
            _card_id(one),
            self._world.art_at(one.entry.path),
            title=cover.title,
            sector=phrases.opening(cover.sector),
            picture=cover.picture,
            endings=tuple(
                FoundEnding(path.value, phrases.path(path), path in one.found) for path in Path
            ),
            badge=_("Ga verder") if one.is_begun else "",
        )


class _Column:
    """Widgets under each other, and cards side by side in it."""

    def __init__(self, box: Rect, look: Look) -> None:
        self.widgets: list[Widget] = []
        self._box = box
        self._look = look
        self._y = box.y + look.px(_TOP)

    def add(self, widget: Widget, *, after: int = GUTTER) -> None:
        """One widget over the whole width, with so many units below it."""
        height = widget.height_for(self._box.w, self._look)
        self.widgets.append(widget.place(Rect(self._box.x, self._y, self._box.w, height)))
        self._y += height + self._look.px(after)

    def add_grid(self, cards: Sequence[ScenarioCard], *, fill: bool = False) -> None:
        """Cards in as many columns as they have room for, each row as high as its highest.

        To fill what is left of the box, a few cards are larger.
        """
        gap, look = self._look.px(GUTTER), self._look
        columns = (self._filling(cards) if fill else None) or self._most_columns()
        for first in range(0, len(cards), columns):
            beside = cards[first : first + columns]
            cells = row(Rect(self._box.x, self._y, self._box.w, 0), columns, gap)
            height = max(card.height_for(cells[0].w, look) for card in beside)
            for card, cell in zip(beside, cells, strict=False):
                self.widgets.append(card.place(Rect(cell.x, cell.y, cell.w, height)))
            self._y += height + gap

    def _most_columns(self) -> int:
        look, gap = self._look, self._look.px(GUTTER)
        narrowest = look.px(_NARROWEST_CARD * 0.6) + look.with_type(_NARROWEST_CARD * 0.4)
        return max(1, (self._box.w + gap) // (narrowest + gap))

    def _filling(self, cards: Sequence[ScenarioCard]) -> int | None:
        """The fewest columns, two or more and all full, in which the cards still fit."""
        gap, look = self._look.px(GUTTER), self._look
        for columns in range(2, self._most_columns()):
            width = row(self._box, columns, gap)[0].w
            rows = -(-len(cards) // columns)
            free = self._box.bottom - look.px(_TOP) - self._y - gap * (rows - 1)
            words = max((card.words_height(width, look) for card in cards), default=0)
            share = (free / max(1, rows) - words) / width
            if len(cards) % columns == 0 and share >= LOWEST_PICTURE:
                for card in cards:
                    card.picture_share = min(PICTURE, share)
                return columns
        return None


def _card_id(one: _Situation) -> str:
    return f"{_CARD}{one.entry.id}"
