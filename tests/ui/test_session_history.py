"""The whole history of an item, from the session: what changed, when, from what to what, in which session."""

from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from tests.driver import driver


@pytest.mark.parametrize(
    ("lang", "act", "change", "session"),
    [
        (Lang.NL, "besluit", "deadline: 1 nov 2026 → 15 dec 2026", "doensessie van 24 nov"),
        (Lang.EN, "decision", "deadline: 1 Nov 2026 → 15 Dec 2026", "action review of 24 Nov"),
    ],
)
async def test_h_shows_everything_that_ever_changed(
    store: Path, lang: Lang, act: str, change: str, session: str
) -> None:
    async with driver(store, lang=lang) as hands:
        await hands.press("enter", "b", "j", "d2", *"15-12", "tab", *"drukte", "f3", "h")
        assert hands.sees("A12  Honderd brieven herschrijven")
        assert hands.sees(change)
        assert act in hands.line(session)
        await hands.press("escape")
        assert hands.sees("Honderd brieven")
        assert hands.sees("1 van 5 ") or hands.sees("1 of 5 ")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_long_history_scrolls(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size) as hands:
        await hands.press("enter", "b", "j", "lg", "k", "lo", "k", "lr", "h")
        first = hands.screen()
        await hands.press("pagedown")
        assert hands.screen() != first
        await hands.press("pageup")
        assert hands.screen() == first


async def test_a_lesson_is_called_one(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "i", *"Vraag het eerder", "tab", "j", "enter", "h")
        assert hands.sees("notitie: Vraag het eerder · les")
