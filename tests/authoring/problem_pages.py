"""The pages about problems: their headings and their index, made anew from the catalogue.

Run as `python3 -m tests.authoring.problem_pages` it renews both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from game.authoring import catalogue
from game.authoring.catalogue import CATALOGUE
from game.authoring.catalogue.entry import Entry
from game.words import SOURCE_LANGUAGE, language, speak

PAGES = Path(__file__).parents[2] / "docs" / "problems"
INDEX = PAGES / "README.md"
HEADING = re.compile(r"\A# .*\n\n\*.*\n")
INTRODUCTION = """# The problems that Lef can find

`lef check` names every problem it finds. Each name has a page: what it means, why it matters, how
to mend it, and an example before and after. An **error** keeps the story from being played or
breaks a promise; a **warning** is nearly always a mistake, and a scenario may accept it by name
with a reason (`accept`); a **hint** is something to look at.
"""


def renewed(page: str, code: str) -> str:
    """The page of this code with its heading made anew."""
    entry = CATALOGUE[code]
    heading = f"# {code}\n\n*{entry.severity.value}* · {_sentence(entry, SOURCE_LANGUAGE)}\n"
    return HEADING.sub(lambda _: heading, page)


def index() -> str:
    """The page that lists all problems, as the catalogue groups them."""
    return "\n".join([INTRODUCTION, *(_group(*each) for each in _modules())])


def _group(module: ModuleType, entries: Mapping[str, Entry]) -> str:
    rows = [
        f"| [{code}]({code}.md) | {entry.severity.value} "
        f"| {_sentence(entry, SOURCE_LANGUAGE)} | {_sentence(entry, 'en')} |"
        for code, entry in entries.items()
    ]
    title = (module.__doc__ or "").partition("\n")[0].rstrip(".")
    head = ["| problem | | in Dutch | in English |", "|---|---|---|---|"]
    return "\n".join([f"## {title}", "", *head, *rows, ""])


def _modules() -> list[tuple[ModuleType, Mapping[str, Entry]]]:
    """Each module of the catalogue with its problems, in the catalogue's order."""
    names = [each.name for each in iter_modules(catalogue.__path__) if each.name != "entry"]
    modules = {name: import_module(f"{catalogue.__name__}.{name}") for name in names}
    found = [(module, getattr(module, name.upper())) for name, module in modules.items()]
    order = list(CATALOGUE)
    return sorted(found, key=lambda each: order.index(next(iter(each[1]))))


def _sentence(entry: Entry, spoken: str) -> str:
    """What Lef says, with … where the thing itself is named."""
    before = language()
    speak(spoken)
    try:
        said = entry.template().format_map(defaultdict(lambda: "…"))
    finally:
        speak(before)
    return said.replace("|", "\\|")


if __name__ == "__main__":
    INDEX.write_text(index(), "utf-8", newline="\n")
    for each in PAGES.glob("*.md"):
        if each.stem in CATALOGUE:
            text = renewed(each.read_text("utf-8"), each.stem)
            each.write_text(text, "utf-8", newline="\n")
