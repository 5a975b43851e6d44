"""The process status: the first screen."""

import asyncio
from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Final

from textual.geometry import Size
from textual.widget import Widget

from ogsm_tui.errors import StoreFault
from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Line, Span
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.page import Page

if TYPE_CHECKING:
    from ogsm_tui.method.improving import Share
    from ogsm_tui.services.office import Office
    from ogsm_tui.services.standing import Following
    from ogsm_tui.services.views import StatusView


CHART: Final = "chart"
"""The group of the work that is done after all else."""
FRAME: Final = 1 / 60
"""Seconds that the first screen waits for its chart: one that is there by then comes in the same frame."""


class StatusScreen(BaseScreen):
    """Show the next session and the state of its preparation; from here everything else is reached."""

    def __init__(self) -> None:
        """Begin empty: the first frame is drawn before there is a store."""
        super().__init__()
        self.view: StatusView | None = None
        self._shares: tuple[Share, ...] | None = None
        self._plans = 1
        self._last_held: int | None = None

    def body(self) -> Iterable[Widget]:
        """Give the page."""
        yield Page(glyphs=self.glyphs, id="page")

    def on_mount(self) -> None:
        """Show the day, and that there is more to come."""
        self._show_header("")
        self.query_one(Page).show(self._draw_opening)

    async def load(self) -> None:
        """Read the process status and show it."""
        office = self.office
        if self.view is not None and self.view.plan.id != office.ogsm_id:
            self._shares = None
        self.view, self._plans, self._last_held = await asyncio.to_thread(self._read, office)
        if not self.ogsm_app.start.improving:
            self.fill()
            return
        self.workers.cancel_group(self, CHART)
        shares = asyncio.ensure_future(asyncio.to_thread(office.reading.improving, office.ogsm_id))
        if self._shares is None:
            await asyncio.wait({shares}, timeout=FRAME)
        if shares.done():
            await self._show_chart(shares)
        else:
            self.fill()
            self.run_worker(self._show_chart(shares), group=CHART)

    def _read(self, office: "Office") -> "tuple[StatusView, int, int | None]":
        reading, ogsm_id = office.reading, office.ogsm_id
        held = (SessionStatus.RUNNING, SessionStatus.CLOSED)
        last_held = next((each.id for each in reading.sessions(ogsm_id) if each.status in held), None)
        return reading.status(ogsm_id), len(reading.plans()), last_held

    async def _show_chart(self, shares: "Awaitable[tuple[Share, ...]]") -> None:
        """Show the shares, which come after all else: a year of reports of a large plan takes its time."""
        try:
            self._shares = await shares
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
        self.fill()

    def fill(self) -> None:
        """Show what was read."""
        from ogsm_tui.ui.status.arrange import StatusPage
        from ogsm_tui.ui.status.blocks import Look

        if self.view is None:
            return
        start, texts = self.ogsm_app.start, self.texts
        modes = {"demo": texts.status.demo, "rehearsal": texts.status.rehearsal}
        page = StatusPage(
            self.view,
            self._shares,
            Look(texts, self.glyphs),
            improving=start.improving,
            contact=start.contact,
            mode=modes.get(start.mode, "") or self._risk,
            leader=self._leader,
        )
        self._show_header(self.view.plan.title)
        self.query_one(Page).show(page.draw)

    @property
    def _risk(self) -> str:
        """The line on a store that stands where it is not safe."""
        opened = self.ogsm_app.opened
        ground = None if opened is None else opened.surroundings
        if ground is None or ground.is_safe:
            return ""
        return self.texts.faults.at_risk[ground.ground].format(name=ground.name)

    def _show_header(self, title: str) -> None:
        today = self.view.today if self.view is not None else self.ogsm_app.start.clock.today()
        self.header.show([Span(title, Tone.STRONG)], [Span(self.texts.dates.long(today), Tone.DIM)])

    def _draw_opening(self, size: Size) -> tuple[Line, ...]:
        return ((), (Span(f"  {self.texts.common.opening}", Tone.DIM),))

    @property
    def _is_running(self) -> bool:
        upcoming = None if self.view is None else self.view.upcoming
        return upcoming is not None and upcoming.status is SessionStatus.RUNNING

    @property
    def _leader(self) -> "Following | None":
        """Tell who leads the session that runs, where that is another window."""
        return self.leader if self._is_running else None

    # ---- what can be done

    @property
    def _next_step(self) -> str:
        if not self._is_running:
            return "read-reports"
        return "continue-session" if self._leader is None else "follow-session"

    @property
    def _is_new(self) -> bool:
        """Tell that there is nothing to read yet: no session is planned, and nothing is in view."""
        from ogsm_tui.ui.status.preparation_block import is_empty

        return self.view is not None and self.view.upcoming is None and is_empty(self.view.preparation)

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: nothing but stopping until there is a plan to show."""
        quit_ = action("quit", self.ogsm_app.stop)
        if self.view is None:
            return (quit_,)
        return (
            action(self._next_step, self.read_reports, offered=not self._is_new),
            action("begin", self.begin, self._cannot_begin),
            action("plan-session", self.plan_session, offered=self.view.upcoming is None),
            action("sessions", self.show_sessions),
            action("plan", self.show_plan),
            action("report", self.report),
            action("lessons", self.show_lessons),
            *((action("choose-plan", self.ogsm_app.choose_plan),) if self._plans > 1 else ()),
            action("minutes", self.show_minutes, offered=self._last_held is not None),
            action("copy-message", self.copy_message, self._no_session),
            action("undo", self.undo, offered=bool(self.ogsm_app.kept)),
            action("redo", self.redo),
            quit_,
        )

    async def read_reports(self) -> None:
        """Open the session screen: to read, or to go on with a session that runs."""
        from ogsm_tui.ui.screens.session import SessionScreen

        await self.app.push_screen(SessionScreen())

    async def begin(self) -> None:
        """Open the session screen and begin there."""
        from ogsm_tui.ui.screens.session import SessionScreen

        await self.app.push_screen(SessionScreen(begin=True))

    async def plan_session(self) -> None:
        """Plan a session."""
        from ogsm_tui.ui.screens.plan_session import PlanSessionScreen

        await self.app.push_screen(PlanSessionScreen())

    async def show_sessions(self) -> None:
        """Show the planned and the past sessions."""
        from ogsm_tui.ui.screens.sessions import SessionsScreen

        await self.app.push_screen(SessionsScreen())

    async def show_lessons(self) -> None:
        """Show the lessons of all sessions."""
        from ogsm_tui.ui.screens.lessons import LessonsScreen

        await self.app.push_screen(LessonsScreen())

    async def show_plan(self) -> None:
        """Show the whole plan, to look at and to change."""
        from ogsm_tui.ui.screens.plan import PlanScreen

        await self.app.push_screen(PlanScreen())

    async def report(self) -> None:
        """Show who still owes reports, and have them told."""
        from ogsm_tui.ui.screens.report import ReportScreen

        await self.app.push_screen(ReportScreen())

    async def show_minutes(self) -> None:
        """Show the minutes of the session that runs, else of the last one that was held."""
        from ogsm_tui.ui.screens.minutes import MinutesScreen

        if self._last_held is None:
            self.say(self.texts.refusals.sentence("no-minutes"), Tone.LIGHT_ORANGE)
        else:
            await self.app.push_screen(MinutesScreen(self._last_held))

    async def copy_message(self) -> None:
        """Put what is to be sent about the next session on the clipboard: invitation or reminder."""
        text = await asyncio.to_thread(self._message)
        self.copy_text(text, text.partition("\n")[0])

    def _message(self) -> str:
        # Loaded here: the first frame takes no part of the exchange.
        from ogsm_tui.exchange.messages import timely

        view, office = self.view, self.office
        session = None if view is None else view.upcoming
        assert view is not None
        assert session is not None, "offered only where there is a session"
        return timely(view, session, office.reading.owed(office.ogsm_id), self.texts)

    def _no_session(self) -> Refused | None:
        upcoming = None if self.view is None else self.view.upcoming
        return Refused(Refusal.NO_SESSION) if upcoming is None else None

    def _cannot_begin(self) -> Refused | None:
        assert self.view is not None
        if self.view.upcoming is None:
            return Refused(Refusal.NO_SESSION)
        return Refused(Refusal.ALREADY_RUNNING) if self._is_running else None
