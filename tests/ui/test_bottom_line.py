"""The bottom line: at most eight keys, the last ones always those for everything else and for help."""

import re
from pathlib import Path

import pytest

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.lines import BottomLine
from tests.driver import Hands, driver

SIZES = pytest.mark.parametrize("size", [(160, 48), (120, 36), (80, 24), (60, 20)])


def keys(hands: Hands) -> list[str]:
    """Give the keys that are offered, from left to right."""
    return [offer.split(" ")[0] for offer in re.split(" {3,}", hands.offers())]


@SIZES
@pytest.mark.parametrize("lang", list(Lang))
async def test_more_and_help_are_always_offered(store: Path, size: tuple[int, int], lang: Lang) -> None:
    async with driver(store, size=size, lang=lang) as hands:
        await hands.press("enter", "b", "j")
        assert keys(hands)[-2:] == [":", "?"]
        assert keys(hands)[0] == "d"
        assert len(keys(hands)) <= BottomLine.MOST
        await hands.press("G")
        assert keys(hands)[:2] == ["v", "x"]
        assert keys(hands)[-2:] == [":", "?"]


@SIZES
async def test_in_a_field_help_is_f1(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size) as hands:
        await hands.press("enter", "b", "j", "d1")
        assert hands.offers().casefold().endswith("f1 hulp")
        assert hands.offers().startswith("⏎ Bewaren")


@pytest.mark.parametrize("size", [(60, 20), (100, 30)])
async def test_a_sentence_longer_than_the_line_is_whole(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size) as hands:
        await hands.press("enter")
        before = hands.screen()
        screen = hands.app.screen
        assert isinstance(screen, BaseScreen)
        log = "/home/een.heel.lange.naam/.local/state/ogsm-tui/verslagen/van/vandaag/ogsm.log"
        sentence = texts_for(Lang.NL).common.went_wrong.format(file=log)
        screen.say(sentence, Tone.BAD)
        await hands.settle()
        assert "".join("".join(hands.screen()).split()).count("".join(sentence.split())) == 1
        assert hands.offers() == before[-1].strip(), "the bottom line stays where it was"
        await hands.press("j")
        assert len(hands.screen()) == len(before)
        assert "ogsm.log" not in "".join(hands.screen()), "a key takes it away"
