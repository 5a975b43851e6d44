"""What the statements of the queries are made of."""

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Date,
    FromClause,
    ScalarSelect,
    Select,
    Table,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
)

from ogsm_tui.method.reasons import TROUBLED
from ogsm_tui.method.signals import light_unchanged
from ogsm_tui.method.words import Light
from ogsm_tui.store import tables
from ogsm_tui.store.writer import table_of

action = table_of(tables.ActionRow)
action_strategy = table_of(tables.ActionStrategyRow)
agenda = table_of(tables.AgendaRow)
attendance = table_of(tables.AttendanceRow)
item = table_of(tables.ItemRow)
measurement = table_of(tables.MeasurementRow)
move = table_of(tables.MoveRow)
ogsm = table_of(tables.OgsmRow)
person = table_of(tables.PersonRow)
report = table_of(tables.ReportRow)
session = table_of(tables.SessionRow)
steering = table_of(tables.SteeringRow)
verification = table_of(tables.VerificationRow)

OGSM: Final[BindParameter[int]] = bindparam("ogsm")
ON: Final[BindParameter[date]] = bindparam("on", type_=Date())
IDS: Final[BindParameter[str]] = bindparam("ids")
"""Any number of ids in one value, see `bound`."""


def unindexed(column: Column[Any]) -> ColumnElement[Any]:
    """Name a column with a plus before it: SQLite compares it, but does not come to rows by it."""
    return literal_column(f"+{column.table}.{column.name}", column.type)


OF_PLAN: Final = unindexed(item.c.ogsm_id) == OGSM
"""Of the plan, for items that are found by their ids."""


@contextmanager
def collector_held() -> Iterator[None]:
    """Hold the garbage collector while many records are made.

    None of them is part of a cycle; looking for cycles between them again and again makes a third of the
    time at ten thousand records, and stops every thread meanwhile.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def word(value: StrEnum) -> ColumnElement[str]:
    """Write a word into the statement itself: a bound value would keep SQLite from a partial index.

    So would more than one word: a partial index is made for each status, and asked for alone.
    """
    return literal_column(f"'{value.value}'")


def given_ids() -> Select[tuple[Any]]:
    """Select the ids that are bound as `ids`."""
    return select(func.json_each(IDS).table_valued("value").c.value)


def bound(ids: Iterable[int]) -> str:
    """Bind ids as one value."""
    return json.dumps(list(ids))


def latest(
    reports: Table, column: Column[Any], *where: ColumnElement[bool], of: FromClause = item, skip: int = 0
) -> ScalarSelect[Any]:
    """Look up a column of the latest report or measurement that fits, as of the date bound as `on`.

    Latest is the highest date, on one day the one added last (section 3); `skip` passes over the first
    ones. The index whose name ends in `_latest` answers it, so that no report is read that is not asked.
    """
    found = select(column).where(reports.c.item_id == of.c.id, reports.c.date <= ON, *where)
    return (
        found.order_by(reports.c.date.desc(), reports.c.id.desc())
        .limit(literal_column("1"))
        .offset(literal_column(str(skip)))
        .correlate(of)
        .scalar_subquery()
    )


class Told(NamedTuple):
    """What the rules ask of reports: the newest one, how to join it, and the columns, see `told`."""

    newest: FromClause
    joined: ColumnElement[bool]
    light: ColumnElement[str | None]
    second: ColumnElement[str | None]
    third: ColumnElement[str | None]
    reported: ColumnElement[date | None]
    own: ColumnElement[date | None]

    @property
    def columns(self) -> tuple[ColumnElement[Any], ...]:
        """Give the last three lights, newest first, and the dates of the newest report and own report."""
        return self.light, self.second, self.third, self.reported, self.own


def told(reports: Table, of: FromClause = item) -> Told:
    """Say how to look up the last three lights, the date of the newest report, and of the newest own one.

    A light that a session set is a report, but no owner's (section 3). A look-up behind a `CASE` is made
    only where it is needed, and that is seldom.
    """
    newest = reports.alias("newest")
    troubled = or_(*(newest.c.light == word(light) for light in TROUBLED))
    of_owner = latest(reports, reports.c.date, reports.c.in_session.is_(False), of=of)
    return Told(
        newest,
        newest.c.id == latest(reports, reports.c.id, of=of),
        newest.c.light,
        case((troubled, latest(reports, reports.c.light, of=of, skip=1))),
        case((troubled, latest(reports, reports.c.light, of=of, skip=2))),
        newest.c.date,
        case((newest.c.in_session, of_owner), else_=newest.c.date),
    )


def latest_progress(newest: FromClause, of: FromClause = item) -> ColumnElement[int | None]:
    """Say how to look up the latest progress that is there, in the newest report or before it (section 3)."""
    return case(
        (
            newest.c.progress.is_(None),
            latest(report, report.c.progress, report.c.progress.is_not(None), of=of),
        ),
        else_=newest.c.progress,
    )


@cache
def read_lights(*words: str | None) -> tuple[Light | None, bool]:
    """Read the last three lights, newest first: the light of the item, and whether it is unchanged."""
    lights = [None if light is None else Light(light) for light in words]
    return lights[0], light_unchanged(lights)
