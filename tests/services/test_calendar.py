"""Sessions are planned, changed and cancelled; a series goes on by itself (method.md, section 7)."""

from datetime import date, datetime, timedelta

import pytest

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.services.calendar import rest_of_series
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import Closing, Planned
from ogsm_tui.services.office import office
from ogsm_tui.store.care import content_hash
from ogsm_tui.store.models import SessionHead
from tests.builders import PlanBuilder
from tests.services.conftest import Table

AT = datetime(2026, 12, 8, 14, 0)
DOEN, BIJSTUREN = SessionKind.ACTION_REVIEW, SessionKind.STRATEGY_REVIEW
WEEK = timedelta(weeks=1)


def sessions(table: Table, kind: SessionKind = BIJSTUREN) -> list[SessionHead]:
    return [each for each in table.desk.reading.sessions(table.plan.id) if each.kind is kind]


def planned(table: Table, kind: SessionKind = BIJSTUREN) -> list[datetime]:
    return [each.start for each in sessions(table, kind) if each.status is SessionStatus.PLANNED]


def plan(table: Table, start: datetime = AT, *, minutes: int = 60, place: str = "", series: str = "") -> int:
    """Plan a bijstuursessie, and give its id."""
    table.kept(table.desk.calendar.plan(Planned(BIJSTUREN, start, minutes, place, series)))
    return next(each.id for each in sessions(table) if each.start == start)


def test_a_planned_session_is_what_it_was_said_to_be(table: Table) -> None:
    before = content_hash(table.store)
    plan(table, minutes=90, place=" Kamer 2.14 ", series="FREQ=MONTHLY;BYDAY=2TU")
    (session,) = sessions(table)
    assert (session.start, session.minutes, session.place, session.series, session.status) == (
        AT,
        90,
        "Kamer 2.14",
        "FREQ=MONTHLY;BYDAY=2TU",
        SessionStatus.PLANNED,
    )
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before


NOT_PLANNED = [
    (Planned(BIJSTUREN, AT, 0), "out-of-range"),
    (Planned(BIJSTUREN, AT, 1441), "out-of-range"),
    (Planned(BIJSTUREN, AT, series="elke week"), "not-a-series"),
    (Planned(BIJSTUREN, AT, series="FREQ=VAAK"), "not-a-series"),
    (Planned(BIJSTUREN, AT, place="Kamer 2\nof 3"), "one-line"),
    (Planned(DOEN, datetime(2026, 11, 24, 10)), "session-taken"),
    (Planned(BIJSTUREN, datetime(2026, 1, 1, 10)), "in-the-past"),
]


@pytest.mark.parametrize(("wanted", "why"), NOT_PLANNED)
def test_what_cannot_be_planned_is_refused(table: Table, wanted: Planned, why: str) -> None:
    session = plan(table)
    before = content_hash(table.store)
    assert table.refused(table.desk.calendar.plan(wanted)) == why
    assert table.refused(table.desk.calendar.change(session, wanted)) == why
    assert content_hash(table.store) == before


def test_two_kinds_may_begin_at_the_same_time(table: Table) -> None:
    plan(table, datetime(2026, 11, 24, 10))
    assert planned(table) == planned(table, DOEN)


def test_a_planned_session_is_changed(table: Table) -> None:
    session = plan(table, place="Hier", series="FREQ=WEEKLY")
    before = content_hash(table.store)
    moved = Planned(BIJSTUREN, AT + WEEK, 45, "Daar", "")
    table.kept(table.desk.calendar.change(session, moved))
    (found,) = sessions(table)
    assert (found.id, found.start, found.minutes, found.place, found.series) == (
        session,
        AT + WEEK,
        45,
        "Daar",
        "",
    )
    assert table.refused(table.desk.calendar.change(session, moved)) == "unchanged"
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before


def test_one_that_is_overdue_keeps_its_day_or_gets_a_later_one(table: Table) -> None:
    passed = AT - 4 * WEEK
    session = table.plan.session(BIJSTUREN, passed)
    table.kept(table.desk.calendar.change(session, Planned(BIJSTUREN, passed, 90)))
    earlier = Planned(BIJSTUREN, passed - WEEK)
    assert table.refused(table.desk.calendar.change(session, earlier)) == "in-the-past"
    table.kept(table.desk.calendar.change(session, Planned(BIJSTUREN, AT)))


