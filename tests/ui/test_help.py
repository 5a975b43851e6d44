"""Help: the keys of the screen one comes from, with the reason for what cannot be done now."""

from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from tests.driver import driver
from tests.ui.status_plan import TODAY, status_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return status_plan(tmp_path / "ogsm.db", start=None)


async def test_it_lists_the_keys_of_the_screen_and_those_of_everywhere(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("?")
        assert hands.line("De rapportages lezen").split()[0] == "⏎"
        assert hands.line("Een sessie plannen").split()[0] == "n"
        here, everywhere = (hands.screen().index(f"  {name}") for name in ("OP DIT SCHERM", "OVERAL"))
        assert here < hands.screen().index(hands.line("Een sessie plannen")) < everywhere
        assert hands.screen().index(hands.line("licht of donker thema")) > everywhere


async def test_what_cannot_be_done_now_says_why(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("?")
        assert hands.line("De sessie beginnen").endswith("nu niet: Er is geen sessie gepland.")


@pytest.mark.parametrize("key", ["escape", "q", "?", "f1"])
async def test_several_keys_close_it(store: Path, key: str) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("?", key)
        assert hands.sees("VOORBEREIDING")
        assert hands.app.return_code is None


async def test_it_is_about_the_screen_one_comes_from_and_scrolls(store: Path) -> None:
    async with driver(store, today=TODAY, size=(60, 20), lang=Lang.EN) as hands:
        await hands.press("s", "?")
        assert hands.sees("Cancel a session")
        assert not hands.sees("The keys of this screen")
        await hands.press("pagedown", "j")
        assert hands.sees("The keys of this screen")
        await hands.press("q")
        assert hands.sees("PAST")


async def test_it_can_be_read_before_there_is_any_plan(tmp_path: Path) -> None:
    from tests.builders import fresh_file

    async with driver(fresh_file(tmp_path / "ogsm.db"), today=TODAY) as hands:
        await hands.press("?")
        assert hands.sees("Een plan inlezen uit een bestand")
        await hands.press("L")
        assert hands.sees("Import a plan from a file")
        await hands.press("q")
        assert hands.sees("import a plan from a file")


async def test_in_a_field_f1_tells_the_keys_of_the_field_and_nothing_typed_is_lost(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("n", "1")
        await hands.types("15-12?")
        await hands.press("f1")
        assert hands.sees("IN EEN VELD")
        assert hands.line("Bewaren wat is ingevuld").split()[0] == "⏎"
        await hands.press("escape")
        assert "15-12?" in hands.line("datum")
