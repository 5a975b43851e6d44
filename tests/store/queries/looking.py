"""How these tests look at a bookmark."""

from datetime import date, datetime, timedelta

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.store.models import ListedAction, Overview
from ogsm_tui.store.queries.bookmark import overview
from tests.builders import Listed, PlanBuilder

ON = date(2026, 11, 24)
PREVIOUS = datetime(2026, 10, 27, 10, 0)
DOEN = SessionKind.ACTION_REVIEW
BIJSTUREN = SessionKind.STRATEGY_REVIEW


def ago(days: int) -> date:
    """Give a day before the date of evaluation; a negative number gives one after it."""
    return ON - timedelta(days=days)


def held(plan: PlanBuilder, *agenda: Listed, kind: SessionKind = DOEN, start: datetime = PREVIOUS) -> int:
    """Hold a session of an hour, and close it."""
    closed = start + timedelta(hours=1)
    return plan.session(kind, start, status=SessionStatus.CLOSED, closed=closed, agenda=agenda)


def look(plan: PlanBuilder, kind: SessionKind = DOEN, on: date = ON) -> Overview:
    """Look at a bookmark of the plan."""
    with plan.store.read() as connection:
        return overview(connection, plan.id, kind, on)


def sections(found: Overview) -> dict[str, list[str]]:
    """Give the codes by section, empty sections left out."""
    listed = {"decide": found.decide, "unknown": found.unknown, "check": found.check}
    return {name: [each.code for each in actions] for name, actions in listed.items() if actions}


def only(plan: PlanBuilder, kind: SessionKind = DOEN, on: date = ON) -> ListedAction:
    """Give the one action that is listed."""
    found = look(plan, kind, on)
    (action,) = (*found.decide, *found.unknown, *found.check)
    return action
