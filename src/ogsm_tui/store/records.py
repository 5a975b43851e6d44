"""What stands in the store now, row by row, for services that are about to change it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select

from ogsm_tui.method.words import ItemKind, Light, Status
from ogsm_tui.store import tables
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.writer import BATCH, table_of

_item = table_of(tables.ItemRow)
_action = table_of(tables.ActionRow)
_steering = table_of(tables.SteeringRow)
_person = table_of(tables.PersonRow)
_report = table_of(tables.ReportRow)
_measurement = table_of(tables.MeasurementRow)
_move = table_of(tables.MoveRow)


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """An item as it stands; what its kind does not have is `None`."""

    id: int
    ogsm_id: int
    kind: ItemKind
    code: str | None
    title: str
    text: str
    owner_id: int | None
    owner: str | None
    labels: tuple[str, ...]
    archived: bool
    status: Status | None
    parent_id: int | None
    start: date | None
    deadline: date | None
    completed: date | None
    marked_completed: datetime | None
    strategy_id: int | None
    unit: str
    baseline: float | None
    target: float | None
    target_date: date | None

    @property
    def ref(self) -> ItemRef:
        """Point at this item."""
        return ItemRef(self.kind, self.id)


_items = select(
    _item.c.id,
    _item.c.ogsm_id,
    _item.c.kind,
    _item.c.code,
    _item.c.title,
    _item.c.text,
    _item.c.owner_id,
    _person.c.name,
    _item.c.labels,
    _item.c.archived,
    _action.c.status,
    _action.c.parent_id,
    _action.c.start,
    _action.c.deadline,
    _action.c.completed,
    _action.c.marked_completed,
    _steering.c.strategy_id,
    _steering.c.unit,
    _steering.c.baseline,
    _steering.c.target,
    _steering.c.target_date,
).select_from(
    _item.outerjoin(_person, _person.c.id == _item.c.owner_id)
    .outerjoin(_action, _action.c.id == _item.c.id)
    .outerjoin(_steering, _steering.c.id == _item.c.id)
)
_ITEM: Final = Prepared(_items.where(_item.c.id == bindparam("item")))
_LAST_ITEM: Final = Prepared(select(func.max(_item.c.place)).where(_item.c.ogsm_id == bindparam("ogsm")))
_PERSON: Final = Prepared(
    select(_person.c.id).where(_person.c.ogsm_id == bindparam("ogsm"), _person.c.name == bindparam("name"))
)
_LIGHTS: Final = {
    table.name: Prepared(
        select(table.c.light)
        .where(table.c.item_id == bindparam("item"), table.c.date <= bindparam("on"))
        .order_by(table.c.date.desc(), table.c.id.desc())
        .limit(1)
    )
    for table in (_report, _measurement)
}


def item(connection: Connection, item_id: int) -> ItemRecord | None:
    """Read one item of any kind."""
    row = _ITEM.first(connection, item=item_id)
    return None if row is None else _as_item(row)


def items(connection: Connection, item_ids: Sequence[int]) -> dict[int, ItemRecord]:
    """Read items of any kind, by id; unknown ids are left out."""
    found: dict[int, ItemRecord] = {}
    for start in range(0, len(item_ids), BATCH):
        rows = connection.execute(_items.where(_item.c.id.in_(item_ids[start : start + BATCH])))
        found.update((row.id, _as_item(row)) for row in rows)
    return found


def _as_item(row: Sequence[Any]) -> ItemRecord:
    (
        item_id, ogsm_id, kind, code, title, text, owner_id, owner, labels, archived, status, parent_id,
        start, deadline, completed, marked_completed, strategy_id, unit, baseline, target, target_date,
    ) = row  # fmt: skip
    return ItemRecord(
        id=item_id,
        ogsm_id=ogsm_id,
        kind=ItemKind(kind),
        code=code,
        title=title,
        text=text,
        owner_id=owner_id,
        owner=owner,
        labels=tuple(labels),
        archived=archived,
        status=None if status is None else Status(status),
        parent_id=parent_id,
        start=start,
        deadline=deadline,
        completed=completed,
        marked_completed=marked_completed,
        strategy_id=strategy_id,
        unit=unit or "",
        baseline=baseline,
        target=target,
        target_date=target_date,
    )


def person_id(connection: Connection, ogsm_id: int, name: str) -> int | None:
    """Find a person by name."""
    found: int | None = _PERSON.value(connection, ogsm=ogsm_id, name=name)
    return found


def following(last: int | None) -> int:
    """Give the place after the last one."""
    return 0 if last is None else last + 1


def light(connection: Connection, ref: ItemRef, on: date) -> Light | None:
    """Give the light of an item as of a date."""
    table = _measurement if ref.kind in (ItemKind.INDICATOR, ItemKind.GOAL) else _report
    word = _LIGHTS[table.name].value(connection, item=ref.id, on=on)
    return None if word is None else Light(word)


def move_of(connection: Connection, item_id: int, on: date, old: date, new: date) -> int | None:
    """Find the last move of a deadline between two dates on a day."""
    return connection.execute(
        select(_move.c.id)
        .where(_move.c.item_id == item_id, _move.c.on == on, _move.c.old == old, _move.c.new == new)
        .order_by(_move.c.id.desc())
        .limit(1)
    ).scalar()


def objective_of(connection: Connection, ogsm_id: int) -> int | None:
    """Find the objective of a plan."""
    return connection.execute(
        select(_item.c.id).where(_item.c.ogsm_id == ogsm_id, _item.c.kind == ItemKind.OBJECTIVE.value)
    ).scalar()


def people_of(connection: Connection, ogsm_id: int) -> dict[str, tuple[int, str]]:
    """Give id and e-mail address of the people of a plan, by name."""
    rows = connection.execute(select(_person).where(_person.c.ogsm_id == ogsm_id))
    return {row.name: (row.id, row.email) for row in rows}


def codes_of(connection: Connection, ogsm_id: int, kind: ItemKind | None = None) -> dict[str, int]:
    """Give the ids of the items of a plan, of one kind or of all, by code."""
    coded = select(_item.c.code, _item.c.id).where(_item.c.ogsm_id == ogsm_id, _item.c.code.is_not(None))
    if kind is not None:
        coded = coded.where(_item.c.kind == kind.value)
    return {row.code: row.id for row in connection.execute(coded)}


def strategy_codes(connection: Connection, action_id: int) -> tuple[str, ...]:
    """Give the codes of the strategies of an action, in their order."""
    under = table_of(tables.ActionStrategyRow)
    codes = select(_item.c.code).join(under, under.c.strategy_id == _item.c.id)
    ordered = codes.where(under.c.action_id == action_id).order_by(under.c.place, under.c.id)
    return tuple(code for code in connection.execute(ordered).scalars() if code is not None)


def involved_names(connection: Connection, action_id: int) -> tuple[str, ...]:
    """Give the names of the people involved in an action, in their order."""
    involved = table_of(tables.ActionInvolvedRow)
    names = select(_person.c.name).join(involved, involved.c.person_id == _person.c.id)
    ordered = names.where(involved.c.action_id == action_id).order_by(involved.c.place, involved.c.id)
    return tuple(connection.execute(ordered).scalars())


@dataclass(frozen=True, slots=True)
class Link:
    """An action under a strategy; `shared` says that it stands under another one too, not archived."""

    id: int
    action_id: int
    code: str
    shared: bool


def links_to(connection: Connection, strategy_id: int) -> tuple[Link, ...]:
    """Find what ties actions that are not archived to a strategy, in plan order."""
    under = table_of(tables.ActionStrategyRow)
    other, above = under.alias("other"), _item.alias("above")
    shared = (
        select(other.c.id)
        .join(above, above.c.id == other.c.strategy_id)
        .where(
            other.c.action_id == under.c.action_id,
            other.c.strategy_id != strategy_id,
            above.c.archived.is_(False),
        )
        .exists()
    )
    rows = connection.execute(
        select(under.c.id, under.c.action_id, _item.c.code, shared)
        .join(_item, _item.c.id == under.c.action_id)
        .where(under.c.strategy_id == strategy_id, _item.c.archived.is_(False))
        .order_by(_item.c.place, _item.c.id)
    )
    return tuple(Link(row_id, action_id, code or "", bool(both)) for row_id, action_id, code, both in rows)


def next_item_place(connection: Connection, ogsm_id: int) -> int:
    """Give the place after the last item of a plan."""
    return following(_LAST_ITEM.value(connection, ogsm=ogsm_id))


def places_of(connection: Connection, ogsm_id: int, kind: ItemKind) -> dict[int, int]:
    """Give the places of the items of one kind by id, in the order of the plan."""
    rows = connection.execute(
        select(_item.c.id, _item.c.place)
        .where(_item.c.ogsm_id == ogsm_id, _item.c.kind == kind.value)
        .order_by(_item.c.place, _item.c.id)
    )
    return {row.id: row.place for row in rows}


def links_of(
    connection: Connection,
    model: type[tables.ActionStrategyRow] | type[tables.ActionInvolvedRow],
    action_id: int,
) -> tuple[int, ...]:
    """Find the rows that tie an action to its strategies, or to the people involved."""
    links = table_of(model)
    return tuple(connection.execute(select(links.c.id).where(links.c.action_id == action_id)).scalars())
