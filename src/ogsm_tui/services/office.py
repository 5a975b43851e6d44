"""All services of one window in one plan, put together."""

from dataclasses import dataclass

from ogsm_tui.services.agreements import Agreements
from ogsm_tui.services.calendar import Calendar
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.conducting import Conducting
from ogsm_tui.services.deciding import Deciding
from ogsm_tui.services.desk import Desk
from ogsm_tui.services.history import History
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
    reading: Reading
    calendar: Calendar
    conducting: Conducting
    deciding: Deciding
    walking: Walking
    agreements: Agreements
    reporting: Reporting
    items: Items
    history: History
    scratch: Scratch


def office(store: Store, clock: Clock, origin: str, ogsm_id: int) -> Office:
    """Put the services of one plan together; `origin` is the chain of this window's undo."""
    desk = Desk(store, clock, origin, ogsm_id)
    return Office(
        ogsm_id=ogsm_id,
        clock=clock,
        reading=Reading(store, clock),
        calendar=Calendar(desk),
        conducting=Conducting(desk),
        deciding=Deciding(desk),
        walking=Walking(desk),
        agreements=Agreements(desk),
        reporting=Reporting(desk),
        items=Items(desk),
        history=History(desk),
        scratch=Scratch(desk),
    )
