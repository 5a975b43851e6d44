"""Open a store: make it, bring it to the present schema, or say by a code why that cannot be."""

import os
import stat
from contextlib import closing
from pathlib import Path

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.paths import private_file, real_path
from ogsm_tui.store.engine import connect, settle_journal
from ogsm_tui.store.faults import file_faults
from ogsm_tui.store.schema import APPLICATION_ID, SCHEMA_HEAD
from ogsm_tui.store.store import Store
from ogsm_tui.store.surroundings import Surroundings, surroundings_of

EMPTY = ""
"""Version of a file in which nothing was made yet."""


def open_store(
    path: Path, *, create: bool = True, bring_up: bool = False, surroundings: Surroundings | None = None
) -> Store:
    """Open the store at `path`; a missing one is made.

    Args:
        path: The store's file; a link is followed.
        create: Make the file and its folder where they are missing.
        bring_up: Back up and migrate an older one, which a person was asked about: there is no way back.
        surroundings: What it stands on, where that is known; left out, it is found out.

    Raises:
        StoreFault: It cannot be used; what was there is as it was.
    """
    path = real_path(path)
    with file_faults(path):
        if create:
            private_file(path)
        _look_at(path, to_write=True)
    version = stored_version(path)
    if version != SCHEMA_HEAD:
        _bring_up(path, version, asked=bring_up)
    found = surroundings or surroundings_of(path)
    with file_faults(path):
        settle_journal(path, found.journal_mode)
        return Store(path, found)


def stored_version(path: Path) -> str:
    """Read which schema a file has; `EMPTY` where nothing was made in it yet.

    Raises StoreFault where the file cannot be used or is no store.
    """
    with file_faults(path):
        _look_at(path)
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


def _look_at(path: Path, *, to_write: bool = False) -> None:
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


def _bring_up(path: Path, version: str, *, asked: bool) -> None:
    if version > SCHEMA_HEAD:
        raise StoreFault(StoreTrouble.NEWER, path, f"schema {version}, known up to {SCHEMA_HEAD}")
    if version != EMPTY and not asked:
        raise StoreFault(StoreTrouble.OLDER, path, f"schema {version}, now {SCHEMA_HEAD}")
    # Alembic takes long to import, and is hardly ever needed.
    from ogsm_tui.store import backup, migrate

    if version != EMPTY:
        backup.back_up_as_it_stands(path)
    migrate.migrate(path)
