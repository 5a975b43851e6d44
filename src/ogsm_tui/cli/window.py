"""The app: opened on the store that is meant."""

from pathlib import Path
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from ogsm_tui.bootstrap import Window
    from ogsm_tui.cli.call import Call


def open_app(call: "Call") -> ExitCode:
    """Open the app on one's own plans."""
    require_terminal()
    from ogsm_tui.bootstrap import Window

    return show(call, Window(call.store, call.clock, call.texts.lang, plan=_named_plan(call)))


def rehearse(call: "Call") -> ExitCode:
    """Open the app on a copy of one's own plans, which is thrown away afterwards."""
    import tempfile

    from ogsm_tui.bootstrap import Window
    from ogsm_tui.services.rehearsing import rehearsal_clock

    require_terminal()
    with call.opened() as opened:  # what cannot be copied is said before anything is drawn
        plan = None if call.wanted_plan is None else call.plan(opened.reading()).id
        clock = rehearsal_clock(opened.reading(), call.clock, plan)
    with tempfile.TemporaryDirectory(prefix="ogsm-rehearsal-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / call.store.name
        window = Window(copy, clock, call.texts.lang, mode="rehearsal", copy_of=call.store, plan=plan)
        return show(call, window)


def require_terminal() -> None:
    """Raise Stop where no app can be shown."""
    if not output.has_terminal():
        raise Stop("not-a-terminal")


def show(call: "Call", window: "Window") -> ExitCode:
    """Show a window until it is closed, and say its last sentence."""
    from ogsm_tui.bootstrap import run_window

    settings = call.settings
    places, config, state = settings.places, settings.config, settings.state
    sentence, code = run_window(window, places, config, state, output.tell)
    if sentence:
        output.tell(sentence)
    return code


def _named_plan(call: "Call") -> int | None:
    """Find the plan that was named, before anything is drawn: a wrong name is answered with a sentence."""
    if call.wanted_plan is None:
        return None
    with call.opened() as opened:
        return call.plan(opened.reading()).id
