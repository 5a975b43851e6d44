"""A store with several plans asks which one, and remembers the answer."""

from dataclasses import replace
from pathlib import Path

import pytest

from ogsm_tui.method.words import OgsmStatus
from tests.builders import PlanBuilder, fresh_store
from tests.driver import Hands, driver
from tests.ui.status_plan import TODAY

SIZES = pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 20)], ids=str)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    store = fresh_store(tmp_path / "ogsm.db")
    PlanBuilder(store, title="Jaarplan Dienstverlening", team="Burgerzaken")
    PlanBuilder(store, title="Zorg dichtbij", team="Wijkteam", status=OgsmStatus.DRAFT)
    store.close()
    return tmp_path / "ogsm.db"


def cursor_row(hands: Hands) -> list[str]:
    return next(line for line in hands.screen() if line.strip().startswith("▌")).split()


@SIZES
async def test_it_asks_which_plan_and_opens_the_one_that_is_chosen(
    store: Path, size: tuple[int, int]
) -> None:
    chosen: list[int] = []
    async with driver(
        store, today=TODAY, size=size, change=lambda start: replace(start, remember_plan=chosen.append)
    ) as hands:
        assert hands.sees("Welk plan?")
        assert cursor_row(hands) == ["▌", "Jaarplan", "Dienstverlening", "Burgerzaken", "actief"]
        await hands.press("j")
        assert cursor_row(hands) == ["▌", "Zorg", "dichtbij", "Wijkteam", "concept"]
        await hands.press("enter")
        assert hands.screen()[0].startswith(" Zorg dichtbij")
        assert chosen == [hands.app.office.ogsm_id]


async def test_the_plan_that_is_remembered_is_opened_at_once(store: Path) -> None:
    async with driver(
        store, today=TODAY, change=lambda start: replace(start, plan=lambda reading: 2)
    ) as hands:
        assert hands.screen()[0].startswith(" Zorg dichtbij")


async def test_another_plan_can_be_chosen_later_or_not(store: Path) -> None:
    async with driver(
        store, today=TODAY, change=lambda start: replace(start, plan=lambda reading: 2)
    ) as hands:
        assert "a Ander plan" in hands.offers()
        await hands.press("a")
        assert cursor_row(hands)[1] == "Zorg"
        await hands.press("q")
        assert hands.screen()[0].startswith(" Zorg dichtbij")
        await hands.press("a", "k", "enter")
        assert hands.screen()[0].startswith(" Jaarplan Dienstverlening")


async def test_where_none_is_chosen_q_stops(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("q")
        assert hands.app.return_code == 0
