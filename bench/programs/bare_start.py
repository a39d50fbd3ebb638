"""Shows the bare window once, and goes. Prints its peak in KiB."""

import bare
import pygame
from memory import peak_kib

window = bare.opened()
pygame.event.get()
bare.draw(window)
print(peak_kib())
