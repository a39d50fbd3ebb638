"""What happened, for other programs and other eyes: pure functions from a playthrough to text."""
