"""Plan files in and out."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.errors import ExitCode, InputFault, InputTrouble

if TYPE_CHECKING:
    from ogsm_tui.bootstrap import Opened
    from ogsm_tui.cli.call import Call
    from ogsm_tui.services.importing import Imported

Named = tuple[str, bytes]
"""The name of a file and what is in it."""


def import_files(call: "Call") -> ExitCode:
    """Take plan files into the store, each as one step; where one is wrong, nothing of any is taken."""
    files = [_read(call, name) for name in call.words("FILE")]
    dry_run = call.flag("--dry-run")
    code = _into_new_store(call, files) if not call.store.exists() else _into_store(call, files)
    if dry_run and code is ExitCode.DONE:
        call.tell("dry-run")
    return code


def export_file(call: "Call") -> ExitCode:
    """Write the plan as a file, or on stdout where none is named."""
    from ogsm_tui.exchange.transfer import export_plan

    with call.opened() as opened:
        reading = opened.reading()
        content = export_plan(reading, call.plan(reading).id)
    name = call.text("FILE")
    if name is None:
        output.give_file(content)
        return ExitCode.DONE
    _write(call, Path(name).expanduser(), content.encode())
    call.tell("exported", file=name)
    return ExitCode.DONE


def _into_new_store(call: "Call", files: Sequence[Named]) -> ExitCode:
    """Make the store that is missing, unless a file is wrong or this is a trial."""
    from ogsm_tui.cli.trial import new_store

    dry_run = call.flag("--dry-run")
    with new_store(call) as made:
        code = _take_all(call, made.opened, files, _tell_changes if dry_run else _tell_taken)
        made.good = code is ExitCode.DONE and not dry_run
    return code


def _into_store(call: "Call", files: Sequence[Named]) -> ExitCode:
    """Take files into the store that is there; several are tried on a copy of it first."""
    dry_run = call.flag("--dry-run")
    if len(files) > 1:
        from ogsm_tui.cli.trial import copy_of_store

        with copy_of_store(call) as opened:
            code = _take_all(call, opened, files, _tell_changes if dry_run else _tell_nothing)
        if dry_run or code is not ExitCode.DONE:
            return code
    with call.opened() as opened:
        return _take_all(call, opened, files, _tell_changes if dry_run else _tell_taken, dry_run=dry_run)


def _take_all(
    call: "Call",
    opened: "Opened",
    files: Sequence[Named],
    tell: "Callable[[Call, str, Imported], None]",
    *,
    dry_run: bool = False,
) -> ExitCode:
    """Take one file after the other, and stop at the first one that is wrong or refused."""
    from ogsm_tui.exchange.planfile.wording import sentence
    from ogsm_tui.services.outcome import Refused

    for name, content in files:
        taken = opened.take_file(content, name, dry_run=dry_run)
        match taken:
            case tuple():
                for fault in taken:
                    output.tell(sentence(fault, call.texts.planfaults))
                count = call.texts.cli.fault.counted(len(taken))
                output.tell(call.texts.faults.plan_refused.format(count=count))
                return ExitCode.WRONG_INPUT
            case Refused():
                return call.done(taken)
            case _:
                tell(call, name, taken)
    return ExitCode.DONE


def _tell_nothing(call: "Call", name: str, taken: "Imported") -> None:
    """Keep silent: this was only to see whether it can be done."""


def _tell_taken(call: "Call", name: str, taken: "Imported") -> None:
    """Say on one line what was added and changed, and what was left alone."""
    if taken.nothing_new:
        call.tell("imported-nothing-new", file=name)
    else:
        call.tell("imported", file=name, what="; ".join(_sums(call, taken)))
    _tell_left_alone(call, taken)


def _tell_changes(call: "Call", name: str, taken: "Imported") -> None:
    """Print everything that would change, and say what would be left alone."""
    if taken.nothing_new:
        call.tell("imported-nothing-new", file=name)
    lines = [f"{name}: {each}" for each in _sums(call, taken)]
    for change in taken.changes:
        field = call.texts.fields.label(change.field)
        old, new = (" ".join(value.split()) or call.texts.tables.empty for value in (change.old, change.new))
        lines.append(f"  {change.place}  {field}: {old} → {new}")
    for line in lines:
        output.give(line)
    _tell_left_alone(call, taken)


def _tell_left_alone(call: "Call", taken: "Imported") -> None:
    for session in taken.left_alone:
        call.tell(
            "left-alone",
            session=call.texts.words.sessions[session.kind].one,
            date=call.texts.dates.short(session.start.date()),
            time=call.texts.dates.time(session.start),
        )


def _sums(call: "Call", taken: "Imported") -> list[str]:
    """Say how many of each kind are added and changed."""
    remarks = call.texts.cli.remarks
    return [
        remarks[remark].format(what=_counted(call, counts))
        for remark, counts in (("added", taken.added), ("changed", taken.changed))
        if counts
    ]


def _counted(call: "Call", counts: Mapping[str, int]) -> str:
    nouns = call.texts.cli.rows
    return ", ".join(nouns[name].counted(counts[name]) for name in nouns if counts.get(name))


def _read(call: "Call", name: str) -> Named:
    try:
        return name, Path(name).expanduser().read_bytes()
    except OSError as error:
        raise InputFault(InputTrouble.NO_ACCESS, call.called("FILE"), name) from error


def _write(call: "Call", file: Path, content: bytes) -> None:
    """Write a file for its owner alone; what is no file, such as a pipe, is written to as it is."""
    from ogsm_tui.paths import write_private

    try:
        if file.is_file() or not file.exists():
            # A folder that is not there was probably misspelt: it is not made.
            file.resolve().parent.stat()
            write_private(file, content)
        else:
            file.write_bytes(content)
    except OSError as error:
        raise InputFault(InputTrouble.NO_ACCESS, call.called("FILE"), str(file)) from error
