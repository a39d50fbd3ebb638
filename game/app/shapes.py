"""Shapes with soft edges, drawn as SVG at their exact size and kept.

pygame's own rounded rectangles have jagged corners.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import pygame
from pygame import Rect

from game.app.colours import INK, Colour, Surface
from game.app.theme import EDGE, RING, RING_GAP, SHADOW, Look

Canvas = pygame.Surface
SWING = 12
"""Units by which a hand-cut edge swings out of its rectangle."""
_SHADOW_STRENGTH = 0.18


def panel(
    canvas: Canvas,
    rect: Rect,
    radius: int,
    fill: Colour | None,
    *,
    edge: Colour | None = None,
    edge_width: int = 0,
) -> None:
    """A rounded box, with an edge drawn inside it; without a fill only the edge."""
    w, h = rect.size
    half = edge_width / 2 if edge else 0
    stroke = f'stroke="{edge}" stroke-width="{edge_width}"' if edge else ""
    body = (
        f'<rect x="{half}" y="{half}" width="{w - 2 * half}" height="{h - 2 * half}" '
        f'rx="{max(0, min(radius, w / 2, h / 2) - half)}" fill="{fill or "none"}" {stroke}/>'
    )
    canvas.blit(drawn(w, h, body), rect)


def ground(canvas: Canvas, rect: Rect, radius: int, surface: Surface, look: Look) -> None:
    """A rounded box for words to stand on, with an edge where its surface has one."""
    panel(canvas, rect, radius, surface.fill, edge=surface.edge, edge_width=look.px(EDGE))


def shadow(canvas: Canvas, rect: Rect, radius: int, look: Look, depth: float = SHADOW) -> None:
    """The hard shadow of a box: the same shape, lower, without blur. None in high contrast."""
    if look.high_contrast:
        return
    w, h = rect.size
    body = (
        f'<rect x="0" y="0" width="{w}" height="{h}" rx="{min(radius, w / 2, h / 2)}" '
        f'fill="{INK}" fill-opacity="{_SHADOW_STRENGTH}"/>'
    )
    canvas.blit(drawn(w, h, body), rect.move(0, look.px(depth)))


def ring(
    canvas: Canvas, rect: Rect, radius: int, colour: Colour, look: Look, gap: Colour | None = None
) -> None:
    """The focus ring around a box, a gap away; the gap is filled where the ground is a picture."""
    between, thick = look.px(RING_GAP), look.px(RING)
    if gap:
        panel(canvas, rect.inflate(2 * between, 2 * between), radius + between, gap)
    reach = between + thick
    outer = rect.inflate(2 * reach, 2 * reach)
    panel(canvas, outer, radius + reach, None, edge=colour, edge_width=thick)


def read_mark(canvas: Canvas, rect: Rect, look: Look) -> None:
    """Four corners around a text that is read aloud; unlike a ring, which is the focus."""
    w, h = rect.inflate(2 * look.px(RING_GAP + RING), 2 * look.px(RING_GAP + RING)).size
    thick = look.px(RING)
    reach = min(look.px(26), w // 3, h // 3)
    half = thick / 2
    right, bottom = w - half, h - half
    corners = (
        f"M{half},{half + reach} V{half} H{half + reach} "
        f"M{right - reach},{half} H{right} V{half + reach} "
        f"M{right},{bottom - reach} V{bottom} H{right - reach} "
        f"M{half + reach},{bottom} H{half} V{bottom - reach}"
    )
    line = 'fill="none" stroke-linecap="square" stroke-linejoin="round"'
    palette = look.palette
    body = (
        f'<path d="{corners}" {line} stroke="{palette.ring}" stroke-width="{thick}"/>'
        f'<path d="{corners}" {line} stroke="{palette.accent}" stroke-width="{thick / 2}"/>'
    )
    at = (rect.x - look.px(RING_GAP + RING), rect.y - look.px(RING_GAP + RING))
    canvas.blit(drawn(w, h, body), at)


def disc(canvas: Canvas, centre: tuple[int, int], radius: int, fill: Colour) -> None:
    """A filled circle."""
    panel(
        canvas, Rect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius), radius, fill
    )


def deck(canvas: Canvas, rect: Rect, fill: Colour, look: Look, *, swing: float = SWING) -> None:
    """The ground of all that the player can do: its upper edge is cut by hand.

    The edge swings around the top of the rectangle, half of it above and half below.
    """
    depth = look.px(swing)
    w, h = rect.w, 3 * depth
    body = (
        f'<path d="M0,{depth} C{w * 0.12},{depth * 0.5} {w * 0.24},0 {w * 0.4},{depth * 0.12} '
        f"C{w * 0.58},{depth * 0.28} {w * 0.66},{depth * 1.3} {w * 0.8},{depth * 1.2} "
        f"C{w * 0.9},{depth * 1.12} {w * 0.95},{depth * 0.6} {w},{depth * 0.5} "
        f'V{h} H0 Z" fill="{fill}"/>'
    )
    canvas.blit(drawn(w, h, body), (rect.x, rect.y - depth))
    canvas.fill(fill, Rect(rect.x, rect.y - depth + h, w, max(0, rect.h + depth - h)))


def side(canvas: Canvas, rect: Rect, fill: Colour, look: Look) -> None:
    """A panel at the left of a screen, its right edge cut by hand around the rectangle's right."""
    canvas.blit(_side(rect, fill, look), rect)


