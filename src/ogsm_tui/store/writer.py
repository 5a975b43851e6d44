"""The one way in which rows are written: every touched row leaves its image in the journal.

The statements go straight to the driver, for each of them a tenth of what it costs through Core; values are
bound as the types of the columns say, so that both write the same.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Float, Table
from sqlmodel import SQLModel

from ogsm_tui.store.engine import driver
from ogsm_tui.store.prepared import Processor, binder
from ogsm_tui.store.tables import StepImageRow, StepRow

BATCH = 500
"""Rows a statement looks at together; below SQLite's limit of bound values."""

# What can be done again stands above the last step that is done: no other step of the chain is looked at.
_DROP_UNDONE: Final = """
UPDATE step SET state = 'dropped'
WHERE ogsm_id = :ogsm AND origin = :origin AND state = 'undone' AND id > coalesce(
    (SELECT id FROM step WHERE ogsm_id = :ogsm AND origin = :origin AND state = 'done'
     ORDER BY id DESC LIMIT 1), 0)
"""


@dataclass(frozen=True, slots=True)
class Author:
    """Whose step it is: the origin is a window's chain, `at` its local time."""

    origin: str
    at: datetime
    session_id: int | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """Tell two moments of a store apart: as long as it is the same, nobody has changed any content.

    `others` is what `connection` has seen of the commits of others, `own` counts those of this window.
    """

    connection: sqlite3.Connection
    others: int
    own: int


@dataclass(slots=True)
class Description:
    """What the step is called: a code and the words that its sentence needs."""

    kind: str
    subject: dict[str, str] = field(default_factory=dict)


def table_of(model: type[SQLModel]) -> Table:
    """Give the Core table of a row class."""
    table = SQLModel.metadata.tables[str(model.__tablename__)]
    assert isinstance(table, Table)
    return table


class Writer:
    """Write rows inside one transaction and remember what they were before."""

    def __init__(self, connection: Connection, ogsm_id: int, schema_version: str, found: Stamp) -> None:
        """Start an empty step of the plan `ogsm_id` (0 for a plan that does not exist yet).

        `found` is the moment at which it starts; `left` and `step_id` are known once it is closed.
        """
        self.connection = connection
        self.ogsm_id = ogsm_id
        self.found = found
        self.left = found
        self.step_id: int | None = None
        self._driver = driver(connection)
        self._schema_version = schema_version
        self._before: dict[tuple[str, int], str | None] = {}
        self._described: Description | None = None
        self._barrier = False

    def describe(self, kind: str, /, **subject: str) -> None:
        """Name the step; the last call counts."""
        self._described = Description(kind, subject)

    def barrier(self) -> None:
        """Mark the step as one that cannot be taken back."""
        self._barrier = True

    def abandon(self) -> None:
        """Take back everything written so far; the transaction ends without a step."""
        self.connection.rollback()
        self._before.clear()

    def insert(self, model: type[SQLModel], **values: object) -> int:
        """Add one row and give its id."""
        return self.insert_many(model, [values])[0]

    def insert_many(self, model: type[SQLModel], rows: Sequence[Mapping[str, object]]) -> list[int]:
        """Add rows in their order and give their ids; rows may bring an id of their own."""
        if not rows:
            return []
        table = table_of(model)
        first = self._next_id(table)
        given = (row.get("id") for row in rows)
        ids = [one if isinstance(one, int) else first + at for at, one in enumerate(given)]
        empty = defaults(model)
        names = (*empty, *rows[0])
        columns: dict[str, Sequence[object]] = {name: _column(rows, name, empty) for name in names}
        columns["id"] = ids
        self._insert(table, columns)
        for row_id in ids:
            self._before.setdefault((table.name, row_id), None)
        return ids

    def update(self, model: type[SQLModel], row_id: int, **values: object) -> None:
        """Change columns of one row."""
        table = table_of(model)
        self._remember(table.name, row_id)
        columns = ", ".join(f'"{name}" = ?' for name in values)
        (bound,) = _bound(table, {name: [value] for name, value in values.items()})
        self._driver.execute(f'UPDATE "{table.name}" SET {columns} WHERE "id" = ?', (*bound, row_id))

    def delete(self, model: type[SQLModel], row_id: int) -> None:
        """Remove one row."""
        table = table_of(model)
        self._remember(table.name, row_id)
        self._driver.execute(f'DELETE FROM "{table.name}" WHERE "id" = ?', (row_id,))
        if self._before.get((table.name, row_id), "") is None:
            del self._before[table.name, row_id]  # it came in this step: nothing is left of it

    def close(self, author: Author) -> None:
        """Write the journal step, if there is anything to put in it."""
        added, images = self._added(), list(self._changed())
        if not added and not images:
            return
        described = self._described
        assert described is not None, "a step that changes rows has a description"
        steps = table_of(StepRow)
        self._driver.execute(_DROP_UNDONE, {"ogsm": self.ogsm_id, "origin": author.origin})
        self.step_id = self._next_id(steps)
        step = {
            "id": self.step_id,
            "ogsm_id": self.ogsm_id,
            "session_id": author.session_id,
            "origin": author.origin,
            "at": author.at,
            "kind": described.kind,
            "subject": described.subject,
            "state": "done",
            "barrier": self._barrier,
            "schema_version": self._schema_version,
        }
        self._insert(steps, {name: [value] for name, value in step.items()})
        for table_name, row_ids in added.items():
            self._driver.execute(
                'INSERT INTO step_image (step_id, table_name, row_id, "after")'
                f" SELECT ?, ?, * FROM ({_reading(table_name)} ORDER BY 1)",
                (self.step_id, table_name, json.dumps(row_ids)),
            )
        if images:
            names = ("table_name", "row_id", "before", "after")
            columns = dict(zip(names, zip(*images, strict=True), strict=True))
            self._insert(table_of(StepImageRow), {"step_id": [self.step_id] * len(images), **columns})

    def _insert(self, table: Table, columns: Mapping[str, Sequence[object]]) -> None:
        """Add rows, of which each column holds the values from first to last."""
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self._driver.executemany(
            f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', _bound(table, columns)
        )

    def _remember(self, table_name: str, row_id: int) -> None:
        if (table_name, row_id) not in self._before:
            image = read_images(self.connection, table_name, [row_id]).get(row_id)
            if image is not None:
                self._before[table_name, row_id] = image

    def _added(self) -> Mapping[str, list[int]]:
        """Give the new rows, by table, of which SQLite itself writes the images: there may be very many."""
        added: dict[str, list[int]] = {}
        for (table_name, row_id), before in self._before.items():
            if before is None and _has_exact_images(table_name):
                added.setdefault(table_name, []).append(row_id)
        return added

    def _changed(self) -> Iterator[tuple[str, int, str | None, str | None]]:
        """Give table, id, and image before and after, of the other rows."""
        touched: dict[str, list[int]] = {}
        for (table_name, row_id), before in self._before.items():
            if before is not None or not _has_exact_images(table_name):
                touched.setdefault(table_name, []).append(row_id)
        for table_name, row_ids in touched.items():
            after = read_images(self.connection, table_name, row_ids)
            for row_id in row_ids:
                before = self._before[table_name, row_id]
                if before != after.get(row_id):
                    yield table_name, row_id, before, after.get(row_id)

    def _next_id(self, table: Table) -> int:
        used = self._driver.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).fetchone()
        if used is None:
            used = self._driver.execute(f'SELECT max("id") FROM "{table.name}"').fetchone()
        return int(used[0] or 0) + 1


