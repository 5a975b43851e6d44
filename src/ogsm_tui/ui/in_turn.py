"""What is pressed, pasted or clicked is dealt with in its order, however fast it comes.

Textual hands a key to the screen that is on top when the key arrives, not when its turn comes: what is
typed ahead would meet the screen before the one that it is meant for, or overtake what was typed before it.
So here what comes waits until all before it has been dealt with. Keys that came together are handed over
together; a screen gives those back that came behind the key by which another screen was opened.
A new size of the terminal waits its turn too: keys that came before it still count.
"""

from collections import deque

from textual import events
from textual.app import App
from textual.screen import Screen

from ogsm_tui.ui.base import BaseScreen

_IN_TURN = (events.InputEvent, events.Paste, events.Resize)
_FOR_THE_APP = "ctrl+"


class InTurnApp(App[str]):
    """An app in which fast typing does the same as slow typing."""

    def __init__(self) -> None:
        """Begin with nothing that waits."""
        super().__init__()
        self._waiting: deque[events.Event] = deque()
        self._given_back: list[events.Key] = []
        self._dealing: Screen[object] | None = None

    @property
    def is_dealing(self) -> bool:
        """Tell whether something that was done is still to be dealt with."""
        return self._dealing is not None or bool(self._waiting)

    def give_back(self, key: events.Key) -> None:
        """Take back a key that a screen got which is not on top any more: it is for the one that is."""
        self._given_back.append(events.Key(key.key, key.character))

    async def on_event(self, event: events.Event) -> None:
        """Let what a person does wait for its turn; deal with all else at once."""
        if isinstance(event, _IN_TURN) and not event.is_forwarded:
            self._waiting.append(event)
            await self._take_next()
        else:
            await super().on_event(event)

    async def _take_next(self) -> None:
        """Hand over what comes next, unless a screen that still runs is busy with what was before it."""
        if self._dealing is not None and self._dealing.is_running:
            return
        self._waiting.extendleft(reversed(self._given_back))
        self._given_back.clear()
        if not self._waiting:
            self._dealing = None
            return
        self._dealing = screen = self.screen if self.screen_stack else None
        for event in self._together(screen):
            await super().on_event(event)
        # Behind all that in the queue of that screen: called when it has been dealt with.
        if screen is None or not screen.call_later(self._dealt_with, screen):
            self._go_on()

    def _together(self, screen: Screen[object] | None) -> list[events.Event]:
        """Take what comes next, with the keys behind it where a screen gives back what is not for it."""
        taken = [self._waiting.popleft()]
        while isinstance(screen, BaseScreen) and self._waiting:
            if not (_is_for_screen(taken[-1]) and _is_for_screen(self._waiting[0])):
                break
            taken.append(self._waiting.popleft())
        return taken

    def _dealt_with(self, screen: Screen[object]) -> None:
        """Go on, unless another screen came: then first with what that has still to do."""
        top = self.screen
        if top is screen:
            self._go_on()
        else:
            self._dealing = top
            # Behind what the screen that went asked it to do, as with an answer.
            top.call_next(self._dealt_with, top)

    def _go_on(self) -> None:
        self._dealing = None
        if self._waiting or self._given_back:
            self.call_later(self._take_next)


def _is_for_screen(event: events.Event) -> bool:
    return isinstance(event, events.Key) and not event.key.startswith(_FOR_THE_APP)
