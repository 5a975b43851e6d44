"""Plan files about the plan of `conftest.py`, and what comes of taking them in."""

from datetime import date, datetime
from typing import Any

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Light,
    OgsmStatus,
    Section,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.document import (
    ActionDoc,
    AgendaDoc,
    CorrectionDoc,
    DecisionDoc,
    GoalDoc,
    IndicatorDoc,
    MeasurementDoc,
    MoveDoc,
    NoteDoc,
    OgsmDoc,
    PersonDoc,
    PlanDoc,
    ReportDoc,
    SessionDoc,
    StrategyDoc,
    VerificationDoc,
)
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.store.models import ItemDetail
from tests.services.conftest import ON, Table

LATER = date(2027, 1, 15)
REPORT = ReportDoc(date=date(2026, 11, 1), light=Light.RED, progress=45, author="Jan Bos", text="Ziek.")
MOVE = MoveDoc(on=date(2026, 8, 27), old=date(2026, 11, 1), new=LATER)
START = datetime(2026, 12, 15, 10)


def plan_file(*actions: ActionDoc, **more: Any) -> PlanDoc:
    """Give a file about the plan of the table, with little in it."""
    return PlanDoc(format=1, ogsm=OgsmDoc(title="Jaarplan"), actions=actions, **more)


def take(table: Table, doc: PlanDoc, *, dry_run: bool = False, day: date = ON) -> Imported:
    importing = Importing(table.store, Clock(day), "window-1")
    taken = importing.take(doc, "plan.toml", dry_run=dry_run)
    assert isinstance(taken, Imported), taken
    return taken


def an_action(code: str = "A1", title: str = "A1", **values: Any) -> ActionDoc:
    return ActionDoc(code=code, title=title, **values)


def told(taken: Imported) -> list[tuple[str, str, str, str]]:
    return [(each.place, each.field, each.old, each.new) for each in taken.changes]


def item(table: Table, code: str, on: date = ON) -> ItemDetail:
    ref = table.desk.reading.find(table.plan.id, code)
    assert ref is not None
    found = table.desk.reading.item(ref, SessionKind.ACTION_REVIEW, on)
    assert found is not None
    return found


FULL = PlanDoc(
    format=1,
    ogsm=OgsmDoc(
        code="DV26",
        title="Dienstverlening",
        team="Balie",
        status=OgsmStatus.DRAFT,
        objective="In één keer goed",
        owner="Ingrid de Wit",
        process_owner="Ravi Sharma",
        start=date(2026, 1, 1),
        end=date(2026, 12, 31),
        reports=(REPORT, REPORT),
    ),
    people=(PersonDoc(name="Jan Bos", email="j.bos@example.org"),),
    goals=(GoalDoc(code="D1", title="Tevreden", measurements=(MeasurementDoc(date=ON, actual=7.0),)),),
    strategies=(StrategyDoc(code="S1", title="Brieven", owner="Mieke Vis", labels=("balie",)),),
    indicators=(IndicatorDoc(code="I1", strategy="S1", title="B1", unit="%", baseline=0.0),),
    actions=(
        an_action("A1", parent="A2", strategies=("S1",), involved=("Mieke Vis",), reports=(REPORT, REPORT)),
        an_action("A2", status=Status.COMPLETED, completed=date(2026, 10, 20), moves=(MOVE,), archived=True),
    ),
    sessions=(
        SessionDoc(
            kind=SessionKind.ACTION_REVIEW,
            start=datetime(2026, 10, 27, 10),
            status=SessionStatus.CLOSED,
            began=datetime(2026, 10, 27, 10, 2),
            present=("Jan Bos",),
            absent=("Mieke Vis",),
            agenda=(AgendaDoc(item="A1", section=Section.DECIDE, state=Handled.DECIDED, seconds=60),),
            decisions=(DecisionDoc(item="A1", kind=DecisionKind.INTERVENE, who="Jan Bos", by=LATER),),
            verifications=(
                VerificationDoc(item="A2", completed=date(2026, 10, 20), verdict=Verdict.VERIFIED),
            ),
            notes=(NoteDoc(text="Korter"),),
            corrections=(CorrectionDoc(date=ON, text="Drie"),),
        ),
        SessionDoc(kind=SessionKind.ACTION_REVIEW, start=START, series="FREQ=MONTHLY"),
    ),
)  # fmt: skip
