"""Transactions that are true: nobody's change is lost, readers cannot write, what is kept is on the disk."""

import subprocess
import sys
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from sqlite3 import IntegrityError
from threading import Thread

import pytest

from ogsm_tui.errors import StoreTrouble
from ogsm_tui.store import engine
from ogsm_tui.store.backup import back_up
from ogsm_tui.store.care import check
from ogsm_tui.store.engine import Engines
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.store import Store
from ogsm_tui.store.surroundings import Ground, Surroundings
from ogsm_tui.store.tables import ReportRow
from tests.builders import PlanBuilder
from tests.store_helpers import (
    NOW,
    add_report,
    another_program,
    by,
    in_trouble,
    retitle,
    rows_of,
    run_together,
    title_of,
)

FULL = 2
FAR = Surroundings(Ground.NETWORK, "nfs4")
COMMON = {"foreign_keys": 1, "busy_timeout": 5_000, "cache_size": -65_536, "journal_mode": "wal"}


# ---- every connection


def test_every_reader_has_its_pragmas(store_path: Path) -> None:
    engines = Engines(store_path)
    with engines.write(), ExitStack() as together:
        for connection in [together.enter_context(engines.read()) for _ in range(8)]:
            for pragma, value in {**COMMON, "query_only": 1}.items():
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engines.close()


def test_the_writer_has_its_pragmas_each_time(store_path: Path) -> None:
    engines = Engines(store_path)
    for _ in range(3):
        with engines.write() as connection:
            for pragma, value in {**COMMON, "query_only": 0, "synchronous": FULL}.items():
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engines.close()


def test_a_store_off_a_local_disk_keeps_a_journal_instead(store_path: Path) -> None:
    store = open_store(store_path, surroundings=FAR)
    PlanBuilder(store)
    assert [file.name for file in store_path.parent.iterdir()] == ["ogsm.db"]
    store.close()
    store = open_store(store_path)
    PlanBuilder(store)
    assert store_path.with_name("ogsm.db-wal").exists()
    store.close()


# ---- reading


def test_a_reader_cannot_write(store: Store) -> None:
    with in_trouble(StoreTrouble.READ_ONLY), store.read() as connection:
        connection.exec_driver_sql("INSERT INTO scratch VALUES (1, 'a', 'b')")


def test_a_reader_sees_one_moment(plan: PlanBuilder) -> None:
    action = plan.id_of("A1")
    with plan.store.read() as connection:
        before = connection.exec_driver_sql("SELECT title FROM item WHERE id = ?", (action,)).scalar()
        retitle(plan.store, plan.id, action, "Nieuw")
        after = connection.exec_driver_sql("SELECT title FROM item WHERE id = ?", (action,)).scalar()
    assert (before, after, title_of(plan.store, action)) == ("A1", "A1", "Nieuw")


# ---- writing


def test_what_fails_half_way_leaves_nothing(plan: PlanBuilder) -> None:
    steps = rows_of(plan.store.path, "step")

    def fail_half_way() -> None:
        with plan.store.write(by(), plan.id) as writer:
            writer.describe("report")
            writer.insert(ReportRow, item_id=plan.id_of("A1"), date=NOW.date())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert rows_of(plan.store.path, "report") == []
    assert rows_of(plan.store.path, "step") == steps


def test_what_is_abandoned_leaves_nothing(plan: PlanBuilder) -> None:
    steps = rows_of(plan.store.path, "step")
    with plan.store.write(by(), plan.id) as writer:
        writer.insert(ReportRow, item_id=plan.id_of("A1"), date=NOW.date())
        writer.abandon()
    assert rows_of(plan.store.path, "report") == []
    assert rows_of(plan.store.path, "step") == steps
    add_report(plan.store, plan.id, plan.id_of("A1"))
    assert len(rows_of(plan.store.path, "report")) == 1


def test_a_row_that_points_nowhere_is_not_kept(plan: PlanBuilder) -> None:
    with pytest.raises(IntegrityError):
        add_report(plan.store, plan.id, 4711)
    assert rows_of(plan.store.path, "report") == []
    retitle(plan.store, plan.id, plan.id_of("A1"), "Hierna gaat het gewoon")


COUNT = """
import sys
from sqlite3 import IntegrityError
from datetime import datetime
from pathlib import Path
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.tables import ItemRow
from ogsm_tui.store.writer import Author

store, item = open_store(Path(sys.argv[1])), int(sys.argv[2])
print("ready", flush=True)
sys.stdin.read()
for _ in range(25):
    with store.write(Author("other", datetime(2026, 1, 1)), 1) as writer:
        place = writer.connection.exec_driver_sql("SELECT place FROM item WHERE id = ?", (item,)).scalar()
        writer.update(ItemRow, item, place=place + 1)
        writer.describe("change-item")
store.close()
"""


