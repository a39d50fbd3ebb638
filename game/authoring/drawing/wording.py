"""What drawings say about a scenario, in the words of the interface."""

from __future__ import annotations

from collections.abc import Sequence

from game.story.moves import Decides
from game.story.scenario import YOU, Beat, Guard, Scenario, Screenplay
from game.words import _


def guard(of: Guard) -> str:
    """When a choice is open or a way is taken; empty for a guard that always holds.

    Names and states stand as in the file, where an author looks for them.
    """
    said = []
    for condition in of:
        values = alternatives(sorted(condition.values))
        match condition.kind:
            case "chose":
                said.append(_("gekozen: {choices}").format(choices=values))
            case "not_chose":
                said.append(_("niet gekozen: {choices}").format(choices=values))
            case _kind:
                said.append(f"{condition.name}: {values}")
    return _("als {conditions}").format(conditions=" + ".join(said)) if said else ""


def alternatives(names: Sequence[str]) -> str:
    """One of these."""
    if len(names) < 2:
        return "".join(names)
    return _("{first} of {last}").format(first=", ".join(names[:-1]), last=names[-1])


def decides(of: Decides) -> str:
    """Who may decide."""
    return {
        Decides.YOU: _("Jij beslist"),
        Decides.CLIENT: _("De klant beslist"),
        Decides.OTHER: _("Iemand anders beslist"),
        Decides.SAFETY: _("Veiligheid beslist"),
    }[of]


def first_words(story: Screenplay, scenario: Scenario) -> str:
    """The first part of a story as one text; what is only sometimes told is marked by dots."""
    if not story:
        return ""
    dots = "… " if story[0].guard else ""
    return dots + " ".join(_line(beat, scenario) for beat in story[0].beats)


def _line(beat: Beat, scenario: Scenario) -> str:
    text = beat.text.replace("*", "")
    if beat.speaker is None:
        return text
    name = _("Jij") if beat.speaker == YOU else scenario.cast[beat.speaker].name
    return f"{name}: {text}"
