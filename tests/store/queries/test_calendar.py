"""The sessions of a plan, and what the rules look back at (method.md, sections 2 to 4)."""

from datetime import date, datetime

from ogsm_tui.method.facts import Evaluation
from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.store.models import SessionHead
from ogsm_tui.store.queries import calendar
from tests.builders import PlanBuilder
from tests.store.queries.looking import BIJSTUREN, DOEN, ON, held

PLANNED, RUNNING, CANCELLED = SessionStatus.PLANNED, SessionStatus.RUNNING, SessionStatus.CANCELLED


def at(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour, 0)


def test_the_running_session_stands_first_then_the_planned_then_the_past_newest_first(
    plan: PlanBuilder,
) -> None:
    held(plan, start=at(9, 22))
    plan.session(DOEN, at(12, 22), status=PLANNED)
    held(plan, start=at(10, 27))
    plan.session(BIJSTUREN, at(11, 30), status=CANCELLED)
    plan.session(BIJSTUREN, at(12, 1), status=PLANNED)
    plan.session(DOEN, at(11, 24), status=RUNNING)
    PlanBuilder(plan.store, title="Ander plan").session(DOEN, at(11, 25))

    with plan.store.read() as connection:
        found = calendar.sessions(connection, plan.id)

    assert [(each.start.month, each.start.day, each.status) for each in found] == [
        (11, 24, "running"),
        (12, 1, "planned"),
        (12, 22, "planned"),
        (11, 30, "cancelled"),
        (10, 27, "closed"),
        (9, 22, "closed"),
    ]


def test_a_session_tells_everything_about_itself(plan: PlanBuilder) -> None:
    session = plan.session(
        DOEN,
        at(10, 27),
        status=SessionStatus.CLOSED,
        began=datetime(2026, 10, 27, 10, 2),
        closed=at(10, 27, 11),
        minutes=45,
        place="Zaal 2",
        series="FREQ=MONTHLY",
        rating=8,
        facilitator="Ravi Sharma",
        present=["Ravi Sharma", "Jan Bos"],
        absent=["Mieke Vis"],
    )

    with plan.store.read() as connection:
        assert calendar.session_head(connection, session) == SessionHead(
            id=session,
            kind=DOEN,
            status=SessionStatus.CLOSED,
            start=at(10, 27),
            minutes=45,
            place="Zaal 2",
            series="FREQ=MONTHLY",
            began=datetime(2026, 10, 27, 10, 2),
            closed=at(10, 27, 11),
            rating=8,
            facilitator="Ravi Sharma",
        )
        assert calendar.present(connection, session) == ("Ravi Sharma", "Jan Bos")
        assert calendar.session_head(connection, session + 1) is None


def test_the_running_session_is_not_its_own_next_one(plan: PlanBuilder) -> None:
    running = plan.session(DOEN, at(11, 24), status=RUNNING)
    later = plan.session(DOEN, at(12, 22))
    review = plan.session(BIJSTUREN, at(12, 15))

    def found(head: SessionHead | None) -> int:
        assert head is not None
        return head.id

    with plan.store.read() as connection:
        assert found(calendar.running_session(connection, plan.id)) == running
        assert found(calendar.next_session(connection, plan.id)) == review
        assert found(calendar.next_session(connection, plan.id, DOEN)) == later
        assert found(calendar.session_of_bookmark(connection, plan.id, DOEN)) == running
        assert found(calendar.session_of_bookmark(connection, plan.id, BIJSTUREN)) == review


def test_a_plan_without_sessions_has_none(plan: PlanBuilder) -> None:
    with plan.store.read() as connection:
        assert calendar.sessions(connection, plan.id) == ()
        assert calendar.running_session(connection, plan.id) is None
        assert calendar.next_session(connection, plan.id) is None
        assert calendar.session_of_bookmark(connection, plan.id, DOEN) is None
        assert calendar.previous_session(connection, plan.id, DOEN, ON) is None
        assert calendar.evaluation(connection, plan.id, DOEN, ON) == Evaluation(DOEN, ON)


def test_a_session_that_began_before_the_day_and_closed_on_it_is_previous_but_not_yet_last(
    plan: PlanBuilder,
) -> None:
    held(plan, start=at(10, 27))
    late = plan.session(
        DOEN, at(11, 23, 23), status=SessionStatus.CLOSED, closed=datetime(2026, 11, 24, 0, 30)
    )
    held(plan, kind=BIJSTUREN, start=at(9, 29))

    with plan.store.read() as connection:
        previous = calendar.previous_session(connection, plan.id, DOEN, ON)
        looked_back = calendar.evaluation(connection, plan.id, DOEN, ON)

    assert previous is not None
    assert previous.id == late
    assert looked_back == Evaluation(
        kind=SessionKind.ACTION_REVIEW,
        on=ON,
        last_action_review=date(2026, 10, 27),
        last_strategy_review=date(2026, 9, 29),
        previous_began=at(11, 23, 23),
        previous_closed=datetime(2026, 11, 24, 0, 30),
    )
