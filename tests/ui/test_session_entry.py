"""What is typed at an item: drafts that come back, texts that wrap, what a field does not take."""

import asyncio
from pathlib import Path

from tests.driver import Hands, driver


def entry(hands: Hands) -> list[str]:
    """Give the lines of what is asked, without the panes above it."""
    right = [line.partition("│")[2] for line in hands.screen()]
    start = max(number for number, line in enumerate(right) if "BESLUIT  A12" in line)
    return [line.strip() for line in right[start:] if line.strip()]


async def test_escape_leaves_a_draft_that_comes_back_with_the_same_key(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee schrij", "escape")
        assert not hands.sees("twee schrij")
        await hands.press("jk", "d1")
        assert hands.says() == "Wat eerder getypt was, staat er weer."
        assert hands.sees("twee schrij")
        await hands.press(*"vers", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: twee schrijvers"


async def test_a_draft_belongs_to_its_item_and_its_kind(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee schrij", "escape")
        await hands.press("d3")
        assert not hands.sees("twee schrij")
        await hands.press("escape", "j", "d1")
        assert not hands.sees("twee schrij")


async def test_a_draft_outlives_the_program(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee schrijvers", "tab", *"mie")
    async with driver(store) as hands:
        await hands.press("enter", "d1")
        assert hands.sees("twee schrijvers")
        await hands.press("enter")
        assert hands.says() == "Bewaard: A12 verbeteren: twee schrijvers"


async def test_what_is_typed_is_stored_soon_without_any_further_key(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee schrijvers")
        reading, office = hands.app.office.reading, hands.app.office
        session = reading.session(office.ogsm_id).session
        item = reading.find(office.ogsm_id, "A12")
        assert session is not None
        assert item is not None
        name = f"draft/{session.id}/item-{item.id}/decide-intervene"
        async with asyncio.timeout(10):
            while await asyncio.to_thread(office.scratch.read, name) is None:
                await hands.settle()


async def test_what_was_kept_is_no_draft_any_more(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee schrijvers", "f3", "d1")
        assert not hands.sees("wat  twee schrijvers")


async def test_a_text_grows_to_four_lines_and_shows_where_one_types(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1")
        short = len(entry(hands))
        await hands.types("woord " * 12)
        assert len(entry(hands)) == short + 1
        await hands.types("woord " * 60 + "slot")
        assert len(entry(hands)) == short + 3
        assert any(line.endswith("slot") for line in entry(hands))


async def test_pasted_line_breaks_become_spaces_and_controls_are_dropped(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1")
        await hands.paste("eerste regel\r\ntweede\tregel\x1b[31m\x00")
        await hands.press("enter")
        assert hands.says() == "Bewaard: A12 verbeteren: eerste regel tweede regel[31m"


async def test_a_text_is_never_markup(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1")
        await hands.paste("[bold red]x[/] {wie} $accent")
        assert hands.sees("[bold red]x[/] {wie} $accent")
        await hands.press("f3")
        assert hands.says() == "Bewaard: A12 verbeteren: [bold red]x[/] {wie} $accent"
        assert hands.sees("Verbeteren of versnellen: [bold red]x[/] {wie} $accent")


async def test_in_a_field_letters_are_only_letters(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"quvzfbm?:/0")
        assert hands.sees("wat  quvzfbm?:/0")
        await hands.press("home", "delete", "end", "backspace", "backspace", "left", *"!")
        assert hands.sees("wat  uvzfbm?!:")


async def test_what_was_filled_in_beforehand_is_replaced_by_typing(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", "tab")
        assert hands.sees("wie  Jan Bos")
        await hands.press(*"Piet")
        assert hands.sees("wie  Piet")
        await hands.press("tab", "+2w")
        assert hands.sees("di 8 dec 2026 · over 14 dagen")


async def test_taking_the_cursor_elsewhere_leaves_the_draft(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee schrijvers")
        await hands.click("A31 Werving")
        assert not hands.sees("wat  twee schrijvers")
        await hands.press("k", "d1")
        assert hands.sees("wat  twee schrijvers")


async def test_the_bottom_line_says_what_keys_do_in_a_field(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1")
        assert hands.offers().startswith("⏎ Bewaren   tab Volgend veld   esc Later   F3 Bewaren, blijven")


async def test_on_a_narrow_screen_what_is_asked_is_in_sight_below_the_list(store: Path) -> None:
    async with driver(store, size=(80, 24)) as hands:
        await hands.press("enter", "b", "j", "d")
        assert hands.sees("1 Verbeteren of versnellen")
        await hands.press("1", *"lenen")
        assert hands.sees("  wat  lenen")
        assert hands.line("▌")
