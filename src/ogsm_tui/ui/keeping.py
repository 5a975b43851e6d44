"""Drafts are stored within half a second, the place of the cursor within one; both off the loop."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.timer import Timer

from ogsm_tui.errors import StoreFault
from ogsm_tui.ui.patience import patiently

if TYPE_CHECKING:
    from ogsm_tui.services.scratch import Scratch
    from ogsm_tui.ui.base import BaseScreen

AFTER = 0.5
"""Seconds after which what is typed is stored, also while keys come; the rest once they pause as long."""

LONGEST = 1.0
"""Seconds after which the rest is stored where the keys do not pause."""

_NO_TIME = 0.01


class Keeping:
    """Store texts by name: soon, or now."""

    def __init__(
        self, screen: "BaseScreen", scratch: "Scratch", failed: Callable[[StoreFault], None]
    ) -> None:
        """Store in a scratch; `failed` is told where that cannot be done."""
        self._screen = screen
        self._scratch = scratch
        self._failed = failed
        self._waiting: dict[str, str | None] = {}
        self._timer: Timer | None = None
        self._due = self._latest = 0.0
        self._is_urgent = False
        self._turn = asyncio.Lock()

    async def read(self, name: str) -> str | None:
        """Give what is stored, or waits to be."""
        if name in self._waiting:
            return self._waiting[name]
        return await asyncio.to_thread(self._scratch.read, name)

    def later(self, name: str, value: str | None) -> None:
        """Store what is typed soon; `None` forgets it."""
        self._waiting[name] = value
        if not self._is_urgent:
            self._is_urgent = True
            self._due = _now() + AFTER
        self._wait()

    def once_rested(self, name: str, value: str) -> None:
        """Store what every key may change when none has come for a while, or they go on and on."""
        now = _now()
        if not self._waiting:
            self._latest = now + LONGEST
        self._waiting[name] = value
        if not self._is_urgent:
            self._due = min(now + AFTER, self._latest)
        self._wait()

    def _wait(self) -> None:
        if self._timer is None:
            self._timer = self._screen.set_timer(AFTER, self._rung)

    async def _rung(self) -> None:
        """Store what waits where that is due by now, else wait for the rest of the time."""
        rest = self._due - _now()
        if rest > _NO_TIME:
            self._timer = self._screen.set_timer(rest, self._rung)
        else:
            await self.now()

    def drop(self, name: str) -> None:
        """Store nothing of what waits under a name."""
        self._waiting.pop(name, None)

    async def now(self) -> None:
        """Store everything that waits."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        async with self._turn:  # what is newer is never overtaken by what is older
            waiting = self._take()
            if waiting:
                try:
                    await patiently(self._screen, lambda: self._store(waiting))
                except StoreFault as fault:
                    self._waiting = waiting | self._waiting  # with the next key it is tried again
                    self._failed(fault)

    def at_once(self) -> None:
        """Store everything that waits on the thread of the loop: for a screen that goes under.

        Raises:
            StoreFault: The store cannot be written.
        """
        self._store(self._take())

    def _take(self) -> dict[str, str | None]:
        waiting, self._waiting = self._waiting, {}
        self._is_urgent = False
        return waiting

    def _store(self, waiting: dict[str, str | None]) -> None:
        for name, value in waiting.items():
            self._scratch.keep(name, value)


def _now() -> float:
    return asyncio.get_running_loop().time()
