"""While another program keeps the store to itself every screen says so, and after that all goes on."""

from pathlib import Path

import pytest

from ogsm_tui.store import engine
from tests.driver import driver
from tests.store_helpers import another_program

IN_SESSION = ["m", "w", "h", "I", "p", "0", ": a escape", "d 1 x enter", "v", "u"]
ON_STATUS = ["s", "p", "r", "n", "m", "I", "u", ": a escape", "y", "enter"]


@pytest.mark.parametrize(
    ("begin", "tried"), [("enter b", IN_SESSION), ("", ON_STATUS)], ids=["session", "status"]
)
async def test_no_screen_falls_over_a_store_that_cannot_be_read(
    store: Path, monkeypatch: pytest.MonkeyPatch, begin: str, tried: list[str]
) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    # With a rollback journal, as in a folder that is synced, nobody reads meanwhile either.
    (store.parent / ".stfolder").mkdir()
    async with driver(store) as hands:
        await hands.press(*begin.split())
        home = hands.app.screen
        for keys in tried:
            with another_program(store, "BEGIN EXCLUSIVE"):
                await hands.press(*keys.split())
                assert "is in gebruik door een ander programma" in hands.says(), keys
            while hands.app.screen is not home:
                hands.app.pop_screen()
                await hands.settle()
            await hands.press("escape", "escape")
        assert (hands.app.fault, hands.app.return_code) == (None, None)
        await hands.press(*("" if begin else "enter b").split(), "0", "d", "1", *"nu wel", "enter")
        assert hands.says().endswith("nu wel")
