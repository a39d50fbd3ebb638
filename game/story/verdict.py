"""How a playthrough is judged: what was done and what came of it, apart."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """Process and outcome together; process well done is no promise of thanks."""

    EARNED_THANKS = "earned_thanks"
    LUCKY = "lucky"
    HALFWAY = "halfway"
    THIS_TIME = "this_time"
    UNLUCKY = "unlucky"
    EARNED_COMPLAINT = "earned_complaint"
