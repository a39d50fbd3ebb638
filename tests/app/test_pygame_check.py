from types import SimpleNamespace

import pytest

from game.app import pygame_check
from game.app.pygame_check import wrong_pygame


def test_pygame_ce_is_the_right_one() -> None:
    assert wrong_pygame() is None


def test_another_pygame_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pygame_check, "pygame", SimpleNamespace(__version__="2.6.1"))
    assert wrong_pygame() == (
        "Hier staat een andere pygame dan Lef nodig heeft; doe eerst "
        "‘pip uninstall pygame’ en dan ‘pip install --force-reinstall pygame-ce’."
    )
