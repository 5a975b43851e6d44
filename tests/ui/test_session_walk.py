"""A facilitator walks along the items: what the list, the item and the header say."""

from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from tests.driver import cursor_row, driver
from tests.ui.office_plan import TODAY


async def test_the_reports_are_read_before_the_session_begins(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter")
        assert hands.line("DOENSESSIE").split("    ")[:2] == [
            " DOENSESSIE  di 24 nov 2026",
            "nog niet begonnen",
        ]
        assert hands.sees("0 van 5 behandeld")
        assert hands.offers().startswith("b Sessie beginnen")


async def test_the_list_names_agreements_first_then_section_by_section(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter")
        left = [line.partition("│")[0].strip("▌ ") for line in hands.screen()[1:14]]
    assert [row for row in left if row] == [
        "AFSPRAKEN                                   1",
        "○ A12 Twee schrijvers inhuren      te laat MV",
        "BESLUIT NODIG                               2",
        "■ A12 Honderd brieven herschrijven         JB",
        "▲ A31 Werving praktijkopleiders            TA",
        "STATUS ONBEKEND                             2",
        "○ A5  Lezerspanel          geen rapportage TA",
        "● A14 Spreekuren              41 dagen oud JB",
        "CONTROLEREN                                 1",
        "● A3  Ruimere openingstijden               MV",
    ]


async def test_the_item_tells_what_the_team_needs_to_know(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j")
        for told in (
            "A12  Honderd brieven herschrijven",
            "■ ROOD · mee bezig · 45 %",
            "Jan Bos  met Mieke Vis",
            "deadline 1 nov 2026, 23 dagen geleden · 1× verschoven (+61 dagen)",
            "waarom hier   rood · rapportage niet actueel (20 okt, 35 dagen)",
            "verloop ▲▲■",
            "20 okt  ■ 45 %  Twee schrijvers ziek, wachten op inhuur.",
            "VORIG BESLUIT 27 OKT  Verbeteren of versnellen: Twee schrijvers",
            "Wat zijn de oorzaken?",
        ):
            assert hands.sees(told), told


async def test_the_same_in_english(store: Path) -> None:
    async with driver(store, lang=Lang.EN) as hands:
        await hands.press("enter", "j")
        for told in (
            "ACTION REVIEW  Tue 24 Nov 2026",
            "DECISION NEEDED",
            "■ RED · in progress · 45%",
            "deadline 1 Nov 2026, 23 days ago · moved 1× (+61 days)",
            "What are the causes?",
        ):
            assert hands.sees(told), told


async def test_the_item_follows_every_move_of_the_cursor(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "jjj")
        assert hands.sees("A5  Lezerspanel")
        assert cursor_row(hands).startswith("○ A5")
        await hands.press("k")
        assert hands.sees("Nog drie gesprekken te gaan.")
        await hands.press("G")
        assert cursor_row(hands).startswith("● A3")
        assert hands.sees("Is al het werk echt gedaan?")
        await hands.press("g")
        assert cursor_row(hands).startswith("○ A12 Twee schrijvers")


async def test_what_was_left_behind_is_named_until_the_first_thing_is_recorded(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter")
        assert hands.sees("Bleef liggen, staat nu niet op de lijst")
        assert hands.line("↻ A22").partition("│")[0].rstrip().endswith("mee bezig, groen")
        await hands.press("b")
        assert hands.sees("Bleef liggen")
        await hands.press("v")
        assert not hands.sees("Bleef liggen")


async def test_everything_can_be_looked_at_and_the_agenda_comes_back_where_one_was(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "jj", "0")
        assert hands.sees("je kijkt naar alles; de agenda blijft staan")
        assert hands.sees("STRATEGISCHE KEUZES")
        assert hands.sees("A50 Later in de tijd")
        assert cursor_row(hands).startswith("▲ A31")
        await hands.press("G")
        await hands.press("0")
        assert not hands.sees("A50 Later in de tijd")
        assert cursor_row(hands).startswith("▲ A31")


async def test_escape_goes_back_from_everything_to_the_item_looked_at(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "0", "G", "kkk", "escape")
        assert not hands.sees("je kijkt naar alles")


async def test_the_item_alone_for_the_room(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j", "enter")
        assert not hands.sees("BESLUIT NODIG")
        assert hands.sees("Honderd brieven herschrijven")
        assert hands.sees("Twee schrijvers ziek, wachten op inhuur.")
        await hands.press("j")
        assert hands.sees("Werving praktijkopleiders")
        await hands.press("escape")
        assert hands.sees("BESLUIT NODIG")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_narrow_terminal_shows_the_list_or_the_item(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size) as hands:
        await hands.press("enter", "j")
        assert hands.sees("BESLUIT NODIG")
        assert not hands.sees("waarom hier")
        await hands.press("enter")
        assert not hands.sees("BESLUIT NODIG")
        assert hands.sees("waarom hier")
        await hands.press("j")
        assert hands.sees("A31  Werving praktijkopleiders")
        await hands.press("escape")
        assert cursor_row(hands).startswith("▲ A31")


async def test_a_long_item_scrolls(store: Path) -> None:
    async with driver(store, size=(60, 20)) as hands:
        await hands.press("enter", "j", "enter")
        assert hands.sees("A12  Honderd brieven herschrijven")
        await hands.press("pagedown")
        assert not hands.sees("A12  Honderd brieven herschrijven")
        await hands.press("pageup")
        assert hands.sees("A12  Honderd brieven herschrijven")


async def test_the_next_open_item_is_found_beyond_the_end(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "G", "n")
        assert cursor_row(hands).startswith("○ A12 Twee schrijvers")
        await hands.press("N")
        assert cursor_row(hands).startswith("● A3")


async def test_the_clock_and_the_minutes_for_an_item_run_once_the_session_runs(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j")
        assert not hands.sees("min voor dit punt")
        await hands.press("b")
        assert hands.sees("0 van 60 min")
        # Red weighs 2, orange 1.5, the three others 1: 60 × 2 / 6.5, rounded down.
        assert hands.sees("18 min voor dit punt")


async def test_the_place_in_the_session_is_remembered(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj")
        before = cursor_row(hands)
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter")
        assert cursor_row(hands) == before


async def test_an_agreement_is_asked_after_too(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter")
        assert hands.sees("Is de afspraak nagekomen? · Wat leverde het op?")


async def test_a_light_set_in_a_session_makes_no_report_younger(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjjj", "l", "-")
        assert cursor_row(hands).startswith("○ A14")
        assert "41 dagen oud" in cursor_row(hands)


async def test_what_was_decided_stands_large_too_and_can_be_revised(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d0", *"gaat zo", "enter", "k", "enter")
        assert hands.sees("BESLOTEN")
        assert hands.sees("Ongewijzigd doorgaan: gaat zo")
        assert "r Herzien" in hands.offers()
