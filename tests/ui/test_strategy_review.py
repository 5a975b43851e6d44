"""A bijstuursessie: strategies with their indicators, then the actions."""

from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.method.words import Light, SessionKind, Status
from tests.builders import Measured, PlanBuilder, Reported, fresh_store
from tests.driver import cursor_row, driver

TODAY = date(2026, 12, 17)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give a plan with two strategies, three indicators and a red action, and a bijstuursessie today."""
    path = tmp_path / "ogsm.db"
    opened = fresh_store(path)
    plan = PlanBuilder(opened, title="Jaarplan", process_owner="Ravi Sharma")
    with plan.batch():
        plan.strategy(
            "S1",
            "Betere brieven",
            owner="Mieke Vis",
            reports=[Reported(date(2026, 12, 1), Light.ORANGE, None, "Het gaat langzaam.")],
        )
        plan.indicator(
            "I1",
            "S1",
            "Brieven op B1",
            unit="%",
            target=80,
            target_date=date(2026, 12, 31),
            measurements=[Measured(date(2026, 12, 1), 52, light=Light.ORANGE)],
        )
        plan.indicator("I2", "S1", "Vragen over brieven", unit="vragen")
        plan.strategy("S2", "Sneller geholpen", owner="Tarik Ali")
        plan.indicator("I3", "S2", "Wachttijd", unit="minuten", owner="Tarik Ali")
        plan.action(
            "A8",
            "Nieuw rooster",
            status=Status.DOING,
            owner="Tarik Ali",
            strategies=["S2"],
            reports=[Reported(date(2026, 12, 10), Light.RED, 30, "Ligt stil.")],
        )
        plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 17, 10, 0))
    opened.close()
    return path


async def test_indicators_stand_under_their_strategy_and_are_not_counted(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter")
        assert hands.sees("BIJSTUURSESSIE  do 17 dec 2026")
        assert hands.sees("0 van 3 behandeld")
        rows = [line.partition("│")[0].strip("▌ ") for line in hands.screen()[1:10]]
    assert [row.split()[0:2] for row in rows if row] == [
        ["STRATEGISCHE", "KEUZES"],
        ["▲", "S1"],
        ["▲", "I1"],
        ["○", "I2"],
        ["○", "S2"],
        ["○", "I3"],
        ["BESLUIT", "NODIG"],
        ["■", "A8"],
    ]


async def test_j_stops_at_indicators_and_n_at_strategies_only(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "j")
        assert cursor_row(hands).startswith("▲ I1")
        assert hands.sees("nu 52 %, gemeten 1 dec")
        await hands.press("n")
        assert cursor_row(hands).startswith("○ S2")


async def test_a_decision_on_an_indicator_handles_its_strategy(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "j", "d2", *"85", "tab", "tab", *"te laag", "enter")
        assert hands.says() == "Bewaard: I1 streefwaarde 85: te laag"
        assert hands.line("S1 Betere brieven").partition("│")[0].rstrip().endswith("✓")
        assert cursor_row(hands).startswith("○ S2")
        assert hands.sees("1 van 3 behandeld")


async def test_a_strategy_is_discussed_without_a_word_or_with_one(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "c", "enter")
        assert hands.says() == "Bewaard: S1 besproken"
        await hands.press("c", *"rooster eerst", "enter")
        assert hands.says() == "Bewaard: S2 besproken: rooster eerst"


async def test_the_new_wording_stands_beside_the_old(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "d2")
        assert hands.line("nieuwe tekst").rstrip().endswith("nu: Betere brieven")
        await hands.press(*" en formulieren", "enter")
        assert hands.says() == "Bewaard: S1 bijstellen Betere brieven en formulieren"
        assert hands.sees("S1 Betere brieven en formulieren")


async def test_what_is_not_for_a_strategy_keeps_its_place_and_says_so(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "d3")
        assert hands.says() == "Dat kan niet bij dit punt."


async def test_the_item_shows_indicators_and_actions_of_the_strategy(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter")
        assert any("I1 Brieven op B1" in line and line.endswith("52 % / 80 %") for line in hands.screen())
        assert hands.sees("Wat zijn de resultaten?")
        await hands.press("n")
        assert hands.sees("A8 Nieuw rooster")


async def test_a_strategy_that_stops_takes_its_actions_along_in_one_step(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "n", "d8")
        assert hands.sees("Stoppen: wat gebeurt er met 1 actie?")
        await hands.press("3", *"werkt niet", "enter")
        assert hands.says() == "Bewaard: S2 stoppen: werkt niet"
        assert hands.sees("2 van 3 behandeld")
        await hands.press("u")
        assert hands.sees("0 van 3 behandeld")


async def test_the_actions_of_a_strategy_that_stops_move_to_another(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "n", "d8", "2", *"S1", "tab", *"één keuze", "enter")
        assert hands.says() == "Bewaard: S2 stoppen: één keuze"
        await hands.press("N")
        assert hands.sees("A8 Nieuw rooster")


async def test_actions_do_not_move_to_a_strategy_that_is_not_there(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "b", "n", "d8", "2", *"S9", "tab", *"weg", "enter")
        assert hands.says().startswith("Er is geen andere strategische keuze S9")


def many_indicators(path: Path, number: int) -> Path:
    """Build a strategy with many indicators, of which the second and the last are red."""
    opened = fresh_store(path)
    plan = PlanBuilder(opened, title="Jaarplan", process_owner="Ravi Sharma")
    with plan.batch():
        plan.strategy("S1", "Betere brieven", owner="Mieke Vis")
        for each in range(1, number + 1):
            light = Light.RED if each in (2, number) else Light.GREEN
            told = [Measured(date(2026, 12, 1), each, light=light)]
            plan.indicator(f"I{each}", "S1", f"Cijfer {each}", target=100, measurements=told)
        plan.strategy("S2", "Sneller geholpen")
        plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 17, 10, 0))
    opened.close()
    return path


async def test_after_a_decision_the_other_red_indicators_of_the_strategy_come_first(tmp_path: Path) -> None:
    async with driver(many_indicators(tmp_path / "ogsm.db", 9), today=TODAY) as hands:
        await hands.press("enter", "b", "R", "d0", *"even wachten", "enter")
        assert cursor_row(hands).startswith("■ I9")
        await hands.press("d0", *"ook", "enter")
        assert cursor_row(hands).startswith("○ S2")


async def test_of_very_many_indicators_those_in_trouble_are_shown_and_the_others_counted(
    tmp_path: Path,
) -> None:
    async with driver(many_indicators(tmp_path / "ogsm.db", 21), today=TODAY) as hands:
        await hands.press("enter")
        right = [line.partition("│")[2] for line in hands.screen()]
        assert any("■ I2 Cijfer 2" in line for line in right)
        assert any("INDICATOREN" in line and line.endswith("■2 ●19") for line in right)
        assert not any("Cijfer 3" in line for line in right)
