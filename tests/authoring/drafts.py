"""The files that these tests read."""

from pathlib import Path

BAD_SCENARIOS = Path(__file__).parents[1] / "bad_scenarios"
FIVE_MISTAKES = Path(__file__).parents[1] / "drafts" / "five-mistakes.yaml"
SMALL = Path(__file__).parents[1] / "drafts" / "small.yaml"
