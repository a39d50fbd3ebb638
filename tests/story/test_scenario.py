from tests.story.small import SMALL


def test_a_choice_is_found_by_its_id_in_whichever_scene_offers_it() -> None:
    for scene in SMALL.scenes.values():
        for choice in scene.choices:
            assert SMALL.choice(choice.id) is choice
            assert SMALL.scene_of(choice.id) is scene


def test_what_no_scene_offers_is_no_choice() -> None:
    assert SMALL.choice("nowhere") is None
