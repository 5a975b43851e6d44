"""What the system asks of the program: to stop."""

import asyncio
import signal
import sys
from collections.abc import Callable

from textual.app import App


def heed_signals(app: App[str], stop: Callable[[], object]) -> None:
    """Stop as with the key where the system asks for it, so that the terminal is as it was."""
    if sys.platform == "win32" or app.is_headless:
        return
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    # Even where that was to be ignored: without a terminal Textual would look for keys without end.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
