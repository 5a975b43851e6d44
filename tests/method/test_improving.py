"""Are we improving? (method.md, section 7)."""

from datetime import date

import pytest

from ogsm_tui.method.facts import PastFacts
from ogsm_tui.method.improving import Share, improving, looked_back_at, month_ends, was_under_way
from ogsm_tui.method.words import SessionStatus, Status
from tests.method.given import BIJSTUREN, NOV_24, at, day, past, session

OCT_31 = day(10, 31)


def test_the_last_twelve_month_ends() -> None:
    assert month_ends(NOV_24) == (
        date(2025, 11, 30),
        date(2025, 12, 31),
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 5, 31),
        date(2026, 6, 30),
        date(2026, 7, 31),
        date(2026, 8, 31),
        date(2026, 9, 30),
        date(2026, 10, 31),
    )


@pytest.mark.parametrize(
    ("on", "last"),
    [
        (day(11, 29), OCT_31),
        (day(11, 30), day(11, 30)),
        (day(12, 1), day(11, 30)),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 2, 28), date(2028, 1, 31)),
    ],
)
def test_a_day_that_ends_its_month_is_one(on: date, last: date) -> None:
    assert month_ends(on)[-1] == last


@pytest.mark.parametrize(
    ("facts", "under_way"),
    [
        (past(start=day(10, 30)), True),
        (past(start=OCT_31), False),  # not in the past on that day
        (past(start=day(11, 1)), False),
        (past(), True),  # no start, doing now
        (past(status=Status.TODO), False),
        (past(status=Status.TODO, start=day(10, 1)), True),  # should have started by then
        (past(status=Status.ICEBOX, start=day(1, 1)), False),
        (past(status=Status.COMPLETED, start=day(1, 1), completed=OCT_31), False),
        (past(status=Status.COMPLETED, start=day(1, 1), completed=day(11, 1)), True),
        (past(status=Status.COMPLETED, start=day(1, 1)), False),  # completed nobody knows when
        (past(status=Status.COMPLETED, completed=day(11, 1)), False),  # started nobody knows when
    ],
)
def test_what_was_under_way_at_the_end_of_october(facts: PastFacts, under_way: bool) -> None:
    assert was_under_way(facts, OCT_31) is under_way


def test_the_share_that_was_current_on_that_day() -> None:
    started = day(1, 1)
    actions = [
        past(OCT_31, start=started),
        past(start=started, number=2),
        past(day(9, 30), start=started),
        past(OCT_31, start=day(12, 1)),  # not started by then
    ]
    assert improving(actions, [OCT_31]) == (Share(OCT_31, 1, 4),)
    assert Share(OCT_31, 1, 4).part == 0.25


def test_the_session_of_that_time_counts_not_a_later_one() -> None:
    """A report of 5 August, after the doensessie of 1 August, makes current until the next one closes."""
    august = session(at(day(8, 1), 10), SessionStatus.CLOSED)
    november = session(at(day(11, 3), 10), SessionStatus.CLOSED, id=2)
    bijsturen = session(at(day(10, 6), 10), SessionStatus.CLOSED, BIJSTUREN, id=3)
    after = dict(looked_back_at(iter([november, bijsturen, august]), day(11, 30)))
    assert after[OCT_31] == day(8, 1)
    assert after[day(11, 30)] == day(10, 31)  # the window reaches further back than the session
    assert after[day(7, 31)] == day(7, 1)


def test_fewer_than_three_actions_have_no_bar() -> None:
    assert Share(OCT_31, 2, 2).part is None
    assert Share(OCT_31, 0, 0).part is None
    assert Share(OCT_31, 3, 3).part == 1.0


def test_a_bar_for_each_month_end() -> None:
    actions = [past(day(8, 31), OCT_31, start=day(7, 15), number=3)]
    shares = improving(iter(actions), month_ends(NOV_24))
    assert [share.day for share in shares] == list(month_ends(NOV_24))
    assert [share.part for share in shares[-5:]] == [None, 0.0, 1.0, 0.0, 1.0]
