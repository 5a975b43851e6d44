"""Drafts and the place of the cursor are stored half a second after the last key, off the loop."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.screen import Screen
from textual.timer import Timer

from ogsm_tui.errors import StoreFault

if TYPE_CHECKING:
    from ogsm_tui.services.scratch import Scratch

AFTER = 0.5
"""Seconds of rest after which everything that waits is stored."""

_NO_TIME = 0.01


class Keeping:
    """Store texts by name: soon, or now."""

    def __init__(
        self, screen: Screen[None], scratch: "Scratch", failed: Callable[[StoreFault], None]
    ) -> None:
        """Store in a scratch; `failed` is told where that cannot be done."""
        self._screen = screen
        self._scratch = scratch
        self._failed = failed
        self._waiting: dict[str, str | None] = {}
        self._timer: Timer | None = None
        self._last = 0.0

    async def read(self, name: str) -> str | None:
        """Give what is stored, or waits to be."""
        if name in self._waiting:
            return self._waiting[name]
        return await asyncio.to_thread(self._scratch.read, name)

    def later(self, name: str, value: str | None) -> None:
        """Store a text soon; `None` forgets it."""
        self._waiting[name] = value
        self._last = asyncio.get_running_loop().time()
        if self._timer is None:
            self._timer = self._screen.set_timer(AFTER, self._rested)

    async def _rested(self) -> None:
        """Store what waits if nothing came for long enough, else wait for the rest of that time."""
        rest = AFTER - (asyncio.get_running_loop().time() - self._last)
        if rest > _NO_TIME:
            self._timer = self._screen.set_timer(rest, self._rested)
        else:
            await self.now()

    async def now(self) -> None:
        """Store everything that waits."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        waiting, self._waiting = self._waiting, {}
        if waiting:
            try:
                await asyncio.to_thread(self._store, waiting)
            except StoreFault as fault:
                self._waiting = waiting | self._waiting  # with the next key it is tried again
                self._failed(fault)

    def _store(self, waiting: dict[str, str | None]) -> None:
        for name, value in waiting.items():
            self._scratch.keep(name, value)
