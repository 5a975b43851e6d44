"""The minutes on screen: they are taken along as a file or a copy, and a closed session is added to."""

from datetime import timedelta
from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from tests.driver import TODAY, Hands, driver


async def hold_a_session(hands: Hands) -> None:
    """Begin, decide on what is red, and close; the minutes are on screen."""
    await hands.press("enter", "b", "v", "d1", *"twee lenen", "enter", "f", "enter", "enter", "j")
    assert hands.says() == "Bewaard: doensessie afgesloten"


async def test_minutes_are_saved_as_a_page_where_the_screen_proposes(store: Path) -> None:
    async with driver(store, size=(160, 36)) as hands:
        await hold_a_session(hands)
        assert hands.offers().startswith("s Opslaan   y Kopiëren   a Aanvullen   q Terug")
        await hands.press("s", "enter")
        file = Path.home() / "verslag-doensessie-2026-11-24.html"
        assert hands.says() == f"Opgeslagen: {file}"
    assert "twee lenen" in file.read_text("utf-8")
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_second_file_gets_a_name_of_its_own_and_nothing_is_overwritten(store: Path) -> None:
    there = Path.home() / "verslag-doensessie-2026-11-24.html"
    there.write_text("van mij", "utf-8")
    async with driver(store, size=(160, 36)) as hands:
        await hold_a_session(hands)
        await hands.press("s")
        assert hands.sees("verslag-doensessie-2026-11-24-2.html")
        await hands.press("ctrl+u", *str(there), "enter")
        assert hands.says() == f"{there.name} bestaat al. Kies een andere naam."
    assert there.read_text("utf-8") == "van mij"


@pytest.mark.parametrize(
    ("ending", "holds"), [("md", "# Jaarplan"), ("csv", "twee lenen"), ("json", '"decisions"')]
)
async def test_the_end_of_the_name_says_in_which_form(
    store: Path, tmp_path: Path, ending: str, holds: str
) -> None:
    file = tmp_path / f"verslag.{ending}"
    async with driver(store) as hands:
        await hold_a_session(hands)
        await hands.press("s", "ctrl+u", *str(file), "enter")
    assert holds in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("verslag.docx", "Laat de naam eindigen op .html, .md, .csv of .json."),
        ("plan/verslag.md", "Kies een andere map."),
    ],
)
async def test_a_name_that_cannot_be_says_what_to_do(
    store: Path, tmp_path: Path, name: str, remedy: str
) -> None:
    (tmp_path / "plan").write_text("geen map", "utf-8")
    async with driver(store, size=(200, 36)) as hands:
        await hold_a_session(hands)
        await hands.press("s", "ctrl+u", *str(tmp_path / name), "enter")
        assert hands.says().endswith(remedy)
        assert hands.sees("Verslag opslaan"), "what was typed is still there to be put right"


async def test_minutes_are_copied_while_the_session_runs(store: Path) -> None:
    async with driver(store, lang=Lang.EN) as hands:
        await hands.press("enter", "b", "v", "m", "y")
        assert hands.says() == "Copied: Minutes"
        assert hands.app.clipboard.startswith("# ")
        assert "a Add to it" not in hands.offers()
        await hands.press("a")
        assert hands.says() == "This takes a closed session."


async def test_a_closed_session_is_added_to_with_the_date_of_that_day(store: Path) -> None:
    async with driver(store, today=TODAY + timedelta(days=2)) as hands:
        await hands.press("s", "G", "enter")
        await hands.press("a", *"Mieke was er ook", "enter")
        assert hands.says() == "Bewaard: aanvulling op doensessie 27 okt 2026: Mieke was er ook"
        assert hands.sees("26 november 2026: Mieke was er ook")
        assert "u Herstel" in hands.offers()
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: aanvulling op doensessie 27 okt 2026: Mieke was er ook"
        assert not hands.sees("26 november 2026")
