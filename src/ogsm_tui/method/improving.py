"""*Are we improving?*: how much was current at the end of each month (method.md, section 7)."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from ogsm_tui.method.currency import ACTION_WINDOW, current_after
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


class MonthEnd(NamedTuple):
    """A day looked back at: an owner's report dated after `after`, up to the day, made current then."""

    day: date
    after: date


def month_ends(on: date) -> tuple[date, ...]:
    """Give the last twelve month ends, oldest first; `on` itself may be the last."""
    ends: list[date] = []
    after = on + timedelta(days=1)
    while len(ends) < MONTHS:
        ends.append(after.replace(day=1) - timedelta(days=1))
        after = ends[-1]
    return tuple(reversed(ends))


def looked_back_at(sessions: Iterable[SessionFacts], on: date) -> tuple[MonthEnd, ...]:
    """Give the last twelve month ends, oldest first, each with the doensessie of its time (section 3)."""
    held = list(sessions)
    return tuple(
        MonthEnd(day, current_after(_review(held, day), day, ACTION_WINDOW)) for day in month_ends(on)
    )


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


def improving(actions: Iterable[PastFacts], days: Iterable[date]) -> tuple[Share, ...]:
    """Give for each day how many of the actions that were under way were current then (section 7)."""
    shares = dict.fromkeys(days, (0, 0))
    for action in actions:
        for day, (current, of) in shares.items():
            if was_under_way(action, day):
                shares[day] = current + action.number * (day in action.current), of + action.number
    return tuple(Share(day, current, of) for day, (current, of) in shares.items())


def _review(sessions: Iterable[SessionFacts], day: date) -> date | None:
    review = last_closed_before(sessions, SessionKind.ACTION_REVIEW, day)
    return None if review is None else day_of(review)
