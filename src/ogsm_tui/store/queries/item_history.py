"""Every row about one item that a step changed, as it was before and after; read from the journal."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, select

from ogsm_tui.store.engine import driver
from ogsm_tui.store.queries.parts import bound, given_ids, item, person

_OWN: Final = ("item", "action", "steering")
"""Tables in which the row has the id of the item itself."""

_ABOUT: Final = {
    "action_strategy": "action_id",
    "action_involved": "action_id",
    "report": "item_id",
    "measurement": "item_id",
    "move": "item_id",
    "decision": "item_id",
    "verification": "item_id",
    "note": "item_id",
    "agenda": "item_id",
}
"""Tables with rows about an item, and the column that says which."""

_NAMES: Final = select(person.c.id, person.c.name).where(person.c.id.in_(given_ids()))
_CODES: Final = select(item.c.id, item.c.code).where(item.c.id.in_(given_ids()))

Values = Mapping[str, Any]
"""What a row held, by column, as SQLite holds it; no row, nothing."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One row that one step changed; `at` is local time, `session_id` of a step of a running session."""

    step_id: int
    at: datetime
    origin: str
    kind: str
    session_id: int | None
    table: str
    row_id: int
    before: Values
    after: Values


def changes(connection: Connection, item_id: int) -> tuple[Changed, ...]:
    """Read what steps that stand changed about an item: the latest step first, each in its own order."""
    rows = driver(connection).execute(CHANGES, {"item": item_id})
    found = [(image_id, _as_changed(row)) for *row, image_id in rows]
    found.sort(key=lambda each: (-each[1].step_id, each[0]))
    return tuple(changed for _, changed in found)


def names(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """Give the names of people by their ids."""
    return {row.id: row.name for row in connection.execute(_NAMES, {"ids": bound(ids)})}


def codes(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """Give the codes of items by their ids."""
    return {row.id: row.code or "" for row in connection.execute(_CODES, {"ids": bound(ids)})}


def _found() -> Iterator[str]:
    """Give what finds the ids of images, each by the index on table and row."""
    for table in _OWN:
        yield f"SELECT id FROM step_image WHERE table_name = '{table}' AND row_id = :item"
    for table, column in _ABOUT.items():
        yield (
            f'SELECT image.id FROM "{table}" own CROSS JOIN step_image image'
            f" WHERE own.{column} = :item AND image.table_name = '{table}' AND image.row_id = own.id"
        )
    # Rows that were removed are few, and an index holds them; the plus keeps SQLite to that one.
    about = ", ".join(f"'{table}'" for table in _ABOUT)
    yield (
        "SELECT image.id FROM step_image gone CROSS JOIN step_image image"
        f" WHERE gone.after IS NULL AND +gone.table_name IN ({about})"
        " AND :item IN (json_extract(gone.before, '$.item_id'), json_extract(gone.before, '$.action_id'))"
        " AND image.table_name = gone.table_name AND image.row_id = gone.row_id"
    )


CHANGES: Final = f"""
SELECT step.id, step.at, step.origin, step.kind, step.session_id,
    image.table_name, image.row_id, image.before, image.after, image.id
FROM ({" UNION ".join(_found())}) found
CROSS JOIN step_image image ON image.id = found.id
CROSS JOIN step ON step.id = image.step_id
WHERE step.state = 'done'
"""


def _as_changed(row: list[Any]) -> Changed:
    step_id, at, origin, kind, session_id, table, row_id, before, after = row
    return Changed(
        step_id,
        datetime.fromisoformat(at),
        origin,
        kind,
        session_id,
        table,
        row_id,
        _values(before),
        _values(after),
    )


def _values(image: str | None) -> Values:
    values: Values = {} if image is None else json.loads(image)
    return values
