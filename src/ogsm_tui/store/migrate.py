"""Bring a store to the present schema, in one transaction; imported only where that is needed."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.store.engine import BUSY_MILLISECONDS, engine_of
from ogsm_tui.store.faults import fault_of, faults
from ogsm_tui.store.schema import APPLICATION_ID

SCRIPTS = Path(__file__).parent / "migrations"

# Batch migrations drop and rename tables: with foreign keys on, dropping one would touch others.
_PRAGMAS = (f"busy_timeout={BUSY_MILLISECONDS}", "foreign_keys=OFF", "synchronous=FULL")


def migrate(path: Path) -> None:
    """Run every migration that the file still lacks: all of them, or none.

    Args:
        path: An empty file, or a store of an older schema, of which there is a backup.

    Raises:
        StoreFault: A migration failed, or left rows that point nowhere; the file is as it was.
    """
    engine = engine_of(path, begin="BEGIN IMMEDIATE", pragmas=_PRAGMAS)
    try:
        with faults(path), engine.begin() as connection:
            _upgrade(path, connection)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if dangling:
                raise StoreFault(StoreTrouble.MIGRATION, path, f"rows that point nowhere: {dangling[:3]}")
    finally:
        engine.dispose()


def _upgrade(path: Path, connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except Exception as error:
        fault = fault_of(error, path)
        raise fault or StoreFault(StoreTrouble.MIGRATION, path, str(error)) from error
