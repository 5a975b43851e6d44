"""The backup of a session that begins: beside all else, so that no key waits for it."""

from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from ogsm_tui.errors import StoreFault
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.theme import Tone

if TYPE_CHECKING:
    from ogsm_tui.ui.app import OgsmApp


def back_up(app: "OgsmApp") -> None:
    """Back up the store, unless it is thrown away afterwards anyhow; whoever stops the app stops this too."""
    if not app.start.mode:
        app.run_worker(partial(_copy, app), group="backup", exclusive=True, thread=True)


def _copy(app: "OgsmApp") -> None:
    assert app.opened is not None
    worker = get_current_worker()
    try:
        app.opened.back_up(lambda: not worker.is_cancelled)
    except StoreFault as fault:
        app.call_later(_say, app, app.tell_fault(fault))
    except Exception as fault:  # noqa: BLE001 - a session does not end for want of a copy
        app.call_later(_say, app, app.tell_unforeseen(fault))


def _say(app: "OgsmApp", why: str) -> None:
    """Say that there is no backup; the session goes on."""
    if isinstance(app.screen, BaseScreen):
        app.screen.say(app.texts.faults.no_backup.format(why=why), Tone.BAD)
