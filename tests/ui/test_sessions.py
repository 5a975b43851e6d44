"""The calendar: sessions are listed, planned, changed and cancelled."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.texts import Lang
from tests.builders import PlanBuilder, fresh_store
from tests.driver import Hands, driver
from tests.ui.office_plan import TODAY as OFFICE_TODAY
from tests.ui.office_plan import office_plan
from tests.ui.status_plan import TODAY

DO, ADJUST = SessionKind.ACTION_REVIEW, SessionKind.STRATEGY_REVIEW


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give a store with past, cancelled and planned sessions."""
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store)
    with plan.batch():
        plan.session(DO, datetime(2026, 9, 22, 10, 0), status=SessionStatus.CLOSED, rating=7)
        plan.session(ADJUST, datetime(2026, 9, 17, 13, 30), status=SessionStatus.CANCELLED)
        plan.session(DO, datetime(2026, 10, 27, 10, 0), status=SessionStatus.CLOSED, rating=8)
        plan.session(DO, datetime(2026, 11, 20, 10, 0), place="De Brug", series="FREQ=MONTHLY;BYDAY=3FR")
        plan.session(ADJUST, datetime(2026, 12, 17, 13, 30), minutes=120)
    store.close()
    return tmp_path / "ogsm.db"


def rows(hands: Hands) -> list[str]:
    """Give what is in the list, without cursor and repeated blanks."""
    return [" ".join(line.strip("▌ ").split()) for line in hands.screen()[1:-2] if line.strip()]


