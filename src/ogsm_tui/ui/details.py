"""What is shown of the item of the cursor: read when it is first asked for, or just before that."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from textual.screen import Screen

from ogsm_tui.errors import StoreFault
from ogsm_tui.method.words import ItemKind, SessionKind
from ogsm_tui.store.models import Agreement, ItemRef
from ogsm_tui.ui.between_keys import BetweenKeys
from ogsm_tui.ui.item_content import Shown
from ogsm_tui.ui.strategy_content import agreed_on

if TYPE_CHECKING:
    from ogsm_tui.services.reading import Reading


class Details:
    """Know items as of a day; whatever changes them asks for a new one of these."""

    def __init__(
        self, screen: Screen[None], reading: "Reading", on: date, agreements: Iterable[Agreement] = ()
    ) -> None:
        """Read for a screen; the open agreements are shown with their strategies."""
        self._screen = screen
        self._reading = reading
        self._on = on
        self._agreements = tuple(agreements)
        self._known: dict[ItemRef, Shown | None] = {}
        self._beside: tuple[ItemRef, ...] = ()
        self._ahead = BetweenKeys(self._read_next)

    def of(self, ref: ItemRef) -> Shown | None:
        """Give an item with what stands under it; nothing where it is not there any more.

        Raises:
            StoreFault: The store cannot be read.
        """
        if ref not in self._known:
            self._known[ref] = self._read(ref)
        return self._known[ref]

    def look_ahead(self, refs: Iterable[ItemRef]) -> None:
        """Read the first of these that is not known between the keys, so that it is there for the cursor."""
        self._beside = tuple(refs)
        self._ahead.soon()

    def _read_next(self) -> None:
        ref = next((each for each in self._beside if each not in self._known), None)
        if ref is not None and self._screen.is_current:
            with suppress(StoreFault):  # the cursor will come to it, and say so
                self.of(ref)

    def _read(self, ref: ItemRef) -> Shown | None:
        # The kind of session makes no difference here: nobody asks why the item is on a list.
        detail = self._reading.item(ref, SessionKind.ACTION_REVIEW, self._on)
        if detail is None:
            return None
        if ref.kind is not ItemKind.STRATEGY:
            return Shown(detail)
        background = self._reading.background(ref.id, self._on)
        return Shown(
            detail,
            under=self._reading.actions_under(ref.id, self._on),
            background=background,
            agreed=agreed_on(ref, background, self._agreements),
        )
