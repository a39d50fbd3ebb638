"""From a tree of nodes to a scenario: names first, then everything that refers to them."""

from __future__ import annotations

from collections.abc import Mapping

from game.authoring.chains import check_chains
from game.authoring.draft import Draft, Form, Translate
from game.authoring.endings import read_endings
from game.authoring.guards import check_remembered
from game.authoring.names import collect
from game.authoring.places import Places
from game.authoring.problems import Place
from game.authoring.reader import Node, Table, Text
from game.authoring.report import Report
from game.authoring.scenes import read_scene, read_sources
from game.authoring.telling import read_notes
from game.authoring.values import STEPS, WrongValue, one_of
from game.story.employee import SpiralState
from game.story.scenario import (
    LAST_ON_BOARD,
    Example,
    GradeBound,
    Key,
    Path,
    Person,
    Questions,
    Scenario,
    Step,
)


def build(
    root: Node, id: str, report: Report, translate: Translate
) -> tuple[Scenario | None, Mapping[str, Place]]:
    """The scenario in a tree, or None when the report has errors; and where everything stands."""
    if not isinstance(root, Table):
        report.add("not-a-scenario", root)
        return None, {}
    draft = Draft(report, collect(root, report), translate, Places(report.file, root))
    scenario = _scenario(id, Form(draft, root, "scenario", "", root))
    check_remembered(draft)
    if not report.has_errors:
        check_chains(scenario, draft)
    return (None if report.has_errors else scenario), draft.places


def _scenario(id: str, form: Form) -> Scenario:
    draft = form.draft
    you, mandate = form.form("you"), form.form("mandate")
    start = form.nodes.get("start")
    if isinstance(start, Text):
        draft.knows(start, draft.names.scenes, "unknown-scene")
    return Scenario(
        id=id,
        title=form.line("title"),
        language=form.get("language", str) or "",
        sector=form.line("sector"),
        picture=form.get("picture", str) or "",
        about=form.text("about"),
        sources=read_sources(form),
        care=tuple(text.value for text in form.texts("care")),
        key=_key(form.form("key")),
        steps=_steps(form),
        order=_or(form.get("order", int), LAST_ON_BOARD),
        accept=_accept(form),
        role=you.line("role") if you else "",
        cast={name: _person(name, person) for name, person in form.forms("cast", "person")},
        hidden=_hidden(form),
        agreements=read_notes(form, "agreements"),
        may=read_notes(mandate, "may") if mandate else (),
        may_not=read_notes(mandate, "may_not") if mandate else (),
        start=form.get("start", str) or "",
        scenes={name: read_scene(name, scene) for name, scene in form.forms("scenes", "scene")},
        endings=read_endings(form.form("endings")),
        debrief=_questions(form.form("debrief")),
        examples=tuple(_example(row) for row in form.rows("examples", "example")),
    )


def _or(value: int | None, default: int) -> int:
    return default if value is None else value


def _key(form: Form | None) -> Key:
    if form is None:
        return Key()
    status = form.get("status", str)
    return Key("rated" if status == "rated" else "concept", _or(form.get("raters", int), 1))


def _steps(form: Form) -> tuple[Step, ...]:
    if not form.has("steps"):
        return tuple(Step)
    read = one_of(STEPS)
    steps = []
    for text in form.texts("steps"):
        try:
            steps.append(read(text.value))
        except WrongValue as wrong:
            form.draft.report.add_unknown(wrong.code, text, text.value, wrong.known)
    return tuple(steps)


def _accept(form: Form) -> dict[str, str]:
    accepted = {}
    for code, reason in form.named("accept"):
        if isinstance(reason, Text) and reason.value:
            accepted[code.value] = reason.value
        else:
            form.draft.report.add("empty-value", code, key=code.value)
    return accepted


def _person(id: str, form: Form) -> Person:
    return Person(
        id=id,
        name=form.line("name"),
        role=form.line("role"),
        looks=form.get("looks", str) or "",
        is_client=form.get("client", bool) or False,
        spiral=form.get("spiral", SpiralState),
    )


def _hidden(form: Form) -> Mapping[str, tuple[str, ...]]:
    hidden = form.draft.names.hidden
    for name, _node in form.named("hidden"):
        if not hidden[name.value]:
            form.draft.report.add("empty-value", name, key=name.value)
    return hidden


def _questions(form: Form | None) -> Questions:
    if form is None:
        return Questions()
    causes = form.path_of("causes")
    return Questions(
        you=form.text("you"),
        organisation=form.text("organisation"),
        causes=tuple(form.draft.words(causes, text.value) for text in form.texts("causes")),
        if_then=form.text("if_then"),
    )


def _example(form: Form) -> Example:
    draft = form.draft
    return Example(
        choices=tuple(
            text.value
            for text in form.texts("choices")
            if draft.knows(text, draft.names.choices, "unknown-choice")
        ),
        hidden=_drawn(form),
        path=form.get("path", Path) or Path.MIXED,
        grade=form.get("grade", GradeBound),
    )


def _drawn(form: Form) -> dict[str, str]:
    draft = form.draft
    drawn = {}
    for name, node in form.named("hidden"):
        if not draft.knows(name, draft.names.hidden, "unknown-hidden"):
            continue
        if not isinstance(node, Text):
            draft.report.add("empty-value", name, key=name.value)
        elif draft.knows(node, draft.names.hidden[name.value], "unknown-drawn", key=name.value):
            drawn[name.value] = node.value
    return drawn
