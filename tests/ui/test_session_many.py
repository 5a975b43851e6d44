"""Several items at once: selected, asked for a report, verified, parked; and all that can wait."""

from pathlib import Path

import pytest

from ogsm_tui.method.words import DecisionKind, Handled
from ogsm_tui.texts import Lang
from tests.driver import driver
from tests.ui.office_plan import DUE
from tests.ui.test_finish import minutes


@pytest.mark.parametrize(
    ("lang", "selected", "said"),
    [
        (Lang.NL, "2 punten gekozen", "Bewaard: A5 en nog 1 rapportage gevraagd"),
        (Lang.EN, "2 items selected", "Kept: A5 and 1 more report asked for"),
    ],
)
async def test_all_selected_owners_are_asked_for_a_report_in_one_step(
    store: Path, lang: Lang, selected: str, said: str
) -> None:
    async with driver(store, lang=lang) as hands:
        await hands.press("enter", "b", "jjj", "space", "space")
        assert hands.sees(selected)
        assert "+A5" in hands.line("Lezerspanel").partition("│")[0]
        await hands.press("d", "6", "enter")
        assert hands.says() == said
        assert not hands.sees(selected)
        assert hands.sees("2 van 5") or hands.sees("2 of 5")
        asked = {each.code: (each.kind, each.who, each.by) for each in minutes(store).decisions}
        assert asked == {
            "A5": (DecisionKind.REQUEST_REPORT, "Tarik Ali", DUE),
            "A14": (DecisionKind.REQUEST_REPORT, "Jan Bos", DUE),
        }
        await hands.press("u")
    assert minutes(store).decisions == ()


async def test_for_several_at_once_there_is_one_decision(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj", "space", "d", "1")
        assert hands.says() == "Voor meer punten tegelijk: akkoord, rapportage vragen of parkeren."
        await hands.press("escape", "l")
        assert hands.says() == "Voor meer punten tegelijk: akkoord, rapportage vragen of parkeren."


async def test_escape_has_nothing_selected_any_more(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "space", "space", "space")
        await hands.press("k", "space")
        assert hands.sees("2 punten gekozen")
        await hands.press("escape")
        assert not hands.sees("gekozen")
        assert hands.sees("BESLUIT NODIG")


async def test_selected_completed_actions_are_verified_together(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "G", "space", "v")
        assert hands.says() == "Bewaard: A3 akkoord"
        await hands.press("u", "k", "space", "space", "v")
        assert hands.says() == "A14 is niet afgerond."


async def test_selected_items_are_parked_together(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj", "space", "space", "z")
        assert hands.says() == "Bewaard: 2 punten geparkeerd voor de volgende sessie"
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: 2 punten geparkeerd voor de volgende sessie"


async def test_the_red_ones_today_and_the_rest_next_time(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "Z")
        assert hands.says() == "Bewaard: 4 punten geparkeerd voor de volgende sessie"
        states = {each.code: each.state for each in minutes(store).entries}
        assert states["A12"] is Handled.OPEN
        assert {states[code] for code in ("A31", "A5", "A14", "A3")} == {Handled.PARKED}
        await hands.press("u")
        assert {each.state for each in minutes(store).entries} == {Handled.OPEN}
