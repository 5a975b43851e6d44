"""The palette: a facilitator who forgot a key, or wants one item out of many."""

from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.method.words import ItemField
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang
from ogsm_tui.ui.glyphs import ASCII
from tests.driver import Hands, cursor_row, driver
from tests.ui.office_plan import TODAY


def shown(hands: Hands, text: str) -> str:
    """Give the line of the palette that holds a text, without its frame."""
    return hands.line(text).partition("│")[2].rpartition("│")[0].strip("▌ ")


async def test_it_names_every_command_of_the_screen_with_its_key(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j", ":")
        assert hands.sees("OPDRACHTEN")
        told = shown(hands, "Een besluit nemen").split()
        assert " ".join(told) == "d Besluit Een besluit nemen: soort, dan wat, wie en vóór wanneer"
        assert hands.offers().startswith("b Sessie beginnen")


async def test_what_cannot_be_done_now_says_why_and_does_nothing(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j", ":")
        await hands.types("heropenen")
        assert shown(hands, "Heropenen").endswith("nu niet: A12 is niet afgerond.")
        await hands.press("enter")
        assert hands.sees("OPDRACHTEN")
        assert hands.says() == "A12 is niet afgerond."


async def test_a_key_finds_its_command(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j", ":", "d")
        assert cursor_of_palette(hands).split()[:2] == ["d", "Besluit"]
        await hands.press("backspace", "?")
        assert cursor_of_palette(hands).split()[:2] == ["?", "Hulp"]


async def test_enter_runs_the_command_as_its_key_would(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", ":")
        await hands.types("besl")
        await hands.press("enter")
        assert not hands.sees("OPDRACHTEN")
        await hands.press("1", *"lenen", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: lenen"


async def test_what_a_command_says_stays_on_the_screen(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", ":")
        await hands.types("opnieuw")
        await hands.press("enter")
        assert hands.says() == "Er is niets om opnieuw te doen."


async def test_an_item_is_found_by_code_by_words_in_any_order_and_by_letters(store: Path) -> None:
    sought = {
        "a12": "A12",
        "A3": "A3",
        "brieven herschr": "A12",
        "HERSCHR briev": "A12",
        "hrschrvn": "A12",
        "telefoon": "A22",
        "later in": "A50",
        "s1": "S1",
    }
    async with driver(store) as hands:
        await hands.press("enter", ":")
        for typed, first in sought.items():
            await hands.types(typed)
            assert cursor_of_palette(hands).split()[0] == first, typed
            await hands.press("ctrl+u")


def cursor_of_palette(hands: Hands) -> str:
    line = next(line for line in hands.screen() if "│▌" in line)
    return line.partition("│▌")[2].rpartition("│")[0].strip()


async def test_enter_goes_to_an_item_of_the_agenda(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":")
        await hands.types("spreekuren")
        await hands.press("enter")
        assert cursor_row(hands).startswith("● A14 Spreekuren")
        assert hands.sees("0 van 5 behandeld")


async def test_an_item_outside_the_agenda_is_shown_among_everything(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "jj", ":", *"a22", "enter")
        assert cursor_row(hands).startswith("● A22")
        assert hands.sees("je kijkt naar alles; de agenda blijft staan")
        await hands.press("escape")
        assert cursor_row(hands).startswith("▲ A31")


async def test_from_the_first_screen_it_opens_the_session_at_the_item(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press(":", *"a14", "enter")
        assert hands.sees("DOENSESSIE")
        assert cursor_row(hands).startswith("● A14 Spreekuren")
        await hands.press("q")
        assert hands.sees("VOORBEREIDING")


async def test_from_a_screen_on_top_of_the_session_it_goes_back_there(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "m", ":", *"a5", "enter")
        assert cursor_row(hands).startswith("○ A5")
        await hands.press("q")
        assert hands.sees("VOORBEREIDING")


async def test_escape_changes_nothing(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "jj")
        before = hands.screen()
        await hands.press(":", *"a5", "escape")
        assert hands.screen() == before


async def test_arrows_tab_and_the_pages_move_and_letters_are_typed(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":")
        first = cursor_of_palette(hands)
        await hands.press("down", "tab")
        assert cursor_of_palette(hands) != first
        await hands.press("up", "shift+tab")
        assert cursor_of_palette(hands) == first
        await hands.press("pagedown", "pageup")
        assert cursor_of_palette(hands) == first
        await hands.press("j")
        assert hands.sees(": j")


async def test_what_is_corrected_or_pasted_counts_as_typed(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":", *"a5x", "backspace")
        assert cursor_of_palette(hands).startswith("A5 ")
        await hands.press("ctrl+u")
        await hands.paste("Lezers\npanel")
        assert hands.sees(": Lezers panel")
        await hands.press("ctrl+u")
        await hands.paste("lezerspanel")
        assert cursor_of_palette(hands).startswith("A5 ")


async def test_nothing_found_says_so(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":", *"zzzz", "enter")
        assert hands.says() == "Niets gevonden voor “zzzz”."
        assert hands.sees(": zzzz")


async def test_all_of_it_may_be_typed_ahead(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":", *"a31", "enter", "b", "d1", *"bellen", "enter")
        assert hands.says() == "Bewaard: A31 verbeteren: bellen"


async def test_a_text_of_somebody_is_never_markup(store: Path) -> None:
    opened = open_at(store, Clock(TODAY), "window-9")
    plan = opened.reading().plans()[0].id
    a5 = opened.reading().find(plan, "A5")
    assert a5 is not None
    opened.office(plan).items.change(a5.id, {ItemField.TITLE: "[red]Lezers[/red] {panel} $x"})
    opened.close()
    async with driver(store) as hands:
        await hands.press("enter", ":", *"panel")
        assert "[red]Lezers[/red] {panel} $x" in cursor_of_palette(hands)


@pytest.mark.parametrize(("size", "lang"), [((80, 24), Lang.NL), ((60, 20), Lang.NL), ((120, 36), Lang.EN)])
async def test_it_works_in_every_size_and_language(store: Path, size: tuple[int, int], lang: Lang) -> None:
    async with driver(store, size=size, lang=lang) as hands:
        await hands.press("enter", ":")
        assert hands.sees({Lang.NL: "OPDRACHTEN", Lang.EN: "COMMANDS"}[lang])
        await hands.press(*"a14", "enter")
        assert cursor_row(hands).startswith("● A14")


async def test_a_terminal_with_ascii_alone_can_show_it(store: Path) -> None:
    async with driver(store, glyphs=ASCII) as hands:
        await hands.press("enter", ":")
        assert hands.sees("Groot")
        assert not any("⏎" in line for line in hands.screen())


async def test_the_palette_says_what_its_own_keys_do(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", ":")
        assert hands.sees("⏎ Doen, of erheen   esc Sluiten")
