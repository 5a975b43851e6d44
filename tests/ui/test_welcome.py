"""A store without a plan offers three ways to one."""

from pathlib import Path

import pytest

from ogsm_tui.exchange.demo import demo_toml
from ogsm_tui.texts import Lang
from ogsm_tui.ui.path_completion import completed_path
from tests.builders import fresh_file
from tests.driver import driver
from tests.store_helpers import rows_of
from tests.ui.status_plan import TODAY

SIZES = pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 20)], ids=str)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return fresh_file(tmp_path / "ogsm.db")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "plan.toml"
    file.write_text('format = 1\n[ogsm]\ntitle = "Zorg dichtbij"\n')
    return file


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = tmp_path / "bad.toml"
    file.write_text('format = 1\n[ogsm]\ntitle = "Zorg"\nstatus = "actief"\n[[actions]]\ncode = "A1"\n')
    return file


@SIZES
@pytest.mark.parametrize("lang", list(Lang))
async def test_it_says_what_can_be_done_in_every_size(store: Path, size: tuple[int, int], lang: Lang) -> None:
    ways = {
        Lang.NL: ("een plan inlezen uit een bestand", "de demo bekijken", "een nieuw plan beginnen"),
        Lang.EN: ("import a plan from a file", "look at the demo: an invented year plan", "start a new plan"),
    }
    async with driver(store, today=TODAY, size=size, lang=lang) as hands:
        for key, way in zip("idn", ways[lang], strict=True):
            assert hands.line(way).split()[0] == key


async def test_the_demo_leaves_ones_own_store_as_it_is(store: Path) -> None:
    before = rows_of(store, "ogsm"), rows_of(store, "step")
    async with driver(store, today=TODAY) as hands:
        await hands.press("d")
        assert hands.app.wants_demo
    assert (rows_of(store, "ogsm"), rows_of(store, "step")) == before


async def test_a_new_plan_begins_with_a_title(store: Path) -> None:
    async with driver(store, today=TODAY, size=(60, 20)) as hands:
        await hands.press("n", "enter")
        assert hands.says() == "Vul eerst in: titel."
        await hands.types("Zorg [bold]dichtbij")
        await hands.press("tab", "tab", "tab", "tab")
        await hands.types("Ravi Sharma")
        await hands.press("enter")
        assert hands.screen()[0].startswith(" Zorg [bold]dichtbij")
        assert hands.sees("proceseigenaar Ravi Sharma")


async def test_a_plan_file_is_found_by_tab_and_taken_in(store: Path, good: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("i")
        await hands.types(str(good)[:-7])
        await hands.press("tab")
        await hands.press("enter")
        assert hands.screen()[0].startswith(" Zorg dichtbij")
        assert hands.says() == "Bewaard: plan.toml ingelezen"


async def test_a_wrong_file_changes_nothing_and_names_every_fault(store: Path, bad: Path, good: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("i")
        await hands.paste(str(bad))
        await hands.press("enter")
        assert hands.sees("In bad.toml is het volgende niet goed. Er is niets ingelezen.")
        assert hands.sees("ogsm.status")
        assert hands.sees("actions[0].title") or hands.sees("actions[1].title")
        await hands.press("ctrl+u")
        await hands.types(str(good))
        await hands.press("enter")
        assert hands.screen()[0].startswith(" Zorg dichtbij")


async def test_no_plan_is_taken_in_under_the_session_that_another_window_leads(
    store: Path, tmp_path: Path
) -> None:
    demo = tmp_path / "demo.toml"
    demo.write_text(demo_toml(Lang.NL, TODAY))
    led = "leidt de sessie; hier kijk je mee."
    async with (
        driver(store, today=TODAY, among_others=True) as first,
        driver(store, today=TODAY, among_others=True) as second,
    ):
        await first.press("i")
        await first.types(str(demo))
        await first.press("enter", "enter", "b", "j")
        assert first.says().startswith("Bewaard: doensessie begonnen")
        await second.press("i")
        await second.types(str(demo))
        await second.press("enter")
        assert led in second.says()
        assert second.sees("/demo.toml"), "what was typed is still in its field"
        assert first.app.opened is not None
        first.app.opened.close()
        await second.press("enter")
        assert second.says() == "Bewaard: demo.toml ingelezen"
        await first.app.stop()


async def test_escape_goes_back_to_the_choice(store: Path, bad: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("i")
        await hands.types(str(bad))
        await hands.press("enter", "escape", "escape")
        assert hands.sees("een nieuw plan beginnen")
        await hands.press("q")
        assert hands.app.return_code == 0


async def test_a_file_that_is_not_there_is_said_so(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("i")
        await hands.types("/nergens/plan.toml")
        await hands.press("enter")
        assert hands.sees("/nergens/plan.toml")
        assert hands.sees("Er is niets ingelezen.")


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("pl", "plan"),
        ("plan.", "plan.toml"),
        ("plann", "plannen/"),
        ("plannen/", "plannen/zorg.toml"),
        ("x", "x"),
        ("weg/", "weg/"),
        ("no", "no"),
        ("", ""),
    ],
)
def test_a_path_is_completed_as_far_as_it_is_clear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, completed: str
) -> None:
    (tmp_path / "plannen").mkdir()
    for name in ("plan.toml", "plannen/zorg.toml", "notes.txt", "q.toml"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    assert completed_path(typed) == completed


@pytest.mark.parametrize("where", ["u", "pu"])
async def test_a_new_plan_taken_back_leads_to_the_ways_to_a_plan_again(store: Path, where: str) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("n", *"Zorg", "enter", *where)
        assert hands.says() == "Teruggedraaid: nieuw plan: Zorg"
        assert hands.sees("een nieuw plan beginnen")
        await hands.press("n", *"Wonen", "enter")
        assert hands.sees("Wonen")
        assert hands.says() == "Bewaard: nieuw plan: Wonen"
