"""Whose rows keep a step from being taken back: found only after the database itself refused."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table, UniqueConstraint
from sqlmodel import SQLModel

from ogsm_tui.store.journal import ChangedSince, Image, NothingLeft, images_of, next_step, who_touched

Row = tuple[str, int]


def explain(connection: Connection, ogsm_id: int, origin: str, *, back: bool) -> ChangedSince | NothingLeft:
    """Name the step of another origin that leans on the next step of this one, or stands in its way."""
    step = next_step(connection, ogsm_id, origin, back=back)
    if step is None:
        return NothingLeft()
    now, then = images_of(connection, step, back=back)
    rows = [*_holders(connection, then), *_leaning(connection, now, then), *_gone(connection, then)]
    mine = {(name, row_id) for name, row_id, _ in now}
    others = (who_touched(connection, row, step) for row in rows if row not in mine)
    return ChangedSince(step, next((other for other in others if other is not None), None))


def _holders(connection: Connection, then: Sequence[Image]) -> Iterator[Row]:
    """Find rows that hold what must be unique in a row that would come back."""
    for name, _, image in then:
        if image is None:
            continue
        values: dict[str, object] = json.loads(image)
        for columns, condition in _unique_keys(SQLModel.metadata.tables[name]):
            same = " AND ".join(f'"{column}" = ?' for column in columns)
            # The row that would come back has to meet the condition of a partial index as well.
            itself = ", ".join(f'? AS "{column}"' for column in values)
            found = connection.exec_driver_sql(
                f'SELECT "id" FROM "{name}" WHERE {same} AND ({condition})'
                f" AND EXISTS (SELECT 1 FROM (SELECT {itself}) WHERE {condition})",
                (*(values[column] for column in columns), *values.values()),
            )
            for (row_id,) in found:
                yield name, int(row_id)


def _unique_keys(table: Table) -> Iterator[tuple[list[str], str]]:
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield [column.name for column in constraint.columns], "1"
    for index in table.indexes:
        if index.unique:
            condition = index.dialect_options["sqlite"]["where"]
            yield [column.name for column in index.columns], "1" if condition is None else str(condition)


def _leaning(connection: Connection, now: Sequence[Image], then: Sequence[Image]) -> Iterator[Row]:
    """Find rows that point at a row that would go."""
    staying = {(name, row_id) for name, row_id, image in then if image is not None}
    for name, row_id, image in now:
        if image is None or (name, row_id) in staying:
            continue
        for child, column, parent in _references():
            if parent == name:
                found = connection.exec_driver_sql(
                    f'SELECT "id" FROM "{child}" WHERE "{column}" = ?', (row_id,)
                )
                for (child_id,) in found:
                    yield child, int(child_id)


def _gone(connection: Connection, then: Sequence[Image]) -> Iterator[Row]:
    """Find rows that are gone and that a row that would come back points at."""
    for name, _, image in then:
        if image is None:
            continue
        values: dict[str, object] = json.loads(image)
        for child, column, parent in _references():
            target = values.get(column) if child == name else None
            if not isinstance(target, int):
                continue
            there = connection.exec_driver_sql(f'SELECT 1 FROM "{parent}" WHERE "id" = ?', (target,))
            if there.first() is None:
                yield parent, target


def _references() -> Iterator[tuple[str, str, str]]:
    """Give table, column and the table pointed at of every foreign key."""
    for table in SQLModel.metadata.tables.values():
        for key in table.foreign_keys:
            yield table.name, key.parent.name, key.column.table.name
