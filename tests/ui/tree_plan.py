"""The plan that the tests of the plan screen are about: every kind of item, and what may be remarked."""

from datetime import date
from pathlib import Path

from ogsm_tui.method.words import Light, Status
from tests.builders import Measured, PlanBuilder, Reported, fresh_store

TODAY = date(2026, 11, 24)


def tree_plan(path: Path) -> Path:
    """Build the plan in a fresh store at `path`."""
    store = fresh_store(path)
    plan = PlanBuilder(
        store, title="Jaarplan", team="Balie", objective="In één keer goed", owner="Ingrid de Wit"
    )
    with plan.batch():
        for name in ("Jan Bos", "Mieke Vis", "Tarik Ali"):
            plan.person(name)
        plan.goal(
            "D1",
            "Inwoners geven een acht",
            owner="Ingrid de Wit",
            unit="cijfer",
            target=8.0,
            target_date=date(2026, 12, 31),
            measurements=[Measured(date(2026, 6, 30), 7.2), Measured(date(2026, 9, 30), 7.5)],
        )
        plan.strategy("S1", "Betere brieven", owner="Mieke Vis")
        plan.strategy("S2", "Sneller aan de balie")
        plan.strategy("S3", "Digitale balie", owner="Tarik Ali", archived=True)
        plan.indicator("I1", "S1", "Brieven op B1", owner="Mieke Vis", unit="%", baseline=20.0, target=80.0)
        _actions(plan)
    store.close()
    return path


def _actions(plan: PlanBuilder) -> None:
    doing = Status.DOING
    told = [Reported(date(2026, 11, 10), Light.ORANGE, 40, "Twee schrijvers ziek.", "Jan Bos")]
    plan.action(
        "A1",
        "Brieven herschrijven",
        status=doing,
        owner="Jan Bos",
        strategies=["S1", "S2"],
        deadline=date(2026, 12, 1),
        reports=told,
    )
    plan.action("A2", "Schrijftraining", owner="Tarik Ali", parent="A1", deadline=date(2026, 12, 15))
    plan.action("A3", "Lezerspanel", status=doing, owner="Jan Bos", strategies=["S1"])
    plan.action("A4", "Nieuw rooster", owner="Tarik Ali", strategies=["S2", "S3"], deadline=TODAY)
    plan.action("A5", "Wachtruimte schilderen", status=Status.COMPLETED, owner="Jan Bos")
    plan.action("A6", "Oude zuil", owner="Jan Bos", strategies=["S2"], archived=True)
