"""Read a plan file: the whole document, or every fault that is in it."""

from collections.abc import Callable, Mapping
from typing import Final

from ogsm_tui.exchange.planfile import items, meetings
from ogsm_tui.exchange.planfile.checks import StoredPlan, check
from ogsm_tui.exchange.planfile.faults import FaultCode, FaultLog, PlanFault
from ogsm_tui.exchange.planfile.showing import shown
from ogsm_tui.exchange.planfile.syntax import parsed
from ogsm_tui.exchange.planfile.table import Table
from ogsm_tui.services.document import (
    ABSENT,
    FORMAT,
    ActionDoc,
    GoalDoc,
    IndicatorDoc,
    OgsmDoc,
    PersonDoc,
    PlanDoc,
    SessionDoc,
    StrategyDoc,
)

NO_TITLE: Final = OgsmDoc(title="")


def nothing_stored(ogsm: OgsmDoc) -> StoredPlan:
    """Stand in for a store that does not hold this OGSM yet."""
    return StoredPlan()


def read_plan(
    content: str | bytes, source: str, stored_for: Callable[[OgsmDoc], StoredPlan] = nothing_stored
) -> PlanDoc | tuple[PlanFault, ...]:
    """Read a plan file (formats.md, section 1), or give every fault found, at least one.

    `source` is the name by which the faults call the file. `stored_for` says what is stored of the
    OGSM that the file is about: references may point to it.
    """
    log = FaultLog(source)
    root = parsed(content, log)
    if root is None or not _is_our_format(root, log):
        return log.faults
    plan = _plan(Table(root, PlanDoc, "", log))
    is_identified = bool(plan.ogsm.title) or plan.ogsm.code not in ("", ABSENT)
    check(plan, stored_for(plan.ogsm) if is_identified else StoredPlan(), log)
    return log.faults or plan


def _is_our_format(root: Mapping[str, object], log: FaultLog) -> bool:
    """Log what is wrong with `format`; another number means that nothing else can be judged."""
    if "format" not in root:
        log.add("format", FaultCode.MISSING)
        return True
    if root["format"] == FORMAT and type(root["format"]) is int:
        return True
    log.add("format", FaultCode.UNKNOWN_FORMAT, shown(root["format"]), (str(FORMAT),))
    return type(root["format"]) is not int


def _plan(table: Table) -> PlanDoc:
    ogsm = table.inner("ogsm", OgsmDoc)
    return PlanDoc(
        format=FORMAT,
        ogsm=items.ogsm(ogsm) if ogsm else NO_TITLE,
        people=table.rows("people", PersonDoc, items.person),
        goals=table.rows("goals", GoalDoc, items.goal),
        strategies=table.rows("strategies", StrategyDoc, items.strategy),
        indicators=table.rows("indicators", IndicatorDoc, items.indicator),
        actions=table.rows("actions", ActionDoc, items.action),
        sessions=table.rows("sessions", SessionDoc, meetings.session),
    )
