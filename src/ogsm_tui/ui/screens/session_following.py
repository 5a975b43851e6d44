"""A session that another window leads: shown large for the room, and taken over where that is asked for."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from ogsm_tui.method.words import SessionKind
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.services.standing import Asked, Following, Free, Held, Standing
from ogsm_tui.texts import telling
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import COMMANDS, Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.following import LeaderMoved, fitting, key_spans, leads, name_of_who, told
from ogsm_tui.ui.screens.session_looking import LookingActs
from ogsm_tui.ui.screens.sure import SureDialog
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.walk import Spot
from ogsm_tui.ui.widgets.lines import TextLine

if TYPE_CHECKING:
    from ogsm_tui.services.elsewhere import Other
    from ogsm_tui.services.standing import Who

LARGE = "-large"
_BANNER = "-banner"


class FollowingActs(LookingActs):
    """Go along with who leads the session, look around, take over, and hand over.

    Going along, the item of who leads is shown large; a cursor that is moved here stops that, until it is
    asked for again.
    """

    LEADS: ClassVar[bool] = True

    def __init__(
        self, kind: SessionKind | None = None, session_id: int | None = None, *, begin: bool = False
    ) -> None:
        """Show a session; whether another window leads it is known once it is read."""
        super().__init__(kind, session_id, begin=begin)
        self._follows = False
        self._goes_along = True
        self._is_led = False
        self._ran = False
        self._was_list = False
        self._was_left = False

    # ---- how this window stands

    @property
    def is_following(self) -> bool:
        """Tell whether another window leads the session that is shown."""
        return self._walk is not None and not self.leads

    @property
    def _standing(self) -> Standing:
        """How this window stands now."""
        watching = self.ogsm_app.watching
        return Free() if watching is None else watching.standing

    async def load(self) -> None:
        """Read the session; one that runs and that nobody leads is led from here once it is opened."""
        first = self._walk is None
        if first:
            await self.look_who_leads()
        elif self._follows:
            await self._remember_times()
        with self._being_led():
            await super().load()
        if first:
            await self._lead()
        await self._take_stand()
        if self.walk.view.running and not self._ran:
            self._keep_place(self.spot)
        self._ran = self.walk.view.running

    async def _lead(self) -> None:
        holding, watching = self.office.holding, self.ogsm_app.watching
        if self.walk.view.running and self.leads and holding is not None and watching is not None:
            watching.stand(await asyncio.to_thread(holding.try_hold))

    async def stand(self, message: BaseScreen.Stands) -> None:
        """Follow, or lead, from now on; who is asked to hand over does so between two keys."""
        standing = self._standing
        if isinstance(standing, Asked):
            await self._hand_over(standing.who)
        elif self._walk is None:
            return
        elif type(message.before) is not type(message.now) and self.app.screen is self:
            await self.refill()
        else:
            await self._take_stand()
            self.fill_lines()

    async def _take_stand(self) -> None:
        """Show what follows from how this window stands now."""
        follows, followed = self.is_following, self._follows
        self._follows = follows
        if follows and not followed:
            await self._begin_to_follow()
        elif followed and not follows:
            await self._follow_no_more()
        if follows:
            await self._keep_up()
        self._show_banner()

    async def _begin_to_follow(self) -> None:
        """Put aside what was being typed, and show the item large; place and times come from elsewhere."""
        for name in (self._place_name(), self._spent_name()):
            self.keeping.drop(name)
        await self._take_times()
        await self._put_typing_aside()
        self.selected = frozenset()
        self._goes_along, self._was_left = True, False
        self._was_list = self._was_list or not self.has_class(LARGE)
        self.add_class(LARGE)
        self.fill()

    async def _put_typing_aside(self) -> None:
        if self.is_filtering or self.is_filtered:
            self.clear_filter()
        if self.entry.asked is not None:
            await self.leave_asking()
        else:
            await self.put_away()

    async def _follow_no_more(self) -> None:
        """Go on from where the session is: its clock and its times are kept from here now."""
        self._was_left = isinstance(self._standing, Free)
        took_over = isinstance(self._standing, Held)
        await self._take_times()
        if self._was_list and (took_over or not self.walk.view.running):
            self._was_list = False
            self.remove_class(LARGE)
            self.show_item()
        if took_over:
            with self._being_led():
                await self._go_where_the_session_is()
            self.say(self.texts.following.you_lead, Tone.GOOD)
        self._spend(self.spot)

    async def _take_times(self) -> None:
        """Go on with the clock and the times of the session as they were stored elsewhere."""
        await self._remember_times()
        self.walk.turn(self.clock)
        self.show_header()

    # ---- going along

    @contextmanager
    def _being_led(self) -> Iterator[None]:
        """Let the cursor move without taking that for somebody who looks around here."""
        before, self._is_led = self._is_led, True
        try:
            yield
        finally:
            self._is_led = before

    async def _keep_up(self) -> None:
        if self._goes_along:
            with self._being_led():
                await self._go_where_the_session_is()

    async def _go_where_the_session_is(self) -> None:
        """Go to the item of who leads; where that is looked at beside the agenda, show it from there."""
        place = await self._read_place()
        if bool(place.looked_at) != self._everything or self._bookmark is not None:
            self._everything, self._bookmark = bool(place.looked_at), None
            self._came_from = self.walk.spot_named(place.spot)
            await super().load()
        spot = self.walk.spot_named(place.looked_at or place.spot)
        if spot is not None and spot != self.spot:
            self.show_spot(spot)
            self.fill_lines()

    async def on_leader_moved(self, message: LeaderMoved) -> None:
        """Go to the item where the session is now, and show its clock."""
        if self.is_following:
            await self._take_times()
            await self._keep_up()

    def follow(self, spot: Spot | None) -> None:
        """Show what the cursor came to; one that is moved here goes along no more."""
        if self._follows and not self._is_led:
            self._look_around()
        super().follow(spot)

    def _look_around(self) -> None:
        if self._goes_along:
            self._goes_along = False
            self._show_banner()

    def filter(self) -> None:
        """Narrow the list; that is looking around."""
        self._look_around()
        super().filter()

    async def _look_at_list(self, bookmark: SessionKind | None) -> None:
        self._look_around()
        await super()._look_at_list(bookmark)

    async def follow_leader(self) -> None:
        """Go along with who leads the session again."""
        if self.is_filtering or self.is_filtered:
            self.clear_filter()
        self._goes_along = True
        self.add_class(LARGE)
        await self._keep_up()
        self.show_item()
        self._show_banner()

    # ---- taking over, and handing over

    def following_actions(self) -> tuple[Action, ...]:
        """Give what can be done about who leads."""
        standing, follows = self._standing, self.is_following
        if follows and isinstance(standing, Following) and standing.waiting is not None:
            asks = action("stop-asking", self.stop_asking_for_it)
        else:
            asks = action("take-over", self.take_over, self._nobody_to_ask, offered=follows)
        along = action("go-along", self.follow_leader, self._nobody_to_ask, offered=not self._goes_along)
        return (asks, along)

    def _nobody_to_ask(self) -> Refused | None:
        if self.is_following:
            return None
        return Refused(Refusal.LEADING if self.walk.view.running else Refusal.NOT_RUNNING)

    async def take_over(self) -> None:
        """Ask to lead the session, after one question that names who does."""
        standing = self._standing
        assert isinstance(standing, Following), "offered only to who follows"
        who = leads(standing, self.texts, self.office.clock.today())

        async def answered(yes: bool | None) -> None:
            if yes:
                self.call_later(self._ask_for_it)  # once the question is gone, and this screen is on top

        await self.app.push_screen(SureDialog(self.texts.following.sure.format(leads=who)), answered)

    async def _ask_for_it(self) -> None:
        holding, watching = self.office.holding, self.ogsm_app.watching
        assert holding is not None
        assert watching is not None
        answer = await asyncio.to_thread(holding.ask)
        if isinstance(answer, Asked):
            who = name_of_who(answer.who, self.texts)
            self.say(self.texts.following.other_asks.format(who=who), Tone.LIGHT_ORANGE)
        else:
            watching.stand(answer)

    async def stop_asking_for_it(self) -> None:
        """Leave the session to who leads it."""
        await self.ask_no_more()
        await self.look_who_leads()

    async def ask_no_more(self) -> None:
        """Withdraw the question for the session, if there is one."""
        if self.office.holding is not None:
            await asyncio.to_thread(self.office.holding.withdraw)

    async def _hand_over(self, who: "Who") -> None:
        """Store what is typed as a draft of this window, let go, and follow who asked."""
        watching = self.ogsm_app.watching
        if self._walk is not None:
            self._spend(self.spot)
            await self._put_typing_aside()
        if watching is not None:
            await watching.hand_over(who)

    # ---- showing

    def _show_banner(self) -> None:
        """Say who leads the session, and what can be done about it."""
        standing, keys = self._standing, []
        is_left = self._was_left and isinstance(standing, Free) and self.walk.view.running
        self.set_class(self.is_following or is_left, _BANNER)
        if not self.is_following and not is_left:
            return
        if self.is_following:
            keys = key_spans([self._offer_of(each) for each in self.following_actions() if each.offered])
        today = self.office.clock.today()
        says = told(standing, self.texts, today, along=self._goes_along)
        sentence = fitting(says, keys, self.app.size.width)
        self.query_one("#banner", TextLine).show([Span(sentence)], keys)

    def _offer_of(self, each: Action) -> tuple[str, str]:
        code = each.command.code
        return self.key_name(COMMANDS[code].keys[0]), self.texts.commands.by_code[code].label

    def fill(self) -> None:
        """Show again what was read, and who leads."""
        super().fill()
        if self._walk is not None:
            self._show_banner()

    def say_changed(self, other: "Other") -> None:
        """Say in a window that follows what was kept or taken back, as the room sees it at who leads."""
        if not self.is_following:
            super().say_changed(other)
            return
        tell = telling.kept if other.stands else telling.undone
        self.say(tell(self.texts, other.act, dict(other.subject)), Tone.GOOD)
