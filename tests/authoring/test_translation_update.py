"""A source changes; what was translated stays, moves along, is doubted or is kept."""

from pathlib import Path

import polib
import pytest

from game.authoring import load
from game.authoring.translate import (
    UnreadableTranslation,
    state_of,
    template,
    translation_state,
    translator_for,
)
from game.authoring.translation_update import update
from game.words import speak
from tests import late_supplies
from tests.authoring.drafts import SMALL

TEXT = SMALL.read_text("utf-8")
STORY = "kast/story"


def whole(text: str = TEXT) -> polib.POFile:
    """A translation in which every text is itself in capitals."""
    return translated(update(template(text, "small"), None, "en"))


def translated(po: polib.POFile) -> polib.POFile:
    for entry in po:
        entry.msgstr = entry.msgid.upper()
    return po


def saved(po: polib.POFile) -> polib.POFile:
    """What comes back from a file."""
    return polib.pofile(str(po))


def after(text: str, old: polib.POFile) -> polib.POFile:
    return saved(update(template(text, "small"), saved(old), "en"))


def entry(po: polib.POFile, msgid: str, context: str | None = None) -> polib.POEntry:
    (found,) = [
        each
        for each in po
        if each.msgid == msgid and not each.obsolete and context in (None, each.msgctxt)
    ]
    return found


def test_a_first_translation_is_empty_and_says_its_language() -> None:
    po = update(template(TEXT, "small"), None, "pl")
    assert po.metadata["Language"] == "pl"
    assert po.metadata["Content-Type"] == "text/plain; charset=utf-8"
    assert {each.msgstr for each in po} == {""}


def test_nothing_changed_and_the_file_stays_the_same_to_the_byte() -> None:
    once = after(TEXT, whole())
    assert str(after(TEXT, once)) == str(once)
    assert state_of(once, once).is_whole


def test_an_edited_line_keeps_its_translation_doubtful_with_the_old_text() -> None:
    po = after(TEXT.replace("De kast is leeg.", "De kast is bijna leeg."), whole())
    edited = entry(po, "De kast is bijna leeg.")
    assert edited.fuzzy
    assert (edited.msgstr, edited.previous_msgid) == ("DE KAST IS LEEG.", "De kast is leeg.")
    assert po.obsolete_entries() == []


def test_a_line_that_is_edited_twice_remembers_what_its_translation_was_made_for() -> None:
    po = after(TEXT.replace("De kast is leeg.", "De kast is bijna leeg."), whole())
    po = after(TEXT.replace("De kast is leeg.", "De kast was bijna leeg."), po)
    edited = entry(po, "De kast was bijna leeg.")
    assert edited.fuzzy and edited.previous_msgid == "De kast is leeg."


def test_an_edit_that_is_undone_leaves_no_doubt() -> None:
    po = after(TEXT.replace("De kast is leeg.", "De kast is bijna leeg."), whole())
    po = after(TEXT, po)
    assert entry(po, "De kast is leeg.").translated()
    assert str(po) == str(after(TEXT, whole()))


def test_of_two_lines_in_one_place_each_keeps_its_own() -> None:
    text = TEXT.replace("Fleur staat in de hal.", "|\n      Het regent hard.\n      Fleur wacht.")
    po = after(
        text.replace("Het regent hard", "Het regent heel hard").replace(
            "Fleur w", "Fleur (boos) w"
        ),
        whole(text),
    )
    assert entry(po, "Het regent heel hard.").msgstr == "HET REGENT HARD."
    assert entry(po, "Fleur (boos) wacht.").msgstr == "FLEUR WACHT."


def test_a_renamed_scene_takes_its_translations_along() -> None:
    po = after(TEXT.replace("kast:", "berging:").replace(": kast", ": berging"), whole())
    assert state_of(po, po).is_whole
    assert entry(po, "De kast is leeg.").msgctxt == "berging/story"


def test_the_same_words_of_somebody_else_are_not_taken_for_translated() -> None:
    text = TEXT.replace(
        "Winston (bezorgd): Het komt om twaalf uur.", "Fleur: Het komt om twaalf uur."
    )
    moved = entry(after(text, whole()), "Het komt om twaalf uur.")
    assert moved.fuzzy and moved.msgstr == "HET KOMT OM TWAALF UUR."


def test_a_line_that_moved_and_was_edited_is_doubtful() -> None:
    text = TEXT.replace("De kast is leeg.", "Jij begint om acht uur.")
    text = text.replace("Fleur staat in de hal.", "De kast is nog leeg.")
    found = entry(after(text, whole()), "De kast is nog leeg.")
    assert found.fuzzy and found.msgstr == "DE KAST IS LEEG."


def test_a_text_that_is_gone_keeps_its_translation_and_gives_it_back() -> None:
    text = TEXT.replace("      De kast is leeg.\n", "")
    without = after(text, whole())
    (gone,) = without.obsolete_entries()
    assert (gone.msgctxt, gone.msgstr) == (STORY, "DE KAST IS LEEG.")
    assert '#~ msgstr "DE KAST IS LEEG."' in str(without)
    assert entry(after(TEXT, after(text, without)), "De kast is leeg.").translated()


