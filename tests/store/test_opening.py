"""Opening a store: what is made, and what is said where it cannot be used."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ogsm_tui.errors import StoreTrouble
from ogsm_tui.store import engine
from ogsm_tui.store.care import check
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.tables import PersonRow
from tests.builders import PlanBuilder, fresh_file, fresh_store
from tests.store_helpers import (
    add_report,
    another_program,
    as_nobody,
    by,
    in_trouble,
    no_file_larger_than,
    retitle,
    rows_of,
    run_together,
    title_of,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# ---- a store that is not there yet


@pytest.mark.parametrize("umask", [0, 0o077, 0o277])
def test_a_new_store_is_for_its_owner_alone(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        path = tmp_path / "new" / "folder" / "ogsm.db"
        store = open_store(path)
        PlanBuilder(store)
        assert {file.name: mode(file) for file in path.parent.iterdir()} == {
            "ogsm.db": 0o600,
            "ogsm.db-wal": 0o600,
            "ogsm.db-shm": 0o600,
        }
        assert mode(path.parent) == mode(path.parent.parent) == 0o700
        store.close()
    finally:
        os.umask(before)
    assert check(path) == ()


def test_what_was_kept_is_there_after_opening_again(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store, title="Jaarplan Zorg 2026")
    store.close()
    store = open_store(tmp_path / "ogsm.db", create=False)
    retitle(store, plan.id, plan.id_of("objective"), "Beter")
    store.close()
    assert [row[2] for row in rows_of(tmp_path / "ogsm.db", "ogsm")] == ["Jaarplan Zorg 2026"]
    assert [file.name for file in tmp_path.iterdir()] == ["ogsm.db"]


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "ogsm.db"
    path.touch()
    open_store(path, create=False).close()
    assert check(path) == ()


@pytest.mark.parametrize("name", ["plan 2026 100%.db", "wat?.db#1", "été;=&.db", ":memory:", "file:x.db"])
def test_a_store_may_have_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    store = open_store(Path(name))
    PlanBuilder(store)
    store.close()
    assert len(rows_of(tmp_path / name, "ogsm")) == 1
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_link_leads_to_the_store(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "real.db")
    store = open_store(tmp_path / "link.db")
    assert store.path == (tmp_path / "real.db").resolve()
    store.close()
    assert (tmp_path / "link.db").is_symlink()


def test_a_missing_store_is_made_only_when_asked(tmp_path: Path) -> None:
    for path in (tmp_path / "ogsm.db", tmp_path / "no" / "folder" / "ogsm.db"):
        with in_trouble(StoreTrouble.MISSING, path):
            open_store(path, create=False)
    assert list(tmp_path.iterdir()) == []


def test_two_processes_may_make_the_same_store_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from ogsm_tui.store.opening import open_store\n"
        "print('ready', flush=True); sys.stdin.read(); open_store(Path(sys.argv[1])).close()"
    )
    run_together(program, tmp_path / "ogsm.db")
    assert check(tmp_path / "ogsm.db") == ()


def test_alembic_is_loaded_only_to_make_or_migrate_a_store(store_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from ogsm_tui.store.opening import open_store\n"
        "open_store(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program, str(path)], check=True, capture_output=True, text=True
        ).stdout.strip()
        for path in (store_path, store_path.with_name("new.db"))
    ]
    assert said == ["False", "True"]


# ---- what is no store


def test_a_database_of_another_program_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("PRAGMA journal_mode=WAL")
        foreign.execute("CREATE TABLE photo (name TEXT)")
    before = path.read_bytes()
    with in_trouble(StoreTrouble.NOT_A_STORE, path):
        open_store(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["photos.db"]


def test_a_file_that_is_no_database_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Niet vergeten: brieven herschrijven.\n" * 100)
    before = path.read_bytes()
    with in_trouble(StoreTrouble.NOT_A_STORE, path):
        open_store(path)
    assert path.read_bytes() == before


def test_what_is_no_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "pipe"):
        with in_trouble(StoreTrouble.NOT_A_STORE, tmp_path / name):
            open_store(tmp_path / name)


def test_a_link_to_itself_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "round.db").symlink_to(tmp_path / "round.db")
    with in_trouble(StoreTrouble.NO_ACCESS):
        open_store(tmp_path / "round.db")


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "plan").write_text("x")
    with in_trouble(StoreTrouble.NO_ACCESS):
        open_store(tmp_path / "plan" / "ogsm.db")


# ---- damage


def damage(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def test_a_damaged_page_is_said_where_it_is_met(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store)
    plan.action("A1")
    with store.read() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'item'"
        ).scalar_one()
    store.close()
    damage(store.path, (page - 1) * 4096, b"\xff" * 4096)
    store = open_store(store.path)
    with in_trouble(StoreTrouble.DAMAGED, store.path):
        title_of(store, plan.id_of("A1"))
    with in_trouble(StoreTrouble.DAMAGED, store.path):
        retitle(store, plan.id, plan.id_of("A1"), "Anders")
    store.close()


def test_half_a_file_is_damaged(tmp_path: Path) -> None:
    path = fresh_file(tmp_path / "ogsm.db")
    os.truncate(path, path.stat().st_size // 2)
    before = path.read_bytes()
    with in_trouble(StoreTrouble.DAMAGED, path):
        open_store(path)
    assert path.read_bytes() == before


def test_a_store_that_lost_its_version_is_damaged(store_path: Path) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM alembic_version")
        with in_trouble(StoreTrouble.DAMAGED, store_path):
            open_store(store_path)
        connection.execute("DROP TABLE alembic_version")
        with in_trouble(StoreTrouble.DAMAGED, store_path):
            open_store(store_path)


def test_a_store_of_a_newer_program_stays_as_it_is(store_path: Path) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = store_path.read_bytes()
    with in_trouble(StoreTrouble.NEWER, store_path):
        open_store(store_path)
    assert store_path.read_bytes() == before


# ---- no right to it


def test_a_store_that_may_not_be_read(store_path: Path) -> None:
    content = store_path.read_bytes()
    with as_nobody() as folder:
        path = folder / "ogsm.db"
        path.write_bytes(content)
        path.chmod(0)
        with in_trouble(StoreTrouble.NO_ACCESS, path):
            open_store(path)


def test_a_store_that_may_not_be_written(store_path: Path) -> None:
    content = store_path.read_bytes()
    with as_nobody() as folder:
        path = folder / "ogsm.db"
        path.write_bytes(content)
        path.chmod(0o400)
        with in_trouble(StoreTrouble.READ_ONLY, path):
            open_store(path)
        path.chmod(0o600)
        folder.chmod(0o500)
        with in_trouble(StoreTrouble.READ_ONLY, path):
            open_store(path)
        assert path.read_bytes() == content


def test_a_folder_in_which_nothing_may_be_made() -> None:
    with as_nobody() as folder:
        folder.chmod(0o500)
        with in_trouble(StoreTrouble.NO_ACCESS):
            open_store(folder / "ogsm.db")
        folder.chmod(0)
        with in_trouble(StoreTrouble.NO_ACCESS):
            open_store(folder / "ogsm.db")


def test_a_store_that_becomes_read_only_while_it_is_open(store_path: Path) -> None:
    content = store_path.read_bytes()
    with as_nobody() as folder:
        path = folder / "ogsm.db"
        path.write_bytes(content)
        store = open_store(path)
        path.chmod(0o400)
        with in_trouble(StoreTrouble.READ_ONLY, path):
            PlanBuilder(store)
        path.chmod(0o600)
        store.close()


# ---- others have it


def test_a_store_that_another_program_keeps_to_itself(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 20)
    with another_program(store_path, "PRAGMA locking_mode=EXCLUSIVE") as other:
        other.execute("UPDATE sqlite_sequence SET seq = seq")
        other.execute("BEGIN EXCLUSIVE")
        with in_trouble(StoreTrouble.BUSY, store_path):
            open_store(store_path)
    open_store(store_path).close()


def test_a_store_that_another_program_is_writing_can_be_opened(store_path: Path) -> None:
    with another_program(store_path):
        store = open_store(store_path)
        with store.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM ogsm").scalar() == 0
        store.close()


# ---- no room


def test_a_new_store_without_room_is_made_once_there_is(tmp_path: Path) -> None:
    path = tmp_path / "ogsm.db"
    with no_file_larger_than(20_000), in_trouble(StoreTrouble.FULL, path):
        open_store(path)
    assert path.stat().st_size == 0
    open_store(path).close()
    assert check(path) == ()


def test_a_full_disk_takes_nothing_away(plan: PlanBuilder) -> None:
    store = plan.store
    retitle(store, plan.id, plan.id_of("A1"), "Bewaard")
    size = store.path.with_name("ogsm.db-wal").stat().st_size
    with no_file_larger_than(size + 10_000), in_trouble(StoreTrouble.FULL, store.path):
        add_report(store, plan.id, plan.id_of("A1"), text="x" * 100_000)
    assert title_of(store, plan.id_of("A1")) == "Bewaard"
    retitle(store, plan.id, plan.id_of("A1"), "Weer ruimte")
    assert title_of(store, plan.id_of("A1")) == "Weer ruimte"
    assert rows_of(store.path, "report") == []
    assert check(store.path) == ()


def test_a_store_that_may_not_grow_is_full(plan: PlanBuilder) -> None:
    store = plan.store
    with in_trouble(StoreTrouble.FULL, store.path), store.write(by(), plan.id) as writer:
        writer.connection.exec_driver_sql("PRAGMA max_page_count=1")
        writer.describe("import")
        people = [{"ogsm_id": plan.id, "name": f"Persoon {n}" * 50} for n in range(500)]
        writer.insert_many(PersonRow, people)
    assert check(store.path) == ()


# ---- taken away while it is open


@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_written_to_a_file_that_nobody_can_find(plan: PlanBuilder, replaced: bool) -> None:
    path = plan.store.path
    path.rename(path.with_name("elsewhere.db"))
    if replaced:
        fresh_file(path)
    with in_trouble(StoreTrouble.MISSING, path):
        retitle(plan.store, plan.id, plan.id_of("A1"), "Verloren")
    assert path.exists() is replaced