async def test_planned_ones_come_first_then_past_ones_newest_first(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s")
        assert rows(hands) == [
            "GEPLAND 2",
            "doensessie vr 20 nov 2026 10:00 · 60 min · De Brug · elke maand op de derde vrijdag ! te laat",
            "bijstuursessie do 17 dec 2026 13:30 · 120 min over 25 dagen",
            "GEWEEST 3",
            "✓ doensessie di 27 okt 2026 10:00 · 60 min · cijfer 8 afgesloten",
            "✓ doensessie di 22 sep 2026 10:00 · 60 min · cijfer 7 afgesloten",
            "bijstuursessie do 17 sep 2026 13:30 · 60 min geannuleerd",
        ]


async def test_what_cannot_be_done_with_a_session_says_why(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("s", "m")
        assert hands.says() == "Dit kan alleen bij een afgesloten sessie."
        await hands.press("G", "x")
        assert hands.says() == "Dit kan alleen bij een geplande sessie."
        assert "Annuleren" not in hands.offers()


async def test_enter_on_a_past_session_gives_its_minutes(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("s", "jj", "enter")
        assert hands.sees("verslag doensessie dinsdag 27 oktober 2026")


async def test_a_session_is_planned_with_few_keys_a_month_after_the_last(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("n", "1", "enter", "3")
        assert hands.says() == "Bewaard: doensessie 18 dec 2026 10:00 gepland"
        await hands.press("s")
        assert rows(hands)[3].startswith("doensessie vr 18 dec 2026 10:00 · 60 min · De Brug · elke maand op")


async def test_a_bijstuursessie_is_proposed_a_quarter_later_in_english_too(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24), lang=Lang.EN) as hands:
        await hands.press("n", "2")
        assert hands.line("date").endswith(" Thu 18 Mar 2027 · in 116 days")
        assert hands.sees("120")


async def test_a_date_is_typed_as_people_say_it_and_shown_as_it_is_meant(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("n", "1")
        await hands.types("+2w")
        assert hands.line("datum").endswith("zo 6 dec 2026 · over 14 dagen")
        await hands.press("tab")
        await hands.types("9u30")
        await hands.press("enter", "1")
        assert hands.says() == "Bewaard: doensessie 6 dec 2026 09:30 gepland"


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [
        ("datum", "32-12", "“32-12” bestaat niet op de kalender."),
        ("datum", "20-11-2026", "Die dag is al geweest: kies vandaag of later."),
        ("tijd", "25:00", "“25:00” is geen tijd. Bijvoorbeeld: 10:00."),
        ("duur in minuten", "veel", "Duur in minuten: dit is geen getal."),
        ("duur in minuten", "0", "Duur in minuten: kies een waarde van 1 tot en met 1440."),
    ],
)
async def test_what_is_wrong_is_said_at_its_field(store: Path, field: str, typed: str, why: str) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("n", "1")
        await hands.press(*["tab"] * ("datum", "tijd", "duur in minuten").index(field))
        await hands.types(typed)
        await hands.press("tab", "enter")
        assert hands.says() == why
        await hands.press("end")
        await hands.types("!")
        assert f"{typed}!" in hands.line(field), "the cursor stands in the field that is wrong"


async def test_two_sessions_of_a_kind_cannot_be_at_the_same_time(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("n", "2")
        await hands.types("17-12-2026")
        await hands.press("enter")
        assert hands.says() == "Op dat moment is al een sessie van deze soort gepland."
        assert hands.sees("Bijstuursessie plannen"), "what was typed is still there"


async def test_what_was_typed_comes_back_with_the_same_keys(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("n", "1")
        await hands.types("5 jan")
        await hands.press("escape", "escape")
        assert hands.sees("VOORBEREIDING")
        await hands.press("n", "1")
        assert hands.says() == "Wat eerder getypt was, staat er weer."
        assert hands.line("datum").endswith("di 5 jan 2027 · over 44 dagen")


async def test_a_planned_session_is_changed_and_keeps_how_it_repeats(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "e")
        await hands.types("27-11")
        await hands.press("enter", "3")
        assert hands.says() == "Bewaard: doensessie 27 nov 2026 10:00 gewijzigd"
        assert rows(hands)[1].endswith("De Brug · elke maand op de vierde vrijdag over 5 dagen")
        await hands.press("u")
        assert rows(hands)[1].endswith("De Brug · elke maand op de derde vrijdag ! te laat")


async def test_an_overdue_session_keeps_its_day_while_its_length_is_changed(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "e", "tab", "tab")
        await hands.types("45")
        await hands.press("enter", "1")
        assert hands.says() == "Bewaard: doensessie 20 nov 2026 10:00 gewijzigd"


@pytest.mark.parametrize("no", ["enter", "escape", "n", "down"])
async def test_cancelling_asks_first_and_no_is_under_every_usual_key(store: Path, no: str) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("s", "j", "x")
        assert hands.sees("De bijstuursessie van donderdag 17 december 2026")
        await hands.press(no)
        await hands.press("escape")
        assert "bijstuursessie do 17 dec 2026 13:30 · 120 min over 25 dagen" in rows(hands)


@pytest.mark.parametrize(("yes", "lang"), [("j", Lang.NL), ("y", Lang.EN)])
async def test_yes_cancels_and_undo_brings_it_back(store: Path, yes: str, lang: Lang) -> None:
    async with driver(store, today=TODAY, lang=lang) as hands:
        await hands.press("s", "j", "x", yes)
        kept = {
            Lang.NL: "Bewaard: bijstuursessie 17 dec 2026 13:30 geannuleerd",
            Lang.EN: "Kept: strategy review 17 Dec 2026 13:30 cancelled",
        }
        assert hands.says() == kept[lang]
        assert rows(hands)[0].endswith(" 1")
        await hands.press("u")
        assert rows(hands)[0].endswith(" 2")


async def test_a_session_held_on_another_day_stands_under_the_day_it_was_held(tmp_path: Path) -> None:
    store = office_plan(tmp_path / "office.db")
    async with driver(store, today=OFFICE_TODAY - timedelta(days=1)) as hands:
        await hands.press("enter", "b", "j", "v", "d0", *"gaat zo", "enter", "f", "enter", "enter", "j")
        await hands.press("q", "s")
        assert "ma 23 nov 2026" in hands.line("✓ doensessie")
