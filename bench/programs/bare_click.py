"""Looks sixty times a second and answers a click by drawing. Prints the milliseconds between."""

import sys

import bare
import pygame
from clicks import Clicker

window = bare.opened()
bare.draw(window)
clock = pygame.time.Clock()
clicker = Clicker(int(sys.argv[1]), [(640, 360), (640, 520)])
while not clicker.is_done:
    if any(event.type == pygame.MOUSEBUTTONDOWN for event in pygame.event.get()):
        bare.draw(window, "#FFF0D8")
        clicker.shown()
    clock.tick(60)
print(clicker.milliseconds)
