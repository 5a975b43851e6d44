"""Sessions are planned, changed and cancelled (method.md, section 7)."""

import re
from datetime import datetime

from ogsm_tui.method.words import Act, SessionKind, SessionStatus
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused
from ogsm_tui.services.drafts import Planned
from ogsm_tui.services.fields import is_one_line
from ogsm_tui.store import session_records
from ogsm_tui.store.session_records import SessionRecord
from ogsm_tui.store.tables import SessionRow
from ogsm_tui.store.writer import Writer

_COUNT = re.compile(r"\bCOUNT=(\d+)", re.IGNORECASE)


class Calendar:
    """The sessions that are still to come."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def plan(self, planned: Planned) -> Done:
        """Plan a session, once or as the first of a series."""

        def act(writer: Writer) -> Done:
            refused = _unfit(planned) or self._over(planned)
            if refused is not None:
                return refused
            if (
                session_records.session_at(writer.connection, writer.ogsm_id, planned.kind, planned.start)
                is not None
            ):
                return Refused(Refusal.SESSION_TAKEN)
            _add(writer, planned)
            return Kept(Act.PLAN_SESSION, _named(planned.kind, planned.start))

        return self._desk.step(act)

    def change(self, session_id: int, planned: Planned) -> Done:
        """Change time, length, place or series of a planned session."""

        def act(writer: Writer) -> Done:
            session = session_records.session(writer.connection, session_id)
            refused = _not_planned(writer, session) or _unfit(planned)
            # One that is overdue keeps its day while its place or length is changed.
            if refused is None and session is not None and session.start.date() != planned.start.date():
                refused = self._over(planned)
            if refused is not None:
                return refused
            at = session_records.session_at(writer.connection, writer.ogsm_id, planned.kind, planned.start)
            if at is not None and at != session_id:
                return Refused(Refusal.SESSION_TAKEN)
            writer.update(
                SessionRow,
                session_id,
                kind=planned.kind.value,
                start=planned.start,
                minutes=planned.minutes,
                place=planned.place.strip(),
                series=planned.series,
            )
            return Kept(Act.CHANGE_SESSION, _named(planned.kind, planned.start))

        return self._desk.step(act)

    def _over(self, planned: Planned) -> Refused | None:
        """Refuse a day that has passed: what was held then comes in with a plan file, or begins today."""
        over = planned.start.date() < self._desk.clock.today()
        return Refused(Refusal.IN_THE_PAST, {"field": "date"}) if over else None

    def cancel(self, session_id: int) -> Done:
        """Cancel a planned session; the next one of its series is planned at once."""

        def act(writer: Writer) -> Done:
            session = session_records.session(writer.connection, session_id)
            refused = _not_planned(writer, session)
            if refused is not None or session is None:
                return refused or Refused(Refusal.UNKNOWN_SESSION)
            writer.update(SessionRow, session_id, status=SessionStatus.CANCELLED.value)
            plan_next_of_series(writer, session, max(session.start, self._desk.clock.now()))
            return Kept(Act.CANCEL_SESSION, _named(session.kind, session.start))

        return self._desk.step(act)


def put_next(writer: Writer, session: SessionRecord, start: datetime) -> Refused | None:
    """Let the session after this one begin at a time, in its step.

    The one that is planned already is moved there; where there is none, it is planned. One that is
    planned for that time as it is stays.
    """
    planned = session_records.planned_after(writer.connection, session.ogsm_id, session.kind, session.start)
    if planned is None or _session_at(writer, session, start) is not None:
        return plan_in(writer, session, start)
    writer.update(SessionRow, planned, start=start)
    return None


def plan_in(writer: Writer, session: SessionRecord, start: datetime) -> Refused | None:
    """Plan the session after this one in its step; one that is planned for then already is kept."""
    at = _session_at(writer, session, start)
    if at is None:
        series = rest_of_series(session.series, session.start, start)
        _add(writer, Planned(session.kind, start, session.minutes, session.place, series))
        return None
    return None if at.status is SessionStatus.PLANNED else Refused(Refusal.SESSION_TAKEN)


def _session_at(writer: Writer, session: SessionRecord, start: datetime) -> SessionRecord | None:
    at = session_records.session_at(writer.connection, session.ogsm_id, session.kind, start)
    return None if at is None else session_records.session(writer.connection, at)


def plan_next_of_series(writer: Writer, session: SessionRecord, after: datetime) -> None:
    """Plan the first date of the session's series after it and after a time, if it is not there yet."""
    start = next_in_series(session.series, session.start, max(after, session.start))
    if start is not None:
        plan_in(writer, session, start)


def next_in_series(series: str, first: datetime, after: datetime) -> datetime | None:
    """Give the first start of a series after a time, or `None` where it ends.

    Args:
        series: A rule of RFC 5545 that is known to be right, or empty.
        first: The local start that the rule counts from.
        after: The local time to look from.
    """
    if not series:
        return None
    from dateutil.rrule import rrulestr  # loaded only where a series is really expanded

    return rrulestr(series, dtstart=first).after(after)


def rest_of_series(series: str, first: datetime, start: datetime) -> str:
    """Give the rule of a series as it goes on from a later start: one that counts has less to go.

    Args:
        series: A rule of RFC 5545 that is known to be right, or empty.
        first: The local start that the rule counts from.
        start: The local start of the session after it, on a day of the series or not.
    """
    counted = _COUNT.search(series)
    if counted is None:
        return series
    from dateutil.rrule import rrulestr

    passed = len(rrulestr(series, dtstart=first).between(first, start, inc=True)) - 1
    left = int(counted[1]) - max(passed, 1)
    return _COUNT.sub(f"COUNT={left}", series) if left > 0 else ""


def series_is_right(series: str, first: datetime) -> bool:
    """Tell whether a text is a rule of RFC 5545."""
    try:
        next_in_series(series, first, first)
    except (ValueError, TypeError):
        return False
    return True


def _add(writer: Writer, planned: Planned) -> None:
    writer.insert(
        SessionRow,
        ogsm_id=writer.ogsm_id,
        kind=planned.kind.value,
        start=planned.start,
        minutes=planned.minutes,
        place=planned.place.strip(),
        series=planned.series,
    )


def _unfit(planned: Planned) -> Refused | None:
    if not 1 <= planned.minutes <= 1440:
        return Refused(Refusal.OUT_OF_RANGE, {"field": "minutes", "least": "1", "most": "1440"})
    if not is_one_line(planned.place.strip()):
        return Refused(Refusal.ONE_LINE, {"field": "place"})
    if not series_is_right(planned.series, planned.start):
        return Refused(Refusal.NOT_A_SERIES, {"value": planned.series})
    return None


def _not_planned(writer: Writer, session: SessionRecord | None) -> Refused | None:
    if session is None or session.ogsm_id != writer.ogsm_id:
        return Refused(Refusal.UNKNOWN_SESSION)
    return None if session.status is SessionStatus.PLANNED else Refused(Refusal.NOT_PLANNED)


def _named(kind: SessionKind, start: datetime) -> dict[str, str]:
    return {"session": kind.value, "date": start.date().isoformat(), "time": start.strftime("%H:%M")}
