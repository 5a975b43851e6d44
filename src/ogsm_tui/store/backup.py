"""Copies of a store, made and put back by SQLite itself, so that one in use is copied whole."""

import contextlib
import filecmp
import json
import re
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.paths import backups_of, private_folder, real_path
from ogsm_tui.store.copying import always, copy_over, copy_to_new
from ogsm_tui.store.engine import connect
from ogsm_tui.store.faults import file_faults
from ogsm_tui.store.rotation import Made, too_old
from ogsm_tui.store.schema import SCHEMA_HEAD
from ogsm_tui.store.version import EMPTY, stored_version

STAMP = "%Y%m%d-%H%M%S"
"""The time in the name of a backup."""

RESTORE = "restore"
"""Kind and origin of the step that a restore leaves in the journal."""


def backups(path: Path) -> list[Path]:
    """List the backups of the store at `path`, newest first."""
    path = real_path(path)
    of_this = re.compile(re.escape(path.stem) + r"-\d{8}-\d{6}(-\d+)?\.db")
    with file_faults(path):
        folder = backups_of(path)
        found = [file for file in folder.iterdir() if of_this.fullmatch(file.name)] if folder.is_dir() else []
    return sorted(found, key=lambda file: _moment(file, path), reverse=True)


def back_up(path: Path, at: datetime, going_on: Callable[[], bool] = always) -> Path:
    """Copy the store at `path`, in use or not, beside it, and let backups go that are too old.

    Args:
        path: The store's file.
        at: The local time that names the copy.
        going_on: Asked now and then; where it says no, the copy is stopped.

    Raises:
        Interrupted: It was stopped.
        StoreFault: There is no such store, or no room for a copy.
    """
    path = real_path(path)
    copy = _copy_beside(path, at, going_on)
    _let_go(path, copy)
    return copy


def back_up_as_it_stands(path: Path) -> Path:
    """Copy the store as `back_up` does, named after the time at which its file was last written.

    However often this is tried in vain, there is one copy of one content. Raises as `back_up` does.
    """
    path = real_path(path)
    with file_faults(path):
        written = datetime.fromtimestamp(path.stat().st_mtime)
        earlier = [file for file in backups(path) if _moment(file, path)[0] == f"{written:{STAMP}}"]
        copy = _copy_beside(path, written)
        for twin in earlier:
            if filecmp.cmp(twin, copy, shallow=False):
                copy.unlink()
                return twin
    _let_go(path, copy)
    return copy


def restore(path: Path, backup: Path, at: datetime) -> Path | None:
    """Put `backup` in the place of the store at `path`: the whole of it, or nothing.

    Windows that have the store open see the content change. Undo does not go back past it.

    Args:
        path: The store's file; it may be missing, or damaged.
        backup: A store, unharmed, of this schema or an older one.
        at: The local time that names the copy of what is replaced.

    Returns:
        The copy of what was replaced, `None` where there was nothing.

    Raises:
        StoreFault: Its `path` says which of the two cannot be used.
    """
    path, backup = real_path(path), real_path(backup)
    _require_sound(backup)
    fresh = path.with_name(f".{path.name}.restore")
    with file_faults(path):
        private_folder(path.parent)
        copy_to_new(backup, fresh)
        try:
            _leave_barriers(fresh, at)
            if not path.exists():
                fresh.replace(path)
                return None
            return _replace(path, fresh, at)
        finally:
            fresh.unlink(missing_ok=True)


def _copy_beside(path: Path, at: datetime, going_on: Callable[[], bool] = always) -> Path:
    stored_version(path)
    copy = _free_name(path, at)
    with file_faults(copy):
        private_folder(copy.parent)
        copy_to_new(path, copy, going_on)
    return copy


def _let_go(path: Path, copy: Path) -> None:
    """Remove the backups that are too old, never the one that was made just now."""
    with file_faults(path):
        made: list[Made] = []
        for file in backups(path):
            with contextlib.suppress(FileNotFoundError):  # another window lets go of it too
                made.append(Made(file, _moment(file, path)[0], file.stat().st_size))
        for old in too_old(made):
            if old != copy:
                old.unlink(missing_ok=True)


def _replace(path: Path, fresh: Path, at: datetime) -> Path | None:
    try:
        empty = stored_version(path) == EMPTY
        replaced = None if empty else back_up(path, at)
        with file_faults(path):
            copy_over(fresh, path)
    except StoreFault as fault:
        if fault.code not in {StoreTrouble.DAMAGED, StoreTrouble.NOT_A_STORE} or not path.is_file():
            raise
        return _put_aside(path, fresh, at)
    return replaced


def _put_aside(path: Path, fresh: Path, at: datetime) -> Path:
    """Keep a file that SQLite cannot read under another name, and put the fresh one in its place."""
    target = _free_name(path, at, "-damaged")
    private_folder(target.parent)
    for suffix in ("-wal", "-shm"):
        # They belong to the old file; the fresh one must not meet them.
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).replace(target.with_name(target.name + suffix))
    try:
        # At no moment is there no file: a store that is missing would be made anew, empty.
        target.hardlink_to(path)
    except OSError:
        path.replace(target)
    fresh.replace(path)
    return target


def _require_sound(backup: Path) -> None:
    version = stored_version(backup)
    if version == EMPTY:
        raise StoreFault(StoreTrouble.NOT_A_STORE, backup, "empty")
    if version > SCHEMA_HEAD:
        raise StoreFault(StoreTrouble.NEWER, backup, f"schema {version}")
    with file_faults(backup), closing(connect(backup, "query_only=ON")) as connection:
        said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if said != "ok":
        raise StoreFault(StoreTrouble.DAMAGED, backup, str(said))


def _leave_barriers(path: Path, at: datetime) -> None:
    """Add a step to every plan at which undo stops; steps of an older schema stop it by themselves."""
    if stored_version(path) != SCHEMA_HEAD:
        return
    with closing(connect(path)) as connection:
        connection.execute(
            "INSERT INTO step (ogsm_id, origin, at, kind, subject, state, barrier, schema_version)"
            " SELECT id, ?, ?, ?, ?, 'done', 1, ? FROM ogsm",
            (RESTORE, at.isoformat(sep=" ", timespec="microseconds"), RESTORE, json.dumps({}), SCHEMA_HEAD),
        )


def _free_name(path: Path, at: datetime, kind: str = "") -> Path:
    name = f"{path.stem}-{at:{STAMP}}"
    target = backups_of(path) / f"{name}{kind}.db"
    count = 1
    while target.exists():
        count += 1
        target = backups_of(path) / f"{name}-{count}{kind}.db"
    return target


def _moment(file: Path, path: Path) -> tuple[str, int]:
    """Give what backups of one store are ordered by: the time in the name, then the number after it."""
    day, time, *count = file.stem.removeprefix(f"{path.stem}-").split("-")
    return f"{day}-{time}", int(count[0]) if count else 1
