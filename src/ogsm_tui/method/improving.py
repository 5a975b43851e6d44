"""*Are we improving?*: how much was current at the end of each month (method.md, section 7)."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from ogsm_tui.method.currency import ACTION_WINDOW, is_current
from ogsm_tui.method.evaluate import day_of, last_closed_before
from ogsm_tui.method.facts import PastFacts, SessionFacts
from ogsm_tui.method.words import SessionKind, Status

MONTHS: Final = 12
FEWEST: Final = 3


class Share(NamedTuple):
    """How many actions were current on a day, of how many that were started and not done."""

    day: date
    current: int
    of: int

    @property
    def part(self) -> float | None:
        """Give the share from 0 to 1; `None` where there are too few actions to speak of one."""
        return self.current / self.of if self.of >= FEWEST else None


def month_ends(on: date) -> tuple[date, ...]:
    """Give the last twelve month ends, oldest first; `on` itself may be the last."""
    ends: list[date] = []
    after = on + timedelta(days=1)
    while len(ends) < MONTHS:
        ends.append(after.replace(day=1) - timedelta(days=1))
        after = ends[-1]
    return tuple(reversed(ends))


def was_under_way(action: PastFacts, day: date) -> bool:
    """Tell whether an action had started and was not completed by a day (section 7).

    Nothing is known of former statuses: one in the icebox now, or completed on an unknown day, does
    not count for any day.
    """
    if action.status == Status.ICEBOX:
        return False
    if action.status == Status.COMPLETED and (action.completed is None or action.completed <= day):
        return False
    return action.start < day if action.start is not None else action.status == Status.DOING


def share_current(actions: Iterable[PastFacts], sessions: Iterable[SessionFacts], day: date) -> Share:
    """Give how many of the actions that were under way on a day were current then (section 7)."""
    review = last_closed_before(sessions, SessionKind.ACTION_REVIEW, day)
    last_session = None if review is None else day_of(review)
    under_way = [action for action in actions if was_under_way(action, day)]
    current = sum(
        is_current(_latest(action.own_reports, day), last_session, day, ACTION_WINDOW) for action in under_way
    )
    return Share(day, current, len(under_way))


def improving(actions: Iterable[PastFacts], sessions: Iterable[SessionFacts], on: date) -> tuple[Share, ...]:
    """Give the shares of the last twelve month ends, oldest first (section 7)."""
    known, held = list(actions), list(sessions)
    return tuple(share_current(known, held, day) for day in month_ends(on))


def _latest(reports: tuple[date, ...], day: date) -> date | None:
    before = bisect_right(reports, day)
    return reports[before - 1] if before else None
