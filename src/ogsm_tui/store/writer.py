"""The one way in which rows are written: every touched row leaves its image in the journal."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, update
from sqlmodel import SQLModel

from ogsm_tui.store.tables import StepImageRow, StepRow

BATCH = 500
"""Rows a statement looks at together; below SQLite's limit of bound values."""


@dataclass(frozen=True, slots=True)
class Author:
    """Whose step it is: the origin is a window's chain, `at` its local time."""

    origin: str
    at: datetime
    session_id: int | None = None


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

    def __init__(self, connection: Connection, ogsm_id: int, schema_version: str) -> None:
        """Start an empty step of the plan `ogsm_id` (0 for a plan that does not exist yet)."""
        self.connection = connection
        self.ogsm_id = ogsm_id
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
        empty = defaults(model)
        ids: list[int] = []
        numbered: list[dict[str, object]] = []
        for at, row in enumerate(rows):
            given = row.get("id")
            ids.append(given if isinstance(given, int) else first + at)
            numbered.append({**empty, **row, "id": ids[-1]})
        self.connection.execute(insert(table), numbered)
        for row_id in ids:
            self._before.setdefault((table.name, row_id), None)
        return ids

    def update(self, model: type[SQLModel], row_id: int, **values: object) -> None:
        """Change columns of one row."""
        table = table_of(model)
        self._remember(table.name, row_id)
        self.connection.execute(update(table).where(table.c.id == row_id).values(**values))

    def delete(self, model: type[SQLModel], row_id: int) -> None:
        """Remove one row."""
        table = table_of(model)
        self._remember(table.name, row_id)
        self.connection.execute(table.delete().where(table.c.id == row_id))

    def close(self, author: Author) -> int | None:
        """Write the journal step and give its id; nothing changed, no step."""
        images = list(self._changed())
        if not images:
            return None
        described = self._described
        assert described is not None, "a step that changes rows has a description"
        steps = table_of(StepRow)
        self.connection.execute(
            update(steps)
            .where(
                steps.c.ogsm_id == self.ogsm_id, steps.c.origin == author.origin, steps.c.state == "undone"
            )
            .values(state="dropped")
        )
        step_id = self._next_id(steps)
        self.connection.execute(
            insert(steps).values(
                id=step_id,
                ogsm_id=self.ogsm_id,
                session_id=author.session_id,
                origin=author.origin,
                at=author.at,
                kind=described.kind,
                subject=described.subject,
                state="done",
                barrier=self._barrier,
                schema_version=self._schema_version,
            )
        )
        self.connection.execute(
            insert(table_of(StepImageRow)),
            [
                {"step_id": step_id, "table_name": name, "row_id": row_id, "before": before, "after": after}
                for name, row_id, before, after in images
            ],
        )
        return step_id

    def _remember(self, table_name: str, row_id: int) -> None:
        if (table_name, row_id) not in self._before:
            images = read_images(self.connection, table_name, [row_id])
            self._before[table_name, row_id] = images.get(row_id)

    def _changed(self) -> Iterator[tuple[str, int, str | None, str | None]]:
        touched: dict[str, list[int]] = {}
        for table_name, row_id in self._before:
            touched.setdefault(table_name, []).append(row_id)
        for table_name, row_ids in touched.items():
            after = read_images(self.connection, table_name, row_ids)
            for row_id in row_ids:
                before = self._before[table_name, row_id]
                if before != after.get(row_id):
                    yield table_name, row_id, before, after.get(row_id)

    def _next_id(self, table: Table) -> int:
        used = self.connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        if used is None:
            used = self.connection.execute(select(func.max(table.c.id))).scalar()
        return int(used or 0) + 1


def read_images(connection: Connection, table_name: str, row_ids: Sequence[int]) -> dict[int, str]:
    """Read rows as SQLite holds them, as JSON texts by id; missing rows are left out."""
    columns = [column.name for column in SQLModel.metadata.tables[table_name].columns]
    listed = ", ".join(f'"{name}"' for name in columns)
    images: dict[int, str] = {}
    for start in range(0, len(row_ids), BATCH):
        batch = tuple(row_ids[start : start + BATCH])
        marks = ", ".join("?" * len(batch))
        rows = connection.exec_driver_sql(
            f'SELECT "id", {listed} FROM "{table_name}" WHERE "id" IN ({marks})', batch
        )
        for row in rows:
            images[row[0]] = json.dumps(dict(zip(columns, row[1:], strict=True)), ensure_ascii=False)
    return images


_DEFAULTS: dict[type[SQLModel], dict[str, Any]] = {}


def defaults(model: type[SQLModel]) -> dict[str, Any]:
    """Give the default of every optional column, so that rows of one kind share their columns."""
    if model not in _DEFAULTS:
        _DEFAULTS[model] = {
            name: info.get_default(call_default_factory=True)
            for name, info in model.model_fields.items()
            if not info.is_required()
        }
    return _DEFAULTS[model]
