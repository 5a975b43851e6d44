"""A doensessie as the team lives it (method.md, section 6): every act, what it does, and undo of each."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from ogsm_tui.method.words import (
    Act,
    DecisionKind,
    Handled,
    Light,
    Outcome,
    Section,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import Closing, DecisionDraft, NewValues, ReportDraft
from ogsm_tui.services.office import office
from ogsm_tui.services.outcome import Done
from ogsm_tui.store.care import content_hash
from ogsm_tui.store.opening import open_store
from tests.services.conftest import ON, Table


def test_beginning_writes_the_agenda_in_the_order_of_the_method(table: Table) -> None:
    before = [entry.code for entry in table.view().entries]
    table.begin()
    view = table.view()
    assert [entry.code for entry in view.entries] == before
    assert before == ["A1", "A2", "A3", "A4", "A5", "A6", "A7"]
    assert view.running
    assert view.session is not None
    assert view.session.facilitator == "Ravi Sharma"
    assert {entry.code for entry in view.entries if entry.carried} == {"A2", "A3"}
    assert [entry.code for entry in view.left_behind] == ["A8"]


def test_a_session_begun_by_mistake_leaves_no_trace(table: Table) -> None:
    start = content_hash(table.store)
    table.begin()
    assert table.kept(table.desk.history.undo()).act is Act.BEGIN
    assert content_hash(table.store) == start
    assert table.view().session is not None
    assert not table.view().running


Doing = Callable[[Table], Done]


def _walk(name: str, code: str, *more: object) -> Doing:
    def act(table: Table) -> Done:
        service: Callable[..., Done] = getattr(table.desk.walking, name)
        return service(table.session_id, table.plan.id_of(code), *more)

    return act


def _verify(code: str) -> Doing:
    return lambda table: table.desk.walking.verify(table.session_id, [table.plan.id_of(code)])


def _decide(code: str, kind: DecisionKind, text: str = "", who: str = "", **values: object) -> Doing:
    return lambda table: table.decide(code, kind, text, who, **values)


HANDLING = [
    ("an agreement", "A1", _decide("A1", DecisionKind.INTERVENE, "inhuren", "Jan Bos"), Handled.DECIDED),
    ("going on as it is", "A2", _decide("A2", DecisionKind.CONTINUE, "het loopt"), Handled.DECIDED),
    ("a green light on red", "A1", _walk("set_light", "A1", Light.GREEN), Handled.OPEN),
    ("a green light on unknown", "A4", _walk("set_light", "A4", Light.GREEN), Handled.DISCUSSED),
    ("a red light on unknown", "A4", _walk("set_light", "A4", Light.RED), Handled.OPEN),
    ("a word on unknown", "A4", _walk("discuss", "A4", "komt morgen"), Handled.DISCUSSED),
    ("asking for a report", "A4", _decide("A4", DecisionKind.REQUEST_REPORT, "", "Jan Bos"), Handled.DECIDED),
    ("starting now", "A5", _decide("A5", DecisionKind.START), Handled.DECIDED),
    ("verified", "A6", _verify("A6"), Handled.VERIFIED),
    ("verified, date unknown", "A7", _verify("A7"), Handled.VERIFIED),
    ("reopened", "A6", _walk("reopen", "A6", "er ligt nog werk"), Handled.REOPENED),
    ("parked", "A1", _walk("park", "A1"), Handled.PARKED),
    ("brought in", "A8", _walk("bring_in", "A8"), Handled.OPEN),
    ("a decision on what is not listed", "A8", _decide("A8", DecisionKind.CONTINUE, "ja"), Handled.DECIDED),
]


@pytest.mark.parametrize(
    ("code", "act", "state"), [case[1:] for case in HANDLING], ids=[c[0] for c in HANDLING]
)
def test_every_act_puts_its_row_in_a_state_and_undo_and_redo_are_exact(
    table: Table, code: str, act: Doing, state: Handled
) -> None:
    table.begin()
    before = content_hash(table.store)
    table.kept(act(table))
    assert table.state(code) is state
    after = content_hash(table.store)
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before
    table.kept(table.desk.history.redo())
    assert content_hash(table.store) == after


EFFECTS = [
    (_decide("A1", DecisionKind.RESCHEDULE, "zieken", deadline=date(2027, 1, 15)), "A1",
     lambda item: item.deadline == date(2027, 1, 15) and [m.new for m in item.moves] == [date(2027, 1, 15)]),
    (_decide("A3", DecisionKind.RESCHEDULE, "eindelijk", deadline=date(2027, 1, 15)), "A3",
     lambda item: item.deadline == date(2027, 1, 15) and item.moves == ()),
    (_decide("A1", DecisionKind.REASSIGN, owner="Nieuwe Naam"), "A1",
     lambda item: item.owner == "Nieuwe Naam"),
    (_decide("A1", DecisionKind.STOP, "niet meer nodig"), "A1", lambda item: item.status is Status.ICEBOX),
    (_decide("A1", DecisionKind.COMPLETE), "A1",
     lambda item: item.status is Status.COMPLETED and item.completed == ON
     and [v.verdict for v in item.verifications] == [Verdict.VERIFIED]),
    (_decide("A5", DecisionKind.START), "A5", lambda item: item.status is Status.DOING),
    (_decide("A1", DecisionKind.CONTINUE, "ja"), "A1", lambda item: item.status is Status.DOING),
    (_walk("reopen", "A6", "nog werk"), "A6",
     lambda item: item.status is Status.DOING and item.completed is None),
    (_walk("set_light", "A2", Light.GREEN), "A2",
     lambda item: item.light is Light.GREEN and item.light_in_session and item.reports[0].date == ON),
]  # fmt: skip


@pytest.mark.parametrize(("act", "code", "holds"), EFFECTS)
def test_a_decision_changes_the_plan_as_its_kind_says(
    table: Table, act: Doing, code: str, holds: object
) -> None:
    table.begin()
    table.kept(act(table))
    assert callable(holds)
    assert holds(table.item(code))


def test_a_decision_keeps_old_and_new_value(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.RESCHEDULE, "zieken", deadline=date(2027, 1, 15)))
    decision = table.item("A1").decisions[0]
    assert (decision.old, decision.new) == ("2026-11-01", "2027-01-15")


REFUSALS = [
    (_decide("A6", DecisionKind.CONTINUE, "ja"), "already-completed"),
    (_decide("A1", DecisionKind.START), "already-started"),
    (_decide("A1", DecisionKind.INTERVENE, "", "Jan Bos"), "field-required"),
    (_decide("A1", DecisionKind.RESCHEDULE, "zo", deadline=date(2026, 11, 1)), "unchanged"),
    (_decide("A1", DecisionKind.REASSIGN, owner="Jan Bos"), "unchanged"),
    (_decide("A1", DecisionKind.ADJUST, "", wording="anders"), "not-for-this-item"),
    (_walk("discuss", "A1", "woord"), "asks-decision"),
    (_walk("discuss", "A6", "woord"), "asks-verdict"),
    (_walk("discuss", "A4", " "), "field-required"),
    (_walk("reopen", "A6", " "), "field-required"),
    (_walk("reopen", "A1", "waarom"), "not-completed"),
    (_verify("A1"), "not-completed"),
    (_walk("bring_in", "A1"), "already-listed"),
    (_walk("set_light", "I1", None), "not-for-this-item"),
    (_walk("set_light", "A6", Light.RED), "already-completed"),
]


@pytest.mark.parametrize(("act", "why"), REFUSALS)
def test_what_cannot_be_is_refused_and_changes_nothing(table: Table, act: Doing, why: str) -> None:
    table.begin()
    before = content_hash(table.store)
    assert table.refused(act(table)) == why
    assert content_hash(table.store) == before


def test_before_the_session_nothing_is_recorded(table: Table) -> None:
    assert table.refused(table.decide("A1", DecisionKind.CONTINUE, "ja")) == "not-running"


def test_striking_a_decision_takes_back_what_it_did_whatever_came_after(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.RESCHEDULE, "zieken", deadline=date(2027, 1, 15)))
    table.kept(table.decide("A2", DecisionKind.CONTINUE, "ja"))
    first = table.item("A1").decisions[0]
    table.kept(table.desk.deciding.strike(table.session_id, first.id))
    assert table.item("A1").deadline == date(2026, 11, 1)
    assert table.item("A1").moves == ()
    assert table.state("A1") is Handled.OPEN
    assert table.state("A2") is Handled.DECIDED


def test_revising_puts_the_final_decision_in_the_place_of_the_first(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.COMPLETE))
    first = table.item("A1").decisions[0]
    draft = DecisionDraft(
        table.plan.id_of("A1"),
        DecisionKind.RESCHEDULE,
        "toch niet klaar",
        values=NewValues(deadline=date(2027, 2, 1)),
    )
    table.kept(table.desk.deciding.revise(table.session_id, first.id, draft))
    item = table.item("A1")
    assert [each.kind for each in item.decisions] == [DecisionKind.RESCHEDULE]
    assert (item.status, item.completed, item.verifications) == (Status.DOING, None, ())
    assert item.deadline == date(2027, 2, 1)
    assert table.state("A1") is Handled.DECIDED


def test_what_becomes_listed_during_the_session_comes_at_the_end_of_its_section(table: Table) -> None:
    table.begin()
    other = table.another_window()
    table.kept(other.reporting.report(table.plan.id_of("A8"), ReportDraft(light=Light.RED)))
    assert table.codes(Section.DECIDE) == ["A1", "A2", "A3", "A8"]
    table.kept(table.decide("A8", DecisionKind.CONTINUE, "ja"))
    assert table.codes(Section.DECIDE) == ["A1", "A2", "A3", "A8"]
    assert table.codes(Section.BROUGHT_IN) == []


def test_section_and_place_stay_whatever_the_light_becomes(table: Table) -> None:
    table.begin()
    before = [(entry.code, entry.section) for entry in table.view().entries]
    table.kept(_walk("set_light", "A1", Light.GREEN)(table))
    table.kept(_walk("set_light", "A4", Light.RED)(table))
    assert [(entry.code, entry.section) for entry in table.view().entries] == before
    assert table.entry("A1").light is Light.GREEN


def test_undo_never_takes_back_what_another_window_did(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.REASSIGN, owner="Mieke Vis"))
    other = table.another_window()
    draft = DecisionDraft(table.plan.id_of("A1"), DecisionKind.REASSIGN, values=NewValues(owner="Tarik Ali"))
    table.kept(other.deciding.decide(table.session_id, draft))
    assert table.refused(table.desk.history.undo()) == "changed-by-another"
    assert table.item("A1").owner == "Tarik Ali"


def test_undo_goes_on_after_the_store_was_closed_and_opened(table: Table) -> None:
    table.begin()
    before = content_hash(table.store)
    table.kept(table.decide("A1", DecisionKind.CONTINUE, "ja"))
    path = table.store.path
    table.store.close()
    again = open_store(path)
    desk = office(again, Clock(ON), "window-1", table.plan.id)
    table.kept(desk.history.undo())
    assert content_hash(again) == before
    again.close()


def test_finishing_closes_for_good_and_carries_over_what_was_left(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.CONTINUE, "ja"))
    table.kept(_walk("park", "A2")(table))
    table.kept(
        table.desk.conducting.finish(
            table.session_id,
            Closing(present=("Jan Bos", "Ravi Sharma"), rating=8),
            {table.plan.id_of("A1"): 90},
        )
    )
    view = table.view()
    assert view.session is not None
    assert view.session.status is SessionStatus.CLOSED
    assert view.session.rating == 8
    assert view.present == ("Jan Bos", "Ravi Sharma")
    assert table.state("A1") is Handled.DECIDED
    assert table.state("A2") is Handled.PARKED
    assert table.state("A3") is Handled.NOT_REACHED
    assert table.entry("A1").seconds == 90
    assert table.refused(table.decide("A3", DecisionKind.CONTINUE, "ja")) == "closed"
    assert table.refused(table.desk.history.undo()) == "closed-for-good"
    following = table.desk.reading.session(table.plan.id, SessionKind.ACTION_REVIEW)
    assert following.session is not None
    assert following.session.start == datetime(2026, 12, 22, 10, 0)
    carried = {entry.code for entry in following.entries if entry.carried}
    assert carried == {"A2", "A3", "A4", "A5", "A6", "A7"}


def test_agreements_are_the_first_group_and_are_judged(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.INTERVENE, "inhuren", "Jan Bos"))
    assert table.view().agreements == ()
    table.kept(table.desk.conducting.finish(table.session_id, Closing()))
    desk = office(table.store, Clock(date(2026, 12, 23)), "window-1", table.plan.id)
    view = desk.reading.session(table.plan.id, SessionKind.ACTION_REVIEW)
    assert view.session is not None
    assert [(each.code, each.text, each.late) for each in view.agreements] == [("A1", "inhuren", True)]
    table.kept(desk.conducting.begin(view.session.id))
    agreement = view.agreements[0].id
    judged_not_kept = desk.agreements.judge(view.session.id, agreement, Outcome.NOT_KEPT)
    assert table.refused(judged_not_kept) == "field-required"
    table.kept(desk.agreements.judge(view.session.id, agreement, Outcome.NOT_KEPT, "ziek"))
    judged = desk.reading.session(table.plan.id, session_id=view.session.id).agreements
    assert [(each.outcome, each.outcome_text, each.reviewed) for each in judged] == [
        (Outcome.NOT_KEPT, "ziek", "not-kept")
    ]


def test_what_an_earlier_session_said_of_an_agreement_stands(table: Table) -> None:
    table.begin()
    table.kept(table.decide("A1", DecisionKind.INTERVENE, "inhuren", "Jan Bos"))
    agreement = table.view().decisions[0].id
    table.kept(table.desk.conducting.finish(table.session_id, Closing()))
    on = date(2026, 12, 23)
    desk = office(table.store, Clock(on), "window-1", table.plan.id)
    first, second = (
        table.plan.session(SessionKind.STRATEGY_REVIEW, datetime(on.year, on.month, on.day, hour))
        for hour in (9, 14)
    )
    table.kept(desk.conducting.begin(first))
    table.kept(desk.agreements.judge(first, agreement, Outcome.KEPT))
    table.kept(desk.agreements.judge(first, agreement, Outcome.NOT_KEPT, "ziek"))  # on second thoughts
    table.kept(desk.conducting.finish(first, Closing()))
    table.kept(desk.conducting.begin(second))
    assert desk.reading.session(table.plan.id, session_id=second).agreements == ()
    assert table.refused(desk.agreements.judge(second, agreement, Outcome.KEPT)) == "already-judged"
    (said,) = desk.reading.session(table.plan.id, session_id=first).agreements
    assert (said.outcome, said.outcome_text) == (Outcome.NOT_KEPT, "ziek")
