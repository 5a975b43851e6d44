"""The keys: on the sheets as on the screens, and never two commands on one key at the same time."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import COMMANDS
from ogsm_tui.ui.key_sheet import SECTIONS, as_markdown, as_text
from tests.builders import fresh_file
from tests.driver import Hands, driver
from tests.ui.office_plan import TODAY
from tests.ui.status_plan import TODAY as STATUS_TODAY
from tests.ui.status_plan import status_plan

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "src" / "ogsm_tui" / "ui"

EVERYWHERE = ("lists", "everywhere")
SECTIONS_OF = {
    "StatusScreen": ("status",),
    "SessionScreen": ("session", "agreement"),
    "PresentScreen": ("finish",),
    "FinishScreen": ("finish",),
    "SessionsScreen": ("sessions",),
    "PlanScreen": ("plan",),
    "ReportScreen": ("report",),
    "ReportItemsScreen": ("report",),
    "LessonsScreen": ("lessons",),
    "HistoryScreen": ("session",),
    "MinutesScreen": ("minutes",),
    "PlansScreen": ("begin",),
    "WelcomeScreen": ("begin",),
    "PaletteScreen": ("palette",),
    "HelpScreen": (),
    "PlanSessionScreen": (),
}


def given(screen: BaseScreen) -> dict[str, set[str]]:
    """Give the commands that can be given now, by key."""
    by_key = defaultdict(set)
    for each in screen.all_actions():
        if each.offered and each.obstacle() is None:
            for key in each.command.keys:
                by_key[key].add(each.command.code)
    return by_key


def check(hands: Hands) -> None:
    """See that no key means two things, and that the sheet tells what this screen can do."""
    screen = hands.app.screen
    assert isinstance(screen, BaseScreen)
    where = type(screen).__name__
    for key, codes in given(screen).items():
        assert len(codes) == 1, f"{where}: {key} is {' and '.join(sorted(codes))}"
    sections = ("field",) if screen.is_asking else SECTIONS_OF[where]
    told = {code for section in (*SECTIONS_OF[where], *sections, *EVERYWHERE) for code in SECTIONS[section]}
    missing = {each.command.code for each in screen.all_actions()} - told
    assert not missing, f"not in SECTIONS of ui/key_sheet.py for {where}: {sorted(missing)}"


async def walk(hands: Hands, *steps: str) -> None:
    """Press keys one after the other, and look at the screen after each."""
    for step in steps:
        await hands.press(step)
        check(hands)


async def test_reading_the_reports(store: Path) -> None:
    async with driver(store) as hands:
        check(hands)
        await walk(hands, "enter", "j", "j", "j", "j", "G", "enter", "escape", "0", "G", "g", "escape")
        await walk(hands, "space", "j", "space", "escape")
        await walk(hands, "/", "t", "enter", "j", "escape", ":", "escape", "?", "escape", "q")


async def test_a_session(store: Path) -> None:
    async with driver(store) as hands:
        await walk(hands, "enter", "b", "j", "d", "1", "escape", "d", "escape", "l", "escape", "e", "escape")
        await walk(hands, "i", "escape", "a", "escape", "z", "k", "z", "n", "v", "u", "U", "N", "x", "escape")
        await walk(hands, "G", "v", "g", "v", "enter", "j", "escape", "m", "q", "0", "G", "z", "0")
        await walk(hands, "w", "j", "space", "escape", "t", "t", "y", "h", "escape", "I", "escape")
        await walk(hands, "f", "space", "enter", "escape", "escape")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_narrow_session(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size) as hands:
        await walk(
            hands, "enter", "j", "enter", "enter", "escape", "escape", "/", "a", "enter", "enter", "escape"
        )


async def test_a_strategy_review(tmp_path: Path) -> None:
    store = demo(tmp_path)
    async with driver(store) as hands:
        await walk(hands, "enter", "2", "j", "j", "tab", "j", "escape", "d", "escape", "2", "1", "0", "0")


async def test_the_other_screens(tmp_path: Path) -> None:
    async with driver(status_plan(tmp_path / "ogsm.db"), today=STATUS_TODAY) as hands:
        await walk(hands, "s", "j", "G", "g", "n", "1", "escape", "escape", "e", "escape", "q")
        await walk(
            hands, "p", "j", "j", "space", "G", "/", "a", "enter", "escape", "a", "escape", "e", "escape", "q"
        )
        await walk(hands, "r", "enter", "escape", "q", "q")


async def test_a_store_without_a_plan(tmp_path: Path) -> None:
    async with driver(fresh_file(tmp_path / "ogsm.db")) as hands:
        check(hands)
        await walk(hands, "i", "escape", "n", "escape", ":", "escape", "?", "escape")


async def test_several_plans(tmp_path: Path, store: Path) -> None:
    demo(tmp_path, store.name)
    async with driver(store) as hands:
        check(hands)
        await walk(hands, "j", "enter", "a", "j", "enter")


def demo(folder: Path, name: str = "demo.db") -> Path:
    """Put the demo plan into a store."""
    opened = open_at(folder / name, Clock(TODAY), "demo")
    opened.take_demo(Lang.NL)
    opened.close()
    return folder / name


@pytest.mark.parametrize("lang", Lang)
def test_the_sheets_in_the_documentation_are_those_of_now(lang: Lang) -> None:
    sheet = (ROOT / "docs" / f"keys.{lang}.md").read_text(encoding="utf-8")
    assert sheet == as_markdown(texts_for(lang)), "make keys"


@pytest.mark.parametrize("lang", Lang)
def test_a_sheet_is_the_same_as_text(lang: Lang) -> None:
    told = as_text(texts_for(lang)).splitlines()
    assert told[0] == texts_for(lang).key_sheet.title
    assert max(map(len, told)) <= 110
    for section in SECTIONS:
        assert texts_for(lang).key_sheet.sections[section].upper() in told


def test_what_is_on_the_sheet_is_built() -> None:
    named = {code for file in UI.rglob("*.py") if file.stem != "key_sheet" for code in codes_in(file)}
    assert not [code for codes in SECTIONS.values() for code in codes if code not in named]


def codes_in(file: Path) -> Iterator[str]:
    """Give the codes of commands that a file names, apart from the registry of them."""
    if file.stem == "commands":
        return
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in COMMANDS:
            yield node.value
