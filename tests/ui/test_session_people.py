"""Who is here: the absent are marked, who must leave early comes first, an owner alone is told quietly."""

from datetime import datetime
from pathlib import Path

import pytest

from ogsm_tui.method.words import SessionKind, Status
from ogsm_tui.texts import Lang
from tests.builders import PlanBuilder, fresh_store
from tests.driver import TODAY, cursor_row, driver
from tests.ui.test_finish import minutes

JAN, MIEKE, RAVI, TARIK = "1234"
"""The keys of the people, in the order of their names."""


@pytest.mark.parametrize(
    ("lang", "present", "absent", "mark"),
    [
        (Lang.NL, "Bewaard: Tarik Ali aanwezig", "Bewaard: Tarik Ali afwezig", "afwezig"),
        (Lang.EN, "Kept: Tarik Ali present", "Kept: Tarik Ali absent", "absent"),
    ],
)
async def test_one_key_says_who_is_here_and_items_of_the_absent_are_marked(
    store: Path, lang: Lang, present: str, absent: str, mark: str
) -> None:
    async with driver(store, lang=lang) as hands:
        await hands.press("enter", "b", "w", TARIK)
        assert hands.says() == present
        await hands.press(TARIK, JAN)
        await hands.press("q")
        assert mark in hands.line("A31 Werving")
        assert mark in hands.line("A5  Lezerspanel")
        assert mark not in hands.line("A12 Honderd")
        await hands.press("u", "u")
        assert mark not in hands.line("A31 Werving")
    assert minutes(store).present == ("Tarik Ali",)


async def test_every_press_is_a_step_and_says_so(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "w", JAN)
        assert hands.line("Jan Bos").rstrip().endswith("aanwezig")
        await hands.press("space")
        assert hands.says() == "Bewaard: Jan Bos afwezig"
        await hands.press("space")
        assert hands.says() == "Bewaard: Jan Bos niet meer aan- of afwezig gemeld"
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: Jan Bos niet meer aan- of afwezig gemeld"
    assert minutes(store).absent == ("Jan Bos",)


async def test_items_of_who_must_leave_early_come_first(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "w", "down", "down", "down", "e")
        assert "moet eerder weg" in hands.line("Tarik Ali")
        await hands.press("escape", "g", "n")
        assert cursor_row(hands).startswith("▲ A31")
        assert "eerder weg" in hands.line("A31 Werving")
        await hands.press("d0", *"zo", "enter")
        assert cursor_row(hands).startswith("○ A5")
        await hands.press("lg")
        assert cursor_row(hands).startswith("● A14")


async def test_who_must_leave_early_is_known_after_the_program_was_closed(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "w", "down", "down", "down", "e", "q")
    async with driver(store) as hands:
        await hands.press("enter", "g", "n")
        assert cursor_row(hands).startswith("▲ A31")


async def test_before_the_session_nobody_is_here(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "w")
        assert hands.says() == "De sessie loopt niet."


async def test_an_owner_who_verifies_alone_is_told_on_one_quiet_line(tmp_path: Path) -> None:
    path = tmp_path / "alone.db"
    store = fresh_store(path)
    plan = PlanBuilder(store, title="Jaarplan", process_owner="Ravi Sharma")
    plan.person("Ravi Sharma")
    plan.action("A1", "Zelf gedaan", status=Status.COMPLETED, owner="Ravi Sharma", completed=TODAY)
    plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 10, 0))
    store.close()
    async with driver(path) as hands:
        await hands.press("enter", "b", "v")
        assert (
            hands.says()
            == "Bewaard: A1 akkoord (alleen de eigenaar gaf akkoord)Alles is behandeld: f sluit af."
        )
        assert hands.sees("alleen de eigenaar gaf akkoord")


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 20)])
async def test_everybody_is_seen_in_every_size(store: Path, size: tuple[int, int]) -> None:
    async with driver(store, size=size) as hands:
        await hands.press("enter", "b", "w", RAVI)
        for name in ("Jan Bos", "Mieke Vis", "Ravi Sharma", "Tarik Ali"):
            assert hands.sees(name)
        assert hands.sees("1 van 4")
        assert hands.line("Mieke Vis").split()[0] == MIEKE
