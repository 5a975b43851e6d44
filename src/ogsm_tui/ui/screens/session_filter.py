"""The filter of the session's list: it narrows as one types, and stays until it is cleared."""

from collections.abc import Sequence

from ogsm_tui.method.words import SessionKind
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.filtering import FilteringScreen
from ogsm_tui.ui.finding import folded
from ogsm_tui.ui.screens.session_body import SessionBody
from ogsm_tui.ui.sieve import Sieve
from ogsm_tui.ui.walk import Spot
from ogsm_tui.ui.widgets.rows import Row
from ogsm_tui.ui.widgets.walk_list import WalkList


class FilteredBody(FilteringScreen, SessionBody):
    """Narrow the list to what holds the words that are typed: of code, title or owner."""

    def __init__(self, kind: SessionKind | None = None, session_id: int | None = None) -> None:
        """Show a session; nothing is filtered yet."""
        super().__init__(kind, session_id)
        self.sought = Editing()
        self._rows: tuple[Row[Spot], ...] = ()
        self._sieve: Sieve[Spot] | None = None
        self._anchor: Spot | None = None

    @property
    def is_filtered(self) -> bool:
        """Tell whether a filter that was typed before narrows the list."""
        return not self._typing and bool(self.sought.text)

    # ---- what can be done

    def narrowed(self) -> WalkList[Spot]:
        """Give the list of the session."""
        return self.walk_list

    def filter(self) -> None:
        """Type what the list is narrowed to, beside the list."""
        self.remove_class("-large", "-on-item")
        self._anchor = self.spot or self._anchor
        super().filter()

    def show_all(self) -> None:
        """Show the whole list again, with the cursor on the item where it is."""
        spot = self.spot or self._anchor
        self._sieve = None
        super().show_rows(self._rows)
        if spot is not None:
            self.walk_list.go(spot)

    def moved(self) -> None:
        """Remember where the cursor was put."""
        self._anchor = self.spot

    def typed_on(self) -> None:
        """Narrow the list; the cursor stays where one put it, or near it, and comes back there."""
        self.sift()
        if self._anchor is not None:
            self.walk_list.go(self._anchor)
        self.show_kept()
        if self.spot is None and self.has_class("-narrow"):  # the item, where it says so, is not in sight
            self.say(self._nothing_here(self.spot))

    # ---- showing

    def show_rows(self, rows: Sequence[Row[Spot]]) -> None:
        """Show the rows that the filter leaves of what was read."""
        self._rows, self._sieve = tuple(rows), None
        if self.sought.text:
            self.sift()
        else:
            super().show_rows(rows)

    def sift(self) -> None:
        """Show what holds the words, and how many that are."""
        sifted = self._prepared().sift(self.sought.text)
        super().show_rows(sifted.rows)
        self.show_filter(sifted.shown, self._prepared().total, self.texts.common.filter)
        if not sifted.shown:
            self.show_item()

    def _prepared(self) -> Sieve[Spot]:
        if self._sieve is None:
            self._sieve = Sieve(self._rows, self._words_of)
        return self._sieve

    def _words_of(self, spot: Spot) -> str:
        """Give the words by which what stands at a spot is found."""
        walk = self.walk
        agreement = walk.agreement(spot)
        if agreement is not None:
            text = agreement.text or self.texts.words.short_decisions[agreement.kind]
            return f"{agreement.code or ''} {text} {agreement.who or ''}"
        found = walk.named(spot)
        return "" if found is None else f"{found.code} {found.title} {found.owner or ''}"

    def _nothing_here(self, spot: Spot | None) -> str:
        """Say that nothing was found, where that is why there is nothing."""
        if self.sought.text and spot is None:
            return self.texts.common.nothing_found.format(sought=self.sought.text.strip())
        return super()._nothing_here(spot)

    # ---- walking

    def next_open(self, spot: Spot | None, step: int = 1) -> Spot | None:
        """Give the nearest open spot after another one, or before it, among those that the filter shows."""
        words = folded(self.sought.text).split()
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
        if self.sought.text:
            self.clear_filter()
        return self.walk_list.go(spot)
