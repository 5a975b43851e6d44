"""The filter of the session's list: it narrows as one types, and stays until it is cleared."""

from collections.abc import Sequence

from textual import events

from ogsm_tui.method.words import SessionKind
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.finding import folded
from ogsm_tui.ui.screens.session_body import SessionBody
from ogsm_tui.ui.sieve import Sieve
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.walk import Spot
from ogsm_tui.ui.widgets.rows import Row
from ogsm_tui.ui.widgets.typed_line import TypedLine

_FILTERED = "-filtered"


class FilteredBody(SessionBody):
    """Narrow the list to what holds the words that are typed: of code, title or owner."""

    def __init__(self, kind: SessionKind | None = None, session_id: int | None = None) -> None:
        """Show a session; nothing is filtered yet."""
        super().__init__(kind, session_id)
        self._sought = Editing()
        self._typing = False
        self._rows: tuple[Row[Spot], ...] = ()
        self._sieve: Sieve[Spot] | None = None
        self._anchor: Spot | None = None

    @property
    def is_filtering(self) -> bool:
        """Tell whether what is typed goes into the filter."""
        return self._typing

    @property
    def is_filtered(self) -> bool:
        """Tell whether a filter that was typed before narrows the list."""
        return not self._typing and bool(self._sought.text)

    @property
    def is_asking(self) -> bool:
        """Tell whether what is typed goes into the filter, or into what is asked."""
        return self._typing or super().is_asking

    # ---- what can be done

    def filtering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while one types: go on in the list, or have it whole again."""
        return (action("keep-filter", self.keep_filter), action("clear-filter", self.clear_filter))

    def filter(self) -> None:
        """Type what the list is narrowed to; what was typed before can be changed."""
        self.remove_class("-large", "-on-item")
        self._typing = True
        self._anchor = self.spot or self._anchor
        self.add_class(_FILTERED)
        self._show_filter(self._prepared().total)

    def keep_filter(self) -> None:
        """Go on in the list with what was found; without any words there is nothing to keep."""
        if not self._sought.text.strip():
            self.clear_filter()
            return
        self._typing = False
        self._sift()

    def clear_filter(self) -> None:
        """Show the whole list again, with the cursor on the item where it is."""
        spot = self.spot or self._anchor
        self._typing = False
        self._sought = Editing()
        self._sieve = None
        self.remove_class(_FILTERED)
        super().show_rows(self._rows)
        if spot is not None:
            self.walk_list.go(spot)

    # ---- keys

    async def take_key(self, event: events.Key) -> bool:
        """Let the filter take a key while one types in it."""
        if not self._typing:
            return await super().take_key(event)
        if event.is_printable and event.character:
            self._sought.insert(event.character)
        elif event.key in ("down", "up"):
            self.walk_list.move(1 if event.key == "down" else -1)
            self._anchor = self.spot
            return True
        elif not self._sought.press(event.key):
            return False
        self._typed()
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Put pasted text into the filter while one types in it."""
        # What goes into a field is handed to the class below as well.
        if self._typing and not self.ogsm_app.too_small:
            event.stop()
            self._sought.insert(event.text)
            self._typed()

    def _typed(self) -> None:
        """Narrow the list; the cursor stays where one put it, or near it, and comes back there."""
        self._sift()
        if self._anchor is not None:
            self.walk_list.go(self._anchor)
        self.show_kept()
        if self.spot is None and self.has_class("-narrow"):  # the item, where it says so, is not in sight
            self.say(self._nothing_here())

    # ---- showing

    def show_rows(self, rows: Sequence[Row[Spot]]) -> None:
        """Show the rows that the filter leaves of what was read."""
        self._rows, self._sieve = tuple(rows), None
        if self._sought.text:
            self._sift()
        else:
            super().show_rows(rows)

    def _sift(self) -> None:
        sifted = self._prepared().sift(self._sought.text)
        super().show_rows(sifted.rows)
        self._show_filter(sifted.shown)
        if not sifted.shown:
            self.show_item()

    def _prepared(self) -> Sieve[Spot]:
        if self._sieve is None:
            self._sieve = Sieve(self._rows, self._words_of)
        return self._sieve

    def _show_filter(self, shown: int) -> None:
        say = self.texts.common
        count = say.filter_count.format(shown=shown, total=self._prepared().total)
        self.query_one(TypedLine).show(
            self._sought, (Span(count, Tone.DIM),), typing=self._typing, hint=say.filter
        )

    def _words_of(self, spot: Spot) -> str:
        """Give the words by which what stands at a spot is found."""
        walk = self.walk
        agreement = walk.agreement(spot)
        if agreement is not None:
            text = agreement.text or self.texts.words.short_decisions[agreement.kind]
            return f"{agreement.code or ''} {text} {agreement.who or ''}"
        found = walk.named(spot)
        return "" if found is None else f"{found.code} {found.title} {found.owner or ''}"

    def _nothing_here(self) -> str:
        """Say that nothing was found, where that is why there is nothing."""
        if self._sought.text and self.spot is None:
            return self.texts.common.nothing_found.format(sought=self._sought.text.strip())
        return super()._nothing_here()

    # ---- walking

    def next_open(self, spot: Spot | None, step: int = 1) -> Spot | None:
        """Give the nearest open spot after another one, or before it, among those that the filter shows."""
        words = folded(self._sought.text).split()
        if not words:
            return self.walk.next_open(spot, step)

        def is_shown(each: Spot) -> bool:
            text = folded(self._words_of(each))
            return all(word in text for word in words)

        return self.walk.next_open(spot, step, is_shown)

    def show_spot(self, spot: Spot) -> bool:
        """Put the cursor at a spot, also where the filter hides it; say whether it is in the list."""
        if self.walk_list.go(spot):
            return True
        if self._sought.text:
            self.clear_filter()
        return self.walk_list.go(spot)