def read_images(connection: Connection, table_name: str, row_ids: Sequence[int]) -> dict[int, str]:
    """Read rows as SQLite holds them, as JSON texts by id; missing rows are left out."""
    rows = driver(connection).execute(_reading(table_name), (json.dumps(row_ids),))
    if _has_exact_images(table_name):
        return dict(rows)
    columns = SQLModel.metadata.tables[table_name].columns.keys()
    return {row[0]: json.dumps(dict(zip(columns, row[1:], strict=True)), ensure_ascii=False) for row in rows}


@cache
def _has_exact_images(table_name: str) -> bool:
    """Tell whether SQLite can write the images of a table: it rounds numbers with a fraction."""
    columns = SQLModel.metadata.tables[table_name].columns
    return not any(isinstance(column.type, Float) for column in columns)


@cache
def _reading(table_name: str) -> str:
    """Give the statement that reads rows by their ids, a JSON list: the id, and the image or all columns.

    SQLite writes an image letter by letter as `json.dumps` does.
    """
    names = SQLModel.metadata.tables[table_name].columns.keys()
    if _has_exact_images(table_name):
        pairs = (f"""'"{name}": ' || json_quote("{name}")""" for name in names)
        read = "'{' || " + " || ', ' || ".join(pairs) + " || '}'"
    else:
        read = ", ".join(f'"{name}"' for name in names)
    return f'SELECT "id", {read} FROM "{table_name}" WHERE "id" IN (SELECT "value" FROM json_each(?))'


def _bound(table: Table, columns: Mapping[str, Sequence[object]]) -> Iterator[tuple[object, ...]]:
    """Give the values of rows in the order of columns, as SQLite gets them."""
    binders = _binders(table.name)
    bound = (map(binders[name], values) if name in binders else values for name, values in columns.items())
    return zip(*bound, strict=True)


def _column(rows: Sequence[Mapping[str, object]], name: str, empty: Mapping[str, object]) -> list[object]:
    """Give one column of all rows, with what stands there for a row that does not name it."""
    if name in empty:
        return [row.get(name, empty[name]) for row in rows]
    return [row[name] for row in rows]


@cache
def _binders(table_name: str) -> Mapping[str, Processor]:
    """Give what the types of the columns do to a value before SQLite gets it; most do nothing."""
    columns = SQLModel.metadata.tables[table_name].columns
    binders = {column.name: binder(column.type) for column in columns}
    return {name: bind for name, bind in binders.items() if bind is not None}


@cache
def defaults(model: type[SQLModel]) -> Mapping[str, Any]:
    """Give the default of every optional column, so that rows of one kind share their columns."""
    return {
        name: info.get_default(call_default_factory=True)
        for name, info in model.model_fields.items()
        if not info.is_required()
    }
