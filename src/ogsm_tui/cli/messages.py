"""Messages about the next session, and what can be set."""

from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ogsm_tui.cli.call import Call
    from ogsm_tui.services.views import StatusView
    from ogsm_tui.store.models import SessionHead
    from ogsm_tui.store.queries.preparation import PreparedItem


def invite(call: "Call") -> ExitCode:
    """Print the invitation to the next session, as text to send or as a file for a calendar."""
    from ogsm_tui.exchange.messages import calendar_file, invitation

    status, session, owed = _next_session(call)
    if call.text("--format") == "ics":
        output.give_file(calendar_file(status, session, call.clock.now(), call.texts))
    else:
        output.give_file(invitation(status, session, owed, call.texts))
    return ExitCode.DONE


def remind(call: "Call") -> ExitCode:
    """Print the reminder for those who still owe a report; where nobody does, say so."""
    from ogsm_tui.exchange.messages import reminder

    status, session, owed = _next_session(call)
    if owed:
        output.give_file(reminder(status, session, owed, call.texts))
    else:
        call.tell("nothing-owed")
    return ExitCode.DONE


def _next_session(call: "Call") -> "tuple[StatusView, SessionHead, Sequence[PreparedItem]]":
    with call.opened() as opened:
        reading = opened.reading()
        plan = call.plan(reading)
        status, owed = reading.status(plan.id), reading.owed(plan.id)
    if status.upcoming is None:
        raise Stop("no-next-session", ExitCode.REFUSED)
    return status, status.upcoming, owed


def config(call: "Call") -> ExitCode:
    """Print what can be set, as a file that sets nothing yet; say where it belongs."""
    output.give_file(call.texts.settings.example)
    call.tell("config-place", file=call.settings.places.config_file)
    return ExitCode.DONE
