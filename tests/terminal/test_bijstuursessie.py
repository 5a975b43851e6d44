"""A whole bijstuursessie by keys alone: strategies, an indicator, the plan, a lesson, until its minutes."""

import json
from typing import Any

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.cli.call import CHAIN
from ogsm_tui.method.words import DecisionKind, ItemKind, Light, Section
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang, Texts, texts_for
from tests.terminal.conftest import Open, Typed
from tests.terminal.quarter_plan import LESSON, NEXT, QUARTER, TODAY
from tests.terminal.reading import cursor, finish, leave, went_on
from tests.terminal.terminal import Terminal

WORDING = "Betere brieven aan de balie"
NEW_LESSON = "Wie belt heeft de brief niet begrepen."
WHY_STOP = "Twee keuzes zijn er te veel"
NEW_ACTION = "Een panel van inwoners"
SAID = {Lang.NL: "ja", Lang.EN: "yes"}


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give a store with the plan of the quarter, instead of that of the twelve items."""
    path = tmp_path_factory.mktemp("template") / "ogsm.db"
    opened = open_at(path, Clock(), CHAIN)
    opened.take_file(QUARTER.encode(), "plan.toml")
    opened.close()
    return path.read_bytes()


@pytest.mark.parametrize(("lang", "size"), [(Lang.NL, (120, 36)), (Lang.EN, (80, 24))])
def test_a_bijstuursessie_is_held_by_keys_alone(
    open_app: Open, ogsm: Typed, lang: Lang, size: tuple[int, int]
) -> None:
    texts = texts_for(lang)
    terminal = open_app(lang=lang, size=size, today=TODAY)
    terminal.until(texts.commands.by_code["begin"].label)
    terminal.press("b")
    terminal.until_that(lambda: "6" in terminal.screen()[-2] and cursor(terminal) == "S1")
    strategies(terminal, texts)
    actions(terminal)
    finish(terminal, texts)
    leave(terminal, texts)
    compare(json.loads(ogsm("minutes", "--format", "json")), ogsm("minutes"))

    terminal = open_app(lang=lang, size=(120, 36), today=NEXT)
    terminal.until(texts.commands.by_code["begin"].label)
    terminal.press("b")
    terminal.until(texts.strategy.lessons_row, texts.strategy.new_lessons.format(count=1))
    terminal.press("I")
    terminal.until(NEW_LESSON, LESSON)


def strategies(terminal: Terminal, texts: Texts) -> None:
    """Judge the agreement, adjust S1, change the target of its indicator, stop S2, discuss S3."""
    words = texts.words.decisions
    terminal.press("v", "d", "2")
    terminal.until(words[DecisionKind.ADJUST])
    terminal.types(" aan de balie")
    terminal.press("enter")
    went_on(terminal, WORDING, "S2")
    terminal.press("k", "l", "r")
    terminal.until_that(lambda: texts.words.lights[Light.RED] in terminal.screen()[-2])
    terminal.press("d", "2")
    terminal.until(words[DecisionKind.RETARGET])
    terminal.press("70", "tab", "tab")
    terminal.types("haalbaar")
    terminal.press("enter")
    went_on(terminal, "haalbaar", "S2")
    in_the_plan(terminal, texts)
    terminal.press("i")
    terminal.types(NEW_LESSON)
    terminal.press("tab", SAID[texts.lang], "enter")
    terminal.until_that(lambda: NEW_LESSON[:20] in terminal.screen()[-2])
    terminal.press("d", "8")
    terminal.until(texts.words.items[ItemKind.ACTION].counted(2))
    terminal.press("2")
    terminal.types("S1")
    terminal.press("tab")
    terminal.types(WHY_STOP)
    terminal.press("enter")
    went_on(terminal, WHY_STOP, "S3")
    terminal.press("c", "enter")
    went_on(terminal, "S3", "A1")


def in_the_plan(terminal: Terminal, texts: Texts) -> None:
    """Go to the plan: a measurement of the indicator, and a new action under its strategy."""
    terminal.press("k", "p")
    terminal.until("Inwoners geven ons een acht")
    assert in_list(terminal) == "I1"
    terminal.press("r")
    terminal.types("57")
    terminal.press("enter")
    terminal.until_that(lambda: "57" in terminal.screen()[-2])
    terminal.press("a", "1")
    terminal.types(NEW_ACTION)
    terminal.press("enter")
    terminal.until_that(lambda: NEW_ACTION in terminal.screen()[-2] and in_list(terminal) == "A4")
    terminal.press("q")
    terminal.until_that(
        lambda: in_list(terminal) == "I1" and terminal.sees(texts.words.sections[Section.CHECK].upper())
    )
    terminal.press("n")
    terminal.until_that(lambda: cursor(terminal) == "S2")


def in_list(terminal: Terminal) -> str:
    """Give the code of the item that the cursor is on, however far that is indented."""
    row = next((line for line in terminal.screen() if line.startswith("▌")), "")
    return next((word for word in row.split() if word[0].isalpha()), "")


def actions(terminal: Terminal) -> None:
    """Decide about the two actions in trouble, and verify the completed one."""
    terminal.press("d", "1")
    terminal.types("samen herschrijven")
    terminal.press("enter")
    went_on(terminal, "samen herschrijven", "A2")
    terminal.press("d", "0")
    terminal.types("loopt weer")
    terminal.press("enter")
    went_on(terminal, "loopt weer", "A3")
    terminal.press("v")
    terminal.until_that(lambda: "A3" in terminal.screen()[-2])


def compare(minutes: dict[str, Any], printed: str) -> None:
    """Hold the minutes against what was typed; the page follows the order of the method."""
    assert minutes["session"]["kind"] == "strategy-review"
    assert minutes["session"]["rating"] == 8
    states = {each["item"]: each["state"] for each in minutes["agenda"]}
    assert states == {
        "S1": "decided",
        "S2": "decided",
        "S3": "discussed",
        "A1": "decided",
        "A2": "decided",
        "A3": "verified",
    }
    decisions = {(each["item"], each["kind"]): each for each in minutes["decisions"]}
    assert list(decisions) == [
        ("S1", "adjust"),
        ("I1", "retarget"),
        ("S2", "stop"),
        ("A1", "intervene"),
        ("A2", "continue"),
    ]
    assert decisions["S1", "adjust"]["old"] == "Betere brieven"
    assert decisions["S1", "adjust"]["new"] == WORDING
    assert decisions["A1", "intervene"]["by"] == NEXT
    assert [each["reviewed"] for each in minutes["agreements"]] == ["kept"]
    assert [(each["item"], each["lesson"]) for each in minutes["notes"]] == [("S2", True)]
    assert any(each["item"] == "A4" for each in minutes["changes"])
    said = (
        "Inwoners regelen",
        "D1 Inwoners geven ons een acht**: 7,5 cijfer",
        WORDING,
        WHY_STOP,
        NEW_LESSON,
        "haalbaar",
        "samen herschrijven",
        NEW_ACTION,
    )
    assert "A2, A3" in printed  # the actions of the strategy that stopped, with where they went
    places = [printed.index(each) for each in said]
    assert places == sorted(places)
