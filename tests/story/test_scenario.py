from tests.story.small import choice, scenario, scene

SMALL = scenario(
    scene("hall", choice("knock"), choice("wait")), scene("room", choice("sit"), choice("stand"))
)


def test_a_choice_is_found_by_its_id_in_whichever_scene_offers_it() -> None:
    for place in SMALL.scenes.values():
        for one in place.choices:
            assert SMALL.choice(one.id) is one
            assert SMALL.scene_of(one.id) is place


def test_what_no_scene_offers_is_no_choice() -> None:
    assert SMALL.choice("nowhere") is None
