"""Looking at something else than the agenda, which stays as it is; and along the actions of a strategy."""

from ogsm_tui.method.words import ItemKind, SessionKind
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store.models import ItemRef, StepOf
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.screens.session_acts import SessionActs
from ogsm_tui.ui.strategy_content import in_need
from ogsm_tui.ui.walk import Spot

_KINDS = {
    "look-action-review": SessionKind.ACTION_REVIEW,
    "look-strategy-review": SessionKind.STRATEGY_REVIEW,
}


class LookingActs(SessionActs):
    """The keys that show another list, or go from a strategy to its actions."""

    def __init__(
        self, kind: SessionKind | None = None, session_id: int | None = None, *, begin: bool = False
    ) -> None:
        """Show a session; nothing else is looked at yet."""
        super().__init__(kind, session_id, begin=begin)
        self._along: ItemRef | None = None

    def looking_actions(self) -> tuple[Action, ...]:
        """Give what else can be looked at."""
        return (
            action("everything", self.toggle_everything),
            *(
                action(code, lambda kind=kind: self.look_at(kind))  # type: ignore[misc]  # a bound kind
                for code, kind in _KINDS.items()
            ),
            action("lessons", self.show_lessons),
            action("actions-of-strategy", self.go_along, self._no_strategy, offered=self._is_along),
        )

    # ---- other lists

    async def toggle_everything(self) -> None:
        """Look at all items of the plan; again: go back to the agenda, to where one was."""
        if self._everything and self._bookmark is None:
            await self.look_back()
        else:
            await self._look_at_list(None)

    async def look_at(self, kind: SessionKind) -> None:
        """Look at what the bookmark of a kind of session holds; again, or for its own kind: the agenda."""
        if self._everything and self._bookmark in (kind, self.walk.view.kind):
            await self.look_back()
        elif kind is self.walk.view.kind:
            if self._everything:
                await self.look_back()
        else:
            await self._look_at_list(kind)

    async def _look_at_list(self, bookmark: SessionKind | None) -> None:
        if not self._everything:
            self._came_from = self.spot
        self._everything, self._bookmark = True, bookmark
        await self.refill()

    async def look_back(self) -> None:
        """Go back to the agenda: to the item of the cursor if it is on it, else to where one was."""
        spot = self.spot
        self._everything, self._bookmark = False, None
        goal = spot if self.walk.entry(spot) is not None else self._came_from
        await self.refill()
        if goal is not None:
            self.walk_list.go(goal)
            self.show_header()

    async def go_to_item(self, ref: ItemRef) -> None:
        """Go to an item of the plan, among all items where the agenda does not hold it."""
        await self.be_ready()
        if not self.show_spot(ref) and not (self._everything and self._bookmark is None):
            await self._look_at_list(None)
            self.show_spot(ref)
        self.fill_lines()

    async def show_lessons(self) -> None:
        """Show the lessons of all sessions."""
        from ogsm_tui.ui.screens.lessons import LessonsScreen

        await self.put_away()
        await self.app.push_screen(LessonsScreen())

    # ---- the actions of a strategy

    def _no_strategy(self) -> Refused | None:
        strategy = self._strategy_here(self.spot)
        if strategy is None:
            return Refused(Refusal.NO_STRATEGY_HERE)
        if self._stops(strategy):
            return None
        shown = self.shown(strategy)
        return Refused(Refusal.NO_ACTION_LISTED, {"code": "" if shown is None else shown.detail.code or ""})

    @property
    def _is_along(self) -> bool:
        """Tell whether one is at a strategy, or came to one of its actions that way."""
        shown = self.shown(self.spot)
        if shown is None:
            return False
        of_it = any(each.id == self._along.id for each in shown.detail.strategies) if self._along else False
        return shown.detail.ref.kind is ItemKind.STRATEGY or of_it

    def go_along(self) -> None:
        """Go to the next action of the strategy that one is at, those in need first; then back to it."""
        strategy = self._strategy_here(self.spot)
        assert strategy is not None, "refused before"
        self._along = strategy
        actions = self._stops(strategy)
        around: list[Spot] = [strategy, *(each.ref for each in actions)]
        spot = self.spot
        place = around.index(spot) if spot in around else 0
        following = (place + 1) % len(around)
        self.show_spot(around[following])
        if following:
            shown = self.shown(strategy)
            code = "" if shown is None else shown.detail.code or ""
            say = self.texts.strategy.action_of
            self.say(say.format(number=following, total=len(actions), code=code))

    def _strategy_here(self, spot: Spot | None) -> ItemRef | None:
        """Find the strategy of what stands at a spot; of several, the one that one came from."""
        shown = self.shown(spot)
        if shown is None:
            return None
        if shown.detail.ref.kind is ItemKind.STRATEGY:
            return shown.detail.ref
        above = [ItemRef(ItemKind.STRATEGY, each.id) for each in shown.detail.strategies]
        return self._along if self._along in above else next(iter(above), None)

    def _stops(self, strategy: ItemRef) -> tuple[StepOf, ...]:
        """Give the actions of a strategy that stand in the list."""
        shown = self.shown(strategy)
        there = self.walk.agenda if self.walk.everything is None else self.walk.everything
        return () if shown is None else tuple(each for each in in_need(shown.under) if each.ref in there)
