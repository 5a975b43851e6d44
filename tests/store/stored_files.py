"""A store of every schema there ever was, as SQL in `stored/`: what users have on their disks.

`python -m tests.store.stored_files` writes the one of the present schema, with everything that people can do
in it. Do so once, when a migration is added; a file of an earlier schema is never written again.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from sqlmodel import SQLModel

from ogsm_tui.method.words import SessionKind
from ogsm_tui.paths import private_file
from ogsm_tui.services.outcome import Refused
from ogsm_tui.store.engine import connect
from ogsm_tui.store.schema import APPLICATION_ID, SCHEMA_HEAD
from tests.services.conftest import Table, set_table
from tests.services.ways import WAYS

_ENDS = {"conducting.finish", "conducting.correct", "calendar.cancel"}
FOLDER = Path(__file__).parent / "stored"


def stored_file(version: str) -> Path:
    """Give the file of a schema."""
    return FOLDER / f"{version}.sql"


def load(version: str, path: Path) -> Path:
    """Make the store of a schema at `path`."""
    private_file(path)
    with closing(connect(path)) as connection:
        connection.executescript(stored_file(version).read_text())
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    return path


def write() -> Path:
    """Write the file of the present schema."""
    target = stored_file(SCHEMA_HEAD)
    with tempfile.TemporaryDirectory() as folder:
        table = set_table(Path(folder) / "ogsm.db")
        _do_everything(table)
        empty = [name for name in SQLModel.metadata.tables if not _count(table.store.path, name)]
        assert empty == [], f"nothing is in {empty}"
        table.store.close()
        with closing(connect(Path(folder) / "ogsm.db")) as connection:
            target.write_text("\n".join(connection.iterdump()) + "\n", newline="\n")
    return target


def _do_everything(table: Table) -> None:
    """Do all that can be done at this table, close the session, and leave another one running."""
    closing_last = sorted(WAYS, key=lambda way: any(do.name in _ENDS for do in way))
    table.begin()
    for way in closing_last:
        for do in way:
            # What one way did may be in the way of another.
            with suppress(IndexError, StopIteration, AssertionError, sqlite3.Error):
                do(table)
    table.desk.scratch.keep("draft", "half een besl")
    sessions = table.desk.reading.sessions(table.plan.id)
    steering = next(each.id for each in sessions if each.kind is SessionKind.STRATEGY_REVIEW)
    assert not isinstance(table.desk.conducting.begin(steering), Refused)
    table.desk.walking.note(steering, None, "hierna teruggedraaid", lesson=True)
    table.desk.history.undo()


def _count(path: Path, name: str) -> int:
    with closing(connect(path, "query_only=ON")) as connection:
        return int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])


if __name__ == "__main__":
    sys.stdout.write(f"{write()}\n")
