"""The date of evaluation and the sessions around it (method.md, sections 2 to 4)."""

from datetime import date

import pytest

from ogsm_tui.method.evaluate import (
    date_of_evaluation,
    evaluation,
    is_overdue,
    last_closed_before,
    next_session,
    previous_session,
    session_of_bookmark,
)
from ogsm_tui.method.facts import Evaluation, SessionFacts
from ogsm_tui.method.words import SessionKind, SessionStatus
from tests.method.given import BIJSTUREN, DOEN, NOV_24, OCT_27, at, day, session

PLANNED, RUNNING = SessionStatus.PLANNED, SessionStatus.RUNNING
CLOSED, CANCELLED = SessionStatus.CLOSED, SessionStatus.CANCELLED
NOV_22 = day(11, 22)


def closed_on(on: date, kind: SessionKind = DOEN, *, id: int = 1) -> SessionFacts:
    return session(at(on, 10), CLOSED, kind, id=id, began=at(on, 10, 2), closed=at(on, 11, 1))


@pytest.mark.parametrize(
    ("held", "on"),
    [
        (None, NOV_22),
        (session(at(NOV_24, 10)), NOV_24),
        (session(at(day(11, 20), 10)), NOV_22),  # overdue: today
        (session(at(NOV_22, 10)), NOV_22),
        (
            session(at(NOV_24, 10), RUNNING, began=at(day(11, 21), 16)),
            day(11, 21),
        ),  # a running one keeps its day
        (session(at(NOV_24, 10), RUNNING), NOV_24),
        (closed_on(OCT_27), OCT_27),
        (session(at(NOV_24, 10), CANCELLED), NOV_22),
    ],
)
def test_the_rules_are_evaluated_on(held: SessionFacts | None, on: date) -> None:
    assert date_of_evaluation(NOV_22, held) == on


@pytest.mark.parametrize(
    ("held", "overdue"),
    [
        (session(at(day(11, 21), 23, 59)), True),
        (session(at(NOV_22, 0)), False),
        (session(at(day(11, 21), 10), RUNNING), False),
        (session(at(day(11, 21), 10), CANCELLED), False),
        (closed_on(day(11, 21)), False),
    ],
)
def test_a_planned_session_whose_day_has_passed_is_overdue(held: SessionFacts, overdue: bool) -> None:
    assert is_overdue(held, NOV_22) is overdue


def test_the_next_session_is_the_earliest_planned_one() -> None:
    bijsturen = session(at(day(12, 1), 10), kind=BIJSTUREN, id=2)
    doen = session(at(day(12, 15), 10), id=3)
    others = [
        session(at(day(11, 1), 10), CANCELLED, id=4),
        session(at(NOV_24, 10), RUNNING, id=5),
        closed_on(OCT_27, id=6),
    ]
    assert next_session([doen, bijsturen, *others]) == bijsturen
    assert next_session([doen, bijsturen, *others], DOEN) == doen
    assert next_session(others) is None


def test_an_overdue_session_is_still_the_next_one() -> None:
    overdue = session(at(day(11, 3), 10), id=2)
    assert next_session([session(at(NOV_24, 10)), overdue]) == overdue


def test_a_bookmark_follows_the_running_session_of_its_kind() -> None:
    running = session(at(NOV_24, 10), RUNNING, began=at(NOV_24, 10))
    planned = session(at(day(11, 1), 10), id=2)
    bijsturen = session(at(day(12, 1), 10), kind=BIJSTUREN, id=3)
    assert session_of_bookmark([planned, bijsturen, running], DOEN) == running
    assert session_of_bookmark([planned, bijsturen, running], BIJSTUREN) == bijsturen
    assert session_of_bookmark([planned, bijsturen], DOEN) == planned
    assert session_of_bookmark([bijsturen], DOEN) is None


def test_the_previous_session_is_the_last_closed_one_of_the_kind_that_began_before() -> None:
    october, september = closed_on(OCT_27), closed_on(day(9, 29), id=2)
    others = [
        closed_on(day(11, 3), kind=BIJSTUREN, id=3),
        session(at(day(11, 10), 10), CANCELLED, id=4),
        session(at(day(11, 11), 10), id=5),
        session(at(day(11, 12), 10), RUNNING, began=at(day(11, 12), 10), id=6),
        closed_on(NOV_24, id=7),  # held this very day
    ]
    assert previous_session([september, october, *others], DOEN, NOV_24) == october
    assert last_closed_before([september, october, *others], DOEN, NOV_24) == october
    assert previous_session(others, DOEN, NOV_24) is None
    assert last_closed_before(others, DOEN, NOV_24) is None


def test_a_session_past_midnight_has_begun_but_is_not_closed_before_the_next_day() -> None:
    late = session(at(OCT_27, 22), CLOSED, began=at(OCT_27, 22), closed=at(day(10, 28), 0, 30))
    assert previous_session([late], DOEN, day(10, 28)) == late
    assert last_closed_before([late], DOEN, day(10, 28)) is None
    assert last_closed_before([late], DOEN, day(10, 29)) == late


def test_a_session_held_on_another_day_than_planned_counts_by_the_day_it_began() -> None:
    postponed = session(at(OCT_27, 10), CLOSED, began=at(day(11, 3), 10), closed=at(day(11, 3), 11))
    assert previous_session([postponed], DOEN, day(11, 2)) is None
    found = evaluation(DOEN, NOV_24, [postponed])
    assert found.last_action_review == day(11, 3)


def test_an_imported_session_began_and_closed_when_it_was_planned() -> None:
    imported = session(at(OCT_27, 10), CLOSED)
    assert evaluation(DOEN, NOV_24, [imported]) == Evaluation(
        DOEN,
        NOV_24,
        last_action_review=OCT_27,
        previous_began=at(OCT_27, 10),
        previous_closed=at(OCT_27, 10),
    )


def test_each_bookmark_looks_back_at_its_own_kind_and_at_both_for_currency() -> None:
    doen, bijsturen = closed_on(OCT_27), closed_on(day(9, 22), kind=BIJSTUREN, id=2)
    for_doen = evaluation(DOEN, NOV_24, iter([doen, bijsturen]))
    for_bijsturen = evaluation(BIJSTUREN, NOV_24, iter([doen, bijsturen]))
    assert for_doen.previous_began == at(OCT_27, 10, 2)
    assert for_bijsturen.previous_began == at(day(9, 22), 10, 2)
    assert for_bijsturen.previous_closed == at(day(9, 22), 11, 1)
    for found in (for_doen, for_bijsturen):
        assert (found.last_action_review, found.last_strategy_review) == (OCT_27, day(9, 22))


def test_without_sessions_there_is_nothing_to_look_back_at() -> None:
    assert evaluation(DOEN, NOV_24, []) == Evaluation(DOEN, NOV_24)
