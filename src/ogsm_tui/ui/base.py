"""What all screens share: header, body, the kept line and the bottom line; keys become actions here."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

from textual import events
from textual.app import ComposeResult
from textual.css.query import NoMatches
from textual.widget import Widget

from ogsm_tui.errors import StoreFault
from ogsm_tui.method.words import Act
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.texts import Texts, telling
from ogsm_tui.ui.commands import Action, action, unless
from ogsm_tui.ui.keeping_up import KeepingUp
from ogsm_tui.ui.patience import patiently
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.lines import BottomLine, KeptLine, TextLine

if TYPE_CHECKING:
    from ogsm_tui.store.models import ItemDetail, ItemRef
    from ogsm_tui.ui.opened import SessionPlace


_ESCAPED: Final = "alt+"


class BaseScreen(KeepingUp):
    """A full screen: it gives its actions, builds its body, and fills it from what was read."""

    AUTO_FOCUS = ""
    _is_ready = False
    _lines_are_filled = False

    def compose(self) -> ComposeResult:
        """Lay out header, body, kept line and bottom line."""
        yield TextLine(glyphs=self.glyphs, id="header")
        yield from self.body()
        yield KeptLine(glyphs=self.glyphs, id="kept")
        yield BottomLine(glyphs=self.glyphs, id="bottom")

    # ---- for the screens to say

    def body(self) -> Iterable[Widget]:
        """Give the widgets between header and kept line."""
        raise NotImplementedError

    def actions(self) -> Iterable[Action]:
        """Give what can be done on this screen now."""
        raise NotImplementedError

    async def load(self) -> None:
        """Read what this screen shows, and show it; called whenever the store may have changed."""

    def fill(self) -> None:
        """Show again what was read: another language, another size."""

    async def put_away(self) -> None:
        """Store what is typed and not yet kept; called before the app stops, however it is stopped."""

    def salvage(self) -> None:
        """Store what is typed at once, on this thread: after a fault nothing else works any more."""

    @property
    def session_place(self) -> "SessionPlace | None":
        """Tell which session this screen shows, for it to be opened again."""
        return None

    @property
    def is_asking(self) -> bool:
        """Tell whether what is typed goes into a field or answers a menu."""
        return False

    @property
    def can_load(self) -> bool:
        """Tell whether there is something to read: for most screens, an open plan."""
        return self.ogsm_app.is_open

    async def on_screen_resume(self) -> None:
        """Read what there is: when the screen comes, and when another one on top of it has gone."""
        await self.be_ready()

    def on_screen_suspend(self) -> None:
        """Know that there may be something else to show when the screen on top of it has gone."""
        self._is_ready = False

    async def be_ready(self) -> None:
        """Read what there is before the first key is handled: one typed ahead may come before the screen."""
        if not self._is_ready:
            self._is_ready = True
            self.show_kept()
            await self.refill()

    async def refill(self) -> None:
        """Read again what may have changed, and show it in the present language."""
        if self.can_load:
            try:
                await self.load()
            except StoreFault as fault:
                self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
            except NoMatches:
                if not self.is_leaving:
                    raise
        self.fill_lines()

    # ---- keys

    def all_actions(self) -> tuple[Action, ...]:
        """Give what can be done here: what this screen is for, then what can be done everywhere."""
        return tuple(self.each_action())

    def each_action(self) -> Iterator[Action]:
        """Give what can be done here one by one: who looks for a key need not know what comes after it."""
        codes = set()
        is_led = self.leader is not None
        for each in self.actions():
            codes.add(each.command.code)
            yield unless(self.reading_along, each) if is_led else each
        if self.is_asking:
            yield action("help-in-field", self.ogsm_app.show_help)
        else:
            yield from (each for each in self.everywhere() if each.command.code not in codes)

    def everywhere(self) -> tuple[Action, ...]:
        """Give what can be done on every screen."""
        return (
            action("theme", self.ogsm_app.switch_theme),
            action("language", self.ogsm_app.switch_language),
            *((action("palette", self.ogsm_app.show_palette),) if self.can_load else ()),
            action("help", self.ogsm_app.show_help),
        )

    async def take_key(self, event: events.Key) -> bool:
        """Take a key that belongs to no command, as one that is typed in a field; say whether it did."""
        return False

    async def guarded(self, act: Callable[[], object]) -> None:
        """Do something that was asked for; a fault in it is logged and said, and the session goes on."""
        try:
            result = act()
            if inspect.isawaitable(result):
                await result
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
        except Exception as fault:  # noqa: BLE001 - the one place that keeps a session going
            self.say(self.ogsm_app.tell_unforeseen(fault), Tone.BAD)

    async def on_key(self, event: events.Key) -> None:
        """Run the action of a key; what cannot be done now says why."""
        if self.app.screen is not self:
            # Typed ahead: the key before it brought another screen, for which this one was meant.
            event.stop()
            event.prevent_default()
            self.ogsm_app.give_back(event)
            return
        if event.key.startswith(_ESCAPED) and event.is_printable:
            # An Escape and a key right after it, which a terminal sends as one.
            event.stop()
            event.prevent_default()
            await self.on_key(events.Key("escape", None))
            await self.on_key(events.Key(event.key.removeprefix(_ESCAPED), event.character))
            return
        await self.guarded(lambda: self._run_key(event))

    async def _run_key(self, event: events.Key) -> None:
        await self.be_ready()
        if self.ogsm_app.too_small:
            return
        if await self.take_key(event):
            event.stop()
            event.prevent_default()
            return
        pressed = event.character if event.is_printable and event.character else event.key
        pressed = "space" if pressed == " " else pressed
        chosen = self._action_of(pressed)
        if chosen is not None:
            event.stop()
            event.prevent_default()
            await self.run_action_of(chosen)

    def _action_of(self, key: str) -> Action | None:
        """Find what a key does here: the first that can be done now, else the first that says why not."""
        hindered: Action | None = None
        for each in self.each_action():
            if key in each.command.keys:
                if each.offered and each.obstacle() is None:
                    return each
                hindered = hindered or each
        return hindered

    async def run_action_of(self, chosen: Action) -> None:
        """Run an action, or say why it cannot be done now."""
        obstacle = chosen.obstacle()
        if obstacle is not None and obstacle.why is Refusal.READING_ALONG:
            await self.look_who_leads()  # who led may be gone since the last look
            obstacle = chosen.obstacle()
        if obstacle is not None:
            self.refuse(obstacle)
            return
        self.ogsm_app.pressed = chosen.command
        self.show_kept()
        self._lines_are_filled = False
        await self.guarded(chosen.run)
        if not self._lines_are_filled:
            self.fill_lines()

    # ---- chosen elsewhere

    async def run_command(self, code: str) -> None:
        """Run a command of this screen that was chosen in the palette."""
        await self.be_ready()
        chosen = next((each for each in self.all_actions() if each.command.code == code), None)
        if chosen is not None:
            await self.run_action_of(chosen)

    async def go_to_item(self, ref: "ItemRef") -> None:
        """Go to an item of the plan: on the screen of the session, unless this one has items of its own."""
        await self.ogsm_app.show_item(ref)

    async def go_to_lesson(self, note_id: int) -> None:
        """Go to a lesson, among the others."""
        from ogsm_tui.ui.screens.lessons import LessonsScreen

        await self.put_away()
        await self.app.push_screen(LessonsScreen(note_id))

    # ---- copying

    def copy_text(self, text: str, what: str) -> None:
        """Put a text on the clipboard, that of the terminal and that of this machine, and say what it is."""
        from ogsm_tui.ui.clipboard import copy_here  # what runs a program is not for the first frame

        self.app.copy_to_clipboard(text)
        self.run_worker(lambda: copy_here(text), group="copy", description="copy", thread=True)
        self.say(self.texts.common.copied.format(what=what))

    def copy_item(self, detail: "ItemDetail") -> None:
        """Put an item on the clipboard as Markdown."""
        # Loaded here: the first frame takes no part of the exchange.
        from ogsm_tui.exchange.item_markdown import item_markdown

        self.copy_text(item_markdown(detail, self.texts), detail.code or detail.title)

    # ---- recording

    async def perform(self, act: Callable[[], Done]) -> Kept | None:
        """Run a service off the loop; show what was kept after the commit, or why it was refused.

        Keys that come meanwhile wait in this screen's queue, so that they act on what they see.
        """
        done = await self.attempt(act)
        if isinstance(done, Kept):
            self.ogsm_app.kept = telling.kept(self.texts, done.act, done.subject)
            self.show_kept()
            return done
        return None

    async def attempt(self, act: Callable[[], Done]) -> Done | None:
        """Run a service off the loop and say a refusal or a fault; the store's trouble gives `None`."""
        try:
            done = await patiently(self, act)
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
            return None
        if isinstance(done, Refused):
            self.refuse(done)
        return done

    async def undo(self) -> None:
        """Take back the latest step and say which."""
        await self.turn(self.office.history.undo, telling.undone)

    async def redo(self) -> None:
        """Do again what was taken back and say which."""
        await self.turn(self.office.history.redo, telling.redone)

    async def turn(
        self, turn: Callable[[], Done], tell: Callable[[Texts, Act, "dict[str, str]"], str]
    ) -> Kept | None:
        """Take back or do again; say which step it was, or why there is none."""
        done = await self.attempt(turn)
        if not isinstance(done, Kept):
            return None
        self.ogsm_app.kept = tell(self.texts, done.act, dict(done.subject))
        self.show_kept()
        if await self.ogsm_app.leave_lost_plan():
            return None
        await self.load()
        return done

    # ---- the lines

    def fill_lines(self) -> None:
        """Show on the bottom line what can be done now, and in the header whether this is a rehearsal."""
        self._lines_are_filled = True
        if not self.is_leaving:
            self.show_actions(self.each_action())
