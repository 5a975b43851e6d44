"""Somebody else changes the plan while it is on the wall: another window, or the command line."""

import asyncio
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import Opened, open_at
from ogsm_tui.method.words import Light
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import ReportDraft
from ogsm_tui.services.elsewhere import Elsewhere, Seen
from ogsm_tui.services.outcome import Kept
from ogsm_tui.texts import Lang
from ogsm_tui.ui.screens.sure import SureDialog
from tests.driver import cursor_row, driver
from tests.ui.office_plan import TODAY

BY_COMMAND_LINE = "Bijgewerkt: de opdrachtregel heeft iets gewijzigd."
BY_WINDOW = "Bijgewerkt: een ander venster heeft iets gewijzigd."


@pytest.fixture
def command_line(store: Path) -> Iterator[Opened]:
    """Give the same store as the command line has it."""
    opened = open_at(store, Clock(TODAY), "cli")
    yield opened
    opened.close()


def reports(opened: Opened, code: str, light: Light, text: str) -> None:
    """Have somebody report on an action."""
    plan = opened.reading().plans()[0].id
    item = opened.reading().find(plan, code)
    assert item is not None
    done = opened.office(plan).reporting.report(item.id, ReportDraft(light, text=text))
    assert isinstance(done, Kept)


async def test_what_is_reported_elsewhere_is_on_the_screen_and_it_says_who(
    store: Path, command_line: Opened
) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj")
        assert cursor_row(hands).startswith("○ A5")
        reports(command_line, "A5", Light.ORANGE, "Eerste panel gehouden.")
        await hands.look()
        assert cursor_row(hands).startswith("▲ A5")
        assert hands.sees("Eerste panel gehouden.")
        assert hands.says().endswith(BY_COMMAND_LINE)
        await hands.press("k")
        assert BY_COMMAND_LINE not in hands.says()


@pytest.mark.parametrize("size", [(120, 36), (60, 20)])
async def test_why_something_cannot_be_stays_beside_it(
    store: Path, command_line: Opened, size: tuple[int, int]
) -> None:
    async with driver(store, size=size) as hands:
        await hands.press("enter", "b", "O")
        said = hands.says()
        assert said
        reports(command_line, "A5", Light.ORANGE, "Eerste panel gehouden.")
        await hands.look()
        whole = " ".join(" ".join(hands.screen()[-5:-1]).split())
        assert said in whole
        assert BY_COMMAND_LINE in whole


async def test_it_looks_by_itself(store: Path, command_line: Opened) -> None:
    async with driver(store) as hands:
        await hands.press("enter")
        reports(command_line, "A5", Light.RED, "Geen lezers.")
        async with asyncio.timeout(20):
            while not hands.says().endswith(BY_COMMAND_LINE):
                await hands.settle()


async def test_what_one_types_and_the_cursor_and_the_filter_stay(store: Path, command_line: Opened) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "/", *"tarik", "enter", "d1", *"twee schr")
        reports(command_line, "A14", Light.RED, "Geen ruimte.")
        await hands.look()
        assert hands.says().endswith(BY_COMMAND_LINE)
        assert cursor_row(hands).startswith("▲ A31")
        await hands.press(*"ijvers", "enter")
        assert hands.says() == "Bewaard: A31 verbeteren: twee schrijvers"
        await hands.press("escape")
        assert hands.sees("■ A14")


async def test_what_was_kept_here_still_stands_beside_it(store: Path, command_line: Opened) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"lenen", "enter")
        reports(command_line, "A14", Light.RED, "Geen ruimte.")
        await hands.look()
        assert hands.says() == f"Bewaard: A12 verbeteren: lenen{BY_COMMAND_LINE}"


async def test_ones_own_work_is_nobody_elses(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"lenen", "enter", "u", "U")
        await hands.look()
        assert hands.says() == "Opnieuw gedaan: A12 verbeteren: lenen"


async def test_a_reader_who_only_moves_about_changes_nothing(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b")
        said = hands.says()
        other = open_at(store, Clock(TODAY), "window-2")
        other.office(1).scratch.keep("place/1", "item-1")
        other.close()
        await hands.look()
        assert hands.says() == said


async def test_what_is_taken_back_elsewhere_is_noticed_too(store: Path) -> None:
    other = open_at(store, Clock(TODAY), "window-2")
    reports(other, "A5", Light.GREEN, "Loopt.")
    async with driver(store, lang=Lang.EN) as hands:
        await hands.press("enter")
        assert not hands.sees("Lezerspanel")
        assert isinstance(other.office(1).history.undo(), Kept)
        await hands.look()
        assert hands.sees("A5  Lezerspanel")
        assert hands.says().endswith("Refreshed: another window changed something.")
    other.close()


async def test_the_first_screen_keeps_up_as_well(store: Path, command_line: Opened) -> None:
    async with driver(store) as hands:
        before = hands.line("rood")
        reports(command_line, "A5", Light.RED, "Geen lezers.")
        await hands.look()
        assert hands.line("rood") != before
        assert hands.says() == BY_COMMAND_LINE


async def test_a_dialog_on_top_waits_and_then_the_screen_is_up_to_date(
    store: Path, command_line: Opened
) -> None:
    async with driver(store, today=date(2026, 11, 23)) as hands:
        await hands.press("enter", "j", "b")
        reports(command_line, "A5", Light.RED, "Geen lezers.")
        await hands.look()
        assert hands.sees("De geplande dag van deze sessie is dinsdag")
        await hands.press("enter")
        assert hands.sees("■ A5")
        await hands.look()
        assert hands.says() == BY_COMMAND_LINE


async def test_what_was_seen_while_a_dialog_came_is_said_after_it(
    store: Path, command_line: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, dialog_is_there = Elsewhere.look, threading.Event()
    loop, looks = asyncio.get_running_loop(), asyncio.Event()

    def look_slowly(elsewhere: Elsewhere) -> Seen | None:
        loop.call_soon_threadsafe(looks.set)
        dialog_is_there.wait(20)
        return look(elsewhere)

    async with driver(store) as hands:
        await hands.press("enter", "j")
        reports(command_line, "A5", Light.RED, "Geen lezers.")
        monkeypatch.setattr(Elsewhere, "look", look_slowly)
        assert hands.app.watching is not None
        hands.app.watching.look()
        await asyncio.wait_for(looks.wait(), 20)
        await hands.app.push_screen(SureDialog("Zeker?"))
        dialog_is_there.set()
        await hands.look()
        await hands.press("escape")
        await hands.look()
        assert hands.sees("■ A5")
        assert hands.says() == BY_COMMAND_LINE


async def test_while_one_looks_for_a_command_nothing_moves(store: Path, command_line: Opened) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":", *"lezers")
        before = hands.screen()
        reports(command_line, "A5", Light.RED, "Geen lezers.")
        await hands.look()
        assert hands.screen() == before
        await hands.press("escape")
        assert hands.sees("■ A5")


async def test_in_a_window_without_a_size_nobody_looks(store: Path, command_line: Opened) -> None:
    async with driver(store) as hands:
        reports(command_line, "A5", Light.RED, "Geen lezers.")
        await hands.resize(0, 0)
        await hands.look()
        await hands.resize(120, 36)
        await hands.look()
        assert hands.says() == BY_COMMAND_LINE
