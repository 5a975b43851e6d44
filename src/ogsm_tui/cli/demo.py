"""The app on a throw-away copy of the demo plan."""

from pathlib import Path
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.cli.stop import Stop
from ogsm_tui.cli.window import require_terminal, show
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from ogsm_tui.cli.call import Call


def demo(call: "Call") -> ExitCode:
    """Open the app on the demo plan; it is thrown away afterwards, or kept as an ordinary store."""
    kept = call.text("--keep")
    if kept is not None:
        return _keep(call, Path(kept).expanduser())
    from ogsm_tui.bootstrap import demo_window

    require_terminal()
    with demo_window(call.clock, call.texts.lang) as window:
        return show(call, window)


def _keep(call: "Call", file: Path) -> ExitCode:
    """Make the store, which needs no terminal, and open it where there is one."""
    from ogsm_tui.bootstrap import Window, open_at
    from ogsm_tui.cli.call import CHAIN

    if file.exists():
        raise Stop("exists", file=str(file))
    opened = open_at(file, call.clock, CHAIN)
    try:
        opened.take_demo(call.texts.lang)
    finally:
        opened.close()
    code = ExitCode.DONE
    if output.has_terminal():
        code = show(call, Window(file, call.clock, call.texts.lang))
    call.tell("kept-demo", file=file)
    return code
