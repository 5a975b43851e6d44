"""What every list that can be narrowed has in common: the keys of the filter, and what they do."""

from typing import Any

from textual import events

from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.typed_line import TypedLine
from ogsm_tui.ui.widgets.walk_list import WalkList

_FILTERED = "-filtered"


class FilteringScreen(BaseScreen):
    """Narrow a list to what holds the words that are typed; it stays so until it is cleared."""

    sought: Editing
    """What is typed; each screen begins with nothing (`Editing()`)."""
    _typing = False

    @property
    def is_filtering(self) -> bool:
        """Tell whether what is typed goes into the filter."""
        return self._typing

    @property
    def is_asking(self) -> bool:
        """Tell whether what is typed goes into the filter, or into what is asked."""
        return self._typing or super().is_asking

    @property
    def is_narrowing(self) -> bool:
        """Tell whether the filter is in sight: somebody types in it, or it narrows the list."""
        return self.has_class(_FILTERED)

    # ---- for the screens to say

    def narrowed(self) -> WalkList[Any]:
        """Give the list that is narrowed."""
        raise NotImplementedError

    def sift(self) -> None:
        """Show what holds the words."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Show the whole list again; the cursor stays on the item where it is."""
        raise NotImplementedError

    def typed_on(self) -> None:
        """Show what the list is narrowed to now."""
        self.sift()

    def moved(self) -> None:
        """Take notice that the cursor was moved while somebody types; most need not."""

    # ---- what can be done

    def filtering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while one types: go on in the list, or have it whole again."""
        return (action("keep-filter", self.keep_filter), action("clear-filter", self.clear_filter))

    def filter(self) -> None:
        """Type what the list is narrowed to; what was typed before can be changed."""
        self._typing = True
        self.add_class(_FILTERED)
        self.sift()

    def keep_filter(self) -> None:
        """Go on in the list with what was found; without any words there is nothing to keep."""
        if not self.sought.text.strip():
            self.clear_filter()
            return
        self._typing = False
        self.sift()

    def clear_filter(self) -> None:
        """Show the whole list again."""
        self._typing, self.sought = False, Editing()
        self.remove_class(_FILTERED)
        self.show_all()

    def show_filter(self, shown: int, total: int, hint: str) -> None:
        """Show what is typed, and how many of all it leaves."""
        count = self.texts.common.filter_count.format(shown=shown, total=total)
        line = self.query_one(TypedLine)
        line.show(self.sought, (Span(count, Tone.DIM),), typing=self._typing, hint=hint)

    # ---- keys

    async def take_key(self, event: events.Key) -> bool:
        """Let the filter take a key while one types in it."""
        if not self._typing:
            return await super().take_key(event)
        if event.is_printable and event.character:
            self.sought.insert(event.character)
        elif event.key in ("down", "up"):
            self.narrowed().move(1 if event.key == "down" else -1)
            self.moved()
            return True
        elif not self.sought.press(event.key):
            return False
        self.typed_on()
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Put pasted text into the filter while one types in it."""
        # What goes into a field is handed to the class below as well.
        if self._typing and not self.ogsm_app.too_small:
            event.stop()
            self.sought.insert(event.text)
            self.typed_on()
