"""The facts on which the rules judge actions: what might be listed comes by index, what is the rules say.

The statements fetch more than the rules will list, never less, and decide nothing. Each action comes
with what is shown of it, because that costs less than asking again.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Date,
    DateTime,
    FromClause,
    Select,
    bindparam,
    case,
    exists,
    false,
    func,
    or_,
    select,
    union_all,
)

from ogsm_tui.method.currency import ACTION_WINDOW, WINDOWS, current_after, window_before
from ogsm_tui.method.evaluate import previous_session
from ogsm_tui.method.facts import NO_MOVES, ActionFacts, Evaluation, Moves, SessionFacts
from ogsm_tui.method.handling import CARRIED_OVER, after_close
from ogsm_tui.method.moves import total
from ogsm_tui.method.reasons import TROUBLED
from ogsm_tui.method.words import Handled, Section, SessionStatus, Status, Verdict
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.calendar import session_facts
from ogsm_tui.store.queries.parts import (
    OF_PLAN,
    ON,
    action,
    action_strategy,
    agenda,
    bound,
    given_ids,
    item,
    latest_progress,
    move,
    person,
    read_lights,
    report,
    session,
    told,
    verification,
    word,
)


class Shown(NamedTuple):
    """What is shown of an action and no rule asks for.

    `strategies` is JSON, the same text for the same ones: pairs of place and id.
    """

    title: str
    owner: str | None
    parent: str | None
    progress: int | None
    strategies: str


class Known(NamedTuple):
    """Actions that the rules may judge, and what is shown of them by their ids."""

    facts: list[ActionFacts]
    shown: dict[int, Shown]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What the previous session left: items parked or not reached, completions without a verdict."""

    session_id: int | None = None
    carried: frozenset[int] = frozenset()
    unjudged: frozenset[int] = frozenset()


# ---- the previous session

_KEPT: Final = Prepared(
    select(agenda.c.item_id, agenda.c.section, agenda.c.state).where(
        agenda.c.session_id == bindparam("session")
    )
)


def left_over(connection: Connection, sessions: Iterable[SessionFacts], evaluation: Evaluation) -> LeftOver:
    """Read what the previous session of the bookmark's kind left (section 4)."""
    previous = previous_session(sessions, evaluation.kind, evaluation.on)
    if previous is None:
        return LeftOver()
    carried: set[int] = set()
    unjudged: set[int] = set()
    for item_id, section, state in _KEPT.all(connection, session=previous.id):
        kept = after_close(Handled(state))
        if kept in CARRIED_OVER:
            carried.add(item_id)
        if section == Section.CHECK and kept not in (Handled.VERIFIED, Handled.REOPENED):
            unjudged.add(item_id)
    return LeftOver(previous.id, frozenset(carried), frozenset(unjudged))


# ---- statements


def verified(of: FromClause) -> ColumnElement[bool]:
    """Tell whether this completion was verified in a closed session; unknown dates are equal too."""
    return exists(
        select(1)
        .select_from(verification.join(session, session.c.id == verification.c.session_id))
        .where(
            verification.c.item_id == of.c.id,
            verification.c.verdict == Verdict.VERIFIED.value,
            verification.c.ended.is_(False),
            verification.c.completed.is_not_distinct_from(of.c.completed),
            session.c.status == SessionStatus.CLOSED.value,
        )
        .correlate(of)
    )


_found = action.alias("found")
PLAYABLE: Final = (
    select(_found.c.id).where(_found.c.status == word(Status.DOING)),
    select(_found.c.id).where(
        _found.c.status == word(Status.TODO), func.coalesce(_found.c.start, _found.c.deadline) < ON
    ),
)
"""The ids of actions that may be in play, each by the index of its status (section 4)."""
_CHECKABLE: Final = (
    select(_found.c.id).where(
        _found.c.status == word(Status.COMPLETED), _found.c.completed.is_(None), ~verified(_found)
    ),
    select(_found.c.id).where(
        _found.c.status == word(Status.COMPLETED),
        _found.c.completed.between(bindparam("since", type_=Date()), ON),
    ),
    select(_found.c.id).where(_found.c.marked_completed > bindparam("closed", type_=DateTime())),
    select(agenda.c.item_id).where(
        agenda.c.session_id == bindparam("previous"), agenda.c.section == Section.CHECK.value
    ),
)
_parent = item.alias("parent")
_told = told(report, action)


