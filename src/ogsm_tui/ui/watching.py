"""Every window's look at what others commit: another window, or the command line."""

import asyncio
from typing import TYPE_CHECKING, Final

from ogsm_tui.errors import StoreFault
from ogsm_tui.ui.base import BaseScreen

if TYPE_CHECKING:
    from ogsm_tui.services.office import Office
    from ogsm_tui.ui.app import OgsmApp

EVERY: Final = 1.0
"""Seconds between two looks."""


class Watching:
    """Look once a second at a counter of the store; where it moved, have the screen on top read anew.

    The screens below it do so when they come to the top.
    """

    def __init__(self, app: "OgsmApp") -> None:
        """Look on behalf of an app, from now on."""
        self._app = app
        self._is_looking = False
        app.set_interval(EVERY, self.look)

    def look(self) -> None:
        """Look, off the loop; not while a dialog is open or nothing is shown, nor while still looking."""
        app = self._app
        if app.is_open and not self._is_looking and self._looker() is not None:
            self._is_looking = True
            app.run_worker(self._look(app.office), group="watching")

    def _looker(self) -> BaseScreen | None:
        """Give the screen on top, if it is one that keeps up."""
        screen = self._app.screen
        if not isinstance(screen, BaseScreen) or self._app.too_small:
            return None
        return screen if screen.KEEPS_UP else None

    async def _look(self, office: "Office") -> None:
        try:
            origin = await asyncio.to_thread(office.elsewhere.look)
        except StoreFault:
            return  # whoever reads or writes next says so
        finally:
            self._is_looking = False
        looker = self._looker()
        if origin is not None and looker is not None and self._app.office is office:
            looker.post_message(BaseScreen.ChangedElsewhere(origin))
