"""Every screen as it is read: in both languages, on the wall, in a usual terminal, and in the smallest.

The demo stands there as on one morning. `pytest tests/snapshots --snapshot-update` writes the pages anew:
look at each of them, for what is ugly there is ugly on the wall.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from ogsm_tui.bootstrap import open_at
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang
from tests.driver import Hands, driver

MORNING = datetime(2026, 11, 24, 10, 0)
SIZES = ((120, 36), (80, 24), (60, 20))
WIDE = 100
FRAME = "c5c8c6"
"""The colour of what an exported picture has around the screen."""


class Page(SingleFileSnapshotExtension):
    """A text file that can be read as it is."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@dataclass(frozen=True, slots=True)
class Morning(Clock):
    """A clock that stands at the beginning of the session."""

    def now(self) -> datetime:
        """Give the same moment each time."""
        return MORNING


@dataclass(frozen=True, slots=True)
class Shot:
    """A screen, the keys that lead to it from the one before, and whether to open the item beside a list."""

    name: str
    keys: tuple[str, ...]
    item: bool = False


SHOTS = (
    Shot("status", ()),
    Shot("report", ("r",)),
    Shot("lessons", ("q", "I", "j")),
    Shot("plan", ("q", "p", "g", "jjj")),
    Shot("plan-item", (), item=True),
    Shot("plan-form", ("j", "a", "1")),
    Shot("sessions", ("escape", "q", "s")),
    Shot("bijstuursessie", ("j", "enter")),
    Shot("strategy", ("nnn",), item=True),
    Shot("indicator", ("j",), item=True),
    Shot("doensessie", ("q", "q", "b")),
    Shot("doensessie-item", ("nnn",), item=True),
    Shot("decide-menu", ("d",)),
    Shot("decide-form", ("1", *"twee schrijvers")),
    Shot("large", ("escape", "enter")),
    Shot("help", ("escape", "?")),
    Shot("palette", ("escape", ":", *"br")),
    Shot("minutes", ("escape", "m")),
    Shot("finish", ("q", "f")),
)


@pytest.fixture
def pages(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Keep each screen as a page of its own."""
    return snapshot.use_extension(Page)


def demo(path: Path, lang: Lang) -> Path:
    """Put the demo into a store the day before, so that its doensessie is on this morning."""
    opened = open_at(path, Clock(MORNING.date() - timedelta(days=1)), "demo")
    opened.take_demo(lang)
    opened.close()
    return path


async def page(hands: Hands, shot: Shot) -> str:
    """Read a screen at every size, one below the other."""
    read = []
    for width, height in SIZES:
        await hands.resize(width, height)
        opens = shot.item and width < WIDE
        await hands.press(*(["enter"] if opens else []))
        read.append(f"── {width} × {height} ──\n" + "\n".join(hands.screen()))
        await hands.press(*(["escape"] if opens else []))
    await hands.resize(*SIZES[0])
    return "\n".join(read) + "\n"


@pytest.mark.parametrize("lang", Lang)
async def test_every_screen_is_as_it_was_looked_at(
    tmp_path: Path, lang: Lang, pages: SnapshotAssertion
) -> None:
    store = demo(tmp_path / "ogsm.db", lang)
    changed = []
    async with driver(store, lang=lang, clock=Morning(MORNING.date())) as hands:
        for shot in SHOTS:
            await hands.press(*shot.keys)
            if await page(hands, shot) != pages(name=shot.name):
                changed.append(shot.name)
    assert changed == []


async def test_without_colour_signs_and_words_say_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with driver(demo(tmp_path / "ogsm.db", Lang.NL), clock=Morning(MORNING.date())) as hands:
        await hands.press("s", "j", "enter", "nnnj")
        for told in (
            "▌  ▲ I1",
            "▲ ORANJE",
            "13 achter op de lijn",
            "⠤⠔⠒⠒▲",
            "⣀⣀ gemeten   ⠄⠄ lijn",
            "te laat MV",
        ):
            assert hands.sees(told), told
        drawn = hands.app.export_screenshot()
    fills = set(re.findall("fill: #([0-9a-f]{6})", drawn)) - {FRAME}
    assert all(len(set(re.findall("..", fill))) == 1 for fill in fills)
