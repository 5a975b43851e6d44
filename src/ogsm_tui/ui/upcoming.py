"""When the next session of a kind is."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from ogsm_tui.method.decisions import default_by
from ogsm_tui.method.facts import SessionFacts
from ogsm_tui.method.words import SessionKind, SessionStatus

if TYPE_CHECKING:
    from ogsm_tui.services.views import SessionView

_USUAL = {SessionKind.ACTION_REVIEW: timedelta(weeks=4), SessionKind.STRATEGY_REVIEW: timedelta(weeks=13)}


def next_start(view: "SessionView") -> datetime | None:
    """Give the start of the session after the shown one, as planned or by its series."""
    from ogsm_tui.services.calendar import next_in_series  # loaded by the time a session is shown

    planned, shown = view.next_session, view.session
    if planned is not None and planned.day > view.on:
        return planned.start
    if shown is None or not shown.series:
        return None
    # A session that begins before its day is not its own next one.
    today = datetime.combine(view.on, shown.start.time())
    return next_in_series(shown.series, shown.start, max(today, shown.start))


def proposed_start(view: "SessionView", now: datetime) -> datetime:
    """Give the start to propose for the next session: as planned, else the same weekday and hour weeks on."""
    known = next_start(view)
    if known is not None:
        return known
    time = now.time() if view.session is None else view.session.start.time()
    return datetime.combine(view.on, time) + _USUAL[view.kind]


def due_day(view: "SessionView") -> date:
    """Give the day by which an agreement is due unless said otherwise (method.md, section 6)."""
    start = next_start(view)
    facts = [] if start is None else [SessionFacts(0, view.kind, SessionStatus.PLANNED, start)]
    return default_by(view.kind, view.on, facts)
