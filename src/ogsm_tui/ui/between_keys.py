"""What is done between the keys, so that the next one has less to do."""

import asyncio
from collections.abc import Callable

_FRAME_IS_OUT = 0.01
"""Seconds after a key in which its frame is drawn and sent."""


class BetweenKeys:
    """Do something short once the frame of a key is out, unless another key comes before that.

    Not in a thread: two of Python share one lock, and the frame would wait for it. No message of Textual
    either: one that waits for the frame is handed to the screen that is there by then.
    """

    def __init__(self, act: Callable[[], None]) -> None:
        """Take what is done; nothing on screen may change by it."""
        self._act = act
        self._waiting: asyncio.TimerHandle | None = None

    def soon(self) -> None:
        """Do it after this key, and no more after the one before."""
        self.stop()
        self._waiting = asyncio.get_running_loop().call_later(_FRAME_IS_OUT, self._act)

    def stop(self) -> None:
        """Do it no more."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
