"""Sessions of a plan file: planned ones are brought up to date, others stay (formats.md, section 1)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Section,
    SessionKind,
    SessionStatus,
)
from ogsm_tui.services.document import (
    AgendaDoc,
    DecisionDoc,
    NoteDoc,
    SessionDoc,
)
from ogsm_tui.services.drafts import Closing
from ogsm_tui.services.tally import LeftAlone
from ogsm_tui.store.care import content_hash
from tests.services.conftest import Table
from tests.services.plan_files import (
    START,
    plan_file,
    take,
    told,
)

# ---- sessions


def a_session(**values: Any) -> SessionDoc:
    """Give what a file says of the planned session."""
    return SessionDoc(kind=SessionKind.ACTION_REVIEW, start=datetime(2026, 11, 24, 10), **values)


SESSION_CHANGES: list[tuple[dict[str, Any], list[tuple[str, str, str]]]] = [
    ({"place": "Kamer 2", "minutes": 90}, [("minutes", "60", "90"), ("place", "", "Kamer 2")]),
    ({"series": ""}, [("series", "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "")]),
    ({"minutes": None, "status": None}, []),
    ({"status": SessionStatus.CANCELLED}, [("status", "planned", "cancelled")]),
    ({"facilitator": "Nieuw", "rating": 8}, [("rating", "", "8"), ("facilitator", "", "Nieuw")]),
    ({"present": ("Jan Bos", "Nieuw")}, [("present", "", "Jan Bos, Nieuw")]),
]


@pytest.mark.parametrize(("values", "changes"), SESSION_CHANGES)
def test_a_planned_session_is_brought_up_to_date(
    table: Table, values: dict[str, Any], changes: list[tuple[str, str, str]]
) -> None:
    doc = plan_file(sessions=(a_session(**values),))
    taken = take(table, doc)
    assert [(field, old, new) for _, field, old, new in told(taken)] == changes
    assert take(table, doc).nothing_new


def test_a_planned_session_becomes_what_it_was_in_the_file(table: Table) -> None:
    first = a_session(
        present=("Jan Bos", "Mieke Vis"),
        absent=("Gast",),
        agenda=(AgendaDoc(item="A1", section=Section.DECIDE),),
        notes=(NoteDoc(text="Eerst"),),
    )
    take(table, plan_file(sessions=(first,)))
    then = replace(
        first,
        place="Elders",
        present=("Mieke Vis", "Gast"),
        absent=("Jan Bos",),
        agenda=(
            AgendaDoc(item="A1", section=Section.DECIDE, state=Handled.DECIDED),
            AgendaDoc(item="A4", section=Section.UNKNOWN),
        ),
        decisions=(DecisionDoc(item="A1", kind=DecisionKind.CONTINUE, text="Ja"),),
        notes=(NoteDoc(text="Eerst"), NoteDoc(text="Dan", lesson=True)),
    )
    taken = take(table, plan_file(sessions=(then,)))
    assert dict(taken.changed) == {"sessions": 1}
    found = next(
        each for each in table.desk.reading.document(table.plan.id).sessions if each.start == then.start
    )
    assert (found.present, found.absent) == (then.present, then.absent)
    assert (found.agenda, found.decisions, found.notes) == (then.agenda, then.decisions, then.notes)
    assert take(table, plan_file(sessions=(then,))).nothing_new


@pytest.mark.parametrize("finished", [False, True])
def test_a_session_that_runs_or_is_closed_takes_nothing_and_it_is_said(table: Table, finished: bool) -> None:
    table.begin()
    if finished:
        table.kept(table.desk.conducting.finish(table.session_id, Closing()))
    before = content_hash(table.store)
    doc = plan_file(sessions=(a_session(place="Elders", notes=(NoteDoc(text="Nieuw"),)),))
    taken = take(table, doc)
    assert taken.left_alone == (LeftAlone(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 10)),)
    assert taken.nothing_new
    assert content_hash(table.store) == before


def test_a_session_of_which_the_file_says_the_same_is_not_spoken_of(table: Table) -> None:
    table.begin()
    assert take(table, table.desk.reading.document(table.plan.id)).left_alone == ()


def test_new_sessions_come_in_beside_those_that_are_there(table: Table) -> None:
    before = len(table.desk.reading.sessions(table.plan.id))
    doc = plan_file(sessions=(SessionDoc(kind=SessionKind.STRATEGY_REVIEW, start=START, place="Hier"),))
    assert dict(take(table, doc).added) == {"sessions": 1}
    sessions = table.desk.reading.sessions(table.plan.id)
    assert (len(sessions), [each.place for each in sessions if each.start == START]) == (before + 1, ["Hier"])
