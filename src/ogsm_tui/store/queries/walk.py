"""The walk through a session: the kept agenda, with what is listed now beside it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from ogsm_tui.method.handling import CARRIED_OVER
from ogsm_tui.method.words import (
    Handled,
    ItemKind,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Signal,
    Status,
)
from ogsm_tui.store import session_records, tables
from ogsm_tui.store.models import (
    AgendaEntry,
    ItemRef,
    ListedAction,
    ListedStrategy,
    Overview,
    SessionHead,
)
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.bookmark import judged_items, listing, overview
from ogsm_tui.store.queries.parts import bound, collector_held, given_ids
from ogsm_tui.store.writer import table_of

_agenda = table_of(tables.AgendaRow)
_action = table_of(tables.ActionRow)
_item = table_of(tables.ItemRow)
_person = table_of(tables.PersonRow)

_ORDER = tuple(Section)
_KINDS = tuple(ItemKind)
_KIND: Final = {kind.value: kind for kind in ItemKind}


_PLAIN: Final = Prepared(
    select(
        _item.c.id,
        _item.c.kind,
        _item.c.code,
        _item.c.title,
        _person.c.name,
        _action.c.status,
        _action.c.deadline,
        _action.c.completed,
    )
    .select_from(
        _item.outerjoin(_person, _person.c.id == _item.c.owner_id).outerjoin(
            _action, _action.c.id == _item.c.id
        )
    )
    .where(_item.c.id.in_(given_ids()))
)


def walk(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> tuple[AgendaEntry, ...]:
    """Give what a bookmark lists as the walk of a session that has not begun."""
    return tuple(_listed(each) for each in _in_order(overview(connection, ogsm_id, kind, on)))


def agenda(connection: Connection, ogsm_id: int, session: SessionHead) -> tuple[AgendaEntry, ...]:
    """Give the agenda of a session that has begun, in its kept order.

    In a running session what became listed since the last act stands at the end of its section; it
    gets its row with the next act.
    """
    running = session.status is SessionStatus.RUNNING
    listed: dict[int, AgendaEntry] = {}
    if running or session.kind is SessionKind.STRATEGY_REVIEW:
        listed = {entry.ref.id: entry for entry in walk(connection, ogsm_id, session.kind, session.day)}
    rows = connection.execute(
        select(_agenda).where(_agenda.c.session_id == session.id).order_by(_agenda.c.place, _agenda.c.id)
    ).all()
    others = [row.item_id for row in rows if row.item_id not in listed]
    known = {**_plain(connection, ogsm_id, session.kind, session.day, others), **listed}
    kept = [
        replace(
            known[row.item_id],
            section=Section(row.section),
            reasons=tuple(Reason(word) for word in row.reasons),
            state=Handled(row.state),
            carried=row.carried,
            seconds=row.seconds,
        )
        for row in rows
    ]
    if running:
        passed = {entry.ref.id for entry in kept} | session_records.made_in(connection, session.id)
        kept += [entry for item_id, entry in listed.items() if item_id not in passed]
    return tuple(sorted(kept, key=lambda entry: _ORDER.index(entry.section)))


def words(connection: Connection, session_id: int) -> dict[int, str]:
    """Give the word that was said on each discussed item of a session, by item."""
    rows = connection.execute(
        select(_agenda.c.item_id, _agenda.c.text).where(
            _agenda.c.session_id == session_id, _agenda.c.text != ""
        )
    )
    return {row.item_id: row.text for row in rows}


@collector_held()
def everything(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> tuple[AgendaEntry, ...]:
    """Give all items of a plan that are not archived, kind by kind in plan order, to look at."""
    rows = connection.execute(
        select(_item.c.id, _item.c.kind)
        .where(_item.c.ogsm_id == ogsm_id, _item.c.archived.is_(False), _item.c.code.is_not(None))
        .order_by(_item.c.place, _item.c.id)
    ).all()
    ordered = sorted(rows, key=lambda row: _KINDS.index(ItemKind(row.kind)))
    return tuple(_plain(connection, ogsm_id, kind, on, [row.id for row in ordered]).values())


def left_behind(
    connection: Connection, ogsm_id: int, kind: SessionKind, on: date, previous_id: int | None
) -> tuple[AgendaEntry, ...]:
    """Give what the previous session left open and the bookmark no longer lists (section 6)."""
    if previous_id is None:
        return ()
    left = select(_agenda.c.item_id).where(
        _agenda.c.session_id == previous_id, _agenda.c.state.in_([state.value for state in CARRIED_OVER])
    )
    left_open = connection.execute(left).scalars().all()
    listed = {each.ref.id for each in listing(connection, ogsm_id, kind, on)} if left_open else set()
    ids = [item_id for item_id in left_open if item_id not in listed]
    return tuple(_plain(connection, ogsm_id, kind, on, ids).values())


def _in_order(found: Overview) -> tuple[ListedAction | ListedStrategy, ...]:
    return (*(found.strategies or ()), *found.decide, *found.unknown, *found.check)


def _listed(each: ListedAction | ListedStrategy) -> AgendaEntry:
    if isinstance(each, ListedStrategy):
        return AgendaEntry(
            ref=each.ref,
            code=each.code,
            title=each.title,
            owner=each.owner,
            section=Section.STRATEGIES,
            reasons=each.reasons,
            signals=each.signals,
            light=each.light,
            status=None,
            report_date=each.report_date,
            deadline=None,
            completed=None,
            state=Handled.OPEN,
            carried=Signal.CARRIED_OVER in each.signals,
            indicators=each.indicators,
            actions=each.actions,
        )
    return AgendaEntry(
        ref=each.ref,
        code=each.code,
        title=each.title,
        owner=each.owner,
        section=each.section,
        reasons=each.reasons,
        signals=each.signals,
        light=each.light,
        status=each.status,
        report_date=each.report_date,
        deadline=each.deadline,
        completed=each.completed,
        state=Handled.OPEN,
        carried=Signal.CARRIED_OVER in each.signals,
        own_report_date=each.own_report_date,
    )


def _plain(
    connection: Connection, ogsm_id: int, kind: SessionKind, on: date, ids: Sequence[int]
) -> dict[int, AgendaEntry]:
    """Give entries of items that the bookmark does not list, in the order asked for."""
    found = {row[0]: row for row in _PLAIN.raw(connection, ids=bound(ids))}
    refs = {item_id: ItemRef(_KIND[row[1]], item_id) for item_id, row in found.items()}
    judged = judged_items(connection, ogsm_id, kind, on, refs.values())
    entries: dict[int, AgendaEntry] = {}
    for item_id in ids:
        _, _, code, title, owner, status, deadline, completed = found[item_id]
        judgement = judged[refs[item_id]]
        entries[item_id] = AgendaEntry(
            ref=refs[item_id],
            code=code or "",
            title=title,
            owner=owner,
            section=Section.BROUGHT_IN,
            reasons=(),
            signals=judgement.signals,
            light=judgement.light,
            status=None if status is None else Status(status),
            report_date=judgement.report_date,
            deadline=deadline and date.fromisoformat(deadline),
            completed=completed and date.fromisoformat(completed),
            state=Handled.OPEN,
        )
    return entries
