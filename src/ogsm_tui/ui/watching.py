"""Every window's look at what others do: commits of another window or the command line, and who leads."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ogsm_tui.errors import StoreFault
from ogsm_tui.services.outcome import Refused
from ogsm_tui.services.standing import Asked, Following, Free, Standing, reading_along
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.following import LeaderMoved, name_of_who
from ogsm_tui.ui.screens.status import StatusScreen

if TYPE_CHECKING:
    from ogsm_tui.services.elsewhere import Seen
    from ogsm_tui.services.office import Office
    from ogsm_tui.services.standing import Who
    from ogsm_tui.ui.app import OgsmApp

WATCHING: Final = "watching"
"""The workers that look."""

EVERY: Final = 0.8
"""Seconds between two looks: what changed is on the screen within a second, reading and drawing included."""


class Watching:
    """Look about once a second at a counter of the store; where it moved, the screen on top reads anew.

    The screens below it do so when they come to the top. The same look tells who leads the session, and
    whether another window asks to.
    """

    def __init__(self, app: "OgsmApp") -> None:
        """Look on behalf of an app, from now on."""
        self.standing: Standing = Free()
        self._app = app
        self._is_looking = False
        self._unsaid: Seen | None = None
        app.set_interval(EVERY, self.look)

    def look(self) -> None:
        """Look, off the loop, unless it is still looking."""
        app = self._app
        if app.is_open and not self._is_looking:
            self._is_looking = True
            app.run_worker(self._look(app.office), group=WATCHING)

    def _looker(self) -> BaseScreen | None:
        """Give the screen on top, if it is one that keeps up: no dialog is open, and something is shown."""
        screen = self._app.screen
        if not isinstance(screen, BaseScreen) or self._app.too_small:
            return None
        return screen if screen.KEEPS_UP else None

    async def _look(self, office: "Office") -> None:
        try:
            standing, seen = await asyncio.to_thread(_both, office, is_shown=self._looker() is not None)
        except StoreFault:
            return  # whoever reads or writes next says so
        finally:
            self._is_looking = False
        if self._app.office is not office:
            return
        self.stand(standing)
        self._unsaid = seen = _both_seen(self._unsaid, seen)
        looker = self._looker()
        if seen is None or looker is None:
            return  # a dialog that came while it looked: what was seen is said after it
        self._unsaid = None
        if seen.other is not None:
            looker.post_message(BaseScreen.ChangedElsewhere(seen.other))
        elif isinstance(standing, Following):
            looker.post_message(LeaderMoved())

    async def begin(self, office: "Office") -> None:
        """Take in how things are in a plan, before anything of it is shown; what comes after is noticed.

        Of the plan that was open the session is let go of: nobody could be asked for it here.
        """
        left = self._app.office if self._app.is_open else office
        if left.ogsm_id != office.ogsm_id and left.holding is not None:
            left.holding.release()
        self._unsaid = None
        with suppress(StoreFault):  # reading says so
            self.standing, _ = await asyncio.to_thread(_both, office, is_shown=True)

    # ---- who leads

    @property
    def leader(self) -> Following | None:
        """Who leads the session, where that is another window."""
        return self.standing if isinstance(self.standing, Following) else None

    def reading_along(self) -> Refused | None:
        """Say who leads the session, where that is another window."""
        return None if self.leader is None else reading_along(self.leader)

    async def go_along(self) -> None:
        """Where another window leads the session, show it at once: a second window is for the room."""
        if self.leader is not None and isinstance(self._app.screen, StatusScreen):
            await self._app.screen.read_reports()

    async def look_who_leads(self) -> None:
        """Look anew who leads the session of the plan that is open."""
        holding = self._app.office.holding
        if holding is not None:
            self.stand(await asyncio.to_thread(holding.look))

    def stand(self, standing: Standing) -> None:
        """Know how this window stands, and tell every screen where that is another way than before."""
        before, self.standing = self.standing, standing
        if standing == before:
            return
        screens = [each for each in self._app.screen_stack if isinstance(each, BaseScreen)]
        for screen in screens:
            screen.post_message(BaseScreen.Stands(before, standing))
        if isinstance(standing, Asked) and not any(each.LEADS for each in screens):
            self._app.run_worker(self.hand_over(standing.who), group="handing-over")

    async def hand_over(self, who: "Who") -> None:
        """Let another window lead the session, and say so."""
        holding = self._app.office.holding
        assert holding is not None, "who can be asked holds it"
        await asyncio.to_thread(holding.release)
        self.stand(Following(who, None))
        texts, screen = self._app.texts, self._app.screen
        if isinstance(screen, BaseScreen):
            screen.say(texts.following.handed_over.format(who=name_of_who(who, texts)))


def _both_seen(before: "Seen | None", now: "Seen | None") -> "Seen | None":
    """Give what is to be said of two looks: somebody else's step goes before a cursor that moved."""
    return before if now is None or (before is not None and now.other is None) else now


def _both(office: "Office", *, is_shown: bool) -> "tuple[Standing, Seen | None]":
    standing = Free() if office.holding is None else office.holding.look()
    return standing, office.elsewhere.look() if is_shown else None
