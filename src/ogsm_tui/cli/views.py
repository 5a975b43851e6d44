"""What can be looked at: process status, bookmarks, minutes, decisions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from ogsm_tui.cli.call import Call
    from ogsm_tui.exchange.overview_text import Sign
    from ogsm_tui.method.words import SessionKind
    from ogsm_tui.services.reading import Reading
    from ogsm_tui.store.models import Decision
    from ogsm_tui.texts import Texts


def status(call: "Call") -> ExitCode:
    """Print the process status."""
    from ogsm_tui.exchange import status as exchange

    with call.opened() as opened:
        reading = opened.reading()
        plan = call.plan(reading)
        view, shares = reading.status(plan.id), reading.improving(plan.id)
    if call.text("--format") == "json":
        output.give_file(exchange.as_json(view, shares))
    else:
        shown = shares if call.settings.config.improving else None
        output.give(exchange.as_text(view, shown, call.texts, _sign(call)))
    return ExitCode.DONE


def overview(call: "Call") -> ExitCode:
    """Print what a bookmark holds."""
    from ogsm_tui.exchange import overview as tables
    from ogsm_tui.exchange import overview_text as pages
    from ogsm_tui.texts.said_dates import Toward

    on = call.date("--on", Toward.NEAREST)
    named = call.text("BOOKMARK")
    with call.opened() as opened:
        reading = opened.reading()
        plan = call.plan(reading)
        view = reading.overview(plan.id, _kind(call, reading, plan.id, named), on)
    match call.text("--format"):
        case "json":
            output.give_file(tables.as_json(view))
        case "csv":
            output.give_file(tables.as_csv_table(view, call.texts))
        case "md":
            output.give_file(pages.as_markdown_page(view, call.texts, _sign(call)))
        case _:
            output.give(pages.as_text(view, call.texts, _sign(call), output.width()))
    return ExitCode.DONE


def minutes(call: "Call") -> ExitCode:
    """Print the minutes of a session, of the running or else of the last closed one where none is named."""
    from ogsm_tui.cli.chosen_session import chosen_sessions
    from ogsm_tui.exchange.minutes import in_form
    from ogsm_tui.method.words import SessionStatus

    held = (SessionStatus.RUNNING, SessionStatus.CLOSED)
    with call.opened() as opened:
        reading = opened.reading()
        sessions = [each for each in reading.sessions(call.plan(reading).id) if each.status in held]
        # The running one comes first, then the others, newest first.
        chosen = next(iter(chosen_sessions(call, sessions)), None)
        view = None if chosen is None else reading.minutes(chosen.id)
    if view is None:
        raise Stop("no-minutes", ExitCode.REFUSED)
    output.give_file(in_form(call.text("--format") or "md", view, call.texts))
    return ExitCode.DONE


def decisions(call: "Call") -> ExitCode:
    """Print the decisions of all sessions, newest first; or the agreements that are open."""
    from ogsm_tui.exchange.cells import rows
    from ogsm_tui.exchange.status import agreement_row
    from ogsm_tui.store.queries.kept import all_decisions, open_agreements

    today = call.clock.today()
    with call.opened() as opened:
        plan = call.plan(opened.reading())
        with opened.store.read() as connection:
            if call.flag("--open"):
                agreements = open_agreements(connection, plan.id, today)
                table = [agreement_row(each, today, call.texts) for each in agreements]
            else:
                table = [_decision_row(call.texts, each) for each in all_decisions(connection, plan.id)]
    for line in rows(table, ""):
        output.give(line)
    if not table:
        call.tell("no-decisions")
    return ExitCode.DONE


def _decision_row(texts: "Texts", decision: "Decision") -> Sequence[str]:
    """Say of a decision: when, about what, which, by whom, by when, and what became of it."""
    from ogsm_tui.exchange.cells import plain

    agreed = decision.who is not None or decision.by is not None
    by = "" if decision.by is None else texts.status.by.format(date=decision.by.isoformat())
    said = (
        decision.session_day.isoformat(),
        decision.code or texts.common.whole_plan,
        texts.words.decisions[decision.kind],
        decision.text,
        decision.who or "",
        by,
        texts.words.outcome(decision.outcome) if agreed else "",
    )
    return [plain(part) for part in said]


def _kind(call: "Call", reading: "Reading", ogsm_id: int, named: str | None) -> "SessionKind":
    """Give the kind whose bookmark was named, else that of the running or next session."""
    from ogsm_tui.cli.values import kind_of
    from ogsm_tui.method.words import SessionKind, SessionStatus

    if named is not None:
        return kind_of(call.called("BOOKMARK"), named)
    ahead = (SessionStatus.RUNNING, SessionStatus.PLANNED)
    sessions = (session for session in reading.sessions(ogsm_id) if session.status in ahead)
    return next((session.kind for session in sessions), SessionKind.ACTION_REVIEW)


def _sign(call: "Call") -> "Sign":
    """Give the signs of lights that the output can show, or that were set."""
    from ogsm_tui.method.words import Light
    from ogsm_tui.ui.glyphs import UNICODE

    return output.glyphs(call.settings.config.signs, [UNICODE.light(light) for light in (None, *Light)]).light
