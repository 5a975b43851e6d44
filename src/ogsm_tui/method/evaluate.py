"""The date of evaluation, and the sessions before and after it (method.md, sections 2 to 4).

A session without `began` began at `start`; one without `closed` closed when it began. The day of a
session is the day it began, and for one not begun the day it is planned for.
"""

from collections.abc import Iterable
from datetime import date, datetime

from ogsm_tui.method.facts import Evaluation, SessionFacts
from ogsm_tui.method.words import SessionKind, SessionStatus


def began_at(session: SessionFacts) -> datetime:
    """Give the moment at which a session began, or is planned to."""
    return session.began or session.start


def closed_at(session: SessionFacts) -> datetime:
    """Give the moment at which a closed session was closed."""
    return session.closed or began_at(session)


def day_of(session: SessionFacts) -> date:
    """Give the day of a session."""
    return began_at(session).date()


def date_of_evaluation(today: date, session: SessionFacts | None) -> date:
    """Give the day on which the rules are evaluated for a session, or without one (section 2).

    A closed session keeps the day it had; a cancelled one has none of its own.
    """
    if session is None or session.status == SessionStatus.CANCELLED:
        return today
    if session.status == SessionStatus.PLANNED:
        return max(today, session.start.date())
    return day_of(session)


def is_overdue(session: SessionFacts, today: date) -> bool:
    """Tell whether the day of a planned session has passed (section 2)."""
    return session.status == SessionStatus.PLANNED and session.start.date() < today


def next_session(sessions: Iterable[SessionFacts], kind: SessionKind | None = None) -> SessionFacts | None:
    """Give the earliest planned session, of one kind or of either; it may be overdue (section 2)."""
    planned = (
        session
        for session in sessions
        if session.status == SessionStatus.PLANNED and kind in (None, session.kind)
    )
    return min(planned, key=lambda session: (session.start, session.id), default=None)


def session_of_bookmark(sessions: Iterable[SessionFacts], kind: SessionKind) -> SessionFacts | None:
    """Give the session that a bookmark is evaluated for: the running one of its kind, else the next one."""
    of_kind = [session for session in sessions if session.kind == kind]
    running = [session for session in of_kind if session.status == SessionStatus.RUNNING]
    return running[0] if running else next_session(of_kind)


def previous_session(sessions: Iterable[SessionFacts], kind: SessionKind, on: date) -> SessionFacts | None:
    """Give the last closed session of a kind that began on a day before `on` (section 4)."""
    return _last(session for session in _closed(sessions, kind) if day_of(session) < on)


def last_closed_before(sessions: Iterable[SessionFacts], kind: SessionKind, on: date) -> SessionFacts | None:
    """Give the last session of a kind that was closed on a day before `on` (section 3).

    One that is closed on the day `on` itself does not count: on that day it changes nothing yet.
    """
    return _last(session for session in _closed(sessions, kind) if closed_at(session).date() < on)


def evaluation(kind: SessionKind, on: date, sessions: Iterable[SessionFacts]) -> Evaluation:
    """Put together what the rules of a kind's bookmark look back at on a day (sections 3 and 4)."""
    known = list(sessions)
    previous = previous_session(known, kind, on)
    action_review = last_closed_before(known, SessionKind.ACTION_REVIEW, on)
    strategy_review = last_closed_before(known, SessionKind.STRATEGY_REVIEW, on)
    return Evaluation(
        kind=kind,
        on=on,
        last_action_review=None if action_review is None else day_of(action_review),
        last_strategy_review=None if strategy_review is None else day_of(strategy_review),
        previous_began=None if previous is None else began_at(previous),
        previous_closed=None if previous is None else closed_at(previous),
    )


def _closed(sessions: Iterable[SessionFacts], kind: SessionKind) -> Iterable[SessionFacts]:
    return (
        session for session in sessions if session.kind == kind and session.status == SessionStatus.CLOSED
    )


def _last(sessions: Iterable[SessionFacts]) -> SessionFacts | None:
    return max(sessions, key=lambda session: (began_at(session), session.id), default=None)
