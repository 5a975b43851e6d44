"""When a report is recent enough to trust (method.md, section 3)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from ogsm_tui.method.facts import ActionFacts, Evaluation, SteeringFacts
from ogsm_tui.method.words import SessionKind

WINDOWS: Final[Mapping[SessionKind, timedelta]] = {
    SessionKind.ACTION_REVIEW: timedelta(days=30),
    SessionKind.STRATEGY_REVIEW: timedelta(days=90),
}
ACTION_WINDOW: Final = WINDOWS[SessionKind.ACTION_REVIEW]
STEERING_WINDOW: Final = WINDOWS[SessionKind.STRATEGY_REVIEW]


def is_current(own_report: date | None, last_session: date | None, on: date, window: timedelta) -> bool:
    """Tell whether the latest owner's report is after the last session, or younger than the window.

    Strict on both sides; a report dated after `on` does not exist yet (section 3).
    """
    if own_report is None or own_report > on:
        return False
    if last_session is not None and own_report > last_session:
        return True
    return on - own_report < window


def is_action_current(action: ActionFacts, evaluation: Evaluation) -> bool:
    """Tell whether an action is current; the last doensessie counts in both bookmarks (section 3)."""
    return is_current(action.own_report_date, evaluation.last_action_review, evaluation.on, ACTION_WINDOW)


def is_steering_current(item: SteeringFacts, evaluation: Evaluation) -> bool:
    """Tell whether a strategy or an indicator is current (section 3)."""
    return is_current(item.own_report_date, evaluation.last_strategy_review, evaluation.on, STEERING_WINDOW)


def current_after(last_session: date | None, on: date, window: timedelta) -> date:
    """Give the day of which any later report, up to `on`, makes current: `is_current` for many at once."""
    before = window_before(on, window)
    return before if last_session is None else min(before, last_session)


def window_before(on: date, window: timedelta) -> date:
    """Give the day a window before another; where the calendar begins later than that, its first day."""
    return on - window if on - date.min > window else date.min
