"""The kinds of decision (method.md, section 6)."""

from datetime import timedelta

import pytest

from ogsm_tui.method.decisions import (
    Effect,
    default_by,
    default_who,
    first_missing,
    form,
    forms,
    refuse_decision,
)
from ogsm_tui.method.words import DecisionField, DecisionKind, ItemKind, Obstacle, SessionStatus, Status
from tests.method.given import BIJSTUREN, DOEN, NOV_24, OCT_27, at, day, session

TEXT, WHO, BY = DecisionField.TEXT, DecisionField.WHO, DecisionField.BY
ACTION, STRATEGY, INDICATOR = ItemKind.ACTION, ItemKind.STRATEGY, ItemKind.INDICATOR
AN_AGREEMENT = True


@pytest.mark.parametrize(
    ("item", "kind", "key", "asks", "effect", "agreement"),
    [
        (ACTION, "intervene", "1", "text who by", "none", AN_AGREEMENT),
        (ACTION, "reschedule", "2", "new-deadline text", "deadline", False),
        (ACTION, "reduce", "3", "text who by", "none", AN_AGREEMENT),
        (ACTION, "lower-quality", "4", "text who by", "none", AN_AGREEMENT),
        (ACTION, "reassign", "5", "new-owner", "owner", False),
        (ACTION, "request-report", "6", "who by text", "none", AN_AGREEMENT),
        (ACTION, "escalate", "7", "who text by", "none", AN_AGREEMENT),
        (ACTION, "stop", "8", "text", "icebox", False),
        (ACTION, "complete", "9", "", "completed", False),
        (ACTION, "continue", "0", "text", "none", False),
        (ACTION, "start", "s", "", "doing", False),
        (STRATEGY, "intervene", "1", "text who by", "none", AN_AGREEMENT),
        (STRATEGY, "adjust", "2", "new-wording text", "wording", False),
        (STRATEGY, "escalate", "7", "who text by", "none", AN_AGREEMENT),
        (STRATEGY, "stop", "8", "text", "archived", False),
        (STRATEGY, "continue", "0", "text", "none", False),
        (INDICATOR, "intervene", "1", "text who by", "none", AN_AGREEMENT),
        (INDICATOR, "retarget", "2", "new-target new-target-date text", "target", False),
        (INDICATOR, "request-report", "6", "who by text", "none", AN_AGREEMENT),
        (INDICATOR, "continue", "0", "text", "none", False),
    ],
)
def test_the_table_of_the_page(
    item: ItemKind, kind: str, key: str, asks: str, effect: str, agreement: bool
) -> None:
    offered = form(item, DecisionKind(kind))
    assert offered is not None
    assert offered.key == key
    assert offered.asks == tuple(DecisionField(field) for field in asks.split())
    assert offered.effect == Effect(effect)
    assert offered.agreement is agreement


@pytest.mark.parametrize(
    ("item", "keys"),
    [
        (ACTION, "1234567890s"),
        (STRATEGY, "12780"),
        (INDICATOR, "1260"),
        (ItemKind.GOAL, "170"),
        (ItemKind.OBJECTIVE, "170"),
        (None, "170"),
    ],
)
def test_the_keys_stand_in_order_and_never_shift(item: ItemKind | None, keys: str) -> None:
    assert "".join(offered.key for offered in forms(item)) == keys


@pytest.mark.parametrize("item", [*ItemKind, None])
def test_every_agreement_asks_who_and_by_when(item: ItemKind | None) -> None:
    for offered in forms(item):
        assert ({WHO, BY} <= set(offered.asks)) == offered.agreement


