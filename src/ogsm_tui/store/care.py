"""Look after a store: is it whole, what is in it, how large is it."""

import hashlib
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import create_engine
from sqlmodel import SQLModel

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.paths import real_path
from ogsm_tui.store import tables
from ogsm_tui.store.engine import connect
from ogsm_tui.store.faults import file_faults
from ogsm_tui.store.schema import SCHEMA_HEAD
from ogsm_tui.store.store import Store
from ogsm_tui.store.version import EMPTY, stored_version

NO_CONTENT = frozenset({"step", "step_image", "scratch"})
"""Tables that tell how the content came about, or what is not kept yet."""


class FindingCode(StrEnum):
    """What can be wrong with a store."""

    NOT_A_STORE = "not-a-store"
    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"
    DAMAGED = "damaged"
    DANGLING = "dangling"
    SCHEMA = "schema"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `detail` is what SQLite says, or which table it is about."""

    code: FindingCode
    detail: str = ""


def check(path: Path) -> tuple[Finding, ...]:
    """Look through the whole store at `path` and tell what is wrong; nothing is changed.

    Raises StoreFault where it cannot be read at all: missing, no access, in use.
    """
    path = real_path(path)
    try:
        return _findings(path, stored_version(path))
    except StoreFault as fault:
        if fault.code in {StoreTrouble.NOT_A_STORE, StoreTrouble.DAMAGED}:
            return (Finding(FindingCode(fault.code.value), fault.detail),)
        raise


def content_hash(store: Store) -> str:
    """Give a hash of everything that people entered: the same content, the same hash."""
    digest = hashlib.sha256()
    with store.read() as connection:
        for name in sorted(set(SQLModel.metadata.tables) - NO_CONTENT):
            digest.update(f"{name}\n".encode())
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY "id"'):
                digest.update(f"{tuple(row)!r}\n".encode())
    return digest.hexdigest()


def size(path: Path) -> int:
    """Give the bytes that the store at `path` takes, with what was not merged into it yet."""
    path = real_path(path)
    with file_faults(path):
        log = path.with_name(path.name + "-wal")
        return path.stat().st_size + (log.stat().st_size if log.exists() else 0)


def schema_of(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Give the tables and indexes of our own as their parts, whatever the order and the spacing."""
    made = connection.execute(
        "SELECT name, sql FROM sqlite_master"
        " WHERE sql IS NOT NULL AND tbl_name NOT IN ('alembic_version', 'sqlite_sequence', 'sqlite_stat1')"
    )
    return {str(name): _parts(str(sql)) for name, sql in made}


def expected_schema() -> dict[str, tuple[str, ...]]:
    """Give the schema that the tables of this program ask for."""
    engine = create_engine("sqlite://")
    try:
        tables.OgsmRow.metadata.create_all(engine)
        with closing(engine.raw_connection()) as pooled:
            assert isinstance(pooled.driver_connection, sqlite3.Connection)
            return schema_of(pooled.driver_connection)
    finally:
        engine.dispose()


def _findings(path: Path, version: str) -> tuple[Finding, ...]:
    if version == EMPTY:
        return (Finding(FindingCode.EMPTY),)
    found: list[Finding] = []
    if version != SCHEMA_HEAD:
        code = FindingCode.NEWER if version > SCHEMA_HEAD else FindingCode.OLDER
        found.append(Finding(code, version))
    with file_faults(path), closing(connect(path, "query_only=ON")) as connection:
        said = [str(line) for (line,) in connection.execute("PRAGMA integrity_check")]
        found += [Finding(FindingCode.DAMAGED, line) for line in said if line != "ok"]
        for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            found.append(Finding(FindingCode.DANGLING, f"{table} {row_id} → {parent}"))
        if version == SCHEMA_HEAD:
            present, expected = schema_of(connection), expected_schema()
            differing = [name for name in present | expected if present.get(name) != expected.get(name)]
            found += [Finding(FindingCode.SCHEMA, name) for name in sorted(differing)]
    return tuple(found)


def _parts(sql: str) -> tuple[str, ...]:
    """Split the statement that made a table at the commas between its columns and constraints."""
    text = re.sub(r"\s+", " ", sql.replace('"', "")).strip()
    head, _, body = text.partition("(")
    parts, depth = [""], 0
    for character in body.removesuffix(")"):
        depth += (character == "(") - (character == ")")
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return head.strip(), *sorted(part.strip() for part in parts)
