"""The window: it is there at once, in the language and colours one chose, and loses nothing."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from textual import events

from ogsm_tui.bootstrap import open_at
from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang
from ogsm_tui.ui.app import OgsmApp
from ogsm_tui.ui.opened import OpenedStore, Start
from tests.driver import Hands, driver
from tests.ui.office_plan import office_plan
from tests.ui.status_plan import TODAY, status_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return status_plan(tmp_path / "ogsm.db")


def words(hands: Hands) -> str:
    """Give everything on the screen as one text."""
    return " ".join(" ".join(hands.screen()).split())


async def press_chord(hands: Hands, chord: str) -> None:
    hands.app.post_message(events.Key(chord, None))
    await hands.settle()


def test_nothing_of_the_database_is_loaded_before_the_first_frame() -> None:
    program = "import sys; import ogsm_tui.bootstrap, ogsm_tui.ui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = {module.split(".")[0] for module in done.stdout.split()}
    assert "textual" in loaded
    assert (
        loaded & {"sqlalchemy", "sqlmodel", "pydantic", "alembic", "dateutil", "icalendar", "sqlite3"}
        == set()
    )


async def test_the_first_frame_is_there_before_the_store(store: Path) -> None:
    may_open = threading.Event()

    def open_store() -> OpenedStore:
        may_open.wait(30)
        return open_at(store, Clock(TODAY), "window-1")

    app = OgsmApp(Start(open_store=open_store, clock=Clock(TODAY), store=store))
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot, app)
        await pilot.pause()
        assert hands.screen()[0].strip() == "zondag 22 november 2026"
        assert hands.sees("Even openen …")
        assert hands.offers().split() == ["q", "Stoppen", "?", "Hulp"]
        may_open.set()
        await hands.until_open()
        assert hands.sees("Jaarplan Dienstverlening")
        assert not hands.sees("Even openen …")
        assert app.opened is not None
        app.opened.close()


async def test_a_store_that_cannot_be_used_ends_in_a_sentence(store: Path) -> None:
    def open_store() -> OpenedStore:
        raise StoreFault(StoreTrouble.DAMAGED, store)

    app = OgsmApp(Start(open_store=open_store, clock=Clock(TODAY), store=store))
    async with app.run_test() as pilot:
        while app.return_code is None:
            await pilot.pause()
    assert app.return_code == 3
    assert str(store) in str(app.return_value)


def of_earlier_version(store: Path) -> None:
    with closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")


@pytest.mark.parametrize("answer", ["j", "enter"])
async def test_a_store_of_an_earlier_version_is_upgraded_only_after_a_yes(store: Path, answer: str) -> None:
    of_earlier_version(store)

    def bring_up() -> None:
        with closing(sqlite3.connect(store, isolation_level=None)) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '0001'")

    start = Start(
        open_store=lambda: open_at(store, Clock(TODAY), "window-1"),
        bring_up_store=bring_up,
        clock=Clock(TODAY),
        store=store,
    )
    app = OgsmApp(start)
    async with app.run_test(size=(100, 30)) as pilot:
        hands = Hands(pilot, app)
        await hands.settle()
        assert hands.sees("terug dan nu.")
        await hands.press(answer)
        if answer == "j":
            await hands.until_open()
            assert hands.sees("Jaarplan Dienstverlening")
            assert app.opened is not None
            app.opened.close()
    if answer == "enter":
        assert (app.return_code, app.return_value) == (
            1,
            f"{store} is niet bijgewerkt; er is niets veranderd.",
        )


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 20)], ids=str)
async def test_plans_in_a_synced_folder_are_warned_about_on_one_quiet_line(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / ".dropbox.cache").mkdir()
    async with driver(status_plan(tmp_path / "ogsm.db"), today=TODAY, size=size) as hands:
        assert hands.sees("Plannen in Dropbox zijn niet veilig: zie “ogsm where”")
        await hands.press("L")
        assert hands.sees("Plans in Dropbox are not safe: see “ogsm where”")


async def test_the_other_language_is_everywhere_at_once_and_remembered(store: Path) -> None:
    remembered: list[Lang] = []
    async with driver(
        store, today=TODAY, change=lambda start: replace(start, remember_lang=remembered.append)
    ) as hands:
        await hands.press("s", "L")
        assert hands.sees("PLANNED")
        await hands.press("q")
        assert hands.sees("PREPARATION")
        assert hands.sees("Sunday 22 November 2026")
        await hands.press("L")
        assert hands.sees("VOORBEREIDING")
        assert remembered == [Lang.EN, Lang.NL]


async def test_the_theme_goes_round_and_is_remembered(store: Path) -> None:
    remembered: list[str] = []
    async with driver(
        store, today=TODAY, change=lambda start: replace(start, remember_theme=remembered.append)
    ) as hands:
        dark = hands.app.export_screenshot()
        await hands.press("T")
        light = hands.app.export_screenshot()
        assert dark != light
        await hands.press("TT")
        assert remembered == ["ogsm-light", "ogsm-ansi", "ogsm-dark"]
        assert hands.app.export_screenshot() == dark


async def test_a_window_that_is_too_small_takes_no_key_and_comes_back_as_it_was(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("n1")
        await hands.types("15-12")
        for size in ((59, 36), (120, 19), (20, 5)):
            await hands.resize(*size)
            assert "Dit venster is te klein" in words(hands)
            await hands.press("q", "escape", "x")
        await hands.resize(80, 24)
        assert hands.line("datum").startswith("             datum  15-12 ")
        assert hands.sees("di 15 dec 2026 · over 23 dagen")


async def test_a_window_that_begins_too_small_shows_everything_once_it_is_large(store: Path) -> None:
    async with driver(store, today=TODAY, size=(50, 12)) as hands:
        assert "Dit venster is te klein" in words(hands)
        await hands.resize(80, 24)
        assert hands.sees("VOORBEREIDING")
        await hands.press("s")
        assert hands.sees("GEPLAND")


async def test_ctrl_c_only_says_how_to_stop(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await press_chord(hands, "ctrl+c")
        assert hands.says().startswith("Stoppen gaat met q op het eerste scherm, of overal met Ctrl+Q")
        assert hands.app.return_code is None


async def test_q_stops_on_the_first_screen(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("q")
        assert hands.app.return_code == 0


async def test_ctrl_q_in_the_middle_of_a_word_loses_nothing(tmp_path: Path) -> None:
    store = office_plan(tmp_path / "office.db")
    async with driver(store) as hands:
        await hands.press("enter", "j", "d1")
        await hands.types("twee schrijvers inhu")
        await press_chord(hands, "ctrl+q")
        assert hands.app.return_code == 0
    async with driver(store) as hands:
        await hands.press("enter", "g", "j", "d1")
        assert hands.says() == "Wat eerder getypt was, staat er weer."
        assert hands.sees("twee schrijvers inhu")
