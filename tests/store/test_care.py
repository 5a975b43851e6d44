"""Looking after a store: what is wrong with it is said, and nothing is changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ogsm_tui.errors import StoreTrouble
from ogsm_tui.store.care import Finding, FindingCode, check, size
from ogsm_tui.store.opening import open_store
from tests.builders import PlanBuilder
from tests.store_helpers import add_report, in_trouble


def tampered(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_nothing_is_wrong_with_a_sound_store(plan: PlanBuilder) -> None:
    assert check(plan.store.path) == ()
    plan.store.close()
    before = plan.store.path.read_bytes()
    assert check(plan.store.path) == ()
    assert plan.store.path.read_bytes() == before
    assert [file.name for file in plan.store.path.parent.iterdir()] == ["ogsm.db"]


@pytest.mark.parametrize(
    ("statement", "code", "details"),
    [
        ("DELETE FROM person WHERE name = 'Jan Bos'", FindingCode.DANGLING, ["item 3 → person"]),
        ("DROP INDEX report_latest", FindingCode.SCHEMA, ["report_latest"]),
        ("DROP TABLE note", FindingCode.SCHEMA, ["ix_note_item_id", "ix_note_session_id", "note"]),
        ("CREATE TABLE mine (id INTEGER)", FindingCode.SCHEMA, ["mine"]),
        ("UPDATE alembic_version SET version_num = '9999'", FindingCode.NEWER, ["9999"]),
        ("UPDATE alembic_version SET version_num = '0000'", FindingCode.OLDER, ["0000"]),
        ("DROP TABLE alembic_version", FindingCode.DAMAGED, ["no alembic_version"]),
        ("PRAGMA application_id=1", FindingCode.NOT_A_STORE, ["application_id 1"]),
    ],
)
def test_what_somebody_did_to_a_store_is_found(
    plan: PlanBuilder, statement: str, code: FindingCode, details: list[str]
) -> None:
    tampered(plan.store.path, statement)
    assert check(plan.store.path) == tuple(Finding(code, detail) for detail in details)


def test_an_analysed_store_is_as_sound(plan: PlanBuilder) -> None:
    tampered(plan.store.path, "ANALYZE")
    assert check(plan.store.path) == ()


def test_every_damaged_part_is_found(plan: PlanBuilder) -> None:
    with plan.store.read() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_item_owner_id'"
        ).scalar_one()
    plan.store.close()
    with plan.store.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    found = check(plan.store.path)
    assert found
    assert {finding.code for finding in found} == {FindingCode.DAMAGED}


def test_a_file_in_which_nothing_was_made_is_empty(tmp_path: Path) -> None:
    (tmp_path / "ogsm.db").touch()
    assert check(tmp_path / "ogsm.db") == (Finding(FindingCode.EMPTY),)


def test_a_missing_store_is_not_made_to_be_checked(tmp_path: Path) -> None:
    with in_trouble(StoreTrouble.MISSING, tmp_path / "ogsm.db"):
        check(tmp_path / "ogsm.db")
    assert list(tmp_path.iterdir()) == []


def test_the_size_counts_what_is_not_merged_yet(plan: PlanBuilder) -> None:
    before = size(plan.store.path)
    add_report(plan.store, plan.id, plan.id_of("A1"), text="x" * 50_000)
    assert size(plan.store.path) >= before + 50_000
    plan.store.close()
    open_store(plan.store.path).close()
    assert size(plan.store.path) == plan.store.path.stat().st_size
    with in_trouble(StoreTrouble.MISSING):
        size(plan.store.path.with_name("gone.db"))
