"""Plans for the first screen: a few lines each, on 22 November 2026."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from ogsm_tui.method.words import DecisionKind, Light, SessionKind, SessionStatus, Status
from tests.builders import Measured, PlanBuilder, Reported, fresh_store

TODAY = date(2026, 11, 22)
TUESDAY = datetime(2026, 11, 24, 10, 0)
OWNERS = ("Jan Bos", "Mieke Vis", "Tarik Ali")

FRESH, OLD = date(2026, 11, 16), date(2026, 8, 3)


def add_actions(plan: PlanBuilder, lights: Sequence[Light | None], *, stale: int = 0) -> None:
    """Add an action in progress for each light; the first `stale` of them have no current report."""
    for number, light in enumerate(lights):
        plan.action(
            f"A{number + 1}",
            f"Actie {number + 1}",
            status=Status.DOING,
            owner=OWNERS[number % len(OWNERS)],
            strategies=["S1"],
            start=date(2026, 2, 2),
            reports=[Reported(OLD if number < stale else FRESH, light)],
        )


def status_plan(
    path: Path,
    *,
    kind: SessionKind = SessionKind.ACTION_REVIEW,
    start: datetime | None = TUESDAY,
    running: bool = False,
    lights: Sequence[Light | None] = (Light.RED, Light.ORANGE, Light.ORANGE, Light.GREEN, None),
    stale: int = 3,
    agreements: Sequence[tuple[str, date]] = (),
    title: str = "Jaarplan Dienstverlening",
) -> Path:
    """Build a plan with one session behind it, and one ahead unless `start` is `None`."""
    store = fresh_store(path)
    plan = PlanBuilder(store, title=title, process_owner="Ravi Sharma")
    with plan.batch():
        plan.strategy("S1", "Betere brieven", owner="Mieke Vis", reports=[Reported(FRESH, Light.GREEN)])
        plan.indicator("I1", "S1", owner="Mieke Vis", measurements=[Measured(FRESH, 45, light=Light.ORANGE)])
        add_actions(plan, lights, stale=stale)
        last = plan.session(kind, datetime(2026, 10, 27, 10, 0), status=SessionStatus.CLOSED)
        for place, (text, by) in enumerate(agreements):
            who = OWNERS[place % len(OWNERS)]
            plan.decision(last, DecisionKind.INTERVENE, "A1", text=text, who=who, by=by, place=place)
        if start is not None:
            status = SessionStatus.RUNNING if running else SessionStatus.PLANNED
            plan.session(kind, start, status=status, place="De Brug")
    store.close()
    return path
