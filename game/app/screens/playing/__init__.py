"""The parts of the screen on which a story is played."""
