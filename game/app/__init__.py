"""The window: screens, drawing and sound, on pygame-ce."""