def _judging(ids: CompoundSelect[Any] | Select[Any]) -> Select[Any]:
    moves = select(func.json_group_array(func.json_array(move.c.old, move.c.new)))
    under = select(
        func.json_group_array(func.json_array(action_strategy.c.place, action_strategy.c.strategy_id))
    )
    return (
        select(
            action.c.id,
            item.c.code,
            action.c.status,
            action.c.start,
            action.c.deadline,
            action.c.completed,
            action.c.marked_completed,
            *_told.columns,
            case((action.c.status == word(Status.COMPLETED), verified(action)), else_=false()),
            moves.where(move.c.item_id == action.c.id, move.c.on <= ON).scalar_subquery(),
            item.c.title,
            person.c.name,
            _parent.c.code,
            latest_progress(_told.newest, action),
            under.where(action_strategy.c.action_id == action.c.id).scalar_subquery(),
        )
        .select_from(
            action.join(item, item.c.id == action.c.id)
            .outerjoin(_told.newest, _told.joined)
            .outerjoin(person, person.c.id == item.c.owner_id)
            .outerjoin(_parent, _parent.c.id == action.c.parent_id)
        )
        .where(action.c.id.in_(ids))
    )


# Of what is in play the green ones that are current are left out: as a rule they are most of it.
_ASKING: Final = or_(
    action.c.status == word(Status.COMPLETED),
    _told.light.is_(None),
    *(_told.light == word(light) for light in TROUBLED),
    _told.own.is_(None),
    _told.own <= bindparam("stale", type_=Date()),
)
_PRESENT: Final = (OF_PLAN, item.c.archived.is_(False))
_LISTABLE: Final = Prepared(_judging(union_all(*PLAYABLE, *_CHECKABLE)).where(*_PRESENT, _ASKING))
_IN_PLAY: Final = Prepared(_judging(union_all(*PLAYABLE)).where(*_PRESENT))
_GIVEN: Final = Prepared(_judging(given_ids()))


# ---- reading


def listable(connection: Connection, ogsm_id: int, evaluation: Evaluation, left: LeftOver) -> Known:
    """Know every action that the bookmark might list, and some that it does not (section 4)."""
    began, closed = evaluation.previous_began, evaluation.previous_closed
    first = window_before(evaluation.on, WINDOWS[evaluation.kind]) if began is None else began.date()
    rows = _LISTABLE.raw(
        connection,
        ogsm=ogsm_id,
        on=evaluation.on,
        since=first,
        closed=closed or began,
        previous=left.session_id,
        stale=current_after(evaluation.last_action_review, evaluation.on, ACTION_WINDOW),
    )
    return _known(rows, left)


def in_play(connection: Connection, ogsm_id: int, evaluation: Evaluation) -> Known:
    """Know every action in play, whether it asks for attention or not (section 4)."""
    return _known(_IN_PLAY.raw(connection, ogsm=ogsm_id, on=evaluation.on), LeftOver())


def given(connection: Connection, ids: Iterable[int], evaluation: Evaluation, left: LeftOver) -> Known:
    """Know single actions, listed or not, archived or not; unknown ids are left out."""
    return _known(_GIVEN.raw(connection, ids=bound(ids), on=evaluation.on), left)


def action_facts(connection: Connection, ogsm_id: int, evaluation: Evaluation) -> list[ActionFacts]:
    """Give the facts of every action that the bookmark might list, and of some that it does not."""
    left = left_over(connection, session_facts(connection, ogsm_id), evaluation)
    return listable(connection, ogsm_id, evaluation, left).facts


_STATUS: Final = {status.value: status for status in Status}
_day: Final = date.fromisoformat


def _known(rows: Iterable[tuple[Any, ...]], left: LeftOver) -> Known:
    carried, unjudged = left.carried, left.unjudged
    facts: list[ActionFacts] = []
    shown: dict[int, Shown] = {}
    # Unpacked at once and handed over by place: this loop runs for every action in play.
    for (
        item_id, code, status, start, deadline, completed, marked, first, second, third, reported, own,
        verified, moves, title, owner, parent, progress, strategies,
    ) in rows:  # fmt: skip
        light, unchanged = read_lights(first, second, third)
        facts.append(
            ActionFacts(
                item_id,
                code,
                _STATUS[status],
                start and _day(start),
                deadline and _day(deadline),
                completed and _day(completed),
                marked and datetime.fromisoformat(marked),
                light,
                reported and _day(reported),
                own and _day(own),
                verified == 1,
                item_id in unjudged,
                item_id in carried,
                unchanged,
                NO_MOVES if moves == "[]" else _read_moves(moves),
            )
        )
        shown[item_id] = Shown(title, owner, parent, progress, strategies)
    return Known(facts, shown)


def _read_moves(moves: str) -> Moves:
    days: list[list[str]] = json.loads(moves)
    return total((date.fromisoformat(old), date.fromisoformat(new)) for old, new in days)
