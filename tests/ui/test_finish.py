"""Finishing: what is left, who was there, the next session; then it is closed for good."""

from datetime import datetime
from pathlib import Path

from ogsm_tui.bootstrap import open_at
from ogsm_tui.method.words import Handled, SessionKind, SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.views import MinutesView
from tests.driver import TODAY, Hands, driver
from tests.store_helpers import no_file_larger_than


def minutes(store: Path) -> MinutesView:
    """Read what the minutes of the session of today hold."""
    opened = open_at(store, Clock(TODAY), "reader")
    reading = opened.reading()
    session = next(each for each in reading.sessions(reading.plans()[0].id) if each.day == TODAY)
    view = reading.minutes(session.id)
    opened.close()
    return view


async def decide_red(hands: Hands) -> None:
    """Begin, and decide on what is red."""
    await hands.press("enter", "b", "v", "d1", *"twee lenen", "enter")


async def test_what_is_left_is_named_and_will_come_back(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("z", "f")
        assert hands.sees("Doensessie afsluiten")
        assert hands.sees("1 van 5 behandeld · 0 van 60 minuten · 1 besluit")
        assert hands.sees("NIET BEHANDELD  4")
        assert hands.line("A31 Werving").rstrip().endswith("geparkeerd ‖")
        assert hands.sees("Dit komt terug in de volgende sessie.")


async def test_escape_and_q_go_back_and_nothing_is_closed(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        for key in ("escape", "q"):
            await hands.press("f", key)
            assert hands.sees("1 van 5 behandeld    ")
    assert minutes(store).session.status is SessionStatus.RUNNING


async def test_who_was_needed_is_taken_to_be_here_and_anybody_can_be_changed(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("f")
        assert hands.line("Ravi Sharma").strip("▌ ").startswith("✓")
        assert hands.line("Jan Bos").strip("▌ ").startswith("✓")
        assert not hands.line("Tarik Ali").strip("▌ ").startswith("✓")
        assert hands.sees("2 van 4")
        await hands.press("g", "space")
        assert hands.sees("1 van 4")


async def test_who_was_said_to_be_here_can_still_be_left_out(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("w", "4", "q", "f")
        assert hands.sees("3 van 4")
        await hands.press("G", "space", "enter", "enter", "j")
    assert set(minutes(store).present) == {"Ravi Sharma", "Jan Bos"}


async def test_the_session_is_closed_after_the_question_and_the_minutes_are_shown(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("f", "enter", *"8", "enter")
        assert hands.sees("De sessie afsluiten?")
        await hands.press("j")
        assert hands.says() == "Bewaard: doensessie afgesloten"
        assert hands.sees("twee lenen")
        await hands.press("q")
        assert hands.sees("Rapportages lezen")
    view = minutes(store)
    assert view.session.status is SessionStatus.CLOSED
    assert view.session.rating == 8
    assert set(view.present) == {"Ravi Sharma", "Jan Bos"}
    assert {each.code: each.state for each in view.entries}["A5"] is Handled.NOT_REACHED


async def test_red_without_a_decision_asks_once_more(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "f", "enter", "enter")
        assert hands.sees("1 punt rood en zonder besluit. Toch afsluiten?")
        await hands.press("enter")
        assert hands.sees("TEN SLOTTE")
        await hands.press("enter", "j")
        assert hands.sees("De sessie afsluiten?")
        await hands.press("enter")
    assert minutes(store).session.status is SessionStatus.RUNNING


async def test_the_next_session_is_proposed_and_can_be_put_elsewhere(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("f", "enter")
        assert hands.sees("volgende sessie  22 dec 2026")
        assert hands.offers().startswith("⏎ Afsluiten")
        await hands.press("tab", *"15-12", "tab", *"1330", "enter", "j")
        assert hands.says() == "Bewaard: doensessie afgesloten"
    opened = open_at(store, Clock(TODAY), "reader")
    reading = opened.reading()
    sessions = reading.sessions(reading.plans()[0].id)
    opened.close()
    starts = [each.start for each in sessions if each.status is SessionStatus.PLANNED]
    assert starts == [datetime(2026, 12, 15, 13, 30)]
    assert all(each.kind is SessionKind.ACTION_REVIEW for each in sessions)


async def test_where_it_cannot_be_kept_the_reason_stays_and_it_can_be_done_again(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("f", "enter")
        with no_file_larger_than(1):
            await hands.press("enter", "j")
        assert hands.says().startswith(f"De schijf van {store} is vol.")
        assert minutes(store).session.status is SessionStatus.RUNNING
        await hands.press("enter", "j")
        assert hands.says() == "Bewaard: doensessie afgesloten"


async def test_a_rating_is_a_number_up_to_ten(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("f", "enter", *"11", "enter")
        assert hands.says() == "Cijfer: kies een waarde van 1 tot en met 10."


async def test_the_minutes_can_be_read_while_the_session_runs(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("m")
        assert hands.sees("twee lenen")
        await hands.press("q")
        assert hands.sees("BESLUIT NODIG")


async def test_a_closed_session_cannot_be_undone(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("f", "enter", "enter", "j")
        await hands.press("q")
        await hands.press("u")
        assert hands.says().startswith(
            "Hier stopt terugdraaien: de doensessie van 24 nov 2026 is afgesloten."
        )