def test_two_processes_that_write_at_once_lose_no_change(plan: PlanBuilder) -> None:
    action = plan.id_of("A1")
    before = place_of(plan.store, action)
    run_together(COUNT, plan.store.path, action)
    assert place_of(plan.store, action) == before + 50
    assert check(plan.store.path) == ()


def test_threads_that_write_at_once_lose_no_change(plan: PlanBuilder) -> None:
    def report() -> None:
        for _ in range(5):
            add_report(plan.store, plan.id, plan.id_of("A1"))

    threads = [Thread(target=report) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(rows_of(plan.store.path, "report")) == 20


def test_who_waits_too_long_is_told_so(plan: PlanBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 20)
    store = open_store(plan.store.path)
    with another_program(store.path):
        with in_trouble(StoreTrouble.BUSY, store.path):
            retitle(store, plan.id, plan.id_of("A1"), "Te vroeg")
        with in_trouble(StoreTrouble.BUSY, store.path):
            store.undo(plan.id, "here")
        with in_trouble(StoreTrouble.BUSY, store.path):
            store.keep_scratch(plan.id, "draft", "…")
        assert title_of(store, plan.id_of("A1")) == "A1"
    retitle(store, plan.id, plan.id_of("A1"), "Op tijd")
    assert title_of(store, plan.id_of("A1")) == "Op tijd"
    store.close()


def test_looking_at_a_store_frees_no_lock_on_it(store_path: Path) -> None:
    # A program that closes a file loses every lock that it holds on it, whoever in it took that lock.
    other = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
        "connection.execute('BEGIN IMMEDIATE')"
    )
    store = open_store(store_path, surroundings=FAR)
    with store.write(by()):
        open_store(store_path, surroundings=FAR).close()
        check(store_path)
        back_up(store_path, NOW)
        tried = subprocess.run(
            [sys.executable, "-c", other, str(store_path)], capture_output=True, text=True, check=False
        )
    assert "database is locked" in tried.stderr
    store.close()


# ---- what others did


def test_every_commit_is_noticed_and_nothing_else(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    other = open_store(store.path)
    seen = [store.data_version()]
    assert title_of(store, action) == "A1"
    other.undo(plan.id, "nobody")
    seen.append(store.data_version())
    retitle(other, plan.id, action, "Door een ander")
    seen.append(store.data_version())
    retitle(store, plan.id, action, "Door dit venster")
    seen.append(store.data_version())
    seen.append(store.data_version())
    assert [now != before for before, now in pairwise(seen)] == [False, True, True, False]
    other.close()


def test_another_process_is_noticed_from_any_thread(plan: PlanBuilder) -> None:
    before = plan.store.data_version()
    with another_program(plan.store.path) as other:
        other.execute("UPDATE item SET place = place + 1")
        assert plan.store.data_version() == before
        other.execute("COMMIT")
    seen: list[int] = []
    thread = Thread(target=lambda: seen.append(plan.store.data_version()))
    thread.start()
    thread.join()
    assert seen == [plan.store.data_version()] != [before]


def test_looking_for_commits_waits_for_nobody(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 60_000)
    store = open_store(store_path, surroundings=FAR)
    with store.write(by()):
        pass
    before = store.data_version()
    with another_program(store_path, "BEGIN EXCLUSIVE"):
        assert store.data_version() == before
    store.close()


# ---- drafts


def test_drafts_are_kept_and_forgotten_without_a_step(plan: PlanBuilder) -> None:
    steps = rows_of(plan.store.path, "step")
    plan.store.keep_scratch(plan.id, "draft", "Twee schrijvers")
    plan.store.keep_scratch(plan.id, "draft", "Twee schrijvers inhuren")
    plan.store.keep_scratch(plan.id + 1, "draft", "Van een ander plan")
    reopened = open_store(plan.store.path)
    assert reopened.scratch(plan.id, "draft") == "Twee schrijvers inhuren"
    reopened.keep_scratch(plan.id, "draft", None)
    assert reopened.scratch(plan.id, "draft") is None
    assert reopened.scratch(plan.id + 1, "draft") == "Van een ander plan"
    assert rows_of(plan.store.path, "step") == steps
    reopened.close()


def place_of(store: Store, item: int) -> int:
    with store.read() as connection:
        return int(connection.exec_driver_sql("SELECT place FROM item WHERE id = ?", (item,)).scalar_one())
