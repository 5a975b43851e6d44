"""The last steps of the journal, as another window sees them."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from ogsm_tui.store.tables import StepRow
from ogsm_tui.store.writer import table_of

_LAST = 200
"""Steps back from the newest, of whatever plan, that are looked at: nobody takes back more at once."""

_steps = table_of(StepRow)


@dataclass(frozen=True, slots=True)
class StepState:
    """Who made a step, and whether it stands: `done`, `undone` or `dropped`."""

    origin: str
    state: str


def steps_of_others(connection: Connection, ogsm_id: int, origin: str) -> Mapping[int, StepState]:
    """Give the last steps of a plan that another origin made, by id, the oldest first."""
    newest = select(func.coalesce(func.max(_steps.c.id), 0)).scalar_subquery()
    rows = connection.execute(
        select(_steps.c.id, _steps.c.origin, _steps.c.state)
        .where(_steps.c.id > newest - _LAST, _steps.c.ogsm_id == ogsm_id, _steps.c.origin != origin)
        .order_by(_steps.c.id)
    )
    return {row.id: StepState(row.origin, row.state) for row in rows}


def told_of(connection: Connection, step_id: int) -> tuple[str, Mapping[str, str]]:
    """Give what kind of act a step was, and the words of its sentence."""
    row = connection.execute(select(_steps.c.kind, _steps.c.subject).where(_steps.c.id == step_id)).one()
    return row.kind, dict(row.subject)
