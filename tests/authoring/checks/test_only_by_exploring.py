"""Three small stories with a fault that no reader finds, nor a thousand games at random."""

from itertools import product

from game.authoring.checks.endings import left_open, paths_not_taken
from game.authoring.checks.guards import idle_guards
from game.authoring.checks.proof import Proof
from game.authoring.checks.reach import unreachable
from game.authoring.problems import Place
from game.story.client import MISLED
from game.story.play import Story, walk
from game.story.scenario import Scenario, Scene
from tests.story.small import choice, chose, client_is, drawn, part, play, scenario, scene, way


def proof_of(story: Scenario) -> Proof:
    """Everything stands on the first line."""
    return Proof(story, {"": Place("x.yaml", 1, 1)})


def test_a_path_that_needs_one_draw_and_one_order_of_choices_is_found_with_its_road() -> None:
    """Thanks only who asks before calling, and only where guests come; elsewhere nobody can."""

    def visit(name: str, onwards: str) -> Scene:
        return scene(
            name,
            choice(f"{name}-ask", "offer", leads_to=onwards),
            choice(f"{name}-call", "lecture", leads_to=onwards),
            choice(f"{name}-leave", "dump", leads_to=onwards),
        )

    story = scenario(
        visit("first", "second"),
        visit("second", "door"),
        scene(
            "door",
            story=(part("Er is bezoek.", drawn("need", "guests")),),
            leads_to=(
                way("yard", chose("first-leave", "first-call"), chose("second-ask")),
                way("yard", drawn("need", "quiet")),
                way("hall", chose("first-ask"), chose("second-call")),
                way("yard"),
            ),
        ),
        scene("hall", choice("do", "act", "thanks"), choice("drop", "dump", "letter")),
        scene("yard", choice("stay", "lecture"), choice("go", "dump", "letter")),
        scene("thanks", happens=(("ann", "kept"),), leads_to="end"),
        scene("letter", happens=(("ann", "complains"),), leads_to="end"),
        clients=("ann",),
        hidden={"need": ("guests", "quiet")},
    )
    proof = proof_of(story)
    [problem] = paths_not_taken(proof)
    assert problem.code == "path-not-with-draw" and "need=quiet" in problem.message
    assert list(unreachable(proof)) == []
    roads = [
        (hidden["need"], road)
        for hidden in proof.draws
        for road in product(
            ("first-ask", "first-call", "first-leave"),
            ("second-ask", "second-call", "second-leave"),
            ("do",),
        )
        if walk(Story(story), hidden, road)[1] is None
    ]
    assert roads == [("guests", ("first-ask", "second-call", "do"))]


def test_a_secret_that_never_comes_back_is_found_on_one_road_out_of_thousands() -> None:
    """Who says exactly the right small thing eight times over never meets the end of it."""
    last = 8

    def talk(name: str, number: int) -> Scene:
        on = f"{name}-{number + 1}" if number < last else f"{name}-end"
        off = f"off-{number + 1}" if number < last else "off-end"
        id = f"{name}-{number}"
        return scene(
            id,
            choice(f"{id}-a", "lecture", off),
            choice(f"{id}-b", "act", on),
            choice(f"{id}-c", "dump", off),
        )

    story = scenario(
        scene("start", choice("hide", "cover", "on-1"), choice("tell", "raise", "off-1")),
        *(talk("on", number) for number in range(1, last + 1)),
        *(talk("off", number) for number in range(1, last + 1)),
        scene("on-end", leads_to="end"),
        scene("off-end", happens=(("ann", "finds_out"), ("ann", "complains")), leads_to="end"),
        clients=("ann",),
    )
    [problem] = left_open(proof_of(story))
    assert problem.code == "open-secret"
    assert problem.road == ("hide", *(f"on-{number}-b" for number in range(1, last + 1)))
    assert play(story, *problem.road)[-1].state.clients["ann"] is MISLED


def test_a_guard_that_can_never_hold_is_found_though_each_of_its_conditions_can() -> None:
    """Who told is never found out, so these two never meet."""
    story = scenario(
        scene("start", choice("hide", "cover", "hall"), choice("tell", "raise", "hall")),
        scene(
            "hall",
            happens=(("ann", "finds_out"),),
            story=(
                part("Ze is boos.", client_is("ann", "complaining")),
                part("Ze is boos om wat je zei.", client_is("ann", "complaining"), chose("tell")),
                part("Ze knikt.", chose("tell")),
            ),
            leads_to="end",
        ),
        clients=("ann",),
    )
    [problem] = idle_guards(proof_of(story))
    assert problem.code == "guard-never-holds"
    assert "ann: complaining, chose: tell" in problem.message
