"""What one owner still owes, typed in one go."""

from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.method.words import Light, SessionKind, Status
from ogsm_tui.texts import Lang
from tests.builders import Measured, PlanBuilder, Reported, fresh_store
from tests.driver import cursor_row, driver
from tests.ui.test_plan_changing import item

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give a plan in which Jan owes three reports and Mieke one; next comes a bijstuursessie."""
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store, title="Jaarplan")
    doing, recent = Status.DOING, Reported(date(2026, 11, 20), Light.GREEN, 50, "Loopt.")
    with plan.batch():
        plan.strategy("S1", "Betere brieven", owner="Jan Bos", reports=[recent])
        plan.indicator(
            "I1", "S1", "Brieven op B1", owner="Jan Bos", unit="%",
            measurements=[Measured(date(2026, 3, 31), 40.0)],
        )  # fmt: skip
        plan.action("A1", "Herschrijven", status=doing, owner="Jan Bos", strategies=["S1"])
        plan.action("A2", "Training", status=doing, owner="Jan Bos", strategies=["S1"])
        plan.action("A3", "Lezerspanel", status=doing, owner="Mieke Vis", strategies=["S1"])
        plan.action("A4", "Rooster", status=doing, owner="Mieke Vis", reports=[recent])
        plan.action("A5", "Zonder eigenaar", status=doing, strategies=["S1"])
        plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 1, 10, 0))
    store.close()
    return tmp_path / "ogsm.db"


async def test_who_owes_most_comes_first_with_what_is_owed(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("r")
        assert hands.sees("Wie rapporteert?")
        rows = [line.partition("│")[0].strip("▌ ").split() for line in hands.screen()[1:4]]
        assert rows == [["Jan", "Bos", "3"], ["Mieke", "Vis", "1"], ["zonder", "eigenaar", "1"]]
        assert hands.line("I1 Brieven op B1").rstrip().endswith("31 mrt 2026")
        assert hands.line("A1 Herschrijven").rstrip().endswith("nog geen rapportage")
        await hands.press("j")
        assert hands.sees("A3 Lezerspanel")


async def test_one_owner_tells_about_everything_in_one_go(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("r", "enter")
        assert hands.screen()[0].split() == ["Jan", "Bos", "0", "van", "3", "gerapporteerd"]
        assert hands.sees("40 %")
        await hands.press(*"52,5", "tab", "tab", *"g", "enter")
        assert hands.says() == "Bewaard: I1 meting 52,5 groen"
        assert cursor_row(hands).startswith("○ A1")
        await hands.press(*"r", "tab", *"40", "tab", *"Twee schrijvers ziek", "enter")
        assert hands.says() == "Bewaard: A1 rapportage rood: Twee schrijvers ziek"
        assert hands.line("I1 Brieven").partition("│")[0].rstrip().endswith("✓")
        await hands.press(*"o", "enter")
        assert hands.says() == "Bewaard: A2 rapportage oranje"
        assert cursor_row(hands).startswith("Mieke Vis")
        assert not hands.sees("Jan Bos")
    measured, report = item(store, "I1").measurements[0], item(store, "A1").reports[0]
    assert (measured.actual, measured.light, measured.author) == (52.5, Light.GREEN, "Jan Bos")
    assert (report.light, report.progress, report.author) == (Light.RED, 40, "Jan Bos")


async def test_what_is_skipped_comes_at_the_end_with_what_was_typed(store: Path) -> None:
    async with driver(store, today=TODAY, size=(60, 20)) as hands:
        await hands.press("r", "enter", *"55", "f4", *"g", "enter", *"g", "enter")
        assert hands.sees("METING I1")
        assert hands.says() == "Wat eerder getypt was, staat er weer."
        await hands.press("enter")
        assert hands.says() == "Bewaard: I1 meting 55"


async def test_escape_leaves_the_form_and_enter_comes_back_to_it(store: Path) -> None:
    async with driver(store, today=TODAY, lang=Lang.EN, theme="ogsm-light") as hands:
        await hands.press("r", "enter", "escape", "j", "enter", *"g", "tab", *"140", "enter")
        assert hands.says() == "Progress: choose a value from 0 to 100."
        await hands.press("escape", "q")
        assert hands.sees("Who reports?")
        await hands.press("q")
        assert hands.sees("PREPARATION")


async def test_what_was_kept_can_be_taken_back(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("r", "j", "enter", *"g", "enter")
        assert not hands.sees("Mieke Vis")
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: A3 rapportage groen"
        assert hands.sees("Mieke Vis")


async def test_where_nobody_owes_anything_it_says_so(tmp_path: Path) -> None:
    calm = fresh_store(tmp_path / "calm.db")
    PlanBuilder(calm, title="Rustig")
    calm.close()
    async with driver(tmp_path / "calm.db", today=TODAY) as hands:
        await hands.press("r")
        assert hands.sees("Voor de volgende sessie hoeft niemand nog te rapporteren.")
        await hands.press("enter")
        assert hands.says() == "Niemand hoeft nog te rapporteren."
