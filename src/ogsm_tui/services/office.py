"""All services of one window in one plan, put together."""

from dataclasses import dataclass

from ogsm_tui.services.agreements import Agreements
from ogsm_tui.services.calendar import Calendar
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.conducting import Conducting
from ogsm_tui.services.deciding import Deciding
from ogsm_tui.services.desk import Desk
from ogsm_tui.services.elsewhere import Elsewhere
from ogsm_tui.services.heading import Heading
from ogsm_tui.services.history import History
from ogsm_tui.services.holding import Holding
from ogsm_tui.services.items import Items
from ogsm_tui.services.reading import Reading
from ogsm_tui.services.reporting import Reporting
from ogsm_tui.services.scratch import Scratch
from ogsm_tui.services.walking import Walking
from ogsm_tui.store.store import Store


@dataclass(frozen=True, slots=True)
class Office:
    """What a person can do in one plan."""

    ogsm_id: int
    clock: Clock
    holding: Holding | None
    reading: Reading
    calendar: Calendar
    conducting: Conducting
    deciding: Deciding
    walking: Walking
    agreements: Agreements
    reporting: Reporting
    items: Items
    heading: Heading
    history: History
    scratch: Scratch
    elsewhere: Elsewhere


def office(
    store: Store, clock: Clock, origin: str, ogsm_id: int, *, holding: Holding | None = None
) -> Office:
    """Put the services of one plan together.

    Args:
        store: The store, open.
        clock: Tells the day.
        origin: The chain of this window's undo.
        ogsm_id: The plan.
        holding: Says whether this window may write the session; left out, it may.
    """
    desk = Desk(store, clock, origin, ogsm_id, holding)
    return Office(
        ogsm_id=ogsm_id,
        clock=clock,
        holding=holding,
        reading=Reading(store, clock),
        calendar=Calendar(desk),
        conducting=Conducting(desk),
        deciding=Deciding(desk),
        walking=Walking(desk),
        agreements=Agreements(desk),
        reporting=Reporting(desk),
        items=Items(desk),
        heading=Heading(desk),
        history=History(desk),
        scratch=Scratch(desk),
        elsewhere=Elsewhere(desk),
    )
