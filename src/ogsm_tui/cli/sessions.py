"""The calendar of the sessions."""

from datetime import datetime
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from ogsm_tui.cli.call import Call
    from ogsm_tui.store.models import SessionHead

USUAL_MINUTES = 60


def show(call: "Call") -> ExitCode:
    """Print the running session, the planned ones, and the past ones, newest first."""
    from ogsm_tui.exchange.cells import rows

    with call.opened() as opened:
        reading = opened.reading()
        sessions = reading.sessions(call.plan(reading).id)
    if not sessions:
        call.tell("no-sessions")
        return ExitCode.DONE
    for line in rows([_row(call, session) for session in sessions], ""):
        output.give(line)
    return ExitCode.DONE


def add(call: "Call") -> ExitCode:
    """Plan a session, once or as the first of a series."""
    from ogsm_tui.cli import values
    from ogsm_tui.services.drafts import Planned
    from ogsm_tui.texts.said_dates import Toward

    day = call.date("DATE", Toward.AHEAD)
    assert day is not None, "an argument that argparse requires"
    minutes = call.text("--minutes")
    planned = Planned(
        kind=values.kind_of(call.called("KIND"), call.text("KIND") or ""),
        start=datetime.combine(day, values.time_of(call.called("TIME"), call.text("TIME") or "")),
        minutes=USUAL_MINUTES if minutes is None else values.whole_of("--minutes", minutes),
        place=" ".join((call.text("--place") or "").split()),
        series=(call.text("--repeat") or "").strip(),
    )
    with call.opened() as opened:
        plan = call.plan(opened.reading())
        return call.done(opened.office(plan.id).calendar.plan(planned))


def cancel(call: "Call") -> ExitCode:
    """Cancel a planned session."""
    from ogsm_tui.cli.chosen_session import one_session
    from ogsm_tui.method.words import SessionStatus

    with call.opened() as opened:
        reading = opened.reading()
        plan = call.plan(reading)
        planned = [each for each in reading.sessions(plan.id) if each.status is SessionStatus.PLANNED]
        session = one_session(call, planned)
        return call.done(opened.office(plan.id).calendar.cancel(session.id))


def _row(call: "Call", session: "SessionHead") -> tuple[str, ...]:
    from ogsm_tui.exchange.cells import plain

    texts = call.texts
    return (
        session.day.isoformat(),
        texts.dates.time(session.began or session.start),
        texts.words.sessions[session.kind].one,
        texts.words.session_statuses[session.status],
        texts.status.minutes_long.format(minutes=session.minutes),
        plain(session.place),
        session.series,
    )
