"""The day on which a session is rehearsed."""

from datetime import timedelta

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.reading import Reading


def rehearsal_clock(reading: Reading, clock: Clock, ogsm_id: int | None = None) -> Clock:
    """Put the clock on the day of what is to be rehearsed, as the team will see it then.

    That is the day of the next planned session, or today where that has passed; where none is planned, it is
    tomorrow. While a session runs, and where a day was asked for, the clock stays as it is.

    Args:
        reading: Tells what is planned.
        clock: Tells today.
        ogsm_id: The plan; left out, a session of any plan counts.
    """
    if clock.day is not None:
        return clock
    plans = [ogsm_id] if ogsm_id is not None else [plan.id for plan in reading.plans()]
    sessions = [session for plan in plans for session in reading.sessions(plan)]
    if any(session.status is SessionStatus.RUNNING for session in sessions):
        return clock
    today = clock.today()
    planned = [session.start.date() for session in sessions if session.status is SessionStatus.PLANNED]
    return Clock(max(min(planned), today) if planned else today + timedelta(days=1))
