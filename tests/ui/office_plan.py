"""The plan that the tests of the session are about: one item for everything that a doensessie holds.

On 24 November 2026 there is a session; the last one was on 27 October, the next one is on 22 December.
"""

from datetime import date, datetime
from pathlib import Path

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Light,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Status,
)
from tests.builders import Listed, Moved, PlanBuilder, Reported, fresh_store

TODAY = date(2026, 11, 24)
DUE = date(2026, 12, 22)


def office_plan(path: Path) -> Path:
    """Build the plan in a fresh store at `path`."""
    store = fresh_store(path)
    plan = PlanBuilder(store, title="Jaarplan", process_owner="Ravi Sharma")
    with plan.batch():
        for name in ("Ravi Sharma", "Jan Bos", "Mieke Vis", "Tarik Ali"):
            plan.person(name)
        plan.strategy("S1", "Betere brieven", owner="Mieke Vis")
        _troubled(plan)
        _unknown(plan)
        _completed(plan)
        _quiet(plan)
        _sessions(plan)
    store.close()
    return path


def _troubled(plan: PlanBuilder) -> None:
    plan.action(
        "A12",
        "Honderd brieven herschrijven",
        status=Status.DOING,
        owner="Jan Bos",
        involved=["Mieke Vis"],
        strategies=["S1"],
        start=date(2026, 3, 1),
        deadline=date(2026, 11, 1),
        moves=[Moved(date(2026, 8, 27), date(2026, 9, 1), date(2026, 11, 1))],
        reports=[
            Reported(date(2026, 8, 27), Light.ORANGE, 30, "Op schema, maar krap."),
            Reported(date(2026, 9, 24), Light.ORANGE, 40, "Minder schrijvers dan gedacht."),
            Reported(date(2026, 10, 20), Light.RED, 45, "Twee schrijvers ziek, wachten op inhuur."),
        ],
    )
    plan.action(
        "A31",
        "Werving praktijkopleiders",
        status=Status.DOING,
        owner="Tarik Ali",
        strategies=["S1"],
        deadline=date(2026, 12, 31),
        reports=[Reported(date(2026, 11, 16), Light.ORANGE, 60, "Nog drie gesprekken te gaan.")],
    )


def _unknown(plan: PlanBuilder) -> None:
    plan.action("A5", "Lezerspanel", status=Status.DOING, owner="Tarik Ali", strategies=["S1"])
    plan.action(
        "A14",
        "Spreekuren",
        status=Status.DOING,
        owner="Jan Bos",
        strategies=["S1"],
        reports=[Reported(date(2026, 10, 14), Light.GREEN, 70, "Loopt.")],
    )


def _completed(plan: PlanBuilder) -> None:
    plan.action(
        "A3",
        "Ruimere openingstijden",
        status=Status.COMPLETED,
        owner="Mieke Vis",
        strategies=["S1"],
        completed=date(2026, 11, 20),
        reports=[Reported(date(2026, 11, 20), Light.GREEN, 100, "Klaar.")],
    )


def _quiet(plan: PlanBuilder) -> None:
    plan.action(
        "A22",
        "Afspraken via de telefoon",
        status=Status.DOING,
        owner="Jan Bos",
        strategies=["S1"],
        reports=[Reported(date(2026, 11, 18), Light.GREEN, 80, "Volgens plan.")],
    )
    plan.action("A50", "Later in de tijd", status=Status.TODO, owner="Jan Bos", start=date(2027, 2, 1))


def _sessions(plan: PlanBuilder) -> None:
    review = SessionKind.ACTION_REVIEW
    last = plan.session(
        review,
        datetime(2026, 10, 27, 10, 0),
        status=SessionStatus.CLOSED,
        agenda=[
            Listed("A12", Section.DECIDE, (Reason.RED,), Handled.DECIDED),
            Listed("A22", Section.DECIDE, (Reason.ORANGE,), Handled.NOT_REACHED),
        ],
    )
    plan.decision(
        last,
        DecisionKind.INTERVENE,
        "A12",
        text="Twee schrijvers inhuren",
        who="Mieke Vis",
        by=date(2026, 11, 10),
    )
    plan.session(review, datetime(2026, 11, 24, 10, 0))
    plan.session(review, datetime(2026, 12, 22, 10, 0))