def test_only_a_planned_session_is_changed_or_cancelled(table: Table) -> None:
    table.begin()
    cancelled = plan(table)
    table.kept(table.desk.calendar.cancel(cancelled))
    before = content_hash(table.store)
    for session in (table.session_id, cancelled):
        wanted = Planned(BIJSTUREN, AT + WEEK)
        assert table.refused(table.desk.calendar.change(session, wanted)) == "not-planned"
        assert table.refused(table.desk.calendar.cancel(session)) == "not-planned"
    assert content_hash(table.store) == before


def test_a_session_of_another_plan_is_not_there(table: Table) -> None:
    foreign = PlanBuilder(table.store, title="Ander plan").session(DOEN, AT)
    assert table.refused(table.desk.calendar.cancel(foreign)) == "unknown-session"
    assert table.refused(table.desk.calendar.change(foreign, Planned(DOEN, AT))) == "unknown-session"
    assert table.refused(table.desk.conducting.begin(foreign)) == "unknown-session"


# ---- series


def test_cancelling_once_plans_nothing(table: Table) -> None:
    table.kept(table.desk.calendar.cancel(plan(table)))
    assert planned(table) == []
    assert [each.status for each in sessions(table)] == [SessionStatus.CANCELLED]


def test_cancelling_one_of_a_series_plans_the_next_in_the_same_step(table: Table) -> None:
    session = plan(table, minutes=90, place="Hier", series="FREQ=WEEKLY")
    before = content_hash(table.store)
    table.kept(table.desk.calendar.cancel(session))
    following = next(each for each in sessions(table) if each.status is SessionStatus.PLANNED)
    assert (following.start, following.minutes, following.place) == (AT + WEEK, 90, "Hier")
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before


def test_a_series_skips_the_days_that_have_passed(table: Table) -> None:
    session = plan(table, series="FREQ=WEEKLY")
    later = office(table.store, Clock(date(2027, 1, 6)), "window-1", table.plan.id)
    table.kept(later.calendar.cancel(session))
    assert planned(table) == [datetime(2027, 1, 12, 14)]


def test_one_that_is_planned_already_is_not_planned_twice(table: Table) -> None:
    session = plan(table, series="FREQ=WEEKLY")
    plan(table, AT + WEEK)
    table.kept(table.desk.calendar.cancel(session))
    assert planned(table) == [AT + WEEK]


@pytest.mark.parametrize(
    ("series", "starts"),
    [
        ("FREQ=WEEKLY;COUNT=3", [AT, AT + WEEK, AT + 2 * WEEK]),
        ("COUNT=1;FREQ=WEEKLY", [AT]),
        ("FREQ=WEEKLY;UNTIL=20261216T000000", [AT, AT + WEEK]),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=2", [AT, datetime(2027, 1, 12, 14)]),
    ],
)
def test_a_series_ends_where_it_says(table: Table, series: str, starts: list[datetime]) -> None:
    plan(table, series=series)
    held = []
    while planned(table):
        (start,) = planned(table)
        held.append(start)
        (session,) = (each.id for each in sessions(table) if each.start == start)
        desk = office(table.store, Clock(start.date()), "window-1", table.plan.id)
        table.kept(desk.conducting.begin(session))
        table.kept(desk.conducting.finish(session, Closing()))
    assert held == starts


@pytest.mark.parametrize(
    ("series", "days", "rest"),
    [
        ("FREQ=WEEKLY", 7, "FREQ=WEEKLY"),
        ("", 7, ""),
        ("FREQ=WEEKLY;COUNT=5", 7, "FREQ=WEEKLY;COUNT=4"),
        ("FREQ=WEEKLY;COUNT=5", 21, "FREQ=WEEKLY;COUNT=2"),
        ("FREQ=WEEKLY;COUNT=5", 3, "FREQ=WEEKLY;COUNT=4"),
        ("FREQ=WEEKLY;COUNT=1", 3, ""),
        ("FREQ=WEEKLY;COUNT=2", 70, "FREQ=WEEKLY;COUNT=1"),
    ],
)
def test_what_is_counted_becomes_less(series: str, days: int, rest: str) -> None:
    assert rest_of_series(series, AT, AT + timedelta(days=days)) == rest
