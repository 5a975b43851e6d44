"""The hands of a facilitator: a test presses keys, types words, and reads what is on the screen.

    async with driver(store, today=date(2026, 11, 24)) as hands:
        await hands.press("enter", "d1")
        await hands.types("twee schrijvers inhuren")
        await hands.press("enter")
        assert hands.sees("Bewaard: A12 verbeteren: twee schrijvers inhuren")

Keys are posted all at once, as somebody who types ahead does; then the hands wait until every screen has
dealt with them and nothing runs any more.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from textual import events
from textual._context import active_app  # only with two windows in one test does it matter
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from ogsm_tui.bootstrap import Opened, open_at, open_window
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang
from ogsm_tui.ui.app import OgsmApp
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.opened import Start
from ogsm_tui.ui.watching import WATCHING
from ogsm_tui.ui.widgets.lines import TextLine

TODAY = date(2026, 11, 24)
WINDOW = "window-1"

NAMED = frozenset(
    [
        *("enter", "escape", "tab", "shift+tab", "space", "backspace", "delete", "f1", "f2", "f3", "f4"),
        *("up", "down", "left", "right", "home", "end", "pageup", "pagedown"),
        *("ctrl+w", "ctrl+u", "ctrl+left", "ctrl+right"),
    ]
)
"""Words that are one key; every other word is as many keys as it has letters."""

_CELL = 12.2
"""Width of a cell in an exported picture."""

_QUIET_ROUNDS = 2


class Hands:
    """What a facilitator does, and sees."""

    def __init__(self, pilot: Pilot[str], app: OgsmApp) -> None:
        self._pilot = pilot
        self.app = app

    # ---- doing

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other: names of keys, or letters."""
        for word in keys:
            for key in [word] if word in NAMED else word:
                self._post(key)
        await self.settle()

    async def types(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            self._post(letter)
        await self.settle()

    async def paste(self, text: str) -> None:
        """Paste a text."""
        self.app.post_message(events.Paste(text))
        await self.settle()

    async def click(self, text: str) -> None:
        """Click where a text stands."""
        row = next(number for number, line in enumerate(self.screen()) if text in line)
        await self._pilot.click(offset=(self.screen()[row].index(text), row))
        await self.settle()

    async def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        await self._pilot.resize_terminal(width, height)
        await self.settle()

    def _post(self, key: str) -> None:
        if key in NAMED:
            self.app.post_message(events.Key(key, " " if key == "space" else None))
        else:
            self.app.post_message(events.Key("space" if key == " " else key, key))

    async def until_open(self) -> None:
        """Wait until the store is open, or the app has said why it is not."""
        while self.app.opened is None and self.app.return_code is None:
            await self.settle()
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is going on any more."""
        quiet = 0
        while quiet < _QUIET_ROUNDS:
            await self._drain()
            with suppress(WorkerCancelled):  # what is read ahead gives way to what is read next
                await self.app.workers.wait_for_complete()
            with self._in_its_app():
                await self._pilot.pause(0)  # lays out what changed, which may send messages again
            pumps = [self.app, *self.app.screen.walk_children(with_self=True)]
            busy = self.app.is_dealing or any(pump.message_queue_size for pump in pumps)
            quiet = 0 if busy else quiet + 1

    @contextmanager
    def _in_its_app(self) -> Iterator[None]:
        """Of several windows in one test Textual takes the one opened last for the one that is meant.

        It would then lay out nothing in the others, now and then.
        """
        before = active_app.set(self.app)
        try:
            yield
        finally:
            active_app.reset(before)

    async def _drain(self) -> None:
        """Wait until every widget on screen has dealt with what it was sent."""
        waiting = []
        for pump in [self.app, *self.app.screen.walk_children(with_self=True)]:
            done = asyncio.Event()
            if pump.call_later(done.set):
                waiting.append(done.wait())
        await asyncio.wait_for(asyncio.gather(*waiting), timeout=30)

    async def look(self) -> None:
        """Let the window have its look at what others do, which it has by itself about once a second."""
        watching = self.app.watching
        assert watching is not None
        # One that goes on already may have begun before there was anything to see.
        while any(each.group == WATCHING and not each.is_finished for each in self.app.workers):
            await self.settle()
        watching.look()
        await self.settle()

    # ---- seeing

    def screen(self) -> list[str]:
        """Give the lines on the screen, without the blanks at their ends."""
        lines = [""] * self.app.size.height
        with self._in_its_app():
            picture = self.app.export_screenshot(simplify=True)
        for number, column, text in _pieces(picture):
            lines[number] = lines[number].ljust(column) + text
        return [line.rstrip() for line in lines]

    def sees(self, text: str) -> bool:
        """Tell whether a text stands on one line of the screen."""
        return any(text in line for line in self.screen())

    def line(self, text: str) -> str:
        """Give the first line of the screen that holds a text."""
        found = next((line for line in self.screen() if text in line), None)
        assert found is not None, f"not on screen: {text}\n" + "\n".join(self.screen())
        return found

    def says(self) -> str:
        """Give what stands on the line above the bottom line: what was kept, or why something cannot be."""
        return self.app.screen.query_one("#kept", TextLine).text

    def offers(self) -> str:
        """Give what the bottom line offers."""
        return self.screen()[-1].strip()


def cursor_row(hands: Hands) -> str:
    """Give the row of the list that the cursor is on."""
    return hands.line("▌").partition("│")[0].strip("▌ ")


def _pieces(svg: str) -> Iterator[tuple[int, int, str]]:
    """Give every piece of text in a picture, with its line and its column."""
    for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):
        line = re.search(r"line-(\d+)\)", element.get("clip-path", ""))
        if line is not None:
            column = round(float(element.get("x", "0")) / _CELL)
            yield int(line[1]), column, (element.text or "").replace("\N{NO-BREAK SPACE}", " ")


@asynccontextmanager
async def driver(
    store: Path,
    *,
    lang: Lang = Lang.NL,
    size: tuple[int, int] = (120, 36),
    today: date = TODAY,
    clock: Clock | None = None,
    theme: str = "ogsm-dark",
    glyphs: Glyphs = UNICODE,
    change: Callable[[Start], Start] = lambda start: start,
    among_others: bool = False,
) -> AsyncIterator[Hands]:
    """Open the app on a store, as on that day, and close it again; `change` starts it in another way.

    A `clock` tells the time of that day too. A window `among_others` has a chain of its own, and leads or
    follows the session.
    """
    clock = clock or Clock(today)
    opened: list[Opened] = []

    def open_store() -> Opened:
        opened.append(open_window(store, clock) if among_others else open_at(store, clock, WINDOW))
        return opened[-1]

    start = Start(open_store=open_store, clock=clock, store=store, lang=lang, theme=theme, glyphs=glyphs)
    app = OgsmApp(change(start))
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot, app)
        await asyncio.wait_for(hands.until_open(), timeout=30)
        yield hands
        await app.stop()
    for each in opened:
        each.close()
