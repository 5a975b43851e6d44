"""Migrations: the first makes exactly our tables; a later one brings a store up whole, or not at all."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from ogsm_tui.errors import StoreTrouble
from ogsm_tui.store import backup, care, migrate, opening, schema
from ogsm_tui.store import store as store_module
from ogsm_tui.store.backup import backups, restore
from ogsm_tui.store.care import Finding, FindingCode, check, expected_schema, schema_of
from ogsm_tui.store.engine import connect
from ogsm_tui.store.journal import AtBarrier, Taken
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.version import stored_version
from tests.builders import PlanBuilder, fresh_store
from tests.store_helpers import NOW, in_trouble, retitle, rows_of, title_of

SCRIPT = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{down_revision}"


def upgrade():
    {body}
"""

Scripts = Callable[..., None]


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scripts:
    """Give the program later migrations, each with its body, from 0002 on."""

    def add(*bodies: str) -> None:
        scripts = tmp_path / "scripts 100%"
        shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        for at, body in enumerate(bodies, start=2):
            lines = body.strip().replace("\n", "\n    ")
            script = SCRIPT.format(revision=f"{at:04}", down_revision=f"{at - 1:04}", body=lines)
            (scripts / "versions" / f"{at:04}_later.py").write_text(script)
        monkeypatch.setattr(migrate, "SCRIPTS", scripts)
        for module in (opening, store_module, care, backup):
            monkeypatch.setattr(module, "SCHEMA_HEAD", f"{len(bodies) + 1:04}")

    return add


@pytest.fixture
def older(tmp_path: Path) -> PlanBuilder:
    """Build a plan in a store of the first schema, and close it."""
    store = fresh_store(tmp_path / "data" / "ogsm.db")
    plan = PlanBuilder(store, owner="Ingrid de Wit")
    plan.strategy("S1")
    plan.action("A1", strategies=["S1"], involved=["Jan Bos"])
    retitle(store, plan.id, plan.id_of("A1"), "Brieven herschrijven")
    store.close()
    return plan


def dump(path: Path) -> list[str]:
    with closing(connect(path, "query_only=ON")) as connection:
        return list(connection.iterdump())


# ---- the first


def test_the_migrations_make_exactly_our_tables(tmp_path: Path) -> None:
    open_store(tmp_path / "ogsm.db").close()
    with closing(connect(tmp_path / "ogsm.db")) as connection:
        assert schema_of(connection) == expected_schema()


def test_every_part_of_a_table_counts() -> None:
    made = {
        "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, b VARCHAR, CHECK (b IN ('x', 'y')))",
        "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY, b VARCHAR, CHECK (b IN ('x', 'y')))",
        "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, b VARCHAR, CHECK (b IN ('x')))",
        "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, b INTEGER, CHECK (b IN ('x', 'y')))",
        "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, b VARCHAR, UNIQUE (b))",
    }
    seen = set()
    for statement in made:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute(statement)
            seen.add(schema_of(connection)["a"])
    assert len(seen) == len(made)


def test_the_program_knows_its_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.SCHEMA_HEAD]


def test_a_store_made_by_all_migrations_is_of_the_last(tmp_path: Path, later: Scripts) -> None:
    later('op.add_column("person", sa.Column("phone", sa.String()))')
    open_store(tmp_path / "ogsm.db").close()
    assert stored_version(tmp_path / "ogsm.db") == "0002"
    assert backups(tmp_path / "ogsm.db") == []


# ---- a later one

REBUILT = """
with op.batch_alter_table("item") as batch:
    batch.alter_column("title", nullable=True)
with op.batch_alter_table("person") as batch:
    batch.add_column(sa.Column("phone", sa.String()))
"""


def test_an_older_store_is_brought_up_after_a_backup(older: PlanBuilder, later: Scripts) -> None:
    path = older.store.path
    before = {table: rows_of(path, table) for table in ("ogsm", "item", "action", "action_strategy")}
    later(REBUILT)
    assert check(path) == (Finding(FindingCode.OLDER, "0001"),)

    with in_trouble(StoreTrouble.OLDER, path):
        open_store(path)
    assert (stored_version(path), backups(path)) == ("0001", [])
    open_store(path, bring_up=True).close()

    assert stored_version(path) == "0002"
    # Other tables point at those that were made anew: nothing of theirs went with the old ones.
    assert {table: rows_of(path, table) for table in before} == before
    assert [row[2:] for row in rows_of(path, "person")] == [
        ("Ingrid de Wit", "", None),
        ("Jan Bos", "", None),
    ]
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    [copy] = backups(path)
    assert (stored_version(copy), rows_of(copy, "item")) == ("0001", before["item"])
    assert copy.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "failing",
    [
        'op.execute("INSERT INTO person (name) VALUES (1)")',
        'op.drop_table("no_such_table")',
        'raise ValueError("it cannot be")',
        "op.execute(\"DELETE FROM item WHERE kind = 'strategy'\")",
    ],
    ids=["constraint", "statement", "mistake", "rows that point nowhere"],
)
def test_a_migration_that_fails_half_way_leaves_all_as_it_was(
    older: PlanBuilder, later: Scripts, failing: str
) -> None:
    path = older.store.path
    before = dump(path)
    later(REBUILT + 'op.drop_table("scratch")', failing)
    for _ in range(2):
        with in_trouble(StoreTrouble.MIGRATION, path):
            open_store(path, bring_up=True)
        assert dump(path) == before
    assert len(backups(path)) == 1


def test_a_store_in_use_is_not_migrated(
    older: PlanBuilder, later: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "_PRAGMAS", ("busy_timeout=20", "foreign_keys=OFF"))
    later(REBUILT)
    with closing(connect(older.store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with in_trouble(StoreTrouble.BUSY, older.store.path):
            open_store(older.store.path, bring_up=True)
    open_store(older.store.path, bring_up=True).close()
    assert stored_version(older.store.path) == "0002"


def test_undo_goes_back_no_further_than_a_migration(older: PlanBuilder, later: Scripts) -> None:
    later(REBUILT)
    store = open_store(older.store.path, bring_up=True)
    assert isinstance(store.undo(older.id, "here"), AtBarrier)
    retitle(store, older.id, older.id_of("A1"), "Na het bijwerken")
    assert isinstance(store.undo(older.id, "here"), Taken)
    assert isinstance(store.undo(older.id, "here"), AtBarrier)
    store.close()


def test_the_copy_from_before_a_migration_can_be_put_back(older: PlanBuilder, later: Scripts) -> None:
    later(REBUILT)
    path, action = older.store.path, older.id_of("A1")
    store = open_store(path, bring_up=True)
    retitle(store, older.id, action, "Na het bijwerken")
    store.close()
    [copy] = backups(path)
    restore(path, copy, NOW)
    store = open_store(path, bring_up=True)
    assert title_of(store, action) == "Brieven herschrijven"
    assert isinstance(store.undo(older.id, "here"), AtBarrier)
    assert stored_version(path) == "0002"
    store.close()
