"""The plan changes while the team talks: fields, a new action, a note or a lesson; each is one step."""

from datetime import date
from pathlib import Path

import pytest

from ogsm_tui.method.words import Status
from ogsm_tui.texts import Lang
from tests.driver import driver
from tests.ui.test_finish import minutes
from tests.ui.test_session_recording import item


async def test_any_field_of_the_item_is_changed_and_it_is_one_step(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "e", *" 2", "tab", *"tar", "tab", "tab", *"15-12", "enter")
        assert hands.says() == "Bewaard: A12 titel en nog 2: Honderd brieven herschrijven 2"
        known = item(store, "A12")
        assert (known.title, known.owner) == ("Honderd brieven herschrijven 2", "Tarik Ali")
        assert (known.deadline, len(known.moves)) == (date(2026, 12, 15), 2)
        assert [each.field for each in minutes(store).changes] == ["title", "owner", "deadline"]
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: A12 titel en nog 2: Honderd brieven herschrijven 2"
    known = item(store, "A12")
    assert (known.title, known.owner, known.deadline) == (
        "Honderd brieven herschrijven",
        "Jan Bos",
        date(2026, 11, 1),
    )


@pytest.mark.parametrize(("lang", "word"), [(Lang.NL, "Ice"), (Lang.EN, "ice"), (Lang.NL, "te")])
async def test_a_status_is_the_beginning_of_its_word(store: Path, lang: Lang, word: str) -> None:
    async with driver(store, lang=lang) as hands:
        await hands.press("enter", "b", "j", "e", "tab", "tab", *word, "enter")
    assert item(store, "A12").status is (Status.TODO if word == "te" else Status.ICEBOX)


async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "e", *"!", "tab", "tab", *"klaar", "enter")
        assert hands.says() == "Status: kies uit Icebox, te doen, mee bezig, afgerond."
        assert hands.sees("Honderd brieven herschrijven!")
        await hands.press("ctrl+u", *"mee", "enter")
        assert hands.says() == "Bewaard: A12 titel: Honderd brieven herschrijven!"


async def test_a_code_that_is_taken_is_refused_at_its_field(store: Path) -> None:
    async with driver(store, size=(60, 20)) as hands:
        await hands.press("enter", "b", "j", "e", "up", "ctrl+u", *"A5", "enter")
        assert hands.says() == "De code A5 is al in gebruik."
        assert hands.sees("code  A5")
        await hands.press(*"2", "enter")
        assert hands.says() == "Bewaard: A12 code: A52"


async def test_fields_of_a_completed_action_do_not_reopen_it(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "G", "e", "tab", "tab", *"mee", "enter")
        assert hands.says() == "A3 is afgerond; heropen het eerst, met een reden (x)."
    assert item(store, "A3").status is Status.COMPLETED


async def test_the_draft_of_a_change_comes_back_after_the_program_was_closed(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "e", *" voor mei", "escape")
    async with driver(store) as hands:
        await hands.press("enter", "e")
        assert hands.says() == "Wat eerder getypt was, staat er weer."
        assert hands.sees("Honderd brieven herschrijven voor mei")


# ---- a new action


async def test_a_new_action_stands_under_the_same_strategy(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "a")
        assert hands.sees("NIEUWE ACTIE ONDER S1")
        await hands.press(*"Redactie", "tab", *"mie", "tab", *"+2w", "tab", "tab", *"tar,jan", "enter")
        assert hands.says() == "Bewaard: A51 toegevoegd: Redactie"
        assert hands.sees("0 van 5 behandeld")
        made = item(store, "A51")
        assert (made.owner, made.deadline, made.status) == ("Mieke Vis", date(2026, 12, 8), Status.TODO)
        assert made.involved == ("Tarik Ali", "Jan Bos")
        assert [each.code for each in made.strategies] == ["S1"]
        await hands.press("u")
        assert hands.says() == "Teruggedraaid: A51 toegevoegd: Redactie"
        assert minutes(store).changes == ()


async def test_a_new_action_asks_a_title(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "a", "enter")
        assert hands.says() == "Vul eerst in: titel."


# ---- notes


@pytest.mark.parametrize(
    ("lang", "yes", "said"),
    [
        (Lang.NL, "j", "Bewaard: A12 les: Eerder inhuren"),
        (Lang.EN, "y", "Kept: A12 lesson: Eerder inhuren"),
        (Lang.NL, "", "Bewaard: A12 notitie: Eerder inhuren"),
    ],
)
async def test_a_note_or_a_lesson_stands_in_the_minutes(store: Path, lang: Lang, yes: str, said: str) -> None:
    async with driver(store, lang=lang) as hands:
        await hands.press("enter", "b", "j", "i", *"Eerder inhuren", "tab", *yes, "enter")
        assert hands.says() == said
        assert hands.sees("0 van 5 ") or hands.sees("0 of 5 ")
        assert hands.sees("Eerder inhuren")
        note = minutes(store).notes[0]
        assert (note.code, note.text, note.lesson) == ("A12", "Eerder inhuren", bool(yes))
        await hands.press("u")
    assert minutes(store).notes == ()
