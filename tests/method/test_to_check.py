"""Which completions are still to be checked (method.md, section 4)."""

from datetime import date, datetime, timedelta

import pytest

from ogsm_tui.method.facts import ActionFacts, Evaluation
from ogsm_tui.method.listing import judge_action, to_check
from ogsm_tui.method.words import Light, Reason, Section, Signal, Status
from tests.method.given import NOV_24, OCT_27, action, at, bijstuursessie, day, doensessie


def completed(
    on: date | None, marked: datetime | None = None, *, verified: bool = False, unjudged: bool = False
) -> ActionFacts:
    return action(Status.COMPLETED, completed=on, marked=marked, verified=verified, unjudged=unjudged)


@pytest.mark.parametrize(
    ("on", "checked"),
    [
        (day(10, 26), False),
        (OCT_27, True),  # on the day of the previous session itself
        (day(10, 28), True),
        (NOV_24, True),
        (day(11, 25), False),  # after the date of evaluation
        (None, True),
    ],
)
def test_completed_since_the_previous_session(on: date | None, checked: bool) -> None:
    assert to_check(completed(on), doensessie()) is checked


@pytest.mark.parametrize(
    ("evaluation", "days", "checked"),
    [
        (doensessie(last=None), 29, True),
        (doensessie(last=None), 30, False),
        (bijstuursessie(last=None), 89, True),
        (bijstuursessie(last=None), 90, False),
        (doensessie(last=None), 0, True),
        (doensessie(last=None), -1, False),
    ],
)
def test_without_a_previous_session_the_window_counts(
    evaluation: Evaluation, days: int, checked: bool
) -> None:
    assert to_check(completed(NOV_24 - timedelta(days=days)), evaluation) is checked


@pytest.mark.parametrize(
    ("marked", "checked"),
    [
        (at(OCT_27, 11, 1), True),
        (at(day(11, 3), 9), True),
        (at(OCT_27, 11), False),  # not after the close
        (at(OCT_27, 10, 30), False),  # during the session
        (at(day(10, 20), 9), False),
        (None, False),  # it came in completed, by import
    ],
)
def test_marked_completed_later_with_an_earlier_date(marked: datetime | None, checked: bool) -> None:
    assert to_check(completed(day(10, 1), marked), doensessie()) is checked


def test_a_late_mark_needs_a_previous_session() -> None:
    assert not to_check(completed(day(10, 1), at(day(11, 3), 9)), doensessie(last=None))


def test_a_session_without_a_known_close_closed_when_it_began() -> None:
    evaluation = Evaluation(doensessie().kind, NOV_24, previous_began=at(OCT_27, 10))
    assert to_check(completed(day(10, 1), at(OCT_27, 10, 1)), evaluation)
    assert not to_check(completed(day(10, 1), at(OCT_27, 10)), evaluation)


@pytest.mark.parametrize("on", [day(5, 1), OCT_27, None])
def test_left_without_a_verdict_comes_back(on: date | None) -> None:
    assert to_check(completed(on, unjudged=True), doensessie())


def test_left_without_a_verdict_and_completed_in_the_future_waits() -> None:
    assert not to_check(completed(day(11, 25), unjudged=True), doensessie())


@pytest.mark.parametrize("on", [OCT_27, day(11, 10), None])
def test_verified_is_done(on: date | None) -> None:
    facts = completed(on, at(day(11, 10), 9), verified=True, unjudged=True)
    assert not to_check(facts, doensessie())


@pytest.mark.parametrize("status", [status for status in Status if status != Status.COMPLETED])
def test_only_what_is_completed_is_checked(status: Status) -> None:
    facts = action(status, completed=day(11, 10), unjudged=True)
    assert not to_check(facts, doensessie())


def test_the_reasons_of_a_check_are_of_the_completion_alone() -> None:
    facts = action(Status.COMPLETED, Light.RED, day(5, 1), start=day(1, 1), deadline=day(6, 1), carried=True)
    unknown = judge_action(facts, doensessie())
    known = judge_action(facts._replace(completed=day(11, 10)), doensessie())
    assert unknown is not None
    assert known is not None
    assert (unknown.section, unknown.reasons) == (Section.CHECK, (Reason.COMPLETED_DATE_UNKNOWN,))
    assert (known.section, known.reasons) == (Section.CHECK, (Reason.COMPLETED,))
    assert known.signals == (Signal.CARRIED_OVER,)  # a passed deadline is no news any more
