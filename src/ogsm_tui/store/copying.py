"""One copy of a store by SQLite itself: whole even while others write, and in no one's way."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.paths import OWN_FILE
from ogsm_tui.store.engine import connect

_PAGES = 1_024
"""Pages that are copied at a time; what was copied goes to the disk before the next come."""

_AT_ONCE = ("journal_mode=OFF", "synchronous=OFF")
"""For a file that is thrown away where it does not become whole, and brought to the disk by us."""

_PART = ".part"
_ABANDONED = 3_600
"""Seconds after which a copy that was never finished is nobody's any more."""


class Interrupted(Exception):
    """Say that a copy was stopped before it was whole; nothing of it is left."""


def always() -> bool:
    """Go on, whatever happens."""
    return True


def copy_to_new(source: Path, target: Path, going_on: Callable[[], bool] = always) -> None:
    """Copy a store to a file that is not there yet; a copy that failed leaves nothing.

    Args:
        source: The store.
        target: The copy; its folder exists.
        going_on: Asked now and then; where it says no, the copy is stopped.

    Raises:
        Interrupted: It was stopped.
        StoreFault: There is no room, or the store was kept busy.
        OSError, sqlite3.Error: The file system or SQLite refused.
    """
    _require_room(source, target.parent)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=_PART, dir=target.parent)
    part = Path(name)
    try:
        try:
            part.chmod(OWN_FILE)
            _sweep(part.parent, os.fstat(handle).st_mtime)
            _copy(source, part, going_on, lambda: os.fsync(handle), *_AT_ONCE)
            with closing(connect(part)) as connection:
                # A copy is one file; the mode of the store it came from would put side files beside it.
                connection.execute("PRAGMA journal_mode=DELETE")
        finally:
            os.close(handle)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def copy_over(source: Path, target: Path) -> None:
    """Copy a store over another, which may be open in windows; raises as `copy_to_new` does."""
    _copy(source, target, always, lambda: None)


def _require_room(source: Path, folder: Path) -> None:
    """Leave as much room as the copy takes: whoever writes the store meanwhile must not meet a full disk."""
    if shutil.disk_usage(folder).free < 2 * source.stat().st_size:
        raise StoreFault(StoreTrouble.FULL, folder, f"no room for a copy of {source}")


def _sweep(folder: Path, now: float) -> None:
    """Remove what is left of copies whose program was killed."""
    for part in folder.glob(f".*{_PART}*"):
        with contextlib.suppress(FileNotFoundError):
            if now - part.stat().st_mtime > _ABANDONED:
                part.unlink()


def _copy(
    source: Path, target: Path, going_on: Callable[[], bool], settle: Callable[[], None], *pragmas: str
) -> None:
    def went(status: int, _remaining: int, _total: int) -> None:
        # The driver would try for ever.
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise StoreFault(StoreTrouble.BUSY, target, "in use while it was copied")
        if not going_on():
            raise Interrupted
        # Left to the end, a large copy would keep the disk from those who commit meanwhile.
        settle()

    with closing(connect(source, "query_only=ON")) as old, closing(connect(target, *pragmas)) as new:
        if old.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            # One moment of the store: without it each commit would have the copy begin again. With a
            # rollback journal it would keep everybody from committing.
            old.execute("BEGIN")
            old.execute("SELECT count(*) FROM sqlite_master").fetchone()
        old.backup(new, pages=_PAGES, progress=went)
