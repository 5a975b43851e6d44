"""Where undo stops it says what it is that has no way back."""

import sqlite3
from contextlib import closing
from datetime import datetime

from ogsm_tui.services.drafts import Closing
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store.backup import back_up, restore
from tests.services.conftest import Table

MADE, PUT_BACK = datetime(2026, 11, 24, 10, 0), datetime(2026, 11, 24, 11, 30)


def test_a_close_is_named_with_its_day(table: Table) -> None:
    table.begin()
    table.kept(table.desk.conducting.finish(table.session_id, Closing()))
    done = table.desk.history.undo()
    assert isinstance(done, Refused)
    assert done.why is Refusal.CLOSED_FOR_GOOD
    assert (done.subject["session"], done.subject["date"]) == ("action-review", "2026-11-24")


def test_a_restore_is_named_with_its_moment(table: Table) -> None:
    table.begin()
    restore(table.store.path, back_up(table.store.path, MADE), PUT_BACK)
    done = table.desk.history.undo()
    assert done == Refused(Refusal.RESTORED, {"date": "2026-11-24", "time": "11:30"})


def test_an_upgrade_is_named_with_what_was_done_before_it(table: Table) -> None:
    table.begin()
    with closing(sqlite3.connect(table.store.path, isolation_level=None)) as connection:
        connection.execute("UPDATE step SET schema_version = '0000'")
    done = table.desk.history.undo()
    assert isinstance(done, Refused)
    assert (done.why, done.subject["act"]) == (Refusal.MIGRATED, "begin")
