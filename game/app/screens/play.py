"""The story under way: what follows on the last choice, leaf by leaf, then the decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame.event import Event

from game import phrases
from game.app.motion import HOLD_MS, Span
from game.app.reading import Reading, Sheet
from game.app.screen import GoTo, Wish, is_press, wants_back
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.pause import PauseScreen
from game.app.screens.playing.asides import asides_to
from game.app.screens.playing.cards import agreements_card, said_card
from game.app.screens.playing.decision_page import (
    AGREEMENTS,
    STORY,
    answer_id,
    choice_of,
    decision_page,
)
from game.app.screens.playing.hud import PAUSE, Hud, SmallButton, hud
from game.app.screens.playing.leaf_page import BACK, ON, leaf_page
from game.app.screens.playing.stage import Stage
from game.app.screens.playing.told import Face, Told
from game.app.sounds import Sound
from game.app.story_screen import StoryScreen
from game.app.theme import Look
from game.app.widgets.asked import ASKED
from game.app.widgets.base import Ground, Widget
from game.app.world import World
from game.session import Session
from game.story.play import Refused
from game.story.scenario import Choice, Scenario


@dataclass(frozen=True, slots=True)
class _Made:
    """A choice that is saved but still seen: among which cards, and until when."""

    choice: str
    cards: Sequence[Choice]
    voice: str
    """What the inner voice said beside them."""
    seen: Span
    until: int
    warns: bool
    """Whether there is to say afterwards that it could not be saved."""


class PlayScreen(StoryScreen):
    """One playthrough, from where it stands to its end.

    With `whole_turn` all that the last choice led to is told first, not only the decision.
    """

    def __init__(self, world: World, session: Session, *, whole_turn: bool = False) -> None:
        super().__init__(world, session)
        self.title = session.scenario.title
        self._reading = Reading(session, whole_turn=whole_turn)
        self._face: Face | None = None
        self._face_before: Face | None = None
        """The faces on this sheet and on the one before."""
        self._story_was_read = False
        """Whether the player went on from the story to the answers, where each has a page."""
        self._made: _Made | None = None
        """The choice that was just made, while it is still seen."""
        self._answer: str | None = None
        """The id of the answer that had the focus when it was last laid out."""
        self._warns = not session.is_kept
        """Whether it says, once, that this road is not kept."""

    @property
    def scenario(self) -> Scenario:
        """What is played."""
        return self._session.scenario

    @property
    def sheet(self) -> Sheet | None:
        """What is read now; None when the story is over and all of it was read."""
        return self._reading.sheet

    def retell(self, session: Session) -> None:
        """Go on in another version of the story, on the same sheet where the road is as long."""
        if self._made:
            self._tell(self._made.warns)
        as_long = session.state.chosen == self._session.state.chosen
        self._reading = self._reading.gone_on_with(session) if as_long else Reading(session)
        self._warns |= self._session.is_kept and not session.is_kept
        self._session = session
        self.title = session.scenario.title
        self.renew()

    def layout(self, size: tuple[int, int], look: Look) -> None:
        """Build the page; an answer that had the focus has it again wherever answers stand."""
        focus = self._page.focus if self._page else None
        if focus is not None and choice_of(focus) is not None:
            self._answer = focus
        super().layout(size, look)
        if self._answer is not None and focus in (self._answer, ON):
            self.page.focus_on(self._answer)

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The present sheet: a decision, or what came of one."""
        sheet = self._reading.sheet
        if sheet is None:
            return []
        scenario, art = self._session.scenario, self._art

        def hud_with(buttons: Sequence[SmallButton], ground: Ground) -> Hud:
            return hud(scenario, sheet, art, size[0], look, buttons=buttons, ground=ground)

        warning = self._world.not_kept() if self._warns else ""
        explains = look.settings.explains_at_once
        voice = self._made.voice if self._made else self._voice
        asides = asides_to(sheet, scenario, art, explains=explains, voice=voice, warning=warning)
        told = Told(scenario, art, sheet, asides, self._face_before)
        self._face = told.face
        back = self._reading.has_earlier
        if not sheet.decides:
            stage = Stage(told, said_card(sheet.leaf, scenario))
            return leaf_page(stage, hud_with([], Ground.SCENE), size, look, back=back)
        return decision_page(
            Stage(told, agreements_card(self._session.agreements)),
            hud_with,
            scenario.scenes[sheet.leaf.scene].ask,
            self._made.cards if self._made else self._session.cards,
            size,
            look,
            story_was_read=self._story_was_read,
            back=back,
        )

    def rebuild(self, *, focus: str | None = None) -> None:
        """Build the page again; a choice that was just made is still seen on it."""
        super().rebuild(focus=focus)
        if self._made:
            self._fade_others(self._made)

    def acted(self, id: str, now_ms: int) -> Wish:
        """Choose, go on, or look something up."""
        if self._made:
            return self._tell(self._made.warns)
        choice = choice_of(id)
        if choice is not None:
            return self._choose(choice, now_ms)
        if id == ON:
            return self._go_on()
        if id == AGREEMENTS:
            return self._look_up()
        if id == PAUSE:
            return self._pause()
        if id == BACK:
            self._turn_back()
        if id == STORY:
            self._show_story()
        return None

    def on_event(self, event: Event, now_ms: int) -> Wish:
        """A press while a choice is still seen goes on to what comes of it."""
        made = self._made
        if made and (now_ms >= made.until or is_press(event) or event.type == pygame.KEYDOWN):
            self._guard.start(min(now_ms, made.until))
            wish = self._tell(made.warns)
            if wish or event.type == pygame.MOUSEBUTTONDOWN:
                return wish  # what lies there now is not what was pressed
        wish = super().on_event(event, now_ms)
        if self._made and event.type == ASKED:  # from somebody who does not look at cards
            return self._tell(self._made.warns)
        return wish

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """A looks up the agreements, Escape pauses, Backspace turns a page back."""
        if wants_back(event):
            self._turn_back()
            return None
        if event.type != pygame.KEYDOWN or getattr(event, "mod", 0) & pygame.KMOD_CTRL:
            return None
        if event.key == pygame.K_a:
            return self._look_up()
        return self._pause() if event.key == pygame.K_ESCAPE else None

    def advance(self, now_ms: int) -> Wish:
        """A road that had ended before, and has nothing left to read, shows its ending at once."""
        super().advance(now_ms)
        if self._made and now_ms >= self._made.until:
            self._guard.start(self._made.until)
            return self._tell(self._made.warns)
        return self._ending() if self._reading.is_read else None

    def _choose(self, choice: str, now_ms: int) -> Wish:
        was_kept, cards, voice = self._session.is_kept, self._session.cards, self._voice
        if isinstance(self._session.choose(choice), Refused):
            return None
        self._world.sounds.play(Sound.CHOOSE)
        warns = was_kept and not self._session.is_kept
        if self._look is None or self._look.less_motion:
            return self._tell(warns)
        seen = self._time.from_now(HOLD_MS)
        self._made = _Made(choice, cards, voice, seen, now_ms + HOLD_MS, warns)
        self._fade_others(self._made)
        return None

    @property
    def _voice(self) -> str:
        return phrases.inner_voice(self._session.courage_before, self._session.state.courage)

    def _fade_others(self, made: _Made) -> None:
        for widget in self.page.everything():
            if choice_of(widget.id) not in (None, made.choice):
                widget.recedes = made.seen

    def _tell(self, warns: bool) -> Wish:
        """What comes of the choice that was made."""
        self._made, self._warns = None, warns
        self._reading.follow()
        return self._show()

    def _go_on(self) -> Wish:
        sheet = self._reading.sheet
        if sheet and sheet.decides:
            self._story_was_read = True
            self.show(focus=self._answer or answer_id(self._session.cards[0].id))
            return None
        self._world.sounds.play(Sound.PAGE)
        self._reading.turn()
        self._warns = False
        return self._show()

    def _turn_back(self) -> None:
        """To what was told before this, as far as the last choice; it stays made."""
        if any(widget.id == STORY for widget in self.page.widgets):
            self._show_story()
        elif self._reading.has_earlier:
            self._reading.turn_back()
            self._show()

    def _show_story(self) -> None:
        self._story_was_read = False
        self.show(focus=ON)

    def _show(self) -> Wish:
        sheet = self._reading.sheet
        if sheet is None:
            return self._ending()
        self._story_was_read, self._answer = False, None
        self._face_before = self._face
        first = answer_id(self._session.cards[0].id) if sheet.decides else ON
        self.show(focus=first)
        self._sound_meters(sheet)
        return None

    def _sound_meters(self, sheet: Sheet) -> None:
        """Let it be heard that a meter went down or up, the good news last."""
        moved = [
            phrases.blocks(sheet.levels[key]) - phrases.blocks(before)
            for key, before in sheet.before.items()
        ]
        heard = [Sound.DOWN] * (min(moved) < 0) + [Sound.UP] * (max(moved) > 0)
        if heard:
            self._world.sounds.play(*heard)

    def _ending(self) -> Wish:
        return GoTo(self._world.screens.ending(self._session))

    def _look_up(self) -> Wish:
        return GoTo(AgreementsScreen(self._world, self._session), over=True)

    def _pause(self) -> Wish:
        return GoTo(PauseScreen(self._world, self._session), over=True)
