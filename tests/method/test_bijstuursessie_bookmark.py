"""Where the bookmark Bijstuursessie differs (method.md, section 5)."""

from datetime import date

import pytest

from ogsm_tui.method.listing import judge_action, judge_steering
from ogsm_tui.method.words import Light, Reason, Section, Signal, Status
from tests.method.given import (
    GREEN,
    NOV_24,
    ORANGE,
    RED,
    action,
    bijstuursessie,
    day,
    doensessie,
    steering,
)

SEP_22 = day(9, 22)


@pytest.mark.parametrize(
    ("light", "reported", "own", "reasons"),
    [
        (GREEN, day(9, 23), None, ()),
        (GREEN, day(8, 27), None, ()),  # 89 days old
        (GREEN, day(8, 26), None, (Reason.REPORT_NOT_CURRENT,)),  # 90 days old
        (RED, day(11, 1), None, (Reason.RED,)),
        (ORANGE, day(1, 1), None, (Reason.ORANGE, Reason.REPORT_NOT_CURRENT)),
        (None, day(11, 1), None, (Reason.NO_LIGHT,)),
        (None, None, None, (Reason.NO_REPORT,)),
        (GREEN, SEP_22, day(1, 1), (Reason.REPORT_NOT_CURRENT,)),  # green only because the team set it
    ],
)
def test_strategies_and_indicators_carry_reasons(
    light: Light | None, reported: date | None, own: date | None, reasons: tuple[Reason, ...]
) -> None:
    assert judge_steering(steering(light, reported, own), bijstuursessie(last=SEP_22)).reasons == reasons


def test_an_old_report_after_an_older_session_is_current() -> None:
    old = steering(GREEN, day(7, 1))
    assert judge_steering(old, bijstuursessie(last=day(6, 30))).reasons == ()
    assert judge_steering(old, bijstuursessie(last=day(7, 1))).reasons == (Reason.REPORT_NOT_CURRENT,)


def test_the_last_doensessie_says_nothing_about_a_strategy() -> None:
    evaluation = bijstuursessie(last=SEP_22, last_doensessie=day(1, 5))
    assert judge_steering(steering(GREEN, day(3, 1)), evaluation).reasons == (Reason.REPORT_NOT_CURRENT,)


def test_a_strategy_without_trouble_is_still_there() -> None:
    fine = steering(GREEN, day(11, 1))
    assert judge_steering(fine, bijstuursessie()) == (fine, (), ())


def test_signals_of_a_strategy() -> None:
    facts = steering(RED, day(11, 1), carried=True, light_unchanged=True)
    assert judge_steering(facts, bijstuursessie()).signals == (Signal.CARRIED_OVER, Signal.LIGHT_UNCHANGED)


def test_actions_are_measured_by_the_last_doensessie_here_too() -> None:
    """Reported 40 days ago: after the last bijstuursessie, but before the last doensessie."""
    facts = action(Status.DOING, GREEN, day(10, 15))
    assert judge_action(facts, bijstuursessie(last=SEP_22)) == judge_action(facts, doensessie())
    judgement = judge_action(facts, bijstuursessie(last=SEP_22))
    assert judgement is not None
    assert judgement.reasons == (Reason.REPORT_NOT_CURRENT,)


def test_completions_are_checked_back_to_the_last_bijstuursessie() -> None:
    facts = action(Status.COMPLETED, completed=day(10, 1))
    assert judge_action(facts, doensessie(NOV_24)) is None
    judgement = judge_action(facts, bijstuursessie(NOV_24, last=SEP_22))
    assert judgement is not None
    assert judgement.section == Section.CHECK
