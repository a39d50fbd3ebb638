"""The parts of the last two screens: arrangement and content, without presses."""
