"""When a report is current (method.md, section 3)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.method.currency import ACTION_WINDOW, STEERING_WINDOW, current_after, is_current
from tests.method.given import NOV_24, OCT_27, dates, day, maybe_dates, modest

windows = st.sampled_from([ACTION_WINDOW, STEERING_WINDOW])


@pytest.mark.parametrize(
    ("own_report", "last_session", "current"),
    [
        (None, None, False),
        (None, OCT_27, False),
        (NOV_24, None, True),
        (day(10, 26), None, True),  # 29 days
        (day(10, 25), None, False),  # 30 days
        (day(10, 26), OCT_27, True),  # the window
        (day(10, 25), OCT_27, False),  # neither
        (day(9, 2), day(9, 1), True),  # after the session, however old
        (day(9, 1), day(9, 1), False),  # on its day is not after it
        (day(8, 31), day(9, 1), False),
        (day(11, 25), OCT_27, False),  # tomorrow's report does not exist yet
    ],
)
def test_current_for_a_doensessie(own_report: date | None, last_session: date | None, current: bool) -> None:
    assert is_current(own_report, last_session, NOV_24, ACTION_WINDOW) is current


@pytest.mark.parametrize(("days", "current"), [(89, True), (90, False)])
def test_current_for_a_bijstuursessie(days: int, current: bool) -> None:
    assert is_current(NOV_24 - timedelta(days=days), None, NOV_24, STEERING_WINDOW) is current


@modest
@given(report=dates, later=dates, last=maybe_dates, on=dates, window=windows)
def test_a_later_report_never_makes_it_less_current(
    report: date, later: date, last: date | None, on: date, window: timedelta
) -> None:
    report, later = sorted((report, later))
    if later <= on and is_current(report, last, on, window):
        assert is_current(later, last, on, window)


@modest
@given(report=dates, last=dates, later=dates, on=dates, window=windows)
def test_a_later_session_never_makes_it_more_current(
    report: date, last: date, later: date, on: date, window: timedelta
) -> None:
    last, later = sorted((last, later))
    if is_current(report, later, on, window):
        assert is_current(report, last, on, window)


@modest
@given(report=dates, last=maybe_dates, on=dates, days=st.integers(0, 200), window=windows)
def test_a_report_only_gets_older(
    report: date, last: date | None, on: date, days: int, window: timedelta
) -> None:
    if report <= on and is_current(report, last, on + timedelta(days=days), window):
        assert is_current(report, last, on, window)


@modest
@given(report=dates, last=maybe_dates, on=dates, window=windows)
def test_the_day_after_which_a_report_makes_current(
    report: date, last: date | None, on: date, window: timedelta
) -> None:
    assert (current_after(last, on, window) < report <= on) is is_current(report, last, on, window)


def test_no_window_begins_before_the_calendar() -> None:
    assert current_after(None, date(1, 1, 5), ACTION_WINDOW) == date.min
