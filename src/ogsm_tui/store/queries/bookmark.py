"""What a bookmark holds on a date: facts from the store, judged by the rules, and what is shown of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, select

from ogsm_tui.method.evaluate import evaluation
from ogsm_tui.method.facts import ActionFacts, Evaluation, SessionFacts, SteeringFacts
from ogsm_tui.method.listing import judge_action, judge_steering, list_actions
from ogsm_tui.method.signals import action_signals
from ogsm_tui.method.words import (
    Handled,
    ItemKind,
    Light,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Signal,
)
from ogsm_tui.store.models import ItemRef, Overview
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.calendar import session_facts
from ogsm_tui.store.queries.facts import left_over, listable
from ogsm_tui.store.queries.listed import listed_actions, listed_strategies
from ogsm_tui.store.queries.parts import agenda, bound, collector_held, given_ids, item
from ogsm_tui.store.queries.plans import plan
from ogsm_tui.store.queries.steering import facts_of, strategy_facts

_HANDLED: Final = Prepared(
    select(agenda.c.item_id, agenda.c.state).where(
        agenda.c.session_id == bindparam("session"), agenda.c.state != Handled.OPEN.value
    )
)
_ARCHIVED: Final = Prepared(select(item.c.id).where(item.c.id.in_(given_ids()), item.c.archived.is_(True)))


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules say of one item; `section` is `None` where the bookmark does not list it."""

    light: Light | None
    report_date: date | None
    section: Section | None
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]


class Listing(NamedTuple):
    """Where a bookmark lists an item, and why."""

    ref: ItemRef
    section: Section
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]


@collector_held()
def listing(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> tuple[Listing, ...]:
    """Give what the bookmark of a kind holds on a date, in its order, and why; nothing to show of it."""
    sessions = session_facts(connection, ogsm_id)
    look = evaluation(kind, on, sessions)
    left = left_over(connection, sessions, look)
    found: list[Listing] = []
    if kind == SessionKind.STRATEGY_REVIEW:
        for facts in strategy_facts(connection, ogsm_id, look, left):
            item, reasons, signals = judge_steering(facts, look)
            found.append(Listing(ItemRef(ItemKind.STRATEGY, item.id), Section.STRATEGIES, reasons, signals))
    for judged in list_actions(listable(connection, ogsm_id, look, left).facts, look).values():
        found.extend(
            Listing(ItemRef(ItemKind.ACTION, action.id), section, reasons, signals)
            for action, section, reasons, signals in judged
        )
    return tuple(found)


@collector_held()
def overview(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> Overview:
    """Give what the bookmark of a kind of session holds on a date, in its order.

    Raises:
        NoResultFound: There is no plan of this id.
    """
    sessions = session_facts(connection, ogsm_id)
    look = evaluation(kind, on, sessions)
    left = left_over(connection, sessions, look)
    handled = _handled(connection, sessions, kind)
    known = listable(connection, ogsm_id, look, left)
    actions = listed_actions(connection, ogsm_id, list_actions(known.facts, look), known.shown, handled)
    strategies = None
    if kind == SessionKind.STRATEGY_REVIEW:
        strategies = listed_strategies(connection, ogsm_id, look, left, handled)
    return Overview(
        plan=plan(connection, ogsm_id),
        bookmark=kind.value,
        on=on,
        previous_session=None if look.previous_began is None else look.previous_began.date(),
        strategies=strategies,
        decide=actions[Section.DECIDE],
        unknown=actions[Section.UNKNOWN],
        check=actions[Section.CHECK],
    )


def judged_items(
    connection: Connection, ogsm_id: int, kind: SessionKind, on: date, refs: Iterable[ItemRef]
) -> dict[ItemRef, Judged]:
    """Say what the rules of a bookmark make of single items, listed or not; unknown ones are left out."""
    look = evaluation(kind, on, session_facts(connection, ogsm_id))
    known = facts_of(connection, ogsm_id, look, refs)
    archived = _archived(connection, known)
    return {ref: judge(ref, facts, look, archived=ref.id in archived) for ref, facts in known.items()}


def judge(ref: ItemRef, facts: ActionFacts | SteeringFacts, look: Evaluation, *, archived: bool) -> Judged:
    """Say what the rules of a bookmark make of one item, listed or not."""
    section: Section | None = None
    reasons: tuple[Reason, ...] = ()
    if isinstance(facts, ActionFacts):
        judgement = None if archived else judge_action(facts, look)
        if judgement is not None:
            section, reasons = judgement.section, judgement.reasons
        signals = action_signals(facts, look.on)
    else:
        _, reasons, signals = judge_steering(facts, look)
        if ref.kind == ItemKind.STRATEGY and look.kind == SessionKind.STRATEGY_REVIEW:
            section = Section.STRATEGIES
        if archived:
            section, reasons = None, ()
    return Judged(facts.light, facts.report_date, section, reasons, signals)


def _archived(connection: Connection, refs: Iterable[ItemRef]) -> frozenset[int]:
    return frozenset(_ARCHIVED.column(connection, ids=bound(ref.id for ref in refs)))


def _handled(
    connection: Connection, sessions: Iterable[SessionFacts], kind: SessionKind
) -> Mapping[int, Handled]:
    """Read what the running session has handled, where it is of this kind."""
    for session in sessions:
        if session.status == SessionStatus.RUNNING and session.kind == kind:
            rows = _HANDLED.all(connection, session=session.id)
            return {item_id: Handled(state) for item_id, state in rows}
    return {}
