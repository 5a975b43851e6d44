"""All services of one window in one plan, put together; each is loaded when it is first asked for.

The first screen needs a few of them. The others are loaded when it is there (`load_all`).
"""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final

from ogsm_tui.services.clock import Clock
from ogsm_tui.services.elsewhere import Elsewhere
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.store import Store

if TYPE_CHECKING:
    from ogsm_tui.services.agreements import Agreements
    from ogsm_tui.services.calendar import Calendar
    from ogsm_tui.services.conducting import Conducting
    from ogsm_tui.services.deciding import Deciding
    from ogsm_tui.services.desk import Desk
    from ogsm_tui.services.heading import Heading
    from ogsm_tui.services.history import History
    from ogsm_tui.services.holding import Holding
    from ogsm_tui.services.items import Items
    from ogsm_tui.services.reporting import Reporting
    from ogsm_tui.services.scratch import Scratch
    from ogsm_tui.services.walking import Walking


class Office:
    """What a person can do in one plan."""

    def __init__(
        self, store: Store, clock: Clock, origin: str, ogsm_id: int, holding: "Holding | None"
    ) -> None:
        """Take what `office` is given."""
        self.ogsm_id = ogsm_id
        self.clock = clock
        self.holding = holding
        self.reading = Reading(store, clock)
        self.elsewhere = Elsewhere(store, origin, ogsm_id)
        self._store = store
        self._origin = origin

    @cached_property
    def calendar(self) -> "Calendar":
        """The sessions that are planned."""
        from ogsm_tui.services.calendar import Calendar

        return Calendar(self._desk)

    @cached_property
    def conducting(self) -> "Conducting":
        """The course of a session."""
        from ogsm_tui.services.conducting import Conducting

        return Conducting(self._desk)

    @cached_property
    def deciding(self) -> "Deciding":
        """What is decided about items."""
        from ogsm_tui.services.deciding import Deciding

        return Deciding(self._desk)

    @cached_property
    def walking(self) -> "Walking":
        """What is done with items on the way, without a decision."""
        from ogsm_tui.services.walking import Walking

        return Walking(self._desk)

    @cached_property
    def agreements(self) -> "Agreements":
        """What becomes of agreements."""
        from ogsm_tui.services.agreements import Agreements

        return Agreements(self._desk)

    @cached_property
    def reporting(self) -> "Reporting":
        """Reports and measurements."""
        from ogsm_tui.services.reporting import Reporting

        return Reporting(self._desk)

    @cached_property
    def items(self) -> "Items":
        """The items of the plan."""
        from ogsm_tui.services.items import Items

        return Items(self._desk)

    @cached_property
    def heading(self) -> "Heading":
        """The plan itself."""
        from ogsm_tui.services.heading import Heading

        return Heading(self._desk)

    @cached_property
    def history(self) -> "History":
        """Undo and redo."""
        from ogsm_tui.services.history import History

        return History(self._desk)

    @cached_property
    def scratch(self) -> "Scratch":
        """Drafts, clock and cursor."""
        from ogsm_tui.services.scratch import Scratch

        return Scratch(self._desk)

    @cached_property
    def _desk(self) -> "Desk":
        from ogsm_tui.services.desk import Desk

        return Desk(self._store, self.clock, self._origin, self.ogsm_id, self.holding)


def office(
    store: Store, clock: Clock, origin: str, ogsm_id: int, *, holding: "Holding | None" = None
) -> Office:
    """Put the services of one plan together.

    Args:
        store: The store, open.
        clock: Tells the day.
        origin: The chain of this window's undo.
        ogsm_id: The plan.
        holding: Says whether this window may write the session; left out, it may.
    """
    return Office(store, clock, origin, ogsm_id, holding)


SERVICES: Final = tuple(
    name for name, value in vars(Office).items() if isinstance(value, cached_property) and name[0] != "_"
)
"""The services by name, each in a module of that name."""


def load_all() -> None:
    """Load every service that nobody asked for yet, so that no key waits for one."""
    for name in SERVICES:
        import_module(f"ogsm_tui.services.{name}")
