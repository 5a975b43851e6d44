"""What is shown at the spots of a session, each item read once."""

from typing import TYPE_CHECKING, TypeAlias

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.background import Background
from ogsm_tui.store.models import ItemDetail, ItemRef, StepOf
from ogsm_tui.ui.item_content import Shown
from ogsm_tui.ui.strategy_content import agreed_on
from ogsm_tui.ui.walk import Spot, Walk

if TYPE_CHECKING:
    from ogsm_tui.services.reading import Reading

Known: TypeAlias = tuple[ItemDetail | None, tuple[StepOf, ...], Background]
"""What was read of an item: its detail, and of a strategy the actions under it and its background."""


class SessionItems:
    """Know the items of one reading of a session; whatever changes them asks for a new one of these."""

    def __init__(self, reading: "Reading", walk: Walk) -> None:
        """Take what reads, and the session as it was read."""
        self._reading = reading
        self._walk = walk
        self._known: dict[ItemRef, Known] = {}

    def shown(self, spot: Spot | None) -> Shown | None:
        """Give all that is shown at a spot.

        Raises:
            StoreFault: The store cannot be read.
        """
        walk = self._walk
        ref = walk.item(spot)
        if ref is None:
            return None
        detail, under, background = self._of(ref)
        if detail is None:
            return None
        agreed = agreed_on(ref, background, walk.view.agreements) if ref.kind is ItemKind.STRATEGY else ()
        return Shown(detail, walk.entry(spot), walk.agreement(spot), under, background, agreed)

    def _of(self, ref: ItemRef) -> Known:
        known = self._known.get(ref)
        if known is None:
            known = self._known[ref] = self._read(ref)
        return known

    def _read(self, ref: ItemRef) -> Known:
        """Read an item in the turn in which the cursor comes to it: it costs less than a thread would."""
        reading, walk = self._reading, self._walk
        detail = reading.item(ref, walk.view.kind, walk.on)
        if ref.kind is not ItemKind.STRATEGY:
            return detail, (), Background()
        return detail, reading.actions_under(ref.id, walk.on), reading.background(ref.id, walk.on)
