"""Plans, their people, and items by their code."""

from typing import Any, Final

from sqlalchemy import Connection, select
from sqlalchemy.exc import NoResultFound

from ogsm_tui.method.words import ItemKind, OgsmStatus
from ogsm_tui.store.models import ItemRef, ItemTitle, Person, PlanHead
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.parts import OGSM, item, ogsm, person

_owner = person.alias("owner")
_process_owner = person.alias("process_owner")

_HEADS: Final = (
    select(
        ogsm.c.id,
        ogsm.c.code,
        ogsm.c.title,
        ogsm.c.team,
        ogsm.c.status,
        item.c.title.label("objective"),
        _owner.c.name.label("owner"),
        _process_owner.c.name.label("process_owner"),
        ogsm.c.start,
        ogsm.c.end,
    )
    .select_from(
        ogsm.outerjoin(item, (item.c.ogsm_id == ogsm.c.id) & (item.c.kind == ItemKind.OBJECTIVE.value))
        .outerjoin(_owner, _owner.c.id == item.c.owner_id)
        .outerjoin(_process_owner, _process_owner.c.id == ogsm.c.process_owner_id)
    )
    .order_by(ogsm.c.title, ogsm.c.id)
)
_ALL: Final = Prepared(_HEADS)
_HEAD: Final = Prepared(_HEADS.where(ogsm.c.id == OGSM))


def plans(connection: Connection) -> tuple[PlanHead, ...]:
    """Give every plan, by title."""
    return tuple(_head(row) for row in _ALL.all(connection))


def plan(connection: Connection, ogsm_id: int) -> PlanHead:
    """Give one plan.

    Raises:
        NoResultFound: There is no plan of this id.
    """
    found = _HEAD.first(connection, ogsm=ogsm_id)
    if found is None:
        raise NoResultFound
    return _head(found)


def people(connection: Connection, ogsm_id: int) -> tuple[Person, ...]:
    """Give the people of a plan, by name."""
    rows = connection.execute(
        select(person.c.id, person.c.name, person.c.email)
        .where(person.c.ogsm_id == ogsm_id)
        .order_by(person.c.name)
    )
    return tuple(Person(row.id, row.name, row.email) for row in rows)


def find_item(connection: Connection, ogsm_id: int, code: str) -> ItemRef | None:
    """Find an item by its code, archived or not."""
    row = connection.execute(
        select(item.c.kind, item.c.id).where(item.c.ogsm_id == ogsm_id, item.c.code == code)
    ).one_or_none()
    return None if row is None else ItemRef(ItemKind(row.kind), row.id)


def titles(connection: Connection, ogsm_id: int) -> tuple[ItemTitle, ...]:
    """Give the items of a plan that have a code and are not archived, kind by kind in plan order."""
    rows = connection.execute(
        select(item.c.kind, item.c.id, item.c.code, item.c.title)
        .where(item.c.ogsm_id == ogsm_id, item.c.archived.is_(False), item.c.code.is_not(None))
        .order_by(item.c.place, item.c.id)
    )
    by_kind: dict[ItemKind, list[ItemTitle]] = {kind: [] for kind in ItemKind}
    for kind, item_id, code, title in rows:
        known = ItemKind(kind)
        by_kind[known].append(ItemTitle(ItemRef(known, item_id), code, title))
    return tuple(each for titles in by_kind.values() for each in titles)


def _head(row: tuple[Any, ...]) -> PlanHead:
    plan_id, code, title, team, status, objective, owner, process_owner, start, end = row
    return PlanHead(
        id=plan_id,
        code=code,
        title=title,
        team=team,
        status=OgsmStatus(status),
        objective=objective or "",
        owner=owner,
        process_owner=process_owner,
        start=start,
        end=end,
    )
