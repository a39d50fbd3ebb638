"""What a text says between its letters: which words stay together, and how its quotes are drawn.

Only what is drawn has it; speech and screen readers get the text as it was written.
"""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"

_NUMBER = (
    r"(?:\d[\d:.,]*|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_UNIT = (
    r"(?:uur|uren|kwartier|minuten|minuut|dag|dagen|weken|maanden|euro|procent|keer|meter|kilo"
    r"|o['’]clock|hours?|minutes?|days?|weeks?|months?|euros?|percent|times|[ap]\.?m\b"
    r"|%)"
)
_TITLE = r"(?:mevrouw|meneer|dhr\.|mw\.|mrs?\.?|ms\.?|dr\.)"
_PREFIX = r"(?:[Vv]an de[nr]?|[Vv]an|[Dd]e[nr]?|[Tt]e[nr])"
_TOGETHER = (
    re.compile(rf"\b({_NUMBER}\*?) (?={_UNIT}(?!\w))", re.IGNORECASE),
    re.compile(r"\b((?:kamer|tafel|regel|nummer|room|table|number|line)) (?=\d)", re.IGNORECASE),
    re.compile(r"(€) (?=\d)"),
    re.compile(rf"\b((?i:{_TITLE})) (?=(?:{_PREFIX} )?[A-Z])"),
    re.compile(rf"\b({_PREFIX}) (?=[A-Z]\w*[.,;:!?’”)]*(?:\s|$))"),
)

_ELIDED = re.compile(r"(?<![\w’'])'(?=(?:s|t|n|m|r|k)\b|\d)")
"""The Dutch 's and 't, and '90: what begins a word here is no quote."""
_OPENS = re.compile(r"(^|[\s(\[*‘“\u00a0-])(['\"])(?=[\w*¿‘’“'\"…])")


def bind(text: str) -> str:
    """The text with no-break spaces in what belongs together: "10 uur", "De Wit", "Mr Verbeek"."""
    for pattern in _TOGETHER:
        text = pattern.sub(rf"\1{NO_BREAK}", text)
    return text


def curl(text: str) -> str:
    """The text with round quotes for straight ones, so that a quote shows where it opens."""
    if "'" not in text and '"' not in text:
        return text
    text = _ELIDED.sub("’", text)
    for _nested in range(2):
        text = _OPENS.sub(lambda found: found[1] + ("‘" if found[2] == "'" else "“"), text)
    return text.replace("'", "’").replace('"', "”")
