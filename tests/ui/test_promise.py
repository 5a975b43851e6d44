"""The promise: a doensessie of twelve items costs three keys beside each text, and one a verdict."""

from datetime import date, datetime
from pathlib import Path

from ogsm_tui.method.words import Light, SessionKind, Status
from tests.builders import PlanBuilder, Reported, fresh_store
from tests.driver import driver

REPORTED = date(2026, 11, 20)
TEXT = "we doen dit samen"


def twelve_items(path: Path) -> Path:
    """Build a plan with eight troubled actions and four completed ones, and a doensessie today."""
    store = fresh_store(path)
    plan = PlanBuilder(store, process_owner="Ravi Sharma")
    with plan.batch():
        for number in range(1, 9):
            light = Light.RED if number < 4 else Light.ORANGE
            reports = [Reported(REPORTED, light, 40, "Het loopt niet.")]
            plan.action(f"A{number}", status=Status.DOING, owner="Jan Bos", reports=reports)
        for number in range(9, 13):
            plan.action(f"A{number}", status=Status.COMPLETED, owner="Jan Bos", completed=REPORTED)
        plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 10, 0))
    store.close()
    return path


async def test_twelve_items_cost_no_other_keys_than_promised(tmp_path: Path) -> None:
    async with driver(twelve_items(tmp_path / "ogsm.db")) as hands:
        await hands.press("enter", "b")
        keys = 0
        for _ in range(8):
            await hands.press("d", "1", *TEXT, "enter")
            keys += 3
        for _ in range(4):
            await hands.press("v")
            keys += 1
        assert keys == 28
        assert hands.sees("12 van 12 behandeld")
        assert hands.sees("Alles is behandeld")
