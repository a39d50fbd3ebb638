"""The least that shows three answers: pygame, a window without acceleration, one drawing."""

from __future__ import annotations

import os

os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"

import pygame


def opened() -> pygame.Window:
    """A window of the same size as the game's."""
    pygame.display.init()
    pygame.font.init()
    return pygame.Window("bare", (1280, 720), resizable=True)


def draw(window: pygame.Window, ground: str = "#FFF8EC") -> None:
    """Three boxes with a line of text each."""
    canvas, font = window.get_surface(), pygame.font.Font(None, 40)
    canvas.fill(ground)
    for number in range(3):
        box = pygame.Rect(100, 150 + 160 * number, 1080, 120)
        pygame.draw.rect(canvas, "#FFFFFF", box, border_radius=20)
        canvas.blit(font.render(f"Answer number {number + 1}", True, "#202020"), box.move(30, 40))
    window.flip()
