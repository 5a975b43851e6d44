"""The store as it was when a session closed: what came later is not there, what changed later is as it was.

The journal holds the image of every row before each step. Views of this connection alone stand before the
tables for as long as somebody looks, so that every query reads what was kept then.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection
from sqlmodel import SQLModel

from ogsm_tui.store.tables import CorrectionRow, ScratchRow, StepImageRow, StepRow
from ogsm_tui.store.writer import table_of

_AS_THEY_ARE: Final = {table_of(each).name for each in (CorrectionRow, ScratchRow, StepRow, StepImageRow)}
"""A correction is said of a closed session, afterwards; the others are no part of what was kept."""

_CLOSING: Final = """
    SELECT max(step_image.step_id) FROM step_image JOIN step ON step.id = step_image.step_id
    WHERE table_name = 'session' AND row_id = ? AND step.state = 'done'
    AND json_extract("after", '$.status') = 'closed'
    AND coalesce(json_extract("before", '$.status'), '') <> 'closed'
"""
_CHANGED_LATER: Final = """
    INSERT INTO temp.later (table_name, row_id, image_id)
    SELECT table_name, row_id, min(id) FROM step_image WHERE step_id > ? GROUP BY table_name, row_id
"""


@contextmanager
def as_it_was(connection: Connection, session_id: int) -> Iterator[None]:
    """Let a snapshot show the store as it was when a session closed; one that is not closed, as it is.

    Args:
        connection: A snapshot; it stays one of which nothing can be written.
        session_id: The session.
    """
    closing = connection.exec_driver_sql(_CLOSING, (session_id,)).scalar()
    if closing is None:
        yield
        return
    with _writing(connection):
        names = _put_before(connection, closing)
    try:
        yield
    finally:
        with _writing(connection):
            for name in names:
                connection.exec_driver_sql(f'DROP VIEW temp."{name}"')
            connection.exec_driver_sql("DROP TABLE temp.later")


@contextmanager
def _writing(connection: Connection) -> Iterator[None]:
    """Let views of this connection come and go: to SQLite that is writing, though no file sees it."""
    connection.exec_driver_sql("PRAGMA query_only=OFF")
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA query_only=ON")


def _put_before(connection: Connection, closing: int) -> list[str]:
    connection.exec_driver_sql(
        "CREATE TEMP TABLE later"
        " (table_name TEXT, row_id INTEGER, image_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID"
    )
    connection.exec_driver_sql(_CHANGED_LATER, (closing,))
    touched = connection.exec_driver_sql("SELECT DISTINCT table_name FROM temp.later").scalars()
    names = [name for name in touched if name not in _AS_THEY_ARE]
    for name in names:
        connection.exec_driver_sql(_view(name))
    return names


def _view(name: str) -> str:
    columns = SQLModel.metadata.tables[name].columns.keys()
    now = ", ".join(f'"{column}"' for column in columns)
    then = ", ".join(f"""json_extract("before", '$.{column}')""" for column in columns)
    later = f"SELECT 1 FROM temp.later WHERE table_name = '{name}' AND row_id = present.id"
    before = "temp.later JOIN main.step_image ON step_image.id = later.image_id"
    return (
        f'CREATE TEMP VIEW "{name}" ({now}) AS'
        f' SELECT {now} FROM main."{name}" AS present WHERE NOT EXISTS ({later})'
        f" UNION ALL SELECT {then} FROM {before} WHERE later.table_name = '{name}' AND \"before\" IS NOT NULL"
    )
