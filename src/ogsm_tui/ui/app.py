"""The app: it draws the first frame, opens the store behind it, and leads to the first screen."""

import asyncio
import logging
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from textual import events, work
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.theme import Theme
from textual.worker import WorkerError

from ogsm_tui.errors import ExitCode, StoreFault, StoreTrouble
from ogsm_tui.texts import Lang, Texts, texts_for
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Command
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.lastditch import LastDitchApp, note
from ogsm_tui.ui.opened import OpenedStore, Start
from ogsm_tui.ui.screens.status import CHART, StatusScreen
from ogsm_tui.ui.screens.too_small import TooSmallScreen
from ogsm_tui.ui.signals import heed_signals
from ogsm_tui.ui.terminal_size import size_now
from ogsm_tui.ui.theme import THEMES, Tone

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.driver import Driver

    from ogsm_tui.services.office import Office
    from ogsm_tui.store.models import ItemRef, PlanHead
    from ogsm_tui.ui.watching import Watching

_THEMES = {theme.name: theme for theme in THEMES}

_log = logging.getLogger(__name__)

LEAST_WIDTH, LEAST_HEIGHT = 60, 20
"""Below this nothing can be read, so no key acts."""


def is_too_small(size: Size) -> bool:
    """Tell whether a terminal of this size is too small to act in."""
    return size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT


