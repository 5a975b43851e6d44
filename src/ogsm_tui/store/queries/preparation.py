"""The state of preparation: what is in play, how much of it is current, who owes a report (section 7)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, reduce
from operator import add
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from ogsm_tui.method import improving as improvement
from ogsm_tui.method import listing
from ogsm_tui.method.currency import is_action_current, is_steering_current
from ogsm_tui.method.evaluate import evaluation
from ogsm_tui.method.facts import Evaluation, PastFacts
from ogsm_tui.method.improving import MONTHS, Share, looked_back_at
from ogsm_tui.method.order import natural_key
from ogsm_tui.method.words import ItemKind, Light, SessionKind, Status
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.calendar import session_facts
from ogsm_tui.store.queries.facts import PLAYABLE, LeftOver, in_play
from ogsm_tui.store.queries.parts import (
    OF_PLAN,
    action,
    bound,
    collector_held,
    given_ids,
    item,
    person,
    report,
    word,
)
from ogsm_tui.store.queries.steering import indicator_facts, strategy_facts


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items there are by light, and how many of them have a current report."""

    red: int = 0
    orange: int = 0
    green: int = 0
    none: int = 0
    current: int = 0

    @property
    def total(self) -> int:
        """Give the number of items."""
        return self.red + self.orange + self.green + self.none

    @property
    def not_current(self) -> int:
        """Give the number of items without a current report."""
        return self.total - self.current


@dataclass(frozen=True, slots=True)
class Owing:
    """Who still owes reports, on how many items; `None` for items without an owner."""

    name: str | None
    number: int


@dataclass(frozen=True, slots=True)
class Preparation:
    """The state of preparation on a date; strategies and indicators only for a bijstuursessie.

    `owing` has who owes most first, then by name.
    """

    kind: SessionKind
    on: date
    actions: Tally
    strategies: Tally | None
    indicators: Tally | None
    owing: tuple[Owing, ...]

    @property
    def current(self) -> int:
        """Give the number of items with a current report, of all kinds together."""
        return sum(tally.current for tally in self._tallies)

    @property
    def not_current(self) -> int:
        """Give the number of items without a current report, of all kinds together."""
        return sum(tally.not_current for tally in self._tallies)

    @property
    def _tallies(self) -> tuple[Tally, ...]:
        return tuple(tally for tally in (self.strategies, self.indicators, self.actions) if tally is not None)


@dataclass(frozen=True, slots=True)
class PreparedItem:
    """An item that must be reported on, when its owner last did, and whether that is current."""

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    light: Light | None
    own_report_date: date | None
    current: bool


