"""A store of every schema there ever was is brought up to this one, with all that is in it."""

from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from ogsm_tui.exchange.transfer import export_plan
from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.office import office
from ogsm_tui.store import migrate
from ogsm_tui.store.backup import backups
from ogsm_tui.store.care import check, expected_schema, schema_of
from ogsm_tui.store.engine import connect
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.schema import SCHEMA_HEAD
from tests.services.conftest import ON
from tests.store.stored_files import load, stored_file
from tests.store_helpers import rows_of


def versions() -> list[str]:
    """Give every schema that the migrations make, the first one first."""
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    return [script.revision for script in scripts][::-1]


def test_there_is_a_file_of_every_schema() -> None:
    missing = [version for version in versions() if not stored_file(version).exists()]
    assert missing == [], "write it with: python -m tests.store.stored_files"


def test_the_file_of_this_schema_is_of_this_schema(tmp_path: Path) -> None:
    path = load(SCHEMA_HEAD, tmp_path / "ogsm.db")
    with closing(connect(path)) as connection:
        assert schema_of(connection) == expected_schema(), (
            "A schema that users have does not change: add a migration."
            " Before the first release, write the file anew: python -m tests.store.stored_files"
        )
    assert [name for name in SQLModel.metadata.tables if not rows_of(path, name)] == []


@pytest.mark.parametrize("version", versions())
def test_a_store_of_each_schema_is_whole_and_goes_on(tmp_path: Path, version: str) -> None:
    path = load(version, tmp_path / "ogsm.db")
    kept = [(name, len(rows_of(path, name))) for name in ("item", "report", "decision", "session", "step")]

    store = open_store(path, bring_up=True)

    assert check(path) == ()
    assert [(name, len(rows_of(path, name))) for name, _ in kept] == kept
    assert len(backups(path)) == (0 if version == SCHEMA_HEAD else 1)
    desk = office(store, Clock(ON), "window-1", 1)
    statuses = {each.status for each in desk.reading.sessions(1)}
    assert {SessionStatus.CLOSED, SessionStatus.RUNNING} <= statuses
    for session in desk.reading.sessions(1):
        desk.reading.minutes(session.id)
    assert desk.reading.session(1, SessionKind.STRATEGY_REVIEW).entries
    assert "Jan Bos" in export_plan(desk.reading, 1)
    assert desk.scratch.read("draft") == "half een besl"
    store.close()
