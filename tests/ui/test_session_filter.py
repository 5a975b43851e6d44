"""Narrowing the list of the session as one types."""

from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from tests.driver import Hands, cursor_row, driver
from tests.ui.office_plan import TODAY


def codes(hands: Hands) -> list[str]:
    """Give the codes of the rows in the list."""
    left = [line.partition("│")[0].strip("▌ ").split() for line in hands.screen()[1:-2]]
    return [row[1] for row in left if len(row) > 1 and row[0] in "■▲●○"]


async def test_it_narrows_with_every_letter_and_says_how_many_are_left(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "/")
        assert hands.sees("6 van 6")
        await hands.types("tarik")
        assert hands.sees("2 van 6")
        await hands.press("ctrl+u", *"spr")
        assert codes(hands) == ["A14"]
        assert hands.sees("1 van 6")
        assert cursor_row(hands).startswith("● A14 Spreekuren")
        assert hands.sees("A14  Spreekuren")


async def test_headings_stay_only_where_something_is_left(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "/", *"spreek")
        assert hands.sees("STATUS ONBEKEND")
        assert not hands.sees("AFSPRAKEN")
        assert not hands.sees("BESLUIT NODIG")
        assert hands.line("STATUS ONBEKEND").partition("│")[0].split()[-1] == "1"


async def test_code_title_and_owner_count_in_any_order_without_accents_and_capitals(store: Path) -> None:
    sought = {
        "a31": ["A31"],
        "TARIK": ["A31", "A5"],
        "bos honderd": ["A12"],
        "honderd bos": ["A12"],
        "hérschríjven": ["A12"],
        "mieke inhuren": ["A12"],
        "zzz": [],
    }
    async with driver(store) as hands:
        await hands.press("enter", "/")
        for typed, found in sought.items():
            await hands.types(typed)
            assert codes(hands) == found, typed
            await hands.press("ctrl+u")


async def test_enter_gives_the_keys_back_to_the_list_which_stays_narrow(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "/", *"a", "enter")
        await hands.press("/", "backspace", *"tarik", "enter", "j")
        assert cursor_row(hands).startswith("○ A5")
        await hands.press("k", "d1", *"bellen", "enter")
        assert hands.says() == "Bewaard: A31 verbeteren: bellen"
        assert codes(hands) == ["A31", "A5"]
        assert cursor_row(hands).startswith("○ A5")


async def test_the_next_open_item_is_one_of_those_that_are_shown(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "/", *"jan bos", "enter", "n")
        assert cursor_row(hands).startswith("● A14")
        await hands.press("n")
        assert cursor_row(hands).startswith("■ A12 Honderd")
        await hands.press("/", "ctrl+u", *"spreek", "enter", "b", "c", *"ja", "enter", "n")
        assert hands.says().startswith("Er is geen punt meer open") or cursor_row(hands).startswith("● A14")


async def test_escape_brings_the_whole_list_back_with_the_cursor_on_its_item(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "/", *"spreek", "escape")
        assert codes(hands) == ["A12", "A12", "A31", "A5", "A14", "A3"]
        assert cursor_row(hands).startswith("● A14")
        await hands.press("/", *"lezers", "enter", "escape")
        assert len(codes(hands)) == 6
        assert cursor_row(hands).startswith("○ A5")


async def test_where_nothing_is_found_it_says_so_and_the_way_back_leads_to_where_one_was(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "jj", "/", *"zzz")
        assert hands.sees("Niets gevonden voor “zzz”.")
        assert hands.sees("0 van 6")
        await hands.press("enter", "n", "escape")
        assert cursor_row(hands).startswith("▲ A31")


async def test_arrows_walk_while_one_types(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "/", *"jan", "down")
        assert cursor_row(hands).startswith("● A14")
        await hands.press("backspace")
        assert cursor_row(hands).startswith("● A14")


async def test_an_empty_filter_is_none(store: Path) -> None:
    async with driver(store) as hands:
        before = await opened(hands)
        await hands.press("/", "enter")
        assert hands.screen() == before
        await hands.press("/", *"abc", "ctrl+u", "space", "enter")
        assert hands.screen() == before


async def opened(hands: Hands) -> list[str]:
    """Open the session, and give what stands there."""
    await hands.press("enter", "j")
    return hands.screen()


async def test_it_works_in_the_view_of_everything_and_goes_along_to_it(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "/", *"telefoon", "enter")
        assert codes(hands) == []
        await hands.press("0")
        assert codes(hands) == ["A22"]
        await hands.press("escape")
        assert hands.sees("STRATEGISCHE KEUZES")
        assert hands.sees("A22 Afspraken via de telefoon")
        assert cursor_row(hands).startswith("● A22")


async def test_undo_goes_to_its_item_also_where_the_filter_hides_it(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"bellen", "enter", "/", *"lezers", "enter", "u")
        assert hands.says() == "Teruggedraaid: A12 verbeteren: bellen"
        assert cursor_row(hands).startswith("■ A12 Honderd")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_narrow_terminal_shows_the_list_while_one_filters(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size, lang=Lang.EN) as hands:
        await hands.press("enter", "j", "enter", "/", *"spreek")
        assert cursor_row(hands).startswith("● A14")
        assert hands.sees("1 of 6")
        await hands.press("enter", "enter")
        assert hands.sees("A14  Spreekuren")
        await hands.press("escape")
        assert hands.sees("1 of 6")
        await hands.press("escape")
        assert hands.sees("AGREEMENTS")
        await hands.press("/", *"zz")
        assert hands.says() == "Nothing found for “zz”."


async def test_what_is_pasted_is_typed_on_one_line(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "/")
        await hands.paste("jan\nhonderd")
        assert codes(hands) == ["A12"]
