"""What a session records beside handling its items, each act one step; and when the next session is."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from ogsm_tui.method.words import DecisionKind, ItemField, ItemKind, SessionKind, SessionStatus
from ogsm_tui.services.drafts import Closing, DecisionDraft, FieldValue, ItemDraft, Planned
from ogsm_tui.services.outcome import Done
from ogsm_tui.store.care import content_hash
from tests.services.conftest import ON, Table

Doing = Callable[[Table], Done]


def _with_action(code: str, text: str, who: str) -> Doing:
    def act(table: Table) -> Done:
        draft = DecisionDraft(table.plan.id_of(code), DecisionKind.INTERVENE, text, who, date(2026, 12, 22))
        return table.desk.deciding.decide(table.session_id, draft, with_action=True)

    return act


def _about_plan(kind: DecisionKind, text: str) -> Doing:
    def act(table: Table) -> Done:
        return table.desk.deciding.decide(table.session_id, DecisionDraft(None, kind, text))

    return act


def _change(code: str, **values: FieldValue) -> Doing:
    def act(table: Table) -> Done:
        named = {ItemField(name): value for name, value in values.items()}
        return table.desk.items.change(table.plan.id_of(code), named, table.session_id)

    return act


def _add(**values: FieldValue) -> Doing:
    def act(table: Table) -> Done:
        draft = ItemDraft(ItemKind.ACTION, {ItemField(name): value for name, value in values.items()})
        return table.desk.items.add(draft, table.session_id)

    return act


def _note(code: str, text: str) -> Doing:
    def act(table: Table) -> Done:
        return table.desk.walking.note(table.session_id, table.plan.id_of(code), text, lesson=True)

    return act


def _postpone(*codes: str) -> Doing:
    def act(table: Table) -> Done:
        return table.desk.walking.postpone(table.session_id, [table.plan.id_of(code) for code in codes])

    return act


RECORDING = [
    ("a decision with its action", _with_action("A1", "inhuren", "Jan Bos")),
    ("a decision on a strategy with its action", _with_action("S1", "inhuren", "Nieuwe Naam")),
    ("a decision on an indicator with its action", _with_action("I1", "meten", "Jan Bos")),
    ("a decision about the plan", _about_plan(DecisionKind.CONTINUE, "zo verder")),
    ("fields", _change("A1", title="Anders", owner="Mieke Vis", deadline=date(2027, 1, 15))),
    ("who is involved", _change("A1", involved=("Mieke Vis", "Nieuwe Naam"), strategies=())),
    ("a new action", _add(title="Nieuw", owner="Jan Bos", strategies=("S1",), involved=("Mieke Vis",))),
    ("a note", _note("A1", "opgemerkt")),
    ("several parked", _postpone("A2", "A3")),
    (
        "somebody present",
        lambda table: table.desk.conducting.attend(table.session_id, "Jan Bos", present=True),
    ),
]


@pytest.mark.parametrize("act", [case[1] for case in RECORDING], ids=[case[0] for case in RECORDING])
def test_everything_else_that_is_recorded_is_one_step_too(table: Table, act: Doing) -> None:
    table.begin()
    before = content_hash(table.store)
    table.kept(act(table))
    after = content_hash(table.store)
    assert after != before
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before
    table.kept(table.desk.history.redo())
    assert content_hash(table.store) == after


@pytest.mark.parametrize(("code", "strategies"), [("A1", ["S1"]), ("S1", ["S1"]), ("I1", ["S1"]), ("A2", [])])
def test_an_action_made_with_a_decision_stands_under_the_same_strategy(
    table: Table, code: str, strategies: list[str]
) -> None:
    table.begin()
    kept = table.kept(_with_action(code, "inhuren", "Jan Bos")(table))
    made = table.desk.reading.find(table.plan.id, kept.subject["action"])
    assert made is not None
    item = table.desk.reading.item(made, SessionKind.ACTION_REVIEW, ON)
    assert item is not None
    assert [each.code for each in item.strategies] == strategies
    assert (item.title, item.owner, item.deadline) == ("inhuren", "Jan Bos", date(2026, 12, 22))
    assert kept.subject["action"] not in [entry.code for entry in table.view().entries]


def _starts(table: Table) -> list[datetime]:
    sessions = table.desk.reading.sessions(table.plan.id)
    return sorted(each.start for each in sessions if each.status is SessionStatus.PLANNED)


def test_another_date_at_the_end_moves_the_next_session_that_was_planned(table: Table) -> None:
    planned = Planned(SessionKind.ACTION_REVIEW, datetime(2026, 12, 22, 10, 0))
    table.kept(table.desk.calendar.plan(planned))
    table.begin()
    wanted = datetime(2026, 12, 15, 13, 30)
    table.kept(table.desk.conducting.finish(table.session_id, Closing(next_start=wanted)))
    assert _starts(table) == [wanted]


def test_the_date_that_was_planned_already_stays_as_it_is(table: Table) -> None:
    first, later = datetime(2026, 12, 22, 10, 0), datetime(2027, 1, 19, 10, 0)
    for start in (first, later):
        table.kept(table.desk.calendar.plan(Planned(SessionKind.ACTION_REVIEW, start)))
    table.begin()
    table.kept(table.desk.conducting.finish(table.session_id, Closing(next_start=first)))
    assert _starts(table) == [first, later]


def test_the_next_one_is_never_one_of_the_other_kind(table: Table) -> None:
    other = Planned(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 1, 10, 0))
    table.kept(table.desk.calendar.plan(other))
    table.begin()
    wanted = datetime(2026, 12, 15, 13, 30)
    table.kept(table.desk.conducting.finish(table.session_id, Closing(next_start=wanted)))
    assert _starts(table) == [other.start, wanted]


def test_before_it_begins_the_next_session_is_the_one_after_it(table: Table) -> None:
    after = datetime(2026, 12, 22, 10, 0)
    table.kept(table.desk.calendar.plan(Planned(SessionKind.ACTION_REVIEW, after)))
    following = table.view().next_session
    assert following is not None
    assert following.start == after
