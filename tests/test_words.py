"""The interface speaks English completely, and says nothing that nobody asks for any more."""

import re

import polib
import pytest

from game.words import _, languages, ngettext, speak
from tests.interface_words import GAME, texts

ENGLISH = polib.pofile(str(GAME / "locale" / "en.po"))
FIELD = re.compile(r"\{(\w+)\}")


def translated() -> dict[str, list[str]]:
    words = {}
    for entry in ENGLISH:
        if entry.msgid_plural:
            words[entry.msgid] = [entry.msgstr_plural[0]]
            words[entry.msgid_plural] = [entry.msgstr_plural[1]]
        else:
            words[entry.msgid] = [entry.msgstr]
    return words


def test_every_text_has_an_english_translation() -> None:
    done = {text for text, words in translated().items() if all(words)}
    assert sorted(texts() - done) == []


def test_no_translation_is_left_of_a_text_that_is_gone() -> None:
    assert sorted(set(translated()) - texts()) == []


def test_a_translation_fills_in_the_same_things() -> None:
    for text, (words,) in translated().items():
        assert set(FIELD.findall(text)) == set(FIELD.findall(words)), text


@pytest.fixture
def english() -> object:
    speak("en")
    yield None
    speak("nl")


def test_the_language_can_be_changed_and_falls_back_to_dutch(english: None) -> None:
    assert languages() == ("nl", "en")
    assert _("Afspraken") == "Agreements"
    assert ngettext("{count} situatie bekeken", "{count} situaties bekeken", 2) == (
        "{count} situations looked at"
    )
    assert _("Dit staat nergens") == "Dit staat nergens"
    speak("nl")
    assert _("Afspraken") == "Afspraken"
