"""The window: screens, drawing and sound, on pygame-ce."""

import os

# All are read when pygame is first imported. Without acceleration a 2D window starts in half the
# time and in a quarter of the memory; Windows stretches, and blurs, a window that does not say
# that it knows about pixel density.
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