def cut_to_side(picture: pygame.Surface, panel: Rect, at: Rect, look: Look) -> None:
    """Take away of a picture, which stands at `at`, what is beyond the edge of a side panel."""
    mask = _side(panel, "#FFFFFF", look)
    offset = (panel.x - at.x, panel.y - at.y)
    picture.blit(mask, offset, special_flags=pygame.BLEND_RGBA_MULT)


def tail(canvas: Canvas, root: Rect, tip: tuple[int, int], fill: Colour, look: Look) -> None:
    """The tail of a speech bubble: from the height of `root` at the bubble's edge to the mouth."""
    left, right = min(tip[0], root.left), max(tip[0], root.right)
    top, bottom = min(tip[1], root.top), max(tip[1], root.bottom)
    base = root.right if tip[0] < root.centerx else root.left
    points = [(base, root.top), (base, root.bottom), tip]
    path = "M" + " L".join(f"{x - left},{y - top}" for x, y in points) + "Z"
    body = f'<path d="{path}" fill="{fill}"/>'
    if not look.high_contrast:
        dark = f'<path d="{path}" fill="{INK}" fill-opacity="{_SHADOW_STRENGTH}"/>'
        canvas.blit(drawn(right - left, bottom - top, dark), (left, top + look.px(SHADOW)))
    canvas.blit(drawn(right - left, bottom - top, body), (left, top))


def block(canvas: Canvas, rect: Rect, fill: Colour, *, edge: Colour | None = None) -> None:
    """One countable block of a meter."""
    panel(canvas, rect, rect.h * 4 // 9, fill, edge=edge, edge_width=max(2, rect.h // 7))


def dashed(canvas: Canvas, rect: Rect, colour: Colour) -> None:
    """The outline of a block that was lost; SVG's own dashes leave stray lines at some sizes."""
    w, h = rect.size
    thick = max(2, h / 6)
    t, r = thick / 2, h * 0.4
    corners = (
        f"M{t},{t + r} Q{t},{t} {t + r},{t} M{w - t - r},{t} Q{w - t},{t} {w - t},{t + r} "
        f"M{t},{h - t - r} Q{t},{h - t} {t + r},{h - t} "
        f"M{w - t - r},{h - t} Q{w - t},{h - t} {w - t},{h - t - r} "
    )
    middle = f"M{w * 0.42},{t} H{w * 0.58} M{w * 0.42},{h - t} H{w * 0.58}"
    body = f'<path d="{corners}{middle}" fill="none" stroke="{colour}" stroke-width="{thick}"/>'
    canvas.blit(drawn(w, h, body), rect)


@contextmanager
def part_of(canvas: Canvas, rect: Rect, share: float) -> Iterator[None]:
    """Paint only on the left part of the box, this share of it."""
    before = canvas.get_clip()
    canvas.set_clip(Rect(rect.x, rect.y, round(rect.w * share), rect.h).clip(before))
    yield
    canvas.set_clip(before)


def masked(image: pygame.Surface, radius: int, *, top_only: bool = False) -> pygame.Surface:
    """A copy of the picture cut to a rounded box, or rounded at the top only."""
    w, h = image.get_size()
    tall = h + radius if top_only else h
    body = f'<rect x="0" y="0" width="{w}" height="{tall}" rx="{radius}" fill="#FFFFFF"/>'
    cut = pygame.Surface((w, h), pygame.SRCALPHA)
    cut.blit(image, (0, 0))
    cut.blit(drawn(w, h, body), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return cut


def forget() -> None:
    """Let go of all shapes, whose sizes are of a window that has changed."""
    drawn.cache_clear()


def quick(picture: pygame.Surface) -> pygame.Surface:
    """The same picture in the pixel order of a window, in which it is many times faster to blit."""
    return picture.convert(pygame.Surface((1, 1), pygame.SRCALPHA))


def once(width: int, height: int, body: str) -> pygame.Surface:
    """A picture of this many real pixels from the inside of an SVG, for this frame only."""
    w, h = max(1, width), max(1, height)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" '
        f'viewBox="0 0 {w} {h}">{body}</svg>'
    )
    return quick(pygame.image.load(io.BytesIO(svg.encode()), "shape.svg"))


@lru_cache(maxsize=128)
def drawn(width: int, height: int, body: str) -> pygame.Surface:
    """The same, kept for the next frames; shared, so only blit it."""
    return once(width, height, body)


def _side(rect: Rect, fill: Colour, look: Look) -> pygame.Surface:
    depth = look.px(SWING)
    w, h = rect.w + depth, rect.h
    body = (
        f'<path d="M0,0 H{w} C{w - depth * 0.4},{h * 0.2} {w - 2.2 * depth},{h * 0.3} '
        f"{w - 1.9 * depth},{h * 0.45} C{w - 1.6 * depth},{h * 0.6} {w},{h * 0.72} "
        f'{w - depth * 0.6},{h * 0.86} L{w - depth},{h} H0 Z" fill="{fill}"/>'
    )
    return drawn(w, h, body)
