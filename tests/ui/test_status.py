"""The first screen tells how the process stands, and leads on."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from ogsm_tui.method.improving import Share
from ogsm_tui.method.words import Light, SessionKind
from ogsm_tui.services.reading import Reading
from ogsm_tui.texts import Lang
from ogsm_tui.ui.app import OgsmApp
from ogsm_tui.ui.glyphs import ASCII
from ogsm_tui.ui.screens.status import StatusScreen
from tests.driver import Hands, driver
from tests.ui.office_plan import TODAY as OFFICE_TODAY
from tests.ui.office_plan import office_plan
from tests.ui.status_plan import TODAY, status_plan

SIZES = pytest.mark.parametrize("size", [(120, 36), (100, 30), (80, 24), (60, 20)], ids=str)
SMALL = (80, 24)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ogsm.db"


def has(hands: Hands, *told: str) -> None:
    """Check that every one of these texts stands on the screen."""
    for text in told:
        assert hands.sees(text), f"{text}\n" + "\n".join(hands.screen())


@SIZES
async def test_the_next_session_and_the_next_step_are_there_in_every_size(
    path: Path, size: tuple[int, int]
) -> None:
    async with driver(status_plan(path), today=TODAY, size=size) as hands:
        has(
            hands,
            "Jaarplan Dienstverlening",
            "zondag 22 november 2026",
            "dinsdag 24 november 2026 · 10:00",
            "over 2 dagen · 60 minuten · De Brug",
            "Rapportages lezen   ⏎",
            "VOORBEREIDING",
            "5 acties in beeld",
            "actuele rapportage   2 van 5",
            "nog te rapporteren   J. Bos 1 · M. Vis 1",
        )
        assert hands.offers().startswith("⏎ Rapportages lezen   b Sessie beginnen")


async def test_where_there_is_room_it_tells_more(path: Path) -> None:
    async with driver(status_plan(path), today=TODAY) as hands:
        has(hands, "proceseigenaar Ravi Sharma", "vorige sessie 27 oktober 2026", "WORDEN WE BETER?")
        assert hands.sees("█▀▄ ▄▀▀▄ █▀▀ █▄ █ ▄▀▀ █▀▀ ▄▀▀ ▄▀▀ █ █▀▀"), "DOENSESSIE in large letters"
        assert hands.line("■ rood").endswith("■ rood     1   ▇▇")
        assert hands.line("▲ oranje").endswith("▲ oranje   2   ▇▇▇▇")
        assert hands.line("● groen").endswith("● groen    1   ▇▇")
        assert hands.line("○ geen").endswith("○ geen     1   ▇▇")


async def test_it_tells_the_same_in_english(path: Path) -> None:
    async with driver(status_plan(path), today=TODAY, size=SMALL, lang=Lang.EN) as hands:
        has(
            hands,
            "Tuesday 24 November 2026 · 10:00",
            "in 2 days · 60 minutes · De Brug",
            "process owner Ravi Sharma · previous session 27 October 2026",
            "Read reports   ⏎",
            "■ red      1   ▇▇",
            "current report    2 of 5",
        )


async def test_a_bijstuursessie_counts_strategies_indicators_and_actions(path: Path) -> None:
    store = status_plan(path, kind=SessionKind.STRATEGY_REVIEW)
    async with driver(store, today=TODAY) as hands:
        has(hands, "rood oranje  groen   geen")
        assert hands.line("strategische keuzes").endswith("■  0   ▲  0   ●  1   ○  0")
        assert hands.line("indicatoren").endswith("■  0   ▲  1   ●  0   ○  0")
        assert hands.line("acties  ").endswith("■  1   ▲  2   ●  1   ○  1")
        has(hands, "actuele rapportage   4 van 7")


async def test_an_overdue_session_says_so_with_a_sign_and_words(path: Path) -> None:
    store = status_plan(path, start=datetime(2026, 11, 19, 10, 0))
    async with driver(store, today=TODAY, size=SMALL) as hands:
        has(hands, "! te laat: stond 3 dagen geleden gepland · 60 minuten", "Rapportages lezen   ⏎")
        await hands.press("enter")
        assert hands.sees("nog niet begonnen"), "reading is still possible"


async def test_a_session_that_runs_is_gone_on_with(path: Path) -> None:
    store = status_plan(path, start=datetime(2026, 11, 22, 10, 0), running=True)
    async with driver(store, today=TODAY, size=SMALL) as hands:
        has(hands, "loopt sinds 10:00 · 60 minuten", "Verder met de sessie   ⏎")
        assert "Sessie beginnen" not in hands.offers()
        await hands.press("b")
        assert hands.says() == "Er loopt al een sessie."


async def test_without_a_session_the_same_place_offers_to_plan_one(path: Path) -> None:
    async with driver(status_plan(path, start=None), today=TODAY, size=SMALL) as hands:
        has(hands, "Er is nog geen sessie gepland.", "Sessie plannen   n")
        await hands.press("b")
        assert hands.says() == "Er is geen sessie gepland."
        await hands.press("n")
        assert hands.sees("Welke sessie plannen?")


async def test_open_agreements_say_what_is_late_and_how_many_more_there_are(path: Path) -> None:
    agreements = [("twee schrijvers inhuren", date(2026, 11, 10)), ("planning maken", date(2026, 12, 1))]
    agreements += [(f"afspraak {number}", date(2026, 12, 8)) for number in range(498)]
    async with driver(status_plan(path, agreements=agreements), today=TODAY, size=SMALL) as hands:
        has(hands, "OPEN AFSPRAKEN  500")
        assert hands.line("A1  J. Bos  twee schrijvers inhuren").endswith("vóór 10 nov  ! te laat")
        assert hands.line("planning maken").endswith("vóór 1 dec")
        has(hands, "en nog 497")


async def test_a_plan_without_actions_says_that_there_is_nothing_to_report_on(path: Path) -> None:
    store = status_plan(path, lights=(), title="Een lange titel " * 20)
    async with driver(store, today=TODAY, size=(60, 20)) as hands:
        has(hands, "0 acties in beeld", "Er is niets waarover gerapporteerd moet worden.")
        assert hands.screen()[0].endswith("…  zondag 22 november 2026")


@SIZES
async def test_a_new_plan_says_what_to_begin_with(path: Path, size: tuple[int, int]) -> None:
    store = status_plan(path, lights=(), start=None)
    async with driver(store, today=TODAY, size=size) as hands:
        has(hands, "Er is nog geen sessie gepland.", "Plan opbouwen   p", "in het plan (p)")
        assert not hands.sees("0 acties")
        assert hands.offers().startswith("n Sessie plannen"), "there are no reports to read yet"
        await hands.press("p")
        assert hands.sees("Betere brieven"), "the plan"


async def test_the_chart_shows_every_month_with_enough_actions(path: Path) -> None:
    async with driver(status_plan(path), today=TODAY) as hands:
        chart = hands.screen()
        months = next(number for number, line in enumerate(chart) if "feb mrt apr" in line)
        assert chart[months].split()[-9:] == ["feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt"]
        assert chart[months - 1].split()[-9:] == ["0", "0", "0", "0", "0", "0", "60", "0", "0"]


async def test_nothing_waits_for_a_chart_that_takes_its_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, waited = Event(), []
    read = Reading.improving

    def slow(reading: Reading, ogsm_id: int) -> tuple[Share, ...]:
        waited.append(drawn.wait(timeout=20))
        return read(reading, ogsm_id)

    def look(app: OgsmApp) -> None:
        if isinstance(app.screen, StatusScreen) and app.screen.view is not None:
            drawn.set()

    monkeypatch.setattr(Reading, "improving", slow)
    monkeypatch.setattr(OgsmApp, "post_display_hook", look)
    async with driver(status_plan(path), today=TODAY) as hands:
        assert waited == [True]
        has(hands, "5 acties in beeld", "feb mrt apr")


async def test_the_chart_can_be_switched_off(path: Path) -> None:
    async with driver(
        status_plan(path),
        today=TODAY,
        change=lambda start: replace(start, improving=False, contact="Ravi, toestel 12"),
    ) as hands:
        has(hands, "Deze grafiek is hier uitgezet. Vragen? Neem", "contact op met Ravi, toestel 12.")
        assert not hands.sees("feb mrt apr")


async def test_a_demo_and_a_rehearsal_say_what_they_are(path: Path) -> None:
    store = status_plan(path)
    async with driver(store, today=TODAY, change=lambda start: replace(start, mode="demo")) as hands:
        has(hands, "demo: wat hier gebeurt, wordt na afloop weggegooid")


async def test_a_rehearsal_is_marked_on_every_screen(path: Path) -> None:
    store = status_plan(path)
    async with driver(store, today=TODAY, change=lambda start: replace(start, mode="rehearsal")) as hands:
        assert hands.screen()[0].startswith(" OEFENING ")
        for key in ("enter", "q", "s", "q", "p"):
            await hands.press(key)
            assert hands.screen()[0].startswith(" OEFENING "), key


async def test_it_can_be_read_with_nothing_but_ascii(path: Path) -> None:
    async with driver(status_plan(path), today=TODAY, glyphs=ASCII) as hands:
        has(hands, "DOENSESSIE", "Rapportages lezen   Enter")
        assert hands.line("# rood").endswith("# rood     1   ##")
        assert not any(sign in line for line in hands.screen() for sign in "■▲●○█▇▀▄⏎…")


async def test_what_is_cut_off_on_a_line_is_cut_off_in_ascii_too(path: Path) -> None:
    store = status_plan(path, title="Een lange titel " * 9)
    async with driver(store, today=TODAY, size=(60, 20), glyphs=ASCII) as hands:
        assert "Een lange titel ~ " in hands.screen()[0]
        assert not hands.sees("…")


@SIZES
@pytest.mark.parametrize("lang", list(Lang))
async def test_nothing_is_ever_wider_or_higher_than_the_window(
    path: Path, size: tuple[int, int], lang: Lang
) -> None:
    store = status_plan(
        path,
        kind=SessionKind.STRATEGY_REVIEW,
        lights=[Light.RED] * 60,
        stale=60,
        agreements=[("een lange afspraak " * 9, date(2026, 11, 10))] * 50,
        title="Een lange titel " * 9,
    )
    async with driver(store, today=TODAY, size=size, lang=lang) as hands:
        lines = hands.screen()
        assert len(lines) == size[1]
        assert max(map(len, lines)) <= size[0]
        assert sum("…" in line for line in lines) > 1, "what was cut says so"


# ---- going on from here


async def test_keys_lead_on_and_back(path: Path) -> None:
    async with driver(status_plan(path), today=TODAY) as hands:
        for key, seen in (
            ("enter", "0 van "),
            ("s", "GEPLAND"),
            ("n", "Welke sessie plannen?"),
            ("m", "verslag"),
        ):
            await hands.press(key)
            assert hands.sees(seen), key
            await hands.press("escape" if key == "n" else "q")
            assert hands.sees("VOORBEREIDING"), key


async def test_b_begins_the_session(path: Path) -> None:
    store = status_plan(path, start=datetime(2026, 11, 22, 10, 0))
    async with driver(store, today=TODAY) as hands:
        await hands.press("b")
        assert hands.says() == "Bewaard: doensessie begonnen: 4 punten"
        await hands.press("q")
        assert hands.sees("Verder met de sessie   ⏎")


async def test_what_was_planned_can_be_taken_back_and_done_again(path: Path) -> None:
    async with driver(status_plan(path), today=TODAY) as hands:
        await hands.press("n1", "enter", "1")
        assert hands.says() == "Bewaard: doensessie 22 dec 2026 10:00 gepland"
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: doensessie 22 dec 2026 10:00 gepland"
        await hands.press("U")
        assert hands.says() == "Opnieuw gedaan: doensessie 22 dec 2026 10:00 gepland"


async def test_the_message_to_send_is_copied_an_invitation_and_near_the_session_a_reminder(
    tmp_path: Path,
) -> None:
    store = office_plan(tmp_path / "office.db")
    for days, subject in ((7, "Uitnodiging voor de doensessie"), (3, "Herinnering: rapporteren vóór")):
        async with driver(store, today=OFFICE_TODAY - timedelta(days=days)) as hands:
            await hands.press("y")
            assert hands.app.clipboard.startswith(f"Onderwerp: {subject}")
            assert hands.says().startswith(f"Gekopieerd: Onderwerp: {subject}")
