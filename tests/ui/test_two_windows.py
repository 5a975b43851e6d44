"""Two windows on one plan: the first leads the session, the second follows it, and takes it over."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_window
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.standing import Asked, Following, Held, Standing
from ogsm_tui.texts import Lang
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.screens.session import SessionScreen
from ogsm_tui.ui.screens.status import StatusScreen
from tests.driver import TODAY, Hands, cursor_row, driver

Pair = tuple[Hands, Hands]


@asynccontextmanager
async def both(store: Path, size: tuple[int, int] = (120, 36), lang: Lang = Lang.NL) -> AsyncIterator[Pair]:
    """Give a window in which the session was begun, and one that was opened after that."""
    async with driver(store, among_others=True) as first:
        await first.press("enter", "b")
        async with driver(store, among_others=True, size=size, lang=lang) as second:
            await look(first, second)
            yield first, second


async def look(*windows: Hands) -> None:
    """Let each window have its look at the others, which it has about once a second."""
    for hands in windows:
        session = next((each for each in hands.app.screen_stack if isinstance(each, SessionScreen)), None)
        if session is not None:
            await session.put_away()  # as half a second after the last key
        await hands.look()
    for hands in windows:
        await hands.settle()  # what one did may have moved another


def standing(hands: Hands) -> type[Standing]:
    assert hands.app.watching is not None
    return type(hands.app.watching.standing)


def banner(hands: Hands) -> str:
    return hands.screen()[1].strip()


def large(hands: Hands) -> str:
    """Give the line with the title of the item that is shown alone."""
    assert hands.app.screen.has_class("-large")
    return next(line.strip() for line in hands.screen()[5:] if line.strip()[:1].isalpha())


async def test_a_second_window_goes_along_large_and_says_who_leads(store: Path) -> None:
    async with both(store) as (first, second):
        assert (standing(first), standing(second)) == (Held, Following)
        assert re.search(r"leidt deze sessie, sinds \d\d:\d\d ", banner(second))
        assert banner(second).endswith("O overnemen")
        assert "leidt deze sessie" not in first.screen()[1]
        await first.press("jj")
        await look(first, second)
        assert large(second) == "Werving praktijkopleiders"
        await first.press("d1", *"lenen", "enter")
        await look(first, second)
        assert second.says() == "Bewaard: A31 verbeteren: lenen"
        assert large(second) == "Lezerspanel"
        assert second.sees("1 van 5 behandeld")


async def test_who_follows_writes_nothing_and_is_told_why(store: Path) -> None:
    async with both(store) as (first, second):
        offers = second.offers()
        assert all(each not in offers for each in ("Besluit", "Licht", "Afsluiten", "Herstel"))
        for key in "dlvxczrueaibftwZ":
            await second.press(key)
            assert "leidt de sessie; hier kijk je mee." in second.says(), key
        await first.press("G", "v")
        assert first.says().startswith("Bewaard: A3")


async def test_who_follows_can_look_around_and_come_back(store: Path) -> None:
    async with both(store, lang=Lang.EN) as (first, second):
        await first.press("j")
        await look(first, second)
        await second.press("G")
        assert large(second) == "Ruimere openingstijden"
        assert "you look around yourself" in banner(second)
        await first.press("j")
        await look(first, second)
        assert large(second) == "Ruimere openingstijden"
        await second.press("escape")
        assert cursor_row(second).startswith("● A3")
        await second.press("F")
        assert large(second) == "Werving praktijkopleiders"
        assert "look around" not in banner(second)
        await second.press("/", *"lezers", "enter")
        assert "you look around yourself" in banner(second)
        await second.press("F")
        assert large(second) == "Werving praktijkopleiders"


async def test_what_who_leads_looks_at_beside_the_agenda_is_shown_too(store: Path) -> None:
    async with both(store) as (first, second):
        await first.press("j", "0", "/", *"telefoon", "enter")
        await look(first, second)
        assert large(second) == "Afspraken via de telefoon"
        await first.press("escape", "0")
        await look(first, second)
        assert large(second) == "Honderd brieven herschrijven"


async def take_over(taker: Hands, other: Hands) -> None:
    await taker.press("O")
    assert taker.sees("Overnemen?")
    await taker.press("j")
    assert standing(taker) is Following
    await look(other, taker)
    async with asyncio.timeout(20):
        while not taker.sees("▌"):  # the list is back
            await taker.settle()
        while isinstance(other.app.screen, SessionScreen) and other.sees("▌"):
            await other.settle()


async def test_taking_over_and_back_and_the_draft_is_still_there(store: Path) -> None:
    async with both(store) as (first, second):
        await first.press("j", "d1", *"twee schr")
        await take_over(second, first)
        assert (standing(first), standing(second)) == (Following, Held)
        assert second.says() == "Je leidt de sessie nu."
        assert cursor_row(second).startswith("■ A12")
        assert "leidt de sessie nu; hier kijk je mee. Wat getypt was, is bewaard." in first.says()
        assert not first.sees("twee schr")
        assert large(first) == "Honderd brieven herschrijven"

        await second.press("d1", *"lenen", "enter")
        assert second.says() == "Bewaard: A12 verbeteren: lenen"
        await second.press("k")
        await look(second, first)
        assert first.says() == "Bewaard: A12 verbeteren: lenen"

        await take_over(first, second)
        assert (standing(first), standing(second)) == (Held, Following)
        assert cursor_row(first) == "■ A12 Honderd brieven herschrijven         JB ✓"
        await first.press("d1")
        assert first.says() == "Wat eerder getypt was, staat er weer."
        await first.press(*"ijvers", "enter")
        assert first.says() == "Bewaard: A12 verbeteren: twee schrijvers"


async def test_the_question_names_who_leads_and_no_stands_under_enter(store: Path) -> None:
    async with both(store) as (first, second):
        await second.press("O")
        assert second.sees("leidt deze sessie, sinds")
        await second.press("enter")
        await look(first, second)
        assert (standing(first), standing(second)) == (Held, Following)


async def test_who_leads_and_does_not_answer_is_waited_for_until_one_asks_no_more(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_window(store, Clock(TODAY))) as asleep:
        plan = asleep.reading().plans()[0].id
        session = asleep.reading().session(plan).session
        assert session is not None
        asleep.office(plan).conducting.begin(session.id)
        async with driver(store, among_others=True) as second:
            await second.press("O", "j")
            assert banner(second).startswith("Gevraagd aan")
            monkeypatch.setattr("ogsm_tui.services.holding.monotonic", lambda: float("1e12"))
            await look(second)
            assert "antwoordt niet; er wordt verder gevraagd" in banner(second)
            assert banner(second).endswith("O niet meer vragen")
            await second.press("O")
            assert banner(second).endswith("O overnemen")
            assert standing(second) is Following


async def test_where_who_led_is_gone_the_next_key_leads(store: Path) -> None:
    async with both(store) as (first, second):
        await first.press("j")
        await look(first, second)
        assert first.app.opened is not None
        first.app.opened.close()
        await second.press("c")
        assert "waarom" not in second.says()
        await second.press("escape", "d1", *"lenen", "enter")
        assert second.says() == "Bewaard: A12 verbeteren: lenen"
        await look(second)
        assert standing(second) is Held
        await first.app.stop()


async def test_where_who_led_is_gone_it_is_said(store: Path) -> None:
    async with both(store) as (first, second):
        assert first.app.opened is not None
        first.app.opened.close()
        await look(second)
        assert banner(second) == "Niemand leidt deze sessie nu; wie iets vastlegt, leidt"
        assert "Besluit" in second.offers()
        await first.app.stop()


async def test_who_leads_hands_over_from_any_screen(store: Path) -> None:
    async with both(store) as (first, second):
        await first.press("w")
        await take_over(second, first)
        assert standing(second) is Held
        await first.press("space")
        assert "leidt de sessie; hier kijk je mee." in first.says()
        await first.press("escape", "q")
        assert first.sees("Meekijken met de sessie")
        await take_over_from_status(first, second)


async def take_over_from_status(first: Hands, second: Hands) -> None:
    """Leave the session on the process status: the one who leads hands over there too."""
    await second.press("q")
    await first.press("enter")
    await take_over(first, second)
    assert (standing(first), standing(second)) == (Held, Following)
    assert "leidt de sessie nu; hier kijk je mee" in second.says()


async def test_reading_the_reports_turns_into_following_when_the_session_begins(store: Path) -> None:
    async with (
        driver(store, among_others=True) as first,
        driver(store, among_others=True, size=(80, 24)) as second,
    ):
        await second.press("enter", "i", *"half")
        await look(second)
        await first.press("enter", "b", "jj")
        await look(first, second)
        assert large(second) == "Werving praktijkopleiders"
        assert not second.sees("half")
        await first.press("f", "enter", "enter")
        await first.press("j")
        await first.press("j")
        assert first.sees("afgesloten")
        await look(first, second)
        assert isinstance(second.app.screen, StatusScreen)


async def test_the_plan_screen_of_who_follows_changes_nothing(store: Path) -> None:
    async with both(store) as (first, second):
        await second.press("p", "jj")
        for key in "aermKJz":
            await second.press(key)
            assert "leidt de sessie; hier kijk je mee." in second.says(), key
        await first.press("q", "p", "jj", "r")
        assert isinstance(first.app.screen, BaseScreen)
        assert first.app.screen.is_asking


async def test_what_was_typed_at_the_end_of_a_session_is_there_after_a_hand_over(store: Path) -> None:
    async with both(store) as (first, second):
        await first.press("f", "enter", "tab", "tab", *" half getypt")
        await take_over(second, first)
        assert (standing(first), standing(second)) == (Following, Held)
        await first.press("enter")
        assert "leidt de sessie; hier kijk je mee." in first.says()
        assert first.sees("half getypt")
        await first.press("escape", "escape")
        await take_over(first, second)
        await first.press("f", "enter")
        assert first.says() == "Wat eerder getypt was, staat er weer."
        assert first.sees("half getypt")


@pytest.mark.parametrize("keys", ["r enter g tab tab", "p j j r g tab tab", "p j j e", "s n 1 tab tab tab"])
async def test_a_form_that_was_open_when_the_session_began_elsewhere_keeps_what_is_in_it(
    store: Path, keys: str
) -> None:
    async with driver(store, among_others=True) as first, driver(store, among_others=True) as second:
        await second.press(*keys.split(), *" half getypt")
        await first.press("enter", "b")
        await look(first, second)
        assert standing(second) is Following
        assert second.sees("half getypt")
        await second.press("enter", *("1" if keys.startswith("s") else ""))
        assert "leidt de sessie; hier kijk je mee." in second.says()
        assert second.sees("half getypt")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_narrow_window_follows_as_well(store: Path, size: tuple[int, int]) -> None:
    async with both(store, size=size) as (first, second):
        await first.press("j")
        await look(first, second)
        assert large(second) == "Honderd brieven herschrijven"
        assert banner(second).endswith("O overnemen")
        assert "leidt deze sessie" in banner(second)
        await take_over(second, first)
        assert cursor_row(second).startswith("■ A12")


async def test_two_who_ask_are_told_of_each_other(store: Path) -> None:
    async with both(store) as (first, second), driver(store, among_others=True) as third:
        await look(third)
        await second.press("O", "j")
        await third.press("O", "j")
        assert "heeft al gevraagd om over te nemen." in third.says()
        await look(first, second, third)
        assert (standing(first), standing(second), standing(third)) == (Following, Held, Following)
        assert Asked not in {standing(each) for each in (first, second, third)}
