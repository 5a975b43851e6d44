"""Run one command that was understood."""

import gc
import logging
import os
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

from ogsm_tui import diagnostics
from ogsm_tui.cli.asked import OPEN, Asked
from ogsm_tui.cli.call import Call
from ogsm_tui.cli.settings import Settings
from ogsm_tui.errors import ExitCode, InputFault, InputTrouble
from ogsm_tui.paths import find_places
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Texts

TODAY, TODAY_VARIABLE = "--today", "OGSM_TODAY"

YEARS = range(1900, 3000)
"""Years in which today can be: whoever counts from it needs room on both sides."""

_log = logging.getLogger(__name__)


def run(asked: Asked, texts: Texts) -> ExitCode:
    """Run what was asked.

    Raises:
        Stop: It cannot go on.
        StoreFault: The store cannot be used.
        ConfigFault: The user's configuration is wrong.
        InputFault: An argument is wrong.
    """
    if asked.run != OPEN:
        gc.enable()  # the app does so when it has settled
    settings = Settings()
    diagnostics.start_log(settings.places.log_file, debug=asked.debug)
    try:
        if asked.db == "":
            raise InputFault(InputTrouble.UNKNOWN, "--db", '""')
        call = Call(texts, settings, Clock(_today(asked.today)), asked)
        _log.debug("command %s", asked.run)
        return _loaded(asked.run)(call)
    finally:
        diagnostics.stop_log()


def _loaded(run: str) -> Callable[[Call], ExitCode]:
    """Load what runs a command."""
    module, _, name = run.partition(":")
    found: Callable[[Call], ExitCode] = getattr(import_module(f"ogsm_tui.cli.{module}"), name)
    return found


def log_unexpected(error: BaseException) -> Path:
    """Write down what nobody foresaw, and tell where."""
    return _logged(logging.ERROR, "command failed", error)


def log_fault(error: BaseException) -> Path:
    """Write down what the sentence about the store leaves out: what SQLite or the system said."""
    return _logged(logging.WARNING, "store", error)


def _logged(level: int, message: str, error: BaseException) -> Path:
    file = find_places().log_file
    diagnostics.start_log(file)
    try:
        _log.log(level, message, exc_info=error)
    finally:
        diagnostics.stop_log()
    return file


def _today(said: str | None) -> date | None:
    """Give the day that counts as today, where another was named than the real one."""
    for name, day in ((TODAY, said), (TODAY_VARIABLE, os.environ.get(TODAY_VARIABLE))):
        if day:
            from ogsm_tui.cli.values import date_of
            from ogsm_tui.texts.said_dates import Toward

            found = date_of(name, day, Clock().today(), Toward.NEAREST)
            if found.year not in YEARS:
                raise InputFault(InputTrouble.NOT_A_DATE, name, day)
            return found
    return None
