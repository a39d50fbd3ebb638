"""What other widgets stand on: the deck, the side, a sheet, a plain colour."""

from __future__ import annotations

from game.app import shapes
from game.app.colours import SurfaceName
from game.app.shapes import Canvas
from game.app.theme import EDGE, Look
from game.app.widgets.base import AT_REST, State, Widget


class Fill(Widget):
    """A plain ground in one surface's colour."""

    def __init__(self, surface: SurfaceName = "paper") -> None:
        super().__init__()
        self.surface = surface

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The colour."""
        surface = look.palette.surface(self.surface)
        canvas.fill(surface.fill, self.rect)


class Rule(Widget):
    """A thin line between two things on paper."""

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The line."""
        canvas.fill(look.palette.rule, self.rect)


class Deck(Widget):
    """The dark ground of what the player can do, its upper edge cut by hand."""

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The deck; in high contrast a straight white line above it."""
        if look.high_contrast:
            canvas.fill(look.palette.deck.fill, self.rect)
            line = self.rect.copy()
            line.h = look.px(EDGE)
            canvas.fill(look.palette.rule, line)
        else:
            shapes.deck(canvas, self.rect, look.palette.deck.fill, look)


class SidePanel(Widget):
    """A dark panel at the left of a screen, its right edge cut by hand."""

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The panel."""
        if look.high_contrast:
            canvas.fill(look.palette.deck.fill, self.rect)
            line = self.rect.copy()
            line.w, line.right = look.px(EDGE), self.rect.right
            canvas.fill(look.palette.rule, line)
        else:
            shapes.side(canvas, self.rect, look.palette.deck.fill, look)


class Sheet(Widget):
    """A box of paper with a hard shadow: a letter, a card, a panel."""

    def __init__(self, surface: SurfaceName = "card", radius: int = 18, depth: float = 6) -> None:
        super().__init__()
        self.surface = surface
        self.radius = radius
        self.depth = depth

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Shadow and box."""
        surface = look.palette.surface(self.surface)
        radius = look.px(self.radius)
        if self.depth:
            shapes.shadow(canvas, self.rect, radius, look, self.depth)
        shapes.ground(canvas, self.rect, radius, surface, look)
