"""The two engines of one store: writers take the write lock at once, readers cannot write."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

BUSY_MILLISECONDS = 5_000
_STEPS_OF_A_SHORT_READ = 1_000
"""Steps of SQLite's machine that a statement may still take once nobody waits for it."""

CACHE_KIB = 65_536
"""The default page cache costs five times as much on a large plan."""


class Engines:
    """Open and close the engines of one SQLite file."""

    def __init__(self, path: Path) -> None:
        """Prepare both engines of a file, which exists; nothing is opened before the first transaction."""
        self._writer = engine_of(path, begin="BEGIN IMMEDIATE", pragmas=_writer_pragmas())
        self._reader = engine_of(path, begin="BEGIN", pragmas=_reader_pragmas())
        self._watch = _Watch(path)
        self._reading: set[sqlite3.Connection] = set()
        self._waiting: set[object] = set()
        self._turn = Lock()
        self._is_stopping = False

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection inside one immediate transaction; commits when the block ends well."""
        waiting = object()
        self._waiting.add(waiting)
        try:
            with self._writer.begin() as connection:
                self._waiting.discard(waiting)
                yield connection
        finally:
            self._waiting.discard(waiting)

    @property
    def is_waiting(self) -> bool:
        """Tell whether a transaction has not begun yet: another one keeps the write lock."""
        return bool(self._waiting)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection inside one read-only snapshot."""
        with self._reader.begin() as connection:
            raw = driver(connection)
            with self._turn:
                self._reading.add(raw)
                if self._is_stopping:
                    _cut_short(raw)
            try:
                yield connection
            finally:
                with self._turn:
                    self._reading.discard(raw)

    def stop_reading(self) -> None:
        """Break off what is being read, in whatever thread, and from now on whatever takes long."""
        with self._turn:
            self._is_stopping = True
            for raw in self._reading:
                raw.interrupt()
                _cut_short(raw)

    def others(self) -> tuple[sqlite3.Connection, int]:
        """Give the connection that writes, and a number that changes there when another one has committed."""
        pooled = self._writer.raw_connection()
        try:
            raw = pooled.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            return raw, int(raw.execute("PRAGMA data_version").fetchone()[0])
        finally:
            pooled.close()

    def data_version(self) -> int:
        """Give a number that changes with every commit, of whomever; does not wait."""
        return self._watch.data_version()

    def close(self) -> None:
        """Close every connection."""
        self._watch.close()
        self._reader.dispose()
        self._writer.dispose()


class _Watch:
    """See commits; SQLite counts them for each connection apart, so there is one that does nothing else."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._seen = 0

    def data_version(self) -> int:
        """Give the count; the last one seen while another process keeps everybody out."""
        with self._lock:
            if self._connection is None:
                self._connection = connect(self._path, "query_only=ON", "busy_timeout=0")
            try:
                self._seen = int(self._connection.execute("PRAGMA data_version").fetchone()[0])
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
            return self._seen

    def close(self) -> None:
        """Close the connection, if it was ever needed."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None


def connect(path: Path, *pragmas: str) -> sqlite3.Connection:
    """Open an existing file with its pragmas, without transactions of the driver's own; nothing is created.

    Raises `sqlite3.Error`.
    """
    # The driver's own transactions lose updates and fail at once when a reader turns writer.
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_MILLISECONDS / 1000,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def engine_of(path: Path, *, begin: str, pragmas: tuple[str, ...]) -> Engine:
    """Make an engine whose connections carry the pragmas and whose transactions start with `begin`."""
    # The connection given back last is taken first: as a rule there is one, and it knows what it has seen.
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, *pragmas), poolclass=QueuePool, pool_use_lifo=True
    )

    @event.listens_for(engine, "begin")
    def began(connection: Connection) -> None:
        driver(connection).execute(begin)

    return engine


def driver(connection: Connection) -> sqlite3.Connection:
    """Give the driver's own connection, for statements that are too many or too small to go through Core."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def _cut_short(raw: sqlite3.Connection) -> None:
    """Break off every statement that takes long, the next ones too: a query is made of several."""
    raw.set_progress_handler(lambda: 1, _STEPS_OF_A_SHORT_READ)


def settle_journal(path: Path, mode: str) -> None:
    """Have a file keep this journal from now on: `WAL` on a local disk, `DELETE` elsewhere.

    It stays as it is while others have the file open; changed under its own readers it would lock them out.
    """
    with closing(connect(path, "busy_timeout=0")) as connection:
        try:
            connection.execute(f"PRAGMA journal_mode={mode}")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise


def _writer_pragmas() -> tuple[str, ...]:
    return (*_common_pragmas(), "synchronous=FULL")


def _reader_pragmas() -> tuple[str, ...]:
    return (*_common_pragmas(), "query_only=ON")


def _common_pragmas() -> tuple[str, ...]:
    return (f"busy_timeout={BUSY_MILLISECONDS}", "foreign_keys=ON", f"cache_size=-{CACHE_KIB}")
