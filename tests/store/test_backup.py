"""Backups: a whole copy of a store in use, and the way back."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from time import time
from types import SimpleNamespace

import pytest

from ogsm_tui.errors import StoreTrouble
from ogsm_tui.store import backup as backup_module
from ogsm_tui.store import copying, engine
from ogsm_tui.store.backup import back_up, backups, restore
from ogsm_tui.store.care import check, content_hash
from ogsm_tui.store.copying import Interrupted
from ogsm_tui.store.journal import AtBarrier, Taken
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.rotation import LATEST
from ogsm_tui.store.store import Store
from ogsm_tui.store.version import stored_version
from tests.builders import PlanBuilder
from tests.store_helpers import (
    NOW,
    another_program,
    as_nobody,
    in_trouble,
    no_file_larger_than,
    retitle,
    rows_of,
    title_of,
)

LATER = NOW + timedelta(hours=1)


def hash_of(path: Path) -> str:
    store = open_store(path, create=False)
    try:
        return content_hash(store)
    finally:
        store.close()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


# ---- making one


def test_a_backup_holds_all_that_was_kept_and_is_for_its_owner_alone(plan: PlanBuilder) -> None:
    path = plan.store.path
    before = os.umask(0)
    try:
        copy = back_up(path, NOW)
    finally:
        os.umask(before)
    assert copy == path.parent / "backups" / "ogsm-20261124-100000.db"
    assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    # One file: nothing of it is still in a side file.
    assert rows_of(copy, "item") == rows_of(path, "item") != []
    assert names(copy.parent) == [copy.name]
    assert hash_of(copy) == content_hash(plan.store)


def test_a_backup_can_be_made_while_somebody_writes(plan: PlanBuilder) -> None:
    before = content_hash(plan.store)
    with another_program(plan.store.path) as other:
        other.execute("DELETE FROM action_strategy")
        copy = back_up(plan.store.path, NOW)
    assert hash_of(copy) == before


def test_two_backups_in_one_second_are_two(plan: PlanBuilder) -> None:
    made = [back_up(plan.store.path, NOW) for _ in range(3)]
    assert [copy.name for copy in made] == [
        "ogsm-20261124-100000.db",
        "ogsm-20261124-100000-2.db",
        "ogsm-20261124-100000-3.db",
    ]
    assert backups(plan.store.path) == made[::-1]


def test_backups_that_are_too_old_go_and_nothing_else(store_path: Path) -> None:
    folder = store_path.parent / "backups"
    folder.mkdir()
    others = ["ogsm-2026.db", "ogsm-zorg-20200101-000000.db", "ogsm-20200101-000000-damaged.db", "notes.txt"]
    for name in (*others, *(f"ogsm-20260105-0000{second}.db" for second in range(10, 40))):
        (folder / name).touch()
    back_up(store_path, datetime(2026, 1, 6))
    kept = backups(store_path)
    assert (len(kept), kept[0].name, kept[-1].name) == (
        LATEST,
        "ogsm-20260106-000000.db",
        "ogsm-20260105-000031.db",
    )
    # A clock that was put back does not throw away what was made just now.
    old = back_up(store_path, datetime(2020, 1, 1, 12))
    assert old in backups(store_path)
    assert set(others) < set(names(folder))


def test_what_a_killed_program_left_of_a_copy_goes_after_an_hour(store_path: Path) -> None:
    folder = store_path.parent / "backups"
    folder.mkdir()
    for name, age in ((".ogsm-20260101-000000.db.x.part", 7_200), (".ogsm-20260102-000000.db.y.part", 60)):
        (folder / name).touch()
        os.utime(folder / name, (time() - age, time() - age))
    copy = back_up(store_path, NOW)
    assert names(folder) == [".ogsm-20260102-000000.db.y.part", copy.name]


def test_a_copy_can_be_stopped(plan: PlanBuilder) -> None:
    with pytest.raises(Interrupted):
        back_up(plan.store.path, NOW, lambda: False)
    assert names(plan.store.path.parent / "backups") == []


def test_a_copy_is_of_one_moment_and_in_nobodys_way(
    plan: PlanBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PAGES", 1)
    action = plan.id_of("A1")

    def go_on() -> bool:
        retitle(plan.store, plan.id, action, f"Titel {next(numbers)}")
        return True

    numbers = count()
    before = hash_of(plan.store.path)
    copy = back_up(plan.store.path, NOW, go_on)
    assert (hash_of(copy), next(numbers) > 20) == (before, True)


def test_a_copy_leaves_room_for_the_session(plan: PlanBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    size = plan.store.path.stat().st_size
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=2 * size - 1))
    with in_trouble(StoreTrouble.FULL, plan.store.path.parent / "backups"):
        back_up(plan.store.path, NOW)
    assert names(plan.store.path.parent / "backups") == []


def test_a_backup_without_room_leaves_nothing_behind(plan: PlanBuilder) -> None:
    with no_file_larger_than(20_000), in_trouble(StoreTrouble.FULL):
        back_up(plan.store.path, NOW)
    assert names(plan.store.path.parent / "backups") == []


def test_there_is_no_backup_of_what_is_no_store(tmp_path: Path) -> None:
    with in_trouble(StoreTrouble.MISSING, tmp_path / "ogsm.db"):
        back_up(tmp_path / "ogsm.db", NOW)
    (tmp_path / "ogsm.db").write_text("geen database, ook al heet het zo")
    with in_trouble(StoreTrouble.NOT_A_STORE, tmp_path / "ogsm.db"):
        back_up(tmp_path / "ogsm.db", NOW)
    assert names(tmp_path) == ["ogsm.db"]
    assert backups(tmp_path / "ogsm.db") == []


# ---- putting one back


def changed_after_backup(plan: PlanBuilder) -> tuple[Path, str]:
    """Make a backup, change the plan, and give the backup with the hash of the changed content."""
    copy = back_up(plan.store.path, NOW)
    retitle(plan.store, plan.id, plan.id_of("A1"), "Na de kopie")
    return copy, content_hash(plan.store)


def test_restoring_brings_back_the_content_and_keeps_what_it_replaced(plan: PlanBuilder) -> None:
    copy, changed = changed_after_backup(plan)
    plan.store.close()
    replaced = restore(plan.store.path, copy, LATER)
    assert hash_of(plan.store.path) == hash_of(copy) != changed
    assert replaced == copy.with_name("ogsm-20261124-110000.db")
    assert replaced is not None
    assert hash_of(replaced) == changed
    assert plan.store.path.stat().st_mode & 0o777 == 0o600
    assert names(plan.store.path.parent) == ["backups", "ogsm.db"]


def test_an_open_window_goes_on_with_what_was_restored(plan: PlanBuilder) -> None:
    copy, _ = changed_after_backup(plan)
    action = plan.id_of("A1")
    before = plan.store.data_version()
    restore(plan.store.path, copy, LATER)
    assert plan.store.data_version() != before
    assert title_of(plan.store, action) == "A1"
    retitle(plan.store, plan.id, action, "Verder")
    assert title_of(plan.store, action) == "Verder"
    assert check(plan.store.path) == ()


def test_undo_goes_back_no_further_than_a_restore(plan: PlanBuilder) -> None:
    action = plan.id_of("A1")
    retitle(plan.store, plan.id, action, "Voor de kopie")
    copy, _ = changed_after_backup(plan)
    restore(plan.store.path, copy, LATER)
    outcome = plan.store.undo(plan.id, "here")
    assert isinstance(outcome, AtBarrier)
    assert (outcome.step.kind, outcome.step.at) == ("restore", LATER)
    retitle(plan.store, plan.id, action, "Erna")
    assert isinstance(plan.store.undo(plan.id, "here"), Taken)
    assert title_of(plan.store, action) == "Voor de kopie"


def test_a_missing_store_is_restored(plan: PlanBuilder, tmp_path: Path) -> None:
    copy = back_up(plan.store.path, NOW)
    path = tmp_path / "new" / "ogsm.db"
    assert restore(path, copy, LATER) is None
    assert hash_of(path) == content_hash(plan.store)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"kapot" * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_store_beyond_reading_is_put_aside(plan: PlanBuilder, content: bytes) -> None:
    path = plan.store.path
    copy = back_up(path, NOW)
    plan.store.close()
    path.write_bytes(content)
    aside = restore(path, copy, LATER)
    assert aside == copy.with_name("ogsm-20261124-110000-damaged.db")
    assert aside is not None
    assert aside.read_bytes() == content
    assert hash_of(path) == hash_of(copy)
    assert names(path.parent) == ["backups", "ogsm.db"]
    assert backups(path) == [copy]


def test_a_fresh_file_does_not_meet_the_side_files_of_the_old_one(plan: PlanBuilder) -> None:
    path = plan.store.path
    copy = back_up(path, NOW)
    with another_program(path, "PRAGMA wal_checkpoint(TRUNCATE)"):
        with path.open("r+b") as file:
            file.write(b"kapot" * 100)
        aside = restore(path, copy, LATER)
        assert aside is not None
        assert names(copy.parent) == [copy.name, *(aside.name + suffix for suffix in ("", "-shm", "-wal"))]
        assert hash_of(path) == hash_of(copy)
        with in_trouble(StoreTrouble.MISSING, path):
            retitle(plan.store, plan.id, plan.id_of("A1"), "In het oude bestand")


def test_a_store_with_a_damaged_page_is_replaced(plan: PlanBuilder) -> None:
    path = plan.store.path
    copy = back_up(path, NOW)
    plan.store.close()
    with path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\xff" * 40_960)
    assert check(path) != ()
    restore(path, copy, LATER)
    assert check(path) == ()
    assert hash_of(path) == hash_of(copy)


def test_an_unsound_backup_changes_nothing(plan: PlanBuilder, tmp_path: Path) -> None:
    path, before = plan.store.path, content_hash(plan.store)
    copy = back_up(path, NOW)

    def refused(trouble: StoreTrouble, backup: Path) -> None:
        with in_trouble(trouble, backup):
            restore(path, backup, LATER)
        assert content_hash(plan.store) == before
        assert names(tmp_path) == ["backups", "ogsm.db", "ogsm.db-shm", "ogsm.db-wal"]

    refused(StoreTrouble.MISSING, copy.with_name("gone.db"))
    text = copy.with_name("notes.db")
    text.write_text("geen database, ook al heet het zo")
    refused(StoreTrouble.NOT_A_STORE, text)
    text.write_bytes(b"")
    refused(StoreTrouble.NOT_A_STORE, text)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    refused(StoreTrouble.NEWER, copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()
    with copy.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\xff" * 40_960)
    refused(StoreTrouble.DAMAGED, copy)


def test_a_restore_without_room_changes_nothing(plan: PlanBuilder) -> None:
    copy, changed = changed_after_backup(plan)
    with no_file_larger_than(20_000), in_trouble(StoreTrouble.FULL):
        restore(plan.store.path, copy, LATER)
    assert content_hash(plan.store) == changed
    assert backups(plan.store.path) == [copy]


def test_a_store_that_is_being_written_is_not_replaced(
    plan: PlanBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 20)
    copy, changed = changed_after_backup(plan)
    with another_program(plan.store.path), in_trouble(StoreTrouble.BUSY, plan.store.path):
        restore(plan.store.path, copy, LATER)
    assert content_hash(plan.store) == changed
    assert check(plan.store.path) == ()


def test_a_restore_that_stops_half_way_changes_nothing(
    plan: PlanBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, changed = changed_after_backup(plan)

    def stopped(path: Path, at: datetime) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backup_module, "_leave_barriers", stopped)
    with pytest.raises(KeyboardInterrupt):
        restore(plan.store.path, copy, LATER)
    assert content_hash(plan.store) == changed
    assert names(plan.store.path.parent) == ["backups", "ogsm.db", "ogsm.db-shm", "ogsm.db-wal"]


def test_a_backup_on_a_disk_that_is_read_only_can_be_restored(plan: PlanBuilder) -> None:
    content = back_up(plan.store.path, NOW).read_bytes()
    with as_nobody() as folder:
        (folder / "stick").mkdir()
        copy = folder / "stick" / "ogsm-20261124-100000.db"
        copy.write_bytes(content)
        copy.chmod(0o400)
        copy.parent.chmod(0o500)
        assert restore(folder / "ogsm.db", copy, LATER) is None
        assert stored_version(folder / "ogsm.db") == "0001"


def test_the_same_content_has_the_same_hash(store: Store, plan: PlanBuilder) -> None:
    before = content_hash(store)
    store.keep_scratch(plan.id, "draft", "…")
    retitle(store, plan.id, plan.id_of("A1"), "Anders")
    assert content_hash(store) != before
    store.undo(plan.id, "here")
    assert content_hash(store) == before
