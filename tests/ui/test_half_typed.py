"""What is half-typed in any form comes back with the same keys, also where the window was killed."""

from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from ogsm_tui.ui.base import BaseScreen
from tests.builders import fresh_file
from tests.driver import Hands, driver

BACK = "Wat eerder getypt was, staat er weer."
HALF = " half getypt"

FORMS = {
    "decision": ("enter b d 1", "enter d 1"),
    "note": ("enter b i", "enter i"),
    "finish": ("enter b f enter tab tab", "enter f enter"),
    "report": ("r enter tab tab", "r enter"),
    "report in the plan": ("p j j r tab tab", "p r"),
    "item": ("p j j e", "p e"),
    "new item": ("p j j a 1", "p a 1"),
    "session to plan": ("s n 1 tab tab tab", "s n 1"),
    "addition": ("enter b f enter enter j j a", "m a"),
    "file of the minutes": ("m s", "m s"),
}


async def half_typed(hands: Hands, *keys: str) -> None:
    """Type something and leave it, as long as it takes to be stored: half a second."""
    await hands.press(*keys, *HALF)
    assert hands.sees(HALF.strip()), "\n".join(hands.screen())
    assert isinstance(hands.app.screen, BaseScreen)
    await hands.app.screen.put_away()


@pytest.mark.parametrize(("there", "again"), FORMS.values(), ids=FORMS)
async def test_a_form_comes_back_as_it_was_when_the_window_was_killed(
    store: Path, there: str, again: str
) -> None:
    async with driver(store) as killed:
        await half_typed(killed, *there.split())
        async with driver(store) as hands:
            await hands.press(*again.split())
            assert hands.says() == BACK
            assert hands.sees(HALF.strip())


async def test_who_was_said_to_be_there_comes_back_too(store: Path) -> None:
    async with driver(store) as killed:
        await killed.press("enter", "b", "f", "g", "space", "G", "space")
        people = [line.partition("│")[0] for line in killed.screen()[3:8]]
        assert isinstance(killed.app.screen, BaseScreen)
        await killed.app.screen.put_away()
        async with driver(store) as hands:
            await hands.press("enter", "f", "G")
            assert [line.partition("│")[0] for line in hands.screen()[3:8]] == people


async def test_what_was_finished_is_no_draft_for_the_next_session(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "f", "g", "space", "enter", *"8", "enter", "j", "j")
        assert hands.says() == "Bewaard: doensessie afgesloten"
        assert hands.app.office.scratch.read("draft/finish/1/finish") is None
        assert hands.app.office.scratch.read("draft/finish/1/present") is None


@pytest.mark.parametrize("key", ["n", "i"])
async def test_a_plan_that_was_begun_comes_back_before_there_is_any(tmp_path: Path, key: str) -> None:
    store = fresh_file(tmp_path / "empty.db")
    async with driver(store) as killed:
        await half_typed(killed, key)
        async with driver(store, lang=Lang.EN) as hands:
            await hands.press(key)
            assert hands.says() == "What was typed before is back."
            assert hands.sees(HALF.strip())
