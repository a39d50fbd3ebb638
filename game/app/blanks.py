"""What stands where a picture is missing: a neutral shape, so that the story goes on."""

from __future__ import annotations

from game.app.colours import LILAC, LINE, MIST, SAND, TRACK

PERSON = (
    f'<path d="M96,720 V470 Q96,330 240,330 Q384,330 384,470 V720Z" fill="{MIST}"/>'
    f'<rect x="206" y="250" width="68" height="100" fill="{MIST}"/>'
    f'<ellipse cx="240" cy="168" rx="86" ry="116" fill="{LILAC}"/>'
)
"""Head and shoulders without a face, on the canvas of the people: 480 by 720."""

PLACE = (
    f'<rect x="0" y="0" width="1280" height="720" fill="{SAND}"/>'
    f'<rect x="0" y="520" width="1280" height="200" fill="{TRACK}"/>'
    f'<circle cx="1010" cy="210" r="86" fill="{LINE}"/>'
    f'<path d="M0,520 Q220,380 470,470 T900,440 T1280,480 V520Z" fill="{LINE}"/>'
)
"""A bare room or field, 1280 by 720."""

CARD = (
    f'<rect x="0" y="0" width="220" height="160" fill="{SAND}"/>'
    f'<path d="M0,118 Q50,86 100,108 T220,98 V160 H0Z" fill="{TRACK}"/>'
    f'<circle cx="164" cy="48" r="20" fill="{LINE}"/>'
)
"""The picture of a scenario on the board, 220 by 160."""

THANKS = (
    f'<rect x="0" y="0" width="176" height="424" fill="{SAND}"/>'
    f'<circle cx="88" cy="168" r="52" fill="{LINE}"/>'
)
"""What stands beside a thanks, 176 by 424."""

ICON = f'<circle cx="32" cy="32" r="24" fill="none" stroke="{MIST}" stroke-width="6"/>'
"""A ring, 64 by 64."""
