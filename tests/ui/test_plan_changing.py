"""The plan is changed from its screen: added, changed, moved, archived, reported on; one undo step each."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.method.words import ItemKind, Light, SessionKind, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.models import ItemDetail, PlanHead
from tests.driver import cursor_row, driver
from tests.ui.tree_plan import TODAY, tree_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tree_plan(tmp_path / "ogsm.db")


@contextmanager
def reading(store: Path) -> Iterator[tuple[Reading, PlanHead]]:
    """Look into the store as another window does."""
    opened = open_at(store, Clock(TODAY), "reader")
    found = opened.reading()
    yield found, found.plans()[0]
    opened.close()


def item(store: Path, code: str) -> ItemDetail:
    """Read an item as it stands in the store; without a code, the objective."""
    with reading(store) as (found, plan):
        tree = found.tree(plan.id)
        ref = next(each.ref for each in tree.items if each.code == code)
        detail = found.item(ref, SessionKind.ACTION_REVIEW, TODAY)
    assert detail is not None
    return detail


def actions(store: Path) -> list[str]:
    with reading(store) as (found, plan):
        return [each.code for each in found.tree(plan.id).items if each.ref.kind is ItemKind.ACTION]


# ---- adding


async def test_a_new_action_stands_under_the_strategy_of_the_cursor(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjj", "a", "1")
        assert hands.line("strategische keu").rstrip().endswith("S1 Betere brieven")
        await hands.press(*"Panel houden", "tab", *"tar", "tab", *"15-12", "enter")
        assert hands.says() == "Bewaard: A7 toegevoegd: Panel houden"
        assert cursor_row(hands).startswith("○ A7")
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: A7 toegevoegd: Panel houden"
        assert not hands.sees("Panel houden  ")
        await hands.press("U")
    made = item(store, "A7")
    assert [each.code for each in made.strategies] == ["S1"]
    assert (made.owner, made.deadline, made.status) == ("Tarik Ali", date(2026, 12, 15), Status.TODO)


async def test_every_kind_of_item_can_be_added(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjj", "a", "2", *"Rooster maken", "enter")
        assert hands.says() == "Bewaard: A7 toegevoegd: Rooster maken"
        assert cursor_row(hands).startswith("○ A7")
        await hands.press("g", "jj", "a", "3", *"Telefoontjes", "enter")
        assert hands.says() == "Bewaard: I2 toegevoegd: Telefoontjes"
        await hands.press("a", "4", *"Samen met de buren", "enter")
        assert hands.says() == "Bewaard: S4 toegevoegd: Samen met de buren"
        await hands.press("a", "5", *"Minder wachten", "enter")
        assert hands.says() == "Bewaard: D2 toegevoegd: Minder wachten"
    parent = item(store, "A7").parent
    assert parent is not None
    assert parent.code == "A1"
    assert [each.code for each in item(store, "I2").strategies] == ["S1"]


async def test_only_an_action_has_steps(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "a", "2")
        assert hands.says() == "Dat kan niet bij dit punt."
        assert hands.sees("TOEVOEGEN")
        await hands.press("escape")
        assert not hands.sees("TOEVOEGEN")


async def test_an_indicator_belongs_to_a_strategy(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "a", "3", *"Wachttijd", "enter")
        assert hands.says() == "Vul eerst in: strategische keuze."
        await hands.press(*"balie", "enter")
        assert hands.says() == "Bewaard: I2 toegevoegd: Wachttijd"
    assert [each.code for each in item(store, "I2").strategies] == ["S2"]


# ---- changing


async def test_a_field_is_changed_and_the_others_stay(store: Path) -> None:
    async with driver(store, today=TODAY, size=(80, 24)) as hands:
        await hands.press("p", "jjjj", "e", "end", *" en sturen", "enter")
        assert hands.says() == "Bewaard: A1 titel: Brieven herschrijven en sturen"
        await hands.press("u")
        assert item(store, "A1").title == "Brieven herschrijven"
        await hands.press("U", "h")
        assert hands.sees("titel: Brieven herschrijven → Brieven herschrijven en sturen")
    changed = item(store, "A1")
    assert changed.title == "Brieven herschrijven en sturen"
    assert [each.code for each in changed.strategies] == ["S1", "S2"]
    assert changed.deadline == date(2026, 12, 1)


async def test_a_status_and_a_day_are_said_as_people_say_them(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjjjj", "e", "tab", "tab", *"afg")
        assert hands.line("status").rstrip().endswith("→ afgerond")
        await hands.press("tab", "tab", "tab", *"gisteren", "enter")
        assert hands.says() == "Bewaard: A3 status en nog 1: afgerond"
    assert (item(store, "A3").status, item(store, "A3").completed) == (Status.COMPLETED, date(2026, 11, 23))


async def test_a_wrong_value_is_said_at_its_field_and_stays_there(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjjjj", "e", "ctrl+u", "enter")
        assert hands.says() == "Vul eerst in: titel."
        await hands.press(*"Panel", "tab", "tab", *"blauw", "up", "enter")
        assert hands.says() == "Status: kies uit Icebox, te doen, mee bezig, afgerond."
        assert hands.line(" status ").partition("status")[2].split() == ["blauw", "?"]
        await hands.press("ctrl+u", *"mee", "tab", *"ooit", "tab", "enter")
        assert hands.says() == "“ooit” is geen datum. Bijvoorbeeld: 15-12, vr, +2w."
        assert hands.line("ooit").partition("│")[2].split() == ["deadline", "ooit", "?"]
        await hands.press("ctrl+u", "tab", "tab", *"gisteren", "up", "enter")
        assert hands.says() == "A3 is niet afgerond."
        await hands.press("ctrl+u", "tab", "tab", "ctrl+u", *"S9", "enter")
        assert hands.says() == "Er is geen S9 in dit plan."
        await hands.press("ctrl+u", "up", "up", "up", "up", "up", "up", "up", "up", "ctrl+u", *"A1", "enter")
        assert hands.says() == "De code A1 is al in gebruik."
        await hands.press("ctrl+u", *"A9", "enter")
        assert hands.says().startswith("Bewaard: A3 titel")
    assert item(store, "A9").title == "Panel"


async def test_what_is_not_changed_is_not_kept(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "e", "enter")
        assert hands.says() == "Er is niets veranderd."


async def test_what_was_typed_comes_back_with_the_same_key(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "e", *" in gewone taal", "escape", "j", "q")
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "k", "e")
        assert hands.says() == "Wat eerder getypt was, staat er weer."
        await hands.press("enter")
        assert hands.says() == "Bewaard: S1 titel: Betere brieven in gewone taal"


async def test_at_the_objective_the_plan_itself_is_changed(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "e", "end", *", overal", "tab", "tab", "tab", "tab")
        await hands.press(*"mie", "tab", *"1-1-2027", "tab", *"31-12-2027", "tab", *"con", "enter")
        assert hands.says() == "Bewaard: plan ambitie en nog 4: In één keer goed, overal"
        assert hands.sees("Jaarplan · Balie · concept")
        assert hands.sees("looptijd 1 jan 2027 tot en met 31 dec 2027")
        await hands.press("e", "tab", "tab", "ctrl+u", "enter")
        assert hands.says() == "Vul eerst in: titel."
        await hands.press("escape", "u")
        assert hands.sees("Jaarplan · Balie · actief")


# ---- moving and archiving


async def test_an_action_moves_to_another_strategy_and_keeps_its_archived_one(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "/", *"rooster", "enter", "escape", "m", "ctrl+u", *"S1", "enter")
        assert hands.says() == "Bewaard: A4 strategische keuzes: S1, S3"
        assert cursor_row(hands).startswith("○ A4")
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: A4 strategische keuzes: S1, S3"
    assert [each.code for each in item(store, "A4").strategies] == ["S2"]


async def test_all_actions_of_a_strategy_move_in_one_step(store: Path) -> None:
    def under() -> dict[str, list[str]]:
        return {code: [each.code for each in item(store, code).strategies] for code in ("A1", "A3", "A4")}

    before = under()
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "m", *"S1", "enter")
        assert hands.says() == "Er is geen andere strategische keuze S1 om ze naar te verplaatsen."
        await hands.press("ctrl+u", *"S2", "enter")
        assert hands.says() == "Bewaard: acties van S1 naar S2: 2"
        assert under() == {"A1": ["S2"], "A3": ["S2"], "A4": ["S2"]}
        await hands.press("m")
        assert hands.says() == "Hieronder staat niets."
        await hands.press("u")
    assert under() == before


async def test_an_action_becomes_a_step_but_never_of_its_own_step(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjj", "m", "tab", *"A2", "enter")
        assert hands.says() == "A2 is zelf een stap van deze actie."
        await hands.press("escape", "jj", "m", "tab", *"A1", "enter")
        assert hands.says() == "Bewaard: A3 stap van: A1"


async def test_goals_stand_at_the_top(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "j", "m")
        assert hands.says() == "Dat kan niet bij dit punt."


async def test_capital_j_and_k_change_the_order(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjj", "J")
        assert hands.says() == "Bewaard: A1 verplaatst"
        assert cursor_row(hands).startswith("▾ ▲ A1")
        assert actions(store)[:3] == ["A2", "A3", "A1"]
        await hands.press("J")
        assert hands.says() == "A1 staat hier al onderaan."
        await hands.press("K", "K")
        assert hands.says() == "A1 staat hier al bovenaan."
        await hands.press("u", "u")
    assert actions(store)[:3] == ["A1", "A2", "A3"]


async def test_an_item_goes_into_the_archive_and_comes_back(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjjjj", "z")
        assert hands.says() == "Bewaard: A3 gearchiveerd"
        assert not hands.sees("Lezerspanel")
        await hands.press("0", "/", *"lezers", "enter", "z")
        assert hands.says() == "Bewaard: A3 uit het archief gehaald"
        await hands.press("escape", "0")
        assert hands.sees("Lezerspanel")
        await hands.press("g", "z")
        assert hands.says() == "Dat kan niet bij dit punt."


# ---- reporting


async def test_a_report_with_the_last_ones_beside(store: Path) -> None:
    async with driver(store, today=TODAY, size=(60, 20)) as hands:
        await hands.press("p", "jjjj", "r")
        assert hands.sees("Brieven herschrijven")
        assert hands.line("licht").rstrip().endswith("groen · oranje · rood · geen")
        await hands.press(*"r", "tab", *"140", "enter")
        assert hands.says() == "Voortgang: kies een waarde van 0 tot en met 100."
        await hands.press("ctrl+u", *"45", "tab", *"Nog één schrijver", "enter")
        assert hands.says() == "Bewaard: A1 rapportage rood: Nog één schrijver"
        await hands.press("u")
        assert cursor_row(hands).startswith("▾ ▲ A1")
        await hands.press("U")
        assert cursor_row(hands).startswith("▾ ■ A1")
    report = item(store, "A1").reports[0]
    assert (report.light, report.progress, report.text) == (Light.RED, 45, "Nog één schrijver")
    assert (report.date, report.author) == (TODAY, "Jan Bos")


async def test_nonsense_is_refused_at_its_field(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjj", "r", "enter")
        assert hands.says() == "Vul eerst in: licht."
        await hands.press(*"paars", "enter")
        assert hands.says() == "Licht: kies uit groen, oranje, rood, geen."
        await hands.press("ctrl+u", *"g", "up", *"morgen", "enter")
        assert hands.says() == "Een rapportage of meting kan niet van na vandaag zijn."
        await hands.press("ctrl+u", *"32-13", "enter")
        assert hands.says() == "“32-13” bestaat niet op de kalender."
        await hands.press("ctrl+u", *"gisteren", "tab", "tab", *"veel", "enter")
        assert hands.says() == "Voortgang: dit is geen getal."
        assert len(item(store, "A1").reports) == 1
        await hands.press("ctrl+u", "enter")
        assert hands.says() == "Bewaard: A1 rapportage groen"
    assert item(store, "A1").reports[0].date == date(2026, 11, 23)


async def test_a_report_of_an_earlier_day_on_the_objective(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "r", "up", *"vr", "tab", *"o", "enter")
        assert hands.says() == "Bewaard: ambitie rapportage oranje"
        assert cursor_row(hands).startswith("▲")
    assert item(store, "").reports[0].date == date(2026, 11, 20)


async def test_a_measurement_with_a_comma_or_a_point(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "j", "r", "enter")
        assert hands.says() == "Vul eerst in: gemeten waarde."
        await hands.press(*"veel", "enter")
        assert hands.says() == "Gemeten waarde: dit is geen getal."
        await hands.press("ctrl+u", *"1.234,5")
        assert hands.line("gemeten waarde").rstrip().endswith("1234,5 cijfer")
        await hands.press("tab", *"8", "tab", *"g", "enter")
        assert hands.says().startswith("Bewaard: D1 meting 1234,5")
        await hands.press("r", *"7.8", "enter")
        assert hands.says() == "Bewaard: D1 meting 7,8"
    last, before = item(store, "D1").measurements[:2]
    assert (last.actual, last.target, last.light) == (7.8, None, None)
    assert (before.actual, before.target, before.light) == (1234.5, 8.0, Light.GREEN)


# ---- while a session runs


async def test_what_changes_during_a_session_is_in_its_minutes(store: Path) -> None:
    opened = open_at(store, Clock(TODAY), "builder")
    office = opened.office(opened.reading().plans()[0].id)
    from ogsm_tui.services.drafts import Planned

    office.calendar.plan(Planned(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 10, 0)))
    session = office.reading.sessions(office.ogsm_id)[0].id
    opened.close()
    async with driver(store, today=TODAY) as hands:
        await hands.press("b", "p", "/", *"rooster", "enter", "e", "tab", *"mie", "enter")
        assert hands.says() == "Bewaard: A4 eigenaar: Mieke Vis"
    with reading(store) as (found, _):
        (change,) = found.minutes(session).changes
    assert (change.code, change.field, change.old, change.new) == ("A4", "owner", "Tarik Ali", "Mieke Vis")
