"""What is done between the keys: once, after the last of them, or never."""

import asyncio

from ogsm_tui.ui.between_keys import BetweenKeys


async def test_it_is_done_once_after_the_last_key() -> None:
    times = 0
    done = asyncio.Event()

    def act() -> None:
        nonlocal times
        times += 1
        done.set()

    between = BetweenKeys(act)
    for _ in range(5):
        between.soon()
    await asyncio.wait_for(done.wait(), timeout=30)

    assert times == 1


async def test_what_is_stopped_is_not_done() -> None:
    acted: list[str] = []
    between = BetweenKeys(lambda: acted.append("stopped"))
    after = asyncio.Event()
    last = BetweenKeys(after.set)

    between.soon()
    last.soon()
    between.stop()
    await asyncio.wait_for(after.wait(), timeout=30)

    assert acted == []
