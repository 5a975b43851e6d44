"""A plan file into the store, and a stored plan out as a plan file."""

from ogsm_tui.exchange.planfile.checks import StoredPlan
from ogsm_tui.exchange.planfile.faults import PlanFault
from ogsm_tui.exchange.planfile.reading import read_plan
from ogsm_tui.exchange.planfile.writing import write_plan
from ogsm_tui.method.words import Status
from ogsm_tui.services.document import OgsmDoc
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.outcome import Refused
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.queries.parts import collector_held

PlanFaults = tuple[PlanFault, ...]


def import_plan(
    importing: Importing, reading: Reading, content: bytes, source: str, *, dry_run: bool = False
) -> Imported | Refused | PlanFaults:
    """Read a plan file and take it into the store; a wrong file changes nothing.

    Args:
        importing: Writes to the store.
        reading: Tells what is stored, since a file may point at it.
        content: The file.
        source: The name by which faults and undo call it.
        dry_run: Find out what would happen, and change nothing.

    Raises:
        StoreFault: The store cannot be used.
    """

    def stored_for(ogsm: OgsmDoc) -> StoredPlan:
        return stored_items(reading, ogsm)

    with collector_held():
        doc = read_plan(content, source, stored_for)
        return doc if isinstance(doc, tuple) else importing.take(doc, source, dry_run=dry_run)


def export_plan(reading: Reading, ogsm_id: int) -> str:
    """Write a stored plan as a plan file."""
    return write_plan(reading.document(ogsm_id))


def stored_items(reading: Reading, ogsm: OgsmDoc) -> StoredPlan:
    """Tell which items of an OGSM a file may point at."""
    code = ogsm.code if isinstance(ogsm.code, str) else ""
    items = reading.items_of(code, ogsm.title)
    return StoredPlan(
        kinds={item.code: item.kind for item in items},
        statuses={item.code: Status(item.status) for item in items if item.status},
        parents={item.code: item.parent for item in items if item.parent},
    )
