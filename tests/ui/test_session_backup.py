"""A session that begins is backed up, in nobody's way."""

from contextlib import closing
from pathlib import Path

from ogsm_tui.store.backup import backups
from ogsm_tui.store.engine import connect
from tests.driver import driver
from tests.store_helpers import no_file_larger_than


async def test_a_session_that_begins_is_backed_up_once(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "d", "1", "x", "enter")
        assert hands.says().startswith("Bewaard:")
    [copy] = backups(store)
    with closing(connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM session WHERE status = 'running'").fetchone() == (1,)


async def test_a_rehearsal_is_not_backed_up(store: Path) -> None:
    from dataclasses import replace

    async with driver(store, change=lambda start: replace(start, mode="rehearsal")) as hands:
        await hands.press("enter", "b")
        assert hands.says().startswith("Bewaard:")
    assert backups(store) == []


async def test_a_session_goes_on_where_there_is_no_room_for_a_backup(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter")
        size = store.stat().st_size
        with no_file_larger_than(size - 1):
            await hands.press("b")
        assert "Geen reservekopie van deze sessie; ze gaat gewoon door. De schijf van" in hands.says()
        await hands.press("d", "1", "x", "enter")
        assert hands.says().startswith("Bewaard:")
    assert backups(store) == []
