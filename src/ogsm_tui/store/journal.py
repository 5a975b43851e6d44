"""Undo and redo by row images, each within the chain of one origin."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, and_, func, or_, select, update

from ogsm_tui.store.tables import StepImageRow, StepRow
from ogsm_tui.store.writer import read_images, table_of

_steps = table_of(StepRow)
_images = table_of(StepImageRow)

_LOOKED_AT = 1_000
"""Steps that are looked at for who made the last ones."""


@dataclass(frozen=True, slots=True)
class Step:
    """One journal step as people may read it."""

    id: int
    ogsm_id: int
    session_id: int | None
    origin: str
    at: datetime
    kind: str
    subject: dict[str, str]
    barrier: bool
    schema_version: str


@dataclass(frozen=True, slots=True)
class Taken:
    """The step was taken back, or done again."""

    step: Step


@dataclass(frozen=True, slots=True)
class NothingLeft:
    """There is no step to take back or do again."""


@dataclass(frozen=True, slots=True)
class AtBarrier:
    """The way ends here: a close, a restore, or a step from before a migration."""

    step: Step


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """Somebody else changed a row of the step after it, or built on it; `other` is that step."""

    step: Step
    other: Step | None


Undone = Taken | NothingLeft | AtBarrier | ChangedSince

Image = tuple[str, int, str | None]
"""Table, id and content of a row; no content, no row."""


def undo(connection: Connection, ogsm_id: int, origin: str, schema_version: str) -> Undone:
    """Take back the latest step of this origin's chain.

    Raises IntegrityError, here or at the caller's commit, where rows of others lean on the step or stand in
    its way.
    """
    return _turn(connection, next_step(connection, ogsm_id, origin, back=True), schema_version, back=True)


def redo(connection: Connection, ogsm_id: int, origin: str, schema_version: str) -> Undone:
    """Do again what this origin took back last; raises as `undo` does."""
    return _turn(connection, next_step(connection, ogsm_id, origin, back=False), schema_version, back=False)


def next_step(connection: Connection, ogsm_id: int, origin: str, *, back: bool) -> Step | None:
    """Find the step that an undo (or a redo) of this origin is about."""
    row = connection.execute(
        select(_steps)
        .where(
            _steps.c.ogsm_id == ogsm_id,
            _steps.c.origin == origin,
            _steps.c.state == ("done" if back else "undone"),
        )
        .order_by(_steps.c.id.desc() if back else _steps.c.id)
        .limit(1)
    ).one_or_none()
    return None if row is None else as_step(row)


def images_of(connection: Connection, step: Step, *, back: bool) -> tuple[list[Image], list[Image]]:
    """Give the rows of a step as they must stand now, and as they are to be once it is turned."""
    images = connection.execute(
        select(_images.c.table_name, _images.c.row_id, _images.c.before, _images.c.after)
        .where(_images.c.step_id == step.id)
        .order_by(_images.c.id)
    ).all()
    befores: list[Image] = [(name, row_id, before) for name, row_id, before, _ in images]
    afters: list[Image] = [(name, row_id, after) for name, row_id, _, after in images]
    return (afters, befores) if back else (befores, afters)


def who_touched(connection: Connection, row: tuple[str, int], step: Step) -> Step | None:
    """Find the latest step of another origin that changed this row: done after `step`, or taken back."""
    found = connection.execute(
        select(_steps)
        .join(_images, _images.c.step_id == _steps.c.id)
        .where(
            _images.c.table_name == row[0],
            _images.c.row_id == row[1],
            _steps.c.origin != step.origin,
            or_(_steps.c.id > step.id, _steps.c.state != "done"),
        )
        .order_by(_steps.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if found is None else as_step(found)


def latest_origins(connection: Connection) -> tuple[str, ...]:
    """Give the origins of the last steps of a store, of whatever plan, the latest first."""
    last = select(_steps.c.id, _steps.c.origin).order_by(_steps.c.id.desc()).limit(_LOOKED_AT)
    return tuple(dict.fromkeys(row.origin for row in connection.execute(last)))


def _turn(connection: Connection, step: Step | None, version: str, *, back: bool) -> Undone:
    if step is None:
        return NothingLeft()
    barrier = _barrier(connection, step, version)
    if barrier is not None:
        return AtBarrier(barrier)
    other = _later_change(connection, step)
    if other is not None:
        return ChangedSince(step, other)
    now, then = images_of(connection, step, back=back)
    astray = _astray(connection, now)
    if astray is not None:
        return ChangedSince(step, who_touched(connection, astray, step))
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _remove(connection, now)
    _restore(connection, then)
    connection.execute(
        update(_steps).where(_steps.c.id == step.id).values(state="undone" if back else "done")
    )
    return Taken(step)


def _barrier(connection: Connection, step: Step, version: str) -> Step | None:
    """Find the step at which the way back ends: this one, or a barrier that stands after it."""
    if step.barrier or step.schema_version != version:
        return step
    row = connection.execute(
        select(_steps)
        .where(_steps.c.ogsm_id == step.ogsm_id, _steps.c.barrier, _steps.c.id > step.id)
        .order_by(_steps.c.id)
        .limit(1)
    ).one_or_none()
    return None if row is None else as_step(row)


def _later_change(connection: Connection, step: Step) -> Step | None:
    """Find the latest step of another origin after this one that touched a row of it."""
    mine = _images.alias()
    theirs = _images.alias()
    same_row = and_(mine.c.table_name == theirs.c.table_name, mine.c.row_id == theirs.c.row_id)
    row = connection.execute(
        select(_steps).where(
            _steps.c.id
            == select(func.max(_steps.c.id))
            .select_from(mine.join(theirs, same_row).join(_steps, _steps.c.id == theirs.c.step_id))
            .where(
                mine.c.step_id == step.id,
                theirs.c.step_id > step.id,
                _steps.c.origin != step.origin,
                _steps.c.state == "done",
            )
            .scalar_subquery()
        )
    ).one_or_none()
    return None if row is None else as_step(row)


def _astray(connection: Connection, images: Sequence[Image]) -> tuple[str, int] | None:
    """Find a row that is not what its image says."""
    for name, rows in _by_table(images).items():
        found = read_images(connection, name, [row_id for row_id, _ in rows])
        for row_id, image in rows:
            if found.get(row_id) != image:
                return name, row_id
    return None


def _remove(connection: Connection, images: Sequence[Image]) -> None:
    for name, rows in _by_table(images).items():
        ids = [(row_id,) for row_id, image in rows if image is not None]
        if ids:
            connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE "id" = ?', ids)


def _restore(connection: Connection, images: Sequence[Image]) -> None:
    for name, rows in _by_table(images).items():
        values: list[dict[str, object]] = [json.loads(image) for _, image in rows if image is not None]
        if values:
            columns = ", ".join(f'"{column}"' for column in values[0])
            marks = ", ".join("?" * len(values[0]))
            connection.exec_driver_sql(
                f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', [tuple(row.values()) for row in values]
            )


def _by_table(images: Sequence[Image]) -> dict[str, list[tuple[int, str | None]]]:
    by_table: dict[str, list[tuple[int, str | None]]] = {}
    for name, row_id, image in images:
        by_table.setdefault(name, []).append((row_id, image))
    return by_table


def as_step(row: Row[tuple[object, ...]]) -> Step:
    """Give a row of the step table as a step."""
    values = row._mapping
    return Step(
        id=values["id"],
        ogsm_id=values["ogsm_id"],
        session_id=values["session_id"],
        origin=values["origin"],
        at=values["at"],
        kind=values["kind"],
        subject=dict(values["subject"]),
        barrier=values["barrier"],
        schema_version=values["schema_version"],
    )
