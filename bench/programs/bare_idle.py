"""Looks for events twenty times a second and draws nothing. Prints the CPU seconds it took."""

import sys
import time

import bare
import pygame

window = bare.opened()
bare.draw(window)
clock = pygame.time.Clock()
settled = time.monotonic() + 6
while time.monotonic() < settled:
    pygame.event.get()
    clock.tick(20)
begin, end = time.process_time(), time.monotonic() + float(sys.argv[1])
while time.monotonic() < end:
    pygame.event.get()
    clock.tick(20)
print(time.process_time() - begin)
