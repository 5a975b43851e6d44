"""Care for the store: where everything is, backups, whether all is well."""

from pathlib import Path
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import ExitCode
from ogsm_tui.paths import backups_of, real_path

if TYPE_CHECKING:
    from ogsm_tui.cli.call import Call


def where(call: "Call") -> ExitCode:
    """Print where everything is kept."""
    from ogsm_tui.exchange.cells import plain, rows

    places, remarks = call.settings.places, call.texts.cli.remarks
    found = (
        ("where-store", call.store),
        ("where-backups", backups_of(call.store)),
        ("where-config", places.config_file),
        ("where-state", places.state_file),
        ("where-log", places.log_file),
    )
    for line in rows([(remarks[name], plain(str(path.absolute()))) for name, path in found], ""):
        output.give(line)
    _tell_risk(call)
    return ExitCode.DONE


def backup(call: "Call") -> ExitCode:
    """Copy the store beside it."""
    from ogsm_tui.services.clock import Clock
    from ogsm_tui.store.backup import back_up

    call.tell("backed-up", file=back_up(call.store, Clock().now()))
    return ExitCode.DONE


def restore(call: "Call") -> ExitCode:
    """Put a backup in the place of the store; without one, print which there are, newest first."""
    from ogsm_tui.services.clock import Clock
    from ogsm_tui.store import backup as backups

    name = call.text("FILE")
    if name is None:
        found = backups.backups(call.store)
        for file in found:
            output.give(str(file))
        if not found:
            call.tell("no-backups")
        return ExitCode.DONE
    file = _backup_named(call, name)
    if not _is_sure(call, file):
        call.tell("not-restored")
        return ExitCode.REFUSED
    replaced = backups.restore(call.store, file, Clock().now())
    if replaced is None:
        call.tell("restored", file=name)
    else:
        call.tell("restored-over", file=name, old=replaced)
    return ExitCode.DONE


def _is_sure(call: "Call", file: Path) -> bool:
    """Ask before a store is replaced, from which there is no undo; raises Stop where nobody can be asked."""
    if call.flag("--yes") or not call.store.exists():
        return True
    if not output.has_terminal():
        raise Stop("restore-unsure", path=str(call.store))
    return output.ask(call.texts.cli.remarks["restore-sure"].format(path=call.store, file=file))


def _backup_named(call: "Call", name: str) -> Path:
    """Find a backup by its path, or by its name among the backups of the store."""
    path = Path(name).expanduser()
    among = backups_of(call.store) / name
    return among if not path.exists() and among.exists() else path


def check(call: "Call") -> ExitCode:
    """Look through the whole store; every finding is a line."""
    from ogsm_tui.store import care

    findings = care.check(call.store)
    for finding in findings:
        said = call.texts.cli.findings[finding.code].format(detail=finding.detail)
        output.tell(f"{call.store}: {said}")
    if not findings:
        call.tell("checked", file=call.store)
    _tell_risk(call)
    return ExitCode.STORE if findings else ExitCode.DONE


def _tell_risk(call: "Call") -> None:
    """Say where the store stands, if that is not safe."""
    from ogsm_tui.store.surroundings import surroundings_of

    path = real_path(call.store)
    found = surroundings_of(path)
    if not found.is_safe:
        output.tell(call.texts.faults.risk[found.ground].format(path=path, name=found.name))
