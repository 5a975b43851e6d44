"""Read the plan itself: the OGSM, its people and its items, with their reports and measurements."""

from datetime import date
from typing import Final

from ogsm_tui.exchange.planfile import values
from ogsm_tui.exchange.planfile.faults import FaultCode
from ogsm_tui.exchange.planfile.table import Table
from ogsm_tui.method.words import Light, OgsmStatus, Status
from ogsm_tui.services.document import (
    ABSENT,
    ActionDoc,
    GoalDoc,
    IndicatorDoc,
    MeasurementDoc,
    MoveDoc,
    OgsmDoc,
    PersonDoc,
    ReportDoc,
    StrategyDoc,
)

DAY: Final = values.clearable(values.day)
NUMBER: Final = values.clearable(values.number)
PROGRESS: Final = values.clearable(values.whole(0, 100))
LIGHT: Final = values.clearable(values.word(Light))
STATUS: Final = values.clearable(values.word(Status))
OGSM_STATUS: Final = values.clearable(values.word(OgsmStatus))


def ogsm(table: Table) -> OgsmDoc:
    """Read `[ogsm]`."""
    return OgsmDoc(
        code=table.take("code", values.name, ABSENT),
        title=table.need("title", values.filled, ""),
        team=table.take("team", values.line, ABSENT),
        status=table.take("status", OGSM_STATUS, ABSENT),
        objective=table.take("objective", values.text, ABSENT),
        owner=table.take("owner", values.name, ABSENT),
        process_owner=table.take("process_owner", values.name, ABSENT),
        start=table.take("start", DAY, ABSENT),
        end=table.take("end", DAY, ABSENT),
        reports=table.rows("reports", ReportDoc, report),
    )


def person(table: Table) -> PersonDoc:
    """Read one of `[[people]]`."""
    return PersonDoc(
        name=table.need("name", values.filled, ""),
        email=table.take("email", values.line, ABSENT),
    )


def goal(table: Table) -> GoalDoc:
    """Read one of `[[goals]]`."""
    return GoalDoc(
        code=table.need("code", values.filled, ""),
        title=table.need("title", values.filled, ""),
        unit=table.take("unit", values.line, ABSENT),
        baseline=table.take("baseline", NUMBER, ABSENT),
        target=table.take("target", NUMBER, ABSENT),
        target_date=table.take("target_date", DAY, ABSENT),
        owner=table.take("owner", values.name, ABSENT),
        archived=table.take("archived", values.flag, ABSENT),
        measurements=table.rows("measurements", MeasurementDoc, measurement),
    )


def strategy(table: Table) -> StrategyDoc:
    """Read one of `[[strategies]]`."""
    return StrategyDoc(
        code=table.need("code", values.filled, ""),
        title=table.need("title", values.filled, ""),
        text=table.take("text", values.text, ABSENT),
        owner=table.take("owner", values.name, ABSENT),
        labels=table.take_all("labels", values.filled, ABSENT),
        archived=table.take("archived", values.flag, ABSENT),
        reports=table.rows("reports", ReportDoc, report),
    )


def indicator(table: Table) -> IndicatorDoc:
    """Read one of `[[indicators]]`."""
    return IndicatorDoc(
        code=table.need("code", values.filled, ""),
        strategy=table.take("strategy", values.name, ABSENT),
        title=table.need("title", values.filled, ""),
        unit=table.take("unit", values.line, ABSENT),
        baseline=table.take("baseline", NUMBER, ABSENT),
        target=table.take("target", NUMBER, ABSENT),
        target_date=table.take("target_date", DAY, ABSENT),
        owner=table.take("owner", values.name, ABSENT),
        archived=table.take("archived", values.flag, ABSENT),
        measurements=table.rows("measurements", MeasurementDoc, measurement),
    )


def action(table: Table) -> ActionDoc:
    """Read one of `[[actions]]`."""
    return ActionDoc(
        code=table.need("code", values.filled, ""),
        title=table.need("title", values.filled, ""),
        text=table.take("text", values.text, ABSENT),
        strategies=table.take_all("strategies", values.filled, ABSENT),
        parent=table.take("parent", values.name, ABSENT),
        owner=table.take("owner", values.name, ABSENT),
        involved=table.take_all("involved", values.filled, ABSENT),
        labels=table.take_all("labels", values.filled, ABSENT),
        start=table.take("start", DAY, ABSENT),
        deadline=table.take("deadline", DAY, ABSENT),
        status=table.take("status", STATUS, ABSENT),
        completed=table.take("completed", DAY, ABSENT),
        archived=table.take("archived", values.flag, ABSENT),
        moves=table.rows("moves", MoveDoc, move),
        reports=table.rows("reports", ReportDoc, report),
    )


def report(table: Table) -> ReportDoc:
    """Read one progress report."""
    return ReportDoc(
        date=table.need("date", values.day, date.min),
        light=table.take("light", LIGHT, None),
        progress=table.take("progress", PROGRESS, None),
        author=table.take("author", values.name, ""),
        text=table.take("text", values.text, ""),
        in_session=table.take("in_session", values.flag, False),
    )


def measurement(table: Table) -> MeasurementDoc:
    """Read one measurement; only a light set in a session goes without a value (method.md, section 6)."""
    doc = MeasurementDoc(
        date=table.need("date", values.day, date.min),
        actual=table.take("actual", NUMBER, None),
        target=table.take("target", NUMBER, None),
        light=table.take("light", LIGHT, None),
        author=table.take("author", values.name, ""),
        text=table.take("text", values.text, ""),
        in_session=table.take("in_session", values.flag, False),
    )
    says_something = doc.actual is not None or (doc.in_session and doc.light)
    if not says_something and table.is_clear("actual", "in_session", "light"):
        table.fault("actual", FaultCode.MEASUREMENT_WITHOUT_VALUE)
    return doc


def move(table: Table) -> MoveDoc:
    """Read one move of a deadline."""
    return MoveDoc(
        on=table.need("on", values.day, date.min),
        old=table.need("from", values.day, date.min),
        new=table.need("to", values.day, date.min),
    )
