"""Guards that never hold, and guards that always do: over all states, wherever they are asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from game.authoring.checks.proof import Proof
from game.authoring.checks.stages import Stage, stages, undone
from game.authoring.checks.witness import Witness
from game.authoring.problems import Problem
from game.story.events import Ended, Entered
from game.story.guards import holds
from game.story.scenario import (
    END,
    YOU,
    Choice,
    Condition,
    Ending,
    Guard,
    Note,
    Part,
    Scenario,
    Way,
)
from game.story.state import StoryState

Guarded = Choice | Way | Part | Note | Ending


def idle_guards(proof: Proof) -> Iterator[Problem]:
    """Each guard, or condition of one, that never holds where it is asked, or always does.

    A choice that is never open and an ending that is never told have a problem of their own. What
    the player's own spiral decides is left out: it begins elsewhere in every week.
    """
    for path, asked in _ask_everything(proof).items():
        guard = asked.guard
        if any(condition.kind == "spiral" and condition.name == YOU for condition in guard):
            continue
        own_problem = path.startswith("endings/") and path.count("/") == 2
        if not asked.held:
            if own_problem or ("/choices/" in path and path.count("/") == 3):
                continue
            code, culprits = "guard-never-holds", [one for one in guard if one not in asked.hold]
        elif not asked.failed:
            if own_problem:
                continue
            code, culprits = "guard-always-holds", []
        else:
            code, culprits = "guard-always-holds", [one for one in guard if one not in asked.fail]
            if not culprits:
                continue
        if len(culprits) in (0, len(guard)):
            said = ", ".join(map(_as_written, guard))
            yield proof.shown(code, f"{path}/if", asked.witness, condition=said)
            continue
        for culprit in culprits:
            where = f"{path}/if/{_key(culprit)}"
            yield proof.shown(code, where, asked.witness, condition=_as_written(culprit))


@dataclass(slots=True)
class _Asked:
    """What was answered to one guard so far."""

    guard: Guard
    witness: Witness
    held: bool = False
    failed: bool = False
    hold: set[Condition] = field(default_factory=set)
    fail: set[Condition] = field(default_factory=set)


class _Answers(dict[str, _Asked]):
    """What was answered to every guard, by its path in the file."""

    def ask(self, path: str, guard: Guard, state: StoryState, witness: Witness) -> bool:
        """Whether this guard holds here; an empty one always does and is not remembered."""
        if not guard:
            return True
        asked = self.get(path)
        if asked is None:
            asked = self[path] = _Asked(guard, witness)
        elif len(witness.road) < len(asked.witness.road):
            asked.witness = witness
        for condition in guard:
            (asked.hold if holds((condition,), state) else asked.fail).add(condition)
        answer = holds(guard, state)
        asked.held, asked.failed = asked.held or answer, asked.failed or not answer
        return answer

    def ask_each(
        self, path: str, guarded: Iterable[Guarded], state: StoryState, witness: Witness
    ) -> None:
        """Ask all of these: each is told where its own guard holds."""
        for number, one in enumerate(guarded):
            self.ask(f"{path}/{number}", one.guard, state, witness)

    def ask_in_turn(
        self, path: str, guarded: Sequence[Guarded], state: StoryState, witness: Witness
    ) -> None:
        """Ask these until one holds: the ones behind it do not matter there."""
        for number, one in enumerate(guarded):
            if self.ask(f"{path}/{number}", one.guard, state, witness):
                return


def _ask_everything(proof: Proof) -> _Answers:
    answers = _Answers()
    scenario = proof.scenario
    for hidden, exploration in proof.explored():
        first = exploration.turns[exploration.begin]
        for stage in stages(undone(first.state, first.events), first.events):
            _ask_stage(answers, scenario, stage, Witness((), hidden))
        for control in exploration.steps:
            if control.scene != END:
                state = exploration.turns[control].state
                witness = Witness(exploration.roads[control], hidden)
                _ask_standing(answers, scenario, state, witness)
    for step in proof.steps():
        choice, witness = step.choice, step.witness
        path = f"scenes/{step.control.scene}/choices/{choice.id}"
        answers.ask_each(f"{path}/say", choice.say, step.state, witness)
        chosen = replace(step.state, chosen=(*step.state.chosen, choice.id))
        for stage in stages(chosen, step.events):
            if stage.begun_by is None:
                answers.ask_each(f"{path}/then", choice.then, stage.after, witness)
                answers.ask_in_turn(f"{path}/leads_to", choice.ways, stage.after, witness)
            _ask_stage(answers, scenario, stage, witness)
    return answers


def _ask_standing(
    answers: _Answers, scenario: Scenario, state: StoryState, witness: Witness
) -> None:
    """What is read while the player can choose: the choices, and the cards at hand."""
    for choice in scenario.scenes[state.scene].choices:
        answers.ask(f"scenes/{state.scene}/choices/{choice.id}", choice.guard, state, witness)
    answers.ask_each("agreements", scenario.agreements, state, witness)
    answers.ask_each("mandate/may", scenario.may, state, witness)
    answers.ask_each("mandate/may_not", scenario.may_not, state, witness)


def _ask_stage(answers: _Answers, scenario: Scenario, stage: Stage, witness: Witness) -> None:
    """What is read on entering a scene, or at the end."""
    state = stage.after
    match stage.begun_by:
        case Entered(id):
            scene = scenario.scenes[id]
            answers.ask_each(f"scenes/{id}/story", scene.story, state, witness)
            answers.ask_in_turn(f"scenes/{id}/leads_to", scene.ways, state, witness)
        case Ended(path, number):
            endings = scenario.endings.get(path, ())
            answers.ask_in_turn(f"endings/{path.value}", endings, state, witness)
            for ending in endings[number : number + 1]:
                for moment, episode in enumerate(ending.episodes):
                    where = f"endings/{path.value}/{number}/path/{moment}/story"
                    answers.ask_each(where, episode.story, state, witness)


def _key(condition: Condition) -> str:
    """The key under which a condition stands in an `if`."""
    if condition.kind in ("chose", "not_chose", "spiral"):
        return condition.kind
    return condition.name


def _as_written(condition: Condition) -> str:
    values = sorted(condition.values)
    said = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
    if condition.kind == "spiral":
        said = f"{{{condition.name}: {said}}}"
    return f"{_key(condition)}: {said}"