@collector_held()
def preparation(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> Preparation:
    """Give the state of preparation of a session of a kind on a date (section 7)."""
    strategies, indicators, actions = _prepared(connection, ogsm_id, kind, on)
    reviewed = kind == SessionKind.STRATEGY_REVIEW
    return Preparation(
        kind=kind,
        on=on,
        actions=_tally(actions),
        strategies=_tally(strategies) if reviewed else None,
        indicators=_tally(indicators) if reviewed else None,
        owing=_owing((*strategies, *indicators, *actions)),
    )


def owed(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> tuple[PreparedItem, ...]:
    """Give every item without a current report: strategies, indicators, actions, by code (section 7)."""
    return tuple(
        each
        for of_kind in _prepared(connection, ogsm_id, kind, on)
        for each in sorted(of_kind, key=lambda item: natural_key(item.code))
        if not each.current
    )


_Items = list[PreparedItem]


def _prepared(
    connection: Connection, ogsm_id: int, kind: SessionKind, on: date
) -> tuple[_Items, _Items, _Items]:
    """Give the strategies, the indicators and the actions that must be reported on."""
    look = evaluation(kind, on, session_facts(connection, ogsm_id))
    actions = _actions(connection, ogsm_id, look)
    if kind != SessionKind.STRATEGY_REVIEW:
        return [], [], actions
    return *_steering(connection, ogsm_id, look), actions


def _actions(connection: Connection, ogsm_id: int, look: Evaluation) -> _Items:
    known = in_play(connection, ogsm_id, look)
    return [
        PreparedItem(
            ItemRef(ItemKind.ACTION, facts.id),
            facts.code,
            known.shown[facts.id].title,
            known.shown[facts.id].owner,
            facts.light,
            facts.own_report_date,
            is_action_current(facts, look),
        )
        for facts in known.facts
        if listing.in_play(facts, look.on)
    ]


def _steering(connection: Connection, ogsm_id: int, look: Evaluation) -> tuple[_Items, _Items]:
    found = {
        ItemKind.STRATEGY: strategy_facts(connection, ogsm_id, look, LeftOver()),
        ItemKind.INDICATOR: indicator_facts(connection, ogsm_id, look, LeftOver()),
    }
    ids = bound(facts.id for of_kind in found.values() for facts in of_kind)
    names = {row.id: row for row in connection.execute(_NAMES, {"ids": ids})}
    strategies, indicators = (
        [
            PreparedItem(
                ItemRef(kind, facts.id),
                facts.code,
                names[facts.id].title,
                names[facts.id].name,
                facts.light,
                facts.own_report_date,
                is_steering_current(facts, look),
            )
            for facts in of_kind
        ]
        for kind, of_kind in found.items()
    )
    return strategies, indicators


_NAMES: Final = (
    select(item.c.id, item.c.title, person.c.name)
    .select_from(item.outerjoin(person, person.c.id == item.c.owner_id))
    .where(item.c.id.in_(given_ids()))
)


def _tally(prepared: Iterable[PreparedItem]) -> Tally:
    known = list(prepared)
    lights = Counter(each.light for each in known)
    return Tally(
        red=lights[Light.RED],
        orange=lights[Light.ORANGE],
        green=lights[Light.GREEN],
        none=lights[None],
        current=sum(each.current for each in known),
    )


def _owing(prepared: Iterable[PreparedItem]) -> tuple[Owing, ...]:
    numbers = Counter(each.owner for each in prepared if not each.current)

    def order(owing: Owing) -> tuple[Any, ...]:
        return -owing.number, owing.name is None, (owing.name or "").casefold(), owing.name or ""

    return tuple(sorted((Owing(name, number) for name, number in numbers.items()), key=order))


# ---- are we improving?

_found = action.alias("found")


def _current_at(month: int) -> ColumnElement[int]:
    """Give a bit of its own for each month end at which an action was current.

    It is looked up for the actions alone that may have been under way then.
    """
    day, after = bindparam(f"day{month}", type_=Date()), bindparam(f"after{month}", type_=Date())
    reported = exists(
        select(1)
        .where(
            report.c.item_id == action.c.id,
            report.c.date > after,
            report.c.date <= day,
            report.c.in_session.is_(False),
        )
        .correlate(action)
    )
    begun = or_(action.c.start.is_(None), action.c.start < day)
    undone = or_(action.c.completed.is_(None), action.c.completed > day)
    return case((and_(begun, undone, reported), literal_column(str(1 << month))), else_=literal_column("0"))


_past: Final = (
    select(
        action.c.status,
        action.c.start,
        action.c.completed,
        reduce(add, map(_current_at, range(MONTHS))).label("current"),
    )
    .select_from(action.join(item, item.c.id == action.c.id))
    .where(
        action.c.id.in_(
            union_all(
                *PLAYABLE,
                select(_found.c.id).where(
                    _found.c.status == word(Status.COMPLETED),
                    _found.c.completed > bindparam("since", type_=Date()),
                ),
            )
        ),
        OF_PLAN,
        item.c.archived.is_(False),
    )
    .subquery()
)
_PAST: Final = Prepared(select(*_past.c, func.count()).group_by(*_past.c))


def improving(connection: Connection, ogsm_id: int, on: date) -> tuple[Share, ...]:
    """Give how many actions were current at the last twelve month ends, oldest first (section 7)."""
    ends = looked_back_at(session_facts(connection, ogsm_id), on)
    days = [end.day for end in ends]
    asked: dict[str, date] = {"on": on, "since": days[0]}
    for month, end in enumerate(ends):
        asked |= {f"day{month}": end.day, f"after{month}": end.after}

    @cache
    def current(bits: int) -> frozenset[date]:
        return frozenset(day for month, day in enumerate(days) if bits >> month & 1)

    rows = _PAST.all(connection, ogsm=ogsm_id, **asked)
    past = (
        PastFacts(Status(status), start, completed, current(bits), number)
        for status, start, completed, bits, number in rows
    )
    return improvement.improving(past, days)
