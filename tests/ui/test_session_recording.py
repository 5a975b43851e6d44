"""A facilitator records what the team says: decisions, verdicts, words, lights, agreements."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.method.words import DecisionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.store.models import ItemDetail
from ogsm_tui.texts import Lang
from tests.driver import TODAY, cursor_row, driver
from tests.ui.office_plan import DUE


def item(store: Path, code: str) -> ItemDetail:
    """Read an item as it stands in the store."""
    opened = open_at(store, Clock(TODAY), "reader")
    reading = opened.reading()
    plan = reading.plans()[0]
    ref = reading.find(plan.id, code)
    assert ref is not None
    detail = reading.item(ref, reading.session(plan.id).kind, TODAY)
    opened.close()
    assert detail is not None
    return detail


# ---- beginning


async def test_b_begins_the_session_of_today_at_once(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b")
        assert hands.says() == "Bewaard: doensessie begonnen: 5 punten"
        assert hands.sees("0 van 60 min")


async def test_on_another_day_one_question_comes_first_and_enter_says_no(store: Path) -> None:
    async with driver(store, today=date(2026, 11, 25)) as hands:
        await hands.press("enter", "b")
        assert hands.sees("De geplande dag van deze sessie is dinsdag")
        await hands.press("enter")
        assert hands.sees("nog niet begonnen")
        await hands.press("b", "j")
        assert hands.says() == "Bewaard: doensessie begonnen: 5 punten"


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 25)])
async def test_the_first_thing_recorded_also_begins_it(store: Path, today: date) -> None:
    async with driver(store, today=today) as hands:
        await hands.press("enter", "j", "d0")
        await hands.types("Eerst het gesprek")
        await hands.press("enter")
        if today != TODAY:
            assert hands.sees("De geplande dag van deze sessie is dinsdag")
            await hands.press("j")
        assert hands.says() == "Bewaard: A12 doorgaan: Eerst het gesprek"
        assert hands.sees("1 van 5 behandeld")


async def test_before_it_begins_an_agreement_is_due_at_the_session_after_it(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "j", "d1", *"lenen", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: lenen"
    assert item(store, "A12").decisions[0].by == DUE


async def test_a_key_typed_after_the_answer_is_for_the_screen_below(store: Path) -> None:
    async with driver(store, today=date(2026, 11, 23)) as hands:
        await hands.press("enter", "b")
        await hands.press("escape", "escape", "j")
        assert hands.sees("nog niet begonnen")
        assert not hands.sees("De geplande dag van deze sessie is dinsdag")
        await hands.press("b", "j", "j")
        assert hands.sees("0 van 5 behandeld")


async def test_no_is_no_and_what_was_typed_is_still_there(store: Path) -> None:
    async with driver(store, today=date(2026, 11, 25)) as hands:
        await hands.press("enter", "j", "d0")
        await hands.types("Eerst het gesprek")
        await hands.press("enter", "escape")
        assert hands.sees("nog niet begonnen")
        assert hands.sees("Eerst het gesprek")


# ---- decisions


async def test_a_decision_of_the_usual_kind_costs_three_keys_beside_its_text(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j")
        await hands.press("d", "1")
        await hands.types("twee schrijvers van de buren lenen")
        await hands.press("enter")
        assert hands.says() == "Bewaard: A12 verbeteren: twee schrijvers van de buren lenen"
        assert hands.line("A12 Honderd brieven").partition("│")[0].rstrip().endswith("✓")
        assert cursor_row(hands).startswith("▲ A31")
    kept = item(store, "A12").decisions[0]
    assert (kept.kind, kept.who, kept.by) == (DecisionKind.INTERVENE, "Jan Bos", DUE)


async def test_all_of_it_may_be_typed_ahead(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "bjd1", *"lenen", "enter", "d1", *"bellen", "enter", "v")
        assert hands.sees("2 van 5 behandeld")
    assert item(store, "A12").decisions[0].text == "lenen"
    assert item(store, "A31").decisions[0].text == "bellen"


async def test_f3_keeps_and_stays(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"lenen", "f3")
        assert hands.says() == "Bewaard: A12 verbeteren: lenen"
        assert cursor_row(hands).startswith("■ A12")
        assert hands.sees("BESLOTEN")


async def test_who_and_by_when_can_be_said_as_people_say_them(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"lenen", "tab", *"mie")
        assert hands.line(" wie ").rstrip().endswith("→ Mieke Vis")
        await hands.press("tab", *"vr")
        assert hands.line("vóór  vr").rstrip().endswith("vr 27 nov 2026 · over 3 dagen")
        await hands.press("enter")
    kept = item(store, "A12").decisions[0]
    assert (kept.who, kept.by) == ("Mieke Vis", date(2026, 11, 27))


async def test_enter_goes_to_the_first_field_that_is_still_empty(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d2", *"15-12", "enter")
        assert hands.sees("nieuwe deadline")
        await hands.types("leverancier is later")
        await hands.press("enter")
        assert hands.says() == "Bewaard: A12 deadline 15 dec 2026: leverancier is later"
    assert item(store, "A12").deadline == date(2026, 12, 15)


async def test_a_date_that_is_none_is_not_kept(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"lenen", "tab", "tab", *"ooit", "enter")
        assert hands.says() == "“ooit” is geen datum. Bijvoorbeeld: 15-12, vr, +2w."
        await hands.press("ctrl+u", *"+2w", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: lenen"


async def test_complete_is_kept_on_its_key(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jj", "d9")
        assert hands.says() == "Bewaard: A31 afronden"
        assert cursor_row(hands).startswith("○ A5")
    assert item(store, "A31").completed == TODAY


async def test_what_does_not_apply_says_why(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "ds")
        assert hands.says() == "A12 is al begonnen."
        assert hands.sees("Verbeteren of versnellen")
        await hands.press("escape", "G", "d")
        assert hands.says() == "A3 is al afgerond."


async def test_an_item_outside_the_agenda_is_brought_in_by_a_decision(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "0", "G", "d0", *"nog even wachten", "enter")
        assert hands.says() == "Bewaard: A50 doorgaan: nog even wachten"
        await hands.press("escape")
        assert hands.sees("INGEBRACHT")
        assert hands.sees("1 van 6 behandeld")


# ---- verdicts and words


async def test_verified_costs_one_key(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "G", "v")
        assert hands.says() == "Bewaard: A3 akkoord"
        assert hands.sees("1 van 5 behandeld")
        assert cursor_row(hands).startswith("○ A12 Twee schrijvers")


async def test_reopening_asks_why(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "G", "x", "enter")
        assert hands.says() == "Vul eerst in: waarom heropenen."
        await hands.types("zaterdag ontbreekt nog")
        await hands.press("enter")
        assert hands.says() == "Bewaard: A3 heropend: zaterdag ontbreekt nog"
    assert item(store, "A3").completed is None


async def test_an_unknown_status_is_discussed_with_a_word(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj", "c", *"rapport komt morgen", "enter")
        assert hands.says() == "Bewaard: A5 besproken: rapport komt morgen"
        assert cursor_row(hands).startswith("● A14")


async def test_red_or_orange_asks_more_than_a_word(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "c")
        assert hands.says() == "Rood of oranje vraagt een besluit."


# ---- lights


async def test_green_handles_an_unknown_status_and_the_walk_goes_on(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj", "lg")
        assert hands.says() == "Bewaard: A5 licht groen"
        assert cursor_row(hands).startswith("● A14")
        assert hands.line("A5  Lezerspanel").partition("│")[0].rstrip().endswith("✓")


async def test_red_keeps_the_item_in_its_place_and_asks_a_decision(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "jjj", "lr")
        assert hands.says() == "Bewaard: A5 licht rood"
        assert cursor_row(hands).startswith("■ A5")
        assert hands.sees("Wat zijn de oorzaken?")
        assert hands.sees("0 van 5 behandeld")


# ---- agreements


async def test_agreements_are_kept_not_kept_or_left_open(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "x", *"bureau failliet", "enter")
        assert hands.says() == "Bewaard: A12 afspraak niet nagekomen: Twee schrijvers inhuren"
        assert cursor_row(hands).startswith("■ A12")
        await hands.press("k", "v")
        assert hands.says() == "Bewaard: A12 afspraak nagekomen: Twee schrijvers inhuren"
        await hands.press("g", "c")
        assert hands.says() == "Bewaard: A12 afspraak blijft open: Twee schrijvers inhuren"


async def test_an_agreement_is_not_parked(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "z")
        assert hands.says() == "Een afspraak is nagekomen of niet nagekomen; meer kan hier niet."


# ---- parking, undo


async def test_what_is_parked_comes_back_at_the_end(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "v", "z")
        assert hands.says() == "Bewaard: A12 geparkeerd"
        assert cursor_row(hands).startswith("▲ A31")
        await hands.press("d0", *"a", "enter", "lg", "lg", "v")
        assert cursor_row(hands).startswith("■ A12")
        await hands.press("d0", *"b", "enter")
        assert hands.sees("5 van 5 behandeld")
        assert hands.sees("Alles is behandeld: f sluit af.")


async def test_undo_says_what_and_goes_back_to_it(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "G", "v", "u")
        assert hands.says() == "Teruggedraaid: A3 akkoord"
        assert cursor_row(hands).startswith("● A3")
        assert hands.sees("0 van 5 behandeld")
        await hands.press("U")
        assert hands.says() == "Opnieuw gedaan: A3 akkoord"
        assert hands.sees("1 van 5 behandeld")


# ---- everywhere


async def test_everything_can_be_done_from_the_item_alone(store: Path) -> None:
    async with driver(store, size=(80, 24)) as hands:
        await hands.press("enter", "b", "j", "enter", "enter", "d1", *"lenen", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: lenen"
        assert hands.sees("Werving praktijkopleiders")
        assert not hands.sees("BESLUIT NODIG")


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 20)])
@pytest.mark.parametrize("lang", list(Lang))
async def test_a_decision_is_typed_in_every_size_and_language(
    store: Path, size: tuple[int, int], lang: Lang
) -> None:
    async with driver(store, size=size, lang=lang) as hands:
        await hands.press("enter", "b", "j", "d")
        labels = {Lang.NL: "Ongewijzigd doorgaan", Lang.EN: "Continue unchanged"}
        assert hands.sees(labels[lang])
        assert hands.sees("A12 ")
        await hands.press("1", *"lenen")
        assert hands.sees("lenen")
        await hands.press("enter")
        assert "A12" in hands.says()
    assert item(store, "A12").decisions[0].text == "lenen"


async def test_in_a_terminal_that_is_too_small_no_key_does_anything_and_typed_text_is_safe(
    store: Path,
) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1", *"lenen")
        await hands.resize(50, 15)
        await hands.press("enter", *"xyz")
        await hands.resize(120, 36)
        assert hands.line("wat  ").split("│")[1].split() == ["wat", "lenen"]
        await hands.press("enter")
        assert hands.says() == "Bewaard: A12 verbeteren: lenen"


async def test_what_is_typed_right_after_an_answer_goes_on_in_the_session(store: Path) -> None:
    async with driver(store, today=TODAY - timedelta(days=1)) as hands:
        await hands.press("enter", "b", "j", "v", "d1", *"twee lenen", "enter")
        assert hands.says() == "Bewaard: A12 verbeteren: twee lenen"
