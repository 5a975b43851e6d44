"""What can be recorded: a progress report, a measurement; and taking back what was recorded here."""

from datetime import date
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from ogsm_tui.cli.call import Call
    from ogsm_tui.method.words import Light


def report(call: "Call") -> ExitCode:
    """Add a progress report to an action, a strategy or the objective."""
    from ogsm_tui.cli.values import whole_of
    from ogsm_tui.services.drafts import ReportDraft

    progress = call.text("--progress")
    draft = ReportDraft(
        light=_light(call),
        progress=None if progress is None else whole_of("--progress", progress),
        text=call.text("--text") or "",
        author=call.text("--author") or "",
        on=_date(call),
    )
    with call.opened() as opened:
        reading = opened.reading()
        plan = call.plan(reading)
        item = call.item(reading, plan)
        return call.done(opened.office(plan.id).reporting.report(item.id, draft))


def measure(call: "Call") -> ExitCode:
    """Add a measurement to a goal or an indicator."""
    from ogsm_tui.cli.values import number_of
    from ogsm_tui.services.drafts import MeasurementDraft

    target = call.text("--target")
    draft = MeasurementDraft(
        actual=number_of(call.called("VALUE"), call.text("VALUE") or ""),
        target=None if target is None else number_of("--target", target),
        light=_light(call),
        text=call.text("--text") or "",
        author=call.text("--author") or "",
        on=_date(call),
    )
    with call.opened() as opened:
        reading = opened.reading()
        plan = call.plan(reading)
        item = call.item(reading, plan)
        return call.done(opened.office(plan.id).reporting.measure(item.id, draft))


def undo(call: "Call") -> ExitCode:
    """Take back the last step that was made on the command line."""
    from ogsm_tui.services.outcome import Kept
    from ogsm_tui.texts import telling

    with call.opened() as opened:
        done = opened.office(call.plan(opened.reading()).id).history.undo()
    if not isinstance(done, Kept):
        return call.done(done)
    output.tell(telling.undone(call.texts, done.act, done.subject))
    return ExitCode.DONE


def _light(call: "Call") -> "Light | None":
    from ogsm_tui.cli.values import light_of

    said = call.text("--light")
    return None if said is None else light_of("--light", said)


def _date(call: "Call") -> date | None:
    from ogsm_tui.texts.said_dates import Toward

    return call.date("--date", Toward.BACK)
