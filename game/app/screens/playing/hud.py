"""What stands at the top while a story runs: the clock, the meters, and the small buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game import phrases
from game.app.art import Art
from game.app.reading import Sheet
from game.app.theme import HUD_MARGIN, Look
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.clock import ClockPill
from game.app.widgets.meters import Meter, Meters
from game.app.widgets.round_button import BackButton, PauseButton
from game.story import scenario as story
from game.story.scenario import Scenario
from game.words import _

PAUSE = "pause"

SmallButton = Button | BackButton
_TOP = 20
_GAP = 16


@dataclass(frozen=True, slots=True)
class Hud:
    """What is shown, what can be pressed, and how far down it reaches in real pixels."""

    shown: tuple[Widget, ...]
    controls: tuple[Widget, ...]
    bottom: int


def hud(
    scenario: Scenario,
    sheet: Sheet,
    art: Art,
    width: int,
    look: Look,
    *,
    buttons: Sequence[SmallButton] = (),
    ground: Ground = Ground.SCENE,
) -> Hud:
    """The clock at the left, meters and buttons at the right.

    Where it is narrow the arc of the clock goes first, then the name at trust, then the air and
    the words of the meters, then the meters that did not change, then all of them. The time and
    the buttons always stay.
    """
    clock, client = _clock(sheet), _client(scenario, sheet)
    name = scenario.cast[client].name if len(scenario.clients) > 1 else ""
    meters = Meters(art, _meters(sheet, client, look, name))
    pause = PauseButton(PAUSE, _("Pauze"), ground=ground)
    room, gap = width - 2 * look.px(HUD_MARGIN), look.px(_GAP)
    shown: list[ClockPill | Meters] = [clock, meters] if clock else [meters]
    round_ = pause.natural_width(look)

    def needed() -> int:
        widths = [round_, *(part.natural_width(look) for part in (*shown, *buttons))]
        return sum(widths) + gap * (len(widths) - 1)

    if clock and needed() > room:
        clock.compact = True
    if needed() > room and name:
        meters = Meters(art, _meters(sheet, client, look))
        shown[-1] = meters
    if needed() > room:
        meters.tight = True
    if needed() > room:
        meters.compact = True
    if needed() > room:
        meters.only_changed = True
    if needed() > room or not meters.shown:
        shown.remove(meters)
    height = max(
        *(part.height_for(part.rect.w, look) for part in shown),
        *(button.height_for(button.natural_width(look), look) for button in buttons),
        round_,
    )
    top, left = look.px(_TOP), look.px(HUD_MARGIN)
    if clock:
        clock.place(Rect(left, top, clock.natural_width(look), height))
        left = clock.rect.right + gap
    pause.place(Rect(left, top + (height - round_) // 2, round_, round_))
    right = width - look.px(HUD_MARGIN)
    at_right = [part for part in (*shown, *buttons) if part is not clock]
    for part in reversed(at_right):
        wide = part.natural_width(look)
        part.place(Rect(right - wide, top, wide, height))
        right = part.rect.left - gap
    return Hud(tuple(shown), (*buttons, pause), top + height)


def _clock(sheet: Sheet) -> ClockPill | None:
    moment = sheet.leaf.moment
    if moment is None:
        return None
    since = sheet.since
    today = since is not None and moment.is_on_day_of(since)
    return ClockPill(
        phrases.opening(phrases.day(moment)),
        moment.minute,
        before=since.minute if since and today and since != moment else None,
        short=phrases.opening(phrases.short_day(moment)),
    )


def _meters(sheet: Sheet, client: str, look: Look, name: str = "") -> tuple[Meter, ...]:
    trust = phrases.meter(story.Meter.TRUST)
    if name:
        trust = f"{trust} · {name}"
    words = (
        (story.Meter.TRUST, trust, client),
        (story.Meter.COURAGE, phrases.meter(story.Meter.COURAGE), None),
        (story.Meter.CALM, phrases.meter(story.Meter.CALM), None),
    )
    shows_numbers = look.settings.shows_numbers
    return tuple(
        _meter(sheet, meter, word, of, shows_number=shows_numbers) for meter, word, of in words
    )


def _meter(
    sheet: Sheet, meter: story.Meter, word: str, client: str | None, *, shows_number: bool
) -> Meter:
    """The meter with the blocks it lost or gained; without a change it says nothing of before."""
    value = sheet.levels[meter, client]
    now, before = phrases.blocks(value), phrases.blocks(sheet.before[meter, client])
    number = value if shows_number else None
    return Meter(meter.value, word, now, before if before != now else None, number)


def _client(scenario: Scenario, sheet: Sheet) -> str:
    """Whose trust is shown: of whom it changed, else of whom the scene addresses."""
    met = [who for who in scenario.scenes[sheet.leaf.scene].clients if who in scenario.clients]
    return sheet.client or next(iter(met), scenario.clients[0])
