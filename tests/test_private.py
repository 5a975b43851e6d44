"""Private: whatever the umask, nobody but the owner can read what we make."""

import logging
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ogsm_tui import diagnostics
from ogsm_tui.bootstrap import Opened, Window, open_window
from ogsm_tui.cli.main import main
from ogsm_tui.method.words import SessionStatus
from ogsm_tui.paths import find_places
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.outcome import Kept
from ogsm_tui.state import change_state
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.surroundings import Ground, Surroundings
from ogsm_tui.texts import Lang
from tests.builders import PlanBuilder
from tests.store_helpers import by


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    """Have files be open to everybody, unless we see to it."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """Give what others may do with every file and folder, by its name."""
    return {str(place.relative_to(folder)): place.stat().st_mode & 0o077 for place in folder.rglob("*")}


def begin(opened: Opened) -> None:
    desk = opened.office(1)
    planned = next(each for each in desk.reading.sessions(1) if each.status is SessionStatus.PLANNED)
    assert isinstance(desk.conducting.begin(planned.id), Kept)


def test_store_side_files_backups_log_and_state_are_for_their_owner(home: Path) -> None:
    path, clock, places = home / "plannen" / "ogsm.db", Clock(), find_places()
    first = Window(path, clock, Lang.NL, with_demo=True).open()
    second = open_window(path, clock)
    begin(first)
    asking = second.office(1).holding
    assert asking is not None
    asking.ask()
    half_way: dict[str, int] = {}

    def look() -> bool:
        half_way.update(modes(home))
        return True

    first.back_up(look)
    change_state(places.state_file, lambda known: replace(known, lang="nl"))
    diagnostics.start_log(places.log_file)
    logging.getLogger("ogsm_tui.test").warning("store")
    diagnostics.stop_log()
    made = modes(home)
    second.close()
    first.close()
    assert main(["restore", str(next((path.parent / "backups").iterdir())), "--db", str(path), "--yes"]) == 0

    everything = half_way | made | modes(home)
    ends = {"db", "db-wal", "db-shm", "lock", "request", "part", "toml", "log"}
    assert ends <= {name.rpartition(".")[2] for name in everything}
    assert [name for name, others in everything.items() if others] == []


def test_a_rollback_journal_is_for_its_owner(tmp_path: Path) -> None:
    store = open_store(tmp_path / "new" / "ogsm.db", surroundings=Surroundings(Ground.NETWORK, "nfs4"))
    plan = PlanBuilder(store)
    with store.write(by(), plan.id) as writer:
        writer.connection.exec_driver_sql("UPDATE ogsm SET title = 'Half'")
        made = modes(tmp_path)
    store.close()
    assert made == {"new": 0, "new/ogsm.db": 0, "new/ogsm.db-journal": 0}


def test_a_log_that_turns_over_stays_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "LARGEST", 200)
    diagnostics.start_log(tmp_path / "log" / "ogsm.log")
    for _ in range(10):
        logging.getLogger("ogsm_tui.test").warning("a line of the log that is quite long")
    diagnostics.stop_log()
    assert modes(tmp_path) == {"log": 0, "log/ogsm.log": 0, "log/ogsm.log.1": 0}
