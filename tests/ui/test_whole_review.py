"""A whole bijstuursessie by keys alone, in both languages, from the list of sessions to the minutes."""

from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.exchange.minutes import markdown
from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang, texts_for
from tests.driver import Hands, cursor_row, driver
from tests.ui.review_plan import TODAY, review_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return review_plan(tmp_path / "ogsm.db")


async def hold(hands: Hands) -> None:
    """Hold the session: every strategy, an indicator, the actions, and close it."""
    await hands.press("s", "j", "b")
    await hands.press("v")  # the agreement of last time was kept
    await hands.press("c", *"brieven helpen", "enter")  # S1
    await hands.press("k", "lr")  # its indicator turns red
    await hands.press("d2", *"70", "tab", "tab", *"haalbaar", "enter")
    await hands.press("d2", *" aan balie", "enter")  # S2 gets other words
    await hands.press("d8", *"hier stoppen", "enter")  # S3 stops: it has no actions
    await hands.press("d1", *"rooster af", "enter", "d0", *"loopt", "enter")  # A8 and A9
    await hands.press("v")  # A1 is completed


@pytest.mark.parametrize("lang", Lang)
async def test_a_bijstuursessie_is_held_by_keys_alone(store: Path, lang: Lang) -> None:
    texts = texts_for(lang)
    async with driver(store, lang=lang, today=TODAY) as hands:
        await hold(hands)
        assert hands.sees(texts.session.all_handled)
        assert hands.sees(texts.session.handled_count.format(handled=6, total=6))
        await hands.press("f", "enter", "enter", "y")
    opened = open_at(store, Clock(TODAY), "window-2")
    reading = opened.reading()
    (plan,) = reading.plans()
    closed = [each for each in reading.sessions(plan.id) if each.status is SessionStatus.CLOSED]
    assert [each.kind for each in closed] == [SessionKind.STRATEGY_REVIEW] * 2
    minutes = markdown(reading.minutes(closed[0].id), texts)
    opened.close()
    places = [minutes.index(code) for code in ("S1", "S2", "S3", "A8", "A9")]
    assert places == sorted(places)


async def test_the_other_kind_of_session_can_be_looked_at_and_begun(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter")
        assert hands.sees("DOENSESSIE")
        await hands.press("2")
        assert hands.sees("je kijkt naar Bijstuursessie; de agenda blijft staan")
        assert hands.sees("I1 Brieven op B1")
        await hands.press("1")
        assert not hands.sees("je kijkt naar")
        await hands.press("q", "s", "j", "enter")
        assert hands.sees("BIJSTUURSESSIE  do 17 dec 2026")


async def test_a_strategy_shows_what_it_is_discussed_with(store: Path) -> None:
    async with driver(store, today=TODAY, size=(120, 60)) as hands:
        await hands.press("s", "j", "enter", "n")
        for text in (
            "Wie de brief begrijpt, belt niet.",
            "1 dec   ▲ Het gaat langzaam.",
            "Eerst meten, dan praten.",
            "I1  schrijvers opleiden — Mieke Vis · vóór 1 dec 2026, 16 dagen",
            "nog 28 te gaan tot 80 % · 23 achter op de lijn",
            "Wat zijn de resultaten?",
        ):
            assert hands.sees(text), text
        assert hands.line("52 % / 80 %").endswith("52 % / 80 %")
        await hands.press("n")
        assert hands.line("S2 Sneller geholpen").partition("│")[0].rstrip().endswith("■1 ▲1")


async def test_tab_goes_along_the_actions_of_a_strategy_red_first_and_back(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "enter", "nn", "tab")
        assert cursor_row(hands).startswith("■ A8")
        assert hands.says() == "actie 1 van 2 van S2: tab gaat verder"
        await hands.press("tab")
        assert cursor_row(hands).startswith("▲ A9")
        await hands.press("tab")
        assert "S2" in cursor_row(hands)
        await hands.press("n", "tab")
        assert hands.says() == "Van S3 staat geen actie op deze lijst; 0 laat alles zien."


async def test_lessons_come_back_and_are_searched(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "enter", "g", "j")
        assert hands.sees("SINDS DE BIJSTUURSESSIE VAN 17 SEP 2026")
        assert hands.sees("17 sep · over de sessie")
        await hands.press("I")
        assert hands.sees("Korter vergaderen.")
        await hands.press("/", *"METEN", "enter")
        assert not hands.sees("Korter vergaderen.")
        await hands.press("enter")
        assert cursor_row(hands).startswith("▲ S1")


async def test_the_strategies_to_move_to_are_named_beside_the_field(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "b", "v", "n", "d8", "2")
        assert hands.line("naar").endswith("S1 · S3")


async def test_a_stop_is_revised_with_what_becomes_of_the_actions(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "b", "v", "n", "d8", "3", *"weg", "enter")
        assert hands.sees("3 van 6 behandeld")
        await hands.press("k", "r", "r")
        assert hands.sees("Stoppen: wat gebeurt er met 2 acties?")
        await hands.press("1", "enter")
        assert hands.sees("1 van 6 behandeld")


@pytest.mark.parametrize("width", [80, 100, 120])
async def test_the_plan_shows_a_strategy_with_its_background_too(store: Path, width: int) -> None:
    async with driver(store, today=TODAY, size=(width, 36)) as hands:
        await hands.press("p", "gj")
        if width < 100:
            await hands.press("enter")
        for text in (
            "Eerst meten, dan praten.",
            "schrijvers opleiden — Mieke Vis",
            "nog 28 te gaan tot 80 %",
        ):
            assert hands.sees(text), text
        await hands.press("escape", "j", *(["enter"] if width < 100 else []))
        chart = [line for line in hands.screen() if "20 % │" in line or "31 dec" in line]
        assert len(chart) >= 2
        assert not hands.sees("…")


async def test_the_room_sees_what_was_agreed_and_learned_about_a_strategy(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "enter", "n", "enter")
        assert hands.sees("OPEN AFSPRAKEN")
        assert hands.sees("Eerst meten, dan praten.")


async def test_a_lesson_is_found_in_the_palette_and_leads_to_its_item(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press(":", *"praten")
        assert hands.sees("LESSEN")
        await hands.press("enter")
        assert hands.sees("SINDS DE BIJSTUURSESSIE")
        assert hands.line("▌").endswith("17 sep")
        assert "Eerst meten" in hands.line("▌")
        await hands.press(":", *"vergaderen", "enter")
        assert "Korter vergaderen." in hands.line("▌")
        await hands.press("j", "enter")
        assert cursor_row(hands).startswith("▲ S1")


async def test_one_key_goes_to_what_is_red_indicators_included(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "b", "v", "j", "lr")
        assert "R Volgende rood" in hands.offers()
        await hands.press("R")
        assert cursor_row(hands).startswith("■ A8")
        await hands.press("R")  # behind the last one comes the first
        assert cursor_row(hands).startswith("■ I1")
        await hands.press("d2", *"70", "tab", "tab", *"haalbaar", "enter", "R")
        assert cursor_row(hands).startswith("■ A8")
        await hands.press("d0", *"loopt", "enter", "R")
        assert hands.says() == "Er is geen rood punt waar nog iets over te besluiten is."


async def test_in_the_plan_it_goes_to_what_is_red_also_where_that_is_folded_away(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "f", "R")
        assert cursor_row(hands).startswith("■ A8")
        await hands.press("z", "R")
        assert hands.says() == "Er is geen rood punt waar nog iets over te besluiten is."
