"""The last ditch: a fault that nobody has dealt with ends the window, never with its variables on the wall.

Textual cannot go on after a fault in compose, render or a handler, and then prints the value of every
local variable, which here are texts of people. So the window is closed, the fault is handed to whoever
opened it, and what was typed is stored, for the window to be opened again where it was.

Private in Textual 8.2, with no public way around: `App._handle_exception` is where every such fault
arrives, and `_exception` with `_exception_event` is how `run_test` hears of it.
"""

import logging
import sys
from dataclasses import dataclass

from rich.console import RenderableType
from textual.worker import WorkerFailed

from ogsm_tui import __version__
from ogsm_tui.errors import ExitCode
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.in_turn import InTurnApp
from ogsm_tui.ui.opened import SessionPlace

_log = logging.getLogger(__name__)


@dataclass(eq=False)
class NoKeyboard(Exception):
    """Say that the keyboard can be read no longer."""


class LastDitchApp(InTurnApp):
    """An app that ends at a fault without showing it, and keeps what can be kept."""

    fault: BaseException | None = None
    """What ended this window, where something did."""
    left_at: SessionPlace | None = None
    """The session that was on the screen then."""

    def _handle_exception(self, error: Exception) -> None:
        """End with the first fault; those that follow come of it."""
        fault = error.error if isinstance(error, WorkerFailed) else error
        note(fault)
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        if self.return_code is None:
            self.fault = fault
            self._salvage()
            self.exit(return_code=ExitCode.STORE)

    def panic(self, *renderables: RenderableType) -> None:
        """End: what would be shown is the traceback of a keyboard that cannot be read."""
        self._handle_exception(NoKeyboard())

    def _salvage(self) -> None:
        """Store what is typed and remember where one was: the screens are taken apart next."""
        for screen in self.screen_stack:
            if isinstance(screen, BaseScreen):
                self.left_at = screen.session_place or self.left_at
                try:
                    screen.salvage()
                except Exception as error:  # noqa: BLE001 - the other screens have something to store too
                    note(error)


def note(fault: BaseException) -> None:
    """Write a fault to the log, without a word of what people wrote."""
    from importlib.metadata import version  # takes longer to load than all screens of the start

    python = ".".join(str(part) for part in sys.version_info[:3])
    _log.error("ogsm %s, textual %s, python %s", __version__, version("textual"), python, exc_info=fault)