def test_a_doubtful_text_that_is_gone_stays_doubtful_when_it_comes_back() -> None:
    edited = TEXT.replace("De kast is leeg.", "De kast is bijna leeg.")
    gone = TEXT.replace("      De kast is leeg.\n", "")
    po = after(edited, after(gone, after(edited, whole())))
    back = entry(po, "De kast is bijna leeg.")
    assert back.fuzzy and back.previous_msgid == "De kast is leeg."


def test_no_translation_is_ever_lost() -> None:
    text = late_supplies.FILE.read_text("utf-8")
    po, before = whole(text), {each.msgstr for each in whole(text)}
    for cut in range(2_000, len(text), 9_000):
        lines = (text[:cut] + text[cut:].replace("Fleur", "Vera").replace(" de ", " het ")).split(
            "\n"
        )
        po = saved(update(template("\n".join(lines), "late-supplies"), po, "en"))
        assert before <= {each.msgstr for each in po}


def test_the_remarks_of_a_translator_and_the_heading_stay() -> None:
    old = whole()
    old.header = "Vertaald in de bus"
    old.metadata["X-Generator"] = "Poedit 3.4"
    entry(old, "De kast is leeg.").tcomment = "cupboard of closet?"
    entry(old, "Fleur bellen").msgstr, entry(old, "Fleur bellen").tcomment = "", "vragen"
    po = after(TEXT, old)
    assert po.header == "Vertaald in de bus"
    assert po.metadata["X-Generator"] == "Poedit 3.4"
    assert entry(po, "De kast is leeg.").tcomment == "cupboard of closet?"
    assert entry(po, "Fleur bellen").tcomment == "vragen"


def test_a_translator_reads_who_speaks_to_whom_and_where() -> None:
    notes = {(each.msgctxt, each.msgid): each.comment for each in whole()}
    line = notes["kast/story · Winston", "Het komt om twaalf uur."]
    assert line == "Scène kast, maandag 08:10. Het verhaal. Winston zegt dit tegen de speler."
    assert notes["kast/bellen/label", "Fleur bellen"].endswith("Hoogstens 70 tekens.")
    thought = notes["kast/bellen/thought · Fleur", "Fijn dat ik het hoor."]
    assert "‘Fleur bellen’" in thought and "Fleur denkt dit." in thought
    assert notes["endings/mixed/0/path/0/story", "Het kwam goed."].startswith("Einde: gemengd.")
    assert all(notes.values())


def test_what_the_player_says_names_whom_it_is_said_to() -> None:
    po = template(late_supplies.FILE.read_text("utf-8"), "late-supplies")
    said = {each.msgctxt: each.comment for each in po if each.msgctxt.endswith("say · Jij")}
    assert "De speler zegt dit tegen Winston." in said["lege-kast/bel-winston/say · Jij"]
    assert "De speler zegt dit tegen Fleur." in said["lege-kast/bel-fleur/say · Jij"]


def test_the_notes_are_in_the_language_of_the_interface() -> None:
    speak("en")
    try:
        label = entry(template(TEXT, "small"), "Fleur bellen").comment
    finally:
        speak("nl")
    assert label == "Scene kast, Monday 08:10. The card: the intention. At most 70 characters."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "scenario.yaml").write_text(TEXT, "utf-8")
    return tmp_path


def test_a_doubtful_translation_is_not_told(folder: Path) -> None:
    po = whole()
    entry(po, "De kast is leeg.").flags.append("fuzzy")
    po.save(str(folder / "en.po"))
    translate = translator_for(folder / "en.po")
    assert translate is not None
    assert translate(STORY, "De kast is leeg.") == "De kast is leeg."
    assert translate("title", "Te laat") == "TE LAAT"
    scenario = load(folder, "en").scenario
    assert scenario is not None
    assert scenario.scenes["kast"].story[0].beats[0].text == "De kast is leeg."


def test_the_state_of_a_translation_is_counted(folder: Path) -> None:
    po = whole()
    entry(po, "De kast is leeg.").flags.append("fuzzy")
    entry(po, "Fleur bellen").msgstr = ""
    entry(po, "Te laat").msgid = "Te vroeg"
    po.save(str(folder / "en.po"))
    state = translation_state(TEXT, "small", folder / "en.po")
    assert (state.fuzzy, state.missing, state.stale) == (1, 2, 1)
    assert state.translated == len(po) - 3
    assert not state.is_whole


def test_a_file_that_is_no_translation_has_no_state(folder: Path) -> None:
    (folder / "en.po").write_text("dit is geen vertaling\n", "utf-8")
    with pytest.raises(UnreadableTranslation):
        translation_state(TEXT, "small", folder / "en.po")


def test_two_files_in_one_folder_have_a_translation_each(tmp_path: Path) -> None:
    for name in ("lek", "vuur"):
        (tmp_path / f"{name}.yaml").write_text(TEXT, "utf-8")
    whole().save(str(tmp_path / "lek.en.po"))
    leak, fire = (load(tmp_path / f"{name}.yaml", "en").scenario for name in ("lek", "vuur"))
    assert leak is not None and fire is not None
    assert (leak.title, fire.title) == ("TE LAAT", "Te laat")
