"""Small stories of all sorts, and every road through them."""

from collections.abc import Iterator

from hypothesis import strategies as st

from game.story.client import ClientEvent, ClientState
from game.story.explore import draws
from game.story.moves import Move
from game.story.play import Story, Turn
from game.story.scenario import Condition, Ending, Episode, Moment, Path, Scenario, Scene
from tests.story.small import choice, chose, client_is, drawn, not_chose, part, scenario, scene

NAMES = ("a", "b", "c", "d")
CHOICES = tuple(f"{name}{number}" for name in NAMES for number in range(2))

conditions = st.one_of(
    st.sets(st.sampled_from(ClientState), min_size=1, max_size=4).map(
        lambda states: client_is("ann", *states)
    ),
    st.sets(st.sampled_from(CHOICES), min_size=1, max_size=3).map(lambda ids: chose(*ids)),
    st.sets(st.sampled_from(CHOICES), min_size=1, max_size=3).map(lambda ids: not_chose(*ids)),
    st.sampled_from(("u", "v")).map(lambda value: drawn("need", value)),
)

moments = st.none() | st.integers(0, 3).map(lambda hour: Moment(1, 0, 60 * hour))


@st.composite
def endings(draw: st.DrawFn) -> tuple[Ending, ...]:
    guards = [(draw(conditions),), ()]
    return tuple(Ending((Episode((), draw(moments)),), guard=guard) for guard in guards)


@st.composite
def scenes(draw: st.DrawFn, number: int) -> Scene:
    name, later = NAMES[number], (*NAMES[number + 1 :], "end")
    guards: list[Condition] = draw(st.lists(conditions, max_size=3))
    return scene(
        name,
        *(
            choice(
                f"{name}{which}",
                draw(st.sampled_from(Move)),
                draw(st.sampled_from(later)),
                then=(part(f"scenes/{name}/choices/{name}{which}/then/0", draw(conditions)),),
            )
            for which in range(2)
        ),
        happens=tuple(
            ("ann", event) for event in draw(st.lists(st.sampled_from(ClientEvent), max_size=2))
        ),
        story=tuple(
            part(f"scenes/{name}/story/{which}", guard) for which, guard in enumerate(guards)
        ),
        when=draw(moments),
    )


@st.composite
def stories(draw: st.DrawFn) -> Scenario:
    """Four scenes, which come in the order of their names; each line's text is its own path."""
    return scenario(
        *(draw(scenes(number)) for number in range(len(NAMES))),
        clients=("ann",),
        hidden={"need": ("u", "v")},
        endings={path: draw(endings()) for path in Path},
    )


def turns(story: Story) -> Iterator[Turn]:
    """The last turn of every road, whole or not, with every draw."""
    for hidden, _ in draws(story.scenario):
        waiting = [story.begin(hidden)]
        while waiting:
            turn = waiting.pop()
            yield turn
            for one in story.open_choices(turn.state):
                after = story.choose(turn.state, one.id)
                assert isinstance(after, Turn)
                waiting.append(after)
