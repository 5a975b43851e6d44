"""Decisions are revised or struck, one makes its action, and the plan as a whole is decided on."""

from datetime import date
from pathlib import Path

import pytest

from ogsm_tui.method.words import DecisionKind, ItemKind, Status
from ogsm_tui.texts import Lang
from tests.driver import Hands, cursor_row, driver
from tests.ui.office_plan import DUE
from tests.ui.test_finish import minutes
from tests.ui.test_session_recording import item


async def decide(hands: Hands, *more: str) -> None:
    """Begin, and decide on the red action; stay there."""
    await hands.press("enter", "b", "j", "d1", *"lenen", "f3", *more)


# ---- revising


async def test_a_decision_is_worded_anew_and_what_it_said_is_filled_in(store: Path) -> None:
    async with driver(store) as hands:
        await decide(hands, "r", "r")
        assert hands.sees("wat  lenen")
        assert hands.sees("wie  Jan Bos")
        await hands.press(*" bij de buren", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren herzien: lenen bij de buren"
        assert hands.sees("Verbeteren of versnellen: lenen bij de buren")
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: A12 verbeteren herzien: lenen bij de buren"
    assert [each.text for each in item(store, "A12").decisions[:1]] == ["lenen"]


async def test_another_decision_may_take_its_place(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d9")
        assert hands.sees("1 van 5 behandeld")
        await hands.press("k", "r", "d", "2", *"15-12", "tab", *"toch niet klaar", "enter")
        assert hands.says() == "Bewaard: A12 deadline herzien 15 dec 2026: toch niet klaar"
    known = item(store, "A12")
    assert (known.status, known.deadline) == (Status.DOING, date(2026, 12, 15))


async def test_striking_asks_nothing_and_can_be_taken_back(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d2", *"15-12", "tab", *"drukte", "f3", "r", "x")
        assert hands.says() == "Bewaard: A12 deadline geschrapt: drukte"
        assert item(store, "A12").deadline == date(2026, 11, 1)
        await hands.press("u")
        assert hands.sees("1 november 2026 → 15 december 2026: ")
    assert item(store, "A12").deadline == date(2026, 12, 15)


async def test_of_several_decisions_one_is_chosen(store: Path) -> None:
    async with driver(store) as hands:
        await decide(hands, "d0", *"verder zo", "f3", "r")
        assert hands.sees("1 Verbeteren of versnellen: lenen")
        assert hands.sees("2 Ongewijzigd doorgaan: verder zo")
        await hands.press("2", "x")
        assert hands.says() == "Bewaard: A12 doorgaan geschrapt: verder zo"
        assert hands.sees("1 van 5 behandeld")


async def test_without_a_decision_there_is_nothing_to_revise(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "r")
        assert hands.says() == "Op dit punt is in deze sessie nog niets besloten."


# ---- the plan as a whole


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (Lang.NL, "Bewaard: het hele plan opschalen: meer budget"),
        (Lang.EN, "Kept: the whole plan escalate: meer budget"),
    ],
)
async def test_the_plan_as_a_whole_is_decided_on(store: Path, lang: Lang, said: str) -> None:
    async with driver(store, lang=lang) as hands:
        await hands.press("enter", "b", "j", "d", "p", "7", *"Ravi", "tab", *"meer budget", "enter")
        assert hands.says() == said
        assert cursor_row(hands).startswith("■ A12")
        await hands.press("d", "p", "r", "x")
        await hands.press("u")
    kept = minutes(store).decisions
    assert [(each.item, each.kind, each.who, each.by) for each in kept] == [
        (None, DecisionKind.ESCALATE, "Ravi Sharma", DUE)
    ]


# ---- with its action


async def test_a_decision_makes_its_action_in_one_step(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee lenen", "tab", *"mie", "f2")
        assert hands.says() == "Bewaard: A12 verbeteren: twee lenen (nieuwe actie A51)"
        assert hands.sees("1 van 5 behandeld")
    made = item(store, "A51")
    assert (made.title, made.owner, made.deadline) == ("twee lenen", "Mieke Vis", DUE)
    assert [each.code for each in made.strategies] == ["S1"]
    assert [(each.field, each.code) for each in minutes(store).changes] == [("added", "A51")]


async def test_one_key_takes_both_back(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"twee lenen", "f2", "u")
        assert hands.says() == "Teruggedraaid: A12 verbeteren: twee lenen (nieuwe actie A51)"
        codes = [each.code for each in hands.app.office.reading.titles(hands.app.office.ogsm_id)]
        assert "A51" not in codes
        assert minutes(store).decisions == ()


async def test_only_an_intervention_makes_an_action(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d3")
        assert "Met actie" not in hands.offers()
        await hands.press("escape", "d1")
        assert "F2 Met actie" in hands.offers()


# ---- beside an agreement


async def test_beside_an_agreement_one_decides_on_its_item_and_stays(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "d1", *"nieuwe inhuur", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: nieuwe inhuur"
        assert cursor_row(hands).startswith("○ A12 Twee schrijvers")
        assert hands.line("A12 Honderd brieven").partition("│")[0].rstrip().endswith("✓")
        await hands.press("lo")
        assert hands.says() == "Bewaard: A12 licht oranje"
        await hands.press("r", "x")
        assert hands.says() == "Bewaard: A12 verbeteren geschrapt: nieuwe inhuur"
        await hands.press("v")
        assert hands.says() == "Bewaard: A12 afspraak nagekomen: Twee schrijvers inhuren"
    assert item(store, "A12").ref.kind is ItemKind.ACTION
