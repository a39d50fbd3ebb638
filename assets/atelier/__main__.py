"""`python3 -m assets.atelier [KIND [NAME…]]` draws pictures into the folder of pictures."""

from __future__ import annotations

import argparse
from pathlib import Path

from assets.atelier.kinds import KINDS

ASSETS = Path(__file__).parents[1]


def main() -> None:
    """Draw what was asked for, and say how many files that is."""
    parser = argparse.ArgumentParser(prog="python3 -m assets.atelier", description=__doc__)
    parser.add_argument("kind", nargs="?", choices=sorted(KINDS), help="all kinds without it")
    parser.add_argument("name", nargs="*", help="all of that kind without it")
    wanted = parser.parse_args()
    for kind in [wanted.kind] if wanted.kind else KINDS:
        drawn = KINDS[kind](wanted.name)
        if not drawn:
            parser.error(f"there is nothing of these names among the {kind}")
        for path, svg in drawn.items():
            file = ASSETS / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(svg, "utf-8", newline="\n")
        print(f"{kind}: {len(drawn)}")


if __name__ == "__main__":
    main()
