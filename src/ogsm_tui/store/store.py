"""One open store: transactions for services, snapshots for queries, undo, and the scratch table."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.store import collisions, journal
from ogsm_tui.store.engine import Engines, driver
from ogsm_tui.store.faults import faults, file_faults
from ogsm_tui.store.journal import Undone
from ogsm_tui.store.schema import SCHEMA_HEAD
from ogsm_tui.store.surroundings import Surroundings
from ogsm_tui.store.tables import ScratchRow
from ogsm_tui.store.writer import Author, Stamp, Writer, table_of

Snapshot = Connection
"""What a query reads from: a connection inside one transaction."""

_scratch = table_of(ScratchRow)


class Store:
    """One SQLite file, open; `opening.open_store` makes it.

    Whatever keeps a transaction from being kept raises a `StoreFault`.
    """

    def __init__(self, path: Path, surroundings: Surroundings) -> None:
        """Take a file that is a store of the present version; raises OSError where it is gone."""
        self.path = path
        self.surroundings = surroundings
        self._file = _identity(path)
        self._engines = Engines(path)
        self._own = 0
        self._kept = 0

    def close(self) -> None:
        """Close every connection."""
        self._engines.close()

    @property
    def is_waiting(self) -> bool:
        """Tell whether a transaction waits until another program lets go of the store."""
        return self._engines.is_waiting

    def stop_reading(self) -> None:
        """Break off what is being read, in whatever thread: nobody waits for it any more."""
        self._engines.stop_reading()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give one read-only snapshot."""
        with faults(self.path), self._engines.read() as connection:
            yield connection

    @contextmanager
    def write(self, author: Author, ogsm_id: int = 0) -> Iterator[Writer]:
        """Give a writer for one transaction and one journal step; an exception undoes all of it."""
        with self._transaction() as connection:
            writer = Writer(connection, ogsm_id, SCHEMA_HEAD, self._stamp(connection))
            yield writer
            writer.close(author)
            if writer.step_id is not None:
                self._own += 1
            writer.left = self._stamp(connection)
        self._kept += 1

    def undo(self, ogsm_id: int, origin: str) -> Undone:
        """Take back the latest step of this origin."""
        return self._turn(ogsm_id, origin, back=True)

    def redo(self, ogsm_id: int, origin: str) -> Undone:
        """Do again what this origin took back last."""
        return self._turn(ogsm_id, origin, back=False)

    def stamp(self) -> Stamp:
        """Tell which content a reading that begins now will see: with the same stamp it is the same.

        Drafts and cursors of this window make no difference.
        """
        with faults(self.path):
            return Stamp(*self._engines.others(), self._kept)

    def data_version(self) -> int:
        """Give a number that changes when any window or process, this one too, has committed.

        Does not wait, and may be asked from any thread.
        """
        with faults(self.path):
            return self._engines.data_version()

    def scratch(self, ogsm_id: int, name: str) -> str | None:
        """Read a draft, the clock or the cursor."""
        with self.read() as connection:
            return connection.execute(
                select(_scratch.c.value).where(_scratch.c.ogsm_id == ogsm_id, _scratch.c.name == name)
            ).scalar()

    def scratches(self, ogsm_id: int, beginning: str) -> dict[str, str]:
        """Read all drafts of which the names begin so, by name."""
        with self.read() as connection:
            rows = connection.execute(
                select(_scratch.c.name, _scratch.c.value).where(
                    _scratch.c.ogsm_id == ogsm_id, _scratch.c.name.startswith(beginning, autoescape=True)
                )
            )
            return {row.name: row.value for row in rows}

    def keep_scratch(self, ogsm_id: int, name: str, value: str | None) -> None:
        """Keep a draft, the clock or the cursor; `None` forgets it."""
        with self._transaction() as connection:
            if value is None:
                connection.execute(
                    delete(_scratch).where(_scratch.c.ogsm_id == ogsm_id, _scratch.c.name == name)
                )
                return
            kept = insert(_scratch).values(ogsm_id=ogsm_id, name=name, value=value)
            connection.execute(
                kept.on_conflict_do_update(index_elements=["ogsm_id", "name"], set_={"value": value})
            )

    def _stamp(self, connection: Connection) -> Stamp:
        raw = driver(connection)
        return Stamp(raw, int(raw.execute("PRAGMA data_version").fetchone()[0]), self._own)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with file_faults(self.path):
            present = _identity(self.path)
        if present != self._file:
            # What would be written now is in no file that anybody can find again.
            raise StoreFault(StoreTrouble.MISSING, self.path, "another file has taken its place")
        with faults(self.path), self._engines.write() as connection:
            yield connection

    def _turn(self, ogsm_id: int, origin: str, *, back: bool) -> Undone:
        turn = journal.undo if back else journal.redo
        try:
            with self._transaction() as connection:
                self._own += 1
                turned = turn(connection, ogsm_id, origin, SCHEMA_HEAD)
            self._kept += 1
            return turned
        except IntegrityError:
            # Somebody else's rows lean on this step or stand in its way: their work stays.
            with self.read() as connection:
                return collisions.explain(connection, ogsm_id, origin, back=back)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
