"""What SQLite and the file system say, as faults that a person can be told."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ogsm_tui.errors import StoreFault, StoreTrouble

_OF_SQLITE = {
    sqlite3.SQLITE_BUSY: StoreTrouble.BUSY,
    sqlite3.SQLITE_LOCKED: StoreTrouble.BUSY,
    sqlite3.SQLITE_PROTOCOL: StoreTrouble.BUSY,
    sqlite3.SQLITE_READONLY: StoreTrouble.READ_ONLY,
    sqlite3.SQLITE_PERM: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_AUTH: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_CANTOPEN: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_IOERR: StoreTrouble.NO_ACCESS,
    sqlite3.SQLITE_INTERRUPT: StoreTrouble.CLOSING,
    sqlite3.SQLITE_FULL: StoreTrouble.FULL,
    sqlite3.SQLITE_CORRUPT: StoreTrouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreTrouble.NOT_A_STORE,
}

# A quota or a limit on the size of files, and a full disk met while the side files are made.
_NO_ROOM = {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE}

_OF_SYSTEM = {
    errno.ENOENT: StoreTrouble.MISSING,
    errno.EROFS: StoreTrouble.READ_ONLY,
    errno.ENOSPC: StoreTrouble.FULL,
    errno.EDQUOT: StoreTrouble.FULL,
    errno.EFBIG: StoreTrouble.FULL,
}


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the store at `path` into a `StoreFault`.

    A broken constraint or a wrong statement is a mistake of the program and stays as it is.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise fault from error


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system say of the store at `path` into a `StoreFault`."""
    try:
        with faults(path):
            yield
    except OSError as error:
        trouble = _OF_SYSTEM.get(error.errno or 0, StoreTrouble.NO_ACCESS)
        raise StoreFault(trouble, path, str(error)) from error


def fault_of(error: Exception, path: Path) -> StoreFault | None:
    """Give the fault that an error of SQLite means; `None` for any other error."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    # The driver gives no code where it refuses by itself, say a connection that was closed.
    code = getattr(cause, "sqlite_errorcode", None)
    trouble = _trouble(code, path) if isinstance(code, int) else None
    return None if trouble is None else StoreFault(trouble, path, str(cause))


def _trouble(code: int, path: Path) -> StoreTrouble | None:
    if code in _NO_ROOM:
        return StoreTrouble.FULL
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_CANTOPEN and not path.exists():
        return StoreTrouble.MISSING
    return _OF_SQLITE.get(primary)
