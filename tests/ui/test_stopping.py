"""Stopping waits for nothing that nobody will see."""

import asyncio
from pathlib import Path

import pytest
from textual import events

from ogsm_tui.errors import ExitCode, StoreFault
from ogsm_tui.method.improving import Share
from ogsm_tui.services.reading import Reading
from ogsm_tui.ui.base import BaseScreen
from tests.driver import driver
from tests.store.test_stop_reading import ENDLESS


async def test_a_chart_that_takes_long_is_not_waited_for(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def read_for_ever(reading: Reading, ogsm_id: int) -> tuple[Share, ...]:
        try:
            with reading._store.read() as connection:
                loop.call_soon_threadsafe(begun.set)
                connection.exec_driver_sql(ENDLESS).all()
        except StoreFault:
            loop.call_soon_threadsafe(ended.set)
            raise
        return ()

    async with driver(store) as hands:
        monkeypatch.setattr(Reading, "improving", read_for_ever)
        assert isinstance(hands.app.screen, BaseScreen)
        await hands.app.screen.refill()
        await asyncio.wait_for(begun.wait(), 20)
        hands.app.post_message(events.Key("q", "q"))
        await asyncio.wait_for(ended.wait(), 20)
        async with asyncio.timeout(20):
            while hands.app.return_code is None:
                await hands.settle()
        assert hands.app.return_code == ExitCode.DONE