@pytest.mark.parametrize(
    ("item", "kind", "filled", "missing"),
    [
        (ACTION, DecisionKind.INTERVENE, {WHO, BY}, TEXT),
        (ACTION, DecisionKind.INTERVENE, {TEXT, BY}, WHO),  # an action without an owner
        (ACTION, DecisionKind.INTERVENE, {TEXT, WHO, BY}, None),
        (ACTION, DecisionKind.RESCHEDULE, set(), DecisionField.NEW_DEADLINE),
        (ACTION, DecisionKind.RESCHEDULE, {DecisionField.NEW_DEADLINE}, TEXT),
        (ACTION, DecisionKind.REQUEST_REPORT, {WHO, BY}, None),
        (ACTION, DecisionKind.ESCALATE, {BY}, WHO),
        (ACTION, DecisionKind.STOP, set(), TEXT),
        (ACTION, DecisionKind.CONTINUE, set(), TEXT),
        (ACTION, DecisionKind.COMPLETE, set(), None),
        (ACTION, DecisionKind.START, set(), None),
        (STRATEGY, DecisionKind.ADJUST, {DecisionField.NEW_WORDING}, None),
        (INDICATOR, DecisionKind.RETARGET, {TEXT}, DecisionField.NEW_TARGET),
        (INDICATOR, DecisionKind.RETARGET, {DecisionField.NEW_TARGET}, TEXT),
        (INDICATOR, DecisionKind.RETARGET, {DecisionField.NEW_TARGET_DATE, TEXT}, None),
    ],
)
def test_enter_goes_to_the_first_field_that_is_missing(
    item: ItemKind, kind: DecisionKind, filled: set[DecisionField], missing: DecisionField | None
) -> None:
    offered = form(item, kind)
    assert offered is not None
    assert first_missing(offered, filled) == missing


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (STRATEGY, DecisionKind.RESCHEDULE),
        (STRATEGY, DecisionKind.COMPLETE),
        (INDICATOR, DecisionKind.STOP),
        (ACTION, DecisionKind.ADJUST),
        (ItemKind.GOAL, DecisionKind.RETARGET),
        (None, DecisionKind.REASSIGN),
    ],
)
def test_a_kind_of_another_item_is_refused(item: ItemKind | None, kind: DecisionKind) -> None:
    assert refuse_decision(item, kind) == Obstacle.NOT_FOR_THIS_ITEM


@pytest.mark.parametrize(
    ("kind", "status", "why_not"),
    [
        (DecisionKind.START, Status.TODO, None),
        (DecisionKind.START, Status.DOING, Obstacle.ALREADY_STARTED),
        (DecisionKind.START, Status.ICEBOX, Obstacle.IN_ICEBOX),
        (DecisionKind.STOP, Status.DOING, None),
        (DecisionKind.STOP, Status.ICEBOX, Obstacle.ALREADY_STOPPED),
        (DecisionKind.COMPLETE, Status.DOING, None),
        (DecisionKind.COMPLETE, Status.TODO, None),
        (DecisionKind.CONTINUE, Status.ICEBOX, None),
    ],
)
def test_what_applies_to_an_action_by_its_status(
    kind: DecisionKind, status: Status, why_not: Obstacle | None
) -> None:
    assert refuse_decision(ACTION, kind, status) == why_not


@pytest.mark.parametrize("kind", [offered.kind for offered in forms(ACTION)])
def test_a_completed_action_is_verified_or_reopened_first(kind: DecisionKind) -> None:
    assert refuse_decision(ACTION, kind, Status.COMPLETED) == Obstacle.ALREADY_COMPLETED


def test_a_stopped_strategy_takes_what_is_left_to_say() -> None:
    assert refuse_decision(STRATEGY, DecisionKind.STOP, archived=True) == Obstacle.ALREADY_STOPPED
    assert refuse_decision(STRATEGY, DecisionKind.INTERVENE, archived=True) is None


def test_agreements_are_due_at_the_next_session_of_the_kind() -> None:
    sessions = [
        session(at(OCT_27, 10)),  # overdue
        session(at(NOV_24, 15)),  # later this day
        session(at(day(12, 1), 10), kind=BIJSTUREN),
        session(at(day(12, 8), 10), SessionStatus.CANCELLED),
        session(at(day(12, 22), 10)),
        session(at(day(12, 15), 10)),
    ]
    assert default_by(DOEN, NOV_24, sessions) == day(12, 15)
    assert default_by(BIJSTUREN, NOV_24, sessions) == day(12, 1)


def test_agreements_are_due_in_a_window_where_nothing_is_planned() -> None:
    assert default_by(DOEN, NOV_24, []) == NOV_24 + timedelta(days=30)
    assert default_by(BIJSTUREN, NOV_24, [session(at(day(12, 15), 10))]) == NOV_24 + timedelta(days=90)


def test_the_owner_does_what_is_agreed_but_is_not_who_it_is_escalated_to() -> None:
    assert default_who(DecisionKind.INTERVENE, "Jan Bos") == "Jan Bos"
    assert default_who(DecisionKind.ESCALATE, "Jan Bos") is None
    assert default_who(DecisionKind.REDUCE, None) is None
