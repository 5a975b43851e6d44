"""When the place of the cursor is stored: once the keys rest, and in any case within a second."""

from collections.abc import Awaitable, Callable

import pytest

from ogsm_tui.ui import keeping
from ogsm_tui.ui.keeping import Keeping


class Stored(dict[str, str | None]):
    """A scratch that is only remembered."""

    def keep(self, name: str, value: str | None) -> None:
        self[name] = value


class Minute:
    """A screen of which the timer rings when the time is put forward."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        self._rings: tuple[float, Callable[[], Awaitable[None]]] | None = None
        monkeypatch.setattr(keeping, "_now", lambda: self.now)

    def set_timer(self, delay: float, callback: Callable[[], Awaitable[None]]) -> "Minute":
        self._rings = (self.now + delay, callback)
        return self

    def stop(self) -> None:
        self._rings = None

    async def pass_by(self, seconds: float) -> None:
        self.now += seconds
        while self._rings is not None and self._rings[0] <= self.now:
            (_, callback), self._rings = self._rings, None
            await callback()


@pytest.mark.parametrize(("gap", "stored"), [(0.1, ["9", "19", "29"]), (0.6, [str(n) for n in range(30)])])
async def test_the_place_is_stored_while_the_keys_go_on(
    monkeypatch: pytest.MonkeyPatch, gap: float, stored: list[str]
) -> None:
    minute, scratch, seen = Minute(monkeypatch), Stored(), list[str]()
    kept = Keeping(minute, scratch, lambda fault: None)  # type: ignore[arg-type]  # no screen, no store
    for number in range(30):
        kept.once_rested("place", str(number))
        await minute.pass_by(gap)
        if scratch:
            seen.append(str(scratch.popitem()[1]))
    assert seen == stored