class OgsmApp(LastDitchApp):
    """Run one window on one store; it ends with a sentence where it cannot go on."""

    TITLE = "ogsm"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "app.tcss"

    theme: Reactive[str] = Reactive(THEMES[0].name)
    """The theme; the usual one is there from the beginning, so that nothing is styled twice."""

    class StoreOpened(Message):
        """The store is open; `office` is that of the plan to begin with, where that is clear."""

        def __init__(
            self, opened: OpenedStore, plans: "tuple[PlanHead, ...]", office: "Office | None"
        ) -> None:
            super().__init__()
            self.opened = opened
            self.plans = plans
            self.office = office

    class StoreFailed(Message):
        """The store cannot be used."""

        def __init__(self, fault: StoreFault) -> None:
            super().__init__()
            self.fault = fault

    def __init__(self, start: Start) -> None:
        """Take how to begin; nothing is opened yet."""
        super().__init__()
        self.start = start
        self.texts: Texts = texts_for(start.lang)
        self.glyphs: Glyphs = start.glyphs
        self.opened: OpenedStore | None = None
        self.kept = ""
        self.wants_demo = False
        """Whether it ended because somebody goes to have a look at the demo, and then comes back."""
        self.pressed: Command | None = None
        self.watching: Watching | None = None
        self._office: Office | None = None
        self.theme = start.theme
        self.set_class(not self.glyphs.has_blocks, "-ascii")

    def get_driver_class(self) -> "type[Driver]":
        """Read the keyboard in our own way where Textual would read it in its own."""
        found = super().get_driver_class()
        if sys.platform == "win32" or found.__name__ != "LinuxDriver":
            return found
        try:
            from ogsm_tui.ui.keyboard import CleanDriver
        except ImportError:
            return found  # a Textual that is built otherwise inside: the app opens all the same
        return CleanDriver

    @property
    def is_open(self) -> bool:
        """Tell whether a plan is open."""
        return self._office is not None

    @property
    def office(self) -> "Office":
        """The services of the plan that is open."""
        assert self._office is not None, "screens are filled after a plan is open"
        return self._office

    @property
    def too_small(self) -> bool:
        """Tell whether the terminal is too small to act in."""
        return is_too_small(self.size)

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Every theme by name: known before Textual asks for the first one."""
        return _THEMES

    # ---- starting

    def get_default_screen(self) -> StatusScreen:
        """Begin with the process status: under everything that comes later."""
        return StatusScreen()

    def on_mount(self) -> None:
        """Begin with the first frame."""
        heed_signals(self, partial(self.call_later, self.stop, ExitCode.INTERRUPTED))
        self._cover(self.too_small)

    def on_ready(self) -> None:
        """Open the store: the first frame has been drawn."""
        self._open_store()

    @work(thread=True)
    def _open_store(self, *, bring_up: bool = False) -> None:
        """Open the store and the plan to begin with; the database library is first imported here."""
        try:
            if bring_up:
                self.start.bring_up_store()
            opened = self.opened = self.start.open_store()
            reading = opened.reading()
            plans = reading.plans()
            again = self.start.reopening
            wanted = self.start.plan(reading) if again is None or again.plan is None else again.plan
            if wanted is None and len(plans) == 1:
                wanted = plans[0].id
            office = None if wanted is None else opened.office(wanted)
        except StoreFault as fault:
            self.post_message(self.StoreFailed(fault))
        else:
            self.post_message(self.StoreOpened(opened, plans, office))

    async def on_ogsm_app_store_opened(self, message: StoreOpened) -> None:
        """Open the plan that is clear, else ask which; a store without any offers three ways to one."""
        from ogsm_tui.ui.watching import Watching

        self.watching = Watching(self)
        self.opened = message.opened
        if message.office is not None:
            await self._enter(message.office)
            await self._go_back_to_session()
            await self.watching.go_along()
        else:
            await self._ask_for_plan(any_there=bool(message.plans))
        self._cover(self.too_small)
        self.call_after_refresh(self._settle)

    @work
    async def _settle(self) -> None:
        """When the first screen is there, with its chart, do what would only have been in its way."""
        for worker in [each for each in self.workers if each.group == CHART]:
            with suppress(WorkerError):
                await worker.wait()
        self.call_after_refresh(self.run_worker, self.start.settled, thread=True)

    async def _go_back_to_session(self) -> None:
        """After a fault: open the session that was on the screen, and say what happened."""
        again = self.start.reopening
        if again is None:
            return
        if again.session is not None:
            from ogsm_tui.ui.screens.session import SessionScreen

            await self.push_screen(SessionScreen(again.session.kind, again.session.session_id))
        if isinstance(self.screen, BaseScreen):
            await self.screen.be_ready()
            self.screen.say(again.sentence, Tone.BAD)

    def on_ogsm_app_store_failed(self, message: StoreFailed) -> None:
        """End with one sentence: which store, what to do; ask first where it can be upgraded."""
        fault = message.fault
        if fault.code is not StoreTrouble.OLDER:
            self.exit(self.tell_fault(fault), return_code=ExitCode.STORE)
            return
        from ogsm_tui.ui.screens.sure import SureDialog

        def answered(yes: bool | None) -> None:
            if yes:
                self._open_store(bring_up=True)
            else:
                told = self.texts.faults.not_brought_up.format(path=fault.path)
                self.exit(told, return_code=ExitCode.REFUSED)

        self.push_screen(SureDialog(self.texts.faults.bring_up.format(path=fault.path)), answered)

    # ---- plans

    async def leave_lost_plan(self) -> bool:
        """Leave the plan that was open where it is no longer there: it was taken back; say whether it was."""
        if self.opened is None or self._office is None:
            return False
        plans = await asyncio.to_thread(self.opened.reading().plans)
        if self._office.ogsm_id in {each.id for each in plans}:
            return False
        kept, self._office = self.kept, None
        while not isinstance(self.screen, StatusScreen):
            self.pop_screen()
        if len(plans) == 1:
            await self.open_plan(plans[0].id)
            self.say_kept(kept)
        else:
            await self._ask_for_plan(any_there=bool(plans))
        return True

    async def _ask_for_plan(self, *, any_there: bool) -> None:
        """Ask which plan; where there is none, offer the ways to one."""
        if any_there:
            await self.choose_plan()
            return
        from ogsm_tui.ui.screens.welcome import WelcomeScreen

        await self.push_screen(WelcomeScreen())

    async def choose_plan(self) -> None:
        """Ask which plan."""
        from ogsm_tui.ui.screens.plans import PlansScreen

        await self.push_screen(PlansScreen())

    async def open_plan(self, ogsm_id: int) -> None:
        """Open a plan and show its process status."""
        assert self.opened is not None
        self.start.remember_plan(ogsm_id)
        await self._enter(self.opened.office(ogsm_id))

    async def _enter(self, office: "Office") -> None:
        assert self.watching is not None, "a plan is opened in a store that is open"
        await self.watching.begin(office)
        self._office = office
        self.kept = ""
        if isinstance(self.screen, StatusScreen):
            await self.screen.refill()
        while not isinstance(self.screen, StatusScreen):
            # Not awaited: the screen that goes may be the one whose key is being handled. The status
            # is read when it comes to the top.
            self.pop_screen()

    def say_kept(self, sentence: str) -> None:
        """Show a sentence as what was kept last, on the screen on top."""
        self.kept = sentence
        if isinstance(self.screen, BaseScreen):
            self.screen.show_kept()

    # ---- the window

    def on_resize(self, event: events.Resize) -> None:
        """Cover everything while the terminal is too small, and uncover it after that."""
        now = None if self.is_headless else size_now()
        if now is not None and now != event.size:
            self.post_message(events.Resize(now, now))
            return
        small = is_too_small(event.size)
        if not small and isinstance(self.screen, TooSmallScreen):
            self.pop_screen()
        self._cover(small)

    def _cover(self, small: bool) -> None:
        if small and not isinstance(self.screen, TooSmallScreen):
            self.push_screen(TooSmallScreen())

    async def switch_language(self) -> None:
        """Show everything in the other language."""
        lang = Lang.EN if self.texts.lang is Lang.NL else Lang.NL
        self.texts = texts_for(lang)
        self.start.remember_lang(lang)
        self.kept = ""
        await self.reload()

    def switch_theme(self) -> None:
        """Go on to the next theme."""
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self.start.remember_theme(self.theme)

    async def reload(self) -> None:
        """Have every screen show what is there now, in the present language."""
        for screen in self.screen_stack:
            if isinstance(screen, BaseScreen):
                screen.show_kept()
                await screen.refill()

    def show_help(self) -> None:
        """Show the keys of the screen on top."""
        from ogsm_tui.ui.screens.help import HelpScreen

        if isinstance(self.screen, BaseScreen):
            self.push_screen(HelpScreen(self.screen))

    async def show_palette(self) -> None:
        """Show every command of the screen on top, and any item of the plan."""
        from ogsm_tui.ui.screens.palette import PaletteScreen

        if isinstance(self.screen, BaseScreen):
            await self.push_screen(PaletteScreen(self.screen))

    async def show_item(self, ref: "ItemRef") -> None:
        """Go to an item on the screen of the session, which is opened where it is not."""
        from ogsm_tui.ui.screens.session import SessionScreen

        session = next((each for each in self.screen_stack if isinstance(each, SessionScreen)), None)
        if session is None:
            session = SessionScreen()
            await self.push_screen(session)
        while self.screen is not session:
            if isinstance(self.screen, BaseScreen):
                await self.screen.put_away()
            # Not awaited: the screen that goes may be the one that asks for it.
            self.pop_screen()
        session.call_next(session.go_to_item, ref)

    def tell_fault(self, fault: StoreFault) -> str:
        """Give the sentence of a fault of the store; what it leaves out goes to the log."""
        _log.warning("store", exc_info=fault)
        return self.texts.faults.store[fault.code].format(path=fault.path)

    def tell_unforeseen(self, fault: BaseException) -> str:
        """Write a fault that nobody foresaw to the log, and give the sentence that says so."""
        note(fault)
        return self.went_wrong

    @property
    def went_wrong(self) -> str:
        """The sentence after a fault that is in the log."""
        return self.texts.common.went_wrong.format(file=self.start.log_file)

    # ---- stopping

    async def stop(self, code: ExitCode = ExitCode.DONE) -> None:
        """Store what is typed on any screen, and stop."""
        self._read_no_more()
        for screen in self.screen_stack:
            if isinstance(screen, BaseScreen):
                await screen.put_away()
        self.exit(return_code=code)

    def exit(
        self, result: str | None = None, return_code: int = 0, message: "RenderableType | None" = None
    ) -> None:
        """End: what is still being read in a thread, as a chart of a large plan, is not waited for."""
        self._read_no_more()
        super().exit(result, return_code, message)

    def _read_no_more(self) -> None:
        if self.opened is not None:
            self.opened.stop_reading()

    async def action_quit(self) -> None:
        """Stop, from anywhere."""
        await self.stop()

    def action_help_quit(self) -> None:
        """Say how to stop: people press Ctrl+C by reflex."""
        if isinstance(self.screen, BaseScreen):
            self.screen.say(self.texts.common.how_to_stop)
