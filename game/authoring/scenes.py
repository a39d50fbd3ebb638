"""Scenes, their choices, and the ways from one to the next."""

from __future__ import annotations

from game.authoring.draft import Draft, Form
from game.authoring.guards import check_order, read_guard
from game.authoring.reader import Node, Sequence, Text
from game.authoring.telling import read_lines, read_said, read_screenplay, read_thought
from game.authoring.values import LONGEST_LABEL
from game.story.client import ClientEvent
from game.story.employee import SpiralEvent
from game.story.moves import Decides, Move
from game.story.scenario import (
    END,
    HERE,
    Choice,
    Meter,
    Moment,
    Scene,
    StoryHappening,
    Way,
)
from game.words import _

DEFAULT_ASK = "Wat doe je?"
"""The question above the choices of a scene that asks none of its own; shared by all of them."""
FEWEST_CHOICES = 2
"""With fewer there is nothing to decide."""


def read_scene(id: str, form: Form) -> Scene:
    """A scene with everything that can be chosen in it."""
    _check_way_on(id, form)
    return Scene(
        id=id,
        when=form.get("when", Moment),
        place=form.get("place", str),
        clients=_clients(form),
        decides=form.get("decides", Decides),
        happenings=tuple(_happenings(form)),
        story=read_screenplay(form, "story"),
        ask=_ask(form),
        choices=tuple(_choice(name, choice) for name, choice in form.forms("choices", "choice")),
        ways=_ways(form, from_choice=False),
        sources=read_sources(form),
    )


def read_sources(form: Form) -> tuple[str, ...]:
    """The rows of the domain table that something rests on."""
    return tuple(text.value for text in form.texts("sources"))


def _ask(form: Form) -> str:
    if form.has("ask") or not form.has("choices"):
        return form.line("ask")
    return form.draft.translate("ask", DEFAULT_ASK)


def _check_way_on(id: str, form: Form) -> None:
    report = form.draft.report
    choices = len(list(form.named("choices")))
    if "choices" in form.nodes:
        if "leads_to" in form.nodes:
            report.add("two-ways-on", form.spot, name=id)
        if choices < FEWEST_CHOICES:
            report.add("too-few-choices", form.spot, name=id)
        for key in ("decides", "story"):
            if not form.has(key):
                form.miss(key, "scene")
    elif not form.has("choices") and not form.has("leads_to"):
        report.add("no-way-on", form.spot, name=id)


def _clients(form: Form) -> tuple[str, ...]:
    names = form.draft.names
    if not form.has("with"):
        return names.clients[:1]
    people = _people(form, "with")
    for person in people:
        if person.value not in names.clients:
            colleague = _("Is dit een collega? Haal 'with' weg en zet 'to: {name}' bij elke keuze.")
            more = colleague.format(name=person.value)
            form.draft.report.add("not-a-client", person, more=more, name=person.value)
    return tuple(person.value for person in people)


def _people(form: Form, key: str) -> list[Text]:
    draft = form.draft
    people: dict[str, Text] = {}
    for text in form.texts(key):
        if not draft.knows(text, draft.names.cast, "unknown-person"):
            continue
        if text.value in people:
            draft.report.add("named-twice", text, name=text.value)
        people[text.value] = text
    return list(people.values())


def _happenings(form: Form) -> list[StoryHappening]:
    draft, names = form.draft, form.draft.names
    happenings = []
    for who, node in form.named("client"):
        if not draft.knows(who, names.cast, "unknown-person"):
            continue
        known: list[str] = []
        if who.value in names.clients:
            known += ClientEvent
        if who.value in names.spirals:
            known += SpiralEvent
        if not known:
            draft.report.add("not-a-client", who, name=who.value)
            continue
        for text in _events(draft, who, node):
            if draft.knows(text, known, "unknown-event", key=who.value):
                happenings.append(StoryHappening(who.value, text.value))
    return happenings


def _events(draft: Draft, who: Text, node: Node) -> list[Text]:
    items = node.items if isinstance(node, Sequence) else [node]
    texts = [item for item in items if isinstance(item, Text) and item.value]
    if not texts or len(texts) < len(items):
        draft.report.add("empty-value", who, key=who.value)
    return texts


def _choice(id: str, form: Form) -> Choice:
    label = form.line("label")
    if len(form.source("label")) > LONGEST_LABEL:
        length = len(form.source("label"))
        form.draft.report.add(
            "long-label", form.spot_of("label"), length=length, most=LONGEST_LABEL
        )
    _check_override(id, form)
    return Choice(
        id=id,
        label=label,
        guard=read_guard(form),
        say=read_said(form, "say"),
        move=form.get("move", Move) or Move.COVER,
        to=tuple(person.value for person in _people(form, "to")),
        quality=form.get("quality", int),
        effects=_effects(form),
        because=form.source("because"),
        then=read_screenplay(form, "then"),
        thought=read_thought(form, "thought"),
        why=read_lines(form, "why"),
        ways=_ways(form, from_choice=True),
        sources=read_sources(form),
    )


def _check_override(id: str, form: Form) -> None:
    for key in ("quality", "effects"):
        if key in form.nodes and not form.has("because"):
            form.draft.report.add("missing-because", form.spot_of(key), name=id)
            return


def _effects(form: Form) -> dict[Meter, int]:
    effects = form.form("effects")
    if effects is None:
        return {}
    written = ((Meter(key), effects.get(key, int)) for key in effects.nodes)
    return {meter: value for meter, value in written if value is not None}


def _ways(form: Form, *, from_choice: bool) -> tuple[Way, ...]:
    node = form.nodes.get("leads_to")
    if isinstance(node, Text):
        return (Way(_target(form.draft, node, from_choice)),)
    rows = list(form.rows("leads_to", "way"))
    check_order(rows, "way-never-taken", "guarded-last-way")
    return tuple(_way(row, from_choice) for row in rows)


def _way(form: Form, from_choice: bool) -> Way:
    scene = form.nodes.get("scene")
    target = _target(form.draft, scene, from_choice) if isinstance(scene, Text) else ""
    return Way(target, read_guard(form))


def _target(draft: Draft, text: Text, from_choice: bool) -> str:
    if text.value == HERE and not from_choice:
        draft.report.add("here-from-scene", text)
    elif text.value not in (HERE, END):
        draft.knows(text, draft.names.scenes, "unknown-scene")
    return text.value
