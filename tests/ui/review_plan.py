"""A plan with three strategies and a bijstuursessie on 17 December 2026; the last one was on 17 September."""

from datetime import date, datetime
from pathlib import Path

from ogsm_tui.method.words import DecisionKind, Light, SessionKind, SessionStatus, Status
from tests.builders import Measured, PlanBuilder, Reported, fresh_store

TODAY = date(2026, 12, 17)


def review_plan(path: Path) -> Path:
    """Build the plan in a fresh store at `path`."""
    store = fresh_store(path)
    plan = PlanBuilder(store, title="Jaarplan", process_owner="Ravi Sharma", start=date(2026, 1, 1))
    with plan.batch():
        for name in ("Ravi Sharma", "Mieke Vis", "Tarik Ali"):
            plan.person(name)
        _letters(plan)
        _helped(plan)
        plan.strategy("S3", "Vaker online", owner="Mieke Vis")
        _sessions(plan)
    store.close()
    return path


def _letters(plan: PlanBuilder) -> None:
    plan.strategy(
        "S1",
        "Betere brieven",
        owner="Mieke Vis",
        text="Wie de brief begrijpt, belt niet.",
        reports=[
            Reported(date(2026, 9, 1), Light.GREEN, None, "Goed begin."),
            Reported(date(2026, 12, 1), Light.ORANGE, None, "Het gaat langzaam."),
        ],
    )
    plan.indicator(
        "I1",
        "S1",
        "Brieven op B1",
        unit="%",
        baseline=20,
        target=80,
        target_date=date(2026, 12, 31),
        measurements=[
            Measured(date(2026, 6, 30), 40, light=Light.GREEN),
            Measured(date(2026, 12, 1), 52, light=Light.ORANGE),
        ],
    )
    plan.action("A1", "Sjablonen", status=Status.COMPLETED, completed=date(2026, 11, 2), strategies=["S1"])


def _helped(plan: PlanBuilder) -> None:
    plan.strategy("S2", "Sneller geholpen", owner="Tarik Ali")
    plan.indicator("I2", "S2", "Wachttijd", unit="minuten", baseline=6, target=3, owner="Tarik Ali")
    for code, title, light in (("A8", "Nieuw rooster", Light.RED), ("A9", "Terugbellen", Light.ORANGE)):
        plan.action(
            code,
            title,
            status=Status.DOING,
            owner="Tarik Ali",
            strategies=["S2"],
            reports=[Reported(date(2026, 12, 10), light, 30, "Ligt stil.")],
        )


def _sessions(plan: PlanBuilder) -> None:
    last = plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 9, 17, 10), status=SessionStatus.CLOSED)
    plan.decision(
        last, DecisionKind.INTERVENE, "I1", text="schrijvers opleiden", who="Mieke Vis", by=date(2026, 12, 1)
    )
    plan.note(last, "Eerst meten, dan praten.", "S1", lesson=True)
    plan.note(last, "Korter vergaderen.", lesson=True)
    plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 17, 10))
    plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 12, 16, 10))
