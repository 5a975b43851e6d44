"""What tests of the store share: another window, another program, another user, a disk that is full."""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from subprocess import PIPE

import pytest

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.store.engine import connect
from ogsm_tui.store.store import Store
from ogsm_tui.store.tables import ItemRow, ReportRow
from ogsm_tui.store.writer import Author

NOW = datetime(2026, 11, 24, 10, 0)
NOBODY = 65_534


def by(origin: str = "here", session_id: int | None = None) -> Author:
    """Say whose step it is."""
    return Author(origin, NOW, session_id)


def retitle(store: Store, plan: int, item: int, title: str, origin: str = "here") -> None:
    """Give an item another title, as one step of `origin`."""
    with store.write(by(origin), plan) as writer:
        writer.update(ItemRow, item, title=title)
        writer.describe("change-item", title=title)


def add_report(store: Store, plan: int, item: int, origin: str = "here", text: str = "") -> int:
    """Add a report on an item, as one step of `origin`."""
    with store.write(by(origin), plan) as writer:
        writer.describe("report")
        return writer.insert(ReportRow, item_id=item, date=NOW.date(), text=text)


def title_of(store: Store, item: int) -> str | None:
    """Read the title that an item has now."""
    with store.read() as connection:
        title = connection.exec_driver_sql("SELECT title FROM item WHERE id = ?", (item,)).scalar()
    return None if title is None else str(title)


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    """Read a table as another program would."""
    with closing(connect(path, "query_only=ON")) as connection:
        return connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall()


@contextmanager
def in_trouble(code: StoreTrouble, path: Path | None = None) -> Iterator[None]:
    """Expect that the store says this, and of which file."""
    with pytest.raises(StoreFault) as caught:
        yield
    assert (caught.value.code, caught.value.detail != "") == (code, True)
    if path is not None:
        assert caught.value.path == path


@contextmanager
def another_program(path: Path, statement: str = "BEGIN IMMEDIATE") -> Iterator[sqlite3.Connection]:
    """Let another program hold the store."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
        yield connection


def run_together(program: str, *arguments: object) -> None:
    """Run a program twice at the same time: each says that it is ready, then waits for its input to end."""
    command = [sys.executable, "-W", "error", "-c", program, *map(str, arguments)]
    both = [subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) for _ in range(2)]
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in both:
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
    for process in both:
        process.communicate()
    assert [process.returncode for process in both] == [0, 0]


@contextmanager
def as_nobody() -> Iterator[Path]:
    """Give a folder of a user without rights, and be that user; the superuser may do everything."""
    folder = Path(tempfile.mkdtemp(prefix="ogsm-nobody-"))
    root = os.geteuid() == 0
    try:
        if root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        yield folder
    finally:
        if root:
            os.seteuid(0)
        for place in (folder, *folder.rglob("*")):
            place.chmod(0o700)
        shutil.rmtree(folder)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the system refuse to write past `size` bytes of any file, as a quota does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
