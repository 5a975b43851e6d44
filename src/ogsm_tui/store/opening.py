"""Open a store: make it, bring it to the present schema, or say by a code why that cannot be."""

from pathlib import Path

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.paths import private_file, real_path
from ogsm_tui.store.engine import settle_journal
from ogsm_tui.store.faults import file_faults
from ogsm_tui.store.schema import SCHEMA_HEAD
from ogsm_tui.store.store import Store
from ogsm_tui.store.surroundings import Surroundings, surroundings_of
from ogsm_tui.store.version import EMPTY, look_at, stored_version


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
        look_at(path, to_write=True)
    version = stored_version(path)
    if version != SCHEMA_HEAD:
        _bring_up(path, version, asked=bring_up)
    found = surroundings or surroundings_of(path)
    with file_faults(path):
        settle_journal(path, found.journal_mode)
        return Store(path, found)


def _bring_up(path: Path, version: str, *, asked: bool) -> None:
    if version > SCHEMA_HEAD:
        raise StoreFault(StoreTrouble.NEWER, path, f"schema {version}, known up to {SCHEMA_HEAD}")
    if version != EMPTY and not asked:
        raise StoreFault(StoreTrouble.OLDER, path, f"schema {version}, now {SCHEMA_HEAD}")
    # Both are hardly ever needed, and Alembic takes long to import.
    from ogsm_tui.store import backup, migrate

    if version != EMPTY:
        backup.back_up_as_it_stands(path)
    migrate.migrate(path)
