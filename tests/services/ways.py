"""Ways in which people use every public method of the services, on the plan of `conftest.py`."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ogsm_tui.method.words import (
    ActionsFate,
    DecisionKind,
    ItemField,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    PlanField,
    SessionKind,
    SessionStatus,
    Status,
)
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.document import ActionDoc, OgsmDoc, PlanDoc, ReportDoc, SessionDoc
from ogsm_tui.services.drafts import (
    Closing,
    DecisionDraft,
    ItemDraft,
    MeasurementDraft,
    NewValues,
    PlanDraft,
    Planned,
    ReportDraft,
)
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.outcome import Done
from ogsm_tui.services.plans import Plans
from tests.services.conftest import ON, Table

LATER = datetime(2027, 1, 12, 10, 0)
DAY = LATER.date()


@dataclass(frozen=True)
class Do:
    """One call of a method, by its name; an argument that is a function is asked of the table."""

    name: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]

    def asked(self, table: Table) -> "Do":
        """Give the same call with every argument asked for."""
        arguments = tuple(each(table) if callable(each) else each for each in self.arguments)
        return replace(self, arguments=arguments)

    def __call__(self, table: Table) -> Done | Imported:
        service, method = self.name.split(".")
        apart = {
            "plans": Plans(table.store, Clock(ON), "window-1"),
            "importing": Importing(table.store, Clock(ON), "window-1"),
        }
        function: Callable[..., Done | Imported] = getattr(
            apart.get(service) or getattr(table.desk, service), method
        )
        return function(*self.asked(table).arguments, **self.named)


def do(name: str, *arguments: object, **named: object) -> Do:
    return Do(name, arguments, named)


def here(table: Table) -> int:
    """Mean the session."""
    return table.session_id


def item(code: str) -> Callable[[Table], int]:
    return lambda table: table.plan.id_of(code)


def items(*codes: str) -> Callable[[Table], list[int]]:
    return lambda table: [table.plan.id_of(code) for code in codes]


def drafted(
    code: str, kind: DecisionKind, text: str = "", who: str = "", **values: Any
) -> Callable[[Table], DecisionDraft]:
    by = DAY if who else None
    return lambda table: DecisionDraft(table.plan.id_of(code), kind, text, who, by, NewValues(**values))


def decision(code: str, kind: DecisionKind, text: str = "", who: str = "", **values: Any) -> Do:
    return do("deciding.decide", here, drafted(code, kind, text, who, **values))


def last_on(code: str) -> Callable[[Table], int]:
    """Mean the last decision on an item."""
    return lambda table: table.item(code).decisions[0].id


def change(of: str, /, **values: Any) -> Do:
    return do("items.change", item(of), {ItemField(name): value for name, value in values.items()})


def add(kind: ItemKind, **values: Any) -> Callable[[Table], ItemDraft]:
    return lambda table: ItemDraft(kind, {ItemField(name): value for name, value in values.items()})


def agreed(table: Table) -> int:
    """Make an agreement in a session before."""
    plan = table.plan
    earlier = plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 9, 22, 10), status=SessionStatus.CLOSED)
    by = date(2026, 10, 1)
    return plan.decision(earlier, DecisionKind.INTERVENE, "A1", who="Jan Bos", by=by, text="inhuren")


def changed_plan(table: Table) -> PlanDoc:
    """Give the plan as it was exported, with changes of every kind."""
    doc = table.desk.reading.document(table.plan.id)
    first, second, *rest = doc.actions
    return replace(
        doc,
        ogsm=replace(doc.ogsm, team="Balie", owner="Gast"),
        actions=(
            replace(first, title="Anders", status=Status.COMPLETED, strategies=(), deadline=DAY),
            replace(second, involved=("Gast", "Jan Bos"), parent=first.code, labels=("x",)),
            *rest,
            ActionDoc(code="A99", title="Nieuw", owner="Nieuw", reports=(ReportDoc(date=ON),)),
        ),
        sessions=(*doc.sessions, SessionDoc(kind=SessionKind.STRATEGY_REVIEW, start=LATER)),
    )


BEGIN = do("conducting.begin", here)
VERIFY = do("walking.verify", here, items("A6"))
PARK = do("walking.park", here, item("A1"))
LATE = decision("A1", DecisionKind.RESCHEDULE, "later", deadline=DAY)
DONE = decision("A1", DecisionKind.COMPLETE)
PLANNED = Planned(SessionKind.STRATEGY_REVIEW, LATER, 90, "Kamer 2", "FREQ=MONTHLY")
NEW_PLAN = PlanDoc(format=1, ogsm=OgsmDoc(title="Ander plan", owner="Jan Bos"))

WAYS: tuple[tuple[Do, ...], ...] = (
    (do("calendar.plan", PLANNED),),
    (do("calendar.change", here, PLANNED),),
    (do("calendar.cancel", here),),
    (BEGIN,),
    (do("conducting.begin", here, "Gast"),),
    (BEGIN, do("conducting.attend", here, "Gast", present=True)),
    *(
        (
            BEGIN,
            do("conducting.attend", here, "Jan Bos", present=first),
            do("conducting.attend", here, "Jan Bos", present=then),
        )
        for first, then in ((False, True), (True, None))
    ),
    (BEGIN, do("conducting.finish", here, Closing())),
    (BEGIN, PARK, do("conducting.finish", here, Closing(("Gast", "Jan Bos"), 8, LATER), {1: 60, 2: 90})),
    (
        BEGIN,
        do("conducting.finish", here, Closing()),
        do("conducting.correct", here, "Het waren er drie"),
    ),
    (BEGIN, decision("A1", DecisionKind.INTERVENE, "inhuren", "Gast")),
    (
        BEGIN,
        do("deciding.decide", here, drafted("A1", DecisionKind.INTERVENE, "lenen", "Gast"), with_action=True),
    ),
    (BEGIN, LATE),
    (BEGIN, decision("A3", DecisionKind.RESCHEDULE, "eindelijk", deadline=DAY)),
    (BEGIN, decision("A1", DecisionKind.REASSIGN, owner="Gast")),
    (BEGIN, decision("A1", DecisionKind.STOP, "genoeg")),
    (BEGIN, DONE),
    (BEGIN, decision("A5", DecisionKind.START)),
    (BEGIN, decision("A8", DecisionKind.CONTINUE, "staat niet op de agenda")),
    (BEGIN, decision("S1", DecisionKind.ADJUST, wording="Anders gezegd")),
    (BEGIN, decision("S1", DecisionKind.STOP, "genoeg")),
    (BEGIN, decision("S1", DecisionKind.STOP, "genoeg", actions=ActionsFate.ARCHIVE)),
    (
        do("items.add", add(ItemKind.STRATEGY, title="Nieuw", code="S2")),
        BEGIN,
        decision("S1", DecisionKind.STOP, "genoeg", actions=ActionsFate.MOVE, strategy="S2"),
    ),
    (BEGIN, decision("I1", DecisionKind.RETARGET, "hoger", target=90.0, target_date=DAY)),
    (BEGIN, do("deciding.decide", here, DecisionDraft(None, DecisionKind.CONTINUE, "het plan blijft"))),
    (BEGIN, do("deciding.request_reports", here, items("A4", "A8", "I1"), DAY, "graag")),
    (BEGIN, DONE, do("deciding.revise", here, last_on("A1"), drafted("A1", DecisionKind.STOP, "weg"))),
    (BEGIN, LATE, do("deciding.revise", here, last_on("A1"), drafted("A1", DecisionKind.CONTINUE, "nee"))),
    (BEGIN, LATE, do("deciding.strike", here, last_on("A1"))),
    (BEGIN, DONE, do("deciding.strike", here, last_on("A1"))),
    (BEGIN, decision("S1", DecisionKind.STOP, "genoeg"), do("deciding.strike", here, last_on("S1"))),
    (BEGIN, do("walking.set_light", here, item("A1"), Light.GREEN)),
    (BEGIN, do("walking.set_light", here, item("A2"), None)),
    (BEGIN, do("walking.set_light", here, item("I1"), Light.RED)),
    (BEGIN, do("walking.verify", here, items("A6", "A7"))),
    (BEGIN, VERIFY, do("walking.reopen", here, item("A6"), "er ligt nog werk")),
    (BEGIN, do("walking.discuss", here, item("A4"), "komt morgen")),
    (BEGIN, PARK),
    (BEGIN, PARK, PARK),
    (BEGIN, do("walking.postpone", here, items("A1", "A2"))),
    (BEGIN, do("walking.bring_in", here, item("A8"))),
    (BEGIN, do("walking.note", here, item("A1"), "eerder bellen", lesson=True)),
    (BEGIN, do("walking.note", here, None, "korter vergaderen", lesson=False)),
    (BEGIN, do("agreements.judge", here, agreed, Outcome.KEPT)),
    (BEGIN, do("agreements.judge", here, agreed, Outcome.NOT_KEPT, "ziek")),
    (BEGIN, do("agreements.judge", here, agreed, None)),
    (do("reporting.report", item("A1"), ReportDraft(Light.GREEN, 60, "goed", "Gast")),),
    (do("reporting.report", item("objective"), ReportDraft(text="goed", on=date(2026, 11, 1))),),
    (do("reporting.measure", item("I1"), MeasurementDraft(45.5, 50, Light.ORANGE, "bijna", "Gast")),),
    (
        do(
            "heading.change",
            {
                PlanField.TITLE: "Ander jaar",
                PlanField.OBJECTIVE: "Hoger\nen verder",
                PlanField.OWNER: "Gast",
                PlanField.PROCESS_OWNER: "",
                PlanField.STATUS: OgsmStatus.DRAFT,
                PlanField.START: ON,
            },
        ),
    ),
    (do("items.add", add(ItemKind.ACTION, title="Nieuw", owner="Gast", strategies=("S1",), deadline=DAY)),),
    (do("items.add", add(ItemKind.INDICATOR, title="Nieuw", strategy="S1", target=5, unit="%")),),
    (do("items.add", add(ItemKind.GOAL, title="Nieuw", baseline=0, target_date=DAY)),),
    (BEGIN, do("items.add", add(ItemKind.STRATEGY, title="Nieuw", labels=("x",)), here)),
    (change("A1", title="Anders", text="Twee\nregels", code="B1"),),
    (change("A1", owner="Gast", involved=("Gast", "Jan Bos"), strategies=(), labels=("x",)),),
    (change("A1", deadline=DAY, start=ON, parent="A2"),),
    (change("A1", status=Status.COMPLETED, completed=date(2026, 11, 1)),),
    (change("A6", status=Status.DOING),),
    (change("I1", unit="‰", baseline=0, target=1.5, target_date=None, strategy=""),),
    (change("objective", title="Hoger", owner="Gast"),),
    (BEGIN, do("items.change", item("A9"), {ItemField.STATUS: Status.DOING}, here)),
    (do("items.move_before", item("A4"), item("A1")),),
    (do("items.move_behind", item("A1"), item("A4")),),
    (
        do("items.add", add(ItemKind.STRATEGY, title="Nieuw", code="S2")),
        do("items.move_actions", item("S1"), "S2"),
    ),
    (do("items.archive", item("S1")),),
    (BEGIN, do("items.archive", item("A1"), here)),
    (do("items.archive", item("S1")), do("items.bring_back", item("S1"))),
    (do("plans.add", PlanDraft("Ander plan", "Balie", "Hoger", "Gast", "Jan Bos")),),
    (do("importing.take", changed_plan, "plan.toml"),),
    (do("importing.take", NEW_PLAN, "ander.toml"),),
)
"""What comes before, and last the call that a test is about."""
