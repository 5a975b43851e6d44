"""The session screen: what can be done with the item of the cursor, and on which key."""

from collections.abc import Iterable
from itertools import chain

from ogsm_tui.method.words import Obstacle, SessionKind, SessionStatus
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.screens.session_body import WIDE
from ogsm_tui.ui.screens.session_following import LARGE, FollowingActs
from ogsm_tui.ui.walk import Spot

_ON_ITEM = "-on-item"


class SessionScreen(FollowingActs):
    """Walk along the items of a session; before it begins, read the reports."""

    def actions(self) -> Iterable[Action]:
        """Give what can be done now."""
        if self._walk is None:
            return (action("back", self.back),)
        if self.is_filtering:
            return self.filtering_actions()
        if self.is_asking:
            return self.answering_actions()
        parts = (self._walking, self.acts_on_spot, self._session, self._going)
        return chain.from_iterable(part() for part in parts)

    def _walking(self) -> tuple[Action, ...]:
        rows, pane = self.walk_list, self.pane
        return (
            *list_actions(rows),
            action("next-open", lambda: self._go_to_open(1), self._nothing_open),
            action("previous-open", lambda: self._go_to_open(-1), self._nothing_open),
            action("next-red", self._go_to_red, self._no_red, offered=self._is_review),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
        )

    def _session(self) -> tuple[Action, ...]:
        running = self.walk.view.running
        return (
            action("begin", self.begin, self.cannot_begin, offered=not running),
            action("finish", self.finish, self._not_running, offered=running),
            action("present", self.who_is_here, self._not_running),
            action("clock", self.turn_clock, self._not_running),
            action("plan", self.show_plan),
            action("minutes", self.minutes, self._no_minutes),
            action("undo", self.undo),
            action("redo", self.redo),
            *self.following_actions(),
        )

    def _going(self) -> tuple[Action, ...]:
        clears = self.is_filtered and not self.has_class(LARGE) and not self.has_class(_ON_ITEM)
        return (
            action("filter", self.filter),
            action("copy", self.copy, self._nothing_to_copy),
            *self.looking_actions(),
            action("show-large", self.enlarge, offered=not self.has_class(LARGE)),
            *((action("clear-filter", self.clear_filter),) if clears else ()),
            action("close", self.close_view, offered=self._can_close and not clears),
            action("back", self.back),
        )

    # ---- walking

    def _nothing_open(self) -> Refused | None:
        return None if self.next_open(self.spot) is not None else Refused(Refusal.NO_OPEN_ITEM)

    def _go_to_open(self, step: int) -> None:
        following = self.next_open(self.spot, step)
        if following is not None:
            self.walk_list.go(following)

    @property
    def _is_review(self) -> bool:
        """Tell whether indicators, at which `n` does not stop, are walked too."""
        return self.walk.view.kind is SessionKind.STRATEGY_REVIEW

    def _next_red(self) -> Spot | None:
        red = self.walk.red
        return self.walk_list.next_where(lambda spot: spot in red) if red else None

    def _no_red(self) -> Refused | None:
        return None if self._next_red() is not None else Refused(Refusal.NO_RED_ITEM)

    def _go_to_red(self) -> None:
        """Go to the nearest red item or indicator below the cursor; behind the last one comes the first."""
        found = self._next_red()
        if found is not None:
            self.walk_list.go(found)

    # ---- copying

    def _nothing_to_copy(self) -> Refused | None:
        return None if self.shown(self.spot) is not None else Refused(Obstacle.NOT_FOR_THIS_ITEM)

    def copy(self) -> None:
        """Put the item on the clipboard."""
        shown = self.shown(self.spot)
        assert shown is not None, "offered only where there is an item"
        self.copy_item(shown.detail)

    # ---- large and small

    @property
    def _can_close(self) -> bool:
        return self._everything or self.has_class(LARGE) or self.has_class(_ON_ITEM)

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is room for one pane only."""
        return self.app.size.width < WIDE

    def enlarge(self) -> None:
        """Show the item instead of the list, and then the item alone, large for the room."""
        if self.is_narrow and not self.has_class(_ON_ITEM):
            self.add_class(_ON_ITEM)
        else:
            self.add_class(LARGE)
            self.show_item()

    async def close_view(self) -> None:
        """Go back one view: from large to the item, from the item to the list, to the agenda."""
        if self.has_class(LARGE):
            self.remove_class(LARGE)
            self.show_item()
        elif self.has_class(_ON_ITEM):
            self.remove_class(_ON_ITEM)
        elif self._everything:
            await self.look_back()

    # ---- the session

    def _not_running(self) -> Refused | None:
        return None if self.walk.view.running else Refused(Refusal.NOT_RUNNING)

    async def finish(self) -> None:
        """Look at what is left, and close the session."""
        from ogsm_tui.ui.screens.finish import FinishScreen

        await self.put_away()
        seconds = self.spent.seconds(self.office.clock.now())
        await self.app.push_screen(FinishScreen(self.walk.view, seconds, self.clock))

    async def who_is_here(self) -> None:
        """Say who is here, who is not, and who must leave early."""
        from ogsm_tui.ui.screens.present import PresentScreen

        session = self.walk.view.session
        assert session is not None, "offered only in a session"

        def keep_early(names: frozenset[str]) -> None:
            self.early = names
            self.keeping.later(f"early/{session.id}", "\n".join(sorted(names)) or None)

        await self.app.push_screen(PresentScreen(session.id, self.early, keep_early))

    def turn_clock(self) -> None:
        """Let the clock stand still, or go on."""
        session = self.walk.view.session
        assert session is not None, "offered only in a session"
        self.clock = self.clock.turned(self.office.clock.now())
        self.keeping.later(f"clock/{session.id}", self.clock.as_text())
        self.walk.turn(self.clock)
        self._spend(self.spot)
        self.show_header()

    async def show_plan(self) -> None:
        """Show the whole plan, with the cursor on this item."""
        from ogsm_tui.ui.screens.plan import PlanScreen

        await self.put_away()
        await self.app.push_screen(PlanScreen(self.walk.item(self.spot)))

    def _no_minutes(self) -> Refused | None:
        session = self.walk.view.session
        held = session is not None and session.status in (SessionStatus.RUNNING, SessionStatus.CLOSED)
        return None if held else Refused(Refusal.NOT_RUNNING)

    async def minutes(self) -> None:
        """Show the minutes so far."""
        from ogsm_tui.ui.screens.minutes import MinutesScreen

        session = self.walk.view.session
        assert session is not None, "offered only in a session"
        await self.app.push_screen(MinutesScreen(session.id))

    async def refill(self) -> None:
        """Read again; a session that was closed from here leads back to the process status."""
        was_running = self._walk is not None and self.walk.view.running
        await super().refill()
        session = None if self._walk is None else self.walk.view.session
        is_closed = session is not None and session.status is SessionStatus.CLOSED
        if was_running and is_closed and self.app.screen is self:
            self.dismiss()

    async def back(self) -> None:
        """Go back to the screen before; everything is kept."""
        await self.put_away()
        await self.ask_no_more()
        self.dismiss()
