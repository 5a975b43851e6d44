"""What a strategy is discussed with: its indicators with their measurements, and the lessons on it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.store.background import Background
from ogsm_tui.store.queries.background import background
from tests.builders import Measured, PlanBuilder, fresh_store

ON = date(2026, 12, 17)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanBuilder]:
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store)
    with plan.batch():
        for code in ("S1", "S2"):
            plan.strategy(code)
        plan.indicator(
            "I1",
            "S1",
            unit="%",
            baseline=20,
            target=80,
            measurements=[
                Measured(date(2026, 6, 30), 30),
                Measured(date(2026, 12, 1), 52),
                Measured(date(2026, 12, 31), 60),
            ],
        )
        plan.indicator("I2", "S1")
        plan.indicator("I3", "S1", archived=True)
        plan.indicator("I4", "S2")
        plan.action("A1", strategies=["S1", "S2"])
    yield plan
    store.close()


def read(plan: PlanBuilder, code: str) -> Background:
    with plan.store.read() as connection:
        return background(connection, plan.id_of(code), ON)


def test_its_indicators_stand_in_plan_order_with_what_was_measured_until_that_day(plan: PlanBuilder) -> None:
    indicators = read(plan, "S1").indicators
    assert [each.code for each in indicators] == ["I1", "I2"]
    assert [each.actual for each in indicators[0].measurements] == [52, 30]
    assert indicators[1].measurements == ()


def test_lessons_on_it_its_indicators_and_its_actions_come_back_newest_first(plan: PlanBuilder) -> None:
    newer, older = (
        plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, month, 17, 10), status=SessionStatus.CLOSED)
        for month in (9, 6)
    )
    plan.note(newer, "over de keuze", "S1", lesson=True)
    plan.note(older, "over de indicator", "I1", lesson=True)
    plan.note(older, "over de actie", "A1", lesson=True)
    plan.note(newer, "geen les", "S1")
    plan.note(newer, "over de sessie", lesson=True)
    assert [each.text for each in read(plan, "S1").lessons] == [
        "over de keuze",
        "over de actie",
        "over de indicator",
    ]
    assert [each.text for each in read(plan, "S2").lessons] == ["over de actie"]
