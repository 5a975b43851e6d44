"""Which schema a file has, found out before it is opened."""

import os
import stat
from contextlib import closing
from pathlib import Path

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.store.engine import connect
from ogsm_tui.store.faults import file_faults
from ogsm_tui.store.schema import APPLICATION_ID

EMPTY = ""
"""Version of a file in which nothing was made yet."""


def stored_version(path: Path) -> str:
    """Read which schema a file has; `EMPTY` where nothing was made in it yet.

    Raises StoreFault where the file cannot be used or is no store.
    """
    with file_faults(path):
        look_at(path)
        with closing(connect(path, "query_only=ON")) as connection:
            mark = int(connection.execute("PRAGMA application_id").fetchone()[0])
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {str(name) for (name,) in names}
            if not mark and not tables:
                return EMPTY
            if mark != APPLICATION_ID:
                raise StoreFault(StoreTrouble.NOT_A_STORE, path, f"application_id {mark}")
            if "alembic_version" not in tables:
                raise StoreFault(StoreTrouble.DAMAGED, path, "no alembic_version")
            versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(versions) != 1:
        raise StoreFault(StoreTrouble.DAMAGED, path, f"{len(versions)} schema versions")
    return str(versions[0][0])


def look_at(path: Path, *, to_write: bool = False) -> None:
    """Check that `path` is a file that may be read, or written; nothing is opened.

    Closing a file would free the locks that SQLite holds on it for this process.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise StoreFault(StoreTrouble.NOT_A_STORE, path, "no regular file")
    if not _may(path, os.R_OK):
        raise StoreFault(StoreTrouble.NO_ACCESS, path, "may not be read")
    # SQLite makes its side files in the same folder.
    for place in (path, path.parent) if to_write else ():
        if not _may(place, os.W_OK):
            raise StoreFault(StoreTrouble.READ_ONLY, path, f"{place} may not be written")


def _may(place: Path, mode: int) -> bool:
    return os.access(place, mode, effective_ids=os.access in os.supports_effective_ids)
